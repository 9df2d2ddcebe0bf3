// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A page of the published list. */
@JsonPropertyOrder({
    "total",
    "entries"
})
public final class ElectorateView extends ContractValue {

    @JsonProperty("total")
    private Long total;

    @JsonProperty("entries")
    private List<String> entries;

    /** How many are on the list. */
    public Long getTotal() {
        return total;
    }

    /** Sets {@link #getTotal() total}. */
    public ElectorateView setTotal(Long total) {
        this.total = total;
        return this;
    }

    /**
     * Handles of persons, in a fixed order; of a household, that of its delegate, and its own
     * identifier as long as it has none; identifiers of organisations.
     */
    public List<String> getEntries() {
        return entries;
    }

    /** Sets {@link #getEntries() entries}. */
    public ElectorateView setEntries(List<String> entries) {
        this.entries = entries;
        return this;
    }
}
