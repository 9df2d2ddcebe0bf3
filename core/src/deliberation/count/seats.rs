//! Seats by votes: block (one of n, k of n), approval and score.
//!
//! Rule sheet. *Votes*: marks or points, added up. *Seats*: the most votes first, post by post in
//! their order; who has no vote, or too small a share where a share is asked for, is not seated.
//! *Reserved*: once the seats left are only as many as are still to be kept, only those for whom
//! they are kept are seated; where there are none, the seats stay empty. Who is in two groups counts in both
//! once seated; until then a seat is kept for each. *Apart*: who may not be
//! elected beside one already seated is passed over. *Ties*: where all who are tied can be seated,
//! they are; else the policy puts one first, and where it does not, the post stops there and its
//! seats are open. *Share*: of all who took part, those among them whose silence counts.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Apart, Post, Weights, ties::Precedence};
use crate::base::{Canonical, Threshold};
use crate::charter::Base;
use crate::deliberation::{Inequality, Tally, Test, tally::compare};

/// The count of block, approval and score, post by post.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeatsCount {
    /// In the order in which they were filled.
    pub posts: Vec<PostCount>,
}

/// The count of one post.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostCount {
    /// What each option had.
    pub votes: Vec<OptionVotes>,
    /// Who is elected, in order.
    pub seated: Vec<Seated>,
    /// Who is tied for the next seat, where the policy is to vote again.
    pub tied: Vec<u8>,
    /// Seats that nobody has.
    pub open: u8,
}

/// What one option had.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OptionVotes {
    /// Which.
    pub option: u8,
    /// Its votes or points, by each measure.
    pub votes: Vec<u32>,
    /// Whether they are a share that is enough, where one is asked for, by each measure.
    pub tests: Vec<Inequality>,
}

/// One who is elected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Seated {
    /// Which option.
    pub option: u8,
    /// Only those for whom a seat is kept were looked at.
    pub reserved: bool,
    /// A tie was broken by the policy.
    pub by_tie: bool,
}

pub(super) fn fill(
    votes: &[Weights],
    tallies: &[Tally],
    posts: &[Post],
    apart: &[Apart],
    order: &Precedence,
) -> SeatsCount {
    let mut elected: Vec<u8> = Vec::new();
    let fill_one = |post: &Post| {
        let all: Vec<OptionVotes> = post
            .options
            .iter()
            .map(|option| option_votes(*option, votes, tallies, post.elected))
            .collect();
        let mut race = Race { post, apart, order, votes: &all, elected: &mut elected };
        let (seated, tied) = race.run();
        let taken = u8::try_from(seated.len()).unwrap_or(u8::MAX);
        PostCount { seated, tied, open: post.seats.saturating_sub(taken), votes: all }
    };
    SeatsCount { posts: posts.iter().map(fill_one).collect() }
}

fn option_votes(
    option: u8,
    votes: &[Weights],
    tallies: &[Tally],
    elected: Option<Threshold>,
) -> OptionVotes {
    let votes = votes.get(usize::from(option)).copied().unwrap_or_default();
    let test = |(tally, votes): (&Tally, u32)| {
        let base = (Base::Participants, tally.participants);
        elected.map(|share| compare(Test::Approval, tally.measure, votes, base, share))
    };
    let tests = tallies.iter().zip(votes).filter_map(test).collect();
    OptionVotes { option, votes: votes.into_iter().take(tallies.len()).collect(), tests }
}

/// Filling the seats of one post.
struct Race<'a> {
    post: &'a Post,
    apart: &'a [Apart],
    order: &'a Precedence,
    votes: &'a [OptionVotes],
    /// For this post and those before it.
    elected: &'a mut Vec<u8>,
}

impl Race<'_> {
    fn run(&mut self) -> (Vec<Seated>, Vec<u8>) {
        let mut seated: Vec<Seated> = Vec::new();
        let mut left = usize::from(self.post.seats);
        while left > 0 {
            let reserved = self.kept(&[]) >= left;
            let tied = self.best(reserved);
            let all_fit = !self.clash(&tied) && tied.len().saturating_add(self.kept(&tied)) <= left;
            let first = if all_fit { tied.first().copied() } else { self.order.first(&tied) };
            let Some(option) = first else {
                return (seated, tied); // nobody, or a tie that is not broken
            };
            let by_tie = !all_fit && tied.len() > 1;
            seated.push(Seated { option, reserved, by_tie });
            self.elected.push(option);
            left = left.saturating_sub(1);
        }
        (seated, Vec::new())
    }

    /// Who of those that can still be seated has most votes.
    fn best(&self, reserved: bool) -> Vec<u8> {
        let open = |it: &&OptionVotes| {
            it.votes.first().is_some_and(|votes| *votes > 0)
                && it.tests.iter().all(|test| test.holds)
                && !self.elected.contains(&it.option)
                && !self.elected.iter().any(|other| self.clash(&[*other, it.option]))
                && (!reserved || self.wanted(it.option))
        };
        let mut best: (u32, Vec<u8>) = (0, Vec::new());
        for row in self.votes.iter().filter(open) {
            let votes = row.votes.first().copied().unwrap_or(0);
            if votes > best.0 {
                best = (votes, Vec::new());
            }
            if votes == best.0 {
                best.1.push(row.option);
            }
        }
        best.1
    }

    /// How many seats are still to be kept, once these were seated too.
    fn kept(&self, more: &[u8]) -> usize {
        let missing = self.post.reserved.iter().map(|group| {
            let has = |who: &[u8]| who.iter().filter(|it| group.options.contains(it)).count();
            let seated = has(self.elected).saturating_add(has(more));
            usize::from(group.seats).saturating_sub(seated)
        });
        missing.sum()
    }

    /// Whether a seat is still to be kept for an option.
    fn wanted(&self, option: u8) -> bool {
        let short = |group: &super::Reserved| {
            let seated = self.elected.iter().filter(|it| group.options.contains(it)).count();
            group.options.contains(&option) && seated < usize::from(group.seats)
        };
        self.post.reserved.iter().any(short)
    }

    /// Whether two of these may not be elected together.
    fn clash(&self, options: &[u8]) -> bool {
        let both = |them: &Apart| options.iter().filter(|it| them.options.contains(it)).count() > 1;
        self.apart.iter().any(both)
    }
}
