// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What can be asked of the vault's index. All that is held about a person is part of the export
 * ({@code Export}).
 */
@JsonPropertyOrder({
    "entry",
    "due"
})
public final class VaultQuery extends ContractValue {

    @JsonProperty("entry")
    private Entry entry;

    @JsonProperty("due")
    private Due due;

    private VaultQuery() {}

    /** How an entry stands. */
    public static VaultQuery ofEntry(Entry entry) {
        VaultQuery union = new VaultQuery();
        union.entry = entry;
        return union;
    }

    /** What stands under {@code entry}; null where this is another. */
    public Entry getEntry() {
        return entry;
    }

    /** What the vault is to delete: the first thousand, in the order of entering. */
    public static VaultQuery ofDue(Due due) {
        VaultQuery union = new VaultQuery();
        union.due = due;
        return union;
    }

    /** What stands under {@code due}; null where this is another. */
    public Due getDue() {
        return due;
    }

    /** How an entry stands. */
    @JsonPropertyOrder({
        "entry"
    })
    public static final class Entry extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        /** Which. */
        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public Entry setEntry(String entry) {
            this.entry = entry;
            return this;
        }
    }

    /** What the vault is to delete: the first thousand, in the order of entering. */
    public static final class Due extends ContractValue {
    }
}
