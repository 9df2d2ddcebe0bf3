//! The machine: the study's way through it, what may follow from which stage, who is given a case.

use super::*;

#[test]
fn the_way_of_the_study() {
    let mut city = City::new();
    let due = |events: &[Event]| match events.last() {
        Some(Event::CaseReported { due, .. } | Event::CaseEscalated { due, .. }) => *due,
        other => panic!("{other:?}"),
    };
    let events = city.must(&report("c", "safety"));
    assert!(matches!(events[0], Event::TermsAdopted { .. }));
    assert_eq!(due(&events), time("2020-03-04T17:30:00+08:00"));
    city.must(&accept("c"));
    city.must(&resolve("c"));
    assert_eq!(city.stage("c"), (Level::Grid, Stage::SelfResolving));
    let events = city.at("2020-03-03T10:00:00+08:00").must(&escalate("c", None));
    assert_eq!(due(&events), time("2020-03-06T17:30:00+08:00"));
    assert_eq!(city.stage("c"), (Level::Village, Stage::Accepted));
    city.must(&entrust("c", "neighbours"));
    city.must(&escalate("c", None));
    assert_eq!(city.stage("c"), (Level::Town, Stage::Accepted));
    city.must(&dispatch("c", "police", &["fire-brigade"]));
    let events = city.by(Some("constable"), &feedback("c", Some("police"))).unwrap();
    let given = |unit: &str, complete| Event::FeedbackGiven {
        case: case("c"),
        unit: body(unit),
        result: id("result"),
        complete,
        by: Some(person(if unit == "police" { "constable" } else { "fireman" })),
    };
    assert_eq!(events, [given("police", false)]);
    assert_eq!(city.stage("c"), (Level::Town, Stage::Dispatched));
    let events = city.by(Some("fireman"), &feedback("c", Some("fire-brigade"))).unwrap();
    assert_eq!(events, [given("fire-brigade", true)]);
    assert_eq!(city.stage("c"), (Level::Town, Stage::Feedback));
    let closed = Event::CaseClosed {
        case: case("c"),
        level: Level::Town,
        unit: body("police"),
        result: id("result"),
        back: vec![code(TOWN), code(VILLAGE), code(GRID)],
        late: false,
        until: time("2020-04-03T00:00:00+08:00"),
    };
    assert_eq!(city.must(&close("c")), [closed]);
    city.must(&evaluate("c", "ms-wang", 5, None));
    assert_eq!(city.stage("c"), (Level::Town, Stage::Evaluated));
    assert_eq!(city.state.open(), 0);
    assert_eq!(city.state.next_due(), None);
    let kinds: Vec<_> = city.state.history(city.state.case(&case("c")).unwrap()).collect();
    let mut kinds: Vec<String> = kinds.iter().map(|step| step.kind.to_string()).collect();
    kinds.reverse();
    assert_eq!(
        kinds,
        [
            "reported",
            "accepted",
            "selfResolution",
            "escalated",
            "entrusted",
            "escalated",
            "dispatched",
            "feedback",
            "feedback",
            "closed",
            "rated"
        ]
    );
}

#[test]
fn a_skipped_level_is_not_on_the_way_back() {
    let mut city = City::new();
    city.must(&report("c", "gas-leak"));
    city.must(&accept("c"));
    city.must(&escalate("c", Some(Level::County)));
    city.must(&dispatch("c", "planning", &[]));
    city.must(&feedback("c", Some("planning")));
    let events = city.must(&close("c"));
    let Event::CaseClosed { back, .. } = &events[0] else { panic!("{events:?}") };
    assert_eq!(*back, [code(COUNTY), code(GRID)]);
}

