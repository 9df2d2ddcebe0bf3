//! A transcript: calls and what must come of each, byte for byte.
//!
//! ```text
//! # a comment; blank lines are ignored too
//! setup NAME     a new engine from setups/NAME.json, which must open
//! setup! TEXT    a new engine from the text itself; the outcome follows
//! > TEXT         a request;  ? TEXT  a question;  @ TEXT  a tool; the outcome follows
//! >x HEX         the same from bytes in hex, for what is no text: also ?x and @x
//! >pad N TEXT    a request followed by N spaces
//! < BODY         the outcome: done, with this body
//! ! BODY         the outcome: refused, with this body
//! snapshot       take a snapshot, drop the engine, restore from it, go on
//! ```
//!
//! Invariant **nothing is skipped**: an unknown line, a call without an outcome and an outcome without
//! a call are failures.

use gongzhi::engine::{
    LIMITS, Outcome, Question, Refused, Request,
    wire::{Answered, Engine, Reply, Status, tool_json},
};

/// Where a run finds a setup by its name.
pub type Setups<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, String>;

/// What came of a transcript.
#[derive(Debug, Default)]
pub struct Report {
    /// Outcomes that were as stated.
    pub passed: usize,
    /// Each difference, with its line.
    pub failures: Vec<String>,
}

/// Runs a transcript and compares.
pub fn run(text: &str, setups: Setups) -> Report {
    let mut report = Report::default();
    let mut runner = Runner::new(setups);
    if !text.is_empty() && !text.ends_with('\n') {
        report.failures.push("the last line has no line feed".to_string());
    }
    for (number, line) in (1..).zip(text.lines()) {
        let mut problem = None;
        if let Some((status, body)) = outcome(line) {
            match runner.reply.take() {
                Some(reply) if reply.status == status && reply.body == body.as_bytes() => {
                    report.passed += 1;
                }
                Some(reply) => {
                    let got = shown(&reply);
                    problem = Some(format!("\n  expected {line}\n  got      {got}"));
                }
                None => problem = Some("an outcome without a call".to_string()),
            }
        } else if !is_note(line) {
            if runner.reply.take().is_some() {
                let forgotten = "the call before has no stated outcome";
                report.failures.push(format!("{number}: {forgotten}"));
            }
            problem = runner.act(line).err();
        }
        let problem = problem.map(|problem| format!("{number}: {problem}"));
        report.failures.extend(problem);
    }
    if runner.reply.is_some() {
        report.failures.push("the last call has no stated outcome".to_string());
    }
    report
}

/// Writes the outcomes anew, as this engine gives them; calls and comments stay.
///
/// # Errors
/// When a line is none of a transcript, with its number.
pub fn bless(text: &str, setups: Setups) -> Result<String, String> {
    let mut runner = Runner::new(setups);
    let mut blessed = String::new();
    for (number, line) in (1..).zip(text.lines()) {
        if outcome(line).is_some() {
            continue;
        }
        blessed.push_str(line);
        blessed.push('\n');
        if is_note(line) {
            continue;
        }
        runner.act(line).map_err(|problem| format!("{number}: {problem}"))?;
        if let Some(reply) = runner.reply.take() {
            blessed.push_str(&shown(&reply));
            blessed.push('\n');
        }
    }
    Ok(blessed)
}

/// A transcript without its outcomes.
pub fn calls(text: &str) -> String {
    let kept = text.lines().filter(|line| outcome(line).is_none());
    kept.flat_map(|line| [line, "\n"]).collect()
}

fn is_note(line: &str) -> bool {
    line.is_empty() || line.starts_with('#')
}

fn outcome(line: &str) -> Option<(Status, &str)> {
    let (word, body) = words(line);
    match word {
        "<" => Some((Status::Done, body)),
        "!" => Some((Status::Refused, body)),
        _ => None,
    }
}

fn shown(reply: &Reply) -> String {
    let mark = match reply.status {
        Status::Done => "<",
        Status::Refused => "!",
    };
    let shown = format!("{mark} {}", String::from_utf8_lossy(&reply.body));
    shown.trim_end().to_string() // a setup that opens has no body
}

fn words(line: &str) -> (&str, &str) {
    line.split_once(' ').unwrap_or((line, ""))
}

/// Where a run stands.
struct Runner<'a> {
    setups: Setups<'a>,
    setup: Vec<u8>,
    engine: Option<Engine>,
    reply: Option<Reply>,
}

impl<'a> Runner<'a> {
    fn new(setups: Setups<'a>) -> Self {
        let (setup, engine, reply) = (Vec::new(), None, None);
        Self { setups, setup, engine, reply }
    }

