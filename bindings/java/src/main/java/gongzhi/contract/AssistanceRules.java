// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Who may help others to act (代办), and how many people. */
@JsonPropertyOrder({
    "helpers",
    "peopleDayMax",
    "peopleMonthMax",
    "correctionDays"
})
public final class AssistanceRules extends ContractValue {

    @JsonProperty("helpers")
    private List<Role> helpers;

    @JsonProperty("peopleDayMax")
    private Integer peopleDayMax;

    @JsonProperty("peopleMonthMax")
    private Integer peopleMonthMax;

    @JsonProperty("correctionDays")
    private Integer correctionDays;

    /** The roles that help people of their region, and key in paper of it. */
    public List<Role> getHelpers() {
        return helpers;
    }

    /** Sets {@link #getHelpers() helpers}. */
    public AssistanceRules setHelpers(List<Role> helpers) {
        this.helpers = helpers;
        return this;
    }

    /** How many different people one helper serves on a day. */
    public Integer getPeopleDayMax() {
        return peopleDayMax;
    }

    /** Sets {@link #getPeopleDayMax() peopleDayMax}. */
    public AssistanceRules setPeopleDayMax(Integer peopleDayMax) {
        this.peopleDayMax = peopleDayMax;
        return this;
    }

    /** How many different people one helper serves in a calendar month. */
    public Integer getPeopleMonthMax() {
        return peopleMonthMax;
    }

    /** Sets {@link #getPeopleMonthMax() peopleMonthMax}. */
    public AssistanceRules setPeopleMonthMax(Integer peopleMonthMax) {
        this.peopleMonthMax = peopleMonthMax;
        return this;
    }

    /** Calendar days in which whoever was helped can correct it; the last ends at 24:00. */
    public Integer getCorrectionDays() {
        return correctionDays;
    }

    /** Sets {@link #getCorrectionDays() correctionDays}. */
    public AssistanceRules setCorrectionDays(Integer correctionDays) {
        this.correctionDays = correctionDays;
        return this;
    }
}
