//! The charter's section on deliberation: who votes, and what it takes.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Fault, check_list};
use crate::base::{Id, RuleCode, Threshold};

/// How votes are decided, by named rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliberationRules {
    /// The rules a topic can be decided by.
    pub decisions: Vec<DecisionRule>,
}

/// One way to decide: electorate, quorum, approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionRule {
    /// Its name in this charter.
    pub code: RuleCode,
    /// Who votes.
    pub electorate: Electorate,
    /// How many must second a topic before it can be opened, besides its proposer.
    pub seconds: u16,
    /// Calendar days in which it must be seconded, or it lapses.
    pub seconding_days: u16,
    /// Calendar days of voting; the last ends at 24:00 (Civil Code 201, 203).
    pub voting_days: u16,
    /// What share of the electorate must take part.
    pub quorum: Threshold,
    /// What share must be in favour.
    pub approval: Threshold,
    /// In favour out of whom.
    pub approval_of: Base,
    /// The law or decision behind it, such as "Civil Code 278".
    pub source: Id,
}

/// Who votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Electorate {
    /// Every member of the region, one vote each.
    Persons,
    /// Every household of the region, one vote each, cast by its named delegate.
    Households,
}

/// Percent of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Base {
    /// The whole electorate.
    Eligible,
    /// Those who took part, abstentions included.
    Participants,
    /// Those who said yes or no.
    YesAndNo,
}

impl DeliberationRules {
    /// The rule of a code.
    pub fn decision(&self, code: &RuleCode) -> Option<&DecisionRule> {
        self.decisions.iter().find(|rule| rule.code == *code)
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        check_list(&self.decisions, |rule| rule.code.clone(), DecisionRule::check)
            .map_err(|fault| fault.within("decisions"))
    }
}

impl DecisionRule {
    fn check(&self) -> Result<(), Fault> {
        if self.seconding_days == 0 {
            return Err(Fault::at("secondingDays", "must be at least 1"));
        }
        if !(1..=60).contains(&self.voting_days) {
            return Err(Fault::at("votingDays", "must lie between 1 and 60"));
        }
        for (field, threshold) in [("quorum", self.quorum), ("approval", self.approval)] {
            if threshold.smallest(1000).is_none() {
                return Err(Fault::at(field, "can never be met: it asks for more than all"));
            }
        }
        Ok(())
    }
}
