//! Objections 异议: to the published list of who may vote, and to a result on public notice.
//!
//! A member objects in time, once to one thing; someone who is not part of it decides. What is upheld
//! about the list holds when voting opens; what is upheld about the result annuls it. What nobody
//! decided in time leaves things as they are, and is told with its number.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::decide::{Decision, participant};
use super::{Command, Deliberation, Effect, Event, Refusal, Stage, StageName, Topic};
use super::{electorate, life, notice};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp, TopicId};
use crate::charter::{Context, Electorate};
use crate::membership::Membership;

/// An entry of the published list that an objection is about.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListEntry {
    /// Whose; in a vote of households, one of the household.
    pub person: PersonId,
    /// Whether it should be there.
    pub listed: bool,
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
}

/// An entry of the list that an objection is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct About {
    /// Whose.
    pub person: Ix<PersonId>,
    /// Their place in the table of persons, or that of their household then.
    place: u32,
    /// Whether it should be there.
    pub listed: bool,
}

impl Topic {
    /// Objections that nobody decided on yet.
    pub(super) fn undecided(&self) -> u32 {
        let open = self.objections.iter().filter(|it| it.status == ObjectionStatus::Undecided);
        u32::try_from(open.count()).unwrap_or(u32::MAX)
    }

    /// The time to decide is over.
    pub(super) fn leave_unanswered(&mut self) {
        let open = self.objections.iter_mut();
        let open = open.filter(|it| it.status == ObjectionStatus::Undecided);
        open.for_each(|it| it.status = ObjectionStatus::Unanswered);
    }

    /// Makes true of places in ascending order, and areas beside them, what was found wrong about them.
    pub(super) fn correct(&self, places: &mut Vec<u32>, areas: &mut Vec<u32>) {
        for (place, listed) in &self.corrections {
            match (places.binary_search(place), listed) {
                (Err(at), true) => places.insert(at, *place),
                (Ok(at), false) => {
                    places.remove(at);
                    if at < areas.len() {
                        areas.remove(at);
                    }
                }
                _ => {}
            }
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
        (Stage::Seconded { terms: Some(terms), .. }, _, Some(_)) => terms.list_until,
        (_, Some(Effect::Announced { until, .. }), None) => *until,
        (_, _, Some(_)) => return Err(row.is_not(topic, StageName::Seconded)),
        (_, _, None) => return Err(row.is_not(topic, StageName::Announced)),
    };
    life::in_time(context, topic, until)?;
    let by = participant(state, membership, row, person)?;
    if let Some(entry) = about {
        is_wrong(state, membership, row, entry, context.at)?;
    }
    let of = about.as_ref().and_then(|entry| membership.people.find(&entry.person));
    if row.objections.iter().any(|it| it.objection == *objection) {
        return Err(Refusal::ObjectionExists { objection: objection.clone() }.into());
    }
    if row.objections.iter().any(|it| it.by == by && it.about.map(|about| about.person) == of) {
        let (topic, person) = (topic.clone(), person.clone());
        return Err(Refusal::AlreadyObjected { topic, person }.into());
    }
    let (topic, objection, person) = (topic.clone(), objection.clone(), person.clone());
    let (reason, about) = (reason.clone(), about.clone());
    Ok(vec![Event::ObjectionLodged { topic, objection, person, reason, about }])
}

/// That the list does not say already what an objection wants, and can.
fn is_wrong(
    state: &Deliberation,
    membership: &Membership,
    row: &Topic,
    entry: &ListEntry,
    at: Timestamp,
) -> Result<(), Box<Refusal>> {
    let ListEntry { person, listed } = entry.clone();
    let place = row.place_of(membership, membership.person(&person)?);
    let Some(place) = place else {
        let region = membership.regions.row(row.region).code;
        return Err(Refusal::OutsideRegion { person, region }.into());
    };
    if listed && row.rule.electorate == Electorate::Owners {
        // Whose unit is missing is recorded with it; without a unit there is no owner.
        participant(state, membership, row, &person)?;
    }
    if electorate::register(state, membership, row, at).line(place).is_some() == listed {
        return Err(Refusal::AsListed { person, listed }.into());
    }
    Ok(())
}

/// Decides on an objection.
pub(super) fn decide(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    id: &TopicId,
    objection: &Id,
    upheld: bool,
) -> Decision {
    let row = state.topic(id)?;
    let (topic, objection) = (id.clone(), objection.clone());
    let Some(found) = row.objections.iter().find(|it| it.objection == objection) else {
        return Err(Refusal::UnknownObjection { objection }.into());
    };
    if found.status != ObjectionStatus::Undecided {
        return Err(Refusal::ObjectionOver { objection }.into());
    }
    if let Some(next) = row.next() {
        life::in_time(context, id, next.at)?;
    }
    let others: Vec<Ix<PersonId>> =
        found.about.iter().map(|about| about.person).chain([found.by]).collect();
    row.impartial(membership, context, id, &others)?;
    let decided =
        Event::ObjectionDecided { topic: topic.clone(), objection: objection.clone(), upheld };
    let mut events = vec![decided];
    if let Some(Effect::Announced { until, .. }) = row.effect {
        if upheld {
            events.push(Event::ResultAnnulled { topic, objection });
        } else if row.undecided() == 1 && context.at >= until {
            events.push(notice::in_force(state, membership, context.at, id, (row, 0)));
        }
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
                    let person = membership.people.find(&entry.person)?;
                    let place = row.place_of(membership, person)?;
                    Some(About { person, place, listed: entry.listed })
                });
                let (objection, reason) = (objection.clone(), reason.clone());
                let status = ObjectionStatus::Undecided;
                let lodged = Objection { objection, by, reason, about, status };
                self.change(topic, |row| row.objections.push(lodged));
            }
            Event::ObjectionDecided { topic, objection, upheld } => {
                let status =
                    if *upheld { ObjectionStatus::Upheld } else { ObjectionStatus::Dismissed };
                self.change(topic, |row| {
                    let mut all = row.objections.iter_mut();
                    let Some(found) = all.find(|it| it.objection == *objection) else { return };
                    found.status = status;
                    if let Some(About { place, listed, .. }) = found.about.filter(|_| *upheld) {
                        row.corrections.retain(|it| it.0 != place);
                        row.corrections.push((place, listed));
                    }
                });
            }
            _ => {}
        }
    }
}
