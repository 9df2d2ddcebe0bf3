//! Conformance of gongzhi: the transcripts of `tests/vectors`, how they are run and how they are made.
//!
//! The same files are run by C, Java and JavaScript; the runner here is the Rust one.

pub mod refused;
pub mod transcript;
pub mod vectors;

/// What the README shows in Rust is compiled and run.
#[cfg(all(doctest, readme))]
#[doc = include_str!("../../README.md")]
pub struct Readme;
