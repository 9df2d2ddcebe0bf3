//! What is known of covenants, and `evolve`, the only code that changes it.
//!
//! The violations of one person are a chain through the table, the latest first: a row costs no
//! allocation of its own, and counting repetitions reads that person's rows only.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::iter::{once, successors};
use serde::{Deserialize, Serialize};

use super::{Command, CovenantRule, Event, FIGURES_FROM, Measure, Refusal};
use crate::base::{
    Agenda, Canonical, CaseId, CovenantId, Ix, PersonId, RuleCode, Side, SourceId, Table,
    Timestamp, TopicId, digest::Digest,
};
use crate::membership::{Membership, Region};

/// A covenant (公约).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Covenant {
    /// The topic by which it was adopted.
    pub topic: TopicId,
    /// Whose members it binds.
    pub region: Ix<Region>,
    /// Its rules, as they were voted on.
    pub rules: Vec<CovenantRule>,
    /// From how many violations up figures give a count.
    pub figures_from: u16,
    /// The version before it.
    pub replaces: Option<Ix<CovenantId>>,
    /// From when it holds.
    pub since: Timestamp,
    /// Until when it holds, exclusive, and the topic that ended it.
    pub repealed: Option<End>,
}

/// When something ends, exclusive, and the topic that ends it.
pub type End = (Timestamp, TopicId);

/// A version (版本) of a covenant.
pub(crate) struct Version {
    /// The topic that adopted it.
    pub(crate) topic: TopicId,
    /// From when it holds.
    pub(crate) begins: Timestamp,
    /// What ends it.
    pub(crate) end: Option<End>,
}

impl Version {
    /// It is repealed. Where it had not begun, what it was to end does not end by it: tells of which of
    /// those before it, back to the first, that changes the end, and to which.
    pub(crate) fn falls<K>(
        self,
        at: Timestamp,
        before: impl Iterator<Item = (K, Self)>,
    ) -> impl Iterator<Item = (K, Option<End>)> {
        let Self { topic: fallen, begins, mut end } = self;
        before.take_while(move |_| at < begins).filter_map(move |(key, version)| {
            let was_to = version.end.as_ref().is_some_and(|(_, by)| *by == fallen);
            let left = was_to.then(|| end.clone());
            let stands = left.as_ref().unwrap_or(&version.end);
            if stands.as_ref().is_none_or(|(until, _)| version.begins < *until) {
                end = Some((version.begins, version.topic));
            }
            left.map(|left| (key, left))
        })
    }
}

impl Covenant {
    /// As a version among others.
    pub(super) fn as_version(&self) -> Version {
        Version { topic: self.topic.clone(), begins: self.since, end: self.repealed.clone() }
    }

    /// A rule and its place in the covenant.
    pub(super) fn rule(&self, code: &RuleCode) -> Option<(u16, &CovenantRule)> {
        (0_u16..).zip(&self.rules).find(|(_, rule)| rule.rule == *code)
    }
}

/// Where a violation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Standing {
    /// The person has notice of it, and can reply until the measure is applied.
    Noticed {},
    /// The measure was applied.
    Applied {
        /// It can be appealed before this instant; if that is when it was applied, not at all.
        appeal_until: Timestamp,
    },
    /// An appeal is open. The violation counts meanwhile.
    Appealed {
        /// Content digest of the grounds.
        content: Digest,
        /// Without a decision before this instant it is upheld.
        due: Timestamp,
    },
    /// The appeal was dismissed.
    Dismissed {},
    /// Taken back, or the appeal was upheld: it does not count.
    Withdrawn {},
}

/// What came of a referral (移送).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub enum Referral {
    /// It was not given, or nothing came of it yet.
    Open {},
    /// Its case is there.
    Opened {},
    /// There is no case: it waits to be given again.
    Refused {
        /// The code of the refusal.
        code: String,
    },
}

/// A violation (违约).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Violation {
    /// Of which covenant.
    pub covenant: Ix<CovenantId>,
    /// The place of the rule in it.
    pub rule: u16,
    /// By whom.
    pub person: Ix<PersonId>,
    /// Where.
    pub place: Ix<Region>,
    /// When it was recorded.
    pub at: Timestamp,
    /// It counts before this instant.
    pub until: Timestamp,
    /// Which one it was within the window, counted from 1.
    pub repetition: u32,
    /// Content digest of the evidence.
    pub evidence: Digest,
    /// Who recorded it.
    pub recorder: Option<Ix<PersonId>>,
    /// When the measure is applied: until then the person can reply.
    pub applies: Timestamp,
    /// Content digests of the replies.
    pub replies: Vec<Digest>,
    /// The case that it is to open, where the measure is to refer.
    pub case: Option<CaseId>,
    /// Whether it did.
    pub referral: Referral,
    /// Where it stands.
    pub standing: Standing,
    /// The same person's one before.
    pub(super) previous: Option<Ix<SourceId>>,
}

