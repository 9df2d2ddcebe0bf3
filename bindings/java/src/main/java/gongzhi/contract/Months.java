// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Calendar months, and what asks for them. */
@JsonPropertyOrder({
    "months",
    "source"
})
public final class Months extends ContractValue {

    @JsonProperty("months")
    private Integer months;

    @JsonProperty("source")
    private String source;

    /** How many, 1 to 60. */
    public Integer getMonths() {
        return months;
    }

    /** Sets {@link #getMonths() months}. */
    public Months setMonths(Integer months) {
        this.months = months;
        return this;
    }

    /** The law and the article, or the decision. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public Months setSource(String source) {
        this.source = source;
        return this;
    }
}
