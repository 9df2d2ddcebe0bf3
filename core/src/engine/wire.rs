//! The door as bytes: JSON in, JSON out. Every face (C, WebAssembly, the line runner) is this file
//! and nothing else, so that all give the same bytes.
//!
//! A reply's body is one JSON object: a receipt; `{"answer": …}`; `{"done": …}` of a tool; or
//! `{"refused": …}` for what was not written down. It never panics on any input.

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
    vec::Vec,
};
use serde::{Deserialize, Serialize};

use super::json::{self, Place};
use super::path::locate;
use super::picture;
use super::query::Found;
use super::{Answer, EngineRefusal, LIMITS, Question, Refusal, Refused, Request, Setup};
use crate::base::merkle;
use crate::base::{
    Canonical, Identity, Secret, Source, canonical, citizen_number, credit_code,
    digest::{Algorithm, Digest},
};
use crate::charter::presets::{self, Preset};
use crate::deliberation::{CountTerms, PublishedBallot, VoteResult, recount};

pub use super::Engine;

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Accepted, answered, done: the body is a receipt, an answer or what was asked for.
    Done,
    /// Refused: the body is a receipt that says so, or a bare refusal.
    Refused,
}

/// What a call gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// How it ended.
    pub status: Status,
    /// One JSON object in UTF-8.
    pub body: Vec<u8>,
}

impl Reply {
    /// What has this shape and these bytes, under each of the keys in turn.
    fn new(status: Status, keys: &[&str], place: Place, bytes: &[u8]) -> Self {
        let mut body = String::with_capacity(bytes.len().saturating_mul(3));
        for key in keys {
            body.extend(["{\"", key, "\":"]);
        }
        // What the engine wrote has its shape: the vectors hold it for each.
        json::write(place, &mut Source::new(bytes), &mut body);
        body.extend(keys.iter().map(|_| '}'));
        Self { status, body: body.into_bytes() }
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        let bytes = canonical::bytes(&Refused(refusal));
        Self::new(Status::Refused, &["refused"], json::REFUSED, &bytes)
    }
}

/// The body of an answered question.
#[derive(Canonical, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Answered {
    /// What is answered.
    pub answer: Answer,
}

impl Engine {
    /// A new engine from its [`Setup`] in JSON.
    ///
    /// # Errors
    /// The refusal, as a reply.
    pub fn open_json(setup: &[u8]) -> Result<Self, Reply> {
        Ok(Self::open(read(json::SETUP, setup)?)?)
    }

    /// An engine from its snapshot and the setup that it was created with. Of the setup the secret
    /// counts; digest algorithm and charters are the snapshot's.
    ///
    /// # Errors
    /// The refusal, as a reply.
    pub fn restore_json(setup: &[u8], snapshot: &[u8]) -> Result<Self, Reply> {
        let setup: Setup = read(json::SETUP, setup)?;
        Ok(Self::restore(setup.secret, snapshot)?)
    }

    /// Executes a [`Request`] in JSON: a receipt, or a bare refusal.
    pub fn execute_json(&mut self, request: &[u8]) -> Reply {
        match read(json::REQUEST, request).and_then(|request: Request| self.file(&request)) {
            Ok((seq, digest)) => self.told(&[], seq, digest, true),
            Err(refusal) => refusal.into(),
        }
    }

    /// Answers a [`Question`] in JSON.
    pub fn query_json(&self, question: &[u8]) -> Reply {
        match read(json::QUESTION, question).and_then(|question: Question| self.ask(&question)) {
            Ok(Found::Answer(answer)) => {
                let bytes = canonical::bytes(&answer);
                Reply::new(Status::Done, &["answer"], json::ANSWER, &bytes)
            }
            Ok(Found::Receipt { seq, whole }) => {
                let keys = ["answer", "journal", "receipt"];
                let receipt = self.told(&keys, seq, self.leaf(seq), whole);
                Reply { status: Status::Done, ..receipt }
            }
            Err(refusal) => refusal.into(),
        }
    }

    /// The receipt of a record, out of the record's bytes: no type of what came of it is read.
    fn told(&self, keys: &[&str], seq: u32, digest: Digest, whole: bool) -> Reply {
        match self.receipt_bytes(seq, digest, whole) {
            Ok((bytes, refused)) => {
                let status = if refused { Status::Refused } else { Status::Done };
                Reply::new(status, keys, json::RECEIPT, &bytes)
            }
            Err(refusal) => refusal.into(),
        }
    }

