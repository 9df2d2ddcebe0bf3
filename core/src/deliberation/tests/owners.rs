//! Thresholds over heads and area, against plain fractions over all small electorates; the presets.

use super::*;
use crate::base::Day;
use crate::charter::presets::{ALL, Preset, Problem, preset};
use crate::charter::{Silence, Thresholds};

fn named(name: &str) -> &'static Preset {
    ALL.iter().find(|it| it.name == name).unwrap()
}

/// What an owner did.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Deed {
    Away,
    /// Away, and served in time.
    Silent,
    Void,
    Voted(Choice),
}
use Deed::{Away, Silent, Void, Voted};

const DEEDS: [Deed; 6] =
    [Away, Silent, Void, Voted(Choice::Yes), Voted(Choice::No), Voted(Choice::Abstain)];
const SILENCES: [Silence; 3] = [Silence::Ignored, Silence::Participates, Silence::JoinsMajority];

/// What an owner did, and how large their part is.
type Owner = (Deed, u32);

fn weigh_owners(
    rule: &Thresholds,
    measures: &[VoteMeasure],
    owners: &[Owner],
) -> (Outcome, Vec<Inequality>) {
    let one = |measure: &VoteMeasure| {
        let mut tally = Tally { measure: *measure, ..Tally::default() };
        let mut silent = 0;
        for (deed, area) in owners {
            let weight = if *measure == VoteMeasure::Area { *area } else { 1 };
            tally.eligible += weight;
            match deed {
                Away => {}
                Silent => silent += weight,
                Void => tally.participants += weight,
                Voted(choice) => tally.count(*choice, weight),
            }
        }
        (tally, silent)
    };
    let (tallies, silent): (Vec<Tally>, Vec<u32>) = measures.iter().map(one).unzip();
    weigh(rule, &with_silence(rule.silence, &tallies, &silent))
}

fn outcome(preset: &Preset, silence: Silence, owners: &[Owner]) -> Outcome {
    let rule = Thresholds { silence, ..preset.thresholds() };
    weigh_owners(&rule, &preset.measures, owners).0
}

fn any_owners(area: u32) -> impl Strategy<Value = Vec<Owner>> {
    prop::collection::vec((prop::sample::select(DEEDS.to_vec()), 1..area), 1..30)
}

/// By fractions, in the words of the law.
fn by_hand(rule: &Thresholds, measures: &[VoteMeasure], owners: &[Owner]) -> Outcome {
    let weight = |it: &Owner, measure| if measure == VoteMeasure::Area { it.1.into() } else { 1 };
    let cast = |measure, choice| -> u64 {
        owners.iter().filter(|it| it.0 == Voted(choice)).map(|it| weight(it, measure)).sum()
    };
    let leads = |one, other| measures.iter().all(|it| cast(*it, one) > cast(*it, other));
    let silent = match rule.silence {
        Silence::Ignored => Away,
        Silence::JoinsMajority if leads(Choice::Yes, Choice::No) => Voted(Choice::Yes),
        Silence::JoinsMajority if leads(Choice::No, Choice::Yes) => Voted(Choice::No),
        _ => Voted(Choice::Abstain),
    };
    let sum = |measure: VoteMeasure, who: &dyn Fn(Deed) -> bool| -> u64 {
        let taken = |it: &&Owner| who(if it.0 == Silent { silent } else { it.0 });
        owners.iter().filter(taken).map(|it| weight(it, measure)).sum()
    };
    let meets = |threshold: Threshold, part: u64, whole: u64| {
        let ratio = threshold.ratio();
        let (n, d) = (u64::from(ratio.numerator()), u64::from(ratio.denominator()));
        // part / whole against n / d, by how many d-ths of the whole the part reaches
        let (whole_d, part_d) = (whole * n, part * d);
        whole > 0
            && match threshold {
                Threshold::AtLeast(_) => part_d / d >= whole_d.div_ceil(d),
                Threshold::MoreThan(_) => part_d / d > whole_d / d,
            }
    };
    let enough = measures.iter().all(|measure| {
        meets(rule.quorum, sum(*measure, &|it| it != Away), sum(*measure, &|_| true))
    });
    let for_it = measures.iter().all(|measure| {
        let whole = match rule.approval_of {
            Base::Eligible => sum(*measure, &|_| true),
            Base::Participants => sum(*measure, &|it| it != Away),
            Base::Valid => sum(*measure, &|it| matches!(it, Voted(_))),
            Base::YesAndNo => {
                sum(*measure, &|it| matches!(it, Voted(choice) if choice != Choice::Abstain))
            }
        };
        meets(rule.approval, sum(*measure, &|it| it == Voted(Choice::Yes)), whole)
    });
    match (enough, for_it) {
        (false, _) => Outcome::NoQuorum,
        (true, false) => Outcome::Rejected,
        (true, true) => Outcome::Passed,
    }
}

