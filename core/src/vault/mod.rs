//! Vault and rights 个人信息库: what the host's vault holds about people, for how long, and how it goes.
//!
//! The vault is the host's: names, numbers and texts lie there and nowhere else ([`Vault`]). Here is its
//! index: whose an entry is, its category, its term, and the digest of salt and content ([`Sealed`]).
//! The salt lies in the vault beside the content; once both are deleted the digest tells nothing and
//! can be tried against nothing, which a digest of a telephone number alone could be.
//!
//! What falls due, by its term, by a consent withdrawn or by an erasure, is deleted by the host, who
//! asks what is due and confirms. What it is not: it deletes nothing itself.
//!
//! **What an erasure leaves.** The person's identifier becomes `erased-<n>` wherever the state holds
//! it; residence, identity, roles, points and holdings end. Counts, votes, cases and the ledger stand.
//! The journal's old records, and the receipts made of them, are as they were, since they are what
//! proves everything else: they hold the host's identifier and keyed digests, no name and no number,
//! and of a ballot the choice. They point to nobody once the host destroys what tells whose the
//! identifier was, which is the host's part of every erasure, and never gives it again (PIPL 4, 47,
//! 73). A household keeps its identifier, and a department what a law has it keep.
//!
//! Invariants upheld here, each with its test in `tests.rs`:
//! - **erasure is complete**: no question is answered with the identifier of whoever was erased, and
//!   no byte of the state holds it, or the identity;
//! - **counts stand**: an erasure changes of a region, a vote and the ledger what leaving changes; beyond
//!   that, a paper of theirs that was received for a vote and not entered is not entered any more;
//! - **a term is kept**: an entry is due at its term and not before, but for a consent withdrawn or
//!   an erasure; what a law asks to be kept outlasts both, and is stored only (PIPL 47);
//! - **dated rules**: an entry keeps the basis and the term of the day on which it was entered.

mod command;
mod decide;
mod event;
mod query;
mod refusal;
mod state;
mod store;
mod subject;
#[cfg(test)]
mod tests;

pub use command::{Command, ErasureGround};
pub(crate) use decide::decide;
pub use event::{DueCause, Event};
pub(crate) use query::answer;
pub use query::{Answer, EntryView, Query};
pub use refusal::Refusal;
pub use state::{Entry, EntryStatus, VaultIndex};
pub use store::{MemoryVault, Sealed, Vault};
pub(crate) use subject::{subject, subject_of_query};
