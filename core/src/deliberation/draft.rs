//! Whether a proposed covenant could be applied, so that nobody votes on what could not.

use super::Refusal;
use crate::charter::CaseRules;
use crate::covenant::{
    CovenantDraft, CovenantRule, LADDER_STEPS_MAX, Measure, RULES_MAX, WINDOW_DAYS_MAX,
};
use alloc::boxed::Box;

/// Whether it could be applied under a charter, or the first thing wrong with it.
pub(super) fn check(draft: &CovenantDraft, cases: &CaseRules) -> Result<(), Box<Refusal>> {
    let rules = &draft.rules;
    if rules.is_empty() || rules.len() > usize::from(RULES_MAX) {
        let rules = u32::try_from(rules.len()).unwrap_or(u32::MAX);
        return Err(Refusal::RulesCount { rules, max: RULES_MAX }.into());
    }
    for (place, rule) in rules.iter().enumerate() {
        if rules.iter().take(place).any(|earlier| earlier.rule == rule.rule) {
            return Err(Refusal::RuleTwice { rule: rule.rule.clone() }.into());
        }
    }
    rules.iter().try_for_each(check_rule)?;
    rules.iter().try_for_each(|rule| check_kinds(rule, cases))
}

fn check_rule(row: &CovenantRule) -> Result<(), Box<Refusal>> {
    let rule = || row.rule.clone();
    if !(1..=WINDOW_DAYS_MAX).contains(&row.window_days) {
        let (days, max) = (row.window_days, WINDOW_DAYS_MAX);
        return Err(Refusal::WindowDays { rule: rule(), days, max }.into());
    }
    let (steps, max) = (row.ladder.len(), LADDER_STEPS_MAX);
    if steps == 0 || steps > usize::from(max) {
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        return Err(Refusal::LadderLength { rule: rule(), steps, max }.into());
    }
    for ((step, next), number) in row.ladder.iter().zip(row.ladder.iter().skip(1)).zip(2_u16..) {
        if next.severity() < step.severity() {
            return Err(Refusal::LadderDescends { rule: rule(), step: number }.into());
        }
    }
    Ok(())
}

fn check_kinds(row: &CovenantRule, cases: &CaseRules) -> Result<(), Box<Refusal>> {
    for measure in &row.ladder {
        if let Measure::Refer { kind } = measure
            && cases.kind(kind).is_none()
        {
            return Err(Refusal::UnknownKind { rule: row.rule.clone(), kind: kind.clone() }.into());
        }
    }
    Ok(())
}
