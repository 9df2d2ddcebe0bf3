//! The door, from outside: time, idempotency, policy, snapshot, replay.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use gongzhi::engine::{Engine, LIMITS, Outcome, Receipt, Request, Setup};
use serde_json::{Value, json};

fn setup() -> Setup {
    serde_json::from_str(include_str!("setup.json")).unwrap()
}

/// Asks in JSON and reads the reply.
fn ask(engine: &mut Engine, id: &str, at: &str, actor: &str, command: Value) -> Value {
    let request = json!({ "id": id, "at": at, "actor": actor, "command": command });
    let reply = engine.execute_json(request.to_string().as_bytes());
    serde_json::from_slice(&reply.body).unwrap()
}

fn code(reply: &Value) -> &str {
    let refused = reply.get("refused").or_else(|| reply["outcome"].get("refused"));
    refused.map_or("accepted", |refused| refused["code"].as_str().unwrap())
}

const AT: &str = "2020-03-02T09:00:00+08:00";
const ROOT: &str = "330400000000";

fn region(code: &str, name: &str, level: &str, parent: &str) -> Value {
    json!({ "membership": { "defineRegion": {
        "region": code, "name": name, "level": level, "parent": parent } } })
}

/// One grid with a join code.
fn community() -> (Engine, String) {
    let mut engine = Engine::open(setup()).unwrap();
    for (code_, name, level, parent) in [
        ("330411000000", "秀洲区", "county", ROOT),
        ("330411104000", "新塍镇", "town", "330411000000"),
        ("330411104209", "大通村", "village", "330411104000"),
        ("330411104209001", "大通村第一网格", "grid", "330411104209"),
    ] {
        let reply = ask(&mut engine, code_, AT, "op-1", region(code_, name, level, parent));
        assert_eq!(code(&reply), "accepted", "{reply}");
    }
    let issue =
        json!({ "membership": { "issueJoinCode": { "grid": "330411104209001", "days": 30 } } });
    assert_eq!(code(&ask(&mut engine, "code", AT, "op-1", issue)), "accepted");
    let question = json!({ "at": AT, "actor": "op-1",
        "query": { "membership": { "joinCode": { "grid": "330411104209001" } } } });
    let reply = engine.query_json(question.to_string().as_bytes());
    let answer: Value = serde_json::from_slice(&reply.body).unwrap();
    let join_code = answer["answer"]["membership"]["joinCode"]["code"].as_str().unwrap();
    (engine, join_code.to_string())
}

fn join(person: &str, household: &str, join_code: &str, identity: char) -> Value {
    json!({ "membership": { "join": {
        "person": person, "household": household, "code": join_code,
        "identity": identity.to_string().repeat(64), "proof": "phone" } } })
}

#[test]
fn a_person_joins_and_everything_survives_snapshot_and_replay() {
    let (mut engine, join_code) = community();
    let reply = ask(&mut engine, "j1", AT, "p1", join("p1", "h1", &join_code, 'a'));
    assert_eq!(code(&reply), "accepted", "{reply}");
    let reply = ask(&mut engine, "j2", AT, "p2", join("p2", "h1", &join_code, 'a'));
    assert_eq!(code(&reply), "membership.identityTaken");
    let restored = Engine::restore(setup().secret, &engine.snapshot()).unwrap();
    assert_eq!(restored.state_digest(), engine.state_digest());
    assert_eq!(restored.journal().log().root(), engine.journal().log().root());
    assert_eq!(engine.replay_digest().unwrap(), engine.state_digest());
    let mut damaged = engine.snapshot();
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    assert!(Engine::restore(setup().secret, &damaged).is_err());
}

#[test]
fn the_same_id_gives_the_first_outcome_and_changes_nothing() {
    let (mut engine, join_code) = community();
    let first = ask(&mut engine, "j1", AT, "p1", join("p1", "h1", &join_code, 'a'));
    let digest = engine.state_digest();
    let again = ask(&mut engine, "j1", AT, "p1", join("p1", "h1", &join_code, 'a'));
    assert_eq!(first, again);
    let other = ask(&mut engine, "j1", AT, "p1", join("p1", "h1", &join_code, 'b'));
    assert_eq!(code(&other), "engine.requestReused");
    assert_eq!(engine.state_digest(), digest);
}

