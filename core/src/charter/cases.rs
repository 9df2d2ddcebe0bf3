//! The charter's section on cases: kinds, office hours, and how long each level may take.

use alloc::{format, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Fault, check_list};
use crate::base::{Canonical, KindCode, OrganisationId, region_code::Level};

/// Kinds of cases and how long each may take.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseRules {
    /// The kinds a case can be of.
    pub kinds: Vec<CaseKind>,
    /// The hours in which working time runs, in Beijing, in order.
    pub office_hours: Vec<OfficeHours>,
    /// How long each level may take; every level, ordinary and urgent, once.
    pub limits: Vec<Limit>,
    /// How often a late case that cannot go up is supervised (督办), and warned of; 3 where absent.
    #[serde(default = "three")]
    pub warnings_max: u8,
    /// How often a case can be reopened; 3 where absent.
    #[serde(default = "three")]
    pub reopenings_max: u8,
    /// Calendar days in which a closed case can be rated or reopened, and one not accepted be
    /// reopened; the last ends at 24:00. 30 where absent.
    #[serde(default = "thirty")]
    pub evaluation_days: u16,
}

const fn three() -> u8 {
    3
}

const fn thirty() -> u16 {
    30
}

/// Most working days of a term: about a year's, since calendars are known no further ahead.
const WORKING_DAYS_MAX: u16 = 250;
/// The last minute at which a working day can end: 23:59.
const LAST_MINUTE: u16 = 24 * 60 - 1;

/// A kind of case (事件类别).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficeHours {
    /// First minute of the day, counted from midnight: 510 is 08:30.
    pub from_minute: u16,
    /// End, exclusive.
    pub to_minute: u16,
}

/// How long a level may take over a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Term {
    /// Working days; the first day is not counted, the last ends with office hours (Civil Code 201,
    /// 203).
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
        check_list("kinds", &self.kinds, |row| row.kind.clone(), CaseKind::check)?;
        self.check_hours().map_err(|fault| fault.within("officeHours"))?;
        let key = |row: &Limit| format!("{}, urgent {}", row.level, row.urgent);
        check_list("limits", &self.limits, key, |row| row.check(self.minutes_a_day()))?;
        for level in Level::ALL {
            for urgent in [false, true] {
                if self.limit(level, urgent).is_none() {
                    let problem = format!("has none for level {level}, urgent {urgent}");
                    return Err(Fault::at("limits", &problem));
                }
            }
        }
        if self.evaluation_days == 0 {
            return Err(Fault::at("evaluationDays", "must be at least 1"));
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
                return Err(Fault::at(&format!("[{place}]"), problem));
            }
            if hours.to_minute > LAST_MINUTE {
                return Err(Fault::at(
                    &format!("[{place}].toMinute"),
                    "must be at most 1439, 23:59",
                ));
            }
            end = hours.to_minute;
        }
        Ok(())
    }

    fn minutes_a_day(&self) -> u32 {
        let length = |part: &OfficeHours| part.to_minute.saturating_sub(part.from_minute);
        self.office_hours.iter().map(|part| u32::from(length(part))).sum()
    }
}

impl CaseKind {
    fn check(&self) -> Result<(), Fault> {
        check_list("departments", &self.departments, Clone::clone, |_| Ok(()))
    }
}

impl Limit {
    fn check(&self, minutes_a_day: u32) -> Result<(), Fault> {
        let minutes_max = minutes_a_day.saturating_mul(u32::from(WORKING_DAYS_MAX));
        let problem = match self.term {
            Term::WorkingDays(0) | Term::WorkingMinutes(0) => "must be above zero",
            Term::WorkingDays(days) if days > WORKING_DAYS_MAX => {
                "must be at most 250 working days: no calendar is known much further ahead"
            }
            Term::WorkingMinutes(minutes) if minutes > minutes_max => {
                "must be at most 250 working days' minutes: no calendar is known much further ahead"
            }
            Term::WorkingDays(_) | Term::WorkingMinutes(_) => return Ok(()),
        };
        Err(Fault::at("term", problem))
    }
}

