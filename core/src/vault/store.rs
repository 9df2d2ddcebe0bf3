//! The vault 保险箱: where names, numbers and texts lie. It is the host's, behind a trait.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};
use core::convert::Infallible;

use crate::base::digest::{Algorithm, Digest};

/// A content with its salt, as the vault keeps it. The engine is given its digest.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Random bytes of the host's, new for each content; deleted with it.
    pub salt: [u8; 32],
    /// The content.
    pub content: Vec<u8>,
}

impl Sealed {
    /// The digest of salt and content, one after the other. In other languages: the tool
    /// `contentDigest` of both in hex, the salt first.
    #[must_use]
    pub fn digest(&self, algorithm: Algorithm) -> Digest {
        algorithm.digest(&[&self.salt, &self.content])
    }
}

/// Tells how long the content is, and nothing of it: what is debugged ends in logs.
impl core::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Sealed({} bytes)", self.content.len())
    }
}

/// Where personal data lies. A name is an entry's or a catalogue record's, as the engine knows it.
pub trait Vault {
    /// How it fails.
    type Error;
    /// Keeps a content, in the place of the one before.
    ///
    /// # Errors
    /// As the vault fails.
    fn keep(&mut self, name: &str, sealed: Sealed) -> Result<(), Self::Error>;
    /// Gives a content; none where there is none, or no more.
    ///
    /// # Errors
    /// As the vault fails.
    fn read(&self, name: &str) -> Result<Option<Sealed>, Self::Error>;
    /// Deletes a content with its salt, in every copy. What is not there is deleted already.
    ///
    /// # Errors
    /// As the vault fails.
    fn erase(&mut self, name: &str) -> Result<(), Self::Error>;
}

/// A vault in memory, for tests and examples.
#[derive(Debug, Clone, Default)]
pub struct MemoryVault(BTreeMap<String, Sealed>);

impl Vault for MemoryVault {
    type Error = Infallible;

    fn keep(&mut self, name: &str, sealed: Sealed) -> Result<(), Infallible> {
        self.0.insert(name.to_string(), sealed);
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Option<Sealed>, Infallible> {
        Ok(self.0.get(name).cloned())
    }

    fn erase(&mut self, name: &str) -> Result<(), Infallible> {
        self.0.remove(name);
        Ok(())
    }
}
