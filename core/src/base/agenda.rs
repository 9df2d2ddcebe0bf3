//! The agenda: open deadlines of one domain, in the order in which they fall due.
//!
//! Order is by instant, then by identifier, or by place for what waits by that: then what came first
//! is first. Deadlines are state: a restored engine keeps them.
//! An agenda knows when, never what then: that is for the domain's `decide`.

use alloc::{collections::BTreeMap, format};
use core::{fmt, marker::PhantomData};

use super::{Canonical, Id, Ix, Sink, Source, Timestamp};

/// What can have a deadline.
pub trait Awaited {
    /// How an agenda holds it.
    fn hold(&self) -> Id;
    /// Gives it back.
    fn held(held: &Id) -> Self;
}

/// A place waits as a text of its digits, so that its tree is that of identifiers.
impl<K> Awaited for Ix<K> {
    fn hold(&self) -> Id {
        Id::new(&format!("{:010}", self.number())).unwrap_or(Id::dash())
    }
    fn held(held: &Id) -> Self {
        Self::at(held.as_str().parse().unwrap_or(0))
    }
}

/// Open deadlines of things of kind `K`: a tree of the kind that side tables have, with no place to tell.
pub struct Agenda<K>(BTreeMap<(Timestamp, Id), u32>, PhantomData<fn() -> K>);

impl<K> Default for Agenda<K> {
    fn default() -> Self {
        Self(BTreeMap::new(), PhantomData)
    }
}

impl<K> Clone for Agenda<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<K> PartialEq for Agenda<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> fmt::Debug for Agenda<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl<K: Awaited> Agenda<K> {
    /// Notes a deadline.
    pub fn set(&mut self, due: Timestamp, what: &K) {
        self.0.insert((due, what.hold()), 0);
    }

    /// Strikes a deadline off.
    pub fn clear(&mut self, due: Timestamp, what: &K) {
        self.0.remove(&(due, what.hold()));
    }

    /// The first deadline, and how it is held.
    pub fn first(&self) -> Option<(Timestamp, &Id)> {
        self.0.keys().next().map(|(due, what)| (*due, what))
    }

    /// What is open, in the order in which it falls due.
    pub fn iter(&self) -> impl Iterator<Item = K> {
        self.0.keys().map(|(_, what)| K::held(what))
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

impl<K> Canonical for Agenda<K> {
    fn put(&self, to: &mut Sink) {
        to.items(self.0.keys());
    }
    fn take(from: &mut Source<'_>) -> Self {
        let mut agenda = Self::default();
        for _ in 0..from.items() {
            agenda.0.insert(Canonical::take(from), 0);
        }
        agenda
    }
}
