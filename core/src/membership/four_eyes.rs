//! Four eyes 双人复核: a command that the charter names takes two.
//!
//! The first who gives it is heard and it is held; when another who may gives the very same command
//! in time, it happens. So both have the whole of it before their eyes, and paper that is keyed
//! twice must agree. What is held and not seconded in time counts no more; nor does what was held
//! by the hand of someone who may no longer give it, so that whoever gives it next is the first.
//! Nobody is both, neither by their own hand and a helper's nor for two whom they help.

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
    /// Whose act it is, where they gave it as that person's helper.
    pub helps: Option<Ix<PersonId>>,
    /// Until when it waits, exclusive.
    pub until: Timestamp,
}

/// Whose hand gives a command: the actor's own, or that of their helper.
#[derive(Clone, Copy)]
pub(crate) struct Hand<'a> {
    pub(crate) person: &'a PersonId,
    /// The actor, where it is their helper's.
    pub(crate) helps: Option<&'a PersonId>,
}

impl<'a> Hand<'a> {
    /// Who would be both the first and the second, by whichever hand. Two helpers of one actor are two.
    fn twice(self, first: Hand) -> Option<&'a PersonId> {
        let gave = |it: &&PersonId| first.person == *it;
        let own = Some(self.person).filter(|it| gave(it) || first.helps == Some(*it));
        own.or(self.helps.filter(gave))
    }
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
    let id = |person| state.people.id(person);
    let first = waiting.map(|held| (id(held.by), held.helps.map(id), held.until));
    let as_hand = |(person, helps)| Hand { person, helps };
    match &first {
        Some((by, helps, until)) if may(as_hand((by, helps.as_ref()))) => {
            if let Some(person) = hand.twice(as_hand((by, helps.as_ref()))).cloned() {
                return Err(Refusal::SecondEyes { person, until: *until }.into());
            }
            let (first, second) = (by.clone(), hand.person.clone());
            Ok(Some(Event::ActSeconded { act, first, second }))
        }
        _ => {
            let until = context.at.plus_minutes(u32::from(hours).saturating_mul(60));
            let (by, helps) = (hand.person.clone(), hand.helps.cloned());
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
                let (by, until) = (self.noted(by), *until);
                let helps = helps.as_ref().map(|actor| self.noted(actor));
                self.held.insert(*act, HeldAct { by, helps, until });
            }
            Event::ActSeconded { act, .. } => {
                self.held.remove(act);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_both_the_first_and_the_second() {
        let id = |name: &str| PersonId::from(Id::new(name).unwrap());
        // Whose hand gave it first, and for whom they did; the same of the second; who is both.
        for (first, second, twice) in [
            ("a", "b", None),
            ("a", "a", Some("a")),
            ("a for p", "b for p", None),
            ("a for p", "a for p", Some("a")),
            ("a for p", "a for q", Some("a")),
            ("a for p", "a", Some("a")),
            ("a for p", "b", None),
            ("a for p", "p", Some("p")),
            ("a for p", "p for q", Some("p")),
            ("p", "a for p", Some("p")),
            ("p", "p for q", Some("p")),
            ("p", "a for q", None),
            ("a for p", "b for a", Some("a")),
        ] {
            let hand = |text: &str| match text.split_once(" for ") {
                Some((person, helps)) => (id(person), Some(id(helps))),
                None => (id(text), None),
            };
            let ((by, by_for), (then, then_for)) = (hand(first), hand(second));
            let was = Hand { person: &by, helps: by_for.as_ref() };
            let is = Hand { person: &then, helps: then_for.as_ref() };
            assert_eq!(is.twice(was), twice.map(id).as_ref(), "{first}, {second}");
        }
    }
}
