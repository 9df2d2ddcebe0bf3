//! What the programs in `jiaxing/` and `run/` are made of, so that tests and benches can use it too.
//!
//! [`lines`] is the line runner. The rest is Jiaxing: [`city`] is who lives where, [`story`] is what
//! happens in a year, [`stage`] brings it before the engine, [`heard`] counts what came of it.

pub mod chance;
pub mod chapter;
pub mod city;
pub mod days;
pub mod figures;
pub mod heard;
pub mod lines;
pub mod measure;
pub mod report;
pub mod staff;
pub mod stage;
pub mod story;
pub mod words;
