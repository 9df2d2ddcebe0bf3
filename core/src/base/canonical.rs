//! Canonical bytes: the one binary form of state and records, and its digest.
//!
//! The wire format is postcard's: no padding, no word size, one spelling of every value. Invariant
//! **same bytes everywhere** rests on it. The readers and writers are derived here and not serde's,
//! because nothing fails half-way in them: a [`Source`] that was cut off or damaged says so once, at
//! its end. So a type's reader is its fields' readers in a row, which is a third of the code.

use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};

use super::digest::{Algorithm, DIGEST_BYTES, Digest, Hasher, MacKey};

/// What has canonical bytes. Derived: a struct is its fields in order, an enum its variant's place
/// and then the variant's fields.
pub trait Canonical: Sized {
    /// Writes it.
    fn put(&self, to: &mut Sink);
    /// Reads it. What comes of a source that is not sound is something of the type, and means nothing.
    fn take(from: &mut Source<'_>) -> Self;
    /// Writes several, one after the other.
    fn put_all(several: &[Self], to: &mut Sink) {
        several.iter().for_each(|one| one.put(to));
    }
    /// Reads so many, one after the other.
    fn take_all(count: usize, from: &mut Source<'_>) -> Vec<Self> {
        let mut several = Vec::with_capacity(count);
        for _ in 0..count {
            several.push(Self::take(from));
        }
        several
    }
}

/// The bytes of a value.
pub(crate) fn bytes(value: &impl Canonical) -> Vec<u8> {
    write(value, Vec::new())
}

/// Writes a value behind what a buffer holds.
pub(crate) fn write(value: &impl Canonical, buffer: Vec<u8>) -> Vec<u8> {
    let mut sink = Sink::behind(buffer);
    value.put(&mut sink);
    sink.into_bytes()
}

/// Reads a value from the front of bytes, and gives the rest; nothing where they are not sound.
pub(crate) fn read<T: Canonical>(bytes: &[u8]) -> Option<(T, &[u8])> {
    let mut source = Source::new(bytes);
    let value = T::take(&mut source);
    Some((value, source.rest()?))
}

/// The digest of a value's bytes, which are never held together.
pub(crate) fn digest(value: &impl Canonical, algorithm: Algorithm) -> Digest {
    let mut sink = Sink { hasher: Some(Hasher::new(algorithm)), ..Sink::behind(Vec::new()) };
    value.put(&mut sink);
    sink.flush();
    sink.hasher.map_or(Digest::from_bytes([0; DIGEST_BYTES]), Hasher::finish)
}

/// Where bytes go: into a buffer; and from there, in pieces worth hashing, into a hasher if there is one.
pub struct Sink<'a> {
    buffer: Vec<u8>,
    hasher: Option<Hasher>,
    seal: Option<&'a MacKey>,
    /// Where the last seal stands; before the first, the front of the buffer.
    sealed: usize,
    /// The request whose command is written: no two have the same seals.
    salt: &'a str,
}

const PIECE_BYTES: usize = 1 << 12;

impl<'a> Sink<'a> {
    /// Writes behind what a buffer holds.
    pub const fn behind(buffer: Vec<u8>) -> Self {
        Self { buffer, hasher: None, seal: None, sealed: 0, salt: "" }
    }

    /// Writes behind what a buffer holds, the codes that somebody presented sealed under a key,
    /// and what is hidden for one request alone.
    pub(crate) const fn sealing(buffer: Vec<u8>, key: &'a MacKey, salt: &'a str) -> Self {
        Self { buffer, hasher: None, seal: Some(key), sealed: 0, salt }
    }

