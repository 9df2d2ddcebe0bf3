// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true in deliberation. */
@JsonPropertyOrder({
    "topicProposed",
    "votersRecorded",
    "unitsRecorded",
    "secondGiven",
    "topicSeconded",
    "topicLapsed",
    "topicWithdrawn",
    "screeningBegan",
    "topicScreened",
    "rulingAppealed",
    "discussionBegan",
    "contributionMade",
    "reactionGiven",
    "amendmentDecided",
    "contributionModerated",
    "topicFrozen",
    "objectionLodged",
    "objectionDecided",
    "listStands",
    "resultAnnounced",
    "resultAnnulled",
    "resultStands",
    "topicInForce",
    "topicMoot",
    "reviewOverdue",
    "topicReviewed",
    "votingOpened",
    "ballotCast",
    "voteEntrusted",
    "proxyRevoked",
    "ballotsServed",
    "paperIssued",
    "papersCounted",
    "paperReceived",
    "votingClosed",
    "topicDecided"
})
public final class DeliberationEvent extends ContractValue {

    @JsonProperty("topicProposed")
    private TopicProposed topicProposed;

    @JsonProperty("votersRecorded")
    private VotersRecorded votersRecorded;

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

    @JsonProperty("screeningBegan")
    private ScreeningBegan screeningBegan;

    @JsonProperty("topicScreened")
    private TopicScreened topicScreened;

    @JsonProperty("rulingAppealed")
    private RulingAppealed rulingAppealed;

    @JsonProperty("discussionBegan")
    private DiscussionBegan discussionBegan;

    @JsonProperty("contributionMade")
    private ContributionMade contributionMade;

    @JsonProperty("reactionGiven")
    private ReactionGiven reactionGiven;

    @JsonProperty("amendmentDecided")
    private AmendmentDecided amendmentDecided;

    @JsonProperty("contributionModerated")
    private ContributionModerated contributionModerated;

    @JsonProperty("topicFrozen")
    private TopicFrozen topicFrozen;

    @JsonProperty("objectionLodged")
    private ObjectionLodged objectionLodged;

    @JsonProperty("objectionDecided")
    private ObjectionDecided objectionDecided;

    @JsonProperty("listStands")
    private ListStands listStands;

    @JsonProperty("resultAnnounced")
    private ResultAnnounced resultAnnounced;

    @JsonProperty("resultAnnulled")
    private ResultAnnulled resultAnnulled;

    @JsonProperty("resultStands")
    private ResultStands resultStands;

    @JsonProperty("topicInForce")
    private TopicInForce topicInForce;

    @JsonProperty("topicMoot")
    private TopicMoot topicMoot;

    @JsonProperty("reviewOverdue")
    private ReviewOverdue reviewOverdue;

    @JsonProperty("topicReviewed")
    private TopicReviewed topicReviewed;

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

    @JsonProperty("paperReceived")
    private PaperReceived paperReceived;

    @JsonProperty("votingClosed")
    private VotingClosed votingClosed;

    @JsonProperty("topicDecided")
    private TopicDecided topicDecided;

    private DeliberationEvent() {}

    /**
     * A topic was proposed, under the rule as it stood; it lapses at {@code due} unless it is
     * seconded: by one of {@code calls}, or by {@code needed} people where there is such a number.
     * Each option of a run-off stands for one of the election that it {@code follows}.
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

    /** Voters were recorded. */
    public static DeliberationEvent ofVotersRecorded(VotersRecorded votersRecorded) {
        DeliberationEvent union = new DeliberationEvent();
        union.votersRecorded = votersRecorded;
        return union;
    }

    /** What stands under {@code votersRecorded}; null where this is another. */
    public VotersRecorded getVotersRecorded() {
        return votersRecorded;
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

    /** A topic has all the seconds that it needs, and takes its next step. */
    public static DeliberationEvent ofTopicSeconded(TopicSeconded topicSeconded) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicSeconded = topicSeconded;
        return union;
    }

    /** What stands under {@code topicSeconded}; null where this is another. */
    public TopicSeconded getTopicSeconded() {
        return topicSeconded;
    }

    /** A topic lapsed: why its voting did not open. */
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

    /** A topic is to be screened; nobody having done so at {@code due}, it is admitted. */
    public static DeliberationEvent ofScreeningBegan(ScreeningBegan screeningBegan) {
        DeliberationEvent union = new DeliberationEvent();
        union.screeningBegan = screeningBegan;
        return union;
    }

    /** What stands under {@code screeningBegan}; null where this is another. */
    public ScreeningBegan getScreeningBegan() {
        return screeningBegan;
    }

