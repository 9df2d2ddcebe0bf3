// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an order to lift a handle stands. */
@JsonPropertyOrder({
    "asked",
    "lapsed",
    "declined",
    "granted"
})
public final class UnmaskingStage extends ContractValue {

    @JsonProperty("asked")
    private Asked asked;

    @JsonProperty("lapsed")
    private Lapsed lapsed;

    @JsonProperty("declined")
    private Declined declined;

    @JsonProperty("granted")
    private Granted granted;

    private UnmaskingStage() {}

    /** Waits for a privacy officer. */
    public static UnmaskingStage ofAsked(Asked asked) {
        UnmaskingStage union = new UnmaskingStage();
        union.asked = asked;
        return union;
    }

    /** What stands under {@code asked}; null where this is another. */
    public Asked getAsked() {
        return asked;
    }

    /** Not decided in time. */
    public static UnmaskingStage ofLapsed(Lapsed lapsed) {
        UnmaskingStage union = new UnmaskingStage();
        union.lapsed = lapsed;
        return union;
    }

    /** What stands under {@code lapsed}; null where this is another. */
    public Lapsed getLapsed() {
        return lapsed;
    }

    /** Turned down. */
    public static UnmaskingStage ofDeclined(Declined declined) {
        UnmaskingStage union = new UnmaskingStage();
        union.declined = declined;
        return union;
    }

    /** What stands under {@code declined}; null where this is another. */
    public Declined getDeclined() {
        return declined;
    }

    /** Granted. */
    public static UnmaskingStage ofGranted(Granted granted) {
        UnmaskingStage union = new UnmaskingStage();
        union.granted = granted;
        return union;
    }

    /** What stands under {@code granted}; null where this is another. */
    public Granted getGranted() {
        return granted;
    }

    /** Waits for a privacy officer. */
    @JsonPropertyOrder({
        "due"
    })
    public static final class Asked extends ContractValue {

        @JsonProperty("due")
        private String due;

        /** It lapses then. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Asked setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** Not decided in time. */
    public static final class Lapsed extends ContractValue {
    }

    /** Turned down. */
    @JsonPropertyOrder({
        "decider",
        "reason"
    })
    public static final class Declined extends ContractValue {

        @JsonProperty("decider")
        private String decider;

        @JsonProperty("reason")
        private String reason;

        /** By whom. */
        public String getDecider() {
            return decider;
        }

        /** Sets {@link #getDecider() decider}. */
        public Declined setDecider(String decider) {
            this.decider = decider;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Declined setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Granted. */
    @JsonPropertyOrder({
        "decider",
        "reason",
        "person",
        "due",
        "told",
        "overdue"
    })
    public static final class Granted extends ContractValue {

        @JsonProperty("decider")
        private String decider;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("person")
        private String person;

        @JsonProperty("due")
        private String due;

        @JsonProperty("told")
        private String told;

        @JsonProperty("overdue")
        private Boolean overdue;

        /** By whom. */
        public String getDecider() {
            return decider;
        }

        /** Sets {@link #getDecider() decider}. */
        public Granted setDecider(String decider) {
            this.decider = decider;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Granted setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** Who is behind the handle. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Granted setPerson(String person) {
            this.person = person;
            return this;
        }

        /** The person is told before this instant. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Granted setDue(String due) {
            this.due = due;
            return this;
        }

        /** When the person was told. It may be null. */
        public String getTold() {
            return told;
        }

        /** Sets {@link #getTold() told}. */
        public Granted setTold(String told) {
            this.told = told;
            return this;
        }

        /** Whether that was not in time. */
        public Boolean getOverdue() {
            return overdue;
        }

        /** Sets {@link #getOverdue() overdue}. */
        public Granted setOverdue(Boolean overdue) {
            this.overdue = overdue;
            return this;
        }
    }
}
