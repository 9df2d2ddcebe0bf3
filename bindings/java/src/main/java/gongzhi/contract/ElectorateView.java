// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A page of the published list. */
@JsonPropertyOrder({
    "list",
    "entries",
    "joined",
    "left",
    "changed"
})
public final class ElectorateView extends ContractValue {

    @JsonProperty("list")
    private ListSummary list;

    @JsonProperty("entries")
    private List<ListLine> entries;

    @JsonProperty("joined")
    private List<String> joined;

    @JsonProperty("left")
    private List<String> left;

    @JsonProperty("changed")
    private List<String> changed;

    /** All of the list, in sum. */
    public ListSummary getList() {
        return list;
    }

    /** Sets {@link #getList() list}. */
    public ElectorateView setList(ListSummary list) {
        this.list = list;
        return this;
    }

    /** Who is on it, in order of the bytes of their handles, which tells nothing. */
    public List<ListLine> getEntries() {
        return entries;
    }

    /** Sets {@link #getEntries() entries}. */
    public ElectorateView setEntries(List<ListLine> entries) {
        this.entries = entries;
        return this;
    }

    /** After closing: a page of who would have been on the list by then and was not. */
    public List<String> getJoined() {
        return joined;
    }

    /** Sets {@link #getJoined() joined}. */
    public ElectorateView setJoined(List<String> joined) {
        this.joined = joined;
        return this;
    }

    /** Of who was on it and would not have been by then; they could vote. */
    public List<String> getLeft() {
        return left;
    }

    /** Sets {@link #getLeft() left}. */
    public ElectorateView setLeft(List<String> left) {
        this.left = left;
        return this;
    }

    /** And of owners who would have been on it with another area by then. */
    public List<String> getChanged() {
        return changed;
    }

    /** Sets {@link #getChanged() changed}. */
    public ElectorateView setChanged(List<String> changed) {
        this.changed = changed;
        return this;
    }
}
