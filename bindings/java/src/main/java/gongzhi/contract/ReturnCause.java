// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a redemption ended without being handed over. */
public enum ReturnCause {
    /** It was given up. */
    @JsonProperty("cancelled")
    CANCELLED,

    /** It was not confirmed in time. */
    @JsonProperty("expired")
    EXPIRED,

    /** The last try brought a wrong code. */
    @JsonProperty("locked")
    LOCKED,

    /** The merchant that sold or bought ended. */
    @JsonProperty("dissolved")
    DISSOLVED
}
