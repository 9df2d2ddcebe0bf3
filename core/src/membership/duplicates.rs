//! Duplicate persons 重复人员: found by an identity or suspected by staff, reviewed by someone else, merged.
//!
//! A merge loses nothing. The person who stays keeps their residence and household; the other's end.
//! Roles, wards and orders to unmask pass on; of two identities the one under the newer key stays. Points
//! follow by a reaction (`points.combine`). What is past stays under the identifier under which it
//! was done, and nobody acts under the merged identifier any more: every look-up refuses it and names
//! who stays. Invariant **one active residence**.

use alloc::{boxed::Box, vec};

use super::{
    Event, Matter, Membership, Refusal, decide::Decision, households, working_days_or_rest,
};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp};
use crate::charter::Context;

/// Two persons who may be one, under review.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Duplicate {
    /// One of them.
    pub person: PersonId,
    /// The other.
    pub other: PersonId,
    /// By whose request it was found.
    pub finder: Option<PersonId>,
    /// The review is due.
    pub due: Timestamp,
    /// Whether that has passed.
    pub overdue: bool,
}

type Pair = (Ix<PersonId>, Ix<PersonId>);

fn pair(state: &Membership, one: &PersonId, other: &PersonId) -> Result<Pair, Box<Refusal>> {
    let (one, other) = (state.person(one)?, state.person(other)?);
    Ok((one.min(other), one.max(other)))
}

/// The event that two persons may be one; with a reason where it is suspected.
pub(super) fn found(
    state: &Membership,
    context: &Context,
    person: &PersonId,
    other: &PersonId,
    suspicion: Option<&Id>,
) -> Decision {
    let key = pair(state, person, other)?;
    let (person, other) = (person.clone(), other.clone());
    if person == other {
        return Err(Refusal::OnePerson { person }.into());
    }
    if state.duplicates.contains_key(&key) {
        return Err(Refusal::DuplicateOpen { person, other }.into());
    }
    // As long as the review of an organisation.
    let terms = context.charter.membership.organisations.review;
    let due = working_days_or_rest(context.at, terms.working_days);
    let (finder, suspicion) = (context.actor.cloned(), suspicion.cloned());
    Ok(vec![Event::DuplicateFound { person, other, suspicion, finder, due }])
}

pub(super) fn review(
    state: &Membership,
    context: &Context,
    person: &PersonId,
    into: &PersonId,
    same: bool,
    reason: &Id,
) -> Decision {
    let open = state.duplicates.get(&pair(state, person, into)?);
    let (person, into, reason) = (person.clone(), into.clone(), reason.clone());
    let Some(open) = open else {
        return Err(Refusal::NoDuplicate { person, other: into }.into());
    };
    let reviewer = context.actor;
    if [open.finder.as_ref(), Some(&person), Some(&into)].contains(&reviewer) {
        return Err(Refusal::OwnDuplicate { person, other: into }.into());
    }
    if !same {
        return Ok(vec![Event::DuplicateDismissed { person, other: into, reason }]);
    }
    if state.residence(&person).is_ok() && state.residence(&into).is_err() {
        return Err(Refusal::MergeIntoMember { person, into }.into());
    }
    let home = state.residence(&person).ok().map(|residence| residence.household);
    let cleared =
        home.and_then(|home| households::unspoken(state, home, core::slice::from_ref(&person)));
    let merged = Event::PersonsMerged { person, into, reason };
    Ok([merged].into_iter().chain(cleared).collect())
}

impl Membership {
    /// Those who were merged into a person.
    pub fn merged_into(&self, into: Ix<PersonId>) -> impl Iterator<Item = Ix<PersonId>> {
        self.merged.iter().filter(move |(_, stays)| **stays == into).map(|(gone, _)| gone)
    }

    pub(super) fn evolve_duplicate(&mut self, event: &Event) {
        match event {
            Event::DuplicateFound { person, other, finder, due, .. } => {
                let Ok(key) = pair(self, person, other) else { return };
                let (person, other) = (person.clone(), other.clone());
                let row =
                    Duplicate { person, other, finder: finder.clone(), due: *due, overdue: false };
                self.matters.set(*due, matter(&row));
                self.duplicates.insert(key, row);
            }
            Event::DuplicateOverdue { person, other, .. } => {
                let row = pair(self, person, other).ok();
                if let Some(row) = row.and_then(|key| self.duplicates.get_mut(&key)) {
                    row.overdue = true;
                    self.matters.clear(row.due, &matter(row));
                }
            }
            Event::DuplicateDismissed { person, other, .. } => {
                if let Ok(key) = pair(self, person, other) {
                    self.close(|held| *held == key);
                }
            }
            Event::PersonsMerged { person, into, .. } => {
                if let (Ok(person), Ok(into)) = (self.person(person), self.person(into)) {
                    self.merge(person, into);
                }
            }
            _ => {}
        }
    }

    pub(super) fn close(&mut self, closes: impl Fn(&Pair) -> bool) {
        let matters = &mut self.matters;
        self.duplicates.retain(|key, row| {
            if closes(key) {
                matters.clear(row.due, &matter(row));
            }
            !closes(key)
        });
    }

    fn merge(&mut self, gone: Ix<PersonId>, stays: Ix<PersonId>) {
        self.exit(gone);
        self.close(|(one, other)| *one == gone || *other == gone);
        let (old, new) = (self.people.row(gone).identity, self.people.row(stays).identity);
        if old.map(|it| it.key) > new.map(|it| it.key) {
            self.identify(gone, None);
            self.identify(stays, old);
            self.identify(gone, new);
        }
        let held = self.grants.remove(&gone).unwrap_or_default();
        let holds = self.grants.or_default(stays);
        held.into_iter().for_each(|grant| {
            if !holds.contains(&grant) {
                holds.push(grant);
            }
        });
        let minor = self.drop_minor(gone).filter(|_| !self.minors.contains_key(&stays));
        if let Some(minor) = minor {
            self.matters.set(minor.adult_from, Matter::Minor { person: self.people.id(stays) });
            self.minors.insert(stays, minor);
        }
        let pass_on = |held: &mut Ix<PersonId>| {
            if *held == gone {
                *held = stays;
            }
        };
        let grants = self.grants.values_mut().flatten();
        grants.filter_map(|grant| grant.passed_by.as_mut()).for_each(pass_on);
        self.minors.values_mut().filter_map(|minor| minor.guardian.as_mut()).for_each(pass_on);
        self.merged.values_mut().for_each(pass_on);
        self.merged.insert(gone, stays);
        self.pass_entries(gone, stays);
        self.pass_unmaskings(gone, stays);
    }
}

fn matter(row: &Duplicate) -> Matter {
    Matter::Duplicate { person: row.person.clone(), other: row.other.clone() }
}
