// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
@JsonPropertyOrder({
    "topic",
    "ballot",
    "ballots",
    "ballotProof",
    "explanation"
})
public final class DeliberationAnswer extends ContractValue {

    @JsonProperty("topic")
    private TopicView topic;

    @JsonProperty("ballot")
    private BallotView ballot;

    @JsonProperty("ballots")
    private BallotsView ballots;

    @JsonProperty("ballotProof")
    private BallotProof ballotProof;

    @JsonProperty("explanation")
    private List<Sentence> explanation;

    private DeliberationAnswer() {}

    /** How a topic stands. */
    public static DeliberationAnswer ofTopic(TopicView topic) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.topic = topic;
        return union;
    }

    /** What stands under {@code topic}; null where this is another. */
    public TopicView getTopic() {
        return topic;
    }

    /** Whether a person may vote on a topic, and whether that vote was cast. */
    public static DeliberationAnswer ofBallot(BallotView ballot) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.ballot = ballot;
        return union;
    }

    /** What stands under {@code ballot}; null where this is another. */
    public BallotView getBallot() {
        return ballot;
    }

    /** Published ballots. */
    public static DeliberationAnswer ofBallots(BallotsView ballots) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.ballots = ballots;
        return union;
    }

    /** What stands under {@code ballots}; null where this is another. */
    public BallotsView getBallots() {
        return ballots;
    }

    /** That a ballot is in the count. */
    public static DeliberationAnswer ofBallotProof(BallotProof ballotProof) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.ballotProof = ballotProof;
        return union;
    }

    /** What stands under {@code ballotProof}; null where this is another. */
    public BallotProof getBallotProof() {
        return ballotProof;
    }

    /** The outcome in words. */
    public static DeliberationAnswer ofExplanation(List<Sentence> explanation) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.explanation = explanation;
        return union;
    }

    /** What stands under {@code explanation}; null where this is another. */
    public List<Sentence> getExplanation() {
        return explanation;
    }
}
