//! The electorate 表决权人: who is in the register of a region at an instant.
//!
//! Derived from membership alone, by the same function when voting is decided to open and when it
//! opens, so that a replay freezes the same people.

use alloc::{collections::BinaryHeap, format, vec::Vec};

use super::{Deliberation, Register, Topic};
use crate::base::{
    HouseholdId, Identifier, Ix, OrganisationId, PersonId, Table, Timestamp,
    digest::{Algorithm, Digest, Hasher},
};
use crate::charter::{Electorate, Role};
use crate::membership::{Grant, Membership, Region};

/// All who may vote on a topic: every member of its region and of what lies in it, every one who is
/// of age, every household there that has a member, every owner of a unit there, every representative
/// or every active organisation.
pub(super) fn register(
    state: &Deliberation,
    membership: &Membership,
    topic: &Topic,
    at: Timestamp,
) -> Register {
    let of = (topic.region, topic.rule.electorate);
    let (mut places, mut areas) = places(state, membership, of, at);
    topic.correct(&mut places, &mut areas);
    Register::new(places, areas)
}

/// The same by their places, ascending, and by the areas of owners, before anything was corrected.
pub(super) fn places(
    state: &Deliberation,
    membership: &Membership,
    (region, electorate): (Ix<Region>, Electorate),
    at: Timestamp,
) -> (Vec<u32>, Vec<u32>) {
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
        Electorate::Owners => return state.owners(membership, region),
    };
    (places.into_sorted_vec(), Vec::new())
}

/// The digest of their identifiers in order of their bytes, with the areas of owners, a line feed
/// after each. No identifier holds a line feed, so a list has one digest and a digest one list.
pub(super) fn digest(
    membership: &Membership,
    register: &Register,
    electorate: Electorate,
    algorithm: Algorithm,
) -> Digest {
    match electorate {
        Electorate::Organisations => {
            digest_ids::<OrganisationId, _>(&membership.organisations, register, algorithm)
        }
        Electorate::Persons
        | Electorate::Adults
        | Electorate::Owners
        | Electorate::Representatives => {
            digest_ids::<PersonId, _>(&membership.people, register, algorithm)
        }
        Electorate::Households => {
            digest_ids::<HouseholdId, _>(&membership.households, register, algorithm)
        }
    }
}

fn digest_ids<K: Identifier, V>(
    table: &Table<K, V>,
    register: &Register,
    algorithm: Algorithm,
) -> Digest {
    let places = register.places().iter();
    let ids: BinaryHeap<&str> = places.map(|place| table.id_text(Ix::at(*place))).collect();
    let mut hasher = Hasher::new(algorithm);
    for id in ids.into_sorted_vec() {
        hasher.update(id.as_bytes());
        let line = table.find_text(id).and_then(|ix| register.line(ix.number()));
        if let Some(area) = line.and_then(|line| register.area_of(line)) {
            hasher.update(format!(" {area}").as_bytes());
        }
        hasher.update(b"\n");
    }
    hasher.finish()
}
