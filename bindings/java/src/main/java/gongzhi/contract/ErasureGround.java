// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which ground a person is erased (删除事由): the five of PIPL 47. */
public enum ErasureGround {
    /** (1) The purpose is reached, cannot be, or needs it no longer. */
    @JsonProperty("purposeReached")
    PURPOSE_REACHED,

    /** (2) The service ended, or the term did. */
    @JsonProperty("serviceEnded")
    SERVICE_ENDED,

    /** (3) The person withdrew their consent. */
    @JsonProperty("consentWithdrawn")
    CONSENT_WITHDRAWN,

    /** (4) It was processed against the law or an agreement. */
    @JsonProperty("unlawful")
    UNLAWFUL,

    /** (5) Another law or administrative regulation. */
    @JsonProperty("otherLaw")
    OTHER_LAW
}
