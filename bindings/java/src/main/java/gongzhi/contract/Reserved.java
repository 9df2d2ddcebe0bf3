// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Seats kept for some: at least so many of them are elected, or their seats stay empty. */
@JsonPropertyOrder({
    "options",
    "seats"
})
public final class Reserved extends ContractValue {

    @JsonProperty("options")
    private List<Integer> options;

    @JsonProperty("seats")
    private Integer seats;

    /** For whom, ascending. */
    public List<Integer> getOptions() {
        return options;
    }

    /** Sets {@link #getOptions() options}. */
    public Reserved setOptions(List<Integer> options) {
        this.options = options;
        return this;
    }

    /** How many. */
    public Integer getSeats() {
        return seats;
    }

    /** Sets {@link #getSeats() seats}. */
    public Reserved setSeats(Integer seats) {
        this.seats = seats;
        return this;
    }
}
