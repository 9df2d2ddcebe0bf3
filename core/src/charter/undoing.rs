//! Whether what one rule decided can be undone by another.

use alloc::string::{String, ToString};

use super::DecisionRule;

/// The field by which a rule cannot undo what another decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looser {
    /// As in a charter.
    pub field: &'static str,
    /// What it is in this rule.
    pub given: String,
    /// What it is in the other.
    pub needed: String,
    /// Whether it has to be the same; else it may be stricter.
    pub same: bool,
}

impl DecisionRule {
    /// Whether what another rule decided can be undone by this one, by the same voters: it is that rule,
    /// or silence counts as there, it takes no smaller share of no smaller a base, and the list and the
    /// result stand on notice, and the list can be objected to, as long.
    ///
    /// # Errors
    /// The first field by which it cannot.
    pub fn undoes(&self, other: &Self) -> Result<(), Looser> {
        let (it, its) = (self.thresholds(), other.thresholds());
        let (steps, others) = (self.steps(), other.steps());
        let differs =
            |field, [given, needed]: [String; 2]| Err(Looser { field, given, needed, same: true });
        if self.electorate != other.electorate {
            return differs("electorate", [self, other].map(|rule| rule.electorate.to_string()));
        }
        if self.code == other.code {
            return Ok(());
        }
        if it.silence != its.silence {
            return differs("ballots.silence.counts", [it, its].map(|of| of.silence.to_string()));
        }
        for (field, holds, [given, needed]) in [
            (
                "approvalOf",
                it.approval_of <= its.approval_of,
                [it.approval_of, its.approval_of].map(|of| of.to_string()),
            ),
            (
                "quorum",
                it.quorum.asks_as_much_as(its.quorum),
                [it.quorum, its.quorum].map(|share| share.to_string()),
            ),
            (
                "approval",
                it.approval.asks_as_much_as(its.approval),
                [it.approval, its.approval].map(|share| share.to_string()),
            ),
            (
                "life.listDays",
                steps.list_days >= others.list_days,
                [steps.list_days, others.list_days].map(|days| days.to_string()),
            ),
            (
                "life.listObjectionDays",
                steps.days_to_object() >= others.days_to_object(),
                [steps, others].map(|life| life.days_to_object().to_string()),
            ),
            (
                "life.noticeDays",
                steps.notice_days >= others.notice_days,
                [steps.notice_days, others.notice_days].map(|days| days.to_string()),
            ),
        ] {
            if !holds {
                return Err(Looser { field, given, needed, same: false });
            }
        }
        Ok(())
    }
}
