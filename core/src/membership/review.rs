//! How an organisation enters: application, review, appeal, and what the clock does where nobody
//! reviews.
//!
//! An application waits for the village that the organisation acts in, or for the region itself
//! where that lies higher. A review that is late is noted against that region, and the application
//! goes up a level; at the top it stays and can still be made. Nobody reviews an application that
//! is their own or names them. A rejection can be appealed once, to the region above, where there is
//! one; somebody else decides it. The clock waits on no calendar: where a period reaches into a
//! year whose calendar is not loaded, what the clock or a reviewer begins ends after
//! [`REST_DAYS`] calendar days.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Command, Event, Membership, Organisation, OrganisationStatus, Refusal, Region,
    decide::Decision, roles::officer,
};
use crate::base::{
    Id, Ix, OrganisationId, PersonId, Timestamp,
    credit_code::CreditCode,
    region_code::{Level, RegionCode},
};
use crate::charter::Context;

/// Calendar days that stand in for a period of working days that no calendar is known for.
pub(crate) const REST_DAYS: u32 = 30;

/// The end of a period of working days, or the refusal where its year is not known.
pub(crate) fn working_days(at: Timestamp, days: u16) -> Result<Timestamp, Box<Refusal>> {
    at.end_of_working_day_after(days).map_err(|unknown| {
        let (year, first, last) = (unknown.year, unknown.first, unknown.last);
        Refusal::UnknownYear { year, first, last }.into()
    })
}

/// The same for what must not wait on a calendar.
pub(crate) fn working_days_or_rest(at: Timestamp, days: u16) -> Timestamp {
    let rest = || at.end_of_day_after(REST_DAYS).unwrap_or(at);
    at.end_of_working_day_after(days).unwrap_or_else(|_| rest())
}

pub(super) fn apply(state: &Membership, context: &Context, command: &Command) -> Decision {
    let Command::ApplyOrganisation { organisation, kind, region, credit_code, documents, officers } =
        command
    else {
        return Ok(Vec::new());
    };
    let Some(applicant) = context.actor else {
        return Ok(Vec::new());
    };
    let place = state.region(*region)?;
    may_apply(state, context, organisation, applicant)?;
    if kind.has_credit_code() && credit_code.is_none() {
        return Err(Refusal::CreditCodeMissing { organisation: organisation.clone() }.into());
    }
    check_officers(context, officers)?;
    code_is_free(state, *credit_code)?;
    let reviewer = reviewer(state, place);
    has_room(state, context, applicant, reviewer)?;
    let terms = context.charter.membership.organisations.review;
    Ok(vec![Event::OrganisationApplied {
        organisation: organisation.clone(),
        kind: *kind,
        region: *region,
        credit_code: *credit_code,
        documents: documents.clone(),
        officers: officers.clone(),
        applicant: applicant.clone(),
        terms,
        reviewed_in: reviewer,
        due: working_days(context.at, terms.working_days)?,
    }])
}

/// An identifier is free, or was rejected: then its applicant can apply again, and anyone else once
/// no appeal can come any more.
fn may_apply(
    state: &Membership,
    context: &Context,
    id: &OrganisationId,
    applicant: &PersonId,
) -> Result<(), Box<Refusal>> {
    let Some(row) = state.organisations.get(id) else {
        return Ok(());
    };
    let free = match row.status {
        OrganisationStatus::Withdrawn {} => true,
        OrganisationStatus::Rejected { appeal_until, .. } => {
            state.people.find(applicant) == Some(row.applicant)
                || appeal_until.is_none_or(|until| context.at >= until)
        }
        _ => false,
    };
    if free { Ok(()) } else { Err(Refusal::OrganisationExists { organisation: id.clone() }.into()) }
}

/// No organisation shows a credit code that applied and was not turned down, acts or is suspended.
fn code_is_free(state: &Membership, code: Option<CreditCode>) -> Result<(), Box<Refusal>> {
    use OrganisationStatus::{Active, Applied, Suspended};
    let Some(credit_code) = code else {
        return Ok(());
    };
    let shows = |row: &Organisation| {
        row.credit_code == code && matches!(row.status, Applied { .. } | Active {} | Suspended {})
    };
    match state.organisations.iter().find(|(_, row)| shows(row)) {
        Some((ix, _)) => {
            let organisation = state.organisations.id(ix);
            Err(Refusal::CreditCodeTaken { credit_code, organisation }.into())
        }
        None => Ok(()),
    }
}

/// Neither the applicant nor the region has too many applications under review.
fn has_room(
    state: &Membership,
    context: &Context,
    applicant: &PersonId,
    region: RegionCode,
) -> Result<(), Box<Refusal>> {
    let rules = &context.charter.membership.organisations;
    let (applications, open) =
        (&state.applications, |count| u16::try_from(count).unwrap_or(u16::MAX));
    let own = state.people.find(applicant).map_or(0, |ix| open(applications.of(ix)));
    if own >= rules.applications_per_person_max {
        return Err(Refusal::ApplicationsOfPerson {
            open: own,
            max: rules.applications_per_person_max,
        }
        .into());
    }
    let (open, max) = (open(applications.waiting_for(region)), rules.applications_per_region_max);
    if open >= max {
        return Err(Refusal::ApplicationsOfRegion { region, open, max }.into());
    }
    Ok(())
}

