//! What a command or a question is about: the region and person that policy looks at.

use super::{Command, Deliberation, Query, Refusal};
use crate::base::{PersonId, TopicId};
use crate::membership::{Membership, Subject};
use alloc::boxed::Box;

/// What a command is about.
pub(crate) fn subject(
    state: &Deliberation,
    membership: &Membership,
    command: &Command,
) -> Result<Subject, Box<Refusal>> {
    match command {
        Command::Propose { region, .. }
        | Command::RecordUnits { region, .. }
        | Command::RecordVoters { region, .. } => Ok(Subject::region(membership.region(*region)?)),
        Command::Second { topic, person }
        | Command::Contribute { topic, person, .. }
        | Command::React { topic, person, .. }
        | Command::Object { topic, person, .. }
        | Command::Appeal { topic, person }
        | Command::Cast { topic, proxy: Some(person), .. }
        | Command::Cast { topic, voter: person, proxy: None, .. }
        | Command::IssuePaper { topic, voter: person, .. }
        | Command::EntrustVote { topic, principal: person, .. }
        | Command::RevokeProxy { topic, principal: person } => {
            of_person(state, membership, topic, person)
        }
        Command::Withdraw { topic } | Command::DecideAmendment { topic, .. } => {
            let row = state.topic(topic)?;
            let proposer = membership.whole(row.proposer);
            Ok(Subject::region(row.region).of(&membership.people.id(proposer)))
        }
        Command::Screen { topic, .. }
        | Command::Moderate { topic, .. }
        | Command::DecideObjection { topic, .. }
        | Command::Review { topic, .. }
        | Command::Open { topic }
        | Command::ServeBallots { topic, .. }
        | Command::EnterBallots { topic, .. }
        | Command::ReceivePaper { topic, .. }
        | Command::CountPapers { topic, .. }
        | Command::Lapse { topic }
        | Command::Close { topic } => Ok(Subject::region(state.topic(topic)?.region)),
    }
}

/// A person's own act on a topic: a helper is looked for where the person lives, so that a grid's
/// worker can key in the paper ballots of that grid.
fn of_person(
    state: &Deliberation,
    membership: &Membership,
    topic: &TopicId,
    person: &PersonId,
) -> Result<Subject, Box<Refusal>> {
    let region = state.topic(topic)?.region;
    let residence = membership.people.row(membership.person(person)?).residence;
    Ok(Subject::region(residence.map_or(region, |home| home.grid)).of(person))
}

/// What a question is about.
pub(crate) fn subject_of_query(
    state: &Deliberation,
    membership: &Membership,
    query: &Query,
) -> Result<Subject, Box<Refusal>> {
    match query {
        Query::Topic { topic }
        | Query::Ballots { topic, .. }
        | Query::BallotProof { topic, .. }
        | Query::Explanation { topic }
        | Query::Election { topic }
        | Query::Discussion { topic, .. }
        | Query::Contribution { topic, .. }
        | Query::Consensus { topic, .. }
        | Query::Electorate { topic, .. }
        | Query::Objections { topic, .. }
        | Query::Proxies { topic, .. } => Ok(Subject::region(state.topic(topic)?.region)),
        Query::Ballot { topic, person, .. } => of_person(state, membership, topic, person),
    }
}
