//! What can become true of cases.
//!
//! Only [`Event::CaseReported`] names the reporter: the others are told to those who are rated.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Channel, Score, Terms};
use crate::base::{
    Canonical, CaseId, Id, KindCode, OrganisationId, PersonId, SourceId, Timestamp, TopicId,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::membership::Unit;

/// What can become true of cases.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// The terms under which cases are reported from now on, since the charter's changed.
    TermsAdopted { terms: Terms },
    /// A case was reported, at the level of its region.
    CaseReported {
        case: CaseId,
        kind: KindCode,
        urgent: bool,
        region: RegionCode,
        level: Level,
        channel: Channel,
        source: SourceId,
        reporter: Option<PersonId>,
        content: Digest,
        due: Timestamp,
    },
    /// A case was accepted.
    CaseAccepted { case: CaseId, level: Level },
    /// A case was not accepted; it can be reopened before `until`.
    CaseDeclined { case: CaseId, level: Level, reason: Id, path: Id, until: Timestamp },
    /// The residents deliberate on it themselves.
    SelfResolutionStarted { case: CaseId, topic: Option<TopicId> },
    /// The grid or village works on it.
    HandlingStarted { case: CaseId },
    /// An organisation works on it for the village.
    CaseEntrusted { case: CaseId, organisation: OrganisationId },
    /// Departments work on it.
    CaseDispatched {
        case: CaseId,
        lead: OrganisationId,
        helpers: Vec<OrganisationId>,
        designated: bool,
    },
    /// A department gave it back.
    CaseReturned { case: CaseId, department: OrganisationId, reason: Id },
    /// A unit told what came of it; `complete` once no other still has to.
    FeedbackGiven { case: CaseId, unit: Unit, result: Id, complete: bool, by: Option<PersonId> },
    /// A case was closed. The result goes back by the regions named, from the level that closed it
    /// down to where it was reported; it can be rated and reopened before `until`.
    CaseClosed {
        case: CaseId,
        level: Level,
        unit: Unit,
        result: Id,
        back: Vec<RegionCode>,
        late: bool,
        until: Timestamp,
    },
    /// A case went up; without a reason it was the clock.
    CaseEscalated {
        case: CaseId,
        from: Level,
        to: Level,
        reason: Option<Id>,
        due: Timestamp,
        deferral: Option<Deferral>,
    },
    /// A unit let the deadline pass while it held the case: the lateness is the unit's.
    DeadlineMissed { case: CaseId, level: Level, unit: Unit, due: Timestamp },
    /// 督办: a late case that cannot go up is supervised, for the so-manieth time.
    CaseSupervised {
        case: CaseId,
        level: Level,
        warning: u8,
        due: Timestamp,
        deferral: Option<Deferral>,
    },
    /// The deadline was set anew, with nobody late.
    DeadlineSet { case: CaseId, due: Timestamp, deferral: Option<Deferral> },
    /// The reporter rated how it was handled.
    CaseRated {
        case: CaseId,
        round: u16,
        response: Score,
        solution: Score,
        satisfaction: Score,
        reason: Option<Id>,
    },
    /// A case was opened again.
    CaseReopened { case: CaseId, level: Level, round: u16, reason: Id, due: Timestamp },
    /// An organisation that had it may not act any more: it goes back to whoever gave it out.
    CaseReleased { case: CaseId, organisation: OrganisationId },
    /// The report was taken back: by the reporter, or since the violation fell that was referred.
    CaseWithdrawn { case: CaseId },
}

impl Event {
    /// Which case it is about.
    pub const fn case(&self) -> Option<&CaseId> {
        match self {
            Self::TermsAdopted { .. } => None,
            Self::CaseReported { case, .. }
            | Self::CaseAccepted { case, .. }
            | Self::CaseDeclined { case, .. }
            | Self::SelfResolutionStarted { case, .. }
            | Self::HandlingStarted { case }
            | Self::CaseEntrusted { case, .. }
            | Self::CaseDispatched { case, .. }
            | Self::CaseReturned { case, .. }
            | Self::CaseReleased { case, .. }
            | Self::FeedbackGiven { case, .. }
            | Self::CaseClosed { case, .. }
            | Self::CaseEscalated { case, .. }
            | Self::DeadlineMissed { case, .. }
            | Self::CaseSupervised { case, .. }
            | Self::DeadlineSet { case, .. }
            | Self::CaseRated { case, .. }
            | Self::CaseReopened { case, .. }
            | Self::CaseWithdrawn { case } => Some(case),
        }
    }
}

/// Why a deadline is only the day on which to look again; nobody is late by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Deferral {
    /// The working calendar of a year that the deadline reaches into is not known yet.
    UnknownYear,
    /// As many warnings were given as the charter has; it is left to those who audit.
    WarningsExhausted,
}
