// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An entry of the published list that an objection is about. */
@JsonPropertyOrder({
    "person",
    "listed"
})
public final class ListEntry extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("listed")
    private Boolean listed;

    /** Whose; in a vote of households, one of the household. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public ListEntry setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Whether it should be there. */
    public Boolean getListed() {
        return listed;
    }

    /** Sets {@link #getListed() listed}. */
    public ListEntry setListed(Boolean listed) {
        this.listed = listed;
        return this;
    }
}
