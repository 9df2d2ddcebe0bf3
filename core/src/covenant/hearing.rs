//! Notice, reply and appeal: a measure is applied when the person can no longer reply, and falls with
//! an appeal that is upheld.
//!
//! Whoever decides on an appeal did not record the violation. An appeal that nobody decided on in time
//! is upheld: the delay is the community's, and no measure stands unheard.

use alloc::{boxed::Box, vec::Vec};

use super::{
    CovenantRule, Covenants, Event, Measure, Refusal, Standing, Violation, decide::Decision,
};
use crate::base::{
    CaseId, CovenantId, Id, Ix, PersonId, SourceId, Timestamp, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::Context;
use crate::membership::Membership;

/// A violation whose measure is to be applied.
pub(super) struct Step<'a> {
    pub(super) violation: &'a SourceId,
    pub(super) covenant: CovenantId,
    pub(super) rule: &'a CovenantRule,
    pub(super) person: PersonId,
    pub(super) place: RegionCode,
    pub(super) evidence: Digest,
    pub(super) repetition: u32,
    pub(super) case: Option<&'a CaseId>,
}

/// What follows when the measure of a violation's repetition is applied.
pub(super) fn apply(at: Timestamp, step: Step) -> Vec<Event> {
    let Some(measure) = step.rule.measure(step.repetition).cloned() else {
        return Vec::new();
    };
    let refers = matches!(measure, Measure::Refer { .. });
    let notice = measure.publishes().then(|| Event::NoticeIssued {
        covenant: step.covenant,
        rule: step.rule.rule.clone(),
        place: step.place,
    });
    let days = step.rule.appeal.map(|terms| terms.days.into());
    let applied = Event::MeasureApplied {
        violation: step.violation.clone(),
        person: step.person,
        place: step.place,
        evidence: step.evidence,
        repetition: step.repetition,
        measure,
        case: step.case.filter(|_| refers).cloned(),
        appeal_until: days.and_then(|days| at.end_of_period_after(days)).unwrap_or(at),
    };
    [applied].into_iter().chain(notice).collect()
}

/// A deadline passed: the measure is applied, or an appeal upheld that nobody decided on.
pub(super) fn fall_due(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
) -> Decision {
    let row = state.violation(id)?;
    let (Some(due), Some(ix)) = (row.due(), state.violations.find(id)) else {
        return Ok(Vec::new());
    };
    let at = context.at;
    if at < due {
        return Err(Refusal::NotDue { violation: id.clone(), due, at }.into());
    }
    if row.standing != (Standing::Noticed {}) {
        return Ok(withdrawn(state, membership, id, row, None));
    }
    let Some(rule) = state.rule_of(row) else { return Ok(Vec::new()) };
    let of = (row.covenant, row.rule);
    let repetition = state.repetition(membership, row.person, of, row.at, Some(ix));
    let step = Step {
        violation: id,
        covenant: state.covenants.id(row.covenant),
        rule,
        person: membership.people.id(row.person),
        place: membership.regions.row(row.place).code,
        evidence: row.evidence,
        repetition: repetition.min(row.repetition),
        case: row.case.as_ref(),
    };
    Ok(apply(at, step))
}

pub(super) fn reply(state: &Covenants, id: &SourceId, content: Digest) -> Decision {
    let row = not_withdrawn(state, id)?;
    let violation = id.clone();
    if row.standing != (Standing::Noticed {}) {
        return Err(Refusal::ReplyClosed { violation, applied: row.applies }.into());
    }
    Ok(Vec::from([Event::ReplyGiven { violation, content }]))
}

pub(super) fn appeal(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
    content: Digest,
) -> Decision {
    let row = not_withdrawn(state, id)?;
    let (violation, at) = (id.clone(), context.at);
    match row.standing {
        Standing::Noticed {} => {
            Err(Refusal::NotApplied { violation, applies: row.applies, at }.into())
        }
        Standing::Applied { appeal_until } if at < appeal_until => {
            other_eyes(membership, context, id, row)?;
            let terms = state.rule_of(row).and_then(|rule| rule.appeal);
            let days = terms.map_or(0, |terms| terms.decision_days);
            let due = at.end_of_period_after(days.into()).unwrap_or(at);
            Ok(Vec::from([Event::AppealLodged { violation, content, due }]))
        }
        Standing::Applied { appeal_until: until } => {
            Err(Refusal::AppealClosed { violation, until, at }.into())
        }
        _ => Err(Refusal::AlreadyAppealed { violation }.into()),
    }
}

pub(super) fn decide(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
    upheld: bool,
    reason: &Id,
) -> Decision {
    let row = others(state, membership, context, id)?;
    other_eyes(membership, context, id, row)?;
    if !matches!(row.standing, Standing::Appealed { .. }) {
        return Err(Refusal::NoAppeal { violation: id.clone() }.into());
    }
    let (violation, reason) = (id.clone(), reason.clone());
    Ok(match upheld {
        true => withdrawn(state, membership, id, row, Some(reason)),
        false => Vec::from([Event::AppealDismissed { violation, reason }]),
    })
}

pub(super) fn withdraw(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
    reason: &Id,
) -> Decision {
    let row = others(state, membership, context, id)?;
    Ok(withdrawn(state, membership, id, row, Some(reason.clone())))
}

/// A violation falls, and with it the notice that told of it.
fn withdrawn(
    state: &Covenants,
    membership: &Membership,
    id: &SourceId,
    row: &Violation,
    reason: Option<Id>,
) -> Vec<Event> {
    let case = row.opened().cloned();
    let fallen = Event::ViolationWithdrawn { violation: id.clone(), reason, case };
    let rule = state.rule_of(row).filter(|_| row.standing != Standing::Noticed {});
    let noticed = rule.filter(|rule| rule.measure(row.repetition).is_some_and(Measure::publishes));
    let retracted = noticed.map(|rule| Event::NoticeRetracted {
        covenant: state.covenants.id(row.covenant),
        rule: rule.rule.clone(),
        place: membership.regions.row(row.place).code,
        issued: row.applies,
    });
    [fallen].into_iter().chain(retracted).collect()
}

/// The violation, where it was not taken back.
pub(super) fn not_withdrawn<'a>(
    state: &'a Covenants,
    id: &SourceId,
) -> Result<&'a Violation, Box<Refusal>> {
    let row = state.violation(id)?;
    if row.standing == (Standing::Withdrawn {}) {
        return Err(Refusal::AlreadyWithdrawn { violation: id.clone() }.into());
    }
    Ok(row)
}

/// The same, where it is not the actor's own.
fn others<'a>(
    state: &'a Covenants,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
) -> Result<&'a Violation, Box<Refusal>> {
    let row = state.violation(id)?;
    if is_actor(membership, context, row.person) {
        return Err(Refusal::OwnViolation { violation: id.clone() }.into());
    }
    not_withdrawn(state, id)
}

/// That the actor did not record the violation.
fn other_eyes(
    membership: &Membership,
    context: &Context,
    id: &SourceId,
    row: &Violation,
) -> Result<(), Box<Refusal>> {
    if row.recorder.is_some_and(|recorder| is_actor(membership, context, recorder)) {
        return Err(Refusal::OwnRecord { violation: id.clone() }.into());
    }
    Ok(())
}

/// Whether a person acts, also under the identifier that theirs was merged into.
fn is_actor(membership: &Membership, context: &Context, person: Ix<PersonId>) -> bool {
    let actor = context.actor.and_then(|actor| membership.people.find(actor));
    actor.is_some_and(|actor| {
        actor == person || membership.merged_into(actor).any(|merged| merged == person)
    })
}
