//! What can become true of the vault's index.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::ErasureGround;
use crate::base::{Canonical, CategoryCode, EntryId, PersonId, Timestamp, digest::Digest};
use crate::charter::RetentionCategory;

/// What can become true of the vault's index.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// The vault keeps something about a person, under the category as it stood then.
    EntryKept {
        entry: EntryId,
        person: PersonId,
        category: RetentionCategory,
        content: Digest,
        consent: Option<Digest>,
        until: Option<Timestamp>,
    },
    /// The vault keeps other content in its place.
    EntryCorrected { entry: EntryId, content: Digest },
    /// An entry's term is another: it ends then, or with nothing yet in sight.
    TermMoved { entry: EntryId, until: Option<Timestamp> },
    /// A person withdrew a consent, or all.
    ConsentWithdrawn { person: PersonId, category: Option<CategoryCode> },
    /// A person is to be erased, which follows. What a law asks to be kept of them is stored only.
    ErasureOrdered { person: PersonId, ground: ErasureGround },
    /// The vault is to delete these.
    EntriesDue { entries: Vec<EntryId>, cause: DueCause },
    /// The vault has deleted these.
    EntriesErased { entries: Vec<EntryId> },
}

/// Why an entry is to be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DueCause {
    /// Its term ended.
    TermEnded,
    /// The consent to it was withdrawn.
    ConsentWithdrawn,
    /// The person was erased.
    Erasure,
}
