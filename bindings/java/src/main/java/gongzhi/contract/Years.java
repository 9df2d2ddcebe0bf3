// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Calendar years, and what asks for them. */
@JsonPropertyOrder({
    "years",
    "source"
})
public final class Years extends ContractValue {

    @JsonProperty("years")
    private Integer years;

    @JsonProperty("source")
    private String source;

    /** How many, 1 to 5. */
    public Integer getYears() {
        return years;
    }

    /** Sets {@link #getYears() years}. */
    public Years setYears(Integer years) {
        this.years = years;
        return this;
    }

    /** The law and the article, or the decision. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public Years setSource(String source) {
        this.source = source;
        return this;
    }
}
