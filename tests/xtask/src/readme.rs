//! What the README shows: Rust blocks are compiled and run as doc tests of `gongzhi-tests`; blocks of
//! other languages stand word for word in a program that is compiled and run by another part, and
//! lines of JSON in the sample of the line runner, whose test compares them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::shell::{cargo, run};

/// Where the programs of a language stand, by the word behind the fence.
const PROGRAMS: [(&str, &[&str], &str); 4] = [
    ("c", &["examples/c", "bindings/c/test"], "c"),
    ("java", &["examples/java/src", "bindings/java/src/test"], "java"),
    ("js", &["bindings/js/samples", "examples/web", "examples/miniprogram"], "js"),
    ("jsonl", &["examples/run"], "jsonl"),
];

/// Checks the README.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let readme = fs::read_to_string(root.join("README.md"));
    let readme = readme.map_err(|why| format!("README.md: {why}"))?;
    let mut problems = Vec::new();
    for (language, folders, extension) in PROGRAMS {
        let mut sources = Vec::new();
        for folder in folders {
            collect(&root.join(folder), extension, &mut sources);
        }
        for block in blocks(&readme, language) {
            let wanted = bare(block);
            if !sources.iter().any(|source| source.contains(wanted.trim())) {
                let places = folders.join(", ");
                problems.push(format!(
                    "README.md: this {language} is in no program of {places}:\n{block}"
                ));
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    // Of the workspace, as the tests were built: nothing is compiled twice.
    run(&mut cargo(root, &["test", "--quiet", "--workspace", "--all-features", "--doc"]))
}

fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    let begun = text.split(&fence).skip(1);
    begun.filter_map(|rest| rest.split("```").next()).collect()
}

/// A text without its indentation.
fn bare(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

fn collect(folder: &Path, extension: &str, sources: &mut Vec<String>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    for path in paths {
        if path.is_dir() && !path.ends_with("node_modules") && !path.ends_with("target") {
            collect(&path, extension, sources);
        } else if path.extension().is_some_and(|it| it == extension) {
            sources.extend(fs::read_to_string(&path).ok().map(|text| bare(&text)));
        }
    }
}
