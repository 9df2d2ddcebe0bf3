//! The epidemic (无疫社区): volunteers sign up and serve, and tips come in.
//!
//! 1,574 residents sign up between February and April, as in the study; each serves on one to three
//! days at the entrance of their own grid, which earns. 24 tips are reported, some without a name;
//! each is handled as a case, and where it proves true and someone known gave it, it earns.

use gongzhi::base::{CaseId, SourceId};
use gongzhi::cases::{Channel, Command::Report};
use gongzhi::engine::Command;

use super::{award, cases, merchants};
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::{City, person_id};
use crate::days::{day_of, on_day};
use crate::staff;
use crate::stage::{Played, Stage};

/// Volunteers who signed up, as the study counts them.
pub const VOLUNTEERS: u32 = 1_574;
/// Tips that the study counts: 20 多, so more.
pub const STUDY_TIPS: u32 = 20;
const TIPS: u32 = 24;

/// Sets sign-ups, days of duty and tips.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let mut chance = Chance::new(seed, "epidemic");
    let city = stage.city.clone();
    for resident in volunteers(&city, &mut chance) {
        let grid = city.grid_of(resident);
        let first = chance.between(day_of(2, 3), day_of(4, 10));
        for turn in 0..chance.between(1, 3) {
            let (day, minute) = (first + 3 * turn, chance.between(480, 1080));
            let source = format!("duty-{}-{day}", city.grids[grid].code);
            let turns = Chance::new(u64::from(resident), &source);
            stage.plan(on_day(day, minute), Chapter::Epidemic, move |stage| {
                award(stage, resident, "epidemicDuty", &source)?;
                merchants::perhaps(stage, resident, 60, turns);
                Ok(())
            });
        }
    }
    for number in 1..=TIPS {
        let resident = chance.below(city.population.residents());
        let at = on_day(chance.between(day_of(2, 5), day_of(3, 20)), chance.between(480, 1200));
        let (named, turns) = (chance.percent(70), Chance::new(seed, &format!("tip {number}")));
        stage.plan(at, Chapter::Epidemic, move |stage| tip(stage, number, resident, named, turns));
    }
}

/// Different residents, from all over the city.
fn volunteers(city: &City, chance: &mut Chance) -> Vec<u32> {
    let residents = city.population.residents();
    let stride = residents / VOLUNTEERS;
    (0..VOLUNTEERS).map(|place| place * stride + chance.below(stride)).collect()
}

fn tip(stage: &mut Stage, number: u32, resident: u32, named: bool, chance: Chance) -> Played {
    let case = CaseId::new(&format!("tip-{number}")).expect("a short text");
    let grid = stage.city.grids[stage.city.grid_of(resident)].code;
    let (person, worker) = (person_id(resident), staff::of(grid));
    let report = Report {
        case: case.clone(),
        kind: cases::kind("epidemic"),
        region: grid,
        channel: Channel::Tip,
        source: SourceId::new(&format!("tip-{number}")).expect("a short text"),
        reporter: named.then(|| person.clone()),
        content: stage.engine.algorithm().digest(&[case.as_str().as_bytes()]),
    };
    let actor = if named { person } else { worker };
    stage.ask(&actor, Command::Cases(report))?;
    let known = named.then_some(resident);
    cases::follow(stage, case.clone(), grid, known, cases::Way::tip(), chance);
    if named {
        stage.later(10 * 1440, move |stage| award(stage, resident, "verifiedTip", case.as_str()));
    }
    Ok(())
}
