//! The leaves: texts and numbers that have a form of their own, each read and written by its type.

use alloc::{string::String, vec::Vec};
use core::fmt::{Display, Write as _};
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned, de::Error};

use crate::base::{
    Amount, Id, Identity, Ratio, Secret, Timestamp, credit_code::CreditCode, digest::Digest,
    region_code::RegionCode,
};
use crate::cases::Score;
use crate::charter::CnyPerPoint;
use crate::deliberation::Product;
use crate::engine::canonical;
use crate::membership::JoinCode;
use crate::points::{Cny, VerificationCode};

macro_rules! leaves {
    (
        texts { $($text:ident: $text_type:ty;)* }
        forms { $($form:ident: $form_type:ty;)* }
        plain { $($plain:ident: $plain_type:ty;)* }
    ) => {
        /// A text or a number with a form of its own.
        #[derive(Clone, Copy)]
        pub(super) enum Leaf { Secret, $($text,)* $($form,)* $($plain),* }

        impl Leaf {
            /// Reads its JSON and writes its bytes.
            pub(super) fn read<'de, D: Deserializer<'de>>(
                self,
                json: D,
                out: &mut Vec<u8>,
            ) -> Result<(), D::Error> {
                match self {
                    Self::Secret => secret(json, out),
                    $(Self::$text => read::<$text_type, D>(json, out),)*
                    $(Self::$form => read::<$form_type, D>(json, out),)*
                    $(Self::$plain => read::<$plain_type, D>(json, out),)*
                }
            }

            /// Reads its bytes and writes it as people read it; tells whether JSON quotes it.
            pub(super) fn write(self, bytes: &mut &[u8], out: &mut String) -> Option<bool> {
                match self {
                    Self::Secret => None, // only ever read
                    $(Self::$text => text(bytes, out).map(|()| true),)*
                    $(Self::$form => write::<$form_type>(bytes, out).map(|()| true),)*
                    $(Self::$plain => write::<$plain_type>(bytes, out).map(|()| false),)*
                }
            }
        }
    };
}
leaves! {
    // Text in bytes too.
    texts {
        Text: String;
        Id: Id;
        Cny: Cny;
        CnyPerPoint: CnyPerPoint;
    }
    // Text in JSON, another form in bytes.
    forms {
        Amount: Amount;
        CreditCode: CreditCode;
        Digest: Digest;
        Identity: Identity;
        JoinCode: JoinCode;
        Product: Product;
        Ratio: Ratio;
        RegionCode: RegionCode;
        Timestamp: Timestamp;
        VerificationCode: VerificationCode;
    }
    plain {
        Bool: bool;
        Score: Score;
        U8: u8;
        U16: u16;
        U32: u32;
        I16: i16;
    }
}

fn read<'de, T: Deserialize<'de> + Serialize, D: Deserializer<'de>>(
    json: D,
    out: &mut Vec<u8>,
) -> Result<(), D::Error> {
    let value = T::deserialize(json)?;
    *out = canonical::write(&value, core::mem::take(out));
    Ok(())
}

/// A secret is never written, so its type cannot be: its text is checked and passed on.
fn secret<'de, D: Deserializer<'de>>(json: D, out: &mut Vec<u8>) -> Result<(), D::Error> {
    let text = String::deserialize(json)?;
    let checked = Secret::deserialize(serde::de::value::StrDeserializer::<D::Error>::new(&text));
    checked.map_err(D::Error::custom)?;
    *out = canonical::write(&text, core::mem::take(out));
    Ok(())
}

fn write<T: DeserializeOwned + Display>(bytes: &mut &[u8], out: &mut String) -> Option<()> {
    write!(out, "{}", take::<T>(bytes)?).ok()
}

fn text(bytes: &mut &[u8], out: &mut String) -> Option<()> {
    out.push_str(take(bytes)?);
    Some(())
}

/// Reads a value from the front of bytes.
pub(super) fn take<'a, T: Deserialize<'a>>(bytes: &mut &'a [u8]) -> Option<T> {
    let (value, rest) = postcard::take_from_bytes(bytes).ok()?;
    *bytes = rest;
    Some(value)
}
