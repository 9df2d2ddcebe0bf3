//! The engine: a request in, a receipt out.
//!
//! A refused request is written down like any other, so that asking again gives the same answer; it
//! moves neither state nor time. What could not even be read is refused without a record, and so is
//! a request that more deadlines wait before than fire at once.

use alloc::{format, vec, vec::Vec};

use super::{
    Cause, ClockCommand, Command, EngineRefusal, Event, Outcome, Receipt, Refusal, Refused,
    Request, Setup, State, Step, entry, policy, reactions,
    record::{self, Asked, Deed, command_bytes},
};
use crate::base::{
    Id, PersonId, RequestId, Secret, Timestamp, canonical,
    digest::{Algorithm, Digest},
};
use crate::charter;
use crate::deliberation::Published;
use crate::journal::Journal;
use crate::membership;

/// The limits of an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one request or question in JSON.
    pub request_bytes_max: u32,
    /// Bytes of what a tool is given in JSON: a city's ballots are counted again at once.
    pub tool_bytes_max: u32,
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
    tool_bytes_max: 1 << 28,
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
    /// Buffers for a command and a record.
    scratch: [Vec<u8>; 2],
    /// The ballots and the list of the votes that are looked at: no part of the state.
    published: Published,
}

impl Engine {
    /// A new engine. Its first record is its creation: the charter, the root region, the founders.
    ///
    /// # Errors
    /// When the charter is wrong, with the path of what is wrong.
    pub fn open(setup: Setup) -> Result<Self, Refusal> {
        setup.charter.check()?;
        policy::check(&setup.charter)?;
        let journal = Journal::new(setup.digest);
        let mut engine = Self::from_parts(setup.digest, setup.secret, State::default(), journal);
        let charter = setup.charter;
        let at = charter.effective_from;
        let genesis = Id::new("genesis").unwrap_or(Id::dash());
        let request = Request {
            id: RequestId::from(genesis.clone()),
            at,
            actor: PersonId::from(genesis),
            via: None,
            command: Command::Charter(charter::Command::Adopt {
                charter: alloc::boxed::Box::new(charter),
            }),
        };
        let events = founding(&request);
        events.iter().for_each(|event| engine.state.evolve(at, event));
        engine.state.now = at;
        let outcome = Outcome::Accepted { events };
        engine.record(&request, &Deed { before: Vec::new(), outcome, after: Vec::new() });
        Ok(engine)
    }

