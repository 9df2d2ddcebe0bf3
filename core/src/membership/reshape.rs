//! Changes of regions 区划调整: renamed, moved, split, merged; now, or on a date.
//!
//! The rules, which hold for whatever refers to a region, in every domain:
//! - The region that the command names goes on: its topics, funds, cases, organisations and history
//!   stay with it, under whatever name and code it then has. A split's other parts begin anew; a
//!   merged region lives on in the one that absorbed it, and all that was its own is that one's.
//! - Members follow their household, and a household goes whole. Since when they live there stays.
//! - Roles over a split grid hold over each part as well, but for those held for an organisation,
//!   which stays where it acts. Roles over a merged region hold over what it became.
//! - What runs keeps the electorate and the rules that it began under.
//! - A grid that was split, merged or given another code has its join code withdrawn.
//! - Codes below a moved region stay until they are changed themselves: a code is a name. A code
//!   once used leads to what became of its region for good, and is not given again.
//!
//! A planned change is checked when it is asked for, and again on its date; what cannot be done then
//! is dropped with the reason. Households that come to a grid after its split was planned stay.

use alloc::{boxed::Box, string::ToString, vec, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{
    Command, Event, Grant, Matter, Membership, Refusal, Region,
    decide::{Decision, grid_fits},
};
use crate::base::{
    Canonical, HouseholdId, Id, Ix, ReshapeId, Side, SideKey, Timestamp,
    region_code::{Level, RegionCode},
};
use crate::charter::Context;

/// How a region changes.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Reshaping {
    /// It is called otherwise.
    Rename {
        /// Its new public name.
        name: Id,
    },
    /// It lies in another region, or has another code, or both.
    Move {
        /// What it lies in from then on.
        parent: RegionCode,
        /// Its code from then on; a grid's is that of its village and the local suffix.
        code: RegionCode,
    },
    /// A grid gives households to new grids beside it. Every household is named once. How many there
    /// are is to be entered again, for each.
    Split {
        /// The households that stay.
        stay: Vec<HouseholdId>,
        /// The new grids.
        parts: Vec<GridPart>,
    },
    /// It absorbs others of its level, with all that lies in them.
    Merge {
        /// The others.
        absorbed: Vec<RegionCode>,
    },
}

/// A grid that a split makes.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridPart {
    /// Its code.
    pub region: RegionCode,
    /// Its public name.
    pub name: Id,
    /// The households that go to it.
    pub households: Vec<HouseholdId>,
}

/// A change that waits for its date.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Plan {
    /// Of which region.
    pub region: RegionCode,
    /// What.
    pub change: Reshaping,
    /// When.
    pub on: Timestamp,
}

/// The region whose matter a change is: the lowest that covers all who give or take by it.
pub(super) fn whose(
    state: &Membership,
    region: RegionCode,
    change: &Reshaping,
) -> Result<Ix<Region>, Box<Refusal>> {
    let above = |code| {
        let ix = state.region(code)?;
        Ok(state.regions.row(ix).parent.unwrap_or(ix))
    };
    let others: Result<Vec<_>, Box<Refusal>> = match change {
        Reshaping::Rename { .. } | Reshaping::Split { .. } => Ok(Vec::new()),
        Reshaping::Move { parent, .. } => state.region(*parent).map(|parent| vec![parent]),
        Reshaping::Merge { absorbed } => absorbed.iter().map(|code| above(*code)).collect(),
    };
    Ok(others?.into_iter().fold(above(region)?, |ix, other| state.regions.common(ix, other)))
}

