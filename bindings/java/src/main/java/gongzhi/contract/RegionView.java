// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a region stands. */
@JsonPropertyOrder({
    "region",
    "name",
    "level",
    "parent",
    "members",
    "households"
})
public final class RegionView extends ContractValue {

    @JsonProperty("region")
    private String region;

    @JsonProperty("name")
    private String name;

    @JsonProperty("level")
    private Level level;

    @JsonProperty("parent")
    private String parent;

    @JsonProperty("members")
    private Long members;

    @JsonProperty("households")
    private Long households;

    /** Its code. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public RegionView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Its public name. */
    public String getName() {
        return name;
    }

    /** Sets {@link #getName() name}. */
    public RegionView setName(String name) {
        this.name = name;
        return this;
    }

    /** Its level. */
    public Level getLevel() {
        return level;
    }

    /** Sets {@link #getLevel() level}. */
    public RegionView setLevel(Level level) {
        this.level = level;
        return this;
    }

    /** What it lies in. It may be null. */
    public String getParent() {
        return parent;
    }

    /** Sets {@link #getParent() parent}. */
    public RegionView setParent(String parent) {
        this.parent = parent;
        return this;
    }

    /** Members here and below. */
    public Long getMembers() {
        return members;
    }

    /** Sets {@link #getMembers() members}. */
    public RegionView setMembers(Long members) {
        this.members = members;
        return this;
    }

    /** Households here and below. */
    public Long getHouseholds() {
        return households;
    }

    /** Sets {@link #getHouseholds() households}. */
    public RegionView setHouseholds(Long households) {
        this.households = households;
        return this;
    }
}
