// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Everything that is held about a person, and about whoever was found to be them. */
@JsonPropertyOrder({
    "member",
    "merged",
    "wards",
    "applied",
    "unmaskings",
    "proposed",
    "seconded",
    "recalled",
    "discussed",
    "voted",
    "units",
    "voterIn",
    "violations",
    "balance",
    "awards",
    "redemptions",
    "cases",
    "questions",
    "records",
    "entries",
    "requests"
})
public final class ExportView extends ContractValue {

    @JsonProperty("member")
    private MemberView member;

    @JsonProperty("merged")
    private List<String> merged;

    @JsonProperty("wards")
    private List<String> wards;

    @JsonProperty("applied")
    private List<String> applied;

    @JsonProperty("unmaskings")
    private List<Unmasking> unmaskings;

    @JsonProperty("proposed")
    private List<String> proposed;

    @JsonProperty("seconded")
    private List<String> seconded;

    @JsonProperty("recalled")
    private List<String> recalled;

    @JsonProperty("discussed")
    private List<String> discussed;

    @JsonProperty("voted")
    private List<String> voted;

    @JsonProperty("units")
    private List<OwnedUnit> units;

    @JsonProperty("voterIn")
    private List<String> voterIn;

    @JsonProperty("violations")
    private List<ViolationView> violations;

    @JsonProperty("balance")
    private String balance;

    @JsonProperty("awards")
    private List<String> awards;

    @JsonProperty("redemptions")
    private List<String> redemptions;

    @JsonProperty("cases")
    private List<String> cases;

    @JsonProperty("questions")
    private List<String> questions;

    @JsonProperty("records")
    private List<RecordView> records;

    @JsonProperty("entries")
    private List<EntryView> entries;

    @JsonProperty("requests")
    private List<Long> requests;

    /** Where they live and what they may do. */
    public MemberView getMember() {
        return member;
    }

    /** Sets {@link #getMember() member}. */
    public ExportView setMember(MemberView member) {
        this.member = member;
        return this;
    }

    /** Identifiers found to be theirs too. */
    public List<String> getMerged() {
        return merged;
    }

    /** Sets {@link #getMerged() merged}. */
    public ExportView setMerged(List<String> merged) {
        this.merged = merged;
        return this;
    }

    /** Minors whose guardian they are. */
    public List<String> getWards() {
        return wards;
    }

    /** Sets {@link #getWards() wards}. */
    public ExportView setWards(List<String> wards) {
        this.wards = wards;
        return this;
    }

    /** Organisations that they applied for. */
    public List<String> getApplied() {
        return applied;
    }

    /** Sets {@link #getApplied() applied}. */
    public ExportView setApplied(List<String> applied) {
        this.applied = applied;
        return this;
    }

    /** Orders by which they were unmasked. */
    public List<Unmasking> getUnmaskings() {
        return unmaskings;
    }

    /** Sets {@link #getUnmaskings() unmaskings}. */
    public ExportView setUnmaskings(List<Unmasking> unmaskings) {
        this.unmaskings = unmaskings;
        return this;
    }

    /** Topics that they proposed. */
    public List<String> getProposed() {
        return proposed;
    }

    /** Sets {@link #getProposed() proposed}. */
    public ExportView setProposed(List<String> proposed) {
        this.proposed = proposed;
        return this;
    }

    /** Topics that they seconded. */
    public List<String> getSeconded() {
        return seconded;
    }

    /** Sets {@link #getSeconded() seconded}. */
    public ExportView setSeconded(List<String> seconded) {
        this.seconded = seconded;
        return this;
    }

    /** Topics that ask for their recall. */
    public List<String> getRecalled() {
        return recalled;
    }

    /** Sets {@link #getRecalled() recalled}. */
    public ExportView setRecalled(List<String> recalled) {
        this.recalled = recalled;
        return this;
    }

    /** Topics that they discussed, or objected to the list or the result of. */
    public List<String> getDiscussed() {
        return discussed;
    }

    /** Sets {@link #getDiscussed() discussed}. */
    public ExportView setDiscussed(List<String> discussed) {
        this.discussed = discussed;
        return this;
    }

    /** Topics on which they voted, or their household did; how is known to nobody. */
    public List<String> getVoted() {
        return voted;
    }

    /** Sets {@link #getVoted() voted}. */
    public ExportView setVoted(List<String> voted) {
        this.voted = voted;
        return this;
    }

    /** Units for which they cast, as owners or for owners. */
    public List<OwnedUnit> getUnits() {
        return units;
    }

    /** Sets {@link #getUnits() units}. */
    public ExportView setUnits(List<OwnedUnit> units) {
        this.units = units;
        return this;
    }

    /** Regions on whose registers of voters they are. */
    public List<String> getVoterIn() {
        return voterIn;
    }

    /** Sets {@link #getVoterIn() voterIn}. */
    public ExportView setVoterIn(List<String> voterIn) {
        this.voterIn = voterIn;
        return this;
    }

    /** Violations recorded of them. */
    public List<ViolationView> getViolations() {
        return violations;
    }

    /** Sets {@link #getViolations() violations}. */
    public ExportView setViolations(List<ViolationView> violations) {
        this.violations = violations;
        return this;
    }

    /** Points that they hold. */
    public String getBalance() {
        return balance;
    }

    /** Sets {@link #getBalance() balance}. */
    public ExportView setBalance(String balance) {
        this.balance = balance;
        return this;
    }

    /** What they were awarded points for, each as often as they were. */
    public List<String> getAwards() {
        return awards;
    }

    /** Sets {@link #getAwards() awards}. */
    public ExportView setAwards(List<String> awards) {
        this.awards = awards;
        return this;
    }

    /** What they redeemed. */
    public List<String> getRedemptions() {
        return redemptions;
    }

    /** Sets {@link #getRedemptions() redemptions}. */
    public ExportView setRedemptions(List<String> redemptions) {
        this.redemptions = redemptions;
        return this;
    }

    /** Cases that they reported. */
    public List<String> getCases() {
        return cases;
    }

    /** Sets {@link #getCases() cases}. */
    public ExportView setCases(List<String> cases) {
        this.cases = cases;
        return this;
    }

    /** Questions that they asked public bodies. */
    public List<String> getQuestions() {
        return questions;
    }

    /** Sets {@link #getQuestions() questions}. */
    public ExportView setQuestions(List<String> questions) {
        this.questions = questions;
        return this;
    }

    /** What organisations collected about them, who asked, and who received it. */
    public List<RecordView> getRecords() {
        return records;
    }

    /** Sets {@link #getRecords() records}. */
    public ExportView setRecords(List<RecordView> records) {
        this.records = records;
        return this;
    }

    /** What the vault keeps about them. */
    public List<EntryView> getEntries() {
        return entries;
    }

    /** Sets {@link #getEntries() entries}. */
    public ExportView setEntries(List<EntryView> entries) {
        this.entries = entries;
        return this;
    }

    /** Sequence numbers of the requests that they gave; each has its receipt. */
    public List<Long> getRequests() {
        return requests;
    }

    /** Sets {@link #getRequests() requests}. */
    public ExportView setRequests(List<Long> requests) {
        this.requests = requests;
        return this;
    }
}
