// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What proxies are held to. */
@JsonPropertyOrder({
    "perProxy",
    "daysBefore",
    "kin",
    "source"
})
public final class ProxyLimits extends ContractValue {

    @JsonProperty("perProxy")
    private Integer perProxy;

    @JsonProperty("daysBefore")
    private Integer daysBefore;

    @JsonProperty("kin")
    private Boolean kin;

    @JsonProperty("source")
    private String source;

    /** Of how many one person can be the proxy, at most. */
    public Integer getPerProxy() {
        return perProxy;
    }

    /** Sets {@link #getPerProxy() perProxy}. */
    public ProxyLimits setPerProxy(Integer perProxy) {
        this.perProxy = perProxy;
        return this;
    }

    /** Calendar days that lie between the entrusting and the vote by it, at least. */
    public Integer getDaysBefore() {
        return daysBefore;
    }

    /** Sets {@link #getDaysBefore() daysBefore}. */
    public ProxyLimits setDaysBefore(Integer daysBefore) {
        this.daysBefore = daysBefore;
        return this;
    }

    /** A proxy is close kin. It may be null. */
    public Boolean getKin() {
        return kin;
    }

    /** Sets {@link #getKin() kin}. */
    public ProxyLimits setKin(Boolean kin) {
        this.kin = kin;
        return this;
    }

    /** The law and the article, or the decision. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public ProxyLimits setSource(String source) {
        this.source = source;
        return this;
    }
}
