//! JSON as a text (RFC 8259): its tokens, one after another, and what is wrong with them.
//!
//! It knows no shape. It stands in for serde_json's reader, which is made for every type there is and
//! would be a sixteenth of the WebAssembly; in the tests that reader is the oracle. What is wrong is
//! told in its words, without the value that is: it may be a citizen number or a secret.

use alloc::{borrow::Cow, format, string::String, vec::Vec};

/// What is wrong, and behind which byte; nowhere yet, where it is whatever stands around it that is.
pub(super) struct Fault {
    pub(super) problem: String,
    pub(super) at: Option<usize>,
}

impl Fault {
    /// What is wrong with the whole.
    pub(super) fn new(problem: impl Into<String>) -> Self {
        Self { problem: problem.into(), at: None }
    }

    /// At a place, if it has none yet.
    pub(super) fn or_at(self, at: usize) -> Self {
        Self { at: self.at.or(Some(at)), ..self }
    }
}

/// A number, as far as the contract has any.
pub(super) enum Number {
    /// A whole one; the greatest or the least also stands for what lies beyond.
    Whole(i64),
    /// With decimals, an exponent, or more than 64 bits.
    Broken,
}

pub(super) const EOF_OBJECT: &str = "EOF while parsing an object";
pub(super) const EOF_VALUE: &str = "EOF while parsing a value";
pub(super) const NO_KEY: &str = "key must be a string";
pub(super) const NO_VALUE: &str = "expected value";
const EOF_STRING: &str = "EOF while parsing a string";
const NO_NUMBER: &str = "invalid number";

/// The most digits before the point of what 64 bits hold as a floating point.
const DIGITS_MAX: i32 = 309;

