// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What is answered. */
@JsonPropertyOrder({
    "journal",
    "membership",
    "deliberation",
    "covenant",
    "points",
    "cases",
    "catalogue",
    "consultation",
    "vault"
})
public final class Answer extends ContractValue {

    @JsonProperty("journal")
    private JournalAnswer journal;

    @JsonProperty("membership")
    private MembershipAnswer membership;

    @JsonProperty("deliberation")
    private DeliberationAnswer deliberation;

    @JsonProperty("covenant")
    private CovenantAnswer covenant;

    @JsonProperty("points")
    private PointsAnswer points;

    @JsonProperty("cases")
    private CasesAnswer cases;

    @JsonProperty("catalogue")
    private CatalogueAnswer catalogue;

    @JsonProperty("consultation")
    private ConsultationAnswer consultation;

    @JsonProperty("vault")
    private VaultAnswer vault;

    private Answer() {}

    /** Of the journal and the engine as a whole. */
    public static Answer ofJournal(JournalAnswer journal) {
        Answer union = new Answer();
        union.journal = journal;
        return union;
    }

    /** What stands under {@code journal}; null where this is another. */
    public JournalAnswer getJournal() {
        return journal;
    }

    /** Of membership. */
    public static Answer ofMembership(MembershipAnswer membership) {
        Answer union = new Answer();
        union.membership = membership;
        return union;
    }

    /** What stands under {@code membership}; null where this is another. */
    public MembershipAnswer getMembership() {
        return membership;
    }

    /** Of deliberation. */
    public static Answer ofDeliberation(DeliberationAnswer deliberation) {
        Answer union = new Answer();
        union.deliberation = deliberation;
        return union;
    }

    /** What stands under {@code deliberation}; null where this is another. */
    public DeliberationAnswer getDeliberation() {
        return deliberation;
    }

    /** Of covenants. */
    public static Answer ofCovenant(CovenantAnswer covenant) {
        Answer union = new Answer();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public CovenantAnswer getCovenant() {
        return covenant;
    }

    /** Of points. */
    public static Answer ofPoints(PointsAnswer points) {
        Answer union = new Answer();
        union.points = points;
        return union;
    }

    /** What stands under {@code points}; null where this is another. */
    public PointsAnswer getPoints() {
        return points;
    }

    /** Of cases. */
    public static Answer ofCases(CasesAnswer cases) {
        Answer union = new Answer();
        union.cases = cases;
        return union;
    }

    /** What stands under {@code cases}; null where this is another. */
    public CasesAnswer getCases() {
        return cases;
    }

    /** Of the catalogue. */
    public static Answer ofCatalogue(CatalogueAnswer catalogue) {
        Answer union = new Answer();
        union.catalogue = catalogue;
        return union;
    }

    /** What stands under {@code catalogue}; null where this is another. */
    public CatalogueAnswer getCatalogue() {
        return catalogue;
    }

    /** Of consultation. */
    public static Answer ofConsultation(ConsultationAnswer consultation) {
        Answer union = new Answer();
        union.consultation = consultation;
        return union;
    }

    /** What stands under {@code consultation}; null where this is another. */
    public ConsultationAnswer getConsultation() {
        return consultation;
    }

    /** Of the vault's index. */
    public static Answer ofVault(VaultAnswer vault) {
        Answer union = new Answer();
        union.vault = vault;
        return union;
    }

    /** What stands under {@code vault}; null where this is another. */
    public VaultAnswer getVault() {
        return vault;
    }
}