    /**
     * A topic was admitted, or declined for a reason. {@code by} nobody it is where nobody did it
     * in time: it is admitted, or, once declined and not appealed, stays so. {@code until} then its
     * proposer can appeal; where there is none, it is declined for good.
     */
    public static DeliberationEvent ofTopicScreened(TopicScreened topicScreened) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicScreened = topicScreened;
        return union;
    }

    /** What stands under {@code topicScreened}; null where this is another. */
    public TopicScreened getTopicScreened() {
        return topicScreened;
    }

    /**
     * Someone appealed the decline of a topic, or the annulment of its result; nobody having
     * decided at {@code due}, that falls.
     */
    public static DeliberationEvent ofRulingAppealed(RulingAppealed rulingAppealed) {
        DeliberationEvent union = new DeliberationEvent();
        union.rulingAppealed = rulingAppealed;
        return union;
    }

    /** What stands under {@code rulingAppealed}; null where this is another. */
    public RulingAppealed getRulingAppealed() {
        return rulingAppealed;
    }

    /** A topic is discussed, until its text is frozen. */
    public static DeliberationEvent ofDiscussionBegan(DiscussionBegan discussionBegan) {
        DeliberationEvent union = new DeliberationEvent();
        union.discussionBegan = discussionBegan;
        return union;
    }

    /** What stands under {@code discussionBegan}; null where this is another. */
    public DiscussionBegan getDiscussionBegan() {
        return discussionBegan;
    }

    /** Someone contributed to a discussion, about a version of the topic's text. */
    public static DeliberationEvent ofContributionMade(ContributionMade contributionMade) {
        DeliberationEvent union = new DeliberationEvent();
        union.contributionMade = contributionMade;
        return union;
    }

    /** What stands under {@code contributionMade}; null where this is another. */
    public ContributionMade getContributionMade() {
        return contributionMade;
    }

    /** Someone reacted to a statement; what they made of it before counts no more. */
    public static DeliberationEvent ofReactionGiven(ReactionGiven reactionGiven) {
        DeliberationEvent union = new DeliberationEvent();
        union.reactionGiven = reactionGiven;
        return union;
    }

    /** What stands under {@code reactionGiven}; null where this is another. */
    public ReactionGiven getReactionGiven() {
        return reactionGiven;
    }

    /**
     * An amendment was taken over or not; the topic's text is now this version of it, and its
     * covenant this, where it was changed.
     */
    public static DeliberationEvent ofAmendmentDecided(AmendmentDecided amendmentDecided) {
        DeliberationEvent union = new DeliberationEvent();
        union.amendmentDecided = amendmentDecided;
        return union;
    }

    /** What stands under {@code amendmentDecided}; null where this is another. */
    public AmendmentDecided getAmendmentDecided() {
        return amendmentDecided;
    }

    /** A contribution was hidden, or shown again. */
    public static DeliberationEvent ofContributionModerated(ContributionModerated contributionModerated) {
        DeliberationEvent union = new DeliberationEvent();
        union.contributionModerated = contributionModerated;
        return union;
    }

    /** What stands under {@code contributionModerated}; null where this is another. */
    public ContributionModerated getContributionModerated() {
        return contributionModerated;
    }

    /**
     * A topic's text was frozen, in which version; so many amendments were left undecided and are
     * not taken over. Where there are days to object to it, the list of who is to vote is published
     * and frozen, too: upheld objections alone change it.
     */
    public static DeliberationEvent ofTopicFrozen(TopicFrozen topicFrozen) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicFrozen = topicFrozen;
        return union;
    }

    /** What stands under {@code topicFrozen}; null where this is another. */
    public TopicFrozen getTopicFrozen() {
        return topicFrozen;
    }

    /** Someone objected: to an entry of the list, or to the result. */
    public static DeliberationEvent ofObjectionLodged(ObjectionLodged objectionLodged) {
        DeliberationEvent union = new DeliberationEvent();
        union.objectionLodged = objectionLodged;
        return union;
    }

    /** What stands under {@code objectionLodged}; null where this is another. */
    public ObjectionLodged getObjectionLodged() {
        return objectionLodged;
    }

    /** An objection was decided, for a reason. */
    public static DeliberationEvent ofObjectionDecided(ObjectionDecided objectionDecided) {
        DeliberationEvent union = new DeliberationEvent();
        union.objectionDecided = objectionDecided;
        return union;
    }

    /** What stands under {@code objectionDecided}; null where this is another. */
    public ObjectionDecided getObjectionDecided() {
        return objectionDecided;
    }

    /** So many objections to the list were not decided in time: it stands. */
    public static DeliberationEvent ofListStands(ListStands listStands) {
        DeliberationEvent union = new DeliberationEvent();
        union.listStands = listStands;
        return union;
    }

    /** What stands under {@code listStands}; null where this is another. */
    public ListStands getListStands() {
        return listStands;
    }

    /**
     * What was counted is on public notice, whatever came out, or is so again as its annulment fell
     * on appeal; objections are decided by {@code due}.
     */
    public static DeliberationEvent ofResultAnnounced(ResultAnnounced resultAnnounced) {
        DeliberationEvent union = new DeliberationEvent();
        union.resultAnnounced = resultAnnounced;
        return union;
    }

    /** What stands under {@code resultAnnounced}; null where this is another. */
    public ResultAnnounced getResultAnnounced() {
        return resultAnnounced;
    }

    /**
     * An objection annulled what had been counted, as two decided; {@code by} nobody it is where
     * nobody appealed that in time. {@code until} then it can be appealed; where there is none, it
     * is annulled for good.
     */
    public static DeliberationEvent ofResultAnnulled(ResultAnnulled resultAnnulled) {
        DeliberationEvent union = new DeliberationEvent();
        union.resultAnnulled = resultAnnulled;
        return union;
    }

    /** What stands under {@code resultAnnulled}; null where this is another. */
    public ResultAnnulled getResultAnnulled() {
        return resultAnnulled;
    }

    /**
     * The notice of what did not pass is over: that is the result. So many objections were not
     * decided in time.
     */
    public static DeliberationEvent ofResultStands(ResultStands resultStands) {
        DeliberationEvent union = new DeliberationEvent();
        union.resultStands = resultStands;
        return union;
    }

    /** What stands under {@code resultStands}; null where this is another. */
    public ResultStands getResultStands() {
        return resultStands;
    }

    /**
     * What passed is in force: {@code adopts} begins, and what the topic {@code repeals} decided
     * ends. So many objections were not decided in time.
     */
    public static DeliberationEvent ofTopicInForce(TopicInForce topicInForce) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicInForce = topicInForce;
        return union;
    }

    /** What stands under {@code topicInForce}; null where this is another. */
    public TopicInForce getTopicInForce() {
        return topicInForce;
    }

    /**
     * What passed does not come into force: meanwhile another topic ended what it {@code repeals},
     * or the election that it follows, which {@code repeals} then is; or replaced the covenant that
     * it was to replace. Its own draft can be proposed anew, as that of the successor; or, where
     * that falls before it begins and what it {@code repeals} goes on, as it was.
     */
    public static DeliberationEvent ofTopicMoot(TopicMoot topicMoot) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicMoot = topicMoot;
        return union;
    }

    /** What stands under {@code topicMoot}; null where this is another. */
    public TopicMoot getTopicMoot() {
        return topicMoot;
    }

    /** What is in force was not reviewed in time. */
    public static DeliberationEvent ofReviewOverdue(ReviewOverdue reviewOverdue) {
        DeliberationEvent union = new DeliberationEvent();
        union.reviewOverdue = reviewOverdue;
        return union;
    }

    /** What stands under {@code reviewOverdue}; null where this is another. */
    public ReviewOverdue getReviewOverdue() {
        return reviewOverdue;
    }

    /** What is in force was reviewed; what is to change or to end takes a new topic. */
    public static DeliberationEvent ofTopicReviewed(TopicReviewed topicReviewed) {
        DeliberationEvent union = new DeliberationEvent();
        union.topicReviewed = topicReviewed;
        return union;
    }

    /** What stands under {@code topicReviewed}; null where this is another. */
    public TopicReviewed getTopicReviewed() {
        return topicReviewed;
    }

    /**
     * Voting opened on this list, and runs until {@code until}, exclusive. Since the list was
     * frozen, so many {@code joined} and so many {@code left} whom it does not know, or keeps all
     * the same, and of so many owners the area {@code changed}, apart from what an upheld objection
     * settled; none where it was not frozen before.
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

    /**
     * A ballot was cast; in a vote of households for {@code household}, in one of organisations for
     * {@code organisation}.
     */
    public static DeliberationEvent ofBallotCast(BallotCast ballotCast) {
        DeliberationEvent union = new DeliberationEvent();
        union.ballotCast = ballotCast;
        return union;
    }

    /** What stands under {@code ballotCast}; null where this is another. */
    public BallotCast getBallotCast() {
        return ballotCast;
    }

    /**
     * A vote was entrusted to somebody; where the rule has only kin, to this {@code relation} as
     * was stated.
     */
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

    /** Ballots were served on these: in time for silence to count, or not. */
    public static DeliberationEvent ofBallotsServed(BallotsServed ballotsServed) {
        DeliberationEvent union = new DeliberationEvent();
        union.ballotsServed = ballotsServed;
        return union;
    }

    /** What stands under {@code ballotsServed}; null where this is another. */
    public BallotsServed getBallotsServed() {
        return ballotsServed;
    }

    /** A paper was given out: its voter has voted. The {@code watchers} go along with its box. */
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

    /**
     * A paper that bears a name came in: its voter has voted, or the organisation that it is for.
     */
    public static DeliberationEvent ofPaperReceived(PaperReceived paperReceived) {
        DeliberationEvent union = new DeliberationEvent();
        union.paperReceived = paperReceived;
        return union;
    }

    /** What stands under {@code paperReceived}; null where this is another. */
    public PaperReceived getPaperReceived() {
        return paperReceived;
    }

    /**
     * Voting is over; so many boxes are still to be counted, and so many papers that bear names to
     * be entered, before {@code until}.
     */
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
     * A topic was decided. Since its list was frozen, so many {@code joined} and so many {@code
     * left} whom the register does not know, or keeps all the same, and of so many owners the area
     * {@code changed}. So many votes were {@code doubled}: cast by somebody who had voted, as
     * another person whom they were found to be only then, before closing; the topic's page tells
     * how many it is known of since. Their ballots count, for a ballot in the urn is nobody's; who
     * objects to the result can have it annulled.
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
     * seconded: by one of {@code calls}, or by {@code needed} people where there is such a number.
     * Each option of a run-off stands for one of the election that it {@code follows}.
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
        "follows",
        "contested",
        "standsFor",
        "opensBefore",
        "recalls",
        "recallAgain",
        "units",
        "calls",
        "needed",
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

        @JsonProperty("follows")
        private String follows;

        @JsonProperty("contested")
        private Boolean contested;

        @JsonProperty("standsFor")
        private List<Integer> standsFor;

        @JsonProperty("opensBefore")
        private String opensBefore;

        @JsonProperty("recalls")
        private Recall recalls;

        @JsonProperty("recallAgain")
        private Months recallAgain;

        @JsonProperty("units")
        private List<String> units;

        @JsonProperty("calls")
        private List<Call> calls;

        @JsonProperty("needed")
        private Integer needed;

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

        /** It may be null. */
        public String getFollows() {
            return follows;
        }

        /** Sets {@link #getFollows() follows}. */
        public TopicProposed setFollows(String follows) {
            this.follows = follows;
            return this;
        }

        public Boolean getContested() {
            return contested;
        }

        /** Sets {@link #getContested() contested}. */
        public TopicProposed setContested(Boolean contested) {
            this.contested = contested;
            return this;
        }

        public List<Integer> getStandsFor() {
            return standsFor;
        }

        /** Sets {@link #getStandsFor() standsFor}. */
        public TopicProposed setStandsFor(List<Integer> standsFor) {
            this.standsFor = standsFor;
            return this;
        }

        /** It may be null. */
        public String getOpensBefore() {
            return opensBefore;
        }

        /** Sets {@link #getOpensBefore() opensBefore}. */
        public TopicProposed setOpensBefore(String opensBefore) {
            this.opensBefore = opensBefore;
            return this;
        }

        /** It may be null. */
        public Recall getRecalls() {
            return recalls;
        }

        /** Sets {@link #getRecalls() recalls}. */
        public TopicProposed setRecalls(Recall recalls) {
            this.recalls = recalls;
            return this;
        }

        /** It may be null. */
        public Months getRecallAgain() {
            return recallAgain;
        }

        /** Sets {@link #getRecallAgain() recallAgain}. */
        public TopicProposed setRecallAgain(Months recallAgain) {
            this.recallAgain = recallAgain;
            return this;
        }

        public List<String> getUnits() {
            return units;
        }

        /** Sets {@link #getUnits() units}. */
        public TopicProposed setUnits(List<String> units) {
            this.units = units;
            return this;
        }

        public List<Call> getCalls() {
            return calls;
        }

        /** Sets {@link #getCalls() calls}. */
        public TopicProposed setCalls(List<Call> calls) {
            this.calls = calls;
            return this;
        }

        /** It may be null. */
        public Integer getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public TopicProposed setNeeded(Integer needed) {
            this.needed = needed;
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

    /** Voters were recorded. */
    @JsonPropertyOrder({
        "region",
        "voters",
        "evidence"
    })
    public static final class VotersRecorded extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("voters")
        private List<Voter> voters;

        @JsonProperty("evidence")
        private String evidence;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public VotersRecorded setRegion(String region) {
            this.region = region;
            return this;
        }

        public List<Voter> getVoters() {
            return voters;
        }

        /** Sets {@link #getVoters() voters}. */
        public VotersRecorded setVoters(List<Voter> voters) {
            this.voters = voters;
            return this;
        }

        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public VotersRecorded setEvidence(String evidence) {
            this.evidence = evidence;
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

    /** A topic has all the seconds that it needs, and takes its next step. */
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

    /** A topic lapsed: why its voting did not open. */
    @JsonPropertyOrder({
        "topic",
        "why"
    })
    public static final class TopicLapsed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("why")
        private LapseReason why;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicLapsed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public LapseReason getWhy() {
            return why;
        }

        /** Sets {@link #getWhy() why}. */
        public TopicLapsed setWhy(LapseReason why) {
            this.why = why;
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

    /** A topic is to be screened; nobody having done so at {@code due}, it is admitted. */
    @JsonPropertyOrder({
        "topic",
        "due"
    })
    public static final class ScreeningBegan extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("due")
        private String due;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ScreeningBegan setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public ScreeningBegan setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /**
     * A topic was admitted, or declined for a reason. {@code by} nobody it is where nobody did it
     * in time: it is admitted, or, once declined and not appealed, stays so. {@code until} then its
     * proposer can appeal; where there is none, it is declined for good.
     */
    @JsonPropertyOrder({
        "topic",
        "admitted",
        "by",
        "reason",
        "until"
    })
    public static final class TopicScreened extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("admitted")
        private Boolean admitted;

        @JsonProperty("by")
        private List<String> by;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("until")
        private String until;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicScreened setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Boolean getAdmitted() {
            return admitted;
        }

        /** Sets {@link #getAdmitted() admitted}. */
        public TopicScreened setAdmitted(Boolean admitted) {
            this.admitted = admitted;
            return this;
        }

        public List<String> getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public TopicScreened setBy(List<String> by) {
            this.by = by;
            return this;
        }

        /** It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public TopicScreened setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public TopicScreened setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /**
     * Someone appealed the decline of a topic, or the annulment of its result; nobody having
     * decided at {@code due}, that falls.
     */
    @JsonPropertyOrder({
        "topic",
        "person",
        "due"
    })
    public static final class RulingAppealed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        @JsonProperty("due")
        private String due;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RulingAppealed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public RulingAppealed setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public RulingAppealed setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A topic is discussed, until its text is frozen. */
    @JsonPropertyOrder({
        "topic",
        "until"
    })
    public static final class DiscussionBegan extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("until")
        private String until;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public DiscussionBegan setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public DiscussionBegan setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** Someone contributed to a discussion, about a version of the topic's text. */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "person",
        "kind",
        "content",
        "version",
        "covenant"
    })
    public static final class ContributionMade extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("person")
        private String person;

        @JsonProperty("kind")
        private ContributionKind kind;

        @JsonProperty("content")
        private String content;

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("covenant")
        private CovenantDraft covenant;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ContributionMade setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public ContributionMade setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ContributionMade setPerson(String person) {
            this.person = person;
            return this;
        }

        public ContributionKind getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public ContributionMade setKind(ContributionKind kind) {
            this.kind = kind;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public ContributionMade setContent(String content) {
            this.content = content;
            return this;
        }

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public ContributionMade setVersion(Integer version) {
            this.version = version;
            return this;
        }

        /** It may be null. */
        public CovenantDraft getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public ContributionMade setCovenant(CovenantDraft covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /** Someone reacted to a statement; what they made of it before counts no more. */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "person",
        "reaction"
    })
    public static final class ReactionGiven extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("person")
        private String person;

        @JsonProperty("reaction")
        private Reaction reaction;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ReactionGiven setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public ReactionGiven setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ReactionGiven setPerson(String person) {
            this.person = person;
            return this;
        }

        public Reaction getReaction() {
            return reaction;
        }

        /** Sets {@link #getReaction() reaction}. */
        public ReactionGiven setReaction(Reaction reaction) {
            this.reaction = reaction;
            return this;
        }
    }

    /**
     * An amendment was taken over or not; the topic's text is now this version of it, and its
     * covenant this, where it was changed.
     */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "accepted",
        "version",
        "subject",
        "covenant"
    })
    public static final class AmendmentDecided extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("accepted")
        private Boolean accepted;

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("subject")
        private String subject;

        @JsonProperty("covenant")
        private CovenantDraft covenant;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public AmendmentDecided setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public AmendmentDecided setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public Boolean getAccepted() {
            return accepted;
        }

        /** Sets {@link #getAccepted() accepted}. */
        public AmendmentDecided setAccepted(Boolean accepted) {
            this.accepted = accepted;
            return this;
        }

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public AmendmentDecided setVersion(Integer version) {
            this.version = version;
            return this;
        }

        public String getSubject() {
            return subject;
        }

        /** Sets {@link #getSubject() subject}. */
        public AmendmentDecided setSubject(String subject) {
            this.subject = subject;
            return this;
        }

        /** It may be null. */
        public CovenantDraft getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public AmendmentDecided setCovenant(CovenantDraft covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /** A contribution was hidden, or shown again. */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "hidden",
        "reason"
    })
    public static final class ContributionModerated extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("hidden")
        private Boolean hidden;

        @JsonProperty("reason")
        private String reason;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ContributionModerated setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public ContributionModerated setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        public Boolean getHidden() {
            return hidden;
        }

        /** Sets {@link #getHidden() hidden}. */
        public ContributionModerated setHidden(Boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ContributionModerated setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /**
     * A topic's text was frozen, in which version; so many amendments were left undecided and are
     * not taken over. Where there are days to object to it, the list of who is to vote is published
     * and frozen, too: upheld objections alone change it.
     */
    @JsonPropertyOrder({
        "topic",
        "version",
        "dropped",
        "terms",
        "list"
    })
    public static final class TopicFrozen extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("dropped")
        private Integer dropped;

        @JsonProperty("terms")
        private OpeningTerms terms;

        @JsonProperty("list")
        private ListSummary list;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicFrozen setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public TopicFrozen setVersion(Integer version) {
            this.version = version;
            return this;
        }

        public Integer getDropped() {
            return dropped;
        }

        /** Sets {@link #getDropped() dropped}. */
        public TopicFrozen setDropped(Integer dropped) {
            this.dropped = dropped;
            return this;
        }

        public OpeningTerms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public TopicFrozen setTerms(OpeningTerms terms) {
            this.terms = terms;
            return this;
        }

        /** It may be null. */
        public ListSummary getList() {
            return list;
        }

        /** Sets {@link #getList() list}. */
        public TopicFrozen setList(ListSummary list) {
            this.list = list;
            return this;
        }
    }

    /** Someone objected: to an entry of the list, or to the result. */
    @JsonPropertyOrder({
        "topic",
        "objection",
        "person",
        "reason",
        "about"
    })
    public static final class ObjectionLodged extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("objection")
        private String objection;

        @JsonProperty("person")
        private String person;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("about")
        private ListEntry about;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ObjectionLodged setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public ObjectionLodged setObjection(String objection) {
            this.objection = objection;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ObjectionLodged setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ObjectionLodged setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** It may be null. */
        public ListEntry getAbout() {
            return about;
        }

        /** Sets {@link #getAbout() about}. */
        public ObjectionLodged setAbout(ListEntry about) {
            this.about = about;
            return this;
        }
    }

    /** An objection was decided, for a reason. */
    @JsonPropertyOrder({
        "topic",
        "objection",
        "upheld",
        "reason"
    })
    public static final class ObjectionDecided extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("objection")
        private String objection;

        @JsonProperty("upheld")
        private Boolean upheld;

        @JsonProperty("reason")
        private String reason;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ObjectionDecided setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public ObjectionDecided setObjection(String objection) {
            this.objection = objection;
            return this;
        }

        public Boolean getUpheld() {
            return upheld;
        }

        /** Sets {@link #getUpheld() upheld}. */
        public ObjectionDecided setUpheld(Boolean upheld) {
            this.upheld = upheld;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ObjectionDecided setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** So many objections to the list were not decided in time: it stands. */
    @JsonPropertyOrder({
        "topic",
        "unanswered"
    })
    public static final class ListStands extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("unanswered")
        private Long unanswered;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ListStands setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Long getUnanswered() {
            return unanswered;
        }

        /** Sets {@link #getUnanswered() unanswered}. */
        public ListStands setUnanswered(Long unanswered) {
            this.unanswered = unanswered;
            return this;
        }
    }

    /**
     * What was counted is on public notice, whatever came out, or is so again as its annulment fell
     * on appeal; objections are decided by {@code due}.
     */
    @JsonPropertyOrder({
        "topic",
        "until",
        "due"
    })
    public static final class ResultAnnounced extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("until")
        private String until;

        @JsonProperty("due")
        private String due;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ResultAnnounced setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ResultAnnounced setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public ResultAnnounced setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /**
     * An objection annulled what had been counted, as two decided; {@code by} nobody it is where
     * nobody appealed that in time. {@code until} then it can be appealed; where there is none, it
     * is annulled for good.
     */
    @JsonPropertyOrder({
        "topic",
        "objection",
        "by",
        "until"
    })
    public static final class ResultAnnulled extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("objection")
        private String objection;

        @JsonProperty("by")
        private List<String> by;

        @JsonProperty("until")
        private String until;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ResultAnnulled setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public ResultAnnulled setObjection(String objection) {
            this.objection = objection;
            return this;
        }

        public List<String> getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public ResultAnnulled setBy(List<String> by) {
            this.by = by;
            return this;
        }

        /** It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ResultAnnulled setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /**
     * The notice of what did not pass is over: that is the result. So many objections were not
     * decided in time.
     */
    @JsonPropertyOrder({
        "topic",
        "unanswered"
    })
    public static final class ResultStands extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("unanswered")
        private Long unanswered;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ResultStands setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Long getUnanswered() {
            return unanswered;
        }

        /** Sets {@link #getUnanswered() unanswered}. */
        public ResultStands setUnanswered(Long unanswered) {
            this.unanswered = unanswered;
            return this;
        }
    }

    /**
     * What passed is in force: {@code adopts} begins, and what the topic {@code repeals} decided
     * ends. So many objections were not decided in time.
     */
    @JsonPropertyOrder({
        "topic",
        "region",
        "adopts",
        "repeals",
        "unanswered",
        "review"
    })
    public static final class TopicInForce extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("adopts")
        private CovenantDraft adopts;

        @JsonProperty("repeals")
        private String repeals;

        @JsonProperty("unanswered")
        private Long unanswered;

        @JsonProperty("review")
        private String review;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicInForce setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public TopicInForce setRegion(String region) {
            this.region = region;
            return this;
        }

        /** It may be null. */
        public CovenantDraft getAdopts() {
            return adopts;
        }

        /** Sets {@link #getAdopts() adopts}. */
        public TopicInForce setAdopts(CovenantDraft adopts) {
            this.adopts = adopts;
            return this;
        }

        /** It may be null. */
        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public TopicInForce setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }

        public Long getUnanswered() {
            return unanswered;
        }

        /** Sets {@link #getUnanswered() unanswered}. */
        public TopicInForce setUnanswered(Long unanswered) {
            this.unanswered = unanswered;
            return this;
        }

        /** It may be null. */
        public String getReview() {
            return review;
        }

        /** Sets {@link #getReview() review}. */
        public TopicInForce setReview(String review) {
            this.review = review;
            return this;
        }
    }

    /**
     * What passed does not come into force: meanwhile another topic ended what it {@code repeals},
     * or the election that it follows, which {@code repeals} then is; or replaced the covenant that
     * it was to replace. Its own draft can be proposed anew, as that of the successor; or, where
     * that falls before it begins and what it {@code repeals} goes on, as it was.
     */
    @JsonPropertyOrder({
        "topic",
        "repeals",
        "by"
    })
    public static final class TopicMoot extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("repeals")
        private String repeals;

        @JsonProperty("by")
        private String by;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicMoot setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public TopicMoot setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }

        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public TopicMoot setBy(String by) {
            this.by = by;
            return this;
        }
    }

    /** What is in force was not reviewed in time. */
    @JsonPropertyOrder({
        "topic",
        "due"
    })
    public static final class ReviewOverdue extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("due")
        private String due;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ReviewOverdue setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public ReviewOverdue setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** What is in force was reviewed; what is to change or to end takes a new topic. */
    @JsonPropertyOrder({
        "topic",
        "finding",
        "content",
        "next"
    })
    public static final class TopicReviewed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("finding")
        private ReviewFinding finding;

        @JsonProperty("content")
        private String content;

        @JsonProperty("next")
        private String next;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public TopicReviewed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public ReviewFinding getFinding() {
            return finding;
        }

        /** Sets {@link #getFinding() finding}. */
        public TopicReviewed setFinding(ReviewFinding finding) {
            this.finding = finding;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public TopicReviewed setContent(String content) {
            this.content = content;
            return this;
        }

        /** It may be null. */
        public String getNext() {
            return next;
        }

        /** Sets {@link #getNext() next}. */
        public TopicReviewed setNext(String next) {
            this.next = next;
            return this;
        }
    }

    /**
     * Voting opened on this list, and runs until {@code until}, exclusive. Since the list was
     * frozen, so many {@code joined} and so many {@code left} whom it does not know, or keeps all
     * the same, and of so many owners the area {@code changed}, apart from what an upheld objection
     * settled; none where it was not frozen before.
     */
    @JsonPropertyOrder({
        "topic",
        "list",
        "until",
        "joined",
        "left",
        "changed"
    })
    public static final class VotingOpened extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("list")
        private ListSummary list;

        @JsonProperty("until")
        private String until;

        @JsonProperty("joined")
        private Long joined;

        @JsonProperty("left")
        private Long left;

        @JsonProperty("changed")
        private Long changed;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public VotingOpened setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public ListSummary getList() {
            return list;
        }

        /** Sets {@link #getList() list}. */
        public VotingOpened setList(ListSummary list) {
            this.list = list;
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

        public Long getJoined() {
            return joined;
        }

        /** Sets {@link #getJoined() joined}. */
        public VotingOpened setJoined(Long joined) {
            this.joined = joined;
            return this;
        }

        public Long getLeft() {
            return left;
        }

        /** Sets {@link #getLeft() left}. */
        public VotingOpened setLeft(Long left) {
            this.left = left;
            return this;
        }

        public Long getChanged() {
            return changed;
        }

        /** Sets {@link #getChanged() changed}. */
        public VotingOpened setChanged(Long changed) {
            this.changed = changed;
            return this;
        }
    }

    /**
     * A ballot was cast; in a vote of households for {@code household}, in one of organisations for
     * {@code organisation}.
     */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "household",
        "organisation",
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

        @JsonProperty("organisation")
        private String organisation;

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
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public BallotCast setOrganisation(String organisation) {
            this.organisation = organisation;
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

    /**
     * A vote was entrusted to somebody; where the rule has only kin, to this {@code relation} as
     * was stated.
     */
    @JsonPropertyOrder({
        "topic",
        "principal",
        "proxy",
        "relation",
        "evidence"
    })
    public static final class VoteEntrusted extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("principal")
        private String principal;

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("relation")
        private Kin relation;

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

        /** It may be null. */
        public Kin getRelation() {
            return relation;
        }

        /** Sets {@link #getRelation() relation}. */
        public VoteEntrusted setRelation(Kin relation) {
            this.relation = relation;
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

    /** Ballots were served on these: in time for silence to count, or not. */
    @JsonPropertyOrder({
        "topic",
        "voters",
        "evidence",
        "inTime"
    })
    public static final class BallotsServed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voters")
        private List<String> voters;

        @JsonProperty("evidence")
        private String evidence;

        @JsonProperty("inTime")
        private Boolean inTime;

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

        public Boolean getInTime() {
            return inTime;
        }

        /** Sets {@link #getInTime() inTime}. */
        public BallotsServed setInTime(Boolean inTime) {
            this.inTime = inTime;
            return this;
        }
    }

    /** A paper was given out: its voter has voted. The {@code watchers} go along with its box. */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "household",
        "batch",
        "channel",
        "watchers"
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

        @JsonProperty("watchers")
        private List<String> watchers;

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

        public List<String> getWatchers() {
            return watchers;
        }

        /** Sets {@link #getWatchers() watchers}. */
        public PaperIssued setWatchers(List<String> watchers) {
            this.watchers = watchers;
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

    /**
     * A paper that bears a name came in: its voter has voted, or the organisation that it is for.
     */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "organisation",
        "proxy",
        "channel"
    })
    public static final class PaperReceived extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("proxy")
        private String proxy;

        @JsonProperty("channel")
        private EntryChannel channel;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public PaperReceived setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public PaperReceived setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /** It may be null. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public PaperReceived setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** It may be null. */
        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public PaperReceived setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public PaperReceived setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /**
     * Voting is over; so many boxes are still to be counted, and so many papers that bear names to
     * be entered, before {@code until}.
     */
    @JsonPropertyOrder({
        "topic",
        "boxes",
        "papers",
        "until"
    })
    public static final class VotingClosed extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("boxes")
        private Long boxes;

        @JsonProperty("papers")
        private Long papers;

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

        public Long getPapers() {
            return papers;
        }

        /** Sets {@link #getPapers() papers}. */
        public VotingClosed setPapers(Long papers) {
            this.papers = papers;
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
     * A topic was decided. Since its list was frozen, so many {@code joined} and so many {@code
     * left} whom the register does not know, or keeps all the same, and of so many owners the area
     * {@code changed}. So many votes were {@code doubled}: cast by somebody who had voted, as
     * another person whom they were found to be only then, before closing; the topic's page tells
     * how many it is known of since. Their ballots count, for a ballot in the urn is nobody's; who
     * objects to the result can have it annulled.
     */
    @JsonPropertyOrder({
        "topic",
        "region",
        "result",
        "joined",
        "left",
        "changed",
        "doubled"
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

        @JsonProperty("changed")
        private Long changed;

        @JsonProperty("doubled")
        private Long doubled;

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

        public Long getChanged() {
            return changed;
        }

        /** Sets {@link #getChanged() changed}. */
        public TopicDecided setChanged(Long changed) {
            this.changed = changed;
            return this;
        }

        public Long getDoubled() {
            return doubled;
        }

        /** Sets {@link #getDoubled() doubled}. */
        public TopicDecided setDoubled(Long doubled) {
            this.doubled = doubled;
            return this;
        }
    }
}
