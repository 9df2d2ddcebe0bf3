// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of the catalogue. */
@JsonPropertyOrder({
    "ask",
    "collect",
    "share",
    "refuse",
    "forget"
})
public final class CatalogueCommand extends ContractValue {

    @JsonProperty("ask")
    private Ask ask;

    @JsonProperty("collect")
    private Collect collect;

    @JsonProperty("share")
    private Share share;

    @JsonProperty("refuse")
    private Refuse refuse;

    @JsonProperty("forget")
    private Forget forget;

    private CatalogueCommand() {}

    /**
     * Ask, before asking a resident: each item is answered on its own, and the answers are counted.
     */
    public static CatalogueCommand ofAsk(Ask ask) {
        CatalogueCommand union = new CatalogueCommand();
        union.ask = ask;
        return union;
    }

    /** What stands under {@code ask}; null where this is another. */
    public Ask getAsk() {
        return ask;
    }

    /** Record what was collected: of all items or of none. */
    public static CatalogueCommand ofCollect(Collect collect) {
        CatalogueCommand union = new CatalogueCommand();
        union.collect = collect;
        return union;
    }

    /** What stands under {@code collect}; null where this is another. */
    public Collect getCollect() {
        return collect;
    }

    /** Give a fresh record to another organisation, so that nobody is asked again. */
    public static CatalogueCommand ofShare(Share share) {
        CatalogueCommand union = new CatalogueCommand();
        union.share = share;
        return union;
    }

    /** What stands under {@code share}; null where this is another. */
    public Share getShare() {
        return share;
    }

    /**
     * Say no: withdraws the consent to what the organisation holds (撤回同意, PIPL 15), and keeps it
     * from asking for as long as an answer would be fresh.
     */
    public static CatalogueCommand ofRefuse(Refuse refuse) {
        CatalogueCommand union = new CatalogueCommand();
        union.refuse = refuse;
        return union;
    }

    /** What stands under {@code refuse}; null where this is another. */
    public Refuse getRefuse() {
        return refuse;
    }

    /**
     * The engine's: what is held about a person ends, where it rests on their consent; where they
     * are erased, all but what a law asks to be kept.
     */
    public static CatalogueCommand ofForget(Forget forget) {
        CatalogueCommand union = new CatalogueCommand();
        union.forget = forget;
        return union;
    }

    /** What stands under {@code forget}; null where this is another. */
    public Forget getForget() {
        return forget;
    }

    /**
     * Ask, before asking a resident: each item is answered on its own, and the answers are counted.
     */
    @JsonPropertyOrder({
        "form",
        "items"
    })
    public static final class Ask extends ContractValue {

        @JsonProperty("form")
        private DataForm form;

        @JsonProperty("items")
        private List<String> items;

        /** Who would be asked, for whom and what for. */
        public DataForm getForm() {
            return form;
        }

        /** Sets {@link #getForm() form}. */
        public Ask setForm(DataForm form) {
            this.form = form;
            return this;
        }

        /** Which items, each once. */
        public List<String> getItems() {
            return items;
        }

        /** Sets {@link #getItems() items}. */
        public Ask setItems(List<String> items) {
            this.items = items;
            return this;
        }
    }

    /** Record what was collected: of all items or of none. */
    @JsonPropertyOrder({
        "form",
        "entries"
    })
    public static final class Collect extends ContractValue {

        @JsonProperty("form")
        private DataForm form;

        @JsonProperty("entries")
        private List<Entry> entries;

        /** Who was asked, for whom and what for. */
        public DataForm getForm() {
            return form;
        }

        /** Sets {@link #getForm() form}. */
        public Collect setForm(DataForm form) {
            this.form = form;
            return this;
        }

        /** What they gave. */
        public List<Entry> getEntries() {
            return entries;
        }

        /** Sets {@link #getEntries() entries}. */
        public Collect setEntries(List<Entry> entries) {
            this.entries = entries;
            return this;
        }
    }

    /** Give a fresh record to another organisation, so that nobody is asked again. */
    @JsonPropertyOrder({
        "record",
        "organisation",
        "purpose",
        "consents"
    })
    public static final class Share extends ContractValue {

        @JsonProperty("record")
        private String record;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("purpose")
        private String purpose;

        @JsonProperty("consents")
        private List<ItemConsent> consents;

        /** Which record. */
        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public Share setRecord(String record) {
            this.record = record;
            return this;
        }

        /** Who receives it. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Share setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** What for. */
        public String getPurpose() {
            return purpose;
        }

        /** Sets {@link #getPurpose() purpose}. */
        public Share setPurpose(String purpose) {
            this.purpose = purpose;
            return this;
        }

        /** The consent to it, where the item takes one (PIPL 23). It may be null. */
        public List<ItemConsent> getConsents() {
            return consents;
        }

        /** Sets {@link #getConsents() consents}. */
        public Share setConsents(List<ItemConsent> consents) {
            this.consents = consents;
            return this;
        }
    }

    /**
     * Say no: withdraws the consent to what the organisation holds (撤回同意, PIPL 15), and keeps it
     * from asking for as long as an answer would be fresh.
     */
    @JsonPropertyOrder({
        "person",
        "item",
        "organisation"
    })
    public static final class Refuse extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("item")
        private String item;

        @JsonProperty("organisation")
        private String organisation;

        /** Whose item. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Refuse setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Which item. */
        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public Refuse setItem(String item) {
            this.item = item;
            return this;
        }

        /** Which organisation is not to have it. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Refuse setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /**
     * The engine's: what is held about a person ends, where it rests on their consent; where they
     * are erased, all but what a law asks to be kept.
     */
    @JsonPropertyOrder({
        "person",
        "erased"
    })
    public static final class Forget extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("erased")
        private Boolean erased;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Forget setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Whether they are erased. */
        public Boolean getErased() {
            return erased;
        }

        /** Sets {@link #getErased() erased}. */
        public Forget setErased(Boolean erased) {
            this.erased = erased;
            return this;
        }
    }
}
