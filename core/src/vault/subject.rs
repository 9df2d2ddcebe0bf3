//! What a command or a question is about: the region and person that policy looks at.

use super::{Command, Query, Refusal, VaultIndex};
use crate::base::EntryId;
use crate::membership::{Membership, Subject};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &VaultIndex,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    match command {
        Command::Keep { person, .. }
        | Command::WithdrawConsent { person, .. }
        | Command::Erase { person, .. }
        | Command::Retire { person } => Ok(membership.matter_of(membership.person(person)?)),
        Command::Correct { entry, .. } => of_entry(state, membership, entry),
        Command::ConfirmErasure { .. } | Command::Lapse {} => Ok(all(membership)),
    }
}

/// What a question is about.
pub(crate) fn subject_of_query(
    state: &VaultIndex,
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Entry { entry } => of_entry(state, membership, entry),
        Query::Due {} => Ok(all(membership)),
    }
}

fn of_entry(
    state: &VaultIndex,
    membership: &Membership,
    entry: &EntryId,
) -> Result<Subject, Box<Refusal>> {
    Ok(membership.matter_of(state.entries.row(state.entry(entry)?).person))
}

/// The vault is the whole community's.
fn all(membership: &Membership) -> Subject {
    Subject { region: membership.regions.root(), ..Subject::default() }
}
