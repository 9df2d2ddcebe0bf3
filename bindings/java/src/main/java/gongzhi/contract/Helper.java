// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who helped, and what shows that the person agreed. */
@JsonPropertyOrder({
    "person",
    "consent",
    "evidence"
})
public final class Helper extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("consent")
    private String consent;

    @JsonProperty("evidence")
    private String evidence;

    /** Who; the host has made sure that it is they. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public Helper setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Where the host keeps the consent. */
    public String getConsent() {
        return consent;
    }

    /** Sets {@link #getConsent() consent}. */
    public Helper setConsent(String consent) {
        this.consent = consent;
        return this;
    }

    /** Content digest of the consent. */
    public String getEvidence() {
        return evidence;
    }

    /** Sets {@link #getEvidence() evidence}. */
    public Helper setEvidence(String evidence) {
        this.evidence = evidence;
        return this;
    }
}
