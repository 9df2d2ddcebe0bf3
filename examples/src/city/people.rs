//! Households, residents and their made-up citizen numbers.
//!
//! Residents are numbered through, household by household. A citizen number follows from the
//! resident's number alone: a day of birth, and a serial number among those born on it, so that no two
//! are the same. Only the digest of a number ever reaches the engine.

use std::ops::Range;

use gongzhi::base::{
    HouseholdId, PersonId,
    citizen_number::{self, CitizenNumber},
};
use jiff::{ToSpan, civil::Date};

use super::Size;
use crate::chance::Chance;

/// How large each household is.
#[derive(Debug, Clone)]
pub struct Population {
    sizes: Vec<u8>,
    /// The first resident of every 256th household.
    marks: Vec<u32>,
    turn: u32,
}

/// Households between two marks.
const STRIDE: usize = 256;
/// The most members that a household is given.
const MEMBERS_MAX: u8 = 6;

impl Population {
    /// Shares the residents out over the households: one each, the others by chance.
    pub fn new(size: Size, chance: &mut Chance) -> Self {
        let households = usize::try_from(size.households).unwrap_or(usize::MAX);
        let mut sizes = vec![1_u8; households];
        let mut others = size.residents.saturating_sub(size.households);
        while others > 0 {
            let household = usize::try_from(chance.below(size.households)).unwrap_or(0);
            if sizes[household] < MEMBERS_MAX {
                sizes[household] += 1;
                others -= 1;
            }
        }
        let mut marks = vec![0_u32];
        for block in sizes.chunks(STRIDE) {
            let before = marks.last().copied().unwrap_or(0);
            marks.push(before + block.iter().copied().map(u32::from).sum::<u32>());
        }
        Self { sizes, marks, turn: chance.below(BIRTH_DAYS) }
    }

    /// How many households there are.
    pub fn households(&self) -> u32 {
        u32::try_from(self.sizes.len()).unwrap_or(u32::MAX)
    }

    /// How many residents there are.
    pub fn residents(&self) -> u32 {
        self.marks.last().copied().unwrap_or(0)
    }

    /// How many members a household has.
    pub fn members(&self, household: u32) -> u32 {
        u32::from(self.sizes[usize::try_from(household).unwrap_or(usize::MAX)])
    }

    /// The residents of a run of households, by number.
    pub fn residents_of(&self, households: &Range<u32>) -> Range<u32> {
        self.first(households.start)..self.first(households.end)
    }

    fn first(&self, household: u32) -> u32 {
        let household = usize::try_from(household).unwrap_or(usize::MAX);
        let block = household / STRIDE;
        let before = self.sizes[block * STRIDE..household].iter().copied().map(u32::from);
        self.marks[block] + before.sum::<u32>()
    }

    /// A resident's day of birth and citizen number.
    pub fn citizen_number(&self, resident: u32) -> CitizenNumber {
        citizen_number(resident, self.turn)
    }

    /// Whether a resident is under 18 on the last day of 2020.
    pub fn is_minor(&self, resident: u32) -> bool {
        birth_date(resident, self.turn) > jiff::civil::date(2002, 12, 31)
    }
}

/// The identifier of a resident.
pub fn person_id(resident: u32) -> PersonId {
    PersonId::new(&format!("p{resident:07}")).expect("eight characters")
}

/// The identifier of a household.
pub fn household_id(household: u32) -> HouseholdId {
    HouseholdId::new(&format!("h{household:07}")).expect("eight characters")
}

/// Days on which residents are born: from 1 January 1930, for some 85 years.
const BIRTH_DAYS: u32 = 31_000;
/// Steps from one resident's day of birth to the next one's; prime to the number of days.
const STEP: u32 = 11_777;

/// The place of a resident's day of birth, and the resident's place among those born on it.
fn birth(resident: u32, turn: u32) -> (u32, u32) {
    let day = (u64::from(resident) * u64::from(STEP) + u64::from(turn)) % u64::from(BIRTH_DAYS);
    (u32::try_from(day).unwrap_or(0), resident / BIRTH_DAYS)
}

/// A resident's day of birth.
pub fn birth_date(resident: u32, turn: u32) -> Date {
    let (day, _) = birth(resident, turn);
    jiff::civil::date(1930, 1, 1) + i64::from(day).days()
}

/// A made-up, valid citizen number of a resident; no two residents have the same.
///
/// # Panics
/// Above 31 million residents.
pub fn citizen_number(resident: u32, turn: u32) -> CitizenNumber {
    let ((_, serial), date) = (birth(resident, turn), birth_date(resident, turn));
    let (year, month, day) = (date.year(), date.month(), date.day());
    let mut text = format!("330402{year:04}{month:02}{day:02}{serial:03}");
    text.push(citizen_number::check_character(&text).expect("17 digits"));
    citizen_number::check(&text).expect("made as the standard says")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn everyone_has_a_household_and_a_number_of_their_own() {
        let size = Size { residents: 70_000, households: 45_000 };
        let population = Population::new(size, &mut Chance::new(1, "test"));
        assert_eq!(population.residents(), size.residents);
        assert_eq!(population.residents_of(&(0..size.households)), 0..size.residents);
        let mut next = 0;
        for household in 0..size.households {
            let residents = population.residents_of(&(household..household + 1));
            assert_eq!(residents, next..next + population.members(household));
            next = residents.end;
        }
        let births: HashSet<_> = (0..size.residents).map(|n| birth(n, 7)).collect();
        assert_eq!(births.len(), 70_000);
        let number = population.citizen_number(0);
        assert_eq!(number.birth_date(), birth_date(0, population.turn));
    }
}
