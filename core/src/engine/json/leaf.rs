//! The leaves: texts and numbers that have a form of their own, each read and written by its type.

use alloc::string::{String, ToString};
use core::fmt::{Display, Write as _};

use crate::base::{
    Amount, Canonical, Day, Id, Identity, Ratio, Secret, Sink, Source, Text, Timestamp,
    credit_code::CreditCode, digest::Digest, region_code::RegionCode,
};
use crate::cases::Score;
use crate::charter::CnyPerPoint;
use crate::deliberation::{HiddenBallot, Product, Tracker};
use crate::membership::JoinCode;
use crate::points::{Cny, VerificationCode};

macro_rules! leaves {
    (
        texts { $($text:ident: $text_type:ty;)* }
        numbers { $($number:ident: $number_type:ty = $what:literal;)* }
    ) => {
        /// A text or a number with a form of its own.
        #[derive(Clone, Copy)]
        pub(super) enum Leaf { Text, Secret, Bool, Score, $($text,)* $($number),* }

        impl Leaf {
            /// What it is, to whoever gave something else.
            pub(super) const fn what(self) -> &'static str {
                match self {
                    Self::Text => "a string",
                    Self::Secret => "a secret: 32 to 64 bytes in hex",
                    Self::Bool => "a boolean",
                    Self::Score => "a score from 1 to 5",
                    $(Self::$text => <$text_type as Text>::WHAT,)*
                    $(Self::$number => $what,)*
                }
            }

            /// Takes a text; nothing where it is no text.
            pub(super) fn text(self, text: &str, to: &mut Sink) -> Option<Result<(), String>> {
                Some(match self {
                    Self::Text => {
                        to.text(text);
                        Ok(())
                    }
                    Self::Secret => secret(text, to),
                    $(Self::$text => parse::<$text_type>(text, to),)*
                    _ => return None,
                })
            }

            /// Takes a whole number; nothing where it is none, or another.
            pub(super) fn number(self, number: i64, to: &mut Sink) -> Option<()> {
                match self {
                    Self::Score => Score::try_from(u8::try_from(number).ok()?).ok()?.put(to),
                    $(Self::$number => <$number_type>::try_from(number).ok()?.put(to),)*
                    _ => return None,
                }
                Some(())
            }

            /// Reads its bytes and writes it as people read it.
            pub(super) fn write(self, from: &mut Source, out: &mut String) {
                match self {
                    Self::Text => out.push_str(from.text()),
                    Self::Secret => {} // only ever read
                    Self::Bool => show::<bool>(from, out),
                    Self::Score => show::<Score>(from, out),
                    $(Self::$text => show::<$text_type>(from, out),)*
                    $(Self::$number => show::<$number_type>(from, out),)*
                }
            }

            /// Whether it is a text in JSON.
            pub(super) const fn is_quoted(self) -> bool {
                !(self.is_number() || matches!(self, Self::Bool))
            }

            /// Whether it is a number in JSON.
            pub(super) const fn is_number(self) -> bool {
                matches!(self, Self::Score $(| Self::$number)*)
            }
        }
    };
}
leaves! {
    texts {
        Amount: Amount;
        Cny: Cny;
        CnyPerPoint: CnyPerPoint;
        CreditCode: CreditCode;
        Day: Day;
        Digest: Digest;
        HiddenBallot: HiddenBallot;
        Id: Id;
        Identity: Identity;
        JoinCode: JoinCode;
        Product: Product;
        Ratio: Ratio;
        RegionCode: RegionCode;
        Timestamp: Timestamp;
        Tracker: Tracker;
        VerificationCode: VerificationCode;
    }
    numbers {
        U8: u8 = "u8";
        U16: u16 = "u16";
        U32: u32 = "u32";
        I16: i16 = "i16";
    }
}

fn parse<T: Text>(text: &str, to: &mut Sink) -> Result<(), String> {
    let value: T = text.parse().map_err(|problem: T::Err| problem.to_string())?;
    value.put(to);
    Ok(())
}

/// A secret is never written, so its type cannot be: its text is checked and passed on.
fn secret(text: &str, to: &mut Sink) -> Result<(), String> {
    text.parse::<Secret>().map_err(|problem| problem.to_string())?;
    to.text(text);
    Ok(())
}

fn show<T: Canonical + Display>(from: &mut Source, out: &mut String) {
    write!(out, "{}", T::take(from)).unwrap_or_default(); // a String takes whatever comes
}
