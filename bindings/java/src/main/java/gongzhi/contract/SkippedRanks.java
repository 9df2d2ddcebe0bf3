// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A number that was left out. */
public enum SkippedRanks {
    /** Is no gap: 1 and 3 are read as 1 and 2. */
    @JsonProperty("closedUp")
    CLOSED_UP
}
