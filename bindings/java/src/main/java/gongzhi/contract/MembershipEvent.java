// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true in membership. */
@JsonPropertyOrder({
    "regionDefined",
    "reshapePlanned",
    "reshapeCancelled",
    "reshapeDropped",
    "regionReshaped",
    "knownHouseholdsEntered",
    "roleGranted",
    "roleRevoked",
    "joinCodeIssued",
    "joinCodeRevoked",
    "joinCodeRejected",
    "householdFormed",
    "personJoined",
    "personLeft",
    "delegateNamed",
    "householdRegrouped",
    "delegateCleared",
    "organisationApplied",
    "organisationApproved",
    "organisationRejected",
    "reviewAppealed",
    "applicationWithdrawn",
    "organisationSuspended",
    "organisationReinstated",
    "organisationDissolved",
    "reviewOverdue",
    "reviewEscalated",
    "identityKeyRotated",
    "personProved",
    "duplicateFound",
    "duplicateOverdue",
    "duplicateDismissed",
    "personsMerged",
    "minorEntered",
    "cameOfAge",
    "unmaskingAsked",
    "unmaskingMoved",
    "personErased",
    "entered",
    "batchOpened",
    "batchClosed",
    "entryCorrected",
    "actHeld",
    "actSeconded"
})
public final class MembershipEvent extends ContractValue {

    @JsonProperty("regionDefined")
    private RegionDefined regionDefined;

    @JsonProperty("reshapePlanned")
    private ReshapePlanned reshapePlanned;

    @JsonProperty("reshapeCancelled")
    private ReshapeCancelled reshapeCancelled;

    @JsonProperty("reshapeDropped")
    private ReshapeDropped reshapeDropped;

    @JsonProperty("regionReshaped")
    private RegionReshaped regionReshaped;

    @JsonProperty("knownHouseholdsEntered")
    private KnownHouseholdsEntered knownHouseholdsEntered;

    @JsonProperty("roleGranted")
    private RoleGranted roleGranted;

    @JsonProperty("roleRevoked")
    private RoleRevoked roleRevoked;

    @JsonProperty("joinCodeIssued")
    private JoinCodeIssued joinCodeIssued;

    @JsonProperty("joinCodeRevoked")
    private JoinCodeRevoked joinCodeRevoked;

    @JsonProperty("joinCodeRejected")
    private JoinCodeRejected joinCodeRejected;

    @JsonProperty("householdFormed")
    private HouseholdFormed householdFormed;

    @JsonProperty("personJoined")
    private PersonJoined personJoined;

    @JsonProperty("personLeft")
    private PersonLeft personLeft;

    @JsonProperty("delegateNamed")
    private DelegateNamed delegateNamed;

    @JsonProperty("householdRegrouped")
    private HouseholdRegrouped householdRegrouped;

    @JsonProperty("delegateCleared")
    private DelegateCleared delegateCleared;

    @JsonProperty("organisationApplied")
    private OrganisationApplied organisationApplied;

    @JsonProperty("organisationApproved")
    private OrganisationApproved organisationApproved;

    @JsonProperty("organisationRejected")
    private OrganisationRejected organisationRejected;

    @JsonProperty("reviewAppealed")
    private ReviewAppealed reviewAppealed;

    @JsonProperty("applicationWithdrawn")
    private ApplicationWithdrawn applicationWithdrawn;

    @JsonProperty("organisationSuspended")
    private OrganisationSuspended organisationSuspended;

    @JsonProperty("organisationReinstated")
    private OrganisationReinstated organisationReinstated;

    @JsonProperty("organisationDissolved")
    private OrganisationDissolved organisationDissolved;

    @JsonProperty("reviewOverdue")
    private ReviewOverdue reviewOverdue;

    @JsonProperty("reviewEscalated")
    private ReviewEscalated reviewEscalated;

    @JsonProperty("identityKeyRotated")
    private IdentityKeyRotated identityKeyRotated;

    @JsonProperty("personProved")
    private PersonProved personProved;

    @JsonProperty("duplicateFound")
    private DuplicateFound duplicateFound;

    @JsonProperty("duplicateOverdue")
    private DuplicateOverdue duplicateOverdue;

    @JsonProperty("duplicateDismissed")
    private DuplicateDismissed duplicateDismissed;

    @JsonProperty("personsMerged")
    private PersonsMerged personsMerged;

    @JsonProperty("minorEntered")
    private MinorEntered minorEntered;

    @JsonProperty("cameOfAge")
    private CameOfAge cameOfAge;

    @JsonProperty("unmaskingAsked")
    private UnmaskingAsked unmaskingAsked;

    @JsonProperty("unmaskingMoved")
    private UnmaskingMoved unmaskingMoved;

    @JsonProperty("personErased")
    private PersonErased personErased;

    @JsonProperty("entered")
    private Entered entered;

    @JsonProperty("batchOpened")
    private BatchOpened batchOpened;

    @JsonProperty("batchClosed")
    private BatchClosed batchClosed;

    @JsonProperty("entryCorrected")
    private EntryCorrected entryCorrected;

    @JsonProperty("actHeld")
    private ActHeld actHeld;

    @JsonProperty("actSeconded")
    private ActSeconded actSeconded;

    private MembershipEvent() {}

    /** A region was defined; the root has no parent. */
    public static MembershipEvent ofRegionDefined(RegionDefined regionDefined) {
        MembershipEvent union = new MembershipEvent();
        union.regionDefined = regionDefined;
        return union;
    }

    /** What stands under {@code regionDefined}; null where this is another. */
    public RegionDefined getRegionDefined() {
        return regionDefined;
    }

    /** A change of a region was planned. */
    public static MembershipEvent ofReshapePlanned(ReshapePlanned reshapePlanned) {
        MembershipEvent union = new MembershipEvent();
        union.reshapePlanned = reshapePlanned;
        return union;
    }

    /** What stands under {@code reshapePlanned}; null where this is another. */
    public ReshapePlanned getReshapePlanned() {
        return reshapePlanned;
    }

