//! The figures of cases, kept as events happen: by the region where a case is, and by unit.
//!
//! A case counts in the one grid or village where it is; a region's figures are the sum over what
//! lies in it. Denominators are kept beside what they divide. Invariants: **the stages add up** to
//! the cases reported; **the resolved add up** over levels, and over kinds.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Holder, Rating, Stage};
use crate::base::{Canonical, Ix, KindCode, region_code::Level};
use crate::membership::Region;

/// Sums of ratings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RatingSums {
    /// Closings that could be rated, since somebody known reported; the base of participation.
    pub ratable: u32,
    /// Ratings given; the base of the three means.
    pub rated: u32,
    /// Sum of the scores for response.
    pub response: u32,
    /// Sum of the scores for solution.
    pub solution: u32,
    /// Sum of the scores for satisfaction.
    pub satisfaction: u32,
}

impl RatingSums {
    fn add_rating(&mut self, rating: Rating) {
        let more = |sum: u32, score| sum.saturating_add(u32::from(u8::from(score)));
        self.rated = self.rated.saturating_add(1);
        self.response = more(self.response, rating.response);
        self.solution = more(self.solution, rating.solution);
        self.satisfaction = more(self.satisfaction, rating.satisfaction);
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.ratable = self.ratable.saturating_add(other.ratable);
        self.rated = self.rated.saturating_add(other.rated);
        self.response = self.response.saturating_add(other.response);
        self.solution = self.solution.saturating_add(other.solution);
        self.satisfaction = self.satisfaction.saturating_add(other.satisfaction);
    }
}

/// What a unit did with what it held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Canonical)]
pub struct UnitTally {
    /// Duties done before their deadline.
    pub on_time: u32,
    /// Deadlines that passed while the duty was the unit's.
    pub late: u32,
    /// Ratings of cases whose result was the unit's.
    pub ratings: RatingSums,
}

impl UnitTally {
    pub(super) fn add(&mut self, other: &Self) {
        self.on_time = self.on_time.saturating_add(other.on_time);
        self.late = self.late.saturating_add(other.late);
        self.ratings.add(&other.ratings);
    }
}

/// Cases of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Canonical)]
pub struct KindTally {
    /// Reported.
    pub reported: u32,
    /// Closed, and not reopened since.
    pub resolved: u32,
}

impl KindTally {
    fn add(&mut self, other: &Self) {
        self.reported = self.reported.saturating_add(other.reported);
        self.resolved = self.resolved.saturating_add(other.resolved);
    }
}

/// The cases of a grid or village.
#[derive(Debug, Clone, PartialEq, Eq, Default, Canonical)]
pub struct RegionTally {
    /// Cases by stage, in the order of [`Stage::ALL`].
    pub stages: [u32; Stage::ALL.len()],
    /// Cases closed and not reopened since, by the level that closed them, from the grid up.
    pub resolved: [u32; Level::ALL.len()],
    /// Of these, those in whose last round a deadline was missed.
    pub resolved_late: u32,
    /// Deadlines missed, each with the unit that held the case.
    pub missed: u32,
    /// Times that a case went up a level.
    pub escalated: u32,
    /// Times that a case was reopened.
    pub reopened: u32,
    /// Ratings.
    pub ratings: RatingSums,
    /// Cases by kind, by its place.
    pub kinds: Vec<KindTally>,
}

