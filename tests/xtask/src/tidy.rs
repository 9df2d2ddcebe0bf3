//! What no other tool checks: sizes, names at the top, nothing unfinished, no float in core.
//!
//! It reads the files that git tracks and nothing else.

use std::{fs, path::Path, process::Command};

use crate::shell::output;

const LINES_MAX: usize = 600;
const COLUMNS_MAX: usize = 120;
const TOP_FOLDERS: [&str; 6] = ["core", "ffi", "wasm", "bindings", "examples", "tests"];
const TOP_FILES: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "LICENSE",
    "clippy.toml",
    "rustfmt.toml",
    "deny.toml",
];
/// Written by hand; what is generated or data may be long.
const SOURCES: [&str; 9] = ["rs", "c", "h", "java", "js", "mjs", "ts", "py", "toml"];
const GENERATED: [&str; 4] =
    ["/contract/", "contract.d.ts", "gongzhi_refusals.h", "json/layout.rs"];

/// Checks every tracked file.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let (_, listed) = output(Command::new("git").args(["ls-files", "-z"]).current_dir(root))?;
    let mut problems = Vec::new();
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        at_the_top(name, &mut problems);
        let Ok(text) = fs::read_to_string(root.join(name)) else {
            continue; // no text, or deleted and not committed yet
        };
        let extension = name.rsplit('.').next().unwrap_or_default();
        let generated = GENERATED.iter().any(|it| name.contains(it));
        if SOURCES.contains(&extension) && !generated {
            sizes(name, &text, &mut problems);
        }
        unfinished(name, &text, &mut problems);
        if name.starts_with("core/src/") {
            floats(name, &text, &mut problems);
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn at_the_top(name: &str, problems: &mut Vec<String>) {
    let known = match name.split_once('/') {
        Some((folder, _)) => folder.starts_with('.') || TOP_FOLDERS.contains(&folder),
        None => name.starts_with('.') || TOP_FILES.contains(&name),
    };
    if !known {
        problems.push(format!("{name}: the top level has its fixed names"));
    }
}

fn sizes(name: &str, text: &str, problems: &mut Vec<String>) {
    let lines = text.lines().count();
    if lines > LINES_MAX {
        problems.push(format!("{name}: {lines} lines, the most is {LINES_MAX}"));
    }
    for (number, line) in (1..).zip(text.lines()) {
        let columns = line.chars().count();
        // A message or a table of data cannot be broken.
        if columns > COLUMNS_MAX && !line.contains('"') && !line.contains("`]: ") {
            problems.push(format!("{name}:{number}: {columns} columns, the most is {COLUMNS_MAX}"));
        }
    }
}

/// Notes to oneself and places of one's own machine, spelt apart so that this file has none.
fn unfinished(name: &str, text: &str, problems: &mut Vec<String>) {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX")];
    let places = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/tmp", "/wt"),
    ];
    for (number, line) in (1..).zip(text.lines()) {
        let mut words = line.split(|c: char| !c.is_ascii_alphanumeric());
        if words.any(|word| marks.contains(&word)) {
            problems.push(format!("{name}:{number}: unfinished"));
        }
        if places.iter().any(|place| line.contains(place)) {
            problems.push(format!("{name}:{number}: a path of one machine"));
        }
    }
}

/// Invariant **exact**: no float takes part in a decision.
fn floats(name: &str, text: &str, problems: &mut Vec<String>) {
    for (number, line) in (1..).zip(text.lines()) {
        let code = line.split("//").next().unwrap_or_default();
        let mut words = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        if words.any(|word| word == "f32" || word == "f64") {
            problems.push(format!("{name}:{number}: a float in core"));
        }
    }
}
