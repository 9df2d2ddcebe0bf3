//! What can become true in membership.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Correction, FormCount, Minority, OrganisationKind, Refusal, Reshaping, Unmasking,
    UnmaskingStage,
};
use crate::base::{
    Canonical, HouseholdId, Id, Identity, OrganisationId, PersonId, ReshapeId, Timestamp,
    credit_code::CreditCode,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{EntryChannel, ProofLevel, ReviewTerms, Role};

/// What can become true in membership.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A region was defined; the root has no parent.
    RegionDefined { region: RegionCode, name: Id, level: Level, parent: Option<RegionCode> },
    /// A change of a region was planned.
    ReshapePlanned { reshape: ReshapeId, region: RegionCode, change: Reshaping, on: Timestamp },
    /// A planned change was called off.
    ReshapeCancelled { reshape: ReshapeId },
    /// A planned change could not be carried out on its date, and is off.
    ReshapeDropped { reshape: ReshapeId, why: Box<Refusal> },
    /// A region changed.
    RegionReshaped { reshape: ReshapeId, region: RegionCode, change: Reshaping },
    /// The number of households in a grid was entered.
    KnownHouseholdsEntered { grid: RegionCode, households: u32 },
    /// A role was granted, from above or, by `passed_by`, from their own.
    RoleGranted {
        person: PersonId,
        role: Role,
        region: RegionCode,
        organisation: Option<OrganisationId>,
        until: Option<Timestamp>,
        passes: u8,
        passed_by: Option<PersonId>,
    },
    /// A role was taken back; what was passed on from it, too, each in an event of its own.
    RoleRevoked {
        person: PersonId,
        role: Role,
        region: RegionCode,
        organisation: Option<OrganisationId>,
    },
    /// A join code was issued; valid before `until`, and the one before it before `overlap`, where
    /// that is given. The code itself is asked for by a query.
    JoinCodeIssued { grid: RegionCode, version: u16, until: Timestamp, overlap: Option<Timestamp> },
    /// A join code was withdrawn, and any before it.
    JoinCodeRevoked { grid: RegionCode, version: u16 },
    /// Someone presented a forged join code. After `tries_left` more, nothing of theirs is looked at
    /// before `until`.
    JoinCodeRejected { source: PersonId, tries_left: u16, until: Timestamp },
    /// A household was formed by its first member.
    HouseholdFormed { household: HouseholdId, grid: RegionCode },
    /// A person joined.
    PersonJoined {
        person: PersonId,
        household: HouseholdId,
        grid: RegionCode,
        identity: Identity,
        proof: ProofLevel,
    },
    /// A person left.
    PersonLeft { person: PersonId },
    /// A household named its delegate.
    DelegateNamed { household: HouseholdId, delegate: PersonId },
    /// Members of a household went over to another.
    HouseholdRegrouped { from: HouseholdId, to: HouseholdId, members: Vec<PersonId> },
    /// A household's delegate left it; it votes when it has named another.
    DelegateCleared { household: HouseholdId },
    /// An organisation applied; it is reviewed in a region before `due`.
    OrganisationApplied {
        organisation: OrganisationId,
        kind: OrganisationKind,
        region: RegionCode,
        credit_code: Option<CreditCode>,
        documents: Vec<Digest>,
        officers: Vec<PersonId>,
        applicant: PersonId,
        terms: ReviewTerms,
        reviewed_in: RegionCode,
        due: Timestamp,
    },
    /// An organisation was entered.
    OrganisationApproved { organisation: OrganisationId, reason: Id },
    /// An application was turned down; where it can be appealed, before `appeal_until`.
    OrganisationRejected {
        organisation: OrganisationId,
        region: RegionCode,
        reason: Id,
        by: Option<PersonId>,
        appeal_until: Option<Timestamp>,
    },
    /// A rejection was appealed; a region above reviews it before `due`.
    ReviewAppealed { organisation: OrganisationId, reason: Id, region: RegionCode, due: Timestamp },
    /// An application was taken back by whoever applied.
    ApplicationWithdrawn { organisation: OrganisationId },
    /// An organisation was stopped from acting.
    OrganisationSuspended { organisation: OrganisationId, reason: Id },
    /// An organisation may act again.
    OrganisationReinstated { organisation: OrganisationId, reason: Id },
    /// An organisation ended.
    OrganisationDissolved { organisation: OrganisationId, reason: Id },
    /// A region did not review in time; the application still waits.
    ReviewOverdue { organisation: OrganisationId, region: RegionCode, due: Timestamp },
    /// A late review went up to a region above, which reviews before `due`.
    ReviewEscalated { organisation: OrganisationId, region: RegionCode, due: Timestamp },
    /// Another identity key is in force.
    IdentityKeyRotated { key: u16, check: Digest },
    /// A person was proven again; they are known under this identity, and this sure.
    PersonProved { person: PersonId, identity: Identity, proof: ProofLevel },
    /// Two persons may be one: they showed one identity, or someone suspects it. It is reviewed
    /// before `due`.
    DuplicateFound {
        person: PersonId,
        other: PersonId,
        suspicion: Option<Id>,
        finder: Option<PersonId>,
        due: Timestamp,
    },
    /// A review was not done in time; it still waits, and whose duty it is can be seen.
    DuplicateOverdue { person: PersonId, other: PersonId, due: Timestamp },
    /// Two persons are two.
    DuplicateDismissed { person: PersonId, other: PersonId, reason: Id },
    /// Two persons are one, and `into` stays.
    PersonsMerged { person: PersonId, into: PersonId, reason: Id },
    /// A person is a minor.
    MinorEntered { person: PersonId, minor: Minority },
    /// A minor is 18; nothing is held about it any more.
    CameOfAge { person: PersonId },
    /// Someone asked who is behind a handle.
    UnmaskingAsked { order: Unmasking },
    /// An order to lift a handle went on: declined, granted, lapsed, the person told or not in time.
    UnmaskingMoved { unmasking: Id, stage: UnmaskingStage },
    /// A person was erased: they are `tombstone` now, and nothing that was theirs is held.
    PersonErased { person: PersonId, tombstone: PersonId },
    /// A request came by a channel other than plainly by the actor; after what became of it. Where it
    /// came with help, the person can correct it before `until`.
    Entered {
        person: PersonId,
        region: Option<RegionCode>,
        channel: EntryChannel,
        helper: Option<PersonId>,
        batch: Option<Id>,
        command: Id,
        until: Option<Timestamp>,
    },
    /// A batch of paper forms was opened.
    BatchOpened { batch: Id, region: RegionCode, forms: u32, kinds: Vec<FormCount> },
    /// A batch was closed; `differences` says how many came, where another number was announced.
    BatchClosed { batch: Id, differences: Vec<FormCount>, reason: Option<Id> },
    /// What was entered with help was corrected.
    EntryCorrected { person: PersonId, was: Correction, now: Correction },
    /// A command waits for a second pair of eyes; `act` is a MAC of it. Where
    /// who gave it did so as a helper, `helps` is whose act it is.
    ActHeld { act: Digest, command: Id, by: PersonId, helps: Option<PersonId>, until: Timestamp },
    /// A second pair of eyes gave the same command, which happened.
    ActSeconded { act: Digest, first: PersonId, second: PersonId },
}
