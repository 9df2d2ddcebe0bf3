// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The count of a budget. */
@JsonPropertyOrder({
    "steps",
    "left",
    "tied"
})
public final class BudgetCount extends ContractValue {

    @JsonProperty("steps")
    private List<BudgetStep> steps;

    @JsonProperty("left")
    private String left;

    @JsonProperty("tied")
    private List<Integer> tied;

    /** What was looked at, in order. */
    public List<BudgetStep> getSteps() {
        return steps;
    }

    /** Sets {@link #getSteps() steps}. */
    public BudgetCount setSteps(List<BudgetStep> steps) {
        this.steps = steps;
        return this;
    }

    /** The money nothing was bought with. */
    public String getLeft() {
        return left;
    }

    /** Sets {@link #getLeft() left}. */
    public BudgetCount setLeft(String left) {
        this.left = left;
        return this;
    }

    /** Which are tied for the next step, where that is why it ended. */
    public List<Integer> getTied() {
        return tied;
    }

    /** Sets {@link #getTied() tied}. */
    public BudgetCount setTied(List<Integer> tied) {
        this.tied = tied;
        return this;
    }
}
