//! The urn 票箱: what was cast, hidden, and apart from who voted.
//!
//! A ballot is hidden under a key of the host's secret as it goes in, and stays so in events, state,
//! snapshots and the journal. Making it true takes no key, so whoever holds the journal alone can
//! replay a vote and not read it. At closing the ballots are read, put in order of their trackers,
//! and published with the root of a Merkle tree over them: nothing of a published ballot tells who
//! cast it, when, or by which channel; only whoever knows its tracker can find it.
//!
//! What that protects: the choice of each voter, from everyone who reads receipts, answers, the
//! journal or a snapshot; and the count, from being changed after closing unseen. What it does not
//! protect: from a host that notes requests as they come in, or that opens the journal with its
//! secret; from a host that casts for those who stay away, keeps a ballot from the engine, or shows
//! different roots to different people, which the list of who could vote, their number in the result
//! and a root on paper on the notice board make dear; from whoever makes a voter show their tracker,
//! which is why it can be bought or forced out of them; from whoever tells a voter which tracker to take,
//! or which order of ranks or points to write, and looks for it among the published ballots; from a device
//! that shows a voter the tracker of another's ballot, or sends another ballot than was marked, of which the
//! voter has no proof; from what a unanimous result, or the only ballot of its kind, tells by itself.

use alloc::{collections::BinaryHeap, vec::Vec};
use core::{fmt, str::FromStr};
use serde::{Deserialize, Serialize};

use super::Choice;
use super::count::{Ballot, Flaw, Question, Weights};
use super::register::Line;
use crate::base::{
    Canonical, Purpose, Sink, Source, TopicId, canonical,
    digest::{Algorithm, DIGEST_BYTES, Digest, MacKey},
    merkle::Log,
    texts,
};
use crate::charter::Context;

/// What a voter finds a ballot by (追踪码): 16 bytes that the voter's device draws at random, or that
/// are printed on a paper and on the stub that the voter keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical)]
pub struct Tracker([u8; TRACKER_BYTES]);

const TRACKER_BYTES: usize = 16;

/// Why a text is no tracker, or no hidden ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be {0} hexadecimal digits")]
pub struct HexProblem(&'static str);

impl FromStr for Tracker {
    type Err = HexProblem;
    fn from_str(text: &str) -> Result<Self, HexProblem> {
        let mut bytes = [0; TRACKER_BYTES];
        let lower = text.bytes().all(|byte| !byte.is_ascii_uppercase());
        let read = hex::decode_to_slice(text, &mut bytes).is_ok();
        if lower && read { Ok(Self(bytes)) } else { Err(HexProblem("32 lower-case")) }
    }
}

impl fmt::Display for Tracker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// A ballot as the journal holds it: hidden under the host's secret.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct HiddenBallot(Vec<u8>);

impl FromStr for HiddenBallot {
    type Err = HexProblem;
    fn from_str(text: &str) -> Result<Self, HexProblem> {
        hex::decode(text).map(Self).map_err(|_| HexProblem("pairs of"))
    }
}

impl fmt::Display for HiddenBallot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

texts! {
    Tracker = "a tracker: 32 lower-case hexadecimal digits";
    HiddenBallot = "a hidden ballot: hexadecimal digits";
}

#[cfg(feature = "schema")]
mod schema {
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    impl JsonSchema for super::Tracker {
        fn schema_name() -> alloc::borrow::Cow<'static, str> {
            "Tracker".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "What a voter finds a ballot by: 32 lower-case hexadecimal digits",
                "type": "string", "pattern": "^[0-9a-f]{32}$"
            })
        }
    }

    impl JsonSchema for super::HiddenBallot {
        fn schema_name() -> alloc::borrow::Cow<'static, str> {
            "HiddenBallot".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "A ballot, hidden under the host's secret: hexadecimal digits",
                "type": "string", "pattern": "^([0-9a-f]{2})*$"
            })
        }
    }
}

/// A ballot as it is handed in. The journal holds a seal in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Vote {
    /// What the voter put on it.
    pub ballot: Ballot,
    /// What the voter will find it by; without one the engine makes one up, and nobody knows it.
    #[serde(default)]
    pub tracker: Option<Tracker>,
}

impl From<Ballot> for Vote {
    fn from(ballot: Ballot) -> Self {
        Self { ballot, tracker: None }
    }
}

impl From<Choice> for Vote {
    fn from(choice: Choice) -> Self {
        Ballot::Motion { choice }.into()
    }
}

