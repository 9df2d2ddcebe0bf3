//! A year of Jiaxing 嘉兴: 4,608 grids, 1.74 million residents, 1.13 million households, and what they
//! did together in 2020, as the study of 社会治理云 and 微嘉园 tells it.
//!
//! ```sh
//! cargo run --release --example jiaxing              # the whole city
//! cargo run --release --example jiaxing -- --scale 0.01 --json
//! ```
//!
//! Everything goes through the engine's typed door, as requests of those who may make them, in order
//! of time. What is refused against the story's will ends the run: exit code 1. People and codes
//! are made up from a seed; the same seed gives the same digest of the state.

mod args;
mod progress;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use gongzhi_examples::figures::{self, Figures, Run};
use gongzhi_examples::stage::Trouble;
use gongzhi_examples::story::{self, Plan};
use gongzhi_examples::{measure, report};

use args::Args;
use progress::Progress;

fn main() -> ExitCode {
    let args = match args::read(std::env::args_os()) {
        Ok(Some(args)) => args,
        Ok(None) => {
            println!("{}", args::USAGE);
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("{problem}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    match play(args).map_err(|trouble| trouble.to_string()).and_then(|figures| tell(&figures, args))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Plays the year, and proves at its end that the state is what the journal says.
fn play(args: Args) -> Result<Figures, Trouble> {
    let (start, plan) = (Instant::now(), Plan { size: args.size, seed: args.seed });
    let mut progress = Progress::new();
    let mut stage = story::open(plan)?;
    story::play(&mut stage, plan, &mut |chapter, done, all| progress.show(chapter, done, all))?;
    let (run, engine) = Run::of(stage, plan)?;
    let measures = measure::prove(engine, &mut |what| progress.say(what))?;
    progress.end();
    Ok(figures::take(run, &measures, start.elapsed()))
}

/// Tells people on the terminal and on a page, or programs in JSON.
fn tell(figures: &Figures, args: Args) -> Result<(), String> {
    let path = page_path();
    let written = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let written = written.and_then(|()| std::fs::write(&path, report::page(figures)));
    written.map_err(|problem| format!("{}: {problem}", path.display()))?;
    if args.json {
        println!(
            "{}",
            serde_json::to_string_pretty(figures).map_err(|problem| problem.to_string())?
        );
    } else {
        println!("{}\npage  {}", report::terminal(figures), path.display());
    }
    Ok(())
}

/// Where the page goes: cargo's target folder, as the environment or the workspace has it.
fn page_path() -> PathBuf {
    let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(workspace, PathBuf::from);
    target.join("jiaxing/report.html")
}
