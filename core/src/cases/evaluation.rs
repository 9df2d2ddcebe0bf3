//! Rating and reopening: the reporter judges how a case was handled, once a round.
//!
//! Only the reporter rates. A case without one (anonymous, or from a sensor) is rated by nobody,
//! and does not count where ratings are divided by what could have been rated. Whoever handles a
//! case does not rate it: neither who gave the result, nor who now works for a unit that had it.

use alloc::{boxed::Box, vec};

use super::{
    Act, Cases, Command, Event, Holder, Refusal, Score, Stage,
    decide::{Decision, Matter},
    state::region_of,
};
use crate::base::{Id, Ix, PersonId, region_code::Level};
use crate::charter::{Context, Role};
use crate::membership::{Membership, Region};

/// The highest satisfaction that is low: with a reason it opens the case again.
const LOW: u8 = 2;

/// The reporter rates.
pub(super) fn evaluate(
    state: &Cases,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::Evaluate { case, rater, response, solution, satisfaction, reason } = command
    else {
        return Ok(vec![]);
    };
    let row = state.cases.row(state.case(case)?);
    if row.stage == Stage::Evaluated {
        return Err(Refusal::AlreadyRated { round: row.round }.into());
    }
    let matter = Matter::find(state, membership, context, case, Act::Evaluate)?;
    if handled(&matter, matter.reported_by(rater)?) {
        return Err(Refusal::HandlerRates {}.into());
    }
    within_window(&matter)?;
    let rated = Event::CaseRated {
        case: case.clone(),
        round: row.round,
        response: *response,
        solution: *solution,
        satisfaction: *satisfaction,
        reason: reason.clone(),
    };
    let reopens = reason.as_ref().filter(|_| is_low(*satisfaction) && reopenings_left(&matter));
    Ok(match reopens {
        Some(reason) => vec![rated, reopened(&matter, reason)?],
        None => vec![rated],
    })
}

/// Opens a case again at the level that closed it, for a new round.
pub(super) fn reopen(matter: &Matter, reason: &Id) -> Decision {
    within_window(matter)?;
    if !reopenings_left(matter) {
        let max = u16::from(matter.terms.reopenings_max);
        return Err(Refusal::ReopenedTooOften { reopenings: reopenings(matter), max }.into());
    }
    Ok(vec![reopened(matter, reason)?])
}

fn reopened(matter: &Matter, reason: &Id) -> Result<Event, Box<Refusal>> {
    let row = matter.row;
    Ok(Event::CaseReopened {
        case: matter.case.clone(),
        level: row.level,
        round: row.round.saturating_add(1),
        reason: reason.clone(),
        due: matter.terms.due(matter.context.at, row.level, row.urgent)?,
    })
}

fn is_low(satisfaction: Score) -> bool {
    u8::from(satisfaction) <= LOW
}

fn reopenings(matter: &Matter) -> u16 {
    matter.row.round.saturating_sub(1)
}

fn reopenings_left(matter: &Matter) -> bool {
    reopenings(matter) < u16::from(matter.terms.reopenings_max)
}

fn within_window(matter: &Matter) -> Result<(), Box<Refusal>> {
    let (until, at) = (matter.row.due, matter.context.at);
    if at < until { Ok(()) } else { Err(Refusal::WindowClosed { until, at }.into()) }
}

/// Whether a person belongs to those who handled the case.
fn handled(matter: &Matter, person: Ix<PersonId>) -> bool {
    let (membership, at, row) = (matter.membership, matter.context.at, matter.row);
    let of_organisation = |organisation| {
        let roles = [Role::DepartmentOfficer, Role::OrganisationOfficer];
        roles.into_iter().any(|role| membership.acts_for(person, role, organisation, at))
    };
    let of_holder = match row.holder {
        Holder::Organisation(organisation) => of_organisation(organisation),
        Holder::Region(region) => works_for(matter, person, region),
    };
    let departments = matter.state.dispatch(matter.ix).into_iter().flat_map(|d| &d.departments);
    row.handler == Some(person)
        || of_holder
        || works_for(matter, person, region_of(membership, row))
        || departments.into_iter().any(|one| of_organisation(one.department))
}

/// Whether a person works for a region at its own level.
fn works_for(matter: &Matter, person: Ix<PersonId>, region: Ix<Region>) -> bool {
    let role = match matter.membership.regions.row(region).level {
        Level::Grid => Role::GridWorker,
        Level::Village => Role::VillageCadre,
        Level::Town => Role::TownOperator,
        Level::County => Role::CountyOperator,
        Level::City => Role::CityOperator,
    };
    matter.membership.has_role(person, role, region, matter.context.at)
}
