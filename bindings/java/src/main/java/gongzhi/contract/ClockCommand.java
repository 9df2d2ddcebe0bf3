// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked of the clock. */
@JsonPropertyOrder({
    "advance"
})
public final class ClockCommand extends ContractValue {

    @JsonProperty("advance")
    private Advance advance;

    private ClockCommand() {}

    /** Let time pass until {@code at}: deadlines that have passed fire, nothing else happens. */
    public static ClockCommand ofAdvance(Advance advance) {
        ClockCommand union = new ClockCommand();
        union.advance = advance;
        return union;
    }

    /** What stands under {@code advance}; null where this is another. */
    public Advance getAdvance() {
        return advance;
    }

    /** Let time pass until {@code at}: deadlines that have passed fire, nothing else happens. */
    public static final class Advance extends ContractValue {
    }
}