    /** A planned change was called off. */
    public static MembershipEvent ofReshapeCancelled(ReshapeCancelled reshapeCancelled) {
        MembershipEvent union = new MembershipEvent();
        union.reshapeCancelled = reshapeCancelled;
        return union;
    }

    /** What stands under {@code reshapeCancelled}; null where this is another. */
    public ReshapeCancelled getReshapeCancelled() {
        return reshapeCancelled;
    }

    /** A planned change could not be carried out on its date, and is off. */
    public static MembershipEvent ofReshapeDropped(ReshapeDropped reshapeDropped) {
        MembershipEvent union = new MembershipEvent();
        union.reshapeDropped = reshapeDropped;
        return union;
    }

    /** What stands under {@code reshapeDropped}; null where this is another. */
    public ReshapeDropped getReshapeDropped() {
        return reshapeDropped;
    }

    /** A region changed. */
    public static MembershipEvent ofRegionReshaped(RegionReshaped regionReshaped) {
        MembershipEvent union = new MembershipEvent();
        union.regionReshaped = regionReshaped;
        return union;
    }

    /** What stands under {@code regionReshaped}; null where this is another. */
    public RegionReshaped getRegionReshaped() {
        return regionReshaped;
    }

    /** The number of households in a grid was entered. */
    public static MembershipEvent ofKnownHouseholdsEntered(KnownHouseholdsEntered knownHouseholdsEntered) {
        MembershipEvent union = new MembershipEvent();
        union.knownHouseholdsEntered = knownHouseholdsEntered;
        return union;
    }

    /** What stands under {@code knownHouseholdsEntered}; null where this is another. */
    public KnownHouseholdsEntered getKnownHouseholdsEntered() {
        return knownHouseholdsEntered;
    }

    /** A role was granted, from above or, by {@code passed_by}, from their own. */
    public static MembershipEvent ofRoleGranted(RoleGranted roleGranted) {
        MembershipEvent union = new MembershipEvent();
        union.roleGranted = roleGranted;
        return union;
    }

    /** What stands under {@code roleGranted}; null where this is another. */
    public RoleGranted getRoleGranted() {
        return roleGranted;
    }

    /** A role was taken back; what was passed on from it, too, each in an event of its own. */
    public static MembershipEvent ofRoleRevoked(RoleRevoked roleRevoked) {
        MembershipEvent union = new MembershipEvent();
        union.roleRevoked = roleRevoked;
        return union;
    }

    /** What stands under {@code roleRevoked}; null where this is another. */
    public RoleRevoked getRoleRevoked() {
        return roleRevoked;
    }

    /**
     * A join code was issued; valid before {@code until}, and the one before it before {@code
     * overlap}, where that is given. The code itself is asked for by a query.
     */
    public static MembershipEvent ofJoinCodeIssued(JoinCodeIssued joinCodeIssued) {
        MembershipEvent union = new MembershipEvent();
        union.joinCodeIssued = joinCodeIssued;
        return union;
    }

    /** What stands under {@code joinCodeIssued}; null where this is another. */
    public JoinCodeIssued getJoinCodeIssued() {
        return joinCodeIssued;
    }

    /** A join code was withdrawn, and any before it. */
    public static MembershipEvent ofJoinCodeRevoked(JoinCodeRevoked joinCodeRevoked) {
        MembershipEvent union = new MembershipEvent();
        union.joinCodeRevoked = joinCodeRevoked;
        return union;
    }

    /** What stands under {@code joinCodeRevoked}; null where this is another. */
    public JoinCodeRevoked getJoinCodeRevoked() {
        return joinCodeRevoked;
    }

    /**
     * Someone presented a forged join code. After {@code tries_left} more, nothing of theirs is
     * looked at before {@code until}.
     */
    public static MembershipEvent ofJoinCodeRejected(JoinCodeRejected joinCodeRejected) {
        MembershipEvent union = new MembershipEvent();
        union.joinCodeRejected = joinCodeRejected;
        return union;
    }

    /** What stands under {@code joinCodeRejected}; null where this is another. */
    public JoinCodeRejected getJoinCodeRejected() {
        return joinCodeRejected;
    }

    /** A household was formed by its first member. */
    public static MembershipEvent ofHouseholdFormed(HouseholdFormed householdFormed) {
        MembershipEvent union = new MembershipEvent();
        union.householdFormed = householdFormed;
        return union;
    }

    /** What stands under {@code householdFormed}; null where this is another. */
    public HouseholdFormed getHouseholdFormed() {
        return householdFormed;
    }

    /** A person joined. */
    public static MembershipEvent ofPersonJoined(PersonJoined personJoined) {
        MembershipEvent union = new MembershipEvent();
        union.personJoined = personJoined;
        return union;
    }

    /** What stands under {@code personJoined}; null where this is another. */
    public PersonJoined getPersonJoined() {
        return personJoined;
    }

    /** A person left. */
    public static MembershipEvent ofPersonLeft(PersonLeft personLeft) {
        MembershipEvent union = new MembershipEvent();
        union.personLeft = personLeft;
        return union;
    }

    /** What stands under {@code personLeft}; null where this is another. */
    public PersonLeft getPersonLeft() {
        return personLeft;
    }

    /** A household named its delegate. */
    public static MembershipEvent ofDelegateNamed(DelegateNamed delegateNamed) {
        MembershipEvent union = new MembershipEvent();
        union.delegateNamed = delegateNamed;
        return union;
    }

    /** What stands under {@code delegateNamed}; null where this is another. */
    public DelegateNamed getDelegateNamed() {
        return delegateNamed;
    }

    /** Members of a household went over to another. */
    public static MembershipEvent ofHouseholdRegrouped(HouseholdRegrouped householdRegrouped) {
        MembershipEvent union = new MembershipEvent();
        union.householdRegrouped = householdRegrouped;
        return union;
    }

    /** What stands under {@code householdRegrouped}; null where this is another. */
    public HouseholdRegrouped getHouseholdRegrouped() {
        return householdRegrouped;
    }

    /** A household's delegate left it; it votes when it has named another. */
    public static MembershipEvent ofDelegateCleared(DelegateCleared delegateCleared) {
        MembershipEvent union = new MembershipEvent();
        union.delegateCleared = delegateCleared;
        return union;
    }

