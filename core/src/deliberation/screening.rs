//! Screening 审查: whether a topic lies within the community's competence.
//!
//! Whoever declines it gives a reason, and the proposer can appeal. What nobody screened in time is
//! admitted: silence is no answer, and never a no.

use alloc::vec;

use super::decide::Decision;
use super::{Deliberation, Event, Refusal, Stage, StageName, life};
use crate::base::{Id, TopicId};
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
    match (row.next(), &row.stage) {
        (Some(next), Stage::Screening { .. }) => life::in_time(context, id, next.at)?,
        (Some(next), Stage::Declined) if row.is_appealed() => life::in_time(context, id, next.at)?,
        _ => return Err(row.is_not(id, StageName::Screening)),
    }
    row.impartial(membership, context, id, &|_| false)?;
    row.by_others(membership, context, id)?;
    let topic = id.clone();
    if !admitted && reason.is_none() {
        return Err(Refusal::ReasonMissing { topic }.into());
    }
    let (by, reason) = (context.hands().cloned().collect(), reason.cloned());
    let appeals = !admitted && row.ruling.is_none();
    let until = appeals.then(|| life::days_on(context.at, row.rule.steps().appeal_days));
    let mut events = vec![Event::TopicScreened { topic, admitted, by, reason, until }];
    let ahead = row.ahead(state, membership, context, id);
    events.extend(admitted.then(|| ahead.admitted()));
    Ok(events)
}
