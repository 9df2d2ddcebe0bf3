//! What core decides, against programs of others, on made-up input from a seed that is new each day
//! and shown: citizen numbers and credit codes against python-stdnum's check, ranked methods
//! against pref_voting's, on the ballots of a real election too. Where Python or a package cannot be
//! had, that one is skipped.

use std::{
    fs,
    path::Path,
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::parts::SKIPPED;
use crate::shell::{cargo, output, run, target};

/// A program to compare with.
struct Oracle {
    /// Its package, of a known version.
    package: &'static str,
    /// `tests/oracles/NAME.py` prints the cases, `core/tests/oracle_NAME.rs` reads them.
    name: &'static str,
    /// How many are compared.
    count: &'static str,
    /// A package whose source archive has real input.
    real: Option<&'static str>,
}

const ORACLES: &[Oracle] = &[
    Oracle { package: "python-stdnum==2.2", name: "codes", count: "100000", real: None },
    Oracle {
        package: "pref_voting==1.18.2",
        name: "ranks",
        count: "2000",
        real: Some("votekit==3.5.0"),
    },
];

pub(crate) fn check(root: &Path) -> Result<(), String> {
    let outcomes: Vec<Result<(), String>> = ORACLES.iter().map(|it| it.check(root)).collect();
    let skipped = |it: &&String| it.starts_with(SKIPPED);
    let whys: Vec<&String> = outcomes.iter().filter_map(|it| it.as_ref().err()).collect();
    let why = whys.iter().find(|it| !skipped(it)).or(whys.first());
    why.map_or(Ok(()), |why| Err((*why).clone()))
}

impl Oracle {
    fn check(&self, root: &Path) -> Result<(), String> {
        let Self { package, name, count, real } = self;
        let folder = target(root).join("oracle").join(name);
        let (python, archives) = (folder.join("bin/python"), folder.join("archives"));
        let pip = |arguments: &[&str]| {
            run(Command::new(&python).args(["-m", "pip", "--quiet"]).args(arguments))
        };
        if !archives.exists() {
            let skipped = |why: String| format!("{SKIPPED}{package} cannot be had here: {why}");
            run(Command::new("python3").args(["-m", "venv"]).arg(&folder)).map_err(skipped)?;
            let into = archives.display().to_string();
            let fetch = |real: &str| {
                let name = real.split("==").next().unwrap_or(real);
                pip(&["download", "--no-deps", "--no-binary", name, "--dest", &into, real])
            };
            let fetched = pip(&["install", package]).and_then(|()| real.map_or(Ok(()), fetch));
            if let Err(why) = fetched {
                let _ = fs::remove_dir_all(&folder); // to be tried anew next time
                return Err(skipped(why));
            }
            fs::create_dir_all(&archives).map_err(|why| format!("{into}: {why}"))?;
        }
        let found =
            fs::read_dir(&archives).map_err(|why| format!("{}: {why}", archives.display()))?;
        let archives = found.filter_map(|it| it.ok().map(|it| it.path()));
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let seed = (now / 86_400).to_string();
        let script = root.join("tests/oracles").join(format!("{name}.py"));
        let (done, cases) =
            output(Command::new(&python).arg(script).args([*count, &seed]).args(archives))?;
        if !done {
            return Err(format!("the oracle of {name} failed with seed {seed}"));
        }
        let list = folder.join("cases.txt");
        fs::write(&list, cases).map_err(|why| format!("{}: {why}", list.display()))?;
        let test = format!("oracle_{name}");
        let arguments = ["test", "--quiet", "--workspace", "--all-features", "--test", &test];
        let variable = format!("GONGZHI_ORACLE_{}", name.to_uppercase());
        run(cargo(root, &arguments).env(variable, list)) // as the tests were built before
    }
}
