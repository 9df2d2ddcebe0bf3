// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an order to unmask a handle runs; each step ends at 24:00 of its last day. */
@JsonPropertyOrder({
    "decisionDays",
    "noticeDays"
})
public final class UnmaskingRules extends ContractValue {

    @JsonProperty("decisionDays")
    private Integer decisionDays;

    @JsonProperty("noticeDays")
    private Integer noticeDays;

    /** Calendar days in which it is decided, or it lapses; at least 1. */
    public Integer getDecisionDays() {
        return decisionDays;
    }

    /** Sets {@link #getDecisionDays() decisionDays}. */
    public UnmaskingRules setDecisionDays(Integer decisionDays) {
        this.decisionDays = decisionDays;
        return this;
    }

    /** Calendar days in which the person is told; at least 1. */
    public Integer getNoticeDays() {
        return noticeDays;
    }

    /** Sets {@link #getNoticeDays() noticeDays}. */
    public UnmaskingRules setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
        return this;
    }
}
