// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One of four answers to whoever wants to ask a resident. */
@JsonPropertyOrder({
    "alreadyHeld",
    "shareFrom",
    "mayCollect",
    "forbidden"
})
public final class AskAnswer extends ContractValue {

    @JsonProperty("alreadyHeld")
    private AlreadyHeld alreadyHeld;

    @JsonProperty("shareFrom")
    private ShareFrom shareFrom;

    @JsonProperty("mayCollect")
    private MayCollect mayCollect;

    @JsonProperty("forbidden")
    private Forbidden forbidden;

    private AskAnswer() {}

    /** The organisation holds it: do not ask. */
    public static AskAnswer ofAlreadyHeld(AlreadyHeld alreadyHeld) {
        AskAnswer union = new AskAnswer();
        union.alreadyHeld = alreadyHeld;
        return union;
    }

    /** What stands under {@code alreadyHeld}; null where this is another. */
    public AlreadyHeld getAlreadyHeld() {
        return alreadyHeld;
    }

    /** Another organisation holds it: do not ask, have it shared. */
    public static AskAnswer ofShareFrom(ShareFrom shareFrom) {
        AskAnswer union = new AskAnswer();
        union.shareFrom = shareFrom;
        return union;
    }

    /** What stands under {@code shareFrom}; null where this is another. */
    public ShareFrom getShareFrom() {
        return shareFrom;
    }

    /** The resident may be asked. */
    public static AskAnswer ofMayCollect(MayCollect mayCollect) {
        AskAnswer union = new AskAnswer();
        union.mayCollect = mayCollect;
        return union;
    }

    /** What stands under {@code mayCollect}; null where this is another. */
    public MayCollect getMayCollect() {
        return mayCollect;
    }

    /** The resident may not be asked. */
    public static AskAnswer ofForbidden(Forbidden forbidden) {
        AskAnswer union = new AskAnswer();
        union.forbidden = forbidden;
        return union;
    }

    /** What stands under {@code forbidden}; null where this is another. */
    public Forbidden getForbidden() {
        return forbidden;
    }

    /** The organisation holds it: do not ask. */
    @JsonPropertyOrder({
        "by",
        "record",
        "ageDays",
        "until"
    })
    public static final class AlreadyHeld extends ContractValue {

        @JsonProperty("by")
        private String by;

        @JsonProperty("record")
        private String record;

        @JsonProperty("ageDays")
        private Long ageDays;

        @JsonProperty("until")
        private String until;

        /** Who collected it. */
        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public AlreadyHeld setBy(String by) {
            this.by = by;
            return this;
        }

        /** Under which name the vault keeps it. */
        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public AlreadyHeld setRecord(String record) {
            this.record = record;
            return this;
        }

        /** How old it is, in calendar days. */
        public Long getAgeDays() {
            return ageDays;
        }

        /** Sets {@link #getAgeDays() ageDays}. */
        public AlreadyHeld setAgeDays(Long ageDays) {
            this.ageDays = ageDays;
            return this;
        }

        /** It is fresh before this instant. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public AlreadyHeld setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** Another organisation holds it: do not ask, have it shared. */
    @JsonPropertyOrder({
        "holder",
        "record",
        "ageDays",
        "until"
    })
    public static final class ShareFrom extends ContractValue {

        @JsonProperty("holder")
        private String holder;

        @JsonProperty("record")
        private String record;

        @JsonProperty("ageDays")
        private Long ageDays;

        @JsonProperty("until")
        private String until;

        /** Who collected it. */
        public String getHolder() {
            return holder;
        }

        /** Sets {@link #getHolder() holder}. */
        public ShareFrom setHolder(String holder) {
            this.holder = holder;
            return this;
        }

        /** Under which name the vault keeps it. */
        public String getRecord() {
            return record;
        }

        /** Sets {@link #getRecord() record}. */
        public ShareFrom setRecord(String record) {
            this.record = record;
            return this;
        }

        /** How old it is, in calendar days. */
        public Long getAgeDays() {
            return ageDays;
        }

        /** Sets {@link #getAgeDays() ageDays}. */
        public ShareFrom setAgeDays(Long ageDays) {
            this.ageDays = ageDays;
            return this;
        }

        /** It is fresh before this instant. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ShareFrom setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** The resident may be asked. */
    @JsonPropertyOrder({
        "basis",
        "until"
    })
    public static final class MayCollect extends ContractValue {

        @JsonProperty("basis")
        private LawfulBasis basis;

        @JsonProperty("until")
        private String until;

        /** On which basis. */
        public LawfulBasis getBasis() {
            return basis;
        }

        /** Sets {@link #getBasis() basis}. */
        public MayCollect setBasis(LawfulBasis basis) {
            this.basis = basis;
            return this;
        }

        /** What is collected now is fresh before this instant. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public MayCollect setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** The resident may not be asked. */
    @JsonPropertyOrder({
        "why"
    })
    public static final class Forbidden extends ContractValue {

        @JsonProperty("why")
        private CatalogueRefusal why;

        /** Why, with the numbers. */
        public CatalogueRefusal getWhy() {
            return why;
        }

        /** Sets {@link #getWhy() why}. */
        public Forbidden setWhy(CatalogueRefusal why) {
            this.why = why;
            return this;
        }
    }
}
