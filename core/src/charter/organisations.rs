//! The charter's sections on organisations and on consulting them.

use serde::{Deserialize, Serialize};

use super::Fault;
use crate::base::Canonical;

/// How organisations are entered. Periods end at 24:00 of their last working day; whoever applied
/// keeps those under which they did.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationRules {
    /// How long a review may take, at each level.
    pub review: ReviewTerms,
    /// Applications that one person may have under review.
    pub applications_per_person_max: u16,
    /// Applications that may wait for one region's review.
    pub applications_per_region_max: u16,
    /// Officers that an organisation may name.
    pub officers_max: u16,
}

/// How long a review of an organisation may take, and how long its applicant may appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewTerms {
    /// Working days in which one level reviews; then the application goes up.
    pub working_days: u16,
    /// Working days in which the applicant may appeal a rejection.
    pub appeal_working_days: u16,
}

/// How residents consult public bodies (咨询).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsultationRules {
    /// How long an answer may take.
    pub answer: AnswerTerms,
    /// Questions that one person may have open.
    pub open_per_person_max: u16,
}

/// How long an answer may take; a question keeps the terms under which it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerTerms {
    /// Working days in which an answer is given; then the question goes up a level.
    pub working_days: u16,
    /// Working days after which the body is reminded; fewer than those of the answer.
    pub reminder_working_days: u16,
}

/// Most working days of a term: about a year's, since calendars are known no further ahead.
const WORKING_DAYS_MAX: u16 = 250;

fn check_days(field: &str, days: u16) -> Result<(), Fault> {
    if (1..=WORKING_DAYS_MAX).contains(&days) {
        return Ok(());
    }
    Err(Fault::at(field, "must lie between 1 and 250: no calendar is known much further ahead"))
}

fn check_positive(field: &str, most: u16) -> Result<(), Fault> {
    if most == 0 { Err(Fault::at(field, "must be at least 1")) } else { Ok(()) }
}

impl OrganisationRules {
    pub(super) fn check(&self) -> Result<(), Fault> {
        check_days("review.workingDays", self.review.working_days)?;
        check_days("review.appealWorkingDays", self.review.appeal_working_days)?;
        check_positive("applicationsPerPersonMax", self.applications_per_person_max)?;
        check_positive("applicationsPerRegionMax", self.applications_per_region_max)?;
        check_positive("officersMax", self.officers_max)
    }
}

impl ConsultationRules {
    pub(super) fn check(&self) -> Result<(), Fault> {
        let AnswerTerms { working_days, reminder_working_days } = self.answer;
        check_days("answer.workingDays", working_days)?;
        if !(1..working_days).contains(&reminder_working_days) {
            let problem = "must be at least 1 and below workingDays";
            return Err(Fault::at("answer.reminderWorkingDays", problem));
        }
        check_positive("openPerPersonMax", self.open_per_person_max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_border() {
        let days = "must lie between 1 and 250: no calendar is known much further ahead";
        let some = "must be at least 1";
        for (numbers, want) in [
            ([1, 1, 1, 1, 1], Ok(())),
            ([250, 250, 1, 1, 1], Ok(())),
            ([0, 1, 1, 1, 1], Err(("review.workingDays", days))),
            ([251, 1, 1, 1, 1], Err(("review.workingDays", days))),
            ([1, 0, 1, 1, 1], Err(("review.appealWorkingDays", days))),
            ([1, 251, 1, 1, 1], Err(("review.appealWorkingDays", days))),
            ([1, 1, 0, 1, 1], Err(("applicationsPerPersonMax", some))),
            ([1, 1, 1, 0, 1], Err(("applicationsPerRegionMax", some))),
            ([1, 1, 1, 1, 0], Err(("officersMax", some))),
        ] {
            let [working_days, appeal_working_days, person, region, officers_max] = numbers;
            let rules = OrganisationRules {
                review: ReviewTerms { working_days, appeal_working_days },
                applications_per_person_max: person,
                applications_per_region_max: region,
                officers_max,
            };
            let want = want.map_err(|(path, problem)| Fault::at(path, problem));
            assert_eq!(rules.check(), want, "{numbers:?}");
        }
        let reminder = "must be at least 1 and below workingDays";
        for (numbers, want) in [
            ([2, 1, 1], Ok(())),
            ([250, 249, 1], Ok(())),
            ([0, 0, 1], Err(("answer.workingDays", days))),
            ([251, 1, 1], Err(("answer.workingDays", days))),
            ([2, 0, 1], Err(("answer.reminderWorkingDays", reminder))),
            ([2, 2, 1], Err(("answer.reminderWorkingDays", reminder))),
            ([2, 1, 0], Err(("openPerPersonMax", some))),
        ] {
            let [working_days, reminder_working_days, open_per_person_max] = numbers;
            let answer = AnswerTerms { working_days, reminder_working_days };
            let rules = ConsultationRules { answer, open_per_person_max };
            let want = want.map_err(|(path, problem)| Fault::at(path, problem));
            assert_eq!(rules.check(), want, "{numbers:?}");
        }
    }
}
