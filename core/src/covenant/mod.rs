//! Covenant 公约: rules that residents gave themselves, each with a ladder of measures by repetition.
//!
//! What it is not: a court or a fine. A covenant cannot fine or withhold a service (村民委员会组织法
//! 27): a draft that says so is refused when it is proposed. *Expose* is a notice of place and act that
//! names nobody; *refer* hands evidence to whoever has the authority, as a case. A covenant begins by a
//! passed topic and ends by one; both come from the engine, never from a person.
//!
//! A violation is recorded, of which the person has notice; they can reply; the measure is applied;
//! they can appeal; the appeal is decided by someone else. How long each takes is the rule's.
//!
//! Invariants upheld here, each with its test in `tests`:
//! - **a ladder is climbed**: the n-th violation of a rule by a person within its window meets the
//!   n-th measure, later ones the last; a measure never becomes milder further up. A violation counts
//!   from its recording, for then the person has notice;
//! - **steps expire**: a violation counts until 24:00 of the window's last day, and no longer than
//!   until it is withdrawn. While an appeal is open it counts;
//! - **heard first**: no measure is applied while the person can reply, and what was withdrawn until
//!   then makes it milder, never harsher;
//! - **four eyes**: whoever recorded a violation does not decide on its appeal; one that is not decided
//!   in time is upheld;
//! - **dated rules**: a violation keeps the rules of its own version of the covenant, also after that
//!   was replaced or repealed. Whether it counts on is for the next version to say;
//! - **no case but one that is there**: a violation names the case that it opened once that is open.
//!   A referral that was refused waits, for all to see, until it is given again;
//! - **what falls is told**: with a violation its notice is taken back, and its case ends if it is open;
//! - **once**: a violation's identifier is recorded once;
//! - **minors excepted**: nothing is recorded of a minor, whether membership knows the age or whoever
//!   records says so;
//! - **a notice names nobody**: [`Event::NoticeIssued`] holds all that may be published.

mod command;
mod decide;
mod draft;
mod event;
mod figures;
mod hearing;
mod query;
mod recording;
mod referral;
mod refusal;
mod state;
mod subject;
#[cfg(test)]
mod tests;

pub use command::Command;
pub(crate) use decide::decide;
pub use draft::{
    AppealTerms, CovenantDraft, CovenantRule, FIGURES_FROM, FIGURES_FROM_MIN, HEARING_DAYS_MAX,
    LADDER_STEPS_MAX, Measure, RULES_MAX, WINDOW_DAYS_MAX,
};
pub use event::Event;
pub use figures::RuleFigures;
pub(crate) use query::answer;
pub use query::{Answer, CovenantVersion, CovenantView, Query, ViolationView};
pub use refusal::Refusal;
pub(crate) use state::Version;
pub use state::{Covenant, Covenants, End, Referral, Standing, Violation};
pub(crate) use subject::{subject, subject_of_query};
