//! Coverage 覆盖率: of the households that there are, how many have joined, and how sure it is who.
//!
//! How many there are is entered for each grid by whoever works for it; a household that joined is
//! known from then on. Grids of which that is not known are left out of the ratio on both sides, and
//! how many they are is said. Invariant **coverage is never above 100 %**.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Membership, Refusal, Region};
use crate::base::{
    Canonical, Ratio,
    region_code::{Level, RegionCode},
};
use crate::charter::ProofLevel;

/// How much of a region has joined.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CoverageView {
    /// Which region.
    pub region: RegionCode,
    /// Grids in it.
    pub grids: u32,
    /// Of these, those in which it is known how many households there are.
    pub counted_grids: u32,
    /// Households in the counted grids.
    pub known: u32,
    /// Of these, those that have joined.
    pub joined: u32,
    /// The joined over the known, not reduced; none where none is known.
    pub coverage: Option<Ratio>,
    /// Households that have joined in the other grids.
    pub joined_elsewhere: u32,
    /// Members in all grids by how sure their identity is, from the least; levels that nobody has
    /// are left out.
    pub proofs: Vec<ProofFigure>,
}

/// Members of one proof level.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProofFigure {
    /// Which.
    pub proof: ProofLevel,
    /// How many.
    pub members: u32,
}

impl Region {
    /// Households that are known to be in a grid, where that was entered.
    pub(super) fn known(&self) -> Option<u32> {
        self.known_households.map(|known| known.max(self.household_count))
    }
}

pub(super) fn coverage(state: &Membership, code: RegionCode) -> Result<CoverageView, Box<Refusal>> {
    let ix = state.region(code)?;
    let mut view = CoverageView {
        region: state.regions.row(ix).code,
        grids: 0,
        counted_grids: 0,
        known: 0,
        joined: 0,
        coverage: None,
        joined_elsewhere: 0,
        proofs: Vec::new(),
    };
    let mut proofs = ProofLevel::ALL.map(|proof| ProofFigure { proof, members: 0 });
    let lasting = state.regions.iter().filter(|(_, row)| row.became.is_none());
    for (_, grid) in
        lasting.filter(|(at, row)| row.level == Level::Grid && state.regions.covers(ix, *at))
    {
        add(&mut view.grids, 1);
        match grid.known() {
            Some(known) => {
                add(&mut view.counted_grids, 1);
                add(&mut view.known, known);
                add(&mut view.joined, grid.household_count);
            }
            None => add(&mut view.joined_elsewhere, grid.household_count),
        }
        for person in &grid.members {
            let proof = state.people.row(*person).residence.map(|home| home.proof);
            let proof = proof.unwrap_or_default();
            let figure = proofs.iter_mut().filter(|figure| figure.proof == proof);
            figure.for_each(|figure| add(&mut figure.members, 1));
        }
    }
    view.coverage = Ratio::new(view.joined, view.known).ok();
    view.proofs = proofs.into_iter().filter(|figure| figure.members > 0).collect();
    Ok(view)
}

fn add(sum: &mut u32, more: u32) {
    *sum = sum.saturating_add(more);
}
