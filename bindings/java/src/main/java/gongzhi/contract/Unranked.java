// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Options without a number. */
public enum Unranked {
    /** Come after all that have one, and among themselves in no order. */
    @JsonProperty("last")
    LAST
}
