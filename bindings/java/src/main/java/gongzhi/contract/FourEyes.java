// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A command that takes two. */
@JsonPropertyOrder({
    "command",
    "hours"
})
public final class FourEyes extends ContractValue {

    @JsonProperty("command")
    private String command;

    @JsonProperty("hours")
    private Integer hours;

    /** Its name in the policy table, such as "points.settle". */
    public String getCommand() {
        return command;
    }

    /** Sets {@link #getCommand() command}. */
    public FourEyes setCommand(String command) {
        this.command = command;
        return this;
    }

    /** For how many hours it waits for the second; at least 1. */
    public Integer getHours() {
        return hours;
    }

    /** Sets {@link #getHours() hours}. */
    public FourEyes setHours(Integer hours) {
        this.hours = hours;
        return this;
    }
}
