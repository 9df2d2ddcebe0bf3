// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The dated rules of a community (章程). */
@JsonPropertyOrder({
    "name",
    "effectiveFrom",
    "effectiveTo",
    "founders",
    "membership",
    "deliberation",
    "points",
    "cases",
    "catalogue",
    "vault"
})
public final class Charter extends ContractValue {

    @JsonProperty("name")
    private String name;

    @JsonProperty("effectiveFrom")
    private String effectiveFrom;

    @JsonProperty("effectiveTo")
    private String effectiveTo;

    @JsonProperty("founders")
    private List<Founder> founders;

    @JsonProperty("membership")
    private MembershipRules membership;

    @JsonProperty("deliberation")
    private DeliberationRules deliberation;

    @JsonProperty("points")
    private PointsRules points;

    @JsonProperty("cases")
    private CaseRules cases;

    @JsonProperty("catalogue")
    private List<DataItem> catalogue;

    @JsonProperty("vault")
    private List<RetentionCategory> vault;

    /** The community's public name. */
    public String getName() {
        return name;
    }

    /** Sets {@link #getName() name}. */
    public Charter setName(String name) {
        this.name = name;
        return this;
    }

    /** From when it holds. */
    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Sets {@link #getEffectiveFrom() effectiveFrom}. */
    public Charter setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
        return this;
    }

    /** Until when it holds, exclusive; open where absent. It may be null. */
    public String getEffectiveTo() {
        return effectiveTo;
    }

    /** Sets {@link #getEffectiveTo() effectiveTo}. */
    public Charter setEffectiveTo(String effectiveTo) {
        this.effectiveTo = effectiveTo;
        return this;
    }

    /** Who holds which role when the engine is created: at least one, or nobody could ever act. */
    public List<Founder> getFounders() {
        return founders;
    }

    /** Sets {@link #getFounders() founders}. */
    public Charter setFounders(List<Founder> founders) {
        this.founders = founders;
        return this;
    }

    /** Who may join and how. */
    public MembershipRules getMembership() {
        return membership;
    }

    /** Sets {@link #getMembership() membership}. */
    public Charter setMembership(MembershipRules membership) {
        this.membership = membership;
        return this;
    }

    /** How votes are decided. */
    public DeliberationRules getDeliberation() {
        return deliberation;
    }

    /** Sets {@link #getDeliberation() deliberation}. */
    public Charter setDeliberation(DeliberationRules deliberation) {
        this.deliberation = deliberation;
        return this;
    }

    /** What earns points and what they are good for. */
    public PointsRules getPoints() {
        return points;
    }

    /** Sets {@link #getPoints() points}. */
    public Charter setPoints(PointsRules points) {
        this.points = points;
        return this;
    }

    /** Kinds of cases and how long each may take. */
    public CaseRules getCases() {
        return cases;
    }

    /** Sets {@link #getCases() cases}. */
    public Charter setCases(CaseRules cases) {
        this.cases = cases;
        return this;
    }

    /**
     * What may be asked of residents, by whom and what for; nothing where absent. It may be null.
     */
    public List<DataItem> getCatalogue() {
        return catalogue;
    }

    /** Sets {@link #getCatalogue() catalogue}. */
    public Charter setCatalogue(List<DataItem> catalogue) {
        this.catalogue = catalogue;
        return this;
    }

    /**
     * What the host's vault keeps about people, why and how long; nothing where absent. It may be
     * null.
     */
    public List<RetentionCategory> getVault() {
        return vault;
    }

    /** Sets {@link #getVault() vault}. */
    public Charter setVault(List<RetentionCategory> vault) {
        this.vault = vault;
        return this;
    }
}
