// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of membership. */
@JsonPropertyOrder({
    "defineRegion",
    "grantRole",
    "revokeRole",
    "issueJoinCode",
    "revokeJoinCode",
    "join",
    "leave",
    "nameDelegate",
    "applyOrganisation",
    "reviewOrganisation",
    "appealReview",
    "nameOfficers",
    "suspendOrganisation",
    "reinstateOrganisation",
    "dissolveOrganisation",
    "lapseReview"
})
public final class MembershipCommand extends ContractValue {

    @JsonProperty("defineRegion")
    private DefineRegion defineRegion;

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

    @JsonProperty("applyOrganisation")
    private ApplyOrganisation applyOrganisation;

    @JsonProperty("reviewOrganisation")
    private ReviewOrganisation reviewOrganisation;

    @JsonProperty("appealReview")
    private AppealReview appealReview;

    @JsonProperty("nameOfficers")
    private NameOfficers nameOfficers;

    @JsonProperty("suspendOrganisation")
    private SuspendOrganisation suspendOrganisation;

    @JsonProperty("reinstateOrganisation")
    private ReinstateOrganisation reinstateOrganisation;

    @JsonProperty("dissolveOrganisation")
    private DissolveOrganisation dissolveOrganisation;

    @JsonProperty("lapseReview")
    private LapseReview lapseReview;

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

    /** Withdraw the join code of a grid. */
    public static MembershipCommand ofRevokeJoinCode(RevokeJoinCode revokeJoinCode) {
        MembershipCommand union = new MembershipCommand();
        union.revokeJoinCode = revokeJoinCode;
        return union;
    }

    /** What stands under {@code revokeJoinCode}; null where this is another. */
    public RevokeJoinCode getRevokeJoinCode() {
        return revokeJoinCode;
    }

    /** Join a grid under one's real identity (实名入群). */
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
        "days"
    })
    public static final class IssueJoinCode extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        @JsonProperty("days")
        private Integer days;

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
    }

    /** Withdraw the join code of a grid. */
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

    /** Join a grid under one's real identity (实名入群). */
    @JsonPropertyOrder({
        "person",
        "household",
        "code",
        "identity",
        "proof"
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

        /** Keyed digest of the citizen number, made by the host with {@code tool_json}. */
        public String getIdentity() {
            return identity;
        }

        /** Sets {@link #getIdentity() identity}. */
        public Join setIdentity(String identity) {
            this.identity = identity;
            return this;
        }

        /** How sure the identity is. */
        public ProofLevel getProof() {
            return proof;
        }

        /** Sets {@link #getProof() proof}. */
        public Join setProof(ProofLevel proof) {
            this.proof = proof;
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
}