/// Every electorate of up to five owners with parts of 1 to 3, everything they can do, the thresholds
/// of every preset, by each meaning of silence and also out of the valid ballots.
#[test]
fn every_small_electorate_by_every_preset() {
    let mut rules: Vec<(Thresholds, &[VoteMeasure])> = vec![];
    for preset in ALL {
        for silence in SILENCES {
            for approval_of in [preset.approval_of, Base::Valid] {
                let rule = Thresholds { silence, approval_of, ..preset.thresholds() };
                if !rules.contains(&(rule, &preset.measures)) {
                    rules.push((rule, &preset.measures));
                }
            }
        }
    }
    let mut seen = [0_u32; 3];
    let mut owners: Vec<Owner> = vec![];
    every(&mut owners, 5, &mut |owners| {
        for (rule, measures) in &rules {
            let (outcome, proof) = weigh_owners(rule, measures, owners);
            assert_eq!(outcome, by_hand(rule, measures, owners), "{rule:?} {owners:?}");
            assert_eq!(proof.len(), measures.len() * 2);
            seen[outcome as usize] += 1;
        }
    });
    assert!(seen.iter().all(|count| *count > 10_000), "{seen:?}");
}

/// In ascending order, for who is who changes nothing.
fn every(owners: &mut Vec<Owner>, most: usize, check: &mut impl FnMut(&[Owner])) {
    if !owners.is_empty() {
        check(owners);
    }
    if owners.len() == most {
        return;
    }
    let key = |it: &Owner| (DEEDS.iter().position(|deed| *deed == it.0), it.1);
    for deed in DEEDS {
        for area in 1..=3 {
            let next = (deed, area);
            if owners.last().is_none_or(|last| key(last) <= key(&next)) {
                owners.push(next);
                every(owners, most, check);
                owners.pop();
            }
        }
    }
}

/// 2,000 units of 80 to 120 m2, both sides of each border of Civil Code 278, by heads and by area.
#[test]
fn two_thousand_units() {
    let (heads, area) = (2000_u32, 20_000_000_u32); // 0.01 m2
    let tally = |measure, eligible, participants, yes| {
        let no = participants - yes;
        Tally { measure, eligible, participants, yes, no, abstain: 0 }
    };
    let third = |all: u32| (all * 2).div_ceil(3);
    let most = third(area) - 1;
    for (name, by_heads, by_area, want) in [
        ("owners.ordinary", (1334, 668), (13_333_334, 6_666_668), Outcome::Passed),
        ("owners.ordinary", (1333, 1333), (13_333_334, 13_333_334), Outcome::NoQuorum),
        ("owners.ordinary", (1334, 1334), (most, most), Outcome::NoQuorum),
        ("owners.ordinary", (1334, 667), (13_333_334, 6_666_668), Outcome::Rejected),
        ("owners.ordinary", (1334, 668), (13_333_334, 6_666_667), Outcome::Rejected),
        ("owners.special", (1334, 1001), (13_333_334, 10_000_001), Outcome::Passed),
        ("owners.special", (1334, 1000), (13_333_334, 10_000_001), Outcome::Rejected),
        ("owners.special", (1336, 1002), (13_333_336, 10_000_002), Outcome::Passed),
        ("owners.special", (1334, 1001), (13_333_334, 10_000_000), Outcome::Rejected),
    ] {
        let tallies = [
            tally(VoteMeasure::Heads, heads, by_heads.0, by_heads.1),
            tally(VoteMeasure::Area, area, by_area.0, by_area.1),
        ];
        let (outcome, _) = weigh(&named(name).thresholds(), &tallies);
        assert_eq!(outcome, want, "{name} {by_heads:?} {by_area:?}");
    }
}

