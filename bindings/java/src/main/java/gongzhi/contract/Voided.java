// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Void ballots with one flaw. */
@JsonPropertyOrder({
    "flaw",
    "ballots"
})
public final class Voided extends ContractValue {

    @JsonProperty("flaw")
    private Flaw flaw;

    @JsonProperty("ballots")
    private Long ballots;

    /** Which. */
    public Flaw getFlaw() {
        return flaw;
    }

    /** Sets {@link #getFlaw() flaw}. */
    public Voided setFlaw(Flaw flaw) {
        this.flaw = flaw;
        return this;
    }

    /** How many. */
    public Long getBallots() {
        return ballots;
    }

    /** Sets {@link #getBallots() ballots}. */
    public Voided setBallots(Long ballots) {
        this.ballots = ballots;
        return this;
    }
}
