// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How something came in. */
public enum EntryChannel {
    /** The person's own app. */
    @JsonProperty("app")
    APP,

    /** Paper, keyed in. */
    @JsonProperty("paper")
    PAPER,

    /** A booth or a counter. */
    @JsonProperty("booth")
    BOOTH,

    /** A phone call. */
    @JsonProperty("phone")
    PHONE,

    /** Brought to where the person is (上门); in a vote, the mobile box (流动票箱). */
    @JsonProperty("mobile")
    MOBILE
}
