//! Unified social credit codes (统一社会信用代码): form and check character, GB 32100-2015.
//!
//! What it is: a check of what was typed, and a compact value for organisations. What it is not:
//! proof that the organisation is registered, a table of registering departments, or a check of the
//! organisation code's own check character (GB 11714) within.
//!
//! Invariant: a [`CreditCode`] always passed its check; it has one spelling, in capitals.

use core::fmt;
use core::str::FromStr;

use super::{Canonical, Sink, Source, texts};

/// Characters of a code.
const CHARACTERS: usize = 18;
/// The 31 characters and their values 0 to 30 by place: no I, O, S, V, Z (GB 32100-2015 table 1).
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// 3^i modulo 31, the weights of the first 17 characters.
const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// A checked unified social credit code: department (1), kind (1), region (6 digits), organisation
/// (9) and check character.
///
/// Text, and JSON, is the 18 characters; binary formats hold them without a length.
///
/// ```
/// use gongzhi::base::credit_code::CreditCode;
/// let code: CreditCode = "91110000600037341L".parse().unwrap();
/// assert_eq!(serde_json::to_string(&code).unwrap(), "\"91110000600037341L\"");
/// assert!(serde_json::from_str::<CreditCode>("\"91110000600037341M\"").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditCode([u8; CHARACTERS]);

/// Why a text is not a unified social credit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not as many characters as it must be: 18, or 17 before the check character.
    #[error("a credit code has {needed} characters here, found {found}")]
    Length {
        /// How many there must be.
        needed: usize,
        /// How many there were.
        found: usize,
    },
    /// A character outside the alphabet, which has no I, O, S, V, Z and no small letters.
    #[error("character {position} of a credit code may not be '{found}'")]
    Character {
        /// Which character, counted from 1.
        position: usize,
        /// What stood there.
        found: char,
    },
    /// A letter in the region, characters 3 to 8.
    #[error("character {position} of a credit code must be a digit of the region, found '{found}'")]
    Region {
        /// Which character, counted from 1.
        position: usize,
        /// What stood there.
        found: char,
    },
    /// The last character does not follow from the others.
    #[error("character 18 of a credit code must be {expected} after the others, found {found}")]
    CheckCharacter {
        /// What it must be.
        expected: char,
        /// What stood there.
        found: char,
    },
}

impl CreditCode {
    /// The 18 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only characters of the alphabet get in.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The check character after the first 17: for generators of examples.
///
/// Refuses any other length, characters outside the alphabet, and letters in the region.
///
/// Source: GB 32100-2015 5: (31 - sum of value times weight mod 31) mod 31.
///
/// ```
/// use gongzhi::base::credit_code::check_character;
/// assert_eq!(check_character("91110000600037341"), Ok('L'));
/// ```
pub fn check_character(first17: &str) -> Result<char, Problem> {
    let found = first17.chars().count();
    if found != WEIGHTS.len() {
        return Err(Problem::Length { needed: WEIGHTS.len(), found });
    }
    let mut sum = 0_u32;
    for ((index, c), weight) in first17.chars().enumerate().zip(WEIGHTS) {
        let position = index.saturating_add(1);
        let value = value(c).ok_or(Problem::Character { position, found: c })?;
        if (3..=8).contains(&position) && !c.is_ascii_digit() {
            return Err(Problem::Region { position, found: c });
        }
        sum = sum.saturating_add(value.saturating_mul(weight));
    }
    let complement = 31_u32.saturating_sub(sum % 31) % 31;
    let place = usize::try_from(complement).unwrap_or(0);
    Ok(ALPHABET.get(place).copied().map_or('0', char::from))
}

/// The value of a character: its place in the alphabet.
fn value(c: char) -> Option<u32> {
    let place = ALPHABET.iter().position(|known| char::from(*known) == c)?;
    u32::try_from(place).ok()
}

impl FromStr for CreditCode {
    type Err = Problem;

