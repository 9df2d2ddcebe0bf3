// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
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
public final class MembershipAnswer extends ContractValue {

    @JsonProperty("region")
    private RegionView region;

    @JsonProperty("regionHistory")
    private RegionHistory regionHistory;

    @JsonProperty("coverage")
    private CoverageView coverage;

    @JsonProperty("joinCode")
    private JoinCode joinCode;

    @JsonProperty("member")
    private MemberView member;

    @JsonProperty("entries")
    private Entries entries;

    @JsonProperty("batch")
    private Batch batch;

    @JsonProperty("organisation")
    private OrganisationView organisation;

    @JsonProperty("identityKeys")
    private IdentityKeys identityKeys;

    @JsonProperty("unmasking")
    private Unmasking unmasking;

    @JsonProperty("unmaskings")
    private Unmaskings unmaskings;

    private MembershipAnswer() {}

    /** How a region stands. */
    public static MembershipAnswer ofRegion(RegionView region) {
        MembershipAnswer union = new MembershipAnswer();
        union.region = region;
        return union;
    }

    /** What stands under {@code region}; null where this is another. */
    public RegionView getRegion() {
        return region;
    }

    /** The history of a region. */
    public static MembershipAnswer ofRegionHistory(RegionHistory regionHistory) {
        MembershipAnswer union = new MembershipAnswer();
        union.regionHistory = regionHistory;
        return union;
    }

    /** What stands under {@code regionHistory}; null where this is another. */
    public RegionHistory getRegionHistory() {
        return regionHistory;
    }

    /** How much of a region has joined. */
    public static MembershipAnswer ofCoverage(CoverageView coverage) {
        MembershipAnswer union = new MembershipAnswer();
        union.coverage = coverage;
        return union;
    }

    /** What stands under {@code coverage}; null where this is another. */
    public CoverageView getCoverage() {
        return coverage;
    }

    /** The text of a grid's join code. */
    public static MembershipAnswer ofJoinCode(JoinCode joinCode) {
        MembershipAnswer union = new MembershipAnswer();
        union.joinCode = joinCode;
        return union;
    }

    /** What stands under {@code joinCode}; null where this is another. */
    public JoinCode getJoinCode() {
        return joinCode;
    }

    /** Where a person lives and what they may do. */
    public static MembershipAnswer ofMember(MemberView member) {
        MembershipAnswer union = new MembershipAnswer();
        union.member = member;
        return union;
    }

    /** What stands under {@code member}; null where this is another. */
    public MemberView getMember() {
        return member;
    }

    /** How requests came in: those that said so. */
    public static MembershipAnswer ofEntries(Entries entries) {
        MembershipAnswer union = new MembershipAnswer();
        union.entries = entries;
        return union;
    }

    /** What stands under {@code entries}; null where this is another. */
    public Entries getEntries() {
        return entries;
    }

    /** How a batch of forms stands. */
    public static MembershipAnswer ofBatch(Batch batch) {
        MembershipAnswer union = new MembershipAnswer();
        union.batch = batch;
        return union;
    }

    /** What stands under {@code batch}; null where this is another. */
    public Batch getBatch() {
        return batch;
    }

    /** How an organisation stands. */
    public static MembershipAnswer ofOrganisation(OrganisationView organisation) {
        MembershipAnswer union = new MembershipAnswer();
        union.organisation = organisation;
        return union;
    }

    /** What stands under {@code organisation}; null where this is another. */
    public OrganisationView getOrganisation() {
        return organisation;
    }

    /** The identity keys, the first first. */
    public static MembershipAnswer ofIdentityKeys(IdentityKeys identityKeys) {
        MembershipAnswer union = new MembershipAnswer();
        union.identityKeys = identityKeys;
        return union;
    }

    /** What stands under {@code identityKeys}; null where this is another. */
    public IdentityKeys getIdentityKeys() {
        return identityKeys;
    }

    /** How an order to lift a handle stands. */
    public static MembershipAnswer ofUnmasking(Unmasking unmasking) {
        MembershipAnswer union = new MembershipAnswer();
        union.unmasking = unmasking;
        return union;
    }

    /** What stands under {@code unmasking}; null where this is another. */
    public Unmasking getUnmasking() {
        return unmasking;
    }

    /** By which orders a person was unmasked. */
    public static MembershipAnswer ofUnmaskings(Unmaskings unmaskings) {
        MembershipAnswer union = new MembershipAnswer();
        union.unmaskings = unmaskings;
        return union;
    }

    /** What stands under {@code unmaskings}; null where this is another. */
    public Unmaskings getUnmaskings() {
        return unmaskings;
    }

    /** The text of a grid's join code. */
    @JsonPropertyOrder({
        "code",
        "until"
    })
    public static final class JoinCode extends ContractValue {

        @JsonProperty("code")
        private String code;

        @JsonProperty("until")
        private String until;

        /** The text. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public JoinCode setCode(String code) {
            this.code = code;
            return this;
        }

        /** Valid before this instant. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public JoinCode setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** How requests came in: those that said so. */
    @JsonPropertyOrder({
        "channels"
    })
    public static final class Entries extends ContractValue {

        @JsonProperty("channels")
        private List<ChannelCount> channels;

        /** By channel. */
        public List<ChannelCount> getChannels() {
            return channels;
        }

        /** Sets {@link #getChannels() channels}. */
        public Entries setChannels(List<ChannelCount> channels) {
            this.channels = channels;
            return this;
        }
    }

    /** How a batch of forms stands. */
    @JsonPropertyOrder({
        "closed",
        "announced",
        "came"
    })
    public static final class Batch extends ContractValue {

        @JsonProperty("closed")
        private Boolean closed;

        @JsonProperty("announced")
        private List<FormCount> announced;

        @JsonProperty("came")
        private List<FormCount> came;

        /** Whether it was closed. */
        public Boolean getClosed() {
            return closed;
        }

        /** Sets {@link #getClosed() closed}. */
        public Batch setClosed(Boolean closed) {
            this.closed = closed;
            return this;
        }

        /** How many of each kind were announced. */
        public List<FormCount> getAnnounced() {
            return announced;
        }

        /** Sets {@link #getAnnounced() announced}. */
        public Batch setAnnounced(List<FormCount> announced) {
            this.announced = announced;
            return this;
        }

        /** How many of each kind came. */
        public List<FormCount> getCame() {
            return came;
        }

        /** Sets {@link #getCame() came}. */
        public Batch setCame(List<FormCount> came) {
            this.came = came;
            return this;
        }
    }

    /** The identity keys, the first first. */
    @JsonPropertyOrder({
        "keys"
    })
    public static final class IdentityKeys extends ContractValue {

        @JsonProperty("keys")
        private List<IdentityKeyView> keys;

        /** One each. */
        public List<IdentityKeyView> getKeys() {
            return keys;
        }

        /** Sets {@link #getKeys() keys}. */
        public IdentityKeys setKeys(List<IdentityKeyView> keys) {
            this.keys = keys;
            return this;
        }
    }

    /** By which orders a person was unmasked. */
    @JsonPropertyOrder({
        "orders"
    })
    public static final class Unmaskings extends ContractValue {

        @JsonProperty("orders")
        private List<Unmasking> orders;

        /** In order of their identifiers. */
        public List<Unmasking> getOrders() {
            return orders;
        }

        /** Sets {@link #getOrders() orders}. */
        public Unmaskings setOrders(List<Unmasking> orders) {
            this.orders = orders;
            return this;
        }
    }
}
