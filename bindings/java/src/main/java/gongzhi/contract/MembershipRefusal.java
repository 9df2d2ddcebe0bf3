// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why membership refuses, in the published order. */
@JsonPropertyOrder({
    "unknownRegion",
    "unknownPerson",
    "unknownHousehold",
    "unknownOrganisation",
    "regionExists",
    "levelGap",
    "gridSuffix",
    "notAGrid",
    "unknownReshape",
    "reshapeExists",
    "reshapePast",
    "regionEnded",
    "nothingChanges",
    "namedTwice",
    "mergeLevels",
    "householdsUnaccounted",
    "knownBelowJoined",
    "joinCodeDays",
    "noJoinCode",
    "joinTriesUsed",
    "joinCodeReplaced",
    "joinCodeWithdrawn",
    "joinCodeExpired",
    "proofTooLow",
    "alreadyMember",
    "identityTaken",
    "identityChanged",
    "householdElsewhere",
    "householdFull",
    "notAMember",
    "notInHousehold",
    "roleNeedsOrganisation",
    "roleWithoutOrganisation",
    "roleBeyondOrganisation",
    "ownGrant",
    "roleExpiryPast",
    "beyondRung",
    "grantOutlasts",
    "passesTooMany",
    "roleNotHeld",
    "creditCodeMissing",
    "creditCodeTaken",
    "organisationExists",
    "applicationsOfPerson",
    "applicationsOfRegion",
    "officersTooMany",
    "officersNone",
    "officerTwice",
    "notUnderReview",
    "ownReview",
    "sameReviewer",
    "notRejected",
    "appealDecided",
    "appealLate",
    "ownSupervision",
    "notSuspended",
    "unknownYear",
    "notActive",
    "notDue",
    "personMerged",
    "identityKeyOrder",
    "identityKeyReused",
    "identityKeyNotInForce",
    "ownWitness",
    "proofBelow",
    "proofNotHigher",
    "onePerson",
    "duplicateOpen",
    "noDuplicate",
    "ownDuplicate",
    "mergeIntoMember",
    "notAMinor",
    "underage",
    "guardianNeeded",
    "ownGuardian",
    "guardianActs",
    "unmaskingOff",
    "unmaskingExists",
    "unknownUnmasking",
    "unknownHandle",
    "ownUnmasking",
    "unmaskingDecided",
    "nobodyToTell",
    "assistanceOff",
    "ownHelper",
    "helperElsewhere",
    "helperForRole",
    "helperBusy",
    "helperChooses",
    "channelDiffers",
    "unknownBatch",
    "batchExists",
    "batchClosed",
    "batchTotal",
    "notInBatch",
    "batchMismatch",
    "nothingToCorrect",
    "correctionLate",
    "proofRaised",
    "secondEyes"
})
public final class MembershipRefusal extends ContractValue {

    @JsonProperty("unknownRegion")
    private UnknownRegion unknownRegion;

    @JsonProperty("unknownPerson")
    private UnknownPerson unknownPerson;

    @JsonProperty("unknownHousehold")
    private UnknownHousehold unknownHousehold;

    @JsonProperty("unknownOrganisation")
    private UnknownOrganisation unknownOrganisation;

    @JsonProperty("regionExists")
    private RegionExists regionExists;

    @JsonProperty("levelGap")
    private LevelGap levelGap;

    @JsonProperty("gridSuffix")
    private GridSuffix gridSuffix;

    @JsonProperty("notAGrid")
    private NotAGrid notAGrid;

    @JsonProperty("unknownReshape")
    private UnknownReshape unknownReshape;

    @JsonProperty("reshapeExists")
    private ReshapeExists reshapeExists;

    @JsonProperty("reshapePast")
    private ReshapePast reshapePast;

    @JsonProperty("regionEnded")
    private RegionEnded regionEnded;

    @JsonProperty("nothingChanges")
    private NothingChanges nothingChanges;

    @JsonProperty("namedTwice")
    private NamedTwice namedTwice;

    @JsonProperty("mergeLevels")
    private MergeLevels mergeLevels;

    @JsonProperty("householdsUnaccounted")
    private HouseholdsUnaccounted householdsUnaccounted;

    @JsonProperty("knownBelowJoined")
    private KnownBelowJoined knownBelowJoined;

    @JsonProperty("joinCodeDays")
    private JoinCodeDays joinCodeDays;

    @JsonProperty("noJoinCode")
    private NoJoinCode noJoinCode;

    @JsonProperty("joinTriesUsed")
    private JoinTriesUsed joinTriesUsed;

    @JsonProperty("joinCodeReplaced")
    private JoinCodeReplaced joinCodeReplaced;

    @JsonProperty("joinCodeWithdrawn")
    private JoinCodeWithdrawn joinCodeWithdrawn;

    @JsonProperty("joinCodeExpired")
    private JoinCodeExpired joinCodeExpired;

    @JsonProperty("proofTooLow")
    private ProofTooLow proofTooLow;

    @JsonProperty("alreadyMember")
    private AlreadyMember alreadyMember;

    @JsonProperty("identityTaken")
    private IdentityTaken identityTaken;

    @JsonProperty("identityChanged")
    private IdentityChanged identityChanged;

    @JsonProperty("householdElsewhere")
    private HouseholdElsewhere householdElsewhere;

    @JsonProperty("householdFull")
    private HouseholdFull householdFull;

    @JsonProperty("notAMember")
    private NotAMember notAMember;

    @JsonProperty("notInHousehold")
    private NotInHousehold notInHousehold;

    @JsonProperty("roleNeedsOrganisation")
    private RoleNeedsOrganisation roleNeedsOrganisation;

    @JsonProperty("roleWithoutOrganisation")
    private RoleWithoutOrganisation roleWithoutOrganisation;

    @JsonProperty("roleBeyondOrganisation")
    private RoleBeyondOrganisation roleBeyondOrganisation;

    @JsonProperty("ownGrant")
    private OwnGrant ownGrant;

    @JsonProperty("roleExpiryPast")
    private RoleExpiryPast roleExpiryPast;

    @JsonProperty("beyondRung")
    private BeyondRung beyondRung;

    @JsonProperty("grantOutlasts")
    private GrantOutlasts grantOutlasts;

    @JsonProperty("passesTooMany")
    private PassesTooMany passesTooMany;

    @JsonProperty("roleNotHeld")
    private RoleNotHeld roleNotHeld;

    @JsonProperty("creditCodeMissing")
    private CreditCodeMissing creditCodeMissing;

    @JsonProperty("creditCodeTaken")
    private CreditCodeTaken creditCodeTaken;

    @JsonProperty("organisationExists")
    private OrganisationExists organisationExists;

    @JsonProperty("applicationsOfPerson")
    private ApplicationsOfPerson applicationsOfPerson;

    @JsonProperty("applicationsOfRegion")
    private ApplicationsOfRegion applicationsOfRegion;

    @JsonProperty("officersTooMany")
    private OfficersTooMany officersTooMany;

    @JsonProperty("officersNone")
    private OfficersNone officersNone;

    @JsonProperty("officerTwice")
    private OfficerTwice officerTwice;

    @JsonProperty("notUnderReview")
    private NotUnderReview notUnderReview;

    @JsonProperty("ownReview")
    private OwnReview ownReview;

    @JsonProperty("sameReviewer")
    private SameReviewer sameReviewer;

    @JsonProperty("notRejected")
    private NotRejected notRejected;

    @JsonProperty("appealDecided")
    private AppealDecided appealDecided;

    @JsonProperty("appealLate")
    private AppealLate appealLate;

    @JsonProperty("ownSupervision")
    private OwnSupervision ownSupervision;

    @JsonProperty("notSuspended")
    private NotSuspended notSuspended;

    @JsonProperty("unknownYear")
    private UnknownYear unknownYear;

    @JsonProperty("notActive")
    private NotActive notActive;

    @JsonProperty("notDue")
    private NotDue notDue;

    @JsonProperty("personMerged")
    private PersonMerged personMerged;

    @JsonProperty("identityKeyOrder")
    private IdentityKeyOrder identityKeyOrder;

    @JsonProperty("identityKeyReused")
    private IdentityKeyReused identityKeyReused;

    @JsonProperty("identityKeyNotInForce")
    private IdentityKeyNotInForce identityKeyNotInForce;

    @JsonProperty("ownWitness")
    private OwnWitness ownWitness;

    @JsonProperty("proofBelow")
    private ProofBelow proofBelow;

    @JsonProperty("proofNotHigher")
    private ProofNotHigher proofNotHigher;

    @JsonProperty("onePerson")
    private OnePerson onePerson;

    @JsonProperty("duplicateOpen")
    private DuplicateOpen duplicateOpen;

    @JsonProperty("noDuplicate")
    private NoDuplicate noDuplicate;

    @JsonProperty("ownDuplicate")
    private OwnDuplicate ownDuplicate;

    @JsonProperty("mergeIntoMember")
    private MergeIntoMember mergeIntoMember;

    @JsonProperty("notAMinor")
    private NotAMinor notAMinor;

    @JsonProperty("underage")
    private Underage underage;

    @JsonProperty("guardianNeeded")
    private GuardianNeeded guardianNeeded;

    @JsonProperty("ownGuardian")
    private OwnGuardian ownGuardian;

    @JsonProperty("guardianActs")
    private GuardianActs guardianActs;

    @JsonProperty("unmaskingOff")
    private UnmaskingOff unmaskingOff;

    @JsonProperty("unmaskingExists")
    private UnmaskingExists unmaskingExists;

    @JsonProperty("unknownUnmasking")
    private UnknownUnmasking unknownUnmasking;

    @JsonProperty("unknownHandle")
    private UnknownHandle unknownHandle;

    @JsonProperty("ownUnmasking")
    private OwnUnmasking ownUnmasking;

    @JsonProperty("unmaskingDecided")
    private UnmaskingDecided unmaskingDecided;

    @JsonProperty("nobodyToTell")
    private NobodyToTell nobodyToTell;

    @JsonProperty("assistanceOff")
    private AssistanceOff assistanceOff;

    @JsonProperty("ownHelper")
    private OwnHelper ownHelper;

    @JsonProperty("helperElsewhere")
    private HelperElsewhere helperElsewhere;

    @JsonProperty("helperForRole")
    private HelperForRole helperForRole;

    @JsonProperty("helperBusy")
    private HelperBusy helperBusy;

    @JsonProperty("helperChooses")
    private HelperChooses helperChooses;

    @JsonProperty("channelDiffers")
    private ChannelDiffers channelDiffers;

    @JsonProperty("unknownBatch")
    private UnknownBatch unknownBatch;

    @JsonProperty("batchExists")
    private BatchExists batchExists;

    @JsonProperty("batchClosed")
    private BatchClosed batchClosed;

    @JsonProperty("batchTotal")
    private BatchTotal batchTotal;

    @JsonProperty("notInBatch")
    private NotInBatch notInBatch;

