// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What it takes to pass, in every measure that is counted. */
@JsonPropertyOrder({
    "quorum",
    "approval",
    "approvalOf",
    "silence"
})
public final class Thresholds extends ContractValue {

    @JsonProperty("quorum")
    private Threshold quorum;

    @JsonProperty("approval")
    private Threshold approval;

    @JsonProperty("approvalOf")
    private Base approvalOf;

    @JsonProperty("silence")
    private Silence silence;

    /** What share of the electorate must take part. */
    public Threshold getQuorum() {
        return quorum;
    }

    /** Sets {@link #getQuorum() quorum}. */
    public Thresholds setQuorum(Threshold quorum) {
        this.quorum = quorum;
        return this;
    }

    /** What share must be in favour. */
    public Threshold getApproval() {
        return approval;
    }

    /** Sets {@link #getApproval() approval}. */
    public Thresholds setApproval(Threshold approval) {
        this.approval = approval;
        return this;
    }

    /** In favour out of whom. */
    public Base getApprovalOf() {
        return approvalOf;
    }

    /** Sets {@link #getApprovalOf() approvalOf}. */
    public Thresholds setApprovalOf(Base approvalOf) {
        this.approvalOf = approvalOf;
        return this;
    }

    /** What silence means. */
    public Silence getSilence() {
        return silence;
    }

    /** Sets {@link #getSilence() silence}. */
    public Thresholds setSilence(Silence silence) {
        this.silence = silence;
        return this;
    }
}
