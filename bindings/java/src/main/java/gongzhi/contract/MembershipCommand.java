// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of membership. */
@JsonPropertyOrder({
    "defineRegion",
    "reshape",
    "cancelReshape",
    "enterKnownHouseholds",
    "grantRole",
    "revokeRole",
    "issueJoinCode",
    "revokeJoinCode",
    "join",
    "leave",
    "nameDelegate",
    "regroupHousehold",
    "applyOrganisation",
    "reviewOrganisation",
    "appealReview",
    "withdrawApplication",
    "nameOfficers",
    "suspendOrganisation",
    "reinstateOrganisation",
    "dissolveOrganisation",
    "openBatch",
    "closeBatch",
    "correct",
    "lapseReview",
    "rotateIdentityKey",
    "prove",
    "suspectDuplicate",
    "reviewDuplicate",
    "enterMinor",
    "askUnmasking",
    "decideUnmasking",
    "tellUnmasked",
    "erase",
    "fallDue"
})
public final class MembershipCommand extends ContractValue {

    @JsonProperty("defineRegion")
    private DefineRegion defineRegion;

    @JsonProperty("reshape")
    private Reshape reshape;

    @JsonProperty("cancelReshape")
    private CancelReshape cancelReshape;

    @JsonProperty("enterKnownHouseholds")
    private EnterKnownHouseholds enterKnownHouseholds;

    @JsonProperty("grantRole")
    private GrantRole grantRole;

    @JsonProperty("revokeRole")
    private RevokeRole revokeRole;

    @JsonProperty("issueJoinCode")
    private IssueJoinCode issueJoinCode;

    @JsonProperty("revokeJoinCode")
    private RevokeJoinCode revokeJoinCode;

    @JsonProperty("join")
    private Join join;

    @JsonProperty("leave")
    private Leave leave;

    @JsonProperty("nameDelegate")
    private NameDelegate nameDelegate;

    @JsonProperty("regroupHousehold")
    private RegroupHousehold regroupHousehold;

    @JsonProperty("applyOrganisation")
    private ApplyOrganisation applyOrganisation;

    @JsonProperty("reviewOrganisation")
    private ReviewOrganisation reviewOrganisation;

    @JsonProperty("appealReview")
    private AppealReview appealReview;

    @JsonProperty("withdrawApplication")
    private WithdrawApplication withdrawApplication;

    @JsonProperty("nameOfficers")
    private NameOfficers nameOfficers;

    @JsonProperty("suspendOrganisation")
    private SuspendOrganisation suspendOrganisation;

    @JsonProperty("reinstateOrganisation")
    private ReinstateOrganisation reinstateOrganisation;

    @JsonProperty("dissolveOrganisation")
    private DissolveOrganisation dissolveOrganisation;

    @JsonProperty("openBatch")
    private OpenBatch openBatch;

    @JsonProperty("closeBatch")
    private CloseBatch closeBatch;

    @JsonProperty("correct")
    private Correct correct;

    @JsonProperty("lapseReview")
    private LapseReview lapseReview;

    @JsonProperty("rotateIdentityKey")
    private RotateIdentityKey rotateIdentityKey;

    @JsonProperty("prove")
    private Prove prove;

    @JsonProperty("suspectDuplicate")
    private SuspectDuplicate suspectDuplicate;

    @JsonProperty("reviewDuplicate")
    private ReviewDuplicate reviewDuplicate;

    @JsonProperty("enterMinor")
    private EnterMinor enterMinor;

    @JsonProperty("askUnmasking")
    private AskUnmasking askUnmasking;

    @JsonProperty("decideUnmasking")
    private DecideUnmasking decideUnmasking;

    @JsonProperty("tellUnmasked")
    private TellUnmasked tellUnmasked;

    @JsonProperty("erase")
    private Erase erase;

    @JsonProperty("fallDue")
    private FallDue fallDue;

    private MembershipCommand() {}

    /** Define a region below another; levels follow one another without a gap. */
    public static MembershipCommand ofDefineRegion(DefineRegion defineRegion) {
        MembershipCommand union = new MembershipCommand();
        union.defineRegion = defineRegion;
        return union;
    }

    /** What stands under {@code defineRegion}; null where this is another. */
    public DefineRegion getDefineRegion() {
        return defineRegion;
    }

    /** Change a region, now or on a date (区划调整). */
    public static MembershipCommand ofReshape(Reshape reshape) {
        MembershipCommand union = new MembershipCommand();
        union.reshape = reshape;
        return union;
    }

    /** What stands under {@code reshape}; null where this is another. */
    public Reshape getReshape() {
        return reshape;
    }

    /** Call off a change that was planned. */
    public static MembershipCommand ofCancelReshape(CancelReshape cancelReshape) {
        MembershipCommand union = new MembershipCommand();
        union.cancelReshape = cancelReshape;
        return union;
    }

