//! The line runner: its sample gives the receipts beside it, and no line stops it.
//!
//! When the contract changes, `run/main.rs` says how to make `receipts.jsonl` anew; the change is then
//! seen in the diff.

use std::io::BufReader;

use gongzhi::engine::{Engine, LIMITS};
use gongzhi_examples::lines::{self, Counts};

const SETUP: &[u8] = include_bytes!("../run/setup.json");
const REQUESTS: &str = include_str!("../run/requests.jsonl");
const RECEIPTS: &str = include_str!("../run/receipts.jsonl");

fn run(input: &[u8]) -> (Counts, String) {
    let mut engine = Engine::open_json(SETUP).unwrap();
    let mut output = Vec::new();
    let counts = lines::run(&mut engine, &mut BufReader::new(input), &mut output).unwrap();
    (counts, String::from_utf8(output).unwrap())
}

#[test]
fn the_sample_gives_its_receipts() {
    let (counts, receipts) = run(REQUESTS.as_bytes());
    for (line, (found, expected)) in receipts.lines().zip(RECEIPTS.lines()).enumerate() {
        assert_eq!(found, expected, "line {} of receipts.jsonl", line + 1);
    }
    assert_eq!(receipts.lines().count(), RECEIPTS.lines().count());
    assert!(counts.done > 0 && counts.refused > 0, "{counts:?}");
}

#[test]
fn a_line_that_cannot_be_read_is_refused_with_its_number_and_the_run_goes_on() {
    let question =
        r#"{"at":"2020-03-02T09:00:00+08:00","actor":"x","query":{"journal":{"root":{}}}}"#;
    let long = "x".repeat(usize::try_from(LIMITS.request_bytes_max).unwrap() + 1);
    let input = format!("\n{{\n  \r\n{long}\n\u{0}\n{question}\r\n{question}");
    let mut input = input.into_bytes();
    input.extend_from_slice(b"\n\xff\n");
    let (counts, output) = run(&input);
    let heads = [
        r#"{"line":2,"refused":{"code":"engine.malformed","#,
        r#"{"line":4,"refused":{"code":"engine.tooLarge","#,
        r#"{"line":5,"refused":{"code":"engine.malformed","#,
        r#"{"answer":{"journal":{"root":{"#,
        r#"{"answer":{"journal":{"root":{"#,
        r#"{"line":8,"refused":{"code":"engine.notUtf8","#,
    ];
    for (line, head) in output.lines().zip(heads) {
        assert!(line.starts_with(head), "{head} {line}");
    }
    assert_eq!(output.lines().count(), heads.len());
    assert_eq!(counts, Counts { done: 2, refused: 4 });
}
