// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
@JsonPropertyOrder({
    "case",
    "figures",
    "unit",
    "agenda"
})
public final class CasesAnswer extends ContractValue {

    @JsonProperty("case")
    private CaseView case_;

    @JsonProperty("figures")
    private RegionFigures figures;

    @JsonProperty("unit")
    private UnitFigures unit;

    @JsonProperty("agenda")
    private Agenda agenda;

    private CasesAnswer() {}

    /** How a case stands. */
    public static CasesAnswer ofCase(CaseView case_) {
        CasesAnswer union = new CasesAnswer();
        union.case_ = case_;
        return union;
    }

    /** What stands under {@code case}; null where this is another. */
    public CaseView getCase() {
        return case_;
    }

    /** The figures of the cases in a region. */
    public static CasesAnswer ofFigures(RegionFigures figures) {
        CasesAnswer union = new CasesAnswer();
        union.figures = figures;
        return union;
    }

    /** What stands under {@code figures}; null where this is another. */
    public RegionFigures getFigures() {
        return figures;
    }

    /** The figures of a unit. */
    public static CasesAnswer ofUnit(UnitFigures unit) {
        CasesAnswer union = new CasesAnswer();
        union.unit = unit;
        return union;
    }

    /** What stands under {@code unit}; null where this is another. */
    public UnitFigures getUnit() {
        return unit;
    }

    /** Open cases. */
    public static CasesAnswer ofAgenda(Agenda agenda) {
        CasesAnswer union = new CasesAnswer();
        union.agenda = agenda;
        return union;
    }

    /** What stands under {@code agenda}; null where this is another. */
    public Agenda getAgenda() {
        return agenda;
    }

    /** Open cases. */
    @JsonPropertyOrder({
        "cases"
    })
    public static final class Agenda extends ContractValue {

        @JsonProperty("cases")
        private List<OpenCase> cases;

        /** In the order in which they are due. */
        public List<OpenCase> getCases() {
            return cases;
        }

        /** Sets {@link #getCases() cases}. */
        public Agenda setCases(List<OpenCase> cases) {
            this.cases = cases;
            return this;
        }
    }
}
