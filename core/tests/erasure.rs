//! Property **erasure is complete**, over whole lives in all domains: whatever a person did, once
//! they are erased no answer and no byte of the state names them, the journal is the same journal,
//! and what others count on stands.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may panic"
)]

use gongzhi::base::{PersonId, digest::Algorithm};
use gongzhi::engine::{Engine, QUERY_POLICY, VaultProblem};
use gongzhi::vault::{MemoryVault, Sealed, Vault};
use proptest::prelude::*;
use serde_json::{Value, json};

const CITY: &str = "330400000000";
const VILLAGE: &str = "330411104209";
const GRID: &str = "330411104209001";
const PEOPLE: [&str; 4] = ["resident-anna", "resident-boris", "resident-chen", "resident-dora"];

/// What people do, a line each.
const LIVES: &str = include_str!("lives.txt");

/// A community and its clock.
struct World {
    engine: Engine,
    asked: u32,
    hours: u32,
    code: Value,
}

fn digest(text: &str) -> String {
    Algorithm::Sha256.digest(&[text.as_bytes()]).to_string()
}

fn setup() -> Value {
    let mut setup: Value = serde_json::from_str(include_str!("setup.json")).unwrap();
    let charter = &mut setup["charter"];
    for (person, role) in [("privacy-1", "privacyOfficer"), ("auditor-1", "auditor")] {
        let founder = json!({ "person": person, "role": role, "region": CITY });
        charter["founders"].as_array_mut().unwrap().push(founder);
    }
    let rules = &mut charter["membership"];
    rules["rolePassesMax"] = json!(1);
    rules["unmasking"] = json!({ "decisionDays": 90, "noticeDays": 90 });
    rules["assistance"] = json!({ "helpers": ["villageCadre"], "peopleDayMax": 9,
        "peopleMonthMax": 9, "correctionDays": 90 });
    rules["fourEyes"] = json!([{ "command": "membership.suspendOrganisation", "hours": 999 }]);
    charter["deliberation"]["decisions"][0]["seconds"] = json!(0);
    charter["catalogue"] = json!([
        { "item": "income", "owner": "office", "basis": "consent", "purposes": ["relief"],
          "freshDays": 90, "sensitivity": "ordinary", "shareWith": ["council"] },
        { "item": "address", "owner": "office", "basis": "legalDuty", "purposes": ["relief"],
          "freshDays": 90, "sensitivity": "ordinary" },
    ]);
    charter["vault"] = json!([
        { "category": "contact", "basis": "consent", "keepDays": 30, "from": "leaving" },
        { "category": "file", "basis": "legalDuty", "keepDays": 30, "from": "entry" },
    ]);
    setup
}

impl World {
    fn new() -> Self {
        let engine = Engine::open(serde_json::from_value(setup()).unwrap()).unwrap();
        let mut world = Self { engine, asked: 0, hours: 0, code: Value::Null };
        for (region, level, parent) in [
            ("330411000000", "county", CITY),
            ("330411104000", "town", "330411000000"),
            (VILLAGE, "village", "330411104000"),
            (GRID, "grid", VILLAGE),
        ] {
            world.must(
                "op-1",
                json!({ "membership": { "defineRegion": {
                "region": region, "name": "n", "level": level, "parent": parent } } }),
            );
        }
        for (organisation, kind, credit) in [
            ("office", "department", json!("92330411MA2000041A")),
            ("council", "residentsCouncil", Value::Null),
            ("shop", "merchant", json!("92330411MA20000016")),
        ] {
            world.must(
                "applicant",
                json!({ "membership": { "applyOrganisation": {
                "organisation": organisation, "kind": kind, "region": VILLAGE,
                "creditCode": credit, "officers": ["officer"] } } }),
            );
            world.must(
                "op-1",
                json!({ "membership": { "reviewOrganisation": {
                "organisation": organisation, "approve": true, "reason": "r" } } }),
            );
        }
        world.must(
            "op-1",
            json!({ "membership": { "grantRole": {
            "person": "cadre", "role": "villageCadre", "region": VILLAGE } } }),
        );
        world.must(
            "op-1",
            json!({ "membership": { "issueJoinCode": { "grid": GRID, "days": 365 } } }),
        );
        world.code =
            world.ask("op-1", json!({ "membership": { "joinCode": { "grid": GRID } } }))["answer"]
                ["membership"]["joinCode"]["code"]
                .clone();
        world.must("op-1", json!({ "points": { "openFund": { "fund": "f", "region": VILLAGE } } }));
        world.must(
            "officer",
            json!({ "points": { "publishOffer": {
            "offer": "rice", "merchant": "shop", "price": "2", "stock": 99 } } }),
        );
        world
    }

