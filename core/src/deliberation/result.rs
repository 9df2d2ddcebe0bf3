//! The result 表决结果: what came out of the ballots, with all that it takes to count them again.
//!
//! A pure function of the question, the thresholds, who was eligible and the published ballots. The
//! engine runs it at closing; whoever has the published ballots runs it again and gets the same
//! bytes.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::count::{Count, Poll, Question, Ties, Turnout};
use super::urn::tree;
use super::{Inequality, Outcome, PublishedBallot, Tally, Test, weigh, with_silence};
use crate::base::{
    Canonical,
    digest::{Algorithm, Digest},
};
use crate::charter::{Thresholds, VoteMeasure};

/// What came out of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VoteResult {
    /// In a word.
    pub outcome: Outcome,
    /// How many ballots were cast, blank and void ones apart.
    pub turnout: Turnout,
    /// The count; none where the vote is void, or where too few took part for anyone to be elected, to
    /// win or to be paid for. Where so few voted that it would show who chose what, no more than who is
    /// elected, what wins, or what is paid for.
    pub count: Option<Count>,
    /// Each comparison with both sides: of the quorum, and of a motion's approval.
    pub proof: Vec<Inequality>,
    /// Ballots whose tracker another bears too: whoever holds it cannot tell which of them is theirs.
    pub same_tracker: u32,
    /// The root of the Merkle tree (RFC 9162) over the published ballots.
    pub root: Digest,
}

/// What a count is made of, apart from the ballots.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CountTerms {
    /// What was asked.
    pub question: Question,
    /// What it takes.
    pub thresholds: Thresholds,
    /// Who was eligible: how many heads and, where owners vote, which area.
    pub eligible: Vec<u32>,
    /// Who was served and did not vote, in the same measures; nobody where silence means nothing.
    pub silent: Vec<u32>,
}

/// What is counted, by how many measures there are.
pub(super) const MEASURES: [VoteMeasure; 2] = [VoteMeasure::Heads, VoteMeasure::Area];

/// Counts ballots that stand in their published order.
pub fn count(terms: &CountTerms, ballots: &[PublishedBallot], algorithm: Algorithm) -> VoteResult {
    let CountTerms { question, thresholds, eligible, silent } = terms;
    let measures = MEASURES.get(..eligible.len()).unwrap_or(&MEASURES);
    let mut poll = Poll::default();
    ballots.iter().for_each(|it| poll.add(question, &it.ballot, it.weights()));
    let cast = poll.tallies(measures).into_iter().zip(eligible);
    let cast: Vec<Tally> = cast.map(|(it, eligible)| Tally { eligible: *eligible, ..it }).collect();
    let tallies = with_silence(thresholds.silence, &cast, silent);
    let (outcome, mut proof) = weigh(thresholds, &tallies);
    let root = tree(ballots, algorithm).root();
    // A lot is drawn by the seed and by all ballots, which nobody knows while voting runs.
    let mut drawn = question.clone();
    if let Ties::Lot { seed } = &mut drawn.ties {
        *seed = algorithm.digest(&[seed.as_bytes(), root.as_bytes()]);
    }
    let (outcome, count) = match poll.count(&drawn, &tallies, algorithm) {
        count @ Count::Motion(_) => (outcome, Some(count)),
        count => {
            proof.retain(|line| line.test == Test::Quorum);
            match (proof.iter().all(|line| line.holds), count.decides()) {
                (false, _) => (Outcome::NoQuorum, None),
                (true, false) => (Outcome::Rejected, Some(count)),
                (true, true) => (Outcome::Passed, Some(count)),
            }
        }
    };
    let turnout = poll.turnout().clone();
    let alike = ballots.chunk_by(|one, next| one.tracker == next.tracker);
    let alike = alike.map(<[_]>::len).filter(|same| *same > 1).fold(0, usize::saturating_add);
    let same_tracker = u32::try_from(alike).unwrap_or(u32::MAX);
    VoteResult { outcome, turnout, count, proof, same_tracker, root }
}

impl VoteResult {
    /// Without what would show who chose what.
    pub(super) fn withheld(mut self) -> Self {
        self.turnout = Turnout { cast: self.turnout.cast, ..Turnout::default() };
        self.count = self.count.and_then(Count::bare);
        self.proof.retain(|line| line.test == Test::Quorum);
        self
    }

    /// More papers than voters, or a box that nobody counted: nothing is decided.
    pub(super) fn void(self) -> Self {
        Self { outcome: Outcome::Void, count: None, ..self.withheld() }
    }
}
