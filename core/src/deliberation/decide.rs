//! The rules of deliberation: what would follow from a command, or why not.

use alloc::{boxed::Box, string::ToString, vec, vec::Vec};

use super::count::{BallotKind, Question};
use super::{Command, Deliberation, Event, Moderation, Refusal, Stage, Topic};
use super::{
    discussion, draft, electorate, life, notice, objections, papers, proxies, screening, units,
    voting,
};
use crate::base::{Ix, PersonId, TopicId};
use crate::charter::{
    Base, Context, DecisionRule, Electorate, EqualRanks, ProvenAct, RankSheet, presets,
};
use crate::membership::{Membership, Region};

pub(super) type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Propose { .. } => propose(state, membership, context, command),
        Command::RecordUnits { region, units } => units::record(membership, *region, units),
        Command::Second { topic, person } => second(state, membership, context, topic, person),
        Command::Withdraw { topic } => withdraw(state, context, topic),
        Command::Open { topic } => voting::open(state, membership, context, topic),
        Command::Cast { topic, voter, vote, channel, proxy } => {
            let handed = voting::Handed { voter, proxy: proxy.as_ref(), vote, channel: *channel };
            voting::cast(state, membership, context, topic, &handed)
        }
        Command::EntrustVote { topic, principal, proxy, evidence } => {
            let entrusted = (principal, proxy, evidence);
            proxies::entrust(state, membership, context, topic, entrusted)
        }
        Command::RevokeProxy { topic, principal } => {
            proxies::revoke(state, membership, context, topic, principal)
        }
        Command::ServeBallots { topic, voters, evidence } => {
            let in_time = voting::serve(state, membership, context, topic, voters)?;
            let (topic, voters, evidence) = (topic.clone(), voters.clone(), *evidence);
            Ok(vec![Event::BallotsServed { topic, voters, evidence, in_time }])
        }
        Command::IssuePaper { topic, voter, batch, channel, watchers } => {
            let issue = papers::Issue { voter, batch, channel: *channel, watchers };
            papers::issue(state, membership, context, topic, &issue)
        }
        Command::CountPapers { topic, batch, papers } => {
            papers::count(state, membership, context, topic, (batch, papers))
        }
        Command::Screen { topic, admitted, reason } => {
            screening::screen(state, membership, context, topic, *admitted, reason.as_ref())
        }
        Command::AppealScreening { topic } => screening::appeal(state, context, topic),
        Command::Contribute { .. } => discussion::contribute(state, membership, context, command),
        Command::React { .. } => discussion::react(state, membership, context, command),
        Command::DecideAmendment { topic, contribution, accepted } => {
            discussion::amend(state, context, topic, contribution, *accepted)
        }
        Command::Moderate { topic, contribution, hidden, reason } => {
            let moderation = Moderation { hidden: *hidden, reason: reason.clone() };
            discussion::moderate(state, membership, context, topic, contribution, moderation)
        }
        Command::Object { .. } => objections::object(state, membership, context, command),
        Command::DecideObjection { .. } => objections::decide(state, membership, context, command),
        Command::Review { topic, finding, content } => {
            notice::review(state, membership, context, topic, (*finding, *content))
        }
        Command::Lapse { topic } => life::lapse(state, membership, context, topic),
        Command::Close { topic } => voting::close(state, membership, context, topic),
    }
}

