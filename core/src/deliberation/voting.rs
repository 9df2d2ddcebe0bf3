//! Voting 表决: opening, who may vote, closing.

use alloc::{boxed::Box, collections::BinaryHeap, vec, vec::Vec};
use core::iter::once;

use super::decide::Decision;
use super::notice::Counted;
use super::papers::{self, NamedPaper, PaperBox};
use super::result::{self, CountTerms};
use super::urn::{Cover, Urn};
use super::{
    Channel, Deliberation, Event, Outcome, Product, Refusal, Register, Stage, Topic, VoteResult,
    life, published, recalls,
    register::{Changes, Line},
    runoffs,
};
use crate::base::{Canonical, HouseholdId, Ix, OrganisationId, PersonId, Timestamp, TopicId};
use crate::charter::{Context, Electorate, ProvenAct};
use crate::membership::Membership;

/// Voting as it runs, and the counting of papers after it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Voting {
    /// Since when.
    pub opened: Timestamp,
    /// Until when, exclusive.
    pub until: Timestamp,
    /// Voting is over, and papers are counted until then.
    pub counting: Option<Timestamp>,
    /// Who may vote, and who did.
    pub register: Register,
    /// What was cast; hidden.
    pub urn: Urn,
    /// The boxes that papers were put into, in order of their names.
    pub(super) boxes: Vec<PaperBox>,
    /// Papers that bear names, came in and are not entered yet.
    pub(super) papers: Vec<NamedPaper>,
}

impl Voting {
    /// When the clock acts next.
    pub fn due(&self) -> Timestamp {
        self.counting.unwrap_or(self.until)
    }
}

pub(super) fn open(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
) -> Decision {
    let row = state.topic(id)?;
    let topic = id.clone();
    let (frozen, day) = match &row.stage {
        Stage::Seconded { terms, list, .. } => {
            life::list_is_settled(context, id, row, terms)?;
            (list.as_deref(), list.as_ref().map_or(context.at, |_| terms.opens))
        }
        Stage::Proposed { .. } => {
            let (seconds, needed) =
                (row.seconds(), row.fewest_seconds(state, membership, context.at));
            return Err(Refusal::NotSeconded { topic, seconds, needed }.into());
        }
        _ => {
            return Err(Refusal::NotOpenable { topic, stage: row.stage.name() }.into());
        }
    };
    runoffs::can_open(context.at, &row.rule, row.follows.as_ref().zip(row.opens_before))?;
    if let Some(recalled) = &row.recalls {
        let region = membership.regions.live(row.region);
        recalls::waits(state, membership, context.at, region, (recalled, Some(id)))?;
    }
    let of = row.electorate();
    let now = row.list_at(state, membership, context.at, day);
    let register = frozen.unwrap_or(&now);
    let (eligible, area) = (register.eligible(), register.area());
    if eligible == 0 {
        let region = membership.regions.row(row.region).code;
        return Err(Refusal::NobodyEligible { topic, region }.into());
    }
    if area == Some(u32::MAX) {
        let area = Product::new(register.full_area());
        return Err(Refusal::AreaTooLarge { topic, area, max: u32::MAX }.into());
    }
    let list = published::summed(membership, context, of, register);
    let until = life::days_on(context.at, row.rule.voting_days);
    let [joined, left, changed] = register.changes(&now, &row.settled(membership)).counts();
    Ok(vec![Event::VotingOpened { topic, list, until, joined, left, changed }])
}

/// The voting that runs on a topic.
pub(super) fn running<'a>(
    row: &'a Topic,
    context: &Context,
    id: &TopicId,
) -> Result<&'a Voting, Box<Refusal>> {
    let voting = row.voting(id)?;
    let (until, at) = (voting.until, context.at);
    if at >= until {
        return Err(Refusal::VotingOver { topic: id.clone(), until, at }.into());
    }
    Ok(voting)
}

/// A vote in the register: of a person, with all who were found to be them since it opened, of a
/// household or of an organisation.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// That on which it was cast, or will be.
    pub(super) line: Line,
    /// The area of all its lines, where owners vote.
    pub(super) area: Option<u32>,
    /// Whether a ballot was served on one of them.
    served: bool,
    /// Whether it was cast.
    pub(super) voted: bool,
}

