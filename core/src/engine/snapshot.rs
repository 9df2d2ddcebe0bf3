//! Snapshots: the engine as bytes, and back.
//!
//! A snapshot is a head (`GZ`, version, algorithm), the seal of all that follows, and then: the check
//! of the secret, the state, the journal. Indices are not in it; they are made again. The secret is
//! not in it; it is given again, and checked. The seal is a MAC, so only who has the secret can make
//! one. Invariant **replay**: the journal's events folded over nothing give the state.

use alloc::{string::ToString, vec::Vec};

use super::{
    Engine, EngineRefusal, Refusal, State,
    record::{Asked, Deed},
};
use crate::base::{
    Purpose, Secret, canonical,
    digest::{Algorithm, Digest},
};
use crate::journal::Journal;

const MAGIC: &[u8; 2] = b"GZ";
const VERSION: u16 = 1;
const HEAD_BYTES: usize = 2 + 2 + 1 + 32;

/// What a snapshot's head says.
struct Head {
    algorithm: Algorithm,
    seal: Digest,
}

impl Engine {
    /// The whole engine as bytes: state and journal, without the secret.
    pub fn snapshot(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.journal().bytes());
        bytes.extend_from_slice(&[0; HEAD_BYTES]);
        bytes.extend_from_slice(self.secret().check(self.algorithm()).as_bytes());
        let mut bytes = canonical::write(self.state(), bytes);
        bytes.extend_from_slice(&self.journal().len().to_be_bytes());
        for record in self.journal().records() {
            let length = u32::try_from(record.len()).unwrap_or(u32::MAX);
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(record);
        }
        let body = bytes.get(HEAD_BYTES..).unwrap_or_default();
        let digest = seal(self.algorithm(), self.secret(), body);
        let head = [
            MAGIC.as_slice(),
            &VERSION.to_be_bytes(),
            &[algorithm_byte(self.algorithm())],
            digest.as_bytes(),
        ];
        let head = head.concat();
        bytes.iter_mut().zip(head).for_each(|(to, from)| *to = from);
        bytes
    }

    /// An engine from its snapshot and the secret that it was created with.
    ///
    /// # Errors
    /// When the bytes are no snapshot, of another version, damaged, or the secret is another.
    pub fn restore(secret: Secret, snapshot: &[u8]) -> Result<Self, Refusal> {
        let (head, body) = read_head(snapshot)?;
        let (check, rest) = body.split_at_checked(32).ok_or_else(|| damaged("it is cut off"))?;
        if secret.check(head.algorithm).as_bytes() != check {
            return Err(EngineRefusal::WrongSecret {}.into());
        }
        if !seal(head.algorithm, &secret, body).same(&head.seal) {
            return Err(damaged("its seal does not match"));
        }
        let body = rest;
        let (mut state, body) =
            canonical::read::<State>(body).ok_or_else(|| damaged("the state cannot be read"))?;
        state.reindex();
        let journal = read_journal(head.algorithm, body)?;
        Ok(Self::from_parts(head.algorithm, secret, state, journal))
    }

    /// The state that the journal's events give, folded over nothing.
    ///
    /// # Errors
    /// When a record cannot be read.
    pub fn replay(&self) -> Result<State, Refusal> {
        let mut state = State::default();
        for record in self.journal().records() {
            let unreadable = || damaged("a record cannot be read");
            let (head, deed) = Asked::read(record).ok_or_else(unreadable)?;
            Deed::read(deed).ok_or_else(unreadable)?.fold(head.at, &mut state);
        }
        Ok(state)
    }

    /// The digest of the state that a replay gives: equal to [`Engine::state_digest`].
    ///
    /// # Errors
    /// When a record cannot be read.
    pub fn replay_digest(&self) -> Result<Digest, Refusal> {
        Ok(self.replay()?.digest(self.algorithm()))
    }
}

fn seal(algorithm: Algorithm, secret: &Secret, body: &[u8]) -> Digest {
    secret.key(algorithm, Purpose::Snapshot).mac(&[body])
}

fn damaged(problem: &str) -> Refusal {
    EngineRefusal::SnapshotDamaged { problem: problem.to_string() }.into()
}

const fn algorithm_byte(algorithm: Algorithm) -> u8 {
    match algorithm {
        Algorithm::Sha256 => 1,
        Algorithm::Sm3 => 2,
    }
}

fn read_head(snapshot: &[u8]) -> Result<(Head, &[u8]), Refusal> {
    let cut_off = || damaged("it is cut off");
    let (head, body) = snapshot.split_at_checked(HEAD_BYTES).ok_or_else(cut_off)?;
    let (magic, head) = head.split_first_chunk::<2>().ok_or_else(cut_off)?;
    if magic != MAGIC {
        return Err(damaged("it does not begin with GZ"));
    }
    let (version, head) = head.split_first_chunk::<2>().ok_or_else(cut_off)?;
    let version = u16::from_be_bytes(*version);
    if version != VERSION {
        return Err(EngineRefusal::SnapshotVersion { version, known: VERSION }.into());
    }
    let (algorithm, head) = head.split_first().ok_or_else(cut_off)?;
    let algorithm = match algorithm {
        1 => Algorithm::Sha256,
        2 => Algorithm::Sm3,
        _ => return Err(damaged("it names no known digest algorithm")),
    };
    let (seal, _) = head.split_first_chunk::<32>().ok_or_else(cut_off)?;
    Ok((Head { algorithm, seal: Digest::from_bytes(*seal) }, body))
}

fn read_journal(algorithm: Algorithm, mut bytes: &[u8]) -> Result<Journal, Refusal> {
    let cut_off = || damaged("the journal is cut off");
    let mut take = |wanted: Option<u32>| -> Result<&[u8], Refusal> {
        let wanted = wanted.and_then(|wanted| usize::try_from(wanted).ok()).unwrap_or(4);
        let (taken, rest) = bytes.split_at_checked(wanted).ok_or_else(cut_off)?;
        bytes = rest;
        Ok(taken)
    };
    let number =
        |bytes: &[u8]| bytes.first_chunk::<4>().map_or(0, |four| u32::from_be_bytes(*four));
    let mut journal = Journal::new(algorithm);
    for _ in 0..number(take(None)?) {
        let length = number(take(None)?);
        journal.append(take(Some(length))?);
    }
    Ok(journal)
}
