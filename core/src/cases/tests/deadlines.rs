//! The clock: working time, both sides of every border, lateness, supervision, unknown years.

use super::*;
use crate::base::canonical;
use crate::charter::Term;

fn terms() -> Terms {
    Terms::of(&charter().cases)
}

/// The grid's limits: two working days, or 120 working minutes where it is urgent.
#[test]
fn working_time() {
    for (at, days, minutes) in [
        // An ordinary Monday: office hours 8:30 to 12:00 and 13:30 to 17:30.
        ("2020-03-02T08:30:00", "2020-03-04T17:30:00", "2020-03-02T10:30:00"),
        ("2020-03-02T08:29:59", "2020-03-04T17:30:00", "2020-03-02T10:30:00"),
        ("2020-03-02T10:00:00", "2020-03-04T17:30:00", "2020-03-02T12:00:00"),
        ("2020-03-02T10:00:00.001", "2020-03-04T17:30:00", "2020-03-02T13:30:00.001"),
        ("2020-03-02T12:00:00", "2020-03-04T17:30:00", "2020-03-02T15:30:00"),
        ("2020-03-02T15:30:00", "2020-03-04T17:30:00", "2020-03-02T17:30:00"),
        ("2020-03-02T15:30:00.001", "2020-03-04T17:30:00", "2020-03-03T08:30:00.001"),
        ("2020-03-02T17:30:00", "2020-03-04T17:30:00", "2020-03-03T10:30:00"),
        ("2020-03-02T23:59:59.999", "2020-03-04T17:30:00", "2020-03-03T10:30:00"),
        ("2020-03-03T00:00:00", "2020-03-05T17:30:00", "2020-03-03T10:30:00"),
        // Over a weekend, and from one: the first day is not counted, worked or not.
        ("2020-03-05T17:29:00", "2020-03-09T17:30:00", "2020-03-06T10:29:00"),
        ("2020-03-06T17:29:00", "2020-03-10T17:30:00", "2020-03-09T10:29:00"),
        ("2020-03-07T12:00:00", "2020-03-10T17:30:00", "2020-03-09T10:30:00"),
        ("2020-03-08T12:00:00", "2020-03-10T17:30:00", "2020-03-09T10:30:00"),
        // National Day 2020: 1 to 8 October off; 27 September and 10 October, a Sunday and a
        // Saturday, worked.
        ("2020-09-25T16:30:00", "2020-09-28T17:30:00", "2020-09-27T09:30:00"),
        ("2020-09-26T16:30:00", "2020-09-28T17:30:00", "2020-09-27T10:30:00"),
        ("2020-09-27T16:30:00", "2020-09-29T17:30:00", "2020-09-28T09:30:00"),
        ("2020-09-29T16:30:00", "2020-10-09T17:30:00", "2020-09-30T09:30:00"),
        ("2020-09-30T16:30:00", "2020-10-10T17:30:00", "2020-10-09T09:30:00"),
        ("2020-10-08T16:30:00", "2020-10-10T17:30:00", "2020-10-09T10:30:00"),
        ("2020-10-09T16:30:00", "2020-10-12T17:30:00", "2020-10-10T09:30:00"),
        ("2020-10-10T16:30:00", "2020-10-13T17:30:00", "2020-10-12T09:30:00"),
        // The last days that are known.
        ("2026-12-29T16:30:00", "2026-12-31T17:30:00", "2026-12-30T09:30:00"),
    ] {
        let zoned = |text: &str| time(&format!("{text}+08:00"));
        let due = |urgent| terms().due(zoned(at), Level::Grid, urgent);
        assert_eq!((due(false), due(true)), (Ok(zoned(days)), Ok(zoned(minutes))), "{at}");
    }
}

#[test]
fn a_year_without_a_calendar_is_refused_by_name() {
    let unknown = |year| Err(Refusal::UnknownYear { year, first: 2019, last: 2026 });
    for (at, urgent, want) in [
        ("2026-12-29T23:59:59+08:00", false, Ok(time("2026-12-31T17:30:00+08:00"))),
        ("2026-12-30T00:00:00+08:00", false, unknown(2027)),
        ("2026-12-31T15:30:00+08:00", true, Ok(time("2026-12-31T17:30:00+08:00"))),
        ("2026-12-31T15:30:00.001+08:00", true, unknown(2027)),
        ("2027-01-01T00:00:00+08:00", false, unknown(2027)),
        ("2018-12-31T23:59:59+08:00", false, unknown(2018)),
        ("2019-01-01T00:00:00+08:00", false, Ok(time("2019-01-03T17:30:00+08:00"))),
    ] {
        let due = terms().due(time(at), Level::Grid, urgent).map_err(|refusal| *refusal);
        assert_eq!(due, want, "{at}");
    }
    let mut city = City::new();
    city.at("2026-12-28T09:00:00+08:00").must(&report("c", "safety"));
    let before = canonical::bytes(&city.state);
    city.at("2026-12-30T09:00:00+08:00");
    for command in [report("d", "safety"), escalate("c", None)] {
        assert_eq!(city.ask(&command).map(|_| city.at), unknown(2027), "{command:?}");
        assert_eq!(canonical::bytes(&city.state), before, "nothing changed");
    }
}

