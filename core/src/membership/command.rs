//! What may be asked of membership.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Correction, FormCount, JoinCode, Matter, Minority, OrganisationKind, Reshaping};
use crate::base::{
    Canonical, HouseholdId, Id, Identity, OrganisationId, PersonId, ReshapeId, Timestamp,
    credit_code::CreditCode,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{ProofLevel, Role};

/// What may be asked of membership.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Define a region below another; levels follow one another without a gap.
    DefineRegion {
        /// Its division code; a grid's is its village's code and the local suffix.
        region: RegionCode,
        /// Its public name.
        name: Id,
        /// Its level, which is said and not derived from the digits.
        level: Level,
        /// The region that it lies in.
        parent: RegionCode,
    },
    /// Change a region, now or on a date (区划调整).
    Reshape {
        /// The host's name for it.
        reshape: ReshapeId,
        /// The region that changes and goes on.
        region: RegionCode,
        /// How.
        change: Reshaping,
        /// When; now, where absent.
        #[serde(default)]
        on: Option<Timestamp>,
    },
    /// Call off a change that was planned.
    CancelReshape {
        /// Which.
        reshape: ReshapeId,
    },
    /// Enter how many households there are in a grid, joined or not.
    EnterKnownHouseholds {
        /// Which grid.
        grid: RegionCode,
        /// How many.
        households: u32,
    },
    /// Grant a role over a region and all below it: to a lower rung than one's own, or to an equal
    /// where one's own can be passed on.
    GrantRole {
        /// Who receives it.
        person: PersonId,
        /// Which role.
        role: Role,
        /// Over which region.
        region: RegionCode,
        /// For which organisation, where the role is held for one.
        #[serde(default)]
        organisation: Option<OrganisationId>,
        /// Until when, exclusive; as long as the giver's own where absent.
        #[serde(default)]
        until: Option<Timestamp>,
        /// How many times it can be passed on, one after another; never where absent.
        #[serde(default)]
        passes: Option<u8>,
    },
    /// Take a role back, and what was passed on from it; or lay one's own down.
    RevokeRole {
        /// Who held it.
        person: PersonId,
        /// Which role.
        role: Role,
        /// Over which region.
        region: RegionCode,
        /// For which organisation, where the role was held for one.
        #[serde(default)]
        organisation: Option<OrganisationId>,
    },
    /// Issue the join code of a grid (一格一码); it replaces the one before.
    IssueJoinCode {
        /// Which grid.
        grid: RegionCode,
        /// For how many days; it ends at 24:00 of the last.
        days: u16,
        /// For how many days the code before stays valid too, so that a poster can be changed in
        /// peace; never longer than it was issued for. Not at all where 0 or absent.
        #[serde(default)]
        overlap_days: Option<u16>,
    },
    /// Withdraw the join code of a grid, and the one before it where that is still valid.
    RevokeJoinCode {
        /// Which grid.
        grid: RegionCode,
    },
    /// Join a grid under one's real identity (实名入群). A forged code is no refusal, or it could not
    /// be counted: who joined is told by `personJoined`, who tried by `joinCodeRejected`.
    Join {
        /// Who joins.
        person: PersonId,
        /// The household; formed where it is the first of its members.
        household: HouseholdId,
        /// The grid's join code.
        code: JoinCode,
        /// Made of the citizen number by the host with [`crate::engine::wire::tool_json`].
        identity: Identity,
        /// How sure the identity is; that staff knows the person is not the person's own to say.
        proof: ProofLevel,
        /// For a minor: until when, and the guardian, by whose hand they join.
        #[serde(default)]
        minor: Option<Minority>,
    },
    /// Leave one's grid and household.
    Leave {
        /// Who leaves.
        person: PersonId,
    },
    /// Name the member who votes for the household.
    NameDelegate {
        /// Which household.
        household: HouseholdId,
        /// Which of its members.
        delegate: PersonId,
    },
    /// Let members of a household go over to another of the same grid (分户、并户): some of them to
    /// split it, all of them to merge it.
    RegroupHousehold {
        /// The household that they leave.
        from: HouseholdId,
        /// The household that they go to; formed where it has no members.
        to: HouseholdId,
        /// Who.
        members: Vec<PersonId>,
    },
    /// Apply for an organisation to be entered; the actor becomes its applicant.
    ApplyOrganisation {
        /// The organisation.
        organisation: OrganisationId,
        /// What it is.
        kind: OrganisationKind,
        /// Where it is active.
        region: RegionCode,
        /// Its unified social credit code (GB 32100), where it has one.
        #[serde(default)]
        credit_code: Option<CreditCode>,
        /// Content digests of the papers handed in.
        #[serde(default)]
        documents: Vec<Digest>,
        /// Who is to act for it: they become its officers when it is entered.
        #[serde(default)]
        officers: Vec<PersonId>,
    },
    /// Decide on an application.
    ReviewOrganisation {
        /// Which organisation.
        organisation: OrganisationId,
        /// Entered, or not.
        approve: bool,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Appeal a rejection (申诉), to the region above; somebody else decides.
    AppealReview {
        /// Which organisation.
        organisation: OrganisationId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Take one's application back while it is under review; whoever will can apply anew.
    WithdrawApplication {
        /// For which organisation.
        organisation: OrganisationId,
    },
    /// Name who acts for an organisation; who is not named is no officer of it any more.
    NameOfficers {
        /// Which organisation.
        organisation: OrganisationId,
        /// All its officers from now on.
        officers: Vec<PersonId>,
    },
    /// Stop an organisation from acting, until it is reinstated.
    SuspendOrganisation {
        /// Which organisation.
        organisation: OrganisationId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Let a suspended organisation act again.
    ReinstateOrganisation {
        /// Which organisation.
        organisation: OrganisationId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// End an organisation for good (注销).
    DissolveOrganisation {
        /// Which organisation.
        organisation: OrganisationId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Open a batch of paper forms that are keyed in.
    OpenBatch {
        /// The batch.
        batch: Id,
        /// Where it was filled in.
        region: RegionCode,
        /// How many forms it has: the control total.
        forms: u32,
        /// How many of each kind.
        kinds: Vec<FormCount>,
    },
    /// Close a batch; one in which another number came than was announced only with a reason.
    CloseBatch {
        /// Which.
        batch: Id,
        /// Where the host keeps why the numbers differ.
        #[serde(default)]
        reason: Option<Id>,
    },
    /// Correct what was entered with help, in time; the entry and its correction both stay.
    Correct {
        /// Who was helped.
        person: PersonId,
        /// What it should be.
        correction: Correction,
    },
    /// The clock's: the time for a review has passed.
    LapseReview {
        /// Which organisation waits.
        organisation: OrganisationId,
    },
    /// Put a new identity key in force; from now on identities are made under it. Its secret is the
    /// host's alone.
    RotateIdentityKey {
        /// Its number, one more than that of the key in force.
        key: u16,
        /// Its check digest, by which the host knows the secret again.
        check: Digest,
    },
    /// Show who a person is again: for a higher proof, or to be known under the key in force.
    Prove {
        /// Who.
        person: PersonId,
        /// Made of the citizen number under the key in force.
        identity: Identity,
        /// Made of the same number under the key of before. Where that is gone, someone else who has
        /// the proof that the charter asks for `rekey` stands for it.
        #[serde(default)]
        former: Option<Identity>,
        /// How sure the identity is.
        proof: ProofLevel,
    },
    /// Suspect that two persons are one.
    SuspectDuplicate {
        /// One of them.
        person: PersonId,
        /// The other.
        other: PersonId,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Decide whether two persons are one, being neither of them nor who found them.
    ReviewDuplicate {
        /// Who goes, if they are one.
        person: PersonId,
        /// Who stays; a member, if either is.
        into: PersonId,
        /// Whether they are one.
        same: bool,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Enter that a member is a minor, or that a minor has another guardian.
    EnterMinor {
        /// Who.
        person: PersonId,
        /// Until when, and the guardian.
        minor: Minority,
    },
    /// Ask who is behind a handle (化名).
    AskUnmasking {
        /// The order.
        unmasking: Id,
        /// In which region: a grid, or that of a topic.
        region: RegionCode,
        /// Whose handle.
        handle: Id,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Decide whether that is told, being neither who asked nor whom it is about.
    DecideUnmasking {
        /// Which order.
        unmasking: Id,
        /// Whether it is told.
        grant: bool,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Note that the person was told that they were unmasked.
    TellUnmasked {
        /// By which order.
        unmasking: Id,
    },
    /// The engine's: a person is erased.
    Erase {
        /// Who.
        person: PersonId,
    },
    /// The clock's: a deadline that concerns single persons has passed.
    FallDue {
        /// Whose.
        matter: Matter,
    },
}
