//! Citizen identity numbers (公民身份号码): form, date of birth, check character; GB 11643-1999.
//!
//! What it is: a check of what was typed, and the way to a keyed digest, the only form in which the
//! engine knows a person. What it is not: proof that the person exists, or that a county code did.
//!
//! Invariant **no person in the journal**: the number is never printed, serialised or echoed in a
//! refusal; [`CitizenNumber`] shows stars, and leaves only as [`CitizenNumber::digest`].

use core::fmt;

use jiff::civil::Date;

use super::digest::{Algorithm, Digest};

/// Characters of a number.
pub(crate) const CHARACTERS: usize = 18;
/// Weights of the first 17 digits, modulo 11 (GB 11643-1999 4.2).
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// Check characters for the remainders 0 to 10.
const CHECK_CHARACTERS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
/// No one alive was born before: an earlier year is a slip of the hand.
const BIRTH_YEAR_MIN: i16 = 1850;

/// A number that passed its check, its last character a capital `X` if it is one.
///
/// Equality is of numbers; to compare with what is kept, compare digests.
///
/// ```
/// use gongzhi::base::citizen_number::check;
/// let number = check("11010519491231002x").unwrap();
/// assert_eq!(number.birth_date(), jiff::civil::date(1949, 12, 31));
/// assert_eq!(format!("{number:?}"), "CitizenNumber(******************)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CitizenNumber {
    characters: [u8; CHARACTERS],
    birth_date: Date,
}

/// Why a text is not a citizen number. Never holds any of it: only places, and what the check
/// character would have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not as many characters as it must be: 18, or 17 before the check character.
    #[error("a citizen number has {needed} characters here, found {found}")]
    Length {
        /// How many there must be.
        needed: usize,
        /// How many there were.
        found: usize,
    },
    /// A character that may not stand where it does: 1 to 17 are digits, 18 a digit or `X`.
    #[error("character {position} of a citizen number must be a digit (the last may be X)")]
    Character {
        /// Which character, counted from 1.
        position: usize,
    },
    /// Characters 7 to 14 are not a date, or one before 1850.
    #[error("characters 7 to 14 of a citizen number must be a date of birth, from 1850 on")]
    BirthDate,
    /// The last character does not follow from the others.
    #[error("character 18 of a citizen number must be {expected} after the others")]
    CheckCharacter {
        /// What it must be.
        expected: char,
    },
}

/// Checks a citizen number: 18 characters, a real date of birth, the right check character. A lower
/// case `x` is taken for `X`; anything around the number, or in it, is refused. Whether the date
/// has come yet is for who knows the time.
///
/// Refusals, in this order: length, character, date of birth, check character.
///
/// Source: GB 11643-1999 4.
///
/// ```
/// use gongzhi::base::citizen_number::{Problem, check};
/// assert!(check("11010519491231002X").is_ok());
/// let problem = Problem::CheckCharacter { expected: 'X' };
/// assert_eq!(check("110105194912310021").err(), Some(problem));
/// ```
pub fn check(text: &str) -> Result<CitizenNumber, Problem> {
    let found = text.chars().count();
    if found != CHARACTERS {
        return Err(Problem::Length { needed: CHARACTERS, found });
    }
    let misplaced = |(index, c): (usize, char)| {
        let last = index.saturating_add(1) == CHARACTERS;
        !(c.is_ascii_digit() || last && c.eq_ignore_ascii_case(&'x'))
    };
    if let Some(index) = text.chars().enumerate().position(misplaced) {
        return Err(Problem::Character { position: index.saturating_add(1) });
    }
    let needed = Problem::Length { needed: CHARACTERS, found };
    let mut characters = <[u8; CHARACTERS]>::try_from(text.as_bytes()).map_err(|_| needed)?;
    characters.make_ascii_uppercase();
    let birth_date = birth_date(&characters).ok_or(Problem::BirthDate)?;
    let [body @ .., last] = &characters;
    let expected = expected_character(body);
    if char::from(*last) != expected {
        return Err(Problem::CheckCharacter { expected });
    }
    Ok(CitizenNumber { characters, birth_date })
}

/// The check character after the first 17 digits: for generators of examples.
///
/// Refuses any other length, and a character that is no digit; the date is not looked at.
///
/// ```
/// use gongzhi::base::citizen_number::check_character;
/// assert_eq!(check_character("11010519491231002"), Ok('X'));
/// ```
pub fn check_character(first17: &str) -> Result<char, Problem> {
    if let Some(index) = first17.chars().position(|c| !c.is_ascii_digit()) {
        return Err(Problem::Character { position: index.saturating_add(1) });
    }
    let length = Problem::Length { needed: WEIGHTS.len(), found: first17.len() };
    let body = <&[u8; 17]>::try_from(first17.as_bytes()).map_err(|_| length)?;
    Ok(expected_character(body))
}

fn expected_character(digits: &[u8; 17]) -> char {
    let products = digits.iter().zip(WEIGHTS).map(|(d, w)| digit(*d).saturating_mul(w));
    let remainder = usize::try_from(products.sum::<u32>() % 11).unwrap_or(0);
    CHECK_CHARACTERS.get(remainder).copied().unwrap_or('X')
}

