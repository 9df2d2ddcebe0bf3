//! Each figure of each preset, off by one; and the dates.

use super::*;
use crate::base::{Ratio, RuleCode, digest::Digest};
use crate::charter::{BallotRules, LifeRule, ProxyRule, SilenceRule};
use alloc::{format, vec, vec::Vec};

fn life(list_days: u16, notice_days: u16) -> LifeRule {
    LifeRule {
        appeal_days: notice_days,
        list_days,
        list_decision_days: list_days,
        opening_days: list_days * 2 + 1,
        notice_days,
        objection_days: notice_days,
        ..LifeRule::SHORTEST
    }
}

fn silence(served_days: u16) -> SilenceRule {
    let (source, notice) = (Id::new("own").unwrap(), Digest::from_bytes([0; 32]));
    SilenceRule { counts: Silence::Participates, source, notice, served_days }
}

/// A rule that has no more than its preset asks for.
fn fitting(law: &Preset) -> DecisionRule {
    let electorate = law.electorates[0];
    let limits = law.proxies.as_ref().map(|it| (it.per_proxy, it.days_before, it.kin));
    let (per_proxy, days_before, kin) = limits.unwrap_or((9, 0, false));
    let listed = [Electorate::InterestedOwners, Electorate::Registered];
    let named = u16::from(listed.contains(&electorate));
    let days = |term: &Option<Days>| term.as_ref().map_or(0, |it| it.days);
    DecisionRule {
        code: RuleCode::new("simple").unwrap(),
        electorate,
        seconds: 0,
        seconding_days: 1,
        voting_days: law.voting_days.map_or(7, |it| it.fewest),
        quorum: law.quorum,
        approval: law.approval,
        approval_of: law.approval_of,
        covenants: law.covenants,
        source: Id::new(&law.source).unwrap(),
        preset: Some(Id::new(&law.name).unwrap()),
        preset_override: None,
        ballots: Some(BallotRules {
            secret: law.secret,
            small_cell: 3,
            proxies: Some(ProxyRule { per_proxy, days_before, kin })
                .filter(|_| electorate != Electorate::Organisations),
            silence: law.silence.as_ref().map(|it| silence(it.days)),
            ..BallotRules::default()
        }),
        life: Some(objected(law, life(days(&law.notice).max(named), days(&law.result_notice)))),
    }
}

/// With no more days to object to the list, and to decide, than its preset asks for.
fn objected(law: &Preset, life: LifeRule) -> LifeRule {
    let Some(terms) = &law.list_objections else { return life };
    let (list_objection_days, list_decision_days) = (Some(terms.days), terms.decided_within);
    LifeRule { list_objection_days, list_decision_days, ..life }
}

fn ballots(rule: &DecisionRule, change: impl FnOnce(&mut BallotRules)) -> DecisionRule {
    let mut changed = rule.clone();
    change(changed.ballots.as_mut().unwrap());
    changed
}

