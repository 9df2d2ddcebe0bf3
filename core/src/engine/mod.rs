//! The door: the one way in, for every language.
//!
//! A request goes: seen before? — may this actor ask this here? (`policy`) — deadlines that have
//! passed fire first — what would follow? (the domain's `decide`) — make it true (its `evolve`) —
//! what follows from that? (`reactions`) — write it down (`journal`). A question goes the same way
//! without the last three. What this is not: there is no rule of any domain here.
//!
//! Invariants upheld here: **one door**, **time is a request's**, **all or nothing**, **idempotent**,
//! **deny by default**, **replay**, **same bytes everywhere**.

mod entry;
mod execute;
mod export;
mod json;
mod path;
mod picture;
mod policy;
mod query;
mod reactions;
mod receipt;
mod record;
mod refusal;
mod request;
#[cfg(feature = "schema")]
mod schema;
mod snapshot;
mod state;
mod sweep;
pub mod wire;

pub use execute::{Engine, LIMITS, Limits};
pub use export::ExportView;
pub use policy::{CONFLICTS, POLICY, PolicyRow, QUERY_POLICY, Who};
pub use query::{Answer, JournalAnswer, JournalQuery, Query, Question};
pub use reactions::REACTIONS;
pub use receipt::{Cause, Event, Outcome, Receipt, Refused, Step};
pub use refusal::{EngineRefusal, Refusal, refusal_table};
pub use request::{ClockCommand, Command, Request, Setup};
#[cfg(feature = "schema")]
pub use schema::contract;
pub use state::State;
pub use sweep::{FullExport, VaultProblem};
