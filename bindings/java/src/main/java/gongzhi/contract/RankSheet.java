// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How ranks are counted (规则表), fixed before anybody proposes. */
@JsonPropertyOrder({
    "method",
    "equalRanks",
    "skippedRanks",
    "unranked",
    "exhausted",
    "elimination",
    "withdrawn"
})
public final class RankSheet extends ContractValue {

    @JsonProperty("method")
    private RankedMethod method;

    @JsonProperty("equalRanks")
    private EqualRanks equalRanks;

    @JsonProperty("skippedRanks")
    private SkippedRanks skippedRanks;

    @JsonProperty("unranked")
    private Unranked unranked;

    @JsonProperty("exhausted")
    private Exhausted exhausted;

    @JsonProperty("elimination")
    private Elimination elimination;

    @JsonProperty("withdrawn")
    private Withdrawn withdrawn;

    /** The method. */
    public RankedMethod getMethod() {
        return method;
    }

    /** Sets {@link #getMethod() method}. */
    public RankSheet setMethod(RankedMethod method) {
        this.method = method;
        return this;
    }

    /** Two options with one number. */
    public EqualRanks getEqualRanks() {
        return equalRanks;
    }

    /** Sets {@link #getEqualRanks() equalRanks}. */
    public RankSheet setEqualRanks(EqualRanks equalRanks) {
        this.equalRanks = equalRanks;
        return this;
    }

    /** A number that was left out. */
    public SkippedRanks getSkippedRanks() {
        return skippedRanks;
    }

    /** Sets {@link #getSkippedRanks() skippedRanks}. */
    public RankSheet setSkippedRanks(SkippedRanks skippedRanks) {
        this.skippedRanks = skippedRanks;
        return this;
    }

    /** Options without a number. */
    public Unranked getUnranked() {
        return unranked;
    }

    /** Sets {@link #getUnranked() unranked}. */
    public RankSheet setUnranked(Unranked unranked) {
        this.unranked = unranked;
        return this;
    }

    /** Ballots that rank none of the options left, by run-off. */
    public Exhausted getExhausted() {
        return exhausted;
    }

    /** Sets {@link #getExhausted() exhausted}. */
    public RankSheet setExhausted(Exhausted exhausted) {
        this.exhausted = exhausted;
        return this;
    }

    /** Who is out at once, by run-off. */
    public Elimination getElimination() {
        return elimination;
    }

    /** Sets {@link #getElimination() elimination}. */
    public RankSheet setElimination(Elimination elimination) {
        this.elimination = elimination;
        return this;
    }

    /** Options that are withdrawn. */
    public Withdrawn getWithdrawn() {
        return withdrawn;
    }

    /** Sets {@link #getWithdrawn() withdrawn}. */
    public RankSheet setWithdrawn(Withdrawn withdrawn) {
        this.withdrawn = withdrawn;
        return this;
    }
}
