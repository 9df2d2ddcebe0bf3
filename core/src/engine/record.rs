//! Records of the journal: a request and what came of it, as bytes.
//!
//! The identifier comes first, so that the journal can find a request again, and the command last, so
//! that a record can be read without it: asking again compares its bytes, a replay needs the
//! events alone. Invariant **no secret in the journal**: the command is written sealed.

use alloc::{borrow::Cow, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Command, Outcome, Request, State, Step, canonical};
use crate::base::{PersonId, RequestId, Secret, Timestamp, digest::Algorithm};
use crate::{membership, points};

/// A command as the journal holds it: codes that somebody presented are sealed.
pub(super) fn sealed<'a>(
    command: &'a Command,
    algorithm: Algorithm,
    secret: &Secret,
) -> Cow<'a, Command> {
    use {
        Command::Membership, Command::Points, membership::Command::Join, points::Command::Confirm,
    };
    let mut sealed = Cow::Borrowed(command);
    if matches!(command, Membership(Join { .. }) | Points(Confirm { .. })) {
        match sealed.to_mut() {
            Membership(Join { code, .. }) => code.seal(algorithm, secret),
            Points(Confirm { code, .. }) => code.seal(algorithm, secret),
            _ => {}
        }
    }
    sealed
}

/// A record, as it is written.
#[derive(Serialize)]
pub(super) struct RecordRef<'a> {
    id: &'a RequestId,
    at: Timestamp,
    actor: &'a PersonId,
    before: &'a [Step],
    outcome: &'a Outcome,
    after: &'a [Step],
    command: &'a Command,
}

impl<'a> RecordRef<'a> {
    pub(super) const fn new(
        request: &'a Request,
        sealed: &'a Command,
        before: &'a [Step],
        outcome: &'a Outcome,
        after: &'a [Step],
    ) -> Self {
        let (Request { id, at, actor, .. }, command) = (request, sealed);
        Self { id, at: *at, actor, before, outcome, after, command }
    }
}

/// A record, as it is read: all but the command.
#[derive(Deserialize)]
pub(super) struct Record {
    pub(super) id: RequestId,
    pub(super) at: Timestamp,
    pub(super) actor: PersonId,
    pub(super) before: Vec<Step>,
    pub(super) outcome: Outcome,
    pub(super) after: Vec<Step>,
}

impl Record {
    /// Reads a record; gives the bytes of its command too.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        postcard::take_from_bytes(bytes).ok()
    }

    /// Whether it is the record of this request, its command being these bytes.
    pub(super) fn is_of(&self, request: &Request, sealed: &Command, command: &[u8]) -> bool {
        self.at == request.at
            && self.actor == request.actor
            && canonical::write(sealed, Vec::new()) == command
    }

    /// Folds what became true into a state, in the order in which it did.
    pub(super) fn fold(&self, state: &mut State) {
        for step in &self.before {
            fold_events(state, step.at, &step.outcome);
            state.now = state.now.max(step.at);
        }
        if let Outcome::Accepted { .. } = self.outcome {
            state.now = self.at;
        }
        fold_events(state, self.at, &self.outcome);
        for step in &self.after {
            fold_events(state, step.at, &step.outcome);
        }
    }
}

fn fold_events(state: &mut State, at: Timestamp, outcome: &Outcome) {
    if let Outcome::Accepted { events } = outcome {
        events.iter().for_each(|event| state.evolve(at, event));
    }
}
