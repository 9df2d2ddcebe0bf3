// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What led to a step. */
public enum Cause {
    /** A deadline passed. */
    @JsonProperty("deadline")
    DEADLINE,

    /** An event of the request, or of a step before. */
    @JsonProperty("event")
    EVENT
}
