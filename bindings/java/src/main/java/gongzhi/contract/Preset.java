// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a law, or a community's own decision, fixes of a vote. */
@JsonPropertyOrder({
    "name",
    "source",
    "from",
    "to",
    "certainty",
    "electorates",
    "measures",
    "quorum",
    "approval",
    "approvalOf",
    "covenants",
    "calledBy",
    "convened",
    "notice",
    "listObjections",
    "votingDays",
    "resultWithin",
    "resultNotice",
    "secret",
    "contested",
    "runoff",
    "runoffWithin",
    "recallAgain",
    "recallWithin",
    "proxies",
    "silence"
})
public final class Preset extends ContractValue {

    @JsonProperty("name")
    private String name;

    @JsonProperty("source")
    private String source;

    @JsonProperty("from")
    private String from;

    @JsonProperty("to")
    private String to;

    @JsonProperty("certainty")
    private Certainty certainty;

    @JsonProperty("electorates")
    private List<Electorate> electorates;

    @JsonProperty("measures")
    private List<VoteMeasure> measures;

    @JsonProperty("quorum")
    private Threshold quorum;

    @JsonProperty("approval")
    private Threshold approval;

    @JsonProperty("approvalOf")
    private Base approvalOf;

    @JsonProperty("covenants")
    private Boolean covenants;

    @JsonProperty("calledBy")
    private List<Caller> calledBy;

    @JsonProperty("convened")
    private Boolean convened;

    @JsonProperty("notice")
    private Days notice;

    @JsonProperty("listObjections")
    private ListObjections listObjections;

    @JsonProperty("votingDays")
    private VotingDays votingDays;

    @JsonProperty("resultWithin")
    private Days resultWithin;

    @JsonProperty("resultNotice")
    private Days resultNotice;

    @JsonProperty("secret")
    private Boolean secret;

    @JsonProperty("contested")
    private Boolean contested;

    @JsonProperty("runoff")
    private Boolean runoff;

    @JsonProperty("runoffWithin")
    private Days runoffWithin;

    @JsonProperty("recallAgain")
    private Months recallAgain;

    @JsonProperty("recallWithin")
    private Days recallWithin;

    @JsonProperty("proxies")
    private ProxyLimits proxies;

    @JsonProperty("silence")
    private Days silence;

    /** Its name, such as "owners.ordinary"; none that this library has for another. */
    public String getName() {
        return name;
    }

    /** Sets {@link #getName() name}. */
    public Preset setName(String name) {
        this.name = name;
        return this;
    }

    /** The law and the article, or the decision. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public Preset setSource(String source) {
        this.source = source;
        return this;
    }

    /** The first day on which it holds. */
    public String getFrom() {
        return from;
    }

    /** Sets {@link #getFrom() from}. */
    public Preset setFrom(String from) {
        this.from = from;
        return this;
    }

    /** The last, where there is one. It may be null. */
    public String getTo() {
        return to;
    }

    /** Sets {@link #getTo() to}. */
    public Preset setTo(String to) {
        this.to = to;
        return this;
    }

    /** How sure it is. */
    public Certainty getCertainty() {
        return certainty;
    }

    /** Sets {@link #getCertainty() certainty}. */
    public Preset setCertainty(Certainty certainty) {
        this.certainty = certainty;
        return this;
    }

    /** Who votes: one of these. */
    public List<Electorate> getElectorates() {
        return electorates;
    }

    /** Sets {@link #getElectorates() electorates}. */
    public Preset setElectorates(List<Electorate> electorates) {
        this.electorates = electorates;
        return this;
    }

    /** What is counted, as those electorates are: the shares must be met in each. */
    public List<VoteMeasure> getMeasures() {
        return measures;
    }

    /** Sets {@link #getMeasures() measures}. */
    public Preset setMeasures(List<VoteMeasure> measures) {
        this.measures = measures;
        return this;
    }

    /** What share of the electorate must take part. */
    public Threshold getQuorum() {
        return quorum;
    }

    /** Sets {@link #getQuorum() quorum}. */
    public Preset setQuorum(Threshold quorum) {
        this.quorum = quorum;
        return this;
    }

    /** What share must be in favour; in an election, of each who is elected. */
    public Threshold getApproval() {
        return approval;
    }

    /** Sets {@link #getApproval() approval}. */
    public Preset setApproval(Threshold approval) {
        this.approval = approval;
        return this;
    }

    /** In favour out of whom. */
    public Base getApprovalOf() {
        return approvalOf;
    }

    /** Sets {@link #getApprovalOf() approvalOf}. */
    public Preset setApprovalOf(Base approvalOf) {
        this.approvalOf = approvalOf;
        return this;
    }

    /**
     * It can adopt covenants, such as 村规民约 (村民委员会组织法 27), 居民公约 (城市居民委员会组织法 15) or 管理规约 (民法典 278).
     * It may be null.
     */
    public Boolean getCovenants() {
        return covenants;
    }

    /** Sets {@link #getCovenants() covenants}. */
    public Preset setCovenants(Boolean covenants) {
        this.covenants = covenants;
        return this;
    }

    /**
     * Who can have the vote called: any of these, and nobody else unless it is {@code convened}
     * too. It may be null.
     */
    public List<Caller> getCalledBy() {
        return calledBy;
    }

