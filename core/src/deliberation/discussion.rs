//! Discussion 讨论: what is said about a topic while its text can still change.
//!
//! Members speak for it and against it, state what others agree or disagree with, and amend its
//! text, which its proposer takes over or not; each time that makes a new version. An amendment that
//! changes the rules of a topic's covenant brings the whole draft as it should be; one that brings none
//! leaves them as they are, whatever its text says. At the end the text is frozen. Staff hide what
//! must not be seen: the contribution stays as it was, whoever reads the discussion sees that it is
//! hidden and where the reason is, and it can be shown again.
//! A reaction is no ballot: others see counts alone, and the journal holds who gave it.
//! Invariant **nothing said is lost**: no contribution is ever removed or changed.

use alloc::{boxed::Box, collections::BinaryHeap, vec, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::decide::{Decision, participant};
use super::published::{known_as, page, total};
use super::{Command, Deliberation, Event, Refusal, Stage, StageName, Topic};
use super::{consensus, consensus::Reaction, draft, life};
use crate::base::{Canonical, Id, Ix, PersonId, TopicId, digest::Digest};
use crate::charter::Context;
use crate::covenant::CovenantDraft;
use crate::membership::Membership;

/// Contributions that one person makes to one topic at most.
pub const CONTRIBUTIONS_MAX: u16 = 20;
/// Statements that a consensus report is made of at most: those with most reactions.
pub const STATEMENTS_MAX: u16 = 200;
/// Fewer people than these are not counted where all can see it.
pub const CELL_MIN: u32 = 5;

/// What kind of contribution it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ContributionKind {
    /// An opinion for the topic.
    For,
    /// An opinion against it.
    Against,
    /// A statement that others agree or disagree with.
    Statement,
    /// The topic's text as it should be; its proposer takes it over, or does not.
    Amendment,
}

impl fmt::Display for ContributionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::For => "赞成意见",
            Self::Against => "反对意见",
            Self::Statement => "观点",
            Self::Amendment => "修正案",
        })
    }
}

/// How a contribution was moderated.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Moderation {
    /// Whether it is hidden.
    pub hidden: bool,
    /// Where the host keeps the reason.
    pub reason: Id,
}

/// A contribution to a discussion (发言).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Contribution {
    /// Which.
    pub contribution: Id,
    /// Whose.
    pub by: Ix<PersonId>,
    /// What kind it is.
    pub kind: ContributionKind,
    /// Content digest of its text.
    pub content: Digest,
    /// The version of the topic's text that it is about.
    pub version: u16,
    /// Of an amendment, the topic's covenant as it should be, where it changes that.
    pub covenant: Option<Box<CovenantDraft>>,
    /// Of an amendment, whether it was taken over, once that is decided.
    pub accepted: Option<bool>,
    /// How it was moderated at last.
    pub moderation: Option<Moderation>,
    /// Who made what of a statement, in order of their places.
    pub reactions: Vec<(Ix<PersonId>, Reaction)>,
}

impl Topic {
    /// Bytes of what was said about it.
    pub(super) fn said_bytes(&self) -> usize {
        let rows = self.contributions.capacity().saturating_mul(size_of::<Contribution>());
        let reactions = self.contributions.iter().map(|it| it.reactions.capacity());
        rows.saturating_add(reactions.sum::<usize>().saturating_mul(8))
    }

    /// The version of its text, counted from 1.
    pub(super) fn version(&self) -> u16 {
        u16::try_from(self.earlier.len()).unwrap_or(u16::MAX).saturating_add(1)
    }

    /// Amendments that its proposer did not decide on.
    pub(super) fn undecided_amendments(&self) -> u16 {
        let open = self
            .contributions
            .iter()
            .filter(|it| it.kind == ContributionKind::Amendment && it.accepted.is_none());
        u16::try_from(open.count()).unwrap_or(u16::MAX)
    }
}

