//! Digests: SHA-256 and SM3, plain and keyed (HMAC).
//!
//! What it is: the one place where bytes become a fingerprint of 32 bytes, for the journal, the
//! Merkle log, identity references and request contents. What it is not: a signature, a password
//! hash or a source of keys.
//!
//! Invariant **same bytes everywhere**: a digest depends on the algorithm, the key and the bytes
//! only. Parts are concatenated as they stand: who needs them told apart puts lengths between them.

use core::fmt;
use core::str::FromStr;

use hmac::Hmac;
use hmac::digest::{CtOutput, KeyInit, Mac, Output};
use serde::{Deserialize, Serialize};

use super::{Canonical, Sink, Source, texts};
use sha2::Digest as _;

/// Bytes in a [`Digest`].
pub const DIGEST_BYTES: usize = 32;

/// Bytes in a block of either algorithm: the length to which HMAC brings its key.
const BLOCK_BYTES: usize = 64;

/// Which hash function; both give 32 bytes from blocks of 64.
///
/// Source: FIPS 180-4 (SHA-256); GB/T 32905-2016 (SM3 密码杂凑算法).
///
/// ```
/// use gongzhi::base::digest::Algorithm;
/// assert_eq!(serde_json::to_string(&Algorithm::Sm3).unwrap(), "\"sm3\"");
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Algorithm {
    /// SHA-256 of FIPS 180-4.
    Sha256,
    /// SM3 of GB/T 32905-2016, where Chinese commercial cryptography (商用密码) is asked for.
    Sm3,
}

impl Algorithm {
    /// The digest of the parts, one after another, without copying them together.
    ///
    /// ```
    /// use gongzhi::base::digest::Algorithm;
    /// let whole = Algorithm::Sha256.digest(&[b"abc"]);
    /// assert_eq!(whole, Algorithm::Sha256.digest(&[b"a", b"bc"]));
    /// assert!(whole.to_string().starts_with("ba7816bf8f01cfea"));
    /// ```
    #[must_use]
    pub fn digest(self, parts: &[&[u8]]) -> Digest {
        let mut hasher = Hasher::new(self);
        for part in parts {
            hasher.update(part);
        }
        hasher.finish()
    }

    /// The keyed digest (HMAC) of the parts, one after another. Any key length is taken, an empty
    /// one too; fewer than 32 random bytes protect little.
    ///
    /// Compare a MAC that came from outside with [`Digest::same`], never with `==`.
    ///
    /// Source: RFC 2104; GB/T 15852.2-2012 for SM3.
    ///
    /// ```
    /// use gongzhi::base::digest::Algorithm;
    /// let mac = Algorithm::Sm3.mac(b"a key of the community's own", &[b"330402", b"007024"]);
    /// assert!(mac.same(&Algorithm::Sm3.mac(b"a key of the community's own", &[b"330402007024"])));
    /// assert!(!mac.same(&Algorithm::Sm3.mac(b"another key", &[b"330402007024"])));
    /// ```
    #[must_use]
    pub fn mac(self, key: &[u8], parts: &[&[u8]]) -> Digest {
        MacKey::new(self, key).mac(parts)
    }
}

/// A key of keyed digests that is ready: its blocks are hashed already, which is the half of a MAC
/// over a short text.
#[derive(Clone)]
pub struct MacKey(Keyed);

#[derive(Clone)]
enum Keyed {
    Sha256(Hmac<sha2::Sha256>),
    Sm3(Hmac<sm3::Sm3>),
}

impl MacKey {
    /// Makes a key ready. Any length is taken.
    #[must_use]
    pub fn new(algorithm: Algorithm, key: &[u8]) -> Self {
        // HMAC hashes a key longer than a block first. Done here because a fixed length cannot fail.
        let hashed;
        let short = if key.len() > BLOCK_BYTES {
            hashed = algorithm.digest(&[key]);
            hashed.as_bytes().as_slice()
        } else {
            key
        };
        let mut block = [0; BLOCK_BYTES];
        block.iter_mut().zip(short).for_each(|(to, from)| *to = *from);
        Self(match algorithm {
            Algorithm::Sha256 => Keyed::Sha256(KeyInit::new(&block.into())),
            Algorithm::Sm3 => Keyed::Sm3(KeyInit::new(&block.into())),
        })
    }

    /// The keyed digest of the parts, one after another: as [`Algorithm::mac`].
    #[must_use]
    pub fn mac(&self, parts: &[&[u8]]) -> Digest {
        match self.0.clone() {
            Keyed::Sha256(mac) => authenticate(mac, parts),
            Keyed::Sm3(mac) => authenticate(mac, parts),
        }
    }
}

