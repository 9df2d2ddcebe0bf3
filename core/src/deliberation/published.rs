//! What is published about a topic's electorate and objections: by handle, in pages.

use alloc::{collections::BinaryHeap, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Deliberation, ObjectionStatus, Stage, Topic, electorate};
use crate::base::{Canonical, Id, Ix, PersonId};
use crate::charter::{Context, Electorate};
use crate::membership::Membership;

/// How many a page has.
pub(super) const PAGE: usize = 100;

/// A page of the published list.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ElectorateView {
    /// How many are on the list.
    pub total: u32,
    /// Handles of persons; of a household, that of its delegate, and its own identifier as long as it
    /// has none; identifiers of organisations. In order of their bytes, which tells nothing.
    pub entries: Vec<Id>,
    /// After closing: a page of who would have been on the list by then and was not at opening.
    pub joined: Vec<Id>,
    /// And of who was at opening and would not have been by then; they could vote.
    pub left: Vec<Id>,
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
    /// The handle whose entry in the list it is about; none: the result.
    pub about: Option<Id>,
    /// Whether that should be there.
    pub listed: Option<bool>,
    /// How it stands.
    pub status: ObjectionStatus,
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
    let none: &[u32] = &[];
    let (register, joined, left) = match &row.stage {
        Stage::Seconded { .. } => {
            now = electorate::register(state, membership, row, context.at);
            (&now, none, none)
        }
        Stage::Voting(voting) => (&voting.register, none, none),
        Stage::Decided(decided) => (&decided.register, &decided.joined[..], &decided.left[..]),
        _ => return None,
    };
    let named = |place: &u32| entry(membership, context, row, *place);
    let names = |places: &[u32]| {
        let all: BinaryHeap<Id> = places.iter().map(named).collect();
        page(&all.into_sorted_vec(), from).cloned().collect()
    };
    let (entries, joined, left) = (names(register.places()), names(joined), names(left));
    Some(ElectorateView { total: register.eligible(), entries, joined, left })
}

/// How others know an entry of the list.
fn entry(membership: &Membership, context: &Context, row: &Topic, place: u32) -> Id {
    let text = |text: &str| Id::new(text).unwrap_or(Id::dash());
    match row.rule.electorate {
        Electorate::Households => {
            let household = Ix::at(place);
            let delegate = membership.households.row(household).delegate;
            let handle = delegate.map(|person| known_as(membership, context, row, person));
            handle.unwrap_or_else(|| text(membership.households.id_text(household)))
        }
        Electorate::Organisations => text(membership.organisations.id_text(Ix::at(place))),
        _ => known_as(membership, context, row, Ix::at(place)),
    }
}

pub(super) fn objections(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    from: u32,
) -> ObjectionsView {
    let named = |person| known_as(membership, context, row, person);
    let view = |it: &super::Objection| ObjectionView {
        objection: it.objection.clone(),
        by: named(it.by),
        reason: it.reason.clone(),
        about: it.about.map(|about| named(about.person)),
        listed: it.about.map(|about| about.listed),
        status: it.status,
    };
    let objections = page(&row.objections, from).map(view).collect();
    ObjectionsView { total: total(row.objections.len()), objections }
}