impl Register {
    /// The vote of some places.
    pub(super) fn entry(&self, places: impl Iterator<Item = u32>) -> Option<Entry> {
        let mut whole: Option<Entry> = None;
        for line in places.filter_map(|place| self.line(place)) {
            let (area, served) = (self.area_of(line), self.was_served(line));
            let voted = self.has_voted(line);
            match &mut whole {
                None => whole = Some(Entry { line, area, served, voted }),
                Some(entry) => {
                    entry.area = entry.area.zip(area).map(|(sum, area)| sum.saturating_add(area));
                    entry.served |= served;
                    if voted && !entry.voted {
                        (entry.line, entry.voted) = (line, true);
                    }
                }
            }
        }
        whole
    }
}

/// Someone who may vote.
pub(super) struct Elector {
    pub(super) entry: Entry,
    pub(super) household: Option<HouseholdId>,
    pub(super) organisation: Option<OrganisationId>,
}

/// Whether somebody is in the register and may vote now; for an organisation, where one is named.
pub(super) fn elector(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    voting: &Voting,
    (voter, of): (&PersonId, Option<&OrganisationId>),
) -> Result<Elector, Box<Refusal>> {
    let (opened, register) = (voting.opened, &voting.register);
    let person = membership.person(voter)?;
    if row.rule.electorate.is_of_age() {
        membership.of_age(context.at, person)?;
    }
    membership.proven(&row.proofs, person, ProvenAct::Cast)?;
    if row.rule.electorate == Electorate::Organisations {
        let found = body(membership, context.at, register, (person, of));
        let (body, entry) =
            found.ok_or_else(|| Refusal::NotEligible { voter: voter.clone(), opened })?;
        let organisation = Some(membership.organisations.id(body));
        return Ok(Elector { entry, household: None, organisation });
    }
    // Who moved into a household of the register after opening does not vote for it.
    let home = membership.people.row(person).residence;
    let by_household = row.rule.electorate == Electorate::Households;
    let late = by_household && home.is_some_and(|home| home.since > opened);
    let entry = register.entry(row.places_of(membership, person)).filter(|_| !late);
    let entry = entry.ok_or_else(|| Refusal::NotEligible { voter: voter.clone(), opened })?;
    let household = household_voting(membership, row, person, voter)?;
    Ok(Elector { entry, household, organisation: None })
}

/// The organisation that an officer votes for: the one that is named; or the first of theirs in the
/// register that has not voted, or else the first.
pub(super) fn body(
    membership: &Membership,
    at: Timestamp,
    register: &Register,
    (officer, of): (Ix<PersonId>, Option<&OrganisationId>),
) -> Option<(Ix<OrganisationId>, Entry)> {
    let named = |body: &Ix<_>| of.is_none_or(|of| membership.organisations.find(of) == Some(*body));
    let theirs = membership.acts_for_any(officer, at).filter(named);
    let entries = theirs.filter_map(|body| Some((body, register.entry(once(body.number()))?)));
    entries.min_by_key(|(body, entry)| (entry.voted, body.number()))
}

/// The household that a person votes for as its delegate; none in a vote of persons.
fn household_voting(
    membership: &Membership,
    row: &Topic,
    person: Ix<PersonId>,
    voter: &PersonId,
) -> Result<Option<HouseholdId>, Box<Refusal>> {
    let home = match row.rule.electorate {
        Electorate::Households => membership.people.row(person).residence,
        _ => return Ok(None),
    };
    let Some(home) = home else { return Ok(None) }; // without a home nobody was in the register
    let household = membership.households.id(home.household);
    if membership.households.row(home.household).delegate == Some(person) {
        Ok(Some(household))
    } else {
        Err(Refusal::NotDelegate { voter: voter.clone(), household }.into())
    }
}

/// Ballots were served on these: whether in time for their silence to count.
pub(super) fn serve(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    voters: &[PersonId],
) -> Result<bool, Box<Refusal>> {
    let row = state.topic(id)?;
    let voting = running(row, context, id)?;
    for voter in voters {
        let person = membership.person(voter)?;
        if voting.register.entry(row.places_served(membership, person, context.at)).is_none() {
            let opened = voting.opened;
            return Err(Refusal::NotEligible { voter: voter.clone(), opened }.into());
        }
    }
    let days = row.rule.silence().map_or(0, |rule| u32::from(rule.served_days));
    Ok(context.at.end_of_day_after(days).is_some_and(|served| served <= voting.until))
}

