// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Options of which at most one is elected (回避): in one vote the first that is seated; in a run-off
 * also who is elected to a higher post than the one who has theirs.
 */
@JsonPropertyOrder({
    "options",
    "onePerson"
})
public final class Apart extends ContractValue {

    @JsonProperty("options")
    private List<Integer> options;

    @JsonProperty("onePerson")
    private Boolean onePerson;

    /** Which, ascending. */
    public List<Integer> getOptions() {
        return options;
    }

    /** Sets {@link #getOptions() options}. */
    public Apart setOptions(List<Integer> options) {
        this.options = options;
        return this;
    }

    /** They are one person, standing for several posts: a ballot that names two of them is void. */
    public Boolean getOnePerson() {
        return onePerson;
    }

    /** Sets {@link #getOnePerson() onePerson}. */
    public Apart setOnePerson(Boolean onePerson) {
        this.onePerson = onePerson;
        return this;
    }
}
