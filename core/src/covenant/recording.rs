//! Recording a violation: whom a covenant binds, which step of the ladder it is, and until when the
//! person can reply.

use alloc::{boxed::Box, vec::Vec};

use super::{
    Command, Covenant, Covenants, Event, Refusal, decide, decide::Decision, hearing, hearing::Step,
};
use crate::base::{CaseId, CovenantId, Ix, PersonId, Timestamp, region_code::Level};
use crate::charter::Context;
use crate::membership::{Age, Membership, Region};

pub(super) fn record(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::RecordViolation {
        violation,
        covenant,
        rule,
        person,
        place,
        evidence,
        case,
        minor,
    } = command
    else {
        return Ok(Vec::new());
    };
    let at = context.at;
    let place_ix = membership.region(*place)?;
    let (version, agreed) = in_force(state, at, covenant)?;
    let (rule_place, rule_row) = agreed
        .rule(rule)
        .ok_or_else(|| Refusal::UnknownRule { covenant: covenant.clone(), rule: rule.clone() })?;
    if let Some(row) = state.violations.get(violation) {
        let (violation, recorded) = (violation.clone(), row.at);
        return Err(Refusal::ViolationExists { violation, recorded }.into());
    }
    if !membership.regions.covers(agreed.region, place_ix) {
        let region = membership.regions.row(agreed.region).code;
        return Err(Refusal::PlaceOutside { place: *place, region }.into());
    }
    let level = membership.regions.row(place_ix).level;
    if level > Level::Village {
        return Err(Refusal::PlaceTooHigh { place: *place, level }.into());
    }
    let known = membership.people.find(person);
    if *minor || known.is_some_and(|known| membership.age(known, at) != Age::Adult) {
        return Err(Refusal::Minor {}.into());
    }
    let offender = bound(membership, agreed.region, person)?;
    let of = (version, rule_place);
    let step = Step {
        violation,
        covenant: covenant.clone(),
        rule: rule_row,
        person: person.clone(),
        place: *place,
        evidence: *evidence,
        repetition: state.repetition(membership, offender, of, at, None),
        case: Some(case),
    };
    Ok(recorded(context, step, case))
}

/// The notice of a violation; its measure too, where there are no days to reply.
fn recorded(context: &Context, step: Step, case: &CaseId) -> Vec<Event> {
    let at = context.at;
    let Some(measure) = step.rule.measure(step.repetition).cloned() else {
        return Vec::new();
    };
    let reply = step.rule.reply_days.map(|days| at.end_of_period_after(days.into()));
    let applies = reply.flatten().unwrap_or(at);
    let recorded = Event::ViolationRecorded {
        violation: step.violation.clone(),
        covenant: step.covenant.clone(),
        rule: step.rule.rule.clone(),
        person: step.person.clone(),
        place: step.place,
        evidence: step.evidence,
        repetition: step.repetition,
        measure,
        until: at.end_of_day_after(step.rule.window_days.into()).unwrap_or(at),
        applies,
        case: case.clone(),
        recorder: context.actor.cloned(),
    };
    let applied = if applies > at { Vec::new() } else { hearing::apply(at, step) };
    [recorded].into_iter().chain(applied).collect()
}

/// The covenant, where it counts at an instant.
fn in_force<'a>(
    state: &'a Covenants,
    at: Timestamp,
    id: &CovenantId,
) -> Result<(Ix<CovenantId>, &'a Covenant), Box<Refusal>> {
    let (ix, row) = decide::not_ended(state, at, id)?;
    if at < row.since {
        return Err(Refusal::NotYetInForce { covenant: id.clone(), since: row.since, at }.into());
    }
    Ok((ix, row))
}

/// The person, where the covenant of a region binds them.
fn bound(
    membership: &Membership,
    region: Ix<Region>,
    id: &PersonId,
) -> Result<Ix<PersonId>, Box<Refusal>> {
    let person = membership.person(id)?;
    let residence = membership.people.row(person).residence;
    if residence.is_some_and(|home| membership.regions.covers(region, home.grid)) {
        return Ok(person);
    }
    let region = membership.regions.row(region).code;
    Err(Refusal::NotBound { person: id.clone(), region }.into())
}
