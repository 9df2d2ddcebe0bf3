// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of deliberation. */
@JsonPropertyOrder({
    "propose",
    "recordVoters",
    "recordUnits",
    "second",
    "withdraw",
    "screen",
    "appeal",
    "contribute",
    "react",
    "decideAmendment",
    "moderate",
    "object",
    "decideObjection",
    "review",
    "open",
    "cast",
    "enterBallots",
    "entrustVote",
    "revokeProxy",
    "serveBallots",
    "issuePaper",
    "receivePaper",
    "countPapers",
    "lapse",
    "close"
})
public final class DeliberationCommand extends ContractValue {

    @JsonProperty("propose")
    private Propose propose;

    @JsonProperty("recordVoters")
    private RecordVoters recordVoters;

    @JsonProperty("recordUnits")
    private RecordUnits recordUnits;

    @JsonProperty("second")
    private Second second;

    @JsonProperty("withdraw")
    private Withdraw withdraw;

    @JsonProperty("screen")
    private Screen screen;

    @JsonProperty("appeal")
    private Appeal appeal;

    @JsonProperty("contribute")
    private Contribute contribute;

    @JsonProperty("react")
    private React react;

    @JsonProperty("decideAmendment")
    private DecideAmendment decideAmendment;

    @JsonProperty("moderate")
    private Moderate moderate;

    @JsonProperty("object")
    private Object object;

    @JsonProperty("decideObjection")
    private DecideObjection decideObjection;

    @JsonProperty("review")
    private Review review;

    @JsonProperty("open")
    private Open open;

    @JsonProperty("cast")
    private Cast cast;

    @JsonProperty("enterBallots")
    private EnterBallots enterBallots;

    @JsonProperty("entrustVote")
    private EntrustVote entrustVote;

    @JsonProperty("revokeProxy")
    private RevokeProxy revokeProxy;

    @JsonProperty("serveBallots")
    private ServeBallots serveBallots;

    @JsonProperty("issuePaper")
    private IssuePaper issuePaper;

    @JsonProperty("receivePaper")
    private ReceivePaper receivePaper;

    @JsonProperty("countPapers")
    private CountPapers countPapers;

    @JsonProperty("lapse")
    private Lapse lapse;

    @JsonProperty("close")
    private Close close;

    private DeliberationCommand() {}

    /** Propose a topic; the actor becomes its proposer. */
    public static DeliberationCommand ofPropose(Propose propose) {
        DeliberationCommand union = new DeliberationCommand();
        union.propose = propose;
        return union;
    }

    /** What stands under {@code propose}; null where this is another. */
    public Propose getPropose() {
        return propose;
    }

    /** Record who is on a region's register of voters (选民登记), as the election committee decided. */
    public static DeliberationCommand ofRecordVoters(RecordVoters recordVoters) {
        DeliberationCommand union = new DeliberationCommand();
        union.recordVoters = recordVoters;
        return union;
    }

    /** What stands under {@code recordVoters}; null where this is another. */
    public RecordVoters getRecordVoters() {
        return recordVoters;
    }

    /** Record units and who casts for them; votes that are open keep who was theirs at opening. */
    public static DeliberationCommand ofRecordUnits(RecordUnits recordUnits) {
        DeliberationCommand union = new DeliberationCommand();
        union.recordUnits = recordUnits;
        return union;
    }

    /** What stands under {@code recordUnits}; null where this is another. */
    public RecordUnits getRecordUnits() {
        return recordUnits;
    }

    /** Second a topic (附议). */
    public static DeliberationCommand ofSecond(Second second) {
        DeliberationCommand union = new DeliberationCommand();
        union.second = second;
        return union;
    }

    /** What stands under {@code second}; null where this is another. */
    public Second getSecond() {
        return second;
    }

    /** Withdraw a topic before voting opens. */
    public static DeliberationCommand ofWithdraw(Withdraw withdraw) {
        DeliberationCommand union = new DeliberationCommand();
        union.withdraw = withdraw;
        return union;
    }

    /** What stands under {@code withdraw}; null where this is another. */
    public Withdraw getWithdraw() {
        return withdraw;
    }

    /**
     * Screen a topic, or decide the appeal of its proposer. Nobody screens what they proposed, nor
     * decides on appeal what they declined.
     */
    public static DeliberationCommand ofScreen(Screen screen) {
        DeliberationCommand union = new DeliberationCommand();
        union.screen = screen;
        return union;
    }

