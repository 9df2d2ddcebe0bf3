//! What a type of the contract is, as data: small numbers into one list of names and one of fields.

use alloc::{boxed::Box, vec::Vec};
use once_cell::race::OnceBox;

use super::layout::{FIELDS, LENGTHS, NAMES, ROWS};
use super::leaf::Leaf;

/// Where a shape stands in the table.
pub(in crate::engine) type Place = u16;

/// What a type is.
pub(super) enum Shape {
    /// A text or a number with a form of its own.
    Leaf(Leaf),
    /// One of some words, each a variant without fields.
    Words(&'static [Field]),
    /// Fields side by side, in the order of their bytes.
    Record(&'static [Field]),
    /// An object with exactly one of these keys.
    Union(&'static [Field]),
    /// As many as there are.
    List(Place),
    /// One or `null`.
    Maybe(Place),
}

/// A shape as the table has it.
#[derive(Clone, Copy)]
pub(super) enum Row {
    Leaf(Leaf),
    /// From where on in the list of fields, and how many.
    Words(u16, u8),
    Record(u16, u8),
    Union(u16, u8),
    List(Place),
    Maybe(Place),
}

/// The most fields that a record may have.
pub(super) const FIELDS_MAX: usize = 64;

/// A field of a record, a key of a union, a word: its name and, in the high bits, what stands where a
/// field is left out.
pub(super) struct Field(u16, Place);

const NAME_BITS: u32 = 11;
const MUST: u16 = 31;

impl Field {
    /// Its name.
    pub(super) fn name(&self) -> &'static str {
        let place = usize::from(self.0 & ((1 << NAME_BITS) - 1));
        let ends = ends();
        let end = |place: usize| ends.get(place).copied().map_or(0, usize::from);
        let start = place.checked_sub(1).map_or(0, end);
        NAMES.get(start..end(place)).unwrap_or_default()
    }

    /// What its value is.
    pub(super) const fn shape(&self) -> Place {
        self.1
    }

    /// The byte that stands where it is left out; none where it may not be.
    pub(super) fn absent(&self) -> Option<u8> {
        let [absent, ..] = (self.0 >> NAME_BITS).to_le_bytes();
        (u16::from(absent) != MUST).then_some(absent)
    }
}

/// Where each name ends, counted once: the lengths are less than half the bytes.
fn ends() -> &'static [u16] {
    static ENDS: OnceBox<Vec<u16>> = OnceBox::new();
    ENDS.get_or_init(|| {
        let mut end = 0_u16;
        let ends = LENGTHS.iter().map(|length| {
            end = end.saturating_add((*length).into());
            end
        });
        Box::new(ends.collect())
    })
}

/// A field that must be there, a key or a word.
pub(super) const fn must(name: u16, shape: Place) -> Field {
    Field(name | MUST << NAME_BITS, shape)
}

/// A field that may be left out.
pub(super) const fn may(name: u16, shape: Place, absent: u16) -> Field {
    Field(name | absent << NAME_BITS, shape)
}

/// The shape at a place.
pub(super) fn shape(place: Place) -> Shape {
    let fields = |from: u16, count: u8| {
        let from = usize::from(from);
        FIELDS.get(from..from.saturating_add(count.into())).unwrap_or_default()
    };
    match ROWS.get(usize::from(place)) {
        Some(Row::Leaf(leaf)) => Shape::Leaf(*leaf),
        Some(Row::Words(from, count)) => Shape::Words(fields(*from, *count)),
        Some(Row::Record(from, count)) => Shape::Record(fields(*from, *count)),
        Some(Row::Union(from, count)) => Shape::Union(fields(*from, *count)),
        Some(Row::List(item)) => Shape::List(*item),
        Some(Row::Maybe(inner)) => Shape::Maybe(*inner),
        None => Shape::Words(&[]),
    }
}
