// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A group. */
@JsonPropertyOrder({
    "people",
    "views",
    "own"
})
public final class ConsensusGroup extends ContractValue {

    @JsonProperty("people")
    private Long people;

    @JsonProperty("views")
    private List<StatementView> views;

    @JsonProperty("own")
    private List<OwnStatement> own;

    /** How many people. */
    public Long getPeople() {
        return people;
    }

    /** Sets {@link #getPeople() people}. */
    public ConsensusGroup setPeople(Long people) {
        this.people = people;
        return this;
    }

    /** What it made of each statement. */
    public List<StatementView> getViews() {
        return views;
    }

    /** Sets {@link #getViews() views}. */
    public ConsensusGroup setViews(List<StatementView> views) {
        this.views = views;
        return this;
    }

    /** The statements that are its own, strongest first; at least one, unless that is withheld. */
    public List<OwnStatement> getOwn() {
        return own;
    }

    /** Sets {@link #getOwn() own}. */
    public ConsensusGroup setOwn(List<OwnStatement> own) {
        this.own = own;
        return this;
    }
}
