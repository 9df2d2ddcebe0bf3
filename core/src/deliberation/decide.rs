//! The rules of deliberation: what would follow from a command, or why not.

use alloc::{
    boxed::Box,
    collections::BinaryHeap,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::count::{BallotKind, Post, Question};
use super::{Call, Command, Deliberation, Event, Moderation, Refusal, Stage, Topic};
use super::{
    appeals, casting, discussion, draft, electorate, life, notice, objections, papers, proxies,
    recalls, runoffs, screening, units, voters, voting,
};
use crate::base::{Id, Ix, PersonId, TopicId};
use crate::charter::{
    Base, Context, DecisionRule, Electorate, EqualRanks, Looser, ProvenAct, RankedMethod, Role,
    presets::{self, Preset},
};
use crate::covenant::CovenantDraft;
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
        Command::RecordVoters { region, voters, evidence } => {
            voters::record(state, membership, *region, (voters, *evidence))
        }
        Command::RecordUnits { region, units } => units::record(membership, *region, units),
        Command::Second { topic, person } => second(state, membership, context, topic, person),
        Command::Withdraw { topic } => withdraw(state, context, topic),
        Command::Open { topic } => voting::open(state, membership, context, topic),
        Command::Cast { topic, voter, organisation, vote, channel, proxy } => {
            let (organisation, proxy, channel) = (organisation.as_ref(), proxy.as_ref(), *channel);
            let handed = casting::Handed { voter, organisation, proxy, vote, channel };
            casting::cast(state, membership, context, topic, &handed)
        }
        Command::EnterBallots { topic, channel, ballots } => {
            casting::enter(state, membership, context, topic, (*channel, ballots))
        }
        Command::EntrustVote { .. } => proxies::entrust(state, membership, context, command),
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
        Command::ReceivePaper { topic, voter, organisation, proxy, channel } => {
            let paper = (voter, organisation.as_ref(), proxy.as_ref());
            papers::receive(state, membership, context, topic, paper, *channel)
        }
        Command::CountPapers { topic, batch, papers } => {
            papers::count(state, membership, context, topic, (batch, papers))
        }
        Command::Screen { topic, admitted, reason } => {
            screening::screen(state, membership, context, topic, *admitted, reason.as_ref())
        }
        Command::Appeal { topic, person } => {
            appeals::appeal(state, membership, context, topic, person)
        }
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
    let Command::Propose {
        topic,
        region,
        rule,
        subject,
        question,
        covenant,
        repeals,
        follows,
        recalls,
        units,
    } = command
    else {
        return Ok(Vec::new());
    };
    let region_ix = membership.region(*region)?;
    let (topic, charter) = (topic.clone(), context.charter);
    if state.topics.find(&topic).is_some() {
        return Err(Refusal::TopicExists { topic }.into());
    }
    let found = charter.deliberation.decision(rule);
    let rule = found.ok_or_else(|| Refusal::UnknownRule { rule: rule.clone() })?.clone();
    let preset = preset_of(context, &rule)?;
    let covenants = covenant.is_some() || repeals.is_some();
    let mut question = asked(&rule, preset, question.as_ref(), covenants)?;
    let of = (region_ix, &rule, preset);
    let asks = (follows.as_ref(), &mut question);
    let (stands_for, opens_before) = runoffs::follow(state, membership, context, of, asks)?;
    let units = &interested(state, membership, &rule, (region_ix, units))?;
    if let Some(draft) = covenant {
        adopts(state, context, &rule, &topic, (draft, repeals.as_ref()))?;
    }
    if let Some(former) = repeals {
        let ended = (former, covenant.is_some());
        ends(state, membership, context, (region_ix, &rule, units), (&topic, ended))?;
    }
    let Some(proposer) = context.actor.cloned() else {
        return Ok(Vec::new());
    };
    let proofs = &charter.membership.proofs;
    may_propose(state, membership, context, (region_ix, rule.electorate), &proposer)?;
    let asks = (&question.kind, recalls.as_deref());
    let recall_again = recalls::can_be_asked(state, membership, context, of, asks)?;
    let running = [ProvenAct::Second, ProvenAct::Cast];
    let proofs = proofs.iter().filter(|it| running.contains(&it.act)).copied().collect();
    let (calls, needed) = callers(state, membership, context, of, &proposer)?;
    let alone: Vec<Ix<PersonId>> = membership.people.find(&proposer).into_iter().collect();
    let enough = needed == Some(0)
        || electorate::missing(state, membership, (region_ix, &calls), &alone, context.at) == 0;
    let due = life::days_on(context.at, rule.seconding_days);
    let ahead = life::Ahead {
        state,
        membership,
        context,
        topic: &topic,
        region: region_ix,
        rule: &rule,
        units,
    };
    let at_once = enough.then(|| ahead.seconded(0));
    let mut events = vec![Event::TopicProposed {
        topic,
        region: *region,
        rule: Box::new(rule),
        proofs,
        subject: *subject,
        question: Box::new(question),
        covenant: covenant.clone(),
        repeals: repeals.clone(),
        follows: follows.clone(),
        contested: preset.is_some_and(|it| it.contested),
        stands_for,
        opens_before,
        recalls: recalls.clone(),
        recall_again,
        units: units.clone(),
        calls,
        needed,
        proposer,
        due,
    }];
    events.extend(at_once.into_iter().flatten());
    Ok(events)
}

