//! What can be asked of deliberation, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::count::Question;
use super::urn::{Cover, tree};
use super::{
    Call, Channel, ConsensusView, Contribution, ContributionView, CountTerms, Decided,
    Deliberation, DiscussionView, Effect, ElectionView, ElectorateView, LapseReason, NextStep,
    ObjectionsView, OpeningTerms, Outcome, PaperBox, ProxiesView, Published, PublishedBallot,
    Refusal, Ruling, Sentence, Stage, StageName, Topic, Tracker, VoteResult, discussion, explain,
    explain::{doubled, lapsed, served_late, silent},
    published, runoffs, voting,
};
use crate::base::{
    Canonical, Id, Ix, OrganisationId, PersonId, Timestamp, TopicId, digest::Digest, merkle::Log,
    region_code::RegionCode,
};
use crate::charter::{Context, DecisionRule, Electorate};
use crate::covenant::CovenantDraft;
use crate::membership::Membership;

/// What can be asked of deliberation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// How a topic stands.
    Topic {
        /// Which.
        topic: TopicId,
    },
    /// Whether a person may vote on a topic, and whether that vote was cast; never what it said.
    Ballot {
        /// On which topic.
        topic: TopicId,
        /// Who; in a vote of households, one of the household, in one of organisations, an officer.
        person: PersonId,
        /// In one of organisations, for which of theirs; where absent, the next to vote, or one that has.
        #[serde(default)]
        organisation: Option<OrganisationId>,
    },
    /// The ballots of a vote that was counted, as they are published: from a place on, at most 500.
    Ballots {
        /// On which topic.
        topic: TopicId,
        /// From which place on, counted from 0.
        from: u32,
    },
    /// That a ballot is in the count: its place, and the path to the root.
    BallotProof {
        /// On which topic.
        topic: TopicId,
        /// Which ballot.
        tracker: Tracker,
    },
    /// The outcome in words, with every comparison behind it; of what lapsed, why.
    Explanation {
        /// Of which topic.
        topic: TopicId,
    },
    /// What came of an election so far, and what a run-off would ask.
    Election {
        /// By which topic, its own or that of a run-off.
        topic: TopicId,
    },
    /// What was said about a topic, a hundred at a time.
    Discussion {
        /// About which.
        topic: TopicId,
        /// From which place on, counted from 0.
        from: u32,
    },
    /// A contribution as it was made, also while it is hidden.
    Contribution {
        /// To which topic.
        topic: TopicId,
        /// Which.
        contribution: Id,
    },
    /// What the groups among those who reacted to a topic's statements agree on.
    Consensus {
        /// Which.
        topic: TopicId,
        /// How many groups there are at most, 1 to 5.
        groups: u16,
    },
    /// Who may vote on a topic, a hundred at a time: the list as it was frozen, with what upheld
    /// objections changed; where none is published before voting, as it would be, were it opened now.
    /// After closing also who came, who left, and whose area changed meanwhile.
    Electorate {
        /// On which.
        topic: TopicId,
        /// From which place on, counted from 0.
        from: u32,
    },
    /// Objections to a topic's list and result, a hundred at a time.
    Objections {
        /// To which topic's.
        topic: TopicId,
        /// From which place on, counted from 0.
        from: u32,
    },
    /// Who casts for whom on a topic (委托投票名单), a hundred at a time, by handle: the list of proxies is
    /// made public (村民委员会组织法 15).
    Proxies {
        /// On which.
        topic: TopicId,
        /// From which place on, counted from 0.
        from: u32,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// How a topic stands.
    Topic(Box<TopicView>),
    /// Whether a person may vote on a topic, and whether that vote was cast.
    Ballot(BallotView),
    /// Published ballots.
    Ballots(BallotsView),
    /// That a ballot is in the count.
    BallotProof(BallotProof),
    /// The outcome in words.
    Explanation(Vec<Sentence>),
    /// What came of an election.
    Election(ElectionView),
    /// What was said about a topic.
    Discussion(DiscussionView),
    /// A contribution as it was made.
    Contribution(ContributionView),
    /// What the groups agree on.
    Consensus(ConsensusView),
    /// Who could vote.
    Electorate(ElectorateView),
    /// Objections.
    Objections(ObjectionsView),
    /// Who casts for whom.
    Proxies(ProxiesView),
}

