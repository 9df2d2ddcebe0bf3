//! The terms of a case: what it keeps of the charter, and when it is due under them.
//!
//! Invariant **dated rules**: a case runs under the terms in force when it was reported. Invariant
//! **never guessed**: a deadline that reaches into a year whose calendar is not loaded is refused.

use alloc::{boxed::Box, vec::Vec};
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::Refusal;
use crate::base::{
    Canonical, Timestamp,
    calendar::{Calendar, Hours, Problem, UnknownYear},
    region_code::Level,
};
use crate::charter::{CaseRules, Limit, OfficeHours, Term};

/// What a running case keeps of the charter.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// The hours in which working time runs.
    pub office_hours: Vec<OfficeHours>,
    /// How long each level may take.
    pub limits: Vec<Limit>,
    /// Warnings that a late case at the highest level is given.
    pub warnings_max: u8,
    /// How often a case can be reopened.
    pub reopenings_max: u8,
    /// Calendar days in which a case can be rated or reopened.
    pub evaluation_days: u16,
}

impl Terms {
    /// What is kept of a charter's rules.
    pub fn of(rules: &CaseRules) -> Self {
        Self {
            office_hours: rules.office_hours.clone(),
            limits: rules.limits.clone(),
            warnings_max: rules.warnings_max,
            reopenings_max: rules.reopenings_max,
            evaluation_days: rules.evaluation_days,
        }
    }

    /// Whether these are the terms of those rules.
    pub fn are_of(&self, rules: &CaseRules) -> bool {
        self.office_hours == rules.office_hours
            && self.limits == rules.limits
            && self.warnings_max == rules.warnings_max
            && self.reopenings_max == rules.reopenings_max
            && self.evaluation_days == rules.evaluation_days
    }

    /// When a case is due that comes to a level at an instant; it is late from that instant on.
    ///
    /// Working days: the day it comes is not counted, and the last ends with its office hours.
    /// Working minutes run at once. Civil Code 201 to 203.
    pub fn due(
        &self,
        at: Timestamp,
        level: Level,
        urgent: bool,
    ) -> Result<Timestamp, Box<Refusal>> {
        let no_term = || Refusal::NoTerm { level }; // the charter's check leaves no such terms
        let fits = |limit: &&Limit| limit.level == level && limit.urgent == urgent;
        let limit = self.limits.iter().find(fits).ok_or_else(no_term)?;
        let (calendar, from) = (Calendar::china(), at.civil());
        let due = match limit.term {
            Term::WorkingDays(days) => {
                let last = self.office_hours.last().ok_or_else(no_term)?;
                let day = calendar.add_working_days(from.date(), days);
                day.map(|day| day.to_datetime(time(last.to_minute))).map_err(Problem::from)
            }
            Term::WorkingMinutes(minutes) => {
                let hours = |part: &OfficeHours| (time(part.from_minute), time(part.to_minute));
                let hours: Vec<Hours> = self.office_hours.iter().map(hours).collect();
                calendar.working_time_after(from, minutes, &hours)
            }
        };
        let due = due.map_err(|problem| match problem {
            Problem::UnknownYear(UnknownYear { year, first, last }) => {
                Refusal::UnknownYear { year, first, last }
            }
            Problem::NoHours | Problem::Hours { .. } => no_term(),
        })?;
        Ok(Timestamp::from_civil(due).ok_or_else(no_term)?) // a loaded year lies within ours
    }

    /// Until when a case can be rated or reopened that was closed at an instant.
    pub(super) fn window(&self, at: Timestamp) -> Timestamp {
        at.end_of_day_after(u32::from(self.evaluation_days)).unwrap_or(at)
    }
}

/// The time of a minute of the day; the charter has none after 23:59.
fn time(minute: u16) -> Time {
    let part = |n: u16| i8::try_from(n).unwrap_or_default();
    let (hour, minute) = (part(minute.div_euclid(60)), part(minute.rem_euclid(60)));
    Time::new(hour, minute, 0, 0).unwrap_or(Time::MAX)
}
