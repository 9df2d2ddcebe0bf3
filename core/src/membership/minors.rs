//! Minors 未成年人 and their guardians 监护人.
//!
//! The least that is needed is held: of a minor the instant from which they are 18, and who their
//! guardian is; of an adult nothing. When the instant comes, what was held is dropped. That a person
//! is under 14 follows from the same instant (PIPL 28, 31; Civil Code 17-20, 27).

use alloc::{boxed::Box, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{Event, Matter, Membership, Refusal, decide::Decision};
use crate::base::{Canonical, Ix, PersonId, Timestamp};
use crate::charter::Context;

/// That a person is a minor, until when, and who answers for them.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Minority {
    /// From when they are 18 (Civil Code 17).
    pub adult_from: Timestamp,
    /// Their guardian, a member who is no minor; needed under 14 (PIPL 31).
    #[serde(default)]
    pub guardian: Option<PersonId>,
}

/// What is held of a minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Minor {
    /// From when they are 18.
    pub adult_from: Timestamp,
    /// Their guardian.
    pub guardian: Option<Ix<PersonId>>,
}

/// How old a person is, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Age {
    /// Personal data is sensitive; the guardian acts.
    Under14,
    /// Limited capacity.
    Under18,
    /// Nothing is held.
    Adult,
}

impl Age {
    fn at(at: Timestamp, adult_from: Timestamp) -> Self {
        let fourteen_from = adult_from.years_before(4).unwrap_or(adult_from);
        match at {
            at if at < fourteen_from => Self::Under14,
            at if at < adult_from => Self::Under18,
            _ => Self::Adult,
        }
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, f.alternate()) {
            (Self::Under14, false) => "under 14",
            (Self::Under18, false) => "under 18",
            (Self::Adult, false) => "18 or over",
            (Self::Under14, true) => "未满14周岁",
            (Self::Under18, true) => "未满18周岁",
            (Self::Adult, true) => "已满18周岁",
        })
    }
}

impl Membership {
    /// How old a person is at an instant.
    pub fn age(&self, person: Ix<PersonId>, at: Timestamp) -> Age {
        self.minors.get(&person).map_or(Age::Adult, |minor| Age::at(at, minor.adult_from))
    }

    /// The guardian of a person, while they are a minor.
    pub fn guardian(&self, person: &PersonId, at: Timestamp) -> Option<PersonId> {
        let minor = self.minors.get(&self.people.find(person)?)?;
        let guardian = minor.guardian.filter(|_| at < minor.adult_from);
        guardian.map(|guardian| self.people.id(guardian))
    }

    /// That a person is of age (Civil Code 17, 18).
    pub fn of_age(&self, at: Timestamp, person: Ix<PersonId>) -> Result<(), Box<Refusal>> {
        match self.age(person, at) {
            Age::Adult => Ok(()),
            age => Err(Refusal::Underage { person: self.people.id(person), age, least: 18 }.into()),
        }
    }

    /// That whoever is under 14 acts by the hand of their guardian (Civil Code 19, 20).
    pub fn by_guardian(&self, context: &Context, person: &PersonId) -> Result<(), Box<Refusal>> {
        let young = self.age(self.person(person)?, context.at) == Age::Under14;
        if young && context.actor != self.guardian(person, context.at).as_ref() {
            return Err(Refusal::GuardianActs { person: person.clone() }.into());
        }
        Ok(())
    }

    pub(super) fn evolve_minor(&mut self, event: &Event) {
        match event {
            Event::MinorEntered { person, minor } => {
                let ix = self.noted(person);
                self.drop_minor(ix);
                let guardian = minor.guardian.as_ref().and_then(|it| self.people.find(it));
                let adult_from = minor.adult_from;
                self.minors.insert(ix, Minor { adult_from, guardian });
                self.matters.set(adult_from, Matter::Minor { person: person.clone() });
            }
            Event::CameOfAge { person } => {
                if let Some(person) = self.people.find(person) {
                    self.drop_minor(person);
                }
            }
            _ => {}
        }
    }

    pub(super) fn drop_minor(&mut self, ix: Ix<PersonId>) -> Option<Minor> {
        let minor = self.minors.remove(&ix)?;
        self.matters.clear(minor.adult_from, &Matter::Minor { person: self.people.id(ix) });
        Some(minor)
    }
}

/// The event that a person is a minor, where it may be so.
pub(super) fn enter(
    state: &Membership,
    context: &Context,
    person: &PersonId,
    minor: &Minority,
) -> Decision {
    let age = Age::at(context.at, minor.adult_from);
    if age == Age::Adult {
        return Err(Refusal::NotAMinor { person: person.clone() }.into());
    }
    match &minor.guardian {
        None if age == Age::Under14 => {
            return Err(Refusal::GuardianNeeded { person: person.clone(), least: 14 }.into());
        }
        Some(guardian) => {
            state.residence(guardian)?;
            state.of_age(context.at, state.person(guardian)?)?;
            if guardian == person {
                return Err(Refusal::OwnGuardian { person: person.clone() }.into());
            }
        }
        None => {}
    }
    Ok(Vec::from([Event::MinorEntered { person: person.clone(), minor: minor.clone() }]))
}
