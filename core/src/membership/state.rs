//! What membership knows, and `evolve`, the only code that changes it.
//!
//! Rows refer to each other by dense indices. A resident costs a row of 64 bytes, the identifier's
//! text, and two entries in hash indices.

use alloc::{boxed::Box, vec::Vec};
use core::hash::BuildHasher;
use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::{
    Command, Duplicate, Entries, Event, Grant, HeldActs, Minor, Organisation, OrganisationStatus,
    Plan, Refusal, Unmasking,
    join_code::Tries,
    matter::Matters,
    organisations::Applications,
    regions::{Region, Regions},
};
use crate::base::{
    Canonical, HouseholdId, Id, Identity, Ix, OrganisationId, PersonId, ReshapeId, Side, Table,
    Timestamp,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::ProofLevel;

/// Whoever acts or lives here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Canonical)]
pub struct Person {
    /// Where they live, while they are a member.
    pub residence: Option<Residence>,
    /// The identity under which they joined; kept after they left.
    pub identity: Option<Identity>,
}

/// A person's place in a household and a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Residence {
    /// Which grid.
    pub grid: Ix<Region>,
    /// Which household.
    pub household: Ix<HouseholdId>,
    /// Since when in the household; a change of regions does not count.
    pub since: Timestamp,
    /// How sure the identity is.
    pub proof: ProofLevel,
}

/// A household (户).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Household {
    /// Which grid it lies in.
    pub grid: Ix<Region>,
    /// How many members it has.
    pub members: u16,
    /// Who votes for it.
    pub delegate: Option<Ix<PersonId>>,
}

/// What membership knows.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Membership {
    /// The tree of regions.
    pub regions: Regions,
    /// Whoever acts or lives here.
    pub people: Table<PersonId, Person>,
    /// Households.
    pub households: Table<HouseholdId, Household>,
    /// Organisations.
    pub organisations: Table<OrganisationId, Organisation>,
    /// Roles held, by person.
    pub grants: Side<Ix<PersonId>, Vec<Grant>>,
    /// How requests came in.
    pub entries: Entries,
    /// Commands that wait for a second pair of eyes.
    pub held: HeldActs,
    pub(super) applications: Applications,
    /// Minors, and until when they are.
    pub minors: Side<Ix<PersonId>, Minor>,
    /// Persons found to be another, and whom.
    pub merged: Side<Ix<PersonId>, Ix<PersonId>>,
    /// Persons who may be one, under review.
    pub duplicates: Side<(Ix<PersonId>, Ix<PersonId>), Duplicate>,
    /// Orders to lift a handle.
    pub unmaskings: Side<Id, Unmasking>,
    /// The check digests of the identity keys after the first.
    pub identity_keys: Vec<Digest>,
    /// Who was erased, in order of their places.
    pub(super) erased: Vec<Ix<PersonId>>,
    pub(super) matters: Matters,
    /// Who presented forged join codes lately.
    pub(super) tries: Side<PersonId, Tries>,
    /// Changes of regions that wait for their date.
    pub(super) plans: Side<ReshapeId, Plan>,
    #[canonical(skip)]
    identities: HashTable<Ix<PersonId>>,
}

fn hash(identity: &Identity) -> u64 {
    FixedState::default().hash_one(identity)
}

impl Membership {
    /// The region of a code, or the refusal.
    pub fn region(&self, region: RegionCode) -> Result<Ix<Region>, Box<Refusal>> {
        self.regions.find(region).ok_or(Refusal::UnknownRegion { region }.into())
    }

    /// The grid of a code, or the refusal.
    pub fn grid(&self, region: RegionCode) -> Result<Ix<Region>, Box<Refusal>> {
        let ix = self.region(region)?;
        match self.regions.row(ix).level {
            Level::Grid => Ok(ix),
            level => Err(Refusal::NotAGrid { region, level }.into()),
        }
    }

    /// The person of an identifier, if they are known; or the refusal, if they are another.
    pub(super) fn known(&self, person: &PersonId) -> Result<Option<Ix<PersonId>>, Box<Refusal>> {
        self.no_tombstone(person)?;
        let found = self.people.find(person);
        match found.and_then(|ix| self.merged.get(&ix)) {
            Some(into) => {
                let (person, into) = (person.clone(), self.people.id(*into));
                Err(Refusal::PersonMerged { person, into }.into())
            }
            None => Ok(found),
        }
    }

    /// The person of an identifier, or the refusal.
    pub fn person(&self, person: &PersonId) -> Result<Ix<PersonId>, Box<Refusal>> {
        self.known(person)?.ok_or_else(|| Refusal::UnknownPerson { person: person.clone() }.into())
    }

