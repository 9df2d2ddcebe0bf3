//! The history of a region: how it stood when, what it came from, what it became, what is planned.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Membership, Refusal, Region};
use crate::base::{Canonical, Id, Ix, ReshapeId, Timestamp, region_code::RegionCode};

/// The history of the region that a code is or was of.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RegionHistory {
    /// The code under which it lives on: its own, or that of the region that absorbed it.
    pub region: RegionCode,
    /// How it stood, the earliest first; the last is how it stands, or stood when it ended.
    pub versions: Vec<RegionVersion>,
    /// The grid that it was split from.
    pub split_from: Option<Turn>,
    /// The region that absorbed it.
    pub became: Option<Turn>,
    /// The grids that were split from it.
    pub parts: Vec<Turn>,
    /// The regions that it absorbed.
    pub absorbed: Vec<Turn>,
    /// Changes that wait for their date, in order of their names. What they are is the host's to
    /// publish, since a split names households.
    pub planned: Vec<PlannedReshape>,
}

/// How a region stood for a while.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RegionVersion {
    /// From when; until the next version's, or until it ended.
    pub since: Timestamp,
    /// Its code.
    pub region: RegionCode,
    /// Its public name.
    pub name: Id,
    /// What it lay in, as that was last called.
    pub parent: Option<RegionCode>,
}

/// A split or a merger.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    /// When.
    pub at: Timestamp,
    /// The other region's code, the last that it had.
    pub region: RegionCode,
}

/// A change that waits for its date.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlannedReshape {
    /// Its name.
    pub reshape: ReshapeId,
    /// When.
    pub on: Timestamp,
}

pub(super) fn history(state: &Membership, code: RegionCode) -> Result<RegionHistory, Box<Refusal>> {
    let regions = &state.regions;
    let unknown = Refusal::UnknownRegion { region: code };
    let ix = regions.find_own(code).ok_or(unknown)?;
    let row = regions.own(ix);
    let with = |other: Ix<Region>, at| Turn { at, region: regions.own(other).code };
    let others = |what: fn(&Region) -> Option<Ix<Region>>, when: fn(&Region) -> Timestamp| {
        let all = regions.iter().filter(move |(_, other)| what(other) == Some(ix));
        all.map(|(place, other)| with(place, when(other))).collect()
    };
    let plans = state.plans.iter().filter(|(_, plan)| regions.find_own(plan.region) == Some(ix));
    Ok(RegionHistory {
        region: regions.row(ix).code,
        versions: versions(state, row),
        split_from: row.split_from.map(|from| with(from, began(row))),
        became: row.became.map(|into| with(into, row.since)),
        parts: others(|part| part.split_from, began),
        absorbed: others(|other| other.became, |other| other.since),
        planned: plans
            .map(|(reshape, plan)| PlannedReshape { reshape: reshape.clone(), on: plan.on })
            .collect(),
    })
}

fn began(row: &Region) -> Timestamp {
    row.past.first().map_or(row.since, |first| first.since)
}

fn versions(state: &Membership, row: &Region) -> Vec<RegionVersion> {
    let past = row.past.iter().map(|version| RegionVersion {
        since: version.since,
        region: version.code,
        name: version.name.clone(),
        parent: version.parent,
    });
    let now = row.became.is_none().then(|| RegionVersion {
        since: row.since,
        region: row.code,
        name: row.name.clone(),
        parent: row.parent.map(|parent| state.regions.row(parent).code),
    });
    past.chain(now).collect()
}