    /// The key under which codes are sealed, where they are.
    pub(super) const fn seal(&self) -> Option<&'a MacKey> {
        self.seal
    }

    /// Writes what nobody may read in a journal: where codes are sealed, a MAC of it, of all that
    /// stands before it and of the request, so that nobody finds it out by asking for the same. Of what
    /// stands before the last seal that is itself the MAC.
    pub(crate) fn hidden(&mut self, write: impl FnOnce(&mut Self)) {
        let (seal, before) = (self.seal.take(), self.buffer.len());
        write(self);
        if let Some(key) = seal {
            let since = self.buffer.get(self.sealed..).unwrap_or_default();
            let mac = key.mac(&[self.salt.as_bytes(), &[0], since]);
            self.buffer.truncate(before);
            self.sealed = before;
            self.bytes(mac.as_bytes());
        }
        self.seal = seal;
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.buffer
    }

    /// Where the next byte goes in a buffer.
    pub fn end(&self) -> usize {
        self.buffer.len()
    }

    /// Moves what a buffer holds from a place on to an earlier place.
    pub fn bring_forward(&mut self, from: usize, to: usize) {
        let moved = self.buffer.len().saturating_sub(from);
        let behind = self.buffer.get_mut(to..).unwrap_or_default();
        behind.rotate_right(moved.min(behind.len()));
    }

    /// Takes so many bytes out of a buffer.
    pub fn remove(&mut self, from: usize, length: usize) {
        let behind = self.buffer.get_mut(from..).unwrap_or_default();
        let length = length.min(behind.len());
        behind.rotate_left(length);
        self.buffer.truncate(self.buffer.len().saturating_sub(length));
    }

    fn flush(&mut self) {
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&self.buffer);
            self.buffer.clear();
        }
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) {
        if self.hasher.is_some() && self.buffer.len() >= PIECE_BYTES {
            self.flush();
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// A whole number in groups of seven bits, the lowest first.
    #[inline]
    pub fn number(&mut self, number: u32) {
        match u8::try_from(number) {
            Ok(low) if low < 0x80 => self.bytes(&[low]),
            _ => self.long(number.into()),
        }
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.count(text.len());
        self.bytes(text.as_bytes());
    }

    /// Items, after their count.
    pub fn items<'i, T: Canonical + 'i>(
        &mut self,
        items: impl IntoIterator<Item = &'i T, IntoIter: ExactSizeIterator>,
    ) {
        let items = items.into_iter();
        self.count(items.len());
        items.for_each(|item| item.put(self));
    }

    /// As many items follow.
    pub fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// A long whole number, in the same way.
    pub fn long(&mut self, mut number: u64) {
        let (mut bytes, mut length) = ([0; LONG_BYTES], 0_usize);
        for byte in &mut bytes {
            let [low, ..] = number.to_le_bytes();
            number >>= 7;
            *byte = if number == 0 { low } else { low | 0x80 };
            length = length.saturating_add(1);
            if number == 0 {
                break;
            }
        }
        self.bytes(bytes.get(..length).unwrap_or_default());
    }
}

/// The most groups of seven bits that 64 bits make.
const LONG_BYTES: usize = 10;

/// Where bytes come from. Once it is not sound, it gives zeros.
#[derive(Clone)]
pub struct Source<'a> {
    bytes: &'a [u8],
    sound: bool,
}

impl<'a> Source<'a> {
    /// Reads these bytes.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, sound: true }
    }

    /// What was not read; nothing where the bytes were not sound.
    pub fn rest(&self) -> Option<&'a [u8]> {
        self.sound.then_some(self.bytes)
    }

    /// Says that what was read is nothing of its type.
    pub fn damaged(&mut self) {
        (self.bytes, self.sound) = (&[], false);
    }

    /// So many bytes; none where there are not so many.
    pub fn bytes(&mut self, length: usize) -> &'a [u8] {
        match self.bytes.split_at_checked(length) {
            Some((taken, rest)) => {
                self.bytes = rest;
                taken
            }
            None => {
                self.damaged();
                &[]
            }
        }
    }

    /// An array of bytes.
    pub fn array<const LENGTH: usize>(&mut self) -> [u8; LENGTH] {
        self.bytes(LENGTH).first_chunk().copied().unwrap_or([0; LENGTH])
    }

    /// A text.
    pub fn text(&mut self) -> &'a str {
        let length = self.count();
        let text = core::str::from_utf8(self.bytes(length));
        self.or_damaged(text.ok(), "")
    }

    /// A whole number.
    #[inline]
    pub fn number(&mut self) -> u32 {
        match self.bytes.split_first() {
            Some((low, rest)) if *low < 0x80 => {
                self.bytes = rest;
                u32::from(*low)
            }
            _ => self.small(),
        }
    }

    /// A small whole number, as a place or a length.
    pub fn count(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or(usize::MAX)
    }

    /// How many items follow. Each has a byte or more, so a count may lie no further than the bytes go.
    pub fn items(&mut self) -> usize {
        let count = self.count();
        if count <= self.bytes.len() {
            return count;
        }
        self.damaged();
        0
    }

    /// The place of one of so many variants.
    pub fn place(&mut self, count: u32) -> u32 {
        let place = self.number();
        if place < count {
            return place;
        }
        self.damaged();
        0
    }

    /// A long whole number.
    pub fn long(&mut self) -> u64 {
        let mut number = 0_u64;
        for (group, byte) in self.bytes.iter().take(LONG_BYTES).enumerate() {
            let shift = u32::try_from(group).unwrap_or_default().saturating_mul(7);
            let bits = u64::from(byte & 0x7f);
            number |= bits << shift;
            if *byte < 0x80 {
                self.bytes(group.saturating_add(1));
                let whole = (bits << shift) >> shift == bits;
                let shortest = *byte != 0 || group == 0;
                if whole && shortest {
                    return number;
                }
                break;
            }
        }
        self.damaged();
        0
    }

    /// A value that what was read should be.
    pub fn or_damaged<T>(&mut self, value: Option<T>, instead: T) -> T {
        value.unwrap_or_else(|| {
            self.damaged();
            instead
        })
    }

    fn small<T: TryFrom<u64> + Default>(&mut self) -> T {
        let small = T::try_from(self.long());
        self.or_damaged(small.ok(), T::default())
    }

    fn signed<T: TryFrom<i64> + Default>(&mut self) -> T {
        let small = T::try_from(unzigzag(self.long()));
        self.or_damaged(small.ok(), T::default())
    }
}

