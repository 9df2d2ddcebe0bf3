//! Where in a JSON text an error stands: the path of the field, from how much of it was read.
//!
//! It is not a parser: the text up to the error has been read already, so it is well-formed that far.
//! It stands in for a reader that tracks paths as it goes, which every sound request would pay for;
//! in the tests such a reader is the oracle.

use alloc::{format, string::String, vec::Vec};

enum Frame<'a> {
    List(usize),
    Object { key: &'a str, named: bool },
}

/// The path of what a place in a text is in, and its line and column, from 1 and in bytes.
pub(super) fn locate(text: &str, at: usize) -> (String, usize, usize) {
    let read = text.get(..at).unwrap_or(text);
    let lines = text.bytes().take(at).enumerate().filter(|(_, byte)| *byte == b'\n');
    let (line, begin) = lines
        .fold((1_usize, 0), |(line, _), (end, _)| (line.saturating_add(1), end.saturating_add(1)));
    (path_at(read), line, at.saturating_sub(begin))
}

fn path_at(read: &str) -> String {
    let mut frames: Vec<Frame<'_>> = Vec::new();
    let mut rest = read;
    while let Some(next) = rest.find(['"', '{', '[', '}', ']', ',']) {
        let (_, from) = rest.split_at(next);
        let found = from.as_bytes().first().copied();
        rest = from.get(1..).unwrap_or_default();
        match found {
            Some(b'"') => {
                let (string, after) = split_string(rest);
                if let Some(Frame::Object { key, named: named @ false }) = frames.last_mut() {
                    (*key, *named) = (string, true);
                }
                rest = after;
            }
            Some(b'{') => frames.push(Frame::Object { key: "", named: false }),
            Some(b'[') => frames.push(Frame::List(0)),
            Some(b',') => match frames.last_mut() {
                Some(Frame::Object { named, .. }) => *named = false,
                Some(Frame::List(place)) => *place = place.saturating_add(1),
                None => {}
            },
            _ => drop(frames.pop()),
        }
    }
    written(&frames)
}

/// The text of a string up to its closing quote, and what follows it.
fn split_string(text: &str) -> (&str, &str) {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    end.and_then(|end| Some((text.get(..end)?, text.get(end.saturating_add(1)..)?)))
        .unwrap_or((text, ""))
}

fn written(frames: &[Frame<'_>]) -> String {
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::List(place) => path.push_str(&format!("[{place}]")),
            Frame::Object { named: false, .. } => {}
            Frame::Object { key, .. } => {
                path.push_str(if path.is_empty() { "" } else { "." });
                path.push_str(key);
            }
        }
    }
    if path.is_empty() { String::from(".") } else { path }
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::ToString};

    use crate::engine::Request;

    /// The path here and the oracle's. Where the offence is a key itself, ours names it too.
    #[test]
    fn paths_are_those_of_a_reader_that_tracks_them() {
        let sound = r#"{"id":"r","at":"2020-03-02T09:00:00+08:00","actor":"a","command":{"membership":
            {"applyOrganisation":{"organisation":"o","kind":"merchant","region":"330411104209",
            "creditCode":"91110000600037341L","documents":["DIGEST","DIGEST"]}}}}"#;
        let sound = sound.replace("DIGEST", &"a".repeat(64));
        let last = format!("{}\"]", "a".repeat(64));
        for (from, to, path) in [
            (r#""r""#, "7", "id"),
            (r#""r""#, r#""""#, "id"),
            ("T09:00:00", "T29:00:00", "at"),
            (r#","actor":"a""#, "", "."),
            (r#""membership""#, r#""member\"ship""#, "command.member\\\"ship"),
            (r#""applyOrganisation""#, r#""apply""#, "command.membership.apply"),
            (r#""merchant""#, r#""shop""#, "command.membership.applyOrganisation.kind"),
            (r#""region":"33"#, r#""region":"x3"#, "command.membership.applyOrganisation.region"),
            (r#""kind":"merchant","#, "", "command.membership.applyOrganisation"),
            (last.as_str(), "b\"]", "command.membership.applyOrganisation.documents[1]"),
            ("}}}}", "", "command.membership.applyOrganisation.documents"),
            ("}}}}", r#","x":1}}}}"#, "command.membership.applyOrganisation.x"),
        ] {
            let text = sound.replacen(from, to, 1);
            assert_ne!(text, sound, "{from}");
            let error = serde_json::from_str::<Request>(&text).unwrap_err();
            let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            let at = before.map(str::len).sum::<usize>().saturating_add(error.column());
            let (ours, line, column) = super::locate(&text, at);
            assert_eq!(
                (ours.as_str(), line, column),
                (path, error.line(), error.column()),
                "{error}"
            );
            let mut json = serde_json::Deserializer::from_str(&text);
            let oracle = serde_path_to_error::deserialize::<_, Request>(&mut json).unwrap_err();
            let oracle = oracle.path().to_string();
            let oracle = oracle.trim_end_matches(".?"); // what it could not name
            assert!(ours == oracle || ours.starts_with(oracle) || oracle == ".", "{ours} {oracle}");
        }
    }
}
