//! Public notice 公示 of what passed, its coming into force 生效, and its review 复审.
//!
//! What was counted stands on notice for as long as the rule says, whatever came out; then, once no
//! objection is undecided or the time to decide is over, what passed is in force, and what did not
//! stands as it is. An objection that is upheld annuls either, which can be appealed. Two topics can
//! be under way about one covenant: the first to come into force has it, the other is moot.

use alloc::vec;

use super::decide::Decision;
use super::{Deliberation, Effect, Event, InForce, ReviewFinding, StageName, Topic, life};
use crate::base::{Timestamp, TopicId, digest::Digest};
use crate::charter::Context;
use crate::covenant::{End, Fallen};
use crate::membership::Membership;

/// What follows from a topic's having been counted.
pub(super) fn counted(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    (row, passed): (&Topic, bool),
) -> Option<Event> {
    let steps = row.rule.steps();
    if steps.notice_days > 0 && !(passed && row.is_moot(state, at).is_some()) {
        let until = life::days_on(at, steps.notice_days);
        let due = life::days_after(until, steps.objection_days);
        return Some(Event::ResultAnnounced { topic: id.clone(), until, due });
    }
    passed.then(|| in_force(state, membership, at, id, (row, 0)))
}

/// A notice is over, and nothing annulled what was counted.
pub(super) fn over(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    (row, unanswered): (&Topic, u32),
) -> Event {
    if row.passed() {
        return in_force(state, membership, at, id, (row, unanswered));
    }
    Event::ResultStands { topic: id.clone(), unanswered }
}

/// What follows from it that an objection to a result falls, or is not there: with the last one its
/// notice is over, where that had ended; and what was annulled by it is announced again.
pub(super) fn falls(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    (row, unanswered): (&Topic, u32),
) -> Option<Event> {
    let until = match row.effect {
        Some(Effect::Announced { until, .. } | Effect::Annulled { notice: until, .. }) => until,
        _ => return None,
    };
    if row.undecided() == 1 && at >= until {
        return Some(over(state, membership, at, id, (row, unanswered)));
    }
    row.ruling.as_ref()?;
    let days = row.rule.steps().objection_days;
    let due = if at < until { life::days_after(until, days) } else { life::days_on(at, days) };
    Some(Event::ResultAnnounced { topic: id.clone(), until, due })
}

/// What passed comes into force, with so many objections undecided; or another topic left it nothing
/// to end or to replace.
fn in_force(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    (row, unanswered): (&Topic, u32),
) -> Event {
    if let Some((repeals, by)) = row.is_moot(state, at) {
        return Event::TopicMoot { topic: id.clone(), repeals, by };
    }
    Event::TopicInForce {
        topic: id.clone(),
        region: membership.regions.row(row.region).code,
        adopts: row.covenant.as_deref().cloned(),
        repeals: row.repeals.clone(),
        unanswered,
        review: next_review(at, row),
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

    /// From when what it decided holds, where that came into force at an instant.
    fn begins(&self, since: Timestamp) -> Timestamp {
        self.covenant.as_ref().map_or(since, |draft| draft.begins(since))
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

    /// The topic whose decision it was to end or to replace, and the one that did before.
    fn is_moot(&self, state: &Deliberation, at: Timestamp) -> Option<(TopicId, TopicId)> {
        let repeals = self.repeals.as_ref()?;
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
                let effect = Effect::Moot { at, repeals: repeals.clone(), by: by.clone() };
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
        self.change_back(former, |row, _| {
            let outlasts = row.holds_at(end.0);
            outlasts.then(|| row.end(Some(end.clone()), now));
        });
    }

    /// What a topic decided is repealed. Where that had not begun, what it was to replace goes on.
    fn repeal(&mut self, former: &TopicId, end: End) {
        let now = end.0;
        let mut fallen = None;
        self.change(former, |row| {
            let Some((stood, before)) = row.standing() else { return };
            row.end(Some(end), now);
            if now < row.begins(stood.since) {
                fallen = row
                    .repeals
                    .clone()
                    .map(|it| (it, Fallen { topic: former.clone(), end: before }));
            }
        });
        let Some((before, mut fallen)) = fallen else { return };
        self.change_back(&before, |row, id| {
            let Some((stood, end)) = row.standing() else { return };
            if let Some(end) = fallen.leaves(id, row.begins(stood.since), end.as_ref()) {
                row.end(end, now);
            }
        });
    }

    /// Changes a topic, the one whose covenant it replaced, and so on.
    fn change_back(&mut self, from: &TopicId, mut change: impl FnMut(&mut Topic, &TopicId)) {
        let mut next = Some(from.clone());
        while let Some(id) = next {
            self.change(&id, |row| change(row, &id));
            let replaced = self.topics.get(&id).filter(|row| row.covenant.is_some());
            next = replaced.and_then(|row| row.repeals.clone());
        }
    }
}