fn propose(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::Propose { topic, region, rule, subject, question, covenant, repeals } = command
    else {
        return Ok(Vec::new());
    };
    let region_ix = membership.region(*region)?;
    let (topic, charter) = (topic.clone(), context.charter);
    if state.topics.find(&topic).is_some() {
        return Err(Refusal::TopicExists { topic }.into());
    }
    let found = charter.deliberation.decision(rule);
    let mut rule = found.ok_or_else(|| Refusal::UnknownRule { rule: rule.clone() })?.clone();
    preset_holds(context, &rule)?;
    let question = asked(&rule, question.as_ref(), covenant.is_some() || repeals.is_some())?;
    if let Some(draft) = covenant {
        draft::check(state, draft, repeals.as_ref(), &charter.cases)?;
        if let Some(claim) = state.claims.get(&draft.covenant) {
            let (covenant, topic) = (draft.covenant.clone(), state.topics.id(*claim));
            return Err(Refusal::CovenantTaken { covenant, topic }.into());
        }
    }
    if let Some(former) = repeals {
        let (region, former, replaces) = (*region, former.clone(), covenant.is_some());
        if state.covenant_in_force(membership, &former, context.at) != Some(region_ix) {
            return Err(Refusal::NothingToRepeal { covenant: former, region }.into());
        }
        if let Some(topic) = state.forestalled(&former, replaces, context.at) {
            return Err(Refusal::CovenantReplaced { covenant: former, topic }.into());
        }
    }
    let Some(proposer) = context.actor.cloned() else {
        return Ok(Vec::new());
    };
    let proofs = &charter.membership.proofs;
    may_propose(state, membership, context, (region_ix, rule.electorate), &proposer)?;
    let running = [ProvenAct::Second, ProvenAct::Cast];
    let proofs = proofs.iter().filter(|it| running.contains(&it.act)).copied().collect();
    if let Some(most) = suffices(state, membership, context, &rule, (region_ix, &proposer)) {
        rule.seconds = rule.seconds.min(most);
    }
    let due = life::days_on(context.at, rule.seconding_days);
    let ahead =
        life::Ahead { state, membership, context, topic: &topic, region: region_ix, rule: &rule };
    let at_once = (rule.seconds == 0).then(|| ahead.seconded(0));
    let mut events = vec![Event::TopicProposed {
        topic,
        region: *region,
        rule: Box::new(rule),
        proofs,
        subject: *subject,
        question: Box::new(question),
        covenant: covenant.clone(),
        repeals: repeals.clone(),
        proposer,
        due,
    }];
    events.extend(at_once.into_iter().flatten());
    Ok(events)
}

/// That whoever proposes is proven as a member or, where owners vote, as an owner. Whoever is neither
/// does it by a role over the region.
fn may_propose(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    (region, electorate): (Ix<Region>, Electorate),
    proposer: &PersonId,
) -> Result<(), Box<Refusal>> {
    let regions = &membership.regions;
    let Some(person) = membership.people.find(proposer) else { return Ok(()) };
    let home = membership.people.row(person).residence;
    let lives_there = home.is_some_and(|home| regions.covers(region, home.grid));
    let mut held = membership.grants_of(person, context.at);
    if !lives_there && held.any(|grant| regions.covers(grant.region, region)) {
        return Ok(());
    }
    let owns = || state.area_of(membership, region, person).is_some();
    if lives_there || electorate == Electorate::Owners && owns() {
        let proofs = &context.charter.membership.proofs;
        membership.proven(proofs, person, ProvenAct::Propose)?;
        return Ok(());
    }
    let region = regions.row(region).code;
    Err(Refusal::OutsideRegion { person: proposer.clone(), region }.into())
}

/// What a topic asks, as its rule can have it. Covenants are decided by yes or no; the share that a
/// rule asks for is what each of those who are elected needs; and where the rule states a law, what
/// has no share is not asked at all.
fn asked(
    rule: &DecisionRule,
    question: Option<&Question>,
    covenants: bool,
) -> Result<Question, Box<Refusal>> {
    let Some(question) = question else { return Ok(Question::motion()) };
    let mut question = question.clone();
    question.check()?;
    let elects = matches!(question.kind, BallotKind::Block { .. } | BallotKind::Approval { .. });
    let fits = match &question.kind {
        BallotKind::Motion {} => true,
        _ if covenants => false,
        _ if elects => rule.approval_of == Base::Participants,
        _ => rule.preset.is_none(),
    };
    if !fits {
        return Err(Refusal::MotionOnly { rule: rule.code.clone() }.into());
    }
    match &mut question.kind {
        BallotKind::Ranked { method, equal } => {
            let sheet = rule.ballots.as_ref().and_then(|ballots| ballots.ranks);
            let fits = |it: &RankSheet| {
                it.method == *method && (it.equal_ranks == EqualRanks::Allowed) == *equal
            };
            if !sheet.as_ref().is_some_and(fits) {
                return Err(Refusal::OtherRanks { rule: rule.code.clone() }.into());
            }
        }
        BallotKind::Block { posts, .. } => {
            posts.iter_mut().for_each(|post| post.elected = Some(rule.approval));
        }
        BallotKind::Approval { post } => post.elected = Some(rule.approval),
        _ => {}
    }
    Ok(question)
}

