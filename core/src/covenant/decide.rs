//! The rules of covenants: what would follow from a command, or why not.

use alloc::{boxed::Box, vec::Vec};
use core::iter::once;

use super::{
    Command, Covenant, CovenantDraft, Covenants, Event, Refusal, hearing, recording, referral,
};
use crate::base::{CovenantId, Ix, Timestamp, TopicId, region_code::RegionCode};
use crate::charter::Context;
use crate::membership::Membership;

pub(super) type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Adopt { topic, region, draft, replaces } => {
            membership.region(*region)?;
            adopt(state, context.at, topic, *region, draft, replaces.as_ref())
        }
        Command::Repeal { covenant, topic } => repeal(state, context.at, covenant, topic),
        Command::RecordViolation { .. } => recording::record(state, membership, context, command),
        Command::Reply { violation, content } => hearing::reply(state, violation, *content),
        Command::Appeal { violation, content } => {
            hearing::appeal(state, membership, context, violation, *content)
        }
        Command::DecideAppeal { violation, upheld, reason } => {
            hearing::decide(state, membership, context, violation, *upheld, reason)
        }
        Command::WithdrawViolation { violation, reason } => {
            hearing::withdraw(state, membership, context, violation, reason)
        }
        Command::ReferAgain { violation, case } => {
            referral::again(state, membership, violation, case)
        }
        Command::ConfirmReferral { violation, case } => referral::opened(state, violation, case),
        Command::DeferReferral { violation, code } => referral::refused(state, violation, code),
        Command::FallDue { violation } => hearing::fall_due(state, membership, context, violation),
    }
}

/// A covenant begins; the versions before it hold until then, or no longer than they did.
fn adopt(
    state: &Covenants,
    at: Timestamp,
    topic: &TopicId,
    region: RegionCode,
    draft: &CovenantDraft,
    replaces: Option<&CovenantId>,
) -> Decision {
    if state.covenants.find(&draft.covenant).is_some() {
        return Err(Refusal::CovenantExists { covenant: draft.covenant.clone() }.into());
    }
    let since = draft.begins(at);
    let former = replaces.and_then(|former| state.covenants.find(former));
    let outlasts = |row: &Covenant| row.repealed.as_ref().is_none_or(|(until, _)| since < *until);
    let outlasting = state.back_from(former).filter(|(_, row)| outlasts(row));
    let repealed = |(ix, _)| {
        let (covenant, topic) = (state.covenants.id(ix), topic.clone());
        Event::CovenantRepealed { covenant, topic, until: since }
    };
    let mut events: Vec<Event> = outlasting.map(repealed).collect();
    events.push(Event::CovenantAdopted {
        topic: topic.clone(),
        region,
        draft: draft.clone(),
        replaces: replaces.cloned(),
        since,
    });
    Ok(events)
}

/// A covenant ends. Where it had not begun, the versions before it go on as if it had never been.
fn repeal(state: &Covenants, at: Timestamp, id: &CovenantId, topic: &TopicId) -> Decision {
    let (_, row) = not_ended(state, at, id)?;
    let (covenant, topic) = (id.clone(), topic.clone());
    let repealed = Event::CovenantRepealed { covenant, topic: topic.clone(), until: at };
    let before = state.back_from(row.replaces).map(|(ix, row)| (ix, row.as_version()));
    let changed = row.as_version().falls(at, before).map(|(ix, end)| {
        let covenant = state.covenants.id(ix);
        match end {
            Some((until, topic)) => Event::CovenantRepealed { covenant, topic, until },
            None => Event::CovenantGoesOn { covenant, topic: topic.clone() },
        }
    });
    Ok(once(repealed).chain(changed).collect())
}

/// The covenant, where it has not ended at an instant.
pub(super) fn not_ended<'a>(
    state: &'a Covenants,
    at: Timestamp,
    id: &CovenantId,
) -> Result<(Ix<CovenantId>, &'a Covenant), Box<Refusal>> {
    let ix = state.place_of(id)?;
    let row = state.covenants.row(ix);
    match row.repealed {
        Some((since, _)) if since <= at => {
            Err(Refusal::NotInForce { covenant: id.clone(), since }.into())
        }
        _ => Ok((ix, row)),
    }
}
