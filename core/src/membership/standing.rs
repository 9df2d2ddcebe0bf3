//! How an organisation stands once it was entered, and who its officers are.
//!
//! A suspension rests its officers' roles and its offers, hands its open cases and questions back
//! (`engine/reactions.rs`), and leaves what was reserved with it to be confirmed once it is
//! reinstated, cancelled or returned at its deadline. A dissolution is final; what is still open is
//! closed, and its points stay until they are settled.

use alloc::{boxed::Box, vec};

use super::{
    Event, Membership, OrganisationStatus, Refusal, decide::Decision, review::check_officers,
    roles::replace_officers,
};
use crate::base::{Id, Ix, OrganisationId, PersonId};
use crate::charter::{Context, Role};

/// Nobody supervises an organisation that they belong to.
fn by_another(
    state: &Membership,
    context: &Context,
    body: Ix<OrganisationId>,
) -> Result<(), Box<Refusal>> {
    if context.actor.is_some_and(|actor| state.is_of(actor, body, context.at)) {
        return Err(Refusal::OwnSupervision { organisation: state.organisations.id(body) }.into());
    }
    Ok(())
}

pub(super) fn suspend(
    state: &Membership,
    context: &Context,
    id: &OrganisationId,
    reason: &Id,
) -> Decision {
    by_another(state, context, state.active(id)?)?;
    let (organisation, reason) = (id.clone(), reason.clone());
    Ok(vec![Event::OrganisationSuspended { organisation, reason }])
}

pub(super) fn reinstate(
    state: &Membership,
    context: &Context,
    id: &OrganisationId,
    reason: &Id,
) -> Decision {
    let body = state.organisation(id)?;
    let (organisation, reason) = (id.clone(), reason.clone());
    match state.organisations.row(body).status {
        OrganisationStatus::Suspended {} => {
            by_another(state, context, body)?;
            Ok(vec![Event::OrganisationReinstated { organisation, reason }])
        }
        _ => Err(Refusal::NotSuspended { organisation }.into()),
    }
}

pub(super) fn dissolve(state: &Membership, id: &OrganisationId, reason: &Id) -> Decision {
    let status = state.organisations.row(state.organisation(id)?).status;
    let (organisation, reason) = (id.clone(), reason.clone());
    match status {
        OrganisationStatus::Active {} | OrganisationStatus::Suspended {} => {
            Ok(vec![Event::OrganisationDissolved { organisation, reason }])
        }
        _ => Err(Refusal::NotActive { organisation }.into()),
    }
}

/// Names who acts for an organisation from now on. Whoever was one of its officers and is not named
/// is one no longer; at least one stays.
pub(super) fn name_officers(
    state: &Membership,
    context: &Context,
    id: &OrganisationId,
    named: &[PersonId],
) -> Decision {
    let body = state.active(id)?;
    if named.is_empty() {
        return Err(Refusal::OfficersNone {}.into());
    }
    check_officers(context, named)?;
    let events = replace_officers(state, body, named);
    let takes = |event: &Event| match event {
        Event::RoleGranted { person, .. } => context.actor == Some(person),
        _ => false,
    };
    if events.iter().any(takes) {
        return Err(Refusal::OwnGrant { role: Role::OrganisationOfficer }.into());
    }
    Ok(events)
}
