// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A unit, and who casts for it. */
@JsonPropertyOrder({
    "unit",
    "owner",
    "area"
})
public final class OwnedUnit extends ContractValue {

    @JsonProperty("unit")
    private String unit;

    @JsonProperty("owner")
    private String owner;

    @JsonProperty("area")
    private Long area;

    /** Its name in its region's register, such as the number of its certificate. */
    public String getUnit() {
        return unit;
    }

    /** Sets {@link #getUnit() unit}. */
    public OwnedUnit setUnit(String unit) {
        this.unit = unit;
        return this;
    }

    /** Who casts for it; the developer, until it is delivered. */
    public String getOwner() {
        return owner;
    }

    /** Sets {@link #getOwner() owner}. */
    public OwnedUnit setOwner(String owner) {
        this.owner = owner;
        return this;
    }

    /** Its exclusive area in 0.01 m2; 0 strikes it out. */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public OwnedUnit setArea(Long area) {
        this.area = area;
        return this;
    }
}
