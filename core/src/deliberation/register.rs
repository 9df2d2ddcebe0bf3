//! The has-voted register 表决名册: who may vote on one topic, and who did.
//!
//! It knows places in membership's tables, not names, and never what was chosen. Someone eligible
//! costs 4 bytes and a bit, and 8 bytes more while voting runs, for when and how they voted. Before,
//! it is the published list; invariant **owners stand in it with an area, or not at all**.

use alloc::{vec, vec::Vec};

use super::Channel;
use crate::base::{Canonical, Timestamp};

/// Who may vote on one topic, and who did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub struct Register {
    /// Places in the table of persons, or of households; ascending.
    places: Vec<u32>,
    /// For each, the area of an owner in 0.01 m2; empty where others than owners vote.
    areas: Vec<u32>,
    /// A bit for each, in words of 64: whether the vote was cast.
    voted: Vec<u64>,
    /// In the same way, whether a ballot was served on them in time; empty as long as none was.
    served: Vec<u64>,
    /// In the same way, whether one was served too late for silence to count.
    late: Vec<u64>,
    /// For each, when (milliseconds, times 8) and how (the rest); empty once voting is over.
    marks: Vec<u64>,
}

/// Someone's line in a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line(usize);

/// What changed since a register was made: it is told, and not applied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub struct Changes {
    /// Who would be in it now and is not, by their places.
    pub joined: Vec<u32>,
    /// Who is in it and would not be now.
    pub left: Vec<u32>,
    /// Owners in it who would be with another area now.
    pub changed: Vec<u32>,
}

impl Changes {
    /// How many of each.
    pub(super) fn counts(&self) -> [u32; 3] {
        [&self.joined, &self.left, &self.changed]
            .map(|places| u32::try_from(places.len()).unwrap_or(u32::MAX))
    }
}

const WORD_BITS: usize = 64;
const CHANNEL_BITS: u32 = 3;

impl Line {
    pub(super) fn number(self) -> u32 {
        u32::try_from(self.0).unwrap_or(u32::MAX)
    }

    const fn word(self) -> usize {
        self.0.wrapping_div(WORD_BITS)
    }

    const fn bit(self) -> u64 {
        1 << self.0.wrapping_rem(WORD_BITS)
    }
}

impl Register {
    /// A list of who is to vote, of places in ascending order, and of areas.
    pub(super) fn list(places: Vec<u32>, areas: Vec<u32>) -> Self {
        Self { places, areas, ..Self::default() }
    }

    /// Voting opens on a list: nobody has voted yet.
    pub(super) fn opened(self) -> Self {
        let (lines, words) = (self.places.len(), self.places.len().div_ceil(WORD_BITS));
        Self { voted: vec![0; words], marks: vec![0; lines], ..self }
    }

    /// Puts a place on the list; an owner's with an area.
    pub(super) fn enlist(&mut self, place: u32, area: Option<u32>) {
        let Err(at) = self.places.binary_search(&place) else { return };
        match area {
            Some(area) if self.areas.len() == self.places.len() => self.areas.insert(at, area),
            None if self.areas.is_empty() => {}
            _ => return,
        }
        self.places.insert(at, place);
    }

    /// Strikes a place off the list.
    pub(super) fn strike(&mut self, place: u32) {
        let Ok(at) = self.places.binary_search(&place) else { return };
        self.places.remove(at);
        if at < self.areas.len() {
            self.areas.remove(at);
        }
    }

