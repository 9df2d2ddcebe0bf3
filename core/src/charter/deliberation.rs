//! The charter's section on deliberation: who votes, and what it takes.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Fault, check_list};
use crate::base::{Canonical, Id, RuleCode, Threshold};

/// How votes are decided, by named rules.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliberationRules {
    /// The rules a topic can be decided by.
    pub decisions: Vec<DecisionRule>,
}

/// One way to decide: electorate, quorum, approval.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionRule {
    /// Its name in this charter.
    pub code: RuleCode,
    /// Who votes.
    pub electorate: Electorate,
    /// How many must second a topic before it can be opened, besides its proposer.
    pub seconds: u16,
    /// Calendar days in which it must be seconded, or it lapses; 1 to 366.
    pub seconding_days: u16,
    /// Calendar days of voting, 1 to 60; the last ends at 24:00 (Civil Code 201, 203).
    pub voting_days: u16,
    /// What share of the electorate must take part; that of nobody is no quorum.
    pub quorum: Threshold,
    /// What share must be in favour. A tie passes at "at least 1/2" and fails at "more than 1/2".
    pub approval: Threshold,
    /// In favour out of whom.
    pub approval_of: Base,
    /// The law or decision behind it, such as "Civil Code 278".
    pub source: Id,
}

/// Who votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Electorate {
    /// Every member of the region, one vote each.
    Persons,
    /// Every member of the region who is 18 or over, one vote each.
    Adults,
    /// Every household of the region, one vote each, cast by its named delegate.
    Households,
}

/// Percent of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Base {
    /// The whole electorate.
    Eligible,
    /// Those who took part, abstentions included.
    Participants,
    /// Those whose ballot was valid, abstentions included.
    Valid,
    /// Those who said yes or no.
    YesAndNo,
}

/// What is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum VoteMeasure {
    /// One each (人数): a person, a household, an organisation, as the electorate says.
    #[default]
    Heads,
    /// Exclusive area (专有部分面积), in 0.01 m2.
    Area,
    /// A weight that the community's rule gives.
    Weight,
}

/// What it means that someone was served with a ballot, provably, and did not vote. Whether it may
/// mean anything is left to the owners' own rules (业主大会和业主委员会指导规则 26), and disputed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Silence {
    /// Nothing.
    #[default]
    Ignored,
    /// They took part, and abstained.
    Participates,
    /// They took part, and their vote joins the majority of those cast.
    JoinsMajority,
}

/// What it takes to pass, in every measure that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// What share of the electorate must take part.
    pub quorum: Threshold,
    /// What share must be in favour.
    pub approval: Threshold,
    /// In favour out of whom.
    pub approval_of: Base,
    /// What silence means.
    pub silence: Silence,
}

impl DeliberationRules {
    /// The rule of a code.
    pub fn decision(&self, code: &RuleCode) -> Option<&DecisionRule> {
        self.decisions.iter().find(|rule| rule.code == *code)
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        check_list("decisions", &self.decisions, |rule| rule.code.clone(), DecisionRule::check)
    }
}

impl DecisionRule {
    /// What it takes to pass.
    pub const fn thresholds(&self) -> Thresholds {
        Thresholds {
            quorum: self.quorum,
            approval: self.approval,
            approval_of: self.approval_of,
            silence: Silence::Ignored,
        }
    }

    fn check(&self) -> Result<(), Fault> {
        if !(1..=366).contains(&self.seconding_days) {
            return Err(Fault::at("secondingDays", "must lie between 1 and 366"));
        }
        if !(1..=60).contains(&self.voting_days) {
            return Err(Fault::at("votingDays", "must lie between 1 and 60"));
        }
        for (field, threshold) in [("quorum", self.quorum), ("approval", self.approval)] {
            match threshold.smallest(1000) {
                Some(1..) => {}
                Some(0) => return Err(Fault::at(field, "would be met by nobody at all")),
                None => {
                    return Err(Fault::at(field, "can never be met: it asks for more than all"));
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Ratio;

    fn rule() -> DecisionRule {
        let half = Ratio::new(1, 2).unwrap();
        DecisionRule {
            code: RuleCode::new("simple").unwrap(),
            electorate: Electorate::Persons,
            seconds: 0,
            seconding_days: 1,
            voting_days: 1,
            quorum: Threshold::AtLeast(half),
            approval: Threshold::MoreThan(half),
            approval_of: Base::Participants,
            source: Id::new("test").unwrap(),
        }
    }

    #[test]
    fn both_sides_of_each_border() {
        let ratio = |numerator, denominator| Ratio::new(numerator, denominator).unwrap();
        let (at_least, more_than) = (Threshold::AtLeast, Threshold::MoreThan);
        let quorum = |quorum| DecisionRule { quorum, ..rule() };
        let approval = |approval| DecisionRule { approval, ..rule() };
        let seconding = |seconding_days| DecisionRule { seconding_days, ..rule() };
        let voting = |voting_days| DecisionRule { voting_days, ..rule() };
        for (rule, wrong) in [
            (rule(), None),
            (seconding(0), Some("secondingDays")),
            (seconding(366), None),
            (seconding(367), Some("secondingDays")),
            (voting(0), Some("votingDays")),
            (voting(60), None),
            (voting(61), Some("votingDays")),
            (quorum(at_least(ratio(0, 1))), Some("quorum")),
            (quorum(more_than(ratio(0, 1))), None),
            (quorum(at_least(ratio(1, u32::MAX))), None),
            (quorum(at_least(ratio(1, 1))), None),
            (quorum(more_than(ratio(1, 1))), Some("quorum")),
            (approval(at_least(ratio(0, 5))), Some("approval")),
            (approval(more_than(ratio(0, 5))), None),
            (approval(at_least(ratio(5, 5))), None),
            (approval(more_than(ratio(5, 5))), Some("approval")),
            (approval(more_than(ratio(u32::MAX - 1, u32::MAX))), None),
        ] {
            let fault = rule.check().err();
            let found = fault.map(|fault| alloc::format!("{fault:?}"));
            match wrong {
                None => assert_eq!(found, None, "{rule:?}"),
                Some(field) => assert!(found.unwrap().contains(field), "{rule:?}"),
            }
        }
        let twice = DeliberationRules { decisions: alloc::vec![rule(), rule()] };
        assert!(twice.check().is_err());
    }
}
