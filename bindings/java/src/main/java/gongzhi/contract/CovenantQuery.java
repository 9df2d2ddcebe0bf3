// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of covenants. */
@JsonPropertyOrder({
    "covenant",
    "violations",
    "figures"
})
public final class CovenantQuery extends ContractValue {

    @JsonProperty("covenant")
    private Covenant covenant;

    @JsonProperty("violations")
    private Violations violations;

    @JsonProperty("figures")
    private Figures figures;

    private CovenantQuery() {}

    /** A covenant, its rules and its versions. */
    public static CovenantQuery ofCovenant(Covenant covenant) {
        CovenantQuery union = new CovenantQuery();
        union.covenant = covenant;
        return union;
    }

    /** What stands under {@code covenant}; null where this is another. */
    public Covenant getCovenant() {
        return covenant;
    }

    /** The violations recorded of a person, the latest first. */
    public static CovenantQuery ofViolations(Violations violations) {
        CovenantQuery union = new CovenantQuery();
        union.violations = violations;
        return union;
    }

    /** What stands under {@code violations}; null where this is another. */
    public Violations getViolations() {
        return violations;
    }

    /** How many violations met with what in a region. */
    public static CovenantQuery ofFigures(Figures figures) {
        CovenantQuery union = new CovenantQuery();
        union.figures = figures;
        return union;
    }

    /** What stands under {@code figures}; null where this is another. */
    public Figures getFigures() {
        return figures;
    }

    /** A covenant, its rules and its versions. */
    @JsonPropertyOrder({
        "covenant"
    })
    public static final class Covenant extends ContractValue {

        @JsonProperty("covenant")
        private String covenant;

        /** Which. */
        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Covenant setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }
    }

    /** The violations recorded of a person, the latest first. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Violations extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Violations setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** How many violations met with what in a region. */
    @JsonPropertyOrder({
        "region",
        "covenant"
    })
    public static final class Figures extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("covenant")
        private String covenant;

        /** Which region, with all that lies in it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Figures setRegion(String region) {
            this.region = region;
            return this;
        }

        /**
         * Of which covenant; of all that hold there or in a part of it where absent. It may be
         * null.
         */
        public String getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Figures setCovenant(String covenant) {
            this.covenant = covenant;
            return this;
        }
    }
}
