// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A grid that a split makes. */
@JsonPropertyOrder({
    "region",
    "name",
    "households"
})
public final class GridPart extends ContractValue {

    @JsonProperty("region")
    private String region;

    @JsonProperty("name")
    private String name;

    @JsonProperty("households")
    private List<String> households;

    /** Its code. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public GridPart setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Its public name. */
    public String getName() {
        return name;
    }

    /** Sets {@link #getName() name}. */
    public GridPart setName(String name) {
        this.name = name;
        return this;
    }

    /** The households that go to it. */
    public List<String> getHouseholds() {
        return households;
    }

    /** Sets {@link #getHouseholds() households}. */
    public GridPart setHouseholds(List<String> households) {
        this.households = households;
        return this;
    }
}
