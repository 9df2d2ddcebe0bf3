//! The story: a year of Jiaxing, a chapter a file.
//!
//! Every chapter sets its acts beforehand, from chance of its own; the stage plays all of them
//! together in order of time. Nobody acts but by a request that they may make.

mod bodies;
mod grids;
mod joining;

use crate::chapter::Chapter;
use crate::city::{City, Size};
use crate::days::midnight;
use crate::stage::{Played, Stage, Trouble};
use gongzhi::engine::{Engine, Setup};

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

/// Plays the whole year. `progress` is told the part that is done, in thousandths of a chapter.
///
/// # Errors
/// At the first thing that goes otherwise than the story says.
pub fn play(stage: &mut Stage, plan: Plan, progress: &mut dyn FnMut(Chapter, u64, u64)) -> Played {
    stage.within(Chapter::Grids, grids::play)?;
    stage.within(Chapter::Joining, |stage| joining::play(stage, plan.seed, progress))?;
    bodies::plan(stage, plan.seed);
    stage.play_until(midnight(12, 31))
}