    fn act(&mut self, line: &str) -> Result<(), String> {
        let (word, rest) = words(line);
        match word {
            "setup" => self.open((self.setups)(rest)?, true),
            "setup!" => self.open(rest.as_bytes().to_vec(), false),
            "snapshot" => self.through_snapshot(),
            ">" | "?" | "@" => self.call(word, rest.as_bytes()),
            ">x" | "?x" | "@x" => {
                let bytes = hex::decode(rest).map_err(|_| "not hex".to_string())?;
                self.call(word, &bytes)
            }
            ">pad" => {
                let (count, text) = words(rest);
                let count: usize = count.parse().map_err(|_| "no number of spaces".to_string())?;
                let mut bytes = text.as_bytes().to_vec();
                bytes.resize(bytes.len() + count, b' ');
                self.call(word, &bytes)
            }
            _ => Err(format!("an unknown line: {word}")),
        }
    }

    fn open(&mut self, setup: Vec<u8>, must: bool) -> Result<(), String> {
        self.engine = None;
        let opened = Engine::open_json(&setup);
        self.setup = setup;
        match opened {
            Ok(engine) => {
                self.engine = Some(engine);
                let (status, body) = (Status::Done, Vec::new());
                self.reply = (!must).then_some(Reply { status, body });
                Ok(())
            }
            Err(reply) if must => Err(shown(&reply)),
            Err(reply) => {
                self.reply = Some(reply);
                Ok(())
            }
        }
    }

    fn through_snapshot(&mut self) -> Result<(), String> {
        let snapshot = self.engine.take().ok_or("there is no engine")?.snapshot();
        let restored = Engine::restore_json(&self.setup, &snapshot);
        self.engine = Some(restored.map_err(|reply| shown(&reply))?);
        Ok(())
    }

    fn call(&mut self, word: &str, bytes: &[u8]) -> Result<(), String> {
        if word.starts_with('@') {
            self.reply = Some(tool_json(bytes));
            return Ok(());
        }
        let engine = self.engine.as_mut().ok_or("there is no engine")?;
        let question = word.starts_with('?');
        let reply = if question { engine.query_json(bytes) } else { engine.execute_json(bytes) };
        let typed = if question { queried(engine, bytes) } else { executed(engine, bytes) };
        let same = typed.is_none_or(|typed| typed == reply.body);
        self.reply = Some(reply);
        held(engine)?;
        if same { Ok(()) } else { Err("the typed door says something else".to_string()) }
    }
}

/// What the typed door gives for a request that was just executed, as serde writes it: the oracle of
/// core's own JSON. Nothing where serde reads no request, or more than the JSON door takes.
fn executed(engine: &mut Engine, bytes: &[u8]) -> Option<Vec<u8>> {
    let fits = bytes.len() <= usize::try_from(LIMITS.request_bytes_max).ok()?;
    let request: Request = fits.then(|| serde_json::from_slice(bytes).ok())??;
    let given = match engine.execute(&request) {
        Ok(receipt) => serde_json::to_vec(&receipt),
        Err(refusal) => serde_json::to_vec(&Outcome::Refused(Refused(refusal))),
    };
    given.ok()
}

/// The same for a question.
fn queried(engine: &Engine, bytes: &[u8]) -> Option<Vec<u8>> {
    let question: Question = serde_json::from_slice(bytes).ok()?;
    let given = match engine.query(&question) {
        Ok(answer) => serde_json::to_vec(&Answered { answer }),
        Err(refusal) => serde_json::to_vec(&Outcome::Refused(Refused(refusal))),
    };
    given.ok()
}

/// What holds after every request, whatever it was: **replay**, at every prefix of the journal, and
/// **conservation** of points.
fn held(engine: &Engine) -> Result<(), String> {
    let replayed = engine.replay_digest().map_err(|refusal| refusal.to_string())?;
    if replayed != engine.state_digest() {
        return Err("the journal's events do not give the state".to_string());
    }
    let sum: i64 =
        engine.state().points.ledger.accounts().iter().map(|it| it.balance.hundredths()).sum();
    if sum == 0 { Ok(()) } else { Err(format!("the ledger's accounts sum to {sum}, not to zero")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREDIT: &str = r#"@ {"creditCode":{"code":"91330000MA27U08G6B"}}"#;

    fn none(name: &str) -> Result<Vec<u8>, String> {
        Err(format!("no setup {name}"))
    }

    #[test]
    fn nothing_is_skipped() {
        for (text, failures) in [
            ("# a note\n\n", 0),
            ("< {}\n", 1),
            ("what is this\n", 1),
            ("setup nowhere\n", 1),
            ("> {}\n", 1),
            ("snapshot\n", 1),
            ("@ {}\n", 1),
            ("@ {}\n@ {}\n", 2),
            ("# a note", 1),
            ("@x 7\n", 1),
        ] {
            let report = run(text, &none);
            assert_eq!(report.failures.len(), failures, "{text:?}: {report:?}");
            assert_eq!(report.passed, 0);
        }
    }

    #[test]
    fn what_is_blessed_passes() {
        let text = format!("# a credit code\n{CREDIT}\n! wrong\n@x 7b\n");
        let blessed = bless(&text, &none).unwrap();
        let report = run(&blessed, &none);
        assert_eq!((report.passed, report.failures.len()), (2, 0), "{report:?}");
        assert_eq!(calls(&blessed), format!("# a credit code\n{CREDIT}\n@x 7b\n"));
    }
}
