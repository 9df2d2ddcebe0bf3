//! Bad input, made systematically: what a hostile or broken host could send.
//!
//! Each file of `tests/vectors/refused` is made here, but for its outcomes, which `cargo xtask bless`
//! takes from the Rust engine and a person reviews. A file begins and ends with the digest of the
//! state: invariant **all or nothing**, a test compares the two.

mod bytes;
mod every;
mod form;
mod rules;
mod setups;
mod shape;
mod values;

use serde_json::{Value, json};
use std::fmt::Write;

/// When everything here happens.
const AT: &str = "2020-03-02T09:00:00+08:00";
/// The root region of `setups/standard.json`.
const ROOT: &str = "330400000000";
/// The digest of the state.
const STATE: &str =
    r#"? {"at":"2020-03-02T09:00:00+08:00","actor":"p","query":{"journal":{"state":{}}}}"#;

/// Each transcript of bad input: its name and its text without outcomes.
pub fn files() -> Vec<(String, String)> {
    [
        ("utf8", bytes::utf8()),
        ("truncated", bytes::truncated()),
        ("size", bytes::size()),
        ("json", form::json()),
        ("times", values::times()),
        ("identifiers", values::identifiers()),
        ("numbers", values::numbers()),
        ("types", shape::types()),
        ("surplus-fields", shape::surplus()),
        ("missing-fields", shape::missing()),
        ("unknown-kinds", shape::kinds()),
        ("unknown-identifiers", rules::unknown()),
        ("forbidden", rules::forbidden()),
        ("repeated", rules::repeated()),
        ("every-command", every::commands()),
        ("every-question", every::questions()),
        ("strangers", every::strangers()),
        ("setups", setups::setups()),
        ("tools", setups::tools()),
    ]
    .map(|(name, transcript)| (format!("refused/{name}"), transcript.finish()))
    .into()
}

/// A transcript being written.
struct Transcript(String);

impl Transcript {
    fn new(about: &str) -> Self {
        let head = "# Made by tests/src/refused; outcomes by `cargo xtask bless`.";
        Self(format!("{head}\n# {about}\nsetup standard\n{STATE}\n"))
    }

    fn note(&mut self, note: &str) {
        self.line("#", note);
    }

    fn line(&mut self, mark: &str, text: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.0, "{mark} {text}");
    }

    /// A call with what may be no text: in hex where it must.
    fn bytes(&mut self, mark: &str, bytes: &[u8]) {
        let plain = |byte: &u8| *byte >= b' ' && *byte != 0x7f;
        match std::str::from_utf8(bytes) {
            Ok(text) if !text.is_empty() && bytes.iter().all(plain) => self.line(mark, text),
            _ => self.line(&format!("{mark}x"), &hex::encode(bytes)),
        }
    }

    fn finish(mut self) -> String {
        if self.0.contains("\nsetup! ") {
            self.0.push_str("setup standard\n");
        }
        self.0 + STATE + "\n"
    }
}

/// A request of the first operator.
fn request(id: &str, command: &Value) -> Value {
    json!({ "id": id, "at": AT, "actor": "op-1", "command": command })
}

fn membership(command: Value) -> Value {
    json!({ "membership": command })
}

/// A request that would be accepted.
fn sound() -> Value {
    let region =
        json!({ "region": "330411000000", "name": "秀洲区", "level": "county", "parent": ROOT });
    request("r", &membership(json!({ "defineRegion": region })))
}

/// A step into a document: a field, or a place in a list.
#[derive(Clone)]
enum At {
    Field(String),
    Place(usize),
}

/// The way to every value in a document, the document itself first.
fn ways(value: &Value) -> Vec<Vec<At>> {
    let mut found = vec![Vec::new()];
    let inner: Vec<(At, &Value)> = match value {
        Value::Object(fields) => {
            let fields = fields.iter();
            fields.map(|(name, it)| (At::Field(name.clone()), it)).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(place, it)| (At::Place(place), it)).collect()
        }
        _ => Vec::new(),
    };
    for (step, value) in inner {
        let deeper = ways(value).into_iter();
        found.extend(deeper.map(|way| [vec![step.clone()], way].concat()));
    }
    found
}

/// What lies at the end of a way.
fn reach<'a>(value: &'a mut Value, way: &[At]) -> &'a mut Value {
    way.iter().fold(value, |value, step| match step {
        At::Field(name) => &mut value[name.as_str()],
        At::Place(place) => &mut value[*place],
    })
}

fn told(way: &[At]) -> String {
    let steps = way.iter().map(|step| match step {
        At::Field(name) => name.clone(),
        At::Place(place) => place.to_string(),
    });
    steps.collect::<Vec<_>>().join(".")
}
