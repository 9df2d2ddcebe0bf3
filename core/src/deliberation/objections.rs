//! Objections 异议: to the published list of who may vote, and to a result on public notice.
//!
//! A member objects in time, once to one thing; someone who is not part of it decides, for a reason
//! that all can ask for. What is upheld about the list corrects it, and voting opens on it; what is
//! upheld about the result annuls it. What nobody decided in time leaves things as they are, and is
//! told with its number. What was annulled can be appealed.

use alloc::{boxed::Box, collections::BinaryHeap, string::ToString, vec, vec::Vec};
use core::iter;
use serde::{Deserialize, Serialize};

use super::decide::{Decision, owner_in, participant};
use super::{Command, Deliberation, Effect, Event, Refusal, Stage, StageName, Topic};
use super::{life, notice::Counted};
use crate::base::{Canonical, Id, Ix, OrganisationId, PersonId, Timestamp, TopicId};
use crate::charter::{Context, Electorate};
use crate::membership::Membership;

/// An entry of the published list that an objection is about: a person's, or an organisation's where
/// organisations vote.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListEntry {
    /// Whose; in a vote of households, one of the household.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Which organisation.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    /// Whether it should be there.
    pub listed: bool,
    /// The area in 0.01 m2 with which an owner should be there. Of an owner who is missing, where it
    /// is absent, that of all their units as they are recorded.
    #[serde(default)]
    pub area: Option<u32>,
}

/// How an objection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ObjectionStatus {
    /// Nobody decided on it yet.
    Undecided,
    /// It was right.
    Upheld,
    /// It was not.
    Dismissed,
    /// Nobody decided on it in time.
    Unanswered,
}

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Objection {
    /// Which.
    pub objection: Id,
    /// Whose.
    pub by: Ix<PersonId>,
    /// Where the host keeps the reason.
    pub reason: Id,
    /// Which entry of the list it is about; none: the result.
    pub about: Option<About>,
    /// How it stands.
    pub status: ObjectionStatus,
    /// Where the host keeps the reason of the latest decision on it.
    pub answer: Option<Id>,
}

/// An entry of the list that an objection is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct About {
    /// Its place in the table of persons, or that of the household then, or of the organisation.
    pub place: u32,
    /// Whether it should be there.
    pub listed: bool,
    /// And with which area, where owners vote.
    pub area: Option<u32>,
}

impl Topic {
    /// Objections that nobody decided on yet.
    pub(super) fn undecided(&self) -> u32 {
        let open = self.objections.iter().filter(|it| it.status == ObjectionStatus::Undecided);
        u32::try_from(open.count()).unwrap_or(u32::MAX)
    }

    /// The objection that annulled the result is to be decided anew.
    pub(super) fn reopen_annulment(&mut self) {
        if let Some(found) = self.annulling() {
            found.status = ObjectionStatus::Undecided;
        }
    }

    /// The objection that annulled the result.
    fn annulling(&mut self) -> Option<&mut Objection> {
        let Some(Effect::Annulled { objection, .. }) = &self.effect else { return None };
        self.objections.iter_mut().find(|it| it.objection == *objection)
    }

    /// What was counted is on notice, also where it was annulled before: what nobody decided on appeal
    /// is no objection any more. Who annulled it does not do so again, and there is no second appeal.
    pub(super) fn announce(&mut self, until: Timestamp, due: Timestamp) {
        if let Some(found) = self.annulling().filter(|it| it.status == ObjectionStatus::Undecided) {
            found.status = ObjectionStatus::Unanswered;
        }
        self.effect = Some(Effect::Announced { until, due });
        if let Some(ruling) = &mut self.ruling {
            (ruling.appellant, ruling.until) = (None, None);
        }
    }

    /// The time to decide is over.
    pub(super) fn leave_unanswered(&mut self) {
        let open = self.objections.iter_mut();
        let open = open.filter(|it| it.status == ObjectionStatus::Undecided);
        open.for_each(|it| it.status = ObjectionStatus::Unanswered);
    }