/// Nobody is there to report it again, so its case is opened, and is due once the year is known.
#[test]
fn a_referral_waits_on_no_calendar() {
    for (at, due, deferral) in [
        ("2026-12-29T23:59:59+08:00", "2026-12-31T17:30:00+08:00", None),
        ("2026-12-30T00:00:00+08:00", "2027-01-30T00:00:00+08:00", Some(Deferral::UnknownYear)),
    ] {
        let mut city = City::new();
        let events = city.at(at).must(&referral("c"));
        assert_eq!(events.len(), if deferral.is_some() { 3 } else { 2 });
        let row = city.row("c");
        assert_eq!((row.due, row.deferral, row.missed), (time(due), deferral, 0));
        assert_eq!(city.state.next_due(), Some((time(due), "c")));
        city.at("2027-01-02T09:00:00+08:00");
        let accepted = city.ask(&accept("c")).map(|_| ());
        let passed = Refusal::DeadlinePassed { due: time(due), at: city.at };
        assert_eq!(accepted, if deferral.is_some() { Ok(()) } else { Err(passed) });
    }
}

#[test]
fn terms_that_no_charter_has() {
    let no_term = Err(Refusal::NoTerm { level: Level::Grid }.into());
    let due = |terms: &Terms, urgent| terms.due(time(MONDAY), Level::Grid, urgent);
    let mut none = terms();
    none.limits.clear();
    assert_eq!(due(&none, false), no_term);
    let mut closed = terms();
    closed.office_hours.clear();
    assert_eq!([due(&closed, false), due(&closed, true)], [no_term.clone(), no_term.clone()]);
    let mut backward = terms();
    backward.office_hours.reverse();
    assert_eq!(due(&backward, true), no_term);
}

#[test]
fn on_both_sides_of_the_deadline() {
    let due = time("2020-03-04T17:30:00+08:00");
    let before = due.plus_millis(-1).unwrap();
    for (command, early, late) in [
        (accept("c"), "done", "cases.deadlinePassed"),
        (decline("c"), "done", "cases.deadlinePassed"),
        (escalate("c", None), "done", "cases.deadlinePassed"),
        (withdraw("c"), "done", "cases.deadlinePassed"),
        (recall("c"), "done", "done"), // a violation falls when it falls
        (expire("c"), "cases.notDue", "done"),
    ] {
        for (at, want) in [(before, early), (due, late)] {
            let mut city = City::new();
            city.must(&report("c", "safety"));
            city.at = at;
            let code = city.ask(&command).map_or_else(|refusal| refusal.code(), |_| "done");
            assert_eq!(code, want, "{command:?} at {at}");
        }
    }
    let mut city = City::new();
    city.must(&report("c", "safety"));
    city.at = before;
    assert_eq!(city.ask(&expire("c")), Err(Refusal::NotDue { due, at: before }));
    city.at = due;
    assert_eq!(city.ask(&accept("c")), Err(Refusal::DeadlinePassed { due, at: due }));
    city.must(&expire("c"));
    assert_eq!(city.at(MONDAY).ask(&expire("c")).unwrap_err().code(), "cases.notDue");
}

/// What the clock did, in a line each.
fn told(events: &[Event]) -> Vec<String> {
    let unit = |unit: &Unit| match unit {
        Unit::Region { region } => region.to_string(),
        Unit::Organisation { organisation } => organisation.as_str().to_string(),
    };
    let line = |event: &Event| match event {
        Event::DeadlineMissed { unit: who, level, .. } => format!("{level}: {} late", unit(who)),
        Event::CaseEscalated { from, to, due, reason: None, deferral, .. } => {
            format!("{from} to {to}, due {due} {deferral:?}")
        }
        Event::CaseSupervised { level, warning, due, deferral, .. } => {
            format!("{level}: warning {warning}, due {due} {deferral:?}")
        }
        Event::DeadlineSet { due, deferral, .. } => format!("due {due} {deferral:?}"),
        other => panic!("{other:?}"),
    };
    events.iter().map(line).collect()
}

