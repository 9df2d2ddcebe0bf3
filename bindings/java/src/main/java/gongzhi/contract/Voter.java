// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Whether somebody is on a register of voters. */
@JsonPropertyOrder({
    "person",
    "registered"
})
public final class Voter extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("registered")
    private Boolean registered;

    /** Who. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public Voter setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Whether they are on it from now on; else they are struck off. */
    public Boolean getRegistered() {
        return registered;
    }

    /** Sets {@link #getRegistered() registered}. */
    public Voter setRegistered(Boolean registered) {
        this.registered = registered;
        return this;
    }
}
