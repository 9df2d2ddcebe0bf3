// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who else can cast a vote (委托投票). A proxy acts in person, and who has one is nobody's proxy. */
@JsonPropertyOrder({
    "perProxy",
    "daysBefore",
    "kin"
})
public final class ProxyRule extends ContractValue {

    @JsonProperty("perProxy")
    private Integer perProxy;

    @JsonProperty("daysBefore")
    private Integer daysBefore;

    @JsonProperty("kin")
    private Boolean kin;

    /** Of how many one person can be the proxy, at least 1. */
    public Integer getPerProxy() {
        return perProxy;
    }

    /** Sets {@link #getPerProxy() perProxy}. */
    public ProxyRule setPerProxy(Integer perProxy) {
        this.perProxy = perProxy;
        return this;
    }

    /** Calendar days that lie between the entrusting and the vote by it, at least. */
    public Integer getDaysBefore() {
        return daysBefore;
    }

    /** Sets {@link #getDaysBefore() daysBefore}. */
    public ProxyRule setDaysBefore(Integer daysBefore) {
        this.daysBefore = daysBefore;
        return this;
    }

    /**
     * Only close kin can be one who may vote themself (有选举权的近亲属, 村民委员会组织法 15): kin as the principal
     * states it, who may vote by the list. It may be null.
     */
    public Boolean getKin() {
        return kin;
    }

    /** Sets {@link #getKin() kin}. */
    public ProxyRule setKin(Boolean kin) {
        this.kin = kin;
        return this;
    }
}
