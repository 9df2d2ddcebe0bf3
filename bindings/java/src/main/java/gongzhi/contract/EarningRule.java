// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An act that earns points. */
@JsonPropertyOrder({
    "act",
    "amount",
    "dayCap",
    "proof"
})
public final class EarningRule extends ContractValue {

    @JsonProperty("act")
    private String act;

    @JsonProperty("amount")
    private String amount;

    @JsonProperty("dayCap")
    private String dayCap;

    @JsonProperty("proof")
    private ProofLevel proof;

    /** Its name in this charter. */
    public String getAct() {
        return act;
    }

    /** Sets {@link #getAct() act}. */
    public EarningRule setAct(String act) {
        this.act = act;
        return this;
    }

    /** Points for doing it once. */
    public String getAmount() {
        return amount;
    }

    /** Sets {@link #getAmount() amount}. */
    public EarningRule setAmount(String amount) {
        this.amount = amount;
        return this;
    }

    /** The most points a person can earn by it in a day (Beijing). */
    public String getDayCap() {
        return dayCap;
    }

    /** Sets {@link #getDayCap() dayCap}. */
    public EarningRule setDayCap(String dayCap) {
        this.dayCap = dayCap;
        return this;
    }

    /** The least proof of identity of whoever earns. */
    public ProofLevel getProof() {
        return proof;
    }

    /** Sets {@link #getProof() proof}. */
    public EarningRule setProof(ProofLevel proof) {
        this.proof = proof;
        return this;
    }
}
