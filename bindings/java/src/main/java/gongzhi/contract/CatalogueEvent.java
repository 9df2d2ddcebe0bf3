// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true of the catalogue. */
@JsonPropertyOrder({
    "formAsked",
    "itemCollected",
    "itemShared",
    "itemRefused",
    "holdingEnded",
    "personForgotten"
})
public final class CatalogueEvent extends ContractValue {

    @JsonProperty("formAsked")
    private FormAsked formAsked;

    @JsonProperty("itemCollected")
    private ItemCollected itemCollected;

    @JsonProperty("itemShared")
    private ItemShared itemShared;

    @JsonProperty("itemRefused")
    private ItemRefused itemRefused;

    @JsonProperty("holdingEnded")
    private HoldingEnded holdingEnded;

    @JsonProperty("personForgotten")
    private PersonForgotten personForgotten;

    private CatalogueEvent() {}

    /** A form was asked about; each item has its answer. */
    public static CatalogueEvent ofFormAsked(FormAsked formAsked) {
        CatalogueEvent union = new CatalogueEvent();
        union.formAsked = formAsked;
        return union;
    }

    /** What stands under {@code formAsked}; null where this is another. */
    public FormAsked getFormAsked() {
        return formAsked;
    }

    /**
     * An item was collected; it is fresh before {@code until}. {@code consent} stands where the
     * item took one.
     */
    public static CatalogueEvent ofItemCollected(ItemCollected itemCollected) {
        CatalogueEvent union = new CatalogueEvent();
        union.itemCollected = itemCollected;
        return union;
    }

    /** What stands under {@code itemCollected}; null where this is another. */
    public ItemCollected getItemCollected() {
        return itemCollected;
    }

    /** A record was given to another organisation. */
    public static CatalogueEvent ofItemShared(ItemShared itemShared) {
        CatalogueEvent union = new CatalogueEvent();
        union.itemShared = itemShared;
        return union;
    }

    /** What stands under {@code itemShared}; null where this is another. */
    public ItemShared getItemShared() {
        return itemShared;
    }

    /** A person said no: the organisation does not ask for the item before {@code until}. */
    public static CatalogueEvent ofItemRefused(ItemRefused itemRefused) {
        CatalogueEvent union = new CatalogueEvent();
        union.itemRefused = itemRefused;
        return union;
    }

    /** What stands under {@code itemRefused}; null where this is another. */
    public ItemRefused getItemRefused() {
        return itemRefused;
    }

    /**
     * An organisation may no longer hold a record, and deletes it (PIPL 47); where it was the one
     * that collected, so do all that it shared it with.
     */
    public static CatalogueEvent ofHoldingEnded(HoldingEnded holdingEnded) {
        CatalogueEvent union = new CatalogueEvent();
        union.holdingEnded = holdingEnded;
        return union;
    }

    /** What stands under {@code holdingEnded}; null where this is another. */
    public HoldingEnded getHoldingEnded() {
        return holdingEnded;
    }

    /** A person was erased: of what is no longer held about them no digest is left. */
    public static CatalogueEvent ofPersonForgotten(PersonForgotten personForgotten) {
        CatalogueEvent union = new CatalogueEvent();
        union.personForgotten = personForgotten;
        return union;
    }

    /** What stands under {@code personForgotten}; null where this is another. */
    public PersonForgotten getPersonForgotten() {
        return personForgotten;
    }

    /** A form was asked about; each item has its answer. */
    @JsonPropertyOrder({
        "asker",
        "person",
        "organisation",
        "purpose",
        "answers"
    })
    public static final class FormAsked extends ContractValue {

        @JsonProperty("asker")
        private String asker;

        @JsonProperty("person")
        private String person;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("purpose")
        private String purpose;

        @JsonProperty("answers")
        private List<ItemAnswer> answers;

        public String getAsker() {
            return asker;
        }

