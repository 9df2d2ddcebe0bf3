//! What may be asked of the vault's index.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::base::{Canonical, CategoryCode, EntryId, PersonId, digest::Digest};

/// What may be asked of the vault's index.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Enter what the vault now keeps about a person.
    Keep {
        /// The name under which the vault keeps it, used once. It is in the journal for good: nothing
        /// about the person may be read from it.
        entry: EntryId,
        /// About whom.
        person: PersonId,
        /// Of which category of the charter.
        category: CategoryCode,
        /// Sealed digest of the content: of salt and content.
        content: Digest,
        /// Content digest of the consent's evidence, where the category rests on consent (PIPL 14).
        #[serde(default)]
        consent: Option<Digest>,
    },
    /// Correct an entry (更正, PIPL 46): the vault keeps other content in its place.
    Correct {
        /// Which.
        entry: EntryId,
        /// Sealed digest of what it keeps now.
        content: Digest,
    },
    /// Withdraw a consent (撤回同意, PIPL 15): what rests on it is due for deletion; what was done
    /// before stays lawful.
    WithdrawConsent {
        /// Whose.
        person: PersonId,
        /// To which category; where absent to all, and to what organisations hold by the catalogue.
        #[serde(default)]
        category: Option<CategoryCode>,
    },
    /// Erase a person (删除权, PIPL 47). Whoever comes back is a new person.
    Erase {
        /// Who.
        person: PersonId,
        /// On which ground.
        ground: ErasureGround,
    },
    /// Confirm that the vault has deleted entries that were due, content and salt.
    ConfirmErasure {
        /// Which.
        entries: Vec<EntryId>,
    },
    /// The clock's: terms have ended.
    Lapse {},
    /// The engine's: a person left; the terms that count from that begin.
    Retire {
        /// Who.
        person: PersonId,
    },
}

/// On which ground a person is erased (删除事由): the five of PIPL 47.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ErasureGround {
    /// (1) The purpose is reached, cannot be, or needs it no longer.
    PurposeReached,
    /// (2) The service ended, or the term did.
    ServiceEnded,
    /// (3) The person withdrew their consent.
    ConsentWithdrawn,
    /// (4) It was processed against the law or an agreement.
    Unlawful,
    /// (5) Another law or administrative regulation.
    OtherLaw,
}