pub(super) fn reshape(state: &Membership, context: &Context, command: &Command) -> Decision {
    let Command::Reshape { reshape, region, change, on } = command else {
        return Ok(Vec::new());
    };
    let (reshape, region) = (reshape.clone(), *region);
    if let Some(plan) = state.plans.get(&reshape) {
        return Err(Refusal::ReshapeExists { reshape, on: plan.on }.into());
    }
    check(state, context, region, change)?;
    if let Reshaping::Split { stay, parts } = change {
        let named = parts.iter().flat_map(|part| &part.households).chain(stay);
        all_accounted(state, state.lasting(region)?, named)?;
    }
    match *on {
        None => Ok(made(state, &reshape, region, change)),
        Some(on) if on <= context.at => Err(Refusal::ReshapePast { on, at: context.at }.into()),
        Some(on) => Ok(vec![Event::ReshapePlanned { reshape, region, change: change.clone(), on }]),
    }
}

pub(super) fn carry_out(state: &Membership, context: &Context, reshape: &ReshapeId) -> Decision {
    let Plan { region, change, on } = state.plan(reshape)?;
    if context.at < *on {
        return Err(Refusal::NotDue { due: *on, at: context.at }.into());
    }
    Ok(match check(state, context, *region, change) {
        Ok(()) => made(state, reshape, *region, change),
        Err(why) => {
            vec![Event::ReshapeDropped { reshape: reshape.clone(), why }]
        }
    })
}

/// What follows from a change that was checked.
fn made(
    state: &Membership,
    reshape: &ReshapeId,
    region: RegionCode,
    change: &Reshaping,
) -> Vec<Event> {
    let grids = match change {
        Reshaping::Rename { .. } => Vec::new(),
        Reshaping::Move { .. } | Reshaping::Split { .. } => vec![region],
        Reshaping::Merge { absorbed } => absorbed.iter().copied().chain([region]).collect(),
    };
    let rows = grids.into_iter().filter_map(|code| state.regions.find(code));
    let revoked = rows.filter_map(|ix| {
        let row = state.regions.row(ix);
        let code = row.join_code.filter(|code| !code.withdrawn)?;
        Some(Event::JoinCodeRevoked { grid: row.code, version: code.version })
    });
    let (reshape, change) = (reshape.clone(), change.clone());
    revoked.chain([Event::RegionReshaped { reshape, region, change }]).collect()
}

/// What a change needs, when it is asked for and when it is carried out.
fn check(
    state: &Membership,
    context: &Context,
    region: RegionCode,
    change: &Reshaping,
) -> Result<(), Box<Refusal>> {
    let row = state.regions.row(state.lasting(region)?);
    match change {
        Reshaping::Rename { name } if *name == row.name => Err(Refusal::NothingChanges {}.into()),
        Reshaping::Rename { .. } => Ok(()),
        Reshaping::Move { parent, code } => {
            let above = state.regions.row(state.lasting(*parent)?);
            if row.level.above() != Some(above.level) {
                let (parent, parent_level, level) = (*parent, above.level, row.level);
                return Err(Refusal::LevelGap { parent, parent_level, level }.into());
            }
            if *code != row.code {
                state.is_free(*code)?;
            } else if row.parent == state.regions.find(*parent) {
                return Err(Refusal::NothingChanges {}.into());
            }
            grid_fits(context, row.level, *code, above.code)
        }
        Reshaping::Split { parts, .. } => {
            if row.level != Level::Grid {
                return Err(Refusal::NotAGrid { region, level: row.level }.into());
            }
            let village = row.parent.map_or(row.code, |parent| state.regions.row(parent).code);
            for (code, ()) in each_once(parts.iter().map(|part| part.region))?.iter() {
                state.is_free(code)?;
                grid_fits(context, Level::Grid, code, village)?;
            }
            if parts.is_empty() { Err(Refusal::NothingChanges {}.into()) } else { Ok(()) }
        }
        Reshaping::Merge { absorbed } => {
            for other in absorbed {
                let (level, other_level) =
                    (row.level, state.regions.row(state.lasting(*other)?).level);
                if other_level != level {
                    let other = *other;
                    return Err(Refusal::MergeLevels { region, level, other, other_level }.into());
                }
            }
            let all = absorbed.iter().chain([&region]).filter_map(|code| state.regions.find(*code));
            each_once(all.map(|ix| state.regions.row(ix).code))?;
            if absorbed.is_empty() { Err(Refusal::NothingChanges {}.into()) } else { Ok(()) }
        }
    }
}