        /** Sets {@link #getAsker() asker}. */
        public FormAsked setAsker(String asker) {
            this.asker = asker;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public FormAsked setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public FormAsked setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getPurpose() {
            return purpose;
        }

        /** Sets {@link #getPurpose() purpose}. */
        public FormAsked setPurpose(String purpose) {
            this.purpose = purpose;
            return this;
        }

        public List<ItemAnswer> getAnswers() {
            return answers;
        }

        /** Sets {@link #getAnswers() answers}. */
        public FormAsked setAnswers(List<ItemAnswer> answers) {
            this.answers = answers;
            return this;
        }
    }

    /**
     * An item was collected; it is fresh before {@code until}. {@code consent} stands where the
     * item took one.
     */
    @JsonPropertyOrder({
        "record",
        "item",
        "person",
        "organisation",
        "purpose",
        "asker",
        "content",
        "basis",
        "consent",
        "until"
    })
    public static final class ItemCollected extends ContractValue {

        @JsonProperty("record")
        private String record;

        @JsonProperty("item")
        private String item;

        @JsonProperty("person")
        private String person;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("purpose")
        private String purpose;

        @JsonProperty("asker")
        private String asker;

        @JsonProperty("content")
        private String content;

        @JsonProperty("basis")
        private LawfulBasis basis;

        @JsonProperty("consent")
        private ItemConsent consent;

        @JsonProperty("until")
        private String until;

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public ItemCollected setRecord(String record) {
            this.record = record;
            return this;
        }

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public ItemCollected setItem(String item) {
            this.item = item;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ItemCollected setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ItemCollected setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getPurpose() {
            return purpose;
        }

        /** Sets {@link #getPurpose() purpose}. */
        public ItemCollected setPurpose(String purpose) {
            this.purpose = purpose;
            return this;
        }

        public String getAsker() {
            return asker;
        }

        /** Sets {@link #getAsker() asker}. */
        public ItemCollected setAsker(String asker) {
            this.asker = asker;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public ItemCollected setContent(String content) {
            this.content = content;
            return this;
        }

        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public ItemCollected setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }

        /** It may be null. */
        public ItemConsent getConsent() {
            return consent;
        }

        /** Sets {@link #getConsent() consent}. */
        public ItemCollected setConsent(ItemConsent consent) {
            this.consent = consent;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ItemCollected setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A record was given to another organisation. */
    @JsonPropertyOrder({
        "record",
        "organisation",
        "purpose",
        "consent"
    })
    public static final class ItemShared extends ContractValue {

        @JsonProperty("record")
        private String record;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("purpose")
        private String purpose;

        @JsonProperty("consent")
        private ItemConsent consent;

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public ItemShared setRecord(String record) {
            this.record = record;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ItemShared setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getPurpose() {
            return purpose;
        }

        /** Sets {@link #getPurpose() purpose}. */
        public ItemShared setPurpose(String purpose) {
            this.purpose = purpose;
            return this;
        }

        /** It may be null. */
        public ItemConsent getConsent() {
            return consent;
        }

        /** Sets {@link #getConsent() consent}. */
        public ItemShared setConsent(ItemConsent consent) {
            this.consent = consent;
            return this;
        }
    }

    /** A person said no: the organisation does not ask for the item before {@code until}. */
    @JsonPropertyOrder({
        "person",
        "item",
        "organisation",
        "until"
    })
    public static final class ItemRefused extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("item")
        private String item;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("until")
        private String until;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ItemRefused setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public ItemRefused setItem(String item) {
            this.item = item;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ItemRefused setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ItemRefused setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /**
     * An organisation may no longer hold a record, and deletes it (PIPL 47); where it was the one
     * that collected, so do all that it shared it with.
     */
    @JsonPropertyOrder({
        "record",
        "organisation"
    })
    public static final class HoldingEnded extends ContractValue {

        @JsonProperty("record")
        private String record;

        @JsonProperty("organisation")
        private String organisation;

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public HoldingEnded setRecord(String record) {
            this.record = record;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public HoldingEnded setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** A person was erased: of what is no longer held about them no digest is left. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class PersonForgotten extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonForgotten setPerson(String person) {
            this.person = person;
            return this;
        }
    }
}
