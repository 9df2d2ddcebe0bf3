// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can become true of covenants. */
@JsonPropertyOrder({
    "covenantAdopted",
    "covenantRepealed",
    "covenantGoesOn",
    "violationRecorded",
    "replyGiven",
    "measureApplied",
    "noticeIssued",
    "noticeRetracted",
    "referredAgain",
    "referralOpened",
    "referralRefused",
    "appealLodged",
    "appealDismissed",
    "violationWithdrawn"
})
public final class CovenantEvent extends ContractValue {

    @JsonProperty("covenantAdopted")
    private CovenantAdopted covenantAdopted;

    @JsonProperty("covenantRepealed")
    private CovenantRepealed covenantRepealed;

    @JsonProperty("covenantGoesOn")
    private CovenantGoesOn covenantGoesOn;

    @JsonProperty("violationRecorded")
    private ViolationRecorded violationRecorded;

    @JsonProperty("replyGiven")
    private ReplyGiven replyGiven;

    @JsonProperty("measureApplied")
    private MeasureApplied measureApplied;

    @JsonProperty("noticeIssued")
    private NoticeIssued noticeIssued;

    @JsonProperty("noticeRetracted")
    private NoticeRetracted noticeRetracted;

    @JsonProperty("referredAgain")
    private ReferredAgain referredAgain;

    @JsonProperty("referralOpened")
    private ReferralOpened referralOpened;

    @JsonProperty("referralRefused")
    private ReferralRefused referralRefused;

    @JsonProperty("appealLodged")
    private AppealLodged appealLodged;

    @JsonProperty("appealDismissed")
    private AppealDismissed appealDismissed;

    @JsonProperty("violationWithdrawn")
    private ViolationWithdrawn violationWithdrawn;

    private CovenantEvent() {}

    /** A covenant is in force from {@code since} on. */
    public static CovenantEvent ofCovenantAdopted(CovenantAdopted covenantAdopted) {
        CovenantEvent union = new CovenantEvent();
        union.covenantAdopted = covenantAdopted;
        return union;
    }

    /** What stands under {@code covenantAdopted}; null where this is another. */
    public CovenantAdopted getCovenantAdopted() {
        return covenantAdopted;
    }

    /** A covenant is in force no longer than before {@code until}. */
    public static CovenantEvent ofCovenantRepealed(CovenantRepealed covenantRepealed) {
        CovenantEvent union = new CovenantEvent();
        union.covenantRepealed = covenantRepealed;
        return union;
    }

    /** What stands under {@code covenantRepealed}; null where this is another. */
    public CovenantRepealed getCovenantRepealed() {
        return covenantRepealed;
    }

    /**
     * A covenant was to end when its next version begins, which this topic repealed before: it is
     * in force as if that had never been adopted.
     */
    public static CovenantEvent ofCovenantGoesOn(CovenantGoesOn covenantGoesOn) {
        CovenantEvent union = new CovenantEvent();
        union.covenantGoesOn = covenantGoesOn;
        return union;
    }

    /** What stands under {@code covenantGoesOn}; null where this is another. */
    public CovenantGoesOn getCovenantGoesOn() {
        return covenantGoesOn;
    }

    /**
     * A violation was recorded: the {@code repetition}-th within the window, counted from 1. It
     * counts before {@code until}. The host gives the person notice of it: before {@code applies}
     * they can reply, then the measure is applied; at once where both are one instant.
     */
    public static CovenantEvent ofViolationRecorded(ViolationRecorded violationRecorded) {
        CovenantEvent union = new CovenantEvent();
        union.violationRecorded = violationRecorded;
        return union;
    }

    /** What stands under {@code violationRecorded}; null where this is another. */
    public ViolationRecorded getViolationRecorded() {
        return violationRecorded;
    }

    /** The person replied. */
    public static CovenantEvent ofReplyGiven(ReplyGiven replyGiven) {
        CovenantEvent union = new CovenantEvent();
        union.replyGiven = replyGiven;
        return union;
    }

    /** What stands under {@code replyGiven}; null where this is another. */
    public ReplyGiven getReplyGiven() {
        return replyGiven;
    }

    /**
     * A measure was applied, which is milder than the one recorded where an earlier violation was
     * withdrawn since. The host tells the person, who can appeal before {@code appeal_until}; not
     * at all where that is this instant. Where the measure is to refer, {@code case} is the case
     * that it is to open.
     */
    public static CovenantEvent ofMeasureApplied(MeasureApplied measureApplied) {
        CovenantEvent union = new CovenantEvent();
        union.measureApplied = measureApplied;
        return union;
    }

