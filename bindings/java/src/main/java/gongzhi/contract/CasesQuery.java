// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of cases. */
@JsonPropertyOrder({
    "case",
    "figures",
    "unit",
    "agenda"
})
public final class CasesQuery extends ContractValue {

    @JsonProperty("case")
    private Case case_;

    @JsonProperty("figures")
    private Figures figures;

    @JsonProperty("unit")
    private Unit unit;

    @JsonProperty("agenda")
    private Agenda agenda;

    private CasesQuery() {}

    /** How a case stands, with its history. */
    public static CasesQuery ofCase(Case case_) {
        CasesQuery union = new CasesQuery();
        union.case_ = case_;
        return union;
    }

    /** What stands under {@code case}; null where this is another. */
    public Case getCase() {
        return case_;
    }

    /** The figures of the cases in a region. */
    public static CasesQuery ofFigures(Figures figures) {
        CasesQuery union = new CasesQuery();
        union.figures = figures;
        return union;
    }

    /** What stands under {@code figures}; null where this is another. */
    public Figures getFigures() {
        return figures;
    }

    /** The figures of a unit. */
    public static CasesQuery ofUnit(Unit unit) {
        CasesQuery union = new CasesQuery();
        union.unit = unit;
        return union;
    }

    /** What stands under {@code unit}; null where this is another. */
    public Unit getUnit() {
        return unit;
    }

    /** The open cases of a region, in the order in which they are due, then by identifier. */
    public static CasesQuery ofAgenda(Agenda agenda) {
        CasesQuery union = new CasesQuery();
        union.agenda = agenda;
        return union;
    }

    /** What stands under {@code agenda}; null where this is another. */
    public Agenda getAgenda() {
        return agenda;
    }

    /** How a case stands, with its history. */
    @JsonPropertyOrder({
        "case",
        "unit"
    })
    public static final class Case extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("unit")
        private String unit;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Case setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /**
         * The department or organisation for which one asks: it is with them, or was. It may be
         * null.
         */
        public String getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public Case setUnit(String unit) {
            this.unit = unit;
            return this;
        }
    }

    /** The figures of the cases in a region. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Figures extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which, with all that lies in it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Figures setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** The figures of a unit. */
    @JsonPropertyOrder({
        "unit"
    })
    public static final class Unit extends ContractValue {

        @JsonProperty("unit")
        private gongzhi.contract.Unit unit;

        /** Which. */
        public gongzhi.contract.Unit getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public Unit setUnit(gongzhi.contract.Unit unit) {
            this.unit = unit;
            return this;
        }
    }

    /** The open cases of a region, in the order in which they are due, then by identifier. */
    @JsonPropertyOrder({
        "region",
        "level",
        "after",
        "limit"
    })
    public static final class Agenda extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("after")
        private String after;

        @JsonProperty("limit")
        private Integer limit;

        /** Where they are: there, or in what lies in it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Agenda setRegion(String region) {
            this.region = region;
            return this;
        }

        /** Only those at this level. It may be null. */
        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public Agenda setLevel(Level level) {
            this.level = level;
            return this;
        }

        /**
         * Only those after this one, which is open: the last of the page before. It may be null.
         */
        public String getAfter() {
            return after;
        }

        /** Sets {@link #getAfter() after}. */
        public Agenda setAfter(String after) {
            this.after = after;
            return this;
        }

        /** How many at most; 200 is the most. */
        public Integer getLimit() {
            return limit;
        }

        /** Sets {@link #getLimit() limit}. */
        public Agenda setLimit(Integer limit) {
            this.limit = limit;
            return this;
        }
    }
}