    /** What stands under {@code cancelReshape}; null where this is another. */
    public CancelReshape getCancelReshape() {
        return cancelReshape;
    }

    /** Enter how many households there are in a grid, joined or not. */
    public static MembershipCommand ofEnterKnownHouseholds(EnterKnownHouseholds enterKnownHouseholds) {
        MembershipCommand union = new MembershipCommand();
        union.enterKnownHouseholds = enterKnownHouseholds;
        return union;
    }

    /** What stands under {@code enterKnownHouseholds}; null where this is another. */
    public EnterKnownHouseholds getEnterKnownHouseholds() {
        return enterKnownHouseholds;
    }

    /**
     * Grant a role over a region and all below it: to a lower rung than one's own, or to an equal
     * where one's own can be passed on.
     */
    public static MembershipCommand ofGrantRole(GrantRole grantRole) {
        MembershipCommand union = new MembershipCommand();
        union.grantRole = grantRole;
        return union;
    }

    /** What stands under {@code grantRole}; null where this is another. */
    public GrantRole getGrantRole() {
        return grantRole;
    }

    /** Take a role back, and what was passed on from it; or lay one's own down. */
    public static MembershipCommand ofRevokeRole(RevokeRole revokeRole) {
        MembershipCommand union = new MembershipCommand();
        union.revokeRole = revokeRole;
        return union;
    }

    /** What stands under {@code revokeRole}; null where this is another. */
    public RevokeRole getRevokeRole() {
        return revokeRole;
    }

    /** Issue the join code of a grid (一格一码); it replaces the one before. */
    public static MembershipCommand ofIssueJoinCode(IssueJoinCode issueJoinCode) {
        MembershipCommand union = new MembershipCommand();
        union.issueJoinCode = issueJoinCode;
        return union;
    }

    /** What stands under {@code issueJoinCode}; null where this is another. */
    public IssueJoinCode getIssueJoinCode() {
        return issueJoinCode;
    }

    /** Withdraw the join code of a grid, and the one before it where that is still valid. */
    public static MembershipCommand ofRevokeJoinCode(RevokeJoinCode revokeJoinCode) {
        MembershipCommand union = new MembershipCommand();
        union.revokeJoinCode = revokeJoinCode;
        return union;
    }

    /** What stands under {@code revokeJoinCode}; null where this is another. */
    public RevokeJoinCode getRevokeJoinCode() {
        return revokeJoinCode;
    }

    /**
     * Join a grid under one's real identity (实名入群). A forged code is no refusal, or it could not be
     * counted: who joined is told by {@code personJoined}, who tried by {@code joinCodeRejected}.
     */
    public static MembershipCommand ofJoin(Join join) {
        MembershipCommand union = new MembershipCommand();
        union.join = join;
        return union;
    }

    /** What stands under {@code join}; null where this is another. */
    public Join getJoin() {
        return join;
    }

    /** Leave one's grid and household. */
    public static MembershipCommand ofLeave(Leave leave) {
        MembershipCommand union = new MembershipCommand();
        union.leave = leave;
        return union;
    }

    /** What stands under {@code leave}; null where this is another. */
    public Leave getLeave() {
        return leave;
    }

    /** Name the member who votes for the household. */
    public static MembershipCommand ofNameDelegate(NameDelegate nameDelegate) {
        MembershipCommand union = new MembershipCommand();
        union.nameDelegate = nameDelegate;
        return union;
    }

    /** What stands under {@code nameDelegate}; null where this is another. */
    public NameDelegate getNameDelegate() {
        return nameDelegate;
    }

    /**
     * Let members of a household go over to another of the same grid (分户、并户): some of them to split
     * it, all of them to merge it.
     */
    public static MembershipCommand ofRegroupHousehold(RegroupHousehold regroupHousehold) {
        MembershipCommand union = new MembershipCommand();
        union.regroupHousehold = regroupHousehold;
        return union;
    }

    /** What stands under {@code regroupHousehold}; null where this is another. */
    public RegroupHousehold getRegroupHousehold() {
        return regroupHousehold;
    }

    /** Apply for an organisation to be entered; the actor becomes its applicant. */
    public static MembershipCommand ofApplyOrganisation(ApplyOrganisation applyOrganisation) {
        MembershipCommand union = new MembershipCommand();
        union.applyOrganisation = applyOrganisation;
        return union;
    }

    /** What stands under {@code applyOrganisation}; null where this is another. */
    public ApplyOrganisation getApplyOrganisation() {
        return applyOrganisation;
    }

    /** Decide on an application. */
    public static MembershipCommand ofReviewOrganisation(ReviewOrganisation reviewOrganisation) {
        MembershipCommand union = new MembershipCommand();
        union.reviewOrganisation = reviewOrganisation;
        return union;
    }

    /** What stands under {@code reviewOrganisation}; null where this is another. */
    public ReviewOrganisation getReviewOrganisation() {
        return reviewOrganisation;
    }

