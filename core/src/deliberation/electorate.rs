//! The electorate 表决权人: who is in the register of a region at an instant.
//!
//! Derived from membership alone, by the same function when voting is decided to open and when it
//! opens, so that a replay freezes the same people.

use alloc::{collections::BinaryHeap, vec::Vec};

use crate::base::{
    HouseholdId, Identifier, Ix, PersonId, Table,
    digest::{Algorithm, Digest, Hasher},
};
use crate::charter::Electorate;
use crate::membership::{Membership, Region};

/// The places, ascending, of all who may vote in a region: every member of it and of what lies in
/// it, every one who is of age, or every household there that has a member.
pub(super) fn places(
    membership: &Membership,
    region: Ix<Region>,
    electorate: Electorate,
) -> Vec<u32> {
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
    };
    places.into_sorted_vec()
}

/// The digest of their identifiers in order of their bytes, a line feed after each. No identifier
/// holds a line feed, so a list has one digest and a digest one list.
pub(super) fn digest(
    membership: &Membership,
    places: &[u32],
    electorate: Electorate,
    algorithm: Algorithm,
) -> Digest {
    match electorate {
        Electorate::Persons | Electorate::Adults => {
            digest_ids::<PersonId, _>(&membership.people, places, algorithm)
        }
        Electorate::Households => {
            digest_ids::<HouseholdId, _>(&membership.households, places, algorithm)
        }
    }
}

fn digest_ids<K: Identifier, V>(
    table: &Table<K, V>,
    places: &[u32],
    algorithm: Algorithm,
) -> Digest {
    let ids: BinaryHeap<&str> = places.iter().map(|place| table.id_text(Ix::at(*place))).collect();
    let mut hasher = Hasher::new(algorithm);
    for id in ids.into_sorted_vec() {
        hasher.update(id.as_bytes());
        hasher.update(b"\n");
    }
    hasher.finish()
}
