// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a person must have done to be served, such as four anti-fraud activities. */
@JsonPropertyOrder({
    "act",
    "times"
})
public final class Requirement extends ContractValue {

    @JsonProperty("act")
    private String act;

    @JsonProperty("times")
    private Long times;

    /** Which act of the charter. */
    public String getAct() {
        return act;
    }

    /** Sets {@link #getAct() act}. */
    public Requirement setAct(String act) {
        this.act = act;
        return this;
    }

    /** How many times at least; they are not used up. */
    public Long getTimes() {
        return times;
    }

    /** Sets {@link #getTimes() times}. */
    public Requirement setTimes(Long times) {
        this.times = times;
        return this;
    }
}