    /// One line of either kind: what has a `query` is a question, anything else a request.
    pub fn line_json(&mut self, line: &[u8]) -> Reply {
        if is_question(line) { self.query_json(line) } else { self.execute_json(line) }
    }
}

fn is_question(line: &[u8]) -> bool {
    core::str::from_utf8(line).is_ok_and(|text| json::has(text, "query"))
}

/// Reads JSON of the contract, or says what is wrong and where.
fn read<T: Canonical>(place: Place, bytes: &[u8]) -> Result<T, Refusal> {
    read_within(LIMITS.request_bytes_max, place, bytes)
}

fn read_within<T: Canonical>(max: u32, place: Place, bytes: &[u8]) -> Result<T, Refusal> {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    if length > max {
        return Err(EngineRefusal::TooLarge { bytes: length, max }.into());
    }
    let text = core::str::from_utf8(bytes).map_err(|error| EngineRefusal::NotUtf8 {
        at: u32::try_from(error.valid_up_to()).unwrap_or(u32::MAX),
    })?;
    let malformed = |path, problem| Refusal::from(EngineRefusal::Malformed { path, problem });
    let bytes = json::read(place, text).map_err(|(problem, at)| match at {
        None => malformed(String::from("."), problem),
        Some(at) => {
            let (path, line, column) = locate(text, at);
            malformed(path, format!("{problem} at line {line} column {column}"))
        }
    })?;
    // What was read has the type's shape, and each leaf was read by its own type.
    let value = canonical::read(&bytes).map(|(value, _)| value);
    value.ok_or_else(|| malformed(String::from("."), String::from("it is not what it should be")))
}

/// Stateless helpers: what a host needs beside an engine, the same in every language.
#[derive(Canonical, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Tool {
    /// The identity of a citizen number (GB 11643), which is checked, used and forgotten.
    IdentityDigest {
        /// The engine's digest algorithm.
        digest: Algorithm,
        /// The secret behind the identity key; for the first that of the setup.
        secret: Secret,
        /// Which identity key; the first where absent.
        #[serde(default)]
        key: Option<u16>,
        /// The number, 18 characters.
        number: String,
    },
    /// The check digest of an identity key, by which it is put in force and known again.
    IdentityKey {
        /// The engine's digest algorithm.
        digest: Algorithm,
        /// The secret behind it.
        secret: Secret,
        /// Its number.
        key: u16,
    },
    /// The check of a unified social credit code (GB 32100).
    CreditCode {
        /// The code, 18 characters.
        code: String,
    },
    /// The content digest of a text, given in hex.
    ContentDigest {
        /// The algorithm.
        digest: Algorithm,
        /// The bytes in hex.
        content: String,
    },
    /// A text as a QR picture (ISO/IEC 18004) in SVG: a join code, a verification code, or a link
    /// that holds one. At most 213 bytes.
    QrPicture {
        /// The text.
        text: String,
    },
    /// The check of an inclusion proof (RFC 9162): that a record is in a log.
    VerifyInclusion {
        /// The engine's digest algorithm.
        digest: Algorithm,
        /// The receipt's digest.
        leaf: Digest,
        /// The receipt's sequence number.
        seq: u32,
        /// Records under the root.
        size: u32,
        /// The audit path.
        proof: Vec<Digest>,
        /// The root.
        root: Digest,
    },
    /// The check of a consistency proof (RFC 9162): that one log is the beginning of another.
    VerifyConsistency {
        /// The engine's digest algorithm.
        digest: Algorithm,
        /// Records under the first root.
        first: u32,
        /// Records under the second root.
        second: u32,
        /// The consistency path.
        proof: Vec<Digest>,
        /// The root of the smaller log.
        first_root: Digest,
        /// The root of the larger log.
        second_root: Digest,
    },
    /// The check that a ballot is in a count, from the answer to `ballotProof` and a root that was
    /// announced. It takes no engine: a resident runs it on their own phone.
    VerifyBallot {
        /// The engine's digest algorithm.
        digest: Algorithm,
        /// The ballot.
        ballot: PublishedBallot,
        /// Its place.
        place: u32,
        /// How many there are in all.
        size: u32,
        /// The audit path.
        proof: Vec<Digest>,
        /// The root.
        root: Digest,
    },
    /// A count once more, of all published ballots in their order: gives the very result that was
    /// announced, root and all.
    Recount {
        /// The engine's digest algorithm.
        digest: Algorithm,
        /// What the count is made of, as the topic's view tells.
        terms: CountTerms,
        /// The ballots.
        ballots: Vec<PublishedBallot>,
    },
    /// The presets that ship: what laws fix of votes, with source, dates and how sure they are, in the
    /// shape in which a charter brings its own.
    Presets {},
}

