//! Handles 化名 and how one is lifted.
//!
//! Towards others a person is a handle: 48 bits of a keyed MAC over a region and their identifier: over
//! their grid, and in a topic over the topic's region. Without the key it tells nothing, and two
//! handles of one person in two regions cannot be linked. It is made with the code that the region was
//! first given, so whatever the region is called later, it stays. Two members
//! of a grid of a thousand share one with a chance of one in 500 million; a handle that two share
//! is nobody's, so no order ever reaches the wrong one.
//!
//! To lift one takes two: someone asks, giving a reason; a privacy officer who is someone else
//! decides; neither is the person, nor lives with them. Who is behind it is told only then, and the
//! person has a right to know who asked, who decided and why, and is told by a deadline. An order
//! finds the person also where their grid was split or merged since.

use alloc::{boxed::Box, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Event, Matter, Membership, Refusal, Region, decide::Decision};
use crate::base::{
    Canonical, HouseholdId, Id, Ix, PersonId, Purpose, Timestamp,
    region_code::{Level, RegionCode},
};
use crate::charter::{Context, UnmaskingRules};

/// The handle of a person in a region, by its first code: 12 characters of 0-9 A-F.
fn handle(context: &Context, region: RegionCode, person: &PersonId) -> Id {
    known_as(context, region, b"/", person.as_str())
}

/// A name in a region that only whoever has the secret can trace: 12 characters of 0-9 A-F.
fn known_as(context: &Context, region: RegionCode, kind: &[u8], id: &str) -> Id {
    use alloc::string::ToString;
    let region = region.to_string();
    let mac = context.mac(Purpose::Handle, &[region.as_bytes(), kind, id.as_bytes()]);
    let text = hex::encode_upper(mac.as_bytes().first_chunk::<6>().unwrap_or(&[0; 6]));
    Id::new(&text).unwrap_or(Id::dash())
}

/// An order to lift a handle (揭名令).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unmasking {
    /// Which.
    pub unmasking: Id,
    /// In which region: a grid, or that of a topic.
    pub region: RegionCode,
    /// Whose handle.
    pub handle: Id,
    /// Who asked.
    pub asker: PersonId,
    /// Where the host keeps the reason.
    pub reason: Id,
    /// The rules it began under. Invariant **dated rules**.
    pub rules: UnmaskingRules,
    /// How it stands.
    pub stage: UnmaskingStage,
}

/// How an order to lift a handle stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum UnmaskingStage {
    /// Waits for a privacy officer.
    Asked {
        /// It lapses then.
        due: Timestamp,
    },
    /// Not decided in time.
    Lapsed {},
    /// Turned down.
    Declined {
        /// By whom.
        decider: PersonId,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Granted.
    Granted {
        /// By whom.
        decider: PersonId,
        /// Where the host keeps the reason.
        reason: Id,
        /// Who is behind the handle.
        person: PersonId,
        /// The person is told before this instant.
        due: Timestamp,
        /// When the person was told.
        told: Option<Timestamp>,
        /// Whether that was not in time.
        overdue: bool,
    },
}

/// The one person who has a handle in a region: a member of what a grid became or of what was split
/// from it; above a grid, anyone, since an owner may live elsewhere.
fn behind(
    state: &Membership,
    context: &Context,
    region: RegionCode,
    sought: &Id,
) -> Result<PersonId, Box<Refusal>> {
    let live = state.region(region)?;
    let origin = state.regions.find_own(region).unwrap_or(live);
    let first = state.regions.own(origin).first_code();
    let grids = match state.regions.row(live).level {
        Level::Grid => state.regions.heirs(origin),
        _ => Vec::new(),
    };
    let members = grids.iter().flat_map(|ix| &state.regions.own(*ix).members).copied();
    let all = state.people.iter().map(|(person, _)| person).filter(|_| grids.is_empty());
    let mut found = members.chain(all).filter(|person| {
        !state.is_erased(*person) && handle(context, first, &state.people.id(*person)) == *sought
    });
    match (found.next(), found.next()) {
        (Some(person), None) => Ok(state.people.id(state.whole(person))),
        _ => Err(Refusal::UnknownHandle { region, handle: sought.clone() }.into()),
    }
}

fn apart(own: bool, unmasking: &Id) -> Result<(), Box<Refusal>> {
    if own { Err(Refusal::OwnUnmasking { unmasking: unmasking.clone() }.into()) } else { Ok(()) }
}

/// Whether someone is a person, or lives with them.
fn is_near(state: &Membership, someone: &PersonId, person: &PersonId) -> bool {
    let home = |it| state.residence(it).ok().map(|home| home.household);
    someone == person || home(someone).is_some_and(|shared| home(person) == Some(shared))
}

pub(super) fn ask(
    state: &Membership,
    context: &Context,
    unmasking: &Id,
    region: RegionCode,
    handle: &Id,
    reason: &Id,
) -> Decision {
    let rules = context.charter.membership.unmasking.ok_or(Refusal::UnmaskingOff {})?;
    if state.unmaskings.contains_key(unmasking) {
        return Err(Refusal::UnmaskingExists { unmasking: unmasking.clone() }.into());
    }
    let person = behind(state, context, region, handle)?;
    let Some(asker) = context.actor.cloned() else {
        return Ok(Vec::new());
    };
    // Of the household nothing is said yet: whoever asks must not learn from a refusal whose it is.
    apart(asker == person, unmasking)?;
    let days = u32::from(rules.decision_days);
    let due = context.at.end_of_day_after(days).unwrap_or(context.at);
    let (unmasking, handle, reason) = (unmasking.clone(), handle.clone(), reason.clone());
    let stage = UnmaskingStage::Asked { due };
    let order = Unmasking { unmasking, region, handle, asker, reason, rules, stage };
    Ok(vec![Event::UnmaskingAsked { order }])
}