    /// The residence of a member, or the refusal.
    pub fn residence(&self, person: &PersonId) -> Result<Residence, Box<Refusal>> {
        let found = self.people.row(self.person(person)?).residence;
        found.ok_or_else(|| Refusal::NotAMember { person: person.clone() }.into())
    }

    /// The household of an identifier, or the refusal.
    pub fn household(&self, household: &HouseholdId) -> Result<Ix<HouseholdId>, Box<Refusal>> {
        let found = self.households.find(household);
        found.ok_or_else(|| Refusal::UnknownHousehold { household: household.clone() }.into())
    }

    /// The organisation of an identifier, or the refusal.
    pub fn organisation(&self, id: &OrganisationId) -> Result<Ix<OrganisationId>, Box<Refusal>> {
        let found = self.organisations.find(id);
        found.ok_or_else(|| Refusal::UnknownOrganisation { organisation: id.clone() }.into())
    }

    /// An organisation that may act, or the refusal.
    pub fn active(&self, id: &OrganisationId) -> Result<Ix<OrganisationId>, Box<Refusal>> {
        let ix = self.organisation(id)?;
        match self.organisations.row(ix).status {
            OrganisationStatus::Active {} => Ok(ix),
            _ => Err(Refusal::NotActive { organisation: id.clone() }.into()),
        }
    }

    /// The person with an identity, if there is one.
    pub fn person_of(&self, identity: &Identity) -> Option<Ix<PersonId>> {
        let same = |ix: &Ix<PersonId>| self.people.row(*ix).identity.as_ref() == Some(identity);
        self.identities.find(hash(identity), same).copied()
    }

    /// Whether an organisation may act; who acts for none always may.
    pub(crate) fn may_act(&self, organisation: Option<Ix<OrganisationId>>) -> bool {
        let status = organisation.map(|ix| self.organisations.row(ix).status);
        status.is_none_or(|status| matches!(status, OrganisationStatus::Active {}))
    }