/// Published ballots.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BallotsView {
    /// How many there are in all.
    pub size: u32,
    /// The root of the tree over all of them.
    pub root: Digest,
    /// Those asked for, in order of their trackers.
    pub ballots: Vec<PublishedBallot>,
}

/// That a ballot is in the count, as the tool `verifyBallot` checks it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BallotProof {
    /// The ballot.
    pub ballot: PublishedBallot,
    /// Its place.
    pub place: u32,
    /// How many there are in all.
    pub size: u32,
    /// The audit path (RFC 9162).
    pub proof: Vec<Digest>,
    /// The root of the tree.
    pub root: Digest,
}

/// Published ballots in one answer at most.
const PAGE: usize = 500;

/// How a topic stands. Who proposed and who seconded it is not said.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TopicView {
    /// Which.
    pub topic: TopicId,
    /// Whose members vote on it.
    pub region: RegionCode,
    /// Content digest of its text.
    pub subject: Digest,
    /// What it asks.
    pub question: Question,
    /// Those of its text before amendments, the first first.
    pub earlier: Vec<Digest>,
    /// The rule that decides it, as it stood when the topic was proposed.
    pub rule: DecisionRule,
    /// The covenant that begins when it passes.
    pub covenant: Option<CovenantDraft>,
    /// The topic whose decision ends when it passes.
    pub repeals: Option<TopicId>,
    /// The election whose open seats it fills.
    pub follows: Option<TopicId>,
    /// Which option of that election each of its options is, in their order, for the ballot to name them.
    pub stands_for: Vec<u8>,
    /// Before when it opens then, or lapses.
    pub opens_before: Option<Timestamp>,
    /// On which ground it asks for a recall, where it does.
    pub ground: Option<Id>,
    /// Where interested owners vote, the units that are theirs, by their names.
    pub units: Vec<Id>,
    /// Who can have its vote called, the proposer among them.
    pub calls: Vec<Call>,
    /// How many seconds suffice, whoever gives them; none: one of `calls` alone does.
    pub needed: Option<u16>,
    /// How many seconded it.
    pub seconds: u16,
    /// Objections to its list and to its result.
    pub objections: u32,
    /// How many of them are undecided.
    pub undecided: u32,
    /// Where it stands.
    pub stage: StageView,
    /// Once it is counted, how that stands.
    pub effect: Option<Effect>,
    /// Its next deadline, and what happens then.
    pub next: Option<NextStep>,
}

/// Where a topic stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum StageView {
    /// Being seconded.
    Proposed {
        /// It lapses then.
        due: Timestamp,
    },
    /// Being screened.
    Screening {
        /// It is admitted then.
        due: Timestamp,
    },
    /// Declined in screening.
    Declined {
        /// When.
        at: Timestamp,
        /// Where the host keeps the reason.
        reason: Id,
        /// Until when, exclusive, its proposer can appeal; never again.
        until: Option<Timestamp>,
    },
    /// Its decline is appealed.
    Appealed {
        /// It is admitted then.
        due: Timestamp,
        /// Where the host keeps the reason of its decline.
        reason: Id,
    },
    /// Being discussed.
    Discussed {
        /// Its text is frozen then.
        until: Timestamp,
    },
    /// Seconded, its text frozen, and not yet opened.
    Seconded {
        /// Since when.
        since: Timestamp,
        /// What its list and its opening wait for.
        terms: OpeningTerms,
    },
    /// Being voted on; the totals are hidden.
    Voting {
        /// Since when.
        opened: Timestamp,
        /// Until when, exclusive.
        until: Timestamp,
        /// Voting is over, and papers are counted until then.
        counting: Option<Timestamp>,
        /// In the register when voting opened.
        eligible: u32,
        /// Cast a ballot so far.
        participants: u32,
        /// The boxes that papers are put into, in order of their names.
        boxes: Vec<PaperBox>,
        /// Papers that bear names, came in and are not entered yet.
        papers: u32,
    },
    /// Decided.
    Decided {
        /// When.
        at: Timestamp,
        /// How, and by which count.
        result: Box<VoteResult>,
        /// Who was eligible, and who served and silent, as whoever counts again needs it.
        terms: Box<CountTerms>,
        /// The boxes that papers were put into, with what was counted in each.
        boxes: Vec<PaperBox>,
        /// How many would have been in the register at closing and were not.
        joined: u32,
        /// How many were and would not have been at closing; they could vote.
        left: u32,
        /// How many owners would have been with another area at closing.
        changed: u32,
        /// How many votes were cast by somebody who had voted, as another person whom they were found
        /// to be only then, be it after closing: they count, and can be objected to.
        doubled: u32,
    },
    /// Its voting did not open.
    Lapsed {
        /// When.
        at: Timestamp,
        /// Why; in words by `deliberation.explanation`.
        why: LapseReason,
    },
    /// Withdrawn by its proposer.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

