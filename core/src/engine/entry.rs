//! A request as it was entered: by which channel, by whose hand, before how many eyes.
//!
//! Policy has let the actor pass before; here stands what the envelope adds. The rules themselves are
//! membership's.

use alloc::boxed::Box;
use alloc::{vec, vec::Vec};

use super::{Command, Event, Refusal, Request, State, policy, record};
use crate::base::Id;
use crate::charter::Context;
use crate::deliberation;
use crate::membership::{self, Hand};
use crate::points;

/// What a request becomes: the command's events and those of its entry; or, where it takes a second
/// pair of eyes, that it is held.
pub(super) fn decide(
    state: &State,
    context: &Context,
    request: &Request,
) -> Result<Vec<Event>, Refusal> {
    let Request { via, command, actor, .. } = request;
    if via.is_none() && context.charter.membership.four_eyes.is_empty() {
        return state.decide(context, command); // as nearly all are
    }
    let name = Id::new(&policy::name(command)).unwrap_or(Id::dash());
    let mut entered = None;
    if let Some(via) = via {
        keeps_the_ballot(via, command)?;
        let matter = state.subject(command)?.region;
        entered = Some(membership::enter(&state.membership, context, via, matter, &name)?);
    }
    let mut events = state.decide(context, command)?;
    if events.iter().any(is_rejection) {
        return Ok(events); // a wrong code is a try that counts, and nothing was entered
    }
    let helper = via.as_ref().and_then(|via| via.helper.as_ref());
    let person = helper.map_or(actor, |helper| &helper.person);
    let hand = Hand { person, helps: helper.is_some() };
    // Whose own matter it is, by their own hand, needs nobody beside them.
    let subject = state.subject(command).ok();
    if let Some(subject) = subject.filter(|subject| subject.person.as_ref() != Some(person)) {
        let may = |first: Hand| match first.helps {
            true => {
                let members = &state.membership;
                membership::helps(members, context, first.person, subject.region).is_ok()
            }
            false => policy::may_command(state, context.at, first.person, command).is_ok(),
        };
        let act = || {
            let (algorithm, secret) = (context.algorithm, context.secret);
            algorithm.digest(&[&record::command_bytes(command, "", algorithm, secret, Vec::new())])
        };
        match membership::heard(&state.membership, context, hand, &name, act, may)? {
            Some(held @ membership::Event::ActHeld { .. }) => {
                return Ok(vec![Event::Membership(held)]);
            }
            seconded => events.extend(seconded.map(Event::Membership)),
        }
    }
    events.extend(entered.map(Event::Membership));
    Ok(events)
}

const fn is_rejection(event: &Event) -> bool {
    matches!(
        event,
        Event::Membership(membership::Event::JoinCodeRejected { .. })
            | Event::Points(points::Event::CodeRejected { .. })
    )
}

/// A helper neither sees nor picks a choice; a ballot's channel is said once.
fn keeps_the_ballot(via: &membership::Via, command: &Command) -> Result<(), Refusal> {
    let Command::Deliberation(deliberation::Command::Cast { channel, .. }) = command else {
        return Ok(());
    };
    if let Some(helper) = &via.helper {
        let helper = helper.person.clone();
        return Err(Box::new(membership::Refusal::HelperChooses { helper }).into());
    }
    let (ballot, entry) = (*channel, via.channel);
    if ballot != entry {
        return Err(Box::new(membership::Refusal::ChannelDiffers { ballot, entry }).into());
    }
    Ok(())
}
