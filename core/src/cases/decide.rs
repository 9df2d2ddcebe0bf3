//! The rules of cases: what would follow from a command, or why not.
//!
//! Here are intake, acceptance, feedback and closing; `handing.rs` has who a case is given to,
//! `clock.rs` escalation and deadlines, `evaluation.rs` rating and reopening.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Act, Case, Cases, Channel, Command, Event, Holder, Refusal, Stage, Terms, clock, evaluation,
    handing, state::region_of,
};
use crate::base::{CaseId, Id, Ix, OrganisationId, PersonId, region_code::Level};
use crate::charter::{Context, ProvenAct, Role};
use crate::membership::{Grant, Membership, Region, Unit};

pub(super) type Decision = Result<Vec<Event>, Box<Refusal>>;

/// A case, what surrounds it, and what may be done to it now.
#[derive(Clone, Copy)]
pub(super) struct Matter<'a> {
    pub(super) state: &'a Cases,
    pub(super) membership: &'a Membership,
    pub(super) context: &'a Context<'a>,
    pub(super) case: &'a CaseId,
    pub(super) ix: Ix<CaseId>,
    pub(super) row: &'a Case,
    pub(super) terms: &'a Terms,
}

/// What would follow from a command.
pub(crate) fn decide(
    state: &Cases,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Some(case) = command.case() else {
        return handing::release(state, membership, command);
    };
    let find = |act| Matter::find(state, membership, context, case, act);
    match command {
        Command::Release { .. } => Ok(Vec::new()), // it is about no one case
        Command::Report { .. } => report(state, membership, context, command),
        Command::Accept { .. } => {
            let level = find(Act::Accept)?.row.level;
            Ok(vec![Event::CaseAccepted { case: case.clone(), level }])
        }
        Command::Decline { reason, path, .. } => Ok(find(Act::Decline)?.decline(reason, path)),
        Command::StartSelfResolution { topic, .. } => {
            find(Act::StartSelfResolution)?;
            let (case, topic) = (case.clone(), topic.clone());
            Ok(vec![Event::SelfResolutionStarted { case, topic }])
        }
        Command::Handle { .. } => {
            find(Act::Handle)?;
            Ok(vec![Event::HandlingStarted { case: case.clone() }])
        }
        Command::Entrust { organisation, .. } => {
            handing::entrust(&find(Act::Entrust)?, organisation)
        }
        Command::Dispatch { lead, helpers, designated, .. } => {
            handing::dispatch(&find(Act::Dispatch)?, lead, helpers, *designated)
        }
        Command::Return { department, reason, .. } => {
            handing::give_back(&find(Act::Return)?, department, reason)
        }
        Command::Feedback { unit, result, .. } => {
            find(Act::Feedback)?.feedback(unit.as_ref(), result)
        }
        Command::Close { .. } => find(Act::Close)?.close(),
        Command::Escalate { reason, to, .. } => clock::escalate(&find(Act::Escalate)?, reason, *to),
        Command::Evaluate { .. } => evaluation::evaluate(state, membership, context, command),
        Command::Reopen { reason, .. } => evaluation::reopen(&find(Act::Reopen)?, reason),
        Command::Withdraw { reporter, .. } => find(Act::Withdraw)?.withdraw(reporter),
        Command::Recall { .. } => {
            find(Act::Recall)?;
            Ok(vec![Event::CaseWithdrawn { case: case.clone() }])
        }
        Command::Expire { .. } => clock::expire(&find(Act::Expire)?),
    }
}

