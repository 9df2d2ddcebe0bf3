//! The rules of membership: what would follow from a command, or why not.

use alloc::{vec, vec::Vec};

use super::{
    Command, Event, JoinCode, Membership, Refusal, regions::IssuedCode, review, roles, standing,
};
use crate::base::{
    HouseholdId, Id, PersonId,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{Context, ProofLevel};

pub(super) type Decision = Result<Vec<Event>, Refusal>;

/// What would follow from a command.
pub(crate) fn decide(state: &Membership, context: &Context, command: &Command) -> Decision {
    match command {
        Command::DefineRegion { region, name, level, parent } => {
            define_region(state, context, *region, name, *level, *parent)
        }
        Command::GrantRole { .. } => roles::grant(state, context, command),
        Command::RevokeRole { .. } => roles::revoke(state, context, command),
        Command::IssueJoinCode { grid, days } => issue_join_code(state, context, *grid, *days),
        Command::RevokeJoinCode { grid } => revoke_join_code(state, *grid),
        Command::Join { person, household, code, identity, proof } => {
            let joiner = Joiner { person, household, identity: *identity, proof: *proof };
            join(state, context, &joiner, code.as_str())
        }
        Command::Leave { person } => {
            state.residence(person)?;
            Ok(vec![Event::PersonLeft { person: person.clone() }])
        }
        Command::NameDelegate { household, delegate } => name_delegate(state, household, delegate),
        Command::ApplyOrganisation { .. } => review::apply(state, context, command),
        Command::ReviewOrganisation { organisation, approve, reason } => {
            review::review(state, context, organisation, *approve, reason)
        }
        Command::AppealReview { organisation, reason } => {
            review::appeal(state, context, organisation, reason)
        }
        Command::LapseReview { organisation } => review::lapse(state, context, organisation),
        Command::NameOfficers { organisation, officers } => {
            standing::name_officers(state, context, organisation, officers)
        }
        Command::SuspendOrganisation { organisation, reason } => {
            standing::suspend(state, organisation, reason)
        }
        Command::ReinstateOrganisation { organisation, reason } => {
            standing::reinstate(state, organisation, reason)
        }
        Command::DissolveOrganisation { organisation, reason } => {
            standing::dissolve(state, organisation, reason)
        }
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
    if state.regions.find(region).is_some() {
        return Err(Refusal::RegionExists { region });
    }
    if level.above() != Some(above.level) {
        return Err(Refusal::LevelGap { parent, parent_level: above.level, level });
    }
    let digits = context.charter.membership.grid_suffix_digits;
    let extends = || region.parent() == Some(parent) && region.grid_digits() == usize::from(digits);
    if level == Level::Grid && !extends() {
        return Err(Refusal::GridSuffix { region, parent, digits });
    }
    let (name, parent) = (name.clone(), Some(parent));
    Ok(vec![Event::RegionDefined { region, name, level, parent }])
}

fn issue_join_code(state: &Membership, context: &Context, grid: RegionCode, days: u16) -> Decision {
    let row = state.regions.row(state.grid(grid)?);
    let max = context.charter.membership.join_code_days_max;
    let out_of_range = Refusal::JoinCodeDays { days, max };
    if days == 0 || days > max {
        return Err(out_of_range);
    }
    let until = context.at.end_of_day_after(u32::from(days)).ok_or(out_of_range)?;
    let version = row.join_code.map_or(1, |code| code.version.saturating_add(1));
    Ok(vec![Event::JoinCodeIssued { grid, version, until }])
}

fn revoke_join_code(state: &Membership, grid: RegionCode) -> Decision {
    match state.regions.row(state.grid(grid)?).join_code {
        Some(IssuedCode { version, withdrawn: false, .. }) => {
            Ok(vec![Event::JoinCodeRevoked { grid, version }])
        }
        _ => Err(Refusal::NoJoinCode { grid }),
    }
}

/// The grid that a join code opens.
fn admitted(state: &Membership, context: &Context, code: &str) -> Result<RegionCode, Refusal> {
    let code = JoinCode::verify(context, code).ok_or(Refusal::JoinCodeForged {})?;
    let row = state.regions.row(state.grid(code.grid)?);
    let issued = row.join_code.ok_or(Refusal::JoinCodeForged {})?;
    let version = code.version;
    if version != issued.version {
        return Err(Refusal::JoinCodeReplaced { version, current: issued.version });
    }
    if issued.withdrawn {
        return Err(Refusal::JoinCodeWithdrawn { version });
    }
    if context.at >= code.until {
        return Err(Refusal::JoinCodeExpired { until: code.until });
    }
    Ok(code.grid)
}

/// Who joins, with what.
struct Joiner<'a> {
    person: &'a PersonId,
    household: &'a HouseholdId,
    identity: Digest,
    proof: ProofLevel,
}

fn join(state: &Membership, context: &Context, joiner: &Joiner, code: &str) -> Decision {
    let grid = admitted(state, context, code)?;
    let (proof, needed) = (joiner.proof, context.charter.membership.join_proof);
    if proof < needed {
        return Err(Refusal::ProofTooLow { proof, needed });
    }
    let person = joiner.person.clone();
    let known = state.people.find(&person);
    if let Some(row) = known.map(|ix| state.people.row(ix)) {
        if let Some(residence) = row.residence {
            let grid = state.regions.row(residence.grid).code;
            return Err(Refusal::AlreadyMember { person, grid });
        }
        if row.identity.is_some_and(|identity| identity != joiner.identity) {
            return Err(Refusal::IdentityChanged { person });
        }
    }
    if state.person_of(&joiner.identity).is_some_and(|other| Some(other) != known) {
        return Err(Refusal::IdentityTaken {});
    }
    let household = joiner.household.clone();
    let mut events = Vec::with_capacity(2);
    match state.households.get(&household).filter(|home| home.members > 0) {
        // A household that all have left is formed anew, wherever its next member joins.
        None => events.push(Event::HouseholdFormed { household: household.clone(), grid }),
        Some(home) => {
            let lies_in = state.regions.row(home.grid).code;
            if lies_in != grid {
                return Err(Refusal::HouseholdElsewhere { household, grid: lies_in });
            }
            if home.members == u16::MAX {
                return Err(Refusal::HouseholdFull { household, max: u16::MAX });
            }
        }
    }
    events.push(Event::PersonJoined { person, household, grid, identity: joiner.identity, proof });
    Ok(events)
}

fn name_delegate(state: &Membership, household: &HouseholdId, delegate: &PersonId) -> Decision {
    let home = state.household(household)?;
    let lives_in = state.residence(delegate)?.household;
    let (household, person) = (household.clone(), delegate.clone());
    if lives_in == home {
        Ok(vec![Event::DelegateNamed { household, delegate: person }])
    } else {
        Err(Refusal::NotInHousehold { person, household })
    }
}