#[test]
fn nobody_moves_and_the_clock_brings_it_up() {
    let mut city = City::new();
    city.must(&report("c", "gas-leak"));
    for want in [
        ["grid: 330411104209001 late", "grid to village, due 2020-03-02T16:30:00+08:00 None"],
        ["village: 330411104209 late", "village to town, due 2020-03-03T17:30:00+08:00 None"],
        ["town: 330411104000 late", "town to county, due 2020-03-05T17:30:00+08:00 None"],
        ["county: 330411000000 late", "county to city, due 2020-03-10T17:30:00+08:00 None"],
        ["city: 330400000000 late", "city: warning 1, due 2020-03-13T17:30:00+08:00 None"],
        ["city: 330400000000 late", "city: warning 2, due 2020-03-18T17:30:00+08:00 None"],
        // As many warnings as the charter has: a look every thirty days, and nobody is late by it.
        ["city: 330400000000 late", "due 2020-04-18T00:00:00+08:00 Some(WarningsExhausted)"],
    ] {
        assert_eq!(told(&city.strike()), want);
        assert_eq!(city.row("c").stage, Stage::Reported);
    }
    let quiet = ["due 2020-05-19T00:00:00+08:00 Some(WarningsExhausted)"];
    assert_eq!(told(&city.strike()), quiet);
    assert_eq!((city.row("c").warnings, city.row("c").missed), (2, 7));
    assert_eq!(city.tally(&region(CITY)), (0, 3));
    assert_eq!(city.tally(&region(TOWN)), (0, 1));
    // It can still be worked on, at any time.
    city.at("2020-05-19T00:00:00+08:00");
    for command in [
        accept("c"),
        dispatch("c", "fire-brigade", &[]),
        feedback("c", Some("fire-brigade")),
        close("c"),
    ] {
        city.must(&command);
    }
    assert_eq!(city.tally(&region(CITY)), (1, 3));
    assert_eq!(city.state.next_due(), None);
}

#[test]
fn lateness_is_the_units_that_held_the_case() {
    let mut city = City::new();
    at_town(&mut city, "t");
    assert_eq!(city.tally(&region(GRID)), (1, 0)); // handed up in time
    assert_eq!(city.tally(&region(VILLAGE)), (1, 0));
    city.must(&dispatch("t", "police", &["planning", "fire-brigade"]));
    city.must(&feedback("t", Some("planning")));
    assert_eq!(
        told(&city.strike()),
        [
            "town: police late",
            "town: fire-brigade late",
            "town to county, due 2020-03-18T17:30:00+08:00 None"
        ]
    );
    assert_eq!(city.tally(&body("planning")), (1, 0));
    assert_eq!(city.tally(&body("police")), (0, 1));
    assert_eq!(city.tally(&body("fire-brigade")), (0, 1));
    assert_eq!(city.tally(&region(TOWN)), (0, 0)); // it had given the case away
    assert_eq!(city.stage("t"), (Level::County, Stage::Accepted));
    assert_eq!(city.ask(&feedback("t", Some("police"))).unwrap_err().code(), "cases.wrongStage");
    // The county has its own full term; a result brings the case home though it was late before.
    city.must(&dispatch("t", "planning", &[]));
    city.must(&feedback("t", Some("planning")));
    // All results are there: what is owed now is the closing, by the county.
    assert_eq!(told(&city.strike())[0], "county: 330411000000 late");
    assert_eq!(city.stage("t"), (Level::City, Stage::Feedback));
    let events = city.must(&close("t"));
    let Event::CaseClosed { late, unit, level, .. } = &events[0] else { panic!("{events:?}") };
    assert_eq!((*late, unit, *level), (true, &body("planning"), Level::City));
    assert_eq!(city.tally(&region(COUNTY)), (0, 1));
    assert_eq!(city.tally(&region(CITY)), (1, 0));
    assert_eq!(city.tally(&body("planning")), (2, 0));
}

#[test]
fn handed_up_in_time_counts_for_who_held_it() {
    for (dispatched, want) in [(false, (1, 0)), (true, (0, 0))] {
        let mut city = City::new();
        at_town(&mut city, "t");
        if dispatched {
            city.must(&dispatch("t", "police", &[]));
        }
        city.must(&escalate("t", None));
        assert_eq!(city.tally(&region(TOWN)), want, "dispatched {dispatched}");
        assert_eq!(city.tally(&body("police")), (0, 0)); // taken away before it was late
    }
}

