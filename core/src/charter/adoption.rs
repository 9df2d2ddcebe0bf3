//! A later charter: a community changes its rules from a date on, never backward.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Charter, Refusal};
use crate::base::{Canonical, Id, Timestamp};

/// What may be asked of the charter.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Adopt a later charter. Its founders are not granted anything again.
    Adopt {
        /// The whole document.
        charter: Box<Charter>,
    },
}

/// What can become true of the charter.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Event {
    /// A charter was adopted; it holds from its own date on.
    Adopted {
        /// The whole document.
        charter: Box<Charter>,
    },
}

/// All charters of a community, the latest last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub struct Charters(Vec<Charter>);

impl Charters {
    /// The charter in force at an instant: the latest that has begun, unless it has ended.
    pub fn in_force(&self, at: Timestamp) -> Result<&Charter, Box<Refusal>> {
        let charter = self.begun(at)?;
        let from = charter.effective_from;
        if charter.holds_at(at) {
            Ok(charter)
        } else {
            Err(Refusal::NotInForce { at, from }.into())
        }
    }

    /// The latest charter that has begun, ended or not: the clock and questions go by it, so that a gap
    /// between two charters holds up no deadline and hides nothing.
    pub(crate) fn begun(&self, at: Timestamp) -> Result<&Charter, Box<Refusal>> {
        let from = self.0.first().map_or(at, |charter| charter.effective_from);
        let mut latest_first = self.0.iter().rev();
        let begun = latest_first.find(|charter| charter.effective_from <= at);
        begun.ok_or_else(|| Refusal::NotInForce { at, from }.into())
    }

    /// Makes an event true. Who the founders are stands in their roles, and can be erased there: here
    /// only which roles they had is kept.
    pub(crate) fn evolve(&mut self, event: &Event) {
        let Event::Adopted { charter } = event;
        let mut charter = charter.as_ref().clone();
        charter.founders.iter_mut().for_each(|founder| founder.person = Id::dash().into());
        self.0.push(charter);
    }

    /// What would follow from a command.
    pub(crate) fn decide(
        &self,
        at: Timestamp,
        command: &Command,
    ) -> Result<Vec<Event>, Box<Refusal>> {
        let Command::Adopt { charter } = command;
        charter.check()?;
        let from = charter.effective_from;
        let latest = self.0.last().map_or(at, |last| last.effective_from);
        if from <= latest || from < at {
            return Err(Refusal::NotLater { from, latest: latest.max(at) }.into());
        }
        Ok(vec![Event::Adopted { charter: charter.clone() }])
    }
}
