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

use std::process::ExitCode;

use gongzhi_examples::chapter::Chapter;
use gongzhi_examples::stage::{Stage, Trouble};
use gongzhi_examples::story::{self, Plan};

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
    match run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> Result<(), Trouble> {
    let plan = Plan { size: args.size, seed: args.seed };
    let mut progress = Progress::new();
    let mut stage = story::open(plan)?;
    story::play(&mut stage, plan, &mut |chapter, done, all| progress.show(chapter, done, all))?;
    progress.say("closing the books");
    progress.end();
    report(&stage, args.json);
    Ok(())
}

fn report(stage: &Stage, _json: bool) {
    println!("{} residents in {} households", stage.heard.joined, stage.heard.households);
    for chapter in Chapter::ALL {
        let ((en, zh), tally) = (chapter.title(), stage.tally(chapter));
        println!("{en} {zh}: {} requests in {:.3} s", tally.requests, tally.wall.as_secs_f64());
    }
    println!("state {}", stage.engine.state_digest());
}
