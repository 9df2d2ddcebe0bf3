//! Counting methods: pure functions from ballots to a result that shows how it came about.
//!
//! A [`Poll`] takes ballots one by one, in any order, and groups those that are identical;
//! [`Poll::count`] gives the [`Count`]. Nothing here knows a topic, a voter or a clock: whoever has
//! the published ballots can count them again.
//!
//! Invariants, each with its test in `tests/`:
//! - **exact**: whole numbers, and ratios of whole numbers compared by cross-multiplication;
//! - **order of ballots changes nothing**, and neither does how they are grouped;
//! - **a tie is broken by the named policy or not at all**, and where the order among the tied
//!   changes nothing, there is no tie.

mod ballot;
mod budget;
mod check;
mod runoff;
mod schulze;
mod seats;
mod ties;
mod wide;

pub use ballot::{Apart, Ballot, BallotKind, BudgetMethod, Flaw, Post, RankedMethod, Reserved};
pub use budget::{BudgetCount, BudgetOffer, BudgetStep};
pub use runoff::{Round, RunoffCount, Standing};
pub use schulze::{Beat, Duel, SchulzeCount};
pub use seats::{OptionVotes, PostCount, Seated, SeatsCount};
pub use ties::Ties;

use alloc::{vec, vec::Vec};
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Serialize};

use super::Tally;
use crate::base::{Canonical, digest::Algorithm};
use crate::charter::VoteMeasure;

/// What a topic asks.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// How many options there are; 0 for a motion.
    pub options: u8,
    /// What a ballot is, and how it is counted.
    pub kind: BallotKind,
    /// What happens to a tie.
    pub ties: Ties,
}

impl Question {
    /// Yes, no, or neither.
    pub const fn motion() -> Self {
        Self { options: 0, kind: BallotKind::Motion {}, ties: Ties::Revote {} }
    }
}

/// How many ballots there were.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Turnout {
    /// In all.
    pub cast: u32,
    /// Of these, valid ones that choose nothing.
    pub blank: u32,
    /// Of these, void ones, by what is wrong with them.
    pub void: Vec<Voided>,
}

/// Void ballots with one flaw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Voided {
    /// Which.
    pub flaw: Flaw,
    /// How many.
    pub ballots: u32,
}

/// What came out, and how.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Count {
    /// Of a motion, measure by measure.
    Motion(MotionCount),
    /// Of block, approval and score.
    Seats(SeatsCount),
    /// Of ranks, by Schulze.
    Schulze(SchulzeCount),
    /// Of ranks, by instant run-off.
    Runoff(RunoffCount),
    /// Of a budget.
    Budget(BudgetCount),
}

impl Count {
    /// Who is elected, what wins, or what is paid for, without a number; nothing of a motion.
    pub(super) fn bare(self) -> Option<Self> {
        Some(match self {
            Self::Motion(_) => return None,
            Self::Seats(mut count) => {
                count.posts.iter_mut().for_each(|post| post.votes = Vec::new());
                Self::Seats(count)
            }
            Self::Schulze(count) => {
                Self::Schulze(SchulzeCount { duels: Vec::new(), proof: Vec::new(), ..count })
            }
            Self::Runoff(count) => Self::Runoff(RunoffCount { rounds: Vec::new(), ..count }),
            Self::Budget(mut count) => {
                for step in &mut count.steps {
                    (step.votes, step.offers) = (0, Vec::new());
                }
                Self::Budget(count)
            }
        })
    }

    /// Whether somebody is elected, an option wins, or a project is paid for; of a motion, whether
    /// anything was counted, for thresholds decide it.
    pub fn decides(&self) -> bool {
        match self {
            Self::Motion(count) => !count.tallies.is_empty(),
            Self::Seats(count) => count.posts.iter().any(|post| !post.seated.is_empty()),
            Self::Schulze(count) => count.winner.is_some(),
            Self::Runoff(count) => count.winner.is_some(),
            Self::Budget(count) => count.steps.iter().any(|step| step.funded),
        }
    }
}

/// The count of a motion, which thresholds then decide.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MotionCount {
    /// By each measure.
    pub tallies: Vec<Tally>,
}

/// Measures at most.
pub const MEASURES: usize = 2;

/// What ballots weigh, by each measure of the question, 0 where there is only one. All together are
/// below 2^32, as whoever opens a vote sees to: by area that is 42,949,672 m2. Where points are
/// given, heads alone vote.
pub type Weights = [u32; MEASURES];

fn add(to: &mut Weights, weights: Weights) {
    for (to, weight) in to.iter_mut().zip(weights) {
        *to = to.saturating_add(weight);
    }
}

/// Ballots, taken one by one, grouped where they are identical.
#[derive(Debug, Clone, Default)]
pub struct Poll {
    turnout: Turnout,
    /// What all ballots weigh, void ones too.
    cast: Weights,
    /// Of a motion, what those weigh that said yes, no, abstain, by each measure.
    motion: [Tally; MEASURES],
    /// The numbers of each group of identical ballots, group after group.
    marks: Vec<u8>,
    /// What each group weighs.
    weights: Vec<Weights>,
    /// Finds the group of a ballot; its order never shows.
    places: HashTable<u32>,
}