/// A page of a discussion, in the order in which it was said.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DiscussionView {
    /// How many contributions there are, those hidden among them.
    pub total: u32,
    /// Those of the page.
    pub contributions: Vec<ContributionView>,
}

/// A contribution. Fewer than five who made the same of a statement are not counted.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ContributionView {
    /// Which.
    pub contribution: Id,
    /// The handle of whose it is.
    pub by: Id,
    /// What kind it is.
    pub kind: ContributionKind,
    /// Content digest of its text; not while it is hidden.
    pub content: Option<Digest>,
    /// The version of the topic's text that it is about.
    pub version: u16,
    /// Of an amendment, the topic's covenant as it should be, where it changes that; not while it is
    /// hidden.
    pub covenant: Option<CovenantDraft>,
    /// Of an amendment, whether it was taken over, once that is decided.
    pub accepted: Option<bool>,
    /// How it was moderated at last.
    pub moderation: Option<Moderation>,
    /// How many agree.
    pub agree: Option<u32>,
    /// How many disagree.
    pub disagree: Option<u32>,
    /// How many say neither.
    pub pass: Option<u32>,
}

/// What the groups among those who reacted agree on. Groups of fewer than five are left out.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConsensusView {
    /// The statements, by their contributions; the report names their places, from 0.
    pub statements: Vec<Id>,
    /// The report.
    pub report: consensus::Report,
}

impl Contribution {
    /// Whether it is hidden.
    fn is_hidden(&self) -> bool {
        self.moderation.as_ref().is_some_and(|it| it.hidden)
    }
}

/// A contribution to a topic, or the refusal.
fn contribution<'a>(row: &'a Topic, id: &Id) -> Result<&'a Contribution, Box<Refusal>> {
    let found = row.contributions.iter().find(|it| it.contribution == *id);
    found.ok_or_else(|| Refusal::UnknownContribution { contribution: id.clone() }.into())
}

/// That a topic is being discussed.
fn open(row: &Topic, context: &Context, topic: &TopicId) -> Result<(), Box<Refusal>> {
    match row.stage {
        Stage::Discussed { until } => life::in_time(context, topic, until),
        _ => Err(row.is_not(topic, StageName::Discussed)),
    }
}

/// That a contribution is of a kind, and is seen.
fn seen(found: &Contribution, needed: ContributionKind) -> Result<(), Box<Refusal>> {
    let (contribution, kind) = (found.contribution.clone(), found.kind);
    if kind != needed {
        return Err(Refusal::OtherKind { contribution, kind, needed }.into());
    }
    if found.is_hidden() {
        return Err(Refusal::ContributionHidden { contribution }.into());
    }
    Ok(())
}

/// Contributes to a discussion.
pub(super) fn contribute(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::Contribute { topic, contribution, person, kind, content, covenant } = command
    else {
        return Ok(Vec::new());
    };
    let row = state.topic(topic)?;
    open(row, context, topic)?;
    let by = participant(state, membership, row, person)?;
    if row.contributions.iter().any(|it| it.contribution == *contribution) {
        return Err(Refusal::ContributionExists { contribution: contribution.clone() }.into());
    }
    let (theirs, max) = (row.contributions.iter().filter(|it| it.by == by), CONTRIBUTIONS_MAX);
    if theirs.count() >= usize::from(max) {
        return Err(Refusal::TooManyContributions { person: person.clone(), max }.into());
    }
    let (topic, contribution, person) = (topic.clone(), contribution.clone(), person.clone());
    let (kind, content, version) = (*kind, *content, row.version());
    if let Some(draft) = covenant {
        changes(state, context, row, (&contribution, kind), draft)?;
    }
    let covenant = covenant.clone();
    let made =
        Event::ContributionMade { topic, contribution, person, kind, content, version, covenant };
    Ok(vec![made])
}

