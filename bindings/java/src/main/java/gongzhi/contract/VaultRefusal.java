// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why the vault's index refuses, in the published order. */
@JsonPropertyOrder({
    "unknownEntry",
    "entryExists",
    "unknownCategory",
    "consentNeeded",
    "notByConsent",
    "nothingConsented",
    "notKept",
    "notDue",
    "childInCare",
    "onlyOperator"
})
public final class VaultRefusal extends ContractValue {

    @JsonProperty("unknownEntry")
    private UnknownEntry unknownEntry;

    @JsonProperty("entryExists")
    private EntryExists entryExists;

    @JsonProperty("unknownCategory")
    private UnknownCategory unknownCategory;

    @JsonProperty("consentNeeded")
    private ConsentNeeded consentNeeded;

    @JsonProperty("notByConsent")
    private NotByConsent notByConsent;

    @JsonProperty("nothingConsented")
    private NothingConsented nothingConsented;

    @JsonProperty("notKept")
    private NotKept notKept;

    @JsonProperty("notDue")
    private NotDue notDue;

    @JsonProperty("childInCare")
    private ChildInCare childInCare;

    @JsonProperty("onlyOperator")
    private OnlyOperator onlyOperator;

    private VaultRefusal() {}

    /** no entry {entry} is known */
    public static VaultRefusal ofUnknownEntry(UnknownEntry unknownEntry) {
        VaultRefusal union = new VaultRefusal();
        union.unknownEntry = unknownEntry;
        return union;
    }

    /** What stands under {@code unknownEntry}; null where this is another. */
    public UnknownEntry getUnknownEntry() {
        return unknownEntry;
    }

    /** entry {entry} was entered already */
    public static VaultRefusal ofEntryExists(EntryExists entryExists) {
        VaultRefusal union = new VaultRefusal();
        union.entryExists = entryExists;
        return union;
    }

    /** What stands under {@code entryExists}; null where this is another. */
    public EntryExists getEntryExists() {
        return entryExists;
    }

    /** the charter has no retention category {category}: it is not kept */
    public static VaultRefusal ofUnknownCategory(UnknownCategory unknownCategory) {
        VaultRefusal union = new VaultRefusal();
        union.unknownCategory = unknownCategory;
        return union;
    }

    /** What stands under {@code unknownCategory}; null where this is another. */
    public UnknownCategory getUnknownCategory() {
        return unknownCategory;
    }

    /** {category} is kept by consent; the evidence of it is missing */
    public static VaultRefusal ofConsentNeeded(ConsentNeeded consentNeeded) {
        VaultRefusal union = new VaultRefusal();
        union.consentNeeded = consentNeeded;
        return union;
    }

    /** What stands under {@code consentNeeded}; null where this is another. */
    public ConsentNeeded getConsentNeeded() {
        return consentNeeded;
    }

    /** {category} is not kept by consent but by {basis}, which nobody withdraws */
    public static VaultRefusal ofNotByConsent(NotByConsent notByConsent) {
        VaultRefusal union = new VaultRefusal();
        union.notByConsent = notByConsent;
        return union;
    }

    /** What stands under {@code notByConsent}; null where this is another. */
    public NotByConsent getNotByConsent() {
        return notByConsent;
    }

    /** nothing is kept about {person} by such a consent */
    public static VaultRefusal ofNothingConsented(NothingConsented nothingConsented) {
        VaultRefusal union = new VaultRefusal();
        union.nothingConsented = nothingConsented;
        return union;
    }

    /** What stands under {@code nothingConsented}; null where this is another. */
    public NothingConsented getNothingConsented() {
        return nothingConsented;
    }

    /** entry {entry} is {status}, and is not corrected */
    public static VaultRefusal ofNotKept(NotKept notKept) {
        VaultRefusal union = new VaultRefusal();
        union.notKept = notKept;
        return union;
    }

    /** What stands under {@code notKept}; null where this is another. */
    public NotKept getNotKept() {
        return notKept;
    }

