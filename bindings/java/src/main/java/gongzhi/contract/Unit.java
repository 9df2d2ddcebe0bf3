// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who has a matter in hand: whoever works for a region, or an organisation (承办单位). */
@JsonPropertyOrder({
    "region",
    "organisation"
})
public final class Unit extends ContractValue {

    @JsonProperty("region")
    private Region region;

    @JsonProperty("organisation")
    private Organisation organisation;

    private Unit() {}

    /** Whoever works for a grid, village, or centre of a town, county or city. */
    public static Unit ofRegion(Region region) {
        Unit union = new Unit();
        union.region = region;
        return union;
    }

    /** What stands under {@code region}; null where this is another. */
    public Region getRegion() {
        return region;
    }

    /** A department, an entrusted organisation, a body that was asked. */
    public static Unit ofOrganisation(Organisation organisation) {
        Unit union = new Unit();
        union.organisation = organisation;
        return union;
    }

    /** What stands under {@code organisation}; null where this is another. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** Whoever works for a grid, village, or centre of a town, county or city. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Region extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Region setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** A department, an entrusted organisation, a body that was asked. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class Organisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        /** Which. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Organisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }
}
