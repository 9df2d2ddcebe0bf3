//! Roles 角色: who may appoint whom, pass a role on, and take it back.
//!
//! Roles stand on a ladder ([`Role::rung`]), whose root is the charter's founders. Invariant **no
//! rung from below**: nobody comes to a role but from a rung above it, or from its equal who was
//! allowed to pass it on; never beyond the giver's region, organisation and time.
//!
//! What was passed on ends with what it was passed on from. An appointment from above is the
//! office's, not the person's, and stays when the person who made it goes.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{Command, Event, Membership, Refusal, Region, decide::Decision};
use crate::base::{Canonical, Ix, OrganisationId, PersonId, Timestamp, region_code::RegionCode};
use crate::charter::{Context, Role};

/// A role held.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Grant {
    /// Which.
    pub role: Role,
    /// Over which region and all below.
    pub region: Ix<Region>,
    /// For which organisation.
    pub organisation: Option<Ix<OrganisationId>>,
    /// Until when, exclusive.
    pub until: Option<Timestamp>,
    /// How many times it can be passed on, one after another.
    pub passes: u8,
    /// Who passed it on; nobody where it was granted from above.
    pub passed_by: Option<Ix<PersonId>>,
}

impl Grant {
    /// Whether it is this role over this region for this organisation.
    fn is_of(
        &self,
        role: Role,
        region: Ix<Region>,
        organisation: Option<Ix<OrganisationId>>,
    ) -> bool {
        self.role == role && self.region == region && self.organisation == organisation
    }

    /// Whether it is in force.
    pub fn holds_at(&self, at: Timestamp) -> bool {
        self.until.is_none_or(|until| at < until)
    }
}

/// A role to be given or taken back, its names resolved.
#[derive(Clone, Copy)]
struct Post {
    role: Role,
    region: Ix<Region>,
    organisation: Option<Ix<OrganisationId>>,
}

/// What someone gives a role by.
struct Authority<'a> {
    grant: &'a Grant,
    /// From above, or by passing on one's own.
    from_above: bool,
}

pub(super) fn grant(state: &Membership, context: &Context, command: &Command) -> Decision {
    let Command::GrantRole { person, role, region, organisation, until, passes } = command else {
        return Ok(Vec::new());
    };
    let post = post(state, *role, *region, organisation.as_ref())?;
    if context.actor == Some(person) {
        return Err(Refusal::OwnGrant { role: *role }.into());
    }
    if let Some(until) = until.filter(|until| *until <= context.at) {
        return Err(Refusal::RoleExpiryPast { until, at: context.at }.into());
    }
    let by = authority(state, context, post)?;
    if let Some((until, held_until)) =
        until.zip(by.grant.until).filter(|(asked, held)| asked > held)
    {
        return Err(Refusal::GrantOutlasts { until, held_until }.into());
    }
    let passes = passes.unwrap_or(0);
    let most = match by.from_above {
        true => context.charter.membership.role_passes_max.unwrap_or(0),
        false => by.grant.passes.saturating_sub(1),
    };
    if passes > most {
        return Err(Refusal::PassesTooMany { passes, most }.into());
    }
    Ok(vec![Event::RoleGranted {
        person: person.clone(),
        role: *role,
        region: *region,
        organisation: organisation.clone(),
        until: until.or(by.grant.until),
        passes,
        passed_by: context.actor.filter(|_| !by.from_above).cloned(),
    }])
}

/// The role over the region for the organisation, where there can be such a one.
fn post(
    state: &Membership,
    role: Role,
    code: RegionCode,
    organisation: Option<&OrganisationId>,
) -> Result<Post, Box<Refusal>> {
    let region = state.region(code)?;
    match organisation {
        None if role.is_for_organisation() => Err(Refusal::RoleNeedsOrganisation { role }.into()),
        Some(_) if !role.is_for_organisation() => {
            Err(Refusal::RoleWithoutOrganisation { role }.into())
        }
        Some(id) => {
            let organisation = state.active(id)?;
            let acts_in = state.organisations.row(organisation).region;
            if !state.regions.covers(acts_in, region) {
                let acts_in = state.regions.row(acts_in).code;
                return Err(Refusal::RoleBeyondOrganisation { region: code, acts_in }.into());
            }
            Ok(Post { role, region, organisation: Some(organisation) })
        }
        None => Ok(Post { role, region, organisation: None }),
    }
}

/// What the actor may give this role by: the longest that they hold from above, else to pass on.
fn authority<'a>(
    state: &'a Membership,
    context: &Context,
    post: Post,
) -> Result<Authority<'a>, Box<Refusal>> {
    let covering = || held(state, context).filter(|grant| covers(state, grant, post));
    let longest = |grant: &&Grant| (grant.until.is_none(), grant.until, grant.passes);
    let above = covering().filter(|grant| appoints(context, grant.role, post.role));
    if let Some(grant) = above.max_by_key(longest) {
        return Ok(Authority { grant, from_above: true });
    }
    let same = |grant: &&Grant| {
        grant.role == post.role && grant.organisation == post.organisation && grant.passes > 0
    };
    if let Some(grant) = covering().filter(same).max_by_key(longest) {
        return Ok(Authority { grant, from_above: false });
    }
    Err(beyond(post.role, covering()))
}