/// Reads a text from its beginning on.
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// How many bytes were read.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// What was just read is wrong.
    pub(super) fn wrong(&self, problem: impl Into<String>) -> Fault {
        Fault::new(problem).or_at(self.at)
    }

    /// What comes next is wrong.
    pub(super) fn wrong_next(&self, problem: &str) -> Fault {
        Fault::new(problem).or_at(self.at.saturating_add(1).min(self.text.len()))
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let next = self.peek();
        self.at = self.at.saturating_add(usize::from(next.is_some()));
        next
    }

    /// The first byte of the next token, which is not passed.
    pub(super) fn token(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.next();
        }
        self.peek()
    }

    /// Passes a token of one byte, if it is the next.
    pub(super) fn passes(&mut self, byte: u8) -> bool {
        let passes = self.token() == Some(byte);
        self.at = self.at.saturating_add(usize::from(passes));
        passes
    }

    /// Passes a word of letters.
    pub(super) fn word(&mut self, word: &str) -> Result<(), Fault> {
        for letter in word.bytes() {
            match self.next() {
                None => return Err(self.wrong(EOF_VALUE)),
                Some(next) if next != letter => return Err(self.wrong("expected ident")),
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Whether another item follows, in a list or an object that so closes.
    pub(super) fn more(&mut self, first: bool, close: u8) -> Result<bool, Fault> {
        let (eof, expected) = match close {
            b']' => ("EOF while parsing a list", "expected `,` or `]`"),
            _ => (EOF_OBJECT, "expected `,` or `}`"),
        };
        match self.token() {
            None => Err(self.wrong_next(eof)),
            Some(byte) if byte == close => Ok(false),
            Some(_) if first => Ok(true),
            Some(b',') => {
                self.next();
                match self.token() {
                    None => Err(self.wrong_next(EOF_VALUE)),
                    Some(byte) if byte == close => Err(self.wrong_next("trailing comma")),
                    Some(_) => Ok(true),
                }
            }
            Some(_) => Err(self.wrong_next(expected)),
        }
    }

    /// The name of a member of an object.
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.passes(b'"') { self.string() } else { Err(self.wrong_next(NO_KEY)) }
    }

    /// Passes the colon behind a name.
    pub(super) fn colon(&mut self) -> Result<(), Fault> {
        match self.token() {
            _ if self.passes(b':') => Ok(()),
            None => Err(self.wrong_next(EOF_OBJECT)),
            Some(_) => Err(self.wrong_next("expected `:`")),
        }
    }

    /// Sees to it that nothing follows.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        match self.token() {
            None => Ok(()),
            Some(_) => Err(self.wrong_next("trailing characters")),
        }
    }

    /// The rest of a string whose first quote was passed.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        let mut held = String::new();
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let special = |byte: &u8| *byte < b' ' || *byte == b'"' || *byte == b'\\';
            let plain = rest.iter().position(special).unwrap_or(rest.len());
            let end = self.at.saturating_add(plain);
            let part = self.text.get(self.at..end).unwrap_or_default();
            self.at = end;
            match self.next() {
                Some(b'"') if held.is_empty() => return Ok(Cow::Borrowed(part)),
                Some(b'"') => {
                    held.push_str(part);
                    return Ok(Cow::Owned(held));
                }
                Some(b'\\') => {
                    held.push_str(part);
                    held.push(self.escaped()?);
                }
                None => return Err(self.wrong(EOF_STRING)),
                Some(_) => {
                    let found = "control character (\\u0000-\\u001F) found while parsing a string";
                    return Err(self.wrong(found));
                }
            }
        }
    }

    /// What stands behind a backslash.
    fn escaped(&mut self) -> Result<char, Fault> {
        Ok(match self.next() {
            None => return Err(self.wrong(EOF_STRING)),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(_) => return Err(self.wrong("invalid escape")),
        })
    }

    /// One or two units of UTF-16 in hex.
    fn unicode(&mut self) -> Result<char, Fault> {
        let first = self.hex()?;
        let mut second = None;
        if (0xd800..0xdc00).contains(&first) {
            for wanted in [b'\\', b'u'] {
                match self.next() {
                    None => return Err(self.wrong(EOF_STRING)),
                    Some(next) if next == wanted => {}
                    Some(_) => return Err(self.wrong("unexpected end of hex escape")),
                }
            }
            second = Some(self.hex()?);
        }
        let read = char::decode_utf16([first].into_iter().chain(second)).next();
        let read = read.and_then(Result::ok);
        read.ok_or_else(|| self.wrong("lone leading surrogate in hex escape"))
    }

    fn hex(&mut self) -> Result<u16, Fault> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let Some(digits) = rest.first_chunk::<4>() else {
            self.at = self.text.len();
            return Err(self.wrong(EOF_STRING));
        };
        self.at = self.at.saturating_add(digits.len());
        let unit = digits.iter().try_fold(0, |unit, digit| {
            let digit = char::from(*digit).to_digit(16)?;
            Some((unit << 4) | digit)
        });
        let unit = unit.and_then(|unit| u16::try_from(unit).ok());
        unit.ok_or_else(|| self.wrong("invalid escape"))
    }

    /// A number.
    pub(super) fn number(&mut self) -> Result<Number, Fault> {
        let negative = self.passes(b'-');
        let mut whole = match self.next() {
            None => return Err(self.wrong(EOF_VALUE)),
            Some(digit @ b'0'..=b'9') => Some(u64::from(digit.wrapping_sub(b'0'))),
            Some(_) => return Err(self.wrong(NO_NUMBER)),
        };
        let zero = whole == Some(0);
        if zero && matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.wrong_next(NO_NUMBER));
        }
        // Before the point; less than none where noughts follow it.
        let mut digits = i32::from(!zero);
        while let Some(digit) = self.digit() {
            whole = whole.and_then(|whole| whole.checked_mul(10)?.checked_add(digit));
            digits = digits.saturating_add(1);
        }
        let mut nought = zero;
        if self.peek() == Some(b'.') {
            self.next();
            if !matches!(self.peek(), Some(b'0'..=b'9')) {
                let eof = self.peek().is_none();
                return Err(self.wrong_next(if eof { EOF_VALUE } else { NO_NUMBER }));
            }
            while let Some(digit) = self.digit() {
                nought &= digit == 0;
                digits = digits.saturating_sub(i32::from(nought));
            }
            whole = None;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.next();
            digits = digits.saturating_add(self.exponent()?);
            whole = None;
        }
        if digits > DIGITS_MAX && !nought {
            return Err(self.wrong("number out of range"));
        }
        Ok(match whole {
            Some(0) if negative => Number::Broken,
            Some(whole) if negative => {
                0_i64.checked_sub_unsigned(whole).map_or(Number::Broken, Number::Whole)
            }
            Some(whole) => Number::Whole(i64::try_from(whole).unwrap_or(i64::MAX)),
            None => Number::Broken,
        })
    }

    fn digit(&mut self) -> Option<u64> {
        let digit = self.peek().filter(u8::is_ascii_digit)?;
        self.next();
        Some(u64::from(digit.wrapping_sub(b'0')))
    }

    fn exponent(&mut self) -> Result<i32, Fault> {
        let sign = self.peek();
        if let Some(b'+' | b'-') = sign {
            self.next();
        }
        if self.peek().is_none() {
            return Err(self.wrong(EOF_VALUE));
        }
        let Some(mut exponent) = self.digit() else {
            self.next();
            return Err(self.wrong(NO_NUMBER));
        };
        while let Some(digit) = self.digit() {
            exponent = exponent.saturating_mul(10).saturating_add(digit);
        }
        let exponent = i32::try_from(exponent).unwrap_or(i32::MAX);
        Ok(if sign == Some(b'-') { exponent.saturating_neg() } else { exponent })
    }

    /// Passes what is no list and no object by, and says what it was.
    fn scalar(&mut self) -> Result<&'static str, Fault> {
        match self.peek() {
            None => Err(self.wrong_next(EOF_VALUE)),
            Some(b'n') => self.word("null").map(|()| "null"),
            Some(b't') => self.word("true").map(|()| "boolean"),
            Some(b'f') => self.word("false").map(|()| "boolean"),
            Some(b'-' | b'0'..=b'9') => self.number().map(|number| match number {
                Number::Whole(_) => "integer",
                Number::Broken => "floating point",
            }),
            Some(b'"') => {
                self.next();
                self.string().map(|_| "string")
            }
            Some(_) => Err(self.wrong_next(NO_VALUE)),
        }
    }

    /// What comes next is not what was expected.
    pub(super) fn unexpected(&mut self, expected: &str) -> Fault {
        let found = match self.token() {
            Some(b'[') => Ok("sequence"),
            Some(b'{') => Ok("map"),
            _ => self.scalar(),
        };
        match found {
            Ok(found) => self.wrong(format!("invalid type: {found}, expected {expected}")),
            Err(fault) => fault,
        }
    }

    /// Passes a value by, whatever it is.
    fn pass(&mut self) -> Result<(), Fault> {
        let mut open = Vec::new();
        loop {
            let mut first = true;
            match self.token() {
                Some(b'[') => open.push(b']'),
                Some(b'{') => open.push(b'}'),
                _ => {
                    self.scalar()?;
                    first = false;
                }
            }
            self.at = self.at.saturating_add(usize::from(first));
            loop {
                let Some(close) = open.last().copied() else { return Ok(()) };
                if self.more(first, close)? {
                    if close == b'}' {
                        self.key()?;
                        self.colon()?;
                    }
                    break;
                }
                self.next();
                open.pop();
                first = false;
            }
        }
    }
}

