// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What came out, and how. */
@JsonPropertyOrder({
    "motion",
    "seats",
    "schulze",
    "runoff",
    "budget"
})
public final class Count extends ContractValue {

    @JsonProperty("motion")
    private MotionCount motion;

    @JsonProperty("seats")
    private SeatsCount seats;

    @JsonProperty("schulze")
    private SchulzeCount schulze;

    @JsonProperty("runoff")
    private RunoffCount runoff;

    @JsonProperty("budget")
    private BudgetCount budget;

    private Count() {}

    /** Of a motion, measure by measure. */
    public static Count ofMotion(MotionCount motion) {
        Count union = new Count();
        union.motion = motion;
        return union;
    }

    /** What stands under {@code motion}; null where this is another. */
    public MotionCount getMotion() {
        return motion;
    }

    /** Of block, approval and score. */
    public static Count ofSeats(SeatsCount seats) {
        Count union = new Count();
        union.seats = seats;
        return union;
    }

    /** What stands under {@code seats}; null where this is another. */
    public SeatsCount getSeats() {
        return seats;
    }

    /** Of ranks, by Schulze. */
    public static Count ofSchulze(SchulzeCount schulze) {
        Count union = new Count();
        union.schulze = schulze;
        return union;
    }

    /** What stands under {@code schulze}; null where this is another. */
    public SchulzeCount getSchulze() {
        return schulze;
    }

    /** Of ranks, by instant run-off. */
    public static Count ofRunoff(RunoffCount runoff) {
        Count union = new Count();
        union.runoff = runoff;
        return union;
    }

    /** What stands under {@code runoff}; null where this is another. */
    public RunoffCount getRunoff() {
        return runoff;
    }

    /** Of a budget. */
    public static Count ofBudget(BudgetCount budget) {
        Count union = new Count();
        union.budget = budget;
        return union;
    }

    /** What stands under {@code budget}; null where this is another. */
    public BudgetCount getBudget() {
        return budget;
    }
}
