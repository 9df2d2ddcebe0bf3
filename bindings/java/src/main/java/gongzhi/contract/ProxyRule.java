// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who else can cast a vote (委托投票). A proxy acts in person, and who has one is nobody's proxy. */
@JsonPropertyOrder({
    "perProxy",
    "daysBefore"
})
public final class ProxyRule extends ContractValue {

    @JsonProperty("perProxy")
    private Integer perProxy;

    @JsonProperty("daysBefore")
    private Integer daysBefore;

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
}