    /** Appeal a rejection (申诉), to the region above; somebody else decides. */
    public static MembershipCommand ofAppealReview(AppealReview appealReview) {
        MembershipCommand union = new MembershipCommand();
        union.appealReview = appealReview;
        return union;
    }

    /** What stands under {@code appealReview}; null where this is another. */
    public AppealReview getAppealReview() {
        return appealReview;
    }

    /** Take one's application back while it is under review; whoever will can apply anew. */
    public static MembershipCommand ofWithdrawApplication(WithdrawApplication withdrawApplication) {
        MembershipCommand union = new MembershipCommand();
        union.withdrawApplication = withdrawApplication;
        return union;
    }

    /** What stands under {@code withdrawApplication}; null where this is another. */
    public WithdrawApplication getWithdrawApplication() {
        return withdrawApplication;
    }

    /** Name who acts for an organisation; who is not named is no officer of it any more. */
    public static MembershipCommand ofNameOfficers(NameOfficers nameOfficers) {
        MembershipCommand union = new MembershipCommand();
        union.nameOfficers = nameOfficers;
        return union;
    }

    /** What stands under {@code nameOfficers}; null where this is another. */
    public NameOfficers getNameOfficers() {
        return nameOfficers;
    }

    /** Stop an organisation from acting, until it is reinstated. */
    public static MembershipCommand ofSuspendOrganisation(SuspendOrganisation suspendOrganisation) {
        MembershipCommand union = new MembershipCommand();
        union.suspendOrganisation = suspendOrganisation;
        return union;
    }

    /** What stands under {@code suspendOrganisation}; null where this is another. */
    public SuspendOrganisation getSuspendOrganisation() {
        return suspendOrganisation;
    }

    /** Let a suspended organisation act again. */
    public static MembershipCommand ofReinstateOrganisation(ReinstateOrganisation reinstateOrganisation) {
        MembershipCommand union = new MembershipCommand();
        union.reinstateOrganisation = reinstateOrganisation;
        return union;
    }

    /** What stands under {@code reinstateOrganisation}; null where this is another. */
    public ReinstateOrganisation getReinstateOrganisation() {
        return reinstateOrganisation;
    }

    /** End an organisation for good (注销). */
    public static MembershipCommand ofDissolveOrganisation(DissolveOrganisation dissolveOrganisation) {
        MembershipCommand union = new MembershipCommand();
        union.dissolveOrganisation = dissolveOrganisation;
        return union;
    }

    /** What stands under {@code dissolveOrganisation}; null where this is another. */
    public DissolveOrganisation getDissolveOrganisation() {
        return dissolveOrganisation;
    }

    /** Open a batch of paper forms that are keyed in. */
    public static MembershipCommand ofOpenBatch(OpenBatch openBatch) {
        MembershipCommand union = new MembershipCommand();
        union.openBatch = openBatch;
        return union;
    }

    /** What stands under {@code openBatch}; null where this is another. */
    public OpenBatch getOpenBatch() {
        return openBatch;
    }

    /** Close a batch; one in which another number came than was announced only with a reason. */
    public static MembershipCommand ofCloseBatch(CloseBatch closeBatch) {
        MembershipCommand union = new MembershipCommand();
        union.closeBatch = closeBatch;
        return union;
    }

    /** What stands under {@code closeBatch}; null where this is another. */
    public CloseBatch getCloseBatch() {
        return closeBatch;
    }

    /** Correct what was entered with help, in time; the entry and its correction both stay. */
    public static MembershipCommand ofCorrect(Correct correct) {
        MembershipCommand union = new MembershipCommand();
        union.correct = correct;
        return union;
    }

    /** What stands under {@code correct}; null where this is another. */
    public Correct getCorrect() {
        return correct;
    }

    /** The clock's: the time for a review has passed. */
    public static MembershipCommand ofLapseReview(LapseReview lapseReview) {
        MembershipCommand union = new MembershipCommand();
        union.lapseReview = lapseReview;
        return union;
    }

    /** What stands under {@code lapseReview}; null where this is another. */
    public LapseReview getLapseReview() {
        return lapseReview;
    }

    /**
     * Put a new identity key in force; from now on identities are made under it. Its secret is the
     * host's alone.
     */
    public static MembershipCommand ofRotateIdentityKey(RotateIdentityKey rotateIdentityKey) {
        MembershipCommand union = new MembershipCommand();
        union.rotateIdentityKey = rotateIdentityKey;
        return union;
    }

    /** What stands under {@code rotateIdentityKey}; null where this is another. */
    public RotateIdentityKey getRotateIdentityKey() {
        return rotateIdentityKey;
    }

    /** Show who a person is again: for a higher proof, or to be known under the key in force. */
    public static MembershipCommand ofProve(Prove prove) {
        MembershipCommand union = new MembershipCommand();
        union.prove = prove;
        return union;
    }