/// Brings a fresh case to a stage, at the level where that stage comes about.
fn brought_to(stage: Stage, level: Level) -> Option<City> {
    let mut city = City::new();
    city.must(&report("c", "gas-leak"));
    match stage {
        Stage::Reported if level > Level::Grid => {
            city.must(&escalate("c", Some(level)));
        }
        Stage::Reported => {}
        Stage::NotAccepted => {
            city.must(&decline("c"));
        }
        Stage::Withdrawn => {
            city.must(&withdraw("c"));
        }
        _ => {
            city.must(&accept("c"));
        }
    }
    if level > Level::Grid && city.row("c").level < level && city.row("c").stage.is_open() {
        city.must(&escalate("c", Some(level)));
    }
    let commands = match (stage, level >= Level::Town) {
        (Stage::SelfResolving, false) => vec![resolve("c")],
        (Stage::Handling, false) => vec![handle("c")],
        (Stage::Entrusted, false) => vec![entrust("c", "neighbours")],
        (Stage::Dispatched, true) => vec![dispatch("c", "police", &[])],
        (Stage::Returned, true) => {
            vec![dispatch("c", "police", &[]), give_back("c", "police")]
        }
        (Stage::Feedback, false) => vec![handle("c"), feedback("c", None)],
        (Stage::Feedback, true) => {
            vec![dispatch("c", "police", &[]), feedback("c", Some("police"))]
        }
        (Stage::Closed, false) => vec![handle("c"), feedback("c", None), close("c")],
        (Stage::Evaluated, false) => {
            let rate = evaluate("c", "ms-wang", 3, None);
            vec![handle("c"), feedback("c", None), close("c"), rate]
        }
        (Stage::Reopened, false) => {
            vec![handle("c"), feedback("c", None), close("c"), reopen("c")]
        }
        _ => vec![],
    };
    for command in commands {
        city.must(&command);
    }
    (city.stage("c") == (level, stage)).then_some(city)
}

#[test]
fn what_may_follow_from_which_stage() {
    use Stage::*;
    let open: &[Stage] = &[
        Reported,
        Accepted,
        SelfResolving,
        Handling,
        Entrusted,
        Dispatched,
        Returned,
        Feedback,
        Reopened,
    ];
    let mut seen = 0_u32;
    for (command, from) in [
        (accept("c"), &[Reported][..]),
        (decline("c"), &[Reported]),
        (resolve("c"), &[Accepted, Reopened]),
        (handle("c"), &[Accepted, Reopened, SelfResolving, Entrusted, Feedback]),
        (entrust("c", "neighbours"), &[Accepted, Reopened, SelfResolving, Handling, Feedback]),
        (dispatch("c", "fire-brigade", &[]), &[Accepted, Returned, Feedback]),
        (give_back("c", "police"), &[Dispatched]),
        (feedback("c", Some("police")), &[Dispatched]),
        (feedback("c", None), &[SelfResolving, Handling, Entrusted]),
        (close("c"), &[Feedback]),
        (
            escalate("c", None),
            &[
                Reported,
                Accepted,
                SelfResolving,
                Handling,
                Entrusted,
                Dispatched,
                Returned,
                Reopened,
            ],
        ),
        (evaluate("c", "ms-wang", 3, None), &[Closed]),
        (reopen("c"), &[NotAccepted, Closed, Evaluated]),
        (withdraw("c"), open),
        (recall("c"), open),
    ] {
        for stage in Stage::ALL {
            let mut done = false;
            for level in [Level::Grid, Level::Town] {
                let Some(mut city) = brought_to(stage, level) else {
                    continue;
                };
                seen += 1;
                match city.ask(&command) {
                    Ok(_) => done = true,
                    Err(
                        Refusal::WrongStage { .. }
                        | Refusal::WrongLevel { .. }
                        | Refusal::AlreadyRated { .. }
                        | Refusal::NotWithUnit { .. }
                        | Refusal::UnitMissing {},
                    ) => {}
                    Err(other) => panic!("{command:?} from {stage} at {level}: {other}"),
                }
            }
            assert_eq!(done, from.contains(&stage), "{command:?} from {stage}");
        }
    }
    assert_eq!(seen, 15 * 16); // 13 stages, three of them at both levels: none was left out
}

