// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The body of a tool's reply. */
@JsonPropertyOrder({
    "done"
})
public final class Done extends ContractValue {

    @JsonProperty("done")
    private Made done;

    /** What it gives. */
    public Made getDone() {
        return done;
    }

    /** Sets {@link #getDone() done}. */
    public Done setDone(Made done) {
        this.done = done;
        return this;
    }
}