/// Whose it is to review what is to act in a region: the village's, or the region's own above it.
fn reviewer(state: &Membership, place: Ix<Region>) -> RegionCode {
    let reviews = |ix: &Ix<Region>| state.regions.row(*ix).level >= Level::Village;
    let ix = state.regions.upward(place).find(reviews).unwrap_or(place);
    state.regions.row(ix).code
}

/// The region above one, where there is one.
fn above(state: &Membership, region: RegionCode) -> Option<RegionCode> {
    let row = state.regions.row(state.regions.find(region)?);
    row.parent.map(|parent| state.regions.row(parent).code)
}

pub(super) fn check_officers(context: &Context, officers: &[PersonId]) -> Result<(), Box<Refusal>> {
    let max = context.charter.membership.organisations.officers_max;
    let count = u16::try_from(officers.len()).unwrap_or(u16::MAX);
    if count > max {
        return Err(Refusal::OfficersTooMany { officers: count, max }.into());
    }
    for (place, person) in officers.iter().enumerate() {
        if officers.iter().take(place).any(|earlier| earlier == person) {
            return Err(Refusal::OfficerTwice { person: person.clone() }.into());
        }
    }
    Ok(())
}

/// An organisation under review: its row, whose review it is, and when that is due.
fn under_review<'a>(
    state: &'a Membership,
    id: &OrganisationId,
) -> Result<(&'a Organisation, RegionCode, Option<Timestamp>), Box<Refusal>> {
    let row = state.organisations.row(state.organisation(id)?);
    match row.status {
        OrganisationStatus::Applied { region, due, overdue } => {
            Ok((row, region, (!overdue).then_some(due)))
        }
        _ => Err(Refusal::NotUnderReview { organisation: id.clone() }.into()),
    }
}

pub(super) fn review(
    state: &Membership,
    context: &Context,
    id: &OrganisationId,
    approve: bool,
    reason: &Id,
) -> Decision {
    let body = state.organisation(id)?;
    let (row, region, _) = under_review(state, id)?;
    let (organisation, reason) = (id.clone(), reason.clone());
    let by = context.actor.cloned();
    let applied = by.as_ref().and_then(|actor| state.people.find(actor)) == Some(row.applicant);
    if applied || by.as_ref().is_some_and(|actor| row.officers.contains(actor)) {
        return Err(Refusal::OwnReview { organisation }.into());
    }
    if row.rejected_by.is_some() && row.rejected_by == by {
        return Err(Refusal::SameReviewer { organisation }.into());
    }
    if !approve {
        let first = row.rejected_by.is_none() && above(state, region).is_some();
        let until = || working_days_or_rest(context.at, row.terms.appeal_working_days);
        let appeal_until = first.then(until);
        return Ok(vec![Event::OrganisationRejected {
            organisation,
            region,
            reason,
            by,
            appeal_until,
        }]);
    }
    let roles = row.officers.iter().map(|person| officer(state, body, person));
    let approved = Event::OrganisationApproved { organisation, reason };
    Ok(core::iter::once(approved).chain(roles).collect())
}

pub(super) fn appeal(
    state: &Membership,
    context: &Context,
    id: &OrganisationId,
    reason: &Id,
) -> Decision {
    let row = state.organisations.row(state.organisation(id)?);
    let organisation = id.clone();
    let OrganisationStatus::Rejected { region, appeal_until } = row.status else {
        return Err(Refusal::NotRejected { organisation }.into());
    };
    let decided = || Refusal::AppealDecided { organisation: id.clone() };
    let (until, region) = appeal_until.zip(above(state, region)).ok_or_else(decided)?;
    if context.at >= until {
        return Err(Refusal::AppealLate { until, at: context.at }.into());
    }
    code_is_free(state, row.credit_code)?; // it may have been given to another meanwhile
    let due = working_days(context.at, row.terms.working_days)?;
    Ok(vec![Event::ReviewAppealed { organisation, reason: reason.clone(), region, due }])
}

/// The applicant's: no review is wanted any more.
pub(super) fn withdraw(state: &Membership, id: &OrganisationId) -> Decision {
    under_review(state, id)?;
    Ok(vec![Event::ApplicationWithdrawn { organisation: id.clone() }])
}

/// The clock's: a review is late.
pub(super) fn lapse(state: &Membership, context: &Context, id: &OrganisationId) -> Decision {
    let (row, region, due) = under_review(state, id)?;
    let organisation = id.clone();
    let due = due.ok_or_else(|| Refusal::NotUnderReview { organisation: id.clone() })?;
    if context.at < due {
        return Err(Refusal::NotDue { due, at: context.at }.into());
    }
    let overdue = Event::ReviewOverdue { organisation, region, due };
    let up = above(state, region).map(|region| Event::ReviewEscalated {
        organisation: id.clone(),
        region,
        due: working_days_or_rest(context.at, row.terms.working_days),
    });
    Ok(core::iter::once(overdue).chain(up).collect())
}
