//! Deadlines of persons and of regions: one agenda, one command of the clock.

use alloc::vec;
use serde::{Deserialize, Serialize};

use super::{Event, Membership, Refusal, decide::Decision, reshape, unmasking};
use crate::base::{Canonical, Id, Ix, PersonId, ReshapeId, Side, Timestamp};
use crate::charter::Context;

/// What has a deadline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Matter {
    /// Two persons who may be one: reviewed by then, or whose duty it is can be seen.
    Duplicate {
        /// One of them.
        person: PersonId,
        /// The other.
        other: PersonId,
    },
    /// A minor: of age then.
    Minor {
        /// Who.
        person: PersonId,
    },
    /// A change of a region: carried out then.
    Reshape {
        /// Which.
        reshape: ReshapeId,
    },
    /// An order to lift a handle: decided by then, or it lapses; the person told by then, or it is seen.
    Unmasking {
        /// Which.
        unmasking: Id,
    },
}

/// What has a deadline, in the order in which it falls due; of one instant, as it came. It is no agenda,
/// for a matter has up to two identifiers: their tree would be a third kind.
#[derive(Debug, Clone, Default, PartialEq, Canonical)]
pub(super) struct Matters(Side<(Timestamp, Ix<Matter>), Matter>);

impl Matters {
    /// Notes a deadline.
    pub(super) fn set(&mut self, due: Timestamp, matter: Matter) {
        let last = self.0.under(due).next_back();
        let next = Ix::at(last.map_or(0, |(at, _)| at.number().saturating_add(1)));
        self.0.insert((due, next), matter);
    }

    /// Strikes a deadline off.
    pub(super) fn clear(&mut self, due: Timestamp, matter: &Matter) {
        let found = self.0.under(due).find(|(_, held)| *held == matter);
        if let Some(at) = found.map(|(at, _)| at) {
            self.0.remove(&(due, at));
        }
    }

    /// The first deadline.
    pub(super) fn first(&self) -> Option<(Timestamp, &Matter)> {
        self.0.iter().next().map(|((due, _), matter)| (due, matter))
    }
}

impl Matter {
    /// Its identifier, by which deadlines of several domains at one instant are in order.
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Duplicate { person, .. } | Self::Minor { person } => person.as_str(),
            Self::Reshape { reshape } => reshape.as_str(),
            Self::Unmasking { unmasking } => unmasking.as_str(),
        }
    }
}

/// What follows when a deadline has passed.
pub(super) fn fall_due(state: &Membership, context: &Context, matter: &Matter) -> Decision {
    let (due, event) = match matter {
        Matter::Duplicate { person, other } => {
            let open =
                state.duplicates.values().find(|it| it.person == *person && it.other == *other);
            let due = open.filter(|it| !it.overdue).map(|it| it.due);
            let (person, other) = (person.clone(), other.clone());
            (due, due.map(|due| Event::DuplicateOverdue { person, other, due }))
        }
        Matter::Minor { person } => {
            let minor = state.people.find(person).and_then(|ix| state.minors.get(&ix));
            let due = minor.map(|minor| minor.adult_from);
            (due, Some(Event::CameOfAge { person: person.clone() }))
        }
        Matter::Reshape { reshape } => return reshape::carry_out(state, context, reshape),
        Matter::Unmasking { unmasking: id } => {
            let (due, stage) = unmasking::lapsed(state.unmasking(id)?).unzip();
            let unmasking = id.clone();
            (due, stage.map(|stage| Event::UnmaskingMoved { unmasking, stage }))
        }
    };
    match (due, event) {
        (Some(due), Some(event)) if context.at >= due => Ok(vec![event]),
        // The agenda holds only what waits; without a deadline there is nothing to wait for.
        (due, _) => Err(Refusal::NotDue { due: due.unwrap_or(context.at), at: context.at }.into()),
    }
}
