//! The tree of regions: city, county, town, village, grid.
//!
//! A region knows its parent by index, so that "does this cover that" is at most four steps. It
//! counts the members and households of all that lies below it.
//!
//! Regions change, and their places last: whoever holds an `Ix<Region>` or a code that once was one
//! finds what it has become. So other domains follow a change without knowing of it. How a region
//! changes is in `reshape.rs`.

use alloc::vec::Vec;
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::IssuedCode;
use crate::base::{
    Canonical, HouseholdId, Id, Ix, PersonId, Side, Timestamp,
    region_code::{Level, RegionCode},
};

/// A region (区域).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Region {
    /// Its code.
    pub code: RegionCode,
    /// Its public name.
    pub name: Id,
    /// Its level.
    pub level: Level,
    /// What it lies in; the root lies in nothing.
    pub parent: Option<Ix<Region>>,
    /// Since when it stands so; of one that ended, when it did.
    pub since: Timestamp,
    /// How it stood before, the earliest first.
    pub past: Vec<Version>,
    /// The region that it was split from.
    pub split_from: Option<Ix<Region>>,
    /// The region that it was merged into, where it ended so.
    pub became: Option<Ix<Region>>,
    /// Members who live here, for a grid; in no order that means anything.
    pub members: Vec<Ix<PersonId>>,
    /// Households that lie here, for a grid.
    pub households: Vec<Ix<HouseholdId>>,
    /// Members here and below.
    pub member_count: u32,
    /// Households here and below with at least one member.
    pub household_count: u32,
    /// Households that its worker knows of, for a grid, where they were entered.
    pub known_households: Option<u32>,
    /// The join code last issued, for a grid.
    pub join_code: Option<IssuedCode>,
}

impl Region {
    /// One that begins, with nobody in it.
    pub(super) const fn new(
        code: RegionCode,
        name: Id,
        level: Level,
        parent: Option<Ix<Self>>,
        since: Timestamp,
    ) -> Self {
        Self {
            code,
            name,
            level,
            parent,
            since,
            past: Vec::new(),
            split_from: None,
            became: None,
            members: Vec::new(),
            households: Vec::new(),
            member_count: 0,
            household_count: 0,
            known_households: None,
            join_code: None,
        }
    }

    /// The code that it was given first, which it keeps for good.
    pub(super) fn first_code(&self) -> RegionCode {
        self.past.first().map_or(self.code, |version| version.code)
    }
}

/// How a region stood for a while.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Version {
    /// From when.
    pub since: Timestamp,
    /// Its code then.
    pub code: RegionCode,
    /// Its name then.
    pub name: Id,
    /// What it lay in then, as that was last called.
    pub parent: Option<RegionCode>,
}

/// All regions, in order of definition.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Regions {
    rows: Vec<Region>,
    /// Codes that regions gave up for others; none is given twice.
    former: Side<RegionCode, Ix<Region>>,
    #[canonical(skip)]
    places: HashTable<u32>,
}

fn hash(code: RegionCode) -> u64 {
    FixedState::default().hash_one(code)
}

impl Regions {
    /// The region of a code; of one that is no more in use, what it became.
    pub fn find(&self, code: RegionCode) -> Option<Ix<Region>> {
        self.find_own(code).map(|ix| self.live(ix))
    }

    /// The region that bore a code, though it may have ended.
    pub(crate) fn find_own(&self, code: RegionCode) -> Option<Ix<Region>> {
        let place = |place: &u32| usize::try_from(*place).unwrap_or(usize::MAX);
        let same = |at: &u32| self.rows.get(place(at)).is_some_and(|row| row.code == code);
        let current = self.places.find(hash(code), same).copied().map(Ix::at);
        current.or_else(|| self.former.get(&code).copied())
    }

    /// What a region has become: itself, as long as it was not merged into another.
    pub fn live(&self, ix: Ix<Region>) -> Ix<Region> {
        let mut live = ix;
        while let Some(next) = self.own(live).became {
            live = next;
        }
        live
    }

    /// A region by its place; of one that ended, what it became.
    pub fn row(&self, ix: Ix<Region>) -> &Region {
        self.own(self.live(ix))
    }

    /// A region by its place, though it may have ended.
    #[expect(clippy::indexing_slicing, reason = "an Ix<Region> comes only from here")]
    pub(super) fn own(&self, ix: Ix<Region>) -> &Region {
        &self.rows[ix.place()]
    }

    #[expect(clippy::indexing_slicing, reason = "an Ix<Region> comes only from here")]
    pub(super) fn row_mut(&mut self, ix: Ix<Region>) -> &mut Region {
        &mut self.rows[ix.place()]
    }