#[test]
fn each_refusal_of_intake() {
    let mut city = City::new();
    city.must(&report("c", "safety"));
    let change = |change: &dyn Fn(&mut Command)| {
        let mut command = report("d", "safety");
        change(&mut command);
        command
    };
    let with_source = |name: &str| {
        let name = SourceId::new(name).unwrap();
        change(&|command| {
            if let Command::Report { source, .. } = command {
                *source = name.clone();
            }
        })
    };
    let in_region = |name: &str| {
        change(&|command| {
            if let Command::Report { region, .. } = command {
                *region = code(name);
            }
        })
    };
    let from = |name: Option<&str>| {
        change(&|command| {
            if let Command::Report { reporter, .. } = command {
                *reporter = name.map(person);
            }
        })
    };
    let refused = Refusal::SourceEntered { channel: Channel::Resident, case: case("c") };
    assert_eq!(city.ask(&with_source("source of c")), Err(refused));
    assert_eq!(refused_code(&city.ask(&report("c", "safety"))), "cases.sourceEntered");
    let mut other = report("c", "safety");
    if let Command::Report { channel, .. } = &mut other {
        *channel = Channel::Hotline; // the same source on another channel is another source
    }
    assert_eq!(city.ask(&other), Err(Refusal::CaseExists { case: case("c") }));
    for (command, code) in [
        (in_region("330411104209003"), "membership.unknownRegion"),
        (from(Some("nobody")), "membership.unknownPerson"),
        (report("d", "flood"), "cases.unknownKind"),
        (in_region(TOWN), "cases.regionTooHigh"),
    ] {
        assert_eq!(refused_code(&city.ask(&command)), code, "{command:?}");
    }
    for (actor, reporter, code) in [
        ("ms-wang", Some("ms-wang"), "done"),
        ("mr-li", None, "done"),
        ("mr-li", Some("ms-wang"), "cases.notOwnName"),
        ("grid-worker", Some("ms-wang"), "done"),
        ("city-desk", Some("ms-wang"), "done"),
        ("auditor", Some("ms-wang"), "cases.notOwnName"),
        ("nobody", Some("ms-wang"), "cases.notOwnName"),
    ] {
        let mut city = City::new();
        let done = city.by(Some(actor), &from(reporter));
        assert_eq!(refused_code(&done), code, "{actor} for {reporter:?}");
    }
    for village in [VILLAGE, GRID_2] {
        let mut city = City::new();
        city.must(&in_region(village));
        assert_eq!(city.row("d").level, code(village).level());
    }
}

fn refused_code(outcome: &Result<Vec<Event>, Refusal>) -> &'static str {
    outcome.as_ref().map_or_else(Refusal::code, |_| "done")
}

#[test]
fn each_refusal_of_handing_over() {
    let mut city = City::new();
    at_town(&mut city, "t");
    city.must(&report("g", "safety"));
    city.must(&accept("g"));
    let twice = ["planning", "fire-brigade"];
    for (command, code) in [
        (accept("x"), "cases.unknownCase"),
        (expire("x"), "cases.unknownCase"),
        (dispatch("g", "police", &[]), "cases.wrongLevel"),
        (handle("t"), "cases.wrongLevel"),
        (resolve("t"), "cases.wrongLevel"),
        (entrust("t", "neighbours"), "cases.wrongLevel"),
        (entrust("g", "nobody"), "membership.unknownOrganisation"),
        (entrust("g", "closed-office"), "membership.notActive"),
        (entrust("g", "police"), "cases.notEntrustable"),
        (entrust("g", "shop"), "cases.notEntrustable"),
        (entrust("g", "far-group"), "cases.outOfReach"),
        // Its region lies beside the grid: it has to do with the village, not yet with the grid.
        (entrust("g", "next-door"), "cases.outOfReach"),
        (dispatch("t", "neighbours", &[]), "cases.notADepartment"),
        (dispatch("t", "police", &["shop"]), "cases.notADepartment"),
        (dispatch("t", "closed-office", &[]), "membership.notActive"),
        (dispatch("t", "police", &["far-office"]), "cases.outOfReach"),
        (dispatch("t", "planning", &twice), "cases.namedTwice"),
        (feedback("t", None), "cases.wrongStage"),
    ] {
        assert_eq!(refused_code(&city.ask(&command)), code, "{command:?}");
    }
    let level =
        Refusal::WrongLevel { level: Level::Town, lowest: Level::Grid, highest: Level::Village };
    assert_eq!(city.ask(&handle("t")), Err(level));
    let Err(stage) = city.ask(&close("t")) else { panic!("closed") };
    assert_eq!(stage.to_string(), "case t is at stage accepted; this takes one of: feedback");
    city.must(&escalate("g", None));
    city.must(&entrust("g", "next-door"));
}

