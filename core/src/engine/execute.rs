//! The engine: a request in, a receipt out.
//!
//! A refused request is written down like any other, so that asking again gives the same answer; it
//! moves neither state nor time. What could not even be read is refused without a record, and so is
//! a request that more deadlines wait before than fire at once.

use alloc::{format, vec, vec::Vec};

use super::{
    Cause, ClockCommand, Command, EngineRefusal, Event, Outcome, Receipt, Refusal, Refused,
    Request, Setup, State, Step, canonical, policy, reactions,
    record::{self, Record, RecordRef},
};
use crate::base::{
    Id, PersonId, RequestId, Secret, Timestamp,
    digest::{Algorithm, Digest},
};
use crate::charter;
use crate::journal::Journal;
use crate::membership;

/// The limits of an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one request or question in JSON.
    pub request_bytes_max: u32,
    /// Records in the journal. Each makes at most one row in a table, so rows fit 32 bits.
    pub records_max: u32,
    /// Deadlines that fire before one request; of more it is refused, and can be asked again.
    pub deadlines_max: u32,
    /// Steps that follow from one request.
    pub reactions_max: u32,
}

/// The limits of this library.
pub const LIMITS: Limits = Limits {
    request_bytes_max: 1 << 20,
    records_max: 60_000_000,
    deadlines_max: 10_000,
    reactions_max: 64,
};

/// A community's engine: its state, its journal, and the door.
///
/// ```
/// use gongzhi::engine::{Engine, Setup};
/// let setup: Setup = serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
/// let engine = Engine::open(setup).unwrap();
/// assert_eq!(engine.journal().len(), 1); // the creation
/// ```
#[derive(Debug, Clone)]
pub struct Engine {
    algorithm: Algorithm,
    secret: Secret,
    state: State,
    journal: Journal,
    scratch: Vec<u8>,
}

impl Engine {
    /// A new engine. Its first record is its creation: the charter, the root region, the founders.
    ///
    /// # Errors
    /// When the charter is wrong, with the path of what is wrong.
    pub fn open(setup: Setup) -> Result<Self, Refusal> {
        setup.charter.check()?;
        let journal = Journal::new(setup.digest);
        let mut engine = Self::from_parts(setup.digest, setup.secret, State::default(), journal);
        let charter = setup.charter;
        let at = charter.effective_from;
        let genesis = Id::new("genesis").unwrap_or(Id::dash());
        let request = Request {
            id: RequestId::from(genesis.clone()),
            at,
            actor: PersonId::from(genesis),
            command: Command::Charter(charter::Command::Adopt {
                charter: alloc::boxed::Box::new(charter),
            }),
        };
        let events = founding(&request);
        events.iter().for_each(|event| engine.state.evolve(at, event));
        engine.state.now = at;
        engine.record(&request, Vec::new(), Outcome::Accepted { events }, Vec::new());
        Ok(engine)
    }

    pub(super) fn from_parts(
        algorithm: Algorithm,
        secret: Secret,
        state: State,
        journal: Journal,
    ) -> Self {
        Self { algorithm, secret, state, journal, scratch: Vec::new() }
    }

    /// All that is known.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// All that was asked, and what came of it.
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The digest algorithm chosen at creation.
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    pub(super) const fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The digest of the state's canonical bytes: equal states have equal digests.
    pub fn state_digest(&self) -> Digest {
        self.state.digest(self.algorithm)
    }

    /// Executes a request. Asked again under the same identifier, gives the first receipt again.
    ///
    /// # Errors
    /// When the request was not written down: its identifier was used for something else, the journal
    /// is full, or more deadlines have passed than fire before one request. Those that fired stand in
    /// a record of the clock's own; the same request, asked again, goes on from there. Every other
    /// refusal is in the receipt.
    pub fn execute(&mut self, request: &Request) -> Result<Receipt, Refusal> {
        if let Some(seq) = self.journal.find(request.id.as_str()) {
            return self.repeated(seq, request);
        }
        let (records, max) = (self.journal.len(), LIMITS.records_max);
        if records >= max {
            return Err(EngineRefusal::Full { records, max }.into());
        }
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let outcome = match self.run(request, &mut before, &mut after) {
            Ok(events) => Outcome::Accepted { events },
            Err(refusal @ Refusal::Engine(EngineRefusal::DeadlinesPending { .. })) => {
                self.record_clock(before);
                return Err(refusal);
            }
            Err(refusal) => Outcome::Refused(Refused(refusal)),
        };
        Ok(self.record(request, before, outcome, after))
    }