impl Violation {
    /// Whether it counts towards the next one's step at an instant.
    pub(super) fn counts(&self, at: Timestamp) -> bool {
        self.standing != Standing::Withdrawn {} && at < self.until
    }

    /// The case that it opened.
    pub(super) fn opened(&self) -> Option<&CaseId> {
        self.case.as_ref().filter(|_| self.referral == Referral::Opened {})
    }

    /// Why its referral opened no case, while it waits to be given again.
    pub(super) fn refused(&self) -> Option<&String> {
        match &self.referral {
            Referral::Refused { code } if self.standing != Standing::Withdrawn {} => Some(code),
            _ => None,
        }
    }

    /// Its open deadline.
    pub(super) const fn due(&self) -> Option<Timestamp> {
        match self.standing {
            Standing::Noticed {} => Some(self.applies),
            Standing::Appealed { due, .. } => Some(due),
            _ => None,
        }
    }
}

/// What is known of covenants.
#[derive(Debug, Clone, Default, PartialEq, Canonical)]
pub struct Covenants {
    /// Covenants, those repealed among them.
    pub covenants: Table<CovenantId, Covenant>,
    /// Violations, those withdrawn among them.
    pub violations: Table<SourceId, Violation>,
    latest: Side<Ix<PersonId>, Ix<SourceId>>,
    agenda: Agenda<SourceId>,
}

impl Covenants {
    /// The place of a covenant, or the refusal.
    pub(super) fn place_of(&self, id: &CovenantId) -> Result<Ix<CovenantId>, Box<Refusal>> {
        let found = self.covenants.find(id);
        found.ok_or_else(|| Refusal::UnknownCovenant { covenant: id.clone() }.into())
    }

    /// The covenant of an identifier, or the refusal.
    pub fn covenant(&self, id: &CovenantId) -> Result<&Covenant, Box<Refusal>> {
        Ok(self.covenants.row(self.place_of(id)?))
    }

    /// The violation of an identifier, or the refusal.
    pub fn violation(&self, id: &SourceId) -> Result<&Violation, Box<Refusal>> {
        let found = self.violations.get(id);
        found.ok_or_else(|| Refusal::UnknownViolation { violation: id.clone() }.into())
    }

    /// The violations of a person, the latest first.
    pub fn violations_of(
        &self,
        person: Ix<PersonId>,
    ) -> impl Iterator<Item = (Ix<SourceId>, &Violation)> {
        let latest = self.latest.get(&person).copied();
        let all = successors(latest, |ix| self.violations.row(*ix).previous);
        all.map(|ix| (ix, self.violations.row(ix)))
    }

    /// A covenant, the one that it replaced, and so on.
    pub(super) fn back_from(
        &self,
        covenant: Option<Ix<CovenantId>>,
    ) -> impl Iterator<Item = (Ix<CovenantId>, &Covenant)> {
        let all = successors(covenant, |ix| self.covenants.row(*ix).replaces);
        all.map(|ix| (ix, self.covenants.row(ix)))
    }

    /// The first version of a covenant.
    pub(super) fn first_version(&self, covenant: Ix<CovenantId>) -> Ix<CovenantId> {
        self.back_from(Some(covenant)).last().map_or(covenant, |(ix, _)| ix)
    }

    /// A rule of a covenant, and the rules of earlier versions whose violations count on towards it.
    fn lineage(
        &self,
        covenant: Ix<CovenantId>,
        rule: u16,
    ) -> impl Iterator<Item = (Ix<CovenantId>, u16)> {
        successors(Some((covenant, rule)), |(covenant, rule)| {
            let version = self.covenants.row(*covenant);
            let continues = version.rules.get(usize::from(*rule))?.continues.as_ref()?;
            let former = version.replaces?;
            let (rule, _) = self.covenants.row(former).rule(continues)?;
            Some((former, rule))
        })
    }