/// Whether a person may vote on a topic, and whether that vote was cast.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BallotView {
    /// Whether they, their household, or an organisation that they act for, are in the register; not
    /// before voting opened.
    pub eligible: bool,
    /// In a vote of organisations, which one.
    pub organisation: Option<OrganisationId>,
    /// With which area in 0.01 m2, where owners vote.
    pub area: Option<u32>,
    /// Whether the vote was cast.
    pub voted: bool,
    /// When; forgotten when voting is over.
    pub at: Option<Timestamp>,
    /// By which channel; forgotten when voting is over.
    pub channel: Option<Channel>,
    /// The handle by which they, or their household, are found on the list; told to them alone.
    pub handle: Option<Id>,
}

/// The published ballots of one topic, in order, and the tree over them.
#[derive(Debug)]
pub(super) struct Publication {
    topic: TopicId,
    ballots: Vec<PublishedBallot>,
    tree: Log,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Deliberation,
    kept: &Published,
    membership: &Membership,
    context: &Context,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Topic { topic } => {
            Ok(Answer::Topic(Box::new(topic_view(membership, topic, state.topic(topic)?))))
        }
        Query::Discussion { topic, from } => {
            let view = discussion::discussion(membership, context, state.topic(topic)?, *from);
            Ok(Answer::Discussion(view))
        }
        Query::Contribution { topic, contribution } => {
            let row = state.topic(topic)?;
            let view = discussion::original(membership, context, row, contribution)?;
            Ok(Answer::Contribution(view))
        }
        Query::Consensus { topic, groups } => {
            let view = discussion::consensus(membership, state.topic(topic)?, *groups);
            Ok(Answer::Consensus(view))
        }
        Query::Electorate { topic, from } => {
            let row = state.topic(topic)?;
            let view = published::list(state, kept, membership, context, (topic, row), *from);
            let view = view.ok_or_else(|| row.is_not(topic, StageName::Seconded))?;
            Ok(Answer::Electorate(view))
        }
        Query::Objections { topic, from } => {
            let view = published::objections(membership, context, state.topic(topic)?, *from);
            Ok(Answer::Objections(view))
        }
        Query::Proxies { topic, from } => {
            let view = published::proxies(membership, context, state.topic(topic)?, *from);
            Ok(Answer::Proxies(view))
        }
        Query::Ballot { topic, person, organisation } => {
            let of = (person, organisation.as_ref());
            ballot(membership, context, state.topic(topic)?, of).map(Answer::Ballot)
        }
        Query::Ballots { topic, from } => published(state, kept, context, topic, |publication| {
            let size = u32::try_from(publication.ballots.len()).unwrap_or(u32::MAX);
            let from = usize::try_from(*from).unwrap_or(usize::MAX);
            let ballots = publication.ballots.iter().skip(from).take(PAGE).cloned().collect();
            let root = publication.tree.root();
            Ok(Answer::Ballots(BallotsView { size, root, ballots }))
        }),
        Query::BallotProof { topic, tracker } => {
            published(state, kept, context, topic, |publication| {
                publication.proof(*tracker).map(Answer::BallotProof)
            })
        }
        Query::Election { topic } => runoffs::election(state, context, topic).map(Answer::Election),
        Query::Explanation { topic } => {
            let row = state.topic(topic)?;
            if let Stage::Lapsed { why, .. } = &row.stage {
                return Ok(Answer::Explanation([lapsed(why)].into()));
            }
            let decided = counted(row, topic)?;
            let (mut told, late) = (explain(&decided.result), decided.register.late());
            let rule = row.rule.silence();
            told.extend(rule.and_then(|rule| silent(&decided.silent, rule)));
            told.extend(rule.and_then(|rule| served_late(late, rule.served_days)));
            told.extend(doubled(row.doubled(membership, &decided.register)));
            Ok(Answer::Explanation(told))
        }
    }
}

