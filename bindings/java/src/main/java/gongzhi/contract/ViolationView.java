// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A violation, as the person concerned and the workers see it. */
@JsonPropertyOrder({
    "violation",
    "covenant",
    "rule",
    "place",
    "at",
    "until",
    "counts",
    "repetition",
    "measure",
    "applies",
    "replies",
    "standing",
    "case",
    "referralRefused",
    "evidence"
})
public final class ViolationView extends ContractValue {

    @JsonProperty("violation")
    private String violation;

    @JsonProperty("covenant")
    private String covenant;

    @JsonProperty("rule")
    private String rule;

    @JsonProperty("place")
    private String place;

    @JsonProperty("at")
    private String at;

    @JsonProperty("until")
    private String until;

    @JsonProperty("counts")
    private Boolean counts;

    @JsonProperty("repetition")
    private Long repetition;

    @JsonProperty("measure")
    private Measure measure;

    @JsonProperty("applies")
    private String applies;

    @JsonProperty("replies")
    private List<String> replies;

    @JsonProperty("standing")
    private CovenantStanding standing;

    @JsonProperty("case")
    private String case_;

    @JsonProperty("referralRefused")
    private String referralRefused;

    @JsonProperty("evidence")
    private String evidence;

    /** Which. */
    public String getViolation() {
        return violation;
    }

    /** Sets {@link #getViolation() violation}. */
    public ViolationView setViolation(String violation) {
        this.violation = violation;
        return this;
    }

    /** Of which covenant. */
    public String getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public ViolationView setCovenant(String covenant) {
        this.covenant = covenant;
        return this;
    }

    /** Of which of its rules. */
    public String getRule() {
        return rule;
    }

    /** Sets {@link #getRule() rule}. */
    public ViolationView setRule(String rule) {
        this.rule = rule;
        return this;
    }

    /** Where. */
    public String getPlace() {
        return place;
    }

    /** Sets {@link #getPlace() place}. */
    public ViolationView setPlace(String place) {
        this.place = place;
        return this;
    }

    /** When it was recorded. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public ViolationView setAt(String at) {
        this.at = at;
        return this;
    }

    /** It counts before this instant. */
    public String getUntil() {
        return until;
    }

    /** Sets {@link #getUntil() until}. */
    public ViolationView setUntil(String until) {
        this.until = until;
        return this;
    }

    /** Whether it counts now. */
    public Boolean getCounts() {
        return counts;
    }

    /** Sets {@link #getCounts() counts}. */
    public ViolationView setCounts(Boolean counts) {
        this.counts = counts;
        return this;
    }

    /** Which one it was within the window, counted from 1. */
    public Long getRepetition() {
        return repetition;
    }

    /** Sets {@link #getRepetition() repetition}. */
    public ViolationView setRepetition(Long repetition) {
        this.repetition = repetition;
        return this;
    }

    /** What follows, or followed. */
    public Measure getMeasure() {
        return measure;
    }

    /** Sets {@link #getMeasure() measure}. */
    public ViolationView setMeasure(Measure measure) {
        this.measure = measure;
        return this;
    }

    /** When it is applied, or was: until then the person can reply. */
    public String getApplies() {
        return applies;
    }

    /** Sets {@link #getApplies() applies}. */
    public ViolationView setApplies(String applies) {
        this.applies = applies;
        return this;
    }

    /** Content digests of the replies. */
    public List<String> getReplies() {
        return replies;
    }

    /** Sets {@link #getReplies() replies}. */
    public ViolationView setReplies(List<String> replies) {
        this.replies = replies;
        return this;
    }

    /** Where it stands. */
    public CovenantStanding getStanding() {
        return standing;
    }

    /** Sets {@link #getStanding() standing}. */
    public ViolationView setStanding(CovenantStanding standing) {
        this.standing = standing;
        return this;
    }

    /** The case that it opened. It may be null. */
    public String getCase() {
        return case_;
    }

    /** Sets {@link #getCase() case}. */
    public ViolationView setCase(String case_) {
        this.case_ = case_;
        return this;
    }

    /**
     * The code of the refusal for which its referral opened none, while it waits to be given again.
     * It may be null.
     */
    public String getReferralRefused() {
        return referralRefused;
    }

    /** Sets {@link #getReferralRefused() referralRefused}. */
    public ViolationView setReferralRefused(String referralRefused) {
        this.referralRefused = referralRefused;
        return this;
    }

    /** Content digest of the evidence. */
    public String getEvidence() {
        return evidence;
    }

    /** Sets {@link #getEvidence() evidence}. */
    public ViolationView setEvidence(String evidence) {
        this.evidence = evidence;
        return this;
    }
}