/// That a contribution can change the topic's covenant, and that it could be applied as it would be.
fn changes(
    state: &Deliberation,
    context: &Context,
    row: &Topic,
    (contribution, kind): (&Id, ContributionKind),
    draft: &CovenantDraft,
) -> Result<(), Box<Refusal>> {
    let proposed = row.covenant.as_ref().filter(|it| it.covenant == draft.covenant);
    if kind != ContributionKind::Amendment || proposed.is_none() {
        let (contribution, covenant) = (contribution.clone(), draft.covenant.clone());
        return Err(Refusal::NoDraftToChange { contribution, covenant }.into());
    }
    draft::check(state, draft, row.repeals.as_ref(), &context.charter.cases)
}

/// Reacts to a statement, or otherwise than before.
pub(super) fn react(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::React { topic, contribution: id, person, reaction } = command else {
        return Ok(Vec::new());
    };
    let row = state.topic(topic)?;
    open(row, context, topic)?;
    participant(state, membership, row, person)?;
    seen(contribution(row, id)?, ContributionKind::Statement)?;
    let (topic, contribution, person) = (topic.clone(), id.clone(), person.clone());
    Ok(vec![Event::ReactionGiven { topic, contribution, person, reaction: *reaction }])
}

/// Takes an amendment over into the topic's text, or does not.
pub(super) fn amend(
    state: &Deliberation,
    context: &Context,
    topic: &TopicId,
    id: &Id,
    accepted: bool,
) -> Decision {
    let row = state.topic(topic)?;
    open(row, context, topic)?;
    let found = contribution(row, id)?;
    seen(found, ContributionKind::Amendment)?;
    let (topic, contribution, current) = (topic.clone(), id.clone(), row.version());
    if found.accepted.is_some() {
        return Err(Refusal::AmendmentOver { contribution }.into());
    }
    if accepted && found.version != current {
        let version = found.version;
        return Err(Refusal::StaleAmendment { contribution, version, current }.into());
    }
    let covenant = found.covenant.as_deref().filter(|_| accepted).cloned();
    if let Some(draft) = &covenant {
        draft::check(state, draft, row.repeals.as_ref(), &context.charter.cases)?;
    }
    let (version, subject) = match accepted {
        true => (current.saturating_add(1), found.content),
        false => (current, row.subject),
    };
    let decided =
        Event::AmendmentDecided { topic, contribution, accepted, version, subject, covenant };
    Ok(vec![decided])
}

/// Hides a contribution, or shows it again.
pub(super) fn moderate(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    topic: &TopicId,
    id: &Id,
    moderation: Moderation,
) -> Decision {
    let row = state.topic(topic)?;
    let by = membership.whole(contribution(row, id)?.by);
    row.impartial(membership, context, topic, &|hand| hand == by)?;
    let (topic, contribution, Moderation { hidden, reason }) =
        (topic.clone(), id.clone(), moderation);
    Ok(vec![Event::ContributionModerated { topic, contribution, hidden, reason }])
}

impl Deliberation {
    pub(super) fn evolve_discussion(&mut self, event: &Event, membership: &Membership) {
        match event {
            Event::ContributionMade { topic, contribution, person, kind, content, .. } => {
                let Event::ContributionMade { version, covenant, .. } = event else { return };
                let Some(by) = membership.people.find(person) else { return };
                let made = Contribution {
                    contribution: contribution.clone(),
                    by,
                    kind: *kind,
                    content: *content,
                    version: *version,
                    covenant: covenant.clone().map(Box::new),
                    accepted: None,
                    moderation: None,
                    reactions: Vec::new(),
                };
                self.change(topic, |row| row.contributions.push(made));
            }
            Event::ReactionGiven { topic, contribution, person, reaction } => {
                let Some(person) = membership.people.find(person) else { return };
                self.contribution(topic, contribution, |it| {
                    match it.reactions.binary_search_by_key(&person, |it| it.0) {
                        Ok(place) => {
                            if let Some(given) = it.reactions.get_mut(place) {
                                given.1 = *reaction;
                            }
                        }
                        Err(place) => it.reactions.insert(place, (person, *reaction)),
                    }
                });
            }
            Event::AmendmentDecided {
                topic, contribution, accepted, subject, covenant, ..
            } => {
                self.contribution(topic, contribution, |it| it.accepted = Some(*accepted));
                if *accepted {
                    self.change(topic, |row| {
                        row.earlier.push(core::mem::replace(&mut row.subject, *subject));
                        if let Some(draft) = covenant {
                            row.covenant = Some(draft.clone().into());
                        }
                    });
                }
            }
            Event::ContributionModerated { topic, contribution, hidden, reason } => {
                let moderation = Moderation { hidden: *hidden, reason: reason.clone() };
                self.contribution(topic, contribution, |it| it.moderation = Some(moderation));
            }
            _ => {}
        }
    }

