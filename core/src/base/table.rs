//! Tables: rows in the order they came, found by the host's identifier, named inside by a number.
//!
//! Rows refer to each other by [`Ix`], a dense 32-bit index, so that a million residents cost
//! megabytes and a look-up costs nanoseconds. Order is the order of arrival; the hash index serves
//! finding only, so no seed ever shows. A row is never removed.

use alloc::{string::String, vec::Vec};
use core::{
    fmt,
    hash::{BuildHasher, Hash, Hasher},
    marker::PhantomData,
    num::NonZeroU32,
};
use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::{Canonical, Id, Identifier, Sink, Source};

/// The place of a row in its table. One more than the place is held, so that `Option<Ix>` is 4 bytes.
pub struct Ix<K>(NonZeroU32, PhantomData<fn() -> K>);

impl<K> Ix<K> {
    /// From a place: only what keeps rows hands these out.
    pub(crate) const fn at(place: u32) -> Self {
        match NonZeroU32::new(place.wrapping_add(1)) {
            Some(held) => Self(held, PhantomData),
            None => Self(NonZeroU32::MAX, PhantomData), // 2^32 rows: the engine is full long before
        }
    }

    /// The place that a row takes which is added to so many.
    pub(crate) fn after(rows: usize) -> Self {
        Self::at(u32::try_from(rows).unwrap_or(u32::MAX))
    }

    /// The place, counted from zero.
    pub const fn number(self) -> u32 {
        self.0.get().wrapping_sub(1)
    }

    /// The place, for a slice or a bit set.
    pub const fn place(self) -> usize {
        #[expect(clippy::as_conversions, reason = "u32 to usize: no target below 32 bits is built")]
        {
            self.number() as usize
        }
    }
}

impl<K> Clone for Ix<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Ix<K> {}
impl<K> PartialEq for Ix<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Ix<K> {}
impl<K> PartialOrd for Ix<K> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Ix<K> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> Hash for Ix<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> fmt::Debug for Ix<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.number())
    }
}
impl<K> Canonical for Ix<K> {
    fn put(&self, to: &mut Sink) {
        to.number(self.number());
    }
    fn take(from: &mut Source<'_>) -> Self {
        Self::at(from.number())
    }
}

/// Rows of `V`, found by an identifier of kind `K`.
pub struct Table<K, V> {
    names: Names,
    rows: Vec<V>,
    kind: PhantomData<fn() -> K>,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self { names: Names::default(), rows: Vec::new(), kind: PhantomData }
    }
}

/// The identifiers of a table, whatever their kind and its rows are.
#[derive(Clone, Default)]
struct Names {
    text: String,
    ends: Vec<u32>,
    places: HashTable<u32>,
}

fn hash(text: &str) -> u64 {
    FixedState::default().hash_one(text)
}

/// The identifier text of a place.
fn text_at<'a>(text: &'a str, ends: &[u32], place: u32) -> &'a str {
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    let byte = |at: Option<usize>| at.and_then(|at| ends.get(at)).copied().unwrap_or(0);
    let (start, end) = (byte(place.checked_sub(1)), byte(Some(place)));
    let bounds = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    bounds.and_then(|(start, end)| text.get(start..end)).unwrap_or_default()
}

impl Names {
    fn find(&self, id: &str) -> Option<u32> {
        let same = |place: &u32| text_at(&self.text, &self.ends, *place) == id;
        self.places.find(hash(id), same).copied()
    }

    fn text(&self, place: u32) -> &str {
        text_at(&self.text, &self.ends, place)
    }

    /// Adds an identifier, which must be new.
    fn push(&mut self, id: &str) {
        let place = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.text.push_str(id);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.index(place);
    }

    /// Puts another identifier at a place.
    fn rename(&mut self, place: u32, id: &str) {
        let before = self.text(place);
        let (old, removed) = (hash(before), before.len());
        if let Ok(held) = self.places.find_entry(old, |held| *held == place) {
            held.remove();
        }
        let at = usize::try_from(place).unwrap_or(usize::MAX);
        let end = self.ends.get(at).and_then(|end| usize::try_from(*end).ok()).unwrap_or(0);
        self.text.replace_range(end.saturating_sub(removed)..end, id);
        for end in self.ends.iter_mut().skip(at) {
            let moved = usize::try_from(*end).unwrap_or(0).saturating_add(id.len());
            *end = u32::try_from(moved.saturating_sub(removed)).unwrap_or(u32::MAX);
        }
        self.index(place);
    }

    /// Makes the identifier at a place be found.
    fn index(&mut self, place: u32) {
        let (text, ends) = (&self.text, &self.ends);
        let rehash = |place: &u32| hash(text_at(text, ends, *place));
        self.places.insert_unique(rehash(&place), place, rehash);
    }
}

impl<K: Identifier, V> Table<K, V> {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The place of an identifier.
    pub fn find(&self, id: &K) -> Option<Ix<K>> {
        self.find_text(id.as_str())
    }

    /// The place of an identifier given as text.
    pub fn find_text(&self, id: &str) -> Option<Ix<K>> {
        self.names.find(id).map(Ix::at)
    }

    /// The row of an identifier.
    pub fn get(&self, id: &K) -> Option<&V> {
        self.find(id).map(|ix| self.row(ix))
    }

    /// The identifier of a place.
    pub fn id(&self, ix: Ix<K>) -> K {
        // What went in was an identifier; the dash stands only where a snapshot lied.
        K::from(Id::new(self.id_text(ix)).unwrap_or(Id::dash()))
    }

