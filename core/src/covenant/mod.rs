//! Covenant 公约: rules that residents gave themselves, each with a ladder of measures by repetition.
//!
//! What it is not: a court or a fine. A covenant cannot fine (村民委员会组织法 27): there is no such
//! measure to write down. *Expose* is a notice of place and act that names nobody; *refer* hands
//! evidence to whoever has the authority, as a case. A covenant begins by a passed topic and ends
//! by one; both come from the engine, never from a person.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **a ladder is climbed**: the n-th violation of a rule by a person within its window meets the
//!   n-th measure, later ones the last; a measure never becomes milder further up;
//! - **steps expire**: a violation counts until 24:00 of the window's last day, and no longer than
//!   until it is withdrawn;
//! - **once**: a violation's identifier is recorded once;
//! - **minors excepted**: nothing is recorded of a minor. No age is known here: whoever records
//!   says so, and must;
//! - **a notice names nobody**: [`Event::NoticeIssued`] holds all that may be published.

mod command;
mod decide;
mod draft;
mod event;
mod query;
mod refusal;
mod state;
mod subject;
#[cfg(test)]
mod tests;

pub use command::Command;
pub(crate) use decide::decide;
pub use draft::{
    CovenantDraft, CovenantRule, LADDER_STEPS_MAX, Measure, RULES_MAX, WINDOW_DAYS_MAX,
};
pub use event::Event;
pub(crate) use query::answer;
pub use query::{Answer, CovenantView, FiguresView, Query, ViolationView};
pub use refusal::Refusal;
pub use state::{Covenant, Covenants, Violation};
pub(crate) use subject::{subject, subject_of_query};
