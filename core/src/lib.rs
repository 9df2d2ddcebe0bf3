//! gongzhi 共治: an embeddable rules engine for community governance.
#![no_std]
extern crate alloc;
pub mod engine;
