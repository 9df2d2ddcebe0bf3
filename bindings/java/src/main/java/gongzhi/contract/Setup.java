// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What an engine is created with. */
@JsonPropertyOrder({
    "digest",
    "secret",
    "charter"
})
public final class Setup extends ContractValue {

    @JsonProperty("digest")
    private Algorithm digest;

    @JsonProperty("secret")
    private String secret;

    @JsonProperty("charter")
    private Charter charter;

    /** The digest algorithm; it stays for the engine's life. */
    public Algorithm getDigest() {
        return digest;
    }

    /** Sets {@link #getDigest() digest}. */
    public Setup setDigest(Algorithm digest) {
        this.digest = digest;
        return this;
    }

    /** The host's secret. */
    public String getSecret() {
        return secret;
    }

    /** Sets {@link #getSecret() secret}. */
    public Setup setSecret(String secret) {
        this.secret = secret;
        return this;
    }

    /** The first charter. The engine's time begins when it takes effect. */
    public Charter getCharter() {
        return charter;
    }

    /** Sets {@link #getCharter() charter}. */
    public Setup setCharter(Charter charter) {
        this.charter = charter;
        return this;
    }
}
