// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The count of a motion, which thresholds then decide. */
@JsonPropertyOrder({
    "tallies"
})
public final class MotionCount extends ContractValue {

    @JsonProperty("tallies")
    private List<Tally> tallies;

    /** By each measure. */
    public List<Tally> getTallies() {
        return tallies;
    }

    /** Sets {@link #getTallies() tallies}. */
    public MotionCount setTallies(List<Tally> tallies) {
        this.tallies = tallies;
        return this;
    }
}
