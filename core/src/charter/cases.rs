//! The charter's section on cases: kinds, office hours, and how long each level may take.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Fault, check_list};
use crate::base::{KindCode, OrganisationId, region_code::Level};

/// Kinds of cases and how long each may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseRules {
    /// The kinds a case can be of.
    pub kinds: Vec<CaseKind>,
    /// The hours in which working time runs, in Beijing, in order.
    pub office_hours: Vec<OfficeHours>,
    /// How long each level may take; every level, ordinary and urgent.
    pub limits: Vec<Limit>,
}

/// A kind of case (事件类别).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseKind {
    /// Its name in this charter.
    pub kind: KindCode,
    /// Whether the urgent limits hold for it.
    pub urgent: bool,
    /// Departments that it is usually dispatched to, the lead first.
    pub departments: Vec<OrganisationId>,
}

/// A stretch of a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficeHours {
    /// First minute of the day, counted from midnight: 510 is 08:30.
    pub from_minute: u16,
    /// End, exclusive.
    pub to_minute: u16,
}

/// How long a level may take over a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limit {
    /// Which level.
    pub level: Level,
    /// For urgent kinds, or for the others.
    pub urgent: bool,
    /// How long.
    pub term: Term,
}

/// A length of working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Term {
    /// Working days; the first day is not counted, the last ends with office hours (Civil Code 201, 203).
    WorkingDays(u16),
    /// Minutes of working time; they run at once (Civil Code 201).
    WorkingMinutes(u32),
}

impl CaseRules {
    /// The kind of a code.
    pub fn kind(&self, kind: &KindCode) -> Option<&CaseKind> {
        self.kinds.iter().find(|row| row.kind == *kind)
    }

    /// The limit of a level.
    pub fn limit(&self, level: Level, urgent: bool) -> Option<Term> {
        let row = self.limits.iter().find(|row| row.level == level && row.urgent == urgent);
        row.map(|row| row.term)
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        check_list(&self.kinds, |row| row.kind.clone(), |_| Ok(()))
            .map_err(|fault| fault.within("kinds"))?;
        self.check_hours().map_err(|fault| fault.within("officeHours"))?;
        for level in Level::ALL {
            for urgent in [false, true] {
                match self.limit(level, urgent) {
                    Some(Term::WorkingDays(1..) | Term::WorkingMinutes(1..)) => {}
                    Some(_) => return Err(Fault::at("limits", "every term must be above zero")),
                    None => {
                        let problem = alloc::format!("none for level {level}, urgent {urgent}");
                        return Err(Fault::at("limits", &problem));
                    }
                }
            }
        }
        Ok(())
    }

    fn check_hours(&self) -> Result<(), Fault> {
        if self.office_hours.is_empty() {
            return Err(Fault::at(
                "[0]",
                "is missing: without office hours no time would ever pass",
            ));
        }
        let mut end = 0_u16;
        for (place, hours) in self.office_hours.iter().enumerate() {
            if hours.from_minute < end || hours.to_minute <= hours.from_minute {
                let problem = "must begin after the one before it ends, and end after it begins";
                return Err(Fault::at(&alloc::format!("[{place}]"), problem));
            }
            end = hours.to_minute;
        }
        if end > 24 * 60 {
            return Err(Fault::at("[]", "must end by minute 1440"));
        }
        Ok(())
    }
}
