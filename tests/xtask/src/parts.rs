//! The parts of `cargo xtask test`, in the order in which they run: the quick and telling first.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use crate::shell::{cargo, ensure, output, run};
use crate::{contract, deny, native, readme, tidy, wasm};

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
    Part { name: "docs", about: "rustdoc of core without a warning", run: docs },
    Part { name: "examples", about: "the line runner on its sample", run: examples },
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

/// Every line of the sample is answered with a line.
fn examples(root: &Path) -> Result<(), String> {
    let folder = root.join("examples/run");
    let requests = fs::read(folder.join("requests.jsonl"));
    let requests = requests.map_err(|why| format!("examples/run/requests.jsonl: {why}"))?;
    let mut command = cargo(root, &["run", "--quiet", "--package", "gongzhi-examples"]);
    command.args(["--example", "run", "--"]).arg(folder.join("setup.json"));
    let replies = fed(&mut command, requests.clone())?;
    let lines = |bytes: &[u8]| bytes.split(|it| *it == b'\n').filter(|it| !it.is_empty()).count();
    let (asked, answered) = (lines(&requests), lines(replies.as_bytes()));
    println!("{asked} lines asked, {answered} answered");
    if asked > 0 && asked == answered {
        return Ok(());
    }
    Err("the line runner did not answer every line".to_string())
}

/// Runs a program, writes to it, and takes what it prints.
fn fed(command: &mut Command, input: Vec<u8>) -> Result<String, String> {
    let told = |why: std::io::Error| why.to_string();
    let (reader, mut writer) = std::io::pipe().map_err(told)?;
    let writing = std::thread::spawn(move || writer.write_all(&input));
    let (success, printed) = output(command.stdin(Stdio::from(reader)))?;
    let _ = writing.join(); // a program that stopped reading has its own say
    if success { Ok(printed) } else { Err("the line runner failed".to_string()) }
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
