// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The head of a form (表单): who is asked, for whom and what for. */
@JsonPropertyOrder({
    "person",
    "organisation",
    "purpose",
    "consents"
})
public final class DataForm extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("organisation")
    private String organisation;

    @JsonProperty("purpose")
    private String purpose;

    @JsonProperty("consents")
    private List<ItemConsent> consents;

    /** Who is asked. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public DataForm setPerson(String person) {
        this.person = person;
        return this;
    }

    /** For which organisation. */
    public String getOrganisation() {
        return organisation;
    }

    /** Sets {@link #getOrganisation() organisation}. */
    public DataForm setOrganisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** What for. */
    public String getPurpose() {
        return purpose;
    }

    /** Sets {@link #getPurpose() purpose}. */
    public DataForm setPurpose(String purpose) {
        this.purpose = purpose;
        return this;
    }

    /** Consents, each to one item alone (单独同意). It may be null. */
    public List<ItemConsent> getConsents() {
        return consents;
    }

    /** Sets {@link #getConsents() consents}. */
    public DataForm setConsents(List<ItemConsent> consents) {
        this.consents = consents;
        return this;
    }
}
