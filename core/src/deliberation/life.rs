//! The life of a topic around its vote: one step after another, each with a deadline.
//!
//! Seconded, screened, discussed, frozen, its list published, voted on, announced, in force,
//! reviewed. Which steps there are, and how long they take, stands in the charter's rule; without
//! its `life` a seconded topic is opened within 30 days, and what passes is in force at once.
//! Invariant **every proposal gets an answer**: a topic has a next deadline, at which the clock
//! takes it further, or it is over.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::decide::Decision;
use super::notice::Counted;
use super::{
    Deliberation, Event, Outcome, Refusal, Stage, StageName, Topic, electorate, published, voting,
};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp, TopicId};
use crate::charter::{Context, DecisionRule};
use crate::membership::{Membership, Region};

/// What the list of a frozen topic's electorate, and its opening, wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpeningTerms {
    /// Until when, exclusive, the list is published before anybody can open the voting.
    pub list_until: Timestamp,
    /// Until when, exclusive, it can be objected to.
    pub objections_until: Timestamp,
    /// Objections that nobody decided on until then leave the list as it stands.
    pub list_due: Timestamp,
    /// The clock opens the voting then, where nobody did before.
    pub opens: Timestamp,
}

/// How what was counted stands (效力).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Effect {
    /// On public notice (公示), whatever came out.
    Announced {
        /// Until when, exclusive, members object.
        until: Timestamp,
        /// Objections that nobody decided on until then leave the result as it is.
        due: Timestamp,
    },
    /// An objection to the result was upheld: it counts for nothing.
    Annulled {
        /// When.
        at: Timestamp,
        /// Which objection.
        objection: Id,
        /// Until when, exclusive, its notice was to run, and does should the annulment fall on appeal.
        notice: Timestamp,
    },
    /// It did not pass, and its notice is over.
    Stands {
        /// Since when.
        since: Timestamp,
    },
    /// In force.
    InForce(InForce),
    /// A later topic ended it, or ends it when the next version of its covenant begins.
    Repealed {
        /// When; it is in force until then.
        at: Timestamp,
        /// Which topic.
        by: TopicId,
        /// How it was in force, and is again should that version be repealed before it begins.
        stood: InForce,
    },
    /// It never came into force (失去标的): what it was to end or to replace, another topic had ended or
    /// replaced; or had ended the election whose open seats it was to fill. Nobody voted on a second
    /// successor of one covenant, or on ending the first one. That answers it for good, and without
    /// prejudice: should the other's version fall before it begins, nothing comes into force that the
    /// vote on that did not name, and this can be proposed anew.
    Moot {
        /// When.
        at: Timestamp,
        /// The topic whose decision it was to end, to replace or to complete.
        repeals: TopicId,
        /// The topic that did.
        by: TopicId,
        /// Since when that decision goes on after all, and this can be proposed anew.
        goes_on: Option<Timestamp>,
    },
}

/// How something is in force (生效).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InForce {
    /// Since when.
    pub since: Timestamp,
    /// When it is, or was, to be reviewed; never where the rule has no review.
    pub review: Option<Timestamp>,
    /// That time passed without a review.
    pub overdue: bool,
    /// What the latest review found.
    pub finding: Option<ReviewFinding>,
}

/// What a review finds. What was voted on is changed or ended by a vote on a new topic alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReviewFinding {
    /// It serves.
    Keep,
    /// It needs a change, so a new topic.
    Change,
    /// It should end, so a new topic.
    End,
}

/// Why the voting on a topic did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum LapseReason {
    /// Too few seconded it in time.
    FewSeconds {
        /// How many did.
        seconds: u16,
        /// How many were needed.
        needed: u16,
    },
    /// Nobody could have voted.
    NobodyEligible {},
    /// The areas of all owners together are more than is counted.
    AreaTooLarge {},
    /// A run-off was not opened in its days.
    TooLate {
        /// Before when it had to be.
        before: Timestamp,
    },
    /// Another topic for the recall of the same person on the same ground was being voted on; whatever comes
    /// of that, what else asks for it is proposed anew.
    RecallVotedOn {},
    /// One had failed.
    RecallFailed {
        /// Before when none is voted on again.
        until: Timestamp,
    },
}

/// A topic's next deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NextStep {
    /// When.
    pub at: Timestamp,
    /// What happens then, unless somebody acts before.
    pub then: Next,
}

