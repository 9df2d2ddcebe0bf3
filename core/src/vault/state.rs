//! What the vault's index knows, and `evolve`, the only code that changes it.

use alloc::{boxed::Box, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{Command, Event, Refusal};
use crate::base::{
    Canonical, CategoryCode, EntryId, Ix, PersonId, Side, Table, Timestamp, digest::Digest,
};
use crate::charter::{KeptFrom, LawfulBasis, RetentionCategory};
use crate::membership::Membership;

/// What the host's vault keeps about a person (档案条目).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Entry {
    /// About whom.
    pub person: Ix<PersonId>,
    category: u16,
    /// Why.
    pub basis: LawfulBasis,
    /// From when its term counts.
    pub from: KeptFrom,
    /// For how many calendar days.
    pub keep_days: u16,
    /// Sealed digest of the content; nothing once it was deleted.
    pub content: Option<Digest>,
    /// When it was entered.
    pub at: Timestamp,
    /// Until when it is kept, exclusive, where that is known.
    pub until: Option<Timestamp>,
    /// How it stands.
    pub status: EntryStatus,
}

/// How an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum EntryStatus {
    /// Kept and used.
    Kept,
    /// Stored until its term, and used for nothing else: the person was erased, a law asks for it.
    Stored,
    /// The vault is to delete it.
    Due,
    /// The vault has deleted it.
    Erased,
}

impl fmt::Display for EntryStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Kept => "保存中",
            Self::Stored => "仅存储",
            Self::Due => "待删除",
            Self::Erased => "已删除",
        })
    }
}

/// Entries that fall due by one command, or are told of in one answer; the rest follows.
pub(super) const TOGETHER_MAX: usize = 1000;

/// A day, counted in Beijing since 1970.
#[derive(Debug, Clone)]
struct Day;

/// What the vault's index knows.
#[derive(Debug, Clone, Default, Canonical)]
pub struct VaultIndex {
    /// All entries.
    pub entries: Table<EntryId, Entry>,
    categories: Vec<CategoryCode>,
    of: Side<(Ix<PersonId>, Ix<EntryId>), ()>,
    /// Terms by the day on which they end.
    terms: Side<(Ix<Day>, Ix<EntryId>), ()>,
    due: Side<Ix<EntryId>, ()>,
}

impl VaultIndex {
    /// The place of an entry, or the refusal.
    pub fn entry(&self, id: &EntryId) -> Result<Ix<EntryId>, Box<Refusal>> {
        self.entries.find(id).ok_or_else(|| Refusal::UnknownEntry { entry: id.clone() }.into())
    }

    /// The category of an entry.
    pub fn category_of(&self, row: &Entry) -> CategoryCode {
        let category = self.categories.get(usize::from(row.category)).cloned();
        category.unwrap_or(CategoryCode::from(crate::base::Id::dash()))
    }

    /// What is held about a person and all who were found to be them, deleted entries left out.
    pub fn held(&self, membership: &Membership, person: Ix<PersonId>) -> Vec<Ix<EntryId>> {
        let all = core::iter::once(person).chain(membership.merged_into(person));
        let entries = all.flat_map(|ix| self.of.under(ix).map(|(entry, ())| entry));
        entries.filter(|ix| self.entries.row(*ix).status != EntryStatus::Erased).collect()
    }

    /// What the vault is to delete: the first of it, in the order of entering.
    pub fn due(&self) -> Vec<EntryId> {
        self.due.iter().take(TOGETHER_MAX).map(|(ix, ())| self.entries.id(ix)).collect()
    }

    /// The entries whose term ends first, all on one day.
    pub(super) fn first_terms(&self) -> impl Iterator<Item = Ix<EntryId>> {
        let first = self.terms.iter().next().map(|((day, _), ())| day);
        first.into_iter().flat_map(|day| self.terms.under(day).map(|(ix, ())| ix))
    }

    /// The first deadline: when, and the entry.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        let ((_, ix), ()) = self.terms.iter().next()?;
        Some((self.entries.row(ix).until?, self.entries.id_text(ix)))
    }

    /// The clock's command for it.
    pub(crate) fn due_command(&self) -> Option<Command> {
        self.next_due().map(|_| Command::Lapse {})
    }

    /// Makes an event true. Invariant **one door**: nothing else changes the index.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::EntryKept { entry, person, category, content, until, .. } => {
                let Some(person) = membership.people.find(person) else { return };
                let RetentionCategory { basis, keep_days, from, .. } = *category;
                let (content, status) = (Some(*content), EntryStatus::Kept);
                let category = self.category(&category.category);
                let ends = None;
                let row = Entry {
                    person,
                    category,
                    basis,
                    from,
                    keep_days,
                    content,
                    at,
                    until: ends,
                    status,
                };
                let ix = self.entries.insert(entry, row);
                self.of.insert((person, ix), ());
                self.end_at(ix, *until);
            }
            Event::EntryCorrected { entry, content } => {
                if let Some(ix) = self.entries.find(entry) {
                    self.entries.row_mut(ix).content = Some(*content);
                }
            }
            Event::TermMoved { entry, until } => {
                if let Some(ix) = self.entries.find(entry) {
                    self.end_at(ix, *until);
                }
            }
            Event::ConsentWithdrawn { .. } => {}
            Event::ErasureOrdered { person, .. } => {
                let Some(person) = membership.people.find(person) else { return };
                for ix in self.held(membership, person) {
                    let row = self.entries.row_mut(ix);
                    if row.status == EntryStatus::Kept {
                        row.status = EntryStatus::Stored;
                    }
                }
            }
            Event::EntriesDue { entries, .. } => self.each(entries, |index, ix| {
                index.end_at(ix, None);
                index.entries.row_mut(ix).status = EntryStatus::Due;
                index.due.insert(ix, ());
            }),
            Event::EntriesErased { entries } => self.each(entries, |index, ix| {
                let row = index.entries.row_mut(ix);
                (row.status, row.content) = (EntryStatus::Erased, None);
                index.due.remove(&ix);
            }),
        }
    }

    fn each(&mut self, entries: &[EntryId], change: impl Fn(&mut Self, Ix<EntryId>)) {
        for entry in entries {
            if let Some(ix) = self.entries.find(entry) {
                change(self, ix);
            }
        }
    }

    /// Sets the end of a term, or strikes it off.
    fn end_at(&mut self, ix: Ix<EntryId>, until: Option<Timestamp>) {
        let row = self.entries.row_mut(ix);
        let before = core::mem::replace(&mut row.until, until);
        let day = |at: Timestamp| Ix::at(u32::try_from(at.day()).unwrap_or(0));
        if let Some(before) = before {
            self.terms.remove(&(day(before), ix));
        }
        if let Some(until) = until {
            self.terms.insert((day(until), ix), ());
        }
    }

    fn category(&mut self, category: &CategoryCode) -> u16 {
        let known = self.categories.iter().position(|known| known == category);
        let place = known.unwrap_or_else(|| {
            self.categories.push(category.clone());
            self.categories.len().saturating_sub(1)
        });
        u16::try_from(place).unwrap_or(u16::MAX)
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let keys = [self.of.len(), self.terms.len(), self.due.len()];
        self.entries.bytes().saturating_add(keys.iter().sum::<usize>().saturating_mul(36))
    }
}
