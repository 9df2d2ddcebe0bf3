// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A topic's next deadline. */
@JsonPropertyOrder({
    "at",
    "then"
})
public final class NextStep extends ContractValue {

    @JsonProperty("at")
    private String at;

    @JsonProperty("then")
    private Next then;

    /** When. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public NextStep setAt(String at) {
        this.at = at;
        return this;
    }

    /** What happens then, unless somebody acts before. */
    public Next getThen() {
        return then;
    }

    /** Sets {@link #getThen() then}. */
    public NextStep setThen(Next then) {
        this.then = then;
        return this;
    }
}