impl RegionTally {
    /// Cases reported.
    pub fn reported(&self) -> u32 {
        self.stages.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    pub(super) fn add(&mut self, other: &Self) {
        let each = |sums: &mut [u32], more: &[u32]| {
            for (sum, more) in sums.iter_mut().zip(more) {
                *sum = sum.saturating_add(*more);
            }
        };
        each(&mut self.stages, &other.stages);
        each(&mut self.resolved, &other.resolved);
        self.resolved_late = self.resolved_late.saturating_add(other.resolved_late);
        self.missed = self.missed.saturating_add(other.missed);
        self.escalated = self.escalated.saturating_add(other.escalated);
        self.reopened = self.reopened.saturating_add(other.reopened);
        self.ratings.add(&other.ratings);
        for (place, kind) in other.kinds.iter().enumerate() {
            slot(&mut self.kinds, place).add(kind);
        }
    }
}

/// All figures.
#[derive(Debug, Clone, PartialEq, Eq, Default, Canonical)]
pub(super) struct Tallies {
    regions: Vec<RegionTally>,
    region_units: Vec<UnitTally>,
    organisation_units: Vec<UnitTally>,
}

/// The row of a place; rows up to it are made where they are not there yet.
fn slot<T: Default>(rows: &mut Vec<T>, place: usize) -> &mut T {
    if rows.len() <= place {
        rows.resize_with(place.saturating_add(1), T::default);
    }
    #[expect(clippy::indexing_slicing, reason = "the line above made the row")]
    &mut rows[place]
}

fn more(count: &mut u32) {
    *count = count.saturating_add(1);
}

fn less(count: &mut u32) {
    *count = count.saturating_sub(1);
}

impl Tallies {
    /// The figures of the cases in a grid or village, where there is a case.
    pub(super) fn region(&self, region: Ix<Region>) -> Option<&RegionTally> {
        self.regions.get(region.place())
    }

    /// The figures of a unit.
    pub(super) fn unit(&self, unit: Holder) -> UnitTally {
        let row = match unit {
            Holder::Region(ix) => self.region_units.get(ix.place()),
            Holder::Organisation(ix) => self.organisation_units.get(ix.place()),
        };
        row.copied().unwrap_or_default()
    }

    fn of(&mut self, region: Ix<Region>) -> &mut RegionTally {
        slot(&mut self.regions, region.place())
    }

    fn of_unit(&mut self, unit: Holder) -> &mut UnitTally {
        match unit {
            Holder::Region(ix) => slot(&mut self.region_units, ix.place()),
            Holder::Organisation(ix) => slot(&mut self.organisation_units, ix.place()),
        }
    }

    pub(super) fn reported(&mut self, region: Ix<Region>, kind: Ix<KindCode>) {
        let row = self.of(region);
        row.stages.first_mut().into_iter().for_each(more); // `Stage::Reported` is the first
        more(&mut slot(&mut row.kinds, kind.place()).reported);
    }

    pub(super) fn restaged(&mut self, region: Ix<Region>, from: Stage, to: Stage) {
        let row = self.of(region);
        for (stage, count) in Stage::ALL.iter().zip(&mut row.stages) {
            if *stage == from {
                less(count);
            }
            if *stage == to {
                more(count);
            }
        }
    }

    pub(super) fn escalated(&mut self, region: Ix<Region>) {
        more(&mut self.of(region).escalated);
    }

    pub(super) fn met(&mut self, unit: Holder) {
        more(&mut self.of_unit(unit).on_time);
    }

    pub(super) fn missed(&mut self, region: Ix<Region>, unit: Holder) {
        more(&mut self.of(region).missed);
        more(&mut self.of_unit(unit).late);
    }

    pub(super) fn resolved(&mut self, row: &super::Case) {
        let tally = self.of(row.region);
        for (level, count) in Level::ALL.iter().zip(&mut tally.resolved) {
            if *level == row.level {
                more(count);
            }
        }
        more(&mut slot(&mut tally.kinds, row.kind.place()).resolved);
        if row.missed > 0 {
            more(&mut tally.resolved_late);
        }
        if row.reporter.is_some() {
            more(&mut tally.ratings.ratable);
            more(&mut self.of_unit(row.holder).ratings.ratable);
        }
    }

    pub(super) fn reopened(&mut self, row: &super::Case) {
        let tally = self.of(row.region);
        more(&mut tally.reopened);
        if !row.stage.is_resolved() {
            return;
        }
        for (level, count) in Level::ALL.iter().zip(&mut tally.resolved) {
            if *level == row.level {
                less(count);
            }
        }
        less(&mut slot(&mut tally.kinds, row.kind.place()).resolved);
        if row.missed > 0 {
            less(&mut tally.resolved_late);
        }
    }

    pub(super) fn rated(&mut self, region: Ix<Region>, unit: Holder, rating: Rating) {
        self.of(region).ratings.add_rating(rating);
        self.of_unit(unit).ratings.add_rating(rating);
    }
}
