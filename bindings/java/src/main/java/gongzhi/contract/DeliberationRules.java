// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How votes are decided, by named rules. */
@JsonPropertyOrder({
    "decisions",
    "presets"
})
public final class DeliberationRules extends ContractValue {

    @JsonProperty("decisions")
    private List<DecisionRule> decisions;

    @JsonProperty("presets")
    private List<Preset> presets;

    /** The rules a topic can be decided by. */
    public List<DecisionRule> getDecisions() {
        return decisions;
    }

    /** Sets {@link #getDecisions() decisions}. */
    public DeliberationRules setDecisions(List<DecisionRule> decisions) {
        this.decisions = decisions;
        return this;
    }

    /**
     * The community's own presets, in the shape of those that ship: what local law or its own
     * decisions fix, with dates and how sure they are. It may be null.
     */
    public List<Preset> getPresets() {
        return presets;
    }

    /** Sets {@link #getPresets() presets}. */
    public DeliberationRules setPresets(List<Preset> presets) {
        this.presets = presets;
        return this;
    }
}
