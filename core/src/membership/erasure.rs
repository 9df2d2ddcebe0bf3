//! Erasure 删除: what membership lets go of a person, and what stands for them from then on.
//!
//! The row stays, since votes, cases and the ledger refer to it; its identifier becomes a tombstone,
//! `erased-<n>`. Nobody acts under a tombstone and nothing is asked about it: every look-up refuses it
//! as unknown. The rest of the vault's rules are in [`crate::vault`].

use alloc::{boxed::Box, format};

use super::{Event, Membership, Refusal, Subject, decide::Decision, households, roles};
use crate::base::{Id, Ix, PersonId};

/// What follows from erasing a person: they, and all who were found to be them.
pub(super) fn erase(state: &Membership, id: &PersonId) -> Decision {
    let person = state.person(id)?;
    let mut events = roles::all_ended(state, person);
    let home = state.people.row(person).residence.map(|residence| residence.household);
    events
        .extend(home.and_then(|home| households::unspoken(state, home, core::slice::from_ref(id))));
    let all = state.merged_into(person).chain([person]);
    events.extend(all.map(|ix| Event::PersonErased {
        person: state.people.id(ix),
        tombstone: state.tombstone(ix),
    }));
    Ok(events)
}

impl Membership {
    /// What stands for a person from their erasure on.
    fn tombstone(&self, person: Ix<PersonId>) -> PersonId {
        let mut text = format!("erased-{}", person.number());
        while self.people.find_text(&text).is_some() {
            text.push('+'); // a host named somebody so
        }
        PersonId::from(Id::new(&text).unwrap_or(Id::dash()))
    }

    /// Whether a person was erased.
    pub(crate) fn is_erased(&self, person: Ix<PersonId>) -> bool {
        self.erased.binary_search(&person).is_ok()
    }

    /// How many were erased.
    pub(crate) const fn erasures(&self) -> usize {
        self.erased.len()
    }

    /// That an identifier is no tombstone: nobody acts under one.
    pub(crate) fn no_tombstone(&self, id: &PersonId) -> Result<(), Box<Refusal>> {
        let erased = || self.people.find(id).is_some_and(|ix| self.is_erased(ix));
        if !self.erased.is_empty() && erased() {
            return Err(Refusal::UnknownPerson { person: id.clone() }.into());
        }
        Ok(())
    }

    /// Who a person is: one who was found to be another is that other.
    pub(crate) fn whole(&self, person: Ix<PersonId>) -> Ix<PersonId> {
        self.merged.get(&person).copied().unwrap_or(person)
    }

    /// A person's own matter, where they live; the whole community's, where they live nowhere.
    pub(crate) fn matter_of(&self, person: Ix<PersonId>) -> Subject {
        let person = self.whole(person);
        let home = self.people.row(person).residence.map(|home| home.grid);
        let region = home.or(self.regions.root());
        Subject { region, ..Subject::default() }.of(&self.people.id(person))
    }

    pub(super) fn evolve_erasure(&mut self, id: &PersonId, tombstone: &PersonId) {
        let Some(person) = self.people.find(id) else { return };
        self.exit(person);
        self.identify(person, None);
        self.grants.remove(&person);
        self.drop_minor(person);
        for minor in self.minors.values_mut() {
            minor.guardian = minor.guardian.filter(|guardian| *guardian != person);
        }
        self.close(|(one, other)| *one == person || *other == person);
        for found in self.duplicates.values_mut() {
            found.finder = found.finder.take().filter(|finder| finder != id);
        }
        self.tries.remove(id);
        self.held.retain(|_, act| act.by != person);
        self.drop_entries(person);
        let (organisations, unmaskings) = (&mut self.organisations, &mut self.unmaskings);
        organisations.rows_mut().for_each(|row| row.strike_out(id));
        unmaskings.values_mut().for_each(|order| order.rename(id, tombstone));
        if let Err(place) = self.erased.binary_search(&person) {
            self.erased.insert(place, person);
        }
        self.people.rename(person, tombstone);
    }
}
