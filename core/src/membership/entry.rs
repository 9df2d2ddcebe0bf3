//! Entry 线上线下融合: how a request came, who helped, and paper keyed in as batches.
//!
//! The actor is always the person whose act it is; a helper stands beside, with the consent. A helper
//! serves where they hold a role that the charter lets help, and so many different people a day and a
//! month, in what is those people's own to do: what is given by a role alone, whoever holds it gives
//! with their own hand. Whoever was helped can correct it in time. What it is not: no way around
//! policy, which has let the actor pass before.

use alloc::{boxed::Box, collections::BinaryHeap, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Event, Membership, Refusal, Region, decide::Decision, households};
use crate::base::{
    Canonical, HouseholdId, Id, Ix, PersonId, Side, Timestamp, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::{AssistanceRules, Context, EntryChannel, ProofLevel};

/// How a request came.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Via {
    /// By which channel.
    pub channel: EntryChannel,
    /// Who helped (代办): in what is the actor's own to do, never in what a role alone gives them.
    #[serde(default)]
    pub helper: Option<Helper>,
    /// In which batch of paper forms.
    #[serde(default)]
    pub batch: Option<Id>,
}

/// Who helped, and what shows that the person agreed.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Helper {
    /// Who; the host has made sure that it is they.
    pub person: PersonId,
    /// Where the host keeps the consent.
    pub consent: Id,
    /// Content digest of the consent.
    pub evidence: Digest,
}

/// How many forms of a kind a batch has.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FormCount {
    /// The command that a form becomes, as the policy table names it: "membership.join".
    pub command: Id,
    /// How many.
    pub forms: u32,
}

/// What a person corrects of what was entered with help.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Correction {
    /// Another household of the same grid; formed where it is the first of its members.
    Household {
        /// Which.
        household: HouseholdId,
    },
    /// A lower proof of identity; a higher one takes a proof.
    Proof {
        /// Which.
        proof: ProofLevel,
    },
    /// Another delegate of their household.
    Delegate {
        /// Which of its members; nobody, where nobody spoke before.
        #[serde(default)]
        delegate: Option<PersonId>,
    },
}

/// The commands whose entry with help can be corrected.
const CORRECTABLE: [&str; 2] = ["membership.join", "membership.nameDelegate"];

impl Correction {
    /// The command that it corrects.
    const fn corrects(&self) -> &'static str {
        let [join, delegate] = CORRECTABLE;
        match self {
            Self::Household { .. } | Self::Proof { .. } => join,
            Self::Delegate { .. } => delegate,
        }
    }
}

/// A batch of paper forms.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Batch {
    /// Where it was filled in.
    pub region: Ix<Region>,
    /// For each kind: how many were announced, and how many came.
    pub kinds: Vec<(Id, (u32, u32))>,
    /// Whether it was closed.
    pub closed: bool,
}

/// How requests came, and whom each helper served this month.
#[derive(Debug, Clone, Default, PartialEq, Canonical)]
pub struct Entries {
    /// Entries of a region by channel, in the order of [`EntryChannel::ALL`]: in all, and with help.
    pub counts: Side<Ix<Region>, [(u32, u32); EntryChannel::ALL.len()]>,
    /// Batches of paper forms.
    pub batches: Side<Id, Batch>,
    served: Side<Ix<PersonId>, Served>,
    /// Until when whoever was helped can correct each command of [`CORRECTABLE`].
    correctable: Side<Ix<PersonId>, [Option<Timestamp>; CORRECTABLE.len()]>,
}

/// The people whom a helper served in the month of the last, each with the last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
struct Served {
    month: (i16, i8),
    people: Vec<(Ix<PersonId>, i32)>,
}

impl Served {
    /// Notes the last day on which a person was served.
    fn note(&mut self, person: Ix<PersonId>, day: i32) {
        match self.people.iter_mut().find(|(ix, _)| *ix == person) {
            Some((_, last)) => *last = day.max(*last),
            None => self.people.push((person, day)),
        }
    }
}

fn month(at: Timestamp) -> (i16, i8) {
    let civil = at.civil();
    (civil.year(), civil.month())
}

