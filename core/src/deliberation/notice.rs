//! Public notice 公示 of what passed, its coming into force 生效, and its review 复审.
//!
//! What passed stands on notice for as long as the rule says; then, once no objection is undecided
//! or the time to decide is over, it is in force. An objection that is upheld annuls it.

use alloc::vec;

use super::decide::Decision;
use super::{Deliberation, Effect, Event, ReviewFinding, StageName, Topic, life};
use crate::base::{CovenantId, Timestamp, TopicId, digest::Digest};
use crate::charter::Context;
use crate::membership::Membership;

/// What follows from a topic's having passed.
pub(super) fn passed(membership: &Membership, at: Timestamp, id: &TopicId, row: &Topic) -> Event {
    match row.rule.life.filter(|life| life.notice_days > 0) {
        None => in_force(membership, at, id, row, 0),
        Some(rule) => Event::ResultAnnounced {
            topic: id.clone(),
            until: life::days_on(at, rule.notice_days),
            due: life::days_on(at, rule.notice_days.saturating_add(rule.objection_days)),
        },
    }
}

/// What passed comes into force.
pub(super) fn in_force(
    membership: &Membership,
    at: Timestamp,
    id: &TopicId,
    row: &Topic,
    unanswered: u32,
) -> Event {
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
    context: &Context,
    id: &TopicId,
    finding: ReviewFinding,
    content: Digest,
) -> Decision {
    let row = state.topic(id)?;
    if !matches!(row.effect, Some(Effect::InForce { .. })) {
        return Err(row.is_not(id, StageName::InForce));
    }
    let next = next_review(context.at, row);
    Ok(vec![Event::TopicReviewed { topic: id.clone(), finding, content, next }])
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
            Event::TopicInForce { topic, repeals, review, .. } => {
                let (review, overdue, finding) = (*review, false, None);
                let effect = Effect::InForce { since: at, review, overdue, finding };
                self.change(topic, |row| {
                    row.leave_unanswered();
                    row.effect = Some(effect);
                });
                self.end(at, repeals.as_ref(), topic);
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

    /// A topic ends a covenant: the topic by which that was adopted stands no more.
    fn end(&mut self, at: Timestamp, covenant: Option<&CovenantId>, by: &TopicId) {
        let adopter = covenant.and_then(|covenant| self.claims.get(covenant).copied());
        let Some(adopter) = adopter.map(|adopter| self.topics.id(adopter)) else { return };
        self.change(&adopter, |row| {
            if matches!(row.effect, Some(Effect::InForce { .. })) {
                row.effect = Some(Effect::Repealed { at, by: by.clone() });
            }
        });
    }
}
