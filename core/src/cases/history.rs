//! The history of all cases in one list, each case's steps linked from the last to the first.
//!
//! A step costs 32 bytes and no allocation of its own. Invariant **history only grows**: a step is
//! added, never changed; the list has no other way in than [`History::push`].

use alloc::{string::String, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use crate::base::{Canonical, Id, Ix, OrganisationId, Timestamp, region_code::Level};
use crate::membership::{Membership, Region, Unit};

/// Who holds a case, by place: see [`Unit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical)]
pub enum Holder {
    /// Whoever works for a region.
    Region(Ix<Region>),
    /// An organisation.
    Organisation(Ix<OrganisationId>),
}

impl Holder {
    /// The unit, by its names.
    pub fn unit(self, membership: &Membership) -> Unit {
        match self {
            Self::Region(ix) => Unit::Region { region: membership.regions.row(ix).code },
            Self::Organisation(ix) => {
                Unit::Organisation { organisation: membership.organisations.id(ix) }
            }
        }
    }

    /// The place of a unit, where it is known.
    pub fn find(unit: &Unit, membership: &Membership) -> Option<Self> {
        match unit {
            Unit::Region { region } => membership.regions.find(*region).map(Self::Region),
            Unit::Organisation { organisation } => {
                membership.organisations.find(organisation).map(Self::Organisation)
            }
        }
    }
}

/// What happened to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StepKind {
    /// It was reported.
    Reported,
    /// It was accepted.
    Accepted,
    /// It was not accepted; the note is the reason.
    Declined,
    /// The residents deliberate on it; the note is the topic.
    SelfResolution,
    /// The grid or village works on it.
    Handling,
    /// The unit was entrusted with it.
    Entrusted,
    /// It was dispatched; the unit leads.
    Dispatched,
    /// The unit gave it back; the note is the reason.
    Returned,
    /// The unit may not act any more and has it no longer.
    Released,
    /// The unit told what came of it; the note is the result.
    Feedback,
    /// It was closed.
    Closed,
    /// It came to this level; the note is the reason, and there is none where the clock did it.
    Escalated,
    /// The unit let the deadline pass.
    Missed,
    /// It was supervised for being late.
    Supervised,
    /// The reporter rated it; the note is the reason.
    Rated,
    /// It was opened again; the note is the reason.
    Reopened,
    /// It was withdrawn.
    Withdrawn,
}

impl fmt::Display for StepKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f) // its name on the wire
    }
}

/// One step of a case's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// The unit that it concerns.
    pub unit: Holder,
    /// What is referred to.
    pub(super) note: Option<Ix<Note>>,
    before: Option<Ix<Step>>,
    /// What happened.
    pub kind: StepKind,
    /// At which level, after it.
    pub level: Level,
}

const _: () = assert!(size_of::<Step>() == 32, "a step costs what the head of this file says");

/// A reference of the host's that a step holds.
#[derive(Debug)]
pub struct Note;

/// The steps of all cases.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub(super) struct History {
    steps: Vec<Step>,
    notes: String,
    ends: Vec<u32>,
}

impl History {
    /// Adds a step after a case's last, and gives the new last.
    pub(super) fn push(&mut self, before: Option<Ix<Step>>, step: NewStep) -> Ix<Step> {
        let NewStep { at, unit, note, kind, level } = step;
        let ix = Ix::after(self.steps.len());
        self.steps.push(Step { at, unit, note, before, kind, level });
        ix
    }

    /// Keeps a reference.
    pub(super) fn keep(&mut self, note: &str) -> Ix<Note> {
        let ix = Ix::after(self.ends.len());
        self.notes.push_str(note);
        self.ends.push(u32::try_from(self.notes.len()).unwrap_or(u32::MAX));
        ix
    }

    /// A reference that was kept.
    pub(super) fn note(&self, ix: Ix<Note>) -> Id {
        let end = |place: usize| self.ends.get(place).and_then(|end| usize::try_from(*end).ok());
        let start = ix.place().checked_sub(1).map_or(Some(0), end);
        let text = start.zip(end(ix.place())).and_then(|(from, to)| self.notes.get(from..to));
        text.and_then(|text| Id::new(text).ok()).unwrap_or(Id::dash())
    }

    /// The steps of a case from the last to the first.
    pub(super) fn backward(&self, last: Option<Ix<Step>>) -> impl Iterator<Item = &Step> {
        let step = |ix: Option<Ix<Step>>| ix.and_then(|ix| self.steps.get(ix.place()));
        core::iter::successors(step(last), move |after| step(after.before))
    }

    /// Bytes held, near enough to plan memory by.
    pub(super) fn bytes(&self) -> usize {
        let steps = self.steps.capacity().saturating_mul(size_of::<Step>());
        let ends = self.ends.capacity().saturating_mul(4);
        steps.saturating_add(self.notes.capacity()).saturating_add(ends)
    }
}

/// A step about to be added.
pub(super) struct NewStep {
    pub(super) at: Timestamp,
    pub(super) unit: Holder,
    pub(super) note: Option<Ix<Note>>,
    pub(super) kind: StepKind,
    pub(super) level: Level,
}