fn authenticate<M: Mac<OutputSize = hmac::digest::consts::U32>>(
    mut mac: M,
    parts: &[&[u8]],
) -> Digest {
    parts.iter().for_each(|part| mac.update(part));
    Digest(mac.finalize().into_bytes().into())
}

/// A fingerprint of 32 bytes.
///
/// As text, and in human-readable formats, 64 lower-case hexadecimal digits and nothing else; in
/// binary formats the 32 bytes themselves, without a length. Ordered as its bytes are.
///
/// ```
/// use gongzhi::base::digest::{Algorithm, Digest};
/// let digest = Algorithm::Sm3.digest(&[b"abc"]);
/// assert_eq!(digest.to_string().parse::<Digest>(), Ok(digest));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; DIGEST_BYTES]);

impl Digest {
    /// A digest computed elsewhere, or read back from a store.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; DIGEST_BYTES]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; DIGEST_BYTES] {
        &self.0
    }

    /// Whether both are the same, in a time that does not depend on where they differ: so that who
    /// guesses at a MAC learns nothing from how long the refusal took.
    ///
    /// ```
    /// use gongzhi::base::digest::Digest;
    /// assert!(Digest::from_bytes([7; 32]).same(&Digest::from_bytes([7; 32])));
    /// ```
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        // `CtOutput` is generic over the hash only for its length, which both algorithms share.
        CtOutput::<sha2::Sha256>::new(Output::<sha2::Sha256>::from(self.0))
            == CtOutput::<sha2::Sha256>::new(Output::<sha2::Sha256>::from(other.0))
    }
}

/// A digest computed piece by piece, for content that does not lie in memory at once.
///
/// ```
/// use gongzhi::base::digest::{Algorithm, Hasher};
/// let mut hasher = Hasher::new(Algorithm::Sha256);
/// hasher.update(b"a");
/// hasher.update(b"bc");
/// assert_eq!(hasher.finish(), Algorithm::Sha256.digest(&[b"abc"]));
/// ```
#[derive(Debug, Clone)]
pub struct Hasher(State);

#[derive(Debug, Clone)]
enum State {
    Sha256(sha2::Sha256),
    Sm3(sm3::Sm3),
}

impl Hasher {
    /// A hasher that has seen nothing.
    #[must_use]
    pub fn new(algorithm: Algorithm) -> Self {
        Self(match algorithm {
            Algorithm::Sha256 => State::Sha256(sha2::Sha256::new()),
            Algorithm::Sm3 => State::Sm3(sm3::Sm3::new()),
        })
    }

    /// Takes in more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Sha256(state) => state.update(bytes),
            State::Sm3(state) => state.update(bytes),
        }
    }

    /// The digest of all bytes taken in.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(match self.0 {
            State::Sha256(state) => state.finalize().into(),
            State::Sm3(state) => state.finalize().into(),
        })
    }
}

/// Why a text is not a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not 64 characters.
    #[error("a digest has 64 characters, found {found}")]
    Length {
        /// How many characters there were.
        found: usize,
    },
    /// A character other than `0`-`9` and `a`-`f`: capitals too, so that there is one spelling.
    #[error("character {position} of a digest must be one of 0-9 a-f")]
    Character {
        /// Which character, counted from 1.
        position: usize,
    },
}

