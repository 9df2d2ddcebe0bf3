//! What can be asked of covenants, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Covenant, CovenantRule, Covenants, Measure, Refusal, Violation};
use crate::base::{
    Canonical, CaseId, CovenantId, Ix, PersonId, RuleCode, SourceId, Timestamp, TopicId,
    digest::Digest, region_code::RegionCode,
};
use crate::charter::Context;
use crate::membership::Membership;

/// What can be asked of covenants.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// A covenant and its rules.
    Covenant {
        /// Which.
        covenant: CovenantId,
    },
    /// The violations recorded of a person, the latest first.
    Violations {
        /// Who.
        person: PersonId,
    },
    /// How many violations met with what in a region.
    Figures {
        /// Which region, with all that lies in it.
        region: RegionCode,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// A covenant and its rules.
    Covenant(CovenantView),
    /// The violations recorded of a person.
    Violations {
        /// The latest first.
        violations: Vec<ViolationView>,
    },
    /// How many violations met with what in a region.
    Figures(FiguresView),
}

/// A covenant and its rules.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CovenantView {
    /// Which.
    pub covenant: CovenantId,
    /// The topic by which it was adopted.
    pub topic: TopicId,
    /// Whose members it binds.
    pub region: RegionCode,
    /// Its rules.
    pub rules: Vec<CovenantRule>,
    /// Since when it holds.
    pub since: Timestamp,
    /// Until when it held, exclusive; open while it holds.
    pub until: Option<Timestamp>,
    /// The topic that ended it.
    pub repealed_by: Option<TopicId>,
}

/// A violation, as the person concerned and the workers see it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ViolationView {
    /// Which.
    pub violation: SourceId,
    /// Of which covenant.
    pub covenant: CovenantId,
    /// Of which of its rules.
    pub rule: RuleCode,
    /// Where.
    pub place: RegionCode,
    /// When it was recorded.
    pub at: Timestamp,
    /// It counts before this instant.
    pub until: Timestamp,
    /// Whether it counts now.
    pub counts: bool,
    /// Which one it was within the window, counted from 1.
    pub repetition: u32,
    /// What followed.
    pub measure: Measure,
    /// The case that it opened.
    pub case: Option<CaseId>,
    /// Content digest of the evidence.
    pub evidence: Digest,
    /// Taken back.
    pub withdrawn: bool,
}

/// How many violations met with what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FiguresView {
    /// Met with a talk.
    pub dissuaded: u32,
    /// Met with a notice.
    pub exposed: u32,
    /// Referred.
    pub referred: u32,
    /// Taken back; in none of the above.
    pub withdrawn: u32,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Covenants,
    membership: &Membership,
    context: &Context,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Covenant { covenant } => {
            let row = state.covenant(covenant)?;
            Ok(Answer::Covenant(covenant_view(membership, covenant, row)))
        }
        Query::Violations { person } => {
            let violations = state.views(membership, context.at, membership.person(person)?);
            Ok(Answer::Violations { violations })
        }
        Query::Figures { region } => figures(state, membership, *region).map(Answer::Figures),
    }
}

impl Covenants {
    /// The violations of a person, the latest first.
    pub(crate) fn views(
        &self,
        membership: &Membership,
        at: Timestamp,
        person: Ix<PersonId>,
    ) -> Vec<ViolationView> {
        let all = self.violations_of(person);
        all.filter_map(|(ix, row)| violation_view(self, membership, at, ix, row)).collect()
    }
}

fn covenant_view(membership: &Membership, id: &CovenantId, row: &Covenant) -> CovenantView {
    CovenantView {
        covenant: id.clone(),
        topic: row.topic.clone(),
        region: membership.regions.row(row.region).code,
        rules: row.rules.clone(),
        since: row.since,
        until: row.repealed.as_ref().map(|(until, _)| *until),
        repealed_by: row.repealed.as_ref().map(|(_, topic)| topic.clone()),
    }
}

fn violation_view(
    state: &Covenants,
    membership: &Membership,
    at: Timestamp,
    ix: Ix<SourceId>,
    row: &Violation,
) -> Option<ViolationView> {
    let rule = state.covenants.row(row.covenant).rules.get(usize::from(row.rule))?;
    Some(ViolationView {
        violation: state.violations.id(ix),
        covenant: state.covenants.id(row.covenant),
        rule: rule.rule.clone(),
        place: membership.regions.row(row.place).code,
        at: row.at,
        until: row.until,
        counts: !row.withdrawn && at < row.until,
        repetition: row.repetition,
        measure: state.measure_of(row)?.clone(),
        case: row.case.clone(),
        evidence: row.evidence,
        withdrawn: row.withdrawn,
    })
}

fn figures(
    state: &Covenants,
    membership: &Membership,
    region: RegionCode,
) -> Result<FiguresView, Box<Refusal>> {
    let region = membership.region(region)?;
    let mut figures = FiguresView::default();
    let here = |row: &&Violation| membership.regions.covers(region, row.place);
    for row in state.violations.iter().map(|(_, row)| row).filter(here) {
        let count = match state.measure_of(row) {
            _ if row.withdrawn => &mut figures.withdrawn,
            Some(Measure::Dissuade {}) => &mut figures.dissuaded,
            Some(Measure::Expose {}) => &mut figures.exposed,
            Some(Measure::Refer { .. }) => &mut figures.referred,
            None => continue,
        };
        *count = count.saturating_add(1);
    }
    Ok(figures)
}