impl Vote {
    /// The same, void where its question finds a flaw in it: as counters read a paper.
    pub(super) fn as_read(&self, question: &Question) -> Self {
        match question.kind.check(question.options, &self.ballot) {
            Ok(()) => self.clone(),
            Err(reason) => Self { ballot: Ballot::Void { reason }, tracker: self.tracker },
        }
    }
}

impl Canonical for Vote {
    fn put(&self, to: &mut Sink) {
        to.hidden(|to| {
            self.ballot.put(to);
            self.tracker.put(to);
        });
    }
    fn take(from: &mut Source<'_>) -> Self {
        let (ballot, tracker) = Canonical::take(from);
        Self { ballot, tracker }
    }
}

/// A ballot as it is published after closing. All of them, in order of their trackers, are the leaves
/// of the Merkle tree whose root is announced.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublishedBallot {
    /// What its voter finds it by.
    pub tracker: Tracker,
    /// What it says.
    pub ballot: Ballot,
    /// The area it stands for in 0.01 m2, where owners vote.
    #[serde(default)]
    pub area: Option<u32>,
}

impl PublishedBallot {
    /// What it weighs, by heads and by area.
    pub(super) fn weights(&self) -> Weights {
        [1, self.area.unwrap_or(0)]
    }

    /// Its hash as a leaf.
    pub fn leaf(&self, algorithm: Algorithm) -> Digest {
        crate::base::merkle::leaf_hash(algorithm, &canonical::bytes(self))
    }
}

/// The Merkle tree over published ballots, in their order.
pub(super) fn tree(ballots: &[PublishedBallot], algorithm: Algorithm) -> Log {
    let mut log = Log::new(algorithm);
    ballots.iter().for_each(|ballot| log.append_hash(ballot.leaf(algorithm)));
    log
}

/// What hides the ballots of one topic.
pub(super) struct Cover<'a> {
    key: &'a MacKey,
    topic: &'a TopicId,
}

/// Bytes of a hidden ballot's nonce.
const NONCE_BYTES: usize = 16;
/// The most that a vote has in bytes, beside its tracker and a byte for each option.
const FORM_BYTES: usize = 4;
/// What a MAC is for: a nonce, a stream of bytes, a tracker.
const NONCE: u8 = 0;
const STREAM: u8 = 1;
const TRACKER: u8 = 2;

impl<'a> Cover<'a> {
    pub(super) fn new(context: &Context<'a>, topic: &'a TopicId) -> Self {
        Self { key: context.secret.key(context.algorithm, Purpose::Ballot), topic }
    }

    fn mac(&self, what: u8, number: u32, bytes: &[u8]) -> Digest {
        let topic = self.topic.as_str().as_bytes();
        self.key.mac(&[topic, &[0, what], &number.to_le_bytes(), bytes])
    }

    /// A stream of bytes of its own for every nonce, laid over a ballot.
    fn lay_over(&self, nonce: &[u8], bytes: &mut [u8]) {
        for (block, part) in (0_u32..).zip(bytes.chunks_mut(DIGEST_BYTES)) {
            let mask = self.mac(STREAM, block, nonce);
            part.iter_mut().zip(mask.as_bytes()).for_each(|(byte, mask)| *byte ^= mask);
        }
    }

    /// Hides the ballot that is to have a number in the urn. Its nonce is a MAC of all it says, so that
    /// no two ballots share a stream, not even where an engine went back to an earlier snapshot; and
    /// all on one question are of one length, whatever they say.
    pub(super) fn hide(&self, number: u32, question: &Question, vote: &Vote) -> HiddenBallot {
        let longest = usize::from(question.options).saturating_add(TRACKER_BYTES + FORM_BYTES);
        let length = longest.next_multiple_of(DIGEST_BYTES).saturating_add(NONCE_BYTES);
        let mut hidden = Vec::with_capacity(length);
        hidden.extend_from_slice(&[0; NONCE_BYTES]);
        let mut hidden = canonical::write(vote, hidden);
        let mac = self.mac(NONCE, number, hidden.get(NONCE_BYTES..).unwrap_or_default());
        hidden.resize(hidden.len().max(length), 0);
        if let Some((nonce, said)) = hidden.split_first_chunk_mut::<NONCE_BYTES>() {
            nonce.iter_mut().zip(mac.as_bytes()).for_each(|(to, from)| *to = *from);
            self.lay_over(nonce, said);
        }
        HiddenBallot(hidden)
    }