    pub(super) fn from_parts(
        algorithm: Algorithm,
        secret: Secret,
        state: State,
        journal: Journal,
    ) -> Self {
        let published = Published::default();
        Self { algorithm, secret, state, journal, scratch: [Vec::new(), Vec::new()], published }
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

    pub(super) const fn published(&self) -> &Published {
        &self.published
    }

    /// The digest of the state's canonical bytes: equal states have equal digests.
    pub fn state_digest(&self) -> Digest {
        self.state.digest(self.algorithm)
    }

    /// Executes a request. Asked again under the same identifier, gives the first receipt again.
    ///
    /// # Errors
    /// When the request was not written down: it names a person by a citizen number, its identifier was
    /// used for something else, the journal is full, or more deadlines have passed than fire before one
    /// request. Those that fired stand in
    /// a record of the clock's own; the same request, asked again, goes on from there. Every other
    /// refusal is in the receipt.
    pub fn execute(&mut self, request: &Request) -> Result<Receipt, Refusal> {
        if let Some(seq) = self.seen(request)? {
            return self.receipt(seq, true);
        }
        let deed = self.carry_out(request)?;
        let (seq, digest) = self.record(request, &deed);
        let Deed { before, outcome, after } = deed;
        let (request, at) = (request.id.clone(), request.at);
        Ok(Receipt { seq, request, at, before, outcome, after, digest })
    }

    /// Executes a request, and tells only where it is written down: its sequence number and leaf.
    pub(super) fn file(&mut self, request: &Request) -> Result<(u32, Digest), Refusal> {
        if let Some(seq) = self.seen(request)? {
            return Ok((seq, self.leaf(seq)));
        }
        let deed = self.carry_out(request)?;
        Ok(self.record(request, &deed))
    }

    /// Where a request was written down before; nowhere, if there is still room for it.
    fn seen(&self, request: &Request) -> Result<Option<u32>, Refusal> {
        request.names_nobody()?;
        let Some(seq) = self.journal.find(request.id.as_str()) else {
            let (records, max) = (self.journal.len(), LIMITS.records_max);
            let full = records >= max;
            return if full { Err(EngineRefusal::Full { records, max }.into()) } else { Ok(None) };
        };
        let command = command_bytes(
            &request.command,
            request.id.as_str(),
            self.algorithm,
            &self.secret,
            Vec::new(),
        );
        if self.head(seq)?.0.is_of(request, &command) {
            return Ok(Some(seq));
        }
        let request = request.id.clone();
        Err(EngineRefusal::RequestReused { request, seq }.into())
    }

    fn carry_out(&mut self, request: &Request) -> Result<Deed, Refusal> {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let ran = self.run(request, &mut before, &mut after);
        self.published.let_go(&self.state.deliberation, &self.state.membership);
        match ran {
            Err(Refusal::Engine(own)) if matches!(*own, EngineRefusal::DeadlinesPending { .. }) => {
                self.record_clock(before);
                Err(Refusal::Engine(own))
            }
            ran => Ok(Deed { before, outcome: told(ran), after }),
        }
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
            via: None,
            command: Command::Clock(ClockCommand::Advance {}),
        };
        let outcome = Outcome::Accepted { events: Vec::new() };
        self.record(&request, &Deed { before, outcome, after: Vec::new() });
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
        // Between two charters nobody can begin anything; but time passes, and a charter can be adopted.
        if !matches!(request.command, Command::Clock(_) | Command::Charter(_)) {
            self.state.charters.in_force(at)?;
        }
        let actor = Some(&request.actor);
        let context = self.state.context(at, actor, self.algorithm, &self.secret)?;
        let events = entry::decide(&self.state, &context, request)?;
        events.iter().for_each(|event| self.state.evolve(at, event));
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
            let outcome = self.step(instant, &command);
            self.state.now = self.state.now.max(instant);
            fired = fired.saturating_add(1);
            let (place, stuck) = (steps.len(), outcome.is_err());
            self.react(instant, outcome.as_deref().unwrap_or_default(), steps);
            let command = policy::name(&command);
            let outcome = told(outcome);
            steps.insert(place, Step { at: instant, cause: Cause::Deadline, command, outcome });
            if stuck {
                break; // written down; a deadline that cannot fire must not hold up the door
            }
        }
        Ok(fired > 0)
    }

    /// Decides a command of the engine's own and makes what follows true: all of it, or nothing.
    fn step(&mut self, at: Timestamp, command: &Command) -> Result<Vec<Event>, Refusal> {
        let context = self.state.context(at, None, self.algorithm, &self.secret)?;
        let events = self.state.decide(&context, command)?;
        events.iter().for_each(|event| self.state.evolve(at, event));
        Ok(events)
    }

    /// Carries out what follows from events, and from what follows from those. A reaction that is
    /// refused is written down and undoes nothing.
    fn react(&mut self, at: Timestamp, events: &[Event], steps: &mut Vec<Step>) {
        let following = |engine: &Self, events: &[Event]| {
            events.iter().flat_map(|it| reactions::following(&engine.state, it)).collect::<Vec<_>>()
        };
        let mut waiting = following(self, events);
        let mut done = 0_u32;
        while !waiting.is_empty() && done < LIMITS.reactions_max {
            let command = waiting.remove(0);
            let outcome = self.step(at, &command);
            match &outcome {
                Ok(events) => waiting.extend(following(self, events)),
                Err(refusal) => waiting.extend(reactions::following_refused(&command, refusal)),
            }
            let outcome = told(outcome);
            let command = policy::name(&command);
            steps.push(Step { at, cause: Cause::Event, command, outcome });
            done = done.saturating_add(1);
        }
    }

    fn record(&mut self, request: &Request, deed: &Deed) -> (u32, Digest) {
        let Self { algorithm, secret, journal, scratch: [command, record], .. } = self;
        command.clear();
        record.clear();
        *command = command_bytes(
            &request.command,
            request.id.as_str(),
            *algorithm,
            secret,
            core::mem::take(command),
        );
        *record = record::write(request, command, deed, core::mem::take(record));
        journal.append(record)
    }

    /// The request of a record, and the bytes of what came of it.
    pub(super) fn head(&self, seq: u32) -> Result<(Asked<'_>, &[u8]), Refusal> {
        let records = self.journal.len();
        let missing = || EngineRefusal::NoSuchRecord { seq, records };
        Ok(self.journal.record(seq).and_then(Asked::read).ok_or_else(missing)?)
    }

    /// Where a request is written down.
    pub(super) fn seq_of(&self, request: &RequestId) -> Result<u32, Refusal> {
        let unknown = || EngineRefusal::NotRecorded { request: request.clone() };
        Ok(self.journal.find(request.as_str()).ok_or_else(unknown)?)
    }

    /// The leaf of a record in the Merkle log.
    pub(super) fn leaf(&self, seq: u32) -> Digest {
        let record = self.journal.record(seq).unwrap_or_default();
        crate::base::merkle::leaf_hash(self.algorithm, record)
    }

    /// The canonical bytes of a record's receipt, all of it or without what fired before the request;
    /// and whether it tells of a refusal.
    pub(super) fn receipt_bytes(
        &self,
        seq: u32,
        digest: Digest,
        whole: bool,
    ) -> Result<(Vec<u8>, bool), Refusal> {
        let (head, deed) = self.head(seq)?;
        let outcome = record::outcome(deed);
        let mut bytes = canonical::bytes(&(seq, head.id, head.at));
        match whole {
            true => bytes.extend_from_slice(deed),
            false => {
                bytes.push(0); // no steps
                bytes.extend_from_slice(outcome);
            }
        }
        bytes.extend_from_slice(digest.as_bytes());
        Ok((bytes, outcome.first() == Some(&1)))
    }

    /// The receipt of a record.
    pub(super) fn receipt(&self, seq: u32, whole: bool) -> Result<Receipt, Refusal> {
        let records = self.journal.len();
        let (bytes, _) = self.receipt_bytes(seq, self.leaf(seq), whole)?;
        let receipt = canonical::read(&bytes).map(|(receipt, _)| receipt);
        Ok(receipt.ok_or(EngineRefusal::NoSuchRecord { seq, records })?)
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
