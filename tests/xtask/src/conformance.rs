//! The transcripts in every language, side by side: which disagrees where.
//!
//! Each language's own runner prints `ok   NAME…` or `FAIL NAME…`; here the lines are laid side by
//! side. Invariant **same bytes everywhere**: the table has one word in it, `ok`.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

use gongzhi_tests::{transcript, vectors};

use crate::shell::output;
use crate::{native, wasm};

/// The languages in the order of the table, and what each file came to in each.
type Table = Vec<(&'static str, BTreeMap<String, bool>)>;

/// Runs every language and prints the table.
pub(crate) fn compare(root: &Path, filter: &str) -> Result<(), String> {
    let mut table: Table = vec![("rust", in_rust(filter)?)];
    native::build(root)?;
    let c = native::conformance_c(root, filter)?;
    table.push(("c", read("", &c)));
    let java = native::conformance_java(root, filter)?;
    table.push(("java", read("", &java)));
    wasm::build(root)?;
    for host in ["node", "bare", "browser"] {
        let mut command = Command::new("node");
        command.arg("test/conformance.js").arg(vectors::folder()).arg(host);
        let (_, said) = output(command.current_dir(root.join("bindings/js")))?;
        table.push((host, read(host, &said)));
    }
    let names: BTreeSet<&String> = table.iter().flat_map(|(_, files)| files.keys()).collect();
    let names: Vec<&String> = names.into_iter().filter(|it| it.contains(filter)).collect();
    print(&table, &names)
}

fn in_rust(filter: &str) -> Result<BTreeMap<String, bool>, String> {
    let mut files = BTreeMap::new();
    for (name, text) in vectors::all(filter)? {
        let report = transcript::run(&text, &vectors::setup);
        let problems = report.failures.iter();
        problems.for_each(|problem| println!("rust FAIL {name}:{problem}"));
        files.insert(name, report.failures.is_empty() && report.passed > 0);
    }
    Ok(files)
}

/// Reads a runner's lines; a host's name may stand before the file's. Failures are shown.
fn read(host: &str, said: &str) -> BTreeMap<String, bool> {
    let mut files = BTreeMap::new();
    for line in said.lines().map(uncoloured) {
        let mut words = line.split_whitespace();
        let holds = match words.next() {
            Some("ok") => true,
            Some("FAIL") => false,
            _ => {
                if line.starts_with(' ') {
                    println!("{line}"); // what was expected, and what came
                }
                continue;
            }
        };
        if !holds {
            println!("{line}");
        }
        let name = words.find(|word| *word != host).unwrap_or_default();
        let name = name.split(".transcript").next().unwrap_or_default();
        let so_far = files.entry(name.to_string()).or_insert(true);
        *so_far &= holds;
    }
    files
}

/// A line without the colour codes that Maven leaves before it.
fn uncoloured(line: &str) -> &str {
    let plain = |line: &str| line.rfind("\u{1b}[0m").map_or(0, |at| at + "\u{1b}[0m".len());
    line.get(plain(line)..).unwrap_or(line)
}

fn print(table: &Table, names: &[&String]) -> Result<(), String> {
    let wide = names.iter().map(|name| name.len()).max().unwrap_or(0);
    let heads: Vec<String> = table.iter().map(|(host, _)| format!("{host:>8}")).collect();
    println!("{:<wide$} {}", "", heads.join(""));
    let mut disagree = 0_usize;
    for name in names {
        let cells = table.iter().map(|(_, files)| match files.get(*name) {
            Some(true) => "ok",
            Some(false) => "FAIL",
            None => "-",
        });
        let cells: Vec<&str> = cells.collect();
        disagree += usize::from(cells.iter().any(|cell| *cell != "ok"));
        let cells: String = cells.iter().map(|cell| format!("{cell:>8}")).collect();
        println!("{name:<wide$} {cells}");
    }
    println!("{} passed, {disagree} failed", names.len() - disagree);
    if disagree == 0 && !names.is_empty() {
        return Ok(());
    }
    Err("not every language gives the same bytes".to_string())
}
