//! Input that is text but no JSON, or JSON of a kind that the contract does not take.

use super::{Transcript, sound};

const NOT_JSON: [&str; 40] = [
    "",
    " ",
    "\t\r\n",
    "\u{feff}{}",
    "nothing",
    "null",
    "true",
    "0",
    "1.5",
    "\"text\"",
    "[]",
    "[{}]",
    "{",
    "}",
    "{}}",
    "{} {}",
    "{},",
    "{}#",
    "{,}",
    "{\"id\"}",
    "{\"id\":}",
    "{\"id\" \"r\"}",
    "{'id':'r'}",
    "{id:\"r\"}",
    "{\"id\":\"r\",}",
    "/* note */ {}",
    "// note",
    "{\"id\":NaN}",
    "{\"id\":Infinity}",
    "{\"id\":undefined}",
    "{\"id\":+1}",
    "{\"id\":01}",
    "{\"id\":.5}",
    "{\"id\":1.}",
    "{\"id\":1e}",
    "{\"id\":0x10}",
    "{\"id\":\"\\x41\"}",
    "{\"id\":\"\\u12\"}",
    "{\"id\":\"a\nb\"}",
    "{\"id\":\"\0\"}",
];

/// What cannot be read as JSON, or is another thing than an object.
pub(super) fn json() -> Transcript {
    let mut out = Transcript::new("Text that is no JSON, or not an object of the contract.");
    for text in NOT_JSON {
        out.bytes(">", text.as_bytes());
    }
    out.note("the same at the other doors");
    for text in ["", "null", "[]", "{", "{} {}", "\u{feff}{}"] {
        out.bytes("?", text.as_bytes());
        out.bytes("@", text.as_bytes());
    }
    out.note("what follows a sound request");
    let sound = sound().to_string();
    for after in ["x", ",", "}", "\0", " {}", "\u{feff}"] {
        out.bytes(">", format!("{sound}{after}").as_bytes());
    }
    nesting(&mut out);
    escapes(&mut out, &sound);
    twice(&mut out, &sound);
    out
}

/// Deeper than any reader should follow.
fn nesting(out: &mut Transcript) {
    out.note("nested deeply");
    for depth in [127, 128, 200, 1000] {
        out.line(">", &"[".repeat(depth));
        out.line(">", &format!("{{\"id\":{}{}}}", "[".repeat(depth), "]".repeat(depth)));
        out.line(">", &"{\"command\":".repeat(depth));
        out.line("?", &"{\"query\":".repeat(depth));
    }
}

/// Escapes that give no text, or a text that no identifier has.
fn escapes(out: &mut Transcript, sound: &str) {
    out.note("escapes: halves of pairs, zero, control characters");
    for escape in [
        "\\ud83d",
        "\\ude00",
        "\\ude00\\ud83d",
        "\\ud83dx",
        "\\ud83d\\u0041",
        "\\u0000",
        "\\u000a",
        "\\u007f",
        "\\u0085",
        "\\b",
        "a\\tb",
    ] {
        out.line(">", &sound.replacen("\"op-1\"", &format!("\"{escape}\""), 1));
    }
}

/// A key that stands twice.
fn twice(out: &mut Transcript, sound: &str) {
    out.note("the same key twice, with the same value and with another");
    for (once, again) in [
        ("{\"id\":\"r\",", "{\"id\":\"r\",\"id\":\"r\","),
        ("{\"id\":\"r\",", "{\"id\":\"r\",\"id\":\"s\","),
        ("\"actor\":\"op-1\",", "\"actor\":\"op-1\",\"actor\":\"op-2\","),
        ("\"level\":\"county\",", "\"level\":\"county\",\"level\":\"town\","),
        ("\"command\":{", "\"command\":{\"clock\":{\"advance\":{}},"),
        ("{\"membership\":{", "{\"membership\":{\"leave\":{\"person\":\"p\"},"),
    ] {
        out.line(">", &sound.replacen(once, again, 1));
    }
}