    /** What stands under {@code delegateCleared}; null where this is another. */
    public DelegateCleared getDelegateCleared() {
        return delegateCleared;
    }

    /** An organisation applied; it is reviewed in a region before {@code due}. */
    public static MembershipEvent ofOrganisationApplied(OrganisationApplied organisationApplied) {
        MembershipEvent union = new MembershipEvent();
        union.organisationApplied = organisationApplied;
        return union;
    }

    /** What stands under {@code organisationApplied}; null where this is another. */
    public OrganisationApplied getOrganisationApplied() {
        return organisationApplied;
    }

    /** An organisation was entered. */
    public static MembershipEvent ofOrganisationApproved(OrganisationApproved organisationApproved) {
        MembershipEvent union = new MembershipEvent();
        union.organisationApproved = organisationApproved;
        return union;
    }

    /** What stands under {@code organisationApproved}; null where this is another. */
    public OrganisationApproved getOrganisationApproved() {
        return organisationApproved;
    }

    /** An application was turned down; where it can be appealed, before {@code appeal_until}. */
    public static MembershipEvent ofOrganisationRejected(OrganisationRejected organisationRejected) {
        MembershipEvent union = new MembershipEvent();
        union.organisationRejected = organisationRejected;
        return union;
    }

    /** What stands under {@code organisationRejected}; null where this is another. */
    public OrganisationRejected getOrganisationRejected() {
        return organisationRejected;
    }

    /** A rejection was appealed; a region above reviews it before {@code due}. */
    public static MembershipEvent ofReviewAppealed(ReviewAppealed reviewAppealed) {
        MembershipEvent union = new MembershipEvent();
        union.reviewAppealed = reviewAppealed;
        return union;
    }

    /** What stands under {@code reviewAppealed}; null where this is another. */
    public ReviewAppealed getReviewAppealed() {
        return reviewAppealed;
    }

    /** An application was taken back by whoever applied. */
    public static MembershipEvent ofApplicationWithdrawn(ApplicationWithdrawn applicationWithdrawn) {
        MembershipEvent union = new MembershipEvent();
        union.applicationWithdrawn = applicationWithdrawn;
        return union;
    }

    /** What stands under {@code applicationWithdrawn}; null where this is another. */
    public ApplicationWithdrawn getApplicationWithdrawn() {
        return applicationWithdrawn;
    }

    /** An organisation was stopped from acting. */
    public static MembershipEvent ofOrganisationSuspended(OrganisationSuspended organisationSuspended) {
        MembershipEvent union = new MembershipEvent();
        union.organisationSuspended = organisationSuspended;
        return union;
    }

    /** What stands under {@code organisationSuspended}; null where this is another. */
    public OrganisationSuspended getOrganisationSuspended() {
        return organisationSuspended;
    }

    /** An organisation may act again. */
    public static MembershipEvent ofOrganisationReinstated(OrganisationReinstated organisationReinstated) {
        MembershipEvent union = new MembershipEvent();
        union.organisationReinstated = organisationReinstated;
        return union;
    }

    /** What stands under {@code organisationReinstated}; null where this is another. */
    public OrganisationReinstated getOrganisationReinstated() {
        return organisationReinstated;
    }

    /** An organisation ended. */
    public static MembershipEvent ofOrganisationDissolved(OrganisationDissolved organisationDissolved) {
        MembershipEvent union = new MembershipEvent();
        union.organisationDissolved = organisationDissolved;
        return union;
    }

    /** What stands under {@code organisationDissolved}; null where this is another. */
    public OrganisationDissolved getOrganisationDissolved() {
        return organisationDissolved;
    }

    /** A region did not review in time; the application still waits. */
    public static MembershipEvent ofReviewOverdue(ReviewOverdue reviewOverdue) {
        MembershipEvent union = new MembershipEvent();
        union.reviewOverdue = reviewOverdue;
        return union;
    }

    /** What stands under {@code reviewOverdue}; null where this is another. */
    public ReviewOverdue getReviewOverdue() {
        return reviewOverdue;
    }

    /** A late review went up to a region above, which reviews before {@code due}. */
    public static MembershipEvent ofReviewEscalated(ReviewEscalated reviewEscalated) {
        MembershipEvent union = new MembershipEvent();
        union.reviewEscalated = reviewEscalated;
        return union;
    }

    /** What stands under {@code reviewEscalated}; null where this is another. */
    public ReviewEscalated getReviewEscalated() {
        return reviewEscalated;
    }

    /** Another identity key is in force. */
    public static MembershipEvent ofIdentityKeyRotated(IdentityKeyRotated identityKeyRotated) {
        MembershipEvent union = new MembershipEvent();
        union.identityKeyRotated = identityKeyRotated;
        return union;
    }

    /** What stands under {@code identityKeyRotated}; null where this is another. */
    public IdentityKeyRotated getIdentityKeyRotated() {
        return identityKeyRotated;
    }

    /** A person was proven again; they are known under this identity, and this sure. */
    public static MembershipEvent ofPersonProved(PersonProved personProved) {
        MembershipEvent union = new MembershipEvent();
        union.personProved = personProved;
        return union;
    }

    /** What stands under {@code personProved}; null where this is another. */
    public PersonProved getPersonProved() {
        return personProved;
    }

    /**
     * Two persons may be one: they showed one identity, or someone suspects it. It is reviewed
     * before {@code due}.
     */
    public static MembershipEvent ofDuplicateFound(DuplicateFound duplicateFound) {
        MembershipEvent union = new MembershipEvent();
        union.duplicateFound = duplicateFound;
        return union;
    }

    /** What stands under {@code duplicateFound}; null where this is another. */
    public DuplicateFound getDuplicateFound() {
        return duplicateFound;
    }

    /** A review was not done in time; it still waits, and whose duty it is can be seen. */
    public static MembershipEvent ofDuplicateOverdue(DuplicateOverdue duplicateOverdue) {
        MembershipEvent union = new MembershipEvent();
        union.duplicateOverdue = duplicateOverdue;
        return union;
    }

