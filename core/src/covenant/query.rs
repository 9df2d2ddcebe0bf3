//! What can be asked of covenants, and what is answered.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::iter::once;
use serde::{Deserialize, Serialize};

use super::{
    Covenant, CovenantRule, Covenants, Measure, Refusal, RuleFigures, Standing, Violation, figures,
};
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
    /// A covenant, its rules and its versions.
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
        /// Of which covenant; of all that hold there or in a part of it where absent.
        #[serde(default)]
        covenant: Option<CovenantId>,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// A covenant, its rules and its versions.
    Covenant(CovenantView),
    /// The violations recorded of a person.
    Violations {
        /// The latest first.
        violations: Vec<ViolationView>,
    },
    /// How many violations met with what in a region.
    Figures {
        /// A row a rule, in the order in which the covenants were adopted.
        rules: Vec<RuleFigures>,
    },
}

/// A covenant, its rules and its versions.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CovenantView {
    /// Which.
    pub covenant: CovenantId,
    /// The topic by which it was adopted, as whatever ends or replaces it names.
    pub topic: TopicId,
    /// Whose members it binds.
    pub region: RegionCode,
    /// Its rules.
    pub rules: Vec<CovenantRule>,
    /// From how many violations up figures give a count.
    pub figures_from: u16,
    /// From when it holds.
    pub since: Timestamp,
    /// Until when it holds, exclusive; open where it was not repealed.
    pub until: Option<Timestamp>,
    /// The topic that ended it.
    pub repealed_by: Option<TopicId>,
    /// All its versions, this one among them, in the order in which they were adopted.
    pub versions: Vec<CovenantVersion>,
}

/// A version (版本) of a covenant; its text is asked for by its own identifier.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CovenantVersion {
    /// Which.
    pub covenant: CovenantId,
    /// The one that it replaced.
    pub replaces: Option<CovenantId>,
    /// From when it holds.
    pub since: Timestamp,
    /// Until when it holds, exclusive; open where it was not repealed.
    pub until: Option<Timestamp>,
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
    /// What follows, or followed.
    pub measure: Measure,
    /// When it is applied, or was: until then the person can reply.
    pub applies: Timestamp,
    /// Content digests of the replies.
    pub replies: Vec<Digest>,
    /// Where it stands.
    pub standing: Standing,
    /// The case that it opened.
    pub case: Option<CaseId>,
    /// The code of the refusal for which its referral opened none, while it waits to be given again.
    pub referral_refused: Option<String>,
    /// Content digest of the evidence.
    pub evidence: Digest,
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
            let ix = state.place_of(covenant)?;
            Ok(Answer::Covenant(covenant_view(state, membership, ix)))
        }
        Query::Violations { person } => {
            let person = membership.person(person)?;
            let persons = once(person).chain(membership.merged_into(person));
            let mut violations: Vec<ViolationView> = Vec::new();
            for view in persons.flat_map(|person| state.views(membership, context.at, person)) {
                let later = violations.partition_point(|other| other.at >= view.at);
                violations.insert(later, view);
            }
            Ok(Answer::Violations { violations })
        }
        Query::Figures { region, covenant } => {
            let of = covenant.as_ref().map(|covenant| state.place_of(covenant)).transpose()?;
            let rules = figures::rows(state, membership, membership.region(*region)?, of);
            Ok(Answer::Figures { rules })
        }
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

fn covenant_view(state: &Covenants, membership: &Membership, ix: Ix<CovenantId>) -> CovenantView {
    let row = state.covenants.row(ix);
    let until = |row: &Covenant| row.repealed.as_ref().map(|(until, _)| *until);
    let first = state.first_version(ix);
    let versions = state.covenants.iter().filter(|(ix, _)| state.first_version(*ix) == first);
    let version = |(ix, row): (Ix<CovenantId>, &Covenant)| CovenantVersion {
        covenant: state.covenants.id(ix),
        replaces: row.replaces.map(|former| state.covenants.id(former)),
        since: row.since,
        until: until(row),
    };
    CovenantView {
        covenant: state.covenants.id(ix),
        topic: row.topic.clone(),
        region: membership.regions.row(row.region).code,
        rules: row.rules.clone(),
        figures_from: row.figures_from,
        since: row.since,
        until: until(row),
        repealed_by: row.repealed.as_ref().map(|(_, topic)| topic.clone()),
        versions: versions.map(version).collect(),
    }
}

fn violation_view(
    state: &Covenants,
    membership: &Membership,
    at: Timestamp,
    ix: Ix<SourceId>,
    row: &Violation,
) -> Option<ViolationView> {
    let rule = state.rule_of(row)?;
    Some(ViolationView {
        violation: state.violations.id(ix),
        covenant: state.covenants.id(row.covenant),
        rule: rule.rule.clone(),
        place: membership.regions.row(row.place).code,
        at: row.at,
        until: row.until,
        counts: row.counts(at),
        repetition: row.repetition,
        measure: rule.measure(row.repetition)?.clone(),
        applies: row.applies,
        replies: row.replies.clone(),
        standing: row.standing,
        case: row.opened().cloned(),
        referral_refused: row.refused().cloned(),
        evidence: row.evidence,
    })
}