/// What the clock does at a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Next {
    /// Too few seconded it, or a run-off was not opened in its days: it lapses.
    Lapses,
    /// Nobody screened it, or decided the appeal: it is admitted.
    IsAdmitted,
    /// Nobody appealed: it stays declined.
    StaysDeclined,
    /// Its text is frozen.
    IsFrozen,
    /// Objections are unanswered: the list stands.
    ListStands,
    /// Voting opens; it lapses where nobody could vote.
    Opens,
    /// The ballots are counted.
    IsCounted,
    /// It comes into force, with the objections that are unanswered.
    ComesIntoForce,
    /// What did not pass stands, with the objections that are unanswered.
    ResultStands,
    /// Nobody appealed: it stays annulled.
    StaysAnnulled,
    /// Nobody decided the appeal: what was counted is on notice again, or that is over.
    AnnulmentFalls,
    /// Its review is overdue.
    ReviewIsOverdue,
}

impl Topic {
    /// The next deadline.
    pub(super) fn next(&self) -> Option<NextStep> {
        let undecided = self.undecided() > 0;
        let (at, then) = match (&self.stage, &self.effect) {
            (Stage::Proposed { due }, _) => (*due, Next::Lapses),
            (Stage::Screening { due }, _) => (*due, Next::IsAdmitted),
            (Stage::Declined, _) | (_, Some(Effect::Annulled { .. })) => {
                let then = match (&self.stage, self.is_appealed()) {
                    (Stage::Declined, false) => Next::StaysDeclined,
                    (Stage::Declined, true) => Next::IsAdmitted,
                    (_, false) => Next::StaysAnnulled,
                    (_, true) => Next::AnnulmentFalls,
                };
                (self.ruling.as_ref()?.until?, then)
            }
            (Stage::Discussed { until }, _) => (*until, Next::IsFrozen),
            (Stage::Seconded { terms, .. }, _) if undecided => (terms.list_due, Next::ListStands),
            (Stage::Seconded { terms, .. }, _) => match self.opens_before {
                Some(before) if before <= terms.opens => (before, Next::Lapses),
                _ => (terms.opens, Next::Opens),
            },
            (Stage::Voting(voting), _) => (voting.due(), Next::IsCounted),
            (_, Some(Effect::Announced { until, due })) => {
                let then = if self.passed() { Next::ComesIntoForce } else { Next::ResultStands };
                (if undecided { *due } else { *until }, then)
            }
            (_, Some(Effect::InForce(InForce { review, overdue: false, .. }))) => {
                ((*review)?, Next::ReviewIsOverdue)
            }
            _ => return None,
        };
        Some(NextStep { at, then })
    }

    /// Where it stands, in a word.
    pub(super) fn word(&self) -> StageName {
        match &self.effect {
            _ if self.is_appealed() && self.next().is_some() => StageName::Appealed,
            None | Some(Effect::Stands { .. }) => self.stage.name(),
            Some(Effect::Announced { .. }) => StageName::Announced,
            Some(Effect::Annulled { .. }) => StageName::Annulled,
            Some(Effect::InForce { .. }) => StageName::InForce,
            Some(Effect::Repealed { .. }) => StageName::Repealed,
            Some(Effect::Moot { .. }) => StageName::Moot,
        }
    }

    /// Whether it was counted, and passed.
    pub(super) fn passed(&self) -> bool {
        let Stage::Decided(decided) = &self.stage else { return false };
        decided.result.outcome == Outcome::Passed
    }

    /// That it does not stand where a command needs it to.
    pub(super) fn is_not(&self, topic: &TopicId, needed: StageName) -> Box<Refusal> {
        Refusal::WrongStage { topic: topic.clone(), stage: self.word(), needed }.into()
    }

    /// That whoever acts did not propose it, is not to be recalled by it, and is not concerned.
    pub(super) fn impartial(
        &self,
        membership: &Membership,
        context: &Context,
        topic: &TopicId,
        concerned: &dyn Fn(Ix<PersonId>) -> bool,
    ) -> Result<(), Box<Refusal>> {
        let proposer = membership.whole(self.proposer);
        if hands(membership, context)
            .any(|hand| hand == proposer || self.is_about(membership, hand) || concerned(hand))
        {
            return Err(Refusal::OwnMatter { topic: topic.clone() }.into());
        }
        Ok(())
    }

    /// That whoever handles ballots of others is not to be recalled by them.
    pub(super) fn counted_by_others(
        &self,
        membership: &Membership,
        context: &Context,
        topic: &TopicId,
    ) -> Result<(), Box<Refusal>> {
        if hands(membership, context).any(|hand| self.is_about(membership, hand)) {
            return Err(Refusal::OwnMatter { topic: topic.clone() }.into());
        }
        Ok(())
    }

