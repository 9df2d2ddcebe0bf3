// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked for. */
@JsonPropertyOrder({
    "clock",
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
public final class Command extends ContractValue {

    @JsonProperty("clock")
    private ClockCommand clock;

    @JsonProperty("charter")
    private CharterCommand charter;

    @JsonProperty("membership")
    private MembershipCommand membership;

    @JsonProperty("deliberation")
    private DeliberationCommand deliberation;

    @JsonProperty("covenant")
    private CovenantCommand covenant;

    @JsonProperty("points")
    private PointsCommand points;

    @JsonProperty("cases")
    private CasesCommand cases;

    @JsonProperty("catalogue")
    private CatalogueCommand catalogue;

    @JsonProperty("consultation")
    private ConsultationCommand consultation;

    @JsonProperty("vault")
    private VaultCommand vault;

    private Command() {}

    /** Of the clock. */
    public static Command ofClock(ClockCommand clock) {
        Command union = new Command();
        union.clock = clock;
        return union;
    }

    /** What stands under {@code clock}; null where this is another. */
    public ClockCommand getClock() {
        return clock;
    }

    /** Of the charter. */
    public static Command ofCharter(CharterCommand charter) {
        Command union = new Command();
        union.charter = charter;
        return union;
    }

    /** What stands under {@code charter}; null where this is another. */
    public CharterCommand getCharter() {
        return charter;
    }

    /** Of membership. */
    public static Command ofMembership(MembershipCommand membership) {
        Command union = new Command();
        union.membership = membership;
        return union;
    }

    /** What stands under {@code membership}; null where this is another. */
    public MembershipCommand getMembership() {
        return membership;
    }

    /** Of deliberation. */
    public static Command ofDeliberation(DeliberationCommand deliberation) {
        Command union = new Command();
        union.deliberation = deliberation;
        return union;
    }

    /** What stands under {@code deliberation}; null where this is another. */
    public DeliberationCommand getDeliberation() {
        return deliberation;
    }

    /** Of covenants. */
    public static Command ofCovenant(CovenantCommand covenant) {
        Command union = new Command();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public CovenantCommand getCovenant() {
        return covenant;
    }

    /** Of points. */
    public static Command ofPoints(PointsCommand points) {
        Command union = new Command();
        union.points = points;
        return union;
    }

    /** What stands under {@code points}; null where this is another. */
    public PointsCommand getPoints() {
        return points;
    }

    /** Of cases. */
    public static Command ofCases(CasesCommand cases) {
        Command union = new Command();
        union.cases = cases;
        return union;
    }

    /** What stands under {@code cases}; null where this is another. */
    public CasesCommand getCases() {
        return cases;
    }

    /** Of the catalogue. */
    public static Command ofCatalogue(CatalogueCommand catalogue) {
        Command union = new Command();
        union.catalogue = catalogue;
        return union;
    }

    /** What stands under {@code catalogue}; null where this is another. */
    public CatalogueCommand getCatalogue() {
        return catalogue;
    }

    /** Of consultation. */
    public static Command ofConsultation(ConsultationCommand consultation) {
        Command union = new Command();
        union.consultation = consultation;
        return union;
    }

    /** What stands under {@code consultation}; null where this is another. */
    public ConsultationCommand getConsultation() {
        return consultation;
    }

    /** Of the vault's index. */
    public static Command ofVault(VaultCommand vault) {
        Command union = new Command();
        union.vault = vault;
        return union;
    }

    /** What stands under {@code vault}; null where this is another. */
    public VaultCommand getVault() {
        return vault;
    }
}