fn beyond<'a>(role: Role, held: impl Iterator<Item = &'a Grant>) -> Box<Refusal> {
    let held = held.map(|grant| grant.role.rung()).max().unwrap_or(0);
    Refusal::BeyondRung { role, rung: role.rung(), held }.into()
}

/// The roles that the actor holds.
fn held<'a>(state: &'a Membership, context: &Context) -> impl Iterator<Item = &'a Grant> + Clone {
    let actor = context.actor.and_then(|actor| state.people.find(actor));
    let at = context.at;
    actor.into_iter().flat_map(move |actor| state.grants_of(actor, at))
}

/// Whether a grant reaches over all of a post: its region, and its organisation where it has one.
fn covers(state: &Membership, grant: &Grant, post: Post) -> bool {
    let same_body = grant.organisation.is_none() || grant.organisation == post.organisation;
    same_body && state.regions.covers(grant.region, post.region)
}

/// Whether one role is appointed by another. The highest rung of the charter's founders appoints its
/// equals too, since there is none above.
fn appoints(context: &Context, by: Role, role: Role) -> bool {
    let founders = context.charter.founders.iter();
    let top = founders.filter(|it| !it.role.oversees()).map(|founder| founder.role.rung()).max();
    !by.oversees()
        && (role.rung() < by.rung() || top == Some(by.rung()) && role.rung() == by.rung())
}

pub(super) fn revoke(state: &Membership, context: &Context, command: &Command) -> Decision {
    let Command::RevokeRole { person, role, region, organisation } = command else {
        return Ok(Vec::new());
    };
    let (place, holder) = (state.region(*region)?, state.person(person)?);
    let organisation = organisation.as_ref().map(|id| state.organisation(id)).transpose()?;
    let post = Post { role: *role, region: place, organisation };
    let all = state.all_grants_of(holder).iter();
    let mut named = all.filter(|grant| grant.is_of(*role, place, organisation)).peekable();
    if named.peek().is_none() {
        return Err(
            Refusal::RoleNotHeld { person: person.clone(), role: *role, region: *region }.into()
        );
    }
    let laid_down = context.actor.is_none_or(|actor| actor == person);
    let actor = context.actor.and_then(|actor| state.people.find(actor));
    let passed_on = actor.is_some() && named.all(|grant| grant.passed_by == actor);
    if !laid_down && !passed_on {
        let over = held(state, context).filter(|grant| covers(state, grant, post));
        if !over.clone().any(|grant| appoints(context, grant.role, *role)) {
            return Err(beyond(*role, over));
        }
    }
    Ok(ended(state, holder, post))
}

/// The end of all roles of a person.
pub(super) fn all_ended(state: &Membership, holder: Ix<PersonId>) -> Vec<Event> {
    let held = state.all_grants_of(holder).iter();
    let posts =
        held.map(|it| Post { role: it.role, region: it.region, organisation: it.organisation });
    posts.flat_map(|post| ended(state, holder, post)).collect()
}

/// The end of a role, and of all that was passed on from it.
fn ended(state: &Membership, holder: Ix<PersonId>, post: Post) -> Vec<Event> {
    let ended = with_what_was_passed_on(state, holder, post).into_iter();
    ended.map(|(holder, region)| revoked(state, holder, Post { region, ..post })).collect()
}

/// An organisation's officers from now on: whom it names are, whoever else was one is no more. It is
/// a body's own matter who speaks for it, so this stands beside the ladder.
pub(super) fn replace_officers(
    state: &Membership,
    body: Ix<OrganisationId>,
    named: &[PersonId],
) -> Vec<Event> {
    let role = Role::OrganisationOfficer;
    let mut events = Vec::new();
    let mut stay = Vec::new();
    for (holder, grants) in state.grants.iter() {
        let theirs = |grant: &&Grant| grant.role == role && grant.organisation == Some(body);
        for grant in grants.iter().filter(theirs) {
            if named.contains(&state.people.id(holder)) {
                stay.push(state.people.id(holder));
            } else {
                let post = Post { role, region: grant.region, organisation: Some(body) };
                events.extend(ended(state, holder, post));
            }
        }
    }
    let ends = |person: &PersonId| {
        let revoked =
            |event: &Event| matches!(event, Event::RoleRevoked { person: it, .. } if it == person);
        events.iter().any(revoked)
    };
    let fresh = named.iter().filter(|person| !stay.contains(person) || ends(person));
    let granted: Vec<Event> = fresh.map(|person| officer(state, body, person)).collect();
    events.extend(granted);
    events
}

