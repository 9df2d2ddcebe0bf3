//! The contract as types, read from its JSON Schema: what every generator here writes from.
//!
//! It is not a reader of any schema: what core's types give, and nothing else. Invariant **nothing
//! is guessed**: a shape that is not known here is an error that names the place.

use serde_json::{Map, Value};

/// Every type of the contract, by name.
pub(crate) struct Model {
    pub(crate) types: Vec<Named>,
}

/// A type with its name.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) shape: Shape,
}

/// What a type is.
pub(crate) enum Shape {
    /// Another type under its own name: a text with a form, a list, an identifier.
    Alias(Type),
    /// One of some words.
    Words(Vec<Word>),
    /// Fields side by side.
    Record(Vec<Field>),
    /// An object with exactly one of these keys.
    Union(Vec<Variant>),
}

/// One of some words.
pub(crate) struct Word {
    pub(crate) wire: String,
    pub(crate) doc: String,
}

/// A field of a record.
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) doc: String,
    pub(crate) kind: Type,
    /// Where it may be left out, the byte that stands for it then.
    pub(crate) absent: Option<u8>,
}

/// One key of a union.
pub(crate) struct Variant {
    pub(crate) wire: String,
    pub(crate) doc: String,
    pub(crate) payload: Payload,
}

/// What stands under a union's key.
pub(crate) enum Payload {
    Record(Vec<Field>),
    Type(Type),
}

/// A type where it is used.
pub(crate) enum Type {
    Named(String),
    Text,
    Bool,
    Integer { bits: u32, signed: bool },
    List(Box<Type>),
    Nullable(Box<Type>),
}

type Read<T> = Result<T, String>;

impl Model {
    /// Reads every definition of the contract.
    pub(crate) fn read(contract: &Value) -> Read<Self> {
        let definitions = object(&contract["$defs"], "$defs")?;
        let types = definitions.iter().map(|(name, schema)| {
            Ok(Named { name: name.clone(), doc: doc(schema), shape: shape(schema, name)? })
        });
        Ok(Self { types: types.collect::<Read<_>>()? })
    }

    /// The type of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&Named> {
        self.types.iter().find(|it| it.name == name)
    }
}

fn shape(schema: &Value, at: &str) -> Read<Shape> {
    if let Some(words) = words(schema) {
        return Ok(Shape::Words(words));
    }
    if let Some(variants) = schema["oneOf"].as_array() {
        let variants = variants.iter().map(|it| variant(it, at));
        return Ok(Shape::Union(variants.collect::<Read<_>>()?));
    }
    if schema["type"] == "object" {
        return Ok(Shape::Record(record(schema, at)?));
    }
    Ok(Shape::Alias(kind(schema, at)?))
}

/// The words of an enumeration: documented ones stand in `oneOf`, others in `enum`.
fn words(schema: &Value) -> Option<Vec<Word>> {
    let of = |schema: &Value| -> Option<Vec<Word>> {
        let doc = doc(schema);
        let single = schema.get("const").map(std::slice::from_ref);
        let listed = single.or(schema["enum"].as_array().map(Vec::as_slice))?;
        let word = |it: &Value| {
            let (wire, doc) = (it.as_str()?.to_string(), doc.clone());
            Some(Word { wire, doc })
        };
        listed.iter().map(word).collect()
    };
    match schema["oneOf"].as_array() {
        Some(all) => {
            Some(all.iter().map(of).collect::<Option<Vec<_>>>()?.into_iter().flatten().collect())
        }
        None => of(schema),
    }
}

fn variant(schema: &Value, at: &str) -> Read<Variant> {
    let fields = object(&schema["properties"], at)
        .map_err(|_| format!("{at}: a union may not mix words and objects: write `Word {{}}`"))?;
    let (Some((wire, inner)), 1) = (fields.iter().next(), fields.len()) else {
        return Err(format!("{at}: a variant has {} keys", fields.len()));
    };
    let at = format!("{at}.{wire}");
    let payload = if inner["type"] == "object" {
        Payload::Record(record(inner, &at)?)
    } else {
        Payload::Type(kind(inner, &at)?)
    };
    let (wire, doc) = (wire.clone(), doc(schema));
    Ok(Variant { wire, doc, payload })
}

