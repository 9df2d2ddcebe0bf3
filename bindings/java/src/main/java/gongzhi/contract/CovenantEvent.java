// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true of covenants. */
@JsonPropertyOrder({
    "covenantAdopted",
    "covenantRepealed",
    "violationRecorded",
    "noticeIssued",
    "violationWithdrawn"
})
public final class CovenantEvent extends ContractValue {

    @JsonProperty("covenantAdopted")
    private CovenantAdopted covenantAdopted;

    @JsonProperty("covenantRepealed")
    private CovenantRepealed covenantRepealed;

    @JsonProperty("violationRecorded")
    private ViolationRecorded violationRecorded;

    @JsonProperty("noticeIssued")
    private NoticeIssued noticeIssued;

    @JsonProperty("violationWithdrawn")
    private ViolationWithdrawn violationWithdrawn;

    private CovenantEvent() {}

    /** A covenant is in force. */
    public static CovenantEvent ofCovenantAdopted(CovenantAdopted covenantAdopted) {
        CovenantEvent union = new CovenantEvent();
        union.covenantAdopted = covenantAdopted;
        return union;
    }

    /** What stands under {@code covenantAdopted}; null where this is another. */
    public CovenantAdopted getCovenantAdopted() {
        return covenantAdopted;
    }

    /** A covenant is no longer in force. */
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
     * A violation was recorded: the {@code repetition}-th within the window, counted from 1. It
     * counts before {@code until}. Where the measure is to refer, {@code case} is the case that it
     * opens.
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

    /** A violation was taken back; {@code case} is the one that it had opened. */
    public static CovenantEvent ofViolationWithdrawn(ViolationWithdrawn violationWithdrawn) {
        CovenantEvent union = new CovenantEvent();
        union.violationWithdrawn = violationWithdrawn;
        return union;
    }

    /** What stands under {@code violationWithdrawn}; null where this is another. */
    public ViolationWithdrawn getViolationWithdrawn() {
        return violationWithdrawn;
    }

    /** A covenant is in force. */
    @JsonPropertyOrder({
        "covenant",
        "topic",
        "region",
        "rules"
    })
    public static final class CovenantAdopted extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rules")
        private List<CovenantRule> rules;

        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public CovenantAdopted setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

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

        public List<CovenantRule> getRules() {
            return rules;
        }

        /** Sets {@link #getRules() rules}. */
        public CovenantAdopted setRules(List<CovenantRule> rules) {
            this.rules = rules;
            return this;
        }
    }

    /** A covenant is no longer in force. */
    @JsonPropertyOrder({
        "covenant",
        "topic"
    })
    public static final class CovenantRepealed extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

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
    }

    /**
     * A violation was recorded: the {@code repetition}-th within the window, counted from 1. It
     * counts before {@code until}. Where the measure is to refer, {@code case} is the case that it
     * opens.
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
        "case"
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

        @JsonProperty("case")
        private String case_;

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

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ViolationRecorded setCase(String case_) {
            this.case_ = case_;
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

    /** A violation was taken back; {@code case} is the one that it had opened. */
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