    /** What stands under {@code screen}; null where this is another. */
    public Screen getScreen() {
        return screen;
    }

    /**
     * Appeal the decline of a topic, as its proposer; or the annulment of its result, as whoever
     * could object to that.
     */
    public static DeliberationCommand ofAppeal(Appeal appeal) {
        DeliberationCommand union = new DeliberationCommand();
        union.appeal = appeal;
        return union;
    }

    /** What stands under {@code appeal}; null where this is another. */
    public Appeal getAppeal() {
        return appeal;
    }

    /** Contribute to a topic's discussion. */
    public static DeliberationCommand ofContribute(Contribute contribute) {
        DeliberationCommand union = new DeliberationCommand();
        union.contribute = contribute;
        return union;
    }

    /** What stands under {@code contribute}; null where this is another. */
    public Contribute getContribute() {
        return contribute;
    }

    /** React to a statement, or otherwise than before. */
    public static DeliberationCommand ofReact(React react) {
        DeliberationCommand union = new DeliberationCommand();
        union.react = react;
        return union;
    }

    /** What stands under {@code react}; null where this is another. */
    public React getReact() {
        return react;
    }

    /**
     * Take an amendment over into the topic's text, and into its covenant where it changes that; or
     * not.
     */
    public static DeliberationCommand ofDecideAmendment(DecideAmendment decideAmendment) {
        DeliberationCommand union = new DeliberationCommand();
        union.decideAmendment = decideAmendment;
        return union;
    }

    /** What stands under {@code decideAmendment}; null where this is another. */
    public DecideAmendment getDecideAmendment() {
        return decideAmendment;
    }

    /**
     * Hide a contribution, or show it again. Nobody moderates what was said to their own topic, or
     * by themself.
     */
    public static DeliberationCommand ofModerate(Moderate moderate) {
        DeliberationCommand union = new DeliberationCommand();
        union.moderate = moderate;
        return union;
    }

    /** What stands under {@code moderate}; null where this is another. */
    public Moderate getModerate() {
        return moderate;
    }

    /** Object to the published list of who may vote, or to a result that is on public notice. */
    public static DeliberationCommand ofObject(Object object) {
        DeliberationCommand union = new DeliberationCommand();
        union.object = object;
        return union;
    }

    /** What stands under {@code object}; null where this is another. */
    public Object getObject() {
        return object;
    }

    /**
     * Decide on an objection, or on the appeal against what it annulled. Nobody decides on what
     * they proposed, objected to, appealed, or are named in, nor on appeal what they decided. Where
     * a rule has a public notice, the charter has it under four eyes.
     */
    public static DeliberationCommand ofDecideObjection(DecideObjection decideObjection) {
        DeliberationCommand union = new DeliberationCommand();
        union.decideObjection = decideObjection;
        return union;
    }

    /** What stands under {@code decideObjection}; null where this is another. */
    public DecideObjection getDecideObjection() {
        return decideObjection;
    }

    /** Review what is in force. Nobody reviews what they proposed. */
    public static DeliberationCommand ofReview(Review review) {
        DeliberationCommand union = new DeliberationCommand();
        union.review = review;
        return union;
    }

    /** What stands under {@code review}; null where this is another. */
    public Review getReview() {
        return review;
    }

    /** Open the voting on a seconded topic; its electorate is frozen. */
    public static DeliberationCommand ofOpen(Open open) {
        DeliberationCommand union = new DeliberationCommand();
        union.open = open;
        return union;
    }

    /** What stands under {@code open}; null where this is another. */
    public Open getOpen() {
        return open;
    }

    /** Cast a ballot. Only the voter casts by app; staff key in what came by other channels. */
    public static DeliberationCommand ofCast(Cast cast) {
        DeliberationCommand union = new DeliberationCommand();
        union.cast = cast;
        return union;
    }

    /** What stands under {@code cast}; null where this is another. */
    public Cast getCast() {
        return cast;
    }

    /**
     * Enter ballots that bear their voters' names, papers of owners say: all of them, or none. It
     * takes two: it stands when somebody else enters the very same ones, in any order, within the
     * hours of {@code membership.fourEyes}, or 72, and before voting is over. Papers that were
     * received are entered in the {@code countingDays} after it too, by whomever they were signed
     * and handed in: with the last of them the vote is counted, and it is void where one is not
     * entered by their end. Of whom nothing is held any more no paper is entered, or waited for.
     */
    public static DeliberationCommand ofEnterBallots(EnterBallots enterBallots) {
        DeliberationCommand union = new DeliberationCommand();
        union.enterBallots = enterBallots;
        return union;
    }

