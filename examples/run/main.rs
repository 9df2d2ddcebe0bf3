//! The line runner: requests and questions in, receipts and answers out, a line each, in order.
//!
//! ```sh
//! cargo run --release --example run -- examples/run/setup.json \
//!     < examples/run/requests.jsonl > examples/run/receipts.jsonl
//! ```
//!
//! The argument is the setup of a new engine: `{"digest", "secret", "charter"}`. A line of input is a
//! request (`{"id", "at", "actor", "command"}`) or a question (`{"at", "actor", "query"}`); a line
//! of output is a receipt, an answer (`{"answer": …}`) or a refusal of what could not be written
//! down (`{"line": 7, "refused": …}`), after which the run goes on. Blank lines are skipped.
//!
//! Exit code 0: every line was processed, however it was answered. 1: reading or writing failed.
//! 2: wrong arguments, or a setup that cannot be used; why stands on standard error.

use std::io::{BufReader, BufWriter, stdin, stdout};
use std::process::ExitCode;

use gongzhi::engine::Engine;
use gongzhi_examples::lines;
use lexopt::prelude::{Long, Short, Value};

const USAGE: &str = "usage: run SETUP.json < requests.jsonl > receipts.jsonl";

fn main() -> ExitCode {
    let mut engine = match arguments().and_then(|path| open(&path)) {
        Ok(Some(engine)) => engine,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(2);
        }
    };
    let (mut input, output) = (BufReader::new(stdin().lock()), stdout().lock());
    match lines::run(&mut engine, &mut input, &mut BufWriter::new(output)) {
        Ok(_) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("reading or writing failed: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The path of the setup; nothing where help is asked for.
fn arguments() -> Result<Option<String>, String> {
    let wrong = |error: lexopt::Error| format!("{error}\n{USAGE}");
    let (mut parser, mut path) = (lexopt::Parser::from_env(), None);
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(value) if path.is_none() => {
                path = Some(value.into_string().map_err(|value| wrong(value.into()))?);
            }
            other => return Err(wrong(other.unexpected())),
        }
    }
    path.map(Some).ok_or_else(|| USAGE.to_string())
}

fn open(path: &Option<String>) -> Result<Option<Engine>, String> {
    let Some(path) = path else { return Ok(None) };
    let setup = std::fs::read(path).map_err(|problem| format!("{path}: {problem}"))?;
    match Engine::open_json(&setup) {
        Ok(engine) => Ok(Some(engine)),
        Err(reply) => Err(format!("{path}: {}", String::from_utf8_lossy(&reply.body))),
    }
}
