// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What one option had. */
@JsonPropertyOrder({
    "option",
    "votes",
    "tests"
})
public final class OptionVotes extends ContractValue {

    @JsonProperty("option")
    private Integer option;

    @JsonProperty("votes")
    private List<Long> votes;

    @JsonProperty("tests")
    private List<Inequality> tests;

    /** Which. */
    public Integer getOption() {
        return option;
    }

    /** Sets {@link #getOption() option}. */
    public OptionVotes setOption(Integer option) {
        this.option = option;
        return this;
    }

    /** Its votes or points, by each measure. */
    public List<Long> getVotes() {
        return votes;
    }

    /** Sets {@link #getVotes() votes}. */
    public OptionVotes setVotes(List<Long> votes) {
        this.votes = votes;
        return this;
    }

    /** Whether they are a share that is enough, where one is asked for, by each measure. */
    public List<Inequality> getTests() {
        return tests;
    }

    /** Sets {@link #getTests() tests}. */
    public OptionVotes setTests(List<Inequality> tests) {
        this.tests = tests;
        return this;
    }
}
