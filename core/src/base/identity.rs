//! Identities: the keyed digest under which a person's citizen number is known, and under which key.
//!
//! As text the 64 digits of the digest, after the number of the key and a colon where it is not the
//! first: `2:9f86…`. Digests under two keys cannot be compared; see `membership`.

use core::{fmt, str::FromStr};

use super::digest::{self, Digest};
use super::{Canonical, texts};

/// An identity (身份摘要): which key, and what it makes of the citizen number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical)]
pub struct Identity {
    /// Which key of the host's, counted from 1.
    pub key: u16,
    /// The digest of the number under it.
    pub digest: Digest,
}

/// Under the first key, which is all there is until another is put in force.
impl From<Digest> for Identity {
    fn from(digest: Digest) -> Self {
        Self { key: 1, digest }
    }
}

/// Why a text is no identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The number of the key.
    #[error("an identity's key is a number from 2, the first being left out")]
    Key,
    /// The digest.
    #[error(transparent)]
    Digest(#[from] digest::Problem),
}

impl FromStr for Identity {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let Some((key, digest)) = text.split_once(':') else {
            return Ok(Self::from(text.parse::<Digest>()?));
        };
        let plain = key.starts_with(|first: char| matches!(first, '1'..='9'));
        match key.parse() {
            Ok(key @ 2..) if plain => Ok(Self { key, digest: digest.parse()? }),
            _ => Err(Problem::Key),
        }
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key {
            1 => self.digest.fmt(f),
            key => write!(f, "{key}:{}", self.digest),
        }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({self})")
    }
}

texts! {
    Identity = "an identity: 64 lower-case hexadecimal digits, perhaps after a key";
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Identity {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Identity".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^([1-9][0-9]{0,4}:)?[0-9a-f]{64}$",
            "description": "A keyed digest of a citizen number: 64 lower-case hexadecimal digits, \
                after the number of the key and a colon where it is not the first."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
    use super::*;
    use alloc::{format, string::ToString};

    #[test]
    fn one_identity_has_one_spelling() {
        let digits = "ab".repeat(32);
        for key in ["", "2:", "65535:"] {
            let text = format!("{key}{digits}");
            let identity: Identity = text.parse().unwrap();
            assert_eq!(identity.to_string(), text);
            let json = serde_json::to_string(&identity).unwrap();
            assert_eq!(serde_json::from_str::<Identity>(&json).unwrap(), identity);
            let bytes = canonical::bytes(&identity);
            assert_eq!(canonical::read::<Identity>(&bytes).unwrap().0, identity);
        }
        for key in ["1:", "0:", "02:", "+2:", "65536:", ":", "x:"] {
            assert_eq!(format!("{key}{digits}").parse::<Identity>(), Err(Problem::Key), "{key}");
        }
        assert!(matches!("2:ab".parse::<Identity>(), Err(Problem::Digest(_))));
    }
}
