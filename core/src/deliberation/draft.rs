//! Whether a proposed covenant could be applied, so that nobody votes on what could not.

use super::{Deliberation, Refusal};
use crate::base::TopicId;
use crate::charter::{CaseRules, LawfulBasis};
use crate::covenant::{
    CovenantDraft, CovenantRule, FIGURES_FROM_MIN, HEARING_DAYS_MAX, LADDER_STEPS_MAX, Measure,
    RULES_MAX, WINDOW_DAYS_MAX,
};
use alloc::boxed::Box;

/// Whether it could be applied under a charter, or the first thing wrong with it.
pub(super) fn check(
    state: &Deliberation,
    draft: &CovenantDraft,
    repeals: Option<&TopicId>,
    cases: &CaseRules,
) -> Result<(), Box<Refusal>> {
    let rules = &draft.rules;
    if rules.is_empty() || rules.len() > usize::from(RULES_MAX) {
        let rules = u32::try_from(rules.len()).unwrap_or(u32::MAX);
        return Err(Refusal::RulesCount { rules, max: RULES_MAX }.into());
    }
    if let Some(from) = draft.figures_from.filter(|from| *from < FIGURES_FROM_MIN) {
        return Err(Refusal::FiguresFrom { from, min: FIGURES_FROM_MIN }.into());
    }
    for (place, rule) in rules.iter().enumerate() {
        if rules.iter().take(place).any(|earlier| earlier.rule == rule.rule) {
            return Err(Refusal::RuleTwice { rule: rule.rule.clone() }.into());
        }
    }
    rules.iter().try_for_each(check_rule)?;
    rules.iter().try_for_each(|rule| check_measures(rule, cases))?;
    let former = repeals.and_then(|id| state.topics.get(id)?.covenant.as_deref());
    rules.iter().try_for_each(|rule| check_continued(rule, former))
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
    let hearing = row.appeal.map(|terms| [terms.days, terms.decision_days]);
    for days in row.reply_days.into_iter().chain(hearing.into_iter().flatten()) {
        if !(1..=HEARING_DAYS_MAX).contains(&days) {
            return Err(Refusal::HearingDays { rule: rule(), days, max: HEARING_DAYS_MAX }.into());
        }
    }
    Ok(())
}

/// That every measure is one that a covenant can take (村民委员会组织法 27, PIPL 25), and none but a talk
/// is taken unheard.
fn check_measures(row: &CovenantRule, cases: &CaseRules) -> Result<(), Box<Refusal>> {
    use LawfulBasis::{Consent, LegalDuty, OtherLaw};
    for (measure, step) in row.ladder.iter().zip(1_u16..) {
        let rule = row.rule.clone();
        return Err(match measure {
            Measure::Fine { amount } => Refusal::Fine { rule, step, amount: *amount }.into(),
            Measure::WithholdService {} => Refusal::ServiceWithheld { rule, step }.into(),
            Measure::ExposeNamed { basis, .. }
                if !matches!(basis, Some(Consent | LegalDuty | OtherLaw)) =>
            {
                Refusal::NamedWithoutBasis { rule, step }.into()
            }
            Measure::ExposeNamed { basis: Some(basis @ (LegalDuty | OtherLaw)), source: None } => {
                Refusal::NamedWithoutSource { rule, step, basis: *basis }.into()
            }
            Measure::Refer { kind } if cases.kind(kind).is_none() => {
                Refusal::UnknownKind { rule, kind: kind.clone() }.into()
            }
            Measure::Dissuade {} => continue,
            _ if row.reply_days.is_some() && row.appeal.is_some() => continue,
            _ => {
                let reply_days = row.reply_days.unwrap_or(0);
                let appeal_days = row.appeal.map_or(0, |terms| terms.days);
                Refusal::Unheard { rule, step, reply_days, appeal_days, max: HEARING_DAYS_MAX }
                    .into()
            }
        });
    }
    Ok(())
}

/// That the rule whose violations go on counting stands in the covenant that is replaced.
fn check_continued(row: &CovenantRule, former: Option<&CovenantDraft>) -> Result<(), Box<Refusal>> {
    let Some(continues) = &row.continues else { return Ok(()) };
    if former.is_some_and(|draft| draft.rules.iter().any(|rule| rule.rule == *continues)) {
        return Ok(());
    }
    let (rule, continues) = (row.rule.clone(), continues.clone());
    Err(Refusal::NothingToContinue { rule, continues }.into())
}
