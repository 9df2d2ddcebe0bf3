// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A vote that is entrusted to somebody, as all see it; also after it was cast, by whomever. */
@JsonPropertyOrder({
    "principal",
    "proxy"
})
public final class ProxyView extends ContractValue {

    @JsonProperty("principal")
    private String principal;

    @JsonProperty("proxy")
    private String proxy;

    /** Whose vote, by the handle that is on the list: a person's, or their household's. */
    public String getPrincipal() {
        return principal;
    }

    /** Sets {@link #getPrincipal() principal}. */
    public ProxyView setPrincipal(String principal) {
        this.principal = principal;
        return this;
    }

    /** The handle of whoever is to cast it. */
    public String getProxy() {
        return proxy;
    }

    /** Sets {@link #getProxy() proxy}. */
    public ProxyView setProxy(String proxy) {
        this.proxy = proxy;
        return this;
    }
}
