//! Registered voters 选民登记: who is on the register of voters of a region (村民委员会组织法 13).
//!
//! The election committee's decisions are recorded, with their evidence; objections to what is
//! published of the register are those to a topic's list. Invariant **one register**: nobody is on
//! those of two regions. Whether somebody is of age counts on the day on which voting opens.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Deliberation, Event, Refusal};
use crate::base::{Canonical, Ix, PersonId, digest::Digest, region_code::RegionCode};
use crate::membership::{Membership, Region};

/// Whether somebody is on a register of voters.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Voter {
    /// Who.
    pub person: PersonId,
    /// Whether they are on it from now on; else they are struck off.
    pub registered: bool,
}

/// Voters are recorded; of two records of one person the later stands.
pub(super) fn record(
    state: &Deliberation,
    membership: &Membership,
    region: RegionCode,
    (voters, evidence): (&[Voter], Digest),
) -> Result<Vec<Event>, Box<Refusal>> {
    let place = membership.region(region)?;
    for Voter { person, registered } in voters {
        let ix = membership.person(person)?;
        if *registered {
            state.registered_nowhere_else(membership, place, (ix, person))?;
        }
    }
    Ok(vec![Event::VotersRecorded { region, voters: voters.to_vec(), evidence }])
}

impl Deliberation {
    pub(super) fn evolve_voters(
        &mut self,
        membership: &Membership,
        region: RegionCode,
        voters: &[Voter],
    ) {
        let Some(region) = membership.regions.find(region) else { return };
        for Voter { person, registered } in voters {
            let Some(person) = membership.people.find(person) else { continue };
            let person = membership.whole(person);
            for one in membership.merged_into(person).chain([person]) {
                if self.voters.get(&one).is_some_and(|at| membership.regions.covers(region, *at)) {
                    self.voters.remove(&one);
                }
            }
            if *registered {
                self.voters.insert(person, region);
            }
        }
    }

    /// Whether the entry of somebody counts: where two were found to be one person, their own or, where
    /// they have none, the first of the others. So nobody votes by two registers.
    pub(super) fn is_their_entry(&self, membership: &Membership, person: Ix<PersonId>) -> bool {
        let whole = membership.whole(person);
        let others = || membership.merged_into(whole).filter(|it| self.voters.get(it).is_some());
        person == whole || self.voters.get(&whole).is_none() && others().min() == Some(person)
    }

    /// On which registers a person is, or whoever was found to be them.
    pub(crate) fn registers_of<'a>(
        &'a self,
        membership: &'a Membership,
        person: Ix<PersonId>,
    ) -> impl Iterator<Item = Ix<Region>> + 'a {
        let all = membership.merged_into(person).chain([person]);
        all.filter_map(|it| self.voters.get(&it)).map(|it| membership.regions.live(*it))
    }

    /// Whether a person is on a region's register.
    pub(crate) fn votes_in(
        &self,
        membership: &Membership,
        region: Ix<Region>,
        person: &PersonId,
    ) -> bool {
        let Ok(whole) = membership.person(person) else { return false };
        let mut all = membership.merged_into(whole).chain([whole]);
        let there = |it: &Ix<Region>| membership.regions.covers(region, *it);
        all.any(|it| self.voters.get(&it).is_some_and(there) && self.is_their_entry(membership, it))
    }

    /// That a person is on no other region's register.
    pub(super) fn registered_nowhere_else(
        &self,
        membership: &Membership,
        region: Ix<Region>,
        (ix, person): (Ix<PersonId>, &PersonId),
    ) -> Result<(), Box<Refusal>> {
        if self.registers_of(membership, ix).all(|it| membership.regions.covers(region, it)) {
            return Ok(());
        }
        let region = membership.regions.row(region).code;
        Err(Refusal::RegisteredElsewhere { person: person.clone(), region }.into())
    }
}
