//! Membership 成员: who belongs to which grid, household and organisation, and who may do what where.
//!
//! What it is not: it holds no name, no number, no address and no contact. A person is the host's
//! identifier and a keyed digest of the citizen number; everything else about them is the host's.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **one active residence**: a person lives in one household of one grid at a time;
//! - **one person, one identity**: no two persons have the same identity;
//! - **two to unmask**: who is behind a handle is told only after two others than they agreed;
//! - **a household lies in one grid**, and its delegate is one of its members;
//! - **counts add up**: a region counts what its grids count, never more households than were formed;
//! - **a moved grid loses no one**: a change of regions keeps every member in their household, and
//!   every household in one grid; no household is split by it;
//! - **a code is for good**: a code that once was a region's leads to what that has become;
//! - **coverage is never above 100 %**: a grid knows of at least the households that joined;
//! - **a role has a scope and an end**: it covers its region and those below, until it expires;
//! - **nobody under a tombstone**: whoever was erased is unknown, under the old identifier
//!   and under the new;
//! - **no rung from below**: nobody comes to a role but from above it, or from who may pass it on.

mod command;
mod coverage;
mod decide;
mod duplicates;
mod entry;
mod erasure;
mod event;
mod four_eyes;
mod history;
mod households;
mod identity;
mod join_code;
mod matter;
mod minors;
mod organisations;
mod query;
mod refusal;
mod regions;
mod reshape;
mod review;
mod roles;
mod standing;
mod state;
mod subject;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, clippy::as_conversions, reason = "a test may panic")]
mod tests;
mod unmasking;

pub use command::Command;
pub use coverage::{CoverageView, ProofFigure};
pub(crate) use decide::decide;
pub use duplicates::Duplicate;
pub use entry::{Batch, Correction, Entries, FormCount, Helper, Via};
pub(crate) use entry::{enter, helps};
pub use event::Event;
pub(crate) use four_eyes::{Hand, heard};
pub use four_eyes::{HeldAct, HeldActs};
pub use history::{PlannedReshape, RegionHistory, RegionVersion, Turn};
pub use join_code::{IssuedCode, JoinCode, JoinCodeProblem};
pub use matter::Matter;
pub use minors::{Age, Minor, Minority};
pub use organisations::{Organisation, OrganisationKind, OrganisationStatus, Unit};
pub(crate) use query::answer;
pub use query::{
    Answer, ChannelCount, IdentityKeyView, MemberView, OrganisationView, Query, RegionView,
    RoleView,
};
pub use refusal::Refusal;
pub use regions::{Region, Regions, Version};
pub use reshape::{GridPart, Plan, Reshaping};
pub(crate) use review::{working_days, working_days_or_rest};
pub use roles::Grant;
pub use state::{Household, Membership, Person, Residence};
pub use subject::Subject;
pub(crate) use subject::{subject, subject_of_query};
pub use unmasking::{Unmasking, UnmaskingStage};
