// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Sums of ratings. */
@JsonPropertyOrder({
    "ratable",
    "rated",
    "response",
    "solution",
    "satisfaction"
})
public final class RatingSums extends ContractValue {

    @JsonProperty("ratable")
    private Long ratable;

    @JsonProperty("rated")
    private Long rated;

    @JsonProperty("response")
    private Long response;

    @JsonProperty("solution")
    private Long solution;

    @JsonProperty("satisfaction")
    private Long satisfaction;

    /** Closings that could be rated, since somebody known reported; the base of participation. */
    public Long getRatable() {
        return ratable;
    }

    /** Sets {@link #getRatable() ratable}. */
    public RatingSums setRatable(Long ratable) {
        this.ratable = ratable;
        return this;
    }

    /** Ratings given; the base of the three means. */
    public Long getRated() {
        return rated;
    }

    /** Sets {@link #getRated() rated}. */
    public RatingSums setRated(Long rated) {
        this.rated = rated;
        return this;
    }

    /** Sum of the scores for response. */
    public Long getResponse() {
        return response;
    }

    /** Sets {@link #getResponse() response}. */
    public RatingSums setResponse(Long response) {
        this.response = response;
        return this;
    }

    /** Sum of the scores for solution. */
    public Long getSolution() {
        return solution;
    }

    /** Sets {@link #getSolution() solution}. */
    public RatingSums setSolution(Long solution) {
        this.solution = solution;
        return this;
    }

    /** Sum of the scores for satisfaction. */
    public Long getSatisfaction() {
        return satisfaction;
    }

    /** Sets {@link #getSatisfaction() satisfaction}. */
    public RatingSums setSatisfaction(Long satisfaction) {
        this.satisfaction = satisfaction;
        return this;
    }
}
