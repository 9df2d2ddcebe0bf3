// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How ballots are cast and counted. Where a rule has none, they are open, the first stands, only
 * the voter votes, and silence means nothing.
 */
@JsonPropertyOrder({
    "secret",
    "smallCell",
    "replaces",
    "countingDays",
    "proxies",
    "silence",
    "ranks"
})
public final class BallotRules extends ContractValue {

    @JsonProperty("secret")
    private Boolean secret;

    @JsonProperty("smallCell")
    private Integer smallCell;

    @JsonProperty("replaces")
    private Boolean replaces;

    @JsonProperty("countingDays")
    private Integer countingDays;

    @JsonProperty("proxies")
    private ProxyRule proxies;

    @JsonProperty("silence")
    private SilenceRule silence;

    @JsonProperty("ranks")
    private RankSheet ranks;

    /**
     * Secret (无记名): only the voter, or their proxy, casts; papers are counted by the box; and where
     * fewer than {@code smallCell} ballots were cast, the outcome alone is told. A vote by area
     * cannot be secret, for a ballot shows its area.
     */
    public Boolean getSecret() {
        return secret;
    }

    /** Sets {@link #getSecret() secret}. */
    public BallotRules setSecret(Boolean secret) {
        this.secret = secret;
        return this;
    }

    /** Fewest ballots of a secret vote whose count is told. */
    public Integer getSmallCell() {
        return smallCell;
    }

    /** Sets {@link #getSmallCell() smallCell}. */
    public BallotRules setSmallCell(Integer smallCell) {
        this.smallCell = smallCell;
        return this;
    }

    /**
     * A later ballot by app takes the place of the voter's earlier one by app, with its area; else
     * the first stands.
     */
    public Boolean getReplaces() {
        return replaces;
    }

    /** Sets {@link #getReplaces() replaces}. */
    public BallotRules setReplaces(Boolean replaces) {
        this.replaces = replaces;
        return this;
    }

    /**
     * Calendar days after voting in which papers that came before its end are counted, 0 to 60, by
     * two who give the same within the hours of {@code membership.fourEyes}, or 72. Papers without
     * names lie in boxes: the vote is counted with the last of these, one that is not counted by
     * then voids it, and by 0 none are given out. Those of owners and organisations bear names:
     * they are received while voting runs, and entered then or in these days; the vote is counted
     * with the last of them, one that is not entered by then voids it, and by 0 none are received.
     * Where organisations vote in secret it is 0.
     */
    public Integer getCountingDays() {
        return countingDays;
    }

    /** Sets {@link #getCountingDays() countingDays}. */
    public BallotRules setCountingDays(Integer countingDays) {
        this.countingDays = countingDays;
        return this;
    }

    /** Whether somebody else can cast; nobody where absent. It may be null. */
    public ProxyRule getProxies() {
        return proxies;
    }

    /** Sets {@link #getProxies() proxies}. */
    public BallotRules setProxies(ProxyRule proxies) {
        this.proxies = proxies;
        return this;
    }

    /**
     * What it means to be served with a ballot and say nothing; nothing where absent. It may be
     * null.
     */
    public SilenceRule getSilence() {
        return silence;
    }

    /** Sets {@link #getSilence() silence}. */
    public BallotRules setSilence(SilenceRule silence) {
        this.silence = silence;
        return this;
    }

    /** How ranks are counted; where absent, no topic asks for ranks. It may be null. */
    public RankSheet getRanks() {
        return ranks;
    }

    /** Sets {@link #getRanks() ranks}. */
    public BallotRules setRanks(RankSheet ranks) {
        this.ranks = ranks;
        return this;
    }
}
