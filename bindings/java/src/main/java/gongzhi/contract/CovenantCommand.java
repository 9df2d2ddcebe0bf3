// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of covenants. */
@JsonPropertyOrder({
    "adopt",
    "repeal",
    "recordViolation",
    "withdrawViolation"
})
public final class CovenantCommand extends ContractValue {

    @JsonProperty("adopt")
    private Adopt adopt;

    @JsonProperty("repeal")
    private Repeal repeal;

    @JsonProperty("recordViolation")
    private RecordViolation recordViolation;

    @JsonProperty("withdrawViolation")
    private WithdrawViolation withdrawViolation;

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

    /** Record a violation, which meets the ladder's measure for its repetition. */
    public static CovenantCommand ofRecordViolation(RecordViolation recordViolation) {
        CovenantCommand union = new CovenantCommand();
        union.recordViolation = recordViolation;
        return union;
    }

    /** What stands under {@code recordViolation}; null where this is another. */
    public RecordViolation getRecordViolation() {
        return recordViolation;
    }

    /** Take a violation back, after an appeal or a mistake; it no longer counts. */
    public static CovenantCommand ofWithdrawViolation(WithdrawViolation withdrawViolation) {
        CovenantCommand union = new CovenantCommand();
        union.withdrawViolation = withdrawViolation;
        return union;
    }

    /** What stands under {@code withdrawViolation}; null where this is another. */
    public WithdrawViolation getWithdrawViolation() {
        return withdrawViolation;
    }

    /** The engine's: a topic passed that proposed a covenant. */
    @JsonPropertyOrder({
        "covenant",
        "topic",
        "region",
        "rules"
    })
    public static final class Adopt extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rules")
        private List<CovenantRule> rules;

        /** The covenant. */
        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Adopt setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }

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

        /** Its rules. */
        public List<CovenantRule> getRules() {
            return rules;
        }

        /** Sets {@link #getRules() rules}. */
        public Adopt setRules(List<CovenantRule> rules) {
            this.rules = rules;
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

    /** Record a violation, which meets the ladder's measure for its repetition. */
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

        /** The case that a referral would open; other measures leave it unused. */
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

    /** Take a violation back, after an appeal or a mistake; it no longer counts. */
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
}
