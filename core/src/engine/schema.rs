//! The contract as one JSON Schema (draft 2020-12): what goes in and out of the door, and all below.
//!
//! What it is not: it adds no type. Each domain has a `Command`, an `Event`, a `Query`, an `Answer`
//! and a `Refusal`; here each is named after the door's union that holds it: `MembershipCommand`.
//! Invariant **one name, one type**: no name depends on the order in which types were met.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::{
    Answer, Cause, Command, Event, Outcome, Query, Question, Receipt, Refusal, Refused, Request,
    Setup, Step,
    wire::{Answered, Done, Made, Tool},
};

const DEFINITIONS: &str = "#/$defs/";

/// The JSON Schema of the contract. Every type is a definition; none is the document itself.
///
/// ```
/// let contract = gongzhi::engine::contract();
/// assert!(contract["$defs"]["MembershipCommand"].is_object());
/// ```
pub fn contract() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut names = Names::default();
    names.union::<Command>(&mut generator, "Command");
    names.union::<Event>(&mut generator, "Event");
    names.union::<Query>(&mut generator, "Query");
    names.union::<Answer>(&mut generator, "Answer");
    names.union::<Refusal>(&mut generator, "Refusal");
    names.keep::<Setup>(&mut generator, "Setup");
    names.keep::<Request>(&mut generator, "Request");
    names.keep::<Receipt>(&mut generator, "Receipt");
    names.keep::<Step>(&mut generator, "Step");
    names.keep::<Cause>(&mut generator, "Cause");
    names.keep::<Outcome>(&mut generator, "Outcome");
    names.keep::<Refused>(&mut generator, "Refused");
    names.keep::<Question>(&mut generator, "Question");
    names.keep::<Answered>(&mut generator, "Answered");
    names.keep::<Tool>(&mut generator, "Tool");
    names.keep::<Made>(&mut generator, "Made");
    names.keep::<Done>(&mut generator, "Done");
    let definitions = generator.take_definitions(true);
    names.tell_apart(&definitions);
    let roots = ["Setup", "Request", "Receipt", "Question", "Answered", "Refused", "Tool", "Done"];
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "gongzhi",
        "description": "What goes in and out of gongzhi: requests, receipts, questions, answers.",
        "anyOf": roots.map(|name| json!({ "$ref": format!("{DEFINITIONS}{name}") })),
        "$defs": names.rename_all(definitions),
    })
}

/// The name under which the generator keeps a type.
fn reference<T: JsonSchema>(generator: &mut SchemaGenerator) -> String {
    let schema = generator.subschema_for::<T>();
    target(schema.as_value()).unwrap_or_default()
}

fn target(schema: &Value) -> Option<String> {
    let name = schema.get("$ref")?.as_str()?.strip_prefix(DEFINITIONS)?;
    Some(name.to_string())
}

/// Every definition that a schema names.
fn targets(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(fields) => {
            found.extend(target(schema));
            fields.values().for_each(|field| targets(field, found));
        }
        Value::Array(items) => items.iter().for_each(|item| targets(item, found)),
        _ => {}
    }
}

/// From the names that the generator gave to the names of the contract.
#[derive(Default)]
struct Names {
    chosen: BTreeMap<String, String>,
    /// The domains in the door's order, each with its types in the door's unions.
    domains: Vec<(String, Vec<String>)>,
}

impl Names {
    /// A type of the door's has its own name.
    fn keep<T: JsonSchema>(&mut self, generator: &mut SchemaGenerator, plain: &str) {
        let given = reference::<T>(generator);
        self.chosen.insert(given, plain.to_string());
    }

    /// Names a union of the door, and each domain's type in it after domain and union.
    fn union<T: JsonSchema>(&mut self, generator: &mut SchemaGenerator, plain: &str) {
        let given = reference::<T>(generator);
        let definition = generator.definitions().get(&given);
        let variants = definition.and_then(|it| it.get("oneOf")?.as_array()).cloned();
        let variants = variants.into_iter().flatten();
        for (domain, schema) in
            variants.filter_map(|it| it.get("properties")?.as_object().cloned()).flatten()
        {
            let (domain, inner) = (pascal(&domain), target(&schema).unwrap_or_default());
            self.chosen.insert(inner.clone(), format!("{domain}{plain}"));
            match self.domains.iter_mut().find(|(name, _)| *name == domain) {
                Some((_, types)) => types.push(inner),
                None => self.domains.push((domain, vec![inner])),
            }
        }
        self.chosen.insert(given, plain.to_string());
    }

