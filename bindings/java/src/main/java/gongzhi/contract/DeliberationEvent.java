// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true in deliberation. */
@JsonPropertyOrder({
    "topicProposed",
    "unitsRecorded",
    "secondGiven",
    "topicSeconded",
    "topicLapsed",
    "topicWithdrawn",
    "votingOpened",
    "ballotCast",
    "voteEntrusted",
    "proxyRevoked",
    "ballotsServed",
    "paperIssued",
    "papersCounted",
    "votingClosed",
    "topicDecided"
})
public final class DeliberationEvent extends ContractValue {

    @JsonProperty("topicProposed")
    private TopicProposed topicProposed;

    @JsonProperty("unitsRecorded")
    private UnitsRecorded unitsRecorded;

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

    @JsonProperty("voteEntrusted")
    private VoteEntrusted voteEntrusted;

    @JsonProperty("proxyRevoked")
    private ProxyRevoked proxyRevoked;

    @JsonProperty("ballotsServed")
    private BallotsServed ballotsServed;

    @JsonProperty("paperIssued")
    private PaperIssued paperIssued;

    @JsonProperty("papersCounted")
    private PapersCounted papersCounted;

    @JsonProperty("votingClosed")
    private VotingClosed votingClosed;

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

    /** Units were recorded. */
    public static DeliberationEvent ofUnitsRecorded(UnitsRecorded unitsRecorded) {
        DeliberationEvent union = new DeliberationEvent();
        union.unitsRecorded = unitsRecorded;
        return union;
    }

    /** What stands under {@code unitsRecorded}; null where this is another. */
    public UnitsRecorded getUnitsRecorded() {
        return unitsRecorded;
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
     * feed after each: what {@code LC_ALL=C sort | sha256sum} gives for a list of them. Where
     * owners vote, a space and the owner's area come before the line feed, and {@code area} is that
     * of all.
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

    /** A vote was entrusted to somebody. */
    public static DeliberationEvent ofVoteEntrusted(VoteEntrusted voteEntrusted) {
        DeliberationEvent union = new DeliberationEvent();
        union.voteEntrusted = voteEntrusted;
        return union;
    }

    /** What stands under {@code voteEntrusted}; null where this is another. */
    public VoteEntrusted getVoteEntrusted() {
        return voteEntrusted;
    }

    /** An entrusted vote was taken back. */
    public static DeliberationEvent ofProxyRevoked(ProxyRevoked proxyRevoked) {
        DeliberationEvent union = new DeliberationEvent();
        union.proxyRevoked = proxyRevoked;
        return union;
    }

    /** What stands under {@code proxyRevoked}; null where this is another. */
    public ProxyRevoked getProxyRevoked() {
        return proxyRevoked;
    }

    /** Ballots were served on these. */
    public static DeliberationEvent ofBallotsServed(BallotsServed ballotsServed) {
        DeliberationEvent union = new DeliberationEvent();
        union.ballotsServed = ballotsServed;
        return union;
    }

    /** What stands under {@code ballotsServed}; null where this is another. */
    public BallotsServed getBallotsServed() {
        return ballotsServed;
    }

    /** A paper was given out: its voter has voted. */
    public static DeliberationEvent ofPaperIssued(PaperIssued paperIssued) {
        DeliberationEvent union = new DeliberationEvent();
        union.paperIssued = paperIssued;
        return union;
    }

    /** What stands under {@code paperIssued}; null where this is another. */
    public PaperIssued getPaperIssued() {
        return paperIssued;
    }

    /** A box was counted by two. */
    public static DeliberationEvent ofPapersCounted(PapersCounted papersCounted) {
        DeliberationEvent union = new DeliberationEvent();
        union.papersCounted = papersCounted;
        return union;
    }

    /** What stands under {@code papersCounted}; null where this is another. */
    public PapersCounted getPapersCounted() {
        return papersCounted;
    }

    /** Voting is over; so many boxes are still to be counted, before {@code until}. */
    public static DeliberationEvent ofVotingClosed(VotingClosed votingClosed) {
        DeliberationEvent union = new DeliberationEvent();
        union.votingClosed = votingClosed;
        return union;
    }

    /** What stands under {@code votingClosed}; null where this is another. */
    public VotingClosed getVotingClosed() {
        return votingClosed;
    }

    /**
     * A topic was decided. Since voting opened, so many {@code joined} and so many {@code left}
     * whom the register does not know, or keeps all the same. Where it passed, {@code adopts}
     * begins and {@code repeals} ends.
     */
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
        "question",
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

        @JsonProperty("question")
        private DeliberationQuestion question;

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

        public DeliberationQuestion getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public TopicProposed setQuestion(DeliberationQuestion question) {
            this.question = question;
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

    /** Units were recorded. */
    @JsonPropertyOrder({
        "region",
        "units"
    })
    public static final class UnitsRecorded extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("units")
        private List<OwnedUnit> units;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public UnitsRecorded setRegion(String region) {
            this.region = region;
            return this;
        }

        public List<OwnedUnit> getUnits() {
            return units;
        }

        /** Sets {@link #getUnits() units}. */
        public UnitsRecorded setUnits(List<OwnedUnit> units) {
            this.units = units;
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
     * feed after each: what {@code LC_ALL=C sort | sha256sum} gives for a list of them. Where
     * owners vote, a space and the owner's area come before the line feed, and {@code area} is that
     * of all.
     */
    @JsonPropertyOrder({
        "topic",
        "eligible",
        "area",
        "register",
        "until"
    })
    public static final class VotingOpened extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("eligible")
        private Long eligible;

        @JsonProperty("area")
        private Long area;

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

        /** It may be null. */
        public Long getArea() {
            return area;
        }

        /** Sets {@link #getArea() area}. */
        public VotingOpened setArea(Long area) {
            this.area = area;
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
        "proxy",
        "channel",
        "hidden",
        "replaces"
    })
    public static final class BallotCast extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("household")
        private String household;

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("channel")
        private EntryChannel channel;

        @JsonProperty("hidden")
        private String hidden;

        @JsonProperty("replaces")
        private Boolean replaces;

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

        /** It may be null. */
        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public BallotCast setProxy(String proxy) {
            this.proxy = proxy;
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

        public String getHidden() {
            return hidden;
        }

        /** Sets {@link #getHidden() hidden}. */
        public BallotCast setHidden(String hidden) {
            this.hidden = hidden;
            return this;
        }

        public Boolean getReplaces() {
            return replaces;
        }

        /** Sets {@link #getReplaces() replaces}. */
        public BallotCast setReplaces(Boolean replaces) {
            this.replaces = replaces;
            return this;
        }
    }

    /** A vote was entrusted to somebody. */
    @JsonPropertyOrder({
        "topic",
        "principal",
        "proxy",
        "evidence"
    })
    public static final class VoteEntrusted extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("principal")
        private String principal;

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("evidence")
        private String evidence;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public VoteEntrusted setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPrincipal() {
            return principal;
        }

        /** Sets {@link #getPrincipal() principal}. */
        public VoteEntrusted setPrincipal(String principal) {
            this.principal = principal;
            return this;
        }

        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public VoteEntrusted setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public VoteEntrusted setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }
    }

