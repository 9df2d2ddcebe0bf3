// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How votes are decided, by named rules. */
@JsonPropertyOrder({
    "decisions"
})
public final class DeliberationRules extends ContractValue {

    @JsonProperty("decisions")
    private List<DecisionRule> decisions;

    /** The rules a topic can be decided by. */
    public List<DecisionRule> getDecisions() {
        return decisions;
    }

    /** Sets {@link #getDecisions() decisions}. */
    public DeliberationRules setDecisions(List<DecisionRule> decisions) {
        this.decisions = decisions;
        return this;
    }
}