/// The traps: two denominators, and the older formula out of all owners.
#[test]
fn two_denominators_and_the_older_formula() {
    let owners: Vec<Owner> = (0..100)
        .map(|it| match it {
            0..34 => (Voted(Choice::Yes), 1),
            34..67 => (Voted(Choice::No), 1),
            _ => (Away, 1),
        })
        .collect();
    let outcome = |name: &str| outcome(named(name), Silence::Ignored, &owners);
    assert_eq!(outcome("owners.ordinary"), Outcome::Passed); // 34 of the 67 who took part
    assert_eq!(outcome("owners.before2021.ordinary"), Outcome::Rejected); // 34 of all 100
    assert_eq!(outcome("owners.special"), Outcome::Rejected);
}

#[test]
fn a_preset_outside_its_dates_is_refused_unless_taken_by_name() {
    for (name, day, holds) in [
        ("owners.ordinary", "2020-12-31", false),
        ("owners.ordinary", "2021-01-01", true),
        ("owners.before2021.ordinary", "2020-12-31", true),
        ("owners.before2021.ordinary", "2021-01-01", false),
        ("owners.beijing.ordinary", "2020-12-31", false),
        ("owners.beijing.special", "2021-01-01", true),
        ("owners.hangzhou.ordinary", "2022-02-28", false),
        ("owners.hangzhou.special", "2022-03-01", true),
        ("owners.weifang.ordinary", "2022-02-28", false),
        ("owners.weifang.special", "2022-03-01", true),
        ("owners.qingyuan.ordinary", "2023-01-31", false),
        ("owners.qingyuan.special", "2023-02-01", true),
        ("owners.zhoushan.ordinary", "2020-12-31", false),
        ("owners.zhoushan.special", "2021-01-01", true),
        ("owners.zhoushan.before2021.ordinary", "2019-08-31", false),
        ("owners.zhoushan.before2021.ordinary", "2019-09-01", true),
        ("owners.zhoushan.before2021.special", "2020-12-31", true),
        ("owners.zhoushan.before2021.special", "2021-01-01", false),
        ("villagers.election", "2018-12-28", false),
        ("villagers.election", "2018-12-29", true),
        ("villagers.election", "2025-12-31", true),
        ("villagers.election", "2026-01-01", false),
        ("residents.assembly", "2026-01-01", false),
        ("consultation", "2026-01-01", true),
    ] {
        for hour in ["00:00:00", "23:59:59.999"] {
            let at = time(&format!("{day}T{hour}+08:00"));
            let found = preset(&[], name, at, false);
            let law = named(name);
            let want = if holds { Ok(law) } else { Err(Problem::OutsideDates(law)) };
            assert_eq!(found, want, "{name} {day}");
            assert_eq!(preset(&[], name, at, true), Ok(law));
        }
    }
    let unknown = preset(&[], "no such", time("2021-01-01T00:00:00+08:00"), true);
    assert_eq!(unknown, Err(Problem::Unknown(&[])));
}

/// A community's own are found, dated and taken by name as those that ship are.
#[test]
fn own_presets_are_presets() {
    let own = [Preset {
        name: "datong.assembly".into(),
        source: "大通村议事规则 2022".into(),
        from: Day::of(time("2022-05-01T00:00:00+08:00")),
        to: Some(Day::of(time("2023-04-30T00:00:00+08:00"))),
        ..named("villagers.group").clone()
    }];
    for (at, holds) in [
        ("2022-04-30T23:59:59.999+08:00", false),
        ("2022-05-01T00:00:00+08:00", true),
        ("2023-04-30T23:59:59.999+08:00", true),
        ("2023-05-01T00:00:00+08:00", false),
    ] {
        let found = preset(&own, "datong.assembly", time(at), false);
        let want = if holds { Ok(&own[0]) } else { Err(Problem::OutsideDates(&own[0])) };
        assert_eq!(found, want, "{at}");
        assert_eq!(preset(&own, "datong.assembly", time(at), true), Ok(&own[0]));
    }
}

#[test]
fn presets_are_named_once_and_can_be_met() {
    for (place, it) in ALL.iter().enumerate() {
        assert!(ALL.iter().skip(place + 1).all(|other| other.name != it.name), "{}", it.name);
        // What ships is what a community could write, under another name.
        let own = Preset { name: format!("own.{}", it.name).into(), ..it.clone() };
        let mut charter = charter();
        charter.deliberation.presets = vec![own];
        assert_eq!(charter.check(), Ok(()), "{}", it.name);
        charter.deliberation.presets = vec![it.clone()];
        assert!(charter.check().is_err(), "{}", it.name);
    }
}

