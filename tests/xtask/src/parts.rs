//! The parts of `cargo xtask test`, in the order in which they run: the quick and telling first.

use std::{path::Path, process::Command};

use crate::shell::{cargo, ensure, run, target};
use crate::{contract, deny, native, oracle, readme, tidy, wasm};

/// A part: its name, what it checks, and how.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) run: fn(&Path) -> Result<(), String>,
}

/// What a part says when it cannot run for want of a tool: it is then counted as skipped.
pub(crate) const SKIPPED: &str = "skipped: ";

/// All parts.
pub(crate) const PARTS: &[Part] = &[
    Part {
        name: "tidy",
        about: "sizes of files, names at the top, nothing unfinished, no float in core",
        run: tidy::check,
    },
    Part {
        name: "format",
        about: "rustfmt",
        run: |root| run(&mut cargo(root, &["fmt", "--all", "--check"])),
    },
    Part { name: "lint", about: "clippy over all, and over what goes into WebAssembly", run: lint },
    Part {
        name: "generated",
        about: "schema, types, classes, tables, C header are what core says",
        run: |root| contract::generate(root, true),
    },
    Part {
        name: "rust",
        about: "tests, examples in docs, transcripts in Rust",
        run: |root| run(&mut cargo(root, &["test", "--workspace", "--all-features", "--quiet"])),
    },
    Part {
        name: "oracle",
        about: "codes against python-stdnum, ranked methods against pref_voting",
        run: oracle::check,
    },
    Part { name: "docs", about: "rustdoc of core without a warning", run: docs },
    Part { name: "examples", about: "the main job, on a small part of the city", run: examples },
    Part { name: "c", about: "C ABI: transcripts, example, valgrind", run: c },
    Part { name: "java", about: "Java: tests, transcripts, example", run: java },
    Part { name: "wasm", about: "the .wasm and bundles, within their budgets", run: wasm::build },
    Part {
        name: "js",
        about: "Node, a bare context, a browser: tests, types, transcripts",
        run: wasm::test,
    },
    Part {
        name: "readme",
        about: "what the README shows is compiled and run somewhere",
        run: readme::check,
    },
    Part { name: "deny", about: "licences and sources of dependencies", run: deny::check },
];

/// Names the parts.
pub(crate) fn list() {
    for part in PARTS {
        println!("{:<10} {}", part.name, part.about);
    }
}

fn lint(root: &Path) -> Result<(), String> {
    let deny = ["--", "-D", "warnings"];
    let all = ["clippy", "--quiet", "--workspace", "--all-targets", "--all-features"];
    run(cargo(root, &all).args(deny))?;
    wasm::ensure_target()?;
    let small = ["clippy", "--quiet", "-p", "gongzhi", "-p", "gongzhi-wasm"];
    run(cargo(root, &small).args(["--target", wasm::TARGET]).args(deny))
}

fn docs(root: &Path) -> Result<(), String> {
    let mut doc = cargo(root, &["doc", "--quiet", "--no-deps", "-p", "gongzhi", "--all-features"]);
    run(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

/// The main job, on a small part of the city; the line runner has tests of its own.
fn examples(root: &Path) -> Result<(), String> {
    let build = ["build", "--quiet", "--workspace", "--all-features", "--example", "jiaxing"];
    run(&mut cargo(root, &build))?; // as the tests were built: nothing is compiled twice
    let jiaxing = target(root).join("debug/examples/jiaxing");
    run(Command::new(jiaxing).args(["--scale", "0.01", "--json"]).current_dir(root))
}

fn c(root: &Path) -> Result<(), String> {
    ensure(&[("gcc", "gcc"), ("g++", "g++"), ("cmake", "cmake"), ("pkg-config", "pkgconf")])?;
    ensure(&[("valgrind", "valgrind")])?;
    native::build(root)?;
    native::test_c(root)
}

fn java(root: &Path) -> Result<(), String> {
    ensure(&[("javac", "default-jdk-headless"), ("mvn", "maven")])?;
    native::build(root)?;
    native::test_java(root)
}
