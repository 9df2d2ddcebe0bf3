// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What is answered. */
@JsonPropertyOrder({
    "topic",
    "ballot"
})
public final class DeliberationAnswer extends ContractValue {

    @JsonProperty("topic")
    private TopicView topic;

    @JsonProperty("ballot")
    private BallotView ballot;

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
}
