//! The line runner: JSON lines in, JSON lines out, in order.
//!
//! What it is not: a server. It holds one line in memory at a time, whatever the input's length, and
//! writes exactly one line for each that is not blank. What could not be written down in the journal
//! (a malformed line, a refused question) is told with the number of its line.

use std::io::{self, BufRead, Read, Write};

use gongzhi::engine::{
    Engine, EngineRefusal, LIMITS, Refusal,
    wire::{Reply, Status},
};

/// How many lines ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accepted or answered.
    pub done: u64,
    /// Refused: a receipt that says so, or a bare refusal.
    pub refused: u64,
}

/// Runs every line of `input` through the engine's door, one line of `output` for each.
///
/// Output is flushed whenever the input has nothing more in hand, so that a program at the other end
/// of a pipe can wait for each answer, and a file is still read and written in large pieces.
///
/// # Errors
/// When reading or writing fails. A refusal is no error.
pub fn run<R: Read>(
    engine: &mut Engine,
    input: &mut io::BufReader<R>,
    output: &mut impl Write,
) -> io::Result<Counts> {
    let (mut counts, mut line, mut number) = (Counts::default(), Vec::new(), 0_u64);
    loop {
        if input.buffer().is_empty() {
            output.flush()?;
        }
        let Some(bytes) = read_line(input, &mut line)? else {
            output.flush()?;
            return Ok(counts);
        };
        number += 1;
        if line.trim_ascii().is_empty() && bytes == line.len() {
            continue;
        }
        let reply = if bytes == line.len() { engine.line_json(&line) } else { too_large(bytes) };
        match reply.status {
            Status::Done => counts.done += 1,
            Status::Refused => counts.refused += 1,
        }
        write_reply(output, number, &reply)?;
    }
}

/// Reads a line without its end. Gives its length, of which at most one byte more than the engine
/// takes is kept; `None` at the end of the input.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<usize>> {
    let most = usize::try_from(LIMITS.request_bytes_max).unwrap_or(usize::MAX);
    line.clear();
    let mut length = 0_usize;
    loop {
        let ready = input.fill_buf()?;
        if ready.is_empty() {
            return Ok((length > 0).then_some(length));
        }
        let end = ready.iter().position(|byte| *byte == b'\n');
        let piece = &ready[..end.unwrap_or(ready.len())];
        let room = (most + 1).saturating_sub(line.len());
        line.extend_from_slice(&piece[..piece.len().min(room)]);
        length += piece.len();
        let used = piece.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            return Ok(Some(length));
        }
    }
}

fn too_large(bytes: usize) -> Reply {
    let (bytes, max) = (u32::try_from(bytes).unwrap_or(u32::MAX), LIMITS.request_bytes_max);
    Refusal::from(EngineRefusal::TooLarge { bytes, max }).into()
}

/// A receipt or an answer as it is; a bare refusal with the number of its line before it.
fn write_reply(output: &mut impl Write, number: u64, reply: &Reply) -> io::Result<()> {
    match reply.body.strip_prefix(br#"{"refused":"#) {
        Some(rest) => {
            write!(output, r#"{{"line":{number},"refused":"#)?;
            output.write_all(rest)?;
        }
        None => output.write_all(&reply.body)?,
    }
    output.write_all(b"\n")
}