/// The clock's: voting is over, or the time to count its papers.
pub(super) fn close(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
) -> Decision {
    let row = state.topic(id)?;
    let (topic, voting) = (id.clone(), row.voting(id)?);
    let (due, at) = (voting.due(), context.at);
    if at < due {
        return Err(Refusal::NotDue { topic, due, at }.into());
    }
    let uncounted = voting.boxes.iter().filter(|it| it.papers.is_none()).count();
    let unentered = voting.due_papers(membership);
    let missing = uncounted > 0 || unentered > 0;
    if voting.counting.is_none() && missing {
        let [boxes, papers] = [uncounted, unentered].map(published::total);
        let until = life::days_after(at, row.counting_days());
        return Ok(vec![Event::VotingClosed { topic, boxes, papers, until }]);
    }
    let tampered = missing || papers::overflow(&voting.boxes);
    Ok(decided(state, membership, context, id, (row, voting), tampered))
}

/// The count of all that is in the urn.
pub(super) fn decided(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    (row, voting): (&Topic, &Voting),
    void: bool,
) -> Vec<Event> {
    let ballots = voting.urn.read(&Cover::new(context, id));
    let silent = row.silent(membership, &voting.register);
    let terms = row.terms(&voting.register, silent);
    let found = result::count(&terms, &ballots, context.algorithm);
    let result = match (void, row.withholds(voting.urn.ballots())) {
        (true, _) => found.void(),
        (false, true) => found.withheld(),
        (false, false) => found,
    };
    let passed = result.outcome == Outcome::Passed;
    let region = membership.regions.row(row.region).code;
    let now = row.register_at(state, membership, context.at);
    let changes = voting.register.changes(&now, &row.settled(membership));
    let [joined, left, changed] = changes.counts();
    let (topic, result) = (id.clone(), Box::new(result));
    let doubled = row.doubled(membership, &voting.register);
    let mut events =
        vec![Event::TopicDecided { topic, region, result, joined, left, changed, doubled }];
    let counted = Counted { state, membership, at: context.at, topic: id, row };
    events.extend(counted.follows(passed));
    events
}

impl Topic {
    /// The voting on it, or the counting after that.
    pub(super) fn voting(&self, id: &TopicId) -> Result<&Voting, Box<Refusal>> {
        match &self.stage {
            Stage::Voting(voting) => Ok(voting),
            stage => Err(Refusal::NotVoting { topic: id.clone(), stage: stage.name() }.into()),
        }
    }

    /// Days after voting in which papers are counted.
    pub(super) fn counting_days(&self) -> u16 {
        self.rule.ballots.as_ref().map_or(0, |it| it.counting_days)
    }

    /// What the count is made of, apart from the ballots.
    pub(super) fn terms(&self, register: &Register, silent: Vec<u32>) -> CountTerms {
        CountTerms {
            question: self.question.clone(),
            thresholds: self.rule.thresholds(),
            eligible: register.whole(),
            silent,
        }
    }

    /// Who was found to be one with others of the register: the places of each, side by side.
    fn found_twice(
        &self,
        membership: &Membership,
        register: &Register,
    ) -> Vec<(Ix<PersonId>, u32)> {
        let merged = membership.merged.iter().filter(|_| self.votes_by_person());
        let listed = merged.filter(|(gone, _)| register.line(gone.number()).is_some());
        let both = |(gone, whole): (Ix<PersonId>, &Ix<PersonId>)| {
            [gone, *whole].map(|place| (*whole, place.number()))
        };
        let mut twice = listed.flat_map(both).collect::<BinaryHeap<_>>().into_sorted_vec();
        twice.dedup();
        twice
    }

    /// How many votes were cast by somebody who had voted, as another person whom they were found to be
    /// only then, as far as that is known now. A ballot in the urn is nobody's, so that they count.
    pub(super) fn doubled(&self, membership: &Membership, register: &Register) -> u32 {
        let voted =
            |(_, place): &&_| register.line(*place).is_some_and(|it| register.has_voted(it));
        let twice = self.found_twice(membership, register);
        let votes = twice.chunk_by(|one, next| one.0 == next.0);
        let more = votes.map(|places| places.iter().filter(voted).count().saturating_sub(1));
        u32::try_from(more.fold(0, usize::saturating_add)).unwrap_or(u32::MAX)
    }

