//! What is known of covenants, and `evolve`, the only code that changes it.
//!
//! The violations of one person are a chain through the table, the latest first: a row costs no
//! allocation of its own, and counting repetitions reads that person's rows only.

use alloc::{boxed::Box, vec::Vec};
use core::iter::successors;

use super::{Command, CovenantRule, Event, Measure, Refusal};
use crate::base::{
    Canonical, CaseId, CovenantId, Ix, PersonId, RuleCode, Side, SourceId, Table, Timestamp,
    TopicId, digest::Digest,
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
    /// Since when it holds.
    pub since: Timestamp,
    /// Until when it held, exclusive, and the topic that ended it.
    pub repealed: Option<(Timestamp, TopicId)>,
}

impl Covenant {
    /// A rule and its place in the covenant.
    pub(super) fn rule(&self, code: &RuleCode) -> Option<(u16, &CovenantRule)> {
        (0_u16..).zip(&self.rules).find(|(_, rule)| rule.rule == *code)
    }
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
    /// The case that it opened, where the measure was to refer.
    pub case: Option<CaseId>,
    /// Taken back.
    pub withdrawn: bool,
    /// The same person's one before.
    pub(super) previous: Option<Ix<SourceId>>,
}

/// What is known of covenants.
#[derive(Debug, Clone, Default, PartialEq, Canonical)]
pub struct Covenants {
    /// Covenants, those repealed among them.
    pub covenants: Table<CovenantId, Covenant>,
    /// Violations, those withdrawn among them.
    pub violations: Table<SourceId, Violation>,
    latest: Side<Ix<PersonId>, Ix<SourceId>>,
}

impl Covenants {
    /// The covenant of an identifier, or the refusal.
    pub fn covenant(&self, id: &CovenantId) -> Result<&Covenant, Box<Refusal>> {
        let found = self.covenants.get(id);
        found.ok_or_else(|| Refusal::UnknownCovenant { covenant: id.clone() }.into())
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

    /// How many violations of a rule by a person still count at an instant.
    pub(super) fn counting(
        &self,
        person: Ix<PersonId>,
        covenant: Ix<CovenantId>,
        rule: u16,
        at: Timestamp,
    ) -> u32 {
        let counts = |row: &Violation| {
            row.covenant == covenant && row.rule == rule && !row.withdrawn && at < row.until
        };
        let all = self.violations_of(person).filter(|(_, row)| counts(row));
        u32::try_from(all.count()).unwrap_or(u32::MAX)
    }

    /// What a violation met with.
    pub fn measure_of(&self, row: &Violation) -> Option<&Measure> {
        let rule = self.covenants.row(row.covenant).rules.get(usize::from(row.rule))?;
        rule.measure(row.repetition)
    }

    /// The first deadline: there is none, for steps expire by the clock of whoever looks.
    pub(crate) const fn next_due(&self) -> Option<(Timestamp, &str)> {
        None
    }

    /// What the clock asks at the first deadline: nothing.
    pub(crate) const fn due_command(&self) -> Option<Command> {
        None
    }

    /// Makes an event true. Invariant **one door**: nothing else changes covenants.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::CovenantAdopted { covenant, topic, region, rules } => {
                let Some(region) = membership.regions.find(*region) else {
                    return;
                };
                let (topic, rules) = (topic.clone(), rules.clone());
                let row = Covenant { topic, region, rules, since: at, repealed: None };
                self.covenants.insert(covenant, row);
            }
            Event::CovenantRepealed { covenant, topic } => {
                if let Some(ix) = self.covenants.find(covenant) {
                    self.covenants.row_mut(ix).repealed = Some((at, topic.clone()));
                }
            }
            Event::ViolationRecorded { .. } => self.evolve_violation(at, event, membership),
            Event::NoticeIssued { .. } => {} // the violation before it holds what is to be known
            Event::ViolationWithdrawn { violation, .. } => {
                if let Some(ix) = self.violations.find(violation) {
                    self.violations.row_mut(ix).withdrawn = true;
                }
            }
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
            case,
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
            case: matches!(measure, Measure::Refer { .. }).then(|| case.clone()),
            withdrawn: false,
            previous: self.latest.get(&person).copied(),
        };
        let ix = self.violations.insert(violation, row);
        self.latest.insert(person, ix);
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        self.covenants.bytes().saturating_add(self.violations.bytes())
    }
}
