// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who may join, and how long codes and reviews run. */
@JsonPropertyOrder({
    "joinProof",
    "gridSuffixDigits",
    "joinCodeDaysMax",
    "reviewDays",
    "rolePassesMax"
})
public final class MembershipRules extends ContractValue {

    @JsonProperty("joinProof")
    private ProofLevel joinProof;

    @JsonProperty("gridSuffixDigits")
    private Integer gridSuffixDigits;

    @JsonProperty("joinCodeDaysMax")
    private Integer joinCodeDaysMax;

    @JsonProperty("reviewDays")
    private Integer reviewDays;

    @JsonProperty("rolePassesMax")
    private Integer rolePassesMax;

    /** The least proof of identity that joining takes. */
    public ProofLevel getJoinProof() {
        return joinProof;
    }

    /** Sets {@link #getJoinProof() joinProof}. */
    public MembershipRules setJoinProof(ProofLevel joinProof) {
        this.joinProof = joinProof;
        return this;
    }

    /** Digits that a grid's code adds to its village's 12: 1 to 6, commonly 3. */
    public Integer getGridSuffixDigits() {
        return gridSuffixDigits;
    }

    /** Sets {@link #getGridSuffixDigits() gridSuffixDigits}. */
    public MembershipRules setGridSuffixDigits(Integer gridSuffixDigits) {
        this.gridSuffixDigits = gridSuffixDigits;
        return this;
    }

    /** For how many days a join code may be issued at most. */
    public Integer getJoinCodeDaysMax() {
        return joinCodeDaysMax;
    }

    /** Sets {@link #getJoinCodeDaysMax() joinCodeDaysMax}. */
    public MembershipRules setJoinCodeDaysMax(Integer joinCodeDaysMax) {
        this.joinCodeDaysMax = joinCodeDaysMax;
        return this;
    }

    /** Calendar days in which an organisation's application is reviewed. */
    public Integer getReviewDays() {
        return reviewDays;
    }

    /** Sets {@link #getReviewDays() reviewDays}. */
    public MembershipRules setReviewDays(Integer reviewDays) {
        this.reviewDays = reviewDays;
        return this;
    }

    /**
     * How many times a role can be passed on between equals, one after another; none where absent.
     * It may be null.
     */
    public Integer getRolePassesMax() {
        return rolePassesMax;
    }

    /** Sets {@link #getRolePassesMax() rolePassesMax}. */
    public MembershipRules setRolePassesMax(Integer rolePassesMax) {
        this.rolePassesMax = rolePassesMax;
        return this;
    }
}