#[test]
fn a_result_is_told_by_whoever_holds_the_case() {
    let mut city = City::new();
    at_town(&mut city, "t");
    city.must(&dispatch("t", "police", &["planning"]));
    city.must(&report("g", "safety"));
    city.must(&accept("g"));
    city.must(&handle("g"));
    at_town(&mut city, "v");
    for (actor, command, code) in [
        (Some("town-desk"), feedback("t", None), "cases.unitMissing"),
        (Some("fireman"), feedback("t", Some("fire-brigade")), "cases.notWithUnit"),
        (Some("town-desk"), feedback("t", Some("police")), "cases.notActingFor"),
        (Some("planner"), feedback("t", Some("police")), "cases.notActingFor"),
        (Some("constable"), feedback("t", Some("police")), "done"),
        (Some("constable"), feedback("t", Some("police")), "cases.feedbackGiven"),
        (None, give_back("t", "police"), "cases.feedbackGiven"),
        (None, close("t"), "cases.wrongStage"),
        (Some("planner"), feedback("t", Some("planning")), "done"),
        (None, close("t"), "done"),
        (Some("cadre"), feedback("g", Some("neighbours")), "cases.notWithUnit"),
        (Some("cadre"), feedback("g", None), "done"),
    ] {
        assert_eq!(refused_code(&city.by(actor, &command)), code, "{actor:?} {command:?}");
    }
    let mut city = City::new();
    city.must(&report("g", "safety"));
    city.must(&accept("g"));
    city.must(&escalate("g", None));
    city.must(&entrust("g", "neighbours"));
    for (actor, unit, code) in [
        ("fireman", Some("fire-brigade"), "cases.notWithUnit"),
        ("cadre", Some("neighbours"), "cases.notActingFor"),
        ("cadre", None, "cases.notActingFor"),
        ("neighbour", None, "done"),
    ] {
        assert_eq!(refused_code(&city.by(Some(actor), &feedback("g", unit))), code, "{actor}");
    }
    assert_eq!(city.row("g").stage, Stage::Feedback);
}

#[test]
fn a_dispatch_is_not_bounced_twice() {
    let mut city = City::new();
    at_town(&mut city, "t");
    let due = city.row("t").due;
    for (command, code) in [
        (dispatch("t", "police", &["planning"]), "done"),
        (give_back("t", "fire-brigade"), "cases.notWithUnit"),
        (give_back("t", "police"), "done"),
        (give_back("t", "police"), "cases.wrongStage"),
        (dispatch("t", "police", &[]), "cases.returnedBefore"),
        (dispatch("t", "fire-brigade", &["police"]), "cases.returnedBefore"),
        (dispatch("t", "fire-brigade", &[]), "done"),
        (give_back("t", "fire-brigade"), "done"),
        (dispatch("t", "fire-brigade", &[]), "cases.returnedBefore"),
        (designate("t", "police"), "done"),
        (give_back("t", "police"), "cases.dispatchDesignated"),
        (feedback("t", Some("police")), "done"),
        (close("t"), "done"),
    ] {
        assert_eq!(refused_code(&city.ask(&command)), code, "{command:?}");
        if city.row("t").stage.is_open() {
            assert_eq!(city.row("t").due, due, "no return and no dispatch resets the clock");
        }
    }
    // The units that gave it back are neither on time nor late.
    assert_eq!(city.tally(&body("fire-brigade")), (0, 0));
    assert_eq!(city.tally(&body("police")), (1, 0));
}

#[test]
fn a_result_that_does_not_convince_is_worked_on_again() {
    let mut city = City::new();
    at_town(&mut city, "t");
    city.must(&dispatch("t", "police", &[]));
    city.must(&feedback("t", Some("police")));
    city.must(&dispatch("t", "planning", &[]));
    assert_eq!(refused_code(&city.ask(&close("t"))), "cases.wrongStage");
    assert_eq!(city.row("t").result, None);
    city.must(&feedback("t", Some("planning")));
    let events = city.must(&close("t"));
    assert!(matches!(&events[0], Event::CaseClosed { unit, .. } if *unit == body("planning")));
}

