// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Who may join, and how organisations and consultation go. */
@JsonPropertyOrder({
    "joinProof",
    "proofs",
    "gridSuffixDigits",
    "joinCodeDaysMax",
    "joinTries",
    "organisations",
    "consultation",
    "rolePassesMax",
    "unmasking",
    "assistance",
    "fourEyes"
})
public final class MembershipRules extends ContractValue {

    @JsonProperty("joinProof")
    private ProofLevel joinProof;

    @JsonProperty("proofs")
    private List<ProofRule> proofs;

    @JsonProperty("gridSuffixDigits")
    private Integer gridSuffixDigits;

    @JsonProperty("joinCodeDaysMax")
    private Integer joinCodeDaysMax;

    @JsonProperty("joinTries")
    private TryLimit joinTries;

    @JsonProperty("organisations")
    private OrganisationRules organisations;

    @JsonProperty("consultation")
    private ConsultationRules consultation;

    @JsonProperty("rolePassesMax")
    private Integer rolePassesMax;

    @JsonProperty("unmasking")
    private UnmaskingRules unmasking;

    @JsonProperty("assistance")
    private AssistanceRules assistance;

    @JsonProperty("fourEyes")
    private List<FourEyes> fourEyes;

    /** The least proof of identity that joining takes, and so the least that any member has. */
    public ProofLevel getJoinProof() {
        return joinProof;
    }

    /** Sets {@link #getJoinProof() joinProof}. */
    public MembershipRules setJoinProof(ProofLevel joinProof) {
        this.joinProof = joinProof;
        return this;
    }

    /**
     * What takes more than that, by act; what a points act takes stands with the act. It may be
     * null.
     */
    public List<ProofRule> getProofs() {
        return proofs;
    }

    /** Sets {@link #getProofs() proofs}. */
    public MembershipRules setProofs(List<ProofRule> proofs) {
        this.proofs = proofs;
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

    /** How many forged join codes one source may present, and in what time. */
    public TryLimit getJoinTries() {
        return joinTries;
    }

    /** Sets {@link #getJoinTries() joinTries}. */
    public MembershipRules setJoinTries(TryLimit joinTries) {
        this.joinTries = joinTries;
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

    /** How a handle is unmasked; nobody is where absent. It may be null. */
    public UnmaskingRules getUnmasking() {
        return unmasking;
    }

    /** Sets {@link #getUnmasking() unmasking}. */
    public MembershipRules setUnmasking(UnmaskingRules unmasking) {
        this.unmasking = unmasking;
        return this;
    }

    /** Who may help others to act, and how many; nobody where absent. It may be null. */
    public AssistanceRules getAssistance() {
        return assistance;
    }

    /** Sets {@link #getAssistance() assistance}. */
    public MembershipRules setAssistance(AssistanceRules assistance) {
        this.assistance = assistance;
        return this;
    }

    /** Commands that take two who may give them (双人复核). It may be null. */
    public List<FourEyes> getFourEyes() {
        return fourEyes;
    }

    /** Sets {@link #getFourEyes() fourEyes}. */
    public MembershipRules setFourEyes(List<FourEyes> fourEyes) {
        this.fourEyes = fourEyes;
        return this;
    }
}
