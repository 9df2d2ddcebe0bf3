// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What earns points and what they are good for. */
@JsonPropertyOrder({
    "acts",
    "redemptionMinutes",
    "codeTries",
    "cnyPerPoint"
})
public final class PointsRules extends ContractValue {

    @JsonProperty("acts")
    private List<EarningRule> acts;

    @JsonProperty("redemptionMinutes")
    private Long redemptionMinutes;

    @JsonProperty("codeTries")
    private Integer codeTries;

    @JsonProperty("cnyPerPoint")
    private String cnyPerPoint;

    /** The acts that earn. */
    public List<EarningRule> getActs() {
        return acts;
    }

    /** Sets {@link #getActs() acts}. */
    public PointsRules setActs(List<EarningRule> acts) {
        this.acts = acts;
        return this;
    }

    /** Minutes in which a reserved redemption must be confirmed, or it expires. */
    public Long getRedemptionMinutes() {
        return redemptionMinutes;
    }

    /** Sets {@link #getRedemptionMinutes() redemptionMinutes}. */
    public PointsRules setRedemptionMinutes(Long redemptionMinutes) {
        this.redemptionMinutes = redemptionMinutes;
        return this;
    }

    /** Wrong verification codes after which a redemption is closed. */
    public Integer getCodeTries() {
        return codeTries;
    }

    /** Sets {@link #getCodeTries() codeTries}. */
    public PointsRules setCodeTries(Integer codeTries) {
        this.codeTries = codeTries;
        return this;
    }

    /** What a merchant is paid for a point at a settlement, in CNY. */
    public String getCnyPerPoint() {
        return cnyPerPoint;
    }

    /** Sets {@link #getCnyPerPoint() cnyPerPoint}. */
    public PointsRules setCnyPerPoint(String cnyPerPoint) {
        this.cnyPerPoint = cnyPerPoint;
        return this;
    }
}
