// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How money is given out among projects. */
public enum BudgetMethod {
    /** Most points first, as long as the money lasts. */
    @JsonProperty("greedy")
    GREEDY,

    /** Equal shares, and nothing after it. */
    @JsonProperty("equalShares")
    EQUAL_SHARES,

    /** Equal shares; what is left goes by {@code Greedy}. */
    @JsonProperty("equalSharesThenGreedy")
    EQUAL_SHARES_THEN_GREEDY
}
