//! Invariant **towards others a handle**: each question of every transcript that is open
//! to residents is put by every resident, about every person, and no answer names another.
//!
//! Who works for a public body, or lifts handles, acts under a shown identity (亮明身份) to whom it
//! concerns; a household knows who speaks for it, and a guardian and their ward each other; whom a
//! question names, or a request of whoever asks named, is no news to them.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeSet, HashSet};

use gongzhi::base::PersonId;
use gongzhi::engine::{PolicyRow, QUERY_POLICY, Who, wire::Engine, wire::Status};
use gongzhi_tests::vectors;
use serde_json::{Value, json};

/// Whether residents may ask it, in whatever capacity but that of staff.
fn is_open(row: &PolicyRow) -> bool {
    row.who.iter().any(|who| !matches!(who, Who::Over(_) | Who::Engine {}))
}

/// Open by its row, but to no resident.
const TO_NOBODY: [(&str, &str); 2] = [
    ("membership.unmasking", "whoever asked for an order is staff, or was"),
    ("cases.agenda", "it is a region's, for which no organisation's officer works"),
];

/// A transcript as far as it was carried out: the engine, what can be asked, the requests.
struct Run {
    engine: Engine,
    queries: HashSet<Value>,
    requests: Vec<Value>,
}

impl Run {
    /// Carries out a transcript; each time that it asks something, so does everyone else, and at the
    /// end all that it ever asked.
    fn through(text: &str, found: &mut Found) {
        let setup = text.lines().find_map(|line| line.strip_prefix("setup "));
        let Some(setup) = setup.map(|name| vectors::setup(name).unwrap()) else { return };
        let Ok(engine) = Engine::open_json(&setup) else { return };
        let mut run = Self { engine, queries: HashSet::new(), requests: Vec::new() };
        for line in text.lines() {
            let read = |text| serde_json::from_str::<Value>(text).unwrap();
            if let Some(request) = line.strip_prefix("> ") {
                run.engine.execute_json(request.as_bytes());
                let request = read(request);
                let receipt = json!({ "receipt": { "request": request["id"] } });
                run.queries.insert(json!({ "journal": receipt }));
                run.requests.push(request);
            } else if let Some(question) = line.strip_prefix("? ") {
                let query = read(question)["query"].take();
                run.all_ask([&query].into(), found);
                run.queries.insert(query);
            }
        }
        run.all_ask(run.queries.iter().collect(), found);
    }

    /// Every resident asks, about everyone.
    fn all_ask(&self, queries: Vec<&Value>, found: &mut Found) {
        let people = self.people();
        let mut all: HashSet<Value> = queries.iter().copied().cloned().collect();
        for (query, who) in queries.iter().flat_map(|it| people.iter().map(move |who| (*it, who))) {
            let mut query = query.clone();
            about(&mut query, who);
            all.insert(query);
        }
        for actor in people.iter().filter(|who| !self.is_staff(who)) {
            for query in &all {
                let Some(answer) = self.ask(actor, query) else { continue };
                found.named.extend(self.named(actor, query, &answer));
                let (domain, asked) = query.as_object().unwrap().iter().next().unwrap();
                let asked = asked.as_object().unwrap().keys().next().unwrap();
                found.answered.insert(format!("{domain}.{asked}"));
            }
        }
    }

    fn people(&self) -> Vec<PersonId> {
        let people = &self.engine.state().membership.people;
        people.iter().map(|(ix, _)| people.id(ix)).collect()
    }

    /// Whether someone works for a region or a department, or did.
    fn is_staff(&self, who: &PersonId) -> bool {
        let state = &self.engine.state().membership;
        let held = state.people.find(who).and_then(|ix| state.grants.get(&ix));
        let works = |role: gongzhi::charter::Role| {
            use gongzhi::charter::Role::{MerchantClerk, OrganisationOfficer};
            !matches!(role, MerchantClerk | OrganisationOfficer)
        };
        held.is_some_and(|held| held.is_empty() || held.iter().any(|grant| works(grant.role)))
    }

    /// Whether two know each other: a guardian and their ward, or two who were found to be one.
    fn are_known(&self, one: &PersonId, other: &PersonId) -> bool {
        let (state, now) = (&self.engine.state().membership, self.engine.state().now);
        let guards = |guardian, ward| state.guardian(ward, now).as_ref() == Some(guardian);
        let whole = |who| {
            let person = state.people.find(who)?;
            Some(state.merged.get(&person).copied().unwrap_or(person))
        };
        whole(one) == whole(other) || guards(one, other) || guards(other, one)
    }

    /// The answer to a question, where policy lets it pass.
    fn ask(&self, actor: &PersonId, query: &Value) -> Option<Value> {
        let question = json!({ "at": self.engine.state().now, "actor": actor, "query": query });
        let reply = self.engine.query_json(question.to_string().as_bytes());
        let answered = reply.status == Status::Done;
        answered.then(|| serde_json::from_slice(&reply.body).unwrap())
    }

    /// Whom an answer names that whoever asks may not know.
    fn named(&self, actor: &PersonId, query: &Value, answer: &Value) -> Vec<String> {
        let (people, mut asked, mut told) = (self.people(), Vec::new(), Vec::new());
        texts("", query, &mut asked);
        let own = self.requests.iter().filter(|request| request["actor"] == actor.as_str());
        own.for_each(|request| texts("", request, &mut asked));
        texts("", answer, &mut told);
        told.retain(|(key, text)| {
            let Some(who) = people.iter().find(|who| who.as_str() == text) else { return false };
            let shown = match key.as_str() {
                "asker" | "decider" => self.is_staff(who),
                key => key == "delegate",
            };
            let asked_for = asked.iter().any(|(_, asked)| asked == text);
            !shown && !asked_for && who != actor && !self.are_known(actor, who)
        });
        told.into_iter().map(|(key, text)| format!("{actor} asks {query}: {key} {text}")).collect()
    }
}

/// All texts of an answer, each with its key.
fn texts(key: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((key.to_string(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| texts(key, item, found)),
        Value::Object(fields) => fields.iter().for_each(|(key, field)| texts(key, field, found)),
        _ => {}
    }
}

/// A question, about someone else.
fn about(query: &mut Value, who: &PersonId) {
    if let Value::Object(fields) = query {
        for (key, field) in fields {
            if field.is_string() && matches!(key.as_str(), "person" | "worker") {
                *field = json!(who);
            }
            about(field, who);
        }
    }
}

/// What was found on the way: which questions were answered, and who was named.
#[derive(Default)]
struct Found {
    answered: BTreeSet<String>,
    named: Vec<String>,
}

#[test]
fn no_answer_names_another() {
    let mut found = Found::default();
    for (name, text) in vectors::all("").unwrap() {
        if !name.starts_with("refused/") {
            Run::through(&text, &mut found);
        }
    }
    assert!(found.named.is_empty(), "{}", found.named.join("\n"));
    for row in QUERY_POLICY.iter().filter(|row| is_open(row)).map(PolicyRow::wire_name) {
        let excused = TO_NOBODY.iter().any(|(name, _)| *name == row);
        assert!(found.answered.contains(&row) != excused, "{row}: excused {excused}");
    }
}
