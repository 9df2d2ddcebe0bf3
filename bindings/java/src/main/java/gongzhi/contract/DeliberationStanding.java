// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an option stands in a round. */
@JsonPropertyOrder({
    "option",
    "votes",
    "alone"
})
public final class DeliberationStanding extends ContractValue {

    @JsonProperty("option")
    private Integer option;

    @JsonProperty("votes")
    private Long votes;

    @JsonProperty("alone")
    private Long alone;

    /** Which. */
    public Integer getOption() {
        return option;
    }

    /** Sets {@link #getOption() option}. */
    public DeliberationStanding setOption(Integer option) {
        this.option = option;
        return this;
    }

    /** What the ballots weigh that rank none still in above it. */
    public Long getVotes() {
        return votes;
    }

    /** Sets {@link #getVotes() votes}. */
    public DeliberationStanding setVotes(Long votes) {
        this.votes = votes;
        return this;
    }

    /** Of these, the ballots that rank it above all others still in. */
    public Long getAlone() {
        return alone;
    }

    /** Sets {@link #getAlone() alone}. */
    public DeliberationStanding setAlone(Long alone) {
        this.alone = alone;
        return this;
    }
}