    /** What stands under {@code prove}; null where this is another. */
    public Prove getProve() {
        return prove;
    }

    /** Suspect that two persons are one. */
    public static MembershipCommand ofSuspectDuplicate(SuspectDuplicate suspectDuplicate) {
        MembershipCommand union = new MembershipCommand();
        union.suspectDuplicate = suspectDuplicate;
        return union;
    }

    /** What stands under {@code suspectDuplicate}; null where this is another. */
    public SuspectDuplicate getSuspectDuplicate() {
        return suspectDuplicate;
    }

    /** Decide whether two persons are one, being neither of them nor who found them. */
    public static MembershipCommand ofReviewDuplicate(ReviewDuplicate reviewDuplicate) {
        MembershipCommand union = new MembershipCommand();
        union.reviewDuplicate = reviewDuplicate;
        return union;
    }

    /** What stands under {@code reviewDuplicate}; null where this is another. */
    public ReviewDuplicate getReviewDuplicate() {
        return reviewDuplicate;
    }

    /** Enter that a member is a minor, or that a minor has another guardian. */
    public static MembershipCommand ofEnterMinor(EnterMinor enterMinor) {
        MembershipCommand union = new MembershipCommand();
        union.enterMinor = enterMinor;
        return union;
    }

    /** What stands under {@code enterMinor}; null where this is another. */
    public EnterMinor getEnterMinor() {
        return enterMinor;
    }

    /** Ask who is behind a handle (化名). */
    public static MembershipCommand ofAskUnmasking(AskUnmasking askUnmasking) {
        MembershipCommand union = new MembershipCommand();
        union.askUnmasking = askUnmasking;
        return union;
    }

    /** What stands under {@code askUnmasking}; null where this is another. */
    public AskUnmasking getAskUnmasking() {
        return askUnmasking;
    }

    /** Decide whether that is told, being neither who asked nor whom it is about. */
    public static MembershipCommand ofDecideUnmasking(DecideUnmasking decideUnmasking) {
        MembershipCommand union = new MembershipCommand();
        union.decideUnmasking = decideUnmasking;
        return union;
    }

    /** What stands under {@code decideUnmasking}; null where this is another. */
    public DecideUnmasking getDecideUnmasking() {
        return decideUnmasking;
    }

    /** Note that the person was told that they were unmasked. */
    public static MembershipCommand ofTellUnmasked(TellUnmasked tellUnmasked) {
        MembershipCommand union = new MembershipCommand();
        union.tellUnmasked = tellUnmasked;
        return union;
    }

    /** What stands under {@code tellUnmasked}; null where this is another. */
    public TellUnmasked getTellUnmasked() {
        return tellUnmasked;
    }

    /** The engine's: a person is erased. */
    public static MembershipCommand ofErase(Erase erase) {
        MembershipCommand union = new MembershipCommand();
        union.erase = erase;
        return union;
    }

    /** What stands under {@code erase}; null where this is another. */
    public Erase getErase() {
        return erase;
    }

    /** The clock's: a deadline that concerns single persons has passed. */
    public static MembershipCommand ofFallDue(FallDue fallDue) {
        MembershipCommand union = new MembershipCommand();
        union.fallDue = fallDue;
        return union;
    }

    /** What stands under {@code fallDue}; null where this is another. */
    public FallDue getFallDue() {
        return fallDue;
    }

    /** Define a region below another; levels follow one another without a gap. */
    @JsonPropertyOrder({
        "region",
        "name",
        "level",
        "parent"
    })
    public static final class DefineRegion extends ContractValue {

        @JsonProperty("region")
        private String region;

        @JsonProperty("name")
        private String name;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("parent")
        private String parent;

        /** Its division code; a grid's is its village's code and the local suffix. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public DefineRegion setRegion(String region) {
            this.region = region;
            return this;
        }

        /** Its public name. */
        public String getName() {
            return name;
        }

        /** Sets {@link #getName() name}. */
        public DefineRegion setName(String name) {
            this.name = name;
            return this;
        }

        /** Its level, which is said and not derived from the digits. */
        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public DefineRegion setLevel(Level level) {
            this.level = level;
            return this;
        }

        /** The region that it lies in. */
        public String getParent() {
            return parent;
        }

        /** Sets {@link #getParent() parent}. */
        public DefineRegion setParent(String parent) {
            this.parent = parent;
            return this;
        }
    }

    /** Change a region, now or on a date (区划调整). */
    @JsonPropertyOrder({
        "reshape",
        "region",
        "change",
        "on"
    })
    public static final class Reshape extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        @JsonProperty("region")
        private String region;

        @JsonProperty("change")
        private Reshaping change;

        @JsonProperty("on")
        private String on;

