// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What came of one post. */
@JsonPropertyOrder({
    "elected",
    "open",
    "stand",
    "sizes"
})
public final class PostView extends ContractValue {

    @JsonProperty("elected")
    private List<Integer> elected;

    @JsonProperty("open")
    private Integer open;

    @JsonProperty("stand")
    private List<Integer> stand;

    @JsonProperty("sizes")
    private List<Integer> sizes;

    /** Who is elected, and has lost that to nobody above them, in the order of the votes. */
    public List<Integer> getElected() {
        return elected;
    }

    /** Sets {@link #getElected() elected}. */
    public PostView setElected(List<Integer> elected) {
        this.elected = elected;
        return this;
    }

    /**
     * Seats that a run-off fills; without those that are kept for somebody, and nobody is left for.
     */
    public Integer getOpen() {
        return open;
    }

    /** Sets {@link #getOpen() open}. */
    public PostView setOpen(Integer open) {
        this.open = open;
        return this;
    }

    /** Who can stand for them, most votes first. */
    public List<Integer> getStand() {
        return stand;
    }

    /** Sets {@link #getStand() stand}. */
    public PostView setStand(List<Integer> stand) {
        this.stand = stand;
        return this;
    }

    /** How many of these a run-off can have; it cannot be where there is none. */
    public List<Integer> getSizes() {
        return sizes;
    }

    /** Sets {@link #getSizes() sizes}. */
    public PostView setSizes(List<Integer> sizes) {
        this.sizes = sizes;
        return this;
    }
}
