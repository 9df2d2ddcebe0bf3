// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a ballot came. */
public enum DeliberationChannel {
    /** The voter's own app. */
    @JsonProperty("app")
    APP,

    /** A paper ballot, keyed in. */
    @JsonProperty("paper")
    PAPER,

    /** A booth or a mobile ballot box. */
    @JsonProperty("booth")
    BOOTH,

    /** A phone call. */
    @JsonProperty("phone")
    PHONE
}
