// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an objection stands. */
public enum ObjectionStatus {
    /** Nobody decided on it yet. */
    @JsonProperty("undecided")
    UNDECIDED,

    /** It was right. */
    @JsonProperty("upheld")
    UPHELD,

    /** It was not. */
    @JsonProperty("dismissed")
    DISMISSED,

    /** Nobody decided on it in time. */
    @JsonProperty("unanswered")
    UNANSWERED
}
