//! The rules of covenants: what would follow from a command, or why not.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{Command, Covenant, Covenants, Event, Measure, Refusal};
use crate::base::{CovenantId, Id, Ix, PersonId, SourceId};
use crate::charter::Context;
use crate::membership::{Membership, Region};

type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Adopt { covenant, topic, region, rules } => {
            membership.region(*region)?;
            let covenant = covenant.clone();
            if state.covenants.find(&covenant).is_some() {
                return Err(Refusal::CovenantExists { covenant }.into());
            }
            let (topic, region, rules) = (topic.clone(), *region, rules.clone());
            Ok(vec![Event::CovenantAdopted { covenant, topic, region, rules }])
        }
        Command::Repeal { covenant, topic } => {
            in_force(state, covenant)?;
            let (covenant, topic) = (covenant.clone(), topic.clone());
            Ok(vec![Event::CovenantRepealed { covenant, topic }])
        }
        Command::RecordViolation { .. } => record(state, membership, context, command),
        Command::WithdrawViolation { violation, reason } => {
            withdraw(state, membership, context, violation, reason)
        }
    }
}

/// The covenant, where it still holds.
fn in_force<'a>(state: &'a Covenants, id: &CovenantId) -> Result<&'a Covenant, Box<Refusal>> {
    let covenant = state.covenant(id)?;
    match covenant.repealed {
        None => Ok(covenant),
        Some((since, _)) => Err(Refusal::NotInForce { covenant: id.clone(), since }.into()),
    }
}

fn record(
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
    let place_ix = membership.region(*place)?;
    let agreed = in_force(state, covenant)?;
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
    if *minor {
        return Err(Refusal::Minor {}.into());
    }
    let offender = bound(membership, agreed.region, person)?;
    let earlier = match state.covenants.find(covenant) {
        Some(covenant) => state.counting(offender, covenant, rule_place, context.at),
        None => 0,
    };
    let repetition = earlier.saturating_add(1);
    let Some(measure) = rule_row.measure(repetition).cloned() else {
        return Ok(Vec::new());
    };
    let window = u32::from(rule_row.window_days);
    let notice = matches!(measure, Measure::Expose {}).then(|| Event::NoticeIssued {
        covenant: covenant.clone(),
        rule: rule.clone(),
        place: *place,
    });
    let mut events = vec![Event::ViolationRecorded {
        violation: violation.clone(),
        covenant: covenant.clone(),
        rule: rule.clone(),
        person: person.clone(),
        place: *place,
        evidence: *evidence,
        repetition,
        measure,
        until: context.at.end_of_day_after(window).unwrap_or(context.at),
        case: case.clone(),
    }];
    events.extend(notice);
    Ok(events)
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

fn withdraw(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
    reason: &Id,
) -> Decision {
    let row = state.violation(id)?;
    let violation = id.clone();
    if context.actor.is_some_and(|actor| membership.people.find(actor) == Some(row.person)) {
        return Err(Refusal::OwnViolation { violation }.into());
    }
    if row.withdrawn {
        return Err(Refusal::AlreadyWithdrawn { violation }.into());
    }
    let (reason, case) = (reason.clone(), row.case.clone());
    Ok(vec![Event::ViolationWithdrawn { violation, reason, case }])
}
