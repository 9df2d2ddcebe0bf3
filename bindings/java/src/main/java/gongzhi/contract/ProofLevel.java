// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure it is that a person is who they say, from none upward. */
public enum ProofLevel {
    /** Nobody checked anything. */
    @JsonProperty("none")
    NONE,

    /** A phone number answered. */
    @JsonProperty("phone")
    PHONE,

    /** A grid's code was scanned on the spot. */
    @JsonProperty("scannedCode")
    SCANNED_CODE,

    /** A member of staff knows the person. */
    @JsonProperty("seenByStaff")
    SEEN_BY_STAFF,

    /** A document was shown. */
    @JsonProperty("document")
    DOCUMENT,

    /** The national network identity service vouched; voluntary (网络数据条例 43). */
    @JsonProperty("networkIdentity")
    NETWORK_IDENTITY
}