        /** The host's name for it. */
        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public Reshape setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }

        /** The region that changes and goes on. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Reshape setRegion(String region) {
            this.region = region;
            return this;
        }

        /** How. */
        public Reshaping getChange() {
            return change;
        }

        /** Sets {@link #getChange() change}. */
        public Reshape setChange(Reshaping change) {
            this.change = change;
            return this;
        }

        /** When; now, where absent. It may be null. */
        public String getOn() {
            return on;
        }

        /** Sets {@link #getOn() on}. */
        public Reshape setOn(String on) {
            this.on = on;
            return this;
        }
    }

    /** Call off a change that was planned. */
    @JsonPropertyOrder({
        "reshape"
    })
    public static final class CancelReshape extends ContractValue {

        @JsonProperty("reshape")
        private String reshape;

        /** Which. */
        public String getReshape() {
            return reshape;
        }

        /** Sets {@link #getReshape() reshape}. */
        public CancelReshape setReshape(String reshape) {
            this.reshape = reshape;
            return this;
        }
    }

    /** Enter how many households there are in a grid, joined or not. */
    @JsonPropertyOrder({
        "grid",
        "households"
    })
    public static final class EnterKnownHouseholds extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("households")
        private Long households;

        /** Which grid. */
        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public EnterKnownHouseholds setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        /** How many. */
        public Long getHouseholds() {
            return households;
        }

        /** Sets {@link #getHouseholds() households}. */
        public EnterKnownHouseholds setHouseholds(Long households) {
            this.households = households;
            return this;
        }
    }

    /**
     * Grant a role over a region and all below it: to a lower rung than one's own, or to an equal
     * where one's own can be passed on.
     */
    @JsonPropertyOrder({
        "person",
        "role",
        "region",
        "organisation",
        "until",
        "passes"
    })
    public static final class GrantRole extends ContractValue {

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

        /** Who receives it. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public GrantRole setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Which role. */
        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public GrantRole setRole(Role role) {
            this.role = role;
            return this;
        }

        /** Over which region. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public GrantRole setRegion(String region) {
            this.region = region;
            return this;
        }

        /** For which organisation, where the role is held for one. It may be null. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public GrantRole setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Until when, exclusive; as long as the giver's own where absent. It may be null. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public GrantRole setUntil(String until) {
            this.until = until;
            return this;
        }

        /**
         * How many times it can be passed on, one after another; never where absent. It may be
         * null.
         */
        public Integer getPasses() {
            return passes;
        }

        /** Sets {@link #getPasses() passes}. */
        public GrantRole setPasses(Integer passes) {
            this.passes = passes;
            return this;
        }
    }

    /** Take a role back, and what was passed on from it; or lay one's own down. */
    @JsonPropertyOrder({
        "person",
        "role",
        "region",
        "organisation"
    })
    public static final class RevokeRole extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("role")
        private Role role;

        @JsonProperty("region")
        private String region;

        @JsonProperty("organisation")
        private String organisation;

        /** Who held it. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public RevokeRole setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Which role. */
        public Role getRole() {
            return role;
        }

        /** Sets {@link #getRole() role}. */
        public RevokeRole setRole(Role role) {
            this.role = role;
            return this;
        }

        /** Over which region. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public RevokeRole setRegion(String region) {
            this.region = region;
            return this;
        }

        /** For which organisation, where the role was held for one. It may be null. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public RevokeRole setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** Issue the join code of a grid (一格一码); it replaces the one before. */
    @JsonPropertyOrder({
        "grid",
        "days",
        "overlapDays"
    })
    public static final class IssueJoinCode extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("days")
        private Integer days;

        @JsonProperty("overlapDays")
        private Integer overlapDays;

        /** Which grid. */
        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public IssueJoinCode setGrid(String grid) {
            this.grid = grid;
            return this;
        }

        /** For how many days; it ends at 24:00 of the last. */
        public Integer getDays() {
            return days;
        }

        /** Sets {@link #getDays() days}. */
        public IssueJoinCode setDays(Integer days) {
            this.days = days;
            return this;
        }

        /**
         * For how many days the code before stays valid too, so that a poster can be changed in
         * peace; never longer than it was issued for. Not at all where 0 or absent. It may be null.
         */
        public Integer getOverlapDays() {
            return overlapDays;
        }

        /** Sets {@link #getOverlapDays() overlapDays}. */
        public IssueJoinCode setOverlapDays(Integer overlapDays) {
            this.overlapDays = overlapDays;
            return this;
        }
    }

    /** Withdraw the join code of a grid, and the one before it where that is still valid. */
    @JsonPropertyOrder({
        "grid"
    })
    public static final class RevokeJoinCode extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        /** Which grid. */
        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public RevokeJoinCode setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /**
     * Join a grid under one's real identity (实名入群). A forged code is no refusal, or it could not be
     * counted: who joined is told by {@code personJoined}, who tried by {@code joinCodeRejected}.
     */
    @JsonPropertyOrder({
        "person",
        "household",
        "code",
        "identity",
        "proof",
        "minor"
    })
    public static final class Join extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("household")
        private String household;

        @JsonProperty("code")
        private String code;

        @JsonProperty("identity")
        private String identity;

        @JsonProperty("proof")
        private ProofLevel proof;

        @JsonProperty("minor")
        private Minority minor;

        /** Who joins. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Join setPerson(String person) {
            this.person = person;
            return this;
        }

        /** The household; formed where it is the first of its members. */
        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public Join setHousehold(String household) {
            this.household = household;
            return this;
        }

        /** The grid's join code. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public Join setCode(String code) {
            this.code = code;
            return this;
        }

        /** Made of the citizen number by the host with {@code tool_json}. */
        public String getIdentity() {
            return identity;
        }

        /** Sets {@link #getIdentity() identity}. */
        public Join setIdentity(String identity) {
            this.identity = identity;
            return this;
        }

        /** How sure the identity is; that staff knows the person is not the person's own to say. */
        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public Join setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }

        /** For a minor: until when, and the guardian, by whose hand they join. It may be null. */
        public Minority getMinor() {
            return minor;
        }

        /** Sets {@link #getMinor() minor}. */
        public Join setMinor(Minority minor) {
            this.minor = minor;
            return this;
        }
    }

    /** Leave one's grid and household. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Leave extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who leaves. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Leave setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** Name the member who votes for the household. */
    @JsonPropertyOrder({
        "household",
        "delegate"
    })
    public static final class NameDelegate extends ContractValue {

        @JsonProperty("household")
        private String household;

        @JsonProperty("delegate")
        private String delegate;

        /** Which household. */
        public String getHousehold() {
            return household;
        }

        /** Sets {@link #getHousehold() household}. */
        public NameDelegate setHousehold(String household) {
            this.household = household;
            return this;
        }

        /** Which of its members. */
        public String getDelegate() {
            return delegate;
        }

        /** Sets {@link #getDelegate() delegate}. */
        public NameDelegate setDelegate(String delegate) {
            this.delegate = delegate;
            return this;
        }
    }

    /**
     * Let members of a household go over to another of the same grid (分户、并户): some of them to split
     * it, all of them to merge it.
     */
    @JsonPropertyOrder({
        "from",
        "to",
        "members"
    })
    public static final class RegroupHousehold extends ContractValue {

        @JsonProperty("from")
        private String from;

        @JsonProperty("to")
        private String to;

        @JsonProperty("members")
        private List<String> members;

        /** The household that they leave. */
        public String getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public RegroupHousehold setFrom(String from) {
            this.from = from;
            return this;
        }

        /** The household that they go to; formed where it has no members. */
        public String getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public RegroupHousehold setTo(String to) {
            this.to = to;
            return this;
        }

        /** Who. */
        public List<String> getMembers() {
            return members;
        }

        /** Sets {@link #getMembers() members}. */
        public RegroupHousehold setMembers(List<String> members) {
            this.members = members;
            return this;
        }
    }

    /** Apply for an organisation to be entered; the actor becomes its applicant. */
    @JsonPropertyOrder({
        "organisation",
        "kind",
        "region",
        "creditCode",
        "documents",
        "officers"
    })
    public static final class ApplyOrganisation extends ContractValue {

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

        /** The organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ApplyOrganisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** What it is. */
        public OrganisationKind getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public ApplyOrganisation setKind(OrganisationKind kind) {
            this.kind = kind;
            return this;
        }

        /** Where it is active. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public ApplyOrganisation setRegion(String region) {
            this.region = region;
            return this;
        }

        /** Its unified social credit code (GB 32100), where it has one. It may be null. */
        public String getCreditCode() {
            return creditCode;
        }

        /** Sets {@link #getCreditCode() creditCode}. */
        public ApplyOrganisation setCreditCode(String creditCode) {
            this.creditCode = creditCode;
            return this;
        }

        /** Content digests of the papers handed in. It may be null. */
        public List<String> getDocuments() {
            return documents;
        }

        /** Sets {@link #getDocuments() documents}. */
        public ApplyOrganisation setDocuments(List<String> documents) {
            this.documents = documents;
            return this;
        }

        /** Who is to act for it: they become its officers when it is entered. It may be null. */
        public List<String> getOfficers() {
            return officers;
        }

        /** Sets {@link #getOfficers() officers}. */
        public ApplyOrganisation setOfficers(List<String> officers) {
            this.officers = officers;
            return this;
        }
    }

    /** Decide on an application. */
    @JsonPropertyOrder({
        "organisation",
        "approve",
        "reason"
    })
    public static final class ReviewOrganisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("approve")
        private Boolean approve;

        @JsonProperty("reason")
        private String reason;

        /** Which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ReviewOrganisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Entered, or not. */
        public Boolean getApprove() {
            return approve;
        }

        /** Sets {@link #getApprove() approve}. */
        public ReviewOrganisation setApprove(Boolean approve) {
            this.approve = approve;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ReviewOrganisation setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Appeal a rejection (申诉), to the region above; somebody else decides. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class AppealReview extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        /** Which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public AppealReview setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public AppealReview setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Take one's application back while it is under review; whoever will can apply anew. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class WithdrawApplication extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        /** For which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public WithdrawApplication setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** Name who acts for an organisation; who is not named is no officer of it any more. */
    @JsonPropertyOrder({
        "organisation",
        "officers"
    })
    public static final class NameOfficers extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("officers")
        private List<String> officers;

        /** Which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public NameOfficers setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** All its officers from now on. */
        public List<String> getOfficers() {
            return officers;
        }

        /** Sets {@link #getOfficers() officers}. */
        public NameOfficers setOfficers(List<String> officers) {
            this.officers = officers;
            return this;
        }
    }

    /** Stop an organisation from acting, until it is reinstated. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class SuspendOrganisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        /** Which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public SuspendOrganisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public SuspendOrganisation setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Let a suspended organisation act again. */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class ReinstateOrganisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        /** Which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public ReinstateOrganisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ReinstateOrganisation setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** End an organisation for good (注销). */
    @JsonPropertyOrder({
        "organisation",
        "reason"
    })
    public static final class DissolveOrganisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        @JsonProperty("reason")
        private String reason;

        /** Which organisation. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public DissolveOrganisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Where the host keeps the reasons. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public DissolveOrganisation setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Open a batch of paper forms that are keyed in. */
    @JsonPropertyOrder({
        "batch",
        "region",
        "forms",
        "kinds"
    })
    public static final class OpenBatch extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("region")
        private String region;

        @JsonProperty("forms")
        private Long forms;

        @JsonProperty("kinds")
        private List<FormCount> kinds;

        /** The batch. */
        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public OpenBatch setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        /** Where it was filled in. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OpenBatch setRegion(String region) {
            this.region = region;
            return this;
        }

        /** How many forms it has: the control total. */
        public Long getForms() {
            return forms;
        }

        /** Sets {@link #getForms() forms}. */
        public OpenBatch setForms(Long forms) {
            this.forms = forms;
            return this;
        }

        /** How many of each kind. */
        public List<FormCount> getKinds() {
            return kinds;
        }

        /** Sets {@link #getKinds() kinds}. */
        public OpenBatch setKinds(List<FormCount> kinds) {
            this.kinds = kinds;
            return this;
        }
    }

    /** Close a batch; one in which another number came than was announced only with a reason. */
    @JsonPropertyOrder({
        "batch",
        "reason"
    })
    public static final class CloseBatch extends ContractValue {

        @JsonProperty("batch")
        private String batch;

        @JsonProperty("reason")
        private String reason;

        /** Which. */
        public String getBatch() {
            return batch;
        }

        /** Sets {@link #getBatch() batch}. */
        public CloseBatch setBatch(String batch) {
            this.batch = batch;
            return this;
        }

        /** Where the host keeps why the numbers differ. It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public CloseBatch setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Correct what was entered with help, in time; the entry and its correction both stay. */
    @JsonPropertyOrder({
        "person",
        "correction"
    })
    public static final class Correct extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("correction")
        private Correction correction;

        /** Who was helped. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Correct setPerson(String person) {
            this.person = person;
            return this;
        }

        /** What it should be. */
        public Correction getCorrection() {
            return correction;
        }

        /** Sets {@link #getCorrection() correction}. */
        public Correct setCorrection(Correction correction) {
            this.correction = correction;
            return this;
        }
    }

    /** The clock's: the time for a review has passed. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class LapseReview extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        /** Which organisation waits. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public LapseReview setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /**
     * Put a new identity key in force; from now on identities are made under it. Its secret is the
     * host's alone.
     */
    @JsonPropertyOrder({
        "key",
        "check"
    })
    public static final class RotateIdentityKey extends ContractValue {

        @JsonProperty("key")
        private Integer key;

        @JsonProperty("check")
        private String check;

        /** Its number, one more than that of the key in force. */
        public Integer getKey() {
            return key;
        }

        /** Sets {@link #getKey() key}. */
        public RotateIdentityKey setKey(Integer key) {
            this.key = key;
            return this;
        }

        /** Its check digest, by which the host knows the secret again. */
        public String getCheck() {
            return check;
        }

        /** Sets {@link #getCheck() check}. */
        public RotateIdentityKey setCheck(String check) {
            this.check = check;
            return this;
        }
    }

    /** Show who a person is again: for a higher proof, or to be known under the key in force. */
    @JsonPropertyOrder({
        "person",
        "identity",
        "former",
        "proof"
    })
    public static final class Prove extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("identity")
        private String identity;

        @JsonProperty("former")
        private String former;

        @JsonProperty("proof")
        private ProofLevel proof;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Prove setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Made of the citizen number under the key in force. */
        public String getIdentity() {
            return identity;
        }

        /** Sets {@link #getIdentity() identity}. */
        public Prove setIdentity(String identity) {
            this.identity = identity;
            return this;
        }

        /**
         * Made of the same number under the key of before. Where that is gone, someone else who has
         * the proof that the charter asks for {@code rekey} stands for it. It may be null.
         */
        public String getFormer() {
            return former;
        }

        /** Sets {@link #getFormer() former}. */
        public Prove setFormer(String former) {
            this.former = former;
            return this;
        }

        /** How sure the identity is. */
        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public Prove setProof(ProofLevel proof) {
            this.proof = proof;
            return this;
        }
    }

    /** Suspect that two persons are one. */
    @JsonPropertyOrder({
        "person",
        "other",
        "reason"
    })
    public static final class SuspectDuplicate extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("other")
        private String other;

        @JsonProperty("reason")
        private String reason;

        /** One of them. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public SuspectDuplicate setPerson(String person) {
            this.person = person;
            return this;
        }

        /** The other. */
        public String getOther() {
            return other;
        }

        /** Sets {@link #getOther() other}. */
        public SuspectDuplicate setOther(String other) {
            this.other = other;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public SuspectDuplicate setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Decide whether two persons are one, being neither of them nor who found them. */
    @JsonPropertyOrder({
        "person",
        "into",
        "same",
        "reason"
    })
    public static final class ReviewDuplicate extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("into")
        private String into;

        @JsonProperty("same")
        private Boolean same;

        @JsonProperty("reason")
        private String reason;

        /** Who goes, if they are one. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public ReviewDuplicate setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Who stays; a member, if either is. */
        public String getInto() {
            return into;
        }

        /** Sets {@link #getInto() into}. */
        public ReviewDuplicate setInto(String into) {
            this.into = into;
            return this;
        }

        /** Whether they are one. */
        public Boolean getSame() {
            return same;
        }

        /** Sets {@link #getSame() same}. */
        public ReviewDuplicate setSame(Boolean same) {
            this.same = same;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public ReviewDuplicate setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Enter that a member is a minor, or that a minor has another guardian. */
    @JsonPropertyOrder({
        "person",
        "minor"
    })
    public static final class EnterMinor extends ContractValue {

        @JsonProperty("person")
        private String person;

        @JsonProperty("minor")
        private Minority minor;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public EnterMinor setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Until when, and the guardian. */
        public Minority getMinor() {
            return minor;
        }

        /** Sets {@link #getMinor() minor}. */
        public EnterMinor setMinor(Minority minor) {
            this.minor = minor;
            return this;
        }
    }

    /** Ask who is behind a handle (化名). */
    @JsonPropertyOrder({
        "unmasking",
        "region",
        "handle",
        "reason"
    })
    public static final class AskUnmasking extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        @JsonProperty("region")
        private String region;

        @JsonProperty("handle")
        private String handle;

        @JsonProperty("reason")
        private String reason;

        /** The order. */
        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public AskUnmasking setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }

        /** In which region: a grid, or that of a topic. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public AskUnmasking setRegion(String region) {
            this.region = region;
            return this;
        }

        /** Whose handle. */
        public String getHandle() {
            return handle;
        }

        /** Sets {@link #getHandle() handle}. */
        public AskUnmasking setHandle(String handle) {
            this.handle = handle;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public AskUnmasking setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Decide whether that is told, being neither who asked nor whom it is about. */
    @JsonPropertyOrder({
        "unmasking",
        "grant",
        "reason"
    })
    public static final class DecideUnmasking extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        @JsonProperty("grant")
        private Boolean grant;

        @JsonProperty("reason")
        private String reason;

        /** Which order. */
        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public DecideUnmasking setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }

        /** Whether it is told. */
        public Boolean getGrant() {
            return grant;
        }

        /** Sets {@link #getGrant() grant}. */
        public DecideUnmasking setGrant(Boolean grant) {
            this.grant = grant;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public DecideUnmasking setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Note that the person was told that they were unmasked. */
    @JsonPropertyOrder({
        "unmasking"
    })
    public static final class TellUnmasked extends ContractValue {

        @JsonProperty("unmasking")
        private String unmasking;

        /** By which order. */
        public String getUnmasking() {
            return unmasking;
        }

        /** Sets {@link #getUnmasking() unmasking}. */
        public TellUnmasked setUnmasking(String unmasking) {
            this.unmasking = unmasking;
            return this;
        }
    }

    /** The engine's: a person is erased. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Erase extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Erase setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** The clock's: a deadline that concerns single persons has passed. */
    @JsonPropertyOrder({
        "matter"
    })
    public static final class FallDue extends ContractValue {

        @JsonProperty("matter")
        private Matter matter;

        /** Whose. */
        public Matter getMatter() {
            return matter;
        }

        /** Sets {@link #getMatter() matter}. */
        public FallDue setMatter(Matter matter) {
            this.matter = matter;
            return this;
        }
    }
}
