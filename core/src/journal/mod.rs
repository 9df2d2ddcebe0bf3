//! The journal: every request and what came of it, in order, under a Merkle log (RFC 9162).
//!
//! What it is not: it knows no rule, and it never looks into a record further than its request's
//! identifier. A record is bytes; its place is its sequence number. Invariants: **append only**;
//! **idempotent** (the journal is itself the index of what was asked before); **no person in the
//! journal** holds because no command carries a name, a number or free text.

use alloc::vec::Vec;
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;

use crate::base::Source;
use crate::base::digest::{Algorithm, Digest};
use crate::base::merkle::Log;

/// Bytes a segment is made for: large enough that few are needed, small enough to grow gently.
const SEGMENT_BYTES: usize = 1 << 22;

/// Records in memory, in order.
#[derive(Debug, Clone)]
pub struct Journal {
    segments: Vec<Vec<u8>>,
    places: Vec<Place>,
    by_request: HashTable<Entry>,
    log: Log,
}

/// A request in the index. Its hash stands beside it, so that growing touches no record.
#[derive(Debug, Clone, Copy)]
struct Entry {
    hash: u32,
    seq: u32,
}

impl Entry {
    /// Its place in the index: 32 bits, spread over 64.
    const fn spread(hash: u32) -> u64 {
        #[expect(clippy::as_conversions, reason = "u32 to u64 is lossless; From is not const")]
        (hash as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// Where a record lies.
#[derive(Debug, Clone, Copy)]
struct Place {
    segment: u32,
    start: u32,
    /// Bytes of the request's identifier, which the record begins with after its length.
    end: u32,
}

fn hash(request: &str) -> u32 {
    let [a, b, c, d, ..] = FixedState::default().hash_one(request).to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

impl Journal {
    /// An empty journal.
    pub fn new(algorithm: Algorithm) -> Self {
        Self {
            segments: Vec::new(),
            places: Vec::new(),
            by_request: HashTable::new(),
            log: Log::new(algorithm),
        }
    }

    /// How many records there are.
    pub fn len(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The bytes of a record.
    pub fn record(&self, seq: u32) -> Option<&[u8]> {
        let place = self.places.get(usize::try_from(seq).ok()?)?;
        let segment = self.segments.get(usize::try_from(place.segment).ok()?)?;
        segment.get(usize::try_from(place.start).ok()?..usize::try_from(place.end).ok()?)
    }

    /// All records, in order.
    pub fn records(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).filter_map(|seq| self.record(seq))
    }

    /// The sequence number of a request seen before.
    pub fn find(&self, request: &str) -> Option<u32> {
        let hash = hash(request);
        let same = |entry: &Entry| {
            entry.hash == hash && self.record(entry.seq).and_then(request_of) == Some(request)
        };
        self.by_request.find(Entry::spread(hash), same).map(|entry| entry.seq)
    }

    /// Appends a record. Gives its sequence number and its leaf in the log.
    pub fn append(&mut self, record: &[u8]) -> (u32, Digest) {
        let seq = self.len();
        let full =
            |segment: &Vec<u8>| segment.len().saturating_add(record.len()) > segment.capacity();
        if self.segments.last().is_none_or(full) {
            self.segments.push(Vec::with_capacity(record.len().max(SEGMENT_BYTES)));
        }
        let segment = u32::try_from(self.segments.len().saturating_sub(1)).unwrap_or(u32::MAX);
        if let Some(last) = self.segments.last_mut() {
            let start = u32::try_from(last.len()).unwrap_or(u32::MAX);
            last.extend_from_slice(record);
            let end = u32::try_from(last.len()).unwrap_or(u32::MAX);
            self.places.push(Place { segment, start, end });
        }
        if let Some(request) = request_of(record) {
            let entry = Entry { hash: hash(request), seq };
            let spread = |entry: &Entry| Entry::spread(entry.hash);
            self.by_request.insert_unique(spread(&entry), entry, spread);
        }
        (seq, self.log.append(record))
    }

    /// The Merkle log over the records.
    pub const fn log(&self) -> &Log {
        &self.log
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let segments = self.segments.iter().map(Vec::capacity).sum::<usize>();
        let places = self.places.capacity().saturating_mul(size_of::<Place>());
        segments.saturating_add(places).saturating_add(self.by_request.allocation_size())
    }
}

/// The identifier of the request that a record begins with.
fn request_of(record: &[u8]) -> Option<&str> {
    let mut source = Source::new(record);
    let request = source.text();
    source.rest().map(|_| request)
}