    fn at(&self) -> String {
        let (day, hour) = (self.hours / 24, self.hours % 24);
        format!("2020-{:02}-{:02}T{hour:02}:00:00+08:00", 3 + day / 28, 1 + day % 28)
    }

    fn call(&mut self, actor: &str, via: Value, command: Value) -> Value {
        self.asked += 1;
        let request = json!({ "id": format!("r{}", self.asked), "at": self.at(), "actor": actor,
            "via": via, "command": command });
        let reply = self.engine.execute_json(request.to_string().as_bytes());
        serde_json::from_slice(&reply.body).unwrap()
    }

    fn give(&mut self, actor: &str, command: Value) -> Value {
        self.call(actor, Value::Null, command)
    }

    fn must(&mut self, actor: &str, command: Value) -> Value {
        let reply = self.give(actor, command);
        assert!(reply["outcome"]["accepted"].is_object(), "{reply}");
        reply
    }

    fn ask(&self, actor: &str, query: Value) -> Value {
        let question = json!({ "at": self.at(), "actor": actor, "query": query });
        let reply = self.engine.query_json(question.to_string().as_bytes());
        serde_json::from_slice(&reply.body).unwrap()
    }

    /// One act of a life, an hour after the last; whether it is accepted does not matter.
    fn live(&mut self, act: usize, who: &str, other: &str) {
        self.hours += 1;
        let acts: Vec<&str> = LIVES.lines().skip(1).collect();
        let (actor, command) = acts[act % acts.len()].split_once(" > ").unwrap();
        let member = self.ask(other, json!({ "membership": { "member": { "person": other } } }));
        let handle = member["answer"]["membership"]["member"]["handle"].as_str().unwrap_or("-");
        let filled = |text: &str| {
            text.replace("WHO", who)
                .replace("OTHER", other)
                .replace("CODE", self.code.as_str().unwrap())
                .replace("IDENTITY", &digest(&format!("identity of {who}")))
                .replace("DIGEST", &digest(who))
                .replace("HANDLE", handle)
                .replace("HOME", ["home", "house"][act % 2])
                .replace("#", &self.asked.to_string())
        };
        let (actor, command) = (filled(actor), filled(command));
        let (actor, helper) = actor.split_once(" via ").unwrap_or((&actor, ""));
        let helped = json!({ "channel": "phone", "helper": {
            "person": helper, "consent": "c", "evidence": digest("c") } });
        let via = if helper.is_empty() { Value::Null } else { helped };
        self.call(actor, via, serde_json::from_str(&command).unwrap());
    }

    /// The bytes of the state in the snapshot: between the head and the journal.
    fn state_bytes(&self) -> Vec<u8> {
        let snapshot = self.engine.snapshot();
        let journal: usize = self.engine.journal().records().map(|record| 4 + record.len()).sum();
        snapshot[69..snapshot.len() - journal - 4].to_vec()
    }

