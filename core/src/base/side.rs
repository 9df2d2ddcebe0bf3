//! Side tables: what only few rows have, found by a key, in the order of the keys.
//!
//! Whatever the key and the row, there are two kinds of tree below, of packed places and of
//! identifiers behind an instant, as an agenda has them: each further kind would cost the WebAssembly
//! four kilobytes.

use alloc::{collections::BTreeMap, string::ToString, vec::Vec};
use core::{fmt, marker::PhantomData};

use super::{
    Canonical, Id, Ix, Sink, Source, Timestamp,
    digest::{DIGEST_BYTES, Digest},
    region_code::RegionCode,
};

/// A key that can be packed without losing its order.
pub trait SideKey: Clone {
    /// Places as one number, or an identifier behind no instant.
    type Packed: Ord + Clone;
    /// Packs it.
    fn pack(&self) -> Self::Packed;
    /// Unpacks it.
    fn unpack(packed: &Self::Packed) -> Self;
}

const fn low(packed: u128) -> u32 {
    let [a, b, c, d, ..] = packed.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

impl<A> SideKey for Ix<A> {
    type Packed = u128;
    fn pack(&self) -> u128 {
        self.number().into()
    }
    fn unpack(packed: &u128) -> Self {
        Self::at(low(*packed))
    }
}

impl<A: SideKey<Packed = u128>, B> SideKey for (A, Ix<B>) {
    type Packed = u128;
    fn pack(&self) -> u128 {
        (self.0.pack() << 32) | self.1.pack()
    }
    fn unpack(packed: &u128) -> Self {
        (A::unpack(&(packed >> 32)), Ix::unpack(packed))
    }
}

impl<A, B, C> SideKey for (Ix<A>, Ix<B>, Ix<C>) {
    type Packed = u128;
    fn pack(&self) -> u128 {
        ((self.0, self.1).pack() << 32) | self.2.pack()
    }
    fn unpack(packed: &u128) -> Self {
        let (first, second) = SideKey::unpack(&(packed >> 32));
        (first, second, Ix::unpack(packed))
    }
}

impl SideKey for RegionCode {
    type Packed = u128;
    fn pack(&self) -> u128 {
        self.packed().into()
    }
    fn unpack(packed: &u128) -> Self {
        Self::unpacked(u64::try_from(*packed).unwrap_or_default())
    }
}

/// No instant is before 1970.
impl SideKey for Timestamp {
    type Packed = u128;
    fn pack(&self) -> u128 {
        self.millis().unsigned_abs().into()
    }
    fn unpack(packed: &u128) -> Self {
        let millis = i64::try_from(*packed).ok();
        millis.and_then(Self::from_millis).unwrap_or_default()
    }
}

impl SideKey for Digest {
    type Packed = (Timestamp, Id);
    fn pack(&self) -> (Timestamp, Id) {
        Id::new(&self.to_string()).unwrap_or(Id::dash()).pack() // 64 digits are an identifier
    }
    fn unpack((_, packed): &(Timestamp, Id)) -> Self {
        packed.as_str().parse().unwrap_or(Self::from_bytes([0; DIGEST_BYTES]))
    }
}

impl SideKey for Id {
    type Packed = (Timestamp, Self);
    fn pack(&self) -> (Timestamp, Self) {
        (Timestamp::default(), self.clone())
    }
    fn unpack((_, packed): &(Timestamp, Self)) -> Self {
        packed.clone()
    }
}

/// Rows of `V` by keys of kind `K`.
pub struct Side<K: SideKey, V> {
    keys: Keys<K::Packed>,
    rows: Vec<V>,
    kind: PhantomData<fn() -> K>,
}

/// The keys of a side table, whatever its rows are.
#[derive(Clone)]
struct Keys<P> {
    /// Where the row of a key is.
    places: BTreeMap<P, u32>,
    /// The key of each row.
    of_rows: Vec<P>,
}

impl<P: Ord + Clone> Keys<P> {
    const fn new() -> Self {
        Self { places: BTreeMap::new(), of_rows: Vec::new() }
    }

    fn find(&self, key: &P) -> Option<usize> {
        self.places.get(key).map(|at| place(*at))
    }

    /// Finds a key, or adds it as that of the next row.
    fn enter(&mut self, key: P) -> Option<usize> {
        let there = self.find(&key);
        if there.is_none() {
            let end = u32::try_from(self.of_rows.len()).unwrap_or(u32::MAX);
            self.places.insert(key.clone(), end);
            self.of_rows.push(key);
        }
        there
    }

    /// Takes a key out. That of the last row takes its place.
    fn remove(&mut self, key: &P) -> Option<usize> {
        let number = self.places.remove(key)?;
        self.of_rows.swap_remove(place(number));
        if let Some(moved) = self.of_rows.get(place(number)) {
            self.places.insert(moved.clone(), number);
        }
        Some(place(number))
    }
}

impl<K: SideKey, V> Default for Side<K, V> {
    fn default() -> Self {
        Self { keys: Keys::new(), rows: Vec::new(), kind: PhantomData }
    }
}

impl<K: SideKey, V: Clone> Clone for Side<K, V> {
    fn clone(&self) -> Self {
        Self { keys: self.keys.clone(), rows: self.rows.clone(), kind: PhantomData }
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl<K: SideKey, V> Side<K, V> {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row of a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.rows.get(self.keys.find(&key.pack())?)
    }

    /// The row of a key, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.rows.get_mut(self.keys.find(&key.pack())?)
    }

    /// Whether a key has a row.
    pub fn contains_key(&self, key: &K) -> bool {
        self.keys.find(&key.pack()).is_some()
    }

    /// Sets the row of a key; gives the one before.
    pub fn insert(&mut self, key: K, row: V) -> Option<V> {
        let there = self.keys.enter(key.pack());
        if let Some(there) = there.and_then(|at| self.rows.get_mut(at)) {
            return Some(core::mem::replace(there, row));
        }
        self.rows.push(row);
        None
    }

    /// The row of a key, to be changed; made where there is none.
    #[expect(clippy::indexing_slicing, reason = "the place is that of a row")]
    pub fn or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let at = self.keys.enter(key.pack()).unwrap_or_else(|| {
            self.rows.push(V::default());
            self.rows.len().saturating_sub(1)
        });
        &mut self.rows[at]
    }

    /// Takes the row of a key out. The last row takes its place.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.keys.remove(&key.pack()).map(|at| self.rows.swap_remove(at))
    }

    /// All rows, in the order of their keys.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &V)> {
        self.at(self.keys.places.iter())
    }

    /// All rows without their keys, in the order of those.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.iter().map(|(_, row)| row)
    }

    /// All rows, to be changed, in no order that means anything.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.rows.iter_mut()
    }

    /// Keeps the rows that pass.
    pub fn retain(&mut self, mut keep: impl FnMut(&K, &mut V) -> bool) {
        let mut gone = Vec::new();
        for (packed, row) in self.keys.of_rows.iter().zip(&mut self.rows) {
            let key = K::unpack(packed);
            if !keep(&key, row) {
                gone.push(key);
            }
        }
        gone.iter().for_each(|key| drop(self.remove(key)));
    }

    #[expect(clippy::indexing_slicing, reason = "the place is that of a row")]
    fn at<'a>(
        &'a self,
        places: impl DoubleEndedIterator<Item = (&'a K::Packed, &'a u32)>,
    ) -> impl DoubleEndedIterator<Item = (K, &'a V)> {
        places.map(|(key, at)| (K::unpack(key), &self.rows[place(*at)]))
    }
}

