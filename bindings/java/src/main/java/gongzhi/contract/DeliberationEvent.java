// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true in deliberation. */
@JsonPropertyOrder({
    "topicProposed",
    "secondGiven",
    "topicSeconded",
    "topicLapsed",
    "topicWithdrawn",
    "votingOpened",
    "ballotCast",
    "topicDecided"
})
public final class DeliberationEvent extends ContractValue {

    @JsonProperty("topicProposed")
    private TopicProposed topicProposed;

    @JsonProperty("secondGiven")
    private SecondGiven secondGiven;

    @JsonProperty("topicSeconded")
    private TopicSeconded topicSeconded;

    @JsonProperty("topicLapsed")
    private TopicLapsed topicLapsed;

    @JsonProperty("topicWithdrawn")
    private TopicWithdrawn topicWithdrawn;

    @JsonProperty("votingOpened")
    private VotingOpened votingOpened;

    @JsonProperty("ballotCast")
    private BallotCast ballotCast;

    @JsonProperty("topicDecided")
    private TopicDecided topicDecided;

    private DeliberationEvent() {}

    /**
     * A topic was proposed, under the rule as it stood; it lapses at {@code due} unless it is
     * seconded.
     */
    public static DeliberationEvent ofTopicProposed(TopicProposed topicProposed) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicProposed = topicProposed;
        return union;
    }

    /** What stands under {@code topicProposed}; null where this is another. */
    public TopicProposed getTopicProposed() {
        return topicProposed;
    }

    /** Someone seconded a topic. */
    public static DeliberationEvent ofSecondGiven(SecondGiven secondGiven) {
        DeliberationEvent union = new DeliberationEvent();
        union.secondGiven = secondGiven;
        return union;
    }

    /** What stands under {@code secondGiven}; null where this is another. */
    public SecondGiven getSecondGiven() {
        return secondGiven;
    }

    /** A topic has all the seconds that it needs, and can be opened. */
    public static DeliberationEvent ofTopicSeconded(TopicSeconded topicSeconded) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicSeconded = topicSeconded;
        return union;
    }

    /** What stands under {@code topicSeconded}; null where this is another. */
    public TopicSeconded getTopicSeconded() {
        return topicSeconded;
    }

    /** A topic had too few seconds in time. */
    public static DeliberationEvent ofTopicLapsed(TopicLapsed topicLapsed) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicLapsed = topicLapsed;
        return union;
    }

    /** What stands under {@code topicLapsed}; null where this is another. */
    public TopicLapsed getTopicLapsed() {
        return topicLapsed;
    }

    /** A topic was withdrawn. */
    public static DeliberationEvent ofTopicWithdrawn(TopicWithdrawn topicWithdrawn) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicWithdrawn = topicWithdrawn;
        return union;
    }

    /** What stands under {@code topicWithdrawn}; null where this is another. */
    public TopicWithdrawn getTopicWithdrawn() {
        return topicWithdrawn;
    }

    /**
     * Voting opened, and runs until {@code until}, exclusive. {@code register} is the digest of the
     * identifiers of all who are eligible (persons, or households), in order of their bytes, a line
     * feed after each: what {@code LC_ALL=C sort | sha256sum} gives for a list of them.
     */
    public static DeliberationEvent ofVotingOpened(VotingOpened votingOpened) {
        DeliberationEvent union = new DeliberationEvent();
        union.votingOpened = votingOpened;
        return union;
    }

    /** What stands under {@code votingOpened}; null where this is another. */
    public VotingOpened getVotingOpened() {
        return votingOpened;
    }

    /** A ballot was cast; in a vote of households, for {@code household}. */
    public static DeliberationEvent ofBallotCast(BallotCast ballotCast) {
        DeliberationEvent union = new DeliberationEvent();
        union.ballotCast = ballotCast;
        return union;
    }

    /** What stands under {@code ballotCast}; null where this is another. */
    public BallotCast getBallotCast() {
        return ballotCast;
    }

    /** A topic was decided. Where it passed, {@code adopts} begins and {@code repeals} ends. */
    public static DeliberationEvent ofTopicDecided(TopicDecided topicDecided) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicDecided = topicDecided;
        return union;
    }

    /** What stands under {@code topicDecided}; null where this is another. */
    public TopicDecided getTopicDecided() {
        return topicDecided;
    }

    /**
     * A topic was proposed, under the rule as it stood; it lapses at {@code due} unless it is
     * seconded.
     */
    @JsonPropertyOrder({
        "topic",
        "region",
        "rule",
        "proofs",
        "subject",
        "covenant",
        "repeals",
        "proposer",
        "due"
    })
    public static final class TopicProposed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rule")
        private DecisionRule rule;

        @JsonProperty("proofs")
        private List<ProofRule> proofs;

        @JsonProperty("subject")
        private String subject;

        @JsonProperty("covenant")
        private CovenantDraft covenant;

        @JsonProperty("repeals")
        private String repeals;

        @JsonProperty("proposer")
        private String proposer;

        @JsonProperty("due")
        private String due;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicProposed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public TopicProposed setRegion(String region) {
            this.region = region;
            return this;
        }

        public DecisionRule getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public TopicProposed setRule(DecisionRule rule) {
            this.rule = rule;
            return this;
        }

        public List<ProofRule> getProofs() {
            return proofs;
        }

        /** Sets {@link #getProofs() proofs}. */
        public TopicProposed setProofs(List<ProofRule> proofs) {
            this.proofs = proofs;
            return this;
        }

        public String getSubject() {
            return subject;
        }

        /** Sets {@link #getSubject() subject}. */
        public TopicProposed setSubject(String subject) {
            this.subject = subject;
            return this;
        }

        /** It may be null. */
        public CovenantDraft getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public TopicProposed setCovenant(CovenantDraft covenant) {
            this.covenant = covenant;
            return this;
        }

        /** It may be null. */
        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public TopicProposed setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }

        public String getProposer() {
            return proposer;
        }

        /** Sets {@link #getProposer() proposer}. */
        public TopicProposed setProposer(String proposer) {
            this.proposer = proposer;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public TopicProposed setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** Someone seconded a topic. */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class SecondGiven extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public SecondGiven setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public SecondGiven setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** A topic has all the seconds that it needs, and can be opened. */
    @JsonPropertyOrder({
        "topic",
        "seconds"
    })
    public static final class TopicSeconded extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("seconds")
        private Integer seconds;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicSeconded setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Integer getSeconds() {
            return seconds;
        }

        /** Sets {@link #getSeconds() seconds}. */
        public TopicSeconded setSeconds(Integer seconds) {
            this.seconds = seconds;
            return this;
        }
    }

    /** A topic had too few seconds in time. */
    @JsonPropertyOrder({
        "topic",
        "seconds",
        "needed"
    })
    public static final class TopicLapsed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("seconds")
        private Integer seconds;

        @JsonProperty("needed")
        private Integer needed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicLapsed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Integer getSeconds() {
            return seconds;
        }

        /** Sets {@link #getSeconds() seconds}. */
        public TopicLapsed setSeconds(Integer seconds) {
            this.seconds = seconds;
            return this;
        }

        public Integer getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public TopicLapsed setNeeded(Integer needed) {
            this.needed = needed;
            return this;
        }
    }

    /** A topic was withdrawn. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class TopicWithdrawn extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicWithdrawn setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /**
     * Voting opened, and runs until {@code until}, exclusive. {@code register} is the digest of the
     * identifiers of all who are eligible (persons, or households), in order of their bytes, a line
     * feed after each: what {@code LC_ALL=C sort | sha256sum} gives for a list of them.
     */
    @JsonPropertyOrder({
        "topic",
        "eligible",
        "register",
        "until"
    })
    public static final class VotingOpened extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("eligible")
        private Long eligible;

        @JsonProperty("register")
        private String register;

        @JsonProperty("until")
        private String until;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public VotingOpened setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Long getEligible() {
            return eligible;
        }

        /** Sets {@link #getEligible() eligible}. */
        public VotingOpened setEligible(Long eligible) {
            this.eligible = eligible;
            return this;
        }

        public String getRegister() {
            return register;
        }

        /** Sets {@link #getRegister() register}. */
        public VotingOpened setRegister(String register) {
            this.register = register;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public VotingOpened setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A ballot was cast; in a vote of households, for {@code household}. */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "household",
        "choice",
        "channel"
    })
    public static final class BallotCast extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("household")
        private String household;

        @JsonProperty("choice")
        private Choice choice;

        @JsonProperty("channel")
        private EntryChannel channel;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public BallotCast setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public BallotCast setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /** It may be null. */
        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public BallotCast setHousehold(String household) {
            this.household = household;
            return this;
        }

        public Choice getChoice() {
            return choice;
        }

        /** Sets {@link #getChoice() choice}. */
        public BallotCast setChoice(Choice choice) {
            this.choice = choice;
            return this;
        }

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public BallotCast setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /** A topic was decided. Where it passed, {@code adopts} begins and {@code repeals} ends. */
    @JsonPropertyOrder({
        "topic",
        "region",
        "outcome",
        "tally",
        "proof",
        "adopts",
        "repeals"
    })
    public static final class TopicDecided extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("outcome")
        private DeliberationOutcome outcome;

        @JsonProperty("tally")
        private Tally tally;

        @JsonProperty("proof")
        private List<Inequality> proof;

        @JsonProperty("adopts")
        private CovenantDraft adopts;

        @JsonProperty("repeals")
        private String repeals;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicDecided setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public TopicDecided setRegion(String region) {
            this.region = region;
            return this;
        }

        public DeliberationOutcome getOutcome() {
            return outcome;
        }

        /** Sets {@link #getOutcome() outcome}. */
        public TopicDecided setOutcome(DeliberationOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        public Tally getTally() {
            return tally;
        }

        /** Sets {@link #getTally() tally}. */
        public TopicDecided setTally(Tally tally) {
            this.tally = tally;
            return this;
        }

        public List<Inequality> getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public TopicDecided setProof(List<Inequality> proof) {
            this.proof = proof;
            return this;
        }

        /** It may be null. */
        public CovenantDraft getAdopts() {
            return adopts;
        }

        /** Sets {@link #getAdopts() adopts}. */
        public TopicDecided setAdopts(CovenantDraft adopts) {
            this.adopts = adopts;
            return this;
        }

        /** It may be null. */
        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public TopicDecided setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }
    }
}
