//! A check character for what people type: ISO/IEC 7064 MOD 37-2 over digits and capital letters.
//!
//! Each character weighs a power of two modulo 37, which is prime. So no single wrong character
//! passes, and no two neighbours that changed places: both would have to change the sum by a product
//! of numbers below 37. The hybrid MOD 37,36 would save the `*` and miss some swaps.
//!
//! A hyphen between groups counts as the 37th character, so that it cannot wander unnoticed; as a
//! check character the 37th is `*`, as the standard has it.

const MODULUS: u8 = 37;

/// The value of a character: 0 to 9, A to Z, then the hyphen.
const fn value(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character.wrapping_sub(b'0')),
        b'A'..=b'Z' => Some(character.wrapping_sub(b'A').wrapping_add(10)),
        b'-' => Some(36),
        _ => None,
    }
}

/// The check character that goes behind a text; `None` where the text has a character of no value.
///
/// ```
/// use gongzhi::base::check_character;
/// assert_eq!(check_character("G123489654321"), Some('Y'));
/// assert_eq!(check_character("g123489654321"), None);
/// ```
pub fn check_character(text: &str) -> Option<char> {
    let sum = text.bytes().try_fold(0_u8, |sum, byte| {
        Some(sum.wrapping_add(value(byte)?).wrapping_mul(2).wrapping_rem(MODULUS))
    })?;
    let check = MODULUS.wrapping_add(1).wrapping_sub(sum).wrapping_rem(MODULUS);
    Some(char::from(match check {
        0..=9 => check.wrapping_add(b'0'),
        10..=35 => check.wrapping_sub(10).wrapping_add(b'A'),
        _ => b'*',
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";

    fn passes(text: &[u8]) -> bool {
        let (check, body) = text.split_last().unwrap();
        check_character(core::str::from_utf8(body).unwrap()) == Some(char::from(*check))
    }

    fn checked(body: &[u8]) -> Vec<u8> {
        let check = check_character(core::str::from_utf8(body).unwrap()).unwrap();
        [body, &[u8::try_from(check).unwrap()]].concat()
    }

    /// Every place of a text as long as a join code, every pair of characters there.
    #[test]
    fn no_single_error_and_no_swap_of_neighbours_passes() {
        let base = b"330411104209001-65535-2020-09-01-9F86D081884C";
        for place in 0..base.len() {
            for right in ALPHABET {
                let mut body = base.to_vec();
                body[place] = *right;
                let text = checked(&body);
                assert!(passes(&text));
                for wrong in ALPHABET.iter().filter(|wrong| *wrong != right) {
                    let mut text = text.clone();
                    text[place] = *wrong;
                    assert!(!passes(&text), "{place}: {right} {wrong}");
                }
                for neighbour in ALPHABET.iter().filter(|other| *other != right) {
                    let Some(next) = body.get(place + 1).copied() else { continue };
                    body[place + 1] = *neighbour;
                    let mut text = checked(&body);
                    text.swap(place, place + 1);
                    assert!(!passes(&text), "{place}: {right} {neighbour}");
                    body[place + 1] = next;
                }
            }
        }
    }

    /// The check character itself, wrong or swapped with the one before it.
    #[test]
    fn the_last_character_is_no_weak_place() {
        for last in &ALPHABET[..36] {
            for before in ALPHABET {
                let text = checked(&[*before, *last]);
                for wrong in ALPHABET.iter().chain(b"*").filter(|it| **it != text[2]) {
                    assert!(!passes(&[*before, *last, *wrong]));
                }
                if text[1] != text[2] {
                    assert!(!passes(&[*before, text[2], *last]));
                }
            }
        }
    }
}