    /** What stands under {@code measureApplied}; null where this is another. */
    public MeasureApplied getMeasureApplied() {
        return measureApplied;
    }

    /** A notice was issued: all of it that may be published. It names nobody. */
    public static CovenantEvent ofNoticeIssued(NoticeIssued noticeIssued) {
        CovenantEvent union = new CovenantEvent();
        union.noticeIssued = noticeIssued;
        return union;
    }

    /** What stands under {@code noticeIssued}; null where this is another. */
    public NoticeIssued getNoticeIssued() {
        return noticeIssued;
    }

    /**
     * A notice was taken back that was issued at {@code issued}, since what it tells of fell on
     * appeal or was withdrawn: the host takes it down wherever it published it. It names nobody.
     */
    public static CovenantEvent ofNoticeRetracted(NoticeRetracted noticeRetracted) {
        CovenantEvent union = new CovenantEvent();
        union.noticeRetracted = noticeRetracted;
        return union;
    }

    /** What stands under {@code noticeRetracted}; null where this is another. */
    public NoticeRetracted getNoticeRetracted() {
        return noticeRetracted;
    }

    /** A referral that was refused is given again. */
    public static CovenantEvent ofReferredAgain(ReferredAgain referredAgain) {
        CovenantEvent union = new CovenantEvent();
        union.referredAgain = referredAgain;
        return union;
    }

    /** What stands under {@code referredAgain}; null where this is another. */
    public ReferredAgain getReferredAgain() {
        return referredAgain;
    }

    /** A referral opened its case. */
    public static CovenantEvent ofReferralOpened(ReferralOpened referralOpened) {
        CovenantEvent union = new CovenantEvent();
        union.referralOpened = referralOpened;
        return union;
    }

    /** What stands under {@code referralOpened}; null where this is another. */
    public ReferralOpened getReferralOpened() {
        return referralOpened;
    }

    /**
     * A referral opened no case, for the refusal of this {@code code}; it waits to be given again.
     */
    public static CovenantEvent ofReferralRefused(ReferralRefused referralRefused) {
        CovenantEvent union = new CovenantEvent();
        union.referralRefused = referralRefused;
        return union;
    }

    /** What stands under {@code referralRefused}; null where this is another. */
    public ReferralRefused getReferralRefused() {
        return referralRefused;
    }

    /** The person appealed; before {@code due} it is decided, or upheld without a decision. */
    public static CovenantEvent ofAppealLodged(AppealLodged appealLodged) {
        CovenantEvent union = new CovenantEvent();
        union.appealLodged = appealLodged;
        return union;
    }

    /** What stands under {@code appealLodged}; null where this is another. */
    public AppealLodged getAppealLodged() {
        return appealLodged;
    }

    /** An appeal was dismissed: the measure stands. */
    public static CovenantEvent ofAppealDismissed(AppealDismissed appealDismissed) {
        CovenantEvent union = new CovenantEvent();
        union.appealDismissed = appealDismissed;
        return union;
    }

    /** What stands under {@code appealDismissed}; null where this is another. */
    public AppealDismissed getAppealDismissed() {
        return appealDismissed;
    }

    /**
     * A violation was taken back or an appeal upheld: without a {@code reason} where it was not
     * decided in time. {@code case} is the one that it had opened, which ends where it is open;
     * where it is not, it is for the host to tell those who handled it.
     */
    public static CovenantEvent ofViolationWithdrawn(ViolationWithdrawn violationWithdrawn) {
        CovenantEvent union = new CovenantEvent();
        union.violationWithdrawn = violationWithdrawn;
        return union;
    }

    /** What stands under {@code violationWithdrawn}; null where this is another. */
    public ViolationWithdrawn getViolationWithdrawn() {
        return violationWithdrawn;
    }

    /** A covenant is in force from {@code since} on. */
    @JsonPropertyOrder({
        "topic",
        "region",
        "draft",
        "replaces",
        "since"
    })
    public static final class CovenantAdopted extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("draft")
        private CovenantDraft draft;

        @JsonProperty("replaces")
        private String replaces;

        @JsonProperty("since")
        private String since;

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public CovenantAdopted setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public CovenantAdopted setRegion(String region) {
            this.region = region;
            return this;
        }

