// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked of covenants. */
@JsonPropertyOrder({
    "adopt",
    "repeal",
    "recordViolation",
    "reply",
    "appeal",
    "decideAppeal",
    "withdrawViolation",
    "referAgain",
    "confirmReferral",
    "deferReferral",
    "fallDue"
})
public final class CovenantCommand extends ContractValue {

    @JsonProperty("adopt")
    private Adopt adopt;

    @JsonProperty("repeal")
    private Repeal repeal;

    @JsonProperty("recordViolation")
    private RecordViolation recordViolation;

    @JsonProperty("reply")
    private Reply reply;

    @JsonProperty("appeal")
    private Appeal appeal;

    @JsonProperty("decideAppeal")
    private DecideAppeal decideAppeal;

    @JsonProperty("withdrawViolation")
    private WithdrawViolation withdrawViolation;

    @JsonProperty("referAgain")
    private ReferAgain referAgain;

    @JsonProperty("confirmReferral")
    private ConfirmReferral confirmReferral;

    @JsonProperty("deferReferral")
    private DeferReferral deferReferral;

    @JsonProperty("fallDue")
    private FallDue fallDue;

    private CovenantCommand() {}

    /** The engine's: a topic passed that proposed a covenant. */
    public static CovenantCommand ofAdopt(Adopt adopt) {
        CovenantCommand union = new CovenantCommand();
        union.adopt = adopt;
        return union;
    }

    /** What stands under {@code adopt}; null where this is another. */
    public Adopt getAdopt() {
        return adopt;
    }

    /** The engine's: a topic passed that ends a covenant. */
    public static CovenantCommand ofRepeal(Repeal repeal) {
        CovenantCommand union = new CovenantCommand();
        union.repeal = repeal;
        return union;
    }

    /** What stands under {@code repeal}; null where this is another. */
    public Repeal getRepeal() {
        return repeal;
    }

    /**
     * Record a violation. The person has notice of it by this, and may reply where the rule gives
     * days for that; then the ladder's measure for its repetition is applied.
     */
    public static CovenantCommand ofRecordViolation(RecordViolation recordViolation) {
        CovenantCommand union = new CovenantCommand();
        union.recordViolation = recordViolation;
        return union;
    }

    /** What stands under {@code recordViolation}; null where this is another. */
    public RecordViolation getRecordViolation() {
        return recordViolation;
    }

    /**
     * Reply (申辩) before the measure is applied; as often as there is something to add. On paper it
     * comes by whoever works for the place.
     */
    public static CovenantCommand ofReply(Reply reply) {
        CovenantCommand union = new CovenantCommand();
        union.reply = reply;
        return union;
    }

    /** What stands under {@code reply}; null where this is another. */
    public Reply getReply() {
        return reply;
    }

    /**
     * Appeal (申诉) against a measure that was applied, once. On paper it comes by whoever works for
     * the place and did not record it.
     */
    public static CovenantCommand ofAppeal(Appeal appeal) {
        CovenantCommand union = new CovenantCommand();
        union.appeal = appeal;
        return union;
    }

    /** What stands under {@code appeal}; null where this is another. */
    public Appeal getAppeal() {
        return appeal;
    }

    /** Decide on an appeal, as someone who did not record the violation. */
    public static CovenantCommand ofDecideAppeal(DecideAppeal decideAppeal) {
        CovenantCommand union = new CovenantCommand();
        union.decideAppeal = decideAppeal;
        return union;
    }

    /** What stands under {@code decideAppeal}; null where this is another. */
    public DecideAppeal getDecideAppeal() {
        return decideAppeal;
    }

    /** Take a violation back, after a reply or a mistake; it no longer counts. */
    public static CovenantCommand ofWithdrawViolation(WithdrawViolation withdrawViolation) {
        CovenantCommand union = new CovenantCommand();
        union.withdrawViolation = withdrawViolation;
        return union;
    }

