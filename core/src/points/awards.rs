//! Awards on record: what was awarded for what, and what each person earned by each act.
//!
//! An award is a row of 32 bytes that is never removed: invariant **an act counts once**. A tally
//! is a row of 24 bytes for a person and an act, so that a cap is one look-up whatever the history.

use alloc::vec::Vec;
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::ledger::moved;
use crate::base::{ActCode, Amount, Canonical, FundId, Ix, PersonId, SourceId, Table};

/// An award (发放记录).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Award {
    /// What shows that the act was done.
    pub source: Ix<SourceId>,
    /// The act.
    pub act: Ix<ActCode>,
    /// Who did it.
    pub person: Ix<PersonId>,
    /// Which fund issued the points.
    pub fund: Ix<FundId>,
    /// How many.
    pub amount: Amount,
    /// On which day, counted in Beijing since 1970.
    pub day: i32,
    /// Whether it was taken back.
    pub reversed: bool,
}

/// What a person earned by an act; reversed awards do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Tally {
    /// Who.
    pub person: Ix<PersonId>,
    /// By which act.
    pub act: Ix<ActCode>,
    /// The last day on which they earned by it.
    pub day: i32,
    /// How many times in all.
    pub times: u32,
    /// How much on that day.
    pub earned: Amount,
}

impl Tally {
    /// How much was earned on a day, which is the last one or later.
    pub fn earned_on(&self, day: i32) -> Amount {
        if self.day == day { self.earned } else { Amount::ZERO }
    }
}

/// All awards, and what they add up to.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Awards {
    acts: Table<ActCode, ()>,
    sources: Table<SourceId, ()>,
    rows: Vec<Award>,
    tallies: Vec<Tally>,
    #[canonical(skip)]
    places: HashTable<Ix<Award>>,
    #[canonical(skip)]
    tally_places: HashTable<Ix<Tally>>,
}

type AwardKey = (Ix<SourceId>, Ix<ActCode>, Ix<PersonId>);
type TallyKey = (Ix<PersonId>, Ix<ActCode>);

fn award_hash(rows: &[Award], ix: Ix<Award>) -> u64 {
    rows.get(ix.place()).map_or(0, |row| hash((row.source, row.act, row.person)))
}

fn tally_hash(rows: &[Tally], ix: Ix<Tally>) -> u64 {
    rows.get(ix.place()).map_or(0, |row| hash((row.person, row.act)))
}

fn hash(key: impl core::hash::Hash) -> u64 {
    FixedState::default().hash_one(key)
}

impl Awards {
    /// The award of a source, act and person.
    pub fn find(&self, source: &SourceId, act: &ActCode, person: Ix<PersonId>) -> Option<&Award> {
        let key = (self.sources.find(source)?, self.acts.find(act)?, person);
        self.rows.get(self.place(key)?.place())
    }

    /// What a person earned by an act, where they ever did.
    pub fn tally(&self, person: Ix<PersonId>, act: &ActCode) -> Option<&Tally> {
        let key = (person, self.acts.find(act)?);
        self.tallies.get(self.tally_place(key)?.place())
    }

    /// All awards, in order.
    pub fn rows(&self) -> &[Award] {
        &self.rows
    }

    /// The code of an act.
    pub fn act(&self, act: Ix<ActCode>) -> ActCode {
        self.acts.id(act)
    }

    /// The name of a source.
    pub fn source(&self, source: Ix<SourceId>) -> SourceId {
        self.sources.id(source)
    }

    fn place(&self, key: AwardKey) -> Option<Ix<Award>> {
        let same = |ix: &Ix<Award>| {
            let row = self.rows.get(ix.place());
            row.is_some_and(|row| (row.source, row.act, row.person) == key)
        };
        self.places.find(hash(key), same).copied()
    }

    fn tally_place(&self, key: TallyKey) -> Option<Ix<Tally>> {
        let same = |ix: &Ix<Tally>| {
            self.tallies.get(ix.place()).is_some_and(|row| (row.person, row.act) == key)
        };
        self.tally_places.find(hash(key), same).copied()
    }

    /// Puts an award on record.
    pub(super) fn record(
        &mut self,
        source: &SourceId,
        act: &ActCode,
        person: Ix<PersonId>,
        fund: Ix<FundId>,
        amount: Amount,
        day: i32,
    ) {
        let source = self.sources.find(source).unwrap_or_else(|| self.sources.insert(source, ()));
        let act = self.acts.find(act).unwrap_or_else(|| self.acts.insert(act, ()));
        let ix = Ix::after(self.rows.len());
        self.rows.push(Award { source, act, person, fund, amount, day, reversed: false });
        self.index(ix);
        self.count(person, act, day, amount);
    }

