//! Four eyes 双人复核: a command that the charter names takes two.
//!
//! The first who gives it is heard and it is held; when another who may gives the very same command
//! in time, it happens. So both have the whole of it before their eyes, and paper that is keyed
//! twice must agree. What is held and not seconded in time counts no more; nor does what was held
//! by the hand of someone who may no longer give it, so that whoever gives it next is the first.

use super::{Event, Membership, Refusal};
use crate::base::{Canonical, Id, Ix, PersonId, Side, Timestamp, digest::Digest};
use crate::charter::Context;
use alloc::boxed::Box;

/// Commands that wait for a second pair of eyes, by their digest.
pub type HeldActs = Side<Digest, HeldAct>;

/// A command that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct HeldAct {
    /// Who gave it first.
    pub by: Ix<PersonId>,
    /// Whether they gave it as somebody's helper.
    pub helps: bool,
    /// Until when it waits, exclusive.
    pub until: Timestamp,
}

/// Whose hand gives a command: the actor's own, or that of their helper.
#[derive(Clone, Copy)]
pub(crate) struct Hand<'a> {
    pub(crate) person: &'a PersonId,
    pub(crate) helps: bool,
}

/// What hearing a command once more becomes: it is held, or seconded; nothing where one pair of eyes
/// is enough. Where the charter does not name it, it waits so many hours, if it takes two in any
/// community. `may` tells whether a hand may give it now.
pub(crate) fn heard(
    state: &Membership,
    context: &Context,
    hand: Hand,
    command: &Id,
    always: Option<u16>,
    act: impl Fn() -> Digest,
    may: impl Fn(Hand) -> bool,
) -> Result<Option<Event>, Box<Refusal>> {
    let mut named = context.charter.membership.four_eyes.iter();
    let named = named.find(|rule| rule.command == *command).map(|rule| rule.hours);
    let Some(hours) = named.or(always) else { return Ok(None) };
    let (act, command) = (act(), command.clone());
    let waiting = state.held.get(&act).filter(|held| context.at < held.until);
    let first = waiting.map(|held| (state.people.id(held.by), held));
    match first.filter(|(person, held)| may(Hand { person, helps: held.helps })) {
        Some((person, held)) if person == *hand.person => {
            Err(Refusal::SecondEyes { person, until: held.until }.into())
        }
        Some((first, _)) => {
            Ok(Some(Event::ActSeconded { act, first, second: hand.person.clone() }))
        }
        None => {
            let until = context.at.plus_minutes(u32::from(hours).saturating_mul(60));
            let (by, helps) = (hand.person.clone(), hand.helps);
            let until = until.unwrap_or(context.at);
            Ok(Some(Event::ActHeld { act, command, by, helps, until }))
        }
    }
}

impl Membership {
    pub(super) fn evolve_held(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::ActHeld { act, by, helps, until, .. } => {
                self.held.retain(|_, held| at < held.until);
                let by = self.noted(by);
                self.held.insert(*act, HeldAct { by, helps: *helps, until: *until });
            }
            Event::ActSeconded { act, .. } => {
                self.held.remove(act);
            }
            _ => {}
        }
    }
}
