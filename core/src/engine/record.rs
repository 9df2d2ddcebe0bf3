//! Records of the journal: a request and what came of it, as bytes.
//!
//! The request comes first, so that the journal can find it again, with its command as a string of
//! bytes: asking again compares them, a replay steps over them. Invariant **no secret in the
//! journal**: the command is written sealed.

use alloc::{borrow::Cow, string::String, vec::Vec};
use serde::{Deserialize, Serialize, Serializer};

use super::{Command, Outcome, Request, State, Step, canonical, json};
use crate::base::{PersonId, RequestId, Secret, Timestamp, digest::Algorithm};
use crate::membership::Via;
use crate::{membership, points};

/// The bytes of a command as the journal holds it, behind what a buffer holds.
pub(super) fn command_bytes(
    command: &Command,
    algorithm: Algorithm,
    secret: &Secret,
    buffer: Vec<u8>,
) -> Vec<u8> {
    canonical::write(sealed(command, algorithm, secret).as_ref(), buffer)
}

/// A command whose codes, which somebody presented, are sealed.
fn sealed<'a>(command: &'a Command, algorithm: Algorithm, secret: &Secret) -> Cow<'a, Command> {
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
    via: &'a Option<Via>,
    command: Bytes<'a>,
    deed: &'a Deed,
}

struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

impl<'a> RecordRef<'a> {
    pub(super) const fn new(request: &'a Request, command: &'a [u8], deed: &'a Deed) -> Self {
        let Request { id, at, actor, via, command: _ } = request;
        Self { id, at: *at, actor, via, command: Bytes(command), deed }
    }
}

/// A record's request.
#[derive(Deserialize)]
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
        postcard::take_from_bytes(record).ok()
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
#[derive(Serialize, Deserialize)]
pub(super) struct Deed {
    pub(super) before: Vec<Step>,
    pub(super) outcome: Outcome,
    pub(super) after: Vec<Step>,
}

impl Deed {
    /// Reads what came of a request.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
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

/// Whether what came of a request is a refusal, from the bytes.
pub(super) fn is_refused(deed: &[u8]) -> bool {
    let (mut rest, mut steps) = (deed, String::new());
    let outcome = json::write(json::STEPS, &mut rest, &mut steps).and_then(|()| rest.first());
    outcome == Some(&1)
}

fn fold_events(state: &mut State, at: Timestamp, outcome: &Outcome) {
    if let Outcome::Accepted { events } = outcome {
        events.iter().for_each(|event| state.evolve(at, event));
    }
}
