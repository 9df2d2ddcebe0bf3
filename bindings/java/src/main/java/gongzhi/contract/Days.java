// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Days, at least where nothing else is said, and what asks for them. */
@JsonPropertyOrder({
    "days",
    "source"
})
public final class Days extends ContractValue {

    @JsonProperty("days")
    private Integer days;

    @JsonProperty("source")
    private String source;

    /** How many, at least 1. */
    public Integer getDays() {
        return days;
    }

    /** Sets {@link #getDays() days}. */
    public Days setDays(Integer days) {
        this.days = days;
        return this;
    }

    /** The law and the article, or the decision. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public Days setSource(String source) {
        this.source = source;
        return this;
    }
}
