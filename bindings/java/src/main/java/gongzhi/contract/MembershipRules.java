// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who may join, and how organisations and consultation go. */
@JsonPropertyOrder({
    "joinProof",
    "gridSuffixDigits",
    "joinCodeDaysMax",
    "organisations",
    "consultation",
    "rolePassesMax"
})
public final class MembershipRules extends ContractValue {

    @JsonProperty("joinProof")
    private ProofLevel joinProof;

    @JsonProperty("gridSuffixDigits")
    private Integer gridSuffixDigits;

    @JsonProperty("joinCodeDaysMax")
    private Integer joinCodeDaysMax;

    @JsonProperty("organisations")
    private OrganisationRules organisations;

    @JsonProperty("consultation")
    private ConsultationRules consultation;

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

    /** How organisations are entered. */
    public OrganisationRules getOrganisations() {
        return organisations;
    }

    /** Sets {@link #getOrganisations() organisations}. */
    public MembershipRules setOrganisations(OrganisationRules organisations) {
        this.organisations = organisations;
        return this;
    }

    /** How residents consult public bodies. */
    public ConsultationRules getConsultation() {
        return consultation;
    }

    /** Sets {@link #getConsultation() consultation}. */
    public MembershipRules setConsultation(ConsultationRules consultation) {
        this.consultation = consultation;
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
