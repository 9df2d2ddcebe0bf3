//! Running other programs: what they say is shown, and a failure is an error that names them.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

/// This cargo.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(root);
    command
}

/// Where cargo builds.
pub(crate) fn target(root: &Path) -> PathBuf {
    let chosen = env::var_os("CARGO_TARGET_DIR");
    chosen.map_or_else(|| root.join("target"), |it| root.join(it))
}

/// Runs a program in sight.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|why| missing(command, &why))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{} ended with {status}", told(command)))
}

/// Runs a program and takes what it prints; what it says beside that is shown.
pub(crate) fn output(command: &mut Command) -> Result<(bool, String), String> {
    let output = command.stderr(std::process::Stdio::inherit());
    let output = output.output().map_err(|why| missing(command, &why))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok((output.status.success(), printed))
}

/// Whether a program can be started.
pub(crate) fn is_there(program: &str) -> bool {
    let silent = std::process::Stdio::null;
    let mut command = Command::new(program);
    let started = command.arg("--version").stdout(silent()).stderr(silent()).status();
    started.is_ok_and(|status| status.success())
}

/// Installs Debian packages for programs that are missing, where that can be done.
pub(crate) fn ensure(programs: &[(&str, &str)]) -> Result<(), String> {
    let missing = programs.iter().filter(|(program, _)| !is_there(program));
    let packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if packages.is_empty() {
        return Ok(());
    }
    let told = |why: String| {
        format!("missing, and not to be installed here: {} ({why})", packages.join(", "))
    };
    run(Command::new("apt-get").args(["update", "-qq"])).map_err(told)?;
    let install = ["install", "-y", "-qq", "--no-install-recommends"];
    let mut command = Command::new("apt-get");
    command.args(install).args(&packages).env("DEBIAN_FRONTEND", "noninteractive");
    run(&mut command).map_err(told)
}

fn told(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

fn missing(command: &Command, why: &std::io::Error) -> String {
    format!("{} did not start: {why}", told(command))
}
