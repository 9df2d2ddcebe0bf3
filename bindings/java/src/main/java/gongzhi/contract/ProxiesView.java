// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A page of who casts for whom, in order of the bytes of the handles, which tells nothing. Once the
 * list is frozen, of whoever is on it; what others entrusted before is cast nowhere.
 */
@JsonPropertyOrder({
    "total",
    "proxies"
})
public final class ProxiesView extends ContractValue {

    @JsonProperty("total")
    private Long total;

    @JsonProperty("proxies")
    private List<ProxyView> proxies;

    /** How many there are. */
    public Long getTotal() {
        return total;
    }

    /** Sets {@link #getTotal() total}. */
    public ProxiesView setTotal(Long total) {
        this.total = total;
        return this;
    }

    /** Those of the page. */
    public List<ProxyView> getProxies() {
        return proxies;
    }

    /** Sets {@link #getProxies() proxies}. */
    public ProxiesView setProxies(List<ProxyView> proxies) {
        this.proxies = proxies;
        return this;
    }
}
