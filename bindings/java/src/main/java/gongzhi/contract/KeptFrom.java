// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From when a retention counts. */
public enum KeptFrom {
    /** From when it was entered. */
    @JsonProperty("entry")
    ENTRY,

    /** From when the person left; a member's is kept. */
    @JsonProperty("leaving")
    LEAVING
}
