// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The count by Schulze's method. */
@JsonPropertyOrder({
    "duels",
    "unbeaten",
    "winner",
    "proof"
})
public final class SchulzeCount extends ContractValue {

    @JsonProperty("duels")
    private List<Duel> duels;

    @JsonProperty("unbeaten")
    private List<Integer> unbeaten;

    @JsonProperty("winner")
    private Integer winner;

    @JsonProperty("proof")
    private List<Beat> proof;

    /** Every two options against each other. */
    public List<Duel> getDuels() {
        return duels;
    }

    /** Sets {@link #getDuels() duels}. */
    public SchulzeCount setDuels(List<Duel> duels) {
        this.duels = duels;
        return this;
    }

    /** Whom nobody beats. */
    public List<Integer> getUnbeaten() {
        return unbeaten;
    }

    /** Sets {@link #getUnbeaten() unbeaten}. */
    public SchulzeCount setUnbeaten(List<Integer> unbeaten) {
        this.unbeaten = unbeaten;
        return this;
    }

    /** The one of these that won; none where they are to be voted on again. It may be null. */
    public Integer getWinner() {
        return winner;
    }

    /** Sets {@link #getWinner() winner}. */
    public SchulzeCount setWinner(Integer winner) {
        this.winner = winner;
        return this;
    }

    /** Why no other beats the winner, or the first of the unbeaten. */
    public List<Beat> getProof() {
        return proof;
    }

    /** Sets {@link #getProof() proof}. */
    public SchulzeCount setProof(List<Beat> proof) {
        this.proof = proof;
        return this;
    }
}
