// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A share of some who can have a vote called. */
@JsonPropertyOrder({
    "of",
    "share"
})
public final class Caller extends ContractValue {

    @JsonProperty("of")
    private Electorate of;

    @JsonProperty("share")
    private Threshold share;

    /** Of whom. */
    public Electorate getOf() {
        return of;
    }

    /** Sets {@link #getOf() of}. */
    public Caller setOf(Electorate of) {
        this.of = of;
        return this;
    }

    /** What share of their heads. */
    public Threshold getShare() {
        return share;
    }

    /** Sets {@link #getShare() share}. */
    public Caller setShare(Threshold share) {
        this.share = share;
        return this;
    }
}
