// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an entry is to be deleted. */
public enum DueCause {
    /** Its term ended. */
    @JsonProperty("termEnded")
    TERM_ENDED,

    /** The consent to it was withdrawn. */
    @JsonProperty("consentWithdrawn")
    CONSENT_WITHDRAWN,

    /** The person was erased. */
    @JsonProperty("erasure")
    ERASURE
}
