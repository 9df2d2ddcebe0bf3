//! The covenant (公约): 一次劝导、二次曝光、三次执法.
//!
//! Cables hang out of twelve windows over the summer; seven of those residents do it again, three
//! a third time. Each has three days to reply. Then the first time is a talk, the second an anonymous
//! notice, the third a referral, which opens a case that goes up to the department. A child's is not
//! recorded at all.

use gongzhi::base::{CaseId, PersonId, SourceId};
use gongzhi::covenant::Command::RecordViolation;
use gongzhi::engine::Command;

use super::{
    cases,
    deliberation::{REPLY_DAYS, covenant, rule},
};
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::person_id;
use crate::days::{day_of, on_day};
use crate::staff;
use crate::stage::{Played, Stage};

/// Residents who did it once, twice, three times.
pub(super) const REPETITIONS: [u32; 3] = [12, 7, 3];

/// Sets the violations of July and August.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let mut chance = Chance::new(seed, "covenant");
    let grid = stage.city.grids[stage.city.places.charging].clone();
    let residents = stage.city.population.residents_of(&grid.households);
    let (adults, minors): (Vec<u32>, Vec<u32>) =
        residents.partition(|resident| !stage.city.population.is_minor(*resident));
    for (turn, count) in (0_u32..).zip(REPETITIONS) {
        for resident in adults.iter().copied().take(usize::try_from(count).unwrap_or(0)) {
            let day = day_of(7, 1) + 25 * turn + chance.below(20);
            let at = on_day(day, chance.between(1080, 1380));
            stage.plan(at, Chapter::Covenant, move |stage| violate(stage, resident, turn));
            if turn == 2 {
                let turns = Chance::new(seed, &format!("violation {resident} {turn}"));
                let opened = on_day(day + u32::from(REPLY_DAYS) + 1, 540);
                stage.plan(opened, Chapter::Covenant, move |stage| follow(stage, resident, turns));
            }
        }
    }
    if let Some(minor) = minors.first().copied() {
        stage.plan(on_day(day_of(7, 20), 1140), Chapter::Covenant, move |stage| {
            let (worker, command) = violation(stage, &person_id(minor), "child", true);
            stage.refuse(&worker, command, "covenant.minor")
        });
    }
}

/// What the host calls it, and its case.
fn name(resident: u32, turn: u32) -> String {
    format!("cable-{resident}-{turn}")
}

fn violate(stage: &mut Stage, resident: u32, turn: u32) -> Played {
    let name = name(resident, turn);
    let (worker, command) = violation(stage, &person_id(resident), &name, false);
    stage.ask(&worker, command).map(|_| ())
}

/// The morning after the third was referred.
fn follow(stage: &mut Stage, resident: u32, chance: Chance) -> Played {
    let grid = stage.city.grids[stage.city.places.charging].code;
    let case = CaseId::new(&name(resident, 2)).expect("a short text");
    cases::follow(stage, case, grid, None, cases::Way::referral(), chance);
    Ok(())
}

/// What the grid worker records.
fn violation(stage: &Stage, person: &PersonId, name: &str, minor: bool) -> (PersonId, Command) {
    let grid = stage.city.grids[stage.city.places.charging].code;
    let record = RecordViolation {
        violation: SourceId::new(name).expect("a short text"),
        covenant: covenant(),
        rule: rule(),
        person: person.clone(),
        place: grid,
        evidence: stage.engine.algorithm().digest(&[name.as_bytes()]),
        case: CaseId::new(name).expect("a short text"),
        minor,
    };
    (staff::of(grid), Command::Covenant(record))
}