/// A whole number below zero goes between those above it.
const fn zigzag(number: i64) -> u64 {
    (number.cast_unsigned() << 1) ^ (number >> 63).cast_unsigned()
}

const fn unzigzag(number: u64) -> i64 {
    (number >> 1).cast_signed() ^ 0_i64.wrapping_sub((number & 1).cast_signed())
}

macro_rules! numbers {
    ($($kind:ty: |$value:ident| $long:expr, |$from:ident| $back:expr;)*) => {$(
        impl Canonical for $kind {
            fn put(&self, to: &mut Sink) {
                let $value = *self;
                to.long($long);
            }
            fn take($from: &mut Source<'_>) -> Self {
                $back
            }
        }
    )*};
}
numbers! {
    u16: |number| number.into(), |from| from.small();
    u32: |number| number.into(), |from| from.number();
    u64: |number| number, |from| from.long();
    i16: |number| zigzag(number.into()), |from| from.signed();
    i32: |number| zigzag(number.into()), |from| from.signed();
    i64: |number| zigzag(number), |from| unzigzag(from.long());
}

impl Canonical for u8 {
    fn put(&self, to: &mut Sink) {
        to.bytes(&[*self]);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let [byte] = from.array();
        byte
    }
    fn put_all(several: &[Self], to: &mut Sink) {
        to.bytes(several);
    }
    fn take_all(count: usize, from: &mut Source<'_>) -> Vec<Self> {
        from.bytes(count).to_vec()
    }
}

impl Canonical for i8 {
    fn put(&self, to: &mut Sink) {
        to.bytes(&self.to_le_bytes());
    }
    fn take(from: &mut Source<'_>) -> Self {
        Self::from_le_bytes(from.array())
    }
}

impl Canonical for bool {
    fn put(&self, to: &mut Sink) {
        to.bytes(&[u8::from(*self)]);
    }
    fn take(from: &mut Source<'_>) -> Self {
        from.place(2) == 1
    }
}

impl Canonical for String {
    fn put(&self, to: &mut Sink) {
        to.text(self);
    }
    fn take(from: &mut Source<'_>) -> Self {
        from.text().into()
    }
}

