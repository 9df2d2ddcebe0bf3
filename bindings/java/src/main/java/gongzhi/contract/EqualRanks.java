// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Two options with one number. */
public enum EqualRanks {
    /** Make a ballot void. */
    @JsonProperty("void")
    VOID,

    /** Are a tie on it; by run-off, it counts in full for each of them. */
    @JsonProperty("allowed")
    ALLOWED
}
