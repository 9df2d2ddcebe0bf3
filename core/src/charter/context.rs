//! The circumstances of a decision: when, by whom, under which rules, with which keys.

use super::Charter;
use crate::base::{PersonId, Purpose, Secret, Timestamp, digest::Algorithm, digest::Digest};

/// What every `decide` is told besides the state and the command.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// When the request says it is.
    pub at: Timestamp,
    /// Who asks; `None` is the engine itself: its clock, or a reaction.
    pub actor: Option<&'a PersonId>,
    /// Who gave the same command before, where it takes two.
    pub beside: Option<&'a PersonId>,
    /// The charter in force.
    pub charter: &'a Charter,
    /// The digest algorithm chosen at creation.
    pub algorithm: Algorithm,
    /// The host's secret.
    pub secret: &'a Secret,
}

impl<'a> Context<'a> {
    /// Who asks: both, where it takes two.
    pub fn hands(&self) -> impl Iterator<Item = &'a PersonId> + use<'a> {
        self.beside.into_iter().chain(self.actor)
    }

    /// A MAC under the key of one purpose.
    pub fn mac(&self, purpose: Purpose, parts: &[&[u8]]) -> Digest {
        self.secret.key(self.algorithm, purpose).mac(parts)
    }
}
