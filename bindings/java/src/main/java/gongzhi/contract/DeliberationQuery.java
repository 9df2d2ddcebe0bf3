// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of deliberation. */
@JsonPropertyOrder({
    "topic",
    "ballot",
    "ballots",
    "ballotProof",
    "explanation"
})
public final class DeliberationQuery extends ContractValue {

    @JsonProperty("topic")
    private Topic topic;

    @JsonProperty("ballot")
    private Ballot ballot;

    @JsonProperty("ballots")
    private Ballots ballots;

    @JsonProperty("ballotProof")
    private BallotProof ballotProof;

    @JsonProperty("explanation")
    private Explanation explanation;

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

    /**
     * The ballots of a vote that was counted, as they are published: from a place on, at most 500.
     */
    public static DeliberationQuery ofBallots(Ballots ballots) {
        DeliberationQuery union = new DeliberationQuery();
        union.ballots = ballots;
        return union;
    }

    /** What stands under {@code ballots}; null where this is another. */
    public Ballots getBallots() {
        return ballots;
    }

    /** That a ballot is in the count: its place, and the path to the root. */
    public static DeliberationQuery ofBallotProof(BallotProof ballotProof) {
        DeliberationQuery union = new DeliberationQuery();
        union.ballotProof = ballotProof;
        return union;
    }

    /** What stands under {@code ballotProof}; null where this is another. */
    public BallotProof getBallotProof() {
        return ballotProof;
    }

    /** The outcome in words, with every comparison behind it. */
    public static DeliberationQuery ofExplanation(Explanation explanation) {
        DeliberationQuery union = new DeliberationQuery();
        union.explanation = explanation;
        return union;
    }

    /** What stands under {@code explanation}; null where this is another. */
    public Explanation getExplanation() {
        return explanation;
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

    /**
     * The ballots of a vote that was counted, as they are published: from a place on, at most 500.
     */
    @JsonPropertyOrder({
        "topic",
        "from"
    })
    public static final class Ballots extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("from")
        private Long from;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Ballots setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** From which place on, counted from 0. */
        public Long getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public Ballots setFrom(Long from) {
            this.from = from;
            return this;
        }
    }

    /** That a ballot is in the count: its place, and the path to the root. */
    @JsonPropertyOrder({
        "topic",
        "tracker"
    })
    public static final class BallotProof extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("tracker")
        private String tracker;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public BallotProof setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Which ballot. */
        public String getTracker() {
            return tracker;
        }

        /** Sets {@link #getTracker() tracker}. */
        public BallotProof setTracker(String tracker) {
            this.tracker = tracker;
            return this;
        }
    }

    /** The outcome in words, with every comparison behind it. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Explanation extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Of which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Explanation setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }
}