impl FromStr for Digest {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let outside = |c: char| !matches!(c, '0'..='9' | 'a'..='f');
        if let Some(index) = text.chars().position(outside) {
            return Err(Problem::Character { position: index.saturating_add(1) });
        }
        let mut bytes = [0; DIGEST_BYTES];
        hex::decode_to_slice(text, &mut bytes)
            .map_err(|_| Problem::Length { found: text.len() })?;
        Ok(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 2 * DIGEST_BYTES];
        hex::encode_to_slice(self.0, &mut text).map_err(|_| fmt::Error)?;
        f.write_str(core::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

impl Canonical for Digest {
    fn put(&self, to: &mut Sink) {
        to.bytes(&self.0);
    }
    fn take(from: &mut Source<'_>) -> Self {
        Self(from.array())
    }
}

texts! {
    Digest = "a digest: 64 lower-case hexadecimal digits";
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Digest {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Digest".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A digest: 64 lower-case hexadecimal digits",
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;

    fn hex(text: &str) -> Digest {
        text.parse().unwrap_or(Digest([0; 32]))
    }

    /// FIPS 180-4 examples; GB/T 32905-2016 A.1 and A.2; the empty input of either.
    #[test]
    fn known_digests() {
        let sixteen_abcd = "abcd".repeat(16);
        let two_blocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        for (algorithm, input, expected) in [
            (
                Algorithm::Sha256,
                "",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            ),
            (
                Algorithm::Sha256,
                "abc",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ),
            (
                Algorithm::Sha256,
                two_blocks,
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            ),
            (
                Algorithm::Sm3,
                "",
                "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b",
            ),
            (
                Algorithm::Sm3,
                "abc",
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
            ),
            (
                Algorithm::Sm3,
                &sixteen_abcd,
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
            ),
        ] {
            assert_eq!(algorithm.digest(&[input.as_bytes()]).to_string(), expected, "{input:?}");
            let (head, tail) = input.as_bytes().split_at(input.len() / 2);
            assert_eq!(algorithm.digest(&[head, b"", tail]).to_string(), expected, "{input:?}");
        }
    }

    /// RFC 4231, cases 1 to 4, 6 and 7 (case 5 is truncated). SM3 has no such set; see below.
    #[test]
    fn known_macs() {
        let counting: vec::Vec<u8> = (1..=25).collect();
        let long = vec![0xaa; 131];
        for (key, data, expected) in [
            (
                &[0x0b; 20][..],
                &b"Hi There"[..],
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe",
                b"what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                &[0xaa; 20],
                &[0xdd; 50],
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            ),
            (
                &counting,
                &[0xcd; 50],
                "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            ),
            (
                &long,
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
            (
                &long,
                b"This is a test using a larger than block-size key and a larger than \
                  block-size data. The key needs to be hashed before being used by the HMAC \
                  algorithm.",
                "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            ),
        ] {
            let mac = Algorithm::Sha256.mac(key, &[data]);
            assert_eq!(mac.to_string(), expected);
            let (head, tail) = data.split_at(3);
            assert!(mac.same(&Algorithm::Sha256.mac(key, &[head, tail])));
        }
    }

    /// HMAC over SM3 against its definition (RFC 2104), at the borders of the block length.
    #[test]
    fn sm3_mac_is_hmac() {
        for key_bytes in [0, 1, 32, 63, 64, 65, 200] {
            let key = vec![0x5c; key_bytes];
            let mut block = [0_u8; 64];
            let hashed = Algorithm::Sm3.digest(&[&key]);
            let short = if key_bytes > 64 { hashed.as_bytes().as_slice() } else { &key };
            block[..short.len()].copy_from_slice(short);
            let inner = Algorithm::Sm3.digest(&[&block.map(|byte| byte ^ 0x36), b"text"]);
            let outer = Algorithm::Sm3.digest(&[&block.map(|byte| byte ^ 0x5c), inner.as_bytes()]);
            assert_eq!(Algorithm::Sm3.mac(&key, &[b"te", b"xt"]), outer, "{key_bytes}");
        }
    }

    #[test]
    fn one_spelling() {
        let text = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        assert_eq!(hex(text).to_string(), text);
        for (text, problem) in [
            (&text[..63], Problem::Length { found: 63 }),
            (&text[..62], Problem::Length { found: 62 }),
            (&[text, "00"].concat(), Problem::Length { found: 66 }),
            ("", Problem::Length { found: 0 }),
            (&text.to_uppercase(), Problem::Character { position: 3 }),
            (&text.replace('7', " "), Problem::Character { position: 4 }),
            ("数", Problem::Character { position: 1 }),
        ] {
            assert_eq!(text.parse::<Digest>(), Err(problem), "{text:?}");
        }
    }

    #[test]
    fn hex_in_json_raw_in_bytes() {
        let digest = Algorithm::Sha256.digest(&[b"abc"]);
        let json = serde_json::to_string(&digest).unwrap_or_default();
        assert_eq!(json, alloc::format!("\"{digest}\""));
        assert_eq!(serde_json::from_str::<Digest>(&json).ok(), Some(digest));
        assert_eq!(serde_json::from_slice::<Digest>(json.as_bytes()).ok(), Some(digest));
        assert!(serde_json::from_str::<Digest>("[1, 2]").is_err());

        let bytes = canonical::bytes(&digest);
        assert_eq!(bytes, digest.as_bytes());
        assert_eq!(canonical::read(&bytes), Some((digest, &[][..])));
        assert!(canonical::read::<Digest>(&bytes[..31]).is_none());
    }

    #[test]
    fn same_sees_every_bit() {
        let digest = Algorithm::Sm3.digest(&[b"abc"]);
        assert!(digest.same(&digest));
        for bit in 0..256 {
            let mut bytes = *digest.as_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(!digest.same(&Digest::from_bytes(bytes)), "bit {bit}");
        }
    }
}
