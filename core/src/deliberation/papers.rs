//! Papers 纸质选票: noted one by one against the register, counted or entered by two.
//!
//! One without a name is given out: who gets it has voted, and what they put on it goes into a box with
//! others' and is counted without a name. One that bears a name (of an owner, for an organisation) is
//! received: who handed it in has voted, and what is on it is entered then or after voting. Either way
//! the register knows it at once, so that no other channel takes a second vote; and the count waits for
//! every box and every paper, and is void where one of them is not there in time. A count or an entry is
//! one command under four eyes: it stands when somebody else gives the very same.

use alloc::{boxed::Box, vec, vec::Vec};
use core::iter::once;
use serde::{Deserialize, Serialize};

use super::decide::Decision;
use super::urn::{Cover, HiddenBallot};
use super::voting::{Elector, Voting, decided, elector, running};
use super::{Channel, Deliberation, Event, Refusal, Topic, Vote};
use crate::base::{Canonical, Id, Ix, OrganisationId, PersonId, TopicId};
use crate::charter::Context;
use crate::membership::Membership;

/// A box (票箱) of papers, with its control totals.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PaperBox {
    /// Which.
    pub batch: Id,
    /// By paper, in the booth or carried about.
    pub channel: Channel,
    /// Papers given out for it.
    pub issued: u32,
    /// Papers counted in it, once they were. More than were given out for it came out of another, or
    /// from nowhere.
    pub papers: Option<u32>,
}

/// A paper that bears a name, came in while voting ran, and is not entered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub(super) struct NamedPaper {
    voter: Ix<PersonId>,
    organisation: Option<Ix<OrganisationId>>,
    /// Who handed it in for the voter, as they could then.
    proxy: Option<Ix<PersonId>>,
    /// The owner's as it came in, whoever they are found to be after that.
    pub(super) area: Option<u32>,
}

/// More papers than voters in all boxes together: the round is void (浙江省村民委员会选举办法 27).
pub(super) fn overflow(boxes: &[PaperBox]) -> bool {
    let (mut issued, mut papers) = (0_u64, 0_u64);
    for held in boxes {
        issued = issued.saturating_add(held.issued.into());
        papers = papers.saturating_add(held.papers.unwrap_or(0).into());
    }
    papers > issued
}

/// Who must be present where a box is carried about (浙江省村民委员会选举办法 24).
const WATCHERS: u16 = 3;

/// A paper as it is given out.
pub(super) struct Issue<'a> {
    pub(super) voter: &'a PersonId,
    pub(super) batch: &'a Id,
    pub(super) channel: Channel,
    pub(super) watchers: &'a [PersonId],
}

pub(super) fn issue(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    issue: &Issue,
) -> Decision {
    let row = state.topic(id)?;
    let voting = running(row, context, id)?;
    let (voter, batch, channel) = (issue.voter.clone(), issue.batch.clone(), issue.channel);
    takes_papers(row, false, channel)?;
    row.counted_by_others(membership, context, id)?;
    let mut present = 0_u16;
    for (place, watcher) in issue.watchers.iter().enumerate() {
        let person = membership.person(watcher)?;
        if row.is_about(membership, person) {
            return Err(Refusal::OwnMatter { topic: id.clone() }.into());
        }
        let earlier = issue.watchers.iter().take(place).any(|it| it == watcher);
        present = present.saturating_add(u16::from(!earlier));
    }
    if channel == Channel::Mobile && present < WATCHERS {
        return Err(Refusal::FewWatchers { batch, present, needed: WATCHERS }.into());
    }
    if let Ok(place) = voting.find(&batch)
        && let Some(held) = voting.boxes.get(place).filter(|held| held.channel != channel)
    {
        return Err(Refusal::BoxChannel { batch, channel: held.channel }.into());
    }
    let elector = elector(membership, context, row, voting, (&voter, None))?;
    if let Some((cast, channel)) = voting.register.cast(elector.entry.line) {
        return Err(Refusal::AlreadyVoted { voter, cast, channel }.into());
    }
    let (topic, household, watchers) = (id.clone(), elector.household, issue.watchers.to_vec());
    Ok(vec![Event::PaperIssued { topic, voter, household, batch, channel, watchers }])
}

/// A paper that bears a name comes in.
pub(super) fn receive(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    (voter, of, proxy): (&PersonId, Option<&OrganisationId>, Option<&PersonId>),
    channel: Channel,
) -> Decision {
    let row = state.topic(id)?;
    let voting = running(row, context, id)?;
    takes_papers(row, true, channel)?;
    row.names_organisation(voter, of)?;
    row.counted_by_others(membership, context, id)?;
    let Elector { entry, organisation, .. } =
        elector(membership, context, row, voting, (voter, of))?;
    if let Some(proxy) = proxy {
        row.may_cast_for(membership, context, voter, proxy)?;
    }
    let (topic, voter, proxy) = (id.clone(), voter.clone(), proxy.cloned());
    if let Some((cast, channel)) = voting.register.cast(entry.line) {
        return Err(Refusal::AlreadyVoted { voter, cast, channel }.into());
    }
    Ok(vec![Event::PaperReceived { topic, voter, organisation, proxy, channel }])
}