    /// Reads the ballot of a number. One that was changed since it was hidden is void, and its tracker
    /// nobody's.
    fn read(&self, number: u32, hidden: &[u8]) -> (Tracker, Ballot) {
        let (nonce, said) = hidden.split_at_checked(NONCE_BYTES).unwrap_or_default();
        let mut said = said.to_vec();
        self.lay_over(nonce, &mut said);
        let read: Option<(Vote, &[u8])> = canonical::read(&said);
        let sound = read.filter(|(_, padding)| {
            let length = said.len().saturating_sub(padding.len());
            let mac = self.mac(NONCE, number, said.get(..length).unwrap_or_default());
            mac.as_bytes().get(..NONCE_BYTES) == Some(nonce)
        });
        let vote =
            sound.map_or_else(|| Ballot::Void { reason: Flaw::Unreadable }.into(), |it| it.0);
        (vote.tracker.unwrap_or_else(|| self.nobodys(number)), vote.ballot)
    }

    /// A tracker that nobody knows.
    fn nobodys(&self, number: u32) -> Tracker {
        let mac = self.mac(TRACKER, number, &[]);
        Tracker(mac.as_bytes().first_chunk().copied().unwrap_or_default())
    }
}

/// The ballots of one topic, hidden, in the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub struct Urn {
    /// The bytes of each.
    width: u32,
    /// All of them, one after the other.
    bytes: Vec<u8>,
    /// The area of each; empty where others than owners vote.
    areas: Vec<u32>,
    /// By lines of the register, the number of the last ballot of each and 1 more, or 0; as far as a
    /// later one may take its place, and emptied at closing.
    last: Vec<u32>,
    /// Those that a later ballot took the place of, ascending.
    replaced: Vec<u32>,
}

impl Urn {
    fn each(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.bytes.chunks_exact(place(self.width).max(1))
    }

    /// How many went in, those that were replaced too: the number of the next.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.each().len()).unwrap_or(u32::MAX)
    }

    /// How many are in it.
    pub(super) fn ballots(&self) -> u32 {
        let replaced = u32::try_from(self.replaced.len()).unwrap_or(u32::MAX);
        self.next().saturating_sub(replaced)
    }

    /// The number of the last ballot of a line, where a later one may take its place.
    pub(super) fn last_of(&self, line: Line) -> Option<u32> {
        self.last.get(place(line.number()))?.checked_sub(1)
    }

    /// The area of a ballot, where owners vote.
    pub(super) fn area_of(&self, number: u32) -> Option<u32> {
        self.areas.get(place(number)).copied()
    }

    /// A ballot goes in.
    pub(super) fn add(&mut self, area: Option<u32>, hidden: &HiddenBallot) {
        self.width = u32::try_from(hidden.0.len()).unwrap_or(u32::MAX);
        self.bytes.extend_from_slice(&hidden.0);
        self.areas.extend(area);
    }

    /// The next ballot is of a line, and a later one may take its place; an earlier one counts no more.
    pub(super) fn replace(&mut self, line: Line, earlier: Option<u32>) {
        if let Some(earlier) = earlier {
            let at = self.replaced.partition_point(|it| *it < earlier);
            self.replaced.insert(at, earlier);
        }
        let (next, at) = (self.next().saturating_add(1), place(line.number()));
        self.last.resize(self.last.len().max(at.saturating_add(1)), 0);
        if let Some(last) = self.last.get_mut(at) {
            *last = next;
        }
    }

    /// Voting is over: whose each was is forgotten.
    pub(super) fn seal(mut self) -> Self {
        self.last = Vec::new();
        self
    }

    /// The ballots, read, in the order in which they are published.
    pub(super) fn read(&self, cover: &Cover) -> Vec<PublishedBallot> {
        let mut ballots = BinaryHeap::new();
        for (number, hidden) in (0_u32..).zip(self.each()) {
            if self.replaced.binary_search(&number).is_ok() {
                continue;
            }
            let (tracker, ballot) = cover.read(number, hidden);
            let area = self.area_of(number);
            ballots.push(PublishedBallot { tracker, ballot, area });
        }
        ballots.into_sorted_vec()
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        let words = self.last.capacity().saturating_add(self.areas.capacity());
        self.bytes.capacity().saturating_add(words.saturating_mul(4))
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
