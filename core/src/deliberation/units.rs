//! Units 专有部分: who owns what, region by region, as an owners' vote takes it at its opening.
//!
//! Whoever casts for a unit stands in the register: its owner, the one whom its co-owners named, or
//! who acts for a company. However many units are theirs, they are one head with the area of all.
//! A unit that is not delivered yet is recorded as the developer's, so that those are one head, too
//! (杭州市物业管理条例 17).

use alloc::{boxed::Box, collections::BinaryHeap, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Deliberation, Event, Refusal};
use crate::base::{Canonical, Id, Ix, PersonId, region_code::RegionCode};
use crate::membership::{Membership, Region};

/// A unit, and who casts for it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OwnedUnit {
    /// Its name in its region's register, such as the number of its certificate.
    pub unit: Id,
    /// Who casts for it; the developer, until it is delivered.
    pub owner: PersonId,
    /// Its exclusive area in 0.01 m2; 0 strikes it out.
    pub area: u32,
}

/// A unit as it is held.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub(super) struct Unit {
    pub(super) unit: Id,
    owner: Ix<PersonId>,
    area: u32,
}

/// The units of a region, in order of their names.
pub(super) type Units = Vec<Unit>;

/// Units are recorded, known ones anew; of two records of one unit the later stands.
pub(super) fn record(
    membership: &Membership,
    region: RegionCode,
    units: &[OwnedUnit],
) -> Result<Vec<Event>, Box<Refusal>> {
    membership.region(region)?;
    for unit in units {
        membership.person(&unit.owner)?;
    }
    Ok(vec![Event::UnitsRecorded { region, units: units.to_vec() }])
}

impl Deliberation {
    pub(super) fn evolve_units(
        &mut self,
        membership: &Membership,
        region: RegionCode,
        units: &[OwnedUnit],
    ) {
        let Some(region) = membership.regions.find_own(region) else { return };
        let held = self.units.or_default(region);
        for row in units {
            let Some(owner) = membership.people.find(&row.owner) else { continue };
            let place = held.binary_search_by(|it| it.unit.cmp(&row.unit));
            if let Ok(place) = place {
                held.remove(place);
            }
            if row.area > 0 {
                let (Ok(place) | Err(place)) = place;
                held.insert(place, Unit { unit: row.unit.clone(), owner, area: row.area });
            }
        }
    }

    /// The units of a region and of what lies in it, or those of some names, which are in order.
    pub(super) fn units_in<'a>(
        &'a self,
        membership: &'a Membership,
        region: Ix<Region>,
        named: &'a [Id],
    ) -> impl Iterator<Item = &'a Unit> + 'a {
        let inside = self.units.iter().filter(move |it| membership.regions.covers(region, it.0));
        let units = inside.flat_map(|(_, units)| units);
        units.filter(|it| named.is_empty() || named.binary_search(&it.unit).is_ok())
    }

    /// The owners in a region, or of units of some names there, in order of their places, each with the
    /// area of all those units.
    pub(super) fn owners(
        &self,
        membership: &Membership,
        region: Ix<Region>,
        named: &[Id],
    ) -> (Vec<u32>, Vec<u32>) {
        let whose = |it: &Unit| (membership.whole(it.owner).number(), it.area);
        let units = || self.units_in(membership, region, named).map(whose);
        let places: BinaryHeap<u32> = units().map(|(owner, _)| owner).collect();
        let mut places = places.into_sorted_vec();
        places.dedup();
        let mut areas = vec![0_u32; places.len()];
        for (owner, area) in units() {
            if let Some(sum) = places.binary_search(&owner).ok().and_then(|it| areas.get_mut(it)) {
                *sum = sum.saturating_add(area);
            }
        }
        (places, areas)
    }

    /// The area of all units of a person in a region, where they own any.
    pub(crate) fn area_of(
        &self,
        membership: &Membership,
        region: Ix<Region>,
        person: Ix<PersonId>,
    ) -> Option<u32> {
        let all = self.units_in(membership, region, &[]);
        let theirs = all.filter(|it| membership.whole(it.owner) == person);
        theirs.map(|it| it.area).reduce(u32::saturating_add)
    }

    /// The units of some persons.
    pub(crate) fn units_of(
        &self,
        membership: &Membership,
        theirs: impl Fn(Ix<PersonId>) -> bool,
    ) -> Vec<OwnedUnit> {
        let units = self.units.values().flatten().filter(|it| theirs(it.owner));
        let view = |it: &Unit| {
            let (unit, owner) = (it.unit.clone(), membership.people.id(it.owner));
            OwnedUnit { unit, owner, area: it.area }
        };
        units.map(view).collect()
    }
}