    /// Who was served and did not vote: how many, and with which area where owners vote. Whoever was
    /// found to be two of them is one.
    fn silent(&self, membership: &Membership, register: &Register) -> Vec<u32> {
        let twice = self.found_twice(membership, register);
        let (mut heads, mut area) = (0_u32, 0_u32);
        let mut add = |it: Option<u32>| {
            heads = heads.saturating_add(1);
            area = area.saturating_add(it.unwrap_or(0));
        };
        for (line, place) in register.lines() {
            let silent = register.was_served(line) && !register.has_voted(line);
            let is_found = |whole| twice.binary_search_by_key(&whole, |it| it.0).is_ok();
            if silent && (twice.is_empty() || !is_found(membership.whole(Ix::at(place)))) {
                add(register.area_of(line));
            }
        }
        for places in twice.chunk_by(|one, next| one.0 == next.0) {
            let entry = register.entry(places.iter().map(|it| it.1));
            if let Some(entry) = entry.filter(|it| it.served && !it.voted) {
                add(entry.area);
            }
        }
        [heads].into_iter().chain(register.area().map(|_| area)).collect()
    }

    /// The places for which a ballot is served on a person: whatever they cast for, and where
    /// organisations vote, those for which they act.
    fn places_served<'a>(
        &self,
        membership: &'a Membership,
        person: Ix<PersonId>,
        at: Timestamp,
    ) -> impl Iterator<Item = u32> + use<'a> {
        let by_body = self.rule.electorate == Electorate::Organisations;
        let bodies = membership.acts_for_any(person, at).filter(move |_| by_body);
        self.places_of(membership, person).chain(bodies.map(Ix::number))
    }

    /// Whether a person's vote was cast, or their household's.
    pub(crate) fn has_vote_of(&self, membership: &Membership, person: Ix<PersonId>) -> bool {
        self.entry_of(membership, person).is_some_and(|(_, entry)| entry.voted)
    }

    /// The vote of a person, or of their household, in the register.
    pub(super) fn entry_of(
        &self,
        membership: &Membership,
        person: Ix<PersonId>,
    ) -> Option<(&Register, Entry)> {
        let register = self.register()?;
        Some((register, register.entry(self.places_of(membership, person))?))
    }

    /// Whether so few ballots are not told.
    pub(super) fn withholds(&self, ballots: u32) -> bool {
        let rules = self.rule.ballots.as_ref().filter(|rules| rules.secret);
        rules.is_some_and(|rules| ballots < u32::from(rules.small_cell))
    }
}

impl Deliberation {
    pub(super) fn evolve_opening(
        &mut self,
        at: Timestamp,
        topic: &TopicId,
        until: Timestamp,
        membership: &Membership,
    ) {
        let Some(row) = self.topics.get(topic) else { return };
        let now = match &row.stage {
            Stage::Seconded { list: Some(_), .. } => Register::default(),
            _ => row.register_at(self, membership, at),
        };
        self.move_to(topic, |row| {
            let frozen = match &mut row.stage {
                Stage::Seconded { list, .. } => list.take(),
                _ => None,
            };
            let register = frozen.map_or(now, |list| *list).opened();
            let (urn, boxes, papers) = (Urn::default(), Vec::new(), Vec::new());
            let (opened, counting) = (at, None);
            Stage::Voting(Voting { opened, until, counting, register, urn, boxes, papers }.into())
        });
    }

    /// The voting of a topic, and a vote in it.
    fn entry_mut(
        &mut self,
        membership: &Membership,
        topic: &TopicId,
        voter: &PersonId,
        (household, organisation): (Option<&HouseholdId>, Option<&OrganisationId>),
    ) -> Option<(&mut Voting, Entry, bool)> {
        let ix = self.topics.find(topic)?;
        let row = self.topics.row(ix);
        let Stage::Voting(voting) = &row.stage else { return None };
        let register = &voting.register;
        let entry = match (household, organisation) {
            (Some(household), _) => {
                register.entry(once(membership.households.find(household)?.number()))
            }
            (_, Some(body)) => register.entry(once(membership.organisations.find(body)?.number())),
            _ => register.entry(row.places_of(membership, membership.people.find(voter)?)),
        }?;
        let replaceable = row.rule.ballots.as_ref().is_some_and(|rules| rules.replaces);
        let Stage::Voting(voting) = &mut self.topics.row_mut(ix).stage else { return None };
        Some((voting, entry, replaceable))
    }

    /// The voting that runs on a topic.
    pub(super) fn voting_mut(&mut self, topic: &TopicId) -> Option<&mut Voting> {
        let ix = self.topics.find(topic)?;
        match &mut self.topics.row_mut(ix).stage {
            Stage::Voting(voting) => Some(voting),
            _ => None,
        }
    }

