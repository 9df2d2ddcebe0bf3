// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Whose recall is asked for, and why (罢免理由). */
@JsonPropertyOrder({
    "person",
    "ground"
})
public final class Recall extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("ground")
    private String ground;

    /**
     * Whose; that they hold an office is for the screening. They neither screen the topic, nor
     * decide on objections to it, nor give out papers, nor enter or count ballots of others, nor
     * watch a mobile box.
     */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public Recall setPerson(String person) {
        this.person = person;
        return this;
    }

    /**
     * Where the host keeps the ground. Whether another one is the same in other words is for the
     * screening.
     */
    public String getGround() {
        return ground;
    }

    /** Sets {@link #getGround() ground}. */
    public Recall setGround(String ground) {
        this.ground = ground;
        return this;
    }
}
