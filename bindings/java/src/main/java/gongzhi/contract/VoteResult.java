// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What came out of a vote. */
@JsonPropertyOrder({
    "outcome",
    "turnout",
    "count",
    "proof",
    "sameTracker",
    "root"
})
public final class VoteResult extends ContractValue {

    @JsonProperty("outcome")
    private DeliberationOutcome outcome;

    @JsonProperty("turnout")
    private Turnout turnout;

    @JsonProperty("count")
    private Count count;

    @JsonProperty("proof")
    private List<Inequality> proof;

    @JsonProperty("sameTracker")
    private Long sameTracker;

    @JsonProperty("root")
    private String root;

    /** In a word. */
    public DeliberationOutcome getOutcome() {
        return outcome;
    }

    /** Sets {@link #getOutcome() outcome}. */
    public VoteResult setOutcome(DeliberationOutcome outcome) {
        this.outcome = outcome;
        return this;
    }

    /** How many ballots were cast, blank and void ones apart. */
    public Turnout getTurnout() {
        return turnout;
    }

    /** Sets {@link #getTurnout() turnout}. */
    public VoteResult setTurnout(Turnout turnout) {
        this.turnout = turnout;
        return this;
    }

    /**
     * The count; none where the vote is void, or where too few took part for anyone to be elected,
     * to win or to be paid for. Where so few voted that it would show who chose what, no more than
     * who is elected, what wins, or what is paid for. It may be null.
     */
    public Count getCount() {
        return count;
    }

    /** Sets {@link #getCount() count}. */
    public VoteResult setCount(Count count) {
        this.count = count;
        return this;
    }

    /** Each comparison with both sides: of the quorum, and of a motion's approval. */
    public List<Inequality> getProof() {
        return proof;
    }

    /** Sets {@link #getProof() proof}. */
    public VoteResult setProof(List<Inequality> proof) {
        this.proof = proof;
        return this;
    }

    /**
     * Ballots whose tracker another bears too: whoever holds it cannot tell which of them is
     * theirs.
     */
    public Long getSameTracker() {
        return sameTracker;
    }

    /** Sets {@link #getSameTracker() sameTracker}. */
    public VoteResult setSameTracker(Long sameTracker) {
        this.sameTracker = sameTracker;
        return this;
    }

    /** The root of the Merkle tree (RFC 9162) over the published ballots. */
    public String getRoot() {
        return root;
    }

    /** Sets {@link #getRoot() root}. */
    public VoteResult setRoot(String root) {
        this.root = root;
        return this;
    }
}