fn hash(marks: &[u8]) -> u64 {
    FixedState::default().hash_one(marks)
}

/// The numbers of a group.
fn group(marks: &[u8], width: usize, place: u32) -> &[u8] {
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    marks.chunks_exact(width.max(1)).nth(place).unwrap_or_default()
}

impl Poll {
    /// Takes a ballot, and what it weighs by each measure of the question.
    pub fn add(&mut self, question: &Question, ballot: &Ballot, weights: Weights) {
        self.turnout.cast = self.turnout.cast.saturating_add(1);
        add(&mut self.cast, weights);
        match (question.kind.check(question.options, ballot), ballot) {
            (Ok(()), Ballot::Options { marks }) if marks.iter().any(|mark| *mark > 0) => {
                self.add_marks(marks, weights);
            }
            (Ok(()), Ballot::Motion { choice }) => {
                for (tally, weight) in self.motion.iter_mut().zip(weights) {
                    tally.count(*choice, weight);
                }
            }
            (Ok(()), _) => self.turnout.blank = self.turnout.blank.saturating_add(1),
            (Err(flaw), _) => self.turnout.add_void(flaw),
        }
    }

    fn add_marks(&mut self, ballot: &[u8], weighs: Weights) {
        let (marks, width) = (&self.marks, ballot.len());
        let same = |place: &u32| group(marks, width, *place) == ballot;
        if let Some(place) = self.places.find(hash(ballot), same) {
            let place = usize::try_from(*place).unwrap_or(usize::MAX);
            if let Some(weights) = self.weights.get_mut(place) {
                add(weights, weighs);
            }
            return;
        }
        let place = u32::try_from(self.weights.len()).unwrap_or(u32::MAX);
        self.marks.extend_from_slice(ballot);
        self.weights.push(weighs);
        let marks = &self.marks;
        let rehash = |place: &u32| hash(group(marks, width, *place));
        self.places.insert_unique(hash(ballot), place, rehash);
    }

    /// The groups of identical ballots, with what they weigh.
    fn groups(&self, width: u8) -> impl Iterator<Item = (&[u8], Weights)> {
        let marks = self.marks.chunks_exact(usize::from(width).max(1));
        marks.zip(self.weights.iter().copied())
    }

    /// How many ballots there were.
    pub const fn turnout(&self) -> &Turnout {
        &self.turnout
    }

    /// Counts. A question that passed [`Question::check`] is counted as its kind says; by heads, or
    /// by heads and area: the tallies are [`Poll::tallies`], with those whose silence counts. Whoever
    /// is elected must reach the share of all who took part in every measure; the first ranks, and the
    /// first alone counts ranks and budgets.
    pub fn count(&self, question: &Question, tallies: &[Tally], algorithm: Algorithm) -> Count {
        let order = question.ties.precedence(question.options, algorithm);
        match &question.kind {
            BallotKind::Motion {} => Count::Motion(MotionCount { tallies: tallies.to_vec() }),
            BallotKind::Block { posts, apart } => {
                Count::Seats(self.seats(question, tallies, posts, apart, &order))
            }
            BallotKind::Approval { post } | BallotKind::Score { post, .. } => {
                let posts = core::slice::from_ref(post);
                Count::Seats(self.seats(question, tallies, posts, &[], &order))
            }
            BallotKind::Ranked { method: RankedMethod::Schulze, .. } => {
                Count::Schulze(schulze::count(self, question.options, &order))
            }
            BallotKind::Ranked { method: RankedMethod::Runoff, .. } => {
                Count::Runoff(runoff::count(self, question.options, &order))
            }
            BallotKind::Budget { method, budget, costs, .. } => {
                Count::Budget(budget::count(self, *method, *budget, costs, &order))
            }
        }
    }

    fn seats(
        &self,
        question: &Question,
        tallies: &[Tally],
        posts: &[Post],
        apart: &[Apart],
        order: &ties::Precedence,
    ) -> SeatsCount {
        let mut votes = vec![Weights::default(); usize::from(question.options)];
        for (marks, weights) in self.groups(question.options) {
            for (votes, mark) in votes.iter_mut().zip(marks) {
                add(votes, weights.map(|weight| weight.saturating_mul(u32::from(*mark))));
            }
        }
        seats::fill(&votes, tallies, posts, apart, order)
    }

    /// The count by each measure; who was eligible is for the register to say.
    pub fn tallies(&self, measures: &[VoteMeasure]) -> Vec<Tally> {
        let columns = measures.iter().zip(self.motion).zip(self.cast);
        columns
            .map(|((measure, tally), cast)| Tally {
                measure: *measure,
                participants: cast,
                ..tally
            })
            .collect()
    }
}

impl Turnout {
    fn add_void(&mut self, flaw: Flaw) {
        let place = match self.void.binary_search_by_key(&flaw, |void| void.flaw) {
            Ok(place) => place,
            Err(place) => {
                self.void.insert(place, Voided { flaw, ballots: 0 });
                place
            }
        };
        if let Some(void) = self.void.get_mut(place) {
            void.ballots = void.ballots.saturating_add(1);
        }
    }
}