    /// The identifier of a place, as text.
    pub fn id_text(&self, ix: Ix<K>) -> &str {
        self.names.text(ix.number())
    }

    /// Adds a row. The identifier must be new: where it is not, the old row is replaced.
    pub fn insert(&mut self, id: &K, row: V) -> Ix<K> {
        if let Some(ix) = self.find(id) {
            *self.row_mut(ix) = row;
            return ix;
        }
        let ix = Ix::after(self.rows.len());
        self.names.push(id.as_str());
        self.rows.push(row);
        ix
    }

    /// Gives a row another identifier, which must be new; the old one is nowhere any more. It moves
    /// all text behind it, so it is for what is rare.
    pub(crate) fn rename(&mut self, ix: Ix<K>, id: &K) {
        self.names.rename(ix.number(), id.as_str());
    }

    /// The row of a place.
    #[expect(clippy::indexing_slicing, reason = "an Ix comes only from its own table")]
    pub fn row(&self, ix: Ix<K>) -> &V {
        &self.rows[ix.place()]
    }

    /// The row of a place, to be changed.
    #[expect(clippy::indexing_slicing, reason = "an Ix comes only from its own table")]
    pub fn row_mut(&mut self, ix: Ix<K>) -> &mut V {
        &mut self.rows[ix.place()]
    }

    /// All rows, to be changed.
    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.rows.iter_mut()
    }

    /// All rows with their places, in order of arrival.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Ix<K>, &V)> + DoubleEndedIterator {
        self.rows.iter().enumerate().map(|(place, row)| (Ix::after(place), row))
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let rows = self.rows.capacity().saturating_mul(size_of::<V>());
        let names = &self.names;
        let ids = names.text.capacity().saturating_add(names.ends.capacity().saturating_mul(4));
        let index = names.places.allocation_size();
        rows.saturating_add(ids).saturating_add(index)
    }
}

impl<K: Identifier, V: fmt::Debug> fmt::Debug for Table<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(ix, row)| (self.id_text(ix), row))).finish()
    }
}

impl<K, V: Clone> Clone for Table<K, V> {
    fn clone(&self) -> Self {
        Self { names: self.names.clone(), rows: self.rows.clone(), kind: PhantomData }
    }
}

impl<K, V: PartialEq> PartialEq for Table<K, V> {
    fn eq(&self, other: &Self) -> bool {
        let (names, others) = (&self.names, &other.names);
        names.text == others.text && names.ends == others.ends && self.rows == other.rows
    }
}

impl<K: Identifier, V: Canonical> Canonical for Table<K, V> {
    fn put(&self, to: &mut Sink) {
        self.names.put(to);
        self.rows.put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let (names, rows) = (Names::take(from), Vec::take(from));
        if names.ends.len() != rows.len() {
            from.damaged();
            return Self::default();
        }
        Self { names, rows, kind: PhantomData }
    }
}

impl Canonical for Names {
    fn put(&self, to: &mut Sink) {
        self.text.put(to);
        self.ends.put(to);
    }
    /// Makes the index again, which a snapshot does not carry.
    fn take(from: &mut Source<'_>) -> Self {
        let (text, ends) = (String::take(from), Vec::<u32>::take(from));
        let places = HashTable::with_capacity(ends.len());
        let mut names = Self { text, ends, places };
        for (place, _) in (0..).zip(0..names.ends.len()) {
            names.index(place);
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::super::PersonId;
    use super::super::canonical;
    use super::*;

    #[test]
    fn a_renamed_row_is_found_by_its_new_identifier_alone() {
        let names = ["a", "bb", "ccc", "dddd"];
        for (renamed, old) in names.iter().enumerate() {
            for new in ["x", "a longer one", "zz"].map(|new| PersonId::new(new).unwrap()) {
                let mut table = Table::<PersonId, usize>::default();
                for (row, name) in names.iter().enumerate() {
                    table.insert(&PersonId::new(name).unwrap(), row);
                }
                table.rename(Ix::after(renamed), &new);
                assert_eq!(table.find_text(old), None);
                assert_eq!(table.get(&new), Some(&renamed));
                for (row, name) in names.iter().enumerate().filter(|(row, _)| *row != renamed) {
                    assert_eq!(table.find_text(name), Some(Ix::after(row)));
                }
                let mut fresh = Table::<PersonId, usize>::default();
                for (row, name) in names.iter().enumerate() {
                    let name = if row == renamed { new.as_str() } else { name };
                    fresh.insert(&PersonId::new(name).unwrap(), row);
                }
                assert_eq!(table, fresh);
            }
        }
    }

    #[test]
    fn finds_what_it_holds_and_survives_a_snapshot() {
        let mut table = Table::<PersonId, u32>::default();
        for n in 0..1000_u32 {
            table.insert(&PersonId::new(&alloc::format!("p{n}")).unwrap(), n);
        }
        let bytes = canonical::bytes(&table);
        let back: Table<PersonId, u32> = canonical::read(&bytes).unwrap().0;
        assert_eq!(table, back);
        for (ix, n) in back.iter() {
            assert_eq!(back.id(ix).as_str(), alloc::format!("p{n}"));
            assert_eq!(back.find(&back.id(ix)), Some(ix));
        }
        assert_eq!(back.find(&PersonId::new("q").unwrap()), None);
    }
}