/// Whether a text is an object with just one member of a name, which is not null.
pub(in crate::engine) fn has(text: &str, name: &str) -> bool {
    let found = || {
        let mut json = Scanner::new(text);
        let (mut null, mut count, mut first) = (false, 0_usize, true);
        if !json.passes(b'{') {
            return Ok(false);
        }
        while json.more(first, b'}')? {
            first = false;
            let is_named = json.key()? == name;
            json.colon()?;
            let is_null = json.token() == Some(b'n');
            json.pass()?;
            count = count.saturating_add(usize::from(is_named));
            null |= is_named && is_null;
        }
        json.next();
        json.end()?;
        Ok::<bool, Fault>(count == 1 && !null)
    };
    found().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::path::locate;
    use alloc::string::ToString;
    use proptest::prelude::*;
    use serde_json::Value;

    fn told(text: &str, fault: &Fault) -> String {
        let (_, line, column) = locate(text, fault.at.unwrap());
        format!("{} at line {line} column {column}", fault.problem)
    }

    /// Whatever the text, it is JSON here where it is to serde_json, and what is wrong is the same.
    fn check(text: &str) -> Result<(), TestCaseError> {
        let mut json = Scanner::new(text);
        let ours = json.pass().and_then(|()| json.end()).map_err(|fault| told(text, &fault));
        let oracle = serde_json::from_str::<Value>(text).map(drop);
        prop_assert_eq!(ours, oracle.map_err(|error| error.to_string()), "{:?}", text);
        Ok(())
    }

    fn number(text: &str) -> Result<Option<i64>, String> {
        let mut json = Scanner::new(text);
        let read = json.number().and_then(|number| json.end().map(|()| number));
        read.map_err(|fault| told(text, &fault)).map(|number| match number {
            Number::Whole(number) => Some(number),
            Number::Broken => None,
        })
    }

    #[test]
    fn numbers_are_those_of_serde_json() {
        for text in [
            "0",
            "-0",
            "7",
            "-7",
            "00",
            "01",
            "-",
            "-x",
            "1.",
            "1.x",
            "1.0",
            "-1.5e3",
            "1e",
            "1e+",
            "1e-",
            "1ex",
            "1E5",
            "1e308",
            "1e309",
            "1e-999",
            "0e999",
            "0.0e999",
            "0.01e310",
            "0.001e400",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "18446744073709551615",
            "18446744073709551616",
            "1 2",
            "1.5.5",
        ] {
            let oracle = serde_json::from_str::<Value>(text);
            let whole = |it: Value| {
                it.as_i64().or(it.as_u64().map(|it| i64::try_from(it).unwrap_or(i64::MAX)))
            };
            assert_eq!(number(text), oracle.map(whole).map_err(|it| it.to_string()), "{text}");
        }
    }

    #[test]
    fn a_member_is_found_where_it_is_and_is_not_null() {
        for (text, found) in [
            (r#"{"query":1}"#, true),
            (r#" { "a" : [{"query":2}], "\u0071uery" : {} } "#, true),
            (r#"{"query":null}"#, false),
            (r#"{"query":1,"query":1}"#, false),
            (r#"{"query":1"#, false),
            (r#"{"query":1}}"#, false),
            (r#"{"a":{"query":1}}"#, false),
            (r#"["query"]"#, false),
            ("", false),
        ] {
            assert_eq!(has(text, "query"), found, "{text}");
        }
        assert!(!has(&"[".repeat(1 << 20), "query"), "the stack bears it");
    }

    proptest! {
        #[test]
        fn it_is_json_where_serde_json_takes_it(text in "[\\[\\]{}:,\"\\\\ntrufalse0159.eE+ \n\u{1}共-]{0,24}") {
            check(&text)?;
        }

        #[test]
        fn whatever_happens_to_json(cut in 0_usize..80, put in "[\\[\\]{}:,\"\\\\a1.e-]{0,2}") {
            let sound = r#" {"a":[1,-2.5e+3,true,{}],"b\u00e9":{"c":null,"d":"\ud83d\ude00 \n"}, "e":[[]]}"#;
            let (before, after) = (sound.get(..cut), sound.get(cut.saturating_add(1)..));
            let (before, after) = (before.unwrap_or(sound), after.unwrap_or_default());
            check(&[before, &put, after].concat())?;
            check(before)?;
        }

        #[test]
        fn strings_come_back(text: String) {
            let json = serde_json::to_string(&text).unwrap();
            let mut read = Scanner::new(&json);
            let key = read.key().map_err(|fault| fault.problem);
            prop_assert_eq!(key.as_deref(), Ok(text.as_str()));
            let mut written = String::new();
            super::super::write::string(&text, &mut written);
            prop_assert_eq!(written, json);
        }
    }
}
