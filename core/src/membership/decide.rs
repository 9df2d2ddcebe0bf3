//! The rules of membership: what would follow from a command, or why not.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Command, Event, JoinCode, Membership, Minority, Refusal, duplicates, entry, erasure,
    households,
    identity::{self, Shown},
    join_code, matter, minors, reshape, review, roles, standing, unmasking,
};
use crate::base::{
    HouseholdId, Id,
    region_code::{Level, RegionCode},
};
use crate::charter::Context;

pub(super) type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(state: &Membership, context: &Context, command: &Command) -> Decision {
    match command {
        Command::DefineRegion { region, name, level, parent } => {
            define_region(state, context, *region, name, *level, *parent)
        }
        Command::Reshape { .. } => reshape::reshape(state, context, command),
        Command::CancelReshape { reshape } => {
            state.plan(reshape)?;
            Ok(vec![Event::ReshapeCancelled { reshape: reshape.clone() }])
        }
        Command::EnterKnownHouseholds { grid, households } => {
            households::enter_known(state, *grid, *households)
        }
        Command::GrantRole { .. } => roles::grant(state, context, command),
        Command::RevokeRole { .. } => roles::revoke(state, context, command),
        Command::IssueJoinCode { grid, days, overlap_days } => {
            join_code::issue(state, context, *grid, *days, overlap_days.unwrap_or(0))
        }
        Command::RevokeJoinCode { grid } => join_code::revoke(state, *grid),
        Command::Join { person, household, code, identity, proof, minor } => {
            let shown = Shown { person, identity: *identity, former: None, proof: *proof };
            let joiner = Joiner { shown, household, minor: minor.as_ref() };
            join(state, context, &joiner, code)
        }
        Command::Leave { person } => households::leave(state, person),
        Command::NameDelegate { household, delegate } => {
            households::name_delegate(state, context, household, delegate)
        }
        Command::RegroupHousehold { from, to, members } => {
            households::regroup(state, from, to, members)
        }
        Command::ApplyOrganisation { .. } => review::apply(state, context, command),
        Command::ReviewOrganisation { organisation, approve, reason } => {
            review::review(state, context, organisation, *approve, reason)
        }
        Command::AppealReview { organisation, reason } => {
            review::appeal(state, context, organisation, reason)
        }
        Command::WithdrawApplication { organisation } => review::withdraw(state, organisation),
        Command::LapseReview { organisation } => review::lapse(state, context, organisation),
        Command::NameOfficers { organisation, officers } => {
            standing::name_officers(state, context, organisation, officers)
        }
        Command::SuspendOrganisation { organisation, reason } => {
            standing::suspend(state, context, organisation, reason)
        }
        Command::ReinstateOrganisation { organisation, reason } => {
            standing::reinstate(state, context, organisation, reason)
        }
        Command::DissolveOrganisation { organisation, reason } => {
            standing::dissolve(state, organisation, reason)
        }
        _ => decide_on_person(state, context, command),
    }
}

/// What would follow from a command about identities, duplicates, minors and handles.
fn decide_on_person(state: &Membership, context: &Context, command: &Command) -> Decision {
    match command {
        Command::RotateIdentityKey { key, check } => identity::rotate(state, *key, *check),
        Command::Prove { person, identity, former, proof } => {
            let (identity, former, proof) = (*identity, *former, *proof);
            identity::prove(state, context, &Shown { person, identity, former, proof })
        }
        Command::SuspectDuplicate { person, other, reason } => {
            duplicates::found(state, context, person, other, Some(reason))
        }
        Command::ReviewDuplicate { person, into, same, reason } => {
            duplicates::review(state, context, person, into, *same, reason)
        }
        Command::EnterMinor { person, minor } => {
            state.residence(person)?;
            minors::enter(state, context, person, minor)
        }
        Command::AskUnmasking { unmasking, region, handle, reason } => {
            unmasking::ask(state, context, unmasking, *region, handle, reason)
        }
        Command::DecideUnmasking { unmasking, grant, reason } => {
            unmasking::decide(state, context, unmasking, *grant, reason)
        }
        Command::TellUnmasked { unmasking } => unmasking::tell(state, context, unmasking),
        Command::Erase { person } => erasure::erase(state, person),
        Command::FallDue { matter } => matter::fall_due(state, context, matter),
        Command::OpenBatch { batch, region, forms, kinds } => {
            entry::open(state, batch, *region, *forms, kinds)
        }
        Command::CloseBatch { batch, reason } => entry::close(state, batch, reason.as_ref()),
        Command::Correct { person, correction } => {
            entry::correct(state, context, person, correction)
        }
        _ => Ok(Vec::new()),
    }
}

fn define_region(
    state: &Membership,
    context: &Context,
    region: RegionCode,
    name: &Id,
    level: Level,
    parent: RegionCode,
) -> Decision {
    let above = state.regions.row(state.region(parent)?);
    state.is_free(region)?;
    if level.above() != Some(above.level) {
        return Err(Refusal::LevelGap { parent, parent_level: above.level, level }.into());
    }
    grid_fits(context, level, region, above.code)?;
    let (name, parent) = (name.clone(), Some(above.code));
    Ok(vec![Event::RegionDefined { region, name, level, parent }])
}

/// Whether a code, if it is a grid's, is its village's and the local suffix; or the refusal.
pub(super) fn grid_fits(
    context: &Context,
    level: Level,
    region: RegionCode,
    parent: RegionCode,
) -> Result<(), Box<Refusal>> {
    let digits = context.charter.membership.grid_suffix_digits;
    let extends = region.parent() == Some(parent) && region.grid_digits() == usize::from(digits);
    if level != Level::Grid || extends {
        return Ok(());
    }
    Err(Refusal::GridSuffix { region, parent, digits }.into())
}

/// Who joins, with what.
struct Joiner<'a> {
    shown: Shown<'a>,
    household: &'a HouseholdId,
    minor: Option<&'a Minority>,
}

fn join(state: &Membership, context: &Context, joiner: &Joiner, code: &JoinCode) -> Decision {
    if let Some(tried) = join_code::tried(state, context, code)? {
        return Ok(vec![tried]);
    }
    join_code::opens(state, context, code)?;
    let grid = code.grid;
    let Joiner { shown, household, minor } = joiner;
    let (proof, needed) = (shown.proof, context.charter.membership.join_proof);
    if proof < needed {
        return Err(Refusal::ProofTooLow { proof, needed }.into());
    }
    shown.sound(state, context)?;
    let (person, identity) = (shown.person.clone(), shown.identity);
    let known = state.known(&person)?;
    if let Some(row) = known.map(|ix| state.people.row(ix)) {
        if let Some(residence) = row.residence {
            let grid = state.regions.row(residence.grid).code;
            return Err(Refusal::AlreadyMember { person, grid }.into());
        }
        row.identity.map(|held| shown.rekeys(context, held)).transpose()?;
    }
    if state.person_of(&identity).is_some_and(|other| Some(other) != known) {
        return Err(Refusal::IdentityTaken {}.into());
    }
    let household = (*household).clone();
    let mut events = Vec::with_capacity(2);
    if let Some(minor) = minor {
        events.extend(minors::enter(state, context, &person, minor)?);
    }
    events.extend(households::takes_in(state, &household, grid, 1)?);
    events.push(Event::PersonJoined { person, household, grid, identity, proof });
    Ok(events)
}
