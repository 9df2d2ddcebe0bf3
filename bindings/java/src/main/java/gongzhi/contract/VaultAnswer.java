// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
@JsonPropertyOrder({
    "entry",
    "due"
})
public final class VaultAnswer extends ContractValue {

    @JsonProperty("entry")
    private EntryView entry;

    @JsonProperty("due")
    private Due due;

    private VaultAnswer() {}

    /** How an entry stands. */
    public static VaultAnswer ofEntry(EntryView entry) {
        VaultAnswer union = new VaultAnswer();
        union.entry = entry;
        return union;
    }

    /** What stands under {@code entry}; null where this is another. */
    public EntryView getEntry() {
        return entry;
    }

    /** What the vault is to delete. */
    public static VaultAnswer ofDue(Due due) {
        VaultAnswer union = new VaultAnswer();
        union.due = due;
        return union;
    }

    /** What stands under {@code due}; null where this is another. */
    public Due getDue() {
        return due;
    }

    /** What the vault is to delete. */
    @JsonPropertyOrder({
        "entries"
    })
    public static final class Due extends ContractValue {

        @JsonProperty("entries")
        private List<String> entries;

        /** Confirm them once they are deleted, content and salt. */
        public List<String> getEntries() {
            return entries;
        }

        /** Sets {@link #getEntries() entries}. */
        public Due setEntries(List<String> entries) {
            this.entries = entries;
            return this;
        }
    }
}
