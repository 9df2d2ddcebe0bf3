//! What a command or a question is about: the region, person and organisation that policy looks at.

use super::{Command, Membership, OrganisationStatus, Query, Refusal, Region, entry, reshape};
use crate::base::{Ix, OrganisationId, PersonId};
use alloc::boxed::Box;

/// What a command or a question is about. Policy compares it with who asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The region in which it has its effect.
    pub region: Option<Ix<Region>>,
    /// The person whose own matter it is.
    pub person: Option<PersonId>,
    /// The organisation whose own matter it is.
    pub organisation: Option<Ix<OrganisationId>>,
}

impl Subject {
    /// About a region.
    pub const fn region(region: Ix<Region>) -> Self {
        Self { region: Some(region), person: None, organisation: None }
    }

    /// And about a person's own matter.
    pub fn of(self, person: &PersonId) -> Self {
        Self { person: Some(person.clone()), ..self }
    }

    /// And about an organisation's own matter.
    pub fn by(self, organisation: Ix<OrganisationId>) -> Self {
        Self { organisation: Some(organisation), ..self }
    }
}

/// What a command is about.
pub(crate) fn subject(state: &Membership, command: &Command) -> Result<Subject, Box<Refusal>> {
    let in_region = |code| state.region(code).map(Subject::region);
    let of_organisation = |id| {
        let ix = state.organisation(id)?;
        Ok(Subject::region(state.organisations.row(ix).region).by(ix))
    };
    let root = || Subject { region: state.regions.root(), ..Subject::default() };
    let of_person = |person: &PersonId| {
        let region = state.people.row(state.person(person)?).residence.map(|home| home.grid);
        Ok(Subject { region, ..Subject::default() }.of(person))
    };
    match command {
        // A role for an organisation is the organisation's matter, wherever it is to be held.
        Command::GrantRole { organisation: Some(organisation), .. } => {
            of_organisation(organisation)
        }
        // A role can be laid down by who holds it.
        Command::RevokeRole { organisation: Some(organisation), person, .. } => {
            Ok(of_organisation(organisation)?.of(person))
        }
        Command::RevokeRole { region, person, .. } => Ok(in_region(*region)?.of(person)),
        Command::DefineRegion { parent: region, .. }
        | Command::GrantRole { region, .. }
        | Command::IssueJoinCode { grid: region, .. }
        | Command::RevokeJoinCode { grid: region }
        | Command::EnterKnownHouseholds { grid: region, .. }
        | Command::ApplyOrganisation { region, .. } => in_region(*region),
        Command::OpenBatch { region, .. } => in_region(*region),
        Command::CloseBatch { batch, .. } => entry::region_of(state, batch).map(Subject::region),
        Command::Reshape { region, change, .. } => {
            reshape::whose(state, *region, change).map(Subject::region)
        }
        Command::CancelReshape { reshape } => {
            let plan = state.plan(reshape)?;
            reshape::whose(state, plan.region, &plan.change).map(Subject::region)
        }
        Command::RegroupHousehold { from, .. } => {
            Ok(Subject::region(state.households.row(state.household(from)?).grid))
        }
        // Where one may join is for the code to say; a helper's region is checked against it.
        // Who names a guardian joins by the guardian's hand.
        Command::Join { person, code, minor, .. } => {
            let region = state.regions.find(code.grid);
            let guardian = minor.as_ref().and_then(|minor| minor.guardian.as_ref());
            Ok(Subject { region, ..Subject::default() }.of(guardian.unwrap_or(person)))
        }
        Command::Leave { person } | Command::Correct { person, .. } => {
            Ok(Subject::region(state.residence(person)?.grid).of(person))
        }
        // The sitting delegate's matter; where there is none, of the member who steps forward.
        Command::NameDelegate { household, delegate } => {
            let home = state.households.row(state.household(household)?);
            let sitting = home.delegate.map(|person| state.people.id(person));
            Ok(Subject::region(home.grid).of(sitting.as_ref().unwrap_or(delegate)))
        }
        Command::ReviewOrganisation { organisation, .. } => {
            let about = of_organisation(organisation)?;
            let row = state.organisations.row(state.organisation(organisation)?);
            Ok(match row.status {
                OrganisationStatus::Applied { region, .. } => {
                    Subject::region(state.region(region)?)
                }
                _ => about,
            })
        }
        Command::AppealReview { organisation, .. }
        | Command::WithdrawApplication { organisation } => {
            let applicant = state.organisations.row(state.organisation(organisation)?).applicant;
            Ok(of_organisation(organisation)?.of(&state.people.id(applicant)))
        }
        Command::NameOfficers { organisation, .. }
        | Command::SuspendOrganisation { organisation, .. }
        | Command::ReinstateOrganisation { organisation, .. }
        | Command::DissolveOrganisation { organisation, .. }
        | Command::LapseReview { organisation } => of_organisation(organisation),
        Command::RotateIdentityKey { .. } | Command::FallDue { .. } => Ok(root()),
        Command::Erase { person } => Ok(state.matter_of(state.person(person)?)),
        Command::Prove { person, .. }
        | Command::SuspectDuplicate { person, .. }
        | Command::EnterMinor { person, .. } => of_person(person),
        // Whoever decides has both under them.
        Command::ReviewDuplicate { person, into, .. } => {
            let (one, other) = (of_person(person)?.region, of_person(into)?.region);
            let both = one.or(other).zip(other.or(one)).and_then(|(one, other)| {
                state.regions.upward(one).find(|ix| state.regions.covers(*ix, other))
            });
            Ok(Subject { region: both.or(state.regions.root()), ..Subject::default() })
        }
        Command::AskUnmasking { region, .. } => in_region(*region),
        Command::DecideUnmasking { unmasking, .. } | Command::TellUnmasked { unmasking } => {
            in_region(state.unmasking(unmasking)?.region)
        }
    }
}

/// What a question is about.
pub(crate) fn subject_of_query(state: &Membership, query: &Query) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Batch { batch } => entry::region_of(state, batch).map(Subject::region),
        Query::Entries { region }
        | Query::Region { region }
        | Query::RegionHistory { region }
        | Query::Coverage { region }
        | Query::JoinCode { grid: region } => state.region(*region).map(Subject::region),
        Query::IdentityKeys {} => {
            Ok(Subject { region: state.regions.root(), ..Subject::default() })
        }
        Query::Unmasking { unmasking } => {
            let order = state.unmasking(unmasking)?;
            Ok(Subject::region(state.region(order.region)?).of(&order.asker))
        }
        Query::Member { person } | Query::Unmaskings { person } => {
            let residence = state.people.row(state.person(person)?).residence;
            let region = residence.map(|home| home.grid);
            Ok(Subject { region, ..Subject::default() }.of(person))
        }
        Query::Organisation { organisation } => {
            let ix = state.organisation(organisation)?;
            Ok(Subject::region(state.organisations.row(ix).region).by(ix))
        }
    }
}