#[test]
fn a_case_goes_up_level_by_level() {
    for (kind, from, to, want) in [
        ("safety", Level::Grid, None, "done"),
        ("safety", Level::Grid, Some(Level::Village), "done"),
        ("safety", Level::Grid, Some(Level::Town), "cases.skipsLevel"),
        ("gas-leak", Level::Grid, Some(Level::Town), "done"),
        ("gas-leak", Level::Grid, Some(Level::City), "done"),
        ("gas-leak", Level::Town, Some(Level::Town), "cases.notAbove"),
        ("gas-leak", Level::Town, Some(Level::Grid), "cases.notAbove"),
        ("gas-leak", Level::City, None, "cases.atTop"),
        ("gas-leak", Level::City, Some(Level::City), "cases.atTop"),
    ] {
        let mut city = City::new();
        city.must(&report("c", kind));
        if from > Level::Grid {
            city.must(&escalate("c", Some(from)));
        }
        let outcome = city.ask(&escalate("c", to));
        assert_eq!(refused_code(&outcome), want, "{kind} {from} {to:?}");
        if outcome.is_ok() {
            assert_eq!(city.stage("c"), (to.unwrap_or(Level::Village), Stage::Reported));
        }
    }
    let (level, next, to) = (Level::Grid, Level::Village, Level::Town);
    let mut city = City::new();
    city.must(&report("c", "safety"));
    let skips = Refusal::SkipsLevel { level, next, to };
    assert_eq!(city.ask(&escalate("c", Some(to))), Err(skips));
}

#[test]
fn the_top_is_the_highest_region_there_is() {
    let mut city = City::new();
    let mut town = Membership::default();
    for (region, parent) in [(TOWN, None), (VILLAGE, Some(TOWN)), (GRID, Some(VILLAGE))] {
        let (region, parent) = (code(region), parent.map(code));
        let (name, level) = (id("name"), region.level());
        let event = membership::Event::RegionDefined { region, name, level, parent };
        town.evolve(city.at, &event);
    }
    let person = person("ms-wang");
    let (role, region) = (Role::TownOperator, code(TOWN));
    let (organisation, until) = (None, None);
    let (passes, passed_by) = (0, None);
    let event = membership::Event::RoleGranted {
        person,
        role,
        region,
        organisation,
        until,
        passes,
        passed_by,
    };
    town.evolve(city.at, &event);
    city.membership = town;
    city.must(&report("c", "gas-leak"));
    let above = Refusal::AboveTop { to: Level::City, top: Level::Town };
    assert_eq!(city.ask(&escalate("c", Some(Level::City))), Err(above));
    city.must(&escalate("c", Some(Level::Town)));
    let top = Refusal::AtTop { level: Level::Town };
    assert_eq!(city.ask(&escalate("c", None)), Err(top));
    assert!(matches!(city.strike()[1], Event::CaseSupervised { warning: 1, .. }));
}

#[test]
fn a_charter_changed_later_changes_no_running_case() {
    let mut city = City::new();
    city.must(&report("old", "safety"));
    let limits = &mut city.charter.cases.limits;
    for limit in limits.iter_mut() {
        limit.term = crate::charter::Term::WorkingDays(20);
    }
    city.charter.cases.kinds.clear();
    let events = city.must(&escalate("old", None));
    let Event::CaseEscalated { due, .. } = &events[0] else { panic!("{events:?}") };
    assert_eq!(*due, time("2020-03-05T17:30:00+08:00")); // three working days, not twenty
    city.charter.cases.kinds = charter().cases.kinds;
    let events = city.must(&report("new", "safety"));
    assert!(matches!(events[0], Event::TermsAdopted { .. }));
    assert_eq!(city.row("new").due, time("2020-03-30T17:30:00+08:00"));
    assert_eq!(city.must(&report("newer", "safety")).len(), 1); // adopted once
}