impl<A: SideKey<Packed = u128>, B, V> Side<(A, Ix<B>), V> {
    /// The rows of all keys that begin with one, in order.
    pub fn under(&self, first: A) -> impl DoubleEndedIterator<Item = (Ix<B>, &V)> {
        let begin = first.pack() << 32;
        let rows = self.at(self.keys.places.range(begin..=begin | u128::from(u32::MAX)));
        rows.map(|((_, second), row)| (second, row))
    }
}

impl<K: SideKey, V: PartialEq> PartialEq for Side<K, V> {
    fn eq(&self, other: &Self) -> bool {
        let packed = |(key, row): (K, _)| (key.pack(), row);
        self.iter().map(packed).eq(other.iter().map(packed))
    }
}

impl<K: SideKey + fmt::Debug, V: fmt::Debug> fmt::Debug for Side<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: SideKey + Canonical, V: Canonical> Canonical for Side<K, V> {
    fn put(&self, to: &mut Sink) {
        to.count(self.len());
        for (key, row) in self.iter() {
            key.put(to);
            row.put(to);
        }
    }
    fn take(from: &mut Source<'_>) -> Self {
        let mut side = Self::default();
        for _ in 0..from.items() {
            let (key, row) = Canonical::take(from);
            side.insert(key, row);
        }
        side
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap as Model;

    type Key = (Ix<u8>, Ix<u16>);

    fn key(first: u32, second: u32) -> Key {
        (Ix::at(first), Ix::at(second))
    }

    #[test]
    fn keys_keep_their_order_and_come_back() {
        let ends = [0, 1, 7, u32::MAX - 2];
        for (a, b) in ends.iter().flat_map(|a| ends.map(|b| (*a, b))) {
            let triple: (Ix<u8>, Ix<u8>, Ix<u8>) = (Ix::at(a), Ix::at(b), Ix::at(a));
            assert_eq!(<(Ix<u8>, Ix<u8>, Ix<u8>)>::unpack(&triple.pack()), triple);
            assert_eq!(Key::unpack(&key(a, b).pack()), key(a, b));
            for (c, d) in ends.iter().flat_map(|c| ends.map(|d| (*c, d))) {
                assert_eq!(key(a, b).cmp(&key(c, d)), key(a, b).pack().cmp(&key(c, d).pack()));
            }
        }
    }

    proptest! {
        /// Whatever is done, a side table is what the standard library's map is.
        #[test]
        fn it_is_a_map(acts in prop::collection::vec((0_u32..4, 0_u32..4, prop::option::of(0_u8..)), 0..60)) {
            let (mut side, mut model) = (Side::<Key, u8>::default(), Model::<Key, u8>::new());
            for (a, b, row) in acts {
                match row {
                    Some(row) => prop_assert_eq!(side.insert(key(a, b), row), model.insert(key(a, b), row)),
                    None => prop_assert_eq!(side.remove(&key(a, b)), model.remove(&key(a, b))),
                }
                prop_assert_eq!(side.get(&key(a, b)), model.get(&key(a, b)));
                let all: Vec<(Key, u8)> = side.iter().map(|(key, row)| (key, *row)).collect();
                prop_assert_eq!(all, model.iter().map(|(key, row)| (*key, *row)).collect::<Vec<_>>());
                let one = key(a, 0)..=key(a, u32::MAX - 2);
                prop_assert_eq!(side.under(Ix::at(a)).count(), model.range(one).count());
                prop_assert_eq!(side.len(), model.len());
            }
            let bytes = canonical::bytes(&side);
            let model: Vec<(Key, u8)> = model.into_iter().collect();
            prop_assert_eq!(&bytes, &canonical::bytes(&model));
            let back: Side<Key, u8> = canonical::read(&bytes).unwrap().0;
            prop_assert_eq!(canonical::bytes(&back), bytes);
        }
    }
}
