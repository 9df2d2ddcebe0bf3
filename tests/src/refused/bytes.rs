//! Input that is no text, is cut off, or is too long.

use super::{Transcript, sound};

const MALFORMED: [(&str, &[u8]); 14] = [
    ("a continuation byte alone", &[0x80]),
    ("two bytes, the second missing", &[0xc3]),
    ("two bytes, the second no continuation", &[0xc3, 0x28]),
    ("three bytes, the third missing", &[0xe5, 0x85]),
    ("three bytes, the second no continuation", &[0xe5, 0x28, 0xb1]),
    ("four bytes, the fourth missing", &[0xf0, 0x9f, 0x98]),
    ("a slash in two bytes", &[0xc0, 0xaf]),
    ("a slash in three bytes", &[0xe0, 0x80, 0xaf]),
    ("zero in two bytes", &[0xc0, 0x80]),
    ("a high surrogate", &[0xed, 0xa0, 0x80]),
    ("a pair of surrogates", &[0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
    ("beyond the last code point", &[0xf4, 0x90, 0x80, 0x80]),
    ("a byte that never occurs", &[0xff]),
    ("UTF-16", &[0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
];

/// Bytes that are not UTF-8, alone and within a string, at every door.
pub(super) fn utf8() -> Transcript {
    let mut out = Transcript::new("Bytes that are not UTF-8.");
    let sound = sound().to_string();
    let (before, after) = sound.split_once("秀洲区").unwrap_or_default();
    for (what, bytes) in MALFORMED {
        out.note(what);
        for mark in [">", "?", "@"] {
            out.bytes(mark, bytes);
        }
        let within = [before.as_bytes(), bytes, after.as_bytes()].concat();
        out.bytes(">", &within);
    }
    out
}

/// A sound request cut off wherever one kind of byte follows another.
pub(super) fn truncated() -> Transcript {
    let mut out =
        Transcript::new("A sound request, cut off at every border between kinds of bytes.");
    let sound = sound().to_string().into_bytes();
    let kind = |byte: &u8| match byte {
        b'0'..=b'9' => 0,
        b'a'..=b'z' | b'A'..=b'Z' => 1,
        0x80.. => 2,
        other => *other,
    };
    let mut before = None;
    for (length, byte) in sound.iter().enumerate() {
        if before != Some(kind(byte)) || *byte >= 0x80 {
            out.bytes(">", sound.get(..length).unwrap_or_default());
        }
        before = Some(kind(byte));
    }
    out
}

/// Input at the limit and beyond it by one byte.
pub(super) fn size() -> Transcript {
    let mut out =
        Transcript::new("The most is 1048576 bytes: at the limit, beyond it by one, and more.");
    for text in ["{}", "{\"id\":\"r\"}"] {
        let spaces = (1 << 20) - text.len();
        for more in [0, 1, 1 << 20] {
            out.line(">pad", &format!("{} {text}", spaces + more));
        }
    }
    let sound = sound().to_string();
    out.note("a sound request, made too long by one byte");
    out.line(">pad", &format!("{} {sound}", (1 << 20) + 1 - sound.len()));
    out
}