/// The grant by which a person becomes an officer of an organisation where it acts.
pub(super) fn officer(state: &Membership, body: Ix<OrganisationId>, person: &PersonId) -> Event {
    Event::RoleGranted {
        person: person.clone(),
        role: Role::OrganisationOfficer,
        region: state.regions.row(state.organisations.row(body).region).code,
        organisation: Some(state.organisations.id(body)),
        until: None,
        passes: 0,
        passed_by: None,
    }
}

fn revoked(state: &Membership, holder: Ix<PersonId>, post: Post) -> Event {
    Event::RoleRevoked {
        person: state.people.id(holder),
        role: post.role,
        region: state.regions.row(post.region).code,
        organisation: post.organisation.map(|ix| state.organisations.id(ix)),
    }
}

/// A holder and region of a role, and all to whom it was passed on from there, in that order.
fn with_what_was_passed_on(
    state: &Membership,
    holder: Ix<PersonId>,
    post: Post,
) -> Vec<(Ix<PersonId>, Ix<Region>)> {
    let mut ended = vec![(holder, post.region)];
    let mut done = 0_usize;
    while let Some((giver, region)) = ended.get(done).copied() {
        done = done.saturating_add(1);
        for (receiver, grants) in state.grants.iter() {
            for grant in grants.iter().filter(|grant| grant.passed_by == Some(giver)) {
                let one = (receiver, grant.region);
                let of_it = grant.is_of(post.role, grant.region, post.organisation)
                    && state.regions.covers(region, grant.region);
                if of_it && !ended.contains(&one) {
                    ended.push(one);
                }
            }
        }
    }
    ended
}

impl Membership {
    /// The roles that a person holds at an instant; none for an organisation that may not act.
    pub fn grants_of(
        &self,
        person: Ix<PersonId>,
        at: Timestamp,
    ) -> impl Iterator<Item = &Grant> + Clone {
        let all = self.all_grants_of(person).iter();
        all.filter(move |grant| grant.holds_at(at) && self.may_act(grant.organisation))
    }

    /// All that was granted to a person and not revoked, whether it holds or not.
    fn all_grants_of(&self, person: Ix<PersonId>) -> &[Grant] {
        self.grants.get(&person).map_or(&[], Vec::as_slice)
    }

    /// Whether a person holds a role that covers a region at an instant.
    pub fn has_role(
        &self,
        person: Ix<PersonId>,
        role: Role,
        region: Ix<Region>,
        at: Timestamp,
    ) -> bool {
        let covers = |grant: &Grant| self.regions.covers(grant.region, region);
        self.grants_of(person, at).any(|grant| grant.role == role && covers(grant))
    }

    /// Whether a person acts for an organisation in a role at an instant.
    pub fn acts_for(
        &self,
        person: Ix<PersonId>,
        role: Role,
        organisation: Ix<OrganisationId>,
        at: Timestamp,
    ) -> bool {
        let mut held = self.grants_of(person, at);
        held.any(|grant| grant.role == role && grant.organisation == Some(organisation))
    }

    /// The organisations for which a person acts as an officer at an instant.
    pub fn acts_for_any(
        &self,
        person: Ix<PersonId>,
        at: Timestamp,
    ) -> impl Iterator<Item = Ix<OrganisationId>> {
        let officers = self.grants_of(person, at).filter(|grant| grant.role.rung() > 1);
        officers.filter_map(|grant| grant.organisation)
    }

    /// Whether a person belongs to an organisation at an instant, in whatever role; also to one that
    /// may not act for now, since an interest in it stays.
    pub fn is_of(&self, person: &PersonId, body: Ix<OrganisationId>, at: Timestamp) -> bool {
        let own = |grant: &Grant| grant.organisation == Some(body) && grant.holds_at(at);
        let held = self.people.find(person).map(|ix| self.all_grants_of(ix));
        held.is_some_and(|held| held.iter().any(own))
    }

    pub(super) fn evolve_role(&mut self, event: &Event) {
        match event {
            Event::RoleGranted { person, role, region, organisation, until, passes, passed_by } => {
                let holder = self.noted(person);
                let Some(region) = self.regions.find(*region) else { return };
                self.grants.or_default(holder).push(Grant {
                    role: *role,
                    region,
                    organisation: organisation.as_ref().and_then(|id| self.organisations.find(id)),
                    until: *until,
                    passes: *passes,
                    passed_by: passed_by.as_ref().and_then(|giver| self.people.find(giver)),
                });
            }
            Event::RoleRevoked { person, role, region, organisation } => {
                let Some(holder) = self.people.find(person) else { return };
                let Some(region) = self.regions.find(*region) else { return };
                let body = organisation.as_ref().and_then(|id| self.organisations.find(id));
                if let Some(held) = self.grants.get_mut(&holder) {
                    held.retain(|grant| !grant.is_of(*role, region, body));
                }
            }
            _ => {}
        }
    }
}
