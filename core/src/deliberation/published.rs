//! What is published about a topic's electorate and objections: by handle, in pages.

use alloc::{collections::BinaryHeap, format, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Deliberation, ListSummary, ObjectionStatus, Register, Stage, Topic, register::Changes,
};
use crate::base::{Canonical, Id, Ix, PersonId, digest::Hasher};
use crate::charter::{Context, Electorate};
use crate::membership::{Membership, Region};

/// How many a page has.
pub(super) const PAGE: usize = 100;

/// An entry of the published list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ListLine {
    /// The handle of a person, or of a household; the identifier of an organisation.
    pub handle: Id,
    /// The area with which an owner votes, in 0.01 m2.
    pub area: Option<u32>,
}

/// A page of the published list.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ElectorateView {
    /// All of the list, in sum.
    pub list: ListSummary,
    /// Who is on it, in order of the bytes of their handles, which tells nothing.
    pub entries: Vec<ListLine>,
    /// After closing: a page of who would have been on the list by then and was not.
    pub joined: Vec<Id>,
    /// Of who was on it and would not have been by then; they could vote.
    pub left: Vec<Id>,
    /// And of owners who would have been on it with another area by then.
    pub changed: Vec<Id>,
}

/// A page of objections, in the order in which they came.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ObjectionsView {
    /// How many there are.
    pub total: u32,
    /// Those of the page.
    pub objections: Vec<ObjectionView>,
}

/// An objection, as all see it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ObjectionView {
    /// Which.
    pub objection: Id,
    /// The handle of whoever objected.
    pub by: Id,
    /// Where the host keeps the reason.
    pub reason: Id,
    /// The entry of the list that it is about, by its handle; none: the result.
    pub about: Option<Id>,
    /// Whether that should be there.
    pub listed: Option<bool>,
    /// And with which area in 0.01 m2, where owners vote.
    pub area: Option<u32>,
    /// How it stands.
    pub status: ObjectionStatus,
    /// Where the host keeps the reason of the latest decision.
    pub answer: Option<Id>,
}

/// How others know a person in a topic: by their handle in its region, wherever in it they live or
/// move to.
pub(super) fn known_as(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    person: Ix<PersonId>,
) -> Id {
    membership.handle_in(context, row.region, person)
}

/// So many, as a number on the wire.
pub(super) fn total(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// A page of something, from a place on.
pub(super) fn page<T>(all: &[T], from: u32) -> impl Iterator<Item = &T> {
    all.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)).take(PAGE)
}

pub(super) fn list(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    row: &Topic,
    from: u32,
) -> Option<ElectorateView> {
    let now;
    let none = Changes::default();
    let (register, changes) = match &row.stage {
        Stage::Seconded { list: Some(list), .. } => (&**list, &none),
        Stage::Seconded { list: None, .. } => {
            now = row.register_at(state, membership, context.at);
            (&now, &none)
        }
        Stage::Voting(voting) => (&voting.register, &none),
        Stage::Decided(decided) => (&decided.register, &decided.changes),
        _ => return None,
    };
    let lines = |places: &[u32]| lines(membership, context, row.electorate(), register, places);
    let names = |places: &[u32]| {
        let all = lines(places);
        page(&all, from).map(|line| line.handle.clone()).collect()
    };
    let all = lines(register.places());
    let list = summary(context, register, &all);
    let Changes { joined, left, changed } = changes;
    let (joined, left, changed) = (names(joined), names(left), names(changed));
    let entries = page(&all, from).cloned().collect();
    Some(ElectorateView { list, entries, joined, left, changed })
}

/// Some of a list, as it is published: in order of the bytes of their handles.
fn lines(
    membership: &Membership,
    context: &Context,
    (region, electorate): (Ix<Region>, Electorate),
    register: &Register,
    places: &[u32],
) -> Vec<ListLine> {
    let line = |place: &u32| ListLine {
        handle: handle(membership, context, (region, electorate), *place),
        area: register.line(*place).and_then(|line| register.area_of(line)),
    };
    let all: BinaryHeap<ListLine> = places.iter().map(line).collect();
    all.into_sorted_vec()
}

/// A list in sum, as whoever has the published one makes it again.
fn summary(context: &Context, register: &Register, lines: &[ListLine]) -> ListSummary {
    let mut hasher = Hasher::new(context.algorithm);
    for line in lines {
        hasher.update(line.handle.as_str().as_bytes());
        if let Some(area) = line.area {
            hasher.update(format!(" {area}").as_bytes());
        }
        hasher.update(b"\n");
    }
    ListSummary { eligible: register.eligible(), area: register.area(), register: hasher.finish() }
}

/// A list in sum.
pub(super) fn summed(
    membership: &Membership,
    context: &Context,
    of: (Ix<Region>, Electorate),
    register: &Register,
) -> ListSummary {
    summary(context, register, &lines(membership, context, of, register, register.places()))
}

/// How others know an entry of a list, from its freeze to the end.
pub(super) fn handle(
    membership: &Membership,
    context: &Context,
    (region, electorate): (Ix<Region>, Electorate),
    place: u32,
) -> Id {
    match electorate {
        Electorate::Households => membership.household_in(context, region, Ix::at(place)),
        Electorate::Organisations => {
            let organisations = &membership.organisations;
            Id::new(organisations.id_text(Ix::at(place))).unwrap_or(Id::dash())
        }
        _ => membership.handle_in(context, region, Ix::at(place)),
    }
}

pub(super) fn objections(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    from: u32,
) -> ObjectionsView {
    let entry = |place| handle(membership, context, row.electorate(), place);
    let view = |it: &super::Objection| ObjectionView {
        objection: it.objection.clone(),
        by: known_as(membership, context, row, it.by),
        reason: it.reason.clone(),
        about: it.about.map(|about| entry(about.place)),
        listed: it.about.map(|about| about.listed),
        area: it.about.and_then(|about| about.area),
        status: it.status,
        answer: it.answer.clone(),
    };
    let objections = page(&row.objections, from).map(view).collect();
    ObjectionsView { total: total(row.objections.len()), objections }
}