    /** What stands under {@code duplicateOverdue}; null where this is another. */
    public DuplicateOverdue getDuplicateOverdue() {
        return duplicateOverdue;
    }

    /** Two persons are two. */
    public static MembershipEvent ofDuplicateDismissed(DuplicateDismissed duplicateDismissed) {
        MembershipEvent union = new MembershipEvent();
        union.duplicateDismissed = duplicateDismissed;
        return union;
    }

    /** What stands under {@code duplicateDismissed}; null where this is another. */
    public DuplicateDismissed getDuplicateDismissed() {
        return duplicateDismissed;
    }

    /** Two persons are one, and {@code into} stays. */
    public static MembershipEvent ofPersonsMerged(PersonsMerged personsMerged) {
        MembershipEvent union = new MembershipEvent();
        union.personsMerged = personsMerged;
        return union;
    }

    /** What stands under {@code personsMerged}; null where this is another. */
    public PersonsMerged getPersonsMerged() {
        return personsMerged;
    }

    /** A person is a minor. */
    public static MembershipEvent ofMinorEntered(MinorEntered minorEntered) {
        MembershipEvent union = new MembershipEvent();
        union.minorEntered = minorEntered;
        return union;
    }

    /** What stands under {@code minorEntered}; null where this is another. */
    public MinorEntered getMinorEntered() {
        return minorEntered;
    }

    /** A minor is 18; nothing is held about it any more. */
    public static MembershipEvent ofCameOfAge(CameOfAge cameOfAge) {
        MembershipEvent union = new MembershipEvent();
        union.cameOfAge = cameOfAge;
        return union;
    }

    /** What stands under {@code cameOfAge}; null where this is another. */
    public CameOfAge getCameOfAge() {
        return cameOfAge;
    }

    /** Someone asked who is behind a handle. */
    public static MembershipEvent ofUnmaskingAsked(UnmaskingAsked unmaskingAsked) {
        MembershipEvent union = new MembershipEvent();
        union.unmaskingAsked = unmaskingAsked;
        return union;
    }

    /** What stands under {@code unmaskingAsked}; null where this is another. */
    public UnmaskingAsked getUnmaskingAsked() {
        return unmaskingAsked;
    }

    /**
     * An order to lift a handle went on: declined, granted, lapsed, the person told or not in time.
     */
    public static MembershipEvent ofUnmaskingMoved(UnmaskingMoved unmaskingMoved) {
        MembershipEvent union = new MembershipEvent();
        union.unmaskingMoved = unmaskingMoved;
        return union;
    }

    /** What stands under {@code unmaskingMoved}; null where this is another. */
    public UnmaskingMoved getUnmaskingMoved() {
        return unmaskingMoved;
    }

    /** A person was erased: they are {@code tombstone} now, and nothing that was theirs is held. */
    public static MembershipEvent ofPersonErased(PersonErased personErased) {
        MembershipEvent union = new MembershipEvent();
        union.personErased = personErased;
        return union;
    }

    /** What stands under {@code personErased}; null where this is another. */
    public PersonErased getPersonErased() {
        return personErased;
    }

    /**
     * A request came by a channel other than plainly by the actor; after what became of it. Where
     * it came with help, the person can correct it before {@code until}.
     */
    public static MembershipEvent ofEntered(Entered entered) {
        MembershipEvent union = new MembershipEvent();
        union.entered = entered;
        return union;
    }

    /** What stands under {@code entered}; null where this is another. */
    public Entered getEntered() {
        return entered;
    }

    /** A batch of paper forms was opened. */
    public static MembershipEvent ofBatchOpened(BatchOpened batchOpened) {
        MembershipEvent union = new MembershipEvent();
        union.batchOpened = batchOpened;
        return union;
    }

    /** What stands under {@code batchOpened}; null where this is another. */
    public BatchOpened getBatchOpened() {
        return batchOpened;
    }

    /**
     * A batch was closed; {@code differences} says how many came, where another number was
     * announced.
     */
    public static MembershipEvent ofBatchClosed(BatchClosed batchClosed) {
        MembershipEvent union = new MembershipEvent();
        union.batchClosed = batchClosed;
        return union;
    }

    /** What stands under {@code batchClosed}; null where this is another. */
    public BatchClosed getBatchClosed() {
        return batchClosed;
    }

    /** What was entered with help was corrected. */
    public static MembershipEvent ofEntryCorrected(EntryCorrected entryCorrected) {
        MembershipEvent union = new MembershipEvent();
        union.entryCorrected = entryCorrected;
        return union;
    }

    /** What stands under {@code entryCorrected}; null where this is another. */
    public EntryCorrected getEntryCorrected() {
        return entryCorrected;
    }

    /**
     * A command waits for a second pair of eyes; {@code act} is a MAC of it. Where who gave it did
     * so as a helper, {@code helps} is whose act it is.
     */
    public static MembershipEvent ofActHeld(ActHeld actHeld) {
        MembershipEvent union = new MembershipEvent();
        union.actHeld = actHeld;
        return union;
    }

    /** What stands under {@code actHeld}; null where this is another. */
    public ActHeld getActHeld() {
        return actHeld;
    }

    /** A second pair of eyes gave the same command, which happened. */
    public static MembershipEvent ofActSeconded(ActSeconded actSeconded) {
        MembershipEvent union = new MembershipEvent();
        union.actSeconded = actSeconded;
        return union;
    }

    /** What stands under {@code actSeconded}; null where this is another. */
    public ActSeconded getActSeconded() {
        return actSeconded;
    }

    /** A region was defined; the root has no parent. */
    @JsonPropertyOrder({
        "region",
        "name",
        "level",
        "parent"
    })
    public static final class RegionDefined extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("name")
        private String name;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("parent")
        private String parent;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegionDefined setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getName() {
            return name;
        }

        /** Sets {@link #getName() name}. */
        public RegionDefined setName(String name) {
            this.name = name;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public RegionDefined setLevel(Level level) {
            this.level = level;
            return this;
        }

        /** It may be null. */
        public String getParent() {
            return parent;
        }

        /** Sets {@link #getParent() parent}. */
        public RegionDefined setParent(String parent) {
            this.parent = parent;
            return this;
        }
    }