    /// Which repetition of a rule a person's violation at an instant is, counted from 1; for one that
    /// was recorded, whatever was withdrawn since counts no more.
    pub(super) fn repetition(
        &self,
        membership: &Membership,
        person: Ix<PersonId>,
        of: (Ix<CovenantId>, u16),
        at: Timestamp,
        recorded: Option<Ix<SourceId>>,
    ) -> u32 {
        let lineage: Vec<_> = self.lineage(of.0, of.1).collect();
        let persons = once(person).chain(membership.merged_into(person));
        let earlier = persons.flat_map(|person| self.violations_of(person)).filter(|(ix, row)| {
            recorded.is_none_or(|recorded| ix.number() < recorded.number())
                && row.counts(at)
                && lineage.contains(&(row.covenant, row.rule))
        });
        u32::try_from(earlier.count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The rule that a violation was of, as it read then.
    pub(super) fn rule_of(&self, row: &Violation) -> Option<&CovenantRule> {
        self.covenants.row(row.covenant).rules.get(usize::from(row.rule))
    }

    /// The first deadline: when, and the violation's identifier.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        self.agenda.first().map(|(due, id)| (due, id.as_str()))
    }

    /// What the clock asks at the first deadline.
    pub(crate) fn due_command(&self) -> Option<Command> {
        self.agenda.iter().next().map(|violation| Command::FallDue { violation })
    }

    /// Makes an event true. Invariant **one door**: nothing else changes covenants.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::CovenantAdopted { topic, region, draft, replaces, since } => {
                let Some(region) = membership.regions.find(*region) else {
                    return;
                };
                let row = Covenant {
                    topic: topic.clone(),
                    region,
                    rules: draft.rules.clone(),
                    figures_from: draft.figures_from.unwrap_or(FIGURES_FROM),
                    replaces: replaces.as_ref().and_then(|former| self.covenants.find(former)),
                    since: *since,
                    repealed: None,
                };
                self.covenants.insert(&draft.covenant, row);
            }
            Event::CovenantRepealed { covenant, topic, until } => {
                if let Some(ix) = self.covenants.find(covenant) {
                    self.covenants.row_mut(ix).repealed = Some((*until, topic.clone()));
                }
            }
            Event::CovenantGoesOn { covenant, .. } => {
                if let Some(ix) = self.covenants.find(covenant) {
                    self.covenants.row_mut(ix).repealed = None;
                }
            }
            Event::ViolationRecorded { .. } => self.evolve_violation(at, event, membership),
            Event::ReplyGiven { violation, content } => {
                if let Some(ix) = self.violations.find(violation) {
                    self.violations.row_mut(ix).replies.push(*content);
                }
            }
            Event::MeasureApplied { violation, repetition, case, appeal_until, .. } => {
                self.stand(violation, Standing::Applied { appeal_until: *appeal_until });
                if let Some(ix) = self.violations.find(violation) {
                    let row = self.violations.row_mut(ix);
                    row.repetition = *repetition;
                    row.case.clone_from(case);
                }
            }
            // The violation before it holds what is to be known.
            Event::NoticeIssued { .. } | Event::NoticeRetracted { .. } => {}
            Event::ReferredAgain { violation, case, .. } => {
                self.refer(violation, Some(case), Referral::Open {});
            }
            Event::ReferralOpened { violation, case } => {
                self.refer(violation, Some(case), Referral::Opened {});
            }
            Event::ReferralRefused { violation, code } => {
                self.refer(violation, None, Referral::Refused { code: code.clone() });
            }
            Event::AppealLodged { violation, content, due } => {
                self.stand(violation, Standing::Appealed { content: *content, due: *due });
            }
            Event::AppealDismissed { violation, .. } => {
                self.stand(violation, Standing::Dismissed {});
            }
            Event::ViolationWithdrawn { violation, case, .. } => {
                self.stand(violation, Standing::Withdrawn {});
                if let Some(ix) = self.violations.find(violation) {
                    self.violations.row_mut(ix).case.clone_from(case);
                }
            }
        }
    }

    /// What came of a referral, and the case that it opened or is to open.
    fn refer(&mut self, id: &SourceId, case: Option<&CaseId>, referral: Referral) {
        if let Some(ix) = self.violations.find(id) {
            let row = self.violations.row_mut(ix);
            row.case = case.cloned();
            row.referral = referral;
        }
    }

    /// Where a violation stands from now on; a deadline of before waits no more.
    fn stand(&mut self, id: &SourceId, standing: Standing) {
        let Some(ix) = self.violations.find(id) else {
            return;
        };
        let row = self.violations.row_mut(ix);
        if let Some(due) = row.due() {
            self.agenda.clear(due, id);
        }
        row.standing = standing;
        if let Some(due) = row.due() {
            self.agenda.set(due, id);
        }
    }

    fn evolve_violation(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let Event::ViolationRecorded {
            violation,
            covenant,
            rule,
            person,
            place,
            evidence,
            repetition,
            measure,
            until,
            applies,
            case,
            recorder,
        } = event
        else {
            return;
        };
        let Some(person) = membership.people.find(person) else {
            return;
        };
        let Some(place) = membership.regions.find(*place) else {
            return;
        };
        let Some(covenant) = self.covenants.find(covenant) else {
            return;
        };
        let Some((rule, _)) = self.covenants.row(covenant).rule(rule) else {
            return;
        };
        let row = Violation {
            covenant,
            rule,
            person,
            place,
            at,
            until: *until,
            repetition: *repetition,
            evidence: *evidence,
            recorder: recorder.as_ref().and_then(|recorder| membership.people.find(recorder)),
            applies: *applies,
            replies: Vec::new(),
            case: matches!(measure, Measure::Refer { .. }).then(|| case.clone()),
            referral: Referral::Open {},
            standing: Standing::Noticed {},
            previous: self.latest.get(&person).copied(),
        };
        let ix = self.violations.insert(violation, row);
        self.latest.insert(person, ix);
        self.agenda.set(*applies, violation);
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        self.covenants.bytes().saturating_add(self.violations.bytes())
    }
}
