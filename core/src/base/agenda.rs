//! The agenda: open deadlines of one domain, in the order in which they fall due.
//!
//! Order is by instant, then by identifier. Deadlines are state: a restored engine keeps them.
//! An agenda knows when, never what then: that is for the domain's `decide`.

use alloc::collections::BTreeSet;
use serde::{Deserialize, Serialize};

use super::time::Timestamp;

/// Open deadlines of things of kind `K`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Agenda<K: Ord>(BTreeSet<(Timestamp, K)>);

impl<K: Ord> Default for Agenda<K> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<K: Ord + Clone> Agenda<K> {
    /// Notes a deadline.
    pub fn set(&mut self, due: Timestamp, what: K) {
        self.0.insert((due, what));
    }

    /// Strikes a deadline off.
    pub fn clear(&mut self, due: Timestamp, what: K) {
        self.0.remove(&(due, what));
    }

    /// The first deadline.
    pub fn first(&self) -> Option<(Timestamp, &K)> {
        self.0.first().map(|(due, what)| (*due, what))
    }

    /// What is open, in the order in which it falls due.
    pub fn iter(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(_, what)| what)
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
