//! JSON in: one reader for every shape, which writes the canonical bytes of what it reads.
//!
//! What is wrong is told as serde tells it. An object is an object here: a list of a record's values
//! in their order, which serde's derived readers take too, is refused.

use alloc::{format, string::String, vec::Vec};
use arrayvec::ArrayVec;

use super::leaf::Leaf;
use super::scan::{EOF_OBJECT, EOF_VALUE, Fault, NO_KEY, NO_VALUE, Number, Scanner};
use super::shape::{FIELDS_MAX, Field, Place, Shape, shape};
use crate::base::{Canonical, Sink};

/// Reads a JSON text as the shape at a place. Gives its canonical bytes; or what is wrong, and behind
/// how many bytes.
pub(in crate::engine) fn read(
    place: Place,
    text: &str,
) -> Result<Vec<u8>, (String, Option<usize>)> {
    let out = Sink::behind(Vec::with_capacity(text.len()));
    let mut reader = Reader { json: Scanner::new(text), out };
    let read = reader.value(place).and_then(|()| reader.json.end());
    read.map_err(|fault| (fault.problem, fault.at))?;
    Ok(reader.out.into_bytes())
}

struct Reader<'a> {
    json: Scanner<'a>,
    out: Sink<'static>,
}

impl Reader<'_> {
    fn value(&mut self, place: Place) -> Result<(), Fault> {
        match shape(place) {
            Shape::Leaf(leaf) => self.leaf(leaf),
            Shape::Words(words) => self.one_of(words, false),
            Shape::Union(keys) => self.one_of(keys, true),
            Shape::Record(fields) => self.record(fields),
            Shape::List(item) => self.list(item),
            Shape::Maybe(inner) => {
                let there = self.json.token() != Some(b'n');
                there.put(&mut self.out);
                if there { self.value(inner) } else { self.json.word("null") }
            }
        }
    }

    fn leaf(&mut self, leaf: Leaf) -> Result<(), Fault> {
        let what = leaf.what();
        match self.json.token() {
            Some(byte @ (b't' | b'f')) if matches!(leaf, Leaf::Bool) => {
                let held = byte == b't';
                self.json.word(if held { "true" } else { "false" })?;
                held.put(&mut self.out);
                Ok(())
            }
            Some(b'-' | b'0'..=b'9') if leaf.is_number() => {
                let taken = match self.json.number()? {
                    Number::Whole(number) => {
                        leaf.number(number, &mut self.out).ok_or("value: integer")
                    }
                    Number::Broken => Err("type: floating point"),
                };
                let wrong = |found| format!("invalid {found}, expected {what}");
                taken.map_err(|found| self.json.wrong(wrong(found)))
            }
            Some(b'"') if leaf.is_quoted() => {
                self.json.passes(b'"');
                let text = self.json.string()?;
                let taken = leaf.text(&text, &mut self.out);
                taken.unwrap_or(Ok(())).map_err(|problem| self.json.wrong(problem))
            }
            _ => Err(self.json.unexpected(what)),
        }
    }

    fn list(&mut self, item: Place) -> Result<(), Fault> {
        if !self.json.passes(b'[') {
            return Err(self.json.unexpected("a list"));
        }
        let start = self.out.end();
        let count = match self.items(item) {
            Ok(count) => count,
            Err(fault) => {
                // Serde's reader goes on to the next item before it says where it stands.
                if !self.json.passes(b']') && self.json.passes(b',') {
                    self.json.token();
                }
                return Err(fault.or_at(self.json.at()));
            }
        };
        let end = self.out.end();
        self.out.count(count);
        self.out.bring_forward(end, start);
        Ok(())
    }

    fn items(&mut self, item: Place) -> Result<usize, Fault> {
        let mut count = 0_usize;
        while self.json.more(count == 0, b']')? {
            self.value(item)?;
            count = count.saturating_add(1);
        }
        self.json.passes(b']');
        Ok(count)
    }

    fn record(&mut self, fields: &'static [Field]) -> Result<(), Fault> {
        if !self.json.passes(b'{') {
            return Err(self.json.unexpected("an object"));
        }
        self.fields(fields).map_err(|fault| {
            self.json.passes(b'}');
            fault.or_at(self.json.at())
        })
    }

    fn fields(&mut self, fields: &'static [Field]) -> Result<(), Fault> {
        let mut record = Record { fields, starts: ArrayVec::new(), seen: 0 };
        while self.json.more(record.seen == 0, b'}')? {
            let name = self.json.key()?;
            let place = named(Kind::Field, &name, fields)?;
            let field = record.begin(place, &mut self.out)?;
            let start = self.out.end();
            self.json.colon()?;
            self.value(field.shape())?;
            record.end(place, field, start, &mut self.out);
        }
        record.close(&mut self.out)?;
        self.json.passes(b'}');
        Ok(())
    }

    /// A word; or of a union, an object with one of its keys. A word may be such a key too, of null.
    fn one_of(&mut self, known: &'static [Field], union: bool) -> Result<(), Fault> {
        let object = self.json.passes(b'{');
        match self.json.token() {
            Some(b'"') => {}
            None if object => return Err(self.json.wrong_next(EOF_OBJECT)),
            None => return Err(self.json.wrong_next(EOF_VALUE)),
            Some(byte) if object && byte != b'}' => return Err(self.json.wrong_next(NO_KEY)),
            Some(_) => return Err(self.json.wrong_next(NO_VALUE)),
        }
        let name = self.json.key()?;
        let place = named(Kind::Variant, &name, known);
        let place = place.map_err(|fault| fault.or_at(self.json.at()))?;
        self.out.count(place);
        if !object {
            let problem = "invalid type: unit variant, expected newtype variant";
            return if union { Err(Fault::new(problem)) } else { Ok(()) };
        }
        self.json.colon()?;
        match known.get(place) {
            Some(key) if union => self.value(key.shape())?,
            _ if self.json.token() == Some(b'n') => self.json.word("null")?,
            _ => return Err(self.json.unexpected("unit")),
        }
        match self.json.token() {
            _ if self.json.passes(b'}') => Ok(()),
            None => Err(self.json.wrong(EOF_OBJECT)),
            Some(_) => Err(self.json.wrong(NO_VALUE)),
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
    fn begin(&mut self, place: usize, out: &mut Sink) -> Result<&'static Field, Fault> {
        let field = self.fields.get(place).ok_or_else(|| Fault::new("unknown field"))?; // it was found
        if self.seen & bit(place) != 0 {
            return Err(Fault::new(format!("duplicate field `{}`", field.name())));
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
    fn close(&self, out: &mut Sink) -> Result<(), Fault> {
        for (place, field) in self.fields.iter().enumerate() {
            match field.absent() {
                None if self.seen & bit(place) == 0 => {
                    return Err(Fault::new(format!("missing field `{}`", field.name())));
                }
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

/// The place of a name among those that are known.
fn named(kind: Kind, name: &str, known: &[Field]) -> Result<usize, Fault> {
    let place = known.iter().position(|known| known.name() == name);
    place.ok_or_else(|| unknown(kind, name, known))
}

/// In serde's words; but for a word that is none of those known: it may be a citizen number or a
/// secret. A key of an object is nobody's.
fn unknown(kind: Kind, name: &str, known: &[Field]) -> Fault {
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
    Fault::new(text)
}
