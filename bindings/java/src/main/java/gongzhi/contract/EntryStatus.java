// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an entry stands. */
public enum EntryStatus {
    /** Kept and used. */
    @JsonProperty("kept")
    KEPT,

    /**
     * Stored until its term, and used for nothing else: the person was erased, a law asks for it.
     */
    @JsonProperty("stored")
    STORED,

    /** The vault is to delete it. */
    @JsonProperty("due")
    DUE,

    /** The vault has deleted it. */
    @JsonProperty("erased")
    ERASED
}
