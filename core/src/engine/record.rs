//! Records of the journal: a request and what came of it, as bytes.
//!
//! The request comes first, so that the journal can find it again, with its command as a string of
//! bytes: asking again compares them, a replay steps over them. Invariant **no secret in the
//! journal**: the command is written sealed.

use alloc::{string::String, vec::Vec};

use super::{Command, Outcome, Request, State, Step, json};
use crate::base::{
    Canonical, PersonId, Purpose, RequestId, Secret, Sink, Source, Timestamp, canonical,
    digest::Algorithm,
};
use crate::membership::Via;

/// The bytes of a command as the journal holds it, behind what a buffer holds: the codes that somebody
/// presented are sealed, and ballots are sealed for this request alone.
pub(super) fn command_bytes(
    command: &Command,
    salt: &str,
    algorithm: Algorithm,
    secret: &Secret,
    buffer: Vec<u8>,
) -> Vec<u8> {
    let mut sink = Sink::sealing(buffer, secret.key(algorithm, Purpose::Seal), salt);
    command.put(&mut sink);
    sink.into_bytes()
}

/// Writes a record behind what a buffer holds.
pub(super) fn write(request: &Request, command: &[u8], deed: &Deed, buffer: Vec<u8>) -> Vec<u8> {
    let Request { id, at, actor, via, command: _ } = request;
    let mut sink = Sink::behind(buffer);
    id.put(&mut sink);
    at.put(&mut sink);
    actor.put(&mut sink);
    via.put(&mut sink);
    sink.count(command.len());
    sink.bytes(command);
    deed.put(&mut sink);
    sink.into_bytes()
}

/// A record's request.
pub(super) struct Asked<'a> {
    pub(super) id: RequestId,
    pub(super) at: Timestamp,
    pub(super) actor: PersonId,
    pub(super) via: Option<Via>,
    command: &'a [u8],
}

impl<'a> Asked<'a> {
    /// Reads a record's request; gives the bytes of what came of it too.
    pub(super) fn read(record: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let mut source = Source::new(record);
        let from = &mut source;
        let (id, at, actor) = Canonical::take(from);
        let via = Canonical::take(from);
        let length = from.count();
        let command = from.bytes(length);
        Some((Self { id, at, actor, via, command }, source.rest()?))
    }

    /// Whether it is this request, whose command has these bytes.
    pub(super) fn is_of(&self, request: &Request, command: &[u8]) -> bool {
        self.at == request.at
            && self.actor == request.actor
            && self.via == request.via
            && self.command == command
    }
}

/// What came of a request.
#[derive(Canonical)]
pub(super) struct Deed {
    pub(super) before: Vec<Step>,
    pub(super) outcome: Outcome,
    pub(super) after: Vec<Step>,
}

impl Deed {
    /// Reads what came of a request.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        canonical::read(bytes).map(|(deed, _)| deed)
    }

    /// Folds what became true into a state, in the order in which it did.
    pub(super) fn fold(&self, at: Timestamp, state: &mut State) {
        for step in &self.before {
            fold_events(state, step.at, &step.outcome);
            state.now = state.now.max(step.at);
        }
        if let Outcome::Accepted { .. } = self.outcome {
            state.now = at;
        }
        fold_events(state, at, &self.outcome);
        for step in &self.after {
            fold_events(state, step.at, &step.outcome);
        }
    }
}

/// What came of a request without what fired before it, from the bytes; its first is 1 for a refusal.
pub(super) fn outcome(deed: &[u8]) -> &[u8] {
    let mut source = Source::new(deed);
    json::write(json::STEPS, &mut source, &mut String::new());
    source.rest().unwrap_or_default()
}

fn fold_events(state: &mut State, at: Timestamp, outcome: &Outcome) {
    if let Outcome::Accepted { events } = outcome {
        events.iter().for_each(|event| state.evolve(at, event));
    }
}