    /// Every question about everything that there is, by everyone who may ask anything.
    fn every_answer(&self, people: &[String]) -> Vec<String> {
        let n = self.asked;
        let named = |letter: &str| (0..=n).map(|n| format!("{letter}{n}")).collect::<Vec<_>>();
        let mut queries = Vec::new();
        let mut about = |domain: &str, query: &str, field: &str, names: &[String]| {
            assert!(QUERY_POLICY.iter().any(|row| row.wire_name() == format!("{domain}.{query}")));
            queries.extend(names.iter().map(|name| json!({ domain: { query: { field: name } } })));
        };
        let one = |name: &str| vec![name.to_string()];
        for (domain, query) in [
            ("membership", "member"),
            ("membership", "unmaskings"),
            ("covenant", "violations"),
            ("points", "person"),
            ("catalogue", "held"),
            ("journal", "export"),
        ] {
            about(domain, query, "person", people);
        }
        about("catalogue", "collected", "worker", people);
        about("cases", "case", "case", &named("c"));
        about("consultation", "question", "question", &named("q"));
        about("membership", "organisation", "organisation", &named("o"));
        about("membership", "unmasking", "unmasking", &one("u"));
        about("points", "redemption", "redemption", &named("x"));
        about("vault", "entry", "entry", &named("e"));
        about("deliberation", "topic", "topic", &one("t"));
        about("membership", "region", "region", &one(GRID));
        about("membership", "coverage", "region", &one(CITY));
        about("membership", "entries", "region", &one(CITY));
        queries.push(json!({ "vault": { "due": {} } }));
        queries.push(json!({ "points": { "ledger": {} } }));
        let mut askers = people.to_vec();
        askers.extend(["op-1", "privacy-1", "auditor-1", "cadre", "officer"].map(String::from));
        let asked = askers.iter().flat_map(|asker| queries.iter().map(move |it| (asker, it)));
        let answers = asked.map(|(asker, query)| self.ask(asker, query.clone()));
        answers.filter(|it| it["answer"].is_object()).map(|it| it.to_string()).collect()
    }
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

/// What others count on, but for what a member less changes.
fn counts(world: &World) -> (Value, Value, u32) {
    let topic = world.ask("op-1", json!({ "deliberation": { "topic": { "topic": "t" } } }));
    let region = world.ask("op-1", json!({ "membership": { "region": { "region": GRID } } }));
    let figures = world.ask("op-1", json!({ "cases": { "figures": { "region": CITY } } }));
    let members = region["answer"]["membership"]["region"]["members"].as_u64().unwrap();
    let topic = topic["answer"]["deliberation"]["topic"]["stage"].clone();
    (topic, figures["answer"].clone(), u32::try_from(members).unwrap())
}

/// An export is the content that was sealed, or none.
#[test]
fn a_vault_that_holds_something_else_is_found_out() {
    let mut world = World::new();
    let sealed = |content: &[u8]| Sealed { salt: [7; 32], content: content.to_vec() };
    let digest = sealed(b"13800571001").digest(Algorithm::Sha256);
    world.must(
        "op-1",
        json!({ "vault": { "keep": {
        "entry": "e", "person": "officer", "category": "file", "content": digest } } }),
    );
    let (at, mut vault) = (world.at().parse().unwrap(), MemoryVault::default());
    for (held, sound) in [(None, false), (Some("110"), false), (Some("13800571001"), true)] {
        if let Some(held) = held {
            vault.keep("e", sealed(held.as_bytes())).unwrap();
        }
        let officer: PersonId = "officer".parse().unwrap();
        match world.engine.export_with(&vault, at, officer.clone(), officer) {
            Ok((_, contents)) => assert!(sound && contents[0].1 == held.unwrap().as_bytes()),
            Err(problem) => assert!(!sound && matches!(problem, VaultProblem::NotSealed(_))),
        }
    }
    let stranger: PersonId = "stranger".parse().unwrap();
    let refused = world.engine.sweep(&mut vault, "r".parse().unwrap(), at, stranger);
    assert!(matches!(refused, Err(VaultProblem::Refused(_))));
    assert!(vault.read("e").unwrap().is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn erasure_is_complete(
        lives in prop::collection::vec((0_usize..37, 0_usize..4, 1_usize..4), 1..120),
    ) {
        let mut world = World::new();
        world.live(0, PEOPLE[0], PEOPLE[1]);
        for (act, who, apart) in lives {
            world.live(act, PEOPLE[who], PEOPLE[(who + apart) % 4]);
        }
        // Whoever the first was found to be is erased, and so are all who were found to be them.
        let membership = &world.engine.state().membership;
        let known = |id: &str| membership.people.find(&id.parse::<PersonId>().unwrap());
        let first = known(PEOPLE[0]).unwrap();
        let whole = membership.merged.get(&first).copied().unwrap_or(first);
        let gone = |id: &&&str| known(id).is_some_and(|ix| {
            ix == whole || membership.merged.get(&ix) == Some(&whole)
        });
        let erased: Vec<&str> = PEOPLE.iter().filter(gone).copied().collect();
        let person = membership.people.id(whole).to_string();
        let member = membership.people.row(whole).residence.is_some();
        let people: Vec<String> = PEOPLE.iter().map(ToString::to_string)
            .chain(erased.iter().map(|id| format!("erased-{}", known(id).unwrap().number())))
            .collect();
        let wards: Vec<String> =
            membership.minors.iter().map(|(ix, _)| membership.people.id(ix).to_string()).collect();
        for ward in wards {
            world.give("cadre", json!({ "membership": { "leave": { "person": ward } } }));
        }
        let member = member && world.engine.state().membership.people.row(whole).residence.is_some();
        world.must("op-1", json!({ "clock": { "advance": {} } })); // what is due was due without them
        let (topic, figures, members) = counts(&world);
        let root = world.engine.journal().log().root();
        let size = world.engine.journal().len();

        let before = world.state_bytes();
        let erase = json!({ "vault": { "erase": { "person": person, "ground": "unlawful" } } });
        let reply = world.give("privacy-1", erase);
        prop_assert!(reply["outcome"]["accepted"].is_object(), "{}", reply);
        for step in reply["after"].as_array().unwrap() {
            prop_assert!(step["outcome"]["accepted"].is_object(), "{}", reply);
        }

        let (bytes, answers) = (world.state_bytes(), world.every_answer(&people));
        prop_assert!(holds(&before, person.as_bytes()), "the search finds what is there");
        for id in erased {
            let identity = digest(&format!("identity of {id}"));
            prop_assert!(!holds(&bytes, id.as_bytes()), "{} is in the state", id);
            prop_assert!(!holds(&bytes, &hex::decode(&identity).unwrap()), "an identity is");
            for answer in &answers {
                prop_assert!(!answer.contains(id) && !answer.contains(&identity), "{}", answer);
            }
        }
        prop_assert_eq!(counts(&world), (topic, figures, members - u32::from(member)));
        let totals = world.engine.state().points.ledger.totals();
        prop_assert_eq!(totals.sum.hundredths(), 0);
        let held = [totals.persons, totals.merchants, totals.reserved, totals.cleared];
        prop_assert_eq!(totals.issued.hundredths(), held.map(|it| it.hundredths()).iter().sum::<i64>());
        // Months later all that was open has gone its way without them.
        world.hours = 9 * 28 * 24;
        let reply = world.give("op-1", json!({ "clock": { "advance": {} } }));
        for step in reply["before"].as_array().unwrap() {
            prop_assert!(step["outcome"]["accepted"].is_object(), "{}", step);
        }
        prop_assert_eq!(world.engine.replay_digest().unwrap(), world.engine.state_digest());
        let log = world.engine.journal().log();
        let proof = log.consistency(u64::from(size)).unwrap();
        let (algorithm, sizes) = (world.engine.algorithm(), (u64::from(size), u64::from(size) + 2));
        prop_assert!(gongzhi::base::merkle::verify_consistency(
            algorithm, sizes.0, sizes.1, &proof, root, log.root()));
    }
}