    /// The places that are one entry of a list with this place.
    fn one_with<'a>(
        &self,
        membership: &'a Membership,
        place: u32,
    ) -> impl Iterator<Item = u32> + use<'a> {
        let whole = self.votes_by_person().then(|| membership.whole(Ix::at(place)));
        let merged = whole.into_iter().flat_map(|whole| membership.merged_into(whole));
        let first = whole.map_or(place, Ix::number);
        iter::once(first).chain(merged.map(Ix::number))
    }

    /// The frozen list becomes as an objection to it wants.
    fn correct(&mut self, membership: &Membership, About { place, listed, area }: About) {
        let places: Vec<u32> = self.one_with(membership, place).collect();
        let Stage::Seconded { list: Some(list), .. } = &mut self.stage else { return };
        places.into_iter().for_each(|place| list.strike(place));
        if listed {
            list.enlist(place, area);
        }
    }

    /// The places about which an objection was upheld, in order.
    pub(super) fn settled(&self, membership: &Membership) -> Vec<u32> {
        let upheld = self.objections.iter().filter(|it| it.status == ObjectionStatus::Upheld);
        let about = upheld.filter_map(|it| it.about);
        let places = about.flat_map(|about| self.one_with(membership, about.place));
        places.collect::<BinaryHeap<u32>>().into_sorted_vec()
    }

    /// Whether an objection is about somebody, their household, or an organisation of theirs.
    fn names(
        &self,
        membership: &Membership,
        context: &Context,
        objection: &Objection,
        person: Ix<PersonId>,
    ) -> bool {
        let Some(About { place, .. }) = objection.about else { return false };
        let home = || membership.people.row(person).residence;
        match self.rule.electorate {
            Electorate::Households => home().is_some_and(|home| home.household.number() == place),
            Electorate::Organisations => {
                membership.is_of(&membership.people.id(person), Ix::at(place), context.at)
            }
            _ => membership.whole(Ix::at(place)) == person,
        }
    }

    /// The place of an entry that an objection names.
    fn place_named(&self, membership: &Membership, entry: &ListEntry) -> Option<u32> {
        match (&entry.person, &entry.organisation) {
            (None, Some(body)) if self.rule.electorate == Electorate::Organisations => {
                membership.organisations.find(body).map(Ix::number)
            }
            (Some(person), None) => self.place_of(membership, membership.people.find(person)?),
            _ => None,
        }
    }
}

/// Objects to an entry of the list, or to the result.
pub(super) fn object(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::Object { topic, objection, person, reason, about } = command else {
        return Ok(Vec::new());
    };
    let row = state.topic(topic)?;
    let until = match (&row.stage, &row.effect, about) {
        (Stage::Seconded { terms, .. }, _, Some(_)) => terms.objections_until,
        (_, Some(Effect::Announced { until, .. }), None) => *until,
        (_, _, Some(_)) => return Err(row.is_not(topic, StageName::Seconded)),
        (_, _, None) => return Err(row.is_not(topic, StageName::Announced)),
    };
    life::in_time(context, topic, until)?;
    let by = objector(state, membership, context, row, person)?;
    let about = match about {
        Some(entry) => Some(wrong(state, membership, (topic, row), entry)?),
        None => None,
    };
    if row.objections.iter().any(|it| it.objection == *objection) {
        return Err(Refusal::ObjectionExists { objection: objection.clone() }.into());
    }
    let of = about.as_ref().and_then(|entry| row.place_named(membership, entry));
    if row.objections.iter().any(|it| it.by == by && it.about.map(|about| about.place) == of) {
        let (topic, person) = (topic.clone(), person.clone());
        return Err(Refusal::AlreadyObjected { topic, person }.into());
    }
    let (topic, objection, person) = (topic.clone(), objection.clone(), person.clone());
    let reason = reason.clone();
    Ok(vec![Event::ObjectionLodged { topic, objection, person, reason, about }])
}

/// The place of whoever objects: who takes part in the topic or, where organisations vote, an officer
/// of one in its region.
pub(super) fn objector(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    row: &Topic,
    id: &PersonId,
) -> Result<Ix<PersonId>, Box<Refusal>> {
    let person = membership.person(id)?;
    let lies_there = |body| {
        let body = membership.organisations.row(body);
        membership.regions.covers(row.region, body.region)
    };
    let by_body = row.rule.electorate == Electorate::Organisations;
    if by_body && membership.acts_for_any(person, context.at).any(lies_there) {
        return Ok(person);
    }
    participant(state, membership, row, id)
}

