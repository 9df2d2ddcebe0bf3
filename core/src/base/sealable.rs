//! The secret bytes of a code that somebody presents: clear on their way in, sealed in the journal.
//!
//! The seal is keyed, because codes are short: eight digits under a plain digest are guessed in a
//! second. Whoever writes a command into the journal seals it first (`engine/record.rs`).

use serde::{Deserialize, Serialize};

use super::digest::{Algorithm, DIGEST_BYTES, Digest};
use super::{Purpose, Secret};

/// At most 32 secret bytes, clear or sealed. It has a binary form alone; its JSON is the code's.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sealable {
    sealed: bool,
    /// The secret, filled with zeros; or its seal.
    bytes: Digest,
}

impl Sealable {
    /// Secret bytes, as they were presented. All of one kind of code are equally long.
    pub(crate) fn clear(secret: &[u8]) -> Self {
        let mut bytes = [0; DIGEST_BYTES];
        bytes.iter_mut().zip(secret).for_each(|(to, from)| *to = *from);
        Self { sealed: false, bytes: Digest::from_bytes(bytes) }
    }

    /// Seals them: a MAC, the same for the same bytes, so that a repeated request is known again.
    pub(crate) fn seal(&mut self, algorithm: Algorithm, secret: &Secret) {
        if !self.sealed {
            let key = secret.key(algorithm, Purpose::Seal);
            let bytes = algorithm.mac(key.as_bytes(), &[self.bytes.as_bytes()]);
            *self = Self { sealed: true, bytes };
        }
    }

    /// Whether they are these, sealed or not, in a time that does not depend on where they differ.
    pub(crate) fn is(&self, mut clear: Self, algorithm: Algorithm, secret: &Secret) -> bool {
        if self.sealed {
            clear.seal(algorithm, secret);
        }
        self.bytes.same(&clear.bytes)
    }

    /// The first of the bytes, while they are clear.
    pub(crate) fn shown<const BYTES: usize>(&self) -> Option<&[u8; BYTES]> {
        if self.sealed { None } else { self.bytes.as_bytes().first_chunk() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_knows_its_bytes_and_tells_nothing() {
        let secret = Secret::new(&[7; 32]).unwrap();
        for algorithm in [Algorithm::Sha256, Algorithm::Sm3] {
            let clear = Sealable::clear(b"00420815");
            let mut sealed = clear;
            sealed.seal(algorithm, &secret);
            for shown in [clear, sealed] {
                assert!(shown.is(clear, algorithm, &secret));
                assert!(!shown.is(Sealable::clear(b"00420816"), algorithm, &secret));
                let bytes = postcard::to_allocvec(&shown).unwrap();
                assert!(postcard::from_bytes::<Sealable>(&bytes).unwrap() == shown);
            }
            assert_eq!((clear.shown(), sealed.shown::<8>()), (Some(b"00420815"), None));
            assert!(sealed.bytes != algorithm.digest(&[clear.bytes.as_bytes()])); // it takes the key
        }
    }
}