    /// Checks a code. Letters are allowed as the standard has them, in characters 1 and 2 too
    /// (`A1`, `N1`); some checkers take digits only there.
    ///
    /// Refusals, in this order: length, characters from the left, check character.
    fn from_str(text: &str) -> Result<Self, Problem> {
        let found = text.chars().count();
        let length = Problem::Length { needed: CHARACTERS, found };
        if found != CHARACTERS {
            return Err(length);
        }
        let Some((cut, last)) = text.char_indices().next_back() else {
            return Err(length);
        };
        let expected = check_character(text.get(..cut).ok_or(length)?)?;
        if value(last).is_none() {
            return Err(Problem::Character { position: CHARACTERS, found: last });
        }
        if last != expected {
            return Err(Problem::CheckCharacter { expected, found: last });
        }
        text.as_bytes().try_into().map(Self).map_err(|_| length)
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CreditCode({self})")
    }
}

texts! {
    CreditCode = "a unified social credit code: a string of 18 characters";
}

impl Canonical for CreditCode {
    fn put(&self, to: &mut Sink) {
        to.bytes(&self.0);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let text = core::str::from_utf8(from.bytes(CHARACTERS)).ok();
        let code = text.and_then(|text| text.parse().ok());
        from.or_damaged(code, Self([b'0'; CHARACTERS]))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CreditCode {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "CreditCode".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A unified social credit code of GB 32100-2015",
            "type": "string",
            "pattern": "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
    use alloc::format;
    use alloc::string::{String, ToString};

    use super::*;

    fn code(text: &str) -> Result<CreditCode, Problem> {
        text.parse()
    }

    #[test]
    fn weights_are_powers_of_three() {
        let mut power = 1;
        for weight in WEIGHTS {
            assert_eq!(weight, power);
            power = power * 3 % 31;
        }
    }

    #[test]
    fn accepted() {
        assert_eq!(
            code("91110000600037341L").map(|c| c.to_string()),
            Ok("91110000600037341L".into())
        );
        for first17 in
            ["A1330402MA2XXXXXX", "N2330402MF0000001", "YY000000YYYYYYYYY", "00000000000000000"]
        {
            let whole = check_character(first17).map(|last| format!("{first17}{last}"));
            let whole = whole.unwrap_or_default();
            assert_eq!(code(&whole).map(|c| c.to_string()), Ok(whole));
        }
    }

    #[test]
    fn refused() {
        for (text, problem) in [
            ("", Problem::Length { needed: 18, found: 0 }),
            ("91110000600037341", Problem::Length { needed: 18, found: 17 }),
            ("91110000600037341L ", Problem::Length { needed: 18, found: 19 }),
            ("91110000600037341l", Problem::Character { position: 18, found: 'l' }),
            ("I1110000600037341L", Problem::Character { position: 1, found: 'I' }),
            ("9O110000600037341L", Problem::Character { position: 2, found: 'O' }),
            ("91110000S00037341L", Problem::Character { position: 9, found: 'S' }),
            ("911100006000V7341L", Problem::Character { position: 13, found: 'V' }),
            ("9111000060003734ZL", Problem::Character { position: 17, found: 'Z' }),
            ("91110000600037341I", Problem::Character { position: 18, found: 'I' }),
            ("91110000６00037341L", Problem::Character { position: 9, found: '６' }),
            ("91A10000600037341L", Problem::Region { position: 3, found: 'A' }),
            ("9111000A600037341L", Problem::Region { position: 8, found: 'A' }),
            ("91110000A00037341L", Problem::CheckCharacter { expected: '2', found: 'L' }),
            ("91110000600037341K", Problem::CheckCharacter { expected: 'L', found: 'K' }),
        ] {
            assert_eq!(code(text), Err(problem), "{text:?}");
        }
    }

    /// Modulo 31, a prime, sees every single wrong character.
    #[test]
    fn one_wrong_character_is_seen() {
        let good = "91110000600037341L";
        for position in 0..18 {
            for c in ALPHABET.iter().map(|c| char::from(*c)) {
                let swap = |(at, was)| if at == position { c } else { was };
                let text: String = good.chars().enumerate().map(swap).collect();
                assert_eq!(code(&text).is_ok(), text == good, "{text}");
            }
        }
    }

    #[test]
    fn text_in_json_bare_characters_in_bytes() {
        let good = code("91110000600037341L").ok();
        let bytes = good.map(|c| canonical::bytes(&c)).unwrap_or_default();
        assert_eq!(bytes, b"91110000600037341L");
        assert_eq!(canonical::read(&bytes).map(|(code, _)| code), good);
        assert!(canonical::read::<CreditCode>(b"91110000600037341K").is_none());
        assert!(serde_json::from_str::<CreditCode>("91").is_err());
    }
}