/// What is named, in order; refused where something is named twice.
pub(super) fn each_once<K: SideKey + fmt::Display>(
    named: impl Iterator<Item = K>,
) -> Result<Side<K, ()>, Box<Refusal>> {
    let mut seen = Side::default();
    for name in named {
        if seen.insert(name.clone(), ()).is_some() {
            let named = Id::new(&name.to_string()).unwrap_or(Id::dash());
            return Err(Refusal::NamedTwice { named }.into());
        }
    }
    Ok(seen)
}

/// Whether each household of a grid is named once, and no other.
fn all_accounted<'a>(
    state: &Membership,
    grid: Ix<Region>,
    named: impl Iterator<Item = &'a HouseholdId>,
) -> Result<(), Box<Refusal>> {
    let mut homes = Side::default();
    for (household, ()) in each_once(named.cloned())?.iter() {
        let home = state.household(&household)?;
        let lies_in = state.households.row(home).grid;
        if lies_in != grid {
            let grid = state.regions.row(lies_in).code;
            return Err(Refusal::HouseholdElsewhere { household, grid }.into());
        }
        homes.insert(home, ());
    }
    let row = state.regions.row(grid);
    let lived_in = |home: &&Ix<HouseholdId>| state.households.row(**home).members > 0;
    let left_out = |home: &&Ix<HouseholdId>| !homes.contains_key(home);
    let mut left_out = row.households.iter().filter(lived_in).filter(left_out);
    let Some(first) = left_out.next() else {
        return Ok(());
    };
    let missing = u32::try_from(left_out.count()).unwrap_or(u32::MAX).saturating_add(1);
    Err(Refusal::HouseholdsUnaccounted {
        grid: row.code,
        households: row.household_count,
        named: row.household_count.saturating_sub(missing),
        first: state.households.id(*first),
    }
    .into())
}

impl Membership {
    /// The region of a code that has not ended, or the refusal.
    fn lasting(&self, region: RegionCode) -> Result<Ix<Region>, Box<Refusal>> {
        let ix = self.regions.find_own(region).ok_or(Refusal::UnknownRegion { region })?;
        match self.regions.own(ix).became {
            None => Ok(ix),
            Some(other) => {
                Err(Refusal::RegionEnded { region, became: self.regions.row(other).code }.into())
            }
        }
    }

    /// Whether a code was never a region's, or the refusal.
    pub(super) fn is_free(&self, region: RegionCode) -> Result<(), Box<Refusal>> {
        match self.regions.find_own(region) {
            None => Ok(()),
            Some(_) => Err(Refusal::RegionExists { region }.into()),
        }
    }

    /// A plan by its name, or the refusal.
    pub(super) fn plan(&self, reshape: &ReshapeId) -> Result<&Plan, Box<Refusal>> {
        let found = self.plans.get(reshape);
        found.ok_or_else(|| Refusal::UnknownReshape { reshape: reshape.clone() }.into())
    }

