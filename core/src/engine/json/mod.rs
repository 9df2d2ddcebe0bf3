//! The JSON of the contract, read and written by one table of its shapes.
//!
//! JSON in becomes the canonical bytes of the same value, from which a type is read; a
//! value's canonical bytes, or a record's out of the journal, become JSON. So the code is the same
//! for every type, and a type costs a line in a table: of the WebAssembly, readers and writers made
//! for each type would be the half. What it is not: it knows no type but the leaves (`leaf`).
//!
//! Invariant **one contract**: what is read and written here is what serde gives for the same types;
//! the vectors hold it through every door.

#[rustfmt::skip]
#[expect(dead_code, reason = "every type of the contract has its name here, called for or not")]
mod layout;
mod leaf;
mod read;
mod scan;
mod shape;
mod told;
mod write;

pub(super) use layout::{ANSWER, MADE, QUESTION, RECEIPT, REFUSED, REQUEST, SETUP, STEPS, TOOL};
pub(super) use read::read;
pub(super) use scan::has;
pub(super) use shape::Place;
pub(super) use write::write;
