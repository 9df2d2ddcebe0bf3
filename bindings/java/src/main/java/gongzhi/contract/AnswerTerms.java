// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How long an answer may take; a question keeps the terms under which it was asked. */
@JsonPropertyOrder({
    "workingDays",
    "reminderWorkingDays"
})
public final class AnswerTerms extends ContractValue {

    @JsonProperty("workingDays")
    private Integer workingDays;

    @JsonProperty("reminderWorkingDays")
    private Integer reminderWorkingDays;

    /** Working days in which an answer is given; then the question goes up a level. */
    public Integer getWorkingDays() {
        return workingDays;
    }

    /** Sets {@link #getWorkingDays() workingDays}. */
    public AnswerTerms setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
        return this;
    }

    /** Working days after which the body is reminded; fewer than those of the answer. */
    public Integer getReminderWorkingDays() {
        return reminderWorkingDays;
    }

    /** Sets {@link #getReminderWorkingDays() reminderWorkingDays}. */
    public AnswerTerms setReminderWorkingDays(Integer reminderWorkingDays) {
        this.reminderWorkingDays = reminderWorkingDays;
        return this;
    }
}
