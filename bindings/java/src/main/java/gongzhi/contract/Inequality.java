// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One comparison of the count: {@code part * denominator} against {@code whole * numerator}. */
@JsonPropertyOrder({
    "test",
    "measure",
    "part",
    "whole",
    "base",
    "ratio",
    "comparison",
    "left",
    "right",
    "holds"
})
public final class Inequality extends ContractValue {

    @JsonProperty("test")
    private Test test;

    @JsonProperty("measure")
    private VoteMeasure measure;

    @JsonProperty("part")
    private Long part;

    @JsonProperty("whole")
    private Long whole;

    @JsonProperty("base")
    private Base base;

    @JsonProperty("ratio")
    private String ratio;

    @JsonProperty("comparison")
    private Comparison comparison;

    @JsonProperty("left")
    private String left;

    @JsonProperty("right")
    private String right;

    @JsonProperty("holds")
    private Boolean holds;

    /** What it is for. */
    public Test getTest() {
        return test;
    }

    /** Sets {@link #getTest() test}. */
    public Inequality setTest(Test test) {
        this.test = test;
        return this;
    }

    /** What is counted: heads, or area in 0.01 m2. */
    public VoteMeasure getMeasure() {
        return measure;
    }

    /** Sets {@link #getMeasure() measure}. */
    public Inequality setMeasure(VoteMeasure measure) {
        this.measure = measure;
        return this;
    }

    /** The share looked at: participants, or votes in favour. */
    public Long getPart() {
        return part;
    }

    /** Sets {@link #getPart() part}. */
    public Inequality setPart(Long part) {
        this.part = part;
        return this;
    }

    /** Out of how many. */
    public Long getWhole() {
        return whole;
    }

    /** Sets {@link #getWhole() whole}. */
    public Inequality setWhole(Long whole) {
        this.whole = whole;
        return this;
    }

    /** Who those are. */
    public Base getBase() {
        return base;
    }

    /** Sets {@link #getBase() base}. */
    public Inequality setBase(Base base) {
        this.base = base;
        return this;
    }

    /** The ratio that the rule asks for, such as "2/3". */
    public String getRatio() {
        return ratio;
    }

    /** Sets {@link #getRatio() ratio}. */
    public Inequality setRatio(String ratio) {
        this.ratio = ratio;
        return this;
    }

    /** Whether that ratio is enough, or must be passed. */
    public Comparison getComparison() {
        return comparison;
    }

    /** Sets {@link #getComparison() comparison}. */
    public Inequality setComparison(Comparison comparison) {
        this.comparison = comparison;
        return this;
    }

    /** {@code part * denominator}, a decimal string. */
    public String getLeft() {
        return left;
    }

    /** Sets {@link #getLeft() left}. */
    public Inequality setLeft(String left) {
        this.left = left;
        return this;
    }

    /** {@code whole * numerator}, a decimal string. */
    public String getRight() {
        return right;
    }

    /** Sets {@link #getRight() right}. */
    public Inequality setRight(String right) {
        this.right = right;
        return this;
    }

    /**
     * Whether left and right compare so, and {@code whole} is not 0: of nothing, nothing is met.
     */
    public Boolean getHolds() {
        return holds;
    }

    /** Sets {@link #getHolds() holds}. */
    public Inequality setHolds(Boolean holds) {
        this.holds = holds;
        return this;
    }
}
