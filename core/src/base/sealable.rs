//! The secret bytes of a code that somebody presents: clear on their way in, sealed in the journal.
//!
//! The seal is keyed, because codes are short: eight digits under a plain digest are guessed in a
//! second. Invariant **no secret in the journal**: what writes commands there (`engine/record.rs`)
//! writes into a sink that seals, whatever code a command holds.

use super::digest::{Algorithm, DIGEST_BYTES, Digest, MacKey};
use super::{Canonical, Purpose, Secret, Sink, Source};

/// At most 32 secret bytes, clear or sealed. It has a binary form alone; its JSON is the code's.
#[derive(Clone, Copy, PartialEq, Eq)]
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

    /// Sealed: a MAC, the same for the same bytes, so that a repeated request is known again.
    fn seal(self, key: &MacKey) -> Self {
        if self.sealed {
            return self;
        }
        let bytes = key.mac(&[self.bytes.as_bytes()]);
        Self { sealed: true, bytes }
    }

    /// Whether they are these, sealed or not, in a time that does not depend on where they differ.
    pub(crate) fn is(&self, clear: Self, algorithm: Algorithm, secret: &Secret) -> bool {
        if self.sealed {
            let sealed = clear.seal(secret.key(algorithm, Purpose::Seal));
            return self.bytes.same(&sealed.bytes);
        }
        self.bytes.same(&clear.bytes)
    }

    /// The first of the bytes, while they are clear.
    pub(crate) fn shown<const BYTES: usize>(&self) -> Option<&[u8; BYTES]> {
        if self.sealed { None } else { self.bytes.as_bytes().first_chunk() }
    }
}

impl Canonical for Sealable {
    fn put(&self, to: &mut Sink) {
        let shown = to.seal().map_or(*self, |key| self.seal(key));
        (shown.sealed, shown.bytes).put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let (sealed, bytes) = Canonical::take(from);
        Self { sealed, bytes }
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
    use super::*;

    #[test]
    fn a_seal_knows_its_bytes_and_tells_nothing() {
        let secret = Secret::new(&[7; 32]).unwrap();
        for algorithm in [Algorithm::Sha256, Algorithm::Sm3] {
            let clear = Sealable::clear(b"00420815");
            let sealed = clear.seal(secret.key(algorithm, Purpose::Seal));
            for shown in [clear, sealed] {
                assert!(shown.is(clear, algorithm, &secret));
                assert!(!shown.is(Sealable::clear(b"00420816"), algorithm, &secret));
                let bytes = canonical::bytes(&shown);
                assert!(canonical::read::<Sealable>(&bytes).unwrap().0 == shown);
            }
            assert_eq!((clear.shown(), sealed.shown::<8>()), (Some(b"00420815"), None));
            assert!(sealed.bytes != algorithm.digest(&[clear.bytes.as_bytes()])); // it takes the key
        }
    }
}