    pub(super) fn evolve_ballot(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::BallotCast {
                topic,
                voter,
                household,
                organisation,
                proxy,
                channel,
                hidden,
                replaces,
            } => {
                let named = (household.as_ref(), organisation.as_ref());
                let found = self.entry_mut(membership, topic, voter, named);
                let Some((voting, entry, replaceable)) = found else { return };
                let Entry { line, mut area, voted, .. } = entry;
                let named = (organisation.as_ref(), proxy.as_ref());
                match voting.unentered(membership, voter, named) {
                    Some(paper) if voted && !replaces => {
                        area = voting.papers.remove(paper).area; // it voted as it came in
                    }
                    _ => voting.register.mark(line, at, *channel),
                }
                if replaceable && *channel == Channel::App {
                    let earlier = voting.urn.last_of(line).filter(|_| *replaces);
                    area = earlier.map_or(area, |earlier| voting.urn.area_of(earlier));
                    voting.urn.replace(line, earlier);
                }
                voting.urn.add(area, hidden);
            }
            Event::PaperIssued { topic, voter, household, batch, channel, .. } => {
                let found = self.entry_mut(membership, topic, voter, (household.as_ref(), None));
                let Some((voting, entry, _)) = found else { return };
                voting.register.mark(entry.line, at, *channel);
                voting.issue(batch, *channel);
            }
            Event::PaperReceived { topic, voter, organisation, proxy, channel } => {
                let named = (organisation.as_ref(), proxy.as_ref());
                let found = self.entry_mut(membership, topic, voter, (None, named.0));
                let Some((voting, entry, _)) = found else { return };
                voting.register.mark(entry.line, at, *channel);
                voting.receive(membership, voter, named, entry.area);
            }
            Event::PapersCounted { topic, batch, papers } => {
                let Some(voting) = self.voting_mut(topic) else { return };
                voting.counted(batch, papers);
            }
            Event::BallotsServed { topic, voters, in_time, .. } => {
                let Some(row) = self.topics.get(topic) else { return };
                let people = voters.iter().filter_map(|voter| membership.people.find(voter));
                let places = people.flat_map(|person| row.places_served(membership, person, at));
                let places: Vec<u32> = places.collect();
                let Some(voting) = self.voting_mut(topic) else { return };
                for place in places {
                    if let Some(line) = voting.register.line(place) {
                        voting.register.serve(line, *in_time);
                    }
                }
            }
            Event::VotingClosed { topic, until, .. } => {
                self.change(topic, |row| {
                    if let Stage::Voting(voting) = &mut row.stage {
                        voting.counting = Some(*until);
                    }
                });
            }
            _ => {}
        }
    }

    pub(super) fn evolve_decision(
        &mut self,
        at: Timestamp,
        event: &Event,
        membership: &Membership,
    ) {
        let Event::TopicDecided { topic, result, .. } = event else { return };
        let Some(row) = self.topics.get(topic) else { return };
        let now = row.register_at(self, membership, at);
        let settled = row.settled(membership);
        let silent = match &row.stage {
            Stage::Voting(voting) => row.silent(membership, &voting.register),
            _ => Vec::new(),
        };
        let (outcome, result) = (result.outcome, result.clone());
        self.move_to(topic, |row| {
            let (register, urn, boxes) = match &mut row.stage {
                Stage::Voting(voting) => (
                    core::mem::take(&mut voting.register).seal(),
                    core::mem::take(&mut voting.urn).seal(),
                    core::mem::take(&mut voting.boxes),
                ),
                _ => Default::default(),
            };
            let changes = register.changes(&now, &settled);
            Stage::Decided(Decided { at, register, silent, urn, boxes, result, changes }.into())
        });
        if outcome != Outcome::Passed {
            self.release(topic);
        }
    }
}

/// A vote that was counted.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Decided {
    /// When.
    pub at: Timestamp,
    /// Who could vote, and who did.
    pub register: Register,
    /// Who was served and did not vote, as the count took it: heads and, where owners vote, area.
    pub silent: Vec<u32>,
    /// What was cast.
    pub urn: Urn,
    /// The boxes that papers were put into.
    pub boxes: Vec<PaperBox>,
    /// What came out.
    pub result: Box<VoteResult>,
    /// What would have been otherwise in the register, had it been made at closing.
    pub changes: Changes,
}