/// What a rule is not by its preset, by one step each, and the field that is told.
fn off_by_one(law: &Preset) -> Vec<(DecisionRule, &'static str)> {
    let (fits, seventh) = (fitting(law), Threshold::AtLeast(Ratio::new(1, 7).unwrap()));
    let mut all = vec![
        (DecisionRule { quorum: seventh, ..fits.clone() }, "quorum"),
        (DecisionRule { approval: seventh, ..fits.clone() }, "approval"),
        (DecisionRule { approval_of: Base::Valid, ..fits.clone() }, "approvalOf"),
    ];
    for electorate in [Electorate::Owners, Electorate::Registered, Electorate::Persons] {
        let unlisted = electorate == Electorate::Registered && fits.steps().list_days == 0;
        if !(unlisted || law.electorates.contains(&electorate) || law.secret && electorate.owns()) {
            all.push((DecisionRule { electorate, ..fits.clone() }, "electorate"));
        }
    }
    if !law.covenants {
        all.push((DecisionRule { covenants: true, ..fits.clone() }, "covenants"));
    }
    if law.secret {
        all.push((ballots(&fits, |it| it.secret = false), "ballots.secret"));
    }
    if let Some(limits) = &law.proxies {
        let rule = |per_proxy, days_before, kin| Some(ProxyRule { per_proxy, days_before, kin });
        let (most, least, kin) = (limits.per_proxy, limits.days_before, limits.kin);
        let more = ballots(&fits, |it| it.proxies = rule(most + 1, least, kin));
        all.push((more, "ballots.proxies.perProxy"));
        if let Some(less) = least.checked_sub(1) {
            let late = ballots(&fits, |it| it.proxies = rule(most, less, kin));
            all.push((late, "ballots.proxies.daysBefore"));
        }
        let anybody = ballots(&fits, |it| it.proxies = rule(most, least, !kin));
        if kin {
            all.push((anybody, "ballots.proxies.kin"));
        } else {
            assert!(anybody.check_figures(law).is_ok(), "{}", law.name);
        }
    }
    match &law.silence {
        None => all.push((ballots(&fits, |it| it.silence = Some(silence(1))), "ballots.silence")),
        Some(Days { days: 2.., .. }) => {
            let late = ballots(&fits, |it| it.silence = Some(silence(6)));
            all.push((late, "ballots.silence.servedDays"));
        }
        Some(_) => {}
    }
    if let Some(days) = &law.result_within {
        let most = ballots(&fits, |it| it.counting_days = days.days);
        assert!(most.check_figures(law).is_ok(), "{}", law.name);
        let late = ballots(&fits, |it| it.counting_days = days.days + 1);
        all.push((late, "ballots.countingDays"));
    }
    if let Some(voting) = law.voting_days {
        let rule = ballots(&fits, |it| it.silence = None);
        all.push((DecisionRule { voting_days: voting.fewest - 1, ..rule }, "votingDays"));
    }
    all
}

#[test]
fn every_preset_with_each_figure_off_by_one() {
    let mut seen = vec![];
    for law in ALL {
        let from = format!("{}T12:00:00+08:00", law.from).parse().unwrap();
        let fits = fitting(law);
        let plain = DecisionRule { covenants: false, ..fits.clone() };
        for rule in [&fits, &plain] {
            assert_eq!(rule.check(&[], from), Ok(()), "{}", law.name);
        }
        for (rule, field) in off_by_one(law) {
            let by_name = DecisionRule { preset_override: rule.preset.clone(), ..rule.clone() };
            for rule in [rule, by_name] {
                let (path, problem) = rule.check(&[], from).unwrap_err().parts();
                assert_eq!(path, field, "{}", law.name);
                assert!(problem.contains(&*law.name), "{problem}");
            }
            seen.push(field);
        }
        // Less notice than is asked for, or none; other days to object: not by name either.
        let asked = fits.life.unwrap();
        let (list, notice) = (asked.list_days.saturating_sub(1), asked.notice_days);
        let mut others = vec![];
        for (field, least, life) in [
            ("life.listDays", &law.notice, objected(law, life(list, notice))),
            ("life.noticeDays", &law.result_notice, life(asked.list_days, notice.wrapping_sub(1))),
        ] {
            let Some(Days { days, source }) = least else { continue };
            others.push((field, format!("at least {days}, not {},", days - 1), source, life));
        }
        if let Some(ListObjections { days, decided_within, source }) = &law.list_objections {
            let fewer = LifeRule { list_objection_days: Some(days - 1), ..asked };
            let later = LifeRule { list_decision_days: decided_within + 1, ..asked };
            let least = format!("at least {days}, not {},", days - 1);
            others.push(("life.listObjectionDays", least, source, fewer));
            let most = format!("at most {decided_within}, not {},", decided_within + 1);
            others.push(("life.listDecisionDays", most, source, later));
        }
        if let Some(Days { days, source }) = &law.recall_within {
            let longest = LifeRule { opening_days: *days, ..asked };
            let rule = DecisionRule { life: Some(longest), ..fits.clone() };
            assert_eq!(rule.check(&[], from), Ok(()));
            let field = "life.screeningDays + discussionDays + openingDays";
            for later in [
                LifeRule { opening_days: days + 1, ..asked },
                LifeRule { discussion_days: 1, ..longest },
                LifeRule { screening_days: 1, appeal_days: 1, ..longest },
            ] {
                others.push((field, format!("at most {days}, not {},", days + 1), source, later));
            }
        }
        for (field, bound, source, life) in others {
            let other = DecisionRule { life: Some(life), ..fits.clone() };
            let by_name = DecisionRule { preset_override: other.preset.clone(), ..other.clone() };
            for other in [other, by_name] {
                let (path, problem) = other.check(&[], from).unwrap_err().parts();
                assert_eq!(path, field);
                for told in [&*law.name, source, &bound] {
                    assert!(problem.contains(told), "{problem}");
                }
            }
            seen.push(field);
        }
    }
    for field in [
        "quorum",
        "approval",
        "approvalOf",
        "electorate",
        "covenants",
        "ballots.secret",
        "ballots.proxies.perProxy",
        "ballots.proxies.daysBefore",
        "ballots.proxies.kin",
        "ballots.silence",
        "ballots.silence.servedDays",
        "votingDays",
        "ballots.countingDays",
        "life.listDays",
        "life.noticeDays",
        "life.listObjectionDays",
        "life.listDecisionDays",
        "life.screeningDays + discussionDays + openingDays",
    ] {
        assert!(seen.contains(&field), "{field}");
    }
}

