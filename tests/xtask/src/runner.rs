//! Runs parts one after the other, each as a process of its own with its output in a file.
//!
//! A part prints one line as it ends, and the tail of its output where it fails. Invariants: a part
//! that panics or hangs up is a failed part and no more; the last line counts all of them.

use std::{
    env,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

use crate::parts::{PARTS, Part, SKIPPED};
use crate::shell::target;

const TAIL_LINES: usize = 60;
const SKIPPED_CODE: u8 = 77;

/// How a part ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passed,
    Failed,
    Skipped,
}

impl Verdict {
    const fn word(self) -> &'static str {
        match self {
            Self::Passed => "PASS",
            Self::Failed => "FAIL",
            Self::Skipped => "SKIP",
        }
    }
}

/// Runs the named parts, or all.
pub(crate) fn run(root: &Path, names: &[&str]) -> ExitCode {
    if let Some(unknown) = names.iter().find(|name| !PARTS.iter().any(|it| it.name == **name)) {
        eprintln!("there is no part {unknown}; `cargo xtask list` names them");
        return ExitCode::FAILURE;
    }
    let wanted = PARTS.iter().filter(|it| names.is_empty() || names.contains(&it.name));
    let logs = target(root).join("xtask");
    if let Err(why) = fs::create_dir_all(&logs) {
        eprintln!("{}: {why}", logs.display());
        return ExitCode::FAILURE;
    }
    let started = Instant::now();
    let mut lines = Vec::new();
    let mut verdicts = Vec::new();
    for part in wanted {
        print!("{:<10} ", part.name);
        let _ = std::io::stdout().flush();
        let began = Instant::now();
        let (verdict, output) = run_apart(root, part, &logs);
        let line = format!("{} {:>7.1} s", verdict.word(), began.elapsed().as_secs_f64());
        println!("{line}");
        match verdict {
            Verdict::Passed => {}
            Verdict::Failed => println!("{}", tail(&output, TAIL_LINES)),
            Verdict::Skipped => println!("{}", tail(&output, 1)),
        }
        lines.push(format!("{:<10} {line}", part.name));
        verdicts.push(verdict);
    }
    let count = |wanted| verdicts.iter().filter(|it| **it == wanted).count();
    println!("\n{}", lines.join("\n"));
    println!("{:<10} {:>12.1} s\n", "all", started.elapsed().as_secs_f64());
    let (passed, failed) = (count(Verdict::Passed), count(Verdict::Failed));
    let skipped = match count(Verdict::Skipped) {
        0 => String::new(),
        skipped => format!(", {skipped} skipped"),
    };
    println!("{passed} passed, {failed} failed{skipped}");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one part in this process: what `run` starts.
pub(crate) fn run_here(root: &Path, name: &str) -> ExitCode {
    let Some(part) = PARTS.iter().find(|it| it.name == name) else {
        return ExitCode::FAILURE;
    };
    match (part.run)(root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(if why.starts_with(SKIPPED) { SKIPPED_CODE } else { 1 })
        }
    }
}

fn run_apart(root: &Path, part: &Part, logs: &Path) -> (Verdict, String) {
    let path = logs.join(format!("{}.log", part.name));
    match start(root, part, &path) {
        Ok(verdict) => {
            let output = fs::read(&path).unwrap_or_default();
            (verdict, String::from_utf8_lossy(&output).into_owned())
        }
        Err(why) => (Verdict::Failed, why.to_string()),
    }
}

fn start(root: &Path, part: &Part, log: &PathBuf) -> std::io::Result<Verdict> {
    let file = File::create(log)?;
    let status = Command::new(env::current_exe()?)
        .args(["part", part.name])
        .current_dir(root)
        .stdin(std::process::Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()?;
    Ok(match status.code() {
        Some(0) => Verdict::Passed,
        Some(code) if code == i32::from(SKIPPED_CODE) => Verdict::Skipped,
        _ => Verdict::Failed,
    })
}

fn tail(output: &str, count: usize) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let from = lines.len().saturating_sub(count);
    let kept = lines.iter().skip(from).map(|line| format!("    {line}"));
    kept.collect::<Vec<_>>().join("\n")
}