/// What a tool gives.
#[derive(Canonical, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Made {
    /// A digest.
    Digest(Digest),
    /// An identity, as a command takes it.
    Identity(Identity),
    /// Whether a proof holds, or a code is valid.
    Holds(bool),
    /// What came out of a count.
    Result(VoteResult),
    /// Presets.
    Presets(Cow<'static, [Preset]>),
    /// A picture.
    Picture {
        /// As SVG 1.1, one unit a module, with its quiet zone.
        svg: String,
    },
}

/// The body of a tool's reply.
#[derive(Canonical, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// What it gives.
    pub done: Made,
}

/// Runs a [`Tool`] in JSON.
pub fn tool_json(request: &[u8]) -> Reply {
    match read_within(LIMITS.tool_bytes_max, json::TOOL, request).and_then(run) {
        Ok(made) => {
            let bytes = canonical::bytes(&made);
            Reply::new(Status::Done, &["done"], json::MADE, &bytes)
        }
        Err(refusal) => refusal.into(),
    }
}

/// The identity under which a person's citizen number is known to an engine.
pub fn identity(
    algorithm: Algorithm,
    secret: &Secret,
    key: u16,
    number: &citizen_number::CitizenNumber,
) -> Identity {
    let digest = number.digest(algorithm, secret.identity_key(algorithm, key).as_bytes());
    Identity { key, digest }
}

/// Identity keys are counted from 1.
fn counted(key: u16) -> Result<u16, Refusal> {
    let problem =
        || EngineRefusal::InvalidNumber { problem: "identity keys count from 1".to_string() };
    if key == 0 { Err(problem().into()) } else { Ok(key) }
}

fn run(tool: Tool) -> Result<Made, Refusal> {
    let invalid = |problem: String| EngineRefusal::InvalidNumber { problem };
    Ok(match tool {
        Tool::IdentityDigest { digest, secret, key, number } => {
            let number = citizen_number::check(&number);
            let number = number.map_err(|problem| invalid(problem.to_string()))?;
            Made::Identity(identity(digest, &secret, counted(key.unwrap_or(1))?, &number))
        }
        Tool::IdentityKey { digest, secret, key } => {
            Made::Digest(secret.identity_check(digest, counted(key)?))
        }
        Tool::CreditCode { code } => {
            let checked: Result<credit_code::CreditCode, _> = code.parse();
            checked.map_err(|problem| invalid(problem.to_string()))?;
            Made::Holds(true)
        }
        Tool::ContentDigest { digest, content } => {
            let problem = "content is given in hex";
            let bytes = hex::decode(content).map_err(|_| invalid(problem.to_string()))?;
            Made::Digest(digest.digest(&[&bytes]))
        }
        Tool::QrPicture { text } => Made::Picture { svg: picture::svg(&text)? },
        Tool::VerifyInclusion { digest, leaf, seq, size, proof, root } => {
            let (seq, size) = (u64::from(seq), u64::from(size));
            Made::Holds(merkle::verify_inclusion(digest, leaf, seq, size, &proof, root))
        }
        Tool::VerifyBallot { digest, ballot, place, size, proof, root } => {
            let (leaf, place) = (ballot.leaf(digest), u64::from(place));
            Made::Holds(merkle::verify_inclusion(digest, leaf, place, size.into(), &proof, root))
        }
        Tool::Recount { digest, terms, ballots } => {
            terms.question.check()?;
            Made::Result(recount(&terms, &ballots, digest))
        }
        Tool::Presets {} => Made::Presets(Cow::Borrowed(presets::ALL)),
        Tool::VerifyConsistency { digest, first, second, proof, first_root, second_root } => {
            let (first, second) = (u64::from(first), u64::from(second));
            Made::Holds(merkle::verify_consistency(
                digest,
                first,
                second,
                &proof,
                first_root,
                second_root,
            ))
        }
    })
}
