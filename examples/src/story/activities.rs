//! Activities (公益活动): what organisations post, residents take part in, and grid workers confirm.
//!
//! 846 in the year, where the study has "840 多": 842 in grids all over the city, and the four
//! anti-fraud talks (反诈宣传) of one community in 桐乡市, whose regulars earn a Lego monthly card. Who
//! has earned goes to a merchant, by and by.

use super::{award, merchants};
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::days::{day_of, instant, on_day};
use crate::stage::{Played, Stage};

/// Activities that the study counts: 840 多, so more.
pub const STUDY_ACTIVITIES: u32 = 840;
/// Activities besides the anti-fraud talks.
const ACTIVITIES: u32 = 842;
/// Anti-fraud talks, on four Saturdays.
const TALKS: [(i8, i8); 4] = [(9, 5), (9, 12), (9, 19), (9, 26)];
/// Residents who come to talks: so many to all four, and so many to three.
const REGULARS: u32 = 16;
const OCCASIONAL: u32 = 8;

/// Sets all activities.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let mut chance = Chance::new(seed, "activities");
    for number in 1..=ACTIVITIES {
        let at = on_day(chance.between(day_of(3, 1), day_of(11, 28)), chance.between(540, 1080));
        let (grid, coming) = (stage.city.lively_grid(&mut chance), chance.between(6, 24));
        let turns = Chance::new(seed, &format!("activity {number}"));
        stage.plan(at, Chapter::Activities, move |stage| {
            activity(stage, number, grid, coming, turns)
        });
    }
    talks(stage);
}

/// Residents of a village who come to what is on there.
const NEIGHBOURS: u32 = 40;

/// Residents of a village come, and their grid workers confirm it.
fn activity(
    stage: &mut Stage,
    number: u32,
    grid: usize,
    coming: u32,
    mut chance: Chance,
) -> Played {
    let around = stage.city.residents_around(grid);
    let neighbours = NEIGHBOURS.min(around.end - around.start);
    let present = coming.min(neighbours);
    let stride = neighbours / present;
    let source = format!("activity-{number}");
    for place in 0..present {
        let resident = around.start + place * stride + chance.below(stride);
        award(stage, resident, "activity", &source)?;
        merchants::perhaps(stage, resident, 65, Chance::new(u64::from(resident), &source));
    }
    Ok(())
}

fn talks(stage: &mut Stage) {
    let lego = stage.city.grids[stage.city.places.lego].clone();
    let first = stage.city.population.residents_of(&lego.households).start;
    for (place, (month, day)) in (0_u32..).zip(TALKS) {
        stage.plan(instant(month, day, 10, 0), Chapter::Activities, move |stage| {
            let source = format!("anti-fraud-{month}-{day}");
            // Whoever comes now and then misses one of the four.
            let here = |guest: &u32| *guest < REGULARS || guest % 4 != place;
            let mut guests = (0..REGULARS + OCCASIONAL).filter(here);
            guests.try_for_each(|guest| award(stage, first + guest, "antiFraud", &source))
        });
    }
    let end = instant(10, 2, 10, 0);
    for guest in 0..REGULARS {
        let at = end.plus_minutes(guest * 7).expect("an instant of October");
        stage.plan(at, Chapter::Merchants, move |stage| merchants::lego_card(stage, first + guest));
    }
    stage.plan(instant(10, 2, 16, 0), Chapter::Merchants, move |stage| {
        merchants::too_few_talks(stage, first + REGULARS)
    });
}
