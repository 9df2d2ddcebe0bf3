//! The command line of the example.

use std::ffi::OsString;

use gongzhi_examples::city::Size;
use lexopt::prelude::{Long, Short, ValueExt};

/// What is printed for `--help`.
pub(crate) const USAGE: &str = "\
A year of Jiaxing 嘉兴, played before the engine.

usage: jiaxing [--scale SHARE] [--seed NUMBER] [--json]

  --scale SHARE   residents and households as a share of the whole, 0.01 to 1 (default 1)
  --seed NUMBER   where all chance comes from: the same seed tells the same story (default 2020)
  --json          the figures as JSON on standard output, and nothing else there
  --help          this text

A page for people goes to jiaxing/report.html in cargo's target folder.";

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Args {
    /// How many residents and households.
    pub(crate) size: Size,
    /// Where chance comes from.
    pub(crate) seed: u64,
    /// Whether the figures go to standard output as JSON.
    pub(crate) json: bool,
}

/// Reads the command line; nothing where help is asked for.
pub(crate) fn read(
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Option<Args>, lexopt::Error> {
    let mut args = Args { size: Size::WHOLE, seed: 2020, json: false };
    let mut parser = lexopt::Parser::from_iter(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("scale") => args.size = parser.value()?.parse_with(scale)?,
            Long("seed") => args.seed = parser.value()?.parse()?,
            Long("json") => args.json = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(args))
}

/// A share such as "0.05", exact to a millionth.
fn scale(text: &str) -> Result<Size, String> {
    let problem = || "a scale is a decimal from 0.01 to 1, with at most 6 decimals".to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() > 1 || fraction.len() > 6 || !digits(whole) || !digits(fraction) {
        return Err(problem());
    }
    let millionths: u32 = format!("0{whole}{fraction:0<6}").parse().map_err(|_| problem())?;
    let in_range = (Size::MILLIONTHS_MIN..=1_000_000).contains(&millionths);
    in_range.then(|| Size::scaled(millionths)).ok_or_else(problem)
}
