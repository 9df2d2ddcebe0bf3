// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Options that are withdrawn. */
public enum Withdrawn {
    /** Before the text is frozen, by a new version; later, none can be. */
    @JsonProperty("beforeFreeze")
    BEFORE_FREEZE
}
