// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Under what an answer is given (亮明身份): whose, and in which role. No person. */
@JsonPropertyOrder({
    "unit",
    "role"
})
public final class ShownIdentity extends ContractValue {

    @JsonProperty("unit")
    private Unit unit;

    @JsonProperty("role")
    private Role role;

    /** The organisation, or the region whose staff answer. */
    public Unit getUnit() {
        return unit;
    }

    /** Sets {@link #getUnit() unit}. */
    public ShownIdentity setUnit(Unit unit) {
        this.unit = unit;
        return this;
    }

    /** In which role. */
    public Role getRole() {
        return role;
    }

    /** Sets {@link #getRole() role}. */
    public ShownIdentity setRole(Role role) {
        this.role = role;
        return this;
    }
}