    /** An entrusted vote was taken back. */
    @JsonPropertyOrder({
        "topic",
        "principal"
    })
    public static final class ProxyRevoked extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("principal")
        private String principal;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ProxyRevoked setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPrincipal() {
            return principal;
        }

        /** Sets {@link #getPrincipal() principal}. */
        public ProxyRevoked setPrincipal(String principal) {
            this.principal = principal;
            return this;
        }
    }

    /** Ballots were served on these. */
    @JsonPropertyOrder({
        "topic",
        "voters",
        "evidence"
    })
    public static final class BallotsServed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voters")
        private List<String> voters;

        @JsonProperty("evidence")
        private String evidence;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public BallotsServed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public List<String> getVoters() {
            return voters;
        }

        /** Sets {@link #getVoters() voters}. */
        public BallotsServed setVoters(List<String> voters) {
            this.voters = voters;
            return this;
        }

        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public BallotsServed setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }
    }

    /** A paper was given out: its voter has voted. */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "household",
        "batch",
        "channel"
    })
    public static final class PaperIssued extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("household")
        private String household;

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("channel")
        private EntryChannel channel;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public PaperIssued setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public PaperIssued setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /** It may be null. */
        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public PaperIssued setHousehold(String household) {
            this.household = household;
            return this;
        }

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public PaperIssued setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public PaperIssued setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /** A box was counted by two. */
    @JsonPropertyOrder({
        "topic",
        "batch",
        "papers"
    })
    public static final class PapersCounted extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("papers")
        private List<String> papers;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public PapersCounted setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public PapersCounted setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public List<String> getPapers() {
            return papers;
        }

        /** Sets {@link #getPapers() papers}. */
        public PapersCounted setPapers(List<String> papers) {
            this.papers = papers;
            return this;
        }
    }

    /** Voting is over; so many boxes are still to be counted, before {@code until}. */
    @JsonPropertyOrder({
        "topic",
        "boxes",
        "until"
    })
    public static final class VotingClosed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("boxes")
        private Long boxes;

        @JsonProperty("until")
        private String until;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public VotingClosed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Long getBoxes() {
            return boxes;
        }

        /** Sets {@link #getBoxes() boxes}. */
        public VotingClosed setBoxes(Long boxes) {
            this.boxes = boxes;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public VotingClosed setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /**
     * A topic was decided. Since voting opened, so many {@code joined} and so many {@code left}
     * whom the register does not know, or keeps all the same. Where it passed, {@code adopts}
     * begins and {@code repeals} ends.
     */
    @JsonPropertyOrder({
        "topic",
        "region",
        "result",
        "joined",
        "left",
        "adopts",
        "repeals"
    })
    public static final class TopicDecided extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("result")
        private VoteResult result;

        @JsonProperty("joined")
        private Long joined;

        @JsonProperty("left")
        private Long left;

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

        public VoteResult getResult() {
            return result;
        }

        /** Sets {@link #getResult() result}. */
        public TopicDecided setResult(VoteResult result) {
            this.result = result;
            return this;
        }

        public Long getJoined() {
            return joined;
        }

        /** Sets {@link #getJoined() joined}. */
        public TopicDecided setJoined(Long joined) {
            this.joined = joined;
            return this;
        }

        public Long getLeft() {
            return left;
        }

        /** Sets {@link #getLeft() left}. */
        public TopicDecided setLeft(Long left) {
            this.left = left;
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
