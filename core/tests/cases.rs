//! A case through the door: who may act at which level, the clock, the way back, the rating.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may panic"
)]

use gongzhi::engine::{Engine, Setup};
use serde_json::{Value, json};

const MONDAY: &str = "2020-03-02T09:00:00+08:00";
const CITY: &str = "330400000000";
const COUNTY: &str = "330411000000";
const TOWN: &str = "330411104000";
const VILLAGE: &str = "330411104209";
const GRID: &str = "330411104209001";

struct Community {
    engine: Engine,
    asked: u32,
}

impl Community {
    fn new() -> Self {
        let setup: Setup = serde_json::from_str(include_str!("setup.json")).unwrap();
        let mut community = Self { engine: Engine::open(setup).unwrap(), asked: 0 };
        for (region, level, parent) in [
            (COUNTY, "county", CITY),
            (TOWN, "town", COUNTY),
            (VILLAGE, "village", TOWN),
            (GRID, "grid", VILLAGE),
        ] {
            community.must(
                "op-1",
                json!({ "membership": { "defineRegion": {
                "region": region, "name": region, "level": level, "parent": parent } } }),
            );
        }
        community.must(
            "op-1",
            json!({ "membership": { "applyOrganisation": {
            "organisation": "police", "kind": "department", "region": TOWN,
            "creditCode": "91110000600037341L", "documents": [] } } }),
        );
        community.must(
            "op-2",
            json!({ "membership": { "reviewOrganisation": {
            "organisation": "police", "approve": true, "reason": "papers" } } }),
        );
        for (person, role, region, organisation) in [
            ("grid-worker", "gridWorker", GRID, None),
            ("cadre", "villageCadre", VILLAGE, None),
            ("town-desk", "townOperator", TOWN, None),
            ("constable", "departmentOfficer", TOWN, Some("police")),
        ] {
            community.must(
                "op-1",
                json!({ "membership": { "grantRole": { "person": person,
                "role": role, "region": region, "organisation": organisation } } }),
            );
        }
        community
    }

    fn ask(&mut self, at: &str, actor: &str, command: &Value) -> Value {
        self.asked += 1;
        let id = format!("request {}", self.asked);
        let request = json!({ "id": id, "at": at, "actor": actor, "command": command });
        let reply = self.engine.execute_json(request.to_string().as_bytes());
        serde_json::from_slice(&reply.body).unwrap()
    }

    fn must(&mut self, actor: &str, command: Value) {
        let reply = self.ask(MONDAY, actor, &command);
        assert!(reply["outcome"]["accepted"].is_object(), "{actor} {command}: {reply}");
    }

    fn view(&self, at: &str, actor: &str, query: Value) -> Value {
        let question = json!({ "at": at, "actor": actor, "query": { "cases": query } });
        let reply = self.engine.query_json(question.to_string().as_bytes());
        serde_json::from_slice(&reply.body).unwrap()
    }
}

fn report(case: &str) -> Value {
    let content = "00".repeat(32);
    json!({ "cases": { "report": { "case": case, "kind": "safety", "region": GRID,
        "channel": "gridPatrol", "source": case, "reporter": "grid-worker",
        "content": content } } })
}

#[test]
fn each_level_acts_on_what_is_its_own() {
    let mut community = Community::new();
    let accept = json!({ "cases": { "accept": { "case": "c" } } });
    let up = json!({ "cases": { "escalate": { "case": "c", "reason": "beyond us" } } });
    let dispatch = json!({ "cases": { "dispatch": { "case": "c", "lead": "police" } } });
    let result = json!({ "cases": { "feedback": {
        "case": "c", "unit": "police", "result": "repaired" } } });
    let close = json!({ "cases": { "close": { "case": "c" } } });
    let rate = json!({ "cases": { "evaluate": { "case": "c", "rater": "grid-worker",
        "response": 5, "solution": 5, "satisfaction": 4 } } });
    let expire = json!({ "cases": { "expire": { "case": "c" } } });
    for (actor, command, code) in [
        ("stranger", &report("c"), Some("engine.forbidden")),
        ("grid-worker", &report("c"), None),
        ("stranger", &accept, Some("engine.forbidden")),
        ("grid-worker", &accept, None),
        ("grid-worker", &up, None),
        ("grid-worker", &up, Some("engine.forbidden")), // it is the village's now
        ("cadre", &up, None),
        ("cadre", &dispatch, Some("engine.forbidden")),
        ("town-desk", &dispatch, None),
        ("cadre", &result, Some("engine.forbidden")),
        ("constable", &result, None),
        ("town-desk", &expire, Some("engine.forbidden")),
        ("town-desk", &close, None),
        ("town-desk", &rate, Some("engine.forbidden")),
        ("grid-worker", &rate, None),
    ] {
        let reply = community.ask(MONDAY, actor, command);
        let refused = reply["outcome"]["refused"]["code"].as_str();
        assert_eq!(refused, code, "{actor} {command}: {reply}");
    }
    let case = json!({ "case": { "case": "c" } });
    let shown = community.view(MONDAY, "grid-worker", case.clone());
    assert_eq!(shown["answer"]["cases"]["case"]["reporter"], "grid-worker", "{shown}");
    let hidden = community.view(MONDAY, "town-desk", case.clone());
    assert_eq!(hidden["answer"]["cases"]["case"]["reporter"], Value::Null, "{hidden}");
    let refused = community.view(MONDAY, "stranger", case);
    assert_eq!(refused["refused"]["code"], "engine.forbidden", "{refused}");
}

#[test]
fn the_clock_brings_it_up_before_the_next_request() {
    let mut community = Community::new();
    community.must("grid-worker", report("c"));
    // Two working days at the grid, three at the village: by the 13th it is the town's.
    let reply = community.ask("2020-03-13T09:00:00+08:00", "op-1", &report("d"));
    let steps = reply["before"].as_array().unwrap();
    let at: Vec<_> = steps.iter().map(|step| step["at"].as_str().unwrap()).collect();
    assert_eq!(at, ["2020-03-04T17:30:00+08:00", "2020-03-09T17:30:00+08:00"], "{reply}");
    let agenda = json!({ "agenda": { "region": TOWN, "level": "town", "limit": 10 } });
    let view = community.view("2020-03-13T09:00:00+08:00", "town-desk", agenda);
    assert_eq!(view["answer"]["cases"]["agenda"]["cases"][0]["case"], "c", "{view}");
    // What cannot be told of a year that nobody knows is refused, and changes nothing.
    let reply = community.ask("2026-12-31T09:00:00+08:00", "op-1", &report("e"));
    let refused = &reply["outcome"]["refused"];
    assert_eq!(refused["code"], "cases.unknownYear", "{reply}");
}
