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
pub use bodies::{Body, COMMUNITY_BODIES, bodies, credit_code};
pub use divisions::{Division, divisions};
pub use grids::{GRIDS, Grid, Places, Size, grids};
pub use people::{Population, birth_date, citizen_number, household_id, person_id};

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
}

impl City {
    /// Lays out a city of a size.
    pub fn new(size: Size, seed: u64) -> Self {
        let divisions = divisions();
        let mut chance = Chance::new(seed, "city");
        let (grids, places) = grids(&divisions, size, &mut chance);
        let population = Population::new(size, &mut chance);
        Self { divisions, grids, places, population }
    }

    /// The division of a grid at a level above it: its village, town or county.
    pub fn above(&self, grid: &Grid, level: gongzhi::base::region_code::Level) -> &Division {
        let mut at = grid.village;
        while self.divisions[at].level != level {
            at = self.divisions[at].parent;
        }
        &self.divisions[at]
    }
}
