// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can become true. */
@JsonPropertyOrder({
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
public final class Event extends ContractValue {

    @JsonProperty("charter")
    private CharterEvent charter;

    @JsonProperty("membership")
    private MembershipEvent membership;

    @JsonProperty("deliberation")
    private DeliberationEvent deliberation;

    @JsonProperty("covenant")
    private CovenantEvent covenant;

    @JsonProperty("points")
    private PointsEvent points;

    @JsonProperty("cases")
    private CasesEvent cases;

    @JsonProperty("catalogue")
    private CatalogueEvent catalogue;

    @JsonProperty("consultation")
    private ConsultationEvent consultation;

    @JsonProperty("vault")
    private VaultEvent vault;

    private Event() {}

    /** Of the charter. */
    public static Event ofCharter(CharterEvent charter) {
        Event union = new Event();
        union.charter = charter;
        return union;
    }

    /** What stands under {@code charter}; null where this is another. */
    public CharterEvent getCharter() {
        return charter;
    }

    /** Of membership. */
    public static Event ofMembership(MembershipEvent membership) {
        Event union = new Event();
        union.membership = membership;
        return union;
    }

    /** What stands under {@code membership}; null where this is another. */
    public MembershipEvent getMembership() {
        return membership;
    }

    /** Of deliberation. */
    public static Event ofDeliberation(DeliberationEvent deliberation) {
        Event union = new Event();
        union.deliberation = deliberation;
        return union;
    }

    /** What stands under {@code deliberation}; null where this is another. */
    public DeliberationEvent getDeliberation() {
        return deliberation;
    }

    /** Of covenants. */
    public static Event ofCovenant(CovenantEvent covenant) {
        Event union = new Event();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public CovenantEvent getCovenant() {
        return covenant;
    }

    /** Of points. */
    public static Event ofPoints(PointsEvent points) {
        Event union = new Event();
        union.points = points;
        return union;
    }

    /** What stands under {@code points}; null where this is another. */
    public PointsEvent getPoints() {
        return points;
    }

    /** Of cases. */
    public static Event ofCases(CasesEvent cases) {
        Event union = new Event();
        union.cases = cases;
        return union;
    }

    /** What stands under {@code cases}; null where this is another. */
    public CasesEvent getCases() {
        return cases;
    }

    /** Of the catalogue. */
    public static Event ofCatalogue(CatalogueEvent catalogue) {
        Event union = new Event();
        union.catalogue = catalogue;
        return union;
    }

    /** What stands under {@code catalogue}; null where this is another. */
    public CatalogueEvent getCatalogue() {
        return catalogue;
    }

    /** Of consultation. */
    public static Event ofConsultation(ConsultationEvent consultation) {
        Event union = new Event();
        union.consultation = consultation;
        return union;
    }

    /** What stands under {@code consultation}; null where this is another. */
    public ConsultationEvent getConsultation() {
        return consultation;
    }

    /** Of the vault's index. */
    public static Event ofVault(VaultEvent vault) {
        Event union = new Event();
        union.vault = vault;
        return union;
    }

    /** What stands under {@code vault}; null where this is another. */
    public VaultEvent getVault() {
        return vault;
    }
}
