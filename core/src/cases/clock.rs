//! The clock: going up, by hand or when a deadline has passed, and what is done at the top.
//!
//! Invariants: **level by level** unless the kind is urgent; **lateness is the unit's** that held
//! the case; **one deadline**: an open case has exactly one. The clock waits on no calendar: where
//! the next deadline reaches into a year that nobody knows yet, the case goes up all the same, and
//! its deadline is the day to look again, after [`REST_DAYS`]; nobody is late by it. It is set in
//! working time as soon as the year is known. So nothing is guessed, and nothing loops.

use alloc::{vec, vec::Vec};

use super::{
    Deferral, Event, Refusal, Terms,
    decide::{Decision, Matter},
};
use crate::base::{Id, Timestamp, region_code::Level};

/// Calendar days between two looks at a case whose deadline is deferred.
pub(super) const REST_DAYS: u32 = 30;

/// Hands a case up by hand.
pub(super) fn escalate(matter: &Matter, reason: &Id, to: Option<Level>) -> Decision {
    let level = matter.row.level;
    let next = next_level(matter).ok_or(Refusal::AtTop { level })?;
    let to = to.unwrap_or(next);
    if to <= level {
        return Err(Refusal::NotAbove { level, to }.into());
    }
    let regions = &matter.membership.regions;
    let exists = |level: &Level| regions.at_level(matter.row.region, *level).is_some();
    if !exists(&to) {
        let top = Level::ALL.into_iter().rev().find(exists).unwrap_or(level);
        return Err(Refusal::AboveTop { to, top }.into());
    }
    if to != next && !matter.row.urgent {
        return Err(Refusal::SkipsLevel { level, next, to }.into());
    }
    let due = matter.terms.due(matter.context.at, to, matter.row.urgent)?;
    let reason = Some(reason.clone());
    Ok(vec![escalated(matter, to, reason, (due, None))])
}

/// The deadline has passed.
pub(super) fn expire(matter: &Matter) -> Decision {
    let (row, case, at) = (matter.row, matter.case.clone(), matter.context.at);
    let (due, level) = (row.due, row.level);
    if at < due {
        return Err(Refusal::NotDue { due, at }.into());
    }
    match row.deferral {
        Some(Deferral::WarningsExhausted) => return Ok(vec![rest(matter)]),
        Some(Deferral::UnknownYear) => {
            let (due, deferral) = set(matter, level);
            return Ok(vec![Event::DeadlineSet { case, due, deferral }]);
        }
        None => {}
    }
    let owing = matter.state.owing(matter.membership, matter.ix);
    let missed = owing.into_iter().map(|holder| Event::DeadlineMissed {
        case: case.clone(),
        level,
        unit: holder.unit(matter.membership),
        due,
    });
    let mut events: Vec<Event> = missed.collect();
    events.push(match next_level(matter) {
        Some(to) => escalated(matter, to, None, set(matter, to)),
        None if row.warnings < matter.terms.warnings_max => {
            let (due, deferral) = set(matter, level);
            let warning = row.warnings.saturating_add(1);
            Event::CaseSupervised { case, level, warning, due, deferral }
        }
        None => rest(matter),
    });
    Ok(events)
}

/// The level above, where there is a region at it.
fn next_level(matter: &Matter) -> Option<Level> {
    let above = matter.row.level.above()?;
    matter.membership.regions.at_level(matter.row.region, above).map(|_| above)
}

pub(super) type Deadline = (Timestamp, Option<Deferral>);

/// The deadline of a level from now on; where it is not known, the day to look again.
fn set(matter: &Matter, level: Level) -> Deadline {
    deadline(matter.terms, matter.context.at, level, matter.row.urgent)
}

/// The deadline of a case that comes to a level at an instant; where that is not known, the day to look
/// again.
pub(super) fn deadline(terms: &Terms, at: Timestamp, level: Level, urgent: bool) -> Deadline {
    match terms.due(at, level, urgent) {
        Ok(due) => (due, None),
        Err(_) => (look_again(at), Some(Deferral::UnknownYear)),
    }
}

fn look_again(at: Timestamp) -> Timestamp {
    at.end_of_day_after(REST_DAYS).unwrap_or(at)
}

fn rest(matter: &Matter) -> Event {
    let (case, due) = (matter.case.clone(), look_again(matter.context.at));
    Event::DeadlineSet { case, due, deferral: Some(Deferral::WarningsExhausted) }
}

fn escalated(matter: &Matter, to: Level, reason: Option<Id>, (due, deferral): Deadline) -> Event {
    let (case, from) = (matter.case.clone(), matter.row.level);
    Event::CaseEscalated { case, from, to, reason, due, deferral }
}
