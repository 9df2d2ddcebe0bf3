// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How an organisation stands. */
@JsonPropertyOrder({
    "applied",
    "active",
    "rejected",
    "withdrawn",
    "suspended",
    "dissolved"
})
public final class OrganisationStatus extends ContractValue {

    @JsonProperty("applied")
    private Applied applied;

    @JsonProperty("active")
    private Active active;

    @JsonProperty("rejected")
    private Rejected rejected;

    @JsonProperty("withdrawn")
    private Withdrawn withdrawn;

    @JsonProperty("suspended")
    private Suspended suspended;

    @JsonProperty("dissolved")
    private Dissolved dissolved;

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

    /** Turned down; the same applicant can apply again. */
    public static OrganisationStatus ofRejected(Rejected rejected) {
        OrganisationStatus union = new OrganisationStatus();
        union.rejected = rejected;
        return union;
    }

    /** What stands under {@code rejected}; null where this is another. */
    public Rejected getRejected() {
        return rejected;
    }

    /** Taken back by whoever applied; anyone can apply. */
    public static OrganisationStatus ofWithdrawn(Withdrawn withdrawn) {
        OrganisationStatus union = new OrganisationStatus();
        union.withdrawn = withdrawn;
        return union;
    }

    /** What stands under {@code withdrawn}; null where this is another. */
    public Withdrawn getWithdrawn() {
        return withdrawn;
    }

    /** Stopped from acting, until it is reinstated or dissolved. */
    public static OrganisationStatus ofSuspended(Suspended suspended) {
        OrganisationStatus union = new OrganisationStatus();
        union.suspended = suspended;
        return union;
    }

    /** What stands under {@code suspended}; null where this is another. */
    public Suspended getSuspended() {
        return suspended;
    }

    /** Ended for good. */
    public static OrganisationStatus ofDissolved(Dissolved dissolved) {
        OrganisationStatus union = new OrganisationStatus();
        union.dissolved = dissolved;
        return union;
    }

    /** What stands under {@code dissolved}; null where this is another. */
    public Dissolved getDissolved() {
        return dissolved;
    }

    /** Under review. */
    @JsonPropertyOrder({
        "region",
        "due",
        "overdue"
    })
    public static final class Applied extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("due")
        private String due;

        @JsonProperty("overdue")
        private Boolean overdue;

        /** Whose it is to review: the organisation's village, or a region above it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Applied setRegion(String region) {
            this.region = region;
            return this;
        }

        /** When the review is due. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Applied setDue(String due) {
            this.due = due;
            return this;
        }

        /** Whether that has passed where no region above could take it. */
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

    /** Turned down; the same applicant can apply again. */
    @JsonPropertyOrder({
        "region",
        "appealUntil"
    })
    public static final class Rejected extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("appealUntil")
        private String appealUntil;

        /** Whose review it was. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Rejected setRegion(String region) {
            this.region = region;
            return this;
        }

        /**
         * Until when it can be appealed, exclusive; never where this was the appeal. It may be
         * null.
         */
        public String getAppealUntil() {
            return appealUntil;
        }

        /** Sets {@link #getAppealUntil() appealUntil}. */
        public Rejected setAppealUntil(String appealUntil) {
            this.appealUntil = appealUntil;
            return this;
        }
    }

    /** Taken back by whoever applied; anyone can apply. */
    public static final class Withdrawn extends ContractValue {
    }

    /** Stopped from acting, until it is reinstated or dissolved. */
    public static final class Suspended extends ContractValue {
    }

    /** Ended for good. */
    public static final class Dissolved extends ContractValue {
    }
}