/// How many seconds suffice by the law behind a rule, where it says what share of those who vote can
/// have the vote called; the proposer is one of these. Of households and representatives it is left to
/// the charter: whoever seconds need not be a delegate or one of them.
fn suffices(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    rule: &DecisionRule,
    (region, proposer): (Ix<Region>, &PersonId),
) -> Option<u16> {
    let themselves = matches!(rule.electorate, Electorate::Owners | Electorate::Adults);
    let named = rule.preset.as_ref().filter(|_| themselves && rule.seconds > 0)?;
    let called_by = presets::preset(named.as_str(), context.at, true).ok()?.called_by?;
    let of = (region, rule.electorate);
    let list = electorate::register(state, membership, of, context.at);
    let places = list.places();
    let least = called_by.smallest(u64::try_from(places.len()).ok()?)?;
    let own = membership.people.find(proposer).map(|it| membership.whole(it).number());
    let own = own.is_some_and(|place| places.binary_search(&place).is_ok());
    u16::try_from(least.saturating_sub(u64::from(own))).ok()
}

/// That the law behind a rule still holds, where the rule says which and does not take it all the same.
fn preset_holds(context: &Context, rule: &DecisionRule) -> Result<(), Box<Refusal>> {
    let Some(named) = &rule.preset else { return Ok(()) };
    let found = presets::preset(named.as_str(), context.at, rule.preset_override.is_some());
    let Err(presets::Problem::OutsideDates(preset)) = found else { return Ok(()) };
    Err(Refusal::PresetOutsideDates {
        rule: rule.code.clone(),
        preset: named.clone(),
        article: preset.source.to_string(),
        dates: preset.dates(),
        at: context.at,
    }
    .into())
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
    let is_proposer = |it| membership.whole(it) == membership.whole(row.proposer);
    if membership.people.find(&person).is_some_and(is_proposer) {
        return Err(Refusal::OwnSecond { topic }.into());
    }
    let place = participant(state, membership, row, &person)?;
    if row.seconders.binary_search(&place).is_ok() {
        return Err(Refusal::AlreadySeconded { topic, person }.into());
    }
    let seconds = row.seconds().saturating_add(1);
    let mut events = vec![Event::SecondGiven { topic: topic.clone(), person }];
    if seconds >= row.rule.seconds {
        let (region, rule) = (row.region, &row.rule);
        let ahead = life::Ahead { state, membership, context, topic: id, region, rule };
        events.extend(ahead.seconded(seconds));
    }
    Ok(events)
}

/// The place of someone who takes part in a topic: a member of its region, or an owner there where
/// owners vote, with the proof that seconding takes.
pub(super) fn participant(
    state: &Deliberation,
    membership: &Membership,
    row: &Topic,
    person: &PersonId,
) -> Result<Ix<PersonId>, Box<Refusal>> {
    let place = match row.rule.electorate {
        Electorate::Owners => owner_in(state, membership, row.region, person)?,
        _ => member_of(membership, row.region, person)?,
    };
    membership.proven(&row.proofs, place, ProvenAct::Second)?;
    Ok(place)
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

/// The place of an owner in a region.
pub(super) fn owner_in(
    state: &Deliberation,
    membership: &Membership,
    region: Ix<Region>,
    id: &PersonId,
) -> Result<Ix<PersonId>, Box<Refusal>> {
    let person = membership.person(id)?;
    if state.area_of(membership, region, person).is_some() {
        return Ok(person);
    }
    let region = membership.regions.row(region).code;
    Err(Refusal::NotOwner { person: id.clone(), region }.into())
}

fn withdraw(state: &Deliberation, context: &Context, id: &TopicId) -> Decision {
    let row = state.topic(id)?;
    let topic = id.clone();
    match row.stage {
        Stage::Proposed { due } if context.at >= due => {
            Err(Refusal::SecondingOver { topic, due, at: context.at }.into())
        }
        Stage::Proposed { .. }
        | Stage::Screening { .. }
        | Stage::Appealed { .. }
        | Stage::Discussed { .. }
        | Stage::Seconded { .. } => {
            row.next().map_or(Ok(()), |next| life::in_time(context, id, next.at))?;
            Ok(vec![Event::TopicWithdrawn { topic }])
        }
        _ => Err(Refusal::NotWithdrawable { topic, stage: row.stage.name() }.into()),
    }
}