impl NamedPaper {
    /// Whose vote it is, though they may vote no more.
    pub(super) fn elector(
        &self,
        membership: &Membership,
        row: &Topic,
        voting: &Voting,
        voter: &PersonId,
    ) -> Result<Elector, Box<Refusal>> {
        membership.person(voter)?;
        let entry = match self.organisation {
            Some(body) => voting.register.entry(once(body.number())),
            None => voting.register.entry(row.places_of(membership, membership.whole(self.voter))),
        };
        let opened = voting.opened;
        let mut entry =
            entry.ok_or_else(|| Refusal::NotEligible { voter: voter.clone(), opened })?;
        entry.area = self.area;
        let organisation = self.organisation.map(|body| membership.organisations.id(body));
        Ok(Elector { entry, household: None, organisation })
    }
}

fn takes_papers(row: &Topic, named: bool, channel: Channel) -> Result<(), Box<Refusal>> {
    let (rule, electorate, days) =
        (row.rule.code.clone(), row.rule.electorate, row.counting_days());
    if days == 0 || electorate.on_named_papers() != named {
        return Err(Refusal::NoPapers { rule, electorate, days }.into());
    }
    if !channel.is_paper() {
        return Err(Refusal::NoPaperBy { channel }.into());
    }
    Ok(())
}

pub(super) fn count(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    (batch, papers): (&Id, &[Vote]),
) -> Decision {
    let row = state.topic(id)?;
    let voting = row.voting(id)?;
    let (topic, due, at) = (id.clone(), voting.until, context.at);
    if voting.counting.is_none() {
        return Err(Refusal::NotDue { topic, due, at }.into());
    }
    let found = voting.find(batch).ok().and_then(|place| voting.boxes.get(place));
    let found = found.ok_or_else(|| Refusal::UnknownBox { batch: batch.clone() })?;
    if found.papers.is_some() {
        return Err(Refusal::BoxCounted { batch: batch.clone() }.into());
    }
    row.counted_by_others(membership, context, id)?;
    let (cover, first) = (Cover::new(context, id), voting.urn.next());
    let hide = |(number, vote): (u32, &Vote)| {
        cover.hide(number, &row.question, &vote.as_read(&row.question))
    };
    let papers: Vec<HiddenBallot> = (first..).zip(papers).map(hide).collect();
    let mut others = voting.boxes.iter().filter(|it| it.batch != *batch);
    let mut decision = Vec::new();
    if others.all(|it| it.papers.is_some()) {
        let mut counted = voting.clone();
        counted.counted(batch, &papers);
        let void = overflow(&counted.boxes);
        decision = decided(state, membership, context, id, (row, &counted), void);
    }
    let counted = Event::PapersCounted { topic: id.clone(), batch: batch.clone(), papers };
    Ok([counted].into_iter().chain(decision).collect())
}

impl Voting {
    fn find(&self, batch: &Id) -> Result<usize, usize> {
        self.boxes.binary_search_by(|held| held.batch.cmp(batch))
    }

    /// A paper more is given out for a box.
    pub(super) fn issue(&mut self, batch: &Id, channel: Channel) {
        let place = match self.find(batch) {
            Ok(place) => place,
            Err(place) => {
                let batch = batch.clone();
                self.boxes.insert(place, PaperBox { batch, channel, issued: 0, papers: None });
                place
            }
        };
        if let Some(held) = self.boxes.get_mut(place) {
            held.issued = held.issued.saturating_add(1);
        }
    }

    /// A paper that bears a name came in.
    pub(super) fn receive(
        &mut self,
        membership: &Membership,
        voter: &PersonId,
        (of, proxy): (Option<&OrganisationId>, Option<&PersonId>),
        area: Option<u32>,
    ) {
        let Some(voter) = membership.people.find(voter) else { return };
        let organisation = of.and_then(|of| membership.organisations.find(of));
        let proxy = proxy.and_then(|proxy| membership.people.find(proxy));
        self.papers.push(NamedPaper { voter, organisation, proxy, area });
    }

    /// The place of a voter's paper that is not entered yet; of whoever was found to be them too, and of a
    /// body also where nothing is held any more of who signed it.
    pub(super) fn unentered(
        &self,
        membership: &Membership,
        voter: &PersonId,
        (of, proxy): (Option<&OrganisationId>, Option<&PersonId>),
    ) -> Option<usize> {
        if self.papers.is_empty() {
            return None; // as nearly always
        }
        let found = |person| membership.people.find(person).map(|it| membership.whole(it));
        let (voter, proxy) = (found(voter)?, proxy.map(found)); // some unknown one is nobody's
        let organisation = of.and_then(|of| membership.organisations.find(of));
        let held = |person: &Ix<PersonId>| !membership.is_erased(*person);
        self.papers.iter().position(|paper| {
            let signed = membership.whole(paper.voter) == voter
                || (organisation.is_some() && !held(&paper.voter));
            let by = paper.proxy.filter(held).map(|it| Some(membership.whole(it)));
            signed && paper.organisation == organisation && by == proxy
        })
    }

    /// How many papers are to be entered: all that are not, but those of whom nothing is held any more.
    pub(super) fn due_papers(&self, membership: &Membership) -> usize {
        let gone = |it: &NamedPaper| it.organisation.is_none() && membership.is_erased(it.voter);
        self.papers.iter().filter(|paper| !gone(paper)).count()
    }

    /// The papers of a box go into the urn.
    pub(super) fn counted(&mut self, batch: &Id, papers: &[HiddenBallot]) {
        let place = self.find(batch).ok();
        if let Some(held) = place.and_then(|place| self.boxes.get_mut(place)) {
            held.papers = Some(u32::try_from(papers.len()).unwrap_or(u32::MAX));
        }
        for paper in papers {
            self.urn.add(None, paper);
        }
    }
}