/// A vote that was counted.
pub(super) fn counted<'a>(row: &'a Topic, id: &TopicId) -> Result<&'a Decided, Box<Refusal>> {
    match &row.stage {
        Stage::Decided(decided) => Ok(decided),
        stage => Err(Refusal::NotCounted { topic: id.clone(), stage: stage.name() }.into()),
    }
}

/// What is read of a topic's published ballots, unless they are withheld.
fn published(
    state: &Deliberation,
    kept: &Published,
    context: &Context,
    id: &TopicId,
    read: impl FnOnce(&Publication) -> Result<Answer, Box<Refusal>>,
) -> Result<Answer, Box<Refusal>> {
    let row = state.topic(id)?;
    let decided = counted(row, id)?;
    if decided.result.outcome == Outcome::Void {
        return Err(Refusal::VoidVote { topic: id.clone() }.into());
    }
    if row.withholds(decided.urn.ballots()) {
        let min = row.rule.ballots.as_ref().map_or(0, |rules| rules.small_cell);
        let (topic, ballots) = (id.clone(), decided.urn.ballots());
        return Err(Refusal::Withheld { topic, ballots, min }.into());
    }
    let make = || {
        let ballots = decided.urn.read(&Cover::new(context, id));
        let tree = tree(&ballots, context.algorithm);
        Publication { topic: id.clone(), ballots, tree }
    };
    kept.ballots.read(|publication| publication.topic == *id, make, read)
}

impl Publication {
    fn proof(&self, tracker: Tracker) -> Result<BallotProof, Box<Refusal>> {
        let place = self.ballots.partition_point(|it| it.tracker < tracker);
        let ballot = self.ballots.get(place).filter(|it| it.tracker == tracker);
        let ballot = ballot.ok_or(Refusal::UnknownTracker { tracker })?.clone();
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let size = u32::try_from(self.ballots.len()).unwrap_or(u32::MAX);
        let proof = self.tree.inclusion(place.into()).unwrap_or_default();
        Ok(BallotProof { ballot, place, size, proof, root: self.tree.root() })
    }
}

fn topic_view(membership: &Membership, topic: &TopicId, row: &Topic) -> TopicView {
    TopicView {
        topic: topic.clone(),
        region: membership.regions.row(row.region).code,
        subject: row.subject,
        question: row.question.clone(),
        earlier: row.earlier.clone(),
        rule: row.rule.clone(),
        covenant: row.covenant.as_deref().cloned(),
        repeals: row.repeals.clone(),
        follows: row.follows.clone(),
        stands_for: row.stands_for.clone(),
        opens_before: row.opens_before,
        ground: row.recalls.as_ref().map(|it| it.ground.clone()),
        units: row.units.clone(),
        calls: row.calls.clone(),
        needed: row.needed,
        seconds: row.seconds(),
        stage: stage(membership, row),
        objections: u32::try_from(row.objections.len()).unwrap_or(u32::MAX),
        undecided: row.undecided(),
        effect: row.effect.clone(),
        next: row.next(),
    }
}

