//! What a command or a question is about: the region and person that policy looks at.

use super::{Command, Covenants, Query, Refusal};
use crate::membership::{Membership, Subject};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &Covenants,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    match command {
        Command::Adopt { region, .. } => Ok(Subject::region(membership.region(*region)?)),
        Command::Repeal { covenant, .. } => Ok(Subject::region(state.covenant(covenant)?.region)),
        Command::RecordViolation { place, person, .. } => {
            Ok(Subject::region(membership.region(*place)?).of(person))
        }
        Command::Reply { violation, .. }
        | Command::Appeal { violation, .. }
        | Command::DecideAppeal { violation, .. }
        | Command::WithdrawViolation { violation, .. }
        | Command::ReferAgain { violation, .. }
        | Command::ConfirmReferral { violation, .. }
        | Command::DeferReferral { violation, .. }
        | Command::FallDue { violation } => {
            let row = state.violation(violation)?;
            Ok(Subject::region(row.place).of(&membership.people.id(row.person)))
        }
    }
}

/// What a question is about.
pub(crate) fn subject_of_query(
    state: &Covenants,
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Covenant { covenant } => Ok(Subject::region(state.covenant(covenant)?.region)),
        Query::Violations { person } => {
            let residence = membership.people.row(membership.person(person)?).residence;
            let region = residence.map(|home| home.grid);
            Ok(Subject { region, ..Subject::default() }.of(person))
        }
        Query::Figures { region, .. } => Ok(Subject::region(membership.region(*region)?)),
    }
}