    /// Writes down what fired before a request that is not: as the clock's own advance, under an
    /// identifier that no request has.
    fn record_clock(&mut self, before: Vec<Step>) {
        let mut id = format!("clock-{}", self.journal.len());
        while self.journal.find(&id).is_some() {
            id.push('+');
        }
        let id = Id::new(&id).unwrap_or(Id::dash());
        let request = Request {
            id: RequestId::from(id.clone()),
            at: self.state.now,
            actor: PersonId::from(id),
            command: Command::Clock(ClockCommand::Advance {}),
        };
        self.record(&request, before, Outcome::Accepted { events: Vec::new() }, Vec::new());
    }

    /// The way of a request that was not seen before.
    fn run(
        &mut self,
        request: &Request,
        before: &mut Vec<Step>,
        after: &mut Vec<Step>,
    ) -> Result<Vec<Event>, Refusal> {
        let (at, now) = (request.at, self.state.now);
        if at < now {
            return Err(EngineRefusal::TimeBackward { at, now }.into());
        }
        policy::may_command(&self.state, at, &request.actor, &request.command)?;
        if self.fire_due(at, before)? {
            // What fired may have changed whose matter it is.
            policy::may_command(&self.state, at, &request.actor, &request.command)?;
        }
        let events = self.step(at, Some(&request.actor), &request.command)?;
        self.state.now = at;
        self.react(at, &events, after);
        Ok(events)
    }

    /// Fires the deadlines that have passed, in order. Tells whether any did.
    fn fire_due(&mut self, at: Timestamp, steps: &mut Vec<Step>) -> Result<bool, Refusal> {
        let mut fired = 0_u32;
        while let Some((instant, command)) = self.state.due(at) {
            if fired == LIMITS.deadlines_max {
                return Err(EngineRefusal::DeadlinesPending { fired }.into());
            }
            let outcome = self.step(instant, None, &command);
            self.state.now = self.state.now.max(instant);
            fired = fired.saturating_add(1);
            let events = outcome.as_ref().map_or_else(|_| Vec::new(), Clone::clone);
            let stuck = outcome.is_err();
            let outcome = told(outcome);
            let command = policy::name(&command);
            steps.push(Step { at: instant, cause: Cause::Deadline, command, outcome });
            self.react(instant, &events, steps);
            if stuck {
                break; // written down; a deadline that cannot fire must not hold up the door
            }
        }
        Ok(fired > 0)
    }

    /// Decides a command and makes what follows true: all of it, or nothing.
    fn step(
        &mut self,
        at: Timestamp,
        actor: Option<&PersonId>,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        // Between two charters nobody can begin anything; but time passes, and a charter can be adopted.
        let goes_on = matches!(command, Command::Clock(_) | Command::Charter(_));
        if actor.is_some() && !goes_on {
            self.state.charters.in_force(at)?;
        }
        let context = self.state.context(at, actor, self.algorithm, &self.secret)?;
        let events = self.state.decide(&context, command)?;
        events.iter().for_each(|event| self.state.evolve(at, event));
        Ok(events)
    }

