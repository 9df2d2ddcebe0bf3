//! The table of shapes by which core reads and writes JSON: `core/src/engine/json/layout.rs`.
//!
//! Invariant **in order**: fields and keys stand as in the types, since their bytes do.

use std::collections::BTreeMap;

use super::model::{Field, Model, Named, Payload, Shape, Type};

/// Types that are a text or a number with a form of its own, by core's name of the form.
const LEAVES: [&str; 15] = [
    "Amount",
    "Cny",
    "CnyPerPoint",
    "CreditCode",
    "Digest",
    "Id",
    "Identity",
    "JoinCode",
    "Product",
    "Ratio",
    "RegionCode",
    "Score",
    "Secret",
    "Timestamp",
    "VerificationCode",
];

/// The text of `layout.rs`.
pub(crate) fn write(model: &Model) -> Result<String, String> {
    let mut table = Table { model, rows: Vec::new(), places: BTreeMap::new() };
    let mut out = String::from(
        "//! The shapes of the contract, in the order of their bytes. Generated from core by\n\
         //! `cargo xtask generate`: do not edit.\n\n\
         use super::leaf::Leaf;\n\
         use super::shape::{Place, Shape, key, may, must};\n\n",
    );
    for named in &model.types {
        let name = &named.name;
        let place = table.place(&Type::Named(name.clone()))?;
        out.push_str(&format!("pub(in crate::engine) const {}: Place = {place};\n", upper(name)));
    }
    let steps = table.place(&Type::List(Box::new(Type::Named("Step".to_string()))))?;
    out.push_str(&format!("pub(in crate::engine) const STEPS: Place = {steps};\n"));
    out.push_str("\npub(super) static SHAPES: &[Shape] = &[\n");
    let names: BTreeMap<usize, &String> =
        table.places.iter().map(|(name, at)| (*at, name)).collect();
    for (place, row) in table.rows.iter().enumerate() {
        out.push_str(&format!("    // {place} {}\n{row}", names[&place]));
    }
    out.push_str("];\n");
    Ok(out)
}

struct Table<'a> {
    model: &'a Model,
    rows: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Table<'_> {
    fn place(&mut self, kind: &Type) -> Result<usize, String> {
        let key = written(kind);
        if let Some(place) = self.places.get(&key) {
            return Ok(*place);
        }
        if let Type::Named(name) = kind
            && !LEAVES.contains(&name.as_str())
        {
            let named = self.model.get(name).ok_or_else(|| format!("no type {name}"))?;
            if let Shape::Alias(inner @ Type::Named(_)) = &named.shape {
                let place = self.place(inner)?;
                self.places.insert(key, place);
                return Ok(place);
            }
            let place = self.reserve(key);
            let row = self.named(named)?;
            self.rows[place] = row;
            return Ok(place);
        }
        let place = self.reserve(key);
        let row = match kind {
            Type::Named(leaf) => format!("    Shape::Leaf(Leaf::{leaf}),\n"),
            Type::Text => "    Shape::Leaf(Leaf::Text),\n".to_string(),
            Type::Bool => "    Shape::Leaf(Leaf::Bool),\n".to_string(),
            Type::Integer { bits, signed } => {
                format!("    Shape::Leaf(Leaf::{}{bits}),\n", if *signed { 'I' } else { 'U' })
            }
            Type::List(item) => format!("    Shape::List({}),\n", self.place(item)?),
            Type::Nullable(inner) => format!("    Shape::Maybe({}),\n", self.place(inner)?),
        };
        self.rows[place] = row;
        Ok(place)
    }

    fn reserve(&mut self, key: String) -> usize {
        let place = self.rows.len();
        self.rows.push(String::new());
        self.places.insert(key, place);
        place
    }

    fn named(&mut self, named: &Named) -> Result<String, String> {
        Ok(match &named.shape {
            Shape::Alias(Type::List(item)) => format!("    Shape::List({}),\n", self.place(item)?),
            Shape::Alias(_) => return Err(format!("{}: give it a leaf", named.name)),
            Shape::Words(words) => {
                listed("Words", words.iter().map(|word| format!("{:?}", word.wire)))
            }
            Shape::Record(fields) => self.record(fields)?,
            Shape::Union(variants) => {
                let mut keys = Vec::new();
                for variant in variants {
                    let place = match &variant.payload {
                        Payload::Type(kind) => self.place(kind)?,
                        Payload::Record(fields) => {
                            let place = self.reserve(format!("{}.{}", named.name, variant.wire));
                            let row = self.record(fields)?;
                            self.rows[place] = row;
                            place
                        }
                    };
                    keys.push(format!("key({:?}, {place})", variant.wire));
                }
                listed("Union", keys.into_iter())
            }
        })
    }

    fn record(&mut self, fields: &[Field]) -> Result<String, String> {
        let mut rows = Vec::new();
        for field in fields {
            let (name, place) = (&field.wire, self.place(&field.kind)?);
            rows.push(match &field.absent {
                None => format!("must({name:?}, {place})"),
                Some(byte) => format!("may({name:?}, {place}, {byte})"),
            });
        }
        Ok(listed("Record", rows.into_iter()))
    }
}

fn listed(shape: &str, items: impl Iterator<Item = String>) -> String {
    let mut out = format!("    Shape::{shape}(&[");
    let mut column = out.len();
    let items: Vec<String> = items.collect();
    for (place, item) in items.iter().enumerate() {
        let comma = if place + 1 < items.len() { ", " } else { "" };
        if column + item.len() + comma.len() > 100 {
            out = out.trim_end().to_string() + "\n        ";
            column = 8;
        }
        out.push_str(item);
        out.push_str(comma);
        column += item.len() + comma.len();
    }
    out + "]),\n"
}

/// A type as the key of the table.
fn written(kind: &Type) -> String {
    match kind {
        Type::Named(name) => name.clone(),
        Type::Text => "text".to_string(),
        Type::Bool => "bool".to_string(),
        Type::Integer { bits, signed } => format!("{}{bits}", if *signed { 'i' } else { 'u' }),
        Type::List(item) => format!("[{}]", written(item)),
        Type::Nullable(inner) => format!("{}?", written(inner)),
    }
}

fn upper(pascal: &str) -> String {
    let mut out = String::new();
    for letter in pascal.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_uppercase());
    }
    out
}