    /// The first deadline.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        let review = self.applications.due.first().map(|(due, id)| (due, id.as_str()));
        let matter = self.matters.first().map(|(due, matter)| (due, matter.id()));
        review.into_iter().chain(matter).min()
    }

    /// The clock's command for it.
    pub(crate) fn due_command(&self) -> Option<Command> {
        let next = self.next_due();
        match self.matters.first() {
            Some((due, matter)) if next == Some((due, matter.id())) => {
                Some(Command::FallDue { matter: matter.clone() })
            }
            _ => {
                let organisation = self.applications.due.iter().next()?;
                Some(Command::LapseReview { organisation: organisation.clone() })
            }
        }
    }

    /// Makes an event true. Invariant **one door**: nothing else changes membership.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::RegionDefined { region, name, level, parent } => {
                let parent = parent.and_then(|parent| self.regions.find(parent));
                self.regions.insert(Region::new(*region, name.clone(), *level, parent, at));
            }
            Event::ReshapePlanned { .. }
            | Event::ReshapeCancelled { .. }
            | Event::ReshapeDropped { .. }
            | Event::RegionReshaped { .. } => self.evolve_reshape(at, event),
            Event::KnownHouseholdsEntered { grid, households } => {
                self.in_region(*grid, |row| row.known_households = Some(*households));
            }
            Event::JoinCodeIssued { .. }
            | Event::JoinCodeRevoked { .. }
            | Event::JoinCodeRejected { .. } => self.evolve_join_code(at, event),
            Event::RoleGranted { .. } | Event::RoleRevoked { .. } => self.evolve_role(event),
            Event::Entered { .. }
            | Event::BatchOpened { .. }
            | Event::BatchClosed { .. }
            | Event::EntryCorrected { .. } => self.evolve_entry(at, event),
            Event::ActHeld { .. } | Event::ActSeconded { .. } => self.evolve_held(at, event),
            Event::HouseholdFormed { .. }
            | Event::PersonJoined { .. }
            | Event::PersonLeft { .. }
            | Event::HouseholdRegrouped { .. }
            | Event::DelegateCleared { .. }
            | Event::DelegateNamed { .. } => self.evolve_member(at, event),
            Event::OrganisationApplied { .. }
            | Event::OrganisationApproved { .. }
            | Event::OrganisationRejected { .. }
            | Event::ReviewAppealed { .. }
            | Event::ApplicationWithdrawn { .. }
            | Event::OrganisationSuspended { .. }
            | Event::OrganisationReinstated { .. }
            | Event::OrganisationDissolved { .. }
            | Event::ReviewOverdue { .. }
            | Event::ReviewEscalated { .. } => self.evolve_organisation(event),
            Event::IdentityKeyRotated { .. } | Event::PersonProved { .. } => {
                self.evolve_identity(event);
            }
            Event::DuplicateFound { .. }
            | Event::DuplicateOverdue { .. }
            | Event::DuplicateDismissed { .. }
            | Event::PersonsMerged { .. } => self.evolve_duplicate(event),
            Event::MinorEntered { .. } | Event::CameOfAge { .. } => self.evolve_minor(event),
            Event::UnmaskingAsked { .. } | Event::UnmaskingMoved { .. } => {
                self.evolve_unmasking(event);
            }
            Event::PersonErased { person, tombstone } => self.evolve_erasure(person, tombstone),
        }
    }

    pub(super) fn in_region(&mut self, code: RegionCode, change: impl FnOnce(&mut Region)) {
        if let Some(ix) = self.regions.find(code) {
            change(self.regions.row_mut(ix));
        }
    }

    fn in_household(&mut self, id: &HouseholdId, change: impl FnOnce(&mut Household)) {
        if let Some(ix) = self.households.find(id) {
            change(self.households.row_mut(ix));
        }
    }

    /// The place of a person, who is noted where they were not known.
    pub(super) fn noted(&mut self, person: &PersonId) -> Ix<PersonId> {
        let known = self.people.find(person);
        known.unwrap_or_else(|| self.people.insert(person, Person::default()))
    }

    fn evolve_member(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::HouseholdFormed { household, grid } => {
                let Some(grid) = self.regions.find(*grid) else { return };
                let left = self.households.get(household).map(|home| home.grid);
                let row = Household { grid, members: 0, delegate: None };
                let household = self.households.insert(household, row);
                if let Some(left) = left {
                    self.regions.row_mut(left).households.retain(|home| *home != household);
                }
                self.regions.row_mut(grid).households.push(household);
            }
            Event::PersonJoined { person, household, identity, proof, .. } => {
                let person = self.noted(person);
                if let Some(household) = self.households.find(household) {
                    self.enter(at, person, household, *identity, *proof);
                }
            }
            Event::PersonLeft { person } => {
                if let Some(person) = self.people.find(person) {
                    self.exit(person);
                }
            }
            Event::HouseholdRegrouped { from, to, members } => {
                self.evolve_regrouping(at, from, to, members);
            }
            Event::DelegateNamed { household, delegate } => {
                let delegate = self.people.find(delegate);
                self.in_household(household, |row| row.delegate = delegate);
            }
            Event::DelegateCleared { household } => {
                self.in_household(household, |row| row.delegate = None);
            }
            _ => {}
        }
    }

    pub(super) fn enter(
        &mut self,
        since: Timestamp,
        person: Ix<PersonId>,
        household: Ix<HouseholdId>,
        identity: Identity,
        proof: ProofLevel,
    ) {
        let grid = self.households.row(household).grid;
        let first = self.settle_in(household, person);
        self.people.row_mut(person).residence = Some(Residence { grid, household, since, proof });
        self.identify(person, Some(identity));
        self.regions.row_mut(grid).members.push(person);
        self.regions.count(grid, 1, i32::from(first));
    }

    pub(super) fn exit(&mut self, person: Ix<PersonId>) {
        let Some(left) = self.people.row_mut(person).residence.take() else {
            return;
        };
        let last = self.move_out(left.household, person);
        self.regions.row_mut(left.grid).members.retain(|member| *member != person);
        self.regions.count(left.grid, -1, 0_i32.saturating_sub(i32::from(last)));
    }

    pub(super) fn forget(&mut self, person: Ix<PersonId>, identity: &Identity) {
        if let Ok(held) = self.identities.find_entry(hash(identity), |ix| *ix == person) {
            held.remove();
        }
    }

    pub(super) fn index(&mut self, person: Ix<PersonId>) {
        let people = &self.people;
        let rehash = |ix: &Ix<PersonId>| people.row(*ix).identity.as_ref().map_or(0, hash);
        self.identities.insert_unique(rehash(&person), person, rehash);
    }

    /// Finds by code and identity again after a restore, which does not carry the indices.
    pub(crate) fn reindex(&mut self) {
        self.regions.reindex();
        self.identities = HashTable::with_capacity(self.people.len());
        for place in 0..self.people.len() {
            let ix = Ix::after(place);
            if self.people.row(ix).identity.is_some() {
                self.index(ix);
            }
        }
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let grids = self.regions.iter().map(|(_, row)| {
            let lists = row.members.capacity().saturating_add(row.households.capacity());
            lists.saturating_mul(4).saturating_add(size_of::<Region>())
        });
        self.people
            .bytes()
            .saturating_add(self.households.bytes())
            .saturating_add(self.organisations.bytes())
            .saturating_add(self.identities.allocation_size())
            .saturating_add(grids.sum())
            .saturating_add(self.entries.bytes())
    }
}
