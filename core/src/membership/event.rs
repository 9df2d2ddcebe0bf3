//! What can become true in membership.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::OrganisationKind;
use crate::base::{
    HouseholdId, Id, OrganisationId, PersonId, Timestamp,
    credit_code::CreditCode,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{ProofLevel, ReviewTerms, Role};

/// What can become true in membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
pub enum Event {
    /// A region was defined; the root has no parent.
    RegionDefined { region: RegionCode, name: Id, level: Level, parent: Option<RegionCode> },
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
    /// A join code was issued; valid before `until`. The code itself is asked for by a query.
    JoinCodeIssued { grid: RegionCode, version: u16, until: Timestamp },
    /// A join code was withdrawn.
    JoinCodeRevoked { grid: RegionCode, version: u16 },
    /// A household was formed by its first member.
    HouseholdFormed { household: HouseholdId, grid: RegionCode },
    /// A person joined.
    PersonJoined {
        person: PersonId,
        household: HouseholdId,
        grid: RegionCode,
        identity: Digest,
        proof: ProofLevel,
    },
    /// A person left.
    PersonLeft { person: PersonId },
    /// A household named its delegate.
    DelegateNamed { household: HouseholdId, delegate: PersonId },
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
}
