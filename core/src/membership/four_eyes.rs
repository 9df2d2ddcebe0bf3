//! Four eyes 双人复核: a command that the charter names takes two.
//!
//! The first who gives it is heard and it is held; when another who may gives the very same command
//! in time, it happens. So both have the whole of it before their eyes, and paper that is keyed
//! twice must agree. What is held and not seconded in time counts no more.

use alloc::collections::BTreeMap;

use super::{Event, Membership, Refusal};
use crate::base::{Id, Ix, PersonId, Timestamp, digest::Digest};
use crate::charter::Context;
use serde::{Deserialize, Serialize};

/// Commands that wait for a second pair of eyes, by their digest.
pub type HeldActs = BTreeMap<Digest, HeldAct>;

/// A command that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldAct {
    /// Who gave it first.
    pub by: Ix<PersonId>,
    /// Until when it waits, exclusive.
    pub until: Timestamp,
}

/// What hearing a command once more becomes: it is held, or seconded; nothing where one pair of eyes
/// is enough. `hand` is who keyed it in.
pub(crate) fn heard(
    state: &Membership,
    context: &Context,
    hand: &PersonId,
    command: &Id,
    act: impl Fn() -> Digest,
) -> Result<Option<Event>, Refusal> {
    let mut named = context.charter.membership.four_eyes.iter();
    let Some(rule) = named.find(|rule| rule.command == *command) else {
        return Ok(None);
    };
    let (act, command) = (act(), command.clone());
    let waiting = state.held.get(&act).filter(|held| context.at < held.until);
    let Some(first) = waiting else {
        let until = context.at.plus_minutes(u32::from(rule.hours).saturating_mul(60));
        let (by, until) = (hand.clone(), until.unwrap_or(context.at));
        return Ok(Some(Event::ActHeld { act, command, by, until }));
    };
    let by = state.people.id(first.by);
    if by == *hand {
        return Err(Refusal::SecondEyes { person: by, until: first.until });
    }
    Ok(Some(Event::ActSeconded { act, first: by, second: hand.clone() }))
}

impl Membership {
    pub(super) fn evolve_held(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::ActHeld { act, by, until, .. } => {
                self.held.retain(|_, held| at < held.until);
                let by = self.noted(by);
                self.held.insert(*act, HeldAct { by, until: *until });
            }
            Event::ActSeconded { act, .. } => {
                self.held.remove(act);
            }
            _ => {}
        }
    }
}
