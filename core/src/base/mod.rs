//! Floor 0: the words every other floor speaks. Identifiers, time, exact numbers, codes, digests, refusals.
//!
//! Nothing here knows a community or its rules, and nothing here has state of its own but the
//! built-in calendar. Everything is exact: there is no float and no rounding that is not named.

mod agenda;
mod amount;
pub mod calendar;
pub(crate) mod canonical;
mod check_character;
pub mod citizen_number;
pub mod credit_code;
mod day;
pub mod digest;
mod id;
mod identity;
mod kept;
pub mod merkle;
mod ratio;
mod refusal;
pub mod region_code;
mod sealable;
mod secret;
mod side;
mod table;
mod text;
mod time;

pub use agenda::{Agenda, Awaited};
pub use amount::Amount;
pub use canonical::{Canonical, Sink, Source};
pub use check_character::check_character;
pub use day::Day;
pub use gongzhi_derive::Canonical;
pub use id::{
    ActCode, CaseId, CategoryCode, CovenantId, EntryId, FundId, HouseholdId, Id, Identifier,
    ItemCode, KindCode, OfferId, OrganisationId, PersonId, PurposeCode, QuestionId, RedemptionId,
    RequestId, ReshapeId, RuleCode, SettlementId, SourceId, TopicId,
};
pub use identity::Identity;
pub(crate) use kept::Kept;
pub use ratio::{Ratio, Threshold};
pub use refusal::Row;
pub(crate) use refusal::refusals;
pub(crate) use sealable::Sealable;
pub use secret::{Purpose, Secret};
pub use side::{Side, SideKey};
pub use table::{Ix, Table};
pub(crate) use text::{Text, parsed, texts};
pub use time::Timestamp;
pub(crate) use time::{day_text, end_of_day};
