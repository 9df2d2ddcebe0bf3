// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of deliberation. */
@JsonPropertyOrder({
    "topic",
    "ballot"
})
public final class DeliberationQuery extends ContractValue {

    @JsonProperty("topic")
    private Topic topic;

    @JsonProperty("ballot")
    private Ballot ballot;

    private DeliberationQuery() {}

    /** How a topic stands. */
    public static DeliberationQuery ofTopic(Topic topic) {
        DeliberationQuery union = new DeliberationQuery();
        union.topic = topic;
        return union;
    }

    /** What stands under {@code topic}; null where this is another. */
    public Topic getTopic() {
        return topic;
    }

    /** Whether a person may vote on a topic, and whether that vote was cast; never what it said. */
    public static DeliberationQuery ofBallot(Ballot ballot) {
        DeliberationQuery union = new DeliberationQuery();
        union.ballot = ballot;
        return union;
    }

    /** What stands under {@code ballot}; null where this is another. */
    public Ballot getBallot() {
        return ballot;
    }

    /** How a topic stands. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Topic extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Topic setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** Whether a person may vote on a topic, and whether that vote was cast; never what it said. */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class Ballot extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Ballot setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Who; in a vote of households, one of the household. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Ballot setPerson(String person) {
            this.person = person;
            return this;
        }
    }
}
