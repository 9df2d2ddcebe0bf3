//! Rating and reopening: who may, when, how often, and what comes of it.

use super::*;

/// A case that the grid handled, closed on the Monday.
fn closed() -> City {
    let mut city = City::new();
    for command in [report("c", "safety"), accept("c"), handle("c")] {
        city.must(&command);
    }
    city.by(Some("grid-worker"), &feedback("c", None)).unwrap();
    city.must(&close("c"));
    city
}

fn refused_code(outcome: &Result<Vec<Event>, Refusal>) -> &'static str {
    outcome.as_ref().map_or_else(Refusal::code, |_| "done")
}

#[test]
fn a_low_rating_with_a_reason_reopens() {
    for (satisfaction, reason, reopens) in [
        (1, Some("still there"), true),
        (2, Some("still there"), true),
        (3, Some("still there"), false),
        (5, Some("thanks"), false),
        (2, None, false),
        (1, None, false),
    ] {
        let mut city = closed();
        let events = city.must(&evaluate("c", "ms-wang", satisfaction, reason));
        let rated = Event::CaseRated {
            case: case("c"),
            round: 1,
            response: score(5),
            solution: score(4),
            satisfaction: score(satisfaction),
            reason: reason.map(id),
        };
        assert_eq!(events[0], rated);
        if reopens {
            let reopened = Event::CaseReopened {
                case: case("c"),
                level: Level::Grid,
                round: 2,
                reason: id("still there"),
                due: time("2020-03-04T17:30:00+08:00"),
            };
            assert_eq!(events[1], reopened);
            assert_eq!(city.stage("c"), (Level::Grid, Stage::Reopened));
            assert_eq!(city.state.next_due().unwrap().0, time("2020-03-04T17:30:00+08:00"));
            assert_eq!(city.row("c").result, None);
        } else {
            assert_eq!(events.len(), 1);
            assert_eq!(city.stage("c"), (Level::Grid, Stage::Evaluated));
        }
    }
}

#[test]
fn once_a_round_and_as_often_as_the_charter_has() {
    let mut city = closed();
    let low = evaluate("c", "ms-wang", 1, Some("still there"));
    for round in 1..=3_u16 {
        assert_eq!(city.row("c").round, round);
        city.must(&low);
        if round == 3 {
            break; // the second reopening was the last: the rating stands, and reopens nothing
        }
        city.must(&handle("c"));
        city.must(&feedback("c", None));
        city.must(&close("c"));
    }
    assert_eq!(city.stage("c"), (Level::Grid, Stage::Evaluated));
    assert_eq!(city.ask(&low), Err(Refusal::AlreadyRated { round: 3 }));
    let often = Refusal::ReopenedTooOften { reopenings: 2, max: 2 };
    assert_eq!(city.ask(&reopen("c")), Err(often));
}

#[test]
fn who_may_rate() {
    for (rater, code) in [
        ("mr-li", "cases.notReporter"),
        ("nobody", "cases.notReporter"),
        ("grid-worker", "cases.notReporter"),
        ("ms-wang", "done"),
    ] {
        let mut city = closed();
        assert_eq!(refused_code(&city.ask(&evaluate("c", rater, 3, None))), code, "{rater}");
    }
    let mut city = City::new();
    let mut anonymous = report("c", "safety");
    if let Command::Report { reporter, .. } = &mut anonymous {
        *reporter = None;
    }
    for command in [anonymous, accept("c"), handle("c"), feedback("c", None), close("c")] {
        city.must(&command);
    }
    assert_eq!(city.ask(&evaluate("c", "ms-wang", 3, None)), Err(Refusal::Anonymous {}));
    let open = City::new().ask(&evaluate("c", "ms-wang", 3, None));
    assert_eq!(refused_code(&open), "cases.unknownCase");
}

#[test]
fn whoever_handled_a_case_does_not_rate_it() {
    // Each reports, the case is handled by the grid or by departments at the town, then they rate.
    for (reporter, town, code) in [
        ("grid-worker", false, "cases.handlerRates"),
        ("grid-worker", true, "done"), // handed up: others handled it
        ("cadre", false, "done"),
        ("town-desk", true, "cases.handlerRates"), // the town closed it
        ("constable", true, "cases.handlerRates"), // led
        ("planner", true, "cases.handlerRates"),   // helped
        ("fireman", true, "done"),
        ("mr-li", false, "cases.handlerRates"), // gave the result, whatever their role was
        ("mr-li", true, "done"),
    ] {
        let mut city = City::new();
        let mut command = report("c", "gas-leak");
        if let Command::Report { reporter: who, .. } = &mut command {
            *who = Some(person(reporter));
        }
        city.must(&command);
        city.must(&accept("c"));
        if town {
            city.must(&escalate("c", Some(Level::Town)));
            city.must(&dispatch("c", "police", &["planning"]));
            city.must(&feedback("c", Some("police")));
            city.must(&feedback("c", Some("planning")));
        } else {
            city.must(&handle("c"));
            let by = if reporter == "mr-li" { "mr-li" } else { "somebody" };
            city.by(Some(by), &feedback("c", None)).unwrap();
        }
        city.must(&close("c"));
        let outcome = city.ask(&evaluate("c", reporter, 3, None));
        assert_eq!(refused_code(&outcome), code, "{reporter}, town {town}");
    }
}

#[test]
fn the_window_has_two_sides() {
    let until = time("2020-04-02T00:00:00+08:00");
    for command in [evaluate("c", "ms-wang", 3, None), reopen("c")] {
        let mut city = closed();
        city.at = until;
        let refused = Refusal::WindowClosed { until, at: until };
        assert_eq!(city.ask(&command), Err(refused), "{command:?}");
        city.at = until.plus_millis(-1).unwrap();
        city.must(&command);
    }
    let mut city = City::new();
    city.must(&report("c", "safety"));
    city.must(&decline("c"));
    city.at = until.plus_millis(-1).unwrap();
    city.must(&reopen("c"));
    assert_eq!(city.stage("c"), (Level::Grid, Stage::Reopened));
    assert_eq!(city.row("c").round, 2);
}

#[test]
fn scores_have_two_borders() {
    for (found, good) in [(0_u8, false), (1, true), (5, true), (6, false)] {
        assert_eq!(Score::try_from(found).is_ok(), good);
        assert_eq!(serde_json::from_value::<Score>(json!(found)).is_ok(), good);
    }
    let problem = Score::try_from(9).unwrap_err();
    assert_eq!(problem.to_string(), "a score lies between 1 and 5, this is 9");
}

#[test]
fn a_reopening_beyond_the_calendar_is_refused_whole() {
    let mut city = City::new();
    city.at("2026-12-29T09:00:00+08:00");
    for command in [report("c", "safety"), accept("c"), handle("c"), feedback("c", None)] {
        city.must(&command);
    }
    city.must(&close("c"));
    city.at("2026-12-30T09:00:00+08:00");
    let unknown = Refusal::UnknownYear { year: 2027, first: 2019, last: 2026 };
    assert_eq!(city.ask(&evaluate("c", "ms-wang", 1, Some("no"))), Err(unknown.clone()));
    assert_eq!(city.ask(&reopen("c")), Err(unknown));
    assert_eq!(city.stage("c"), (Level::Grid, Stage::Closed));
    city.must(&evaluate("c", "ms-wang", 1, None)); // a rating alone needs no calendar
}