pub(super) fn decide(
    state: &Membership,
    context: &Context,
    id: &Id,
    grant: bool,
    reason: &Id,
) -> Decision {
    let order = state.unmasking(id)?;
    let (unmasking, reason) = (id.clone(), reason.clone());
    if !matches!(order.stage, UnmaskingStage::Asked { .. }) {
        return Err(Refusal::UnmaskingDecided { unmasking }.into());
    }
    let Some(decider) = context.actor.cloned() else {
        return Ok(Vec::new());
    };
    apart(decider == order.asker, id)?;
    let stage = if grant {
        let person = behind(state, context, order.region, &order.handle)?;
        apart([&decider, &order.asker].iter().any(|it| is_near(state, it, &person)), id)?;
        let days = u32::from(order.rules.notice_days);
        let due = context.at.end_of_day_after(days).unwrap_or(context.at);
        UnmaskingStage::Granted { decider, reason, person, due, told: None, overdue: false }
    } else {
        UnmaskingStage::Declined { decider, reason }
    };
    Ok(vec![Event::UnmaskingMoved { unmasking, stage }])
}

pub(super) fn tell(state: &Membership, context: &Context, id: &Id) -> Decision {
    let unmasking = id.clone();
    let mut stage = state.unmasking(id)?.stage.clone();
    match &mut stage {
        UnmaskingStage::Granted { told: told @ None, .. } => *told = Some(context.at),
        _ => return Err(Refusal::NobodyToTell { unmasking }.into()),
    }
    Ok(vec![Event::UnmaskingMoved { unmasking, stage }])
}

/// What becomes of an order whose deadline has passed, and when that was.
pub(super) fn lapsed(order: &Unmasking) -> Option<(Timestamp, UnmaskingStage)> {
    let due = order.due()?;
    let mut stage = order.stage.clone();
    match &mut stage {
        UnmaskingStage::Granted { overdue, .. } => *overdue = true,
        _ => stage = UnmaskingStage::Lapsed {},
    }
    Some((due, stage))
}

impl Unmasking {
    /// The deadline that it waits for.
    fn due(&self) -> Option<Timestamp> {
        match self.stage {
            UnmaskingStage::Asked { due }
            | UnmaskingStage::Granted { due, told: None, overdue: false, .. } => Some(due),
            _ => None,
        }
    }

    /// Names a person otherwise, wherever the order names them.
    pub(super) fn rename(&mut self, from: &PersonId, to: &PersonId) {
        let mut names = Vec::from([&mut self.asker]);
        match &mut self.stage {
            UnmaskingStage::Granted { decider, person, .. } => names.extend([decider, person]),
            UnmaskingStage::Declined { decider, .. } => names.push(decider),
            UnmaskingStage::Asked { .. } | UnmaskingStage::Lapsed {} => {}
        }
        names.into_iter().filter(|name| *name == from).for_each(|name| *name = to.clone());
    }

    fn matter(&self) -> Matter {
        Matter::Unmasking { unmasking: self.unmasking.clone() }
    }

    /// Who is behind the handle, once that may be told.
    pub(super) fn person(&self) -> Option<&PersonId> {
        match &self.stage {
            UnmaskingStage::Granted { person, .. } => Some(person),
            _ => None,
        }
    }
}

impl Membership {
    /// How others know a person (化名), while they are a member of a grid.
    pub fn handle(&self, context: &Context, person: Ix<PersonId>) -> Option<Id> {
        let home = self.people.row(person).residence?;
        let grid = self.regions.row(home.grid).first_code();
        Some(handle(context, grid, &self.people.id(person)))
    }

    /// How a person is known in the matters of a region.
    pub(crate) fn handle_in(
        &self,
        context: &Context,
        region: Ix<Region>,
        person: Ix<PersonId>,
    ) -> Id {
        handle(context, self.regions.row(region).first_code(), &self.people.id(person))
    }

    /// How a household is known in the matters of a region, whoever its delegate is.
    pub(crate) fn household_in(
        &self,
        context: &Context,
        region: Ix<Region>,
        household: Ix<HouseholdId>,
    ) -> Id {
        let region = self.regions.row(region).first_code();
        known_as(context, region, b"|", self.households.id_text(household))
    }

    /// An order to lift a handle, or the refusal.
    pub fn unmasking(&self, id: &Id) -> Result<&Unmasking, Box<Refusal>> {
        let found = self.unmaskings.get(id);
        found.ok_or_else(|| Refusal::UnknownUnmasking { unmasking: id.clone() }.into())
    }

    pub(super) fn evolve_unmasking(&mut self, event: &Event) {
        let order = match event {
            Event::UnmaskingAsked { order } => order.clone(),
            Event::UnmaskingMoved { unmasking, stage } => {
                let Some(order) = self.unmaskings.remove(unmasking) else { return };
                if let Some(due) = order.due() {
                    self.matters.clear(due, &order.matter());
                }
                Unmasking { stage: stage.clone(), ..order }
            }
            _ => return,
        };
        if let Some(due) = order.due() {
            self.matters.set(due, order.matter());
        }
        self.unmaskings.insert(order.unmasking.clone(), order);
    }

    /// Who was unmasked stays so under the identifier that stays.
    pub(super) fn pass_unmaskings(&mut self, gone: Ix<PersonId>, stays: Ix<PersonId>) {
        let (gone, stays) = (self.people.id(gone), self.people.id(stays));
        for order in self.unmaskings.values_mut() {
            match &mut order.stage {
                UnmaskingStage::Granted { person, .. } if *person == gone => {
                    *person = stays.clone();
                }
                _ => {}
            }
        }
    }
}
