//! What can be asked of deliberation, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::register::Line;
use super::{Channel, Deliberation, Inequality, Outcome, Refusal, Register, Stage, Tally, Topic};
use crate::base::{
    Canonical, CovenantId, Ix, PersonId, Timestamp, TopicId, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::{Context, DecisionRule};
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
        /// Who; in a vote of households, one of the household.
        person: PersonId,
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
}

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
    /// The rule that decides it, as it stood when the topic was proposed.
    pub rule: DecisionRule,
    /// The covenant that begins when it passes.
    pub covenant: Option<CovenantDraft>,
    /// The covenant that ends when it passes.
    pub repeals: Option<CovenantId>,
    /// How many seconded it; how many it needs stands in the rule.
    pub seconds: u16,
    /// Where it stands.
    pub stage: StageView,
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
    /// Seconded, and not yet opened.
    Seconded {
        /// Since when.
        since: Timestamp,
    },
    /// Being voted on; the totals are hidden.
    Voting {
        /// Since when.
        opened: Timestamp,
        /// Until when, exclusive.
        until: Timestamp,
        /// In the register when voting opened.
        eligible: u32,
        /// Cast a ballot so far.
        participants: u32,
    },
    /// Decided.
    Decided {
        /// When.
        at: Timestamp,
        /// How.
        outcome: Outcome,
        /// By which count.
        tally: Tally,
        /// With both sides of each comparison.
        proof: Vec<Inequality>,
    },
    /// Seconded by too few in time.
    Lapsed {
        /// When.
        at: Timestamp,
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
    /// Whether they, or their household, are in the register; not before voting opened.
    pub eligible: bool,
    /// Whether the vote was cast.
    pub voted: bool,
    /// When; forgotten when voting is over.
    pub at: Option<Timestamp>,
    /// By which channel; forgotten when voting is over.
    pub channel: Option<Channel>,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Deliberation,
    membership: &Membership,
    _: &Context,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Topic { topic } => {
            let row = state.topic(topic)?;
            Ok(Answer::Topic(Box::new(TopicView {
                topic: topic.clone(),
                region: membership.regions.row(row.region).code,
                subject: row.subject,
                rule: row.rule.clone(),
                covenant: row.covenant.as_deref().cloned(),
                repeals: row.repeals.clone(),
                seconds: row.seconds(),
                stage: stage(&row.stage),
            })))
        }
        Query::Ballot { topic, person } => {
            ballot(membership, state.topic(topic)?, person).map(Answer::Ballot)
        }
    }
}

fn stage(stage: &Stage) -> StageView {
    match stage {
        Stage::Proposed { due } => StageView::Proposed { due: *due },
        Stage::Seconded { since } => StageView::Seconded { since: *since },
        Stage::Voting { opened, until, tally, .. } => StageView::Voting {
            opened: *opened,
            until: *until,
            eligible: tally.eligible,
            participants: tally.participants,
        },
        Stage::Decided { at, outcome, tally, proof, .. } => {
            StageView::Decided { at: *at, outcome: *outcome, tally: *tally, proof: proof.clone() }
        }
        Stage::Lapsed { at } => StageView::Lapsed { at: *at },
        Stage::Withdrawn { at } => StageView::Withdrawn { at: *at },
    }
}

fn ballot(membership: &Membership, row: &Topic, id: &PersonId) -> Result<BallotView, Box<Refusal>> {
    let line = row.line_of(membership, membership.person(id)?);
    let cast = line.and_then(|(register, line)| register.cast(line));
    Ok(BallotView {
        eligible: line.is_some(),
        voted: line.is_some_and(|(register, line)| register.has_voted(line)),
        at: cast.map(|(at, _)| at),
        channel: cast.map(|(_, channel)| channel),
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

    /// Whether a person's vote was cast, or their household's.
    pub(crate) fn has_vote_of(&self, membership: &Membership, person: Ix<PersonId>) -> bool {
        self.line_of(membership, person).is_some_and(|(register, line)| register.has_voted(line))
    }

    /// The line of a person, or of their household, in the register; none before voting opened.
    fn line_of(&self, membership: &Membership, person: Ix<PersonId>) -> Option<(&Register, Line)> {
        let (Stage::Voting { register, .. } | Stage::Decided { register, .. }) = &self.stage else {
            return None;
        };
        let place = self.place_of(membership, person)?;
        Some((register, register.line(place)?))
    }
}