    /// That whoever acts did not rule against it before.
    pub(super) fn by_others(
        &self,
        membership: &Membership,
        context: &Context,
        topic: &TopicId,
    ) -> Result<(), Box<Refusal>> {
        let ruled = |hand| {
            let mut by = self.ruling.iter().flat_map(|ruling| &ruling.by);
            by.any(|other| membership.whole(*other) == hand)
        };
        if hands(membership, context).any(ruled) {
            return Err(Refusal::SameDecider { topic: topic.clone() }.into());
        }
        Ok(())
    }
}

/// Who acts, as whom they are known to be now.
pub(super) fn hands(
    membership: &Membership,
    context: &Context,
) -> impl Iterator<Item = Ix<PersonId>> {
    let found = context.hands().filter_map(|hand| membership.people.find(hand));
    found.map(|hand| membership.whole(hand))
}

/// The end of a period of so many days.
pub(super) fn days_on(at: Timestamp, days: u16) -> Timestamp {
    at.end_of_period_after(days.into()).unwrap_or(at)
}

/// The end of a period of so many days that follows one which ended at an instant.
pub(super) fn days_after(end: Timestamp, days: u16) -> Timestamp {
    days_on(end.plus_millis(-1).unwrap_or(end), days)
}

/// That a time is not over.
pub(super) fn in_time(
    context: &Context,
    topic: &TopicId,
    due: Timestamp,
) -> Result<(), Box<Refusal>> {
    if context.at < due {
        return Ok(());
    }
    Err(Refusal::TimeOver { topic: topic.clone(), due, at: context.at }.into())
}

/// A topic on its way to its vote. As long as it is being proposed, the state does not know it.
#[derive(Clone, Copy)]
pub(super) struct Ahead<'a> {
    pub(super) state: &'a Deliberation,
    pub(super) membership: &'a Membership,
    pub(super) context: &'a Context<'a>,
    pub(super) topic: &'a TopicId,
    pub(super) region: Ix<Region>,
    pub(super) rule: &'a DecisionRule,
    pub(super) units: &'a [Id],
}

impl Topic {
    pub(super) fn ahead<'a>(
        &'a self,
        state: &'a Deliberation,
        membership: &'a Membership,
        context: &'a Context<'a>,
        topic: &'a TopicId,
    ) -> Ahead<'a> {
        let Self { region, rule, units, .. } = self;
        Ahead { state, membership, context, topic, region: *region, rule, units }
    }
}

impl Ahead<'_> {
    /// It has its seconds, and takes its next step.
    pub(super) fn seconded(self, seconds: u16) -> Vec<Event> {
        let next = match self.rule.steps().screening_days {
            0 => self.admitted(),
            days => {
                let (topic, due) = (self.topic.clone(), days_on(self.context.at, days));
                Event::ScreeningBegan { topic, due }
            }
        };
        vec![Event::TopicSeconded { topic: self.topic.clone(), seconds }, next]
    }

    /// The step of one that needs no screening any more.
    pub(super) fn admitted(self) -> Event {
        match self.rule.steps().discussion_days {
            0 => self.frozen(1, 0),
            days => {
                let (topic, until) = (self.topic.clone(), days_on(self.context.at, days));
                Event::DiscussionBegan { topic, until }
            }
        }
    }

    /// Its text is frozen; and its list, where it can be objected to.
    fn frozen(self, version: u16, dropped: u16) -> Event {
        let Self { state, membership, context, region, rule, units, .. } = self;
        let (at, of, life) = (context.at, (region, rule.electorate), rule.steps());
        let end = |days| if days == 0 { at } else { days_on(at, days) };
        let (list_until, objections_until) = (end(life.list_days), end(life.days_to_object()));
        let list_due = match life.list_decision_days {
            0 => objections_until,
            days => days_after(objections_until, days),
        };
        let opens = days_on(at, life.opening_days).max(list_due);
        let terms = OpeningTerms { list_until, objections_until, list_due, opens };
        let list = (life.list_days > 0).then(|| {
            let list = electorate::list(state, membership, of, units, at, opens);
            published::summed(membership, context, of, &list)
        });
        Event::TopicFrozen { topic: self.topic.clone(), version, dropped, terms, list }
    }
}

/// That a list was published for its days, and waits for no decision on an objection.
pub(super) fn list_is_settled(
    context: &Context,
    topic: &TopicId,
    row: &Topic,
    terms: &OpeningTerms,
) -> Result<(), Box<Refusal>> {
    let undecided = row.undecided();
    let due = if undecided > 0 { terms.list_due } else { terms.list_until };
    let until = due.max(terms.list_until);
    if context.at >= until {
        return Ok(());
    }
    Err(Refusal::ListOpen { topic: topic.clone(), until, undecided }.into())
}