/// What an objection wants of the list, which can have it and has not yet; with an owner's area.
fn wrong(
    state: &Deliberation,
    membership: &Membership,
    (topic, row): (&TopicId, &Topic),
    entry: &ListEntry,
) -> Result<ListEntry, Box<Refusal>> {
    let (listed, by_area) = (entry.listed, row.rule.electorate.owns());
    if let Some(body) = &entry.organisation {
        membership.organisation(body)?;
    }
    if let Some(person) = &entry.person {
        let ix = membership.person(person)?;
        match row.rule.electorate {
            Electorate::Households => membership.residence(person).map(|_| ())?,
            Electorate::Registered if listed => {
                state.registered_nowhere_else(membership, row.region, (ix, person))?;
            }
            _ => {}
        }
    }
    let electorate = row.rule.electorate;
    let Some(place) = row.place_named(membership, entry) else {
        let by_body = row.rule.electorate == Electorate::Organisations;
        let field = if by_body { "organisation" } else { "person" };
        let (topic, field) = (topic.clone(), field.to_string());
        return Err(Refusal::NoSuchEntry { topic, electorate, field }.into());
    };
    if let Some(area) = entry.area.filter(|area| *area == 0 || !listed || !by_area) {
        let topic = topic.clone();
        return Err(Refusal::NoSuchArea { topic, electorate, listed, area }.into());
    }
    let Stage::Seconded { list: Some(list), .. } = &row.stage else {
        return Err(row.is_not(topic, StageName::Seconded));
    };
    let found = list.entry(row.one_with(membership, place));
    let same_area = entry.area.is_none() || found.and_then(|it| it.area) == entry.area;
    if found.is_some() == listed && (!listed || same_area) {
        return Err(Refusal::AsListed { topic: topic.clone(), listed }.into());
    }
    let mut wanted = entry.clone();
    if let (None, true, Some(person)) = (found, by_area, &entry.person) {
        // Whose unit is missing is recorded with it; without a unit there is no owner.
        let recorded = owner_in(state, membership, row.region, person)?;
        wanted.area = entry.area.or_else(|| state.area_of(membership, row.region, recorded));
    }
    Ok(wanted)
}

/// Decides on an objection.
pub(super) fn decide(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::DecideObjection { topic: id, objection, upheld, reason } = command else {
        return Ok(Vec::new());
    };
    let row = state.topic(id)?;
    let (topic, objection, upheld) = (id.clone(), objection.clone(), *upheld);
    let Some(found) = row.objections.iter().find(|it| it.objection == objection) else {
        return Err(Refusal::UnknownObjection { objection }.into());
    };
    if found.status != ObjectionStatus::Undecided {
        return Err(Refusal::ObjectionOver { objection }.into());
    }
    if let Some(next) = row.next() {
        life::in_time(context, id, next.at)?;
    }
    if matches!(&row.effect, Some(Effect::Annulled { objection: annulling, .. }) if *annulling != objection)
    {
        return Err(row.is_not(id, StageName::Announced));
    }
    let appellant = row.ruling.as_ref().and_then(|ruling| ruling.appellant);
    row.impartial(membership, context, id, &|hand| {
        let is = |other| membership.whole(other) == hand;
        is(found.by) || appellant.is_some_and(is) || row.names(membership, context, found, hand)
    })?;
    if upheld || row.is_appealed() {
        row.by_others(membership, context, id)?;
    }
    let (decided, reason) = (objection.clone(), reason.clone());
    let decided =
        Event::ObjectionDecided { topic: topic.clone(), objection: decided, upheld, reason };
    let mut events = vec![decided];
    if row.effect.is_some() && upheld {
        let by = context.hands().cloned().collect();
        let appeals = row.ruling.is_none(); // once
        let until = appeals.then(|| life::days_on(context.at, row.rule.steps().appeal_days));
        events.push(Event::ResultAnnulled { topic, objection, by, until });
    } else {
        let counted = Counted { state, membership, at: context.at, topic: id, row };
        events.extend(counted.loses_objection(0));
    }
    Ok(events)
}

impl Deliberation {
    pub(super) fn evolve_objection(&mut self, event: &Event, membership: &Membership) {
        match event {
            Event::ObjectionLodged { topic, objection, person, reason, about } => {
                let Some(by) = membership.people.find(person) else { return };
                let Some(row) = self.topics.get(topic) else { return };
                let about = about.as_ref().and_then(|entry| {
                    let place = row.place_named(membership, entry)?;
                    Some(About { place, listed: entry.listed, area: entry.area })
                });
                let (objection, reason) = (objection.clone(), reason.clone());
                let (status, answer) = (ObjectionStatus::Undecided, None);
                let lodged = Objection { objection, by, reason, about, status, answer };
                self.change(topic, |row| row.objections.push(lodged));
            }
            Event::ObjectionDecided { topic, objection, upheld, reason } => {
                let status =
                    if *upheld { ObjectionStatus::Upheld } else { ObjectionStatus::Dismissed };
                self.change(topic, |row| {
                    let mut all = row.objections.iter_mut();
                    let Some(found) = all.find(|it| it.objection == *objection) else { return };
                    (found.status, found.answer) = (status, Some(reason.clone()));
                    if let Some(about) = found.about.filter(|_| *upheld) {
                        row.correct(membership, about);
                    }
                });
            }
            _ => {}
        }
    }
}
