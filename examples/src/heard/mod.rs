//! What the receipts told: figures counted from events, and from nothing else.

mod cases;
mod points;

use std::collections::{BTreeMap, HashSet};

use gongzhi::base::{PersonId, digest::Digest};
use gongzhi::covenant::{self, Measure};
use gongzhi::deliberation::{self, Channel, Inequality, Outcome, Tally};
use gongzhi::engine::{self, Event, Receipt};
use gongzhi::membership::{self, OrganisationKind};

pub use cases::{CasesHeard, Resolved, Resolver};
pub use points::{Flow, PointsHeard};

/// What was heard.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    /// Persons who joined.
    pub joined: u32,
    /// Households that were formed.
    pub households: u32,
    /// Regions that were defined, by level from the grid up, without the root.
    pub regions: BTreeMap<gongzhi::base::region_code::Level, u32>,
    /// Organisations entered, by kind.
    pub organisations: BTreeMap<OrganisationKind, u32>,
    /// Applications not yet reviewed, by organisation.
    applied: BTreeMap<String, OrganisationKind>,
    /// Of the one deliberation.
    pub deliberation: DeliberationHeard,
    /// Of its covenant.
    pub covenant: CovenantHeard,
    /// Of points.
    pub points: PointsHeard,
    /// Of cases.
    pub cases: CasesHeard,
    /// Refusals that the story meant, by code.
    pub refusals: BTreeMap<&'static str, u32>,
}

/// Of a deliberation.
#[derive(Debug, Clone, Default)]
pub struct DeliberationHeard {
    /// The digest of its register.
    pub register: Option<Digest>,
    /// Ballots by channel.
    pub channels: BTreeMap<Channel, u32>,
    /// How it was decided.
    pub outcome: Option<Outcome>,
    /// By which count.
    pub tally: Tally,
    /// With both sides of each comparison.
    pub proof: Vec<Inequality>,
}

/// Of a covenant.
#[derive(Debug, Clone, Default)]
pub struct CovenantHeard {
    /// Covenants adopted.
    pub adopted: u32,
    /// Talks (劝导).
    pub dissuaded: u32,
    /// Anonymous notices (曝光).
    pub exposed: u32,
    /// Referrals (执法).
    pub referred: u32,
    /// Different persons.
    pub persons: HashSet<PersonId>,
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

    fn outcome(&mut self, outcome: &engine::Outcome) {
        if let engine::Outcome::Accepted { events } = outcome {
            events.iter().for_each(|event| self.event(event));
        }
    }

    fn event(&mut self, event: &Event) {
        match event {
            Event::Membership(event) => self.membership(event),
            Event::Deliberation(event) => self.deliberation.event(event),
            Event::Covenant(event) => self.covenant.event(event),
            Event::Points(event) => self.points.event(event),
            Event::Cases(event) => self.cases.event(event),
            Event::Charter(_) | Event::Catalogue(_) | Event::Consultation(_) | Event::Vault(_) => {}
        }
    }

    fn membership(&mut self, event: &membership::Event) {
        use membership::Event::{
            HouseholdFormed, OrganisationApplied, OrganisationApproved, PersonJoined, RegionDefined,
        };
        match event {
            RegionDefined { level, .. } => *self.regions.entry(*level).or_default() += 1,
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

impl DeliberationHeard {
    fn event(&mut self, event: &deliberation::Event) {
        use deliberation::Event::{BallotCast, TopicDecided, VotingOpened};
        use deliberation::count::Count;
        match event {
            VotingOpened { list, .. } => self.register = Some(list.register),
            BallotCast { channel, .. } => *self.channels.entry(*channel).or_default() += 1,
            TopicDecided { result, .. } => {
                self.outcome = Some(result.outcome);
                self.proof.clone_from(&result.proof);
                if let Some(Count::Motion(count)) = &result.count
                    && let [tally, ..] = count.tallies[..]
                {
                    self.tally = tally;
                }
            }
            _ => {}
        }
    }
}

impl CovenantHeard {
    fn event(&mut self, event: &covenant::Event) {
        match event {
            covenant::Event::CovenantAdopted { .. } => self.adopted += 1,
            covenant::Event::ReferralOpened { .. } => self.referred += 1,
            covenant::Event::MeasureApplied { measure, person, .. } => {
                self.persons.insert(person.clone());
                match measure {
                    Measure::Dissuade {} => self.dissuaded += 1,
                    Measure::Refer { .. } => {} // counted once its case is there
                    _ => self.exposed += 1,
                }
            }
            _ => {}
        }
    }
}
