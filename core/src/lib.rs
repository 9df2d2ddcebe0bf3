//! gongzhi 共治: an embeddable rules engine for community governance.
#![no_std]

extern crate alloc;
#[cfg(any(test, feature = "schema"))]
extern crate std;

pub mod base;
pub mod cases;
pub mod charter;
pub mod covenant;
pub mod deliberation;
pub mod engine;
pub mod journal;
pub mod membership;
pub mod points;
