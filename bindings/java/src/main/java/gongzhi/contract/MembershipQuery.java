// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of membership. */
@JsonPropertyOrder({
    "region",
    "regionHistory",
    "coverage",
    "joinCode",
    "member",
    "entries",
    "batch",
    "organisation",
    "identityKeys",
    "unmasking",
    "unmaskings"
})
public final class MembershipQuery extends ContractValue {

    @JsonProperty("region")
    private Region region;

    @JsonProperty("regionHistory")
    private RegionHistory regionHistory;

    @JsonProperty("coverage")
    private Coverage coverage;

    @JsonProperty("joinCode")
    private JoinCode joinCode;

    @JsonProperty("member")
    private Member member;

    @JsonProperty("entries")
    private Entries entries;

    @JsonProperty("batch")
    private Batch batch;

    @JsonProperty("organisation")
    private Organisation organisation;

    @JsonProperty("identityKeys")
    private IdentityKeys identityKeys;

    @JsonProperty("unmasking")
    private Unmasking unmasking;

    @JsonProperty("unmaskings")
    private Unmaskings unmaskings;

    private MembershipQuery() {}

    /** How a region stands; of one that ended, what it became. */
    public static MembershipQuery ofRegion(Region region) {
        MembershipQuery union = new MembershipQuery();
        union.region = region;
        return union;
    }

    /** What stands under {@code region}; null where this is another. */
    public Region getRegion() {
        return region;
    }

    /**
     * How a region stood when, what it came from, what it became, what is planned; by any code that
     * it ever had.
     */
    public static MembershipQuery ofRegionHistory(RegionHistory regionHistory) {
        MembershipQuery union = new MembershipQuery();
        union.regionHistory = regionHistory;
        return union;
    }

    /** What stands under {@code regionHistory}; null where this is another. */
    public RegionHistory getRegionHistory() {
        return regionHistory;
    }

    /** How much of a region has joined. */
    public static MembershipQuery ofCoverage(Coverage coverage) {
        MembershipQuery union = new MembershipQuery();
        union.coverage = coverage;
        return union;
    }

    /** What stands under {@code coverage}; null where this is another. */
    public Coverage getCoverage() {
        return coverage;
    }

    /** The text of a grid's join code, to be printed or shown. */
    public static MembershipQuery ofJoinCode(JoinCode joinCode) {
        MembershipQuery union = new MembershipQuery();
        union.joinCode = joinCode;
        return union;
    }

    /** What stands under {@code joinCode}; null where this is another. */
    public JoinCode getJoinCode() {
        return joinCode;
    }

    /** Where a person lives and what they may do. */
    public static MembershipQuery ofMember(Member member) {
        MembershipQuery union = new MembershipQuery();
        union.member = member;
        return union;
    }

    /** What stands under {@code member}; null where this is another. */
    public Member getMember() {
        return member;
    }

    /** How requests of a region and all below it came in. */
    public static MembershipQuery ofEntries(Entries entries) {
        MembershipQuery union = new MembershipQuery();
        union.entries = entries;
        return union;
    }

    /** What stands under {@code entries}; null where this is another. */
    public Entries getEntries() {
        return entries;
    }

    /** How a batch of forms stands. */
    public static MembershipQuery ofBatch(Batch batch) {
        MembershipQuery union = new MembershipQuery();
        union.batch = batch;
        return union;
    }

    /** What stands under {@code batch}; null where this is another. */
    public Batch getBatch() {
        return batch;
    }

    /** How an organisation stands. */
    public static MembershipQuery ofOrganisation(Organisation organisation) {
        MembershipQuery union = new MembershipQuery();
        union.organisation = organisation;
        return union;
    }

    /** What stands under {@code organisation}; null where this is another. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** Which identity keys there were, and how many people are known under each. */
    public static MembershipQuery ofIdentityKeys(IdentityKeys identityKeys) {
        MembershipQuery union = new MembershipQuery();
        union.identityKeys = identityKeys;
        return union;
    }

    /** What stands under {@code identityKeys}; null where this is another. */
    public IdentityKeys getIdentityKeys() {
        return identityKeys;
    }

    /** How an order to lift a handle stands; who is behind it, once two agreed. */
    public static MembershipQuery ofUnmasking(Unmasking unmasking) {
        MembershipQuery union = new MembershipQuery();
        union.unmasking = unmasking;
        return union;
    }

    /** What stands under {@code unmasking}; null where this is another. */
    public Unmasking getUnmasking() {
        return unmasking;
    }

    /** By which orders a person was unmasked: by whom, and why. */
    public static MembershipQuery ofUnmaskings(Unmaskings unmaskings) {
        MembershipQuery union = new MembershipQuery();
        union.unmaskings = unmaskings;
        return union;
    }

    /** What stands under {@code unmaskings}; null where this is another. */
    public Unmaskings getUnmaskings() {
        return unmaskings;
    }

    /** How a region stands; of one that ended, what it became. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Region extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Region setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /**
     * How a region stood when, what it came from, what it became, what is planned; by any code that
     * it ever had.
     */
    @JsonPropertyOrder({
        "region"
    })
    public static final class RegionHistory extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegionHistory setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** How much of a region has joined. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Coverage extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Coverage setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** The text of a grid's join code, to be printed or shown. */
    @JsonPropertyOrder({
        "grid"
    })
    public static final class JoinCode extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        /** Which grid. */
        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public JoinCode setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** Where a person lives and what they may do. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Member extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Member setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** How requests of a region and all below it came in. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Entries extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Entries setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** How a batch of forms stands. */
    @JsonPropertyOrder({
        "batch"
    })
    public static final class Batch extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        /** Which. */
        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public Batch setBatch(String batch) {
            this.batch = batch;
            return this;
        }
    }

    /** How an organisation stands. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class Organisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        /** Which. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Organisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** Which identity keys there were, and how many people are known under each. */
    public static final class IdentityKeys extends ContractValue {
    }

    /** How an order to lift a handle stands; who is behind it, once two agreed. */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class Unmasking extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        /** Which. */
        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public Unmasking setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** By which orders a person was unmasked: by whom, and why. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Unmaskings extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Unmaskings setPerson(String person) {
            this.person = person;
            return this;
        }
    }
}
