//! Casting 投票: one ballot by its voter, or many that bear names by who enters them.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::count::Ballot;
use super::decide::Decision;
use super::papers::NamedPaper;
use super::urn::Cover;
use super::voting::{Elector, Entry, Voting, decided, elector, running};
use super::{Channel, Deliberation, Event, Refusal, Topic, Vote};
use crate::base::{Canonical, OrganisationId, PersonId, TopicId};
use crate::charter::{Context, Electorate};
use crate::membership::Membership;

/// A ballot that bears its voter's name (记名票).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NamedBallot {
    /// Whose vote it is; in a vote of households the delegate, in one of organisations an officer.
    pub voter: PersonId,
    /// In a vote of organisations, and in no other, the one whose vote it is.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    /// What is on it; the journal never holds it readable.
    pub vote: Vote,
    /// Who cast it for the voter, where the vote was entrusted to somebody.
    #[serde(default)]
    pub proxy: Option<PersonId>,
}

/// A ballot as it came.
pub(super) struct Handed<'a> {
    pub(super) voter: &'a PersonId,
    pub(super) organisation: Option<&'a OrganisationId>,
    pub(super) proxy: Option<&'a PersonId>,
    pub(super) vote: &'a Vote,
    pub(super) channel: Channel,
}

pub(super) fn cast(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    handed: &Handed,
) -> Decision {
    let row = state.topic(id)?;
    let voting = running(row, context, id)?;
    let Handed { voter, proxy, .. } = *handed;
    let entered = context.actor.is_some_and(|actor| actor != proxy.unwrap_or(voter));
    let vote = (id, row, voting);
    let (_, event) = taken(membership, context, vote, (handed, entered, None), voting.urn.next())?;
    Ok(vec![event])
}

/// Ballots that bear names, entered by somebody; after voting, papers alone that were received while it ran.
/// With the last of these the vote is counted.
pub(super) fn enter(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    (channel, ballots): (Channel, &[NamedBallot]),
) -> Decision {
    let row = state.topic(id)?;
    let voting = match row.rule.electorate.on_named_papers() {
        true => row.voting(id)?,
        false => running(row, context, id)?,
    };
    let (until, over) = (voting.until, context.at >= voting.until);
    let (mut events, mut entries) = (Vec::new(), Vec::<Entry>::new());
    for (number, ballot) in (voting.urn.next()..).zip(ballots) {
        let NamedBallot { voter, organisation, vote, proxy } = ballot;
        let (organisation, proxy) = (organisation.as_ref(), proxy.as_ref());
        let paper = voting.unentered(membership, voter, (organisation, proxy));
        let paper = paper.filter(|_| channel.is_paper()).and_then(|at| voting.papers.get(at));
        if over && paper.is_none() {
            row.names_organisation(voter, organisation)?;
            return Err(Refusal::PaperNotReceived { voter: voter.clone(), until }.into());
        }
        let handed = Handed { voter, organisation, proxy, vote, channel };
        let vote = (id, row, voting);
        let (entry, event) = taken(membership, context, vote, (&handed, true, paper), number)?;
        if entries.iter().any(|it| it.line == entry.line) {
            return Err(Refusal::EnteredTwice { voter: voter.clone() }.into());
        }
        entries.push(entry);
        events.push(event);
    }
    if over && !events.is_empty() && events.len() == voting.due_papers(membership) {
        let mut counted = voting.clone();
        for (entry, event) in entries.iter().zip(&events) {
            if let Event::BallotCast { hidden, .. } = event {
                counted.urn.add(entry.area, hidden);
            }
        }
        events.extend(decided(state, membership, context, id, (row, &counted), false));
    }
    Ok(events)
}

/// The ballot that is to have a number in the urn, and the vote in the register that it is; `entered` by
/// another than who casts it, from a paper that was received or as it came.
fn taken(
    membership: &Membership,
    context: &Context,
    (id, row, voting): (&TopicId, &Topic, &Voting),
    (handed, entered, paper): (&Handed, bool, Option<&NamedPaper>),
    number: u32,
) -> Result<(Entry, Event), Box<Refusal>> {
    let Handed { voter, organisation: of, proxy, vote, channel } = *handed;
    row.names_organisation(voter, of)?;
    if entered && channel == Channel::App {
        return Err(Refusal::AppBallotOfAnother { voter: proxy.unwrap_or(voter).clone() }.into());
    }
    if entered {
        row.counted_by_others(membership, context, id)?;
    }
    if entered && row.rule.secret() {
        return Err(Refusal::SecretByAnother { voter: voter.clone() }.into());
    }
    let Elector { entry, household, organisation } = match paper {
        Some(paper) => paper.elector(membership, row, voting, voter)?,
        None => elector(membership, context, row, voting, (voter, of))?,
    };
    if let Some(proxy) = proxy.filter(|_| paper.is_none()) {
        row.may_cast_for(membership, context, voter, proxy)?;
    }
    // A paper in a box cannot be taken out.
    let replaces =
        channel == Channel::App && proxy.is_none() && voting.urn.last_of(entry.line).is_some();
    if let Some((cast, channel)) = voting.register.cast(entry.line)
        && !replaces
        && paper.is_none()
    {
        return Err(Refusal::AlreadyVoted { voter: voter.clone(), cast, channel }.into());
    }
    // Who casts can mend it; who keys in a paper enters what is on it.
    let read = vote.as_read(&row.question);
    if let Ballot::Void { reason } = read.ballot
        && !entered
    {
        return Err(Refusal::BallotVoid { flaw: reason }.into());
    }
    let event = Event::BallotCast {
        topic: id.clone(),
        voter: voter.clone(),
        household,
        organisation,
        proxy: proxy.cloned(),
        channel,
        hidden: Cover::new(context, id).hide(number, &row.question, &read),
        replaces,
    };
    Ok((entry, event))
}

impl Topic {
    /// Whether a ballot names an organisation where organisations vote, and nowhere else.
    pub(super) fn names_organisation(
        &self,
        voter: &PersonId,
        of: Option<&OrganisationId>,
    ) -> Result<(), Box<Refusal>> {
        let electorate = self.rule.electorate;
        if of.is_some() == (electorate == Electorate::Organisations) {
            return Ok(());
        }
        Err(Refusal::OrganisationNamed { voter: voter.clone(), electorate }.into())
    }
}
