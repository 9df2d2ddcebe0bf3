//! Appeals 申诉: against the decline of a topic in screening, and against the annulment of its result.
//!
//! There is one appeal, made in time, and others decide on it than those who ruled. What nobody appeals
//! stays. An appeal that nobody decides in time is upheld: silence is no answer, and never a no.

use alloc::{vec, vec::Vec};

use super::decide::Decision;
use super::{Deliberation, Event, Refusal, Stage, StageName, Topic, life, objections};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp, TopicId};
use crate::charter::Context;
use crate::membership::Membership;

/// What was ruled against a topic.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub struct Ruling {
    /// When.
    pub at: Timestamp,
    /// Where the host keeps the reason of a decline; that of an annulment stands with its objection.
    pub reason: Option<Id>,
    /// Who ruled so, then or earlier: one at a time, or two where the charter has it so.
    pub by: Vec<Ix<PersonId>>,
    /// Who appeals.
    pub appellant: Option<Ix<PersonId>>,
    /// Until when, exclusive, it can be appealed, or the appeal decided; none: it stays.
    pub until: Option<Timestamp>,
}

impl Topic {
    /// Whether what was ruled against it is appealed.
    pub(super) fn is_appealed(&self) -> bool {
        self.ruling.as_ref().is_some_and(|ruling| ruling.appellant.is_some())
    }

    /// It is ruled against by some; where by nobody, what was ruled before stays.
    pub(super) fn rule_against(
        &mut self,
        membership: &Membership,
        at: Timestamp,
        (by, reason): (&[PersonId], Option<Id>),
        until: Option<Timestamp>,
    ) {
        match &mut self.ruling {
            Some(ruling) if by.is_empty() => ruling.until = until,
            ruling => {
                let earlier = ruling.take().map(|it| it.by).unwrap_or_default();
                let by = by.iter().filter_map(|it| membership.people.find(it));
                let by = by.chain(earlier).collect();
                *ruling = Some(Ruling { at, reason, by, appellant: None, until }.into());
            }
        }
    }
}

/// Appeals the decline of a topic, or the annulment of its result.
pub(super) fn appeal(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    person: &PersonId,
) -> Decision {
    let (row, topic) = (state.topic(id)?, id.clone());
    let Some(ruling) = row.ruling.as_ref().filter(|_| !row.is_appealed()) else {
        return Err(row.is_not(id, StageName::Declined));
    };
    let until = ruling.until.ok_or_else(|| Refusal::RuledForGood { topic: id.clone() })?;
    life::in_time(context, id, until)?;
    if !matches!(row.stage, Stage::Declined) {
        objections::objector(state, membership, context, row, person)?;
    } else if membership.whole(membership.person(person)?) != membership.whole(row.proposer) {
        return Err(Refusal::NotProposer { topic }.into());
    }
    let due = life::days_on(context.at, row.rule.steps().appeal_days);
    Ok(vec![Event::RulingAppealed { topic, person: person.clone(), due }])
}

impl Deliberation {
    pub(super) fn evolve_appeal(
        &mut self,
        topic: &TopicId,
        person: &PersonId,
        due: Timestamp,
        membership: &Membership,
    ) {
        let appellant = membership.people.find(person);
        self.change(topic, |row| {
            row.reopen_annulment();
            if let Some(ruling) = &mut row.ruling {
                (ruling.appellant, ruling.until) = (appellant, Some(due));
            }
        });
    }
}
