//! Public notice 公示 of what passed, its coming into force 生效, and its review 复审.
//!
//! What was counted stands on notice for as long as the rule says, whatever came out; then, once no
//! objection is undecided or the time to decide is over, what passed is in force, and what did not
//! stands as it is. An objection that is upheld annuls either, which can be appealed. Two topics can
//! be under way about one covenant: the first to come into force has it, the other is moot. It stays so
//! where the first falls before it begins: its proposer is told since when it can be proposed anew.

use alloc::{vec, vec::Vec};
use core::iter::successors;

use super::decide::Decision;
use super::{Deliberation, Effect, Event, InForce, ReviewFinding, StageName, Topic, life};
use crate::base::{Timestamp, TopicId, digest::Digest};
use crate::charter::Context;
use crate::covenant::{End, Version};
use crate::membership::Membership;

/// A topic that was counted, and what surrounds it.
#[derive(Clone, Copy)]
pub(super) struct Counted<'a> {
    pub(super) state: &'a Deliberation,
    pub(super) membership: &'a Membership,
    pub(super) at: Timestamp,
    pub(super) topic: &'a TopicId,
    pub(super) row: &'a Topic,
}

impl Counted<'_> {
    /// What follows from its having been counted.
    pub(super) fn follows(self, passed: bool) -> Option<Event> {
        let Self { state, at, row, .. } = self;
        let steps = row.rule.steps();
        if steps.notice_days > 0 && !(passed && row.is_moot(state, at).is_some()) {
            let until = life::days_on(at, steps.notice_days);
            let due = life::days_after(until, steps.objection_days);
            return Some(Event::ResultAnnounced { topic: self.topic.clone(), until, due });
        }
        passed.then(|| self.comes_into_force(0))
    }

    /// Its notice is over, with so many objections undecided, and nothing annulled it.
    pub(super) fn is_over(self, unanswered: u32) -> Event {
        if self.row.passed() {
            return self.comes_into_force(unanswered);
        }
        Event::ResultStands { topic: self.topic.clone(), unanswered }
    }

    /// What follows from it that an objection to it falls, or is not there: with the last one its notice
    /// is over, where that had ended; and what was annulled by it is announced again.
    pub(super) fn loses_objection(self, unanswered: u32) -> Option<Event> {
        let Self { at, row, .. } = self;
        let until = match row.effect {
            Some(Effect::Announced { until, .. } | Effect::Annulled { notice: until, .. }) => until,
            _ => return None,
        };
        if row.undecided() == 1 && at >= until {
            return Some(self.is_over(unanswered));
        }
        row.ruling.as_ref()?;
        let days = row.rule.steps().objection_days;
        let due = if at < until { life::days_after(until, days) } else { life::days_on(at, days) };
        Some(Event::ResultAnnounced { topic: self.topic.clone(), until, due })
    }

    /// It passed and comes into force; or another topic left it nothing to end or to replace.
    fn comes_into_force(self, unanswered: u32) -> Event {
        let Self { state, membership, at, row, .. } = self;
        let topic = self.topic.clone();
        if let Some((repeals, by)) = row.is_moot(state, at) {
            return Event::TopicMoot { topic, repeals, by };
        }
        Event::TopicInForce {
            topic,
            region: membership.regions.row(row.region).code,
            adopts: row.covenant.as_deref().cloned(),
            repeals: row.repeals.clone(),
            unanswered,
            review: next_review(at, row),
        }
    }
}

fn next_review(at: Timestamp, row: &Topic) -> Option<Timestamp> {
    let days = row.rule.steps().review_days;
    (days > 0).then(|| life::days_on(at, days))
}

/// Reviews what is in force.
pub(super) fn review(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    (finding, content): (ReviewFinding, Digest),
) -> Decision {
    let row = state.topic(id)?;
    if !matches!(row.effect, Some(Effect::InForce { .. })) {
        return Err(row.is_not(id, StageName::InForce));
    }
    row.impartial(membership, context, id, &|_| false)?;
    let next = next_review(context.at, row);
    Ok(vec![Event::TopicReviewed { topic: id.clone(), finding, content, next }])
}

impl Topic {
    /// How what it decided is in force, or was, and what ends it.
    fn standing(&self) -> Option<(InForce, Option<End>)> {
        match &self.effect {
            Some(Effect::InForce(stands)) => Some((*stands, None)),
            Some(Effect::Repealed { at, by, stood }) => Some((*stood, Some((*at, by.clone())))),
            _ => None,
        }
    }

    /// Its notice is over.
    fn stands(&mut self, effect: Effect) {
        self.leave_unanswered();
        (self.effect, self.ruling) = (Some(effect), None);
    }

    /// Whether what it decided is in force at an instant, or will be.
    pub(super) fn holds_at(&self, at: Timestamp) -> bool {
        self.standing().is_some_and(|(_, end)| end.is_none_or(|(until, _)| at < until))
    }

    /// What it decided as a version among others, where that is in force, or was.
    fn as_version(&self, id: &TopicId) -> Option<Version> {
        let (InForce { since, .. }, end) = self.standing()?;
        let begins = self.covenant.as_ref().map_or(since, |draft| draft.begins(since));
        Some(Version { topic: id.clone(), begins, end })
    }

    /// The topic that ended what this one decided by an instant; or, for whoever would replace it, that
    /// does so already, though its own begins later. Invariant **one successor**.
    pub(super) fn forestalled(
        &self,
        state: &Deliberation,
        replaces: bool,
        at: Timestamp,
    ) -> Option<TopicId> {
        let Some(Effect::Repealed { at: until, by, .. }) = &self.effect else { return None };
        let succeeded = || state.topics.get(by).is_some_and(|row| row.covenant.is_some());
        (*until <= at || (replaces && succeeded())).then(|| by.clone())
    }

