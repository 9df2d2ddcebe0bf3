//! Jiaxing 嘉兴 as data: its divisions, the grids laid over them, and who lives in which.
//!
//! What it is not: real people. Divisions are the published ones; grids, households, residents and
//! their citizen numbers are made up from a seed, and only look like the real ones. Nothing here
//! knows the engine; the story brings it all through the door.

mod apportion;
mod bodies;
mod divisions;
mod grids;
mod people;

pub use apportion::apportion;
pub use bodies::{Body, COMMUNITY_BODIES, TRADES, bodies, credit_code, merchant, society};
pub use divisions::{Division, divisions};
pub use grids::{GRIDS, Grid, Places, Size, count_known, grids};
pub use people::{Population, birth_date, citizen_number, household_id, person_id};

use std::ops::Range;

use gongzhi::base::region_code::Level;

use crate::chance::Chance;

/// The city: regions, grids and who lives in them.
#[derive(Debug, Clone)]
pub struct City {
    /// City, counties, towns, villages, each after what it lies in.
    pub divisions: Vec<Division>,
    /// Grids, in order of their codes.
    pub grids: Vec<Grid>,
    /// Where the told stories play.
    pub places: Places,
    /// Households and residents.
    pub population: Population,
    /// How lively each grid is, of a hundred: a town's own pulse, and the grid's within it.
    pulse: Vec<u32>,
}

impl City {
    /// Lays out a city of a size.
    pub fn new(size: Size, seed: u64) -> Self {
        let divisions = divisions();
        let mut chance = Chance::new(seed, "city");
        let (mut grids, places) = grids(&divisions, size, &mut chance);
        count_known(&divisions, &mut grids, &mut Chance::new(seed, "known households"));
        let population = Population::new(size, &mut chance);
        let pulse = pulse(&divisions, &grids, &mut chance);
        Self { divisions, grids, places, population, pulse }
    }

    /// A grid by chance, where something goes on.
    pub fn lively_grid(&self, chance: &mut Chance) -> usize {
        let grids = u32::try_from(self.grids.len()).unwrap_or(u32::MAX);
        loop {
            let grid = usize::try_from(chance.below(grids)).unwrap_or(0);
            if chance.percent(self.pulse[grid]) {
                return grid;
            }
        }
    }

    /// A resident by chance, where something goes on.
    pub fn lively_resident(&self, chance: &mut Chance) -> u32 {
        loop {
            let resident = chance.below(self.population.residents());
            if chance.percent(self.pulse[self.grid_of(resident)]) {
                return resident;
            }
        }
    }

    /// The division of a grid at a level above it: its village, town or county.
    pub fn above(&self, grid: &Grid, level: Level) -> &Division {
        let upward =
            std::iter::successors(Some(grid.village), |at| Some(self.divisions[*at].parent));
        let mut divisions = upward.map(|at| &self.divisions[at]);
        divisions.find(|division| division.level == level).expect("a grid lies in all levels above")
    }

    /// The place of a resident's grid.
    pub fn grid_of(&self, resident: u32) -> usize {
        let population = &self.population;
        self.grids.partition_point(|grid| population.residents_of(&grid.households).end <= resident)
    }

    /// A resident's county.
    pub fn county_of(&self, resident: u32) -> &Division {
        self.above(&self.grids[self.grid_of(resident)], Level::County)
    }

    /// The residents of the village that a grid lies in.
    pub fn residents_around(&self, grid: usize) -> Range<u32> {
        let village = self.grids[grid].village;
        let first = self.grids.partition_point(|grid| grid.village < village);
        let end = self.grids.partition_point(|grid| grid.village <= village);
        let households = self.grids[first].households.start..self.grids[end - 1].households.end;
        self.population.residents_of(&households)
    }
}

/// A pulse for every grid: some towns are livelier than others, and some grids than their town.
fn pulse(divisions: &[Division], grids: &[Grid], chance: &mut Chance) -> Vec<u32> {
    let towns: Vec<u32> = divisions.iter().map(|_| chance.between(25, 100)).collect();
    let pulse = |grid: &Grid| towns[divisions[grid.village].parent] * chance.between(60, 100) / 100;
    grids.iter().map(pulse).collect()
}
