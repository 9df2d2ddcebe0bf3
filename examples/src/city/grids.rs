//! The grids (网格): 4,608 of them, laid over the villages and communities.
//!
//! The rule: every village has one grid; the others are apportioned by the largest remainder, a
//! community (社区) weighing 3 and a village (村) 2. Households are apportioned over the grids in the
//! same way, each grid having two, and weighing 80 to 120 by chance, times 5 in a community
//! and 4 in a village. Two grids where the study's stories play have a size of their own, so that
//! the stories can be told at every scale.

use std::ops::Range;

use gongzhi::base::{
    Id,
    region_code::{Level, RegionCode},
};

use super::{Division, apportion};
use crate::chance::Chance;

/// How many grids the study counts.
pub const GRIDS: u32 = 4_608;
/// Digits of a grid's own number.
const SUFFIX_DIGITS: usize = 3;
/// Households of the compound that deliberates on charging, and of the one that earns Lego cards.
const STORY_HOUSEHOLDS: u32 = 210;
/// Households that a grid has at the least.
const HOUSEHOLDS_MIN: u32 = 2;

/// How many residents and households there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Residents.
    pub residents: u32,
    /// Households.
    pub households: u32,
}

impl Size {
    /// The study's: 1.74 million residents in 1.13 million households (174 万, 113 万).
    pub const WHOLE: Self = Self { residents: 1_740_000, households: 1_130_000 };
    /// The least share of it that leaves every grid its households: 10,000 of a million.
    pub const MILLIONTHS_MIN: u32 = 10_000;

    /// A share of the whole, in millionths.
    pub fn scaled(millionths: u32) -> Self {
        let share =
            |n: u32| u32::try_from(u64::from(n) * u64::from(millionths) / 1_000_000).unwrap_or(n);
        let Self { residents, households } = Self::WHOLE;
        Self { residents: share(residents), households: share(households) }
    }

    /// The share of the whole, in millionths.
    pub fn millionths(self) -> u64 {
        u64::from(self.residents) * 1_000_000 / u64::from(Self::WHOLE.residents)
    }
}

/// A grid.
#[derive(Debug, Clone)]
pub struct Grid {
    /// Its code: its village's and three digits.
    pub code: RegionCode,
    /// Its public name.
    pub name: Id,
    /// The place of its village among the divisions.
    pub village: usize,
    /// Its households that join, by number.
    pub households: Range<u32>,
    /// How many households its worker knows of: those that join, and some that do not.
    pub known: u32,
}

/// Where the told stories play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// The grid of the compound that deliberates on charging, in 桐乡市.
    pub charging: usize,
    /// The grid whose residents give anti-fraud talks, in 桐乡市.
    pub lego: usize,
}

/// Communities of 桐乡市 in which the stories play; the study says the city, not which they were.
const CHARGING: &str = "百乐社区居委会";
const LEGO: &str = "莲花社区居委会";

/// Lays the grids over the divisions.
///
/// # Panics
/// Where the households are too few for the grids.
pub fn grids(divisions: &[Division], size: Size, chance: &mut Chance) -> (Vec<Grid>, Places) {
    let is_village = |(_, division): &(usize, &Division)| division.level == Level::Village;
    let villages: Vec<_> = divisions.iter().enumerate().filter(is_village).collect();
    let weigh = |(_, village): &(usize, &Division)| if village.is_community() { 3 } else { 2 };
    let shares = apportion(GRIDS, &villages.iter().map(weigh).collect::<Vec<_>>(), 1);
    let mut grids = Vec::new();
    for ((place, village), share) in villages.into_iter().zip(shares) {
        grids.extend((1..=share).map(|number| grid(place, village, number)));
    }
    let first = |name| grids.iter().position(|grid| divisions[grid.village].name == name);
    let found = |name| first(name).expect("the story's community is in the file");
    let places = Places { charging: found(CHARGING), lego: found(LEGO) };
    let shares = households(divisions, &grids, places, size, chance);
    let mut start = 0;
    for (grid, households) in grids.iter_mut().zip(shares) {
        grid.households = start..start + households;
        start += households;
    }
    (grids, places)
}

fn grid(place: usize, village: &Division, number: u32) -> Grid {
    let code = format!("{}{number:0SUFFIX_DIGITS$}", village.code);
    let short = village.name.trim_end_matches("居委会").trim_end_matches("村委会");
    Grid {
        code: code.parse().expect("a village's code and three digits"),
        name: Id::new(&format!("{short}第{number}网格")).expect("a short name"),
        village: place,
        households: 0..0,
        known: 0,
    }
}

/// Counts the households that do not join too: of a hundred that do, so many as the town has by
/// chance, and the grid on top. How many there really were the study does not say.
pub fn count_known(divisions: &[Division], grids: &mut [Grid], chance: &mut Chance) {
    let towns: Vec<u32> = divisions.iter().map(|_| chance.between(1, 14)).collect();
    for grid in grids {
        let joining = grid.households.end - grid.households.start;
        let percent = towns[divisions[grid.village].parent] + chance.between(0, 6);
        let others = (joining * percent + chance.below(100)) / 100; // right on the average
        grid.known = joining + others;
    }
}

fn households(
    divisions: &[Division],
    grids: &[Grid],
    places: Places,
    size: Size,
    chance: &mut Chance,
) -> Vec<u32> {
    let weigh = |(place, grid): (usize, &Grid)| {
        let density = if divisions[grid.village].is_community() { 5 } else { 4 };
        let weight = density * chance.between(80, 120);
        if place == places.charging || place == places.lego { 0 } else { weight }
    };
    let weights: Vec<u32> = grids.iter().enumerate().map(weigh).collect();
    let extra = STORY_HOUSEHOLDS - HOUSEHOLDS_MIN;
    let mut shares = apportion(size.households - 2 * extra, &weights, HOUSEHOLDS_MIN);
    for place in [places.charging, places.lego] {
        shares[place] += extra;
    }
    shares
}
