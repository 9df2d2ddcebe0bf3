// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Kinds of cases and how long each may take. */
@JsonPropertyOrder({
    "kinds",
    "officeHours",
    "limits",
    "warningsMax",
    "reopeningsMax",
    "evaluationDays"
})
public final class CaseRules extends ContractValue {

    @JsonProperty("kinds")
    private List<CaseKind> kinds;

    @JsonProperty("officeHours")
    private List<OfficeHours> officeHours;

    @JsonProperty("limits")
    private List<Limit> limits;

    @JsonProperty("warningsMax")
    private Integer warningsMax;

    @JsonProperty("reopeningsMax")
    private Integer reopeningsMax;

    @JsonProperty("evaluationDays")
    private Integer evaluationDays;

    /** The kinds a case can be of. */
    public List<CaseKind> getKinds() {
        return kinds;
    }

    /** Sets {@link #getKinds() kinds}. */
    public CaseRules setKinds(List<CaseKind> kinds) {
        this.kinds = kinds;
        return this;
    }

    /** The hours in which working time runs, in Beijing, in order. */
    public List<OfficeHours> getOfficeHours() {
        return officeHours;
    }

    /** Sets {@link #getOfficeHours() officeHours}. */
    public CaseRules setOfficeHours(List<OfficeHours> officeHours) {
        this.officeHours = officeHours;
        return this;
    }

    /** How long each level may take; every level, ordinary and urgent, once. */
    public List<Limit> getLimits() {
        return limits;
    }

    /** Sets {@link #getLimits() limits}. */
    public CaseRules setLimits(List<Limit> limits) {
        this.limits = limits;
        return this;
    }

    /**
     * How often a late case that cannot go up is supervised (督办), and warned of; 3 where absent. It
     * may be null.
     */
    public Integer getWarningsMax() {
        return warningsMax;
    }

    /** Sets {@link #getWarningsMax() warningsMax}. */
    public CaseRules setWarningsMax(Integer warningsMax) {
        this.warningsMax = warningsMax;
        return this;
    }

    /** How often a case can be reopened; 3 where absent. It may be null. */
    public Integer getReopeningsMax() {
        return reopeningsMax;
    }

    /** Sets {@link #getReopeningsMax() reopeningsMax}. */
    public CaseRules setReopeningsMax(Integer reopeningsMax) {
        this.reopeningsMax = reopeningsMax;
        return this;
    }

    /**
     * Calendar days in which a closed case can be rated or reopened, and one not accepted be
     * reopened; the last ends at 24:00. 30 where absent. It may be null.
     */
    public Integer getEvaluationDays() {
        return evaluationDays;
    }

    /** Sets {@link #getEvaluationDays() evaluationDays}. */
    public CaseRules setEvaluationDays(Integer evaluationDays) {
        this.evaluationDays = evaluationDays;
        return this;
    }
}
