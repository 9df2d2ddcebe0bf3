// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a voter chose. */
public enum Choice {
    /** In favour (赞成). */
    @JsonProperty("yes")
    YES,

    /** Against (反对). */
    @JsonProperty("no")
    NO,

    /** Takes part, and says neither (弃权). */
    @JsonProperty("abstain")
    ABSTAIN
}
