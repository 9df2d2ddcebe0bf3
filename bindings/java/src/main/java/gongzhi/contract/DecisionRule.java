// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One way to decide: electorate, quorum, approval. */
@JsonPropertyOrder({
    "code",
    "electorate",
    "seconds",
    "secondingDays",
    "votingDays",
    "quorum",
    "approval",
    "approvalOf",
    "covenants",
    "source",
    "preset",
    "presetOverride",
    "ballots",
    "life"
})
public final class DecisionRule extends ContractValue {

    @JsonProperty("code")
    private String code;

    @JsonProperty("electorate")
    private Electorate electorate;

    @JsonProperty("seconds")
    private Integer seconds;

    @JsonProperty("secondingDays")
    private Integer secondingDays;

    @JsonProperty("votingDays")
    private Integer votingDays;

    @JsonProperty("quorum")
    private Threshold quorum;

    @JsonProperty("approval")
    private Threshold approval;

    @JsonProperty("approvalOf")
    private Base approvalOf;

    @JsonProperty("covenants")
    private Boolean covenants;

    @JsonProperty("source")
    private String source;

    @JsonProperty("preset")
    private String preset;

    @JsonProperty("presetOverride")
    private String presetOverride;

    @JsonProperty("ballots")
    private BallotRules ballots;

    @JsonProperty("life")
    private LifeRule life;

    /** Its name in this charter. */
    public String getCode() {
        return code;
    }

    /** Sets {@link #getCode() code}. */
    public DecisionRule setCode(String code) {
        this.code = code;
        return this;
    }

    /** Who votes. */
    public Electorate getElectorate() {
        return electorate;
    }

    /** Sets {@link #getElectorate() electorate}. */
    public DecisionRule setElectorate(Electorate electorate) {
        this.electorate = electorate;
        return this;
    }

    /**
     * How many must second a topic before it can be opened, besides its proposer. Where {@code
     * preset} says what share of whom can have the vote called, that many of them, the proposer
     * among them, it takes instead, and no more: the share is taken when the topic is proposed.
     * What the committee that convenes it proposes takes these seconds, or that share.
     */
    public Integer getSeconds() {
        return seconds;
    }

    /** Sets {@link #getSeconds() seconds}. */
    public DecisionRule setSeconds(Integer seconds) {
        this.seconds = seconds;
        return this;
    }

    /** Calendar days in which it must be seconded, or it lapses; 1 to 366. */
    public Integer getSecondingDays() {
        return secondingDays;
    }

    /** Sets {@link #getSecondingDays() secondingDays}. */
    public DecisionRule setSecondingDays(Integer secondingDays) {
        this.secondingDays = secondingDays;
        return this;
    }

    /**
     * Calendar days of voting, 1 to 60; the last ends at 24:00 (Civil Code 201, 203), moved as
     * those of {@code LifeRule} are.
     */
    public Integer getVotingDays() {
        return votingDays;
    }

    /** Sets {@link #getVotingDays() votingDays}. */
    public DecisionRule setVotingDays(Integer votingDays) {
        this.votingDays = votingDays;
        return this;
    }

    /** What share of the electorate must take part; that of nobody is no quorum. */
    public Threshold getQuorum() {
        return quorum;
    }

    /** Sets {@link #getQuorum() quorum}. */
    public DecisionRule setQuorum(Threshold quorum) {
        this.quorum = quorum;
        return this;
    }

    /**
     * What share must be in favour. A tie passes at "at least 1/2" and fails at "more than 1/2".
     */
    public Threshold getApproval() {
        return approval;
    }

    /** Sets {@link #getApproval() approval}. */
    public DecisionRule setApproval(Threshold approval) {
        this.approval = approval;
        return this;
    }

    /** In favour out of whom. */
    public Base getApprovalOf() {
        return approvalOf;
    }

    /** Sets {@link #getApprovalOf() approvalOf}. */
    public DecisionRule setApprovalOf(Base approvalOf) {
        this.approvalOf = approvalOf;
        return this;
    }

    /** What passes by it can adopt, replace and repeal covenants (公约). It may be null. */
    public Boolean getCovenants() {
        return covenants;
    }

    /** Sets {@link #getCovenants() covenants}. */
    public DecisionRule setCovenants(Boolean covenants) {
        this.covenants = covenants;
        return this;
    }

    /** The law or decision behind it, such as "Civil Code 278". */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public DecisionRule setSource(String source) {
        this.source = source;
        return this;
    }

    /**
     * The preset that this rule states, by its name: one that ships, such as "owners.ordinary", or
     * one of the charter's {@code presets}. Its figures must be the preset's, and that must hold. A
     * rule without one is the charter's own, and holds as long as the charter does. It may be null.
     */
    public String getPreset() {
        return preset;
    }

    /** Sets {@link #getPreset() preset}. */
    public DecisionRule setPreset(String preset) {
        this.preset = preset;
        return this;
    }

    /**
     * The preset's name once more, to take it outside its dates: its figures and its days of notice
     * are the rule's all the same. It may be null.
     */
    public String getPresetOverride() {
        return presetOverride;
    }

    /** Sets {@link #getPresetOverride() presetOverride}. */
    public DecisionRule setPresetOverride(String presetOverride) {
        this.presetOverride = presetOverride;
        return this;
    }

    /**
     * How ballots are cast and counted; where absent, as {@code BallotRules} says. It may be null.
     */
    public BallotRules getBallots() {
        return ballots;
    }

    /** Sets {@link #getBallots() ballots}. */
    public DecisionRule setBallots(BallotRules ballots) {
        this.ballots = ballots;
        return this;
    }

    /**
     * The steps before and after the vote; without it there are none but the opening of the voting,
     * within 30 days of the last second. It may be null.
     */
    public LifeRule getLife() {
        return life;
    }

    /** Sets {@link #getLife() life}. */
    public DecisionRule setLife(LifeRule life) {
        this.life = life;
        return this;
    }
}
