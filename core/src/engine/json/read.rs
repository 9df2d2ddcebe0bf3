//! JSON in: one visitor for every shape, which writes the canonical bytes of what it reads.
//!
//! What is wrong is told as serde tells it. An object is an object here: a list of a record's values
//! in their order, which serde's derived readers take too, is refused.

use alloc::{format, vec::Vec};
use core::fmt;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::shape::{Field, Place, Shape, Variant, shape};
use crate::engine::canonical;

/// Reads a JSON text as the shape at a place. Gives its canonical bytes.
pub(in crate::engine) fn read(place: Place, text: &str) -> Result<Vec<u8>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut out = Vec::with_capacity(text.len());
    Reader { shape: shape(place), out: &mut out }.deserialize(&mut json)?;
    json.end()?;
    Ok(out)
}

struct Reader<'a> {
    shape: &'static Shape,
    out: &'a mut Vec<u8>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        match self.shape {
            Shape::Leaf(leaf) => leaf.read(json, self.out),
            Shape::Words(_) | Shape::Union(_) => json.deserialize_enum("", &[], self),
            Shape::Record(_) => json.deserialize_map(self),
            Shape::List(_) => json.deserialize_seq(self),
            Shape::Maybe(_) => json.deserialize_option(self),
        }
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.shape {
            Shape::Words(_) => "one of the contract's words",
            Shape::Union(_) => "an object with one key",
            Shape::List(_) => "a list",
            _ => "an object",
        })
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.out.push(0);
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        let Shape::Maybe(inner) = self.shape else { return Err(misplaced()) };
        self.out.push(1);
        Reader { shape: shape(*inner), out: self.out }.deserialize(json)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Shape::List(item) = self.shape else { return Err(misplaced()) };
        let start = self.out.len();
        let mut count = 0_usize;
        while list.next_element_seed(Reader { shape: shape(*item), out: self.out })?.is_some() {
            count = count.saturating_add(1);
        }
        let items = self.out.split_off(start);
        number(count, self.out);
        self.out.extend_from_slice(&items);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Shape::Record(fields) = self.shape else { return Err(misplaced()) };
        let (start, mut parts) = (self.out.len(), Vec::with_capacity(fields.len()));
        while let Some(place) = map.next_key_seed(Name(fields))? {
            let field: &Field = fields.get(place).ok_or_else(misplaced)?;
            if parts.iter().any(|part: &Part| part.place == place) {
                return Err(Error::duplicate_field(field.name));
            }
            let from = self.out.len();
            map.next_value_seed(Reader { shape: shape(field.shape), out: self.out })?;
            parts.push(Part { place, from, to: self.out.len() });
        }
        let in_order = parts.is_sorted_by_key(|part| part.place);
        if in_order && parts.len() == fields.len() {
            return Ok(());
        }
        let read = self.out.split_off(start);
        for (place, field) in fields.iter().enumerate() {
            let part = parts.iter().find(|part| part.place == place);
            let part = part.and_then(|part| part.of(&read, start));
            match (part, field.absent) {
                (Some(bytes), _) => self.out.extend_from_slice(bytes),
                (None, Some(absent)) => self.out.push(absent),
                (None, None) => return Err(Error::missing_field(field.name)),
            }
        }
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        match self.shape {
            Shape::Words(words) => {
                let (place, rest) = access.variant_seed(Name(words))?;
                number(place, self.out);
                rest.unit_variant()
            }
            Shape::Union(keys) => {
                let (place, rest) = access.variant_seed(Name(keys))?;
                let key = keys.get(place).ok_or_else(misplaced)?;
                number(place, self.out);
                rest.newtype_variant_seed(Reader { shape: shape(key.shape), out: self.out })
            }
            _ => Err(misplaced()),
        }
    }
}

/// A field that was read, and where its bytes stand.
struct Part {
    place: usize,
    from: usize,
    to: usize,
}

impl Part {
    /// Its bytes, out of those that stood from `start` on.
    fn of<'a>(&self, read: &'a [u8], start: usize) -> Option<&'a [u8]> {
        read.get(self.from.checked_sub(start)?..self.to.checked_sub(start)?)
    }
}

/// What has a name: a field, a key, a word.
trait Named {
    /// What serde calls it.
    const KIND: &'static str;
    fn name(&self) -> &'static str;
}

impl Named for Field {
    const KIND: &'static str = "field";
    fn name(&self) -> &'static str {
        self.name
    }
}

impl Named for Variant {
    const KIND: &'static str = "variant";
    fn name(&self) -> &'static str {
        self.name
    }
}

impl Named for &'static str {
    const KIND: &'static str = "variant";
    fn name(&self) -> &'static str {
        self
    }
}

/// Reads a name, and gives its place among those that are known.
struct Name<T: 'static>(&'static [T]);

impl<'de, T: Named> DeserializeSeed<'de> for Name<T> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<usize, D::Error> {
        json.deserialize_identifier(self)
    }
}

impl<T: Named> Visitor<'_> for Name<T> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let place = self.0.iter().position(|known| known.name() == name);
        place.ok_or_else(|| unknown(T::KIND, name, self.0.iter().map(Named::name).collect()))
    }
}

/// In serde's words.
fn unknown<E: Error>(kind: &str, name: &str, known: Vec<&'static str>) -> E {
    E::custom(match known.as_slice() {
        [] => format!("unknown {kind} `{name}`, there are no {kind}s"),
        [one] => format!("unknown {kind} `{name}`, expected `{one}`"),
        [one, two] => format!("unknown {kind} `{name}`, expected `{one}` or `{two}`"),
        all => format!("unknown {kind} `{name}`, expected one of `{}`", all.join("`, `")),
    })
}

/// Never met: each shape is asked for what it is.
fn misplaced<E: Error>() -> E {
    E::custom("this is not read so")
}

fn number(number: usize, out: &mut Vec<u8>) {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    *out = canonical::write(&number, core::mem::take(out));
}
