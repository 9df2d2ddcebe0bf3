// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A length of working time. */
@JsonPropertyOrder({
    "workingDays",
    "workingMinutes"
})
public final class Term extends ContractValue {

    @JsonProperty("workingDays")
    private Integer workingDays;

    @JsonProperty("workingMinutes")
    private Long workingMinutes;

    private Term() {}

    /**
     * Working days; the first day is not counted, the last ends with office hours (Civil Code 201,
     * 203).
     */
    public static Term ofWorkingDays(Integer workingDays) {
        Term union = new Term();
        union.workingDays = workingDays;
        return union;
    }

    /** What stands under {@code workingDays}; null where this is another. */
    public Integer getWorkingDays() {
        return workingDays;
    }

    /** Minutes of working time; they run at once (Civil Code 201). */
    public static Term ofWorkingMinutes(Long workingMinutes) {
        Term union = new Term();
        union.workingMinutes = workingMinutes;
        return union;
    }

    /** What stands under {@code workingMinutes}; null where this is another. */
    public Long getWorkingMinutes() {
        return workingMinutes;
    }
}
