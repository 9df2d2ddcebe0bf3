//! What is generated from core and committed: schema, types, classes, tables, pages, C header.
//!
//! Invariant **fresh**: the committed files are what core says today; `generate --check` compares
//! them and names each that differs, one that is left over included.

mod java;
mod layout;
mod model;
mod tables;
mod typescript;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::native;

const JAVA: &str = "bindings/java/src/main/java/gongzhi/contract";

/// Writes every generated file, or with `check` compares it with the committed one.
pub(crate) fn generate(root: &Path, check: bool) -> Result<(), String> {
    let fresh = fresh()?;
    let mut problems = Vec::new();
    for (path, text) in &fresh {
        let path = root.join(path);
        if fs::read_to_string(&path).is_ok_and(|committed| committed == *text) {
            continue;
        }
        if check {
            problems.push(format!("{}: differs", path.display()));
        } else {
            write(&path, text)?;
        }
    }
    for path in left_over(root, &fresh) {
        if check {
            problems.push(format!("{}: is no longer generated", path.display()));
        } else {
            fs::remove_file(&path).map_err(|why| format!("{}: {why}", path.display()))?;
        }
    }
    problems.extend(native::header(root, check).err());
    if problems.is_empty() {
        return Ok(());
    }
    problems.push("run `cargo xtask generate`".to_string());
    Err(problems.join("\n"))
}

/// Each generated file but the C header of the ABI: path and text.
fn fresh() -> Result<Vec<(PathBuf, String)>, String> {
    let contract = gongzhi::engine::contract();
    let refusals = gongzhi::engine::refusal_table();
    let model = model::Model::read(&contract)?;
    let schema = serde_json::to_string_pretty(&contract).map_err(|why| why.to_string())? + "\n";
    let mut files: Vec<(PathBuf, String)> = [
        ("bindings/js/schema/gongzhi.schema.json", schema),
        ("bindings/js/types/contract.d.ts", typescript::write(&model, &refusals)),
        ("bindings/c/include/gongzhi_refusals.h", tables::c_header(&refusals)),
        ("core/docs/refusals.md", tables::refusal_page(&refusals)),
        ("core/docs/policy.md", tables::policy_page()),
        ("core/src/engine/json/layout.rs", layout::write(&model)?),
    ]
    .map(|(path, text)| (PathBuf::from(path), text))
    .into();
    let folder = Path::new(JAVA);
    files.push((folder.join("RefusalCode.java"), tables::java_codes(&refusals)));
    let classes = java::write(&model).into_iter();
    files.extend(classes.map(|(name, text)| (folder.join(name), text)));
    Ok(files)
}

/// Classes of types that are no more.
fn left_over(root: &Path, fresh: &[(PathBuf, String)]) -> Vec<PathBuf> {
    let fresh: BTreeSet<PathBuf> = fresh.iter().map(|(path, _)| root.join(path)).collect();
    let there = fs::read_dir(root.join(JAVA)).into_iter().flatten().flatten();
    let there = there.map(|entry| entry.path());
    there.filter(|path| !fresh.contains(path)).collect()
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let told = |why: std::io::Error| format!("{}: {why}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    fs::write(path, text).map_err(told)
}