/// What entering this way becomes, or why nothing can be entered this way.
pub(crate) fn enter(
    state: &Membership,
    context: &Context,
    via: &Via,
    matter: Option<Ix<Region>>,
    command: &Id,
) -> Result<Event, Box<Refusal>> {
    let Some(actor) = context.actor else { return Err(Refusal::AssistanceOff {}.into()) };
    let home = home(state, actor);
    // A person is helped where they live; what staff key in is counted where it has its effect.
    let region = if via.helper.is_some() { home.or(matter) } else { matter.or(home) };
    let mut until = None;
    if let Some(helper) = &via.helper {
        let rules = rules(context)?;
        if helper.person == *actor {
            return Err(Refusal::OwnHelper { helper: helper.person.clone() }.into());
        }
        helps(state, context, (&helper.person, actor), matter)?;
        within_limits(state, context, rules, &helper.person, actor)?;
        until = CORRECTABLE
            .contains(&command.as_str())
            .then(|| context.at.end_of_day_after(u32::from(rules.correction_days)))
            .flatten();
    }
    if let Some(id) = &via.batch {
        let batch = batch(state, id)?;
        let hand = via.helper.as_ref().map_or(actor, |helper| &helper.person);
        serves(state, context, hand, Some(batch.region))?;
        if !batch.kinds.iter().any(|(kind, _)| kind == command) {
            let (batch, command) = (id.clone(), command.clone());
            return Err(Refusal::NotInBatch { batch, command }.into());
        }
    }
    Ok(Event::Entered {
        person: actor.clone(),
        region: region.map(|ix| state.regions.row(ix).code),
        channel: via.channel,
        helper: via.helper.as_ref().map(|helper| helper.person.clone()),
        batch: via.batch.clone(),
        command: command.clone(),
        until,
    })
}

fn rules<'a>(context: &Context<'a>) -> Result<&'a AssistanceRules, Box<Refusal>> {
    context.charter.membership.assistance.as_ref().ok_or(Refusal::AssistanceOff {}.into())
}

/// The grid that a person lives in.
fn home(state: &Membership, person: &PersonId) -> Option<Ix<Region>> {
    let row = state.people.row(state.people.find(person)?);
    row.residence.map(|home| home.grid)
}

/// Whether someone may help another: where that one lives, else where the matter is.
pub(crate) fn helps(
    state: &Membership,
    context: &Context,
    (helper, actor): (&PersonId, &PersonId),
    matter: Option<Ix<Region>>,
) -> Result<(), Box<Refusal>> {
    serves(state, context, helper, home(state, actor).or(matter))
}

/// Whether someone holds a role over a region that the charter lets help there.
fn serves(
    state: &Membership,
    context: &Context,
    helper: &PersonId,
    region: Option<Ix<Region>>,
) -> Result<(), Box<Refusal>> {
    let rules = rules(context)?;
    let known = state.people.find(helper).zip(region);
    let holds = |(ix, region)| {
        rules.helpers.iter().any(|role| state.has_role(ix, *role, region, context.at))
    };
    if known.is_some_and(holds) {
        return Ok(());
    }
    Err(Refusal::HelperElsewhere { helper: helper.clone() }.into())
}

fn within_limits(
    state: &Membership,
    context: &Context,
    rules: &AssistanceRules,
    helper: &PersonId,
    actor: &PersonId,
) -> Result<(), Box<Refusal>> {
    let served = state.people.find(helper).and_then(|ix| state.entries.served.get(&ix));
    let Some(served) = served.filter(|it| it.month == month(context.at)) else {
        return Ok(());
    };
    let (today, actor) = (context.at.day(), state.people.find(actor));
    let count = |of: &dyn Fn(i32) -> bool| {
        let others = served.people.iter().filter(|(ix, day)| Some(*ix) != actor && of(*day));
        u16::try_from(others.count()).unwrap_or(u16::MAX)
    };
    for (people, most, until) in [
        (count(&|_| true), rules.people_month_max, context.at.end_of_month()),
        (count(&|day| day == today), rules.people_day_max, context.at.end_of_day_after(0)),
    ] {
        if people >= most {
            let (helper, until) = (helper.clone(), until.unwrap_or(context.at));
            return Err(Refusal::HelperBusy { helper, people, most, until }.into());
        }
    }
    Ok(())
}

fn batch<'a>(state: &'a Membership, id: &Id) -> Result<&'a Batch, Box<Refusal>> {
    let batch = state.entries.batches.get(id);
    let batch = batch.ok_or_else(|| Refusal::UnknownBatch { batch: id.clone() })?;
    if batch.closed { Err(Refusal::BatchClosed { batch: id.clone() }.into()) } else { Ok(batch) }
}

/// The region of a batch, for policy.
pub(super) fn region_of(state: &Membership, id: &Id) -> Result<Ix<Region>, Box<Refusal>> {
    let found = state.entries.batches.get(id).map(|batch| batch.region);
    found.ok_or_else(|| Refusal::UnknownBatch { batch: id.clone() }.into())
}

