// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a review finds. What was voted on is changed or ended by a vote on a new topic alone. */
public enum ReviewFinding {
    /** It serves. */
    @JsonProperty("keep")
    KEEP,

    /** It needs a change, so a new topic. */
    @JsonProperty("change")
    CHANGE,

    /** It should end, so a new topic. */
    @JsonProperty("end")
    END
}
