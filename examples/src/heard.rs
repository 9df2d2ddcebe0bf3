//! What the receipts told: figures counted from events, and from nothing else.

use std::collections::BTreeMap;

use gongzhi::engine::{Event, Outcome, Receipt};
use gongzhi::membership::{self, OrganisationKind};

/// What was heard.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    /// Persons who joined.
    pub joined: u32,
    /// Households that were formed.
    pub households: u32,
    /// Organisations entered, by kind.
    pub organisations: BTreeMap<OrganisationKind, u32>,
    /// Applications not yet reviewed, by organisation.
    applied: BTreeMap<String, OrganisationKind>,
    /// Refusals that the story meant, by code.
    pub refusals: BTreeMap<&'static str, u32>,
}

impl Heard {
    /// Hears a receipt.
    pub fn receipt(&mut self, receipt: &Receipt) {
        for step in &receipt.before {
            self.outcome(&step.outcome);
        }
        self.outcome(&receipt.outcome);
        for step in &receipt.after {
            self.outcome(&step.outcome);
        }
    }

    /// Hears of a refusal that the story meant.
    pub fn refused(&mut self, code: &'static str) {
        *self.refusals.entry(code).or_default() += 1;
    }

    fn outcome(&mut self, outcome: &Outcome) {
        if let Outcome::Accepted { events } = outcome {
            events.iter().for_each(|event| self.event(event));
        }
    }

    fn event(&mut self, event: &Event) {
        if let Event::Membership(event) = event {
            self.membership(event);
        }
    }

    fn membership(&mut self, event: &membership::Event) {
        use membership::Event::{
            HouseholdFormed, OrganisationApplied, OrganisationApproved, PersonJoined,
        };
        match event {
            PersonJoined { .. } => self.joined += 1,
            HouseholdFormed { .. } => self.households += 1,
            OrganisationApplied { organisation, kind, .. } => {
                self.applied.insert(organisation.to_string(), *kind);
            }
            OrganisationApproved { organisation, .. } => {
                if let Some(kind) = self.applied.remove(organisation.as_str()) {
                    *self.organisations.entry(kind).or_default() += 1;
                }
            }
            _ => {}
        }
    }
}
