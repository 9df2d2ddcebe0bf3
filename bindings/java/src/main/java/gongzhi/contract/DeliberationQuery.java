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
    "explanation",
    "election",
    "discussion",
    "contribution",
    "consensus",
    "electorate",
    "objections",
    "proxies"
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

    @JsonProperty("election")
    private Election election;

    @JsonProperty("discussion")
    private Discussion discussion;

    @JsonProperty("contribution")
    private Contribution contribution;

    @JsonProperty("consensus")
    private Consensus consensus;

    @JsonProperty("electorate")
    private Electorate electorate;

    @JsonProperty("objections")
    private Objections objections;

    @JsonProperty("proxies")
    private Proxies proxies;

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

    /** The outcome in words, with every comparison behind it; of what lapsed, why. */
    public static DeliberationQuery ofExplanation(Explanation explanation) {
        DeliberationQuery union = new DeliberationQuery();
        union.explanation = explanation;
        return union;
    }

    /** What stands under {@code explanation}; null where this is another. */
    public Explanation getExplanation() {
        return explanation;
    }

    /** What came of an election so far, and what a run-off would ask. */
    public static DeliberationQuery ofElection(Election election) {
        DeliberationQuery union = new DeliberationQuery();
        union.election = election;
        return union;
    }

    /** What stands under {@code election}; null where this is another. */
    public Election getElection() {
        return election;
    }

    /** What was said about a topic, a hundred at a time. */
    public static DeliberationQuery ofDiscussion(Discussion discussion) {
        DeliberationQuery union = new DeliberationQuery();
        union.discussion = discussion;
        return union;
    }

    /** What stands under {@code discussion}; null where this is another. */
    public Discussion getDiscussion() {
        return discussion;
    }

    /** A contribution as it was made, also while it is hidden. */
    public static DeliberationQuery ofContribution(Contribution contribution) {
        DeliberationQuery union = new DeliberationQuery();
        union.contribution = contribution;
        return union;
    }

    /** What stands under {@code contribution}; null where this is another. */
    public Contribution getContribution() {
        return contribution;
    }

    /** What the groups among those who reacted to a topic's statements agree on. */
    public static DeliberationQuery ofConsensus(Consensus consensus) {
        DeliberationQuery union = new DeliberationQuery();
        union.consensus = consensus;
        return union;
    }

    /** What stands under {@code consensus}; null where this is another. */
    public Consensus getConsensus() {
        return consensus;
    }

    /**
     * Who may vote on a topic, a hundred at a time: the list as it was frozen, with what upheld
     * objections changed; where none is published before voting, as it would be, were it opened
     * now. After closing also who came, who left, and whose area changed meanwhile.
     */
    public static DeliberationQuery ofElectorate(Electorate electorate) {
        DeliberationQuery union = new DeliberationQuery();
        union.electorate = electorate;
        return union;
    }

    /** What stands under {@code electorate}; null where this is another. */
    public Electorate getElectorate() {
        return electorate;
    }

    /** Objections to a topic's list and result, a hundred at a time. */
    public static DeliberationQuery ofObjections(Objections objections) {
        DeliberationQuery union = new DeliberationQuery();
        union.objections = objections;
        return union;
    }

    /** What stands under {@code objections}; null where this is another. */
    public Objections getObjections() {
        return objections;
    }

    /**
     * Who casts for whom on a topic (委托投票名单), a hundred at a time, by handle: the list of proxies
     * is made public (村民委员会组织法 15).
     */
    public static DeliberationQuery ofProxies(Proxies proxies) {
        DeliberationQuery union = new DeliberationQuery();
        union.proxies = proxies;
        return union;
    }

    /** What stands under {@code proxies}; null where this is another. */
    public Proxies getProxies() {
        return proxies;
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
        "person",
        "organisation"
    })
    public static final class Ballot extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        @JsonProperty("organisation")
        private String organisation;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Ballot setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Who; in a vote of households, one of the household, in one of organisations, an officer.
         */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Ballot setPerson(String person) {
            this.person = person;
            return this;
        }

        /**
         * In one of organisations, for which of theirs; where absent, the next to vote, or one that
         * has. It may be null.
         */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Ballot setOrganisation(String organisation) {
            this.organisation = organisation;
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

    /** The outcome in words, with every comparison behind it; of what lapsed, why. */
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

    /** What came of an election so far, and what a run-off would ask. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Election extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** By which topic, its own or that of a run-off. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Election setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** What was said about a topic, a hundred at a time. */
    @JsonPropertyOrder({
        "topic",
        "from"
    })
    public static final class Discussion extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("from")
        private Long from;

        /** About which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Discussion setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** From which place on, counted from 0. */
        public Long getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public Discussion setFrom(Long from) {
            this.from = from;
            return this;
        }
    }

    /** A contribution as it was made, also while it is hidden. */
    @JsonPropertyOrder({
        "topic",
        "contribution"
    })
    public static final class Contribution extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        /** To which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Contribution setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Which. */
        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public Contribution setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }
    }

    /** What the groups among those who reacted to a topic's statements agree on. */
    @JsonPropertyOrder({
        "topic",
        "groups"
    })
    public static final class Consensus extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("groups")
        private Integer groups;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Consensus setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** How many groups there are at most, 1 to 5. */
        public Integer getGroups() {
            return groups;
        }

        /** Sets {@link #getGroups() groups}. */
        public Consensus setGroups(Integer groups) {
            this.groups = groups;
            return this;
        }
    }

    /**
     * Who may vote on a topic, a hundred at a time: the list as it was frozen, with what upheld
     * objections changed; where none is published before voting, as it would be, were it opened
     * now. After closing also who came, who left, and whose area changed meanwhile.
     */
    @JsonPropertyOrder({
        "topic",
        "from"
    })
    public static final class Electorate extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("from")
        private Long from;

        /** On which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Electorate setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** From which place on, counted from 0. */
        public Long getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public Electorate setFrom(Long from) {
            this.from = from;
            return this;
        }
    }

    /** Objections to a topic's list and result, a hundred at a time. */
    @JsonPropertyOrder({
        "topic",
        "from"
    })
    public static final class Objections extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("from")
        private Long from;

        /** To which topic's. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Objections setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** From which place on, counted from 0. */
        public Long getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public Objections setFrom(Long from) {
            this.from = from;
            return this;
        }
    }

    /**
     * Who casts for whom on a topic (委托投票名单), a hundred at a time, by handle: the list of proxies
     * is made public (村民委员会组织法 15).
     */
    @JsonPropertyOrder({
        "topic",
        "from"
    })
    public static final class Proxies extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("from")
        private Long from;

        /** On which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Proxies setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** From which place on, counted from 0. */
        public Long getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public Proxies setFrom(Long from) {
            this.from = from;
            return this;
        }
    }
}