    /// Of types that share a name, all but the door's own are named after their domain: the first,
    /// in the door's order, whose types lead to them.
    fn tell_apart(&mut self, definitions: &Map<String, Value>) {
        let shared: Vec<&String> =
            definitions.keys().filter(|name| self.is_shared(name, definitions)).collect();
        let reached: Vec<(String, BTreeSet<String>)> = self
            .domains
            .iter()
            .map(|(domain, types)| (domain.clone(), reach(types, definitions)))
            .collect();
        for name in shared {
            let owner = reached.iter().find(|(_, types)| types.contains(name));
            let owner = owner.map_or("", |(domain, _)| domain);
            self.chosen.insert(name.clone(), format!("{owner}{}", undigited(name)));
        }
    }

    /// Whether another type, or one of the door's, has the name too, but for a digit behind it.
    fn is_shared(&self, name: &str, definitions: &Map<String, Value>) -> bool {
        let plain = undigited(name);
        let others = definitions.keys().filter(|other| *other != name && undigited(other) == plain);
        let taken = self.chosen.values().any(|chosen| chosen == plain);
        !self.chosen.contains_key(name) && (taken || others.count() > 0)
    }

    fn rename_all(&self, definitions: Map<String, Value>) -> Map<String, Value> {
        let renamed = definitions.into_iter().map(|(name, mut schema)| {
            self.rename_within(&mut schema);
            (self.renamed(&name), schema)
        });
        let sorted: BTreeMap<String, Value> = renamed.collect();
        sorted.into_iter().collect()
    }

    fn renamed(&self, given: &str) -> String {
        let chosen = self.chosen.get(given);
        chosen.map_or_else(|| given.to_string(), Clone::clone)
    }

    fn rename_within(&self, schema: &mut Value) {
        match schema {
            Value::Object(fields) => {
                for (key, value) in fields.iter_mut() {
                    match (key.as_str(), value.as_str()) {
                        ("$ref", Some(path)) => {
                            let name = path.strip_prefix(DEFINITIONS).unwrap_or_default();
                            *value = json!(format!("{DEFINITIONS}{}", self.renamed(name)));
                        }
                        ("description", Some(doc)) => *value = json!(plain_doc(doc)),
                        _ => self.rename_within(value),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.rename_within(item)),
            _ => {}
        }
    }
}

/// All that some definitions lead to.
fn reach(from: &[String], definitions: &Map<String, Value>) -> BTreeSet<String> {
    let (mut reached, mut waiting) = (BTreeSet::new(), from.to_vec());
    while let Some(name) = waiting.pop() {
        if let Some(schema) = definitions.get(&name)
            && reached.insert(name)
        {
            targets(schema, &mut waiting);
        }
    }
    reached
}

fn undigited(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// A doc without what only rustdoc reads: examples, and links to items.
fn plain_doc(doc: &str) -> String {
    let doc = doc.split("\n\n```").next().unwrap_or_default();
    let mut parts = doc.split("[`");
    let mut plain = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (path, rest) = part.split_once("`]").unwrap_or((part, ""));
        let item = path.rsplit("::").next().unwrap_or_default();
        plain.extend(["`", item, "`", rest]);
    }
    plain
}

fn pascal(camel: &str) -> String {
    let mut letters = camel.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each type is told by its own description or shape, so a lost one shows in the count.
    #[test]
    fn one_name_one_type() {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let _ =
            reference::<(Setup, Request, Receipt, Question, Answered, Tool, Done)>(&mut generator);
        let count = generator.take_definitions(true).len();
        let contract = contract();
        let names = contract["$defs"].as_object().unwrap();
        assert_eq!(names.len(), count, "two types have one name in {:?}", names.keys());
        for name in names.keys() {
            assert_eq!(undigited(name), name);
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let (contract, mut found) = (contract(), Vec::new());
        targets(&contract, &mut found);
        for name in found {
            assert!(contract["$defs"][&name].is_object(), "{name}");
        }
    }
}
