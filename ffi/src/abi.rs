//! The exports, and nothing else: each names its arguments, passes the guard and asks core once.
//!
//! Invariants: every input is a pointer and a length, never a C string, and is not assumed to be
//! UTF-8; no enum and no bool comes in; what goes out is a status and one owned buffer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use gongzhi_core::engine::wire::{Engine, Reply, Status, tool_json};

use crate::buffer::gz_buffer;
use crate::guard::{bytes, engine as engine_of, guard, place};
use crate::handle::gz_engine;
use crate::misuse::{GZ_DONE, GZ_PANICKED};

/// The ABI this header describes. It changes when a program built against an older header would
/// misbehave; compare it with `gz_abi_version()` once, before anything else.
pub const GZ_ABI_VERSION: i32 = 1;

/// The ABI of the library that was loaded: `GZ_ABI_VERSION` of the day it was built.
#[unsafe(no_mangle)]
pub extern "C" fn gz_abi_version() -> i32 {
    GZ_ABI_VERSION
}

/// Opens a new engine from its setup (JSON) into `*engine`.
///
/// `GZ_DONE`: `*engine` is an engine, `*out` is empty. Else `*engine` is null and `*out` says why.
///
/// # Safety
/// `setup` is null or has `setup_len` readable bytes; `engine` and `out` are null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_open(
    setup: *const u8,
    setup_len: usize,
    engine: *mut *mut gz_engine,
    out: *mut gz_buffer,
) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the two guards' contract.
        let (place, setup) = unsafe { (place(engine)?, bytes("setup", setup, setup_len)?) };
        Ok(hand_over(Engine::open_json(setup), place))
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// Opens an engine from its setup (JSON) and the bytes that `gz_engine_snapshot` gave.
///
/// `GZ_DONE`: `*engine` is an engine, `*out` is empty. Else `*engine` is null and `*out` says why.
///
/// # Safety
/// `setup` and `snapshot` are null or have as many readable bytes as their lengths say; `engine`
/// and `out` are null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_restore(
    setup: *const u8,
    setup_len: usize,
    snapshot: *const u8,
    snapshot_len: usize,
    engine: *mut *mut gz_engine,
    out: *mut gz_buffer,
) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the three guards' contract.
        let (place, setup, snapshot) = unsafe {
            let place = place(engine)?;
            (place, bytes("setup", setup, setup_len)?, bytes("snapshot", snapshot, snapshot_len)?)
        };
        Ok(hand_over(Engine::restore_json(setup, snapshot), place))
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// Executes one request (JSON): `*out` holds the receipt, or the refusal.
///
/// # Safety
/// `engine` is null or a live engine; `request` is null or has `request_len` readable bytes;
/// `out` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_execute(
    engine: *mut gz_engine,
    request: *const u8,
    request_len: usize,
    out: *mut gz_buffer,
) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the two guards' contract.
        let (engine, request) =
            unsafe { (engine_of(engine)?, bytes("request", request, request_len)?) };
        engine.write(|core| core.execute_json(request))
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// Answers one question (JSON): `*out` holds the answer, or the refusal. It changes nothing.
///
/// # Safety
/// `engine` is null or a live engine; `question` is null or has `question_len` readable bytes;
/// `out` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_query(
    engine: *const gz_engine,
    question: *const u8,
    question_len: usize,
    out: *mut gz_buffer,
) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the two guards' contract.
        let (engine, question) =
            unsafe { (engine_of(engine)?, bytes("question", question, question_len)?) };
        engine.read(|core| core.query_json(question))
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// Executes many lines in one call: each line of `lines` is a request or a question (JSON), and
/// `*out` holds one line for each, in order, ended by a line feed.
///
/// A line that is refused says so in its own place and stops nothing; the status is `GZ_DONE`. An
/// empty line is a line; a line feed at the very end starts none. The engine is held from the
/// first line to the last.
///
/// # Safety
/// `engine` is null or a live engine; `lines` is null or has `lines_len` readable bytes; `out` is
/// null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_execute_lines(
    engine: *mut gz_engine,
    lines: *const u8,
    lines_len: usize,
    out: *mut gz_buffer,
) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the two guards' contract.
        let (engine, lines) = unsafe { (engine_of(engine)?, bytes("lines", lines, lines_len)?) };
        engine.write(|core| Reply { status: Status::Done, body: each_line(core, lines) })
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// The whole engine as bytes, for `gz_engine_restore`: not JSON. The setup's secret is not in it.
///
/// # Safety
/// `engine` is null or a live engine; `out` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_snapshot(engine: *const gz_engine, out: *mut gz_buffer) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the guard's contract.
        let engine = unsafe { engine_of(engine)? };
        engine.read(|core| Reply { status: Status::Done, body: core.snapshot() })
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// A helper without state (identity digests, checks of codes, proofs): JSON in, JSON out. It may be
/// called from any thread at any time.
///
/// # Safety
/// `request` is null or has `request_len` readable bytes; `out` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_tool(
    request: *const u8,
    request_len: usize,
    out: *mut gz_buffer,
) -> i32 {
    let work = || {
        // SAFETY: this function's contract is the guard's contract.
        let request = unsafe { bytes("request", request, request_len)? };
        Ok(tool_json(request))
    };
    // SAFETY: this function's contract is the guard's contract.
    unsafe { guard(out, work) }
}

/// Frees the bytes and makes the buffer empty. Null, an empty buffer and a second free are
/// harmless.
///
/// # Safety
/// `buffer` is null, or points to a buffer that is `{0}` or was written by this library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_buffer_free(buffer: *mut gz_buffer) -> i32 {
    // SAFETY: null, or a buffer as this library wrote it, by this function's contract.
    if let Some(buffer) = unsafe { buffer.as_mut() } {
        // SAFETY: as above.
        drop(unsafe { buffer.take() });
    }
    GZ_DONE
}

/// Frees the engine and sets `*engine` to null. Null, a pointer to null and a second free are
/// harmless.
///
/// # Safety
/// `engine` is null, or points to null or to a live engine that no other thread uses any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gz_engine_free(engine: *mut *mut gz_engine) -> i32 {
    // SAFETY: null or readable and writable, by this function's contract.
    let Some(place) = (unsafe { engine.as_mut() }) else {
        return GZ_DONE;
    };
    let engine = std::mem::replace(place, std::ptr::null_mut());
    if engine.is_null() {
        return GZ_DONE;
    }
    // SAFETY: it came from `Box::into_raw` in `hand_over`, no one else uses it, and the caller's
    // pointer has just been set to null.
    let engine = unsafe { Box::from_raw(engine) };
    match catch_unwind(AssertUnwindSafe(move || drop(engine))) {
        Ok(()) => GZ_DONE,
        Err(_) => GZ_PANICKED,
    }
}

/// Puts a new engine in its place, or says why there is none.
fn hand_over(opened: Result<Engine, Reply>, place: &mut *mut gz_engine) -> Reply {
    match opened {
        Ok(core) => {
            *place = Box::into_raw(Box::new(gz_engine::new(core)));
            Reply { status: Status::Done, body: Vec::new() }
        }
        Err(refused) => refused,
    }
}

/// One line out for each line in.
fn each_line(core: &mut Engine, lines: &[u8]) -> Vec<u8> {
    let mut replies = Vec::new();
    for line in lines.split_inclusive(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        replies.extend_from_slice(&core.line_json(line).body);
        replies.push(b'\n');
    }
    replies
}
