// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The count by instant run-off. */
@JsonPropertyOrder({
    "rounds",
    "winner",
    "tied"
})
public final class RunoffCount extends ContractValue {

    @JsonProperty("rounds")
    private List<Round> rounds;

    @JsonProperty("winner")
    private Integer winner;

    @JsonProperty("tied")
    private List<Integer> tied;

    /** Round by round. */
    public List<Round> getRounds() {
        return rounds;
    }

    /** Sets {@link #getRounds() rounds}. */
    public RunoffCount setRounds(List<Round> rounds) {
        this.rounds = rounds;
        return this;
    }

    /** Who won; none where a tie is to be voted on again, or nobody ranked any. It may be null. */
    public Integer getWinner() {
        return winner;
    }

    /** Sets {@link #getWinner() winner}. */
    public RunoffCount setWinner(Integer winner) {
        this.winner = winner;
        return this;
    }

    /** Who is tied for last in the last round, where that is why it ended. */
    public List<Integer> getTied() {
        return tied;
    }

    /** Sets {@link #getTied() tied}. */
    public RunoffCount setTied(List<Integer> tied) {
        this.tied = tied;
        return this;
    }
}
