//! The electorate 表决权人: who is in the register of a region at an instant.
//!
//! Derived from membership, units and registers of voters alone, by the same function when a list is
//! decided to be frozen and when it is, so that a replay freezes the same people, with no key.

use alloc::{collections::BinaryHeap, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Deliberation, Register, Topic};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp};
use crate::charter::{
    Electorate, Role,
    presets::{Caller, Preset},
};
use crate::membership::{Age, Grant, Membership, Region};

/// How many of some can have a vote called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Call {
    /// Of whom.
    pub of: Electorate,
    /// How many of them, the proposer among them.
    pub least: u32,
}

/// Who can have a vote called by a preset, as many as they are now; a share of nobody calls nothing.
pub(super) fn calls(
    state: &Deliberation,
    membership: &Membership,
    (region, preset): (Ix<Region>, &Preset),
    at: Timestamp,
) -> Vec<Call> {
    let call = |caller: &Caller| {
        let all = register(state, membership, (region, caller.of), at).eligible();
        let least = u32::try_from(caller.share.smallest(all.into())?).ok()?;
        Some(Call { of: caller.of, least })
    };
    preset.called_by.iter().filter_map(call).filter(|call| call.least > 0).collect()
}

/// How many more must second a topic by these, where some people ask for it: by the call that most of
/// them make up.
pub(super) fn missing(
    state: &Deliberation,
    membership: &Membership,
    (region, calls): (Ix<Region>, &[Call]),
    people: &[Ix<PersonId>],
    at: Timestamp,
) -> u32 {
    let missing = |call: &Call| {
        let list = register(state, membership, (region, call.of), at);
        let place = |it: &Ix<PersonId>| place_of(membership, call.of, membership.whole(*it));
        let places: BinaryHeap<u32> = people.iter().filter_map(place).collect();
        let mut places = places.into_sorted_vec();
        places.dedup();
        places.retain(|place| list.line(*place).is_some());
        call.least.saturating_sub(u32::try_from(places.len()).unwrap_or(u32::MAX))
    };
    calls.iter().map(missing).min().unwrap_or(u32::MAX)
}

/// The place on a list that is a person's: their own, or their household's.
pub(super) fn place_of(
    membership: &Membership,
    electorate: Electorate,
    person: Ix<PersonId>,
) -> Option<u32> {
    match electorate {
        Electorate::Organisations => None,
        Electorate::Households => {
            membership.people.row(person).residence.map(|home| home.household.number())
        }
        _ => Some(person.number()),
    }
}

impl Topic {
    /// How few seconds could suffice; one more than there are, where none do.
    pub(super) fn fewest_seconds(
        &self,
        state: &Deliberation,
        membership: &Membership,
        at: Timestamp,
    ) -> u16 {
        let of = (self.region, &*self.calls);
        let people: Vec<_> = self.seconders.iter().copied().chain([self.proposer]).collect();
        let by_call = || {
            let missing = u16::try_from(missing(state, membership, of, &people, at)).ok()?;
            Some(self.seconds().saturating_add(missing))
        };
        let by_call = self.calls.first().and_then(|_| by_call());
        let fewest = self.needed.into_iter().chain(by_call).min();
        fewest.unwrap_or(self.seconds().saturating_add(1))
    }

    /// All who may vote on it, as they are now.
    pub(super) fn register_at(
        &self,
        state: &Deliberation,
        membership: &Membership,
        at: Timestamp,
    ) -> Register {
        self.list_at(state, membership, at, at)
    }

    /// The same, to vote on another day.
    pub(super) fn list_at(
        &self,
        state: &Deliberation,
        membership: &Membership,
        at: Timestamp,
        day: Timestamp,
    ) -> Register {
        list(state, membership, self.electorate(), &self.units, at, day)
    }
}

/// All of a region who may vote now.
fn register(
    state: &Deliberation,
    membership: &Membership,
    of: (Ix<Region>, Electorate),
    at: Timestamp,
) -> Register {
    list(state, membership, of, &[], at, at)
}

/// All who may vote: every member of a region and of what lies in it, every one who is of age, every
/// household there that has a member, every owner of a unit there or of these, every representative,
/// every active organisation, or whoever is on the register of voters.
/// Of adults those who are of age by the day of voting.
pub(super) fn list(
    state: &Deliberation,
    membership: &Membership,
    (region, electorate): (Ix<Region>, Electorate),
    units: &[Id],
    at: Timestamp,
    day: Timestamp,
) -> Register {
    let regions = &membership.regions;
    let inside = regions.iter().filter(|(ix, _)| regions.covers(region, *ix));
    let places: BinaryHeap<u32> = match electorate {
        Electorate::Persons | Electorate::Adults => {
            let votes = |person: &&Ix<PersonId>| {
                let adult = || membership.age(**person, day) == Age::Adult;
                electorate == Electorate::Persons || adult()
            };
            let members = inside.flat_map(|(_, row)| row.members.iter());
            members.filter(votes).map(|person| person.number()).collect()
        }
        Electorate::Households => inside
            .flat_map(|(_, row)| row.households.iter())
            .filter(|household| membership.households.row(**household).members > 0)
            .map(|household| household.number())
            .collect(),
        Electorate::Representatives => {
            let elected = |grant: &Grant| {
                let inside = regions.covers(region, grant.region);
                grant.role == Role::Representative && grant.holds_at(at) && inside
            };
            let holders = membership.grants.iter().filter(|(_, held)| held.iter().any(elected));
            holders.map(|(person, _)| person.number()).collect()
        }
        Electorate::Organisations => membership
            .organisations
            .iter()
            .filter(|(_, row)| row.is_active() && regions.covers(region, row.region))
            .map(|(body, _)| body.number())
            .collect(),
        Electorate::Registered => {
            let there = state.voters.iter().filter(|(_, at)| regions.covers(region, **at));
            let theirs = there.filter(|(person, _)| state.is_their_entry(membership, *person));
            let voters = theirs.map(|(person, _)| membership.whole(person));
            let votes = |it: &Ix<PersonId>| {
                !membership.is_erased(*it) && membership.age(*it, day) == Age::Adult
            };
            voters.filter(votes).map(Ix::number).collect()
        }
        Electorate::Owners | Electorate::InterestedOwners => {
            let (owners, areas) = state.owners(membership, region, units);
            return Register::list(owners, areas);
        }
    };
    let mut places = places.into_sorted_vec();
    places.dedup(); // whoever was found to be two is on the register of voters once
    Register::list(places, Vec::new())
}
