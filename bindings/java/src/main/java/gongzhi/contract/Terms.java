// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a running case keeps of the charter. */
@JsonPropertyOrder({
    "officeHours",
    "limits",
    "warningsMax",
    "reopeningsMax",
    "evaluationDays"
})
public final class Terms extends ContractValue {

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

    /** The hours in which working time runs. */
    public List<OfficeHours> getOfficeHours() {
        return officeHours;
    }

    /** Sets {@link #getOfficeHours() officeHours}. */
    public Terms setOfficeHours(List<OfficeHours> officeHours) {
        this.officeHours = officeHours;
        return this;
    }

    /** How long each level may take. */
    public List<Limit> getLimits() {
        return limits;
    }

    /** Sets {@link #getLimits() limits}. */
    public Terms setLimits(List<Limit> limits) {
        this.limits = limits;
        return this;
    }

    /** Warnings that a late case at the highest level is given. */
    public Integer getWarningsMax() {
        return warningsMax;
    }

    /** Sets {@link #getWarningsMax() warningsMax}. */
    public Terms setWarningsMax(Integer warningsMax) {
        this.warningsMax = warningsMax;
        return this;
    }

    /** How often a case can be reopened. */
    public Integer getReopeningsMax() {
        return reopeningsMax;
    }

    /** Sets {@link #getReopeningsMax() reopeningsMax}. */
    public Terms setReopeningsMax(Integer reopeningsMax) {
        this.reopeningsMax = reopeningsMax;
        return this;
    }

    /** Calendar days in which a case can be rated or reopened. */
    public Integer getEvaluationDays() {
        return evaluationDays;
    }

    /** Sets {@link #getEvaluationDays() evaluationDays}. */
    public Terms setEvaluationDays(Integer evaluationDays) {
        this.evaluationDays = evaluationDays;
        return this;
    }
}