pub(super) fn open(
    state: &Membership,
    id: &Id,
    region: RegionCode,
    forms: u32,
    kinds: &[FormCount],
) -> Decision {
    state.region(region)?;
    let batch = id.clone();
    if state.entries.batches.contains_key(id) {
        return Err(Refusal::BatchExists { batch }.into());
    }
    let total = kinds.iter().fold(0_u32, |sum, kind| sum.saturating_add(kind.forms));
    let names: BinaryHeap<&str> = kinds.iter().map(|kind| kind.command.as_str()).collect();
    let mut names = names.into_sorted_vec();
    names.dedup();
    if total != forms || names.len() != kinds.len() {
        return Err(Refusal::BatchTotal { batch, forms, total }.into());
    }
    Ok(vec![Event::BatchOpened { batch, region, forms, kinds: kinds.to_vec() }])
}

/// Closes a batch that adds up; one that does not, only with the reason.
pub(super) fn close(state: &Membership, id: &Id, reason: Option<&Id>) -> Decision {
    let row = batch(state, id)?;
    let differ = row.kinds.iter().filter(|(_, (announced, came))| announced != came);
    let differences = differ
        .clone()
        .map(|(command, (_, came))| FormCount { command: command.clone(), forms: *came });
    if let (Some((command, (announced, came))), None) = (differ.clone().next(), reason) {
        let (batch, command, announced, came) = (id.clone(), command.clone(), *announced, *came);
        return Err(Refusal::BatchMismatch { batch, command, announced, came }.into());
    }
    let (batch, differences) = (id.clone(), differences.collect());
    Ok(vec![Event::BatchClosed { batch, differences, reason: reason.cloned() }])
}

pub(super) fn correct(
    state: &Membership,
    context: &Context,
    id: &PersonId,
    correction: &Correction,
) -> Decision {
    let (person, home) = (state.person(id)?, state.residence(id)?);
    let until = state.entries.correctable.get(&person).copied().unwrap_or_default();
    let mut until = until.into_iter().zip(CORRECTABLE);
    let until =
        until.find_map(|(until, command)| until.filter(|_| command == correction.corrects()));
    let until = until.ok_or_else(|| Refusal::NothingToCorrect { person: id.clone() })?;
    if context.at >= until {
        return Err(Refusal::CorrectionLate { until, at: context.at }.into());
    }
    let household = state.households.id(home.household);
    let (mut events, mut cleared) = (Vec::with_capacity(3), None);
    let was = match correction {
        Correction::Household { household: other } if *other == household => {
            return Err(Refusal::NothingChanges {}.into());
        }
        Correction::Household { household: other } => {
            let grid = state.regions.row(home.grid).code;
            events.extend(households::takes_in(state, other, grid, 1)?);
            cleared = households::unspoken(state, home.household, core::slice::from_ref(id));
            Correction::Household { household }
        }
        Correction::Proof { proof } if *proof > home.proof => {
            return Err(Refusal::ProofRaised { proof: *proof, held: home.proof }.into());
        }
        Correction::Proof { .. } => Correction::Proof { proof: home.proof },
        Correction::Delegate { delegate } => {
            if let Some(person) = delegate.as_ref()
                && state.residence(person)?.household != home.household
            {
                return Err(Refusal::NotInHousehold { person: person.clone(), household }.into());
            }
            let delegate = state.households.row(home.household).delegate;
            Correction::Delegate { delegate: delegate.map(|ix| state.people.id(ix)) }
        }
    };
    events.push(Event::EntryCorrected { person: id.clone(), was, now: correction.clone() });
    events.extend(cleared);
    Ok(events)
}

impl Entries {
    /// Bytes that the entries and the people who were helped take, without what trees keep beside.
    pub(super) fn bytes(&self) -> usize {
        let of = |rows: usize, row: usize| rows.saturating_mul(row);
        let served = self.served.values().map(|it| {
            let people = of(it.people.capacity(), size_of::<(Ix<PersonId>, i32)>());
            people.saturating_add(size_of::<(Ix<PersonId>, Served)>())
        });
        let correctable = size_of::<(Ix<PersonId>, [Option<Timestamp>; CORRECTABLE.len()])>();
        let counts = size_of::<(Ix<Region>, [(u32, u32); EntryChannel::ALL.len()])>();
        served
            .sum::<usize>()
            .saturating_add(of(self.correctable.len(), correctable))
            .saturating_add(of(self.counts.len(), counts))
    }
}

