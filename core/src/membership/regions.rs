//! The tree of regions: city, county, town, village, grid.
//!
//! A region knows its parent by index, so that "does this cover that" is at most four steps. It
//! counts the members and households of all that lies below it.

use alloc::vec::Vec;
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Serialize};

use super::IssuedCode;
use crate::base::{
    HouseholdId, Id, Ix, PersonId,
    region_code::{Level, RegionCode},
};

/// A region (区域).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Its code.
    pub code: RegionCode,
    /// Its public name.
    pub name: Id,
    /// Its level.
    pub level: Level,
    /// What it lies in; the root lies in nothing.
    pub parent: Option<Ix<Region>>,
    /// Members who live here, for a grid; in no order that means anything.
    pub members: Vec<Ix<PersonId>>,
    /// Households that lie here, for a grid.
    pub households: Vec<Ix<HouseholdId>>,
    /// Members here and below.
    pub member_count: u32,
    /// Households here and below with at least one member.
    pub household_count: u32,
    /// The join code last issued, for a grid.
    pub join_code: Option<IssuedCode>,
}

/// All regions, in order of definition.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Regions {
    rows: Vec<Region>,
    #[serde(skip)]
    places: HashTable<u32>,
}

fn hash(code: RegionCode) -> u64 {
    FixedState::default().hash_one(code)
}

impl Regions {
    /// The place of a code.
    pub fn find(&self, code: RegionCode) -> Option<Ix<Region>> {
        let place = |place: &u32| usize::try_from(*place).unwrap_or(usize::MAX);
        let same = |at: &u32| self.rows.get(place(at)).is_some_and(|row| row.code == code);
        self.places.find(hash(code), same).copied().map(Ix::at)
    }

    /// A region by its place.
    #[expect(clippy::indexing_slicing, reason = "an Ix<Region> comes only from here")]
    pub fn row(&self, ix: Ix<Region>) -> &Region {
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

    /// All regions with their places, in order of definition.
    pub fn iter(&self) -> impl Iterator<Item = (Ix<Region>, &Region)> {
        self.rows.iter().enumerate().map(|(place, row)| (Ix::after(place), row))
    }

    /// The region itself, then what it lies in, up to the root.
    pub fn upward(&self, from: Ix<Region>) -> impl Iterator<Item = Ix<Region>> {
        core::iter::successors(Some(from), |ix| self.row(*ix).parent)
    }

    /// Whether `outer` is `inner` or lies above it.
    pub fn covers(&self, outer: Ix<Region>, inner: Ix<Region>) -> bool {
        self.upward(inner).any(|ix| ix == outer)
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
