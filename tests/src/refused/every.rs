//! Every command and question of every domain, made from the contract's schema: each with a field
//! taken away, a value of another type, a field too many; and each as a stranger gives it.
//!
//! A new domain is in these files without anyone's doing.

use gongzhi::base::digest::Algorithm;
use gongzhi::engine::{POLICY, PolicyRow, QUERY_POLICY, Who, contract};
use serde_json::{Map, Value, json};

use super::{AT, At, ROOT, Transcript, reach, request, told, ways};

/// Every command, damaged in each place.
pub(super) fn commands() -> Transcript {
    let mut out = Transcript::new("Every command with one thing wrong in its form, in each place.");
    for (name, command) in samples("Command") {
        out.note(&name);
        damage(&request("r", &command), &["command"], |bad| out.line(">", &bad.to_string()));
    }
    out
}

/// Every question, damaged in each place.
pub(super) fn questions() -> Transcript {
    let mut out =
        Transcript::new("Every question with one thing wrong in its form, in each place.");
    for (name, query) in samples("Query") {
        out.note(&name);
        let question = json!({ "at": AT, "actor": "op-1", "query": query });
        damage(&question, &["query"], |bad| out.line("?", &bad.to_string()));
    }
    out
}

/// Every command and question, sound in form, from someone whom no one knows.
pub(super) fn strangers() -> Transcript {
    let mut out =
        Transcript::new("What a stranger may not: every command and question but the open ones.");
    for (name, command) in samples("Command").into_iter().filter(|it| !is_open(POLICY, &it.0)) {
        let mut asked = request(&name, &command);
        asked["actor"] = json!("stranger");
        out.line(">", &asked.to_string());
    }
    for (_, query) in samples("Query").into_iter().filter(|it| !is_open(QUERY_POLICY, &it.0)) {
        out.line("?", &json!({ "at": AT, "actor": "stranger", "query": query }).to_string());
    }
    out
}

fn is_open(policy: &[PolicyRow], name: &str) -> bool {
    let row = policy.iter().find(|row| row.wire_name() == name);
    row.is_none_or(|row| row.who == [Who::Anyone {}])
}

/// Gives a document with one thing wrong, for each place below the kind that it names.
fn damage(sound: &Value, outer: &[&str], mut give: impl FnMut(Value)) {
    for way in ways(sound) {
        let inside = way.len() > outer.len() + 1;
        if !inside || !told(&way).starts_with(&outer.join(".")) {
            continue;
        }
        let mut other = sound.clone();
        let value = reach(&mut other, &way);
        *value = match value {
            Value::String(_) | Value::Object(_) => json!(7),
            Value::Array(_) => json!({}),
            _ => json!("1"),
        };
        give(other);
        let mut surplus = sound.clone();
        if let Value::Object(fields) = reach(&mut surplus, &way) {
            fields.insert("surplus".to_string(), json!(1));
            give(surplus);
        }
        if let Some((At::Field(last), above)) = way.split_last() {
            let mut missing = sound.clone();
            if let Value::Object(fields) = reach(&mut missing, above) {
                fields.shift_remove(last);
            }
            give(missing);
        }
    }
}

/// One of each kind in one of the door's unions, with its name, such as `points.award`.
fn samples(union: &str) -> Vec<(String, Value)> {
    let contract = contract();
    let Some(types) = contract["$defs"].as_object() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (domain, inner) in kinds(&types[union], types) {
        for (kind, schema) in kinds(&inner, types) {
            // The whole charter has files of its own.
            if kind != "adopt" || domain != "charter" {
                let value = json!({ &domain: { &kind: sample(&schema, types) } });
                found.push((format!("{domain}.{kind}"), value));
            }
        }
    }
    found
}

/// The keys of a union, each with the schema under it.
fn kinds(union: &Value, types: &Map<String, Value>) -> Vec<(String, Value)> {
    let union = target(union, types).unwrap_or(union);
    let variants = union["oneOf"].as_array().into_iter().flatten();
    let keys = variants.filter_map(|variant| variant["properties"].as_object());
    keys.flatten().map(|(key, schema)| (key.clone(), schema.clone())).collect()
}

fn target<'a>(schema: &Value, types: &'a Map<String, Value>) -> Option<&'a Value> {
    types.get(schema["$ref"].as_str()?.rsplit('/').next()?)
}

/// A value that is sound in form, with no field that may be absent.
fn sample(schema: &Value, types: &Map<String, Value>) -> Value {
    if let Some(text) = schema["$ref"].as_str().and_then(formed) {
        return text;
    }
    if let Some(inner) = target(schema, types) {
        return sample(inner, types);
    }
    if let Some(word) = schema.get("const").or(schema["enum"].get(0)) {
        return word.clone();
    }
    if let Some(first) = schema["oneOf"].get(0).or(schema["anyOf"].get(0)) {
        return sample(first, types);
    }
    match schema["type"].as_str() {
        Some("integer") => json!(schema["minimum"].as_u64().unwrap_or(1).max(1)),
        Some("boolean") => json!(true),
        Some("array") => json!([sample(&schema["items"], types)]),
        Some("object") => {
            let needed = schema["required"].as_array().into_iter().flatten();
            let fields = needed.filter_map(Value::as_str).map(|name| {
                let value = sample(&schema["properties"][name], types);
                (name.to_string(), value)
            });
            Value::Object(fields.collect())
        }
        _ => json!("x"),
    }
}

/// Texts that have a form of their own.
fn formed(reference: &str) -> Option<Value> {
    Some(match reference.rsplit('/').next()? {
        "RegionCode" => json!(ROOT),
        "Timestamp" => json!(AT),
        "Digest" | "Identity" => json!(Algorithm::Sha256.digest(&[b"sample"]).to_string()),
        "Tracker" => json!("0".repeat(32)),
        "Amount" => json!("5"),
        "Ratio" => json!("1/2"),
        "CnyPerPoint" => json!("0.05"),
        "CreditCode" => json!("91350100M000100Y43"),
        "JoinCode" => json!("330411104209001-1-2020-04-01-0000000000007"),
        "VerificationCode" => json!("12345678"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use gongzhi::engine::wire::Engine;

    use super::*;

    /// What is made here is refused for what is wrong with it, not for how it was made.
    #[test]
    fn samples_are_sound_in_form() {
        let setup = crate::vectors::setup("standard").unwrap();
        let mut engine = Engine::open_json(&setup).unwrap();
        for (name, command) in samples("Command") {
            let reply = engine.execute_json(request(&name, &command).to_string().as_bytes());
            let body = String::from_utf8(reply.body).unwrap();
            assert!(!body.contains("engine.malformed"), "{name}: {body}");
        }
        for (name, query) in samples("Query") {
            let question = json!({ "at": AT, "actor": "op-1", "query": query });
            let reply = engine.query_json(question.to_string().as_bytes());
            let body = String::from_utf8(reply.body).unwrap();
            assert!(!body.contains("engine.malformed"), "{name}: {body}");
        }
    }
}
