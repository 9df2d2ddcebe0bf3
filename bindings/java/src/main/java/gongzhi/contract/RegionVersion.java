// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a region stood for a while. */
@JsonPropertyOrder({
    "since",
    "region",
    "name",
    "parent"
})
public final class RegionVersion extends ContractValue {

    @JsonProperty("since")
    private String since;

    @JsonProperty("region")
    private String region;

    @JsonProperty("name")
    private String name;

    @JsonProperty("parent")
    private String parent;

    /** From when; until the next version's, or until it ended. */
    public String getSince() {
        return since;
    }

    /** Sets {@link #getSince() since}. */
    public RegionVersion setSince(String since) {
        this.since = since;
        return this;
    }

    /** Its code. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public RegionVersion setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Its public name. */
    public String getName() {
        return name;
    }

    /** Sets {@link #getName() name}. */
    public RegionVersion setName(String name) {
        this.name = name;
        return this;
    }

    /** What it lay in, as that was last called. It may be null. */
    public String getParent() {
        return parent;
    }

    /** Sets {@link #getParent() parent}. */
    public RegionVersion setParent(String parent) {
        this.parent = parent;
        return this;
    }
}
