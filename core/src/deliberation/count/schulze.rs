//! Schulze's method, by winning votes.
//!
//! Rule sheet. *Duels*: for each two options, what those ballots weigh that put one before the
//! other; equal ranks count for neither, and a number goes before none. *A path* from one option to
//! another is a row of duels won, each by the one before; it is as strong as the weakest of them,
//! and a duel is as strong as the votes for its winner. *An option beats* another whose strongest
//! path back is weaker. *The winner* is whom nobody beats; there is one at least, and where there
//! are several the tie policy names one. *No quota, no transfer, no exhaustion, no rounding.*
//! Source: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and
//! Condorcet-consistent single-winner election method", 2011.

use crate::base::Canonical;
use alloc::{vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Poll, ties::Precedence};

/// The count by Schulze's method.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchulzeCount {
    /// Every two options against each other.
    pub duels: Vec<Duel>,
    /// Whom nobody beats.
    pub unbeaten: Vec<u8>,
    /// The one of these that won; none where they are to be voted on again.
    pub winner: Option<u8>,
    /// Why no other beats the winner, or the first of the unbeaten.
    pub proof: Vec<Beat>,
}

/// Two options against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Duel {
    /// One.
    pub first: u8,
    /// The other.
    pub second: u8,
    /// What the ballots weigh that put the first before the second.
    pub for_first: u32,
    /// And those that put the second before the first.
    pub for_second: u32,
}

/// Why one option does not beat the winner: `strength >= back`.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Beat {
    /// The other option.
    pub option: u8,
    /// From the winner to it, each winning its duel against the next by `strength` or more; empty
    /// where there is no path.
    pub path: Vec<u8>,
    /// The strength of that path.
    pub strength: u32,
    /// The strength of the strongest path back.
    pub back: u32,
    /// Why none is stronger: these hold the option, not the winner, and none of them wins a duel
    /// against one of the rest by more than `back`.
    pub cut: Vec<u8>,
}

/// A square of numbers, by two options.
struct Square {
    width: usize,
    cells: Vec<u32>,
}

impl Square {
    fn get(&self, row: u8, column: u8) -> u32 {
        let place = usize::from(row).saturating_mul(self.width).saturating_add(column.into());
        self.cells.get(place).copied().unwrap_or(0)
    }

    /// What the ballots weigh that put the row's option before the column's.
    fn of(poll: &Poll, options: u8) -> Self {
        let width = usize::from(options).max(1);
        let mut cells = vec![0_u32; width.saturating_mul(width)];
        let mut ranks = vec![0_u8; width];
        for (marks, [weight, _]) in poll.groups(options) {
            for (rank, mark) in ranks.iter_mut().zip(marks) {
                *rank = mark.wrapping_sub(1); // no number comes last
            }
            for (rank, row) in ranks.iter().zip(cells.chunks_exact_mut(width)) {
                for (other, cell) in ranks.iter().zip(row) {
                    // no sum passes the weight of all ballots
                    *cell = cell.wrapping_add(if rank < other { weight } else { 0 });
                }
            }
        }
        Self { width, cells }
    }

    /// The strengths of the strongest paths (Floyd and Warshall, widest instead of shortest).
    fn strongest(&self, options: u8) -> Self {
        let duel = |row, column| {
            let won = self.get(row, column);
            if won > self.get(column, row) { won } else { 0 }
        };
        let all = || 0..options;
        let cells = all().flat_map(|row| all().map(move |column| duel(row, column))).collect();
        let mut paths = Self { width: self.width, cells };
        for via in all() {
            let onward: Vec<u32> = all().map(|column| paths.get(via, column)).collect();
            let width = paths.width;
            for (row, cells) in all().zip(paths.cells.chunks_exact_mut(width)) {
                let to = cells.get(usize::from(via)).copied().unwrap_or(0);
                for ((column, cell), onward) in all().zip(cells).zip(&onward) {
                    if row != column {
                        *cell = (*cell).max(to.min(*onward));
                    }
                }
            }
        }
        paths
    }
}

pub(super) fn count(poll: &Poll, options: u8, order: &Precedence) -> SchulzeCount {
    let square = Square::of(poll, options);
    let paths = square.strongest(options);
    let beaten = |option: u8| (0..options).any(|it| paths.get(it, option) > paths.get(option, it));
    let unbeaten: Vec<u8> = (0..options).filter(|option| !beaten(*option)).collect();
    let winner = order.first(&unbeaten);
    let shown = winner.or(unbeaten.first().copied());
    let others = |winner: u8| (0..options).filter(move |option| *option != winner);
    let proof = shown.map(|winner| {
        others(winner).map(|option| beat(&square, &paths, options, winner, option)).collect()
    });
    let pairs = (0..options).flat_map(|first| (0..first).map(move |second| (second, first)));
    let duel = |(first, second)| Duel {
        first,
        second,
        for_first: square.get(first, second),
        for_second: square.get(second, first),
    };
    SchulzeCount {
        duels: pairs.map(duel).collect(),
        unbeaten,
        winner,
        proof: proof.unwrap_or_default(),
    }
}

fn beat(square: &Square, paths: &Square, options: u8, winner: u8, option: u8) -> Beat {
    let (strength, back) = (paths.get(winner, option), paths.get(option, winner));
    let wins = |row, column, by: u32| {
        square.get(row, column) >= by && square.get(row, column) > square.get(column, row)
    };
    // Breadth first from the winner over duels won by `strength`: each reached from whom.
    let mut reached: Vec<(u8, u8)> = vec![(winner, winner)];
    let mut next = 0;
    while strength > 0
        && let Some((from, _)) = reached.get(next).copied()
    {
        let new = |to: &u8| wins(from, *to, strength) && !reached.iter().any(|it| it.0 == *to);
        let more: Vec<u8> = (0..options).filter(new).collect();
        reached.extend(more.into_iter().map(|to| (to, from)));
        next = next.saturating_add(1);
    }
    let mut path = Vec::new();
    let mut step = reached.iter().find(|(to, _)| *to == option);
    while let Some((to, from)) = step {
        path.insert(0, *to);
        step = reached.iter().find(|it| it.0 == *from && *to != winner);
    }
    let near = |it: &u8| *it == option || (*it != winner && paths.get(option, *it) > back);
    Beat { option, path, strength, back, cut: (0..options).filter(near).collect() }
}
