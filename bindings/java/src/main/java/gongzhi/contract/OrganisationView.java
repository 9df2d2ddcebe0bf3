// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an organisation stands. */
@JsonPropertyOrder({
    "organisation",
    "kind",
    "region",
    "status"
})
public final class OrganisationView extends ContractValue {

    @JsonProperty("organisation")
    private String organisation;

    @JsonProperty("kind")
    private OrganisationKind kind;

    @JsonProperty("region")
    private String region;

    @JsonProperty("status")
    private OrganisationStatus status;

    /** Which. */
    public String getOrganisation() {
        return organisation;
    }

    /** Sets {@link #getOrganisation() organisation}. */
    public OrganisationView setOrganisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** What it is. */
    public OrganisationKind getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public OrganisationView setKind(OrganisationKind kind) {
        this.kind = kind;
        return this;
    }

    /** Where it is active. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public OrganisationView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** How it stands. */
    public OrganisationStatus getStatus() {
        return status;
    }

    /** Sets {@link #getStatus() status}. */
    public OrganisationView setStatus(OrganisationStatus status) {
        this.status = status;
        return this;
    }
}