        public CovenantDraft getDraft() {
            return draft;
        }

        /** Sets {@link #getDraft() draft}. */
        public CovenantAdopted setDraft(CovenantDraft draft) {
            this.draft = draft;
            return this;
        }

        /** It may be null. */
        public String getReplaces() {
            return replaces;
        }

        /** Sets {@link #getReplaces() replaces}. */
        public CovenantAdopted setReplaces(String replaces) {
            this.replaces = replaces;
            return this;
        }

        public String getSince() {
            return since;
        }

        /** Sets {@link #getSince() since}. */
        public CovenantAdopted setSince(String since) {
            this.since = since;
            return this;
        }
    }

    /** A covenant is in force no longer than before {@code until}. */
    @JsonPropertyOrder({
        "covenant",
        "topic",
        "until"
    })
    public static final class CovenantRepealed extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("until")
        private String until;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public CovenantRepealed setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public CovenantRepealed setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public CovenantRepealed setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /**
     * A covenant was to end when its next version begins, which this topic repealed before: it is
     * in force as if that had never been adopted.
     */
    @JsonPropertyOrder({
        "covenant",
        "topic"
    })
    public static final class CovenantGoesOn extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public CovenantGoesOn setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public CovenantGoesOn setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /**
     * A violation was recorded: the {@code repetition}-th within the window, counted from 1. It
     * counts before {@code until}. The host gives the person notice of it: before {@code applies}
     * they can reply, then the measure is applied; at once where both are one instant.
     */
    @JsonPropertyOrder({
        "violation",
        "covenant",
        "rule",
        "person",
        "place",
        "evidence",
        "repetition",
        "measure",
        "until",
        "applies",
        "case",
        "recorder"
    })
    public static final class ViolationRecorded extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("person")
        private String person;

        @JsonProperty("place")
        private String place;

        @JsonProperty("evidence")
        private String evidence;

        @JsonProperty("repetition")
        private Long repetition;

        @JsonProperty("measure")
        private Measure measure;

        @JsonProperty("until")
        private String until;

        @JsonProperty("applies")
        private String applies;

        @JsonProperty("case")
        private String case_;

        @JsonProperty("recorder")
        private String recorder;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ViolationRecorded setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public ViolationRecorded setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public ViolationRecorded setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ViolationRecorded setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public ViolationRecorded setPlace(String place) {
            this.place = place;
            return this;
        }

        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public ViolationRecorded setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }

        public Long getRepetition() {
            return repetition;
        }

        /** Sets {@link #getRepetition() repetition}. */
        public ViolationRecorded setRepetition(Long repetition) {
            this.repetition = repetition;
            return this;
        }

        public Measure getMeasure() {
            return measure;
        }

        /** Sets {@link #getMeasure() measure}. */
        public ViolationRecorded setMeasure(Measure measure) {
            this.measure = measure;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ViolationRecorded setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getApplies() {
            return applies;
        }

        /** Sets {@link #getApplies() applies}. */
        public ViolationRecorded setApplies(String applies) {
            this.applies = applies;
            return this;
        }

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ViolationRecorded setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** It may be null. */
        public String getRecorder() {
            return recorder;
        }

        /** Sets {@link #getRecorder() recorder}. */
        public ViolationRecorded setRecorder(String recorder) {
            this.recorder = recorder;
            return this;
        }
    }

    /** The person replied. */
    @JsonPropertyOrder({
        "violation",
        "content"
    })
    public static final class ReplyGiven extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("content")
        private String content;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ReplyGiven setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public ReplyGiven setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /**
     * A measure was applied, which is milder than the one recorded where an earlier violation was
     * withdrawn since. The host tells the person, who can appeal before {@code appeal_until}; not
     * at all where that is this instant. Where the measure is to refer, {@code case} is the case
     * that it is to open.
     */
    @JsonPropertyOrder({
        "violation",
        "person",
        "place",
        "evidence",
        "repetition",
        "measure",
        "case",
        "appealUntil"
    })
    public static final class MeasureApplied extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("person")
        private String person;

        @JsonProperty("place")
        private String place;

        @JsonProperty("evidence")
        private String evidence;

        @JsonProperty("repetition")
        private Long repetition;

        @JsonProperty("measure")
        private Measure measure;

        @JsonProperty("case")
        private String case_;

        @JsonProperty("appealUntil")
        private String appealUntil;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public MeasureApplied setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public MeasureApplied setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public MeasureApplied setPlace(String place) {
            this.place = place;
            return this;
        }

        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public MeasureApplied setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }

        public Long getRepetition() {
            return repetition;
        }

        /** Sets {@link #getRepetition() repetition}. */
        public MeasureApplied setRepetition(Long repetition) {
            this.repetition = repetition;
            return this;
        }

        public Measure getMeasure() {
            return measure;
        }

        /** Sets {@link #getMeasure() measure}. */
        public MeasureApplied setMeasure(Measure measure) {
            this.measure = measure;
            return this;
        }

        /** It may be null. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public MeasureApplied setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getAppealUntil() {
            return appealUntil;
        }

        /** Sets {@link #getAppealUntil() appealUntil}. */
        public MeasureApplied setAppealUntil(String appealUntil) {
            this.appealUntil = appealUntil;
            return this;
        }
    }

    /** A notice was issued: all of it that may be published. It names nobody. */
    @JsonPropertyOrder({
        "covenant",
        "rule",
        "place"
    })
    public static final class NoticeIssued extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("place")
        private String place;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public NoticeIssued setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoticeIssued setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public NoticeIssued setPlace(String place) {
            this.place = place;
            return this;
        }
    }

    /**
     * A notice was taken back that was issued at {@code issued}, since what it tells of fell on
     * appeal or was withdrawn: the host takes it down wherever it published it. It names nobody.
     */
    @JsonPropertyOrder({
        "covenant",
        "rule",
        "place",
        "issued"
    })
    public static final class NoticeRetracted extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("place")
        private String place;

        @JsonProperty("issued")
        private String issued;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public NoticeRetracted setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public NoticeRetracted setRule(String rule) {
            this.rule = rule;
            return this;
        }

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public NoticeRetracted setPlace(String place) {
            this.place = place;
            return this;
        }

        public String getIssued() {
            return issued;
        }

        /** Sets {@link #getIssued() issued}. */
        public NoticeRetracted setIssued(String issued) {
            this.issued = issued;
            return this;
        }
    }

    /** A referral that was refused is given again. */
    @JsonPropertyOrder({
        "violation",
        "place",
        "evidence",
        "kind",
        "case"
    })
    public static final class ReferredAgain extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("place")
        private String place;

        @JsonProperty("evidence")
        private String evidence;

        @JsonProperty("kind")
        private String kind;

        @JsonProperty("case")
        private String case_;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ReferredAgain setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public ReferredAgain setPlace(String place) {
            this.place = place;
            return this;
        }

        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public ReferredAgain setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public ReferredAgain setKind(String kind) {
            this.kind = kind;
            return this;
        }

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ReferredAgain setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** A referral opened its case. */
    @JsonPropertyOrder({
        "violation",
        "case"
    })
    public static final class ReferralOpened extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("case")
        private String case_;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ReferralOpened setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ReferralOpened setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /**
     * A referral opened no case, for the refusal of this {@code code}; it waits to be given again.
     */
    @JsonPropertyOrder({
        "violation",
        "code"
    })
    public static final class ReferralRefused extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("code")
        private String code;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ReferralRefused setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public ReferralRefused setCode(String code) {
            this.code = code;
            return this;
        }
    }

    /** The person appealed; before {@code due} it is decided, or upheld without a decision. */
    @JsonPropertyOrder({
        "violation",
        "content",
        "due"
    })
    public static final class AppealLodged extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("content")
        private String content;

        @JsonProperty("due")
        private String due;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public AppealLodged setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public AppealLodged setContent(String content) {
            this.content = content;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public AppealLodged setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** An appeal was dismissed: the measure stands. */
    @JsonPropertyOrder({
        "violation",
        "reason"
    })
    public static final class AppealDismissed extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("reason")
        private String reason;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public AppealDismissed setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public AppealDismissed setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /**
     * A violation was taken back or an appeal upheld: without a {@code reason} where it was not
     * decided in time. {@code case} is the one that it had opened, which ends where it is open;
     * where it is not, it is for the host to tell those who handled it.
     */
    @JsonPropertyOrder({
        "violation",
        "reason",
        "case"
    })
    public static final class ViolationWithdrawn extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("case")
        private String case_;

        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ViolationWithdrawn setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ViolationWithdrawn setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** It may be null. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ViolationWithdrawn setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }
}
