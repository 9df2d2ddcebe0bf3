// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an entry stands. */
@JsonPropertyOrder({
    "entry",
    "person",
    "category",
    "basis",
    "content",
    "at",
    "until",
    "status"
})
public final class EntryView extends ContractValue {

    @JsonProperty("entry")
    private String entry;

    @JsonProperty("person")
    private String person;

    @JsonProperty("category")
    private String category;

    @JsonProperty("basis")
    private LawfulBasis basis;

    @JsonProperty("content")
    private String content;

    @JsonProperty("at")
    private String at;

    @JsonProperty("until")
    private String until;

    @JsonProperty("status")
    private EntryStatus status;

    /** The name under which the vault keeps it. */
    public String getEntry() {
        return entry;
    }

    /** Sets {@link #getEntry() entry}. */
    public EntryView setEntry(String entry) {
        this.entry = entry;
        return this;
    }

    /** About whom. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public EntryView setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Of which category. */
    public String getCategory() {
        return category;
    }

    /** Sets {@link #getCategory() category}. */
    public EntryView setCategory(String category) {
        this.category = category;
        return this;
    }

    /** Why it is kept. */
    public LawfulBasis getBasis() {
        return basis;
    }

    /** Sets {@link #getBasis() basis}. */
    public EntryView setBasis(LawfulBasis basis) {
        this.basis = basis;
        return this;
    }

    /** Sealed digest of the content; nothing once it was deleted. It may be null. */
    public String getContent() {
        return content;
    }

    /** Sets {@link #getContent() content}. */
    public EntryView setContent(String content) {
        this.content = content;
        return this;
    }

    /** When it was entered. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public EntryView setAt(String at) {
        this.at = at;
        return this;
    }

    /**
     * Until when it is kept, exclusive; where absent as long as the person is a member, or no more.
     * It may be null.
     */
    public String getUntil() {
        return until;
    }

    /** Sets {@link #getUntil() until}. */
    public EntryView setUntil(String until) {
        this.until = until;
        return this;
    }

    /** How it stands. */
    public EntryStatus getStatus() {
        return status;
    }

    /** Sets {@link #getStatus() status}. */
    public EntryView setStatus(EntryStatus status) {
        this.status = status;
        return this;
    }
}
