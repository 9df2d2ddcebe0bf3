// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many forms of a kind a batch has. */
@JsonPropertyOrder({
    "command",
    "forms"
})
public final class FormCount extends ContractValue {

    @JsonProperty("command")
    private String command;

    @JsonProperty("forms")
    private Long forms;

    /** The command that a form becomes, as the policy table names it: "membership.join". */
    public String getCommand() {
        return command;
    }

    /** Sets {@link #getCommand() command}. */
    public FormCount setCommand(String command) {
        this.command = command;
        return this;
    }

    /** How many. */
    public Long getForms() {
        return forms;
    }

    /** Sets {@link #getForms() forms}. */
    public FormCount setForms(Long forms) {
        this.forms = forms;
        return this;
    }
}
