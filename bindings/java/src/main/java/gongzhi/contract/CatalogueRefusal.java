// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why the catalogue refuses, in the published order. */
@JsonPropertyOrder({
    "unknownItem",
    "itemTwice",
    "purposeNotLawful",
    "notEntitled",
    "outsideRegion",
    "alreadyHeld",
    "refusedByResident",
    "consentMissing",
    "guardianMissing",
    "heldElsewhere",
    "recordExists",
    "unknownRecord",
    "notFresh",
    "notRefusable"
})
public final class CatalogueRefusal extends ContractValue {

    @JsonProperty("unknownItem")
    private UnknownItem unknownItem;

    @JsonProperty("itemTwice")
    private ItemTwice itemTwice;

    @JsonProperty("purposeNotLawful")
    private PurposeNotLawful purposeNotLawful;

    @JsonProperty("notEntitled")
    private NotEntitled notEntitled;

    @JsonProperty("outsideRegion")
    private OutsideRegion outsideRegion;

    @JsonProperty("alreadyHeld")
    private AlreadyHeld alreadyHeld;

    @JsonProperty("refusedByResident")
    private RefusedByResident refusedByResident;

    @JsonProperty("consentMissing")
    private ConsentMissing consentMissing;

    @JsonProperty("guardianMissing")
    private GuardianMissing guardianMissing;

    @JsonProperty("heldElsewhere")
    private HeldElsewhere heldElsewhere;

    @JsonProperty("recordExists")
    private RecordExists recordExists;

    @JsonProperty("unknownRecord")
    private UnknownRecord unknownRecord;

    @JsonProperty("notFresh")
    private NotFresh notFresh;

    @JsonProperty("notRefusable")
    private NotRefusable notRefusable;

    private CatalogueRefusal() {}