    /// The topic whose decision it was to end, to replace or to complete, and the one that ended or
    /// replaced it before.
    fn is_moot(&self, state: &Deliberation, at: Timestamp) -> Option<(TopicId, TopicId)> {
        let repeals = self.repeals.as_ref().or(self.follows.as_ref())?;
        let by = state.topics.get(repeals)?.forestalled(state, self.covenant.is_some(), at)?;
        Some((repeals.clone(), by))
    }

    /// What it decided is in force until another topic ends that; where none does, with the time of
    /// its review, or now where that went by.
    fn end(&mut self, end: Option<End>, now: Timestamp) {
        let Some((mut stood, _)) = self.standing() else { return };
        self.effect = Some(match end {
            Some((at, by)) => Effect::Repealed { at, by, stood },
            None => {
                stood.review = stood.review.map(|it| if stood.overdue { it } else { it.max(now) });
                Effect::InForce(stood)
            }
        });
    }
}

impl Deliberation {
    pub(super) fn evolve_effect(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::ResultAnnounced { topic, until, due } => {
                self.change(topic, |row| row.announce(*until, *due));
            }
            Event::ResultAnnulled { topic, objection, by, until } => {
                self.change(topic, |row| {
                    if let Some(Effect::Announced { until: notice, .. }) = row.effect {
                        let objection = objection.clone();
                        row.effect = Some(Effect::Annulled { at, objection, notice });
                    }
                    row.rule_against(membership, at, (by, None), *until);
                    if until.is_none() {
                        row.leave_unanswered();
                    }
                });
                if until.is_none() {
                    self.release(topic);
                }
            }
            Event::TopicMoot { topic, repeals, by } => {
                let (repeals, by, goes_on) = (repeals.clone(), by.clone(), None);
                let effect = Effect::Moot { at, repeals, by, goes_on };
                self.change(topic, |row| row.stands(effect));
                self.release(topic);
            }
            Event::ResultStands { topic, .. } => {
                self.change(topic, |row| row.stands(Effect::Stands { since: at }));
            }
            Event::TopicInForce { topic, adopts, repeals, review, .. } => {
                let (review, overdue, finding) = (*review, false, None);
                let effect = Effect::InForce(InForce { since: at, review, overdue, finding });
                self.change(topic, |row| row.stands(effect));
                let Some(former) = repeals else { return };
                match adopts {
                    Some(draft) => self.replace(former, (draft.begins(at), topic.clone()), at),
                    None => self.repeal(former, (at, topic.clone())),
                }
            }
            Event::ReviewOverdue { topic, .. } => self.change(topic, |row| {
                if let Some(Effect::InForce(stands)) = &mut row.effect {
                    stands.overdue = true;
                }
            }),
            Event::TopicReviewed { topic, finding: found, next, .. } => self.change(topic, |row| {
                if let Some(Effect::InForce(InForce { since, .. })) = row.effect {
                    let (review, overdue, finding) = (*next, false, Some(*found));
                    row.effect = Some(Effect::InForce(InForce { since, review, overdue, finding }));
                }
            }),
            _ => {}
        }
    }

    /// What a topic decided is replaced, and ends with what that had replaced before, where it has not
    /// ended by then.
    fn replace(&mut self, former: &TopicId, end: End, now: Timestamp) {
        let outlasting = self.back_from(former).filter(|(_, row)| row.holds_at(end.0));
        let outlasting: Vec<TopicId> = outlasting.map(|(id, _)| id).collect();
        for id in outlasting {
            self.change(&id, |row| row.end(Some(end.clone()), now));
        }
    }

    /// What a topic decided is repealed. Where that had not begun, what it was to replace goes on.
    fn repeal(&mut self, former: &TopicId, end: End) {
        let now = end.0;
        let Some(row) = self.topics.get(former) else { return };
        let Some(version) = row.as_version(former) else { return };
        let before = row.repeals.iter().flat_map(|it| self.back_from(it));
        let before = before.filter_map(|(id, row)| row.as_version(&id).map(|it| (id, it)));
        let changed: Vec<_> = version.falls(now, before).collect();
        self.change(former, |row| row.end(Some(end), now));
        for (id, end) in changed {
            if end.is_none() {
                self.goes_on(&id, now);
            }
            self.change(&id, |row| row.end(end, now));
        }
    }

    /// What a topic decided goes on after all: what was to end or to replace it can be proposed anew.
    fn goes_on(&mut self, former: &TopicId, now: Timestamp) {
        let was_to = |row: &Topic| matches!(&row.effect, Some(Effect::Moot { repeals, .. }) if repeals == former);
        for id in self.topics_where(was_to) {
            self.change(&id, |row| {
                if let Some(Effect::Moot { goes_on, .. }) = &mut row.effect {
                    *goes_on = goes_on.or(Some(now));
                }
            });
        }
    }

    /// A topic, the one whose covenant it replaced, and so on.
    fn back_from(&self, from: &TopicId) -> impl Iterator<Item = (TopicId, &Topic)> {
        let all = successors(self.topics.find(from), |ix| {
            let row = self.topics.row(*ix);
            self.topics.find(row.covenant.as_ref().and(row.repeals.as_ref())?)
        });
        all.map(|ix| (self.topics.id(ix), self.topics.row(ix)))
    }
}
