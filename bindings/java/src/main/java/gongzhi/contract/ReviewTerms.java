// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How long a review of an organisation may take, and how long its applicant may appeal. */
@JsonPropertyOrder({
    "workingDays",
    "appealWorkingDays"
})
public final class ReviewTerms extends ContractValue {

    @JsonProperty("workingDays")
    private Integer workingDays;

    @JsonProperty("appealWorkingDays")
    private Integer appealWorkingDays;

    /** Working days in which one level reviews; then the application goes up. */
    public Integer getWorkingDays() {
        return workingDays;
    }

    /** Sets {@link #getWorkingDays() workingDays}. */
    public ReviewTerms setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
        return this;
    }

    /** Working days in which the applicant may appeal a rejection. */
    public Integer getAppealWorkingDays() {
        return appealWorkingDays;
    }

    /** Sets {@link #getAppealWorkingDays() appealWorkingDays}. */
    public ReviewTerms setAppealWorkingDays(Integer appealWorkingDays) {
        this.appealWorkingDays = appealWorkingDays;
        return this;
    }
}