#[test]
fn only_the_reporter_withdraws() {
    let mut city = City::new();
    city.must(&report("c", "safety"));
    let by = |name| Command::Withdraw { case: case("c"), reporter: person(name) };
    assert_eq!(city.ask(&by("mr-li")), Err(Refusal::NotReporter {}));
    assert_eq!(city.ask(&by("nobody")), Err(Refusal::NotReporter {}));
    city.must(&by("ms-wang"));
    assert_eq!(city.stage("c"), (Level::Grid, Stage::Withdrawn));
    assert_eq!(city.state.next_due(), None);
    let mut anonymous = report("d", "safety");
    if let Command::Report { reporter, .. } = &mut anonymous {
        *reporter = None;
    }
    city.must(&anonymous);
    assert_eq!(city.ask(&withdraw("d")), Err(Refusal::Anonymous {}));
}

#[test]
fn policy_looks_at_the_region_of_the_level() {
    let mut city = City::new();
    at_town(&mut city, "t");
    city.must(&dispatch("t", "police", &["planning"]));
    let about = |command: &Command| {
        let subject = subject(&city.state, &city.membership, command).unwrap();
        let region = subject.region.map(|ix| city.membership.regions.row(ix).code);
        let organisation = subject.organisation.map(|ix| city.membership.organisations.id(ix));
        let text = organisation.map(|organisation| organisation.as_str().to_string());
        (region.unwrap().to_string(), subject.person, text)
    };
    let reporter = Some(person("ms-wang"));
    let at = |region: &str, organisation: Option<&str>| {
        (region.to_string(), reporter.clone(), organisation.map(String::from))
    };
    assert_eq!(about(&report("new", "safety")), at(GRID, None));
    assert_eq!(about(&close("t")), at(TOWN, Some("police")));
    assert_eq!(about(&feedback("t", Some("planning"))), at(TOWN, Some("planning")));
    assert_eq!(about(&give_back("t", "planning")), at(TOWN, Some("planning")));
    let ask = |unit: Option<&str>| {
        let query = Query::Case { case: case("t"), unit: unit.map(organisation) };
        subject_of_query(&city.state, &city.membership, &query)
    };
    let open = ask(None).unwrap();
    assert_eq!(open.region, city.membership.regions.find(code(GRID)));
    assert_eq!(open.person, reporter);
    let helper = ask(Some("planning")).unwrap().organisation;
    assert_eq!(helper, city.membership.organisations.find(&organisation("planning")));
    let other = Refusal::NotWithUnit { unit: organisation("fire-brigade") };
    assert_eq!(ask(Some("fire-brigade")), Err(other.into()));
}

/// Invariant **no unit that may not act has a case**: what it owed goes back, its result stays.
#[test]
fn what_a_unit_owed_goes_back_when_it_may_not_act() {
    let mut city = City::new();
    let release = |unit: &str| Command::Release { organisation: organisation(unit) };
    let released = |name: &str, unit: &str| {
        let (case, organisation) = (case(name), organisation(unit));
        Event::CaseReleased { case, organisation }
    };
    for name in ["led", "helped", "delivered", "entrusted", "reported"] {
        city.must(&report(name, "safety"));
    }
    for name in ["led", "helped", "delivered"] {
        city.must(&accept(name));
        city.must(&escalate(name, None));
        city.must(&escalate(name, None));
    }
    city.must(&dispatch("led", "police", &["planning"]));
    city.must(&dispatch("helped", "planning", &["police"]));
    city.must(&dispatch("delivered", "police", &["planning"]));
    city.by(Some("constable"), &feedback("delivered", Some("police"))).unwrap();
    city.must(&accept("entrusted"));
    city.must(&entrust("entrusted", "neighbours"));
    let due = city.row("led").due;
    let events = city.must(&release("police"));
    assert_eq!(events, [released("led", "police"), released("helped", "police")]);
    for (name, stage) in [
        ("led", Stage::Returned),
        ("helped", Stage::Returned),
        ("delivered", Stage::Dispatched),
        ("reported", Stage::Reported),
    ] {
        assert_eq!(city.row(name).stage, stage, "{name}");
    }
    assert_eq!(city.row("led").due, due); // the deadline stays
    assert_eq!(city.must(&release("police")), []);
    // It did not give the case back: it needs no designation to have it again.
    city.must(&dispatch("led", "police", &[]));
    assert_eq!(city.must(&release("neighbours")), [released("entrusted", "neighbours")]);
    assert_eq!(city.stage("entrusted"), (Level::Grid, Stage::Accepted));
    city.must(&handle("entrusted"));
}
