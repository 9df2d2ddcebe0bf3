//! What is a text in JSON: its form is its type's `FromStr` and `Display`, and nothing else.

use core::{fmt, marker::PhantomData, str::FromStr};
use serde::{Deserializer, de};

use super::Canonical;

/// A type whose JSON is a text.
pub(crate) trait Text: Canonical + fmt::Display + FromStr<Err: fmt::Display> {
    /// What it is, to whoever gave something else.
    const WHAT: &'static str;
}

/// Reads a text of the JSON.
pub(crate) fn parsed<'de, T: Text, D: Deserializer<'de>>(json: D) -> Result<T, D::Error> {
    struct Visitor<T>(PhantomData<T>);
    impl<T: Text> de::Visitor<'_> for Visitor<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::WHAT)
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
    json.deserialize_str(Visitor(PhantomData))
}

/// Says that types are texts in JSON, and what they are.
macro_rules! texts {
    ($($type:ty = $what:literal;)*) => {$(
        impl $crate::base::Text for $type {
            const WHAT: &'static str = $what;
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
                json.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                $crate::base::parsed(json)
            }
        }
    )*};
}
pub(crate) use texts;
