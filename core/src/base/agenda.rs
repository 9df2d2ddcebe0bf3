//! The agenda: open deadlines of one domain, in the order in which they fall due.
//!
//! Order is by instant, then by identifier. Deadlines are state: a restored engine keeps them.
//! An agenda knows when, never what then: that is for the domain's `decide`.

use alloc::collections::BTreeSet;
use core::fmt;

use super::{Canonical, SideKey, Sink, Source, Timestamp};

/// Open deadlines of things of kind `K`.
pub struct Agenda<K: SideKey>(BTreeSet<(Timestamp, K::Packed)>);

impl<K: SideKey> Default for Agenda<K> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<K: SideKey> Clone for Agenda<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<K: SideKey> PartialEq for Agenda<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K: SideKey<Packed: fmt::Debug>> fmt::Debug for Agenda<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<K: SideKey> Agenda<K> {
    /// Notes a deadline.
    pub fn set(&mut self, due: Timestamp, what: &K) {
        self.0.insert((due, what.pack()));
    }

    /// Strikes a deadline off.
    pub fn clear(&mut self, due: Timestamp, what: &K) {
        self.0.remove(&(due, what.pack()));
    }

    /// The first deadline, and what it is packed as.
    pub fn first(&self) -> Option<(Timestamp, &K::Packed)> {
        self.0.first().map(|(due, what)| (*due, what))
    }

    /// What is open, in the order in which it falls due.
    pub fn iter(&self) -> impl Iterator<Item = K> {
        self.0.iter().map(|(_, what)| K::unpack(what))
    }

    /// How many are open.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is open.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: SideKey<Packed: Canonical>> Canonical for Agenda<K> {
    fn put(&self, to: &mut Sink) {
        to.items(&self.0);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let mut agenda = Self::default();
        for _ in 0..from.count() {
            agenda.0.insert(Canonical::take(from));
            if from.rest().is_none() {
                break;
            }
        }
        agenda
    }
}
