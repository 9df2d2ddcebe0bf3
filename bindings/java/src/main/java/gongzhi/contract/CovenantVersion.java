// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A version (版本) of a covenant; its text is asked for by its own identifier. */
@JsonPropertyOrder({
    "covenant",
    "replaces",
    "since",
    "until"
})
public final class CovenantVersion extends ContractValue {

    @JsonProperty("covenant")
    private String covenant;

    @JsonProperty("replaces")
    private String replaces;

    @JsonProperty("since")
    private String since;

    @JsonProperty("until")
    private String until;

    /** Which. */
    public String getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public CovenantVersion setCovenant(String covenant) {
        this.covenant = covenant;
        return this;
    }

    /** The one that it replaced. It may be null. */
    public String getReplaces() {
        return replaces;
    }

    /** Sets {@link #getReplaces() replaces}. */
    public CovenantVersion setReplaces(String replaces) {
        this.replaces = replaces;
        return this;
    }

    /** From when it holds. */
    public String getSince() {
        return since;
    }

    /** Sets {@link #getSince() since}. */
    public CovenantVersion setSince(String since) {
        this.since = since;
        return this;
    }

    /** Until when it holds, exclusive; open where it was not repealed. It may be null. */
    public String getUntil() {
        return until;
    }

    /** Sets {@link #getUntil() until}. */
    public CovenantVersion setUntil(String until) {
        this.until = until;
        return this;
    }
}
