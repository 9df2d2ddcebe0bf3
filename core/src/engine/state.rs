//! The whole state: the charters, each domain's, and how far time has come.

use alloc::vec::Vec;

use super::{Command, Event, Refusal, policy};
use crate::base::{
    Canonical, PersonId, Secret, Timestamp, canonical,
    digest::{Algorithm, Digest},
};
use crate::cases::{self, Cases};
use crate::catalogue::{self, Catalogue};
use crate::charter::{self, Charters, Context};
use crate::consultation::{self, Consultations};
use crate::covenant::{self, Covenants};
use crate::deliberation::{self, Deliberation};
use crate::membership::{self, Membership, Subject};
use crate::points::{self, Points};
use crate::vault::{self, VaultIndex};

/// All that is known. It is what the journal's events, folded over nothing, give.
#[derive(Debug, Clone, Default, Canonical)]
pub struct State {
    /// The latest instant at which something became true.
    pub now: Timestamp,
    /// The charters.
    pub charters: Charters,
    /// Who belongs where.
    pub membership: Membership,
    /// What is being decided, and was.
    pub deliberation: Deliberation,
    /// What was agreed on.
    pub covenant: Covenants,
    /// Where points are.
    pub points: Points,
    /// What was reported, and who must handle it by when.
    pub cases: Cases,
    /// What was asked of residents, and is held about them.
    pub catalogue: Catalogue,
    /// What public bodies were asked.
    pub consultation: Consultations,
    /// What the host's vault holds about people.
    pub vault: VaultIndex,
}

