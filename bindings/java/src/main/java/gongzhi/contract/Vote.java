// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A ballot as it is handed in. The journal holds a seal in its place. */
@JsonPropertyOrder({
    "ballot",
    "tracker"
})
public final class Vote extends ContractValue {

    @JsonProperty("ballot")
    private Ballot ballot;

    @JsonProperty("tracker")
    private String tracker;

    /** What the voter put on it. */
    public Ballot getBallot() {
        return ballot;
    }

    /** Sets {@link #getBallot() ballot}. */
    public Vote setBallot(Ballot ballot) {
        this.ballot = ballot;
        return this;
    }

    /**
     * What the voter will find it by; without one the engine makes one up, and nobody knows it. It
     * may be null.
     */
    public String getTracker() {
        return tracker;
    }

    /** Sets {@link #getTracker() tracker}. */
    public Vote setTracker(String tracker) {
        this.tracker = tracker;
        return this;
    }
}
