//! What the law keeps out of a covenant, how long a hearing takes, and what a version continues.

use super::*;
use crate::charter::LawfulBasis;

fn proposed(rules: Vec<CovenantRule>) -> Result<(), Refusal> {
    let command = propose_with("t", "simple", Some(draft("c1", rules)), None);
    Town::new().ask(&command).map(|_| ())
}

#[test]
fn no_fine_no_withheld_service_no_name_without_a_basis() {
    let rule = || rule_code("r");
    let amount = "50".parse().unwrap();
    let named = |basis| Measure::ExposeNamed { basis, source: None };
    let by_article = |basis| {
        let source = Some(Id::new("治安管理处罚法 1").unwrap());
        Measure::ExposeNamed { basis: Some(basis), source }
    };
    let no_source = |basis| Err(Refusal::NamedWithoutSource { rule: rule(), step: 2, basis });
    let without = |step| Err(Refusal::NamedWithoutBasis { rule: rule(), step });
    for (measure, want) in [
        (Measure::Fine { amount }, Err(Refusal::Fine { rule: rule(), step: 2, amount })),
        (Measure::WithholdService {}, Err(Refusal::ServiceWithheld { rule: rule(), step: 2 })),
        (named(None), without(2)),
        (named(Some(LawfulBasis::Contract)), without(2)),
        (named(Some(LawfulBasis::Emergency)), without(2)),
        (named(Some(LawfulBasis::News)), without(2)),
        (named(Some(LawfulBasis::Public)), without(2)),
        (named(Some(LawfulBasis::Consent)), Ok(())),
        (named(Some(LawfulBasis::LegalDuty)), no_source(LawfulBasis::LegalDuty)),
        (named(Some(LawfulBasis::OtherLaw)), no_source(LawfulBasis::OtherLaw)),
        (by_article(LawfulBasis::LegalDuty), Ok(())),
        (by_article(LawfulBasis::OtherLaw), Ok(())),
        (by_article(LawfulBasis::News), without(2)),
        (Measure::Expose {}, Ok(())),
    ] {
        let rules = vec![ladder("r", vec![Measure::Dissuade {}, measure])];
        assert_eq!(proposed(rules.clone()), want, "{rules:?}");
    }
    let falling = ladder("r", vec![named(Some(LawfulBasis::Consent)), Measure::Expose {}]);
    assert_eq!(proposed(vec![falling]), Err(Refusal::LadderDescends { rule: rule(), step: 2 }));
}

#[test]
fn a_hearing_takes_its_days() {
    let terms = |days, decision_days| Some(AppealTerms { days, decision_days });
    for (reply_days, appeal, wrong) in [
        (None, None, None),
        (Some(0), None, Some(0)),
        (Some(1), terms(1, 1), None),
        (Some(90), terms(90, 90), None),
        (Some(91), None, Some(91)),
        (None, terms(0, 1), Some(0)),
        (None, terms(91, 1), Some(91)),
        (None, terms(1, 0), Some(0)),
        (None, terms(1, 91), Some(91)),
    ] {
        let talk = ladder("r", vec![Measure::Dissuade {}]);
        let rule = CovenantRule { reply_days, appeal, ..talk };
        let refused = |days| Refusal::HearingDays { rule: rule_code("r"), days, max: 90 };
        assert_eq!(proposed(vec![rule]), wrong.map_or(Ok(()), |days| Err(refused(days))));
    }
}

#[test]
fn only_a_talk_is_held_unheard() {
    let talk = || Measure::Dissuade {};
    let consent = Some(LawfulBasis::Consent);
    let terms = Some(AppealTerms { days: 1, decision_days: 1 });
    for (steps, harder) in [
        (vec![talk(), talk()], None),
        (vec![talk(), Measure::Expose {}], Some(2)),
        (vec![Measure::ExposeNamed { basis: consent, source: None }], Some(1)),
        (vec![talk(), talk(), refer("safety")], Some(3)),
    ] {
        for (reply_days, appeal) in [(None, None), (Some(1), None), (None, terms), (Some(1), terms)]
        {
            let rule = CovenantRule { reply_days, appeal, ..ladder("r", steps.clone()) };
            let unheard = |step| Refusal::Unheard {
                rule: rule_code("r"),
                step,
                reply_days: reply_days.unwrap_or(0),
                appeal_days: appeal.map_or(0, |terms| terms.days),
                max: 90,
            };
            let heard = reply_days.is_some() && appeal.is_some();
            let want = harder.filter(|_| !heard).map_or(Ok(()), |step| Err(unheard(step)));
            assert_eq!(proposed(vec![rule.clone()]), want, "{rule:?}");
        }
    }
    let refusal =
        Refusal::Unheard { rule: rule_code("r"), step: 2, reply_days: 0, appeal_days: 5, max: 90 };
    let zh = "规则 r 的第 2 级措施为曝光或移送，而规则给予申辩 0 天、申诉 5 天，均应为 1 至 90 天";
    assert_eq!(refusal.zh(), zh);
}

#[test]
fn figures_begin_where_no_small_number_is_told() {
    for (from, sound) in [(0, false), (1, false), (2, false), (3, true), (u16::MAX, true)] {
        let figures_from = Some(from);
        let draft = CovenantDraft { figures_from, ..draft("c1", vec![no_flying_wires()]) };
        let command = propose_with("t", "simple", Some(draft), None);
        let refused = Refusal::FiguresFrom { from, min: 3 };
        let want = if sound { Ok(()) } else { Err(refused) };
        assert_eq!(Town::new().ask(&command).map(|_| ()), want);
    }
}

#[test]
fn a_version_continues_only_rules_of_the_one_before() {
    let mut town = Town::new();
    town.must(&propose_with("t", "at-once", Some(draft("c1", vec![no_flying_wires()])), None));
    town.must(&open());
    for voter in ["p1", "p2", "p3", "p4"] {
        town.cast(voter, Choice::Yes).unwrap();
    }
    town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    let next = |continues: &str| {
        let continues = Some(rule_code(continues));
        draft("c2", vec![CovenantRule { continues, ..ladder("wires", vec![refer("safety")]) }])
    };
    let refused = |continues: &str| Refusal::NothingToContinue {
        rule: rule_code("wires"),
        continues: rule_code(continues),
    };
    let (t, old) = (|| Some(topic("t")), "no-flying-wires");
    for (continues, repeals, want) in [
        ("wires", t(), Err(refused("wires"))),
        (old, None, Err(refused(old))),
        (old, Some(topic("x")), Err(refused(old))),
        (old, t(), Ok(())),
    ] {
        let command = propose_with("u", "at-once", Some(next(continues)), repeals);
        assert_eq!(town.ask(&command).map(|_| ()), want, "{command:?}");
    }
}
