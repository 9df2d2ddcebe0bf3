//! What a command or a question is about: the region, person and organisation that policy looks at.

use super::{BurdenOf, Catalogue, Command, DataForm, Query, Refusal};
use crate::base::PersonId;
use crate::membership::{Membership, Subject};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &Catalogue,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    let of_form = |form: &DataForm| {
        let grid = membership.residence(&form.person)?.grid;
        let organisation = membership.organisation(&form.organisation)?;
        Ok(Subject::region(grid).of(&form.person).by(organisation))
    };
    match command {
        Command::Ask { form, .. } | Command::Collect { form, .. } => of_form(form),
        // The holder's matter: who receives it does not take it.
        Command::Share { record, .. } => {
            let row = state.records.row(state.record(record)?);
            let person = membership.people.id(row.person);
            Ok(of_person(membership, &person)?.by(row.holder))
        }
        Command::Refuse { person, .. } | Command::Forget { person, .. } => {
            of_person(membership, person)
        }
    }
}

/// A person's matter, in the grid where they live if they still do.
fn of_person(membership: &Membership, person: &PersonId) -> Result<Subject, Box<Refusal>> {
    let residence = membership.people.row(membership.person(person)?).residence;
    let region = residence.map(|home| home.grid);
    Ok(Subject { region, ..Subject::default() }.of(person))
}

/// What a question is about.
pub(crate) fn subject_of_query(
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Held { person } | Query::Burden { of: BurdenOf::Resident { person } } => {
            of_person(membership, person)
        }
        // A worker's matter, where they were first given a role.
        Query::Collected { worker } | Query::Burden { of: BurdenOf::Worker { worker } } => {
            let held = membership.grants.get(&membership.person(worker)?);
            let region = held.and_then(|held| held.first()).map(|grant| grant.region);
            Ok(Subject { region, ..Subject::default() }.of(worker))
        }
        Query::Burden { of: BurdenOf::Item { .. } } => {
            let region = membership.regions.iter().next().map(|(root, _)| root);
            Ok(Subject { region, ..Subject::default() })
        }
        Query::Burden { of: BurdenOf::Region { region } } => {
            Ok(Subject::region(membership.region(*region)?))
        }
    }
}
