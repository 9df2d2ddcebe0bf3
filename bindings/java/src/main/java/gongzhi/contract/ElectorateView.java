// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A page of the published list. */
@JsonPropertyOrder({
    "total",
    "entries",
    "joined",
    "left"
})
public final class ElectorateView extends ContractValue {

    @JsonProperty("total")
    private Long total;

    @JsonProperty("entries")
    private List<String> entries;

    @JsonProperty("joined")
    private List<String> joined;

    @JsonProperty("left")
    private List<String> left;

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
     * Handles of persons; of a household, that of its delegate, and its own identifier as long as
     * it has none; identifiers of organisations. In order of their bytes, which tells nothing.
     */
    public List<String> getEntries() {
        return entries;
    }

    /** Sets {@link #getEntries() entries}. */
    public ElectorateView setEntries(List<String> entries) {
        this.entries = entries;
        return this;
    }

    /** After closing: a page of who would have been on the list by then and was not at opening. */
    public List<String> getJoined() {
        return joined;
    }

    /** Sets {@link #getJoined() joined}. */
    public ElectorateView setJoined(List<String> joined) {
        this.joined = joined;
        return this;
    }

    /** And of who was at opening and would not have been by then; they could vote. */
    public List<String> getLeft() {
        return left;
    }

    /** Sets {@link #getLeft() left}. */
    public ElectorateView setLeft(List<String> left) {
        this.left = left;
        return this;
    }
}
