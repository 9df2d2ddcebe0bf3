// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Published ballots. */
@JsonPropertyOrder({
    "size",
    "root",
    "ballots"
})
public final class BallotsView extends ContractValue {

    @JsonProperty("size")
    private Long size;

    @JsonProperty("root")
    private String root;

    @JsonProperty("ballots")
    private List<PublishedBallot> ballots;

    /** How many there are in all. */
    public Long getSize() {
        return size;
    }

    /** Sets {@link #getSize() size}. */
    public BallotsView setSize(Long size) {
        this.size = size;
        return this;
    }

    /** The root of the tree over all of them. */
    public String getRoot() {
        return root;
    }

    /** Sets {@link #getRoot() root}. */
    public BallotsView setRoot(String root) {
        this.root = root;
        return this;
    }

    /** Those asked for, in order of their trackers. */
    public List<PublishedBallot> getBallots() {
        return ballots;
    }

    /** Sets {@link #getBallots() ballots}. */
    public BallotsView setBallots(List<PublishedBallot> ballots) {
        this.ballots = ballots;
        return this;
    }
}
