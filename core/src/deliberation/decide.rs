//! The rules of deliberation: what would follow from a command, or why not.

use alloc::{boxed::Box, vec, vec::Vec};
use core::slice;

use super::{
    Channel, Choice, Command, Deliberation, Event, Outcome, Refusal, Stage, Topic, draft,
    electorate, register::Line, tally,
};
use crate::base::{CovenantId, HouseholdId, Ix, PersonId, TopicId};
use crate::charter::{Context, Electorate, ProvenAct};
use crate::membership::{Membership, Region};

type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Propose { .. } => propose(state, membership, context, command),
        Command::Second { topic, person } => second(state, membership, context, topic, person),
        Command::Withdraw { topic } => withdraw(state, context, topic),
        Command::Open { topic } => open(state, membership, context, topic),
        Command::Cast { topic, voter, choice, channel } => {
            let ballot = Ballot { voter, choice: *choice, channel: *channel };
            cast(state, membership, context, topic, &ballot)
        }
        Command::Lapse { topic } => lapse(state, context, topic),
        Command::Close { topic } => close(state, membership, context, topic),
    }
}

fn propose(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::Propose { topic, region, rule, subject, covenant, repeals } = command else {
        return Ok(Vec::new());
    };
    let region_ix = membership.region(*region)?;
    let (topic, charter) = (topic.clone(), context.charter);
    if state.topics.find(&topic).is_some() {
        return Err(Refusal::TopicExists { topic }.into());
    }
    let found = charter.deliberation.decision(rule);
    let rule = found.ok_or_else(|| Refusal::UnknownRule { rule: rule.clone() })?.clone();
    if let Some(draft) = covenant {
        draft::check(state, draft, repeals.as_ref(), &charter.cases)?;
        if let Some(claim) = state.claims.get(&draft.covenant) {
            let (covenant, topic) = (draft.covenant.clone(), state.topics.id(claim.topic));
            return Err(Refusal::CovenantTaken { covenant, topic }.into());
        }
    }
    if let Some(covenant) = repeals.clone()
        && state.covenant_in_force(membership, &covenant) != Some(region_ix)
    {
        return Err(Refusal::NothingToRepeal { covenant, region: *region }.into());
    }
    let Some(proposer) = context.actor.cloned() else {
        return Ok(Vec::new());
    };
    let proofs = &charter.membership.proofs;
    if let Ok(home) = membership.residence(&proposer)
        && membership.regions.covers(region_ix, home.grid)
    {
        membership.proven(proofs, membership.person(&proposer)?, ProvenAct::Propose)?;
    }
    let running = [ProvenAct::Second, ProvenAct::Cast];
    let proofs = proofs.iter().filter(|it| running.contains(&it.act)).copied().collect();
    let days = u32::from(rule.seconding_days);
    let at_once =
        (rule.seconds == 0).then(|| Event::TopicSeconded { topic: topic.clone(), seconds: 0 });
    let mut events = vec![Event::TopicProposed {
        topic,
        region: *region,
        rule,
        proofs,
        subject: *subject,
        covenant: covenant.clone(),
        repeals: repeals.clone(),
        proposer,
        due: context.at.end_of_day_after(days).unwrap_or(context.at),
    }];
    events.extend(at_once);
    Ok(events)
}

fn second(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    seconder: &PersonId,
) -> Decision {
    let row = state.topic(id)?;
    let (topic, person) = (id.clone(), seconder.clone());
    let Stage::Proposed { due } = row.stage else {
        return Err(Refusal::NotBeingSeconded { topic, stage: row.stage.name() }.into());
    };
    if context.at >= due {
        return Err(Refusal::SecondingOver { topic, due, at: context.at }.into());
    }
    if membership.people.find(&person) == Some(row.proposer) {
        return Err(Refusal::OwnSecond { topic }.into());
    }
    let place = member_of(membership, row.region, &person)?;
    membership.proven(&row.proofs, place, ProvenAct::Second)?;
    if row.seconders.binary_search(&place).is_ok() {
        return Err(Refusal::AlreadySeconded { topic, person }.into());
    }
    let seconds = row.seconds().saturating_add(1);
    let mut events = vec![Event::SecondGiven { topic: topic.clone(), person }];
    if seconds >= row.rule.seconds {
        events.push(Event::TopicSeconded { topic, seconds });
    }
    Ok(events)
}

/// The place of a member of a region.
fn member_of(
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
    Err(Refusal::OutsideRegion { person: id.clone(), region }.into())
}

fn withdraw(state: &Deliberation, context: &Context, id: &TopicId) -> Decision {
    let row = state.topic(id)?;
    let topic = id.clone();
    match row.stage {
        Stage::Proposed { due } if context.at >= due => {
            Err(Refusal::SecondingOver { topic, due, at: context.at }.into())
        }
        Stage::Proposed { .. } | Stage::Seconded { .. } => {
            Ok(vec![Event::TopicWithdrawn { topic }])
        }
        _ => Err(Refusal::NotWithdrawable { topic, stage: row.stage.name() }.into()),
    }
}