    pub(super) fn evolve_reshape(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::ReshapePlanned { reshape, region, change, on } => {
                let plan = Plan { region: *region, change: change.clone(), on: *on };
                self.matters.set(*on, Matter::Reshape { reshape: reshape.clone() });
                self.plans.insert(reshape.clone(), plan);
            }
            Event::ReshapeCancelled { reshape } | Event::ReshapeDropped { reshape, .. } => {
                self.unplan(reshape);
            }
            Event::RegionReshaped { reshape, region, change } => {
                self.unplan(reshape);
                if let Some(ix) = self.regions.find(*region) {
                    self.make(at, ix, change);
                }
            }
            _ => {}
        }
    }

    fn unplan(&mut self, reshape: &ReshapeId) {
        if let Some(plan) = self.plans.remove(reshape) {
            self.matters.clear(plan.on, &Matter::Reshape { reshape: reshape.clone() });
        }
    }

    fn make(&mut self, at: Timestamp, ix: Ix<Region>, change: &Reshaping) {
        match change {
            Reshaping::Rename { name } => self.regions.amend(ix, at).name = name.clone(),
            Reshaping::Move { parent, code } => {
                let Some(parent) = self.regions.find(*parent) else { return };
                self.regions.put_under(parent, ix, at);
                if self.regions.own(ix).code != *code {
                    self.regions.recode(ix, *code);
                }
            }
            Reshaping::Split { parts, .. } => {
                self.regions.row_mut(ix).known_households = None;
                parts.iter().for_each(|part| self.split_off(at, ix, part));
            }
            Reshaping::Merge { absorbed } => {
                for code in absorbed {
                    if let Some(other) = self.regions.find(*code) {
                        self.absorb(at, ix, other);
                    }
                }
            }
        }
    }

    fn split_off(&mut self, at: Timestamp, from: Ix<Region>, part: &GridPart) {
        let parent = self.regions.own(from).parent;
        let row = Region::new(part.region, part.name.clone(), Level::Grid, parent, at);
        let to = self.regions.insert(Region { split_from: Some(from), ..row });
        let homes = part.households.iter().filter_map(|household| self.households.find(household));
        let homes: Vec<_> = homes.filter(|home| self.households.row(*home).grid == from).collect();
        self.rehome(from, to, &homes);
        for held in self.grants.values_mut() {
            let over = held.iter().filter(|it| it.region == from && it.organisation.is_none());
            let also: Vec<_> = over.map(|it| Grant { region: to, ..it.clone() }).collect();
            held.extend(also);
        }
    }

    fn absorb(&mut self, at: Timestamp, into: Ix<Region>, other: Ix<Region>) {
        let known = self.regions.own(into).known().zip(self.regions.own(other).known());
        let lies_in = |row: &Region| row.parent == Some(other) && row.became.is_none();
        let below = self.regions.iter().filter(|(_, row)| lies_in(row)).map(|(ix, _)| ix);
        for child in below.collect::<Vec<_>>() {
            self.regions.put_under(into, child, at);
        }
        let homes = self.regions.own(other).households.clone();
        self.rehome(other, into, &homes);
        self.regions.amend(other, at).became = Some(into);
        self.regions.row_mut(into).known_households = known.map(|(a, b)| a.saturating_add(b));
        for grant in self.grants.values_mut().flatten().filter(|it| it.region == other) {
            grant.region = into;
        }
    }

    /// Lets households go from one grid to another, each with all its members.
    fn rehome(&mut self, from: Ix<Region>, to: Ix<Region>, homes: &[Ix<HouseholdId>]) {
        homes.iter().for_each(|home| self.households.row_mut(*home).grid = to);
        let row = self.regions.row_mut(from);
        let (households, members) =
            (core::mem::take(&mut row.households), core::mem::take(&mut row.members));
        let goes = |home: &Ix<HouseholdId>| self.households.row(*home).grid == to;
        let (gone, kept): (Vec<_>, Vec<_>) = households.into_iter().partition(goes);
        let lived_in = gone.iter().filter(|home| self.households.row(**home).members > 0).count();
        let row = self.regions.row_mut(from);
        row.households = kept;
        let mut moved = Vec::new();
        for person in members {
            let residence = self.people.row_mut(person).residence.as_mut();
            match residence.filter(|it| self.households.row(it.household).grid == to) {
                Some(residence) => {
                    residence.grid = to;
                    moved.push(person);
                }
                None => self.regions.row_mut(from).members.push(person),
            }
        }
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let (people, homes) = (number(moved.len()), number(lived_in));
        self.regions.count(from, people.saturating_neg(), homes.saturating_neg());
        self.regions.count(to, people, homes);
        self.regions.row_mut(to).households.extend(gone);
        self.regions.row_mut(to).members.extend(moved);
    }
}
