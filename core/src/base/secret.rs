//! The secret of an engine: one key of the host's, from which each use derives its own.
//!
//! It is given at creation and again at a restore; it is in no journal, snapshot, receipt or debug
//! output. What it makes (join codes, verification codes, identity digests) can be checked but not
//! forged without it.

use alloc::string::String;
use core::{fmt, str::FromStr};
use serde::{Deserialize, Deserializer, de};

use super::digest::{Algorithm, Digest, MacKey};
use super::{Canonical, Sink, Source};

/// The host's secret, 32 to 64 bytes; on the wire in hex. Held as the keys derived from it.
#[derive(Clone)]
pub struct Secret {
    sha256: Keys,
    sm3: Keys,
}

/// The keys of every purpose, made once.
#[derive(Clone)]
struct Keys {
    identity: Digest,
    check: Digest,
    ready: [MacKey; Purpose::ALL.len()],
}

impl Keys {
    fn new(algorithm: Algorithm, secret: &[u8]) -> Self {
        let secret = MacKey::new(algorithm, secret);
        let key = |label: &[u8]| secret.mac(&[label]);
        Self {
            identity: key(b"gongzhi/identity/1"),
            check: key(b"gongzhi/check/1"),
            ready: Purpose::ALL.map(|of| MacKey::new(algorithm, key(of.label()).as_bytes())),
        }
    }
}

/// What a derived key is for. One label each, so that no code of one kind passes as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Join codes of grids.
    JoinCode,
    /// Verification codes of redemptions.
    Verification,
    /// Handles of persons in their grids.
    Handle,
    /// Seals of the codes that the journal holds.
    Seal,
    /// Seals of snapshots.
    Snapshot,
    /// What hides ballots.
    Ballot,
}

impl Purpose {
    const ALL: [Self; 6] = [
        Self::JoinCode,
        Self::Verification,
        Self::Handle,
        Self::Seal,
        Self::Snapshot,
        Self::Ballot,
    ];

    const fn label(self) -> &'static [u8] {
        match self {
            Self::JoinCode => b"gongzhi/join-code/1",
            Self::Verification => b"gongzhi/verification/1",
            Self::Handle => b"gongzhi/handle/1",
            Self::Seal => b"gongzhi/seal/1",
            Self::Snapshot => b"gongzhi/snapshot/1",
            Self::Ballot => b"gongzhi/ballot/1",
        }
    }
}

impl Secret {
    /// Takes 32 to 64 bytes.
    pub fn new(bytes: &[u8]) -> Option<Self> {
        (32..=64).contains(&bytes.len()).then(|| Self::of(bytes))
    }

    fn of(bytes: &[u8]) -> Self {
        Self { sha256: Keys::new(Algorithm::Sha256, bytes), sm3: Keys::new(Algorithm::Sm3, bytes) }
    }

    /// The key for one purpose: a MAC of its label.
    pub fn key(&self, algorithm: Algorithm, purpose: Purpose) -> &MacKey {
        let [join_code, verification, handle, seal, snapshot, ballot] = &self.keys(algorithm).ready;
        match purpose {
            Purpose::JoinCode => join_code,
            Purpose::Verification => verification,
            Purpose::Handle => handle,
            Purpose::Seal => seal,
            Purpose::Snapshot => snapshot,
            Purpose::Ballot => ballot,
        }
    }

    const fn keys(&self, algorithm: Algorithm) -> &Keys {
        match algorithm {
            Algorithm::Sha256 => &self.sha256,
            Algorithm::Sm3 => &self.sm3,
        }
    }

    /// The key of a number under which identities are made: the first is a MAC of its label, every
    /// other a MAC of its number under the first.
    pub fn identity_key(&self, algorithm: Algorithm, number: u16) -> Digest {
        let first = self.keys(algorithm).identity;
        if number == 1 { first } else { algorithm.mac(first.as_bytes(), &[&number.to_be_bytes()]) }
    }

    /// What is put in state to know an identity key again; it gives nothing away.
    pub fn identity_check(&self, algorithm: Algorithm, number: u16) -> Digest {
        let key = self.identity_key(algorithm, number);
        algorithm.mac(key.as_bytes(), &[b"gongzhi/identity-check/1"])
    }

    /// What a snapshot carries to know this secret again; it gives nothing away.
    pub(crate) fn check(&self, algorithm: Algorithm) -> Digest {
        self.keys(algorithm).check
    }
}

/// Why a text is no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a secret is 32 to 64 bytes in hex")]
pub struct SecretProblem;

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl FromStr for Secret {
    type Err = SecretProblem;
    fn from_str(text: &str) -> Result<Self, SecretProblem> {
        hex::decode(text).ok().and_then(|bytes| Self::new(&bytes)).ok_or(SecretProblem)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        String::deserialize(json)?.parse().map_err(de::Error::custom)
    }
}

impl Canonical for Secret {
    /// A secret is never written: what reads this finds that it is damaged.
    fn put(&self, to: &mut Sink) {
        to.text("");
    }
    fn take(from: &mut Source<'_>) -> Self {
        let text = from.text();
        text.parse().unwrap_or_else(|_| {
            from.damaged();
            Self::of(&[])
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Secret {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Secret".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^([0-9a-fA-F]{2}){32,64}$",
            "description": "The host's secret: 32 to 64 bytes in hex. Kept by the host alone."
        })
    }
}