fn report(
    state: &Cases,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    let Command::Report { case, kind, region, channel, source, reporter, content } = command else {
        return Ok(Vec::new());
    };
    let place = membership.region(*region)?;
    let level = membership.regions.row(place).level;
    if let Some(reporter) = reporter {
        let person = membership.person(reporter)?;
        membership.proven(&context.charter.membership.proofs, person, ProvenAct::Report)?;
    }
    if *channel == Channel::Covenant && context.actor.is_some() {
        return Err(Refusal::ChannelOfTheEngine {}.into());
    }
    if let Some(earlier) = state.entered(*channel, source) {
        return Err(
            Refusal::SourceEntered { channel: *channel, case: state.cases.id(earlier) }.into()
        );
    }
    if state.cases.find(case).is_some() {
        return Err(Refusal::CaseExists { case: case.clone() }.into());
    }
    let rules = &context.charter.cases;
    let unknown = || Refusal::UnknownKind { kind: kind.clone() };
    let urgent = rules.kind(kind).ok_or_else(unknown)?.urgent;
    if level > Level::Village {
        return Err(Refusal::RegionTooHigh { region: *region, level }.into());
    }
    if !in_own_name(membership, context, reporter.as_ref(), place) {
        return Err(Refusal::NotOwnName {}.into());
    }
    let reported = |due| Event::CaseReported {
        case: case.clone(),
        kind: kind.clone(),
        urgent,
        region: *region,
        level,
        channel: *channel,
        source: source.clone(),
        reporter: reporter.clone(),
        content: *content,
        due,
    };
    let held = state.terms.last().filter(|terms| terms.are_of(rules));
    let adopted = held.is_none().then(|| Terms::of(rules));
    let Some(terms) = held.or(adopted.as_ref()) else { return Ok(Vec::new()) };
    // A person can report again once the year is known; a referral, like the clock, waits on no calendar.
    let (due, deferral) = match channel {
        Channel::Covenant => clock::deadline(terms, context.at, level, urgent),
        _ => (terms.due(context.at, level, urgent)?, None),
    };
    let mut events = vec![reported(due)];
    if deferral.is_some() {
        events.push(Event::DeadlineSet { case: case.clone(), due, deferral });
    }
    if let Some(terms) = adopted {
        events.insert(0, Event::TermsAdopted { terms });
    }
    Ok(events)
}

/// Whether a report is in the actor's own name or in none, or the actor works for the region.
fn in_own_name(
    membership: &Membership,
    context: &Context,
    reporter: Option<&PersonId>,
    place: Ix<Region>,
) -> bool {
    let Some((actor, reporter)) = context.actor.zip(reporter) else {
        return true;
    };
    let works = |grant: &Grant| {
        let handles = match grant.role {
            Role::GridWorker | Role::VillageCadre | Role::DepartmentOfficer => true,
            Role::TownOperator | Role::CountyOperator | Role::CityOperator => true,
            Role::OrganisationOfficer | Role::MerchantClerk => false,
            Role::Auditor | Role::PrivacyOfficer | Role::Representative => false,
        };
        handles && membership.regions.covers(grant.region, place)
    };
    let actor_ix = membership.people.find(actor);
    actor == reporter
        || actor_ix.is_some_and(|actor| membership.grants_of(actor, context.at).any(works))
}

impl<'a> Matter<'a> {
    /// A case to which an act can be done now, or the refusal.
    pub(super) fn find(
        state: &'a Cases,
        membership: &'a Membership,
        context: &'a Context<'a>,
        case: &'a CaseId,
        act: Act,
    ) -> Result<Self, Box<Refusal>> {
        let ix = state.case(case)?;
        let row = state.cases.row(ix);
        if !act.from().contains(&row.stage) {
            let (case, stage) = (case.clone(), row.stage);
            return Err(Refusal::WrongStage { case, stage, needed: act.stages() }.into());
        }
        let (level, (lowest, highest)) = (row.level, act.levels());
        if level < lowest || level > highest {
            return Err(Refusal::WrongLevel { level, lowest, highest }.into());
        }
        let (due, at) = (row.due, context.at);
        if act.heeds_deadline() && row.deferral.is_none() && at >= due {
            return Err(Refusal::DeadlinePassed { due, at }.into());
        }
        let terms = state.terms_of(row).ok_or(Refusal::NoTerm { level })?;
        Ok(Self { state, membership, context, case, ix, row, terms })
    }

    /// Whoever works for the region at the case's level.
    fn here(&self) -> Holder {
        Holder::Region(region_of(self.membership, self.row))
    }

    fn decline(&self, reason: &Id, path: &Id) -> Vec<Event> {
        vec![Event::CaseDeclined {
            case: self.case.clone(),
            level: self.row.level,
            reason: reason.clone(),
            path: path.clone(),
            until: self.terms.window(self.context.at),
        }]
    }