/// That a topic can adopt a covenant by a rule, or replace one.
fn adopts(
    state: &Deliberation,
    context: &Context,
    rule: &DecisionRule,
    topic: &TopicId,
    (draft, repeals): (&CovenantDraft, Option<&TopicId>),
) -> Result<(), Box<Refusal>> {
    for_covenants(rule, topic, "covenant")?;
    draft::check(state, draft, repeals, &context.charter.cases)?;
    let Some(claim) = state.claims.get(&draft.covenant) else { return Ok(()) };
    let (covenant, topic) = (draft.covenant.clone(), state.topics.id(*claim));
    Err(Refusal::CovenantTaken { covenant, topic }.into())
}

/// That a rule is for covenants, where a field of a topic is about one.
fn for_covenants(rule: &DecisionRule, topic: &TopicId, field: &str) -> Result<(), Box<Refusal>> {
    if rule.covenants {
        return Ok(());
    }
    let (topic, rule, field) = (topic.clone(), rule.code.clone(), field.to_string());
    Err(Refusal::NoCovenants { topic, rule, field }.into())
}

/// That what a topic decided can end by a vote under a rule, about these units: it stands, the rule is no
/// looser, and is for covenants where that is one, and whoever was asked is asked again.
fn ends(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    (region, rule, units): (Ix<Region>, &DecisionRule, &[Id]),
    (by, (former, replaces)): (&TopicId, (&TopicId, bool)),
) -> Result<(), Box<Refusal>> {
    let (topic, at) = (former.clone(), context.at);
    let stands = |row: &&Topic| row.holds_at(at) && membership.regions.live(row.region) == region;
    let Some(row) = state.topics.get(former).filter(stands) else {
        let region = membership.regions.row(region).code;
        return Err(Refusal::NothingToRepeal { topic, region }.into());
    };
    if let Some(by) = row.forestalled(state, replaces, at) {
        return Err(Refusal::AlreadyReplaced { topic, by }.into());
    }
    if row.covenant.is_some() {
        for_covenants(rule, by, "repeals")?;
    }
    if let Err(Looser { field, given, needed, same }) = rule.undoes(&row.rule) {
        let (field, rule, decided) = (field.to_string(), rule.code.clone(), row.rule.code.clone());
        return Err(if same {
            Refusal::OtherRule { topic, rule, decided, field, given, needed }.into()
        } else {
            Refusal::LooserRule { topic, rule, decided, field, given, needed }.into()
        });
    }
    let left_out = row.units.iter().find(|unit| units.binary_search(unit).is_err());
    match left_out {
        Some(unit) => Err(Refusal::UnitLeftOut { topic, unit: unit.clone() }.into()),
        None => Ok(()),
    }
}

/// Who can have the vote called, by a rule and its preset; and how many seconds suffice, whoever gives
/// them: none do where the law names who calls it, and the committee that convenes it does not. Where
/// that alone does, nobody else proposes.
fn callers(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    (region, rule, preset): (Ix<Region>, &DecisionRule, Option<&Preset>),
    proposer: &PersonId,
) -> Result<(Vec<Call>, Option<u16>), Box<Refusal>> {
    let called = |preset: &&Preset| preset.convened || !preset.called_by.is_empty();
    let Some(preset) = preset.filter(called) else {
        return Ok((Vec::new(), Some(rule.seconds)));
    };
    let is_cadre = |person| membership.has_role(person, Role::VillageCadre, region, context.at);
    let convenes = preset.convened && membership.people.find(proposer).is_some_and(is_cadre);
    if !convenes && preset.called_by.is_empty() {
        let (person, rule, article) =
            (proposer.clone(), rule.code.clone(), preset.source.to_string());
        return Err(Refusal::NotConvener { person, rule, article }.into());
    }
    let needed = convenes.then_some(rule.seconds);
    Ok((electorate::calls(state, membership, (region, preset), context.at), needed))
}