impl<T: Canonical, const LENGTH: usize> Canonical for [T; LENGTH] {
    fn put(&self, to: &mut Sink) {
        T::put_all(self, to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        core::array::from_fn(|_| T::take(from))
    }
}

impl<T: Canonical> Canonical for Box<T> {
    fn put(&self, to: &mut Sink) {
        self.as_ref().put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        Self::new(T::take(from))
    }
}

impl<T: Canonical> Canonical for Option<T> {
    fn put(&self, to: &mut Sink) {
        self.is_some().put(to);
        if let Some(value) = self {
            value.put(to);
        }
    }
    fn take(from: &mut Source<'_>) -> Self {
        bool::take(from).then(|| T::take(from))
    }
}

impl<T: Canonical> Canonical for Vec<T> {
    fn put(&self, to: &mut Sink) {
        to.count(self.len());
        T::put_all(self, to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let count = from.items();
        T::take_all(count, from)
    }
}

impl Canonical for Cow<'static, str> {
    fn put(&self, to: &mut Sink) {
        to.text(self);
    }
    fn take(from: &mut Source<'_>) -> Self {
        Self::Owned(String::take(from))
    }
}

impl<T: Canonical + Clone> Canonical for Cow<'static, [T]> {
    fn put(&self, to: &mut Sink) {
        to.items(self.iter());
    }
    fn take(from: &mut Source<'_>) -> Self {
        Self::Owned(Vec::take(from))
    }
}

macro_rules! tuples {
    ($(($($name:ident)*))*) => {$(
        impl<$($name: Canonical),*> Canonical for ($($name,)*) {
            fn put(&self, to: &mut Sink) {
                #[expect(non_snake_case, reason = "each is called as its type is")]
                let ($($name,)*) = self;
                $($name.put(to);)*
            }
            fn take(from: &mut Source<'_>) -> Self {
                ($($name::take(from),)*)
            }
        }
    )*};
}
tuples! {
    (A B)
    (A B C)
}

impl Canonical for () {
    fn put(&self, _: &mut Sink) {}
    fn take(_: &mut Source<'_>) -> Self {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Debug;
    use proptest::prelude::*;
    use serde::Serialize;

    /// The bytes are postcard's, they come back, and none of their beginnings is sound.
    fn check<T: Canonical + Serialize + PartialEq + Debug>(value: &T) {
        let bytes = bytes(value);
        assert_eq!(bytes, postcard::to_allocvec(value).unwrap(), "{value:?}");
        let (back, rest) = read::<T>(&bytes).unwrap();
        assert_eq!((&back, rest), (value, &[][..]));
        for cut in 0..bytes.len() {
            assert!(read::<T>(&bytes[..cut]).is_none(), "{value:?} cut at {cut}");
        }
        let hashed = Algorithm::Sha256.digest(&[&bytes]);
        assert_eq!(digest(value, Algorithm::Sha256), hashed);
    }

    #[test]
    fn borders_of_numbers() {
        for shift in 0..64 {
            for near in [(1_u64 << shift).wrapping_sub(1), 1 << shift] {
                check(&near);
                check(&near.cast_signed());
                check(&near.cast_signed().wrapping_neg());
            }
        }
        (0..=u8::MAX).for_each(|byte| check(&(byte, byte.cast_signed())));
        check(&(u16::MIN, u16::MAX, i16::MIN));
        check(&(u32::MAX, i32::MIN, i32::MAX));
    }

    #[test]
    fn one_spelling_of_every_value() {
        // Zero in two groups; more than 32, 64 bits; more than ten groups; no truth; no text.
        for bytes in [&[0x80, 0][..], &[0xff, 0xff, 0xff, 0xff, 0x1f]] {
            assert!(read::<u32>(bytes).is_none(), "{bytes:?}");
        }
        assert!(read::<u64>(&[0xff; 9]).is_none());
        let mut long = [0xff; 10];
        for (last, sound) in [(1, true), (2, false)] {
            long[9] = last;
            assert_eq!(read::<u64>(&long).is_some(), sound);
        }
        assert!(read::<bool>(&[2]).is_none());
        assert!(read::<Option<u8>>(&[2, 0]).is_none());
        assert!(read::<String>(&[1, 0xff]).is_none());
        assert!(read::<Vec<u64>>(&[0xff, 0xff, 0xff, 0xff, 0x0f]).is_none(), "the count lies");
    }

    proptest! {
        #[test]
        fn it_is_postcards_format(
            texts: Vec<(String, Option<u32>)>,
            numbers: (i64, u64, u16),
            bytes: [u8; 7],
        ) {
            check(&texts);
            check(&numbers);
            check(&(bytes, numbers.0 > 0));
        }

        /// Whatever bytes come, reading them ends, and never panics.
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            read::<Vec<(String, Option<Vec<u64>>)>>(&bytes);
        }
    }
}
