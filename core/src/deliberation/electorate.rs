//! The electorate 表决权人: who is in the register of a region at an instant.
//!
//! Derived from membership and units alone, by the same function when a list is decided to be frozen
//! and when it is, so that a replay freezes the same people, with no key.

use alloc::{collections::BinaryHeap, vec::Vec};

use super::{Deliberation, Register};
use crate::base::{Ix, PersonId, Timestamp};
use crate::charter::{Electorate, Role};
use crate::membership::{Grant, Membership, Region};

/// All who may vote: every member of a region and of what lies in it, every one who is of age, every
/// household there that has a member, every owner of a unit there, every representative or every
/// active organisation.
pub(super) fn register(
    state: &Deliberation,
    membership: &Membership,
    (region, electorate): (Ix<Region>, Electorate),
    at: Timestamp,
) -> Register {
    let regions = &membership.regions;
    let inside = regions.iter().filter(|(ix, _)| regions.covers(region, *ix));
    let places: BinaryHeap<u32> = match electorate {
        Electorate::Persons | Electorate::Adults => {
            let votes = |person: &&Ix<PersonId>| {
                electorate == Electorate::Persons || !membership.minors.contains_key(person)
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
        Electorate::Owners => {
            let (owners, areas) = state.owners(membership, region);
            return Register::list(owners, areas);
        }
    };
    Register::list(places.into_sorted_vec(), Vec::new())
}
