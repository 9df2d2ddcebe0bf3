//! The C ABI of gongzhi: bytes in, a status and bytes out. No rule lives here, and no wire format:
//! both are core's (`gongzhi_core::engine::wire`).
//!
//! Invariant "one guard": every export passes through [`guard`], which checks its pointers, catches
//! a panic and writes the out-buffer; a panic poisons the engine it happened in, never the process.
//! `unsafe` stands in this crate alone, and each block says why it is sound.
//!
//! `bindings/c/include/gongzhi.h` is made from these files by cbindgen and compared in CI.
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]

mod abi;
mod buffer;
mod guard;
mod handle;
mod misuse;
#[cfg(test)]
mod tests;

pub use abi::{
    GZ_ABI_VERSION, gz_abi_version, gz_buffer_free, gz_engine_execute, gz_engine_execute_lines,
    gz_engine_free, gz_engine_open, gz_engine_query, gz_engine_restore, gz_engine_snapshot,
    gz_tool,
};
pub use buffer::gz_buffer;
pub use handle::gz_engine;
pub use misuse::{GZ_DONE, GZ_NULL_POINTER, GZ_PANICKED, GZ_POISONED, GZ_REFUSED, GZ_TOO_LARGE};
