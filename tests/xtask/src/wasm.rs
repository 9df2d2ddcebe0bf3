//! Builds and tests the npm package: cargo, wasm-bindgen, wasm-opt, bundles, in this order.
//!
//! It is not a bundler: what is JavaScript's business stands in `bindings/js/scripts/build.mjs`, which this calls.
//!
//! Invariants. **MVP**: the one `.wasm` validates with the features of 2017 and mutable globals alone, which old
//! phones have. **No imports**: it asks nothing of its host.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

pub(crate) const TARGET: &str = "wasm32v1-none";
const MVP: WasmFeatures = WasmFeatures::FLOATS.union(WasmFeatures::MUTABLE_GLOBAL);

/// From nothing to `bindings/js/dist`, checked and within its budget. Needs Node.js and npm.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    let package = root.join("bindings/js");
    let dist = package.join("dist");
    ensure_target()?;
    cargo_build(root)?;
    bind(&compiled(root), &dist)?;
    ensure_node_modules(&package)?;
    run(Command::new("node").arg("scripts/build.mjs").current_dir(&package))?;
    check(&dist.join("gongzhi_bg.wasm"))
}

/// The tests of the package (Node, a bare context, headless Chromium), then the shared vectors. Needs `build`.
pub(crate) fn test(root: &Path) -> Result<(), String> {
    let package = root.join("bindings/js");
    ensure_chromium()?;
    run(Command::new("npm").args(["run", "types"]).current_dir(&package))?;
    run(Command::new("npm").arg("test").current_dir(&package))?;
    run(Command::new("npm").args(["run", "conformance"]).current_dir(&package))
}

pub(crate) fn ensure_target() -> Result<(), String> {
    let installed = Command::new("rustup").args(["target", "list", "--installed"]).output();
    if installed
        .is_ok_and(|out| String::from_utf8_lossy(&out.stdout).lines().any(|it| it == TARGET))
    {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", TARGET]))
        .map_err(|why| format!("the Rust target {TARGET} is missing and could not be added: {why}"))
}

fn cargo_build(root: &Path) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .args(["build", "--quiet", "--package", "gongzhi-wasm"])
        .args(["--profile", "wasm", "--target", TARGET])
        .current_dir(root))
}

fn compiled(root: &Path) -> PathBuf {
    let target_dir =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |it| root.join(it));
    target_dir.join(TARGET).join("wasm/gongzhi_wasm.wasm")
}

fn bind(module: &Path, dist: &Path) -> Result<(), String> {
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(|why| format!("{}: {why}", dist.display()))?;
    }
    Bindgen::new()
        .input_path(module)
        .out_name("gongzhi")
        .typescript(false)
        .remove_producers_section(true)
        .bundler(true)
        .and_then(|bindgen| bindgen.generate(dist))
        .map_err(|why| format!("wasm-bindgen on {}: {why:#}", module.display()))
}

fn ensure_node_modules(package: &Path) -> Result<(), String> {
    let modified = |path: PathBuf| fs::metadata(path).and_then(|it| it.modified()).ok();
    let installed = modified(package.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(package.join("package-lock.json")) {
        return Ok(());
    }
    run(Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(package))
}

fn ensure_chromium() -> Result<(), String> {
    if Path::new("/usr/bin/chromium").exists() {
        return Ok(());
    }
    run(Command::new("apt-get").args(["update", "-qq"]))
        .and_then(|()| {
            run(Command::new("apt-get")
                .args(["install", "-y", "-qq", "--no-install-recommends", "chromium"])
                .env("DEBIAN_FRONTEND", "noninteractive"))
        })
        .map_err(|why| format!("the browser test needs Debian's package chromium: {why}"))
}

fn check(module: &Path) -> Result<(), String> {
    let bytes = fs::read(module).map_err(|why| format!("{}: {why}", module.display()))?;
    Validator::new_with_features(MVP)
        .validate_all(&bytes)
        .map_err(|why| format!("{} is not MVP with mutable globals: {why}", module.display()))?;
    let imports = imports(&bytes).map_err(|why| format!("{}: {why}", module.display()))?;
    if imports == 0 {
        return Ok(());
    }
    Err(format!("{} has {imports} imports; it must ask nothing of its host", module.display()))
}

fn imports(bytes: &[u8]) -> wasmparser::Result<u32> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(bytes) {
        if let Payload::ImportSection(section) = payload? {
            count += section.count();
        }
    }
    Ok(count)
}

fn run(command: &mut Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{shown} ended with {status}")),
        Err(why) => Err(format!("{shown} did not start: {why}")),
    }
}
