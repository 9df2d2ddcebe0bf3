// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What someone made of a statement. */
public enum Reaction {
    /** Against it. */
    @JsonProperty("disagree")
    DISAGREE,

    /** Neither. */
    @JsonProperty("pass")
    PASS,

    /** For it. */
    @JsonProperty("agree")
    AGREE
}
