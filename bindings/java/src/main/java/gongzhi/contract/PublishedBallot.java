// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A ballot as it is published after closing. All of them, in order of their trackers, are the
 * leaves of the Merkle tree whose root is announced.
 */
@JsonPropertyOrder({
    "tracker",
    "ballot",
    "area"
})
public final class PublishedBallot extends ContractValue {

    @JsonProperty("tracker")
    private String tracker;

    @JsonProperty("ballot")
    private Ballot ballot;

    @JsonProperty("area")
    private Long area;

    /** What its voter finds it by. */
    public String getTracker() {
        return tracker;
    }

    /** Sets {@link #getTracker() tracker}. */
    public PublishedBallot setTracker(String tracker) {
        this.tracker = tracker;
        return this;
    }

    /** What it says. */
    public Ballot getBallot() {
        return ballot;
    }

    /** Sets {@link #getBallot() ballot}. */
    public PublishedBallot setBallot(Ballot ballot) {
        this.ballot = ballot;
        return this;
    }

    /** The area it stands for in 0.01 m2, where owners vote. It may be null. */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public PublishedBallot setArea(Long area) {
        this.area = area;
        return this;
    }
}