    /// Whoever holds the case tells the result; it is complete when no other unit still has to.
    fn feedback(&self, unit: Option<&OrganisationId>, result: &Id) -> Decision {
        let (holder, complete) = match (self.row.stage, unit) {
            (Stage::Dispatched, None) => return Err(Refusal::UnitMissing {}.into()),
            (Stage::Dispatched, Some(unit)) => self.delivery(unit)?,
            (Stage::Entrusted, None) => (self.row.holder, true),
            (Stage::Entrusted, Some(unit)) => {
                let holder = Holder::Organisation(self.membership.organisation(unit)?);
                if holder != self.row.holder {
                    return Err(Refusal::NotWithUnit { unit: unit.clone() }.into());
                }
                (holder, true)
            }
            (_, None) => (self.here(), true),
            (_, Some(unit)) => return Err(Refusal::NotWithUnit { unit: unit.clone() }.into()),
        };
        self.told_by_officer(holder)?;
        Ok(vec![Event::FeedbackGiven {
            case: self.case.clone(),
            unit: holder.unit(self.membership),
            result: result.clone(),
            complete,
            by: self.context.actor.cloned(),
        }])
    }

    /// An organisation's result is told by one of its officers, and by no one for it.
    fn told_by_officer(&self, holder: Holder) -> Result<(), Box<Refusal>> {
        let Holder::Organisation(ix) = holder else {
            return Ok(());
        };
        let Some(actor) = self.context.actor else {
            return Ok(());
        }; // the engine itself
        let roles = [Role::DepartmentOfficer, Role::OrganisationOfficer];
        let at = self.context.at;
        let acts =
            |actor| roles.into_iter().any(|role| self.membership.acts_for(actor, role, ix, at));
        if self.membership.people.find(actor).is_some_and(acts) {
            return Ok(());
        }
        Err(Refusal::NotActingFor { unit: self.membership.organisations.id(ix) }.into())
    }

    /// A dispatched department that still has to give its feedback, and whether it is the last.
    fn delivery(&self, unit: &OrganisationId) -> Result<(Holder, bool), Box<Refusal>> {
        let department = self.membership.organisation(unit)?;
        let departments = || self.state.dispatch(self.ix).into_iter().flat_map(|d| &d.departments);
        let mine = departments().find(|assignment| assignment.department == department);
        let not_mine = || Refusal::NotWithUnit { unit: unit.clone() };
        if mine.ok_or_else(not_mine)?.delivered {
            return Err(Refusal::FeedbackGiven { department: unit.clone() }.into());
        }
        let last = departments().all(|one| one.delivered || one.department == department);
        Ok((Holder::Organisation(department), last))
    }

    /// Closes it: the result goes back down the levels by which it came up.
    fn close(&self) -> Decision {
        let Some(result) = self.row.result else {
            let (case, stage) = (self.case.clone(), self.row.stage);
            return Err(Refusal::WrongStage { case, stage, needed: Act::Close.stages() }.into());
        };
        Ok(vec![Event::CaseClosed {
            case: self.case.clone(),
            level: self.row.level,
            unit: self.row.holder.unit(self.membership),
            result: self.state.history.note(result),
            back: self
                .way_back()
                .filter_map(|unit| match unit.unit(self.membership) {
                    Unit::Region { region } => Some(region),
                    Unit::Organisation { .. } => None,
                })
                .collect(),
            late: self.row.missed > 0,
            until: self.terms.window(self.context.at),
        }])
    }

    /// The regions that the case passed on its way up, from its level down to where it is.
    fn way_back(&self) -> impl Iterator<Item = Holder> {
        let regions = &self.membership.regions;
        let mut below = None;
        let levels = self.state.history(self.ix).map(|step| step.level);
        let fresh = levels.filter(move |level| below.replace(*level) != Some(*level));
        fresh.filter_map(|level| regions.at_level(self.row.region, level)).map(Holder::Region)
    }

    fn withdraw(&self, reporter: &PersonId) -> Decision {
        self.reported_by(reporter)?;
        Ok(vec![Event::CaseWithdrawn { case: self.case.clone() }])
    }

    /// The reporter's place, if it is this person; or the refusal.
    pub(super) fn reported_by(&self, person: &PersonId) -> Result<Ix<PersonId>, Box<Refusal>> {
        let reporter = self.row.reporter.ok_or(Refusal::Anonymous {})?;
        if self.membership.people.find(person) == Some(reporter) {
            Ok(reporter)
        } else {
            Err(Refusal::NotReporter {}.into())
        }
    }
}