impl State {
    /// The circumstances of a decision.
    pub(super) fn context<'a>(
        &'a self,
        at: Timestamp,
        actor: Option<&'a PersonId>,
        algorithm: Algorithm,
        secret: &'a Secret,
    ) -> Result<Context<'a>, Refusal> {
        let charter = self.charters.begun(at)?;
        Ok(Context { at, actor, beside: None, charter, algorithm, secret })
    }

    /// What a command is about, for policy.
    pub(super) fn subject(&self, command: &Command) -> Result<Subject, Refusal> {
        let membership = &self.membership;
        Ok(match command {
            // The clock and the charter are the whole community's: the root region's.
            Command::Clock(_) | Command::Charter(_) => {
                let root = membership.regions.iter().next().map(|(ix, _)| ix);
                Subject { region: root, ..Subject::default() }
            }
            Command::Membership(command) => membership::subject(membership, command)?,
            Command::Deliberation(command) => {
                deliberation::subject(&self.deliberation, membership, command)?
            }
            Command::Covenant(command) => covenant::subject(&self.covenant, membership, command)?,
            Command::Points(command) => points::subject(&self.points, membership, command)?,
            Command::Cases(command) => cases::subject(&self.cases, membership, command)?,
            Command::Catalogue(command) => {
                catalogue::subject(&self.catalogue, membership, command)?
            }
            Command::Consultation(command) => {
                consultation::subject(&self.consultation, membership, command)?
            }
            Command::Vault(command) => vault::subject(&self.vault, membership, command)?,
        })
    }

    /// What would follow from a command.
    pub(super) fn decide(
        &self,
        context: &Context,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        let membership = &self.membership;
        Ok(match command {
            Command::Clock(_) => Vec::new(),
            Command::Charter(command) => {
                let charter::Command::Adopt { charter } = command;
                policy::check(charter)?;
                wrap(self.charters.decide(context.at, command)?, Event::Charter)
            }
            Command::Membership(command) => {
                wrap(membership::decide(membership, context, command)?, Event::Membership)
            }
            Command::Deliberation(command) => {
                let events =
                    deliberation::decide(&self.deliberation, membership, context, command)?;
                wrap(events, Event::Deliberation)
            }
            Command::Covenant(command) => {
                let events = covenant::decide(&self.covenant, membership, context, command)?;
                wrap(events, Event::Covenant)
            }
            Command::Points(command) => {
                wrap(points::decide(&self.points, membership, context, command)?, Event::Points)
            }
            Command::Cases(command) => {
                wrap(cases::decide(&self.cases, membership, context, command)?, Event::Cases)
            }
            Command::Catalogue(command) => {
                let events = catalogue::decide(&self.catalogue, membership, context, command)?;
                wrap(events, Event::Catalogue)
            }
            Command::Consultation(command) => {
                let events =
                    consultation::decide(&self.consultation, membership, context, command)?;
                wrap(events, Event::Consultation)
            }
            Command::Vault(command) => {
                wrap(vault::decide(&self.vault, membership, context, command)?, Event::Vault)
            }
        })
    }

    /// Makes an event true. Invariant **one door**: nothing else changes the state.
    pub(super) fn evolve(&mut self, at: Timestamp, event: &Event) {
        let membership = &self.membership;
        match event {
            Event::Charter(event) => self.charters.evolve(event),
            Event::Membership(event) => self.membership.evolve(at, event),
            Event::Deliberation(event) => self.deliberation.evolve(at, event, membership),
            Event::Covenant(event) => self.covenant.evolve(at, event, membership),
            Event::Points(event) => self.points.evolve(at, event, membership),
            Event::Cases(event) => self.cases.evolve(at, event, membership),
            Event::Catalogue(event) => self.catalogue.evolve(at, event, membership),
            Event::Consultation(event) => self.consultation.evolve(at, event, membership),
            Event::Vault(event) => self.vault.evolve(at, event, membership),
        }
    }

    /// The first deadline: by instant, then by identifier. Each domain offers its first: of topics, and
    /// of persons and regions, that fall due at one instant, what came first.
    fn first_due(&self) -> Option<(Timestamp, &str, Domain)> {
        let deadlines = [
            (self.membership.next_due(), Domain::Membership),
            (self.deliberation.next_due(), Domain::Deliberation),
            (self.covenant.next_due(), Domain::Covenant),
            (self.points.next_due(), Domain::Points),
            (self.cases.next_due(), Domain::Cases),
            (self.consultation.next_due(), Domain::Consultation),
            (self.vault.next_due(), Domain::Vault),
        ];
        let open = deadlines.into_iter();
        open.filter_map(|(due, domain)| due.map(|(at, id)| (at, id, domain))).min()
    }

    /// The first deadline that has passed at an instant, and the clock's command for it.
    pub(super) fn due(&self, at: Timestamp) -> Option<(Timestamp, Command)> {
        let (due, _, domain) = self.first_due().filter(|(due, ..)| *due <= at)?;
        let command = match domain {
            Domain::Membership => self.membership.due_command().map(Command::Membership),
            Domain::Deliberation => self.deliberation.due_command().map(Command::Deliberation),
            Domain::Covenant => self.covenant.due_command().map(Command::Covenant),
            Domain::Points => self.points.due_command().map(Command::Points),
            Domain::Cases => self.cases.due_command().map(Command::Cases),
            Domain::Consultation => self.consultation.due_command().map(Command::Consultation),
            Domain::Vault => self.vault.due_command().map(Command::Vault),
        };
        command.map(|command| (due, command))
    }

    /// The digest of the state's canonical bytes.
    pub(super) fn digest(&self, algorithm: Algorithm) -> Digest {
        canonical::digest(self, algorithm)
    }

    /// Finds again after a restore, which does not carry the indices.
    pub(super) fn reindex(&mut self) {
        self.membership.reindex();
        self.points.reindex();
    }
}

/// Whose deadline; the order settles what falls due at one instant under one identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Domain {
    Membership,
    Deliberation,
    Covenant,
    Points,
    Cases,
    Consultation,
    Vault,
}

fn wrap<E>(events: Vec<E>, into: fn(E) -> Event) -> Vec<Event> {
    events.into_iter().map(into).collect()
}
