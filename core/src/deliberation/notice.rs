//! Public notice 公示 of what passed, its coming into force 生效, and its review 复审.
//!
//! What was counted stands on notice for as long as the rule says, whatever came out; then, once no
//! objection is undecided or the time to decide is over, what passed is in force, and what did not
//! stands as it is. An objection that is upheld annuls either. Two topics can be under way about one
//! covenant: the first to come into force has it, the other is moot.

use alloc::vec;

use super::decide::Decision;
use super::{Deliberation, Effect, Event, ReviewFinding, StageName, Topic, life};
use crate::base::{CovenantId, Timestamp, TopicId, digest::Digest};
use crate::charter::Context;
use crate::membership::Membership;

/// What follows from a topic's having been counted.
pub(super) fn counted(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    (row, passed): (&Topic, bool),
) -> Option<Event> {
    let rule = row.rule.life.filter(|life| life.notice_days > 0);
    match rule {
        Some(rule) if !passed || row.forestalled(state, at).is_none() => {
            let until = life::days_on(at, rule.notice_days);
            let due = life::days_after(until, rule.objection_days);
            Some(Event::ResultAnnounced { topic: id.clone(), until, due })
        }
        _ => passed.then(|| in_force(state, membership, at, id, (row, 0))),
    }
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

/// What passed comes into force, with so many objections undecided; or another topic left it nothing
/// to end or to replace.
fn in_force(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    (row, unanswered): (&Topic, u32),
) -> Event {
    if let Some((covenant, by)) = row.forestalled(state, at) {
        return Event::TopicMoot { topic: id.clone(), covenant, by };
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
    let days = row.rule.life.map_or(0, |life| life.review_days);
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
    row.impartial(membership, context, id, &[])?;
    let next = next_review(context.at, row);
    Ok(vec![Event::TopicReviewed { topic: id.clone(), finding, content, next }])
}

impl Topic {
    /// The covenant that it was to end or to replace, and the topic that did before.
    fn forestalled(&self, state: &Deliberation, at: Timestamp) -> Option<(CovenantId, TopicId)> {
        let covenant = self.repeals.as_ref()?;
        let by = state.forestalled(covenant, self.covenant.is_some(), at)?;
        Some((covenant.clone(), by))
    }
}

impl Deliberation {
    pub(super) fn evolve_effect(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::ResultAnnounced { topic, until, due } => {
                let effect = Effect::Announced { until: *until, due: *due };
                self.change(topic, |row| row.effect = Some(effect));
            }
            Event::ResultAnnulled { topic, objection } => {
                let effect = Effect::Annulled { at, objection: objection.clone() };
                self.change(topic, |row| {
                    row.leave_unanswered();
                    row.effect = Some(effect);
                });
                self.release(topic);
            }
            Event::TopicMoot { topic, covenant, by } => {
                let effect = Effect::Moot { at, covenant: covenant.clone(), by: by.clone() };
                self.change(topic, |row| {
                    row.leave_unanswered();
                    row.effect = Some(effect);
                });
                self.release(topic);
            }
            Event::ResultStands { topic, .. } => self.change(topic, |row| {
                row.leave_unanswered();
                row.effect = Some(Effect::Stands { since: at });
            }),
            Event::TopicInForce { topic, adopts, repeals, review, .. } => {
                let (review, overdue, finding) = (*review, false, None);
                let effect = Effect::InForce { since: at, review, overdue, finding };
                self.change(topic, |row| {
                    row.leave_unanswered();
                    row.effect = Some(effect);
                });
                let begins = adopts.as_ref().map(|draft| draft.begins(at));
                self.end(begins.unwrap_or(at), repeals.clone(), topic, begins.is_some());
            }
            Event::ReviewOverdue { topic, .. } => self.change(topic, |row| {
                if let Some(Effect::InForce { overdue, .. }) = &mut row.effect {
                    *overdue = true;
                }
            }),
            Event::TopicReviewed { topic, finding: found, next, .. } => self.change(topic, |row| {
                let effect = &mut row.effect;
                if let Some(Effect::InForce { review, overdue, finding, .. }) = effect {
                    (*review, *overdue, *finding) = (*next, false, Some(*found));
                }
            }),
            _ => {}
        }
    }

    /// A topic ends a covenant: the topic by which that was adopted stands no longer. Where it replaces
    /// it, the versions before stand no longer either.
    fn end(&mut self, at: Timestamp, covenant: Option<CovenantId>, by: &TopicId, replaces: bool) {
        let mut next = covenant;
        while let Some(adopter) = next.and_then(|covenant| self.claims.get(&covenant).copied()) {
            let adopter = self.topics.id(adopter);
            self.change(&adopter, |row| {
                let outlasts = match row.effect {
                    Some(Effect::InForce { .. }) => true,
                    Some(Effect::Repealed { at: until, .. }) => at < until,
                    _ => false,
                };
                if outlasts {
                    row.effect = Some(Effect::Repealed { at, by: by.clone() });
                }
            });
            let former = self.topics.get(&adopter).and_then(|row| row.repeals.clone());
            next = former.filter(|_| replaces);
        }
    }
}
