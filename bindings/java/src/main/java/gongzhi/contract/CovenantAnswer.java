// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
@JsonPropertyOrder({
    "covenant",
    "violations",
    "figures"
})
public final class CovenantAnswer extends ContractValue {

    @JsonProperty("covenant")
    private CovenantView covenant;

    @JsonProperty("violations")
    private Violations violations;

    @JsonProperty("figures")
    private Figures figures;

    private CovenantAnswer() {}

    /** A covenant, its rules and its versions. */
    public static CovenantAnswer ofCovenant(CovenantView covenant) {
        CovenantAnswer union = new CovenantAnswer();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public CovenantView getCovenant() {
        return covenant;
    }

    /** The violations recorded of a person. */
    public static CovenantAnswer ofViolations(Violations violations) {
        CovenantAnswer union = new CovenantAnswer();
        union.violations = violations;
        return union;
    }

    /** What stands under {@code violations}; null where this is another. */
    public Violations getViolations() {
        return violations;
    }

    /** How many violations met with what in a region. */
    public static CovenantAnswer ofFigures(Figures figures) {
        CovenantAnswer union = new CovenantAnswer();
        union.figures = figures;
        return union;
    }

    /** What stands under {@code figures}; null where this is another. */
    public Figures getFigures() {
        return figures;
    }

    /** The violations recorded of a person. */
    @JsonPropertyOrder({
        "violations"
    })
    public static final class Violations extends ContractValue {

        @JsonProperty("violations")
        private List<ViolationView> violations;

        /** The latest first. */
        public List<ViolationView> getViolations() {
            return violations;
        }

        /** Sets {@link #getViolations() violations}. */
        public Violations setViolations(List<ViolationView> violations) {
            this.violations = violations;
            return this;
        }
    }

    /** How many violations met with what in a region. */
    @JsonPropertyOrder({
        "rules"
    })
    public static final class Figures extends ContractValue {

        @JsonProperty("rules")
        private List<RuleFigures> rules;

        /** A row a rule, in the order in which the covenants were adopted. */
        public List<RuleFigures> getRules() {
            return rules;
        }

        /** Sets {@link #getRules() rules}. */
        public Figures setRules(List<RuleFigures> rules) {
            this.rules = rules;
            return this;
        }
    }
}
