//! Recording a violation: whom a covenant binds, which step of the ladder it is, and until when the
//! person can reply.

use alloc::{boxed::Box, vec::Vec};

use super::{Command, Covenants, Event, Refusal, decide, decide::Decision, hearing};
use crate::base::{Ix, PersonId};
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
    let agreed = decide::not_ended(state, at, covenant)?;
    if at < agreed.since {
        let (covenant, since) = (covenant.clone(), agreed.since);
        return Err(Refusal::NotYetInForce { covenant, since, at }.into());
    }
    let (rule_place, rule_row) = agreed
        .rule(rule)
        .ok_or_else(|| Refusal::UnknownRule { covenant: covenant.clone(), rule: rule.clone() })?;
    if let Some(row) = state.violations.get(violation) {
        let (violation, recorded) = (violation.clone(), row.at);
        return Err(Refusal::ViolationExists { violation, recorded }.into());
    }
    let region = membership.regions.row(agreed.region).code;
    if !membership.regions.covers(agreed.region, place_ix) {
        return Err(Refusal::PlaceOutside { place: *place, region }.into());
    }
    let known = membership.people.find(person);
    if *minor || known.is_some_and(|known| membership.age(known, at) != Age::Adult) {
        return Err(Refusal::Minor {}.into());
    }
    let offender = bound(membership, agreed.region, person)?;
    let Some(version) = state.covenants.find(covenant) else {
        return Ok(Vec::new());
    };
    let of = (version, rule_place);
    let repetition = state.repetition(membership, offender, of, at, None);
    let Some(measure) = rule_row.measure(repetition) else {
        return Ok(Vec::new());
    };
    let after = |days: u16| at.end_of_day_after(days.into()).unwrap_or(at);
    let applies = rule_row.reply_days.map_or(at, after);
    let recorded = Event::ViolationRecorded {
        violation: violation.clone(),
        covenant: covenant.clone(),
        rule: rule.clone(),
        person: person.clone(),
        place: *place,
        evidence: *evidence,
        repetition,
        measure: measure.clone(),
        until: after(rule_row.window_days),
        applies,
        case: case.clone(),
        recorder: context.actor.cloned(),
    };
    if applies > at {
        return Ok(Vec::from([recorded]));
    }
    let step = hearing::Step {
        violation,
        covenant: covenant.clone(),
        rule: rule_row,
        person: person.clone(),
        place: *place,
        evidence: *evidence,
        repetition,
        case: Some(case),
    };
    Ok([recorded].into_iter().chain(hearing::apply(at, step)).collect())
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
