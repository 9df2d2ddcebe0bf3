//! What the catalogue knows, and `evolve`, the only code that changes it.
//!
//! Who never was asked costs nothing: residents, workers and grids stand in side tables. A record is
//! a row of dense indices and a digest.

use alloc::{boxed::Box, vec::Vec};

use super::{Burden, Event, Refusal};
use crate::base::{
    Canonical, ItemCode, Ix, OrganisationId, PersonId, PurposeCode, Side, SourceId, Table,
    Timestamp, digest::Digest,
};
use crate::charter::LawfulBasis;
use crate::membership::{Membership, Region};

/// A record (采集记录): that an item was collected; its content lies in the host's vault.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Record {
    /// About whom.
    pub person: Ix<PersonId>,
    /// Which item.
    pub item: Ix<ItemCode>,
    /// Who collected it, and answers for it.
    pub holder: Ix<OrganisationId>,
    /// Who asked: a worker, or the person themself.
    pub asker: Ix<PersonId>,
    /// What for.
    pub purpose: Ix<PurposeCode>,
    /// Digest of the content.
    pub content: Digest,
    /// When.
    pub at: Timestamp,
    /// It is fresh before this instant, which comes early where it is renewed or given up.
    pub until: Timestamp,
    /// On which basis.
    pub basis: LawfulBasis,
    /// Whether it rests on a consent, which can be withdrawn.
    pub by_consent: bool,
}

/// Whose which item is refused to whom.
type Refused = (Ix<PersonId>, Ix<ItemCode>, Ix<OrganisationId>);

/// What the catalogue knows.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Catalogue {
    /// Records, those no longer fresh among them.
    pub records: Table<SourceId, Record>,
    /// The burden by item.
    pub items: Table<ItemCode, Burden>,
    /// The burden by who asked.
    pub workers: Side<Ix<PersonId>, Burden>,
    /// The burden by who was asked about.
    pub residents: Side<Ix<PersonId>, Burden>,
    /// The burden by the grid that they lived in.
    pub grids: Side<Ix<Region>, Burden>,
    pub(super) purposes: Table<PurposeCode, ()>,
    latest: Side<(Ix<PersonId>, Ix<ItemCode>), Ix<SourceId>>,
    shares: Side<(Ix<SourceId>, Ix<OrganisationId>), Ix<PurposeCode>>,
    refusals: Side<Refused, Timestamp>,
}

impl Catalogue {
    /// The record of an identifier, or the refusal.
    pub fn record(&self, id: &SourceId) -> Result<Ix<SourceId>, Box<Refusal>> {
        let found = self.records.find(id);
        found.ok_or_else(|| Refusal::UnknownRecord { record: id.clone() }.into())
    }

    /// The latest record of an item of a person, fresh or not.
    pub fn latest(&self, person: Ix<PersonId>, item: &ItemCode) -> Option<Ix<SourceId>> {
        self.latest.get(&(person, self.items.find(item)?)).copied()
    }

    /// The one fresh record of an item of a person.
    pub fn fresh(
        &self,
        person: Ix<PersonId>,
        item: &ItemCode,
        at: Timestamp,
    ) -> Option<Ix<SourceId>> {
        self.latest(person, item).filter(|ix| at < self.records.row(*ix).until)
    }

    /// The records that are held about a person, fresh or not.
    pub(super) fn held(&self, person: Ix<PersonId>) -> impl Iterator<Item = Ix<SourceId>> {
        self.latest.under(person).map(|(_, record)| *record)
    }

    /// Whether an organisation holds a record: it collected it, or received it.
    pub fn holds(&self, record: Ix<SourceId>, organisation: Ix<OrganisationId>) -> bool {
        self.records.row(record).holder == organisation
            || self.shares.contains_key(&(record, organisation))
    }

    /// The organisations that a record was given to.
    pub fn shared_with(&self, record: Ix<SourceId>) -> impl Iterator<Item = Ix<OrganisationId>> {
        self.shares.under(record).map(|(organisation, _)| organisation)
    }

    /// Until when a person does not want an organisation to ask.
    pub(super) fn refused(
        &self,
        person: Ix<PersonId>,
        item: &ItemCode,
        organisation: Ix<OrganisationId>,
    ) -> Option<Timestamp> {
        self.refusals.get(&(person, self.items.find(item)?, organisation)).copied()
    }

