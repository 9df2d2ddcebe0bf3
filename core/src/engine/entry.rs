//! A request as it was entered: by which channel, by whose hand, before how many eyes.
//!
//! Policy has let the actor pass before; here stands what the envelope adds. The rules themselves are
//! membership's.

use alloc::{boxed::Box, collections::BinaryHeap, vec, vec::Vec};

use super::{Command, Event, Refusal, Request, State, policy};
use crate::base::{Id, Purpose, canonical, digest::Digest};
use crate::charter::Context;
use crate::deliberation;
use crate::membership::{self, Hand};
use crate::points;

/// How long what two count or enter waits for the second of them, where the charter does not say.
const COUNT_HOURS: u16 = 72;

/// What a request becomes: the command's events and those of its entry; or, where it takes a second
/// pair of eyes, that it is held.
pub(super) fn decide(
    state: &State,
    context: &Context,
    request: &Request,
) -> Result<Vec<Event>, Refusal> {
    let Request { via, command, actor, .. } = request;
    let counts = matches!(
        command,
        Command::Deliberation(
            deliberation::Command::CountPapers { .. } | deliberation::Command::EnterBallots { .. }
        )
    );
    if via.is_none() && !counts && context.charter.membership.four_eyes.is_empty() {
        return state.decide(context, command); // as nearly all are
    }
    let name = Id::new(&policy::name(command)).unwrap_or(Id::dash());
    let mut entered = None;
    if let Some(via) = via {
        keeps_the_ballot(via, command)?;
        if let Some(helper) = &via.helper
            && !policy::by_own_right(state, context.at, actor, command)?
        {
            let (helper, command) = (helper.person.clone(), name);
            return Err(Box::new(membership::Refusal::HelperForRole { helper, command }).into());
        }
        let matter = state.subject(command)?.region;
        entered = Some(membership::enter(&state.membership, context, via, matter, &name)?);
    }
    let helper = via.as_ref().and_then(|via| via.helper.as_ref());
    let person = helper.map_or(actor, |helper| &helper.person);
    let hand = Hand { person, helps: helper.map(|_| actor) };
    // Whose own matter it is, by their own hand, needs nobody beside them.
    let subject = state.subject(command).ok();
    let heard = match subject.filter(|subject| subject.person.as_ref() != Some(person)) {
        Some(subject) => {
            let may = |first: Hand| match first.helps {
                Some(actor) => {
                    let (members, both) = (&state.membership, (first.person, actor));
                    membership::helps(members, context, both, subject.region).is_ok()
                        && policy::by_own_right(state, context.at, actor, command) == Ok(true)
                }
                None => policy::may_command(state, context.at, first.person, command).is_ok(),
            };
            let (act, always) = (|| alike(command, context), counts.then_some(COUNT_HOURS));
            membership::heard(&state.membership, context, hand, &name, always, act, may)
        }
        None => Ok(None),
    };
    let beside = match &heard {
        Ok(Some(membership::Event::ActSeconded { first, .. })) => Some(first),
        _ => None,
    };
    let mut events = state.decide(&Context { beside, ..*context }, command)?;
    if events.iter().any(is_rejection) {
        return Ok(events); // a wrong code is a try that counts, and nothing was entered
    }
    match heard? {
        Some(held @ membership::Event::ActHeld { .. }) => {
            return Ok(vec![Event::Membership(held)]);
        }
        seconded => events.extend(seconded.map(Event::Membership)),
    }
    events.extend(entered.map(Event::Membership));
    Ok(events)
}

/// What two must give alike: a MAC of it, which tells nothing. Papers lie in a box in no order: whoever
/// counts or enters the same ones does alike.
fn alike(command: &Command, context: &Context) -> Digest {
    let key = context.secret.key(context.algorithm, Purpose::Seal);
    let mac = |command: &Command| key.mac(&[ALIKE, &canonical::bytes(command)]);
    let papers = (0..).map_while(|place| of_one_paper(command, place));
    let papers = papers.map(|command| mac(&command)).collect::<BinaryHeap<_>>();
    if papers.is_empty() {
        return mac(command);
    }
    let papers = papers.into_sorted_vec();
    context.algorithm.digest(&papers.iter().map(|it| it.as_bytes().as_slice()).collect::<Vec<_>>())
}

/// What sets such a MAC apart from a seal, which begins with an identifier: none has this in it.
const ALIKE: &[u8] = b"\x01";

/// A count or an entry of papers, as if of one of them alone.
fn of_one_paper(command: &Command, place: usize) -> Option<Command> {
    use deliberation::Command::{CountPapers, EnterBallots};
    let Command::Deliberation(command) = command else { return None };
    Some(Command::Deliberation(match command {
        CountPapers { topic, batch, papers } => {
            let papers = vec![papers.get(place)?.clone()];
            CountPapers { topic: topic.clone(), batch: batch.clone(), papers }
        }
        EnterBallots { topic, channel, ballots } => {
            let ballots = vec![ballots.get(place)?.clone()];
            EnterBallots { topic: topic.clone(), channel: *channel, ballots }
        }
        _ => return None,
    }))
}

const fn is_rejection(event: &Event) -> bool {
    matches!(
        event,
        Event::Membership(membership::Event::JoinCodeRejected { .. })
            | Event::Points(points::Event::CodeRejected { .. })
    )
}

/// A helper neither sees nor picks a choice, and has no vote entrusted to them; a ballot's channel is
/// said once.
fn keeps_the_ballot(via: &membership::Via, command: &Command) -> Result<(), Refusal> {
    use deliberation::Command::{Cast, EnterBallots, EntrustVote};
    let helper = via.helper.as_ref().map(|helper| &helper.person);
    let chooses = match command {
        Command::Deliberation(Cast { .. }) => helper,
        Command::Deliberation(EntrustVote { proxy, .. }) => helper.filter(|it| *it == proxy),
        _ => None,
    };
    if let Some(helper) = chooses.cloned() {
        return Err(Box::new(membership::Refusal::HelperChooses { helper }).into());
    }
    let Command::Deliberation(Cast { channel, .. } | EnterBallots { channel, .. }) = command else {
        return Ok(());
    };
    let (ballot, entry) = (*channel, via.channel);
    if ballot != entry {
        return Err(Box::new(membership::Refusal::ChannelDiffers { ballot, entry }).into());
    }
    Ok(())
}
