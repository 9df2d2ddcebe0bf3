//! What is published about a topic's electorate, proxies and objections: by handle, in pages.

use alloc::{collections::BinaryHeap, format, vec::Vec};
use serde::{Deserialize, Serialize};

use super::query::Publication;
use super::{
    Deliberation, ListSummary, Objection, ObjectionStatus, Register, Stage, Topic,
    register::Changes,
};
use crate::base::{Canonical, Id, Ix, Kept, PersonId, Timestamp, TopicId, digest::Hasher};
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

/// A page of who casts for whom, in order of the bytes of the handles, which tells nothing. Once the
/// list is frozen, of whoever is on it; what others entrusted before is cast nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProxiesView {
    /// How many there are.
    pub total: u32,
    /// Those of the page.
    pub proxies: Vec<ProxyView>,
}

/// A vote that is entrusted to somebody, as all see it; also after it was cast, by whomever.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProxyView {
    /// Whose vote, by the handle that is on the list: a person's, or their household's.
    pub principal: Id,
    /// The handle of whoever is to cast it.
    pub proxy: Id,
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

/// What was worked out to be published, kept for the next question about it: no part of the state.
#[derive(Debug, Clone, Default)]
pub(crate) struct Published {
    /// The ballots of a topic that was counted; they never change.
    pub(super) ballots: Kept<Publication>,
    /// A topic's list.
    pub(super) list: Kept<PublishedList>,
}

impl Published {
    /// Lets go of what no longer is as it was made, or is not asked for any more.
    pub(crate) fn let_go(&mut self, state: &Deliberation, membership: &Membership) {
        self.ballots.let_go(|_| false);
        self.list.let_go(|list| {
            let frozen = state.topics.get(&list.topic).filter(|_| list.made.at.is_none());
            frozen.is_none_or(|row| row.list_made(membership, None) != list.made)
        });
    }
}

/// A topic's list in the order in which it is published: by the bytes of handles, of which one costs
/// little, and all of a city's a second.
#[derive(Debug)]
pub(super) struct PublishedList {
    topic: TopicId,
    made: Made,
    list: ListSummary,
    /// The places of who is on it, with the area of each where owners vote.
    entries: Vec<(u32, Option<u32>)>,
    /// The places of who would have been otherwise on it by closing.
    changes: Changes,
}

/// What a list was made of: as long as that is so, it is the same list. Who is on it when it is frozen
/// stays, unless an objection is upheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Made {
    /// Where it is not frozen: as of then.
    at: Option<Timestamp>,
    /// With what had changed by closing.
    decided: bool,
    /// By so many objections.
    upheld: usize,
    /// So many were erased, and have another handle.
    erasures: usize,
}

impl Topic {
    fn list_made(&self, membership: &Membership, at: Option<Timestamp>) -> Made {
        let decided = matches!(self.stage, Stage::Decided(_));
        let upheld = |it: &&Objection| it.about.is_some() && it.status == ObjectionStatus::Upheld;
        let upheld = self.objections.iter().filter(upheld).count();
        Made { at, decided, upheld, erasures: membership.erasures() }
    }
}

/// A page of a topic's list; none where there is no list yet.
pub(super) fn list(
    state: &Deliberation,
    kept: &Published,
    membership: &Membership,
    context: &Context,
    (id, row): (&TopicId, &Topic),
    from: u32,
) -> Option<ElectorateView> {
    let none = Changes::default();
    let (frozen, changes) = match &row.stage {
        Stage::Seconded { list, .. } => (list.as_deref(), &none),
        Stage::Voting(voting) => (Some(&voting.register), &none),
        Stage::Decided(decided) => (Some(&decided.register), &decided.changes),
        _ => return None,
    };
    let made = row.list_made(membership, frozen.is_none().then_some(context.at));
    let make = || {
        let now;
        let register = match frozen {
            Some(register) => register,
            None => {
                now = row.register_at(state, membership, context.at);
                &now
            }
        };
        let sorted = |places| sorted(membership, context, row.electorate(), register, places);
        let places = |places| sorted(places).into_iter().map(|(_, place)| place).collect();
        let Changes { joined, left, changed } = changes;
        let (joined, left, changed) = (places(joined), places(left), places(changed));
        let (changes, lines) = (Changes { joined, left, changed }, sorted(register.places()));
        let list = summary(context, register, &lines);
        let entries = lines.into_iter().map(|(line, place)| (place, line.area)).collect();
        PublishedList { topic: id.clone(), made, list, entries, changes }
    };
    let view = |list: &PublishedList| list.page(membership, context, row.electorate(), from);
    Some(kept.list.read(|list| list.topic == *id && list.made == made, make, view))
}

impl PublishedList {
    fn page(
        &self,
        membership: &Membership,
        context: &Context,
        of: (Ix<Region>, Electorate),
        from: u32,
    ) -> ElectorateView {
        let handle = |place: u32| handle(membership, context, of, place);
        let names = |places: &[u32]| page(places, from).map(|place| handle(*place)).collect();
        let line = |(place, area): &_| ListLine { handle: handle(*place), area: *area };
        let Changes { joined, left, changed } = &self.changes;
        ElectorateView {
            list: self.list,
            entries: page(&self.entries, from).map(line).collect(),
            joined: names(joined),
            left: names(left),
            changed: names(changed),
        }
    }
}

/// Some of a list with their places, as it is published: in order of the bytes of their handles.
fn sorted(
    membership: &Membership,
    context: &Context,
    of: (Ix<Region>, Electorate),
    register: &Register,
    places: &[u32],
) -> Vec<(ListLine, u32)> {
    let line = |place: &u32| {
        let area = register.line(*place).and_then(|line| register.area_of(line));
        (ListLine { handle: handle(membership, context, of, *place), area }, *place)
    };
    places.iter().map(line).collect::<BinaryHeap<_>>().into_sorted_vec()
}

/// A list in sum, as whoever has the published one makes it again.
fn summary(context: &Context, register: &Register, lines: &[(ListLine, u32)]) -> ListSummary {
    let mut hasher = Hasher::new(context.algorithm);
    for (line, _) in lines {
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
    summary(context, register, &sorted(membership, context, of, register, register.places()))
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
    let view = |it: &Objection| ObjectionView {
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

pub(super) fn proxies(
    membership: &Membership,
    context: &Context,
    row: &Topic,
    from: u32,
) -> ProxiesView {
    let known = |person| known_as(membership, context, row, person);
    let list = match &row.stage {
        Stage::Seconded { list, .. } => list.as_deref(),
        _ => row.register(),
    };
    // Before the freeze, whose vote it is as far as that is known.
    let listed = |person| {
        let mut places = row.places_of(membership, person);
        let place = match list {
            Some(list) => Some(places.find(|place| list.line(*place).is_some())?),
            None => places.next(),
        };
        let entry = place.map(|place| handle(membership, context, row.electorate(), place));
        Some(entry.unwrap_or_else(|| known(person)))
    };
    let view = |(of, to)| Some(ProxyView { principal: listed(of)?, proxy: known(to) });
    let all: BinaryHeap<ProxyView> = row.entrusted(membership).filter_map(view).collect();
    let all = all.into_sorted_vec();
    ProxiesView { total: total(all.len()), proxies: page(&all, from).cloned().collect() }
}