/// What the clock does at a topic's deadline.
pub(super) fn lapse(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
) -> Decision {
    let (row, topic, at) = (state.topic(id)?, id.clone(), context.at);
    let (due, then) = row.next().map_or((at, None), |next| (next.at, Some(next.then)));
    let (Some(then), true) = (then, at >= due) else {
        return Err(Refusal::NotDue { topic, due, at }.into());
    };
    let lapsed = |why| vec![Event::TopicLapsed { topic: topic.clone(), why }];
    let unanswered = row.undecided();
    let ahead = row.ahead(state, membership, context, id);
    let counted = Counted { state, membership, at, topic: id, row };
    Ok(match then {
        Next::IsAdmitted => {
            let (by, reason, until) = (Vec::new(), None, None);
            let screened = Event::TopicScreened { topic, admitted: true, by, reason, until };
            vec![screened, ahead.admitted()]
        }
        Next::StaysDeclined => {
            let (by, reason, until) = (Vec::new(), None, None);
            vec![Event::TopicScreened { topic, admitted: false, by, reason, until }]
        }
        Next::StaysAnnulled => {
            let Some(Effect::Annulled { objection, .. }) = &row.effect else {
                return Ok(Vec::new());
            };
            let (objection, by, until) = (objection.clone(), Vec::new(), None);
            vec![Event::ResultAnnulled { topic, objection, by, until }]
        }
        Next::AnnulmentFalls => counted.loses_objection(1).into_iter().collect(),
        Next::IsFrozen => vec![ahead.frozen(row.version(), row.undecided_amendments())],
        Next::ListStands => vec![Event::ListStands { topic, unanswered }],
        Next::Opens => match voting::open(state, membership, context, id) {
            Ok(events) => events,
            Err(refusal) => lapsed(match *refusal {
                Refusal::NobodyEligible { .. } => LapseReason::NobodyEligible {},
                Refusal::AreaTooLarge { .. } => LapseReason::AreaTooLarge {},
                Refusal::RecallVotedOn { .. } => LapseReason::RecallVotedOn {},
                Refusal::RecallFailed { until, .. } => LapseReason::RecallFailed { until },
                _ => return Err(refusal), // its list is settled, and a run-off in its days, by then
            }),
        },
        Next::Lapses => match (&row.stage, row.opens_before) {
            (Stage::Seconded { .. }, Some(before)) => lapsed(LapseReason::TooLate { before }),
            _ => match (row.seconds(), row.fewest_seconds(state, membership, at)) {
                // Of those who seconded it, some have come to be who can call it.
                (seconds, needed) if needed <= seconds => ahead.seconded(seconds),
                (seconds, needed) => lapsed(LapseReason::FewSeconds { seconds, needed }),
            },
        },
        Next::ComesIntoForce | Next::ResultStands => {
            vec![counted.is_over(unanswered)]
        }
        Next::ReviewIsOverdue => vec![Event::ReviewOverdue { topic, due }],
        Next::IsCounted => return Err(Refusal::NotDue { topic, due, at }.into()),
    })
}

impl Deliberation {
    /// The steps before voting.
    pub(super) fn evolve_step(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::ScreeningBegan { topic, due } => {
                self.move_to(topic, |_| Stage::Screening { due: *due });
            }
            Event::TopicScreened { topic, admitted: true, .. } => {
                self.change(topic, |row| row.ruling = None);
            }
            Event::TopicScreened { topic, admitted: false, by, reason, until } => {
                self.move_to(topic, |row| {
                    row.rule_against(membership, at, (by, reason.clone()), *until);
                    Stage::Declined
                });
                if until.is_none() {
                    self.release(topic);
                }
            }
            Event::DiscussionBegan { topic, until } => {
                self.move_to(topic, |_| Stage::Discussed { until: *until });
            }
            Event::TopicFrozen { topic, terms, list, .. } => {
                let Some(row) = self.topics.get(topic) else { return };
                let terms = *terms;
                let frozen = || row.list_at(self, membership, at, terms.opens).into();
                let list = list.as_ref().map(|_| frozen());
                self.move_to(topic, |_| Stage::Seconded { since: at, terms, list });
            }
            Event::ListStands { topic, .. } => self.change(topic, Topic::leave_unanswered),
            _ => {}
        }
    }
}