/// What a preset of a community's own cannot be, on both sides of each border.
#[test]
fn own_presets_on_both_sides_of_each_border() {
    use crate::charter::presets::{Caller, Days, ListObjections, Months, ProxyLimits, VotingDays};
    let one = || Preset { name: "own".into(), ..named("villagers.group").clone() };
    let days = |days| Some(Days { days, source: "own".into() });
    let months = |months| Some(Months { months, source: "own".into() });
    let voting = |fewest, most| Some(VotingDays { fewest, most });
    let limits = |per_proxy| {
        Some(ProxyLimits { per_proxy, days_before: 0, kin: false, source: "own".into() })
    };
    let objected =
        |days, decided_within| Some(ListObjections { days, decided_within, source: "own".into() });
    let of = |of, share| vec![Caller { of, share }].into();
    let caller = |share| of(Electorate::Adults, share);
    let owned = &[Electorate::Owners, Electorate::InterestedOwners][..];
    let both = &[VoteMeasure::Heads, VoteMeasure::Area][..];
    for (preset, wrong) in [
        (one(), None),
        (Preset { name: "n".repeat(64).into(), ..one() }, None),
        (Preset { name: "n".repeat(65).into(), ..one() }, Some("name")),
        (Preset { name: "owners.ordinary".into(), ..one() }, Some("name")),
        (Preset { source: "".into(), ..one() }, Some("source")),
        (Preset { to: Some(one().from), ..one() }, None),
        (Preset { to: Some(named("owners.before2021.special").from), ..one() }, Some("to")),
        (Preset { to: None, ..one() }, None),
        (Preset { electorates: vec![].into(), ..one() }, Some("electorates")),
        (Preset { electorates: owned.into(), ..one() }, Some("measures")),
        (Preset { electorates: owned.into(), measures: both.into(), ..one() }, None),
        (Preset { measures: both.into(), ..one() }, Some("measures")),
        (Preset { quorum: at_least(0, 1), ..one() }, Some("quorum")),
        (Preset { quorum: more_than(0, 1), ..one() }, None),
        (Preset { approval: more_than(1, 1), ..one() }, Some("approval")),
        (Preset { approval: at_least(1, 1), ..one() }, None),
        (Preset { called_by: caller(at_least(0, 1)), ..one() }, Some("calledBy")),
        (Preset { called_by: caller(at_least(1, 9)), ..one() }, None),
        (
            Preset { called_by: of(Electorate::Organisations, at_least(1, 9)), ..one() },
            Some("calledBy"),
        ),
        (Preset { notice: days(0), ..one() }, Some("notice")),
        (Preset { notice: days(1), ..one() }, None),
        (Preset { notice: days(60), ..one() }, None),
        (Preset { notice: days(61), ..one() }, Some("notice")),
        (Preset { notice: Some(Days { days: 1, source: "".into() }), ..one() }, Some("notice")),
        (Preset { voting_days: voting(0, 5), ..one() }, Some("votingDays")),
        (Preset { voting_days: voting(1, 60), ..one() }, None),
        (Preset { voting_days: voting(6, 5), ..one() }, Some("votingDays")),
        (Preset { voting_days: voting(1, 61), ..one() }, Some("votingDays")),
        (Preset { result_notice: days(366), ..one() }, None),
        (Preset { result_notice: days(367), ..one() }, Some("resultNotice")),
        (Preset { result_within: days(60), ..one() }, None),
        (Preset { result_within: days(61), ..one() }, Some("resultWithin")),
        (Preset { recall_again: months(0), ..one() }, Some("recallAgain")),
        (Preset { recall_again: months(1), ..one() }, None),
        (Preset { recall_again: months(1), contested: true, ..one() }, Some("recallAgain")),
        (Preset { recall_again: months(1), runoff: true, ..one() }, Some("recallAgain")),
        (Preset { recall_again: months(60), ..one() }, None),
        (Preset { recall_again: months(61), ..one() }, Some("recallAgain")),
        (Preset { recall_within: days(1), ..one() }, Some("recallWithin")),
        (Preset { recall_again: months(1), recall_within: days(366), ..one() }, None),
        (
            Preset { recall_again: months(1), recall_within: days(367), ..one() },
            Some("recallWithin"),
        ),
        (Preset { notice: None, list_objections: objected(5, 3), ..one() }, Some("listObjections")),
        (Preset { notice: days(9), list_objections: objected(1, 1), ..one() }, None),
        (Preset { notice: days(9), list_objections: objected(60, 366), ..one() }, None),
        (
            Preset { notice: days(9), list_objections: objected(0, 1), ..one() },
            Some("listObjections"),
        ),
        (
            Preset { notice: days(9), list_objections: objected(61, 1), ..one() },
            Some("listObjections"),
        ),
        (
            Preset { notice: days(9), list_objections: objected(1, 0), ..one() },
            Some("listObjections"),
        ),
        (Preset { runoff: true, runoff_within: days(0), ..one() }, Some("runoffWithin")),
        (Preset { runoff: true, runoff_within: days(366), ..one() }, None),
        (Preset { runoff: true, runoff_within: days(367), ..one() }, Some("runoffWithin")),
        (Preset { runoff_within: days(1), ..one() }, Some("runoffWithin")),
        (Preset { proxies: limits(0), ..one() }, Some("proxies")),
        (Preset { proxies: limits(1), ..one() }, None),
        (Preset { silence: days(0), ..one() }, Some("silence")),
        (Preset { silence: days(60), ..one() }, None),
    ] {
        let mut charter = charter();
        charter.deliberation.presets = vec![preset.clone()];
        let found = charter.check().err().map(|it| format!("{it}"));
        let want = wrong.map(|field| format!("deliberation.presets[0].{field}:"));
        match (&found, &want) {
            (None, None) => {}
            (Some(found), Some(want)) => assert!(found.contains(want), "{found} {want}"),
            _ => panic!("{preset:?} {found:?} {want:?}"),
        }
    }
    let mut twice = charter();
    twice.deliberation.presets = vec![one(), one()];
    assert!(twice.check().is_err());
}

