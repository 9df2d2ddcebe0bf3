// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The words of a refusal on the wire. */
@JsonPropertyOrder({
    "code",
    "en",
    "zh",
    "retryable",
    "rule",
    "detail"
})
public final class Refused extends ContractValue {

    @JsonProperty("code")
    private String code;

    @JsonProperty("en")
    private String en;

    @JsonProperty("zh")
    private String zh;

    @JsonProperty("retryable")
    private Boolean retryable;

    @JsonProperty("rule")
    private String rule;

    @JsonProperty("detail")
    private Refusal detail;

    /** The stable code, such as "points.capReached". */
    public String getCode() {
        return code;
    }

    /** Sets {@link #getCode() code}. */
    public Refused setCode(String code) {
        this.code = code;
        return this;
    }

    /** The message in English. */
    public String getEn() {
        return en;
    }

    /** Sets {@link #getEn() en}. */
    public Refused setEn(String en) {
        this.en = en;
        return this;
    }

    /** The message in simplified Chinese. */
    public String getZh() {
        return zh;
    }

    /** Sets {@link #getZh() zh}. */
    public Refused setZh(String zh) {
        this.zh = zh;
        return this;
    }

    /** Whether the same request can succeed later though nobody changes anything. */
    public Boolean getRetryable() {
        return retryable;
    }

    /** Sets {@link #getRetryable() retryable}. */
    public Refused setRetryable(Boolean retryable) {
        this.retryable = retryable;
        return this;
    }

    /** The charter's field, article or standard behind it. */
    public String getRule() {
        return rule;
    }

    /** Sets {@link #getRule() rule}. */
    public Refused setRule(String rule) {
        this.rule = rule;
        return this;
    }

    /** The numbers behind it. */
    public Refusal getDetail() {
        return detail;
    }

    /** Sets {@link #getDetail() detail}. */
    public Refused setDetail(Refusal detail) {
        this.detail = detail;
        return this;
    }
}