    /// The root, which all others lie in.
    pub fn root(&self) -> Option<Ix<Region>> {
        (!self.rows.is_empty()).then(|| Ix::at(0))
    }

    /// All regions with their places, in order of definition; those too that ended.
    pub fn iter(&self) -> impl Iterator<Item = (Ix<Region>, &Region)> {
        self.rows.iter().enumerate().map(|(place, row)| (Ix::after(place), row))
    }

    /// The region itself, then what it lies in, up to the root.
    pub fn upward(&self, from: Ix<Region>) -> impl Iterator<Item = Ix<Region>> {
        core::iter::successors(Some(self.live(from)), |ix| self.own(*ix).parent)
    }

    /// Whether `outer` is `inner` or lies above it.
    pub fn covers(&self, outer: Ix<Region>, inner: Ix<Region>) -> bool {
        let outer = self.live(outer);
        self.upward(inner).any(|ix| ix == outer)
    }

    /// A region, and all that came of it by splits and merges.
    pub(super) fn heirs(&self, origin: Ix<Region>) -> Vec<Ix<Region>> {
        let mut heirs = alloc::vec![origin];
        let mut done = 0_usize;
        while let Some(ix) = heirs.get(done).copied() {
            done = done.saturating_add(1);
            let parts = self.iter().filter(|(_, row)| row.split_from == Some(ix));
            for next in parts.map(|(part, _)| part).chain(self.own(ix).became) {
                if !heirs.contains(&next) {
                    heirs.push(next);
                }
            }
        }
        heirs
    }

    /// The lowest region that covers both.
    pub(super) fn common(&self, one: Ix<Region>, other: Ix<Region>) -> Ix<Region> {
        self.upward(one).find(|ix| self.covers(*ix, other)).unwrap_or(one)
    }

    /// The region of a level that this one lies in, or is.
    pub fn at_level(&self, from: Ix<Region>, level: Level) -> Option<Ix<Region>> {
        self.upward(from).find(|ix| self.row(*ix).level == level)
    }

    pub(super) fn insert(&mut self, row: Region) -> Ix<Region> {
        let ix = Ix::after(self.rows.len());
        self.rows.push(row);
        self.index(ix);
        ix
    }

    /// Begins a new version of a region, which the caller writes.
    pub(super) fn amend(&mut self, ix: Ix<Region>, at: Timestamp) -> &mut Region {
        let row = self.own(ix);
        let parent = row.parent.map(|parent| self.row(parent).code);
        let version = Version { since: row.since, code: row.code, name: row.name.clone(), parent };
        let row = self.row_mut(ix);
        row.past.push(version);
        row.since = at;
        row
    }

    /// Puts a region under another, with all that lies in it.
    pub(super) fn put_under(&mut self, parent: Ix<Region>, ix: Ix<Region>, at: Timestamp) {
        let row = self.amend(ix, at);
        let before = row.parent.replace(parent);
        let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
        let (members, households) = (number(row.member_count), number(row.household_count));
        if let Some(before) = before {
            self.count(before, members.saturating_neg(), households.saturating_neg());
        }
        self.count(parent, members, households);
    }

    /// Gives a region another code; the one before leads to it for good.
    pub(super) fn recode(&mut self, ix: Ix<Region>, code: RegionCode) {
        let before = core::mem::replace(&mut self.row_mut(ix).code, code);
        if let Ok(entry) = self.places.find_entry(hash(before), |place| *place == ix.number()) {
            entry.remove();
        }
        self.former.insert(before, ix);
        self.index(ix);
    }

    /// Adds to the counts of a region and of all that it lies in.
    pub(super) fn count(&mut self, from: Ix<Region>, members: i32, households: i32) {
        let mut next = Some(from);
        while let Some(ix) = next {
            let row = self.row_mut(ix);
            row.member_count = row.member_count.saturating_add_signed(members);
            row.household_count = row.household_count.saturating_add_signed(households);
            next = row.parent;
        }
    }

    fn index(&mut self, ix: Ix<Region>) {
        let rows = &self.rows;
        let rehash = |place: &u32| {
            let row = usize::try_from(*place).ok().and_then(|place| rows.get(place));
            row.map_or(0, |row| hash(row.code))
        };
        self.places.insert_unique(rehash(&ix.number()), ix.number(), rehash);
    }

    /// Finds by code again after a restore, which does not carry the index.
    pub(super) fn reindex(&mut self) {
        self.places.clear();
        for place in 0..self.rows.len() {
            self.index(Ix::after(place));
        }
    }
}
