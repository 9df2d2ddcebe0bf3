//! Catalogue 数据目录: collect at most once (最多采一次).
//!
//! What residents may be asked for is the charter's to say. Before anyone asks a resident, they ask
//! here: already held, share it from its holder, may collect, or forbidden. Each such ask is written
//! down, so that what residents and grid workers were spared is counted and not estimated.
//! What it is not: it holds no content. A record is the content's digest and the name under which the
//! host's vault keeps it.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **at most once**: of one item of one person at most one record is fresh at any time; only the
//!   person themself may renew it before its time;
//! - **a no is as good as a yes**: whoever refused is not asked again for as long as an answer would
//!   have been fresh;
//! - **a guardian consents for a minor**: to each item where the minor is under 14, else where it takes
//!   a consent at all;
//! - **the burden adds up**: what was asked is what was answered in the four ways, and workers,
//!   residents, items and grids sum to the same;
//! - **dated rules**: a record stays fresh as long as the charter said when it was collected.

mod assess;
mod burden;
mod command;
mod decide;
mod event;
mod query;
mod refusal;
mod state;
mod subject;
#[cfg(test)]
mod tests;

pub use burden::Burden;
pub use command::{Command, DataForm, Entry, ItemConsent};
pub(crate) use decide::decide;
pub use event::{AskAnswer, Event, ItemAnswer};
pub(crate) use query::answer;
pub use query::{Answer, BurdenOf, BurdenView, Query, RecordView};
pub use refusal::Refusal;
pub use state::{Catalogue, Record};
pub(crate) use subject::{subject, subject_of_query};