/// Whoever is not named as interested, or not on the register, must be able to object to the list,
/// whatever the rule names.
#[test]
fn who_is_named_or_registered_is_listed() {
    let from = "2024-01-01T00:00:00+08:00".parse().unwrap();
    for name in ["owners.allInterested", "villagers.recall", "villagers.runoff"] {
        let law = ALL.iter().find(|it| it.name == name).unwrap();
        let own = DecisionRule { preset: None, ..fitting(law) };
        let by_name = DecisionRule { preset_override: fitting(law).preset, ..fitting(law) };
        for rule in [own, fitting(law), by_name] {
            let rule = |life| DecisionRule { life, ..rule.clone() };
            assert_eq!(rule(Some(life(1, 0))).check(&[], from), Ok(()));
            for short in [None, Some(life(0, 0))] {
                let (path, _) = rule(short).check(&[], from).unwrap_err().parts();
                assert_eq!(path, "life.listDays", "{name}");
            }
        }
    }
}

/// A run-off whose list stands as long as the law's days, or longer, could never open.
#[test]
fn a_runoff_has_a_list_shorter_than_its_days() {
    let from = "2024-01-01T00:00:00+08:00".parse().unwrap();
    let law = ALL.iter().find(|it| it.name == "villagers.runoff").unwrap();
    for (days, fits) in [(29, true), (30, false)] {
        let rule = DecisionRule { life: Some(life(days, 0)), ..fitting(law) };
        let path = rule.check(&[], from).err().map(|fault| fault.parts().0);
        assert_eq!(path.as_deref(), (!fits).then_some("life.listDays"), "{days}");
    }
}

/// A name takes a preset the day before it begins to hold and the day after it ends.
#[test]
fn a_name_overrides_the_dates() {
    let law = ALL.iter().find(|it| it.name == "villagers.election").unwrap();
    let by_name = DecisionRule { preset_override: fitting(law).preset, ..fitting(law) };
    for (day, holds) in [
        ("2018-12-28T23:59:59.999+08:00", false),
        ("2018-12-29T00:00:00+08:00", true),
        ("2025-12-31T23:59:59.999+08:00", true),
        ("2026-01-01T00:00:00+08:00", false),
    ] {
        let from = day.parse().unwrap();
        let found = fitting(law).check(&[], from).map_err(Fault::parts);
        match found {
            Ok(()) => assert!(holds, "{day}"),
            Err((path, problem)) => {
                assert!(!holds && problem.contains("presetOverride"), "{day} {problem}");
                assert_eq!(path, "preset");
            }
        }
        assert_eq!(by_name.check(&[], from), Ok(()), "{day}");
    }
}
