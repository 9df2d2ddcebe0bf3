//! The door as bytes: JSON in, JSON out. Every face (C, WebAssembly, the line runner) is this file and nothing else.
use alloc::{vec::Vec, string::String};

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Accepted, answered, done: the body is a receipt, an answer or bytes asked for.
    Done,
    /// Refused by a rule or for its form: the body says why.
    Refused,
}

/// What a call gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// How it ended.
    pub status: Status,
    /// JSON (a snapshot: bytes of its own format).
    pub body: Vec<u8>,
}

/// The engine.
#[derive(Debug, Clone)]
pub struct Engine;

impl Engine {
    /// A new engine from its setup, JSON; or the refusal as JSON.
    pub fn open(setup: &[u8]) -> Result<Self, Reply> {
        if setup.is_empty() { return Err(refused()); }
        Ok(Self)
    }
    /// An engine from a snapshot. `setup` is `{"secret": "..."}`.
    pub fn restore(setup: &[u8], snapshot: &[u8]) -> Result<Self, Reply> {
        if snapshot.is_empty() { return Err(refused()); }
        Self::open(setup)
    }
    /// One request, JSON; a receipt or a refusal.
    pub fn execute_json(&mut self, request: &[u8]) -> Reply {
        Reply { status: Status::Done, body: request.to_vec() }
    }
    /// One question, JSON; an answer or a refusal.
    pub fn query_json(&self, question: &[u8]) -> Reply {
        Reply { status: Status::Done, body: question.to_vec() }
    }
    /// One line of either kind (what `examples/run` reads): a request or a question.
    pub fn line_json(&mut self, line: &[u8]) -> Reply {
        self.execute_json(line)
    }
    /// The whole engine as bytes.
    pub fn snapshot(&self) -> Vec<u8> {
        Vec::from(*b"snapshot")
    }
}

/// Stateless helpers: identity digests, checks of codes, proofs. JSON in, JSON out.
pub fn tool_json(request: &[u8]) -> Reply {
    Reply { status: Status::Done, body: request.to_vec() }
}

fn refused() -> Reply {
    Reply { status: Status::Refused, body: String::from("{\"refused\":{\"code\":\"engine.empty\"}}").into_bytes() }
}
