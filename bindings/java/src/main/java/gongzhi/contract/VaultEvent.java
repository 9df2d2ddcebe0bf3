// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true of the vault's index. */
@JsonPropertyOrder({
    "entryKept",
    "entryCorrected",
    "termMoved",
    "consentWithdrawn",
    "erasureOrdered",
    "entriesDue",
    "entriesErased"
})
public final class VaultEvent extends ContractValue {

    @JsonProperty("entryKept")
    private EntryKept entryKept;

    @JsonProperty("entryCorrected")
    private EntryCorrected entryCorrected;

    @JsonProperty("termMoved")
    private TermMoved termMoved;

    @JsonProperty("consentWithdrawn")
    private ConsentWithdrawn consentWithdrawn;

    @JsonProperty("erasureOrdered")
    private ErasureOrdered erasureOrdered;

    @JsonProperty("entriesDue")
    private EntriesDue entriesDue;

    @JsonProperty("entriesErased")
    private EntriesErased entriesErased;

    private VaultEvent() {}

    /** The vault keeps something about a person, under the category as it stood then. */
    public static VaultEvent ofEntryKept(EntryKept entryKept) {
        VaultEvent union = new VaultEvent();
        union.entryKept = entryKept;
        return union;
    }

    /** What stands under {@code entryKept}; null where this is another. */
    public EntryKept getEntryKept() {
        return entryKept;
    }

    /** The vault keeps other content in its place. */
    public static VaultEvent ofEntryCorrected(EntryCorrected entryCorrected) {
        VaultEvent union = new VaultEvent();
        union.entryCorrected = entryCorrected;
        return union;
    }

    /** What stands under {@code entryCorrected}; null where this is another. */
    public EntryCorrected getEntryCorrected() {
        return entryCorrected;
    }

    /** An entry's term is another: it ends then, or with nothing yet in sight. */
    public static VaultEvent ofTermMoved(TermMoved termMoved) {
        VaultEvent union = new VaultEvent();
        union.termMoved = termMoved;
        return union;
    }

    /** What stands under {@code termMoved}; null where this is another. */
    public TermMoved getTermMoved() {
        return termMoved;
    }

    /** A person withdrew a consent, or all. */
    public static VaultEvent ofConsentWithdrawn(ConsentWithdrawn consentWithdrawn) {
        VaultEvent union = new VaultEvent();
        union.consentWithdrawn = consentWithdrawn;
        return union;
    }

    /** What stands under {@code consentWithdrawn}; null where this is another. */
    public ConsentWithdrawn getConsentWithdrawn() {
        return consentWithdrawn;
    }

    /**
     * A person is to be erased, which follows. What a law asks to be kept of them is stored only.
     */
    public static VaultEvent ofErasureOrdered(ErasureOrdered erasureOrdered) {
        VaultEvent union = new VaultEvent();
        union.erasureOrdered = erasureOrdered;
        return union;
    }

    /** What stands under {@code erasureOrdered}; null where this is another. */
    public ErasureOrdered getErasureOrdered() {
        return erasureOrdered;
    }

    /** The vault is to delete these. */
    public static VaultEvent ofEntriesDue(EntriesDue entriesDue) {
        VaultEvent union = new VaultEvent();
        union.entriesDue = entriesDue;
        return union;
    }

    /** What stands under {@code entriesDue}; null where this is another. */
    public EntriesDue getEntriesDue() {
        return entriesDue;
    }

    /** The vault has deleted these. */
    public static VaultEvent ofEntriesErased(EntriesErased entriesErased) {
        VaultEvent union = new VaultEvent();
        union.entriesErased = entriesErased;
        return union;
    }

    /** What stands under {@code entriesErased}; null where this is another. */
    public EntriesErased getEntriesErased() {
        return entriesErased;
    }

    /** The vault keeps something about a person, under the category as it stood then. */
    @JsonPropertyOrder({
        "entry",
        "person",
        "category",
        "content",
        "consent",
        "until"
    })
    public static final class EntryKept extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("person")
        private String person;

        @JsonProperty("category")
        private RetentionCategory category;

        @JsonProperty("content")
        private String content;

        @JsonProperty("consent")
        private String consent;

        @JsonProperty("until")
        private String until;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public EntryKept setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public EntryKept setPerson(String person) {
            this.person = person;
            return this;
        }

        public RetentionCategory getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public EntryKept setCategory(RetentionCategory category) {
            this.category = category;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public EntryKept setContent(String content) {
            this.content = content;
            return this;
        }

        /** It may be null. */
        public String getConsent() {
            return consent;
        }

        /** Sets {@link #getConsent() consent}. */
        public EntryKept setConsent(String consent) {
            this.consent = consent;
            return this;
        }

        /** It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public EntryKept setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** The vault keeps other content in its place. */
    @JsonPropertyOrder({
        "entry",
        "content"
    })
    public static final class EntryCorrected extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("content")
        private String content;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public EntryCorrected setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public EntryCorrected setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /** An entry's term is another: it ends then, or with nothing yet in sight. */
    @JsonPropertyOrder({
        "entry",
        "until"
    })
    public static final class TermMoved extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("until")
        private String until;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public TermMoved setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        /** It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public TermMoved setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A person withdrew a consent, or all. */
    @JsonPropertyOrder({
        "person",
        "category"
    })
    public static final class ConsentWithdrawn extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("category")
        private String category;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ConsentWithdrawn setPerson(String person) {
            this.person = person;
            return this;
        }

        /** It may be null. */
        public String getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public ConsentWithdrawn setCategory(String category) {
            this.category = category;
            return this;
        }
    }

    /**
     * A person is to be erased, which follows. What a law asks to be kept of them is stored only.
     */
    @JsonPropertyOrder({
        "person",
        "ground"
    })
    public static final class ErasureOrdered extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("ground")
        private ErasureGround ground;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ErasureOrdered setPerson(String person) {
            this.person = person;
            return this;
        }

        public ErasureGround getGround() {
            return ground;
        }

        /** Sets {@link #getGround() ground}. */
        public ErasureOrdered setGround(ErasureGround ground) {
            this.ground = ground;
            return this;
        }
    }

    /** The vault is to delete these. */
    @JsonPropertyOrder({
        "entries",
        "cause"
    })
    public static final class EntriesDue extends ContractValue {

        @JsonProperty("entries")
        private List<String> entries;

        @JsonProperty("cause")
        private DueCause cause;

        public List<String> getEntries() {
            return entries;
        }

        /** Sets {@link #getEntries() entries}. */
        public EntriesDue setEntries(List<String> entries) {
            this.entries = entries;
            return this;
        }

        public DueCause getCause() {
            return cause;
        }

        /** Sets {@link #getCause() cause}. */
        public EntriesDue setCause(DueCause cause) {
            this.cause = cause;
            return this;
        }
    }

    /** The vault has deleted these. */
    @JsonPropertyOrder({
        "entries"
    })
    public static final class EntriesErased extends ContractValue {

        @JsonProperty("entries")
        private List<String> entries;

        public List<String> getEntries() {
            return entries;
        }

        /** Sets {@link #getEntries() entries}. */
        public EntriesErased setEntries(List<String> entries) {
            this.entries = entries;
            return this;
        }
    }
}
