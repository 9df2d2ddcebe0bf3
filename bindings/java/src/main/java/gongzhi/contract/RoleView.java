// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A role in force. */
@JsonPropertyOrder({
    "role",
    "region",
    "organisation",
    "until",
    "passes"
})
public final class RoleView extends ContractValue {

    @JsonProperty("role")
    private Role role;

    @JsonProperty("region")
    private String region;

    @JsonProperty("organisation")
    private String organisation;

    @JsonProperty("until")
    private String until;

    @JsonProperty("passes")
    private Integer passes;

    /** Which. */
    public Role getRole() {
        return role;
    }

    /** Sets {@link #getRole() role}. */
    public RoleView setRole(Role role) {
        this.role = role;
        return this;
    }

    /** Over which region and all below. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public RoleView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** For which organisation. It may be null. */
    public String getOrganisation() {
        return organisation;
    }

    /** Sets {@link #getOrganisation() organisation}. */
    public RoleView setOrganisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** Until when, exclusive. It may be null. */
    public String getUntil() {
        return until;
    }

    /** Sets {@link #getUntil() until}. */
    public RoleView setUntil(String until) {
        this.until = until;
        return this;
    }

    /** How many times it can be passed on. */
    public Integer getPasses() {
        return passes;
    }

    /** Sets {@link #getPasses() passes}. */
    public RoleView setPasses(Integer passes) {
        this.passes = passes;
        return this;
    }
}
