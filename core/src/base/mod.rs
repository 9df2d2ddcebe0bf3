//! Floor 0: the words every other floor speaks. Identifiers, time, exact numbers, codes, digests, refusals.
//!
//! Nothing here knows a community or its rules, and nothing here has state of its own but the
//! built-in calendar. Everything is exact: there is no float and no rounding that is not named.

mod agenda;
mod amount;
mod id;
pub mod digest;
mod ratio;
mod refusal;
mod secret;
mod table;
mod time;

pub use agenda::Agenda;
pub use amount::Amount;
pub use id::{
    ActCode, CaseId, CovenantId, FundId, HouseholdId, Id, Identifier, OfferId, OrganisationId,
    PersonId, RedemptionId, RequestId, RuleCode, SettlementId, SourceId, TopicId, KindCode,
};
pub use ratio::{Ratio, Threshold};
pub(crate) use refusal::refusals;
pub use refusal::Row;
pub use secret::{Purpose, Secret};
pub use table::{Ix, Table};
pub use time::Timestamp;