fn declined(row: &Topic) -> StageView {
    let ruling = row.ruling.as_deref().cloned().unwrap_or_default();
    let Ruling { at, reason, appellant, until, .. } = ruling;
    let reason = reason.unwrap_or(Id::dash());
    match until.filter(|_| appellant.is_some()) {
        Some(due) => StageView::Appealed { due, reason },
        None => StageView::Declined { at, reason, until },
    }
}

fn stage(membership: &Membership, row: &Topic) -> StageView {
    match &row.stage {
        Stage::Proposed { due } => StageView::Proposed { due: *due },
        Stage::Screening { due } => StageView::Screening { due: *due },
        Stage::Declined => declined(row),
        Stage::Discussed { until } => StageView::Discussed { until: *until },
        Stage::Seconded { since, terms, .. } => {
            StageView::Seconded { since: *since, terms: *terms }
        }
        Stage::Voting(voting) => StageView::Voting {
            opened: voting.opened,
            until: voting.until,
            counting: voting.counting,
            eligible: voting.register.eligible(),
            participants: voting.register.voters(),
            boxes: voting.boxes.clone(),
            papers: published::total(voting.due_papers(membership)),
        },
        Stage::Decided(decided) => {
            let [joined, left, changed] = decided.changes.counts();
            StageView::Decided {
                at: decided.at,
                result: decided.result.clone(),
                terms: row.terms(&decided.register, decided.silent.clone()).into(),
                boxes: decided.boxes.clone(),
                joined,
                left,
                changed,
                doubled: row.doubled(membership, &decided.register),
            }
        }
        Stage::Lapsed { at, why } => StageView::Lapsed { at: *at, why: *why },
        Stage::Withdrawn { at } => StageView::Withdrawn { at: *at },
    }
}

fn ballot(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    (id, of): (&PersonId, Option<&OrganisationId>),
) -> Result<BallotView, Box<Refusal>> {
    let (person, electorate) = (membership.person(id)?, row.rule.electorate);
    let by_body = electorate == Electorate::Organisations;
    if of.is_some() && !by_body {
        return Err(Refusal::OrganisationNamed { voter: id.clone(), electorate }.into());
    }
    let bodies = row.register().filter(|_| by_body);
    let body = bodies.and_then(|register| {
        voting::body(membership, context.at, register, (person, of))
            .map(|(body, entry)| (body, (register, entry)))
    });
    let entry = body.map(|(_, entry)| entry).or_else(|| row.entry_of(membership, person));
    let own = context.actor == Some(id);
    let cast = entry.and_then(|(register, entry)| register.cast(entry.line));
    Ok(BallotView {
        eligible: entry.is_some(),
        organisation: body.map(|(body, _)| membership.organisations.id(body)),
        area: entry.and_then(|(_, entry)| entry.area),
        voted: entry.is_some_and(|(_, entry)| entry.voted),
        at: cast.map(|(at, _)| at),
        channel: cast.map(|(_, channel)| channel),
        handle: own
            .then(|| row.place_of(membership, person))
            .flatten()
            .map(|place| published::handle(membership, context, row.electorate(), place)),
    })
}

impl Deliberation {
    /// The topics of which something holds.
    pub(crate) fn topics_where(&self, holds: impl Fn(&Topic) -> bool) -> Vec<TopicId> {
        let found = self.topics.iter().filter(|(_, row)| holds(row));
        found.map(|(ix, _)| self.topics.id(ix)).collect()
    }
}

impl Topic {
    pub(crate) fn is_seconded_by(&self, person: Ix<PersonId>) -> bool {
        self.seconders.binary_search(&person).is_ok()
    }

    /// Whether a person contributed, reacted, objected or appeals.
    pub(crate) fn hears(&self, person: Ix<PersonId>) -> bool {
        let said = |it: &Contribution| {
            it.by == person || it.reactions.binary_search_by_key(&person, |it| it.0).is_ok()
        };
        let appeals = |ruling: &Ruling| ruling.appellant == Some(person);
        self.contributions.iter().any(said)
            || self.objections.iter().any(|it| it.by == person)
            || self.ruling.as_deref().is_some_and(appeals)
    }
}
