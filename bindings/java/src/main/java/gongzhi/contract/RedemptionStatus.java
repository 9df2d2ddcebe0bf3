// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a redemption stands. */
public enum RedemptionStatus {
    /** Waits for the merchant; the points are held. */
    @JsonProperty("reserved")
    RESERVED,

    /** Handed over. */
    @JsonProperty("confirmed")
    CONFIRMED,

    /** Given up. */
    @JsonProperty("cancelled")
    CANCELLED,

    /** Not confirmed in time. */
    @JsonProperty("expired")
    EXPIRED,

    /** Closed by wrong codes. */
    @JsonProperty("locked")
    LOCKED
}
