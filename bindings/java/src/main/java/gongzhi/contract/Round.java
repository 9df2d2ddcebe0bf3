// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** One round. */
@JsonPropertyOrder({
    "standings",
    "continuing",
    "exhausted",
    "out",
    "byTie"
})
public final class Round extends ContractValue {

    @JsonProperty("standings")
    private List<DeliberationStanding> standings;

    @JsonProperty("continuing")
    private Long continuing;

    @JsonProperty("exhausted")
    private Long exhausted;

    @JsonProperty("out")
    private List<Integer> out;

    @JsonProperty("byTie")
    private Boolean byTie;

    /** How the options still in stand. */
    public List<DeliberationStanding> getStandings() {
        return standings;
    }

    /** Sets {@link #getStandings() standings}. */
    public Round setStandings(List<DeliberationStanding> standings) {
        this.standings = standings;
        return this;
    }

    /** What the ballots weigh that rank one of them. */
    public Long getContinuing() {
        return continuing;
    }

    /** Sets {@link #getContinuing() continuing}. */
    public Round setContinuing(Long continuing) {
        this.continuing = continuing;
        return this;
    }

    /** And those that rank none any more. */
    public Long getExhausted() {
        return exhausted;
    }

    /** Sets {@link #getExhausted() exhausted}. */
    public Round setExhausted(Long exhausted) {
        this.exhausted = exhausted;
        return this;
    }

    /** Who goes out; nobody in the last round. */
    public List<Integer> getOut() {
        return out;
    }

    /** Sets {@link #getOut() out}. */
    public Round setOut(List<Integer> out) {
        this.out = out;
        return this;
    }

    /** The tie policy named who. */
    public Boolean getByTie() {
        return byTie;
    }

    /** Sets {@link #getByTie() byTie}. */
    public Round setByTie(Boolean byTie) {
        this.byTie = byTie;
        return this;
    }
}
