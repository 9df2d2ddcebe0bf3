// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of the vault's index. */
@JsonPropertyOrder({
    "keep",
    "correct",
    "withdrawConsent",
    "erase",
    "confirmErasure",
    "lapse",
    "retire"
})
public final class VaultCommand extends ContractValue {

    @JsonProperty("keep")
    private Keep keep;

    @JsonProperty("correct")
    private Correct correct;

    @JsonProperty("withdrawConsent")
    private WithdrawConsent withdrawConsent;

    @JsonProperty("erase")
    private Erase erase;

    @JsonProperty("confirmErasure")
    private ConfirmErasure confirmErasure;

    @JsonProperty("lapse")
    private Lapse lapse;

    @JsonProperty("retire")
    private Retire retire;

    private VaultCommand() {}

    /** Enter what the vault now keeps about a person. */
    public static VaultCommand ofKeep(Keep keep) {
        VaultCommand union = new VaultCommand();
        union.keep = keep;
        return union;
    }

    /** What stands under {@code keep}; null where this is another. */
    public Keep getKeep() {
        return keep;
    }

    /** Correct an entry (更正, PIPL 46): the vault keeps other content in its place. */
    public static VaultCommand ofCorrect(Correct correct) {
        VaultCommand union = new VaultCommand();
        union.correct = correct;
        return union;
    }

    /** What stands under {@code correct}; null where this is another. */
    public Correct getCorrect() {
        return correct;
    }

    /**
     * Withdraw a consent (撤回同意, PIPL 15): what rests on it is due for deletion; what was done
     * before stays lawful.
     */
    public static VaultCommand ofWithdrawConsent(WithdrawConsent withdrawConsent) {
        VaultCommand union = new VaultCommand();
        union.withdrawConsent = withdrawConsent;
        return union;
    }

    /** What stands under {@code withdrawConsent}; null where this is another. */
    public WithdrawConsent getWithdrawConsent() {
        return withdrawConsent;
    }

    /** Erase a person (删除权, PIPL 47). Whoever comes back is a new person. */
    public static VaultCommand ofErase(Erase erase) {
        VaultCommand union = new VaultCommand();
        union.erase = erase;
        return union;
    }

    /** What stands under {@code erase}; null where this is another. */
    public Erase getErase() {
        return erase;
    }

    /** Confirm that the vault has deleted entries that were due, content and salt. */
    public static VaultCommand ofConfirmErasure(ConfirmErasure confirmErasure) {
        VaultCommand union = new VaultCommand();
        union.confirmErasure = confirmErasure;
        return union;
    }

    /** What stands under {@code confirmErasure}; null where this is another. */
    public ConfirmErasure getConfirmErasure() {
        return confirmErasure;
    }

    /** The clock's: terms have ended. */
    public static VaultCommand ofLapse(Lapse lapse) {
        VaultCommand union = new VaultCommand();
        union.lapse = lapse;
        return union;
    }

    /** What stands under {@code lapse}; null where this is another. */
    public Lapse getLapse() {
        return lapse;
    }

    /** The engine's: a person left; the terms that count from that begin. */
    public static VaultCommand ofRetire(Retire retire) {
        VaultCommand union = new VaultCommand();
        union.retire = retire;
        return union;
    }

    /** What stands under {@code retire}; null where this is another. */
    public Retire getRetire() {
        return retire;
    }

    /** Enter what the vault now keeps about a person. */
    @JsonPropertyOrder({
        "entry",
        "person",
        "category",
        "content",
        "consent"
    })
    public static final class Keep extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("person")
        private String person;

        @JsonProperty("category")
        private String category;

        @JsonProperty("content")
        private String content;

        @JsonProperty("consent")
        private String consent;

        /**
         * The name under which the vault keeps it, used once. It is in the journal for good:
         * nothing about the person may be read from it.
         */
        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public Keep setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        /** About whom. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Keep setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Of which category of the charter. */
        public String getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public Keep setCategory(String category) {
            this.category = category;
            return this;
        }

        /** Sealed digest of the content: of salt and content. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Keep setContent(String content) {
            this.content = content;
            return this;
        }

        /**
         * Content digest of the consent's evidence, where the category rests on consent (PIPL 14).
         * It may be null.
         */
        public String getConsent() {
            return consent;
        }

        /** Sets {@link #getConsent() consent}. */
        public Keep setConsent(String consent) {
            this.consent = consent;
            return this;
        }
    }

    /** Correct an entry (更正, PIPL 46): the vault keeps other content in its place. */
    @JsonPropertyOrder({
        "entry",
        "content"
    })
    public static final class Correct extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("content")
        private String content;

        /** Which. */
        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public Correct setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        /** Sealed digest of what it keeps now. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Correct setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /**
     * Withdraw a consent (撤回同意, PIPL 15): what rests on it is due for deletion; what was done
     * before stays lawful.
     */
    @JsonPropertyOrder({
        "person",
        "category"
    })
    public static final class WithdrawConsent extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("category")
        private String category;

        /** Whose. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public WithdrawConsent setPerson(String person) {
            this.person = person;
            return this;
        }

        /**
         * To which category; where absent to all, and to what organisations hold by the catalogue.
         * It may be null.
         */
        public String getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public WithdrawConsent setCategory(String category) {
            this.category = category;
            return this;
        }
    }

    /** Erase a person (删除权, PIPL 47). Whoever comes back is a new person. */
    @JsonPropertyOrder({
        "person",
        "ground"
    })
    public static final class Erase extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("ground")
        private ErasureGround ground;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Erase setPerson(String person) {
            this.person = person;
            return this;
        }

        /** On which ground. */
        public ErasureGround getGround() {
            return ground;
        }

        /** Sets {@link #getGround() ground}. */
        public Erase setGround(ErasureGround ground) {
            this.ground = ground;
            return this;
        }
    }

    /** Confirm that the vault has deleted entries that were due, content and salt. */
    @JsonPropertyOrder({
        "entries"
    })
    public static final class ConfirmErasure extends ContractValue {

        @JsonProperty("entries")
        private List<String> entries;

        /** Which. */
        public List<String> getEntries() {
            return entries;
        }

        /** Sets {@link #getEntries() entries}. */
        public ConfirmErasure setEntries(List<String> entries) {
            this.entries = entries;
            return this;
        }
    }

    /** The clock's: terms have ended. */
    public static final class Lapse extends ContractValue {
    }

    /** The engine's: a person left; the terms that count from that begin. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Retire extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Retire setPerson(String person) {
            this.person = person;
            return this;
        }
    }
}
