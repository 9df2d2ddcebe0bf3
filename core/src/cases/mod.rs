//! Cases 报事: what residents, patrols, hotlines and sensors report, until it is resolved and rated.
//!
//! A case goes the study's way: the residents' own deliberation; the village, or an organisation
//! that it entrusts; level by level up, where departments work together; the result back the same
//! way to whoever reported; the reporter rates; the rating counts. Its level and its stage are
//! apart. What this is not: it holds no text of a report or result, and it does not say who may do
//! what, which is the engine's policy.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **each source enters once**: a repeat is refused with the case that it became;
//! - **level by level**: a case never skips a level on its way up, unless its kind is urgent;
//! - **no unit that may not act has a case**: what it owed goes back to whoever gave it out;
//! - **one deadline**: an open case has exactly one in the agenda, any other none;
//! - **lateness is the unit's** that held the case; giving back and dispatching resets no clock;
//! - **never guessed**: what reaches into a year without a calendar is refused by name, and the
//!   clock's own steps go on without making anyone late;
//! - **history only grows**;
//! - **a way back**: a closed case has a result, and the regions by which it goes to the reporter;
//! - **the stages add up** to the cases reported;
//! - **dated rules**: a case keeps the terms under which it was reported;
//! - **identity hidden from the rated**.

mod clock;
mod command;
mod decide;
mod evaluation;
mod event;
mod handing;
mod history;
mod machine;
mod query;
mod refusal;
mod state;
mod subject;
mod tally;
mod terms;
#[cfg(test)]
mod tests;

pub use command::{Channel, Command, Score, ScoreProblem};
pub(crate) use decide::decide;
pub use event::{Deferral, Event};
pub use history::{Holder, Note, Step, StepKind};
use machine::Act;
pub use machine::{Stage, Stages};
pub(crate) use query::answer;
pub use query::{
    Answer, CaseView, DepartmentView, KindFigure, LevelFigure, OpenCase, Query, RegionFigures,
    StageFigure, StepView, UnitFigures,
};
pub use refusal::Refusal;
pub use state::{Assignment, Case, Cases, Dispatch, Rating};
pub(crate) use subject::{subject, subject_of_query};
pub use tally::{KindTally, RatingSums, RegionTally, UnitTally};
pub use terms::Terms;
