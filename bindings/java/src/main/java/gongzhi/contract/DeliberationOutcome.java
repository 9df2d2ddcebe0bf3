// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a topic was decided. */
public enum DeliberationOutcome {
    /** Too few took part: nothing is decided. */
    @JsonProperty("noQuorum")
    NO_QUORUM,

    /** Enough took part, too few were in favour. */
    @JsonProperty("rejected")
    REJECTED,

    /** Enough took part, enough were in favour. */
    @JsonProperty("passed")
    PASSED,

    /** More papers than voters, or a box that was not counted in time: the vote is void. */
    @JsonProperty("void")
    VOID
}
