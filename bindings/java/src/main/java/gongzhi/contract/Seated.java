// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One who is elected. */
@JsonPropertyOrder({
    "option",
    "reserved",
    "byTie"
})
public final class Seated extends ContractValue {

    @JsonProperty("option")
    private Integer option;

    @JsonProperty("reserved")
    private Boolean reserved;

    @JsonProperty("byTie")
    private Boolean byTie;

    /** Which option. */
    public Integer getOption() {
        return option;
    }

    /** Sets {@link #getOption() option}. */
    public Seated setOption(Integer option) {
        this.option = option;
        return this;
    }

    /** Only those for whom a seat is kept were looked at. */
    public Boolean getReserved() {
        return reserved;
    }

    /** Sets {@link #getReserved() reserved}. */
    public Seated setReserved(Boolean reserved) {
        this.reserved = reserved;
        return this;
    }

    /** A tie was broken by the policy. */
    public Boolean getByTie() {
        return byTie;
    }

    /** Sets {@link #getByTie() byTie}. */
    public Seated setByTie(Boolean byTie) {
        this.byTie = byTie;
        return this;
    }
}