    /// How many are eligible.
    pub fn eligible(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// The places, ascending.
    pub(super) fn places(&self) -> &[u32] {
        &self.places
    }

    /// The area of all, where owners vote. No more than that is counted.
    pub fn area(&self) -> Option<u32> {
        let all = self.areas.iter().fold(0, |sum: u32, area| sum.saturating_add(*area));
        (!self.areas.is_empty()).then_some(all)
    }

    /// The area of all in full, also where it is more than is counted.
    pub(super) fn full_area(&self) -> u128 {
        self.areas.iter().fold(0, |sum, area| sum.saturating_add((*area).into()))
    }

    /// The area of a line, where owners vote.
    pub(super) fn area_of(&self, line: Line) -> Option<u32> {
        self.areas.get(line.0).copied()
    }

    /// The line of a place, where it is eligible.
    pub(super) fn line(&self, place: u32) -> Option<Line> {
        search(&self.places, place).map(Line)
    }

    /// How many votes were cast.
    pub(super) fn voters(&self) -> u32 {
        self.voted.iter().map(|word| word.count_ones()).fold(0, u32::saturating_add)
    }

    /// Notes that a ballot was served on a line, in time or too late.
    pub(super) fn serve(&mut self, line: Line, in_time: bool) {
        let bits = if in_time { &mut self.served } else { &mut self.late };
        bits.resize(self.voted.len(), 0);
        if let Some(word) = bits.get_mut(line.word()) {
            *word |= line.bit();
        }
    }

    /// Who was served too late, not in time, and did not vote.
    pub(super) fn late(&self) -> u32 {
        let mut many = 0_u32;
        for (place, late) in self.late.iter().enumerate() {
            let word = |bits: &[u64]| bits.get(place).copied().unwrap_or(0);
            let left = late & !word(&self.served) & !word(&self.voted);
            many = many.saturating_add(left.count_ones());
        }
        many
    }

    /// Whether a ballot was served on a line.
    pub(super) fn was_served(&self, line: Line) -> bool {
        self.served.get(line.word()).is_some_and(|word| word & line.bit() != 0)
    }

    /// All lines with their places.
    pub(super) fn lines(&self) -> impl Iterator<Item = (Line, u32)> {
        self.places.iter().enumerate().map(|(line, place)| (Line(line), *place))
    }

    /// Who is eligible: how many, and with which area where owners vote.
    pub(super) fn whole(&self) -> Vec<u32> {
        [self.eligible()].into_iter().chain(self.area()).collect()
    }

    /// What would be otherwise, were it made now, apart from places that were settled for it: these
    /// in order.
    pub(super) fn changes(&self, now: &Self, settled: &[u32]) -> Changes {
        let open = |place: &u32| settled.binary_search(place).is_err();
        let only = |one: &Self, other: &Self| {
            let places = one.places.iter().copied().filter(open);
            places.filter(|place| other.line(*place).is_none()).collect()
        };
        let other_area = |(line, place): &(Line, u32)| {
            let it = now.line(*place);
            it.is_some_and(|it| now.area_of(it) != self.area_of(*line)) && open(place)
        };
        let changed = self.lines().filter(other_area).map(|(_, place)| place).collect();
        Changes { joined: only(now, self), left: only(self, now), changed }
    }

    /// Whether the vote of a line was cast.
    pub(super) fn has_voted(&self, line: Line) -> bool {
        self.voted.get(line.word()).is_some_and(|word| word & line.bit() != 0)
    }

    /// When and how the vote of a line was cast, as long as voting runs.
    pub(super) fn cast(&self, line: Line) -> Option<(Timestamp, Channel)> {
        let mark = self.marks.get(line.0).filter(|_| self.has_voted(line))?;
        let at = i64::try_from(mark >> CHANNEL_BITS).ok().and_then(Timestamp::from_millis)?;
        Some((at, unpack(mark & 7)))
    }

    /// Notes that the vote of a line was cast.
    pub(super) fn mark(&mut self, line: Line, at: Timestamp, channel: Channel) {
        if let Some(word) = self.voted.get_mut(line.word()) {
            *word |= line.bit();
        }
        if let Some(mark) = self.marks.get_mut(line.0) {
            *mark = at.millis().unsigned_abs() << CHANNEL_BITS | pack(channel); // never before 1970
        }
    }

    /// Voting is over: when and how each voted is needed no longer, and is forgotten.
    pub(super) fn seal(mut self) -> Self {
        self.marks = Vec::new();
        self
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        let words = self.voted.capacity().saturating_add(self.marks.capacity());
        let places = self.places.capacity().saturating_add(self.areas.capacity());
        places.saturating_mul(4).saturating_add(words.saturating_mul(8))
    }
}

/// Where a place stands among ascending ones. In a city's register neighbours follow each other, so
/// a guess by proportion is close, and costs one line of cache where halving costs twenty.
fn search(places: &[u32], place: u32) -> Option<usize> {
    let (first, last) = (*places.first()?, *places.last()?);
    let (ahead, span) = (place.checked_sub(first)?, last.saturating_sub(first));
    let steps = u64::try_from(places.len()).ok()?.saturating_sub(1);
    let share = u64::from(ahead).saturating_mul(steps);
    let guess = usize::try_from(share.checked_div(u64::from(span)).unwrap_or(0)).ok()?;
    // The window from `low` to `high` moves, doubling, until it holds the place.
    let (mut low, mut high, mut reach) = (guess, guess.saturating_add(1), 1_usize);
    while low > 0 && places.get(low).is_none_or(|found| *found > place) {
        high = low;
        low = low.saturating_sub(reach);
        reach = reach.saturating_mul(2);
    }
    while places.get(high).is_some_and(|found| *found <= place) {
        low = high;
        high = high.saturating_add(reach).min(places.len());
        reach = reach.saturating_mul(2);
    }
    let window = places.get(low..high.min(places.len()))?;
    window.binary_search(&place).ok().map(|found| low.saturating_add(found))
}

const fn pack(channel: Channel) -> u64 {
    match channel {
        Channel::App => 0,
        Channel::Paper => 1,
        Channel::Booth => 2,
        Channel::Phone => 3,
        Channel::Mobile => 4,
    }
}

const fn unpack(bits: u64) -> Channel {
    match bits {
        0 => Channel::App,
        1 => Channel::Paper,
        2 => Channel::Booth,
        3 => Channel::Phone,
        _ => Channel::Mobile,
    }
}
