// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How often something may go wrong before whoever does it has to wait. */
@JsonPropertyOrder({
    "max",
    "minutes"
})
public final class TryLimit extends ContractValue {

    @JsonProperty("max")
    private Integer max;

    @JsonProperty("minutes")
    private Long minutes;

    /** How often, within the window. */
    public Integer getMax() {
        return max;
    }

    /** Sets {@link #getMax() max}. */
    public TryLimit setMax(Integer max) {
        this.max = max;
        return this;
    }

    /** The window, in minutes from the first time; when it ends, all begins anew. */
    public Long getMinutes() {
        return minutes;
    }

    /** Sets {@link #getMinutes() minutes}. */
    public TryLimit setMinutes(Long minutes) {
        this.minutes = minutes;
        return this;
    }
}
