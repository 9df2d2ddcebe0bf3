//! Deliberation 微议事: a topic on its way from proposal to result.
//!
//! A topic is proposed by a resident under a rule of the charter, seconded by others, screened,
//! discussed, opened by the village, voted on over every channel, decided by a count that anyone can
//! check by hand, put on public notice, and in force until its review. Which of these steps there are
//! is the charter's. What it is not: a forum. What is said about a topic, and its text, are the
//! host's; only digests are here.
//!
//! Invariants upheld here, each with its test in `tests/`:
//! - **every proposal gets an answer**: a topic has a next deadline until it is over, at which the
//!   clock takes it further where nobody did;
//! - **nothing said is lost**: a contribution is hidden and shown again, never changed;
//! - **frozen**: who may vote is fixed when the list is published to be objected to, or where it is
//!   not, when voting opens. Upheld objections alone change a list. One of adults has who is 18 by the
//!   day on which the clock would open the voting; where it is opened before, whoever is not 18 yet
//!   casts from then on. Whoever joins later cannot vote;
//!   whoever leaves later still can, and stays among the eligible. A household votes through
//!   whoever is its delegate when the vote is cast. Owners vote with the area that was theirs;
//! - **one register of voters**: nobody is on those of two regions (村民委员会组织法 13);
//! - **one has-voted register** over all channels: the first valid ballot stands, or the last by app
//!   where the rule says so. Who is found to be two casts once; where both had voted, both ballots
//!   count, for what lies in the urn is nobody's. The topic's page tells how many such there are, also
//!   of whom it is found after closing; that changes no result, but is a ground to object to it;
//! - **totals are hidden until closing**: who took part can be counted before, what was cast
//!   cannot be asked;
//! - **the count is a proof**: every comparison with both sides; monotone in yes votes, and the
//!   same in whatever order the ballots came;
//! - **dated rules**: a topic is decided by the rule as it stood when the topic was proposed;
//! - **one successor**: of two topics that would end or replace what one decided, the first to come into
//!   force does, and the other is moot; of those that fall due at one instant, the one that was
//!   proposed first. What is moot stays so, also where the first falls before it begins: a vote that
//!   was lost to another's comes into force by a new vote alone, and its page tells since when it can
//!   be had;
//! - **a run-off takes what is open**: by a rule for run-offs, and by no other, a topic follows an election;
//!   its seats and who stands for them are what that left, and one at a time fills them;
//! - **one recall on one ground**: of the same person, and not again for the months of its preset once it
//!   failed; whoever is to be recalled decides and counts nothing of it;
//! - **ties by the rule**: a tie passes where the charter says "at least 1/2" and fails where it
//!   says "more than 1/2". Nobody took part: no quorum, for no charter has a quorum of nobody.
//!
//! Secrecy: who voted stands in the register, what was cast lies hidden in the [`Urn`], which says what
//! that protects, and from whom it does not.

mod appeals;
mod casting;
mod command;
pub mod consensus;
pub mod count;
mod decide;
mod discussion;
mod draft;
mod electorate;
mod event;
mod explain;
mod life;
mod notice;
mod objections;
mod papers;
mod proxies;
mod published;
mod query;
mod recalls;
mod refusal;
mod register;
mod result;
mod runoffs;
mod screening;
mod state;
mod subject;
mod tally;
#[cfg(test)]
mod tests;
mod units;
mod urn;
mod voters;
mod voting;

pub use crate::charter::EntryChannel as Channel;
pub use appeals::Ruling;
pub use casting::NamedBallot;
pub use command::{Choice, Command, Kin};
pub(crate) use decide::decide;
pub use discussion::{
    CELL_MIN, CONTRIBUTIONS_MAX, ConsensusView, Contribution, ContributionKind, ContributionView,
    DiscussionView, Moderation, STATEMENTS_MAX,
};
pub use electorate::Call;
pub use event::{Event, ListSummary};
pub use explain::{Sentence, explain};
pub use life::{Effect, InForce, LapseReason, Next, NextStep, OpeningTerms, ReviewFinding};
pub use objections::{About, ListEntry, Objection, ObjectionStatus};
pub use papers::PaperBox;
pub(crate) use published::Published;
pub use published::{
    ElectorateView, ListLine, ObjectionView, ObjectionsView, ProxiesView, ProxyView,
};
pub(crate) use query::answer;
pub use query::{Answer, BallotProof, BallotView, BallotsView, Query, StageView, TopicView};
pub use recalls::Recall;
pub use refusal::{Refusal, StageName};
pub use register::{Changes, Register};
pub use result::{CountTerms, VoteResult, count as recount};
pub use runoffs::{ElectionView, PostView};
pub use state::{Deliberation, Stage, Topic};
pub(crate) use subject::{subject, subject_of_query};
pub use tally::{Comparison, Inequality, Outcome, Product, Tally, Test, weigh, with_silence};
pub use units::OwnedUnit;
pub use urn::{HexProblem, HiddenBallot, PublishedBallot, Tracker, Urn, Vote};
pub use voters::Voter;
pub use voting::{Decided, Voting};
