// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a person holds. */
@JsonPropertyOrder({
    "person",
    "balance"
})
public final class PersonView extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("balance")
    private String balance;

    /** Who. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public PersonView setPerson(String person) {
        this.person = person;
        return this;
    }

    /** What they can spend. */
    public String getBalance() {
        return balance;
    }

    /** Sets {@link #getBalance() balance}. */
    public PersonView setBalance(String balance) {
        this.balance = balance;
        return this;
    }
}
