// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Where a violation stands. */
@JsonPropertyOrder({
    "noticed",
    "applied",
    "appealed",
    "dismissed",
    "withdrawn"
})
public final class CovenantStanding extends ContractValue {

    @JsonProperty("noticed")
    private Noticed noticed;

    @JsonProperty("applied")
    private Applied applied;

    @JsonProperty("appealed")
    private Appealed appealed;

    @JsonProperty("dismissed")
    private Dismissed dismissed;

    @JsonProperty("withdrawn")
    private Withdrawn withdrawn;

    private CovenantStanding() {}

    /** The person has notice of it, and can reply until the measure is applied. */
    public static CovenantStanding ofNoticed(Noticed noticed) {
        CovenantStanding union = new CovenantStanding();
        union.noticed = noticed;
        return union;
    }

    /** What stands under {@code noticed}; null where this is another. */
    public Noticed getNoticed() {
        return noticed;
    }

    /** The measure was applied. */
    public static CovenantStanding ofApplied(Applied applied) {
        CovenantStanding union = new CovenantStanding();
        union.applied = applied;
        return union;
    }

    /** What stands under {@code applied}; null where this is another. */
    public Applied getApplied() {
        return applied;
    }

    /** An appeal is open. The violation counts meanwhile. */
    public static CovenantStanding ofAppealed(Appealed appealed) {
        CovenantStanding union = new CovenantStanding();
        union.appealed = appealed;
        return union;
    }

    /** What stands under {@code appealed}; null where this is another. */
    public Appealed getAppealed() {
        return appealed;
    }

    /** The appeal was dismissed. */
    public static CovenantStanding ofDismissed(Dismissed dismissed) {
        CovenantStanding union = new CovenantStanding();
        union.dismissed = dismissed;
        return union;
    }

    /** What stands under {@code dismissed}; null where this is another. */
    public Dismissed getDismissed() {
        return dismissed;
    }

    /** Taken back, or the appeal was upheld: it does not count. */
    public static CovenantStanding ofWithdrawn(Withdrawn withdrawn) {
        CovenantStanding union = new CovenantStanding();
        union.withdrawn = withdrawn;
        return union;
    }

    /** What stands under {@code withdrawn}; null where this is another. */
    public Withdrawn getWithdrawn() {
        return withdrawn;
    }

    /** The person has notice of it, and can reply until the measure is applied. */
    public static final class Noticed extends ContractValue {
    }

    /** The measure was applied. */
    @JsonPropertyOrder({
        "appealUntil"
    })
    public static final class Applied extends ContractValue {

        @JsonProperty("appealUntil")
        private String appealUntil;

        /** It can be appealed before this instant; if that is when it was applied, not at all. */
        public String getAppealUntil() {
            return appealUntil;
        }

        /** Sets {@link #getAppealUntil() appealUntil}. */
        public Applied setAppealUntil(String appealUntil) {
            this.appealUntil = appealUntil;
            return this;
        }
    }

    /** An appeal is open. The violation counts meanwhile. */
    @JsonPropertyOrder({
        "content",
        "due"
    })
    public static final class Appealed extends ContractValue {

        @JsonProperty("content")
        private String content;

        @JsonProperty("due")
        private String due;

        /** Content digest of the grounds. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Appealed setContent(String content) {
            this.content = content;
            return this;
        }

        /** Without a decision before this instant it is upheld. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Appealed setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** The appeal was dismissed. */
    public static final class Dismissed extends ContractValue {
    }

    /** Taken back, or the appeal was upheld: it does not count. */
    public static final class Withdrawn extends ContractValue {
    }
}
