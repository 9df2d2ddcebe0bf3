//! The exported functions, one for each call of `wire`.
//!
//! Each gives one `Vec<u8>`: the first byte is the outcome (`Outcome`), the rest is the body. Classes are not
//! used, since wasm-bindgen guards them with thrown strings, and a string needs a `TextDecoder`.
//!
//! Invariant: no function here panics on any input; a handle not known is an outcome.

use crate::handles::{self, Missing};
use alloc::vec::Vec;
use gongzhi::engine::wire::{self, Engine, Reply, Status};
use wasm_bindgen::prelude::wasm_bindgen;

/// The first byte of every answer. `bindings/js/src/instance.js` holds the same table.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Outcome {
    /// The body is what was asked for; of `engine_open` and `engine_restore`, the handle (little endian).
    Done = 0,
    /// The body is a refusal.
    Refused = 1,
    /// No engine has this handle: never opened, or closed. The body is empty.
    NoSuchHandle = 2,
    /// An earlier call trapped in the middle of a change, or no handle is left. The body is empty.
    Unusable = 3,
}

/// A new engine from its setup.
#[wasm_bindgen]
pub fn engine_open(setup: &[u8]) -> Vec<u8> {
    opened(Engine::open_json(setup))
}

/// An engine from a snapshot.
#[wasm_bindgen]
pub fn engine_restore(setup: &[u8], snapshot: &[u8]) -> Vec<u8> {
    opened(Engine::restore_json(setup, snapshot))
}

/// One request; a receipt or a refusal.
#[wasm_bindgen]
pub fn engine_execute(handle: u32, request: &[u8]) -> Vec<u8> {
    on(handle, |engine| replied(engine.execute_json(request)))
}

/// One question; an answer or a refusal.
#[wasm_bindgen]
pub fn engine_query(handle: u32, question: &[u8]) -> Vec<u8> {
    on(handle, |engine| replied(engine.query_json(question)))
}

/// One line of either kind.
#[wasm_bindgen]
pub fn engine_line(handle: u32, line: &[u8]) -> Vec<u8> {
    on(handle, |engine| replied(engine.line_json(line)))
}

/// The whole engine as bytes.
#[wasm_bindgen]
pub fn engine_snapshot(handle: u32) -> Vec<u8> {
    on(handle, |engine| framed(Outcome::Done, engine.snapshot()))
}

/// Drops the engine; a second time finds no such handle, and changes nothing.
#[wasm_bindgen]
pub fn engine_close(handle: u32) -> Vec<u8> {
    handles::remove(handle).map_or_else(missing, |()| framed(Outcome::Done, Vec::new()))
}

/// A stateless helper: identity digests, checks of codes, proofs.
#[wasm_bindgen]
pub fn tool(request: &[u8]) -> Vec<u8> {
    replied(wire::tool_json(request))
}

fn opened(result: Result<Engine, Reply>) -> Vec<u8> {
    match result {
        Ok(engine) => handles::insert(engine)
            .map_or_else(missing, |handle| framed(Outcome::Done, handle.to_le_bytes().to_vec())),
        Err(refusal) => replied(refusal),
    }
}

fn on(handle: u32, call: impl FnOnce(&mut Engine) -> Vec<u8>) -> Vec<u8> {
    handles::with(handle, call).unwrap_or_else(missing)
}

fn missing(why: Missing) -> Vec<u8> {
    let outcome = match why {
        Missing::Unknown => Outcome::NoSuchHandle,
        Missing::Unusable => Outcome::Unusable,
    };
    framed(outcome, Vec::new())
}

fn replied(reply: Reply) -> Vec<u8> {
    let outcome = match reply.status {
        Status::Done => Outcome::Done,
        Status::Refused => Outcome::Refused,
    };
    framed(outcome, reply.body)
}

fn framed(outcome: Outcome, mut body: Vec<u8>) -> Vec<u8> {
    body.insert(0, outcome as u8);
    body
}
