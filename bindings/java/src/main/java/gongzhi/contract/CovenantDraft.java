// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A covenant that a topic proposes. */
@JsonPropertyOrder({
    "covenant",
    "rules"
})
public final class CovenantDraft extends ContractValue {

    @JsonProperty("covenant")
    private String covenant;

    @JsonProperty("rules")
    private List<CovenantRule> rules;

    /** The covenant's identifier, used once. */
    public String getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public CovenantDraft setCovenant(String covenant) {
        this.covenant = covenant;
        return this;
    }

    /** Its rules: 1 to {@code RULES_MAX}, no two of one code. */
    public List<CovenantRule> getRules() {
        return rules;
    }

    /** Sets {@link #getRules() rules}. */
    public CovenantDraft setRules(List<CovenantRule> rules) {
        this.rules = rules;
        return this;
    }
}
