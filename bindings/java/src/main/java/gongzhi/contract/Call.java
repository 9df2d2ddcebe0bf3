// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many of some can have a vote called. */
@JsonPropertyOrder({
    "of",
    "least"
})
public final class Call extends ContractValue {

    @JsonProperty("of")
    private Electorate of;

    @JsonProperty("least")
    private Long least;

    /** Of whom. */
    public Electorate getOf() {
        return of;
    }

    /** Sets {@link #getOf() of}. */
    public Call setOf(Electorate of) {
        this.of = of;
        return this;
    }

    /** How many of them, the proposer among them. */
    public Long getLeast() {
        return least;
    }

    /** Sets {@link #getLeast() least}. */
    public Call setLeast(Long least) {
        this.least = least;
        return this;
    }
}
