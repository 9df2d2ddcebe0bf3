//! What a command or a question is about: the region, person and organisation that policy looks at.
//!
//! An open question is its body's matter, and of the region that it went up to, where it did.

use super::{Command, Consultations, Query, Refusal};
use crate::base::QuestionId;
use crate::membership::{Membership, Subject};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &Consultations,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    match command {
        Command::Forget { person } => Ok(membership.matter_of(membership.person(person)?)),
        Command::Ask { person, .. } => {
            Ok(Subject::region(membership.residence(person)?.grid).of(person))
        }
        Command::Answer { question, .. }
        | Command::Withdraw { question }
        | Command::Rate { question, .. }
        | Command::Lapse { question } => of_question(state, membership, question),
        Command::Release { body } => {
            let ix = membership.organisation(body)?;
            Ok(Subject::region(membership.organisations.row(ix).region).by(ix))
        }
    }
}

/// What a question is about.
pub(crate) fn subject_of_query(
    state: &Consultations,
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Question { question } => {
            let region = membership.organisations.row(state.question(question)?.body).region;
            let subject = of_question(state, membership, question)?;
            Ok(Subject { region: Some(region), ..subject })
        }
        Query::Figures { body } => {
            let ix = membership.organisation(body)?;
            Ok(Subject::region(membership.organisations.row(ix).region).by(ix))
        }
    }
}

fn of_question(
    state: &Consultations,
    membership: &Membership,
    id: &QuestionId,
) -> Result<Subject, Box<Refusal>> {
    let row = state.question(id)?;
    let subject = Subject { region: row.with, ..Subject::default() };
    Ok(subject.of(&membership.people.id(row.person)).by(row.body))
}
