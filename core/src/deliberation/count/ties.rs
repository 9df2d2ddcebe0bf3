//! Ties, broken by a policy that is named before voting opens.

use alloc::{collections::BinaryHeap, vec::Vec};
use serde::{Deserialize, Serialize};

use crate::base::{
    Canonical,
    digest::{Algorithm, Digest},
};

/// What happens to a tie (票数相等).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Ties {
    /// Those who are tied are voted on again (浙江省村民委员会选举办法 28).
    Revote {},
    /// Whoever stands earlier in a list goes before, such as the older candidate.
    Seniority {
        /// Every option once.
        order: Vec<u8>,
    },
    /// A lot (抽签) that anyone can draw again: options go in order of the digests of `seed` and then
    /// the option's number, one byte. In a
    /// topic, the root of the published ballots is mixed into the seed, so that nobody knows it while
    /// voting runs.
    Lot {
        /// Public: a drawing that was announced, say.
        seed: Digest,
    },
}

/// The order in which a policy puts options; `None` where it puts them in none.
pub(super) struct Precedence(Option<Vec<u8>>);

impl Ties {
    pub(super) fn precedence(&self, options: u8, algorithm: Algorithm) -> Precedence {
        Precedence(match self {
            Self::Revote {} => None,
            Self::Seniority { order } => Some(order.clone()),
            Self::Lot { seed } => {
                let draw = |option| (algorithm.digest(&[seed.as_bytes(), &[option]]), option);
                let drawn: BinaryHeap<(Digest, u8)> = (0..options).map(draw).collect();
                Some(drawn.into_sorted_vec().into_iter().map(|(_, option)| option).collect())
            }
        })
    }
}

impl Precedence {
    /// The one that goes before the others, if that can be told.
    pub(super) fn first(&self, tied: &[u8]) -> Option<u8> {
        self.find(tied, |order| order.iter().find(|option| tied.contains(option)).copied())
    }

    /// The one that the others go before, if that can be told.
    pub(super) fn last(&self, tied: &[u8]) -> Option<u8> {
        self.find(tied, |order| order.iter().rev().find(|option| tied.contains(option)).copied())
    }

    fn find(&self, tied: &[u8], pick: impl Fn(&[u8]) -> Option<u8>) -> Option<u8> {
        match tied {
            [only] => Some(*only),
            _ => self.0.as_deref().and_then(pick),
        }
    }
}