    /** What stands under {@code withdrawViolation}; null where this is another. */
    public WithdrawViolation getWithdrawViolation() {
        return withdrawViolation;
    }

    /** Refer again a violation whose referral was refused, under another case identifier. */
    public static CovenantCommand ofReferAgain(ReferAgain referAgain) {
        CovenantCommand union = new CovenantCommand();
        union.referAgain = referAgain;
        return union;
    }

    /** What stands under {@code referAgain}; null where this is another. */
    public ReferAgain getReferAgain() {
        return referAgain;
    }

    /** The engine's: a referral opened its case. */
    public static CovenantCommand ofConfirmReferral(ConfirmReferral confirmReferral) {
        CovenantCommand union = new CovenantCommand();
        union.confirmReferral = confirmReferral;
        return union;
    }

    /** What stands under {@code confirmReferral}; null where this is another. */
    public ConfirmReferral getConfirmReferral() {
        return confirmReferral;
    }

    /** The engine's: a referral opened no case, and waits to be given again. */
    public static CovenantCommand ofDeferReferral(DeferReferral deferReferral) {
        CovenantCommand union = new CovenantCommand();
        union.deferReferral = deferReferral;
        return union;
    }

    /** What stands under {@code deferReferral}; null where this is another. */
    public DeferReferral getDeferReferral() {
        return deferReferral;
    }

    /**
     * The clock's: nobody can reply any more, so the measure is applied; or nobody decided on the
     * appeal in time, so it is upheld.
     */
    public static CovenantCommand ofFallDue(FallDue fallDue) {
        CovenantCommand union = new CovenantCommand();
        union.fallDue = fallDue;
        return union;
    }

    /** What stands under {@code fallDue}; null where this is another. */
    public FallDue getFallDue() {
        return fallDue;
    }

    /** The engine's: a topic passed that proposed a covenant. */
    @JsonPropertyOrder({
        "topic",
        "region",
        "draft",
        "replaces"
    })
    public static final class Adopt extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("draft")
        private CovenantDraft draft;

        @JsonProperty("replaces")
        private String replaces;

        /** The topic that passed. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Adopt setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose members it binds. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Adopt setRegion(String region) {
            this.region = region;
            return this;
        }

        /** The covenant and its rules. */
        public CovenantDraft getDraft() {
            return draft;
        }

        /** Sets {@link #getDraft() draft}. */
        public Adopt setDraft(CovenantDraft draft) {
            this.draft = draft;
            return this;
        }

        /**
         * The covenant that it replaces as its next version, which ends when this one begins. It
         * may be null.
         */
        public String getReplaces() {
            return replaces;
        }

