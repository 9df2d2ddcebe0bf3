//! What a command or a question is about: the region, person and organisation that policy looks at.
//!
//! A case is the matter of its region at its current level: at county level it is the county's. The
//! person is whoever reported it. A question about it is asked of where it is, so that a grid can
//! follow what it handed up.

use super::{Cases, Command, Holder, Query, Refusal, state::region_of};
use crate::base::{CaseId, Ix, OrganisationId};
use crate::membership::{Membership, Subject, Unit};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &Cases,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    let named = match command {
        Command::Report { region, reporter, .. } => {
            let subject = Subject::region(membership.region(*region)?);
            return Ok(match reporter {
                Some(reporter) => subject.of(reporter),
                None => subject,
            });
        }
        Command::Return { department, .. } => Some(department),
        Command::Feedback { unit, .. } => unit.as_ref(),
        _ => None,
    };
    match command.case() {
        Some(case) => of_case(state, membership, case, named),
        None => Ok(Subject::default()), // the engine's own
    }
}

/// What a question is about.
pub(crate) fn subject_of_query(
    state: &Cases,
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Case { case, unit } => {
            let home = state.cases.row(state.case(case)?).region;
            let subject = of_case(state, membership, case, unit.as_ref())?;
            if let Some((ix, unit)) = subject.organisation.zip(unit.clone())
                && !had(state, state.case(case)?, ix)
            {
                return Err(Refusal::NotWithUnit { unit }.into());
            }
            Ok(Subject { region: Some(home), ..subject })
        }
        Query::Figures { region } | Query::Agenda { region, .. } => {
            Ok(Subject::region(membership.region(*region)?))
        }
        Query::Unit { unit: Unit::Region { region } } => {
            Ok(Subject::region(membership.region(*region)?))
        }
        Query::Unit { unit: Unit::Organisation { organisation } } => {
            let ix = membership.organisation(organisation)?;
            Ok(Subject::region(membership.organisations.row(ix).region).by(ix))
        }
    }
}

/// Whether an organisation has a case or had it.
fn had(state: &Cases, case: Ix<CaseId>, organisation: Ix<OrganisationId>) -> bool {
    state.history(case).any(|step| step.unit == Holder::Organisation(organisation))
        || state
            .dispatch(case)
            .is_some_and(|with| with.departments.iter().any(|one| one.department == organisation))
}

/// About a case, and the organisation named, else the one that it is with.
fn of_case(
    state: &Cases,
    membership: &Membership,
    case: &CaseId,
    named: Option<&OrganisationId>,
) -> Result<Subject, Box<Refusal>> {
    let row = state.cases.row(state.case(case)?);
    let mut subject = Subject::region(region_of(membership, row));
    subject.person = row.reporter.map(|person| membership.people.id(person));
    subject.organisation = match (named, row.holder) {
        (Some(id), _) => Some(membership.organisation(id)?),
        (None, Holder::Organisation(ix)) => Some(ix),
        (None, Holder::Region(_)) => None,
    };
    Ok(subject)
}