    /// Makes an event true. Invariant **one door**: nothing else changes the catalogue.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::FormAsked { asker, person, answers, .. } => {
                for answered in answers {
                    self.item(&answered.item);
                    self.count(membership, asker, person, &answered.item, |burden| {
                        let count = burden.of(&answered.answer);
                        *count = count.saturating_add(1);
                    });
                }
            }
            Event::ItemCollected { asker, person, item, .. } => {
                self.evolve_collected(at, event, membership);
                self.count(membership, asker, person, item, |burden| {
                    burden.collected = burden.collected.saturating_add(1);
                });
            }
            Event::ItemShared { record, organisation, purpose, .. } => {
                let purpose = self.purpose(purpose);
                let found = membership.organisations.find(organisation);
                if let Some(key) = self.records.find(record).zip(found) {
                    self.shares.insert(key, purpose);
                }
            }
            Event::ItemRefused { person, item, organisation, until } => {
                let item = self.item(item);
                let found = membership.organisations.find(organisation);
                if let Some((person, body)) = membership.people.find(person).zip(found) {
                    self.refusals.insert((person, item, body), *until);
                }
            }
            Event::HoldingEnded { record, organisation } => {
                let found = membership.organisations.find(organisation);
                if let Some((record, body)) = self.records.find(record).zip(found) {
                    self.end(at, record, body);
                }
            }
            Event::PersonForgotten { person } => {
                let Some(person) = membership.people.find(person) else { return };
                let gone: Vec<_> = membership.merged_into(person).chain([person]).collect();
                self.refusals.retain(|(person, ..), _| !gone.contains(person));
                let held: Vec<_> = gone.iter().flat_map(|person| self.held(*person)).collect();
                let rows = self.records.iter().filter(|(_, row)| gone.contains(&row.person));
                let over: Vec<_> = rows.map(|(ix, _)| ix).filter(|ix| !held.contains(ix)).collect();
                for ix in over {
                    self.records.row_mut(ix).content = Digest::from_bytes([0; 32]);
                }
            }
        }
    }

    fn evolve_collected(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let Event::ItemCollected {
            record,
            item,
            person,
            organisation,
            purpose,
            asker,
            content,
            basis,
            consent,
            until,
        } = event
        else {
            return;
        };
        let (item, purpose) = (self.item(item), self.purpose(purpose));
        let people = &membership.people;
        let Some((person, asker)) = people.find(person).zip(people.find(asker)) else {
            return;
        };
        let Some(holder) = membership.organisations.find(organisation) else {
            return;
        };
        let (content, until, basis) = (*content, *until, *basis);
        let by_consent = consent.is_some();
        let row =
            Record { person, item, holder, asker, purpose, content, at, until, basis, by_consent };
        let record = self.records.insert(record, row);
        self.refusals.remove(&(person, item, holder));
        if let Some(before) = self.latest.insert((person, item), record) {
            let holder = self.records.row(before).holder;
            self.end(at, before, holder);
        }
    }

    /// Ends a holding: of who received a record, or of who collected it and so of all.
    fn end(&mut self, at: Timestamp, record: Ix<SourceId>, organisation: Ix<OrganisationId>) {
        let row = self.records.row_mut(record);
        if row.holder != organisation {
            self.shares.remove(&(record, organisation));
            return;
        }
        row.until = row.until.min(at);
        let key = (row.person, row.item);
        if self.latest.get(&key) == Some(&record) {
            self.latest.remove(&key);
        }
        let receivers: Vec<_> = self.shared_with(record).collect();
        for receiver in receivers {
            self.shares.remove(&(record, receiver));
        }
    }

    /// Counts on all four accounts.
    fn count(
        &mut self,
        membership: &Membership,
        asker: &PersonId,
        person: &PersonId,
        item: &ItemCode,
        change: impl Fn(&mut Burden),
    ) {
        if let Some(item) = self.items.find(item) {
            change(self.items.row_mut(item));
        }
        if let Some(asker) = membership.people.find(asker) {
            change(self.workers.or_default(asker));
        }
        if let Some(person) = membership.people.find(person) {
            change(self.residents.or_default(person));
            if let Some(home) = membership.people.row(person).residence {
                change(self.grids.or_default(home.grid));
            }
        }
    }

    /// The place of an item, which is noted where it was not known.
    fn item(&mut self, item: &ItemCode) -> Ix<ItemCode> {
        let known = self.items.find(item);
        known.unwrap_or_else(|| self.items.insert(item, Burden::default()))
    }

    fn purpose(&mut self, purpose: &PurposeCode) -> Ix<PurposeCode> {
        let known = self.purposes.find(purpose);
        known.unwrap_or_else(|| self.purposes.insert(purpose, ()))
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let counted = [self.workers.len(), self.residents.len(), self.grids.len()];
        let burdens = counted.iter().sum::<usize>().saturating_mul(size_of::<(u32, Burden)>());
        let kept = [self.latest.len(), self.shares.len(), self.refusals.len()];
        let keys = kept.iter().sum::<usize>().saturating_mul(20); // three indices and an instant
        self.records
            .bytes()
            .saturating_add(self.items.bytes())
            .saturating_add(burdens)
            .saturating_add(keys)
    }
}
