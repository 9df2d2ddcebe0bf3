//! The table of shapes by which core reads and writes JSON: `core/src/engine/json/layout.rs`.
//!
//! Invariant **in order**: fields and keys stand as in the types, since their bytes do.

use std::collections::BTreeMap;

use super::model::{Field, Model, Named, Payload, Shape, Type};

/// Types that are a text or a number with a form of its own, by core's name of the form.
const LEAVES: [&str; 18] = [
    "Amount",
    "Cny",
    "CnyPerPoint",
    "CreditCode",
    "Day",
    "Digest",
    "HiddenBallot",
    "Id",
    "Identity",
    "JoinCode",
    "Product",
    "Ratio",
    "RegionCode",
    "Score",
    "Secret",
    "Timestamp",
    "Tracker",
    "VerificationCode",
];

/// What core's `shape.rs` has room for: fields of a record, names, bytes for what is left out.
const FIELDS_MAX: usize = 64;
const NAMES_MAX: usize = 2_048;
const ABSENT_MAX: u8 = 30;

/// The text of `layout.rs`.
pub(crate) fn write(model: &Model) -> Result<String, String> {
    let mut table = Table::new(model);
    let mut out = String::from(
        "//! The shapes of the contract, in the order of their bytes. Generated from core by\n\
         //! `cargo xtask generate`: do not edit.\n\n\
         use super::leaf::Leaf;\n\
         use super::shape::{Field, Place, Row, may, must};\n\n",
    );
    for named in &model.types {
        let name = &named.name;
        let place = table.place(&Type::Named(name.clone()))?;
        out.push_str(&format!("pub(in crate::engine) const {}: Place = {place};\n", upper(name)));
    }
    let steps = table.place(&Type::List(Box::new(Type::Named("Step".to_string()))))?;
    out.push_str(&format!("pub(in crate::engine) const STEPS: Place = {steps};\n"));
    out.push_str("\npub(super) static ROWS: &[Row] = &[\n");
    let names: BTreeMap<usize, &String> =
        table.places.iter().map(|(name, at)| (*at, name)).collect();
    for (place, row) in table.rows.iter().enumerate() {
        out.push_str(&format!("    Row::{row}, // {place} {}\n", names[&place]));
    }
    out.push_str("];\n\npub(super) static FIELDS: &[Field] = &[\n");
    table.fields.iter().for_each(|field| out.push_str(&format!("    {field}\n")));
    if table.names.len() > NAMES_MAX {
        return Err(format!("{} names, the most is {NAMES_MAX}", table.names.len()));
    }
    out.push_str(
        "];\n\n/// All names, one after another.\npub(super) static NAMES: &str = concat!(\n",
    );
    out.push_str(&listed(table.names.iter().map(|name| format!("{name:?}"))));
    out.push_str(");\n\n/// How long each name is.\npub(super) static LENGTHS: &[u8] = &[\n");
    out.push_str(&listed(table.names.iter().map(|name| name.len().to_string())));
    out.push_str("];\n");
    Ok(out)
}

struct Table<'a> {
    model: &'a Model,
    rows: Vec<String>,
    places: BTreeMap<String, usize>,
    fields: Vec<String>,
    names: Vec<String>,
}

impl<'a> Table<'a> {
    fn new(model: &'a Model) -> Self {
        let (rows, fields, names) = (Vec::new(), Vec::new(), Vec::new());
        Self { model, rows, places: BTreeMap::new(), fields, names }
    }

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
            Type::Named(leaf) => format!("Leaf(Leaf::{leaf})"),
            Type::Text => "Leaf(Leaf::Text)".to_string(),
            Type::Bool => "Leaf(Leaf::Bool)".to_string(),
            Type::Integer { bits, signed } => {
                format!("Leaf(Leaf::{}{bits})", if *signed { 'I' } else { 'U' })
            }
            Type::List(item) => format!("List({})", self.place(item)?),
            Type::Nullable(inner) => format!("Maybe({})", self.place(inner)?),
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
            Shape::Alias(Type::List(item)) => format!("List({})", self.place(item)?),
            Shape::Alias(_) => return Err(format!("{}: give it a leaf", named.name)),
            Shape::Words(words) => {
                let words = words.iter().map(|word| (word.wire.clone(), 0, None)).collect();
                self.listing("Words", words)
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
                    keys.push((variant.wire.clone(), place, None));
                }
                self.listing("Union", keys)
            }
        })
    }

    fn record(&mut self, fields: &[Field]) -> Result<String, String> {
        if fields.len() > FIELDS_MAX {
            return Err(format!("a record of {} fields, the most is {FIELDS_MAX}", fields.len()));
        }
        let mut rows = Vec::new();
        for field in fields {
            if field.absent.is_some_and(|byte| byte > ABSENT_MAX) {
                return Err(format!("{}: left out, it is above {ABSENT_MAX}", field.wire));
            }
            rows.push((field.wire.clone(), self.place(&field.kind)?, field.absent));
        }
        Ok(self.listing("Record", rows))
    }

    /// Adds to the list of fields, where the very same do not stand there already.
    fn listing(&mut self, kind: &str, fields: Vec<(String, usize, Option<u8>)>) -> String {
        let lines: Vec<String> = fields
            .into_iter()
            .map(|(name, place, absent)| {
                let at = self.name(&name);
                match absent {
                    None => format!("must({at}, {place}), // {name}"),
                    Some(byte) => format!("may({at}, {place}, {byte}), // {name}"),
                }
            })
            .collect();
        let count = lines.len();
        let there = self.fields.windows(count.max(1)).position(|stand| stand == lines);
        let from = there.unwrap_or_else(|| {
            self.fields.extend(lines);
            self.fields.len() - count
        });
        format!("{kind}({from}, {count})")
    }

    fn name(&mut self, name: &str) -> usize {
        let there = self.names.iter().position(|known| known == name);
        there.unwrap_or_else(|| {
            self.names.push(name.to_string());
            self.names.len() - 1
        })
    }
}

/// Items side by side, in lines of at most 100 columns.
fn listed(items: impl Iterator<Item = String>) -> String {
    let (mut out, mut line) = (String::new(), String::from("   "));
    for item in items {
        if line.len() + item.len() + 2 > 100 {
            out.push_str(&line);
            line = String::from("\n   ");
        }
        line.push_str(&format!(" {item},"));
    }
    out + &line + "\n"
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
