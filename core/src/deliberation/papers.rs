//! Papers 纸质选票: given out one by one against the register, counted by the box, by two.
//!
//! Who gets a paper has voted: the register knows it at once, so that no other channel takes a second
//! vote. What they put on it goes into a box with others' and is counted without a name. A count is
//! one command under four eyes: it stands when somebody else gives the very same count.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::decide::Decision;
use super::urn::{Cover, HiddenBallot};
use super::voting::{Voting, decided, elector, running};
use super::{Channel, Deliberation, Event, Refusal, Stage, Topic, Vote};
use crate::base::{Canonical, Id, PersonId, TopicId};
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
    takes_papers(row)?;
    row.counted_by_others(membership, context, id)?;
    let (voter, batch, channel) = (issue.voter.clone(), issue.batch.clone(), issue.channel);
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

fn takes_papers(row: &Topic) -> Result<(), Box<Refusal>> {
    let (rule, electorate, days) =
        (row.rule.code.clone(), row.rule.electorate, row.counting_days());
    if days == 0 || electorate.on_named_papers() {
        return Err(Refusal::NoPapers { rule, electorate, days }.into());
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
    let Stage::Voting(voting) = &row.stage else {
        return Err(Refusal::NotVoting { topic: id.clone(), stage: row.stage.name() }.into());
    };
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
