//! Who a case is given to: entrusted organisations, and departments that can give it back once.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Cases, Command, Event, Holder, Refusal,
    decide::{Decision, Matter},
    state::region_of,
};
use crate::base::{Id, Ix, OrganisationId};
use crate::membership::{Membership, OrganisationKind};

/// A village entrusts an organisation that is neither a department nor a merchant.
pub(super) fn entrust(matter: &Matter, id: &OrganisationId) -> Decision {
    let ix = matter.membership.active(id)?;
    let kind = matter.membership.organisations.row(ix).kind;
    let organisation = id.clone();
    if matches!(kind, OrganisationKind::Department | OrganisationKind::Merchant) {
        return Err(Refusal::NotEntrustable { organisation }.into());
    }
    within_reach(matter, id, ix)?;
    Ok(vec![Event::CaseEntrusted { case: matter.case.clone(), organisation }])
}

/// Departments are given a case. One that returned it takes a designated dispatch.
pub(super) fn dispatch(
    matter: &Matter,
    lead: &OrganisationId,
    helpers: &[OrganisationId],
    designated: bool,
) -> Decision {
    for (place, id) in core::iter::once(lead).chain(helpers).enumerate() {
        let ix = matter.membership.active(id)?;
        if matter.membership.organisations.row(ix).kind != OrganisationKind::Department {
            return Err(Refusal::NotADepartment { organisation: id.clone() }.into());
        }
        within_reach(matter, id, ix)?;
        if core::iter::once(lead).chain(helpers).take(place).any(|earlier| earlier == id) {
            return Err(Refusal::NamedTwice { department: id.clone() }.into());
        }
        if !designated && returned_by(matter, ix) {
            return Err(Refusal::ReturnedBefore { department: id.clone() }.into());
        }
    }
    let (lead, helpers) = (lead.clone(), helpers.to_vec());
    Ok(vec![Event::CaseDispatched { case: matter.case.clone(), lead, helpers, designated }])
}

/// A department gives a case back: once, and never one that it was designated for.
pub(super) fn give_back(matter: &Matter, id: &OrganisationId, reason: &Id) -> Decision {
    let ix = matter.membership.organisation(id)?;
    let department = id.clone();
    let with = matter.state.dispatch(matter.ix);
    let with = with.filter(|d| d.departments.iter().any(|one| one.department == ix));
    let dispatch = with.ok_or(Refusal::NotWithUnit { unit: id.clone() })?;
    if dispatch.departments.iter().any(|one| one.department == ix && one.delivered) {
        return Err(Refusal::FeedbackGiven { department }.into());
    }
    if dispatch.designated {
        return Err(Refusal::DispatchDesignated { department }.into());
    }
    let reason = reason.clone();
    Ok(vec![Event::CaseReturned { case: matter.case.clone(), department, reason }])
}

/// An organisation may not act any more: each open case that it still owes a result goes back to
/// whoever gave it out. The deadline stays, and nobody holds it against the organisation later.
pub(super) fn release(state: &Cases, membership: &Membership, command: &Command) -> Decision {
    let Command::Release { organisation: id } = command else {
        return Ok(Vec::new());
    };
    let unit = Holder::Organisation(membership.organisation(id)?);
    let owed = state.open_cases().filter(|ix| state.owing(membership, *ix).contains(&unit));
    let released = owed.map(|ix| {
        let (case, organisation) = (state.cases.id(ix), id.clone());
        Event::CaseReleased { case, organisation }
    });
    Ok(released.collect())
}

/// Whether a department ever returned this case.
fn returned_by(matter: &Matter, ix: Ix<OrganisationId>) -> bool {
    matter.state.dispatch(matter.ix).is_some_and(|dispatch| dispatch.returned.contains(&ix))
}

/// An organisation has to do with a case where its region covers the place, or lies in the region
/// that the case is the matter of now.
fn within_reach(
    matter: &Matter,
    id: &OrganisationId,
    ix: Ix<OrganisationId>,
) -> Result<(), Box<Refusal>> {
    let regions = &matter.membership.regions;
    let acts_in = matter.membership.organisations.row(ix).region;
    let here = region_of(matter.membership, matter.row);
    if regions.covers(acts_in, matter.row.region) || regions.covers(here, acts_in) {
        return Ok(());
    }
    let region = regions.row(acts_in).code;
    Err(Refusal::OutOfReach { organisation: id.clone(), region }.into())
}