    /// Passes a person's awards on to another, but for those that are theirs already.
    pub(super) fn pass_on(&mut self, person: Ix<PersonId>, other: Ix<PersonId>) {
        for ix in (0..self.rows.len()).map(Ix::after) {
            let Some(row) = self.rows.get(ix.place()).copied() else { continue };
            let Award { source, act, day, amount, .. } = row;
            if row.person != person || self.place((source, act, other)).is_some() {
                continue;
            }
            let key = hash((source, act, person));
            if let Ok(place) = self.places.find_entry(key, |held| *held == ix) {
                place.remove();
            }
            if let Some(row) = self.rows.get_mut(ix.place()) {
                row.person = other;
            }
            self.index(ix);
            if !row.reversed {
                self.discount(person, act, day, amount);
                self.count(other, act, day, amount);
            }
        }
    }

    /// The awards of a person that stand and are another's as well, by source and act.
    pub(super) fn shared(
        &self,
        person: Ix<PersonId>,
        other: Ix<PersonId>,
    ) -> impl Iterator<Item = &Award> {
        let standing = self.rows.iter().filter(move |row| row.person == person && !row.reversed);
        standing.filter(move |row| self.place((row.source, row.act, other)).is_some())
    }

    /// Marks an award as taken back; it counts no more, and stays.
    pub(super) fn reverse(&mut self, source: &SourceId, act: &ActCode, person: Ix<PersonId>) {
        let (Some(source), Some(act)) = (self.sources.find(source), self.acts.find(act)) else {
            return;
        };
        let Some(ix) = self.place((source, act, person)) else {
            return;
        };
        let Some(row) = self.rows.get_mut(ix.place()).filter(|row| !row.reversed) else {
            return;
        };
        row.reversed = true;
        let (amount, day) = (row.amount, row.day);
        self.discount(person, act, day, amount);
    }

    fn count(&mut self, person: Ix<PersonId>, act: Ix<ActCode>, day: i32, amount: Amount) {
        let tally = self.tally_mut(person, act, day);
        if tally.day < day {
            (tally.day, tally.earned) = (day, Amount::ZERO);
        }
        tally.times = tally.times.saturating_add(1);
        if tally.day == day {
            tally.earned = moved(tally.earned, amount.hundredths());
        }
    }

    fn discount(&mut self, person: Ix<PersonId>, act: Ix<ActCode>, day: i32, amount: Amount) {
        let tally = self.tally_mut(person, act, day);
        tally.times = tally.times.saturating_sub(1);
        if tally.day == day {
            tally.earned = moved(tally.earned, amount.hundredths().wrapping_neg());
        }
    }

    fn tally_mut(&mut self, person: Ix<PersonId>, act: Ix<ActCode>, day: i32) -> &mut Tally {
        let place = self.tally_place((person, act)).unwrap_or_else(|| {
            let ix = Ix::after(self.tallies.len());
            self.tallies.push(Tally { person, act, day, times: 0, earned: Amount::ZERO });
            self.index_tally(ix);
            ix
        });
        #[expect(clippy::indexing_slicing, reason = "found, or pushed just above")]
        &mut self.tallies[place.place()]
    }

    fn index(&mut self, ix: Ix<Award>) {
        let rows = &self.rows;
        self.places.insert_unique(award_hash(rows, ix), ix, |ix| award_hash(rows, *ix));
    }

    fn index_tally(&mut self, ix: Ix<Tally>) {
        let rows = &self.tallies;
        self.tally_places.insert_unique(tally_hash(rows, ix), ix, |ix| tally_hash(rows, *ix));
    }

    /// Finds again after a restore, which does not carry the indices.
    pub(super) fn reindex(&mut self) {
        self.places = HashTable::with_capacity(self.rows.len());
        self.tally_places = HashTable::with_capacity(self.tallies.len());
        (0..self.rows.len()).for_each(|place| self.index(Ix::after(place)));
        (0..self.tallies.len()).for_each(|place| self.index_tally(Ix::after(place)));
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let awards = self.rows.capacity().saturating_mul(size_of::<Award>());
        let tallies = self.tallies.capacity().saturating_mul(size_of::<Tally>());
        let names = self.acts.bytes().saturating_add(self.sources.bytes());
        let places = self.places.allocation_size();
        awards
            .saturating_add(tallies)
            .saturating_add(names)
            .saturating_add(places)
            .saturating_add(self.tally_places.allocation_size())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stay_small() {
        assert_eq!(size_of::<Award>(), 32);
        assert_eq!(size_of::<Tally>(), 24);
    }
}
