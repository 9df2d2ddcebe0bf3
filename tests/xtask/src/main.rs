//! The one command that checks everything: `cargo xtask test`. Its parts are run alone by name.
//!
//! It is not a build system: each part is a few commands of the tools at hand, and what a part needs
//! it installs, or says what is missing. Nothing is written outside `target/` and `node_modules/`
//! but what `generate` and `bless` are asked to write.

mod conformance;
mod contract;
mod deny;
mod native;
mod oracle;
mod parts;
mod readme;
mod runner;
mod shell;
mod tidy;
mod wasm;

use std::{env, path::Path, process::ExitCode};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  test [PART...]     every check, or those parts; `list` names them
  list               the parts of `test`
  generate [--check] schema, types, classes, tables, header: made anew, or compared
  vectors [FILTER]   the transcripts in every language: which disagrees where
  bless [FILTER]     the outcomes in the transcripts: written as the Rust engine gives them
  wasm               the npm package's .wasm and bundles";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize().unwrap_or(root);
    let done = match words.as_slice() {
        ["test", names @ ..] => return runner::run(&root, names),
        ["part", name] => return runner::run_here(&root, name),
        ["list"] => {
            parts::list();
            Ok(())
        }
        ["generate"] => contract::generate(&root, false),
        ["generate", "--check"] => contract::generate(&root, true),
        ["vectors"] => conformance::compare(&root, ""),
        ["vectors", filter] => conformance::compare(&root, filter),
        ["bless"] => bless(""),
        ["bless", filter] => bless(filter),
        ["wasm"] => wasm::build(&root),
        _ => Err(USAGE.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn bless(filter: &str) -> Result<(), String> {
    for name in gongzhi_tests::vectors::bless(filter)? {
        println!("{name}: written; review it");
    }
    Ok(())
}
