//! The proof at the end: the same state by digest, by snapshot and restore, and by replay; and what
//! it took.

use std::time::{Duration, Instant};

use gongzhi::base::digest::Digest;
use gongzhi::engine::Engine;

use crate::stage::Trouble;
use crate::story;

/// Sizes of the parts of the state, in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct StateBytes {
    /// Regions, persons, households, organisations.
    pub membership: usize,
    /// Topics and registers.
    pub deliberation: usize,
    /// Covenants and violations.
    pub covenant: usize,
    /// Accounts, awards, offers, redemptions.
    pub points: usize,
    /// Cases and their history.
    pub cases: usize,
    /// Records of what was collected, and the burden.
    pub catalogue: usize,
}

impl StateBytes {
    /// All together.
    pub const fn sum(self) -> usize {
        self.membership
            + self.deliberation
            + self.covenant
            + self.points
            + self.cases
            + self.catalogue
    }
}

/// What the proof gave.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// Records in the journal.
    pub records: u32,
    /// The digest of the state.
    pub state: Digest,
    /// The root of the Merkle log.
    pub root: Digest,
    /// Bytes of state, by part.
    pub state_bytes: StateBytes,
    /// Bytes of the journal.
    pub journal_bytes: usize,
    /// Bytes of the snapshot.
    pub snapshot_bytes: usize,
    /// Time for the digest of the state.
    pub digest: Duration,
    /// Time to fold the journal over nothing.
    pub replay: Duration,
    /// Time to write the snapshot.
    pub snapshot: Duration,
    /// Time to open an engine from it.
    pub restore: Duration,
}

/// Proves that digest, replay and restore agree. The engine goes before its copy is opened, so
/// that both are never in memory.
///
/// # Errors
/// When they do not agree.
pub fn prove(engine: Engine, say: &mut dyn FnMut(&'static str)) -> Result<Measures, Trouble> {
    say("digest");
    let (state, digest) = timed(|| engine.state_digest());
    let (root, records) = (engine.journal().log().root(), engine.journal().len());
    let (state_bytes, journal_bytes) = (state_bytes(&engine), engine.journal().bytes());
    say("replay");
    let (replayed, replay) = timed(|| engine.replay_digest());
    agree("replay", state, replayed?)?;
    say("snapshot");
    let (bytes, snapshot) = timed(|| engine.snapshot());
    drop(engine);
    say("restore");
    let (restored, restore) = timed(|| Engine::restore(story::setup().secret, &bytes));
    let restored = restored?;
    agree("restored state", state, restored.state_digest())?;
    agree("restored log", root, restored.journal().log().root())?;
    Ok(Measures {
        records,
        state,
        root,
        state_bytes,
        journal_bytes,
        snapshot_bytes: bytes.len(),
        digest,
        replay,
        snapshot,
        restore,
    })
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

fn agree(what: &str, expected: Digest, found: Digest) -> Result<(), Trouble> {
    if expected == found {
        return Ok(());
    }
    Err(Trouble::Astray(format!("{what} has digest {found}, not {expected}")))
}

/// Bytes of each part of an engine's state.
pub fn state_bytes(engine: &Engine) -> StateBytes {
    let state = engine.state();
    StateBytes {
        membership: state.membership.bytes(),
        deliberation: state.deliberation.bytes(),
        covenant: state.covenant.bytes(),
        points: state.points.bytes(),
        cases: state.cases.bytes(),
        catalogue: state.catalogue.bytes(),
    }
}

/// The most memory that this process ever held, where the system tells.
pub fn peak_memory_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}
