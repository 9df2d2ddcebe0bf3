//! JSON in: one visitor for every shape, which writes the canonical bytes of what it reads.
//!
//! What is wrong is told as serde tells it. An object is an object here: a list of a record's values
//! in their order, which serde's derived readers take too, is refused.

use alloc::{format, string::String, vec::Vec};
use arrayvec::ArrayVec;
use core::fmt;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};

use super::leaf::Leaf;
use super::shape::{FIELDS_MAX, Field, Place, Shape, shape};
use crate::base::{Canonical, Sink};

/// Reads a JSON text as the shape at a place. Gives its canonical bytes.
pub(in crate::engine) fn read(place: Place, text: &str) -> Result<Vec<u8>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut out = Sink::behind(Vec::with_capacity(text.len()));
    Reader { shape: shape(place), out: &mut out }.deserialize(&mut json)?;
    json.end()?;
    Ok(out.into_bytes())
}

struct Reader<'a> {
    shape: Shape,
    out: &'a mut Sink<'static>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        match self.shape {
            Shape::Leaf(Leaf::Bool) => json.deserialize_bool(self),
            Shape::Leaf(leaf) if leaf.is_number() => json.deserialize_i64(self),
            Shape::Leaf(_) => json.deserialize_str(self),
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
            Shape::Leaf(leaf) => leaf.what(),
            Shape::Words(_) => "one of the contract's words",
            Shape::Union(_) => "an object with one key",
            Shape::List(_) => "a list",
            _ => "an object",
        })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let taken =
            if let Shape::Leaf(leaf) = self.shape { leaf.text(text, self.out) } else { None };
        let taken = taken.ok_or_else(|| E::invalid_type(Unexpected::Str(text), &self))?;
        taken.map_err(E::custom)
    }

    fn visit_bool<E: Error>(self, held: bool) -> Result<(), E> {
        if !matches!(self.shape, Shape::Leaf(Leaf::Bool)) {
            return Err(E::invalid_type(Unexpected::Bool(held), &self));
        }
        held.put(self.out);
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        let Shape::Leaf(leaf) = self.shape else {
            return Err(E::invalid_type(Unexpected::Signed(number), &self));
        };
        let taken = leaf.number(number, self.out);
        taken.ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        false.put(self.out);
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        let Shape::Maybe(inner) = self.shape else { return Err(misplaced()) };
        true.put(self.out);
        Reader { shape: shape(inner), out: self.out }.deserialize(json)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Shape::List(item) = self.shape else { return Err(misplaced()) };
        let start = self.out.end();
        let mut count = 0_usize;
        while list.next_element_seed(Reader { shape: shape(item), out: self.out })?.is_some() {
            count = count.saturating_add(1);
        }
        let end = self.out.end();
        self.out.count(count);
        self.out.bring_forward(end, start);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Shape::Record(fields) = self.shape else { return Err(misplaced()) };
        let mut record = Record { fields, starts: ArrayVec::new(), seen: 0 };
        while let Some(place) = map.next_key_seed(Name { kind: Kind::Field, known: fields })? {
            let field = record.begin(place, self.out)?;
            let start = self.out.end();
            map.next_value_seed(Reader { shape: shape(field.shape()), out: self.out })?;
            record.end(place, field, start, self.out);
        }
        record.close(self.out)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        match self.shape {
            Shape::Words(words) => {
                let (place, rest) =
                    access.variant_seed(Name { kind: Kind::Variant, known: words })?;
                self.out.count(place);
                rest.unit_variant()
            }
            Shape::Union(keys) => {
                let (place, rest) =
                    access.variant_seed(Name { kind: Kind::Variant, known: keys })?;
                let key = keys.get(place).ok_or_else(misplaced)?;
                self.out.count(place);
                rest.newtype_variant_seed(Reader { shape: shape(key.shape()), out: self.out })
            }
            _ => Err(misplaced()),
        }
    }
}

/// A record on its way: its fields' bytes in their order, whatever order they come in.
struct Record {
    fields: &'static [Field],
    /// Where the fields begin that have their place already, read or passed by.
    starts: ArrayVec<usize, FIELDS_MAX>,
    /// A bit for each that was read.
    seen: u64,
}

impl Record {
    /// Makes place for a field: those before it stand as if they were left out.
    fn begin<E: Error>(&mut self, place: usize, out: &mut Sink) -> Result<&'static Field, E> {
        let field = self.fields.get(place).ok_or_else(misplaced)?;
        if self.seen & bit(place) != 0 {
            return Err(E::duplicate_field(field.name()));
        }
        self.seen |= bit(place);
        for passed in self.fields.iter().take(place).skip(self.starts.len()) {
            self.starts.push(out.end());
            out.bytes(passed.absent().as_slice());
        }
        Ok(field)
    }

    /// Puts a field that was read from `start` on in its place.
    fn end(&mut self, place: usize, field: &Field, start: usize, out: &mut Sink) {
        let Some(begin) = self.starts.get(place).copied() else { return self.starts.push(start) };
        let stood = field.absent().as_slice().len();
        let read = out.end().saturating_sub(start);
        out.bring_forward(start, begin);
        out.remove(begin.saturating_add(read), stood);
        for later in self.starts.iter_mut().skip(place.saturating_add(1)) {
            *later = later.saturating_add(read).saturating_sub(stood);
        }
    }

    /// Sees to it that every field is there, or may be left out.
    fn close<E: Error>(&self, out: &mut Sink) -> Result<(), E> {
        for (place, field) in self.fields.iter().enumerate() {
            match field.absent() {
                None if self.seen & bit(place) == 0 => return Err(E::missing_field(field.name())),
                Some(absent) if place >= self.starts.len() => out.bytes(&[absent]),
                _ => {}
            }
        }
        Ok(())
    }
}

fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or_default()
}

/// What has a name.
#[derive(Clone, Copy)]
enum Kind {
    Field,
    Variant,
}

/// Reads a name, and gives its place among those that are known.
struct Name {
    kind: Kind,
    known: &'static [Field],
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<usize, D::Error> {
        json.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let place = self.known.iter().position(|known| known.name() == name);
        place.ok_or_else(|| unknown(self.kind, name, self.known))
    }
}

/// In serde's words; but for a word that is none of those known: it may be a citizen number or a
/// secret. A key of an object is nobody's.
fn unknown<E: Error>(kind: Kind, name: &str, known: &[Field]) -> E {
    let mut text = match kind {
        Kind::Field => format!("unknown field `{name}`, "),
        Kind::Variant => String::from("unknown variant, "),
    };
    text.push_str(match (kind, known) {
        (Kind::Field, []) => "there are no fields",
        (Kind::Variant, []) => "there are no variants",
        (_, [_] | [_, _]) => "expected ",
        _ => "expected one of ",
    });
    let or = if known.len() == 2 { " or " } else { ", " };
    for (place, field) in known.iter().enumerate() {
        text.extend([if place == 0 { "" } else { or }, "`", field.name(), "`"]);
    }
    E::custom(text)
}

/// Never met: each shape is asked for what it is.
fn misplaced<E: Error>() -> E {
    E::custom("this is not read so")
}
