// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an organisation stands. */
@JsonPropertyOrder({
    "applied",
    "active",
    "rejected",
    "suspended"
})
public final class OrganisationStatus extends ContractValue {

    @JsonProperty("applied")
    private Applied applied;

    @JsonProperty("active")
    private Active active;

    @JsonProperty("rejected")
    private Rejected rejected;

    @JsonProperty("suspended")
    private Suspended suspended;

    private OrganisationStatus() {}

    /** Under review. */
    public static OrganisationStatus ofApplied(Applied applied) {
        OrganisationStatus union = new OrganisationStatus();
        union.applied = applied;
        return union;
    }

    /** What stands under {@code applied}; null where this is another. */
    public Applied getApplied() {
        return applied;
    }

    /** May act. */
    public static OrganisationStatus ofActive(Active active) {
        OrganisationStatus union = new OrganisationStatus();
        union.active = active;
        return union;
    }

    /** What stands under {@code active}; null where this is another. */
    public Active getActive() {
        return active;
    }

    /** Turned down. */
    public static OrganisationStatus ofRejected(Rejected rejected) {
        OrganisationStatus union = new OrganisationStatus();
        union.rejected = rejected;
        return union;
    }

    /** What stands under {@code rejected}; null where this is another. */
    public Rejected getRejected() {
        return rejected;
    }

    /** Stopped from acting. */
    public static OrganisationStatus ofSuspended(Suspended suspended) {
        OrganisationStatus union = new OrganisationStatus();
        union.suspended = suspended;
        return union;
    }

    /** What stands under {@code suspended}; null where this is another. */
    public Suspended getSuspended() {
        return suspended;
    }

    /** Under review. */
    @JsonPropertyOrder({
        "due",
        "overdue"
    })
    public static final class Applied extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("overdue")
        private Boolean overdue;

        /** When the review is due. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Applied setDue(String due) {
            this.due = due;
            return this;
        }

        /** Whether that has passed. */
        public Boolean getOverdue() {
            return overdue;
        }

        /** Sets {@link #getOverdue() overdue}. */
        public Applied setOverdue(Boolean overdue) {
            this.overdue = overdue;
            return this;
        }
    }

    /** May act. */
    public static final class Active extends ContractValue {
    }

    /** Turned down. */
    public static final class Rejected extends ContractValue {
    }

    /** Stopped from acting. */
    public static final class Suspended extends ContractValue {
    }
}
