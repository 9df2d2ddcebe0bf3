//! What a type of the contract is, as data.

use super::{layout::SHAPES, leaf::Leaf};

/// Where a shape stands in the table.
pub(in crate::engine) type Place = u16;

/// What a type is.
pub(super) enum Shape {
    /// A text or a number with a form of its own.
    Leaf(Leaf),
    /// One of some words, each a variant without fields.
    Words(&'static [&'static str]),
    /// Fields side by side, in the order of their bytes.
    Record(&'static [Field]),
    /// An object with exactly one of these keys.
    Union(&'static [Variant]),
    /// As many as there are.
    List(Place),
    /// One or `null`.
    Maybe(Place),
}

/// A field of a record.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Place,
    /// The byte that stands where the field is left out; none where it may not be.
    pub(super) absent: Option<u8>,
}

/// A key of a union.
pub(super) struct Variant {
    pub(super) name: &'static str,
    pub(super) shape: Place,
}

/// A field that must be there.
pub(super) const fn must(name: &'static str, shape: Place) -> Field {
    Field { name, shape, absent: None }
}

/// A field that may be left out.
pub(super) const fn may(name: &'static str, shape: Place, absent: u8) -> Field {
    Field { name, shape, absent: Some(absent) }
}

/// A key of a union.
pub(super) const fn key(name: &'static str, shape: Place) -> Variant {
    Variant { name, shape }
}

/// The shape at a place.
pub(super) fn shape(place: Place) -> &'static Shape {
    SHAPES.get(usize::from(place)).unwrap_or(&Shape::Words(&[]))
}
