//! Instant run-off: the last is out, round by round, until one has won.
//!
//! Rule sheet. *Votes*: in each round a ballot counts in full for every option that it ranks best
//! among those still in; with equal ranks these are several (Approval-IRV: Delemazure and Peters,
//! "Generalizing Instant Runoff Voting to Allow for Indifferences", 2024). *Exhausted*: a ballot
//! that ranks none still in. *Won*: by being alone at the top of more than half of the ballots not
//! exhausted, or by being the last one in. *Out*: the option with fewest votes; several that are
//! tied for last go together where their votes together are fewer than the next one's, for no order
//! among them changes anything; else the tie policy names the one that goes, and where it does not,
//! the count stops there. *Skipped ranks* close up; *no quota, no surplus, no rounding*.

use crate::base::Canonical;
use alloc::{vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Poll, ties::Precedence};

/// The count by instant run-off.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RunoffCount {
    /// Round by round.
    pub rounds: Vec<Round>,
    /// Who won; none where a tie is to be voted on again, or nobody ranked any.
    pub winner: Option<u8>,
    /// Who is tied for last in the last round, where that is why it ended.
    pub tied: Vec<u8>,
}

/// One round.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Round {
    /// How the options still in stand.
    pub standings: Vec<Standing>,
    /// What the ballots weigh that rank one of them.
    pub continuing: u32,
    /// And those that rank none any more.
    pub exhausted: u32,
    /// Who goes out; nobody in the last round.
    pub out: Vec<u8>,
    /// The tie policy named who.
    pub by_tie: bool,
}

/// How an option stands in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Standing {
    /// Which.
    pub option: u8,
    /// What the ballots weigh that rank none still in above it.
    pub votes: u32,
    /// Of these, the ballots that rank it above all others still in.
    pub alone: u32,
}

pub(super) fn count(poll: &Poll, options: u8, order: &Precedence) -> RunoffCount {
    let mut still: Vec<u8> = (0..options).collect();
    let mut rounds: Vec<Round> = Vec::new();
    loop {
        let mut round = stand(poll, options, &still);
        let won = round.winner();
        if won.is_some() || round.continuing == 0 {
            rounds.push(round);
            return RunoffCount { rounds, winner: won, tied: Vec::new() };
        }
        let last = round.last();
        if round.goes_together(&last) {
            round.out = last;
        } else if let Some(out) = order.last(&last) {
            round.by_tie = last.len() > 1;
            round.out = vec![out];
        } else {
            rounds.push(round);
            return RunoffCount { rounds, winner: None, tied: last };
        }
        still.retain(|option| !round.out.contains(option));
        rounds.push(round);
    }
}

/// How those still in stand.
fn stand(poll: &Poll, options: u8, still: &[u8]) -> Round {
    let mut standings: Vec<Standing> =
        still.iter().map(|option| Standing { option: *option, votes: 0, alone: 0 }).collect();
    let mut continuing = 0_u32;
    let mut all = 0_u32;
    for (marks, [weight, _]) in poll.groups(options) {
        all = all.saturating_add(weight);
        let rank = |option: u8| marks.get(usize::from(option)).copied().filter(|mark| *mark > 0);
        let Some(best) = still.iter().filter_map(|option| rank(*option)).min() else {
            continue;
        };
        continuing = continuing.saturating_add(weight);
        let at_top = |standing: &&mut Standing| rank(standing.option) == Some(best);
        let mut top = standings.iter_mut().filter(at_top);
        let (first, second) = (top.next(), top.next());
        let alone = second.is_none();
        for standing in first.into_iter().chain(second).chain(top) {
            standing.votes = standing.votes.saturating_add(weight);
            if alone {
                standing.alone = standing.alone.saturating_add(weight);
            }
        }
    }
    let exhausted = all.saturating_sub(continuing);
    Round { standings, continuing, exhausted, out: Vec::new(), by_tie: false }
}

impl Round {
    fn winner(&self) -> Option<u8> {
        let rest = |alone: u32| self.continuing.saturating_sub(alone);
        let mut majority = self.standings.iter().filter(|it| it.alone > rest(it.alone));
        let last_one = match self.standings.as_slice() {
            [only] if only.votes > 0 => Some(only.option),
            _ => None,
        };
        majority.next().map(|it| it.option).or(last_one)
    }

    /// Who has fewest votes.
    fn last(&self) -> Vec<u8> {
        let fewest = self.standings.iter().map(|it| it.votes).min();
        let last = self.standings.iter().filter(|it| Some(it.votes) == fewest);
        last.map(|it| it.option).collect()
    }

    /// Whether the votes of all these are fewer than any other's.
    fn goes_together(&self, last: &[u8]) -> bool {
        let (out, rest): (Vec<&Standing>, Vec<&Standing>) =
            self.standings.iter().partition(|it| last.contains(&it.option));
        let together: u32 = out.iter().map(|it| it.votes).fold(0, u32::saturating_add);
        rest.iter().map(|it| it.votes).min().is_some_and(|next| together < next)
    }
}