#[test]
fn a_presented_code_is_sealed_before_it_is_written() {
    let (mut engine, join_code) = community();
    let join = join("p1", "h1", &join_code, 'a');
    let first = ask(&mut engine, "j1", AT, "p1", join.clone());
    let mac = &join_code[join_code.len() - 13..join_code.len() - 1];
    let bytes: Vec<u8> =
        (0..12).step_by(2).map(|at| u8::from_str_radix(&mac[at..at + 2], 16).unwrap()).collect();
    let snapshot = engine.snapshot();
    for secret in [mac.as_bytes(), mac.to_lowercase().as_bytes(), &bytes] {
        assert!(!snapshot.windows(secret.len()).any(|window| window == secret));
    }
    let mut restored = Engine::restore(setup().secret, &snapshot).unwrap();
    assert_eq!(ask(&mut restored, "j1", AT, "p1", join), first); // and known again all the same
}

#[test]
fn time_policy_and_form() {
    let (mut engine, join_code) = community();
    let records = engine.journal().len();
    let early = "2020-03-02T08:59:59+08:00";
    for (id, at, actor, command, want) in [
        (
            "t1",
            early,
            "op-1",
            region("330402000000", "南湖区", "county", ROOT),
            "engine.timeBackward",
        ),
        ("t2", AT, "p9", region("330402000000", "南湖区", "county", ROOT), "engine.forbidden"),
        ("t3", AT, "p9", join("p8", "h1", &join_code, 'c'), "engine.forbidden"),
        ("t4", AT, "op-1", region("330402000000", "南湖区", "town", ROOT), "membership.levelGap"),
        (
            "t5",
            AT,
            "op-1",
            json!({ "membership": { "lapseReview": { "organisation": "o" } } }),
            "membership.unknownOrganisation",
        ),
        ("t6", AT, "op-1", json!({ "membership": { "joinn": {} } }), "engine.malformed"),
    ] {
        let reply = ask(&mut engine, id, at, actor, command);
        assert_eq!(code(&reply), want, "{id}: {reply}");
    }
    assert_eq!(engine.journal().len(), records + 5); // what could be read was written down
    let typed: Request = serde_json::from_value(json!({ "id": "t2", "at": AT, "actor": "p9",
        "command": region("330402000000", "南湖区", "county", ROOT) }))
    .unwrap();
    let receipt: Receipt = engine.execute(&typed).unwrap();
    assert!(matches!(receipt.outcome, Outcome::Refused(_)));
}

#[test]
fn a_gap_between_charters_holds_up_no_deadline() {
    let mut founding: Value = serde_json::from_str(include_str!("setup.json")).unwrap();
    founding["charter"]["effectiveTo"] = json!("2020-03-10T00:00:00+08:00");
    let mut engine = Engine::open_json(founding.to_string().as_bytes()).unwrap();
    let apply = json!({ "membership": { "applyOrganisation": {
        "organisation": "o", "kind": "communityBody", "region": ROOT } } });
    assert_eq!(code(&ask(&mut engine, "a", AT, "p", apply)), "accepted");
    let mut next = founding["charter"].clone();
    next["effectiveFrom"] = json!("2020-03-26T00:00:00+08:00");
    next["effectiveTo"] = Value::Null;
    let adopt = json!({ "charter": { "adopt": { "charter": next } } });
    let advance = json!({ "clock": { "advance": {} } });
    let county = region("330402000000", "南湖区", "county", ROOT);
    let gap = ask(&mut engine, "c", "2020-03-15T00:00:00+08:00", "op-1", county);
    assert_eq!(code(&gap), "charter.notInForce"); // nobody begins anything
    let passes = ask(&mut engine, "e", "2020-03-15T00:00:00+08:00", "op-1", advance.clone());
    assert_eq!(code(&passes), "accepted"); // but time passes, and the next charter can be adopted
    let adopted = ask(&mut engine, "b", "2020-03-15T00:00:00+08:00", "op-1", adopt);
    assert_eq!(code(&adopted), "accepted");
    let later = ask(&mut engine, "d", "2020-03-27T00:00:00+08:00", "op-1", advance);
    assert_eq!(code(&later), "accepted", "{later}");
    assert_eq!(later["before"][0]["command"], "membership.lapseReview");
    assert_eq!(later["before"][0]["at"], "2020-03-24T00:00:00+08:00"); // within the gap
    assert!(later["before"][0]["outcome"]["accepted"].is_object());
    assert_eq!(engine.replay_digest().unwrap(), engine.state_digest());
}

