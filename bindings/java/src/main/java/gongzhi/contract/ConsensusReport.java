// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What the groups agree on, and what is their own. */
@JsonPropertyOrder({
    "groups",
    "agreed",
    "rejected"
})
public final class ConsensusReport extends ContractValue {

    @JsonProperty("groups")
    private List<ConsensusGroup> groups;

    @JsonProperty("agreed")
    private List<Integer> agreed;

    @JsonProperty("rejected")
    private List<Integer> rejected;

    /** The groups, largest first. */
    public List<ConsensusGroup> getGroups() {
        return groups;
    }

    /** Sets {@link #getGroups() groups}. */
    public ConsensusReport setGroups(List<ConsensusGroup> groups) {
        this.groups = groups;
        return this;
    }

    /** Statements that every group agrees with. */
    public List<Integer> getAgreed() {
        return agreed;
    }

    /** Sets {@link #getAgreed() agreed}. */
    public ConsensusReport setAgreed(List<Integer> agreed) {
        this.agreed = agreed;
        return this;
    }

    /** Statements that every group disagrees with. */
    public List<Integer> getRejected() {
        return rejected;
    }

    /** Sets {@link #getRejected() rejected}. */
    public ConsensusReport setRejected(List<Integer> rejected) {
        this.rejected = rejected;
        return this;
    }
}