fn record(schema: &Value, at: &str) -> Read<Vec<Field>> {
    let Some(fields) = schema.get("properties") else {
        return Ok(Vec::new());
    };
    let required: Vec<&str> = schema["required"]
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let fields = object(fields, at)?.iter().map(|(wire, schema)| {
        let at = format!("{at}.{wire}");
        let kind = kind(schema, &at)?;
        let absent = match required.contains(&wire.as_str()) {
            true => None,
            false => Some(absent(schema, &kind, &at)?),
        };
        Ok(Field { wire: wire.clone(), doc: doc(schema), kind, absent })
    });
    fields.collect()
}

/// The byte of a default: none, no item, `false`, or a small number.
fn absent(schema: &Value, kind: &Type, at: &str) -> Read<u8> {
    let number = match (kind, &schema["default"]) {
        (Type::Nullable(_) | Type::List(_), _) | (Type::Bool, Value::Bool(false)) => Some(0),
        (Type::Integer { signed: false, .. }, Value::Number(number)) => number.as_u64(),
        _ => None,
    };
    let byte = number.filter(|number| *number < 128).and_then(|number| u8::try_from(number).ok());
    byte.ok_or_else(|| format!("{at}: a default of one byte was expected"))
}

fn kind(schema: &Value, at: &str) -> Read<Type> {
    let unknown = || format!("{at}: the generators do not know {schema}");
    if let Some(path) = schema["$ref"].as_str() {
        let name = path.rsplit('/').next().unwrap_or_default();
        return Ok(Type::Named(name.to_string()));
    }
    if let Some(either) = schema["anyOf"].as_array() {
        return match either.as_slice() {
            [inner, null] if null["type"] == "null" => {
                Ok(Type::Nullable(Box::new(kind(inner, at)?)))
            }
            _ => Err(unknown()),
        };
    }
    match &schema["type"] {
        Value::String(name) => plain(name, schema, at).ok_or_else(unknown)?,
        Value::Array(names) => match names.as_slice() {
            [Value::String(name), null] if null == "null" => {
                let inner = plain(name, schema, at).ok_or_else(unknown)??;
                Ok(Type::Nullable(Box::new(inner)))
            }
            _ => Err(unknown()),
        },
        _ => Err(unknown()),
    }
}

fn plain(name: &str, schema: &Value, at: &str) -> Option<Read<Type>> {
    Some(match name {
        "string" => Ok(Type::Text),
        "boolean" => Ok(Type::Bool),
        "integer" => {
            let Some((bits, signed)) = width(schema) else {
                return Some(Err(format!("{at}: how wide is this number? {schema}")));
            };
            if bits <= 32 {
                Ok(Type::Integer { bits, signed })
            } else {
                Err(format!("{at}: JavaScript reads 53 bits: write it as a text"))
            }
        }
        "array" => kind(&schema["items"], at).map(|item| Type::List(Box::new(item))),
        _ => return None,
    })
}

/// The bits of an integer, by its format or its bounds, and whether it can be below zero.
fn width(schema: &Value) -> Option<(u32, bool)> {
    if let Some(format) = schema["format"].as_str() {
        let bits = format.trim_start_matches('u').strip_prefix("int")?;
        return Some((bits.parse().ok()?, !format.starts_with('u')));
    }
    let (least, most) = (schema["minimum"].as_u64()?, schema["maximum"].as_u64()?);
    (least <= most).then(|| (u64::BITS - most.leading_zeros(), false))
}

fn object<'a>(value: &'a Value, at: &str) -> Read<&'a Map<String, Value>> {
    let problem = || format!("{at}: an object was expected");
    value.as_object().ok_or_else(problem)
}

fn doc(schema: &Value) -> String {
    let doc = schema["description"].as_str().unwrap_or_default();
    doc.trim().to_string()
}
