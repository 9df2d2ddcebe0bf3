//! Consultation 咨询: residents ask public bodies, who answer by a deadline and under shown identity.
//!
//! A public body is a government department or a body of the community. An answer shows the
//! organisation and the officer's role (亮明身份), never the person; the body never learns who
//! asked. A question that is not answered in time is late on the body's account and goes to the
//! region above, whose staff may answer beside the body, and on to the top. What it is not: it
//! holds no text of a question or an answer, only their digests, and a question is no case.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **one deadline**: an open question has at most one in the agenda, any other none;
//! - **lateness is the unit's** that had the question, and a body's figures add up;
//! - **identity both ways**: who asked and who answered stand in no event of an answer and no view;
//! - **dated rules**: a question keeps the terms under which it was asked.

mod command;
mod decide;
mod event;
mod query;
mod refusal;
mod state;
mod subject;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a test that overflows is a test that fails")]
mod tests;

pub use command::Command;
pub(crate) use decide::decide;
pub use event::{Event, ShownIdentity};
pub(crate) use query::answer;
pub use query::{Answer, Query, QuestionView};
pub use refusal::Refusal;
pub use state::{Consultations, Figures, Question, QuestionStatus};
pub(crate) use subject::{subject, subject_of_query};
