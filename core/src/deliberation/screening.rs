//! Screening 审查: whether a topic lies within the community's competence.
//!
//! Whoever declines it gives a reason; the proposer can appeal, and someone else decides. What
//! nobody screened in time is admitted, and so is what nobody decided on appeal: silence is no
//! answer, and never a no.

use alloc::vec;

use super::decide::Decision;
use super::{Deliberation, Event, Refusal, Stage, StageName, life};
use crate::base::{Id, Ix, PersonId, Timestamp, TopicId};
use crate::charter::Context;
use crate::membership::Membership;

/// Admits a topic or declines it: at first, or on appeal.
pub(super) fn screen(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    admitted: bool,
    reason: Option<&Id>,
) -> Decision {
    let row = state.topic(id)?;
    let (due, before) = match row.stage {
        Stage::Screening { due } => (due, None),
        Stage::Appealed { due, screener, .. } => (due, Some(screener)),
        _ => return Err(row.is_not(id, StageName::Screening)),
    };
    life::in_time(context, id, due)?;
    row.impartial(membership, context, id, &[])?;
    let topic = id.clone();
    let actor = context.actor.and_then(|actor| membership.people.find(actor));
    let same = |(one, other)| membership.whole(one) == membership.whole(other);
    if before.flatten().zip(actor).is_some_and(same) {
        return Err(Refusal::SameScreener { topic }.into());
    }
    if !admitted && reason.is_none() {
        return Err(Refusal::ReasonMissing { topic }.into());
    }
    let (screener, reason) = (context.actor.cloned(), reason.cloned());
    let life = row.rule.life;
    let appeals = life.filter(|_| !admitted && before.is_none());
    let until = appeals.map(|life| life::days_on(context.at, life.appeal_days));
    let mut events = vec![Event::TopicScreened { topic, admitted, screener, reason, until }];
    let next = life.filter(|_| admitted);
    let ahead = row.ahead(state, membership, context, id);
    events.extend(next.map(|life| ahead.admitted(&life)));
    Ok(events)
}

/// Appeals the decline of a topic.
pub(super) fn appeal(state: &Deliberation, context: &Context, id: &TopicId) -> Decision {
    let row = state.topic(id)?;
    let (Stage::Declined { until, .. }, Some(rule)) = (&row.stage, row.rule.life) else {
        return Err(row.is_not(id, StageName::Declined));
    };
    let until = until.ok_or_else(|| Refusal::DeclinedForGood { topic: id.clone() })?;
    life::in_time(context, id, until)?;
    let due = life::days_on(context.at, rule.appeal_days);
    Ok(vec![Event::ScreeningAppealed { topic: id.clone(), due }])
}

/// Where a topic stands that was declined.
pub(super) fn declined(
    before: &Stage,
    at: Timestamp,
    screener: Option<Ix<PersonId>>,
    reason: Option<&Id>,
    until: Option<Timestamp>,
) -> Stage {
    match before {
        // Nobody appealed: it stays as it is.
        Stage::Declined { at, reason, screener, .. } => {
            Stage::Declined { at: *at, reason: reason.clone(), screener: *screener, until }
        }
        _ => {
            let reason = reason.cloned().unwrap_or(Id::dash());
            Stage::Declined { at, reason, screener, until }
        }
    }
}

/// Where a topic stands whose decline was appealed.
pub(super) fn appealed(before: &Stage, due: Timestamp) -> Stage {
    match before {
        Stage::Declined { reason, screener, .. } => {
            Stage::Appealed { due, reason: reason.clone(), screener: *screener }
        }
        other => other.clone(),
    }
}