impl Membership {
    /// Entries of a region and all below it by channel: in all, and with help.
    pub fn entries_of(&self, region: Ix<Region>) -> Vec<(EntryChannel, (u32, u32))> {
        let mut sums = EntryChannel::ALL.map(|channel| (channel, (0_u32, 0_u32)));
        let below = self.entries.counts.iter().filter(|(at, _)| self.regions.covers(region, *at));
        for (_, counts) in below {
            for ((_, sum), (all, helped)) in sums.iter_mut().zip(counts) {
                *sum = (sum.0.saturating_add(*all), sum.1.saturating_add(*helped));
            }
        }
        sums.into_iter().filter(|(_, (all, _))| *all > 0).collect()
    }

    /// One who is found to be another is no second hand, and no second helper.
    pub(super) fn pass_entries(&mut self, gone: Ix<PersonId>, stays: Ix<PersonId>) {
        let held = self.held.values_mut().filter(|held| held.by == gone);
        held.for_each(|held| held.by = stays);
        let held = self.held.values_mut().filter(|held| held.helps == Some(gone));
        held.for_each(|held| held.helps = Some(stays));
        let entries = &mut self.entries;
        if let Some(gone) = entries.correctable.remove(&gone) {
            let own = entries.correctable.or_default(stays);
            own.iter_mut().zip(gone).for_each(|(own, gone)| *own = own.or(gone));
        }
        let Some(served) = entries.served.remove(&gone) else { return };
        let own = entries.served.or_default(stays);
        if own.month < served.month {
            *own = served;
        } else if own.month == served.month {
            served.people.into_iter().for_each(|(person, day)| own.note(person, day));
        }
    }

    /// What is held of a person's entries goes; that others were served by them, or they by others,
    /// still counts.
    pub(super) fn drop_entries(&mut self, person: Ix<PersonId>) {
        self.entries.served.remove(&person);
        self.entries.correctable.remove(&person);
    }

    pub(super) fn evolve_entry(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::Entered { .. } => self.evolve_entered(at, event),
            Event::BatchOpened { batch, region, kinds, .. } => {
                let Some(region) = self.regions.find(*region) else { return };
                let kinds = kinds.iter().map(|kind| (kind.command.clone(), (kind.forms, 0)));
                let row = Batch { region, kinds: kinds.collect(), closed: false };
                self.entries.batches.insert(batch.clone(), row);
            }
            Event::BatchClosed { batch, .. } => {
                if let Some(row) = self.entries.batches.get_mut(batch) {
                    row.closed = true;
                }
            }
            Event::EntryCorrected { person, now, .. } => {
                if let Some(person) = self.people.find(person) {
                    self.evolve_correction(person, now);
                }
            }
            _ => {}
        }
    }

    fn evolve_entered(&mut self, at: Timestamp, event: &Event) {
        let Event::Entered { person, region, channel, helper, batch, command, until } = event
        else {
            return;
        };
        if let Some(region) = region.and_then(|code| self.regions.find(code)) {
            let counts = self.entries.counts.or_default(region).iter_mut();
            let own = counts.zip(EntryChannel::ALL).find(|(_, of)| of == channel);
            if let Some(((all, helped), _)) = own {
                *all = all.saturating_add(1);
                *helped = helped.saturating_add(u32::from(helper.is_some()));
            }
        }
        if let Some(row) = batch.as_ref().and_then(|batch| self.entries.batches.get_mut(batch))
            && let Some((_, (_, came))) = row.kinds.iter_mut().find(|(kind, _)| kind == command)
        {
            *came = came.saturating_add(1);
        }
        let Some(helper) = helper else { return };
        let (helper, person) = (self.noted(helper), self.noted(person));
        if let Some(until) = until {
            let own = self.entries.correctable.or_default(person).iter_mut();
            let own = own.zip(CORRECTABLE).filter(|(_, of)| *of == command.as_str());
            own.for_each(|(own, _)| *own = Some(*until));
        }
        let served = self.entries.served.or_default(helper);
        if served.month != month(at) {
            *served = Served { month: month(at), people: Vec::new() };
        }
        served.note(person, at.day());
    }

    fn evolve_correction(&mut self, person: Ix<PersonId>, now: &Correction) {
        let row = self.people.row(person);
        let Some((home, identity)) = row.residence.zip(row.identity) else { return };
        match now {
            Correction::Household { household } => {
                if let Some(household) = self.households.find(household) {
                    self.exit(person);
                    self.enter(home.since, person, household, identity, home.proof);
                }
            }
            Correction::Proof { proof } => {
                if let Some(home) = &mut self.people.row_mut(person).residence {
                    home.proof = *proof;
                }
            }
            Correction::Delegate { delegate } => {
                let delegate = delegate.as_ref().and_then(|id| self.people.find(id));
                self.households.row_mut(home.household).delegate = delegate;
            }
        }
    }
}
