//! What can be asked of the vault's index, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{EntryStatus, Refusal, VaultIndex};
use crate::base::{Canonical, CategoryCode, EntryId, Ix, PersonId, Timestamp, digest::Digest};
use crate::charter::LawfulBasis;
use crate::membership::Membership;

/// What can be asked of the vault's index. All that is held about a person is part of the export
/// ([`crate::engine::JournalQuery::Export`]).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// How an entry stands.
    Entry {
        /// Which.
        entry: EntryId,
    },
    /// What the vault is to delete: the first thousand, in the order of entering.
    Due {},
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// How an entry stands.
    Entry(EntryView),
    /// What the vault is to delete.
    Due {
        /// Confirm them once they are deleted, content and salt.
        entries: Vec<EntryId>,
    },
}

/// How an entry stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EntryView {
    /// The name under which the vault keeps it.
    pub entry: EntryId,
    /// About whom.
    pub person: PersonId,
    /// Of which category.
    pub category: CategoryCode,
    /// Why it is kept.
    pub basis: LawfulBasis,
    /// Sealed digest of the content; nothing once it was deleted.
    pub content: Option<Digest>,
    /// When it was entered.
    pub at: Timestamp,
    /// Until when it is kept, exclusive; where absent as long as the person is a member, or no more.
    pub until: Option<Timestamp>,
    /// How it stands.
    pub status: EntryStatus,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &VaultIndex,
    membership: &Membership,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Entry { entry } => Ok(Answer::Entry(state.view(membership, state.entry(entry)?))),
        Query::Due {} => Ok(Answer::Due { entries: state.due() }),
    }
}

impl VaultIndex {
    /// How an entry stands.
    pub(crate) fn view(&self, membership: &Membership, ix: Ix<EntryId>) -> EntryView {
        let row = self.entries.row(ix);
        EntryView {
            entry: self.entries.id(ix),
            person: membership.people.id(row.person),
            category: self.category_of(row),
            basis: row.basis,
            content: row.content,
            at: row.at,
            until: row.until,
            status: row.status,
        }
    }
}
