//! The story: a year of Jiaxing, a chapter a file.
//!
//! Every chapter sets its acts beforehand, from chance of its own; the stage plays all of them
//! together in order of time. Nobody acts but by a request that they may make.

mod activities;
mod bodies;
mod cases;
mod covenant;
mod deliberation;
mod epidemic;
mod forms;
mod grids;
mod joining;
mod merchants;
mod settlement;

use gongzhi::base::{ActCode, Amount, FundId, PersonId, SourceId, region_code::RegionCode};
use gongzhi::engine::{Answer, Command, Engine, Query, Refusal, Setup};
use gongzhi::points;

use crate::chapter::Chapter;
use crate::city::{City, Size, person_id};
use crate::days::midnight;
use crate::staff;
use crate::stage::{Played, Stage, Trouble};

pub use activities::STUDY_ACTIVITIES;
pub use cases::WARNED;
pub use deliberation::{IN_FAVOUR, PARTICIPANTS};
pub use epidemic::{STUDY_TIPS, VOLUNTEERS};
pub use forms::FORMS;
pub use joining::joins;
pub use merchants::{CARD, TALKS_NEEDED};

/// The setup of Jiaxing's engine: a made-up secret, and the charter.
pub const SETUP: &str = include_str!("../../jiaxing/setup.json");

/// How large the story is, and from which seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Residents and households.
    pub size: Size,
    /// The seed of all chance.
    pub seed: u64,
}

/// The setup, read.
///
/// # Panics
/// Where the file is no setup.
pub fn setup() -> Setup {
    serde_json::from_str(SETUP).expect("setup.json is a setup")
}

/// Opens the engine and sets the stage.
///
/// # Errors
/// When the charter is wrong.
pub fn open(plan: Plan) -> Result<Stage, Trouble> {
    let engine = Engine::open(setup())?;
    Ok(Stage::new(engine, City::new(plan.size, plan.seed)))
}

/// Lays the grids: the first chapter, on which all others stand.
///
/// # Errors
/// At the first thing that goes otherwise than the story says.
pub fn lay_grids(stage: &mut Stage) -> Played {
    stage.within(Chapter::Grids, grids::play)
}

/// Plays the whole year. `progress` is told the part that is done, in thousandths of a chapter.
///
/// # Errors
/// At the first thing that goes otherwise than the story says.
pub fn play(stage: &mut Stage, plan: Plan, progress: &mut dyn FnMut(Chapter, u64, u64)) -> Played {
    lay_grids(stage)?;
    stage.within(Chapter::Joining, |stage| joining::play(stage, plan.seed, progress))?;
    plan_year(stage, plan.seed);
    for month in 2..=12 {
        progress(Chapter::Clock, month - 1, 12);
        stage.play_until(midnight(i8::try_from(month).unwrap_or(12), 1))?;
    }
    stage.play_until(midnight(12, 31))
}

/// Sets the acts of every chapter that plays through the year.
fn plan_year(stage: &mut Stage, seed: u64) {
    bodies::plan(stage, seed);
    settlement::plan(stage);
    merchants::plan(stage);
    epidemic::plan(stage, seed);
    activities::plan(stage, seed);
    deliberation::plan(stage, seed);
    covenant::plan(stage, seed);
    cases::plan(stage, seed);
    forms::plan(stage, seed);
}

/// An act of the charter.
fn code(act: &str) -> ActCode {
    ActCode::new(act).expect("a short text")
}

/// The fund of a county.
fn fund(county: RegionCode) -> FundId {
    FundId::new(&format!("fund-{county}")).expect("a short text")
}

/// The grid worker confirms that a resident did something, and the county's fund awards it. Whoever
/// has earned all that the day allows is refused, as the charter has it.
fn award(stage: &mut Stage, resident: u32, act: &str, source: &str) -> Played {
    let worker = staff::of(stage.city.grids[stage.city.grid_of(resident)].code);
    let (person, act) = (person_id(resident), code(act));
    let capped = at_cap(stage, &worker, &person, &act)?;
    let award = points::Command::Award {
        person,
        act,
        fund: fund(stage.city.county_of(resident).code),
        source: SourceId::new(source).expect("a short text"),
    };
    if capped {
        return stage.refuse(&worker, Command::Points(award), "points.capReached");
    }
    stage.ask(&worker, Command::Points(award)).map(|_| ())
}

/// Whether the day allows no more of an act.
fn at_cap(
    stage: &Stage,
    worker: &PersonId,
    person: &PersonId,
    act: &ActCode,
) -> Result<bool, Trouble> {
    let query = points::Query::Participation { person: person.clone(), act: act.clone() };
    let view = match stage.query(worker, Query::Points(query))? {
        Answer::Points(points::Answer::Participation(view)) => view,
        other => return Err(Trouble::Astray(format!("no participation but {other:?}"))),
    };
    let charter = stage.engine.state().charters.in_force(stage.now).map_err(Refusal::from)?;
    let amount = charter.points.earning(act).map_or(Amount::ZERO, |rule| rule.amount);
    Ok(view.earned_today.plus(amount).is_none_or(|sum| sum > view.day_cap))
}
