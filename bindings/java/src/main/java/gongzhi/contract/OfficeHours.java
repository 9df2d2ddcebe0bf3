// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A stretch of a working day. */
@JsonPropertyOrder({
    "fromMinute",
    "toMinute"
})
public final class OfficeHours extends ContractValue {

    @JsonProperty("fromMinute")
    private Integer fromMinute;

    @JsonProperty("toMinute")
    private Integer toMinute;

    /** First minute of the day, counted from midnight: 510 is 08:30. */
    public Integer getFromMinute() {
        return fromMinute;
    }

    /** Sets {@link #getFromMinute() fromMinute}. */
    public OfficeHours setFromMinute(Integer fromMinute) {
        this.fromMinute = fromMinute;
        return this;
    }

    /** End, exclusive. */
    public Integer getToMinute() {
        return toMinute;
    }

    /** Sets {@link #getToMinute() toMinute}. */
    public OfficeHours setToMinute(Integer toMinute) {
        this.toMinute = toMinute;
        return this;
    }
}
