// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A command that no one asked for: the clock's, or one that followed from an event. */
@JsonPropertyOrder({
    "at",
    "cause",
    "command",
    "outcome"
})
public final class Step extends ContractValue {

    @JsonProperty("at")
    private String at;

    @JsonProperty("cause")
    private Cause cause;

    @JsonProperty("command")
    private String command;

    @JsonProperty("outcome")
    private Outcome outcome;

    /** When: for a deadline, the instant it named. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public Step setAt(String at) {
        this.at = at;
        return this;
    }

    /** What led to it. */
    public Cause getCause() {
        return cause;
    }

    /** Sets {@link #getCause() cause}. */
    public Step setCause(Cause cause) {
        this.cause = cause;
        return this;
    }

    /**
     * The command's name, as the policy table has it: "cases.expire". What it did, its events tell.
     */
    public String getCommand() {
        return command;
    }

    /** Sets {@link #getCommand() command}. */
    public Step setCommand(String command) {
        this.command = command;
        return this;
    }

    /** What came of it. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Sets {@link #getOutcome() outcome}. */
    public Step setOutcome(Outcome outcome) {
        this.outcome = outcome;
        return this;
    }
}