    /// Carries out what follows from events, and from what follows from those. A reaction that is
    /// refused is written down and undoes nothing.
    fn react(&mut self, at: Timestamp, events: &[Event], steps: &mut Vec<Step>) {
        let mut waiting: Vec<Command> = events.iter().flat_map(reactions::following).collect();
        let mut done = 0_u32;
        while !waiting.is_empty() && done < LIMITS.reactions_max {
            let command = waiting.remove(0);
            let outcome = self.step(at, None, &command);
            if let Ok(events) = &outcome {
                waiting.extend(events.iter().flat_map(reactions::following));
            }
            let outcome = told(outcome);
            let command = policy::name(&command);
            steps.push(Step { at, cause: Cause::Event, command, outcome });
            done = done.saturating_add(1);
        }
    }

    fn record(
        &mut self,
        request: &Request,
        before: Vec<Step>,
        outcome: Outcome,
        after: Vec<Step>,
    ) -> Receipt {
        let command = record::sealed(&request.command, self.algorithm, &self.secret);
        let record = RecordRef::new(request, &command, &before, &outcome, &after);
        self.scratch.clear();
        let bytes = canonical::write(&record, core::mem::take(&mut self.scratch));
        let (seq, digest) = self.journal.append(&bytes);
        self.scratch = bytes;
        let (request, at) = (request.id.clone(), request.at);
        Receipt { seq, request, at, before, outcome, after, digest }
    }

    fn repeated(&self, seq: u32, request: &Request) -> Result<Receipt, Refusal> {
        let (first, command) = self.record_at(seq)?;
        let sealed = record::sealed(&request.command, self.algorithm, &self.secret);
        if first.is_of(request, &sealed, command) {
            Ok(self.receipt(seq, first))
        } else {
            let request = request.id.clone();
            Err(EngineRefusal::RequestReused { request, seq }.into())
        }
    }

    pub(super) fn record_at(&self, seq: u32) -> Result<(Record, &[u8]), Refusal> {
        let records = self.journal.len();
        let missing = || EngineRefusal::NoSuchRecord { seq, records };
        let bytes = self.journal.record(seq).ok_or_else(missing)?;
        Ok(Record::read(bytes).ok_or_else(missing)?)
    }

    pub(super) fn recorded(&self, request: &RequestId) -> Result<Record, Refusal> {
        self.record_at(self.seq_of(request)?).map(|(record, _)| record)
    }

    fn seq_of(&self, request: &RequestId) -> Result<u32, Refusal> {
        let unknown = || EngineRefusal::NotRecorded { request: request.clone() };
        Ok(self.journal.find(request.as_str()).ok_or_else(unknown)?)
    }

    pub(super) fn receipt_of(&self, request: &RequestId) -> Result<Receipt, Refusal> {
        let seq = self.seq_of(request)?;
        Ok(self.receipt(seq, self.record_at(seq)?.0))
    }

    fn receipt(&self, seq: u32, record: Record) -> Receipt {
        let bytes = self.journal.record(seq).unwrap_or_default();
        Receipt {
            seq,
            request: record.id,
            at: record.at,
            before: record.before,
            outcome: record.outcome,
            after: record.after,
            digest: crate::journal::merkle::leaf_hash(self.algorithm, bytes),
        }
    }
}

fn told(outcome: Result<Vec<Event>, Refusal>) -> Outcome {
    match outcome {
        Ok(events) => Outcome::Accepted { events },
        Err(refusal) => Outcome::Refused(Refused(refusal)),
    }
}

/// What is true from the first moment: the charter, the root region, the founders' roles.
fn founding(request: &Request) -> Vec<Event> {
    let Command::Charter(charter::Command::Adopt { charter }) = &request.command else {
        return Vec::new();
    };
    let mut events = vec![Event::Charter(charter::Event::Adopted { charter: charter.clone() })];
    if let Some(first) = charter.founders.first() {
        events.push(Event::Membership(membership::Event::RegionDefined {
            region: first.region,
            name: charter.name.clone(),
            level: first.region.level(),
            parent: None,
        }));
    }
    events.extend(charter.founders.iter().map(|founder| {
        Event::Membership(membership::Event::RoleGranted {
            person: founder.person.clone(),
            role: founder.role,
            region: founder.region,
            organisation: None,
            until: None,
            passes: 0,
            passed_by: None,
        })
    }));
    events
}