        /** Sets {@link #getReplaces() replaces}. */
        public Adopt setReplaces(String replaces) {
            this.replaces = replaces;
            return this;
        }
    }

    /** The engine's: a topic passed that ends a covenant. */
    @JsonPropertyOrder({
        "covenant",
        "topic"
    })
    public static final class Repeal extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

        /** The covenant. */
        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Repeal setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        /** The topic that passed. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Repeal setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /**
     * Record a violation. The person has notice of it by this, and may reply where the rule gives
     * days for that; then the ladder's measure for its repetition is applied.
     */
    @JsonPropertyOrder({
        "violation",
        "covenant",
        "rule",
        "person",
        "place",
        "evidence",
        "case",
        "minor"
    })
    public static final class RecordViolation extends ContractValue {

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

        @JsonProperty("case")
        private String case_;

        @JsonProperty("minor")
        private Boolean minor;

        /** What was seen: the host's identifier of it, used once. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public RecordViolation setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** Which covenant. */
        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public RecordViolation setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

        /** Which of its rules. */
        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public RecordViolation setRule(String rule) {
            this.rule = rule;
            return this;
        }

        /** Who violated it: a member of the covenant's region. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public RecordViolation setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Where: in the covenant's region. */
        public String getPlace() {
            return place;
        }

        /** Sets {@link #getPlace() place}. */
        public RecordViolation setPlace(String place) {
            this.place = place;
            return this;
        }

        /** Content digest of the evidence, which the host keeps. */
        public String getEvidence() {
            return evidence;
        }

        /** Sets {@link #getEvidence() evidence}. */
        public RecordViolation setEvidence(String evidence) {
            this.evidence = evidence;
            return this;
        }

        /** The case that a referral would open, or try to; other measures leave it unused. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public RecordViolation setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** Whether the person is under 18, as whoever records declares: minors are excepted. */
        public Boolean getMinor() {
            return minor;
        }

        /** Sets {@link #getMinor() minor}. */
        public RecordViolation setMinor(Boolean minor) {
            this.minor = minor;
            return this;
        }
    }

    /**
     * Reply (申辩) before the measure is applied; as often as there is something to add. On paper it
     * comes by whoever works for the place.
     */
    @JsonPropertyOrder({
        "violation",
        "content"
    })
    public static final class Reply extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("content")
        private String content;

        /** To which violation. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public Reply setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** Content digest of the reply, which the host keeps. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Reply setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /**
     * Appeal (申诉) against a measure that was applied, once. On paper it comes by whoever works for
     * the place and did not record it.
     */
    @JsonPropertyOrder({
        "violation",
        "content"
    })
    public static final class Appeal extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("content")
        private String content;

        /** Against which violation's measure. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public Appeal setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** Content digest of the grounds, which the host keeps. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Appeal setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /** Decide on an appeal, as someone who did not record the violation. */
    @JsonPropertyOrder({
        "violation",
        "upheld",
        "reason"
    })
    public static final class DecideAppeal extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("upheld")
        private Boolean upheld;

        @JsonProperty("reason")
        private String reason;

        /** Against which violation's measure. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public DecideAppeal setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** Whether the person is right: the violation is then withdrawn, and counts no longer. */
        public Boolean getUpheld() {
            return upheld;
        }

        /** Sets {@link #getUpheld() upheld}. */
        public DecideAppeal setUpheld(Boolean upheld) {
            this.upheld = upheld;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public DecideAppeal setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Take a violation back, after a reply or a mistake; it no longer counts. */
    @JsonPropertyOrder({
        "violation",
        "reason"
    })
    public static final class WithdrawViolation extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("reason")
        private String reason;

        /** Which. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public WithdrawViolation setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public WithdrawViolation setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Refer again a violation whose referral was refused, under another case identifier. */
    @JsonPropertyOrder({
        "violation",
        "case"
    })
    public static final class ReferAgain extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("case")
        private String case_;

        /** Which. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ReferAgain setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** The case that it is to open. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ReferAgain setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** The engine's: a referral opened its case. */
    @JsonPropertyOrder({
        "violation",
        "case"
    })
    public static final class ConfirmReferral extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("case")
        private String case_;

        /** Which violation's. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public ConfirmReferral setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** The case. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public ConfirmReferral setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** The engine's: a referral opened no case, and waits to be given again. */
    @JsonPropertyOrder({
        "violation",
        "code"
    })
    public static final class DeferReferral extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        @JsonProperty("code")
        private String code;

        /** Which violation's. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public DeferReferral setViolation(String violation) {
            this.violation = violation;
            return this;
        }

        /** The code of the refusal. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public DeferReferral setCode(String code) {
            this.code = code;
            return this;
        }
    }

    /**
     * The clock's: nobody can reply any more, so the measure is applied; or nobody decided on the
     * appeal in time, so it is upheld.
     */
    @JsonPropertyOrder({
        "violation"
    })
    public static final class FallDue extends ContractValue {

        @JsonProperty("violation")
        private String violation;

        /** Which violation's deadline. */
        public String getViolation() {
            return violation;
        }

        /** Sets {@link #getViolation() violation}. */
        public FallDue setViolation(String violation) {
            this.violation = violation;
            return this;
        }
    }
}