#[test]
fn an_entrusted_organisation_is_late_for_itself() {
    let mut city = City::new();
    city.must(&report("c", "safety"));
    city.must(&accept("c"));
    city.must(&escalate("c", None));
    city.must(&entrust("c", "neighbours"));
    assert_eq!(told(&city.strike())[0], "village: neighbours late");
    assert_eq!(city.tally(&body("neighbours")), (0, 1));
    assert_eq!(city.tally(&region(VILLAGE)), (0, 0));
}

#[test]
fn the_clock_goes_on_where_no_calendar_does() {
    let mut city = City::new();
    city.at("2026-12-29T09:00:00+08:00").must(&report("c", "safety"));
    let unknown = |day: &str| format!("due {day}T00:00:00+08:00 Some(UnknownYear)");
    assert_eq!(
        told(&city.strike()),
        [
            "grid: 330411104209001 late".to_string(),
            format!("grid to village, {}", unknown("2027-01-31"))
        ]
    );
    // Looks again, with nobody late and nothing gone up; and the village can work on it meanwhile.
    assert_eq!(told(&city.strike()), [unknown("2027-03-03")]);
    assert_eq!(city.tally(&region(VILLAGE)), (0, 0));
    city.at("2027-06-01T00:00:00+08:00");
    for command in [accept("c"), handle("c"), feedback("c", None), close("c")] {
        city.must(&command);
    }
    assert_eq!(city.state.next_due(), None);
}

#[test]
fn a_deferred_deadline_is_set_once_the_year_is_known() {
    // No year becomes known in a test; but 2019 does, seen from 2018.
    let mut city = City::new();
    city.must(&report("other", "safety")); // adopts the terms
    city.must(&withdraw("other"));
    let reported = Event::CaseReported {
        case: case("c"),
        kind: "safety".parse().unwrap(),
        urgent: false,
        region: code(GRID),
        level: Level::Grid,
        channel: Channel::Tip,
        source: SourceId::new("t").unwrap(),
        reporter: None,
        content: Digest::from_bytes([0; 32]),
        due: time("2018-12-20T17:30:00+08:00"),
    };
    city.at("2018-12-18T09:00:00+08:00");
    city.state.evolve(city.at, &reported, &city.membership);
    let deferred = "grid to village, due 2019-01-20T00:00:00+08:00 Some(UnknownYear)";
    assert_eq!(told(&city.strike())[1], deferred);
    // 20 January 2019 is a Sunday; three working days from then.
    assert_eq!(told(&city.strike()), ["due 2019-01-23T17:30:00+08:00 None"]);
    assert_eq!(city.row("c").deferral, None);
    assert_eq!(told(&city.strike())[0], "village: 330411104209 late");
}

#[test]
fn where_time_itself_ends_the_clock_stops() {
    let mut city = City::new();
    city.must(&report("c", "safety"));
    city.at("2199-12-31T23:59:59.999+08:00");
    city.must(&expire("c"));
    assert_eq!(city.state.next_due(), None);
    assert_eq!(city.row("c").deferral, Some(Deferral::UnknownYear));
}

#[test]
fn deadlines_fire_in_order() {
    let mut city = City::new();
    let cases = 2_000_u32;
    for n in 0..cases {
        let millis = i64::from(n.wrapping_mul(7_919) % cases);
        city.at = time(MONDAY).plus_millis(millis * 60_000).unwrap();
        city.must(&report(&format!("c{n}"), "gas-leak"));
    }
    let mut before = (Timestamp::default(), String::new());
    let mut first_level = 0_u32;
    while let Some((due, name)) = city.state.next_due() {
        let next = (due, name.to_string());
        assert!(next > before, "{next:?} after {before:?}");
        first_level += u32::from(city.row(name).level == Level::Grid);
        before = next;
        city.at = due;
        city.must(&expire(&before.1));
        city.must(&withdraw(&before.1));
    }
    assert_eq!(first_level, cases);
    assert!(city.state.bytes() < 2_000 * 1_000);
}

#[test]
fn the_terms_of_every_level() {
    let charter = charter();
    for level in Level::ALL {
        for urgent in [false, true] {
            let term = charter.cases.limit(level, urgent).unwrap();
            let due = terms().due(time(MONDAY), level, urgent).unwrap();
            if let Term::WorkingDays(days) = term {
                assert!(due.day() - time(MONDAY).day() >= i32::from(days), "{level} {urgent}");
            }
            assert!(due > time(MONDAY));
        }
    }
}