    /** the charter's catalogue has no item {item}: it is not asked */
    public static CatalogueRefusal ofUnknownItem(UnknownItem unknownItem) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.unknownItem = unknownItem;
        return union;
    }

    /** What stands under {@code unknownItem}; null where this is another. */
    public UnknownItem getUnknownItem() {
        return unknownItem;
    }

    /** item {item} stands in the form twice */
    public static CatalogueRefusal ofItemTwice(ItemTwice itemTwice) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.itemTwice = itemTwice;
        return union;
    }

    /** What stands under {@code itemTwice}; null where this is another. */
    public ItemTwice getItemTwice() {
        return itemTwice;
    }

    /** {item} may not be asked for {purpose}; the charter lists what for */
    public static CatalogueRefusal ofPurposeNotLawful(PurposeNotLawful purposeNotLawful) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.purposeNotLawful = purposeNotLawful;
        return union;
    }

    /** What stands under {@code purposeNotLawful}; null where this is another. */
    public PurposeNotLawful getPurposeNotLawful() {
        return purposeNotLawful;
    }

    /** {organisation} may not hold {item}, which is {owner}'s and not to be shared with it */
    public static CatalogueRefusal ofNotEntitled(NotEntitled notEntitled) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.notEntitled = notEntitled;
        return union;
    }

    /** What stands under {@code notEntitled}; null where this is another. */
    public NotEntitled getNotEntitled() {
        return notEntitled;
    }

    /** {organisation} acts in {acts_in}, the person lives in {grid} */
    public static CatalogueRefusal ofOutsideRegion(OutsideRegion outsideRegion) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.outsideRegion = outsideRegion;
        return union;
    }

    /** What stands under {@code outsideRegion}; null where this is another. */
    public OutsideRegion getOutsideRegion() {
        return outsideRegion;
    }

    /**
     * {item} is held already: {record}, collected by {by} {age_days} days ago, is fresh until
     * {until}
     */
    public static CatalogueRefusal ofAlreadyHeld(AlreadyHeld alreadyHeld) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.alreadyHeld = alreadyHeld;
        return union;
    }

    /** What stands under {@code alreadyHeld}; null where this is another. */
    public AlreadyHeld getAlreadyHeld() {
        return alreadyHeld;
    }

    /** the person refused {item} to {organisation}; it may ask again from {until} */
    public static CatalogueRefusal ofRefusedByResident(RefusedByResident refusedByResident) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.refusedByResident = refusedByResident;
        return union;
    }

    /** What stands under {@code refusedByResident}; null where this is another. */
    public RefusedByResident getRefusedByResident() {
        return refusedByResident;
    }

    /** {item} by {basis} takes a consent of its own, and there is none */
    public static CatalogueRefusal ofConsentMissing(ConsentMissing consentMissing) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.consentMissing = consentMissing;
        return union;
    }

    /** What stands under {@code consentMissing}; null where this is another. */
    public ConsentMissing getConsentMissing() {
        return consentMissing;
    }

    /**
     * {item} about somebody under {least} takes a consent of its own by the guardian who is entered
     * for {person}
     */
    public static CatalogueRefusal ofGuardianMissing(GuardianMissing guardianMissing) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.guardianMissing = guardianMissing;
        return union;
    }

    /** What stands under {@code guardianMissing}; null where this is another. */
    public GuardianMissing getGuardianMissing() {
        return guardianMissing;
    }

    /**
     * {item} is to be shared: {record}, collected by {holder} {age_days} days ago, is fresh until
     * {until}
     */
    public static CatalogueRefusal ofHeldElsewhere(HeldElsewhere heldElsewhere) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.heldElsewhere = heldElsewhere;
        return union;
    }

    /** What stands under {@code heldElsewhere}; null where this is another. */
    public HeldElsewhere getHeldElsewhere() {
        return heldElsewhere;
    }

    /** record {record} exists already */
    public static CatalogueRefusal ofRecordExists(RecordExists recordExists) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.recordExists = recordExists;
        return union;
    }

    /** What stands under {@code recordExists}; null where this is another. */
    public RecordExists getRecordExists() {
        return recordExists;
    }

    /** no record {record} is known */
    public static CatalogueRefusal ofUnknownRecord(UnknownRecord unknownRecord) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.unknownRecord = unknownRecord;
        return union;
    }

    /** What stands under {@code unknownRecord}; null where this is another. */
    public UnknownRecord getUnknownRecord() {
        return unknownRecord;
    }

    /** record {record} is fresh no more since {until}: it is not to be shared */
    public static CatalogueRefusal ofNotFresh(NotFresh notFresh) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.notFresh = notFresh;
        return union;
    }

    /** What stands under {@code notFresh}; null where this is another. */
    public NotFresh getNotFresh() {
        return notFresh;
    }

    /** {item} rests on {basis}, which takes no consent: there is none to withhold */
    public static CatalogueRefusal ofNotRefusable(NotRefusable notRefusable) {
        CatalogueRefusal union = new CatalogueRefusal();
        union.notRefusable = notRefusable;
        return union;
    }

    /** What stands under {@code notRefusable}; null where this is another. */
    public NotRefusable getNotRefusable() {
        return notRefusable;
    }

    /** the charter's catalogue has no item {item}: it is not asked */
    @JsonPropertyOrder({
        "item"
    })
    public static final class UnknownItem extends ContractValue {

        @JsonProperty("item")
        private String item;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public UnknownItem setItem(String item) {
            this.item = item;
            return this;
        }
    }

    /** item {item} stands in the form twice */
    @JsonPropertyOrder({
        "item"
    })
    public static final class ItemTwice extends ContractValue {

        @JsonProperty("item")
        private String item;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public ItemTwice setItem(String item) {
            this.item = item;
            return this;
        }
    }

    /** {item} may not be asked for {purpose}; the charter lists what for */
    @JsonPropertyOrder({
        "item",
        "purpose"
    })
    public static final class PurposeNotLawful extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("purpose")
        private String purpose;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public PurposeNotLawful setItem(String item) {
            this.item = item;
            return this;
        }

        public String getPurpose() {
            return purpose;
        }

        /** Sets {@link #getPurpose() purpose}. */
        public PurposeNotLawful setPurpose(String purpose) {
            this.purpose = purpose;
            return this;
        }
    }

    /** {organisation} may not hold {item}, which is {owner}'s and not to be shared with it */
    @JsonPropertyOrder({
        "item",
        "organisation",
        "owner"
    })
    public static final class NotEntitled extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("owner")
        private String owner;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public NotEntitled setItem(String item) {
            this.item = item;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotEntitled setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getOwner() {
            return owner;
        }

        /** Sets {@link #getOwner() owner}. */
        public NotEntitled setOwner(String owner) {
            this.owner = owner;
            return this;
        }
    }

    /** {organisation} acts in {acts_in}, the person lives in {grid} */
    @JsonPropertyOrder({
        "organisation",
        "actsIn",
        "grid"
    })
    public static final class OutsideRegion extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("actsIn")
        private String actsIn;

        @JsonProperty("grid")
        private String grid;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OutsideRegion setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getActsIn() {
            return actsIn;
        }

        /** Sets {@link #getActsIn() actsIn}. */
        public OutsideRegion setActsIn(String actsIn) {
            this.actsIn = actsIn;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public OutsideRegion setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /**
     * {item} is held already: {record}, collected by {by} {age_days} days ago, is fresh until
     * {until}
     */
    @JsonPropertyOrder({
        "item",
        "by",
        "record",
        "ageDays",
        "until"
    })
    public static final class AlreadyHeld extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("by")
        private String by;

        @JsonProperty("record")
        private String record;

        @JsonProperty("ageDays")
        private Long ageDays;

        @JsonProperty("until")
        private String until;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public AlreadyHeld setItem(String item) {
            this.item = item;
            return this;
        }

        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public AlreadyHeld setBy(String by) {
            this.by = by;
            return this;
        }

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public AlreadyHeld setRecord(String record) {
            this.record = record;
            return this;
        }

        public Long getAgeDays() {
            return ageDays;
        }

        /** Sets {@link #getAgeDays() ageDays}. */
        public AlreadyHeld setAgeDays(Long ageDays) {
            this.ageDays = ageDays;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public AlreadyHeld setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** the person refused {item} to {organisation}; it may ask again from {until} */
    @JsonPropertyOrder({
        "item",
        "organisation",
        "until"
    })
    public static final class RefusedByResident extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("until")
        private String until;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public RefusedByResident setItem(String item) {
            this.item = item;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public RefusedByResident setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public RefusedByResident setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** {item} by {basis} takes a consent of its own, and there is none */
    @JsonPropertyOrder({
        "item",
        "basis"
    })
    public static final class ConsentMissing extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("basis")
        private LawfulBasis basis;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public ConsentMissing setItem(String item) {
            this.item = item;
            return this;
        }

        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public ConsentMissing setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }
    }

    /**
     * {item} about somebody under {least} takes a consent of its own by the guardian who is entered
     * for {person}
     */
    @JsonPropertyOrder({
        "item",
        "person",
        "least"
    })
    public static final class GuardianMissing extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("person")
        private String person;

        @JsonProperty("least")
        private Integer least;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public GuardianMissing setItem(String item) {
            this.item = item;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public GuardianMissing setPerson(String person) {
            this.person = person;
            return this;
        }

        public Integer getLeast() {
            return least;
        }

        /** Sets {@link #getLeast() least}. */
        public GuardianMissing setLeast(Integer least) {
            this.least = least;
            return this;
        }
    }

    /**
     * {item} is to be shared: {record}, collected by {holder} {age_days} days ago, is fresh until
     * {until}
     */
    @JsonPropertyOrder({
        "item",
        "holder",
        "record",
        "ageDays",
        "until"
    })
    public static final class HeldElsewhere extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("holder")
        private String holder;

        @JsonProperty("record")
        private String record;

        @JsonProperty("ageDays")
        private Long ageDays;

        @JsonProperty("until")
        private String until;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public HeldElsewhere setItem(String item) {
            this.item = item;
            return this;
        }

        public String getHolder() {
            return holder;
        }

        /** Sets {@link #getHolder() holder}. */
        public HeldElsewhere setHolder(String holder) {
            this.holder = holder;
            return this;
        }

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public HeldElsewhere setRecord(String record) {
            this.record = record;
            return this;
        }

        public Long getAgeDays() {
            return ageDays;
        }

        /** Sets {@link #getAgeDays() ageDays}. */
        public HeldElsewhere setAgeDays(Long ageDays) {
            this.ageDays = ageDays;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public HeldElsewhere setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** record {record} exists already */
    @JsonPropertyOrder({
        "record"
    })
    public static final class RecordExists extends ContractValue {

        @JsonProperty("record")
        private String record;

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public RecordExists setRecord(String record) {
            this.record = record;
            return this;
        }
    }

    /** no record {record} is known */
    @JsonPropertyOrder({
        "record"
    })
    public static final class UnknownRecord extends ContractValue {

        @JsonProperty("record")
        private String record;

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public UnknownRecord setRecord(String record) {
            this.record = record;
            return this;
        }
    }

    /** record {record} is fresh no more since {until}: it is not to be shared */
    @JsonPropertyOrder({
        "record",
        "until"
    })
    public static final class NotFresh extends ContractValue {

        @JsonProperty("record")
        private String record;

        @JsonProperty("until")
        private String until;

        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public NotFresh setRecord(String record) {
            this.record = record;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public NotFresh setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** {item} rests on {basis}, which takes no consent: there is none to withhold */
    @JsonPropertyOrder({
        "item",
        "basis"
    })
    public static final class NotRefusable extends ContractValue {

        @JsonProperty("item")
        private String item;

        @JsonProperty("basis")
        private LawfulBasis basis;

        public String getItem() {
            return item;
        }

        /** Sets {@link #getItem() item}. */
        public NotRefusable setItem(String item) {
            this.item = item;
            return this;
        }

        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public NotRefusable setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }
    }
}
