//! JSON of the wrong shape: a value of another type, a field too many or too few, an unknown kind.

use serde_json::{Value, json};

use super::{AT, At, ROOT, Transcript, membership, reach, request, sound, told, ways};

/// Requests of every shape, each sound in form.
fn samples() -> Vec<Value> {
    let organisation = json!({ "organisation": "o", "approve": true, "reason": "x" });
    [
        json!({ "grantRole": { "person": "p", "role": "auditor", "region": ROOT } }),
        json!({ "issueJoinCode": { "grid": "330411104209001", "days": 30 } }),
        json!({ "join": { "person": "p", "household": "h", "code": "c",
            "identity": "a".repeat(64), "proof": "phone" } }),
        json!({ "reviewOrganisation": organisation }),
    ]
    .into_iter()
    .map(|command| request("r", &membership(command)))
    .chain([sound()])
    .collect()
}

/// Every value replaced by values of other types.
pub(super) fn types() -> Transcript {
    let mut out = Transcript::new("Every value of sound requests replaced by one of another type.");
    for (place, sample) in samples().into_iter().enumerate() {
        for way in ways(&sample) {
            // The outer fields are the same in every sample: once is enough.
            if place > 0 && way.len() < 4 {
                continue;
            }
            out.note(&told(&way));
            let here = reach(&mut sample.clone(), &way).clone();
            for other in [json!(null), json!(true), json!(7), json!("?"), json!([]), json!({})] {
                let same = std::mem::discriminant(&here) == std::mem::discriminant(&other);
                if same || way.is_empty() && other.is_null() {
                    continue;
                }
                let mut bad = sample.clone();
                *reach(&mut bad, &way) = other;
                out.line(">", &bad.to_string());
            }
        }
    }
    out
}

/// A field that no one knows, at every level.
pub(super) fn surplus() -> Transcript {
    let mut out = Transcript::new("A field too many at every level of requests, questions, tools.");
    let adopt = json!({ "charter": { "adopt": { "charter": charter() } } });
    let question =
        json!({ "at": AT, "actor": "p", "query": { "journal": { "inclusion": { "seq": 0 } } } });
    let tool = json!({ "contentDigest": { "digest": "sm3", "content": "" } });
    let requests = samples().into_iter().chain([request("r", &adopt)]).map(|it| (">", it));
    for (mark, sample) in requests.chain([("?", question), ("@", tool)]) {
        for way in ways(&sample) {
            let mut bad = sample.clone();
            if let Value::Object(fields) = reach(&mut bad, &way) {
                fields.insert("surplus".to_string(), json!(1));
                out.line(mark, &bad.to_string());
            }
        }
    }
    out
}

/// Each field taken away.
pub(super) fn missing() -> Transcript {
    let mut out = Transcript::new("Each needed field taken away in turn.");
    for sample in samples() {
        for way in ways(&sample) {
            let Some((At::Field(last), above)) = way.split_last() else {
                continue;
            };
            let mut bad = sample.clone();
            if let Value::Object(fields) = reach(&mut bad, above) {
                fields.shift_remove(last);
            }
            out.line(">", &bad.to_string());
        }
    }
    out
}

/// Domains, commands, questions, tools and words that do not exist.
pub(super) fn kinds() -> Transcript {
    let mut out = Transcript::new("Kinds that do not exist, or are spelt otherwise.");
    for command in [
        json!({ "magic": {} }),
        json!({ "Membership": { "leave": { "person": "p" } } }),
        json!({ "membership": { "Leave": { "person": "p" } } }),
        json!({ "membership": { "define_region": {} } }),
        json!({ "membership": "leave" }),
        json!({ "membership": {} }),
        json!({ "membership": { "leave": { "person": "p" }, "join": {} } }),
        json!({ "clock": {} }),
        json!({ "clock": "advance" }),
        json!({ "clock": { "rewind": {} } }),
        json!({}),
        json!("membership"),
    ] {
        out.line(">", &request("r", &command).to_string());
    }
    out.note("words");
    for (from, to) in [
        ("\"county\"", "\"County\""),
        ("\"county\"", "\"province\""),
        ("\"county\"", "\"\""),
        ("\"level\"", "\"Level\""),
    ] {
        out.line(">", &sound().to_string().replacen(from, to, 1));
    }
    out.note("questions");
    for query in [
        json!({ "magic": {} }),
        json!({ "journal": {} }),
        json!({ "journal": "state" }),
        json!({ "journal": { "everything": {} } }),
        json!({ "membership": { "regions": {} } }),
        json!({ "membership": { "region": {} } }),
        json!({}),
    ] {
        out.line("?", &json!({ "at": AT, "actor": "p", "query": query }).to_string());
    }
    out.note("a question at the door of requests, and the other way round");
    out.line("?", &sound().to_string());
    let question = json!({ "at": AT, "actor": "p", "query": { "journal": { "state": {} } } });
    out.line(">", &question.to_string());
    out
}

/// The charter of `setups/standard.json`.
pub(super) fn charter() -> Value {
    standard()["charter"].clone()
}

/// `setups/standard.json`.
pub(super) fn standard() -> Value {
    serde_json::from_str(include_str!("../../vectors/setups/standard.json")).unwrap_or_default()
}
