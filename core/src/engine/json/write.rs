//! JSON out: canonical bytes as the text of their shape.

use alloc::string::String;

use super::layout;
use super::leaf::take;
use super::shape::{Place, Shape, shape};
use super::told::told;

/// Writes what bytes begin with as the shape at a place. Gives nothing where they are not of it.
pub(in crate::engine) fn write(place: Place, bytes: &mut &[u8], out: &mut String) -> Option<()> {
    if place == layout::REFUSED {
        return told(bytes, out);
    }
    match shape(place) {
        Shape::Leaf(leaf) => {
            let start = out.len();
            if leaf.write(bytes, out)? {
                quote(start, out)?;
            }
        }
        Shape::Words(words) => string(words.get(number(bytes)?)?, out)?,
        Shape::Record(fields) => {
            let mut before = '{';
            for field in *fields {
                out.push(before);
                name(field.name, out);
                write(field.shape, bytes, out)?;
                before = ',';
            }
            out.push_str(if fields.is_empty() { "{}" } else { "}" });
        }
        Shape::Union(keys) => {
            let key = keys.get(number(bytes)?)?;
            out.push('{');
            name(key.name, out);
            write(key.shape, bytes, out)?;
            out.push('}');
        }
        Shape::List(item) => {
            out.push('[');
            for place in 0..number(bytes)? {
                if place > 0 {
                    out.push(',');
                }
                write(*item, bytes, out)?;
            }
            out.push(']');
        }
        Shape::Maybe(inner) => match take::<u8>(bytes)? {
            0 => out.push_str("null"),
            _ => write(*inner, bytes, out)?,
        },
    }
    Some(())
}

/// A name of the contract and the colon behind it.
pub(super) fn name(name: &str, out: &mut String) {
    out.extend(["\"", name, "\":"]);
}

/// A text as a JSON string.
pub(super) fn string(text: &str, out: &mut String) -> Option<()> {
    let start = out.len();
    out.push_str(text);
    quote(start, out)
}

/// Makes what stands from `start` on a JSON string.
fn quote(start: usize, out: &mut String) -> Option<()> {
    let text = out.get(start..)?;
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        let escaped = serde_json::to_string(text).ok()?;
        out.truncate(start);
        out.push_str(&escaped);
    } else {
        out.insert(start, '"');
        out.push('"');
    }
    Some(())
}

/// A count, or the place of a variant.
pub(super) fn number(bytes: &mut &[u8]) -> Option<usize> {
    usize::try_from(take::<u32>(bytes)?).ok()
}