    @JsonProperty("batchMismatch")
    private BatchMismatch batchMismatch;

    @JsonProperty("nothingToCorrect")
    private NothingToCorrect nothingToCorrect;

    @JsonProperty("correctionLate")
    private CorrectionLate correctionLate;

    @JsonProperty("proofRaised")
    private ProofRaised proofRaised;

    @JsonProperty("secondEyes")
    private SecondEyes secondEyes;

    private MembershipRefusal() {}

    /** no region {region} is defined */
    public static MembershipRefusal ofUnknownRegion(UnknownRegion unknownRegion) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownRegion = unknownRegion;
        return union;
    }

    /** What stands under {@code unknownRegion}; null where this is another. */
    public UnknownRegion getUnknownRegion() {
        return unknownRegion;
    }

    /** no person {person} is known */
    public static MembershipRefusal ofUnknownPerson(UnknownPerson unknownPerson) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownPerson = unknownPerson;
        return union;
    }

    /** What stands under {@code unknownPerson}; null where this is another. */
    public UnknownPerson getUnknownPerson() {
        return unknownPerson;
    }

    /** no household {household} is known */
    public static MembershipRefusal ofUnknownHousehold(UnknownHousehold unknownHousehold) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownHousehold = unknownHousehold;
        return union;
    }

    /** What stands under {@code unknownHousehold}; null where this is another. */
    public UnknownHousehold getUnknownHousehold() {
        return unknownHousehold;
    }

    /** no organisation {organisation} is known */
    public static MembershipRefusal ofUnknownOrganisation(UnknownOrganisation unknownOrganisation) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownOrganisation = unknownOrganisation;
        return union;
    }

    /** What stands under {@code unknownOrganisation}; null where this is another. */
    public UnknownOrganisation getUnknownOrganisation() {
        return unknownOrganisation;
    }

    /** region {region} is defined already */
    public static MembershipRefusal ofRegionExists(RegionExists regionExists) {
        MembershipRefusal union = new MembershipRefusal();
        union.regionExists = regionExists;
        return union;
    }

    /** What stands under {@code regionExists}; null where this is another. */
    public RegionExists getRegionExists() {
        return regionExists;
    }

    /** a {level} cannot lie directly in {parent}, which is a {parent_level} */
    public static MembershipRefusal ofLevelGap(LevelGap levelGap) {
        MembershipRefusal union = new MembershipRefusal();
        union.levelGap = levelGap;
        return union;
    }

    /** What stands under {@code levelGap}; null where this is another. */
    public LevelGap getLevelGap() {
        return levelGap;
    }

    /** grid {region} must be the code of its village {parent} and {digits} more digits */
    public static MembershipRefusal ofGridSuffix(GridSuffix gridSuffix) {
        MembershipRefusal union = new MembershipRefusal();
        union.gridSuffix = gridSuffix;
        return union;
    }

    /** What stands under {@code gridSuffix}; null where this is another. */
    public GridSuffix getGridSuffix() {
        return gridSuffix;
    }

    /** {region} is a {level}, not a grid */
    public static MembershipRefusal ofNotAGrid(NotAGrid notAGrid) {
        MembershipRefusal union = new MembershipRefusal();
        union.notAGrid = notAGrid;
        return union;
    }

    /** What stands under {@code notAGrid}; null where this is another. */
    public NotAGrid getNotAGrid() {
        return notAGrid;
    }

    /** no change {reshape} of a region is planned */
    public static MembershipRefusal ofUnknownReshape(UnknownReshape unknownReshape) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownReshape = unknownReshape;
        return union;
    }

    /** What stands under {@code unknownReshape}; null where this is another. */
    public UnknownReshape getUnknownReshape() {
        return unknownReshape;
    }

    /** change {reshape} is planned already, for {on} */
    public static MembershipRefusal ofReshapeExists(ReshapeExists reshapeExists) {
        MembershipRefusal union = new MembershipRefusal();
        union.reshapeExists = reshapeExists;
        return union;
    }

    /** What stands under {@code reshapeExists}; null where this is another. */
    public ReshapeExists getReshapeExists() {
        return reshapeExists;
    }

    /** a change cannot be planned for {on}, which is not after {at} */
    public static MembershipRefusal ofReshapePast(ReshapePast reshapePast) {
        MembershipRefusal union = new MembershipRefusal();
        union.reshapePast = reshapePast;
        return union;
    }

    /** What stands under {@code reshapePast}; null where this is another. */
    public ReshapePast getReshapePast() {
        return reshapePast;
    }

    /** region {region} has become {became} and changes no more */
    public static MembershipRefusal ofRegionEnded(RegionEnded regionEnded) {
        MembershipRefusal union = new MembershipRefusal();
        union.regionEnded = regionEnded;
        return union;
    }

    /** What stands under {@code regionEnded}; null where this is another. */
    public RegionEnded getRegionEnded() {
        return regionEnded;
    }

    /** nothing would change */
    public static MembershipRefusal ofNothingChanges(NothingChanges nothingChanges) {
        MembershipRefusal union = new MembershipRefusal();
        union.nothingChanges = nothingChanges;
        return union;
    }

    /** What stands under {@code nothingChanges}; null where this is another. */
    public NothingChanges getNothingChanges() {
        return nothingChanges;
    }

    /** {named} is named twice */
    public static MembershipRefusal ofNamedTwice(NamedTwice namedTwice) {
        MembershipRefusal union = new MembershipRefusal();
        union.namedTwice = namedTwice;
        return union;
    }

    /** What stands under {@code namedTwice}; null where this is another. */
    public NamedTwice getNamedTwice() {
        return namedTwice;
    }

    /** {other} is a {other_level} and cannot be merged into {region}, which is a {level} */
    public static MembershipRefusal ofMergeLevels(MergeLevels mergeLevels) {
        MembershipRefusal union = new MembershipRefusal();
        union.mergeLevels = mergeLevels;
        return union;
    }

    /** What stands under {@code mergeLevels}; null where this is another. */
    public MergeLevels getMergeLevels() {
        return mergeLevels;
    }

    /** grid {grid} has {households} households, {named} are named; {first} is not */
    public static MembershipRefusal ofHouseholdsUnaccounted(HouseholdsUnaccounted householdsUnaccounted) {
        MembershipRefusal union = new MembershipRefusal();
        union.householdsUnaccounted = householdsUnaccounted;
        return union;
    }

    /** What stands under {@code householdsUnaccounted}; null where this is another. */
    public HouseholdsUnaccounted getHouseholdsUnaccounted() {
        return householdsUnaccounted;
    }

    /** {joined} households of grid {grid} have joined; {known} cannot be all there are */
    public static MembershipRefusal ofKnownBelowJoined(KnownBelowJoined knownBelowJoined) {
        MembershipRefusal union = new MembershipRefusal();
        union.knownBelowJoined = knownBelowJoined;
        return union;
    }

    /** What stands under {@code knownBelowJoined}; null where this is another. */
    public KnownBelowJoined getKnownBelowJoined() {
        return knownBelowJoined;
    }

    /** a join code runs for 1 to {max} days, this asks for {days} */
    public static MembershipRefusal ofJoinCodeDays(JoinCodeDays joinCodeDays) {
        MembershipRefusal union = new MembershipRefusal();
        union.joinCodeDays = joinCodeDays;
        return union;
    }

    /** What stands under {@code joinCodeDays}; null where this is another. */
    public JoinCodeDays getJoinCodeDays() {
        return joinCodeDays;
    }

    /** grid {grid} has no join code in force */
    public static MembershipRefusal ofNoJoinCode(NoJoinCode noJoinCode) {
        MembershipRefusal union = new MembershipRefusal();
        union.noJoinCode = noJoinCode;
        return union;
    }

    /** What stands under {@code noJoinCode}; null where this is another. */
    public NoJoinCode getNoJoinCode() {
        return noJoinCode;
    }

    /** too many forged join codes came from here; the next is looked at from {until} on */
    public static MembershipRefusal ofJoinTriesUsed(JoinTriesUsed joinTriesUsed) {
        MembershipRefusal union = new MembershipRefusal();
        union.joinTriesUsed = joinTriesUsed;
        return union;
    }

    /** What stands under {@code joinTriesUsed}; null where this is another. */
    public JoinTriesUsed getJoinTriesUsed() {
        return joinTriesUsed;
    }

    /** join code version {version} was replaced by version {current} */
    public static MembershipRefusal ofJoinCodeReplaced(JoinCodeReplaced joinCodeReplaced) {
        MembershipRefusal union = new MembershipRefusal();
        union.joinCodeReplaced = joinCodeReplaced;
        return union;
    }

    /** What stands under {@code joinCodeReplaced}; null where this is another. */
    public JoinCodeReplaced getJoinCodeReplaced() {
        return joinCodeReplaced;
    }

    /** join code version {version} was withdrawn */
    public static MembershipRefusal ofJoinCodeWithdrawn(JoinCodeWithdrawn joinCodeWithdrawn) {
        MembershipRefusal union = new MembershipRefusal();
        union.joinCodeWithdrawn = joinCodeWithdrawn;
        return union;
    }

    /** What stands under {@code joinCodeWithdrawn}; null where this is another. */
    public JoinCodeWithdrawn getJoinCodeWithdrawn() {
        return joinCodeWithdrawn;
    }

    /** this join code was valid before {until} */
    public static MembershipRefusal ofJoinCodeExpired(JoinCodeExpired joinCodeExpired) {
        MembershipRefusal union = new MembershipRefusal();
        union.joinCodeExpired = joinCodeExpired;
        return union;
    }

    /** What stands under {@code joinCodeExpired}; null where this is another. */
    public JoinCodeExpired getJoinCodeExpired() {
        return joinCodeExpired;
    }

    /** joining takes proof {needed} or better, this is {proof} */
    public static MembershipRefusal ofProofTooLow(ProofTooLow proofTooLow) {
        MembershipRefusal union = new MembershipRefusal();
        union.proofTooLow = proofTooLow;
        return union;
    }

    /** What stands under {@code proofTooLow}; null where this is another. */
    public ProofTooLow getProofTooLow() {
        return proofTooLow;
    }

    /** {person} is a member of grid {grid} already */
    public static MembershipRefusal ofAlreadyMember(AlreadyMember alreadyMember) {
        MembershipRefusal union = new MembershipRefusal();
        union.alreadyMember = alreadyMember;
        return union;
    }

    /** What stands under {@code alreadyMember}; null where this is another. */
    public AlreadyMember getAlreadyMember() {
        return alreadyMember;
    }

    /** this identity belongs to another person */
    public static MembershipRefusal ofIdentityTaken(IdentityTaken identityTaken) {
        MembershipRefusal union = new MembershipRefusal();
        union.identityTaken = identityTaken;
        return union;
    }

    /** What stands under {@code identityTaken}; null where this is another. */
    public IdentityTaken getIdentityTaken() {
        return identityTaken;
    }

    /** {person} joined before under another identity */
    public static MembershipRefusal ofIdentityChanged(IdentityChanged identityChanged) {
        MembershipRefusal union = new MembershipRefusal();
        union.identityChanged = identityChanged;
        return union;
    }

    /** What stands under {@code identityChanged}; null where this is another. */
    public IdentityChanged getIdentityChanged() {
        return identityChanged;
    }

    /** household {household} lies in grid {grid} */
    public static MembershipRefusal ofHouseholdElsewhere(HouseholdElsewhere householdElsewhere) {
        MembershipRefusal union = new MembershipRefusal();
        union.householdElsewhere = householdElsewhere;
        return union;
    }

    /** What stands under {@code householdElsewhere}; null where this is another. */
    public HouseholdElsewhere getHouseholdElsewhere() {
        return householdElsewhere;
    }

    /** household {household} has {max} members, which is the most */
    public static MembershipRefusal ofHouseholdFull(HouseholdFull householdFull) {
        MembershipRefusal union = new MembershipRefusal();
        union.householdFull = householdFull;
        return union;
    }

    /** What stands under {@code householdFull}; null where this is another. */
    public HouseholdFull getHouseholdFull() {
        return householdFull;
    }

    /** {person} is not a member of any grid */
    public static MembershipRefusal ofNotAMember(NotAMember notAMember) {
        MembershipRefusal union = new MembershipRefusal();
        union.notAMember = notAMember;
        return union;
    }

    /** What stands under {@code notAMember}; null where this is another. */
    public NotAMember getNotAMember() {
        return notAMember;
    }

    /** {person} does not belong to household {household} */
    public static MembershipRefusal ofNotInHousehold(NotInHousehold notInHousehold) {
        MembershipRefusal union = new MembershipRefusal();
        union.notInHousehold = notInHousehold;
        return union;
    }

    /** What stands under {@code notInHousehold}; null where this is another. */
    public NotInHousehold getNotInHousehold() {
        return notInHousehold;
    }

    /** role {role} is held for an organisation, and none is named */
    public static MembershipRefusal ofRoleNeedsOrganisation(RoleNeedsOrganisation roleNeedsOrganisation) {
        MembershipRefusal union = new MembershipRefusal();
        union.roleNeedsOrganisation = roleNeedsOrganisation;
        return union;
    }

    /** What stands under {@code roleNeedsOrganisation}; null where this is another. */
    public RoleNeedsOrganisation getRoleNeedsOrganisation() {
        return roleNeedsOrganisation;
    }

    /** role {role} is not held for an organisation, and one is named */
    public static MembershipRefusal ofRoleWithoutOrganisation(RoleWithoutOrganisation roleWithoutOrganisation) {
        MembershipRefusal union = new MembershipRefusal();
        union.roleWithoutOrganisation = roleWithoutOrganisation;
        return union;
    }

    /** What stands under {@code roleWithoutOrganisation}; null where this is another. */
    public RoleWithoutOrganisation getRoleWithoutOrganisation() {
        return roleWithoutOrganisation;
    }

    /** a role over {region} goes beyond {acts_in}, where the organisation acts */
    public static MembershipRefusal ofRoleBeyondOrganisation(RoleBeyondOrganisation roleBeyondOrganisation) {
        MembershipRefusal union = new MembershipRefusal();
        union.roleBeyondOrganisation = roleBeyondOrganisation;
        return union;
    }

    /** What stands under {@code roleBeyondOrganisation}; null where this is another. */
    public RoleBeyondOrganisation getRoleBeyondOrganisation() {
        return roleBeyondOrganisation;
    }

    /** whoever grants role {role} cannot be the one who receives it */
    public static MembershipRefusal ofOwnGrant(OwnGrant ownGrant) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownGrant = ownGrant;
        return union;
    }

    /** What stands under {@code ownGrant}; null where this is another. */
    public OwnGrant getOwnGrant() {
        return ownGrant;
    }

    /** a role cannot end at {until}, which is not after {at} */
    public static MembershipRefusal ofRoleExpiryPast(RoleExpiryPast roleExpiryPast) {
        MembershipRefusal union = new MembershipRefusal();
        union.roleExpiryPast = roleExpiryPast;
        return union;
    }

    /** What stands under {@code roleExpiryPast}; null where this is another. */
    public RoleExpiryPast getRoleExpiryPast() {
        return roleExpiryPast;
    }

    /**
     * role {role} stands on rung {rung} and is given and taken from above it, or passed on; the
     * highest held over it here is {held}
     */
    public static MembershipRefusal ofBeyondRung(BeyondRung beyondRung) {
        MembershipRefusal union = new MembershipRefusal();
        union.beyondRung = beyondRung;
        return union;
    }

    /** What stands under {@code beyondRung}; null where this is another. */
    public BeyondRung getBeyondRung() {
        return beyondRung;
    }

    /** a role cannot run until {until}, the giver's own ends at {held_until} */
    public static MembershipRefusal ofGrantOutlasts(GrantOutlasts grantOutlasts) {
        MembershipRefusal union = new MembershipRefusal();
        union.grantOutlasts = grantOutlasts;
        return union;
    }

    /** What stands under {@code grantOutlasts}; null where this is another. */
    public GrantOutlasts getGrantOutlasts() {
        return grantOutlasts;
    }

    /** this role can be given with at most {most} times to be passed on, not {passes} */
    public static MembershipRefusal ofPassesTooMany(PassesTooMany passesTooMany) {
        MembershipRefusal union = new MembershipRefusal();
        union.passesTooMany = passesTooMany;
        return union;
    }

    /** What stands under {@code passesTooMany}; null where this is another. */
    public PassesTooMany getPassesTooMany() {
        return passesTooMany;
    }

    /** {person} does not hold role {role} over {region} */
    public static MembershipRefusal ofRoleNotHeld(RoleNotHeld roleNotHeld) {
        MembershipRefusal union = new MembershipRefusal();
        union.roleNotHeld = roleNotHeld;
        return union;
    }

    /** What stands under {@code roleNotHeld}; null where this is another. */
    public RoleNotHeld getRoleNotHeld() {
        return roleNotHeld;
    }

    /**
     * organisation {organisation} is of a kind that has a unified social credit code, and none is
     * given
     */
    public static MembershipRefusal ofCreditCodeMissing(CreditCodeMissing creditCodeMissing) {
        MembershipRefusal union = new MembershipRefusal();
        union.creditCodeMissing = creditCodeMissing;
        return union;
    }

    /** What stands under {@code creditCodeMissing}; null where this is another. */
    public CreditCodeMissing getCreditCodeMissing() {
        return creditCodeMissing;
    }

    /**
     * credit code {credit_code} is shown by {organisation}, which is neither turned down nor
     * dissolved
     */
    public static MembershipRefusal ofCreditCodeTaken(CreditCodeTaken creditCodeTaken) {
        MembershipRefusal union = new MembershipRefusal();
        union.creditCodeTaken = creditCodeTaken;
        return union;
    }

    /** What stands under {@code creditCodeTaken}; null where this is another. */
    public CreditCodeTaken getCreditCodeTaken() {
        return creditCodeTaken;
    }

    /** organisation {organisation} applied already */
    public static MembershipRefusal ofOrganisationExists(OrganisationExists organisationExists) {
        MembershipRefusal union = new MembershipRefusal();
        union.organisationExists = organisationExists;
        return union;
    }

    /** What stands under {@code organisationExists}; null where this is another. */
    public OrganisationExists getOrganisationExists() {
        return organisationExists;
    }

    /** this person has {open} applications under review, and may have {max} */
    public static MembershipRefusal ofApplicationsOfPerson(ApplicationsOfPerson applicationsOfPerson) {
        MembershipRefusal union = new MembershipRefusal();
        union.applicationsOfPerson = applicationsOfPerson;
        return union;
    }

    /** What stands under {@code applicationsOfPerson}; null where this is another. */
    public ApplicationsOfPerson getApplicationsOfPerson() {
        return applicationsOfPerson;
    }

    /** {open} applications wait for {region} to review, and {max} may */
    public static MembershipRefusal ofApplicationsOfRegion(ApplicationsOfRegion applicationsOfRegion) {
        MembershipRefusal union = new MembershipRefusal();
        union.applicationsOfRegion = applicationsOfRegion;
        return union;
    }

    /** What stands under {@code applicationsOfRegion}; null where this is another. */
    public ApplicationsOfRegion getApplicationsOfRegion() {
        return applicationsOfRegion;
    }

    /** {officers} officers are named, and an organisation may have {max} */
    public static MembershipRefusal ofOfficersTooMany(OfficersTooMany officersTooMany) {
        MembershipRefusal union = new MembershipRefusal();
        union.officersTooMany = officersTooMany;
        return union;
    }

    /** What stands under {@code officersTooMany}; null where this is another. */
    public OfficersTooMany getOfficersTooMany() {
        return officersTooMany;
    }

    /** no officer is named, and one must stay */
    public static MembershipRefusal ofOfficersNone(OfficersNone officersNone) {
        MembershipRefusal union = new MembershipRefusal();
        union.officersNone = officersNone;
        return union;
    }

    /** What stands under {@code officersNone}; null where this is another. */
    public OfficersNone getOfficersNone() {
        return officersNone;
    }

    /** {person} is named twice */
    public static MembershipRefusal ofOfficerTwice(OfficerTwice officerTwice) {
        MembershipRefusal union = new MembershipRefusal();
        union.officerTwice = officerTwice;
        return union;
    }

    /** What stands under {@code officerTwice}; null where this is another. */
    public OfficerTwice getOfficerTwice() {
        return officerTwice;
    }

    /** organisation {organisation} is not under review */
    public static MembershipRefusal ofNotUnderReview(NotUnderReview notUnderReview) {
        MembershipRefusal union = new MembershipRefusal();
        union.notUnderReview = notUnderReview;
        return union;
    }

    /** What stands under {@code notUnderReview}; null where this is another. */
    public NotUnderReview getNotUnderReview() {
        return notUnderReview;
    }

    /** whoever applied for {organisation} cannot review it */
    public static MembershipRefusal ofOwnReview(OwnReview ownReview) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownReview = ownReview;
        return union;
    }

    /** What stands under {@code ownReview}; null where this is another. */
    public OwnReview getOwnReview() {
        return ownReview;
    }

    /** whoever rejected {organisation} cannot decide its appeal */
    public static MembershipRefusal ofSameReviewer(SameReviewer sameReviewer) {
        MembershipRefusal union = new MembershipRefusal();
        union.sameReviewer = sameReviewer;
        return union;
    }

    /** What stands under {@code sameReviewer}; null where this is another. */
    public SameReviewer getSameReviewer() {
        return sameReviewer;
    }

    /** organisation {organisation} is not rejected */
    public static MembershipRefusal ofNotRejected(NotRejected notRejected) {
        MembershipRefusal union = new MembershipRefusal();
        union.notRejected = notRejected;
        return union;
    }

    /** What stands under {@code notRejected}; null where this is another. */
    public NotRejected getNotRejected() {
        return notRejected;
    }

    /** the rejection of {organisation} is final: it was the appeal, or the highest region's */
    public static MembershipRefusal ofAppealDecided(AppealDecided appealDecided) {
        MembershipRefusal union = new MembershipRefusal();
        union.appealDecided = appealDecided;
        return union;
    }

    /** What stands under {@code appealDecided}; null where this is another. */
    public AppealDecided getAppealDecided() {
        return appealDecided;
    }

    /** the rejection could be appealed before {until}, it is {at} */
    public static MembershipRefusal ofAppealLate(AppealLate appealLate) {
        MembershipRefusal union = new MembershipRefusal();
        union.appealLate = appealLate;
        return union;
    }

    /** What stands under {@code appealLate}; null where this is another. */
    public AppealLate getAppealLate() {
        return appealLate;
    }

    /** whoever belongs to {organisation} neither suspends nor reinstates it */
    public static MembershipRefusal ofOwnSupervision(OwnSupervision ownSupervision) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownSupervision = ownSupervision;
        return union;
    }

    /** What stands under {@code ownSupervision}; null where this is another. */
    public OwnSupervision getOwnSupervision() {
        return ownSupervision;
    }

    /** organisation {organisation} is not suspended */
    public static MembershipRefusal ofNotSuspended(NotSuspended notSuspended) {
        MembershipRefusal union = new MembershipRefusal();
        union.notSuspended = notSuspended;
        return union;
    }

    /** What stands under {@code notSuspended}; null where this is another. */
    public NotSuspended getNotSuspended() {
        return notSuspended;
    }

    /** the working calendar holds {first} to {last}, not {year} */
    public static MembershipRefusal ofUnknownYear(UnknownYear unknownYear) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownYear = unknownYear;
        return union;
    }

    /** What stands under {@code unknownYear}; null where this is another. */
    public UnknownYear getUnknownYear() {
        return unknownYear;
    }

    /** organisation {organisation} is not active */
    public static MembershipRefusal ofNotActive(NotActive notActive) {
        MembershipRefusal union = new MembershipRefusal();
        union.notActive = notActive;
        return union;
    }

    /** What stands under {@code notActive}; null where this is another. */
    public NotActive getNotActive() {
        return notActive;
    }

    /** the deadline is {due}, it is {at} */
    public static MembershipRefusal ofNotDue(NotDue notDue) {
        MembershipRefusal union = new MembershipRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** {person} was found to be {into}, under whom everything goes on */
    public static MembershipRefusal ofPersonMerged(PersonMerged personMerged) {
        MembershipRefusal union = new MembershipRefusal();
        union.personMerged = personMerged;
        return union;
    }

    /** What stands under {@code personMerged}; null where this is another. */
    public PersonMerged getPersonMerged() {
        return personMerged;
    }

    /** identity key {current} is in force; key {key} does not come next */
    public static MembershipRefusal ofIdentityKeyOrder(IdentityKeyOrder identityKeyOrder) {
        MembershipRefusal union = new MembershipRefusal();
        union.identityKeyOrder = identityKeyOrder;
        return union;
    }

    /** What stands under {@code identityKeyOrder}; null where this is another. */
    public IdentityKeyOrder getIdentityKeyOrder() {
        return identityKeyOrder;
    }

    /** this identity key was put in force before */
    public static MembershipRefusal ofIdentityKeyReused(IdentityKeyReused identityKeyReused) {
        MembershipRefusal union = new MembershipRefusal();
        union.identityKeyReused = identityKeyReused;
        return union;
    }

    /** What stands under {@code identityKeyReused}; null where this is another. */
    public IdentityKeyReused getIdentityKeyReused() {
        return identityKeyReused;
    }

    /** identities are made under key {current} now, this is under key {key} */
    public static MembershipRefusal ofIdentityKeyNotInForce(IdentityKeyNotInForce identityKeyNotInForce) {
        MembershipRefusal union = new MembershipRefusal();
        union.identityKeyNotInForce = identityKeyNotInForce;
        return union;
    }

    /** What stands under {@code identityKeyNotInForce}; null where this is another. */
    public IdentityKeyNotInForce getIdentityKeyNotInForce() {
        return identityKeyNotInForce;
    }

    /** that staff knows {person} is for someone else to say */
    public static MembershipRefusal ofOwnWitness(OwnWitness ownWitness) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownWitness = ownWitness;
        return union;
    }

    /** What stands under {@code ownWitness}; null where this is another. */
    public OwnWitness getOwnWitness() {
        return ownWitness;
    }

    /** to {act} takes proof {needed} or better, this is {proof} */
    public static MembershipRefusal ofProofBelow(ProofBelow proofBelow) {
        MembershipRefusal union = new MembershipRefusal();
        union.proofBelow = proofBelow;
        return union;
    }

    /** What stands under {@code proofBelow}; null where this is another. */
    public ProofBelow getProofBelow() {
        return proofBelow;
    }

    /** the person is proven by {held} already, {proof} adds nothing */
    public static MembershipRefusal ofProofNotHigher(ProofNotHigher proofNotHigher) {
        MembershipRefusal union = new MembershipRefusal();
        union.proofNotHigher = proofNotHigher;
        return union;
    }

    /** What stands under {@code proofNotHigher}; null where this is another. */
    public ProofNotHigher getProofNotHigher() {
        return proofNotHigher;
    }

    /** two persons are needed, {person} is one */
    public static MembershipRefusal ofOnePerson(OnePerson onePerson) {
        MembershipRefusal union = new MembershipRefusal();
        union.onePerson = onePerson;
        return union;
    }

    /** What stands under {@code onePerson}; null where this is another. */
    public OnePerson getOnePerson() {
        return onePerson;
    }

    /** whether {person} and {other} are one person is under review already */
    public static MembershipRefusal ofDuplicateOpen(DuplicateOpen duplicateOpen) {
        MembershipRefusal union = new MembershipRefusal();
        union.duplicateOpen = duplicateOpen;
        return union;
    }

    /** What stands under {@code duplicateOpen}; null where this is another. */
    public DuplicateOpen getDuplicateOpen() {
        return duplicateOpen;
    }

    /** whether {person} and {other} are one person is not under review */
    public static MembershipRefusal ofNoDuplicate(NoDuplicate noDuplicate) {
        MembershipRefusal union = new MembershipRefusal();
        union.noDuplicate = noDuplicate;
        return union;
    }

    /** What stands under {@code noDuplicate}; null where this is another. */
    public NoDuplicate getNoDuplicate() {
        return noDuplicate;
    }

    /**
     * whether {person} and {other} are one person is for neither of them to decide, nor for who
     * found them
     */
    public static MembershipRefusal ofOwnDuplicate(OwnDuplicate ownDuplicate) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownDuplicate = ownDuplicate;
        return union;
    }

    /** What stands under {@code ownDuplicate}; null where this is another. */
    public OwnDuplicate getOwnDuplicate() {
        return ownDuplicate;
    }

    /** {person} is a member and {into} is not: who is a member stays */
    public static MembershipRefusal ofMergeIntoMember(MergeIntoMember mergeIntoMember) {
        MembershipRefusal union = new MembershipRefusal();
        union.mergeIntoMember = mergeIntoMember;
        return union;
    }

    /** What stands under {@code mergeIntoMember}; null where this is another. */
    public MergeIntoMember getMergeIntoMember() {
        return mergeIntoMember;
    }

    /** {person} is 18 or over, of which nothing is held */
    public static MembershipRefusal ofNotAMinor(NotAMinor notAMinor) {
        MembershipRefusal union = new MembershipRefusal();
        union.notAMinor = notAMinor;
        return union;
    }

    /** What stands under {@code notAMinor}; null where this is another. */
    public NotAMinor getNotAMinor() {
        return notAMinor;
    }

    /** this takes an age of {least}, {person} is {age} */
    public static MembershipRefusal ofUnderage(Underage underage) {
        MembershipRefusal union = new MembershipRefusal();
        union.underage = underage;
        return union;
    }

    /** What stands under {@code underage}; null where this is another. */
    public Underage getUnderage() {
        return underage;
    }

    /** {person} is under {least} and has no guardian named */
    public static MembershipRefusal ofGuardianNeeded(GuardianNeeded guardianNeeded) {
        MembershipRefusal union = new MembershipRefusal();
        union.guardianNeeded = guardianNeeded;
        return union;
    }

    /** What stands under {@code guardianNeeded}; null where this is another. */
    public GuardianNeeded getGuardianNeeded() {
        return guardianNeeded;
    }

    /** {person} cannot be their own guardian */
    public static MembershipRefusal ofOwnGuardian(OwnGuardian ownGuardian) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownGuardian = ownGuardian;
        return union;
    }

    /** What stands under {@code ownGuardian}; null where this is another. */
    public OwnGuardian getOwnGuardian() {
        return ownGuardian;
    }

    /** {person} is under 14: their guardian acts for them */
    public static MembershipRefusal ofGuardianActs(GuardianActs guardianActs) {
        MembershipRefusal union = new MembershipRefusal();
        union.guardianActs = guardianActs;
        return union;
    }

    /** What stands under {@code guardianActs}; null where this is another. */
    public GuardianActs getGuardianActs() {
        return guardianActs;
    }

    /** nobody is unmasked under this charter */
    public static MembershipRefusal ofUnmaskingOff(UnmaskingOff unmaskingOff) {
        MembershipRefusal union = new MembershipRefusal();
        union.unmaskingOff = unmaskingOff;
        return union;
    }

    /** What stands under {@code unmaskingOff}; null where this is another. */
    public UnmaskingOff getUnmaskingOff() {
        return unmaskingOff;
    }

    /** order {unmasking} to unmask was asked for already */
    public static MembershipRefusal ofUnmaskingExists(UnmaskingExists unmaskingExists) {
        MembershipRefusal union = new MembershipRefusal();
        union.unmaskingExists = unmaskingExists;
        return union;
    }

    /** What stands under {@code unmaskingExists}; null where this is another. */
    public UnmaskingExists getUnmaskingExists() {
        return unmaskingExists;
    }

    /** no order {unmasking} to unmask is known */
    public static MembershipRefusal ofUnknownUnmasking(UnknownUnmasking unknownUnmasking) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownUnmasking = unknownUnmasking;
        return union;
    }

    /** What stands under {@code unknownUnmasking}; null where this is another. */
    public UnknownUnmasking getUnknownUnmasking() {
        return unknownUnmasking;
    }

    /** no one person in region {region} has handle {handle} */
    public static MembershipRefusal ofUnknownHandle(UnknownHandle unknownHandle) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownHandle = unknownHandle;
        return union;
    }

    /** What stands under {@code unknownHandle}; null where this is another. */
    public UnknownHandle getUnknownHandle() {
        return unknownHandle;
    }

    /** order {unmasking} takes two, neither of whom is the person or lives with them */
    public static MembershipRefusal ofOwnUnmasking(OwnUnmasking ownUnmasking) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownUnmasking = ownUnmasking;
        return union;
    }

    /** What stands under {@code ownUnmasking}; null where this is another. */
    public OwnUnmasking getOwnUnmasking() {
        return ownUnmasking;
    }

    /** order {unmasking} to unmask waits for no decision */
    public static MembershipRefusal ofUnmaskingDecided(UnmaskingDecided unmaskingDecided) {
        MembershipRefusal union = new MembershipRefusal();
        union.unmaskingDecided = unmaskingDecided;
        return union;
    }

    /** What stands under {@code unmaskingDecided}; null where this is another. */
    public UnmaskingDecided getUnmaskingDecided() {
        return unmaskingDecided;
    }

    /** by order {unmasking} nobody was unmasked who has not been told */
    public static MembershipRefusal ofNobodyToTell(NobodyToTell nobodyToTell) {
        MembershipRefusal union = new MembershipRefusal();
        union.nobodyToTell = nobodyToTell;
        return union;
    }

    /** What stands under {@code nobodyToTell}; null where this is another. */
    public NobodyToTell getNobodyToTell() {
        return nobodyToTell;
    }

    /** the charter lets nobody help others or key in batches */
    public static MembershipRefusal ofAssistanceOff(AssistanceOff assistanceOff) {
        MembershipRefusal union = new MembershipRefusal();
        union.assistanceOff = assistanceOff;
        return union;
    }

    /** What stands under {@code assistanceOff}; null where this is another. */
    public AssistanceOff getAssistanceOff() {
        return assistanceOff;
    }

    /** {helper} acts, and cannot be their own helper */
    public static MembershipRefusal ofOwnHelper(OwnHelper ownHelper) {
        MembershipRefusal union = new MembershipRefusal();
        union.ownHelper = ownHelper;
        return union;
    }

    /** What stands under {@code ownHelper}; null where this is another. */
    public OwnHelper getOwnHelper() {
        return ownHelper;
    }

    /** {helper} holds no role over this region that the charter lets help */
    public static MembershipRefusal ofHelperElsewhere(HelperElsewhere helperElsewhere) {
        MembershipRefusal union = new MembershipRefusal();
        union.helperElsewhere = helperElsewhere;
        return union;
    }

    /** What stands under {@code helperElsewhere}; null where this is another. */
    public HelperElsewhere getHelperElsewhere() {
        return helperElsewhere;
    }

    /**
     * {command} is given by a role here, and whoever holds it gives it; {helper} cannot enter it
     */
    public static MembershipRefusal ofHelperForRole(HelperForRole helperForRole) {
        MembershipRefusal union = new MembershipRefusal();
        union.helperForRole = helperForRole;
        return union;
    }

    /** What stands under {@code helperForRole}; null where this is another. */
    public HelperForRole getHelperForRole() {
        return helperForRole;
    }

    /** {helper} has served {people} people, the most until {until} is {most} */
    public static MembershipRefusal ofHelperBusy(HelperBusy helperBusy) {
        MembershipRefusal union = new MembershipRefusal();
        union.helperBusy = helperBusy;
        return union;
    }

    /** What stands under {@code helperBusy}; null where this is another. */
    public HelperBusy getHelperBusy() {
        return helperBusy;
    }

    /** {helper} cannot help to cast a secret ballot; on paper it is sealed and keyed in */
    public static MembershipRefusal ofHelperChooses(HelperChooses helperChooses) {
        MembershipRefusal union = new MembershipRefusal();
        union.helperChooses = helperChooses;
        return union;
    }

    /** What stands under {@code helperChooses}; null where this is another. */
    public HelperChooses getHelperChooses() {
        return helperChooses;
    }

    /** this ballot says that it came by {ballot}, the request by {entry} */
    public static MembershipRefusal ofChannelDiffers(ChannelDiffers channelDiffers) {
        MembershipRefusal union = new MembershipRefusal();
        union.channelDiffers = channelDiffers;
        return union;
    }

    /** What stands under {@code channelDiffers}; null where this is another. */
    public ChannelDiffers getChannelDiffers() {
        return channelDiffers;
    }

    /** no batch {batch} is known */
    public static MembershipRefusal ofUnknownBatch(UnknownBatch unknownBatch) {
        MembershipRefusal union = new MembershipRefusal();
        union.unknownBatch = unknownBatch;
        return union;
    }

    /** What stands under {@code unknownBatch}; null where this is another. */
    public UnknownBatch getUnknownBatch() {
        return unknownBatch;
    }

    /** batch {batch} was opened already */
    public static MembershipRefusal ofBatchExists(BatchExists batchExists) {
        MembershipRefusal union = new MembershipRefusal();
        union.batchExists = batchExists;
        return union;
    }

    /** What stands under {@code batchExists}; null where this is another. */
    public BatchExists getBatchExists() {
        return batchExists;
    }

    /** batch {batch} was closed */
    public static MembershipRefusal ofBatchClosed(BatchClosed batchClosed) {
        MembershipRefusal union = new MembershipRefusal();
        union.batchClosed = batchClosed;
        return union;
    }

    /** What stands under {@code batchClosed}; null where this is another. */
    public BatchClosed getBatchClosed() {
        return batchClosed;
    }

    /** batch {batch} announces {forms} forms, its kinds, each named once, add up to {total} */
    public static MembershipRefusal ofBatchTotal(BatchTotal batchTotal) {
        MembershipRefusal union = new MembershipRefusal();
        union.batchTotal = batchTotal;
        return union;
    }

    /** What stands under {@code batchTotal}; null where this is another. */
    public BatchTotal getBatchTotal() {
        return batchTotal;
    }

    /** batch {batch} announces no form of {command} */
    public static MembershipRefusal ofNotInBatch(NotInBatch notInBatch) {
        MembershipRefusal union = new MembershipRefusal();
        union.notInBatch = notInBatch;
        return union;
    }

    /** What stands under {@code notInBatch}; null where this is another. */
    public NotInBatch getNotInBatch() {
        return notInBatch;
    }

    /**
     * batch {batch} announces {announced} forms of {command}, {came} came; it can be closed with a
     * reason
     */
    public static MembershipRefusal ofBatchMismatch(BatchMismatch batchMismatch) {
        MembershipRefusal union = new MembershipRefusal();
        union.batchMismatch = batchMismatch;
        return union;
    }

    /** What stands under {@code batchMismatch}; null where this is another. */
    public BatchMismatch getBatchMismatch() {
        return batchMismatch;
    }

    /** nothing was entered for {person} with help */
    public static MembershipRefusal ofNothingToCorrect(NothingToCorrect nothingToCorrect) {
        MembershipRefusal union = new MembershipRefusal();
        union.nothingToCorrect = nothingToCorrect;
        return union;
    }

    /** What stands under {@code nothingToCorrect}; null where this is another. */
    public NothingToCorrect getNothingToCorrect() {
        return nothingToCorrect;
    }

    /** this could be corrected until {until}, it is {at} */
    public static MembershipRefusal ofCorrectionLate(CorrectionLate correctionLate) {
        MembershipRefusal union = new MembershipRefusal();
        union.correctionLate = correctionLate;
        return union;
    }

    /** What stands under {@code correctionLate}; null where this is another. */
    public CorrectionLate getCorrectionLate() {
        return correctionLate;
    }

    /** a correction lowers the proof of identity from {held}, it does not raise it to {proof} */
    public static MembershipRefusal ofProofRaised(ProofRaised proofRaised) {
        MembershipRefusal union = new MembershipRefusal();
        union.proofRaised = proofRaised;
        return union;
    }

    /** What stands under {@code proofRaised}; null where this is another. */
    public ProofRaised getProofRaised() {
        return proofRaised;
    }

    /** {person} gave this already; another who may must give the same before {until} */
    public static MembershipRefusal ofSecondEyes(SecondEyes secondEyes) {
        MembershipRefusal union = new MembershipRefusal();
        union.secondEyes = secondEyes;
        return union;
    }

    /** What stands under {@code secondEyes}; null where this is another. */
    public SecondEyes getSecondEyes() {
        return secondEyes;
    }

    /** no region {region} is defined */
    @JsonPropertyOrder({
        "region"
    })
    public static final class UnknownRegion extends ContractValue {

        @JsonProperty("region")
        private String region;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public UnknownRegion setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** no person {person} is known */
    @JsonPropertyOrder({
        "person"
    })
    public static final class UnknownPerson extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public UnknownPerson setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** no household {household} is known */
    @JsonPropertyOrder({
        "household"
    })
    public static final class UnknownHousehold extends ContractValue {

        @JsonProperty("household")
        private String household;

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public UnknownHousehold setHousehold(String household) {
            this.household = household;
            return this;
        }
    }

    /** no organisation {organisation} is known */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class UnknownOrganisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public UnknownOrganisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** region {region} is defined already */
    @JsonPropertyOrder({
        "region"
    })
    public static final class RegionExists extends ContractValue {

        @JsonProperty("region")
        private String region;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegionExists setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** a {level} cannot lie directly in {parent}, which is a {parent_level} */
    @JsonPropertyOrder({
        "parent",
        "parentLevel",
        "level"
    })
    public static final class LevelGap extends ContractValue {

        @JsonProperty("parent")
        private String parent;

        @JsonProperty("parentLevel")
        private Level parentLevel;

        @JsonProperty("level")
        private Level level;

        public String getParent() {
            return parent;
        }

        /** Sets {@link #getParent() parent}. */
        public LevelGap setParent(String parent) {
            this.parent = parent;
            return this;
        }

        public Level getParentLevel() {
            return parentLevel;
        }

        /** Sets {@link #getParentLevel() parentLevel}. */
        public LevelGap setParentLevel(Level parentLevel) {
            this.parentLevel = parentLevel;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public LevelGap setLevel(Level level) {
            this.level = level;
            return this;
        }
    }

    /** grid {region} must be the code of its village {parent} and {digits} more digits */
    @JsonPropertyOrder({
        "region",
        "parent",
        "digits"
    })
    public static final class GridSuffix extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("parent")
        private String parent;

        @JsonProperty("digits")
        private Integer digits;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public GridSuffix setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getParent() {
            return parent;
        }

        /** Sets {@link #getParent() parent}. */
        public GridSuffix setParent(String parent) {
            this.parent = parent;
            return this;
        }

        public Integer getDigits() {
            return digits;
        }

        /** Sets {@link #getDigits() digits}. */
        public GridSuffix setDigits(Integer digits) {
            this.digits = digits;
            return this;
        }
    }

    /** {region} is a {level}, not a grid */
    @JsonPropertyOrder({
        "region",
        "level"
    })
    public static final class NotAGrid extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("level")
        private Level level;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public NotAGrid setRegion(String region) {
            this.region = region;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public NotAGrid setLevel(Level level) {
            this.level = level;
            return this;
        }
    }

    /** no change {reshape} of a region is planned */
    @JsonPropertyOrder({
        "reshape"
    })
    public static final class UnknownReshape extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public UnknownReshape setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }
    }

    /** change {reshape} is planned already, for {on} */
    @JsonPropertyOrder({
        "reshape",
        "on"
    })
    public static final class ReshapeExists extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        @JsonProperty("on")
        private String on;

        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public ReshapeExists setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }

        public String getOn() {
            return on;
        }

        /** Sets {@link #getOn() on}. */
        public ReshapeExists setOn(String on) {
            this.on = on;
            return this;
        }
    }

    /** a change cannot be planned for {on}, which is not after {at} */
    @JsonPropertyOrder({
        "on",
        "at"
    })
    public static final class ReshapePast extends ContractValue {

        @JsonProperty("on")
        private String on;

        @JsonProperty("at")
        private String at;

        public String getOn() {
            return on;
        }

        /** Sets {@link #getOn() on}. */
        public ReshapePast setOn(String on) {
            this.on = on;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public ReshapePast setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** region {region} has become {became} and changes no more */
    @JsonPropertyOrder({
        "region",
        "became"
    })
    public static final class RegionEnded extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("became")
        private String became;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RegionEnded setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getBecame() {
            return became;
        }

        /** Sets {@link #getBecame() became}. */
        public RegionEnded setBecame(String became) {
            this.became = became;
            return this;
        }
    }

    /** nothing would change */
    public static final class NothingChanges extends ContractValue {
    }

    /** {named} is named twice */
    @JsonPropertyOrder({
        "named"
    })
    public static final class NamedTwice extends ContractValue {

        @JsonProperty("named")
        private String named;

        public String getNamed() {
            return named;
        }

        /** Sets {@link #getNamed() named}. */
        public NamedTwice setNamed(String named) {
            this.named = named;
            return this;
        }
    }

    /** {other} is a {other_level} and cannot be merged into {region}, which is a {level} */
    @JsonPropertyOrder({
        "region",
        "level",
        "other",
        "otherLevel"
    })
    public static final class MergeLevels extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("other")
        private String other;

        @JsonProperty("otherLevel")
        private Level otherLevel;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public MergeLevels setRegion(String region) {
            this.region = region;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public MergeLevels setLevel(Level level) {
            this.level = level;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public MergeLevels setOther(String other) {
            this.other = other;
            return this;
        }

        public Level getOtherLevel() {
            return otherLevel;
        }

        /** Sets {@link #getOtherLevel() otherLevel}. */
        public MergeLevels setOtherLevel(Level otherLevel) {
            this.otherLevel = otherLevel;
            return this;
        }
    }

    /** grid {grid} has {households} households, {named} are named; {first} is not */
    @JsonPropertyOrder({
        "grid",
        "households",
        "named",
        "first"
    })
    public static final class HouseholdsUnaccounted extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("households")
        private Long households;

        @JsonProperty("named")
        private Long named;

        @JsonProperty("first")
        private String first;

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public HouseholdsUnaccounted setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        public Long getHouseholds() {
            return households;
        }

        /** Sets {@link #getHouseholds() households}. */
        public HouseholdsUnaccounted setHouseholds(Long households) {
            this.households = households;
            return this;
        }

        public Long getNamed() {
            return named;
        }

        /** Sets {@link #getNamed() named}. */
        public HouseholdsUnaccounted setNamed(Long named) {
            this.named = named;
            return this;
        }

        public String getFirst() {
            return first;
        }

        /** Sets {@link #getFirst() first}. */
        public HouseholdsUnaccounted setFirst(String first) {
            this.first = first;
            return this;
        }
    }

    /** {joined} households of grid {grid} have joined; {known} cannot be all there are */
    @JsonPropertyOrder({
        "grid",
        "known",
        "joined"
    })
    public static final class KnownBelowJoined extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("known")
        private Long known;

        @JsonProperty("joined")
        private Long joined;

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public KnownBelowJoined setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        public Long getKnown() {
            return known;
        }

        /** Sets {@link #getKnown() known}. */
        public KnownBelowJoined setKnown(Long known) {
            this.known = known;
            return this;
        }

        public Long getJoined() {
            return joined;
        }

        /** Sets {@link #getJoined() joined}. */
        public KnownBelowJoined setJoined(Long joined) {
            this.joined = joined;
            return this;
        }
    }

    /** a join code runs for 1 to {max} days, this asks for {days} */
    @JsonPropertyOrder({
        "days",
        "max"
    })
    public static final class JoinCodeDays extends ContractValue {

        @JsonProperty("days")
        private Integer days;

        @JsonProperty("max")
        private Integer max;

        public Integer getDays() {
            return days;
        }

        /** Sets {@link #getDays() days}. */
        public JoinCodeDays setDays(Integer days) {
            this.days = days;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public JoinCodeDays setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** grid {grid} has no join code in force */
    @JsonPropertyOrder({
        "grid"
    })
    public static final class NoJoinCode extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public NoJoinCode setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** too many forged join codes came from here; the next is looked at from {until} on */
    @JsonPropertyOrder({
        "until"
    })
    public static final class JoinTriesUsed extends ContractValue {

        @JsonProperty("until")
        private String until;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public JoinTriesUsed setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** join code version {version} was replaced by version {current} */
    @JsonPropertyOrder({
        "version",
        "current"
    })
    public static final class JoinCodeReplaced extends ContractValue {

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("current")
        private Integer current;

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public JoinCodeReplaced setVersion(Integer version) {
            this.version = version;
            return this;
        }

        public Integer getCurrent() {
            return current;
        }

        /** Sets {@link #getCurrent() current}. */
        public JoinCodeReplaced setCurrent(Integer current) {
            this.current = current;
            return this;
        }
    }

    /** join code version {version} was withdrawn */
    @JsonPropertyOrder({
        "version"
    })
    public static final class JoinCodeWithdrawn extends ContractValue {

        @JsonProperty("version")
        private Integer version;

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public JoinCodeWithdrawn setVersion(Integer version) {
            this.version = version;
            return this;
        }
    }

    /** this join code was valid before {until} */
    @JsonPropertyOrder({
        "until"
    })
    public static final class JoinCodeExpired extends ContractValue {

        @JsonProperty("until")
        private String until;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public JoinCodeExpired setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** joining takes proof {needed} or better, this is {proof} */
    @JsonPropertyOrder({
        "proof",
        "needed"
    })
    public static final class ProofTooLow extends ContractValue {

        @JsonProperty("proof")
        private ProofLevel proof;

        @JsonProperty("needed")
        private ProofLevel needed;

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public ProofTooLow setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }

        public ProofLevel getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public ProofTooLow setNeeded(ProofLevel needed) {
            this.needed = needed;
            return this;
        }
    }

    /** {person} is a member of grid {grid} already */
    @JsonPropertyOrder({
        "person",
        "grid"
    })
    public static final class AlreadyMember extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("grid")
        private String grid;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public AlreadyMember setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public AlreadyMember setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** this identity belongs to another person */
    public static final class IdentityTaken extends ContractValue {
    }

    /** {person} joined before under another identity */
    @JsonPropertyOrder({
        "person"
    })
    public static final class IdentityChanged extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public IdentityChanged setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** household {household} lies in grid {grid} */
    @JsonPropertyOrder({
        "household",
        "grid"
    })
    public static final class HouseholdElsewhere extends ContractValue {

        @JsonProperty("household")
        private String household;

        @JsonProperty("grid")
        private String grid;

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public HouseholdElsewhere setHousehold(String household) {
            this.household = household;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public HouseholdElsewhere setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** household {household} has {max} members, which is the most */
    @JsonPropertyOrder({
        "household",
        "max"
    })
    public static final class HouseholdFull extends ContractValue {

        @JsonProperty("household")
        private String household;

        @JsonProperty("max")
        private Integer max;

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public HouseholdFull setHousehold(String household) {
            this.household = household;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public HouseholdFull setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** {person} is not a member of any grid */
    @JsonPropertyOrder({
        "person"
    })
    public static final class NotAMember extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotAMember setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {person} does not belong to household {household} */
    @JsonPropertyOrder({
        "person",
        "household"
    })
    public static final class NotInHousehold extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("household")
        private String household;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotInHousehold setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public NotInHousehold setHousehold(String household) {
            this.household = household;
            return this;
        }
    }

    /** role {role} is held for an organisation, and none is named */
    @JsonPropertyOrder({
        "role"
    })
    public static final class RoleNeedsOrganisation extends ContractValue {

        @JsonProperty("role")
        private Role role;

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public RoleNeedsOrganisation setRole(Role role) {
            this.role = role;
            return this;
        }
    }

    /** role {role} is not held for an organisation, and one is named */
    @JsonPropertyOrder({
        "role"
    })
    public static final class RoleWithoutOrganisation extends ContractValue {

        @JsonProperty("role")
        private Role role;

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public RoleWithoutOrganisation setRole(Role role) {
            this.role = role;
            return this;
        }
    }

    /** a role over {region} goes beyond {acts_in}, where the organisation acts */
    @JsonPropertyOrder({
        "region",
        "actsIn"
    })
    public static final class RoleBeyondOrganisation extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("actsIn")
        private String actsIn;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RoleBeyondOrganisation setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getActsIn() {
            return actsIn;
        }

        /** Sets {@link #getActsIn() actsIn}. */
        public RoleBeyondOrganisation setActsIn(String actsIn) {
            this.actsIn = actsIn;
            return this;
        }
    }

    /** whoever grants role {role} cannot be the one who receives it */
    @JsonPropertyOrder({
        "role"
    })
    public static final class OwnGrant extends ContractValue {

        @JsonProperty("role")
        private Role role;

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public OwnGrant setRole(Role role) {
            this.role = role;
            return this;
        }
    }

    /** a role cannot end at {until}, which is not after {at} */
    @JsonPropertyOrder({
        "until",
        "at"
    })
    public static final class RoleExpiryPast extends ContractValue {

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public RoleExpiryPast setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public RoleExpiryPast setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /**
     * role {role} stands on rung {rung} and is given and taken from above it, or passed on; the
     * highest held over it here is {held}
     */
    @JsonPropertyOrder({
        "role",
        "rung",
        "held"
    })
    public static final class BeyondRung extends ContractValue {

        @JsonProperty("role")
        private Role role;

        @JsonProperty("rung")
        private Integer rung;

        @JsonProperty("held")
        private Integer held;

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public BeyondRung setRole(Role role) {
            this.role = role;
            return this;
        }

        public Integer getRung() {
            return rung;
        }

        /** Sets {@link #getRung() rung}. */
        public BeyondRung setRung(Integer rung) {
            this.rung = rung;
            return this;
        }

        public Integer getHeld() {
            return held;
        }

        /** Sets {@link #getHeld() held}. */
        public BeyondRung setHeld(Integer held) {
            this.held = held;
            return this;
        }
    }

    /** a role cannot run until {until}, the giver's own ends at {held_until} */
    @JsonPropertyOrder({
        "until",
        "heldUntil"
    })
    public static final class GrantOutlasts extends ContractValue {

        @JsonProperty("until")
        private String until;

        @JsonProperty("heldUntil")
        private String heldUntil;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public GrantOutlasts setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getHeldUntil() {
            return heldUntil;
        }

        /** Sets {@link #getHeldUntil() heldUntil}. */
        public GrantOutlasts setHeldUntil(String heldUntil) {
            this.heldUntil = heldUntil;
            return this;
        }
    }

    /** this role can be given with at most {most} times to be passed on, not {passes} */
    @JsonPropertyOrder({
        "passes",
        "most"
    })
    public static final class PassesTooMany extends ContractValue {

        @JsonProperty("passes")
        private Integer passes;

        @JsonProperty("most")
        private Integer most;

        public Integer getPasses() {
            return passes;
        }

        /** Sets {@link #getPasses() passes}. */
        public PassesTooMany setPasses(Integer passes) {
            this.passes = passes;
            return this;
        }

        public Integer getMost() {
            return most;
        }

        /** Sets {@link #getMost() most}. */
        public PassesTooMany setMost(Integer most) {
            this.most = most;
            return this;
        }
    }

    /** {person} does not hold role {role} over {region} */
    @JsonPropertyOrder({
        "person",
        "role",
        "region"
    })
    public static final class RoleNotHeld extends ContractValue {

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
        public RoleNotHeld setPerson(String person) {
            this.person = person;
            return this;
        }

        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public RoleNotHeld setRole(Role role) {
            this.role = role;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RoleNotHeld setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /**
     * organisation {organisation} is of a kind that has a unified social credit code, and none is
     * given
     */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class CreditCodeMissing extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public CreditCodeMissing setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /**
     * credit code {credit_code} is shown by {organisation}, which is neither turned down nor
     * dissolved
     */
    @JsonPropertyOrder({
        "creditCode",
        "organisation"
    })
    public static final class CreditCodeTaken extends ContractValue {

        @JsonProperty("creditCode")
        private String creditCode;

        @JsonProperty("organisation")
        private String organisation;

        public String getCreditCode() {
            return creditCode;
        }

        /** Sets {@link #getCreditCode() creditCode}. */
        public CreditCodeTaken setCreditCode(String creditCode) {
            this.creditCode = creditCode;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public CreditCodeTaken setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** organisation {organisation} applied already */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class OrganisationExists extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OrganisationExists setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** this person has {open} applications under review, and may have {max} */
    @JsonPropertyOrder({
        "open",
        "max"
    })
    public static final class ApplicationsOfPerson extends ContractValue {

        @JsonProperty("open")
        private Integer open;

        @JsonProperty("max")
        private Integer max;

        public Integer getOpen() {
            return open;
        }

        /** Sets {@link #getOpen() open}. */
        public ApplicationsOfPerson setOpen(Integer open) {
            this.open = open;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public ApplicationsOfPerson setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** {open} applications wait for {region} to review, and {max} may */
    @JsonPropertyOrder({
        "region",
        "open",
        "max"
    })
    public static final class ApplicationsOfRegion extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("open")
        private Integer open;

        @JsonProperty("max")
        private Integer max;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public ApplicationsOfRegion setRegion(String region) {
            this.region = region;
            return this;
        }

        public Integer getOpen() {
            return open;
        }

        /** Sets {@link #getOpen() open}. */
        public ApplicationsOfRegion setOpen(Integer open) {
            this.open = open;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public ApplicationsOfRegion setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** {officers} officers are named, and an organisation may have {max} */
    @JsonPropertyOrder({
        "officers",
        "max"
    })
    public static final class OfficersTooMany extends ContractValue {

        @JsonProperty("officers")
        private Integer officers;

        @JsonProperty("max")
        private Integer max;

        public Integer getOfficers() {
            return officers;
        }

        /** Sets {@link #getOfficers() officers}. */
        public OfficersTooMany setOfficers(Integer officers) {
            this.officers = officers;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public OfficersTooMany setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** no officer is named, and one must stay */
    public static final class OfficersNone extends ContractValue {
    }

    /** {person} is named twice */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OfficerTwice extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OfficerTwice setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** organisation {organisation} is not under review */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotUnderReview extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotUnderReview setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** whoever applied for {organisation} cannot review it */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class OwnReview extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OwnReview setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** whoever rejected {organisation} cannot decide its appeal */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class SameReviewer extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public SameReviewer setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** organisation {organisation} is not rejected */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotRejected extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotRejected setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** the rejection of {organisation} is final: it was the appeal, or the highest region's */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class AppealDecided extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public AppealDecided setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** the rejection could be appealed before {until}, it is {at} */
    @JsonPropertyOrder({
        "until",
        "at"
    })
    public static final class AppealLate extends ContractValue {

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public AppealLate setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public AppealLate setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** whoever belongs to {organisation} neither suspends nor reinstates it */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class OwnSupervision extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public OwnSupervision setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** organisation {organisation} is not suspended */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotSuspended extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotSuspended setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** the working calendar holds {first} to {last}, not {year} */
    @JsonPropertyOrder({
        "year",
        "first",
        "last"
    })
    public static final class UnknownYear extends ContractValue {

        @JsonProperty("year")
        private Integer year;

        @JsonProperty("first")
        private Integer first;

        @JsonProperty("last")
        private Integer last;

        public Integer getYear() {
            return year;
        }

        /** Sets {@link #getYear() year}. */
        public UnknownYear setYear(Integer year) {
            this.year = year;
            return this;
        }

        public Integer getFirst() {
            return first;
        }

        /** Sets {@link #getFirst() first}. */
        public UnknownYear setFirst(Integer first) {
            this.first = first;
            return this;
        }

        public Integer getLast() {
            return last;
        }

        /** Sets {@link #getLast() last}. */
        public UnknownYear setLast(Integer last) {
            this.last = last;
            return this;
        }
    }

    /** organisation {organisation} is not active */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class NotActive extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NotActive setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** the deadline is {due}, it is {at} */
    @JsonPropertyOrder({
        "due",
        "at"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public NotDue setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotDue setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** {person} was found to be {into}, under whom everything goes on */
    @JsonPropertyOrder({
        "person",
        "into"
    })
    public static final class PersonMerged extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("into")
        private String into;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public PersonMerged setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getInto() {
            return into;
        }

        /** Sets {@link #getInto() into}. */
        public PersonMerged setInto(String into) {
            this.into = into;
            return this;
        }
    }

    /** identity key {current} is in force; key {key} does not come next */
    @JsonPropertyOrder({
        "key",
        "current"
    })
    public static final class IdentityKeyOrder extends ContractValue {

        @JsonProperty("key")
        private Integer key;

        @JsonProperty("current")
        private Integer current;

        public Integer getKey() {
            return key;
        }

        /** Sets {@link #getKey() key}. */
        public IdentityKeyOrder setKey(Integer key) {
            this.key = key;
            return this;
        }

        public Integer getCurrent() {
            return current;
        }

        /** Sets {@link #getCurrent() current}. */
        public IdentityKeyOrder setCurrent(Integer current) {
            this.current = current;
            return this;
        }
    }

    /** this identity key was put in force before */
    public static final class IdentityKeyReused extends ContractValue {
    }

    /** identities are made under key {current} now, this is under key {key} */
    @JsonPropertyOrder({
        "key",
        "current"
    })
    public static final class IdentityKeyNotInForce extends ContractValue {

        @JsonProperty("key")
        private Integer key;

        @JsonProperty("current")
        private Integer current;

        public Integer getKey() {
            return key;
        }

        /** Sets {@link #getKey() key}. */
        public IdentityKeyNotInForce setKey(Integer key) {
            this.key = key;
            return this;
        }

        public Integer getCurrent() {
            return current;
        }

        /** Sets {@link #getCurrent() current}. */
        public IdentityKeyNotInForce setCurrent(Integer current) {
            this.current = current;
            return this;
        }
    }

    /** that staff knows {person} is for someone else to say */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OwnWitness extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnWitness setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** to {act} takes proof {needed} or better, this is {proof} */
    @JsonPropertyOrder({
        "act",
        "proof",
        "needed"
    })
    public static final class ProofBelow extends ContractValue {

        @JsonProperty("act")
        private ProvenAct act;

        @JsonProperty("proof")
        private ProofLevel proof;

        @JsonProperty("needed")
        private ProofLevel needed;

        public ProvenAct getAct() {
            return act;
        }

        /** Sets {@link #getAct() act}. */
        public ProofBelow setAct(ProvenAct act) {
            this.act = act;
            return this;
        }

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public ProofBelow setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }

        public ProofLevel getNeeded() {
            return needed;
        }

        /** Sets {@link #getNeeded() needed}. */
        public ProofBelow setNeeded(ProofLevel needed) {
            this.needed = needed;
            return this;
        }
    }

    /** the person is proven by {held} already, {proof} adds nothing */
    @JsonPropertyOrder({
        "held",
        "proof"
    })
    public static final class ProofNotHigher extends ContractValue {

        @JsonProperty("held")
        private ProofLevel held;

        @JsonProperty("proof")
        private ProofLevel proof;

        public ProofLevel getHeld() {
            return held;
        }

        /** Sets {@link #getHeld() held}. */
        public ProofNotHigher setHeld(ProofLevel held) {
            this.held = held;
            return this;
        }

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public ProofNotHigher setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }
    }

    /** two persons are needed, {person} is one */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OnePerson extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OnePerson setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** whether {person} and {other} are one person is under review already */
    @JsonPropertyOrder({
        "person",
        "other"
    })
    public static final class DuplicateOpen extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public DuplicateOpen setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public DuplicateOpen setOther(String other) {
            this.other = other;
            return this;
        }
    }

    /** whether {person} and {other} are one person is not under review */
    @JsonPropertyOrder({
        "person",
        "other"
    })
    public static final class NoDuplicate extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NoDuplicate setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public NoDuplicate setOther(String other) {
            this.other = other;
            return this;
        }
    }

    /**
     * whether {person} and {other} are one person is for neither of them to decide, nor for who
     * found them
     */
    @JsonPropertyOrder({
        "person",
        "other"
    })
    public static final class OwnDuplicate extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnDuplicate setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public OwnDuplicate setOther(String other) {
            this.other = other;
            return this;
        }
    }

    /** {person} is a member and {into} is not: who is a member stays */
    @JsonPropertyOrder({
        "person",
        "into"
    })
    public static final class MergeIntoMember extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("into")
        private String into;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public MergeIntoMember setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getInto() {
            return into;
        }

        /** Sets {@link #getInto() into}. */
        public MergeIntoMember setInto(String into) {
            this.into = into;
            return this;
        }
    }

    /** {person} is 18 or over, of which nothing is held */
    @JsonPropertyOrder({
        "person"
    })
    public static final class NotAMinor extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NotAMinor setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** this takes an age of {least}, {person} is {age} */
    @JsonPropertyOrder({
        "person",
        "age",
        "least"
    })
    public static final class Underage extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("age")
        private Age age;

        @JsonProperty("least")
        private Integer least;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Underage setPerson(String person) {
            this.person = person;
            return this;
        }

        public Age getAge() {
            return age;
        }

        /** Sets {@link #getAge() age}. */
        public Underage setAge(Age age) {
            this.age = age;
            return this;
        }

        public Integer getLeast() {
            return least;
        }

        /** Sets {@link #getLeast() least}. */
        public Underage setLeast(Integer least) {
            this.least = least;
            return this;
        }
    }

    /** {person} is under {least} and has no guardian named */
    @JsonPropertyOrder({
        "person",
        "least"
    })
    public static final class GuardianNeeded extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("least")
        private Integer least;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public GuardianNeeded setPerson(String person) {
            this.person = person;
            return this;
        }

        public Integer getLeast() {
            return least;
        }

        /** Sets {@link #getLeast() least}. */
        public GuardianNeeded setLeast(Integer least) {
            this.least = least;
            return this;
        }
    }

    /** {person} cannot be their own guardian */
    @JsonPropertyOrder({
        "person"
    })
    public static final class OwnGuardian extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public OwnGuardian setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** {person} is under 14: their guardian acts for them */
    @JsonPropertyOrder({
        "person"
    })
    public static final class GuardianActs extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public GuardianActs setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** nobody is unmasked under this charter */
    public static final class UnmaskingOff extends ContractValue {
    }

    /** order {unmasking} to unmask was asked for already */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class UnmaskingExists extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public UnmaskingExists setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** no order {unmasking} to unmask is known */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class UnknownUnmasking extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public UnknownUnmasking setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** no one person in region {region} has handle {handle} */
    @JsonPropertyOrder({
        "region",
        "handle"
    })
    public static final class UnknownHandle extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("handle")
        private String handle;

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public UnknownHandle setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getHandle() {
            return handle;
        }

        /** Sets {@link #getHandle() handle}. */
        public UnknownHandle setHandle(String handle) {
            this.handle = handle;
            return this;
        }
    }

    /** order {unmasking} takes two, neither of whom is the person or lives with them */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class OwnUnmasking extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public OwnUnmasking setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** order {unmasking} to unmask waits for no decision */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class UnmaskingDecided extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public UnmaskingDecided setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** by order {unmasking} nobody was unmasked who has not been told */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class NobodyToTell extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public NobodyToTell setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** the charter lets nobody help others or key in batches */
    public static final class AssistanceOff extends ContractValue {
    }

    /** {helper} acts, and cannot be their own helper */
    @JsonPropertyOrder({
        "helper"
    })
    public static final class OwnHelper extends ContractValue {

        @JsonProperty("helper")
        private String helper;

        public String getHelper() {
            return helper;
        }

        /** Sets {@link #getHelper() helper}. */
        public OwnHelper setHelper(String helper) {
            this.helper = helper;
            return this;
        }
    }

    /** {helper} holds no role over this region that the charter lets help */
    @JsonPropertyOrder({
        "helper"
    })
    public static final class HelperElsewhere extends ContractValue {

        @JsonProperty("helper")
        private String helper;

        public String getHelper() {
            return helper;
        }

        /** Sets {@link #getHelper() helper}. */
        public HelperElsewhere setHelper(String helper) {
            this.helper = helper;
            return this;
        }
    }

    /**
     * {command} is given by a role here, and whoever holds it gives it; {helper} cannot enter it
     */
    @JsonPropertyOrder({
        "helper",
        "command"
    })
    public static final class HelperForRole extends ContractValue {

        @JsonProperty("helper")
        private String helper;

        @JsonProperty("command")
        private String command;

        public String getHelper() {
            return helper;
        }

        /** Sets {@link #getHelper() helper}. */
        public HelperForRole setHelper(String helper) {
            this.helper = helper;
            return this;
        }

        public String getCommand() {
            return command;
        }

        /** Sets {@link #getCommand() command}. */
        public HelperForRole setCommand(String command) {
            this.command = command;
            return this;
        }
    }

    /** {helper} has served {people} people, the most until {until} is {most} */
    @JsonPropertyOrder({
        "helper",
        "people",
        "most",
        "until"
    })
    public static final class HelperBusy extends ContractValue {

        @JsonProperty("helper")
        private String helper;

        @JsonProperty("people")
        private Integer people;

        @JsonProperty("most")
        private Integer most;

        @JsonProperty("until")
        private String until;

        public String getHelper() {
            return helper;
        }

        /** Sets {@link #getHelper() helper}. */
        public HelperBusy setHelper(String helper) {
            this.helper = helper;
            return this;
        }

        public Integer getPeople() {
            return people;
        }

        /** Sets {@link #getPeople() people}. */
        public HelperBusy setPeople(Integer people) {
            this.people = people;
            return this;
        }

        public Integer getMost() {
            return most;
        }

        /** Sets {@link #getMost() most}. */
        public HelperBusy setMost(Integer most) {
            this.most = most;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public HelperBusy setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** {helper} cannot help to cast a secret ballot; on paper it is sealed and keyed in */
    @JsonPropertyOrder({
        "helper"
    })
    public static final class HelperChooses extends ContractValue {

        @JsonProperty("helper")
        private String helper;

        public String getHelper() {
            return helper;
        }

        /** Sets {@link #getHelper() helper}. */
        public HelperChooses setHelper(String helper) {
            this.helper = helper;
            return this;
        }
    }

    /** this ballot says that it came by {ballot}, the request by {entry} */
    @JsonPropertyOrder({
        "ballot",
        "entry"
    })
    public static final class ChannelDiffers extends ContractValue {

        @JsonProperty("ballot")
        private EntryChannel ballot;

        @JsonProperty("entry")
        private EntryChannel entry;

        public EntryChannel getBallot() {
            return ballot;
        }

        /** Sets {@link #getBallot() ballot}. */
        public ChannelDiffers setBallot(EntryChannel ballot) {
            this.ballot = ballot;
            return this;
        }

        public EntryChannel getEntry() {
            return entry;
        }

        /** Sets {@link #getEntry() entry}. */
        public ChannelDiffers setEntry(EntryChannel entry) {
            this.entry = entry;
            return this;
        }
    }

    /** no batch {batch} is known */
    @JsonPropertyOrder({
        "batch"
    })
    public static final class UnknownBatch extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public UnknownBatch setBatch(String batch) {
            this.batch = batch;
            return this;
        }
    }

    /** batch {batch} was opened already */
    @JsonPropertyOrder({
        "batch"
    })
    public static final class BatchExists extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BatchExists setBatch(String batch) {
            this.batch = batch;
            return this;
        }
    }

    /** batch {batch} was closed */
    @JsonPropertyOrder({
        "batch"
    })
    public static final class BatchClosed extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BatchClosed setBatch(String batch) {
            this.batch = batch;
            return this;
        }
    }

    /** batch {batch} announces {forms} forms, its kinds, each named once, add up to {total} */
    @JsonPropertyOrder({
        "batch",
        "forms",
        "total"
    })
    public static final class BatchTotal extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("forms")
        private Long forms;

        @JsonProperty("total")
        private Long total;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BatchTotal setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public Long getForms() {
            return forms;
        }

        /** Sets {@link #getForms() forms}. */
        public BatchTotal setForms(Long forms) {
            this.forms = forms;
            return this;
        }

        public Long getTotal() {
            return total;
        }

        /** Sets {@link #getTotal() total}. */
        public BatchTotal setTotal(Long total) {
            this.total = total;
            return this;
        }
    }

    /** batch {batch} announces no form of {command} */
    @JsonPropertyOrder({
        "batch",
        "command"
    })
    public static final class NotInBatch extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("command")
        private String command;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public NotInBatch setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public String getCommand() {
            return command;
        }

        /** Sets {@link #getCommand() command}. */
        public NotInBatch setCommand(String command) {
            this.command = command;
            return this;
        }
    }

    /**
     * batch {batch} announces {announced} forms of {command}, {came} came; it can be closed with a
     * reason
     */
    @JsonPropertyOrder({
        "batch",
        "command",
        "announced",
        "came"
    })
    public static final class BatchMismatch extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("command")
        private String command;

        @JsonProperty("announced")
        private Long announced;

        @JsonProperty("came")
        private Long came;

        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public BatchMismatch setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        public String getCommand() {
            return command;
        }

        /** Sets {@link #getCommand() command}. */
        public BatchMismatch setCommand(String command) {
            this.command = command;
            return this;
        }

        public Long getAnnounced() {
            return announced;
        }

        /** Sets {@link #getAnnounced() announced}. */
        public BatchMismatch setAnnounced(Long announced) {
            this.announced = announced;
            return this;
        }

        public Long getCame() {
            return came;
        }

        /** Sets {@link #getCame() came}. */
        public BatchMismatch setCame(Long came) {
            this.came = came;
            return this;
        }
    }

    /** nothing was entered for {person} with help */
    @JsonPropertyOrder({
        "person"
    })
    public static final class NothingToCorrect extends ContractValue {

        @JsonProperty("person")
        private String person;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public NothingToCorrect setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** this could be corrected until {until}, it is {at} */
    @JsonPropertyOrder({
        "until",
        "at"
    })
    public static final class CorrectionLate extends ContractValue {

        @JsonProperty("until")
        private String until;

        @JsonProperty("at")
        private String at;

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public CorrectionLate setUntil(String until) {
            this.until = until;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public CorrectionLate setAt(String at) {
            this.at = at;
            return this;
        }
    }

    /** a correction lowers the proof of identity from {held}, it does not raise it to {proof} */
    @JsonPropertyOrder({
        "proof",
        "held"
    })
    public static final class ProofRaised extends ContractValue {

        @JsonProperty("proof")
        private ProofLevel proof;

        @JsonProperty("held")
        private ProofLevel held;

        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public ProofRaised setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }

        public ProofLevel getHeld() {
            return held;
        }

        /** Sets {@link #getHeld() held}. */
        public ProofRaised setHeld(ProofLevel held) {
            this.held = held;
            return this;
        }
    }

    /** {person} gave this already; another who may must give the same before {until} */
    @JsonPropertyOrder({
        "person",
        "until"
    })
    public static final class SecondEyes extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("until")
        private String until;

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public SecondEyes setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public SecondEyes setUntil(String until) {
            this.until = until;
            return this;
        }
    }
}
