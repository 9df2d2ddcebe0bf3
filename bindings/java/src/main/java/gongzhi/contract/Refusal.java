// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why not. Boxed, since nearly every step of the door passes it on and hardly ever has one. */
@JsonPropertyOrder({
    "engine",
    "charter",
    "membership",
    "deliberation",
    "covenant",
    "points",
    "cases",
    "catalogue",
    "consultation",
    "vault"
})
public final class Refusal extends ContractValue {

    @JsonProperty("engine")
    private EngineRefusal engine;

    @JsonProperty("charter")
    private CharterRefusal charter;

    @JsonProperty("membership")
    private MembershipRefusal membership;

    @JsonProperty("deliberation")
    private DeliberationRefusal deliberation;

    @JsonProperty("covenant")
    private CovenantRefusal covenant;

    @JsonProperty("points")
    private PointsRefusal points;

    @JsonProperty("cases")
    private CasesRefusal cases;

    @JsonProperty("catalogue")
    private CatalogueRefusal catalogue;

    @JsonProperty("consultation")
    private ConsultationRefusal consultation;

    @JsonProperty("vault")
    private VaultRefusal vault;

    private Refusal() {}

    /** The door's own. */
    public static Refusal ofEngine(EngineRefusal engine) {
        Refusal union = new Refusal();
        union.engine = engine;
        return union;
    }

    /** What stands under {@code engine}; null where this is another. */
    public EngineRefusal getEngine() {
        return engine;
    }

    /** Of the charter. */
    public static Refusal ofCharter(CharterRefusal charter) {
        Refusal union = new Refusal();
        union.charter = charter;
        return union;
    }

    /** What stands under {@code charter}; null where this is another. */
    public CharterRefusal getCharter() {
        return charter;
    }

    /** Of membership. */
    public static Refusal ofMembership(MembershipRefusal membership) {
        Refusal union = new Refusal();
        union.membership = membership;
        return union;
    }

    /** What stands under {@code membership}; null where this is another. */
    public MembershipRefusal getMembership() {
        return membership;
    }

    /** Of deliberation. */
    public static Refusal ofDeliberation(DeliberationRefusal deliberation) {
        Refusal union = new Refusal();
        union.deliberation = deliberation;
        return union;
    }

    /** What stands under {@code deliberation}; null where this is another. */
    public DeliberationRefusal getDeliberation() {
        return deliberation;
    }

    /** Of covenants. */
    public static Refusal ofCovenant(CovenantRefusal covenant) {
        Refusal union = new Refusal();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public CovenantRefusal getCovenant() {
        return covenant;
    }

    /** Of points. */
    public static Refusal ofPoints(PointsRefusal points) {
        Refusal union = new Refusal();
        union.points = points;
        return union;
    }

    /** What stands under {@code points}; null where this is another. */
    public PointsRefusal getPoints() {
        return points;
    }

    /** Of cases. */
    public static Refusal ofCases(CasesRefusal cases) {
        Refusal union = new Refusal();
        union.cases = cases;
        return union;
    }

    /** What stands under {@code cases}; null where this is another. */
    public CasesRefusal getCases() {
        return cases;
    }

    /** Of the catalogue. */
    public static Refusal ofCatalogue(CatalogueRefusal catalogue) {
        Refusal union = new Refusal();
        union.catalogue = catalogue;
        return union;
    }

    /** What stands under {@code catalogue}; null where this is another. */
    public CatalogueRefusal getCatalogue() {
        return catalogue;
    }

    /** Of consultation. */
    public static Refusal ofConsultation(ConsultationRefusal consultation) {
        Refusal union = new Refusal();
        union.consultation = consultation;
        return union;
    }

    /** What stands under {@code consultation}; null where this is another. */
    public ConsultationRefusal getConsultation() {
        return consultation;
    }

    /** Of the vault's index. */
    public static Refusal ofVault(VaultRefusal vault) {
        Refusal union = new Refusal();
        union.vault = vault;
        return union;
    }

    /** What stands under {@code vault}; null where this is another. */
    public VaultRefusal getVault() {
        return vault;
    }
}