    /** A change of a region was planned. */
    @JsonPropertyOrder({
        "reshape",
        "region",
        "change",
        "on"
    })
    public static final class ReshapePlanned extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        @JsonProperty("region")
        private String region;

        @JsonProperty("change")
        private Reshaping change;

        @JsonProperty("on")
        private String on;

        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public ReshapePlanned setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public ReshapePlanned setRegion(String region) {
            this.region = region;
            return this;
        }

        public Reshaping getChange() {
            return change;
        }

        /** Sets {@link #getChange() change}. */
        public ReshapePlanned setChange(Reshaping change) {
            this.change = change;
            return this;
        }

        public String getOn() {
            return on;
        }

        /** Sets {@link #getOn() on}. */
        public ReshapePlanned setOn(String on) {
            this.on = on;
            return this;
        }
    }

    /** A planned change was called off. */
    @JsonPropertyOrder({
        "reshape"
    })
    public static final class ReshapeCancelled extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public ReshapeCancelled setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }
    }

    /** A planned change could not be carried out on its date, and is off. */
    @JsonPropertyOrder({
        "reshape",
        "why"
    })
    public static final class ReshapeDropped extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        @JsonProperty("why")
        private MembershipRefusal why;

        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public ReshapeDropped setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }

        public MembershipRefusal getWhy() {
            return why;
        }

        /** Sets {@link #getWhy() why}. */
        public ReshapeDropped setWhy(MembershipRefusal why) {
            this.why = why;
            return this;
        }
    }

    /** A region changed. */
    @JsonPropertyOrder({
        "reshape",
        "region",
        "change"
    })
    public static final class RegionReshaped extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        @JsonProperty("region")
        private String region;

        @JsonProperty("change")
        private Reshaping change;

        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public RegionReshaped setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegionReshaped setRegion(String region) {
            this.region = region;
            return this;
        }

        public Reshaping getChange() {
            return change;
        }

        /** Sets {@link #getChange() change}. */
        public RegionReshaped setChange(Reshaping change) {
            this.change = change;
            return this;
        }
    }

    /** The number of households in a grid was entered. */
    @JsonPropertyOrder({
        "grid",
        "households"
    })
    public static final class KnownHouseholdsEntered extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("households")
        private Long households;

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public KnownHouseholdsEntered setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        public Long getHouseholds() {
            return households;
        }

        /** Sets {@link #getHouseholds() households}. */
        public KnownHouseholdsEntered setHouseholds(Long households) {
            this.households = households;
            return this;
        }
    }

    /** A role was granted, from above or, by {@code passed_by}, from their own. */
    @JsonPropertyOrder({
        "person",
        "role",
        "region",
        "organisation",
        "until",
        "passes",
        "passedBy"
    })
    public static final class RoleGranted extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("role")
        private Role role;

        @JsonProperty("region")
        private String region;

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("until")
        private String until;

        @JsonProperty("passes")
        private Integer passes;

        @JsonProperty("passedBy")
        private String passedBy;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public RoleGranted setPerson(String person) {
            this.person = person;
            return this;
        }

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public RoleGranted setRole(Role role) {
            this.role = role;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RoleGranted setRegion(String region) {
            this.region = region;
            return this;
        }

        /** It may be null. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public RoleGranted setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public RoleGranted setUntil(String until) {
            this.until = until;
            return this;
        }

        public Integer getPasses() {
            return passes;
        }

        /** Sets {@link #getPasses() passes}. */
        public RoleGranted setPasses(Integer passes) {
            this.passes = passes;
            return this;
        }

        /** It may be null. */
        public String getPassedBy() {
            return passedBy;
        }

        /** Sets {@link #getPassedBy() passedBy}. */
        public RoleGranted setPassedBy(String passedBy) {
            this.passedBy = passedBy;
            return this;
        }
    }

    /** A role was taken back; what was passed on from it, too, each in an event of its own. */
    @JsonPropertyOrder({
        "person",
        "role",
        "region",
        "organisation"
    })
    public static final class RoleRevoked extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("role")
        private Role role;

        @JsonProperty("region")
        private String region;

        @JsonProperty("organisation")
        private String organisation;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public RoleRevoked setPerson(String person) {
            this.person = person;
            return this;
        }

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public RoleRevoked setRole(Role role) {
            this.role = role;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RoleRevoked setRegion(String region) {
            this.region = region;
            return this;
        }

        /** It may be null. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public RoleRevoked setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /**
     * A join code was issued; valid before {@code until}, and the one before it before {@code
     * overlap}, where that is given. The code itself is asked for by a query.
     */
    @JsonPropertyOrder({
        "grid",
        "version",
        "until",
        "overlap"
    })
    public static final class JoinCodeIssued extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("until")
        private String until;

        @JsonProperty("overlap")
        private String overlap;

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public JoinCodeIssued setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public JoinCodeIssued setVersion(Integer version) {
            this.version = version;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public JoinCodeIssued setUntil(String until) {
            this.until = until;
            return this;
        }

        /** It may be null. */
        public String getOverlap() {
            return overlap;
        }

        /** Sets {@link #getOverlap() overlap}. */
        public JoinCodeIssued setOverlap(String overlap) {
            this.overlap = overlap;
            return this;
        }
    }

    /** A join code was withdrawn, and any before it. */
    @JsonPropertyOrder({
        "grid",
        "version"
    })
    public static final class JoinCodeRevoked extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("version")
        private Integer version;

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public JoinCodeRevoked setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public JoinCodeRevoked setVersion(Integer version) {
            this.version = version;
            return this;
        }
    }

    /**
     * Someone presented a forged join code. After {@code tries_left} more, nothing of theirs is
     * looked at before {@code until}.
     */
    @JsonPropertyOrder({
        "source",
        "triesLeft",
        "until"
    })
    public static final class JoinCodeRejected extends ContractValue {

        @JsonProperty("source")
        private String source;

        @JsonProperty("triesLeft")
        private Integer triesLeft;

        @JsonProperty("until")
        private String until;

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public JoinCodeRejected setSource(String source) {
            this.source = source;
            return this;
        }

        public Integer getTriesLeft() {
            return triesLeft;
        }

        /** Sets {@link #getTriesLeft() triesLeft}. */
        public JoinCodeRejected setTriesLeft(Integer triesLeft) {
            this.triesLeft = triesLeft;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public JoinCodeRejected setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A household was formed by its first member. */
    @JsonPropertyOrder({
        "household",
        "grid"
    })
    public static final class HouseholdFormed extends ContractValue {

        @JsonProperty("household")
        private String household;

        @JsonProperty("grid")
        private String grid;

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public HouseholdFormed setHousehold(String household) {
            this.household = household;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public HouseholdFormed setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** A person joined. */
    @JsonPropertyOrder({
        "person",
        "household",
        "grid",
        "identity",
        "proof"
    })
    public static final class PersonJoined extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("household")
        private String household;

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("identity")
        private String identity;

        @JsonProperty("proof")
        private ProofLevel proof;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonJoined setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public PersonJoined setHousehold(String household) {
            this.household = household;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public PersonJoined setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        public String getIdentity() {
            return identity;
        }

        /** Sets {@link #getIdentity() identity}. */
        public PersonJoined setIdentity(String identity) {
            this.identity = identity;
            return this;
        }

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public PersonJoined setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }
    }

    /** A person left. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class PersonLeft extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonLeft setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** A household named its delegate. */
    @JsonPropertyOrder({
        "household",
        "delegate"
    })
    public static final class DelegateNamed extends ContractValue {

        @JsonProperty("household")
        private String household;

        @JsonProperty("delegate")
        private String delegate;

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public DelegateNamed setHousehold(String household) {
            this.household = household;
            return this;
        }

        public String getDelegate() {
            return delegate;
        }

        /** Sets {@link #getDelegate() delegate}. */
        public DelegateNamed setDelegate(String delegate) {
            this.delegate = delegate;
            return this;
        }
    }

    /** Members of a household went over to another. */
    @JsonPropertyOrder({
        "from",
        "to",
        "members"
    })
    public static final class HouseholdRegrouped extends ContractValue {

        @JsonProperty("from")
        private String from;

        @JsonProperty("to")
        private String to;

        @JsonProperty("members")
        private List<String> members;

        public String getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public HouseholdRegrouped setFrom(String from) {
            this.from = from;
            return this;
        }

        public String getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public HouseholdRegrouped setTo(String to) {
            this.to = to;
            return this;
        }

        public List<String> getMembers() {
            return members;
        }

        /** Sets {@link #getMembers() members}. */
        public HouseholdRegrouped setMembers(List<String> members) {
            this.members = members;
            return this;
        }
    }

    /** A household's delegate left it; it votes when it has named another. */
    @JsonPropertyOrder({
        "household"
    })
    public static final class DelegateCleared extends ContractValue {

        @JsonProperty("household")
        private String household;

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public DelegateCleared setHousehold(String household) {
            this.household = household;
            return this;
        }
    }

    /** An organisation applied; it is reviewed in a region before {@code due}. */
    @JsonPropertyOrder({
        "organisation",
        "kind",
        "region",
        "creditCode",
        "documents",
        "officers",
        "applicant",
        "terms",
        "reviewedIn",
        "due"
    })
    public static final class OrganisationApplied extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("kind")
        private OrganisationKind kind;

        @JsonProperty("region")
        private String region;

        @JsonProperty("creditCode")
        private String creditCode;

        @JsonProperty("documents")
        private List<String> documents;

        @JsonProperty("officers")
        private List<String> officers;

        @JsonProperty("applicant")
        private String applicant;

        @JsonProperty("terms")
        private ReviewTerms terms;

        @JsonProperty("reviewedIn")
        private String reviewedIn;

        @JsonProperty("due")
        private String due;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationApplied setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public OrganisationKind getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public OrganisationApplied setKind(OrganisationKind kind) {
            this.kind = kind;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OrganisationApplied setRegion(String region) {
            this.region = region;
            return this;
        }

        /** It may be null. */
        public String getCreditCode() {
            return creditCode;
        }

        /** Sets {@link #getCreditCode() creditCode}. */
        public OrganisationApplied setCreditCode(String creditCode) {
            this.creditCode = creditCode;
            return this;
        }

        public List<String> getDocuments() {
            return documents;
        }

        /** Sets {@link #getDocuments() documents}. */
        public OrganisationApplied setDocuments(List<String> documents) {
            this.documents = documents;
            return this;
        }

        public List<String> getOfficers() {
            return officers;
        }

        /** Sets {@link #getOfficers() officers}. */
        public OrganisationApplied setOfficers(List<String> officers) {
            this.officers = officers;
            return this;
        }

        public String getApplicant() {
            return applicant;
        }

        /** Sets {@link #getApplicant() applicant}. */
        public OrganisationApplied setApplicant(String applicant) {
            this.applicant = applicant;
            return this;
        }

        public ReviewTerms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public OrganisationApplied setTerms(ReviewTerms terms) {
            this.terms = terms;
            return this;
        }

        public String getReviewedIn() {
            return reviewedIn;
        }

        /** Sets {@link #getReviewedIn() reviewedIn}. */
        public OrganisationApplied setReviewedIn(String reviewedIn) {
            this.reviewedIn = reviewedIn;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public OrganisationApplied setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** An organisation was entered. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class OrganisationApproved extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationApproved setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public OrganisationApproved setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** An application was turned down; where it can be appealed, before {@code appeal_until}. */
    @JsonPropertyOrder({
        "organisation",
        "region",
        "reason",
        "by",
        "appealUntil"
    })
    public static final class OrganisationRejected extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("region")
        private String region;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("by")
        private String by;

        @JsonProperty("appealUntil")
        private String appealUntil;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationRejected setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OrganisationRejected setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public OrganisationRejected setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** It may be null. */
        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public OrganisationRejected setBy(String by) {
            this.by = by;
            return this;
        }

        /** It may be null. */
        public String getAppealUntil() {
            return appealUntil;
        }

        /** Sets {@link #getAppealUntil() appealUntil}. */
        public OrganisationRejected setAppealUntil(String appealUntil) {
            this.appealUntil = appealUntil;
            return this;
        }
    }

    /** A rejection was appealed; a region above reviews it before {@code due}. */
    @JsonPropertyOrder({
        "organisation",
        "reason",
        "region",
        "due"
    })
    public static final class ReviewAppealed extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("region")
        private String region;

        @JsonProperty("due")
        private String due;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ReviewAppealed setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ReviewAppealed setReason(String reason) {
            this.reason = reason;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public ReviewAppealed setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public ReviewAppealed setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** An application was taken back by whoever applied. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class ApplicationWithdrawn extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ApplicationWithdrawn setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** An organisation was stopped from acting. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class OrganisationSuspended extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationSuspended setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public OrganisationSuspended setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** An organisation may act again. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class OrganisationReinstated extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationReinstated setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public OrganisationReinstated setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** An organisation ended. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class OrganisationDissolved extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationDissolved setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public OrganisationDissolved setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** A region did not review in time; the application still waits. */
    @JsonPropertyOrder({
        "organisation",
        "region",
        "due"
    })
    public static final class ReviewOverdue extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("region")
        private String region;

        @JsonProperty("due")
        private String due;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ReviewOverdue setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public ReviewOverdue setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public ReviewOverdue setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A late review went up to a region above, which reviews before {@code due}. */
    @JsonPropertyOrder({
        "organisation",
        "region",
        "due"
    })
    public static final class ReviewEscalated extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("region")
        private String region;

        @JsonProperty("due")
        private String due;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ReviewEscalated setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public ReviewEscalated setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public ReviewEscalated setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** Another identity key is in force. */
    @JsonPropertyOrder({
        "key",
        "check"
    })
    public static final class IdentityKeyRotated extends ContractValue {

        @JsonProperty("key")
        private Integer key;

        @JsonProperty("check")
        private String check;

        public Integer getKey() {
            return key;
        }

        /** Sets {@link #getKey() key}. */
        public IdentityKeyRotated setKey(Integer key) {
            this.key = key;
            return this;
        }

        public String getCheck() {
            return check;
        }

        /** Sets {@link #getCheck() check}. */
        public IdentityKeyRotated setCheck(String check) {
            this.check = check;
            return this;
        }
    }

    /** A person was proven again; they are known under this identity, and this sure. */
    @JsonPropertyOrder({
        "person",
        "identity",
        "proof"
    })
    public static final class PersonProved extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("identity")
        private String identity;

        @JsonProperty("proof")
        private ProofLevel proof;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonProved setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getIdentity() {
            return identity;
        }

        /** Sets {@link #getIdentity() identity}. */
        public PersonProved setIdentity(String identity) {
            this.identity = identity;
            return this;
        }

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public PersonProved setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }
    }

    /**
     * Two persons may be one: they showed one identity, or someone suspects it. It is reviewed
     * before {@code due}.
     */
    @JsonPropertyOrder({
        "person",
        "other",
        "suspicion",
        "finder",
        "due"
    })
    public static final class DuplicateFound extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        @JsonProperty("suspicion")
        private String suspicion;

        @JsonProperty("finder")
        private String finder;

        @JsonProperty("due")
        private String due;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public DuplicateFound setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public DuplicateFound setOther(String other) {
            this.other = other;
            return this;
        }

        /** It may be null. */
        public String getSuspicion() {
            return suspicion;
        }

        /** Sets {@link #getSuspicion() suspicion}. */
        public DuplicateFound setSuspicion(String suspicion) {
            this.suspicion = suspicion;
            return this;
        }

        /** It may be null. */
        public String getFinder() {
            return finder;
        }

        /** Sets {@link #getFinder() finder}. */
        public DuplicateFound setFinder(String finder) {
            this.finder = finder;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public DuplicateFound setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A review was not done in time; it still waits, and whose duty it is can be seen. */
    @JsonPropertyOrder({
        "person",
        "other",
        "due"
    })
    public static final class DuplicateOverdue extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        @JsonProperty("due")
        private String due;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public DuplicateOverdue setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public DuplicateOverdue setOther(String other) {
            this.other = other;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public DuplicateOverdue setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** Two persons are two. */
    @JsonPropertyOrder({
        "person",
        "other",
        "reason"
    })
    public static final class DuplicateDismissed extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        @JsonProperty("reason")
        private String reason;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public DuplicateDismissed setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public DuplicateDismissed setOther(String other) {
            this.other = other;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public DuplicateDismissed setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Two persons are one, and {@code into} stays. */
    @JsonPropertyOrder({
        "person",
        "into",
        "reason"
    })
    public static final class PersonsMerged extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("into")
        private String into;

        @JsonProperty("reason")
        private String reason;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonsMerged setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getInto() {
            return into;
        }

        /** Sets {@link #getInto() into}. */
        public PersonsMerged setInto(String into) {
            this.into = into;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public PersonsMerged setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** A person is a minor. */
    @JsonPropertyOrder({
        "person",
        "minor"
    })
    public static final class MinorEntered extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("minor")
        private Minority minor;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public MinorEntered setPerson(String person) {
            this.person = person;
            return this;
        }

        public Minority getMinor() {
            return minor;
        }

        /** Sets {@link #getMinor() minor}. */
        public MinorEntered setMinor(Minority minor) {
            this.minor = minor;
            return this;
        }
    }

    /** A minor is 18; nothing is held about it any more. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class CameOfAge extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public CameOfAge setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** Someone asked who is behind a handle. */
    @JsonPropertyOrder({
        "order"
    })
    public static final class UnmaskingAsked extends ContractValue {

        @JsonProperty("order")
        private Unmasking order;

        public Unmasking getOrder() {
            return order;
        }

        /** Sets {@link #getOrder() order}. */
        public UnmaskingAsked setOrder(Unmasking order) {
            this.order = order;
            return this;
        }
    }

    /**
     * An order to lift a handle went on: declined, granted, lapsed, the person told or not in time.
     */
    @JsonPropertyOrder({
        "unmasking",
        "stage"
    })
    public static final class UnmaskingMoved extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        @JsonProperty("stage")
        private UnmaskingStage stage;

        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public UnmaskingMoved setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }

        public UnmaskingStage getStage() {
            return stage;
        }

        /** Sets {@link #getStage() stage}. */
        public UnmaskingMoved setStage(UnmaskingStage stage) {
            this.stage = stage;
            return this;
        }
    }

    /** A person was erased: they are {@code tombstone} now, and nothing that was theirs is held. */
    @JsonPropertyOrder({
        "person",
        "tombstone"
    })
    public static final class PersonErased extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("tombstone")
        private String tombstone;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonErased setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getTombstone() {
            return tombstone;
        }

        /** Sets {@link #getTombstone() tombstone}. */
        public PersonErased setTombstone(String tombstone) {
            this.tombstone = tombstone;
            return this;
        }
    }

    /**
     * A request came by a channel other than plainly by the actor; after what became of it. Where
     * it came with help, the person can correct it before {@code until}.
     */
    @JsonPropertyOrder({
        "person",
        "region",
        "channel",
        "helper",
        "batch",
        "command",
        "until"
    })
    public static final class Entered extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("region")
        private String region;

        @JsonProperty("channel")
        private EntryChannel channel;

        @JsonProperty("helper")
        private String helper;

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("command")
        private String command;

        @JsonProperty("until")
        private String until;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Entered setPerson(String person) {
            this.person = person;
            return this;
        }

        /** It may be null. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Entered setRegion(String region) {
            this.region = region;
            return this;
        }

        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public Entered setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }

        /** It may be null. */
        public String getHelper() {
            return helper;
        }

        /** Sets {@link #getHelper() helper}. */
        public Entered setHelper(String helper) {
            this.helper = helper;
            return this;
        }

        /** It may be null. */
        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public Entered setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public String getCommand() {
            return command;
        }

        /** Sets {@link #getCommand() command}. */
        public Entered setCommand(String command) {
            this.command = command;
            return this;
        }

        /** It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public Entered setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A batch of paper forms was opened. */
    @JsonPropertyOrder({
        "batch",
        "region",
        "forms",
        "kinds"
    })
    public static final class BatchOpened extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("region")
        private String region;

        @JsonProperty("forms")
        private Long forms;

        @JsonProperty("kinds")
        private List<FormCount> kinds;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BatchOpened setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public BatchOpened setRegion(String region) {
            this.region = region;
            return this;
        }

        public Long getForms() {
            return forms;
        }

        /** Sets {@link #getForms() forms}. */
        public BatchOpened setForms(Long forms) {
            this.forms = forms;
            return this;
        }

        public List<FormCount> getKinds() {
            return kinds;
        }

        /** Sets {@link #getKinds() kinds}. */
        public BatchOpened setKinds(List<FormCount> kinds) {
            this.kinds = kinds;
            return this;
        }
    }

    /**
     * A batch was closed; {@code differences} says how many came, where another number was
     * announced.
     */
    @JsonPropertyOrder({
        "batch",
        "differences",
        "reason"
    })
    public static final class BatchClosed extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("differences")
        private List<FormCount> differences;

        @JsonProperty("reason")
        private String reason;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BatchClosed setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public List<FormCount> getDifferences() {
            return differences;
        }

        /** Sets {@link #getDifferences() differences}. */
        public BatchClosed setDifferences(List<FormCount> differences) {
            this.differences = differences;
            return this;
        }

        /** It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public BatchClosed setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** What was entered with help was corrected. */
    @JsonPropertyOrder({
        "person",
        "was",
        "now"
    })
    public static final class EntryCorrected extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("was")
        private Correction was;

        @JsonProperty("now")
        private Correction now;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public EntryCorrected setPerson(String person) {
            this.person = person;
            return this;
        }

        public Correction getWas() {
            return was;
        }

        /** Sets {@link #getWas() was}. */
        public EntryCorrected setWas(Correction was) {
            this.was = was;
            return this;
        }

        public Correction getNow() {
            return now;
        }

        /** Sets {@link #getNow() now}. */
        public EntryCorrected setNow(Correction now) {
            this.now = now;
            return this;
        }
    }

    /**
     * A command waits for a second pair of eyes; {@code act} is a MAC of it. Where who gave it did
     * so as a helper, {@code helps} is whose act it is.
     */
    @JsonPropertyOrder({
        "act",
        "command",
        "by",
        "helps",
        "until"
    })
    public static final class ActHeld extends ContractValue {

        @JsonProperty("act")
        private String act;

        @JsonProperty("command")
        private String command;

        @JsonProperty("by")
        private String by;

        @JsonProperty("helps")
        private String helps;

        @JsonProperty("until")
        private String until;

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public ActHeld setAct(String act) {
            this.act = act;
            return this;
        }

        public String getCommand() {
            return command;
        }

        /** Sets {@link #getCommand() command}. */
        public ActHeld setCommand(String command) {
            this.command = command;
            return this;
        }

        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public ActHeld setBy(String by) {
            this.by = by;
            return this;
        }

        /** It may be null. */
        public String getHelps() {
            return helps;
        }

        /** Sets {@link #getHelps() helps}. */
        public ActHeld setHelps(String helps) {
            this.helps = helps;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public ActHeld setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A second pair of eyes gave the same command, which happened. */
    @JsonPropertyOrder({
        "act",
        "first",
        "second"
    })
    public static final class ActSeconded extends ContractValue {

        @JsonProperty("act")
        private String act;

        @JsonProperty("first")
        private String first;

        @JsonProperty("second")
        private String second;

        public String getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public ActSeconded setAct(String act) {
            this.act = act;
            return this;
        }

        public String getFirst() {
            return first;
        }

        /** Sets {@link #getFirst() first}. */
        public ActSeconded setFirst(String first) {
            this.first = first;
            return this;
        }

        public String getSecond() {
            return second;
        }

        /** Sets {@link #getSecond() second}. */
        public ActSeconded setSecond(String second) {
            this.second = second;
            return this;
        }
    }
}