    /** What stands under {@code enterBallots}; null where this is another. */
    public EnterBallots getEnterBallots() {
        return enterBallots;
    }

    /**
     * Entrust a vote to somebody, in writing (委托投票), before it is cast. Once the list is frozen, or
     * where none is published, once voting is open, only who is on it does. Before, whoever is
     * known can: what they entrust is cast only where they may vote.
     */
    public static DeliberationCommand ofEntrustVote(EntrustVote entrustVote) {
        DeliberationCommand union = new DeliberationCommand();
        union.entrustVote = entrustVote;
        return union;
    }

    /** What stands under {@code entrustVote}; null where this is another. */
    public EntrustVote getEntrustVote() {
        return entrustVote;
    }

    /** Take an entrusted vote back before it is cast. */
    public static DeliberationCommand ofRevokeProxy(RevokeProxy revokeProxy) {
        DeliberationCommand union = new DeliberationCommand();
        union.revokeProxy = revokeProxy;
        return union;
    }

    /** What stands under {@code revokeProxy}; null where this is another. */
    public RevokeProxy getRevokeProxy() {
        return revokeProxy;
    }

    /** Record on whom ballots were served, with evidence (送达). */
    public static DeliberationCommand ofServeBallots(ServeBallots serveBallots) {
        DeliberationCommand union = new DeliberationCommand();
        union.serveBallots = serveBallots;
        return union;
    }

    /** What stands under {@code serveBallots}; null where this is another. */
    public ServeBallots getServeBallots() {
        return serveBallots;
    }

    /** Give out a paper; from then on its voter has voted. */
    public static DeliberationCommand ofIssuePaper(IssuePaper issuePaper) {
        DeliberationCommand union = new DeliberationCommand();
        union.issuePaper = issuePaper;
        return union;
    }

    /** What stands under {@code issuePaper}; null where this is another. */
    public IssuePaper getIssuePaper() {
        return issuePaper;
    }

    /**
     * Receive a paper that bears a name, of an owner or for an organisation (选票回收); from then on
     * its voter has voted. What is on it is entered while voting runs or after it.
     */
    public static DeliberationCommand ofReceivePaper(ReceivePaper receivePaper) {
        DeliberationCommand union = new DeliberationCommand();
        union.receivePaper = receivePaper;
        return union;
    }

    /** What stands under {@code receivePaper}; null where this is another. */
    public ReceivePaper getReceivePaper() {
        return receivePaper;
    }

    /** Enter the count of a box: every paper in it. The charter has it under four eyes. */
    public static DeliberationCommand ofCountPapers(CountPapers countPapers) {
        DeliberationCommand union = new DeliberationCommand();
        union.countPapers = countPapers;
        return union;
    }

    /** What stands under {@code countPapers}; null where this is another. */
    public CountPapers getCountPapers() {
        return countPapers;
    }

    /** The clock's: a topic's time has run out before voting or after; it takes its next step. */
    public static DeliberationCommand ofLapse(Lapse lapse) {
        DeliberationCommand union = new DeliberationCommand();
        union.lapse = lapse;
        return union;
    }

    /** What stands under {@code lapse}; null where this is another. */
    public Lapse getLapse() {
        return lapse;
    }

    /**
     * The clock's: the time for voting, or for counting papers, has passed; the ballots are
     * counted.
     */
    public static DeliberationCommand ofClose(Close close) {
        DeliberationCommand union = new DeliberationCommand();
        union.close = close;
        return union;
    }

    /** What stands under {@code close}; null where this is another. */
    public Close getClose() {
        return close;
    }

    /** Propose a topic; the actor becomes its proposer. */
    @JsonPropertyOrder({
        "topic",
        "region",
        "rule",
        "subject",
        "question",
        "covenant",
        "repeals",
        "follows",
        "recalls",
        "units"
    })
    public static final class Propose extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rule")
        private String rule;

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

        @JsonProperty("recalls")
        private Recall recalls;

        @JsonProperty("units")
        private List<String> units;

