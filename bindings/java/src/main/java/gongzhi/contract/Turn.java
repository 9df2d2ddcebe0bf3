// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A split or a merger. */
@JsonPropertyOrder({
    "at",
    "region"
})
public final class Turn extends ContractValue {

    @JsonProperty("at")
    private String at;

    @JsonProperty("region")
    private String region;

    /** When. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public Turn setAt(String at) {
        this.at = at;
        return this;
    }

    /** The other region's code, the last that it had. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public Turn setRegion(String region) {
        this.region = region;
        return this;
    }
}
