//! What is answered, and to whom the reporter is shown; figures; the wire.

use super::*;
use crate::base::canonical;

fn ask(city: &City, actor: Option<&str>, query: &Query) -> Answer {
    let actor = actor.map(person);
    let context = city.context(actor.as_ref());
    answer(&city.state, &city.membership, &context, query).unwrap()
}

fn view(city: &City, actor: Option<&str>, name: &str) -> CaseView {
    match ask(city, actor, &Query::Case { case: case(name), unit: None }) {
        Answer::Case(view) => view,
        other => panic!("{other:?}"),
    }
}

fn figures(city: &City, region: &str) -> RegionFigures {
    match ask(city, None, &Query::Figures { region: code(region) }) {
        Answer::Figures(figures) => figures,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_reporter_is_hidden_from_those_who_are_rated() {
    let mut city = City::new();
    at_town(&mut city, "c");
    for command in [
        dispatch("c", "police", &[]),
        feedback("c", Some("police")),
        close("c"),
        evaluate("c", "ms-wang", 3, Some("slow")),
    ] {
        city.must(&command);
    }
    for (actor, shown) in [
        (None, true),
        (Some("ms-wang"), true),
        (Some("auditor"), true),
        (Some("keeper"), true),
        (Some("far-auditor"), false),
        (Some("mr-li"), false),
        (Some("nobody"), false),
        (Some("grid-worker"), false),
        (Some("town-desk"), false),
        (Some("city-desk"), false),
        (Some("constable"), false),
    ] {
        let view = view(&city, actor, "c");
        assert_eq!(view.reporter, shown.then(|| person("ms-wang")), "{actor:?}");
        assert_eq!(view.source.is_some(), shown, "{actor:?}");
        assert_eq!(view.rating.is_some(), shown, "{actor:?}");
        assert!(!view.anonymous);
        assert_eq!(view.result, Some(id("result")));
    }
}

#[test]
fn a_case_shows_its_way() {
    let mut city = City::new();
    at_town(&mut city, "c");
    city.must(&dispatch("c", "police", &["planning"]));
    city.must(&feedback("c", Some("planning")));
    let open = view(&city, Some("town-desk"), "c");
    assert_eq!(open.unit, body("police"));
    assert_eq!(open.result, None); // the lead's is not there yet
    let delivered: Vec<_> = open.departments.iter().map(|one| one.delivered).collect();
    assert_eq!(delivered, [false, true]);
    assert_eq!(open.usual_departments, [organisation("fire-brigade")]);
    let steps: Vec<_> = open.history.iter().map(|step| (step.kind, step.level)).collect();
    assert_eq!(
        steps,
        [
            (StepKind::Reported, Level::Grid),
            (StepKind::Accepted, Level::Grid),
            (StepKind::Escalated, Level::Village),
            (StepKind::Escalated, Level::Town),
            (StepKind::Dispatched, Level::Town),
            (StepKind::Feedback, Level::Town),
        ]
    );
    assert_eq!(open.history[2].note, Some(id("beyond us")));
    assert_eq!(open.history[2].unit, region(VILLAGE));
    assert_eq!(open.history[5].unit, body("planning"));
    city.must(&report("d", "safety"));
    city.must(&decline("d"));
    let declined = view(&city, Some("ms-wang"), "d");
    assert_eq!(declined.path, Some(id("court")));
    assert_eq!(declined.history[1].note, Some(id("in court")));
    assert_eq!(declined.due, time("2020-04-02T00:00:00+08:00"));
}

#[test]
fn figures_add_up_with_their_denominators() {
    let mut city = City::new();
    let mut elsewhere = report("e", "gas-leak");
    if let Command::Report { region, reporter, .. } = &mut elsewhere {
        (*region, *reporter) = (code(GRID_2), None);
    }
    city.must(&elsewhere);
    for name in ["a", "b"] {
        for command in
            [report(name, "safety"), accept(name), handle(name), feedback(name, None), close(name)]
        {
            city.must(&command);
        }
    }
    city.must(&evaluate("a", "ms-wang", 3, None));
    for command in [accept("e"), handle("e"), feedback("e", None), close("e")] {
        city.must(&command);
    }
    city.must(&report("open", "safety"));
    city.strike(); // the grid misses its deadline
    let sums = |rated, satisfaction| RatingSums {
        ratable: 2,
        rated,
        response: 5 * rated,
        solution: 4 * rated,
        satisfaction,
    };
    for region in [CITY, COUNTY, TOWN, VILLAGE] {
        let all = figures(&city, region);
        assert_eq!((all.reported, all.open, all.missed, all.escalated), (4, 1, 1, 1), "{region}");
        assert_eq!(all.resolved[0], LevelFigure { level: Level::Grid, cases: 3 });
        assert_eq!(all.ratings, sums(1, 3)); // "e" was anonymous: nobody could rate it
        let kind = |kind: &str, reported, resolved| KindFigure {
            kind: kind.parse().unwrap(),
            reported,
            resolved,
        };
        assert_eq!(all.kinds, [kind("gas-leak", 1, 1), kind("safety", 3, 2)]);
    }
    assert_eq!(figures(&city, GRID).reported, 3);
    assert_eq!(figures(&city, GRID_2).reported, 1);
    assert_eq!(figures(&city, ELSEWHERE).reported, 0);
    let Answer::Unit(unit) = ask(&city, None, &Query::Unit { unit: region(GRID) }) else {
        panic!("no unit")
    };
    assert_eq!((unit.on_time, unit.late), (2, 1));
    assert_eq!(unit.ratings, sums(1, 3));
    // A second rating, low: the case is resolved no longer, and what was rated stays rated.
    city.at(MONDAY).must(&evaluate("b", "ms-wang", 2, Some("no")));
    let all = figures(&city, CITY);
    assert_eq!((all.resolved[0].cases, all.reopened, all.open), (2, 1, 2));
    assert_eq!(all.kinds[1].resolved, 1);
    assert_eq!(all.ratings, sums(2, 5));
}

#[test]
fn late_and_reopened_is_late_no_longer() {
    let mut city = City::new();
    city.must(&report("c", "safety"));
    city.strike();
    for command in [accept("c"), handle("c"), feedback("c", None), close("c")] {
        city.must(&command);
    }
    assert_eq!(figures(&city, CITY).resolved_late, 1);
    city.must(&reopen("c"));
    let all = figures(&city, CITY);
    assert_eq!((all.resolved_late, all.missed, all.resolved[1].cases), (0, 1, 0));
    for command in [handle("c"), feedback("c", None), close("c")] {
        city.must(&command);
    }
    let all = figures(&city, CITY);
    assert_eq!((all.resolved_late, all.missed, all.resolved[1].cases), (0, 1, 1));
}

#[test]
fn the_agenda_is_by_deadline_and_by_page() {
    let mut city = City::new();
    for (name, kind) in [("c", "safety"), ("b", "safety"), ("a", "safety"), ("z", "gas-leak")] {
        city.must(&report(name, kind));
    }
    city.must(&escalate("c", None));
    let page = |region: &str, level, after: Option<&str>, limit| {
        let after = after.map(case);
        let query = Query::Agenda { region: code(region), level, after, limit };
        match ask(&city, None, &query) {
            Answer::Agenda { cases } => {
                let names: Vec<_> = cases.iter().map(|row| row.case.as_str().to_string()).collect();
                names.join(" ")
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(page(CITY, None, None, 500), "z a b c");
    assert_eq!(page(GRID, None, None, 2), "z a");
    assert_eq!(page(GRID, None, Some("a"), 2), "b c");
    assert_eq!(page(GRID, None, Some("c"), 2), "");
    assert_eq!(page(GRID, Some(Level::Village), None, 9), "c");
    assert_eq!(page(GRID_2, None, None, 9), "");
    assert_eq!(page(CITY, None, None, 0), "");
    let context = city.context(None);
    let unknown = [
        Query::Case { case: case("x"), unit: None },
        Query::Agenda { region: code(CITY), level: None, after: Some(case("x")), limit: 1 },
    ];
    for query in unknown {
        let refused = answer(&city.state, &city.membership, &context, &query);
        assert_eq!(refused, Err(Refusal::UnknownCase { case: case("x") }.into()));
    }
}

#[test]
fn the_wire() {
    for (text, command) in [
        (
            concat!(
                r#"{"report":{"case":"c","kind":"safety","region":"330411104209001","#,
                r#""channel":"resident","source":"source of c","reporter":"ms-wang","#,
                r#""content":"01010101010101010101010101010101"#,
                r#"01010101010101010101010101010101"}}"#
            ),
            report("c", "safety"),
        ),
        (r#"{"handle":{"case":"c"}}"#, handle("c")),
        (
            r#"{"escalate":{"case":"c","reason":"beyond us","to":"town"}}"#,
            escalate("c", Some(Level::Town)),
        ),
        (
            concat!(
                r#"{"evaluate":{"case":"c","rater":"ms-wang","response":5,"solution":4,"#,
                r#""satisfaction":2,"reason":null}}"#
            ),
            evaluate("c", "ms-wang", 2, None),
        ),
    ] {
        assert_eq!(serde_json::to_string(&command).unwrap(), text);
        assert_eq!(serde_json::from_str::<Command>(text).unwrap(), command);
        let bytes = canonical::bytes(&command);
        assert_eq!(canonical::read::<Command>(&bytes).unwrap().0, command);
    }
    for text in [
        r#"{"dispatch":{"case":"c","lead":"police"}}"#, // what is optional can be left out
        r#"{"startSelfResolution":{"case":"c"}}"#,
        r#"{"feedback":{"case":"c","result":"r"}}"#,
    ] {
        assert!(serde_json::from_str::<Command>(text).is_ok(), "{text}");
    }
    for text in [
        r#"{"accept":{"case":"c","more":1}}"#,
        r#"{"accept":{}}"#,
        r#"{"evaluate":{"case":"c","rater":"r","response":6,"solution":4,"satisfaction":2}}"#,
    ] {
        assert!(serde_json::from_str::<Command>(text).is_err(), "{text}");
    }
    let unit = Query::Unit { unit: region(GRID) };
    let text = r#"{"unit":{"unit":{"region":{"region":"330411104209001"}}}}"#;
    assert_eq!(serde_json::to_string(&unit).unwrap(), text);
}

#[test]
fn only_the_engine_reports_what_a_covenant_refers() {
    let mut city = City::new();
    let referral = referral("c");
    let refused = Err(Refusal::ChannelOfTheEngine {});
    assert_eq!(city.by(Some("ms-wang"), &referral), refused);
    city.by(None, &referral).unwrap();
}

#[test]
fn every_refusal_is_met_and_speaks_both_languages() {
    let tests = [
        include_str!("stages.rs"),
        include_str!("deadlines.rs"),
        include_str!("evaluation.rs"),
        include_str!("queries.rs"),
    ];
    for (row, code) in Refusal::TABLE.iter().zip(Refusal::CODES) {
        assert!(code.starts_with("cases.") && !row.en().is_empty() && !row.zh().is_empty());
        let (head, tail) = code.trim_start_matches("cases.").split_at(1);
        let variant = format!("Refusal::{}{tail} {{", head.to_uppercase());
        let named = |text: &&str| text.contains(code) || text.contains(&variant);
        assert!(tests.iter().any(named), "no test refuses {code}");
    }
    let (level, next, to) = (Level::Grid, Level::Village, Level::City);
    let refusal = Refusal::SkipsLevel { level, next, to };
    assert_eq!(refusal.zh(), "事件处于网格层级，应先至村社；仅紧急类别可直接上报市");
    let mut city = City::new();
    city.must(&report("c", "safety"));
    let refusal = city.ask(&close("c")).unwrap_err();
    assert_eq!(refusal.zh(), "事件 c 处于“已上报”阶段；此操作须处于：已反馈");
    let refusal = city.ask(&expire("c")).unwrap_err().to_string();
    let (due, at) = ("2020-03-04T17:30:00+08:00", "2020-03-02T09:00:00+08:00");
    assert_eq!(refusal, format!("the deadline runs until {due}, it is {at}"));
}