fn birth_date(characters: &[u8; CHARACTERS]) -> Option<Date> {
    let number = |from: usize, to: usize| {
        let digits = characters.get(from..to)?;
        Some(digits.iter().fold(0, |sum: u32, d| sum.saturating_mul(10).saturating_add(digit(*d))))
    };
    let year = i16::try_from(number(6, 10)?).ok()?;
    let month = i8::try_from(number(10, 12)?).ok()?;
    let day = i8::try_from(number(12, 14)?).ok()?;
    Date::new(year, month, day).ok().filter(|date| date.year() >= BIRTH_YEAR_MIN)
}

fn digit(character: u8) -> u32 {
    u32::from(character.saturating_sub(b'0'))
}

impl CitizenNumber {
    /// The date of birth that the number spells.
    #[must_use]
    pub const fn birth_date(&self) -> Date {
        self.birth_date
    }

    /// The keyed digest (HMAC) of the 18 characters: what the engine keeps instead. The numbers are
    /// few enough to try them all, so the digest protects only as long as the key stays secret.
    ///
    /// ```
    /// use gongzhi::base::{citizen_number::check, digest::Algorithm};
    /// let digest = |text: &str| check(text).map(|n| n.digest(Algorithm::Sm3, b"secret")).unwrap();
    /// assert_eq!(digest("11010519491231002x"), digest("11010519491231002X"));
    /// ```
    #[must_use]
    pub fn digest(&self, algorithm: Algorithm, key: &[u8]) -> Digest {
        algorithm.mac(key, &[&self.characters])
    }
}

impl fmt::Debug for CitizenNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CitizenNumber(******************)")
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;

    use super::*;

    /// The first 17 digits with their check character.
    fn whole(first17: &str) -> String {
        format!("{first17}{}", check_character(first17).unwrap_or('?'))
    }

    #[test]
    fn accepted() {
        for (text, year, month, day) in [
            ("11010519491231002X", 1949, 12, 31), // the standard's own examples
            ("440524188001010014", 1880, 1, 1),
            ("11010519491231002x", 1949, 12, 31),
        ] {
            let found = check(text).map(|number| number.birth_date());
            assert_eq!(found, Ok(jiff::civil::date(year, month, day)), "{text}");
        }
    }

    #[test]
    fn both_sides_of_a_date() {
        for (date, good) in [
            ("20000229", true),
            ("20010229", false),
            ("19000229", false),
            ("20040229", true),
            ("20010228", true),
            ("20010430", true),
            ("20010431", false),
            ("20010100", false),
            ("20010101", true),
            ("20011231", true),
            ("20011232", false),
            ("20010001", false),
            ("20011301", false),
            ("18500101", true),
            ("18491231", false),
            ("00000101", false),
            ("99991231", true),
        ] {
            let found = check(&whole(&format!("330402{date}001")));
            assert_eq!(found.err(), (!good).then_some(Problem::BirthDate), "{date}");
        }
    }

    #[test]
    fn refused() {
        let long = Problem::Length { needed: 18, found: 19 };
        for (text, problem) in [
            ("", Problem::Length { needed: 18, found: 0 }),
            ("11010519491231002", Problem::Length { needed: 18, found: 17 }),
            ("11010519491231002X ", long),
            (" 11010519491231002X", long),
            ("X1010519491231002X", Problem::Character { position: 1 }),
            ("110105194912310X2X", Problem::Character { position: 16 }),
            ("11010519491231002Y", Problem::Character { position: 18 }),
            ("1101051949123100２X", Problem::Character { position: 17 }),
            ("11010519491231002Ｘ", Problem::Character { position: 18 }),
            ("110105194912310020", Problem::CheckCharacter { expected: 'X' }),
            ("44052418800101001X", Problem::CheckCharacter { expected: '4' }),
        ] {
            assert_eq!(check(text).err(), Some(problem), "{text:?}");
            assert!(text.is_empty() || !format!("{problem} {problem:?}").contains(text));
        }
        assert_eq!(check_character("1"), Err(Problem::Length { needed: 17, found: 1 }));
        assert_eq!(check_character("１"), Err(Problem::Character { position: 1 }));
    }

    /// Modulo 11 with these weights sees every single wrong digit (all weights are prime to 11).
    #[test]
    fn one_wrong_digit_is_seen() {
        let good = "11010519491231002X";
        for position in 0..18 {
            for digit in "0123456789".chars().filter(|d| good.chars().nth(position) != Some(*d)) {
                let swap = |(at, c)| if at == position { digit } else { c };
                let bad: String = good.chars().enumerate().map(swap).collect();
                assert!(check(&bad).is_err(), "{bad}");
            }
        }
    }

    #[test]
    fn digest_is_keyed_and_of_the_normal_form() {
        let number = |text| check(text).ok().map(|n| n.digest(Algorithm::Sha256, b"key"));
        let expected = Algorithm::Sha256.mac(b"key", &[b"11010519491231002X"]);
        assert_eq!(number("11010519491231002x"), Some(expected));
        assert_eq!(number("11010519491231002X"), Some(expected));
        assert_ne!(expected, Algorithm::Sha256.mac(b"other", &[b"11010519491231002X"]));
    }
}
