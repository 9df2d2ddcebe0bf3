//! Licences, sources and duplicates of the dependencies, by cargo-deny and `deny.toml`.
//!
//! Advisories are not asked for: their database lies outside the registries.

use std::path::Path;

use crate::parts::SKIPPED;
use crate::shell::{cargo, is_there, run, target};

/// Runs cargo-deny; it is built once, under `target/tools`, where there is none.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let tools = target(root).join("tools");
    let own = tools.join("bin/cargo-deny");
    let program = if is_there("cargo-deny") { "cargo-deny".into() } else { own.clone() };
    if program == own && !own.exists() {
        let install =
            ["install", "--quiet", "--locked", "--debug", "--no-default-features", "cargo-deny"];
        let installed = run(cargo(root, &install).arg("--root").arg(&tools));
        installed.map_err(|why| format!("{SKIPPED}cargo-deny cannot be had here: {why}"))?;
    }
    let checks = ["--offline", "--all-features", "check", "bans", "licenses", "sources"];
    run(std::process::Command::new(program).args(checks).current_dir(root))
}
