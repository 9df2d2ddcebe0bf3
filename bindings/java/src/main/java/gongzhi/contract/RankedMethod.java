// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How ranks are counted. */
public enum RankedMethod {
    /** Schulze, by winning votes. */
    @JsonProperty("schulze")
    SCHULZE,

    /** Instant run-off: the last is out, round by round. */
    @JsonProperty("runoff")
    RUNOFF
}
