//! The WebAssembly face of gongzhi: bytes in, bytes out, over `gongzhi::engine::wire`.
//!
//! It is not an API for people: `bindings/js` is, and it alone calls what stands here. It holds no rules.
//! On any target but wasm32 this crate is empty, so that the workspace builds everywhere.
//!
//! Invariants. **Bytes only**: no string, no 64-bit integer and no class crosses the boundary, so that the
//! generated glue needs nothing of its host but `Uint8Array`. **No imports**: the module asks nothing of the host.
#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
extern crate alloc;

#[cfg(target_arch = "wasm32")]
pub mod face;
#[cfg(target_arch = "wasm32")]
mod handles;
#[cfg(target_arch = "wasm32")]
mod runtime;
