//! Core's check of citizen numbers and credit codes against python-stdnum's, on made-up numbers from
//! a seed that is new each day and shown. Where Python or its packages cannot be had it is skipped.

use std::{
    fs,
    path::Path,
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::parts::SKIPPED;
use crate::shell::{cargo, output, run, target};

/// Numbers compared, half of them citizen numbers.
const COUNT: &str = "100000";
/// The oracle, of a known version.
const PACKAGE: &str = "python-stdnum==2.2";

pub(crate) fn check(root: &Path) -> Result<(), String> {
    let folder = target(root).join("oracle");
    let python = folder.join("bin/python");
    if !python.exists() {
        let skipped = |why: String| format!("{SKIPPED}{PACKAGE} cannot be had here: {why}");
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder)).map_err(skipped)?;
        let install = ["-m", "pip", "install", "--quiet", PACKAGE];
        if let Err(why) = run(Command::new(&python).args(install)) {
            let _ = fs::remove_dir_all(&folder); // to be tried anew next time
            return Err(skipped(why));
        }
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let seed = (now / 86_400).to_string();
    let script = root.join("tests/oracles/codes.py");
    let (done, numbers) = output(Command::new(&python).arg(script).args([COUNT, &seed]))?;
    if !done {
        return Err(format!("the oracle failed with seed {seed}"));
    }
    let list = folder.join("codes.txt");
    fs::write(&list, numbers).map_err(|why| format!("{}: {why}", list.display()))?;
    let test = ["test", "--quiet", "--workspace", "--all-features", "--test", "oracle_codes"];
    run(cargo(root, &test).env("GONGZHI_ORACLE_CODES", list)) // as the tests were built before
}
