// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A reporter's rating (评价). */
@JsonPropertyOrder({
    "response",
    "solution",
    "satisfaction"
})
public final class Rating extends ContractValue {

    @JsonProperty("response")
    private Integer response;

    @JsonProperty("solution")
    private Integer solution;

    @JsonProperty("satisfaction")
    private Integer satisfaction;

    /** How fast it was taken up. */
    public Integer getResponse() {
        return response;
    }

    /** Sets {@link #getResponse() response}. */
    public Rating setResponse(Integer response) {
        this.response = response;
        return this;
    }

    /** How well it was solved. */
    public Integer getSolution() {
        return solution;
    }

    /** Sets {@link #getSolution() solution}. */
    public Rating setSolution(Integer solution) {
        this.solution = solution;
        return this;
    }

    /** How content the rater is. */
    public Integer getSatisfaction() {
        return satisfaction;
    }

    /** Sets {@link #getSatisfaction() satisfaction}. */
    public Rating setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
        return this;
    }
}
