// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The count of one post. */
@JsonPropertyOrder({
    "votes",
    "seated",
    "tied",
    "open"
})
public final class PostCount extends ContractValue {

    @JsonProperty("votes")
    private List<OptionVotes> votes;

    @JsonProperty("seated")
    private List<Seated> seated;

    @JsonProperty("tied")
    private List<Integer> tied;

    @JsonProperty("open")
    private Integer open;

    /** What each option had. */
    public List<OptionVotes> getVotes() {
        return votes;
    }

    /** Sets {@link #getVotes() votes}. */
    public PostCount setVotes(List<OptionVotes> votes) {
        this.votes = votes;
        return this;
    }

    /** Who is elected, in order. */
    public List<Seated> getSeated() {
        return seated;
    }

    /** Sets {@link #getSeated() seated}. */
    public PostCount setSeated(List<Seated> seated) {
        this.seated = seated;
        return this;
    }

    /** Who is tied for the next seat, where the policy is to vote again. */
    public List<Integer> getTied() {
        return tied;
    }

    /** Sets {@link #getTied() tied}. */
    public PostCount setTied(List<Integer> tied) {
        this.tied = tied;
        return this;
    }

    /** Seats that nobody has. */
    public Integer getOpen() {
        return open;
    }

    /** Sets {@link #getOpen() open}. */
    public PostCount setOpen(Integer open) {
        this.open = open;
        return this;
    }
}
