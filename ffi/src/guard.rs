//! The one guard that every export passes: null checks, panics, the out-buffer. What the exports do
//! with what they were given is `abi`'s.
//!
//! Invariant "always an answer": where an out-buffer is given, it is written exactly once, whatever
//! happens; where it is missing, nothing is done at all.

use std::panic::{AssertUnwindSafe, catch_unwind};

use gongzhi_core::engine::wire::{Reply, Status};

use crate::buffer::gz_buffer;
use crate::handle::gz_engine;
use crate::misuse::{GZ_DONE, GZ_NULL_POINTER, GZ_REFUSED, Misuse};

/// Runs one export and says how it ended, in `out` and in the status.
///
/// # Safety
/// `out` is null, or points to a `gz_buffer` that this call may write.
pub(crate) unsafe fn guard(
    out: *mut gz_buffer,
    work: impl FnOnce() -> Result<Reply, Misuse>,
) -> i32 {
    if out.is_null() {
        return GZ_NULL_POINTER;
    }
    // A panic inside an engine was caught and has poisoned it already (`handle`); what is caught
    // here had no engine yet, so nothing half done outlives it.
    let ended = catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Misuse::Panicked));
    let (status, body) = match ended {
        Ok(Reply { status: Status::Done, body }) => (GZ_DONE, body),
        Ok(Reply { status: Status::Refused, body }) => (GZ_REFUSED, body),
        Err(misuse) => (misuse.status(), misuse.body()),
    };
    // SAFETY: `out` is not null, and by the contract above it may be written. `write` drops
    // nothing: what was there is the caller's, or was never set.
    unsafe { out.write(gz_buffer::give(body)) };
    status
}

/// The bytes a caller passed; null with length zero is the empty slice.
///
/// # Safety
/// `data` is null, or `len` bytes can be read there for as long as `'a`, and no one writes them.
pub(crate) unsafe fn bytes<'a>(
    argument: &'static str,
    data: *const u8,
    len: usize,
) -> Result<&'a [u8], Misuse> {
    if len > isize::MAX.unsigned_abs() {
        return Err(Misuse::TooLarge { argument, bytes: len });
    }
    if !data.is_null() {
        // SAFETY: not null, at most isize::MAX, readable by the contract; u8 needs no alignment.
        return Ok(unsafe { std::slice::from_raw_parts(data, len) });
    }
    if len == 0 { Ok(&[]) } else { Err(Misuse::NullPointer { argument }) }
}

/// The engine a caller passed.
///
/// # Safety
/// `engine` is null, or came from this library and is not freed for as long as `'a`.
pub(crate) unsafe fn engine<'a>(engine: *const gz_engine) -> Result<&'a gz_engine, Misuse> {
    // SAFETY: by the contract above it is null or a live engine, which is only ever shared.
    unsafe { engine.as_ref() }.ok_or(Misuse::NullPointer { argument: "engine" })
}

/// The place for a new engine that a caller passed; it is set to null, so that it holds an engine
/// only if there is one.
///
/// # Safety
/// `place` is null, or may be written for as long as `'a` and is reached by no one else meanwhile.
pub(crate) unsafe fn place<'a>(
    place: *mut *mut gz_engine,
) -> Result<&'a mut *mut gz_engine, Misuse> {
    if place.is_null() {
        return Err(Misuse::NullPointer { argument: "engine" });
    }
    // SAFETY: not null and writable by the contract above; written before a reference to it is
    // made, since C need not have set it.
    unsafe {
        place.write(std::ptr::null_mut());
        Ok(&mut *place)
    }
}