/// That whoever proposes is proven as a member or, where owners vote, as an owner or, where the register
/// of voters does, as one on it; and is of age, where only who is votes. Whoever is none of these does
/// it by a role over the region.
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
    let votes = match electorate {
        Electorate::Owners | Electorate::InterestedOwners => {
            state.area_of(membership, region, person).is_some()
        }
        Electorate::Registered => state.votes_in(membership, region, proposer),
        _ => false,
    };
    if lives_there || votes {
        if electorate.is_of_age() {
            membership.of_age(context.at, person)?;
        }
        let proofs = &context.charter.membership.proofs;
        membership.proven(proofs, person, ProvenAct::Propose)?;
        return Ok(());
    }
    let region = regions.row(region).code;
    Err(Refusal::OutsideRegion { person: proposer.clone(), region }.into())
}

/// What a topic asks, as its rule can have it. Covenants are decided by yes or no; the share that a
/// rule asks for is what each of those who are elected needs; where the rule states a preset, or
/// owners vote, by heads and by area, what has no share is not asked at all.
fn asked(
    rule: &DecisionRule,
    preset: Option<&Preset>,
    question: Option<&Question>,
    covenants: bool,
) -> Result<Question, Box<Refusal>> {
    let mut question = question.cloned().unwrap_or(Question::motion());
    question.check()?;
    fits(rule, &question.kind, covenants)?;
    if let Some(preset) = preset.filter(|preset| preset.contested) {
        contested(rule, preset, &question.kind)?;
    }
    match &mut question.kind {
        BallotKind::Ranked { method, equal } => {
            ranked(rule, *method, *equal)?;
        }
        BallotKind::Block { posts, .. } => {
            posts.iter_mut().for_each(|post| post.elected = Some(rule.approval));
        }
        BallotKind::Approval { post } => post.elected = Some(rule.approval),
        _ => {}
    }
    Ok(question)
}

/// That a rule can decide what is asked so.
fn fits(rule: &DecisionRule, kind: &BallotKind, covenants: bool) -> Result<(), Box<Refusal>> {
    let (code, word) = (|| rule.code.clone(), || kind.word().to_string());
    let only = |field: &str, given: String| {
        let (rule, kind, field) = (code(), word(), field.to_string());
        Err(Refusal::MotionOnly { rule, kind, field, given }.into())
    };
    match (kind, &rule.preset) {
        (BallotKind::Motion {}, _) => Ok(()),
        _ if covenants => Err(Refusal::AdoptedByMotion { kind: word() }.into()),
        (BallotKind::Block { .. } | BallotKind::Approval { .. }, _) => match rule.approval_of {
            Base::Participants => Ok(()),
            approval_of => Err(Refusal::ElectedOf { rule: code(), approval_of }.into()),
        },
        (_, Some(preset)) => only("preset", preset.to_string()),
        _ if rule.electorate.owns() => only("electorate", rule.electorate.to_string()),
        _ => Ok(()),
    }
}

/// That a rule has the sheet by which ranks are asked for.
fn ranked(rule: &DecisionRule, method: RankedMethod, equal: bool) -> Result<(), Box<Refusal>> {
    let (code, ballots) = (rule.code.clone(), rule.ballots.as_ref());
    let Some(sheet) = ballots.and_then(|ballots| ballots.ranks) else {
        return Err(Refusal::NoRanks { rule: code }.into());
    };
    let sheet_equal = sheet.equal_ranks == EqualRanks::Allowed;
    if sheet.method == method && sheet_equal == equal {
        return Ok(());
    }
    let sheet_method = sheet.method;
    Err(Refusal::OtherRanks { rule: code, method, equal, sheet_method, sheet_equal }.into())
}

/// That more stand for each post than it has seats.
fn contested(rule: &DecisionRule, preset: &Preset, kind: &BallotKind) -> Result<(), Box<Refusal>> {
    let (posts, _) = kind.posts();
    let size = |post: &Post| (u32::try_from(post.options.len()).unwrap_or(u32::MAX), post.seats);
    let mut sizes = posts.iter().map(size);
    let short = sizes.find(|(stand, seats)| *stand <= u32::from(*seats));
    let Some((stand, seats)) = short.or(posts.is_empty().then_some((0, 0))) else {
        return Ok(());
    };
    let (rule, article) = (rule.code.clone(), preset.source.to_string());
    Err(Refusal::Uncontested { rule, article, stand, seats }.into())
}

