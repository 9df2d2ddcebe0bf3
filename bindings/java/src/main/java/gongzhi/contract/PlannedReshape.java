// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A change that waits for its date. */
@JsonPropertyOrder({
    "reshape",
    "on"
})
public final class PlannedReshape extends ContractValue {

    @JsonProperty("reshape")
    private String reshape;

    @JsonProperty("on")
    private String on;

    /** Its name. */
    public String getReshape() {
        return reshape;
    }

    /** Sets {@link #getReshape() reshape}. */
    public PlannedReshape setReshape(String reshape) {
        this.reshape = reshape;
        return this;
    }

    /** When. */
    public String getOn() {
        return on;
    }

    /** Sets {@link #getOn() on}. */
    public PlannedReshape setOn(String on) {
        this.on = on;
        return this;
    }
}
