// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An identity key. */
@JsonPropertyOrder({
    "key",
    "check",
    "people"
})
public final class IdentityKeyView extends ContractValue {

    @JsonProperty("key")
    private Integer key;

    @JsonProperty("check")
    private String check;

    @JsonProperty("people")
    private Long people;

    /** Its number. */
    public Integer getKey() {
        return key;
    }

    /** Sets {@link #getKey() key}. */
    public IdentityKeyView setKey(Integer key) {
        this.key = key;
        return this;
    }

    /** Its check digest; none for the first, which is the setup's own. It may be null. */
    public String getCheck() {
        return check;
    }

    /** Sets {@link #getCheck() check}. */
    public IdentityKeyView setCheck(String check) {
        this.check = check;
        return this;
    }

    /** How many people are known under it. */
    public Long getPeople() {
        return people;
    }

    /** Sets {@link #getPeople() people}. */
    public IdentityKeyView setPeople(Long people) {
        this.people = people;
        return this;
    }
}
