// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How something is in force (生效). */
@JsonPropertyOrder({
    "since",
    "review",
    "overdue",
    "finding"
})
public final class InForce extends ContractValue {

    @JsonProperty("since")
    private String since;

    @JsonProperty("review")
    private String review;

    @JsonProperty("overdue")
    private Boolean overdue;

    @JsonProperty("finding")
    private ReviewFinding finding;

    /** Since when. */
    public String getSince() {
        return since;
    }

    /** Sets {@link #getSince() since}. */
    public InForce setSince(String since) {
        this.since = since;
        return this;
    }

    /** When it is, or was, to be reviewed; never where the rule has no review. It may be null. */
    public String getReview() {
        return review;
    }

    /** Sets {@link #getReview() review}. */
    public InForce setReview(String review) {
        this.review = review;
        return this;
    }

    /** That time passed without a review. */
    public Boolean getOverdue() {
        return overdue;
    }

    /** Sets {@link #getOverdue() overdue}. */
    public InForce setOverdue(Boolean overdue) {
        this.overdue = overdue;
        return this;
    }

    /** What the latest review found. It may be null. */
    public ReviewFinding getFinding() {
        return finding;
    }

    /** Sets {@link #getFinding() finding}. */
    public InForce setFinding(ReviewFinding finding) {
        this.finding = finding;
        return this;
    }
}