#[test]
fn what_takes_two_or_helps_is_checked_with_the_charter() {
    let four = |command: &str, hours: u32| json!({ "command": command, "hours": hours });
    let helping = |day: u32, month: u32| {
        json!({ "helpers": ["gridWorker"], "peopleDayMax": day, "peopleMonthMax": month,
            "correctionDays": 7 })
    };
    for (field, value, path) in [
        ("fourEyes", json!([four("points.settle", 1)]), None),
        ("fourEyes", json!([four("points.settle", 0)]), Some("fourEyes[0].hours")),
        ("fourEyes", json!([four("points.settles", 1)]), Some("fourEyes[0].command")),
        ("fourEyes", json!([four("covenant.adopt", 1)]), Some("fourEyes[0].command")),
        ("fourEyes", json!([four("cases.evaluate", 1)]), Some("fourEyes[0].command")),
        (
            "fourEyes",
            json!([four("points.settle", 1), four("points.settle", 2)]),
            Some("fourEyes[1]"),
        ),
        ("assistance", helping(1, 1), None),
        ("assistance", helping(0, 1), Some("assistance.peopleDayMax")),
        ("assistance", helping(2, 1), Some("assistance.peopleDayMax")),
    ] {
        let mut founding: Value = serde_json::from_str(include_str!("setup.json")).unwrap();
        founding["charter"]["membership"][field] = value;
        let opened = Engine::open_json(founding.to_string().as_bytes());
        let told = opened.err().map(|reply| String::from_utf8(reply.body).unwrap());
        match path {
            None => assert_eq!(told, None),
            Some(path) => {
                assert!(told.unwrap().contains(&format!("\"membership.{path}\"")), "{path}")
            }
        }
    }
}

#[test]
fn a_list_is_not_taken_for_an_object() {
    let (mut engine, _) = community();
    let region = json!(["330402000000", "南湖区", "county", ROOT]);
    for command in
        [json!({ "membership": { "defineRegion": region } }), json!({ "clock": { "advance": [] } })]
    {
        assert_eq!(code(&ask(&mut engine, "l", AT, "op-1", command)), "engine.malformed");
    }
    let listed = json!(["l", AT, "op-1", { "clock": { "advance": {} } }]).to_string();
    let reply: Value =
        serde_json::from_slice(&engine.execute_json(listed.as_bytes()).body).unwrap();
    assert_eq!(code(&reply), "engine.malformed");
}

/// More deadlines than fire at once burn no identifier: the same request goes on until it is through.
#[test]
fn a_midnight_of_many_deadlines_is_passed_in_steps() {
    let mut setup = setup();
    let rules = &mut setup.charter.membership.organisations;
    (rules.applications_per_person_max, rules.applications_per_region_max) = (u16::MAX, u16::MAX);
    let mut engine = Engine::open(setup).unwrap();
    let fire = LIMITS.deadlines_max;
    for number in 0..fire + 1 {
        let apply = json!({ "membership": { "applyOrganisation": {
            "organisation": format!("o{number}"), "kind": "selfOrganisedGroup", "region": ROOT } } });
        let request: Request = serde_json::from_value(json!({
            "id": format!("r{number}"), "at": AT, "actor": "boss", "command": apply }))
        .unwrap();
        engine.execute(&request).unwrap();
    }
    let (late, records) = ("2020-06-01T09:00:00+08:00", engine.journal().len());
    let define = || region("330411000000", "秀洲区", "county", ROOT);
    // The clock's own record takes the first identifier that is free.
    let taken = format!("clock-{}", records + 1);
    ask(&mut engine, &taken, AT, "p9", define());
    let reply = ask(&mut engine, "late", late, "op-1", define());
    assert_eq!(code(&reply), "engine.deadlinesPending");
    assert_eq!(engine.journal().len(), records + 2);
    assert!(engine.journal().find(&format!("{taken}+")).is_some());
    assert_eq!(engine.replay_digest().unwrap(), engine.state_digest());
    let reply = ask(&mut engine, "late", late, "op-1", define());
    assert_eq!((code(&reply), reply["before"].as_array().unwrap().len()), ("accepted", 1));
    assert_eq!(ask(&mut engine, "late", late, "op-1", define()), reply);
    assert_eq!(engine.replay_digest().unwrap(), engine.state_digest());
    let restored = Engine::restore(self::setup().secret, &engine.snapshot()).unwrap();
    assert_eq!(restored.state_digest(), engine.state_digest());
}
