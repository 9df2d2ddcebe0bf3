// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How organisations are entered. Periods end at 24:00 of their last working day; whoever applied
 * keeps those under which they did.
 */
@JsonPropertyOrder({
    "review",
    "applicationsPerPersonMax",
    "applicationsPerRegionMax",
    "officersMax"
})
public final class OrganisationRules extends ContractValue {

    @JsonProperty("review")
    private ReviewTerms review;

    @JsonProperty("applicationsPerPersonMax")
    private Integer applicationsPerPersonMax;

    @JsonProperty("applicationsPerRegionMax")
    private Integer applicationsPerRegionMax;

    @JsonProperty("officersMax")
    private Integer officersMax;

    /** How long a review may take, at each level. */
    public ReviewTerms getReview() {
        return review;
    }

    /** Sets {@link #getReview() review}. */
    public OrganisationRules setReview(ReviewTerms review) {
        this.review = review;
        return this;
    }

    /** Applications that one person may have under review. */
    public Integer getApplicationsPerPersonMax() {
        return applicationsPerPersonMax;
    }

    /** Sets {@link #getApplicationsPerPersonMax() applicationsPerPersonMax}. */
    public OrganisationRules setApplicationsPerPersonMax(Integer applicationsPerPersonMax) {
        this.applicationsPerPersonMax = applicationsPerPersonMax;
        return this;
    }

    /** Applications that may wait for one region's review. */
    public Integer getApplicationsPerRegionMax() {
        return applicationsPerRegionMax;
    }

    /** Sets {@link #getApplicationsPerRegionMax() applicationsPerRegionMax}. */
    public OrganisationRules setApplicationsPerRegionMax(Integer applicationsPerRegionMax) {
        this.applicationsPerRegionMax = applicationsPerRegionMax;
        return this;
    }

    /** Officers that an organisation may name. */
    public Integer getOfficersMax() {
        return officersMax;
    }

    /** Sets {@link #getOfficersMax() officersMax}. */
    public OrganisationRules setOfficersMax(Integer officersMax) {
        this.officersMax = officersMax;
        return this;
    }
}