#[cfg(test)]
#[expect(clippy::default_numeric_fallback, reason = "JSON has no widths")]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn rules() -> Value {
        let mut limits = Vec::new();
        for level in Level::ALL {
            limits.push(json!({ "level": level, "urgent": false, "term": { "workingDays": 5 } }));
            limits
                .push(json!({ "level": level, "urgent": true, "term": { "workingMinutes": 60 } }));
        }
        json!({
            "kinds": [
                { "kind": "noise", "urgent": false, "departments": ["police", "planning"] },
                { "kind": "fire", "urgent": true, "departments": [] },
            ],
            "officeHours": [
                { "fromMinute": 510, "toMinute": 720 }, { "fromMinute": 810, "toMinute": 1050 },
            ],
            "limits": limits,
            "warningsMax": 3,
            "reopeningsMax": 2,
            "evaluationDays": 30,
        })
    }

    #[test]
    fn every_border() {
        let no_hours = "must begin after the one before it ends, and end after it begins";
        let days = "must be at most 250 working days: no calendar is known much further ahead";
        let minutes =
            "must be at most 250 working days' minutes: no calendar is known much further ahead";
        let zero = "must be above zero";
        for (pointer, value, want) in [
            ("/warningsMax", json!(3), Ok(())),
            ("/warningsMax", json!(0), Ok(())),
            ("/reopeningsMax", json!(0), Ok(())),
            ("/evaluationDays", json!(1), Ok(())),
            ("/evaluationDays", json!(0), Err(("evaluationDays", "must be at least 1"))),
            ("/kinds/1/kind", json!("noise"), Err(("kinds[1]", "\"noise\" stands at [0] already"))),
            (
                "/kinds/0/departments/1",
                json!("police"),
                Err(("kinds[0].departments[1]", "\"police\" stands at [0] already")),
            ),
            (
                "/officeHours",
                json!([]),
                Err(("officeHours[0]", "is missing: without office hours no time would ever pass")),
            ),
            ("/officeHours/1/fromMinute", json!(720), Ok(())),
            ("/officeHours/1/fromMinute", json!(719), Err(("officeHours[1]", no_hours))),
            ("/officeHours/0/toMinute", json!(511), Ok(())),
            ("/officeHours/0/toMinute", json!(510), Err(("officeHours[0]", no_hours))),
            ("/officeHours/1/toMinute", json!(1439), Ok(())),
            (
                "/officeHours/1/toMinute",
                json!(1440),
                Err(("officeHours[1].toMinute", "must be at most 1439, 23:59")),
            ),
            ("/limits/0/term", json!({ "workingDays": 0 }), Err(("limits[0].term", zero))),
            ("/limits/0/term", json!({ "workingDays": 1 }), Ok(())),
            ("/limits/0/term", json!({ "workingDays": 250 }), Ok(())),
            ("/limits/0/term", json!({ "workingDays": 251 }), Err(("limits[0].term", days))),
            ("/limits/9/term", json!({ "workingMinutes": 0 }), Err(("limits[9].term", zero))),
            ("/limits/9/term", json!({ "workingMinutes": 112_500 }), Ok(())),
            (
                "/limits/9/term",
                json!({ "workingMinutes": 112_501 }),
                Err(("limits[9].term", minutes)),
            ),
            (
                "/limits/9/level",
                json!("grid"),
                Err(("limits[9]", "\"grid, urgent true\" stands at [1] already")),
            ),
        ] {
            let mut document = rules();
            *document.pointer_mut(pointer).unwrap() = value.clone();
            let checked = serde_json::from_value::<CaseRules>(document).unwrap().check();
            let want = want.map_err(|(path, problem)| Fault::at(path, problem));
            assert_eq!(checked, want, "{pointer} {value}");
        }
    }

    #[test]
    fn what_is_absent_is_as_documented() {
        let mut document = rules();
        for field in ["warningsMax", "reopeningsMax", "evaluationDays"] {
            document.as_object_mut().unwrap().remove(field).unwrap();
        }
        let rules: CaseRules = serde_json::from_value(document).unwrap();
        let found = (rules.warnings_max, rules.reopenings_max, rules.evaluation_days);
        assert_eq!((found, rules.check()), ((3, 3, 30), Ok(())));
    }

    #[test]
    fn every_level_needs_both_limits() {
        for missing in 0..10_usize {
            let mut document = rules();
            let limits = document["limits"].as_array_mut().unwrap();
            let gone = limits.remove(missing);
            let level = gone["level"].as_str().unwrap();
            let problem = format!("has none for level {level}, urgent {}", gone["urgent"]);
            let checked = serde_json::from_value::<CaseRules>(document).unwrap().check();
            assert_eq!(checked, Err(Fault::at("limits", &problem)));
        }
    }

    #[test]
    fn finds_kinds() {
        let rules: CaseRules = serde_json::from_value(rules()).unwrap();
        let urgent = |kind: &str| rules.kind(&KindCode::new(kind).unwrap()).map(|row| row.urgent);
        assert_eq!([urgent("noise"), urgent("fire"), urgent("x")], [Some(false), Some(true), None]);
        assert_eq!(rules.limit(Level::City, true), Some(Term::WorkingMinutes(60)));
    }
}
