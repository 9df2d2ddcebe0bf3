//! Versions of a covenant: what counts on, what a violation keeps, and from when each holds.

use super::*;

const SEPTEMBER: &str = "2020-09-01T00:00:00+08:00";

/// The next version of c1: wires counts on under another name, noise begins anew.
fn next(name: &str, from: Option<&str>) -> CovenantDraft {
    let cables = CovenantRule {
        continues: Some(rule("wires")),
        ..ladder("cables", vec![Measure::Dissuade {}, Measure::Dissuade {}, refer(), refer()])
    };
    let effective_from = from.map(time);
    CovenantDraft { effective_from, ..draft(name, vec![cables, rules().remove(1)]) }
}

fn of(id: &str, covenant: &str, rule: &str) -> Command {
    record_at(id, covenant, rule, "p1", GRID_1, false)
}

#[test]
fn a_version_counts_on_what_it_continues() {
    let mut village = Village::new();
    village.must(&record("v1", "wires", "p1"));
    village.must(&record("v2", "wires", "p1"));
    village.must(&record("v3", "noise", "p1"));
    village.at("2020-07-01T09:00:00+08:00").must(&replace(Some("c1"), next("c2", None)));
    assert_eq!(village.step(&of("v4", "c2", "cables")), (3, refer()));
    assert_eq!(village.step(&of("v5", "c2", "noise")), (1, Measure::Dissuade {}));
    // A third version goes on from the second, so from the first.
    let third = CovenantRule { continues: Some(rule("cables")), ..ladder("wires", vec![refer()]) };
    village.must(&replace(Some("c2"), draft("c3", vec![third])));
    assert_eq!(village.step(&of("v6", "c3", "wires")).0, 4);
    // What was recorded keeps its measure, and its days: v1 and v2 those of c1.
    let measures: Vec<_> = village.violations("p1").into_iter().map(|row| row.measure).collect();
    let first = [Measure::Dissuade {}, Measure::Expose {}, Measure::Dissuade {}];
    assert_eq!(measures[3..], [first[2].clone(), first[1].clone(), first[0].clone()]);
    village.at(SEPTEMBER); // v1 and v2 have expired, v4 not
    assert_eq!(village.step(&of("v7", "c3", "wires")).0, 3); // v4, v6, v7
}

#[test]
fn a_version_begins_when_it_says_and_the_one_before_holds_until_then() {
    let mut village = Village::new();
    let adopted = village.at;
    let events = village.must(&replace(Some("c1"), next("c2", Some(SEPTEMBER))));
    let (since, until) = (time(SEPTEMBER), time(SEPTEMBER));
    let ends = Event::CovenantRepealed { covenant: covenant("c1"), topic: topic("t"), until };
    assert_eq!(events[0], ends);
    for (at, one, other) in [("2020-08-31T23:59:59.999+08:00", "c1", "c2"), (SEPTEMBER, "c2", "c1")]
    {
        let at = village.at(at).at;
        let refused = match other {
            "c2" => Refusal::NotYetInForce { covenant: covenant("c2"), since, at },
            _ => Refusal::NotInForce { covenant: covenant("c1"), since: until },
        };
        assert_eq!(village.ask(&of("v", other, "noise")), Err(refused));
        assert_eq!(village.step(&of(&format!("v of {one}"), one, "noise")).0, 1);
    }
    let first = CovenantVersion {
        covenant: covenant("c1"),
        replaces: None,
        since: adopted,
        until: Some(until),
    };
    let replaces = Some(covenant("c1"));
    let second = CovenantVersion { covenant: covenant("c2"), replaces, since, until: None };
    assert_eq!(village.covenant("c1").versions, [first.clone(), second.clone()]);
    assert_eq!(village.covenant("c2").versions, [first, second]);
    village.must(&adopt("other"));
    assert_eq!(village.covenant("other").versions.len(), 1);
}

#[test]
fn a_date_that_has_passed_is_now_and_an_end_is_not_put_off() {
    let mut village = Village::new();
    village.must(&replace(Some("c1"), next("c2", Some(SEPTEMBER))));
    // Another topic passed that had not waited: c1 ends now, and two versions follow it.
    let now = village.at("2020-07-01T00:00:00+08:00").at;
    village.must(&replace(Some("c1"), next("c3", Some("2020-01-01T00:00:00+08:00"))));
    assert_eq!((village.covenant("c1").until, village.covenant("c3").since), (Some(now), now));
    let later = village.at("2020-08-01T00:00:00+08:00").at;
    village.must(&replace(Some("c1"), draft("c4", rules())));
    assert_eq!(village.covenant("c1").until, Some(now));
    assert_eq!(village.covenant("c1").versions.len(), 4);
    village.must(&repeal("c2")); // before it ever held
    let over = Refusal::NotInForce { covenant: covenant("c2"), since: later };
    assert_eq!(village.ask(&of("v", "c2", "noise")), Err(over));
}

/// Versions of c1 by topics t2 and t3, from such days of August on; what comes of c1, and of c2, when a
/// version is repealed on 10 August. The same as of the topics themselves, in deliberation.
#[test]
fn a_version_that_is_repealed_before_it_begins_ends_nothing() {
    let day = |day: u32| time(&format!("2020-08-{day:02}T00:00:00+08:00"));
    let by = |end: Option<(u32, &str)>| end.map(|(at, by)| (day(at), topic(by)));
    for (second, third, gone, first, next) in [
        (9, None, "c2", Some((9, "t2")), Some((10, "t4"))),
        (10, None, "c2", Some((10, "t2")), Some((10, "t4"))), // it has just begun
        (11, None, "c2", None, Some((10, "t4"))),
        (11, Some(12), "c2", Some((12, "t3")), Some((10, "t4"))),
        (12, Some(11), "c2", Some((11, "t3")), Some((10, "t4"))),
        (11, Some(12), "c3", Some((11, "t2")), None),
        (12, Some(11), "c3", Some((12, "t2")), None),
        (9, Some(11), "c3", Some((9, "t2")), None),
        (9, Some(10), "c3", Some((9, "t2")), Some((10, "t3"))), // c3 has just begun
    ] {
        let mut village = Village::new();
        let versions = [("t2", "c2", "c1", Some(second)), ("t3", "c3", "c2", third)];
        for (by, name, former, from) in versions {
            let Some(from) = from else { continue };
            let effective_from = Some(day(from));
            village.must(&Command::Adopt {
                topic: topic(by),
                region: code(VILLAGE),
                draft: CovenantDraft { effective_from, ..draft(name, rules()) },
                replaces: Some(covenant(former)),
            });
        }
        village.at = day(10);
        village.must(&Command::Repeal { covenant: covenant(gone), topic: topic("t4") });
        let end = |name| village.state.covenant(&covenant(name)).unwrap().repealed.clone();
        assert_eq!((end("c1"), end("c2")), (by(first), by(next)), "{second} {third:?} {gone}");
    }
}

#[test]
fn a_hearing_outlives_its_covenant() {
    let mut village = Village::new();
    let slow = CovenantRule { reply_days: Some(3), ..ladder("litter", vec![Measure::Dissuade {}]) };
    village.must(&replace(None, draft("c2", vec![slow])));
    village.must(&of("v1", "c2", "litter"));
    village.must(&repeal("c2"));
    let content = Digest::from_bytes([4; 32]);
    village.must(&Command::Reply { violation: violation("v1"), content });
    village.at("2020-06-05T00:00:00+08:00");
    let applied = village.must(&Command::FallDue { violation: violation("v1") });
    assert!(matches!(&applied[..], [Event::MeasureApplied { repetition: 1, .. }]));
}
