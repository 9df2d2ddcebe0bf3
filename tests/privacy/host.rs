//! A host: it has the vault, and gives the engine references and digests.

use std::collections::BTreeMap;

use gongzhi::base::digest::Algorithm;
use gongzhi::engine::wire::{Engine, Reply, Status, tool_json};
use gongzhi::vault::Sealed;
use gongzhi_tests::vectors;
use serde_json::{Value, json};

use crate::{search::Labelled, vault};

/// A host with its engine, and all that the engine gave back.
pub(crate) struct Host {
    algorithm: Algorithm,
    digest: &'static str,
    setup: Value,
    engine: Engine,
    /// Codes that the engine showed to who may see them.
    pub(crate) codes: BTreeMap<String, String>,
    /// Receipts and refusals.
    pub(crate) receipts: Vec<Labelled>,
    pub(crate) answers: Vec<Labelled>,
    /// What is kept: the journal and the snapshot, each time that the host looked.
    pub(crate) kept: Vec<Labelled>,
}

/// One line of the story.
struct Line<'a> {
    at: String,
    actor: &'a str,
    helper: Option<&'a str>,
    kind: &'a str,
    body: &'a str,
}

impl Host {
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        let digest = match algorithm {
            Algorithm::Sha256 => "sha256",
            Algorithm::Sm3 => "sm3",
        };
        let setup = vectors::setup("assisted").unwrap();
        let mut setup: Value = serde_json::from_slice(&setup).unwrap();
        setup["digest"] = json!(digest);
        setup["charter"]["vault"] = json!([
            { "category": "contact", "basis": "consent", "keepDays": 30, "from": "leaving" },
            { "category": "file", "basis": "legalDuty", "keepDays": 10, "from": "entry" },
        ]);
        let engine = Engine::open_json(setup.to_string().as_bytes()).unwrap();
        let (codes, receipts, answers, kept) = Default::default();
        Self { algorithm, digest, setup, engine, codes, receipts, answers, kept }
    }

    /// Lives through a story, line by line, and looks at what is kept at its end.
    pub(crate) fn live(&mut self, story: &str) {
        let lines = story.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            if line == "snapshot" {
                self.keep();
            } else {
                self.go(&read(line), line);
            }
        }
        self.keep();
    }

    fn go(&mut self, line: &Line, text: &str) {
        let body: Value = serde_json::from_str(&self.filled(line.body)).unwrap();
        let mut call = json!({ "at": line.at, "actor": line.actor });
        let key = if line.kind == "?" { "query" } else { "command" };
        call[key] = body;
        if line.kind != "?" {
            call["id"] = json!(format!("r{}", self.receipts.len() + 1));
        }
        if let Some(helper) = line.helper {
            let consent = format!("consent-{}", line.actor);
            let evidence = self.content(&consent);
            let helper = json!({ "person": helper, "consent": consent, "evidence": evidence });
            call["via"] = json!({ "channel": "phone", "helper": helper });
        }
        let reply = self.call(&call.to_string());
        let wanted = if line.kind == "!" { Status::Refused } else { Status::Done };
        assert_eq!(reply.status, wanted, "{text}\n{}", String::from_utf8_lossy(&reply.body));
    }

    /// Calls the engine, and keeps what it says.
    pub(crate) fn call(&mut self, call: &str) -> Reply {
        let reply = self.engine.line_json(call.as_bytes());
        let heard = if call.contains(r#""query""#) {
            self.learn(&reply.body);
            &mut self.answers
        } else {
            &mut self.receipts
        };
        heard.push((format!("what was said to {call}"), reply.body.clone()));
        reply
    }

    /// Asks for the identity of what is no citizen number, and keeps what is said.
    pub(crate) fn typed(&mut self, number: &str) {
        let reply = tool_json(self.identity_tool(number).to_string().as_bytes());
        assert_eq!(reply.status, Status::Refused, "{number}");
        self.receipts.push((format!("what was said to {number}"), reply.body));
    }

    /// Codes are shown in answers alone.
    fn learn(&mut self, body: &[u8]) {
        let body: Value = serde_json::from_slice(body).unwrap();
        for (kind, path) in [
            ("joinCode", "/answer/membership/joinCode/code"),
            ("verificationCode", "/answer/points/verificationCode/code"),
        ] {
            if let Some(code) = body.pointer(path).and_then(Value::as_str) {
                self.codes.insert(kind.to_string(), code.to_string());
            }
        }
    }

    /// The body of a line with what stands in «»: a code, an identity, or the digest of a text.
    fn filled(&self, body: &str) -> String {
        let mut filled = String::new();
        for (index, piece) in body.split(['«', '»']).enumerate() {
            match piece.split_once(' ') {
                _ if index % 2 == 0 => filled.push_str(piece),
                Some(("identity", person)) => filled.push_str(&self.identity(person)),
                Some(("digest", reference)) => filled.push_str(&self.content(reference)),
                _ => filled.push_str(&self.codes[piece]),
            }
        }
        filled
    }

    pub(crate) fn identity(&self, person: &str) -> String {
        made(&self.identity_tool(&vault::number(person).unwrap()), "identity")
    }

    fn identity_tool(&self, number: &str) -> Value {
        let (digest, secret) = (self.digest, &self.setup["secret"]);
        json!({ "identityDigest": { "digest": digest, "secret": secret, "number": number } })
    }

    /// The sealed digest of a text, as a host in any language makes it: of salt and content.
    fn content(&self, reference: &str) -> String {
        let text = vault::text(reference).unwrap_or_else(|| panic!("no text {reference}"));
        let salt = *self.algorithm.mac(b"the host's own", &[reference.as_bytes()]).as_bytes();
        let content = hex::encode([&salt, text.as_bytes()].concat());
        let tool = json!({ "contentDigest": { "digest": self.digest, "content": content } });
        let (made, content) = (made(&tool, "digest"), text.as_bytes().to_vec());
        assert_eq!(made, Sealed { salt, content }.digest(self.algorithm).to_string());
        made
    }

    /// Keeps what lies in the journal and the snapshot now.
    pub(crate) fn keep(&mut self) {
        let records = self.engine.journal().records().zip(0..);
        let records = records.map(|(record, seq)| (format!("record {seq}"), record.to_vec()));
        self.kept.extend(records);
        self.kept.push(("the snapshot".to_string(), self.engine.snapshot()));
    }

    /// The state: what lies in a snapshot between its head and the journal.
    pub(crate) fn state(&self) -> Labelled {
        let (snapshot, journal) = (self.engine.snapshot(), self.engine.journal());
        let records: usize = journal.records().map(|record| 4 + record.len()).sum();
        ("the state".to_string(), snapshot[..snapshot.len() - records].to_vec())
    }

    /// Everything that the engine gave back or holds.
    pub(crate) fn everything(&self) -> Vec<Labelled> {
        [&self.receipts[..], &self.answers, &self.kept].concat()
    }
}

fn made(tool: &Value, what: &str) -> String {
    let reply = tool_json(tool.to_string().as_bytes());
    let body: Value = serde_json::from_slice(&reply.body).unwrap();
    body["done"][what].as_str().unwrap().to_string()
}

/// `06-01T09:02 p3 via grid-1 > {…}`
fn read(line: &str) -> Line<'_> {
    let (head, body) = line.split_at(line.find('{').unwrap());
    let words: Vec<&str> = head.split_whitespace().collect();
    let (at, actor, helper, kind) = match words[..] {
        [at, actor, kind] => (at, actor, None, kind),
        [at, actor, "via", helper, kind] => (at, actor, Some(helper), kind),
        _ => panic!("what is this: {line}"),
    };
    Line { at: format!("2020-{at}:00+08:00"), actor, helper, kind, body }
}
