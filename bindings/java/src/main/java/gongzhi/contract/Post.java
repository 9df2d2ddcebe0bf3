// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is elected at once: a committee, a chair, a list of representatives. */
@JsonPropertyOrder({
    "options",
    "seats",
    "reserved",
    "elected"
})
public final class Post extends ContractValue {

    @JsonProperty("options")
    private List<Integer> options;

    @JsonProperty("seats")
    private Integer seats;

    @JsonProperty("reserved")
    private List<Reserved> reserved;

    @JsonProperty("elected")
    private Threshold elected;

    /** Who or what stands for it, ascending. */
    public List<Integer> getOptions() {
        return options;
    }

    /** Sets {@link #getOptions() options}. */
    public Post setOptions(List<Integer> options) {
        this.options = options;
        return this;
    }

    /** How many are elected, at least 1. */
    public Integer getSeats() {
        return seats;
    }

    /** Sets {@link #getSeats() seats}. */
    public Post setSeats(Integer seats) {
        this.seats = seats;
        return this;
    }

    /** Seats that are kept (专设名额), such as a woman's. It may be null. */
    public List<Reserved> getReserved() {
        return reserved;
    }

    /** Sets {@link #getReserved() reserved}. */
    public Post setReserved(List<Reserved> reserved) {
        this.reserved = reserved;
        return this;
    }

    /**
     * The share of those who took part that an option needs, in every measure; any where absent. In
     * a topic it is what the rule asks for, whatever the proposer writes. It may be null.
     */
    public Threshold getElected() {
        return elected;
    }

    /** Sets {@link #getElected() elected}. */
    public Post setElected(Threshold elected) {
        this.elected = elected;
        return this;
    }
}