        /** The topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Propose setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose members vote on it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Propose setRegion(String region) {
            this.region = region;
            return this;
        }

        /** The charter's rule that it is decided by. */
        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public Propose setRule(String rule) {
            this.rule = rule;
            return this;
        }

        /** Content digest of its text, which the host keeps. */
        public String getSubject() {
            return subject;
        }

        /** Sets {@link #getSubject() subject}. */
        public Propose setSubject(String subject) {
            this.subject = subject;
            return this;
        }

        /**
         * What it asks; where absent, a motion on which one says yes, no or neither. It may be
         * null.
         */
        public DeliberationQuestion getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Propose setQuestion(DeliberationQuestion question) {
            this.question = question;
            return this;
        }

        /**
         * The covenant that begins when it passes, where its rule is for {@code covenants}. It may
         * be null.
         */
        public CovenantDraft getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Propose setCovenant(CovenantDraft covenant) {
            this.covenant = covenant;
            return this;
        }

        /**
         * The topic whose decision ends when it passes (废止), with the covenant that it adopted: one
         * of the same region, in force, decided by the same rule or by one that asks for no more.
         * It may be null.
         */
        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public Propose setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }

        /**
         * The election whose open seats it fills (另行选举), where its rule is for run-offs: one of the
         * same region and voters, counted, whose notice is over, and no other run-off of which is
         * under way. {@code question} asks as that did, for the open seats of each post for which
         * more can stand; its options are those who were not elected, most votes first, and where
         * they are equal as in the election: more than there are seats, and of several who are tied
         * all or none. Which seats are kept, and who is apart, is as in the election, whatever it
         * says. It may be null.
         */
        public String getFollows() {
            return follows;
        }

        /** Sets {@link #getFollows() follows}. */
        public Propose setFollows(String follows) {
            this.follows = follows;
            return this;
        }

        /**
         * Where its rule is for recalls, whose, and on which ground: no recall of theirs failed on
         * that within the months of its preset's {@code recallAgain}. It may be null.
         */
        public Recall getRecalls() {
            return recalls;
        }

        /** Sets {@link #getRecalls() recalls}. */
        public Propose setRecalls(Recall recalls) {
            this.recalls = recalls;
            return this;
        }

        /**
         * Where interested owners vote, the units that are theirs, by their names in the region. It
         * may be null.
         */
        public List<String> getUnits() {
            return units;
        }

        /** Sets {@link #getUnits() units}. */
        public Propose setUnits(List<String> units) {
            this.units = units;
            return this;
        }
    }

    /** Record who is on a region's register of voters (选民登记), as the election committee decided. */
    @JsonPropertyOrder({
        "region",
        "voters",
        "evidence"
    })
    public static final class RecordVoters extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("voters")
        private List<Voter> voters;

        @JsonProperty("evidence")
        private String evidence;

        /** Whose register; nobody is on those of two. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RecordVoters setRegion(String region) {
            this.region = region;
            return this;
        }

        /** Those who are new, or are struck off. */
        public List<Voter> getVoters() {
            return voters;
        }

        /** Sets {@link #getVoters() voters}. */
        public RecordVoters setVoters(List<Voter> voters) {
            this.voters = voters;
            return this;
        }

        /** Content digest of the committee's decision. */
        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public RecordVoters setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }
    }

    /** Record units and who casts for them; votes that are open keep who was theirs at opening. */
    @JsonPropertyOrder({
        "region",
        "units"
    })
    public static final class RecordUnits extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("units")
        private List<OwnedUnit> units;

        /**
         * Where they lie. A unit stays under the code under which it was recorded, also when that
         * region has become part of another.
         */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RecordUnits setRegion(String region) {
            this.region = region;
            return this;
        }

        /** Those that are new or have changed. */
        public List<OwnedUnit> getUnits() {
            return units;
        }

        /** Sets {@link #getUnits() units}. */
        public RecordUnits setUnits(List<OwnedUnit> units) {
            this.units = units;
            return this;
        }
    }

    /** Second a topic (附议). */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class Second extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Second setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Who: a member of its region, or an owner there where owners vote; not its proposer, once.
         */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Second setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** Withdraw a topic before voting opens. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Withdraw extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Withdraw setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /**
     * Screen a topic, or decide the appeal of its proposer. Nobody screens what they proposed, nor
     * decides on appeal what they declined.
     */
    @JsonPropertyOrder({
        "topic",
        "admitted",
        "reason"
    })
    public static final class Screen extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("admitted")
        private Boolean admitted;

        @JsonProperty("reason")
        private String reason;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Screen setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whether it goes on. */
        public Boolean getAdmitted() {
            return admitted;
        }

        /** Sets {@link #getAdmitted() admitted}. */
        public Screen setAdmitted(Boolean admitted) {
            this.admitted = admitted;
            return this;
        }

        /** Where the host keeps the reason; needed to decline. It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Screen setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /**
     * Appeal the decline of a topic, as its proposer; or the annulment of its result, as whoever
     * could object to that.
     */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class Appeal extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        /** Which topic's. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Appeal setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Who appeals. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Appeal setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** Contribute to a topic's discussion. */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "person",
        "kind",
        "content",
        "covenant"
    })
    public static final class Contribute extends ContractValue {

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

        @JsonProperty("covenant")
        private CovenantDraft covenant;

        /** To which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Contribute setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** The contribution, by its name in this topic. */
        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public Contribute setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        /** Whose it is: whoever could second the topic. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Contribute setPerson(String person) {
            this.person = person;
            return this;
        }

        /** What kind it is. */
        public ContributionKind getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public Contribute setKind(ContributionKind kind) {
            this.kind = kind;
            return this;
        }

        /** Content digest of its text, which the host keeps; of an amendment, of the whole text. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Contribute setContent(String content) {
            this.content = content;
            return this;
        }

        /**
         * Of an amendment, the topic's covenant as it should be; where absent, that stays as it is.
         * It may be null.
         */
        public CovenantDraft getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Contribute setCovenant(CovenantDraft covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /** React to a statement, or otherwise than before. */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "person",
        "reaction"
    })
    public static final class React extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("person")
        private String person;

        @JsonProperty("reaction")
        private Reaction reaction;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public React setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** To which statement. */
        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public React setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        /** Who: whoever could second the topic. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public React setPerson(String person) {
            this.person = person;
            return this;
        }

        /** What they make of it. */
        public Reaction getReaction() {
            return reaction;
        }

        /** Sets {@link #getReaction() reaction}. */
        public React setReaction(Reaction reaction) {
            this.reaction = reaction;
            return this;
        }
    }

    /**
     * Take an amendment over into the topic's text, and into its covenant where it changes that; or
     * not.
     */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "accepted"
    })
    public static final class DecideAmendment extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("accepted")
        private Boolean accepted;

        /** Of which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public DecideAmendment setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Which. */
        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public DecideAmendment setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        /** Whether it is taken over. */
        public Boolean getAccepted() {
            return accepted;
        }

        /** Sets {@link #getAccepted() accepted}. */
        public DecideAmendment setAccepted(Boolean accepted) {
            this.accepted = accepted;
            return this;
        }
    }

    /**
     * Hide a contribution, or show it again. Nobody moderates what was said to their own topic, or
     * by themself.
     */
    @JsonPropertyOrder({
        "topic",
        "contribution",
        "hidden",
        "reason"
    })
    public static final class Moderate extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("contribution")
        private String contribution;

        @JsonProperty("hidden")
        private Boolean hidden;

        @JsonProperty("reason")
        private String reason;

        /** To which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Moderate setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Which. */
        public String getContribution() {
            return contribution;
        }

        /** Sets {@link #getContribution() contribution}. */
        public Moderate setContribution(String contribution) {
            this.contribution = contribution;
            return this;
        }

        /** Whether it is hidden from now on. */
        public Boolean getHidden() {
            return hidden;
        }

        /** Sets {@link #getHidden() hidden}. */
        public Moderate setHidden(Boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        /** Where the host keeps the reason, which all can ask for. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Moderate setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Object to the published list of who may vote, or to a result that is on public notice. */
    @JsonPropertyOrder({
        "topic",
        "objection",
        "person",
        "reason",
        "about"
    })
    public static final class Object extends ContractValue {

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

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Object setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** The objection, by its name in this topic. */
        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public Object setObjection(String objection) {
            this.objection = objection;
            return this;
        }

        /**
         * Who: whoever could second the topic, or where organisations vote an officer of one there.
         */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Object setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Object setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** The entry of the list that it is about; none: the result. It may be null. */
        public ListEntry getAbout() {
            return about;
        }

        /** Sets {@link #getAbout() about}. */
        public Object setAbout(ListEntry about) {
            this.about = about;
            return this;
        }
    }

    /**
     * Decide on an objection, or on the appeal against what it annulled. Nobody decides on what
     * they proposed, objected to, appealed, or are named in, nor on appeal what they decided. Where
     * a rule has a public notice, the charter has it under four eyes.
     */
    @JsonPropertyOrder({
        "topic",
        "objection",
        "upheld",
        "reason"
    })
    public static final class DecideObjection extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("objection")
        private String objection;

        @JsonProperty("upheld")
        private Boolean upheld;

        @JsonProperty("reason")
        private String reason;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public DecideObjection setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Which. */
        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public DecideObjection setObjection(String objection) {
            this.objection = objection;
            return this;
        }

        /** Whether it is right. */
        public Boolean getUpheld() {
            return upheld;
        }

        /** Sets {@link #getUpheld() upheld}. */
        public DecideObjection setUpheld(Boolean upheld) {
            this.upheld = upheld;
            return this;
        }

        /** Where the host keeps the reason, which all can ask for. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public DecideObjection setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Review what is in force. Nobody reviews what they proposed. */
    @JsonPropertyOrder({
        "topic",
        "finding",
        "content"
    })
    public static final class Review extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("finding")
        private ReviewFinding finding;

        @JsonProperty("content")
        private String content;

        /** Which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Review setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** What was found. */
        public ReviewFinding getFinding() {
            return finding;
        }

        /** Sets {@link #getFinding() finding}. */
        public Review setFinding(ReviewFinding finding) {
            this.finding = finding;
            return this;
        }

        /** Content digest of the review. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Review setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /** Open the voting on a seconded topic; its electorate is frozen. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Open extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Open setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** Cast a ballot. Only the voter casts by app; staff key in what came by other channels. */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "organisation",
        "vote",
        "channel",
        "proxy"
    })
    public static final class Cast extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("vote")
        private Vote vote;

        @JsonProperty("channel")
        private EntryChannel channel;

        @JsonProperty("proxy")
        private String proxy;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Cast setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Whose vote it is; in a vote of households the delegate, in one of organisations an
         * officer.
         */
        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public Cast setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /**
         * In a vote of organisations, and in no other, the one whose vote it is. It may be null.
         */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Cast setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** What the voter chose; the journal never holds it readable. */
        public Vote getVote() {
            return vote;
        }

        /** Sets {@link #getVote() vote}. */
        public Cast setVote(Vote vote) {
            this.vote = vote;
            return this;
        }

        /** How the ballot came. */
        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public Cast setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }

        /** Who casts for the voter, where the vote was entrusted to somebody. It may be null. */
        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public Cast setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }
    }

    /**
     * Enter ballots that bear their voters' names, papers of owners say: all of them, or none. It
     * takes two: it stands when somebody else enters the very same ones, in any order, within the
     * hours of {@code membership.fourEyes}, or 72, and before voting is over. Papers that were
     * received are entered in the {@code countingDays} after it too, by whomever they were signed
     * and handed in: with the last of them the vote is counted, and it is void where one is not
     * entered by their end. Of whom nothing is held any more no paper is entered, or waited for.
     */
    @JsonPropertyOrder({
        "topic",
        "channel",
        "ballots"
    })
    public static final class EnterBallots extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("channel")
        private EntryChannel channel;

        @JsonProperty("ballots")
        private List<NamedBallot> ballots;

        /** On which topic, whose ballots are open. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public EnterBallots setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** How they came; not by app. */
        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public EnterBallots setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The ballots, void ones among them. */
        public List<NamedBallot> getBallots() {
            return ballots;
        }

        /** Sets {@link #getBallots() ballots}. */
        public EnterBallots setBallots(List<NamedBallot> ballots) {
            this.ballots = ballots;
            return this;
        }
    }

    /**
     * Entrust a vote to somebody, in writing (委托投票), before it is cast. Once the list is frozen, or
     * where none is published, once voting is open, only who is on it does. Before, whoever is
     * known can: what they entrust is cast only where they may vote.
     */
    @JsonPropertyOrder({
        "topic",
        "principal",
        "proxy",
        "relation",
        "evidence"
    })
    public static final class EntrustVote extends ContractValue {

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

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public EntrustVote setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose vote it is. */
        public String getPrincipal() {
            return principal;
        }

        /** Sets {@link #getPrincipal() principal}. */
        public EntrustVote setPrincipal(String principal) {
            this.principal = principal;
            return this;
        }

        /** Who is to cast it. */
        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public EntrustVote setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        /**
         * What the proxy is to whoever entrusts, as they state it: what it rests on is in the
         * evidence, and not looked at. Needed where the rule has only kin, and else not written
         * down. It may be null.
         */
        public Kin getRelation() {
            return relation;
        }

        /** Sets {@link #getRelation() relation}. */
        public EntrustVote setRelation(Kin relation) {
            this.relation = relation;
            return this;
        }

        /** Content digest of what was written. */
        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public EntrustVote setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }
    }

    /** Take an entrusted vote back before it is cast. */
    @JsonPropertyOrder({
        "topic",
        "principal"
    })
    public static final class RevokeProxy extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("principal")
        private String principal;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public RevokeProxy setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose vote it is. */
        public String getPrincipal() {
            return principal;
        }

        /** Sets {@link #getPrincipal() principal}. */
        public RevokeProxy setPrincipal(String principal) {
            this.principal = principal;
            return this;
        }
    }

    /** Record on whom ballots were served, with evidence (送达). */
    @JsonPropertyOrder({
        "topic",
        "voters",
        "evidence"
    })
    public static final class ServeBallots extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voters")
        private List<String> voters;

        @JsonProperty("evidence")
        private String evidence;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ServeBallots setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** On whom; where organisations vote, on officers of theirs. */
        public List<String> getVoters() {
            return voters;
        }

        /** Sets {@link #getVoters() voters}. */
        public ServeBallots setVoters(List<String> voters) {
            this.voters = voters;
            return this;
        }

        /** Content digest of the evidence. */
        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public ServeBallots setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }
    }

    /** Give out a paper; from then on its voter has voted. */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "batch",
        "channel",
        "watchers"
    })
    public static final class IssuePaper extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("channel")
        private EntryChannel channel;

        @JsonProperty("watchers")
        private List<String> watchers;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public IssuePaper setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Who gets it; in a vote of households, the delegate. */
        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public IssuePaper setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /** The box into which it goes: the host's name for it. */
        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public IssuePaper setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        /** How the paper comes and goes. */
        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public IssuePaper setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }

        /** Who goes along with a mobile box: three at least. It may be null. */
        public List<String> getWatchers() {
            return watchers;
        }

        /** Sets {@link #getWatchers() watchers}. */
        public IssuePaper setWatchers(List<String> watchers) {
            this.watchers = watchers;
            return this;
        }
    }

    /**
     * Receive a paper that bears a name, of an owner or for an organisation (选票回收); from then on
     * its voter has voted. What is on it is entered while voting runs or after it.
     */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "organisation",
        "proxy",
        "channel"
    })
    public static final class ReceivePaper extends ContractValue {

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

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public ReceivePaper setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose it is; where organisations vote, the officer's who signed it. */
        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public ReceivePaper setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /**
         * In a vote of organisations, and in no other, the one whose vote it is. It may be null.
         */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ReceivePaper setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /**
         * Who hands it in for the voter, where the vote was entrusted to somebody. It may be null.
         */
        public String getProxy() {
            return proxy;
        }

        /** Sets {@link #getProxy() proxy}. */
        public ReceivePaper setProxy(String proxy) {
            this.proxy = proxy;
            return this;
        }

        /** How it came; neither by app nor by phone. */
        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public ReceivePaper setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /** Enter the count of a box: every paper in it. The charter has it under four eyes. */
    @JsonPropertyOrder({
        "topic",
        "batch",
        "papers"
    })
    public static final class CountPapers extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("papers")
        private List<Vote> papers;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public CountPapers setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Which box. */
        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public CountPapers setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        /** Its papers, void ones among them. */
        public List<Vote> getPapers() {
            return papers;
        }

        /** Sets {@link #getPapers() papers}. */
        public CountPapers setPapers(List<Vote> papers) {
            this.papers = papers;
            return this;
        }
    }

    /** The clock's: a topic's time has run out before voting or after; it takes its next step. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Lapse extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Lapse setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /**
     * The clock's: the time for voting, or for counting papers, has passed; the ballots are
     * counted.
     */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Close extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Close setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }
}
