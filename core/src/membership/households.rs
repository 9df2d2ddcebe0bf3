//! Households 户: how they divide and join, and who speaks for them.
//!
//! The first member who is of age speaks for a household until another is named. A delegate who
//! leaves speaks no more, and nobody does until one is named or another adult comes. Whoever goes
//! over to another household lives in it from then on: in a vote by household that is open already
//! they do not vote for it.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{Event, Membership, Refusal, decide::Decision, reshape::each_once};
use crate::base::{HouseholdId, Ix, PersonId, Timestamp, region_code::RegionCode};
use crate::charter::Context;

pub(super) fn name_delegate(
    state: &Membership,
    context: &Context,
    household: &HouseholdId,
    delegate: &PersonId,
) -> Decision {
    lives_in(state, delegate, household)?;
    state.of_age(context.at, state.person(delegate)?)?;
    let (household, delegate) = (household.clone(), delegate.clone());
    Ok(vec![Event::DelegateNamed { household, delegate }])
}

/// The place of a household in which a person lives, or the refusal.
fn lives_in(
    state: &Membership,
    person: &PersonId,
    household: &HouseholdId,
) -> Result<Ix<HouseholdId>, Box<Refusal>> {
    let home = state.household(household)?;
    if state.residence(person)?.household == home {
        return Ok(home);
    }
    let (person, household) = (person.clone(), household.clone());
    Err(Refusal::NotInHousehold { person, household }.into())
}

pub(super) fn leave(state: &Membership, person: &PersonId) -> Decision {
    let home = state.residence(person)?.household;
    let left = Event::PersonLeft { person: person.clone() };
    Ok([left].into_iter().chain(unspoken(state, home, core::slice::from_ref(person))).collect())
}

/// That a household has nobody who speaks for it, once these are gone.
pub(super) fn unspoken(
    state: &Membership,
    home: Ix<HouseholdId>,
    gone: &[PersonId],
) -> Option<Event> {
    let delegate = state.people.id(state.households.row(home).delegate?);
    let household = state.households.id(home);
    gone.contains(&delegate).then_some(Event::DelegateCleared { household })
}

/// Whether a household can take members in a grid; what forms it, where it has none.
pub(super) fn takes_in(
    state: &Membership,
    household: &HouseholdId,
    grid: RegionCode,
    members: usize,
) -> Result<Option<Event>, Box<Refusal>> {
    let household = household.clone();
    // A household that all have left is formed anew, wherever its next member joins.
    let Some(home) = state.households.get(&household).filter(|home| home.members > 0) else {
        return Ok(Some(Event::HouseholdFormed { household, grid }));
    };
    let lies_in = state.regions.row(home.grid).code;
    if lies_in != grid {
        return Err(Refusal::HouseholdElsewhere { household, grid: lies_in }.into());
    }
    if usize::from(home.members).saturating_add(members) > usize::from(u16::MAX) {
        return Err(Refusal::HouseholdFull { household, max: u16::MAX }.into());
    }
    Ok(None)
}

pub(super) fn regroup(
    state: &Membership,
    from: &HouseholdId,
    to: &HouseholdId,
    members: &[PersonId],
) -> Decision {
    let home = state.household(from)?;
    if members.is_empty() || from == to {
        return Err(Refusal::NothingChanges {}.into());
    }
    each_once(members.iter().cloned())?;
    for person in members {
        lives_in(state, person, from)?;
    }
    let grid = state.regions.row(state.households.row(home).grid).code;
    let formed = takes_in(state, to, grid, members.len())?;
    let cleared = unspoken(state, home, members);
    let (from, to, members) = (from.clone(), to.clone(), members.to_vec());
    let regrouped = Event::HouseholdRegrouped { from, to, members };
    Ok(formed.into_iter().chain([regrouped]).chain(cleared).collect())
}

pub(super) fn enter_known(state: &Membership, grid: RegionCode, households: u32) -> Decision {
    let joined = state.regions.row(state.grid(grid)?).household_count;
    if households < joined {
        return Err(Refusal::KnownBelowJoined { grid, known: households, joined }.into());
    }
    Ok(vec![Event::KnownHouseholdsEntered { grid, households }])
}

impl Membership {
    /// Gives a household a member. Tells whether it is the first.
    pub(super) fn settle_in(&mut self, household: Ix<HouseholdId>, person: Ix<PersonId>) -> bool {
        let adult = (!self.minors.contains_key(&person)).then_some(person);
        let home = self.households.row_mut(household);
        home.delegate = home.delegate.or(adult);
        let first = home.members == 0;
        home.members = home.members.saturating_add(1);
        first
    }

    /// Takes a member from a household, for which they speak no more. Tells whether it was the last.
    pub(super) fn move_out(&mut self, household: Ix<HouseholdId>, person: Ix<PersonId>) -> bool {
        let home = self.households.row_mut(household);
        home.delegate = home.delegate.filter(|delegate| *delegate != person);
        home.members = home.members.saturating_sub(1);
        home.members == 0
    }

    pub(super) fn evolve_regrouping(
        &mut self,
        at: Timestamp,
        from: &HouseholdId,
        to: &HouseholdId,
        members: &[PersonId],
    ) {
        let Some((from, to)) = self.households.find(from).zip(self.households.find(to)) else {
            return;
        };
        let grid = self.households.row(to).grid;
        for person in
            members.iter().filter_map(|person| self.people.find(person)).collect::<Vec<_>>()
        {
            if let Some(residence) = self.people.row_mut(person).residence.as_mut() {
                (residence.household, residence.since) = (to, at);
            }
            let (last, first) = (self.move_out(from, person), self.settle_in(to, person));
            self.regions.count(grid, 0, i32::from(first).saturating_sub(i32::from(last)));
        }
    }
}