/// (2022)沪02民初16号, only where the owners' rules say so: 100 owners, 20 served and silent.
#[test]
fn silence_by_rule_only() {
    let tally = |yes, no| {
        let participants = yes + no;
        let measure = VoteMeasure::Heads;
        [Tally { measure, eligible: 100, participants, yes, no, abstain: 0 }]
    };
    let rule = named("owners.ordinary").thresholds();
    for (silence, yes, no, want) in [
        (Silence::Ignored, 30, 20, Outcome::NoQuorum),
        (Silence::Participates, 30, 20, Outcome::Rejected), // 30 of 70
        (Silence::JoinsMajority, 30, 20, Outcome::Passed),  // 50 of 70
        (Silence::JoinsMajority, 20, 30, Outcome::Rejected),
        (Silence::JoinsMajority, 25, 25, Outcome::Rejected), // no majority to join
    ] {
        let counted = with_silence(silence, &tally(yes, no), &[20]);
        assert_eq!(weigh(&rule, &counted).0, want, "{silence:?} {yes} {no}");
    }
    // By heads one side leads, by area the other: the silent join neither.
    let mut split = [tally(30, 20)[0], tally(20, 30)[0]];
    split[1].measure = VoteMeasure::Area;
    let counted = with_silence(Silence::JoinsMajority, &split, &[20, 20]);
    assert!(counted.iter().all(|it| it.abstain == 20 && it.participants == 70));
}

proptest! {
    /// Measuring areas in another unit changes nothing, and neither does who is asked first.
    #[test]
    fn scaling_areas_changes_nothing(
        owners in any_owners(9_000),
        scale in 1..15_000_u32, rule in 0..ALL.len(), silence in 0..3_usize,
    ) {
        let preset = &ALL[rule];
        let scaled: Vec<Owner> = owners.iter().rev().map(|it| (it.0, it.1 * scale)).collect();
        let outcome = |owners: &[Owner]| outcome(preset, SILENCES[silence], owners);
        prop_assert_eq!(outcome(&owners), outcome(&scaled));
    }

    /// Whoever comes to say yes never turns "passed" into something else, by every preset.
    #[test]
    fn monotone_in_yes(
        owners in any_owners(9),
        who in 0..30_usize, rule in 0..ALL.len(), silence in 0..3_usize,
    ) {
        let preset = &ALL[rule];
        let mut after = owners.clone();
        after[who % owners.len()].0 = Voted(Choice::Yes);
        let outcome = |owners: &[Owner]| outcome(preset, SILENCES[silence], owners);
        prop_assert!(outcome(&after) >= outcome(&owners));
    }
}
