// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How what was counted stands (效力). */
@JsonPropertyOrder({
    "announced",
    "annulled",
    "stands",
    "inForce",
    "repealed",
    "moot"
})
public final class Effect extends ContractValue {

    @JsonProperty("announced")
    private Announced announced;

    @JsonProperty("annulled")
    private Annulled annulled;

    @JsonProperty("stands")
    private Stands stands;

    @JsonProperty("inForce")
    private InForce inForce;

    @JsonProperty("repealed")
    private Repealed repealed;

    @JsonProperty("moot")
    private Moot moot;

    private Effect() {}

    /** On public notice (公示), whatever came out. */
    public static Effect ofAnnounced(Announced announced) {
        Effect union = new Effect();
        union.announced = announced;
        return union;
    }

    /** What stands under {@code announced}; null where this is another. */
    public Announced getAnnounced() {
        return announced;
    }

    /** An objection to the result was upheld: it counts for nothing. */
    public static Effect ofAnnulled(Annulled annulled) {
        Effect union = new Effect();
        union.annulled = annulled;
        return union;
    }

    /** What stands under {@code annulled}; null where this is another. */
    public Annulled getAnnulled() {
        return annulled;
    }

    /** It did not pass, and its notice is over. */
    public static Effect ofStands(Stands stands) {
        Effect union = new Effect();
        union.stands = stands;
        return union;
    }

    /** What stands under {@code stands}; null where this is another. */
    public Stands getStands() {
        return stands;
    }

    /** In force. */
    public static Effect ofInForce(InForce inForce) {
        Effect union = new Effect();
        union.inForce = inForce;
        return union;
    }

    /** What stands under {@code inForce}; null where this is another. */
    public InForce getInForce() {
        return inForce;
    }

    /** A later topic ended it, or ends it when the next version of its covenant begins. */
    public static Effect ofRepealed(Repealed repealed) {
        Effect union = new Effect();
        union.repealed = repealed;
        return union;
    }

    /** What stands under {@code repealed}; null where this is another. */
    public Repealed getRepealed() {
        return repealed;
    }

    /**
     * It never came into force (失去标的): what it was to end or to replace, another topic had ended or
     * replaced; or had ended the election whose open seats it was to fill. Nobody voted on a second
     * successor of one covenant, or on ending the first one. That answers it for good, and without
     * prejudice: should the other's version fall before it begins, nothing comes into force that
     * the vote on that did not name, and this can be proposed anew.
     */
    public static Effect ofMoot(Moot moot) {
        Effect union = new Effect();
        union.moot = moot;
        return union;
    }

    /** What stands under {@code moot}; null where this is another. */
    public Moot getMoot() {
        return moot;
    }

    /** On public notice (公示), whatever came out. */
    @JsonPropertyOrder({
        "until",
        "due"
    })
    public static final class Announced extends ContractValue {

        @JsonProperty("until")
        private String until;

        @JsonProperty("due")
        private String due;

        /** Until when, exclusive, members object. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public Announced setUntil(String until) {
            this.until = until;
            return this;
        }

        /** Objections that nobody decided on until then leave the result as it is. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Announced setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** An objection to the result was upheld: it counts for nothing. */
    @JsonPropertyOrder({
        "at",
        "objection",
        "notice"
    })
    public static final class Annulled extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("objection")
        private String objection;

        @JsonProperty("notice")
        private String notice;

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Annulled setAt(String at) {
            this.at = at;
            return this;
        }

        /** Which objection. */
        public String getObjection() {
            return objection;
        }

        /** Sets {@link #getObjection() objection}. */
        public Annulled setObjection(String objection) {
            this.objection = objection;
            return this;
        }

        /**
         * Until when, exclusive, its notice was to run, and does should the annulment fall on
         * appeal.
         */
        public String getNotice() {
            return notice;
        }

        /** Sets {@link #getNotice() notice}. */
        public Annulled setNotice(String notice) {
            this.notice = notice;
            return this;
        }
    }

    /** It did not pass, and its notice is over. */
    @JsonPropertyOrder({
        "since"
    })
    public static final class Stands extends ContractValue {

        @JsonProperty("since")
        private String since;

        /** Since when. */
        public String getSince() {
            return since;
        }

        /** Sets {@link #getSince() since}. */
        public Stands setSince(String since) {
            this.since = since;
            return this;
        }
    }

    /** A later topic ended it, or ends it when the next version of its covenant begins. */
    @JsonPropertyOrder({
        "at",
        "by",
        "stood"
    })
    public static final class Repealed extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("by")
        private String by;

        @JsonProperty("stood")
        private InForce stood;

        /** When; it is in force until then. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Repealed setAt(String at) {
            this.at = at;
            return this;
        }

        /** Which topic. */
        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public Repealed setBy(String by) {
            this.by = by;
            return this;
        }

        /** How it was in force, and is again should that version be repealed before it begins. */
        public InForce getStood() {
            return stood;
        }

        /** Sets {@link #getStood() stood}. */
        public Repealed setStood(InForce stood) {
            this.stood = stood;
            return this;
        }
    }

    /**
     * It never came into force (失去标的): what it was to end or to replace, another topic had ended or
     * replaced; or had ended the election whose open seats it was to fill. Nobody voted on a second
     * successor of one covenant, or on ending the first one. That answers it for good, and without
     * prejudice: should the other's version fall before it begins, nothing comes into force that
     * the vote on that did not name, and this can be proposed anew.
     */
    @JsonPropertyOrder({
        "at",
        "repeals",
        "by",
        "goesOn"
    })
    public static final class Moot extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("repeals")
        private String repeals;

        @JsonProperty("by")
        private String by;

        @JsonProperty("goesOn")
        private String goesOn;

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Moot setAt(String at) {
            this.at = at;
            return this;
        }

        /** The topic whose decision it was to end, to replace or to complete. */
        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public Moot setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }

        /** The topic that did. */
        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public Moot setBy(String by) {
            this.by = by;
            return this;
        }

        /**
         * Since when that decision goes on after all, and this can be proposed anew. It may be
         * null.
         */
        public String getGoesOn() {
            return goesOn;
        }

        /** Sets {@link #getGoesOn() goesOn}. */
        public Moot setGoesOn(String goesOn) {
            this.goesOn = goesOn;
            return this;
        }
    }
}
