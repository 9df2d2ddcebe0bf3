//! Canonical bytes: the one binary form of state and records, and its digest.
//!
//! postcard's wire format: no padding, no word size, one spelling of every value. Invariant **same
//! bytes everywhere** rests on it.

use alloc::vec::Vec;
use postcard::ser_flavors::Flavor;
use serde::Serialize;

use crate::base::digest::{Algorithm, Digest, Hasher};

/// Writes a value behind what a buffer holds.
pub(super) fn write(value: &impl Serialize, buffer: Vec<u8>) -> Vec<u8> {
    // The one error that a flavor can give is its own, and a sink gives none.
    let sink = postcard::serialize_with_flavor(value, Sink { buffer, hasher: None });
    sink.map(|sink| sink.buffer).unwrap_or_default()
}

/// The digest of a value's bytes, which are never held together.
pub(super) fn digest(value: &impl Serialize, algorithm: Algorithm) -> Digest {
    let hasher = Some(Hasher::new(algorithm));
    let sink = postcard::serialize_with_flavor(value, Sink { buffer: Vec::new(), hasher });
    let hasher = sink.ok().and_then(|sink| sink.hasher);
    hasher.map_or(Digest::from_bytes([0; 32]), Hasher::finish)
}

/// Where bytes go: into a buffer; and from there, in pieces worth hashing, into a hasher if there is one.
struct Sink {
    buffer: Vec<u8>,
    hasher: Option<Hasher>,
}

const PIECE_BYTES: usize = 1 << 12;

impl Sink {
    fn flush(&mut self) {
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&self.buffer);
            self.buffer.clear();
        }
    }
}

impl Flavor for Sink {
    type Output = Self;

    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.try_extend(&[byte])
    }

    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        if self.hasher.is_some() && self.buffer.len() >= PIECE_BYTES {
            self.flush();
        }
        self.buffer.extend_from_slice(bytes);
        Ok(())
    }

    fn finalize(mut self) -> postcard::Result<Self> {
        self.flush();
        Ok(self)
    }
}