    /** entry {entry} is {status}, not due for deletion */
    public static VaultRefusal ofNotDue(NotDue notDue) {
        VaultRefusal union = new VaultRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** {child}, who is under 14, has {person} as guardian: name another first */
    public static VaultRefusal ofChildInCare(ChildInCare childInCare) {
        VaultRefusal union = new VaultRefusal();
        union.childInCare = childInCare;
        return union;
    }

    /** What stands under {@code childInCare}; null where this is another. */
    public ChildInCare getChildInCare() {
        return childInCare;
    }

    /** nobody but {person} is {role} over {region}: grant the role to another first */
    public static VaultRefusal ofOnlyOperator(OnlyOperator onlyOperator) {
        VaultRefusal union = new VaultRefusal();
        union.onlyOperator = onlyOperator;
        return union;
    }

    /** What stands under {@code onlyOperator}; null where this is another. */
    public OnlyOperator getOnlyOperator() {
        return onlyOperator;
    }

    /** no entry {entry} is known */
    @JsonPropertyOrder({
        "entry"
    })
    public static final class UnknownEntry extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public UnknownEntry setEntry(String entry) {
            this.entry = entry;
            return this;
        }
    }

    /** entry {entry} was entered already */
    @JsonPropertyOrder({
        "entry"
    })
    public static final class EntryExists extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public EntryExists setEntry(String entry) {
            this.entry = entry;
            return this;
        }
    }

    /** the charter has no retention category {category}: it is not kept */
    @JsonPropertyOrder({
        "category"
    })
    public static final class UnknownCategory extends ContractValue {

        @JsonProperty("category")
        private String category;

        public String getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public UnknownCategory setCategory(String category) {
            this.category = category;
            return this;
        }
    }

    /** {category} is kept by consent; the evidence of it is missing */
    @JsonPropertyOrder({
        "category"
    })
    public static final class ConsentNeeded extends ContractValue {

        @JsonProperty("category")
        private String category;

        public String getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public ConsentNeeded setCategory(String category) {
            this.category = category;
            return this;
        }
    }

    /** {category} is not kept by consent but by {basis}, which nobody withdraws */
    @JsonPropertyOrder({
        "category",
        "basis"
    })
    public static final class NotByConsent extends ContractValue {

        @JsonProperty("category")
        private String category;

        @JsonProperty("basis")
        private LawfulBasis basis;

        public String getCategory() {
            return category;
        }

        /** Sets {@link #getCategory() category}. */
        public NotByConsent setCategory(String category) {
            this.category = category;
            return this;
        }

        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public NotByConsent setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }
    }

    /** nothing is kept about {person} by such a consent */
    @JsonPropertyOrder({
        "person"
    })
    public static final class NothingConsented extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NothingConsented setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** entry {entry} is {status}, and is not corrected */
    @JsonPropertyOrder({
        "entry",
        "status"
    })
    public static final class NotKept extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("status")
        private EntryStatus status;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public NotKept setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        public EntryStatus getStatus() {
            return status;
        }

        /** Sets {@link #getStatus() status}. */
        public NotKept setStatus(EntryStatus status) {
            this.status = status;
            return this;
        }
    }

    /** entry {entry} is {status}, not due for deletion */
    @JsonPropertyOrder({
        "entry",
        "status"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("entry")
        private String entry;

        @JsonProperty("status")
        private EntryStatus status;

        public String getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public NotDue setEntry(String entry) {
            this.entry = entry;
            return this;
        }

        public EntryStatus getStatus() {
            return status;
        }

        /** Sets {@link #getStatus() status}. */
        public NotDue setStatus(EntryStatus status) {
            this.status = status;
            return this;
        }
    }

    /** {child}, who is under 14, has {person} as guardian: name another first */
    @JsonPropertyOrder({
        "person",
        "child"
    })
    public static final class ChildInCare extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("child")
        private String child;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ChildInCare setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getChild() {
            return child;
        }

        /** Sets {@link #getChild() child}. */
        public ChildInCare setChild(String child) {
            this.child = child;
            return this;
        }
    }

    /** nobody but {person} is {role} over {region}: grant the role to another first */
    @JsonPropertyOrder({
        "person",
        "role",
        "region"
    })
    public static final class OnlyOperator extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("role")
        private Role role;

        @JsonProperty("region")
        private String region;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OnlyOperator setPerson(String person) {
            this.person = person;
            return this;
        }

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public OnlyOperator setRole(Role role) {
            this.role = role;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OnlyOperator setRegion(String region) {
            this.region = region;
            return this;
        }
    }
}
