// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A covenant that a topic proposes. Where the topic also repeals one that adopted a covenant, this
 * is that covenant's next version (版本).
 */
@JsonPropertyOrder({
    "covenant",
    "rules",
    "effectiveFrom",
    "figuresFrom"
})
public final class CovenantDraft extends ContractValue {

    @JsonProperty("covenant")
    private String covenant;

    @JsonProperty("rules")
    private List<CovenantRule> rules;

    @JsonProperty("effectiveFrom")
    private String effectiveFrom;

    @JsonProperty("figuresFrom")
    private Integer figuresFrom;

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

    /**
     * From when it counts, and a version before it no more; at once where absent or past. It may be
     * null.
     */
    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Sets {@link #getEffectiveFrom() effectiveFrom}. */
    public CovenantDraft setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
        return this;
    }

    /**
     * From how many violations up figures give a count: {@code FIGURES_FROM_MIN} or more; {@code
     * FIGURES_FROM} where absent. It may be null.
     */
    public Integer getFiguresFrom() {
        return figuresFrom;
    }

    /** Sets {@link #getFiguresFrom() figuresFrom}. */
    public CovenantDraft setFiguresFrom(Integer figuresFrom) {
        this.figuresFrom = figuresFrom;
        return this;
    }
}
