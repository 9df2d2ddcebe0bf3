// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a comparison is for. */
public enum Test {
    /** Whether enough took part. */
    @JsonProperty("quorum")
    QUORUM,

    /** Whether enough of them were in favour. */
    @JsonProperty("approval")
    APPROVAL
}