    fn contribution(&mut self, topic: &TopicId, id: &Id, change: impl FnOnce(&mut Contribution)) {
        self.change(topic, |row| {
            if let Some(it) = row.contributions.iter_mut().find(|it| it.contribution == *id) {
                change(it);
            }
        });
    }
}

/// A page of a discussion.
pub(super) fn discussion(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    from: u32,
) -> DiscussionView {
    let view = |it| view(membership, context, row, it);
    let contributions = page(&row.contributions, from).map(view).collect();
    DiscussionView { total: total(row.contributions.len()), contributions }
}

fn view(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    it: &Contribution,
) -> ContributionView {
    let count = |reaction| {
        let same = total(it.reactions.iter().filter(|it| it.1 == reaction).count());
        (it.kind == ContributionKind::Statement && (same == 0 || same >= CELL_MIN)).then_some(same)
    };
    ContributionView {
        contribution: it.contribution.clone(),
        by: known_as(membership, context, row, it.by),
        kind: it.kind,
        content: (!it.is_hidden()).then_some(it.content),
        version: it.version,
        covenant: it.covenant.as_deref().filter(|_| !it.is_hidden()).cloned(),
        accepted: it.accepted,
        moderation: it.moderation.clone(),
        agree: count(Reaction::Agree),
        disagree: count(Reaction::Disagree),
        pass: count(Reaction::Pass),
    }
}

/// A contribution as it was made, also while it is hidden.
pub(super) fn original(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    id: &Id,
) -> Result<ContributionView, Box<Refusal>> {
    let found = contribution(row, id)?;
    let view = view(membership, context, row, found);
    let covenant = found.covenant.as_deref().cloned();
    Ok(ContributionView { content: Some(found.content), covenant, ..view })
}

/// What the groups agree on.
pub(super) fn consensus(membership: &Membership, row: &Topic, groups: u16) -> ConsensusView {
    let shown = |it: &&Contribution| it.kind == ContributionKind::Statement && !it.is_hidden();
    let statements: Vec<&Contribution> = row.contributions.iter().filter(shown).collect();
    let order = consensus::largest_first(statements.iter().map(|it| it.reactions.len()));
    let order = order.into_iter().take(STATEMENTS_MAX.into());
    let statements: Vec<&Contribution> =
        order.filter_map(|place| statements.get(place).copied()).collect();
    let given = statements.iter().enumerate().flat_map(|(place, it)| {
        it.reactions.iter().map(move |(person, reaction)| (*person, place, *reaction))
    });
    let given: BinaryHeap<_> =
        given.map(|(person, at, reaction)| (membership.whole(person), at, reaction)).collect();
    let given = given.into_sorted_vec();
    let people = given.chunk_by(|a, b| a.0 == b.0).map(|theirs| {
        let mut all = vec![None; statements.len()];
        for (_, place, reaction) in theirs {
            if let Some(slot) = all.get_mut(*place) {
                *slot = Some(*reaction);
            }
        }
        all
    });
    let people: Vec<consensus::Reactions> = people.collect();
    let many = u16::try_from(statements.len()).unwrap_or(STATEMENTS_MAX);
    let report = consensus::report(&people, many, groups.into(), CELL_MIN);
    let statements = statements.into_iter().map(|it| it.contribution.clone()).collect();
    ConsensusView { statements, report }
}