    /** Sets {@link #getCalledBy() calledBy}. */
    public Preset setCalledBy(List<Caller> calledBy) {
        this.calledBy = calledBy;
        return this;
    }

    /**
     * The committee itself calls it (由村民委员会、居民委员会召集, 由村民选举委员会主持): what the village's cadre proposes
     * takes the seconds of the rule. Where {@code calledBy} names nobody, nobody else proposes it;
     * by a preset with neither, whoever has the seconds calls it. It may be null.
     */
    public Boolean getConvened() {
        return convened;
    }

    /** Sets {@link #getConvened() convened}. */
    public Preset setConvened(Boolean convened) {
        this.convened = convened;
        return this;
    }

    /**
     * Notice before the vote, at least: for so long the list is published ({@code life.listDays}).
     * It may be null.
     */
    public Days getNotice() {
        return notice;
    }

    /** Sets {@link #getNotice() notice}. */
    public Preset setNotice(Days notice) {
        this.notice = notice;
        return this;
    }

    /**
     * How that list is objected to ({@code life.listObjectionDays}, {@code life.listDecisionDays}).
     * It may be null.
     */
    public ListObjections getListObjections() {
        return listObjections;
    }

    /** Sets {@link #getListObjections() listObjections}. */
    public Preset setListObjections(ListObjections listObjections) {
        this.listObjections = listObjections;
        return this;
    }

    /** Fewest and most days of voting. It may be null. */
    public VotingDays getVotingDays() {
        return votingDays;
    }

    /** Sets {@link #getVotingDays() votingDays}. */
    public Preset setVotingDays(VotingDays votingDays) {
        this.votingDays = votingDays;
        return this;
    }

    /**
     * The result is public within so many days of the end of voting, at most ({@code
     * ballots.countingDays}). It may be null.
     */
    public Days getResultWithin() {
        return resultWithin;
    }

    /** Sets {@link #getResultWithin() resultWithin}. */
    public Preset setResultWithin(Days resultWithin) {
        this.resultWithin = resultWithin;
        return this;
    }

    /** Public notice of the result, at least ({@code life.noticeDays}). It may be null. */
    public Days getResultNotice() {
        return resultNotice;
    }

    /** Sets {@link #getResultNotice() resultNotice}. */
    public Preset setResultNotice(Days resultNotice) {
        this.resultNotice = resultNotice;
        return this;
    }

    /** Ballots are secret. It may be null. */
    public Boolean getSecret() {
        return secret;
    }

    /** Sets {@link #getSecret() secret}. */
    public Preset setSecret(Boolean secret) {
        this.secret = secret;
        return this;
    }

    /**
     * More stand for each post than it has seats (差额选举): what is asked is whom to elect. It may be
     * null.
     */
    public Boolean getContested() {
        return contested;
    }

    /** Sets {@link #getContested() contested}. */
    public Preset setContested(Boolean contested) {
        this.contested = contested;
        return this;
    }

    /**
     * It fills the seats that an election left open, from among those who were not elected (另行选举):
     * a topic by it names that election in {@code follows}. It may be null.
     */
    public Boolean getRunoff() {
        return runoff;
    }

    /** Sets {@link #getRunoff() runoff}. */
    public Preset setRunoff(Boolean runoff) {
        this.runoff = runoff;
        return this;
    }

    /**
     * Of such a vote: it opens within so many days, at most, of the count of the election, or of
     * the last run-off of it; also where that is on public notice meanwhile. It may be null.
     */
    public Days getRunoffWithin() {
        return runoffWithin;
    }

    /** Sets {@link #getRunoffWithin() runoffWithin}. */
    public Preset setRunoffWithin(Days runoffWithin) {
        this.runoffWithin = runoffWithin;
        return this;
    }

    /**
     * It is about the recall of somebody (罢免), whom and on which ground a topic by it names in
     * {@code recalls}; and for so many months none of them that failed is asked for again on the
     * same ground. It may be null.
     */
    public Months getRecallAgain() {
        return recallAgain;
    }

    /** Sets {@link #getRecallAgain() recallAgain}. */
    public Preset setRecallAgain(Months recallAgain) {
        this.recallAgain = recallAgain;
        return this;
    }

    /**
     * Of such a vote: it opens within so many days, at most, of having its seconds; to screen, to
     * discuss and to open it take no more together ({@code life}). It may be null.
     */
    public Days getRecallWithin() {
        return recallWithin;
    }

    /** Sets {@link #getRecallWithin() recallWithin}. */
    public Preset setRecallWithin(Days recallWithin) {
        this.recallWithin = recallWithin;
        return this;
    }

    /** What proxies are held to. It may be null. */
    public ProxyLimits getProxies() {
        return proxies;
    }

    /** Sets {@link #getProxies() proxies}. */
    public Preset setProxies(ProxyLimits proxies) {
        this.proxies = proxies;
        return this;
    }

    /**
     * What leaves it to the voters' own rules that silence means something, and days between
     * service and the end of voting, at least; where absent, silence means nothing. It may be null.
     */
    public Days getSilence() {
        return silence;
    }

    /** Sets {@link #getSilence() silence}. */
    public Preset setSilence(Days silence) {
        this.silence = silence;
        return this;
    }
}
