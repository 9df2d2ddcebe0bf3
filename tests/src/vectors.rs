//! The folder `tests/vectors`: its transcripts by name, its setups, and what is made of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{refused, transcript};

/// The folder of the transcripts.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The bytes of a setup by its name.
///
/// # Errors
/// When it cannot be read.
pub fn setup(name: &str) -> Result<Vec<u8>, String> {
    let path = folder().join("setups").join(format!("{name}.json"));
    fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))
}

/// Every transcript whose name has the filter in it: name and text, by name.
///
/// # Errors
/// When one cannot be read.
pub fn all(filter: &str) -> Result<Vec<(String, String)>, String> {
    let (root, mut found) = (folder(), Vec::new());
    collect(&root, &root, &mut found)?;
    found.retain(|(name, _)| name.contains(filter));
    found.sort();
    Ok(found)
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) -> Result<(), String> {
    let told = |why: std::io::Error| format!("{}: {why}", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.is_dir() {
            collect(root, &path, found)?;
        } else if path.extension().is_some_and(|it| it == "transcript") {
            let text = fs::read_to_string(&path).map_err(told)?;
            let name = path.strip_prefix(root).unwrap_or(&path);
            let name = name.with_extension("").to_string_lossy().replace('\\', "/");
            found.push((name, text));
        }
    }
    Ok(())
}

/// Writes the outcomes of the transcripts anew; first makes those that are made here. Gives the
/// names of those that changed.
///
/// # Errors
/// When a file cannot be read or written, or is no transcript.
pub fn bless(filter: &str) -> Result<Vec<String>, String> {
    for (name, text) in refused::files().into_iter().filter(|(name, _)| name.contains(filter)) {
        let path = path(&name);
        let there = fs::read_to_string(&path).unwrap_or_default();
        if transcript::calls(&there) != text {
            write(&path, &text)?;
        }
    }
    let mut changed = Vec::new();
    for (name, text) in all(filter)? {
        let blessed = transcript::bless(&text, &setup);
        let blessed = blessed.map_err(|problem| format!("{name}:{problem}"))?;
        if blessed != text {
            write(&path(&name), &blessed)?;
            changed.push(name);
        }
    }
    Ok(changed)
}

fn path(name: &str) -> PathBuf {
    folder().join(format!("{name}.transcript"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let told = |why: std::io::Error| format!("{}: {why}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    fs::write(path, text).map_err(told)
}
