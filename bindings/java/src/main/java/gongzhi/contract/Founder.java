// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A role that someone holds from the first moment. */
@JsonPropertyOrder({
    "person",
    "role",
    "region"
})
public final class Founder extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("role")
    private Role role;

    @JsonProperty("region")
    private String region;

    /** Who. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public Founder setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Which role; none that is held for an organisation, since there is none yet. */
    public Role getRole() {
        return role;
    }

    /** Sets {@link #getRole() role}. */
    public Founder setRole(Role role) {
        this.role = role;
        return this;
    }

    /** Over which region; it is defined by the engine as the root where it is the first. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public Founder setRegion(String region) {
        this.region = region;
        return this;
    }
}
