// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How a measure can be appealed (申诉): in calendar days, 1 to {@code HEARING_DAYS_MAX}, which end as
 * those of the reply do.
 */
@JsonPropertyOrder({
    "days",
    "decisionDays"
})
public final class AppealTerms extends ContractValue {

    @JsonProperty("days")
    private Integer days;

    @JsonProperty("decisionDays")
    private Integer decisionDays;

    /** After the measure was applied. */
    public Integer getDays() {
        return days;
    }

    /** Sets {@link #getDays() days}. */
    public AppealTerms setDays(Integer days) {
        this.days = days;
        return this;
    }

    /**
     * To decide. An appeal that is not decided in time is upheld: the delay is not the person's.
     */
    public Integer getDecisionDays() {
        return decisionDays;
    }

    /** Sets {@link #getDecisionDays() decisionDays}. */
    public AppealTerms setDecisionDays(Integer decisionDays) {
        this.decisionDays = decisionDays;
        return this;
    }
}