fn open(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
) -> Decision {
    let row = state.topic(id)?;
    let topic = id.clone();
    match row.stage {
        Stage::Seconded { .. } => {}
        Stage::Proposed { .. } => {
            let (seconds, needed) = (row.seconds(), row.rule.seconds);
            return Err(Refusal::NotSeconded { topic, seconds, needed }.into());
        }
        _ => {
            return Err(Refusal::NotOpenable { topic, stage: row.stage.name() }.into());
        }
    }
    let places = electorate::places(membership, row.region, row.rule.electorate);
    if places.is_empty() {
        let region = membership.regions.row(row.region).code;
        return Err(Refusal::NobodyEligible { topic, region }.into());
    }
    let days = u32::from(row.rule.voting_days);
    Ok(vec![Event::VotingOpened {
        topic,
        eligible: u32::try_from(places.len()).unwrap_or(u32::MAX),
        register: electorate::digest(membership, &places, row.rule.electorate, context.algorithm),
        until: context.at.end_of_day_after(days).unwrap_or(context.at),
    }])
}

/// A ballot as it came.
struct Ballot<'a> {
    voter: &'a PersonId,
    choice: Choice,
    channel: Channel,
}

fn cast(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    ballot: &Ballot,
) -> Decision {
    let row = state.topic(id)?;
    let Stage::Voting { opened, until, register, .. } = &row.stage else {
        return Err(Refusal::NotVoting { topic: id.clone(), stage: row.stage.name() }.into());
    };
    if context.at >= *until {
        return Err(Refusal::VotingOver { topic: id.clone(), until: *until, at: context.at }.into());
    }
    let Ballot { voter, choice, channel } = *ballot;
    if channel == Channel::App && context.actor.is_some_and(|actor| actor != voter) {
        return Err(Refusal::AppBallotOfAnother { voter: voter.clone() }.into());
    }
    let person = membership.person(voter)?;
    if row.rule.electorate == Electorate::Adults {
        membership.of_age(context.at, person)?;
    }
    membership.proven(&row.proofs, person, ProvenAct::Cast)?;
    let place = row.place_of(membership, person);
    // Who moved into a household of the register after opening does not vote for it.
    let lived_here = membership.people.row(person).residence;
    let late = lived_here.is_some_and(|home| home.since > *opened);
    let by_household = row.rule.electorate == Electorate::Households;
    let place = place.filter(|_| !(late && by_household));
    let line: Option<Line> = place.and_then(|place| register.line(place));
    let line =
        line.ok_or_else(|| Refusal::NotEligible { voter: voter.clone(), opened: *opened })?;
    let household = household_voting(membership, row, person, voter)?;
    // Who was merged into the voter may have voted before that: still one person, one vote.
    let mut lines = membership
        .merged_into(person)
        .filter_map(|it| (!by_household).then(|| register.line(it.number())).flatten());
    let merged = lines.find_map(|line| register.cast(line));
    if let Some((cast, channel)) = register.cast(line).or(merged) {
        return Err(Refusal::AlreadyVoted { cast, channel }.into());
    }
    let (topic, voter) = (id.clone(), voter.clone());
    Ok(vec![Event::BallotCast { topic, voter, household, choice, channel }])
}

/// The household that a person votes for as its delegate; none in a vote of persons.
fn household_voting(
    membership: &Membership,
    row: &Topic,
    person: Ix<PersonId>,
    voter: &PersonId,
) -> Result<Option<HouseholdId>, Box<Refusal>> {
    let home = match row.rule.electorate {
        Electorate::Persons | Electorate::Adults => return Ok(None),
        Electorate::Households => membership.people.row(person).residence,
    };
    let Some(home) = home else { return Ok(None) }; // without a home nobody was in the register
    let household = membership.households.id(home.household);
    if membership.households.row(home.household).delegate == Some(person) {
        Ok(Some(household))
    } else {
        Err(Refusal::NotDelegate { voter: voter.clone(), household }.into())
    }
}

fn lapse(state: &Deliberation, context: &Context, id: &TopicId) -> Decision {
    let row = state.topic(id)?;
    let topic = id.clone();
    let Stage::Proposed { due } = row.stage else {
        return Err(Refusal::NotBeingSeconded { topic, stage: row.stage.name() }.into());
    };
    if context.at < due {
        return Err(Refusal::NotDue { topic, due, at: context.at }.into());
    }
    Ok(vec![Event::TopicLapsed { topic, seconds: row.seconds(), needed: row.rule.seconds }])
}

fn close(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
) -> Decision {
    let row = state.topic(id)?;
    let topic = id.clone();
    let Stage::Voting { until, tally, .. } = &row.stage else {
        return Err(Refusal::NotVoting { topic, stage: row.stage.name() }.into());
    };
    if context.at < *until {
        return Err(Refusal::NotDue { topic, due: *until, at: context.at }.into());
    }
    let (outcome, proof) = tally::weigh(&row.rule.thresholds(), slice::from_ref(tally));
    let passed = outcome == Outcome::Passed;
    let adopts = row.covenant.as_deref().filter(|_| passed).cloned();
    let repeals: Option<CovenantId> = row.repeals.clone().filter(|_| passed);
    let region = membership.regions.row(row.region).code;
    Ok(vec![Event::TopicDecided { topic, region, outcome, tally: *tally, proof, adopts, repeals }])
}
