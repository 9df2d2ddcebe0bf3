// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A sentence in both languages. */
@JsonPropertyOrder({
    "en",
    "zh"
})
public final class Sentence extends ContractValue {

    @JsonProperty("en")
    private String en;

    @JsonProperty("zh")
    private String zh;

    /** In English. */
    public String getEn() {
        return en;
    }

    /** Sets {@link #getEn() en}. */
    public Sentence setEn(String en) {
        this.en = en;
        return this;
    }

    /** In Chinese. */
    public String getZh() {
        return zh;
    }

    /** Sets {@link #getZh() zh}. */
    public Sentence setZh(String zh) {
        this.zh = zh;
        return this;
    }
}
