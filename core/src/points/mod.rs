//! Points 积分: what taking part earns, what it buys, and what merchants are paid for it.
//!
//! What it is not: money, or a record of conduct. A person cannot cash points out, cannot hand them
//! to another person, and loses none but by spending them, or where the award itself was false.
//! Volunteer hours are no points and never become any.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **conservation**: the sum over all accounts is zero after every event; issued = held by
//!   persons and merchants + reserved + cleared;
//! - **no debt**: only a fund is ever below zero;
//! - **an act counts once**: a source, act and person earn once, also after a reversal;
//! - **the cap is exact**: in a day of Beijing nobody earns more by an act than its cap;
//! - **a redemption resolves once**: confirmed, cancelled, expired or locked, and what is not
//!   confirmed gives back exactly the points and the stock that it took;
//! - **a settlement reconciles**: carried + earned - spent - reserved = net, line by line and in
//!   total, and net * rate = cny + rounding.

mod awards;
mod code;
mod command;
mod decide;
mod earning;
mod event;
mod forfeit;
mod ledger;
mod money;
mod query;
mod redemption;
mod refusal;
mod settlement;
mod state;
mod subject;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, clippy::unreachable, reason = "a test may panic")]
mod tests;

pub use awards::{Award, Awards, Tally};
pub use code::VerificationCode;
pub use command::{Buyer, Command, Requirement};
pub(crate) use decide::decide;
pub use event::{Event, ReturnCause};
pub use ledger::{Account, Holder, Ledger, LedgerTotals, Owner};
pub use money::Cny;
pub(crate) use query::answer;
pub use query::{
    Answer, FundView, MerchantView, OfferView, ParticipationView, PersonView, Query,
    RedemptionView, SettlementView,
};
pub use refusal::Refusal;
pub use settlement::{SettlementLine, SettlementTotals};
pub use state::{Fund, Offer, Points, Redemption, RedemptionStatus, Settlement, Turnover};
pub(crate) use subject::{subject, subject_of_query};
