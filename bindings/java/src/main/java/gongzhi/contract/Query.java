// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked. */
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
public final class Query extends ContractValue {

    @JsonProperty("journal")
    private JournalQuery journal;

    @JsonProperty("membership")
    private MembershipQuery membership;

    @JsonProperty("deliberation")
    private DeliberationQuery deliberation;

    @JsonProperty("covenant")
    private CovenantQuery covenant;

    @JsonProperty("points")
    private PointsQuery points;

    @JsonProperty("cases")
    private CasesQuery cases;

    @JsonProperty("catalogue")
    private CatalogueQuery catalogue;

    @JsonProperty("consultation")
    private ConsultationQuery consultation;

    @JsonProperty("vault")
    private VaultQuery vault;

    private Query() {}

    /** Of the journal and the engine as a whole. */
    public static Query ofJournal(JournalQuery journal) {
        Query union = new Query();
        union.journal = journal;
        return union;
    }

    /** What stands under {@code journal}; null where this is another. */
    public JournalQuery getJournal() {
        return journal;
    }

    /** Of membership. */
    public static Query ofMembership(MembershipQuery membership) {
        Query union = new Query();
        union.membership = membership;
        return union;
    }

    /** What stands under {@code membership}; null where this is another. */
    public MembershipQuery getMembership() {
        return membership;
    }

    /** Of deliberation. */
    public static Query ofDeliberation(DeliberationQuery deliberation) {
        Query union = new Query();
        union.deliberation = deliberation;
        return union;
    }

    /** What stands under {@code deliberation}; null where this is another. */
    public DeliberationQuery getDeliberation() {
        return deliberation;
    }

    /** Of covenants. */
    public static Query ofCovenant(CovenantQuery covenant) {
        Query union = new Query();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public CovenantQuery getCovenant() {
        return covenant;
    }

    /** Of points. */
    public static Query ofPoints(PointsQuery points) {
        Query union = new Query();
        union.points = points;
        return union;
    }

    /** What stands under {@code points}; null where this is another. */
    public PointsQuery getPoints() {
        return points;
    }

    /** Of cases. */
    public static Query ofCases(CasesQuery cases) {
        Query union = new Query();
        union.cases = cases;
        return union;
    }

    /** What stands under {@code cases}; null where this is another. */
    public CasesQuery getCases() {
        return cases;
    }

    /** Of the catalogue. */
    public static Query ofCatalogue(CatalogueQuery catalogue) {
        Query union = new Query();
        union.catalogue = catalogue;
        return union;
    }

    /** What stands under {@code catalogue}; null where this is another. */
    public CatalogueQuery getCatalogue() {
        return catalogue;
    }

    /** Of consultation. */
    public static Query ofConsultation(ConsultationQuery consultation) {
        Query union = new Query();
        union.consultation = consultation;
        return union;
    }

    /** What stands under {@code consultation}; null where this is another. */
    public ConsultationQuery getConsultation() {
        return consultation;
    }

    /** Of the vault's index. */
    public static Query ofVault(VaultQuery vault) {
        Query union = new Query();
        union.vault = vault;
        return union;
    }

    /** What stands under {@code vault}; null where this is another. */
    public VaultQuery getVault() {
        return vault;
    }
}
