//! JSON out: canonical bytes as the text of their shape.

use alloc::{format, string::String};

use super::layout;
use super::shape::{Place, Shape, shape};
use super::told::told;
use crate::base::{Canonical, Source};

/// Writes what a source begins with as the shape at a place.
pub(in crate::engine) fn write(place: Place, from: &mut Source, out: &mut String) {
    if place == layout::REFUSED {
        return told(from, out);
    }
    match shape(place) {
        Shape::Leaf(leaf) => {
            if leaf.is_quoted() {
                quoted(out, |out| leaf.write(from, out));
            } else {
                leaf.write(from, out);
            }
        }
        Shape::Words(words) => {
            if let Some(word) = pick(words, from) {
                string(word.name(), out);
            }
        }
        Shape::Record(fields) => {
            let mut before = '{';
            for field in fields {
                out.push(before);
                name(field.name(), out);
                write(field.shape(), from, out);
                before = ',';
            }
            out.push_str(if fields.is_empty() { "{}" } else { "}" });
        }
        Shape::Union(keys) => {
            if let Some(key) = pick(keys, from) {
                out.push('{');
                name(key.name(), out);
                write(key.shape(), from, out);
                out.push('}');
            }
        }
        Shape::List(item) => {
            out.push('[');
            for place in 0..from.count() {
                if place > 0 {
                    out.push(',');
                }
                write(item, from, out);
            }
            out.push(']');
        }
        Shape::Maybe(inner) => {
            if bool::take(from) {
                write(inner, from, out);
            } else {
                out.push_str("null");
            }
        }
    }
}

/// The one of some that a source begins with.
pub(super) fn pick<T>(some: &'static [T], from: &mut Source) -> Option<&'static T> {
    let picked = some.get(from.count());
    if picked.is_none() {
        from.damaged();
    }
    picked
}

/// A name of the contract and the colon behind it.
pub(super) fn name(name: &str, out: &mut String) {
    out.extend(["\"", name, "\":"]);
}

/// A text as a JSON string.
pub(super) fn string(text: &str, out: &mut String) {
    quoted(out, |out| out.push_str(text));
}

/// What is written as a JSON string.
fn quoted(out: &mut String, write: impl FnOnce(&mut String)) {
    out.push('"');
    let start = out.len();
    write(out);
    let plain = |byte| byte >= b' ' && byte != b'"' && byte != b'\\';
    if out.bytes().skip(start).all(plain) {
        out.push('"');
    } else {
        let text = out.split_off(start);
        for c in text.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\u{8}' => out.push_str("\\b"),
                '\u{c}' => out.push_str("\\f"),
                ..' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
                _ => out.push(c),
            }
        }
        out.push('"');
    }
}
