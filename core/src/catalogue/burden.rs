//! The burden (负担): how often residents were asked, and how often they were spared.

use super::AskAnswer;
use crate::base::Canonical;

/// Fields asked about, by answer, and fields collected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical)]
pub struct Burden {
    /// Answered: already held.
    pub already_held: u32,
    /// Answered: share it.
    pub share_from: u32,
    /// Answered: may be collected.
    pub may_collect: u32,
    /// Answered: forbidden.
    pub forbidden: u32,
    /// Collected from residents.
    pub collected: u32,
}

impl Burden {
    /// All fields that forms wanted.
    pub const fn wanted(self) -> u32 {
        self.avoided().saturating_add(self.may_collect).saturating_add(self.forbidden)
    }

    /// Burden avoided (减负): fields that a resident would have been asked for again.
    pub const fn avoided(self) -> u32 {
        self.already_held.saturating_add(self.share_from)
    }

    /// The counter of an answer.
    pub(super) const fn of(&mut self, answer: &AskAnswer) -> &mut u32 {
        match answer {
            AskAnswer::AlreadyHeld { .. } => &mut self.already_held,
            AskAnswer::ShareFrom { .. } => &mut self.share_from,
            AskAnswer::MayCollect { .. } => &mut self.may_collect,
            AskAnswer::Forbidden { .. } => &mut self.forbidden,
        }
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            already_held: self.already_held.saturating_add(other.already_held),
            share_from: self.share_from.saturating_add(other.share_from),
            may_collect: self.may_collect.saturating_add(other.may_collect),
            forbidden: self.forbidden.saturating_add(other.forbidden),
            collected: self.collected.saturating_add(other.collected),
        }
    }
}
