// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a published list is objected to, and what asks for it. */
@JsonPropertyOrder({
    "days",
    "decidedWithin",
    "source"
})
public final class ListObjections extends ContractValue {

    @JsonProperty("days")
    private Integer days;

    @JsonProperty("decidedWithin")
    private Integer decidedWithin;

    @JsonProperty("source")
    private String source;

    /** Days in which it can be, at least 1 and at least these. */
    public Integer getDays() {
        return days;
    }

    /** Sets {@link #getDays() days}. */
    public ListObjections setDays(Integer days) {
        this.days = days;
        return this;
    }

    /** Days in which an objection is decided, at least 1 and at most these. */
    public Integer getDecidedWithin() {
        return decidedWithin;
    }

    /** Sets {@link #getDecidedWithin() decidedWithin}. */
    public ListObjections setDecidedWithin(Integer decidedWithin) {
        this.decidedWithin = decidedWithin;
        return this;
    }

    /** The law and the article, or the decision. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public ListObjections setSource(String source) {
        this.source = source;
        return this;
    }
}