/// The preset behind a rule, where the rule names one; that still holds, unless the rule takes it all
/// the same.
fn preset_of<'a>(
    context: &'a Context,
    rule: &DecisionRule,
) -> Result<Option<&'a Preset>, Box<Refusal>> {
    let Some(named) = &rule.preset else { return Ok(None) };
    let (own, by_name) = (&context.charter.deliberation.presets, rule.preset_override.is_some());
    match presets::preset(own, named.as_str(), context.at, by_name) {
        Ok(preset) => Ok(Some(preset)),
        Err(presets::Problem::Unknown(_)) => Ok(None), // a charter is checked whole
        Err(presets::Problem::OutsideDates(preset)) => Err(Refusal::PresetOutsideDates {
            rule: rule.code.clone(),
            preset: named.clone(),
            article: preset.source.to_string(),
            dates: preset.dates(),
            at: context.at,
        }
        .into()),
    }
}

/// The units that a topic names, in order, each once: where their owners alone vote, and nowhere else,
/// and each is one unit there.
fn interested(
    state: &Deliberation,
    membership: &Membership,
    rule: &DecisionRule,
    (region, units): (Ix<Region>, &[Id]),
) -> Result<Vec<Id>, Box<Refusal>> {
    if (rule.electorate == Electorate::InterestedOwners) == units.is_empty() {
        return Err(Refusal::UnitsNamed { rule: rule.code.clone() }.into());
    }
    let mut units = units.iter().cloned().collect::<BinaryHeap<Id>>().into_sorted_vec();
    units.dedup();
    let mut found = vec![0_u32; units.len()];
    for unit in state.units_in(membership, region, &units) {
        let place = units.binary_search(&unit.unit).ok();
        if let Some(times) = place.and_then(|place| found.get_mut(place)) {
            *times = times.saturating_add(1);
        }
    }
    let odd = units.iter().zip(found).find(|(_, found)| *found != 1);
    if let Some((unit, found)) = odd {
        let (unit, region) = (unit.clone(), membership.regions.row(region).code);
        return Err(Refusal::UnknownUnit { unit, region, found }.into());
    }
    Ok(units)
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
    if row.rule.electorate.is_of_age() {
        membership.of_age(context.at, place)?;
    }
    if row.seconders.binary_search(&place).is_ok() {
        return Err(Refusal::AlreadySeconded { topic, person }.into());
    }
    let seconds = row.seconds().saturating_add(1);
    let mut events = vec![Event::SecondGiven { topic: topic.clone(), person }];
    let mut people = row.seconders.clone();
    people.extend([place, row.proposer]);
    let (of, at) = ((row.region, &*row.calls), context.at);
    let many = u32::try_from(people.len()).unwrap_or(u32::MAX);
    // Lists are made where there can be enough, and not for each second.
    let called = row.calls.iter().any(|call| many >= call.least)
        && electorate::missing(state, membership, of, &people, at) == 0;
    if called || row.needed.is_some_and(|needed| seconds >= needed) {
        events.extend(row.ahead(state, membership, context, id).seconded(seconds));
    }
    Ok(events)
}

/// The place of someone who takes part in a topic: a member of its region, or an owner there where
/// owners vote, or a voter there where the register of voters does, with the proof that seconding takes.
pub(super) fn participant(
    state: &Deliberation,
    membership: &Membership,
    row: &Topic,
    person: &PersonId,
) -> Result<Ix<PersonId>, Box<Refusal>> {
    let place = match row.rule.electorate {
        Electorate::Owners | Electorate::InterestedOwners => {
            owner_in(state, membership, row.region, person)?
        }
        Electorate::Registered if state.votes_in(membership, row.region, person) => {
            membership.person(person)?
        }
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
        Stage::Declined if !row.is_appealed() => {
            Err(Refusal::NotWithdrawable { topic, stage: row.stage.name() }.into())
        }
        Stage::Proposed { .. }
        | Stage::Screening { .. }
        | Stage::Declined
        | Stage::Discussed { .. }
        | Stage::Seconded { .. } => {
            row.next().map_or(Ok(()), |next| life::in_time(context, id, next.at))?;
            Ok(vec![Event::TopicWithdrawn { topic }])
        }
        _ => Err(Refusal::NotWithdrawable { topic, stage: row.stage.name() }.into()),
    }
}
