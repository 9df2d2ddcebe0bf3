//! The rules of consultation: what would follow from a command, or why not.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{Command, Consultations, Event, Question, QuestionStatus, Refusal, ShownIdentity};
use crate::base::{Ix, OrganisationId, PersonId, QuestionId, Timestamp, digest::Digest};
use crate::charter::{Context, Role};
use crate::membership::{Membership, Region, Unit, working_days, working_days_or_rest};

type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Consultations,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Ask { question, body, person, content } => {
            ask(state, membership, context, question, body, person, *content)
        }
        Command::Answer { question, content } => {
            give_answer(state, membership, context, question, *content)
        }
        Command::Withdraw { question } => {
            open(state, question)?;
            Ok(vec![Event::QuestionWithdrawn { question: question.clone() }])
        }
        Command::Rate { question, solved } => rate(state, question, *solved),
        Command::Lapse { question } => lapse(state, membership, context, question),
        Command::Forget { person } => {
            let open = state.open_of(membership.person(person)?);
            Ok(open.map(|question| Event::QuestionWithdrawn { question }).collect())
        }
        Command::Release { body } => release(state, membership, context, body),
    }
}

fn ask(
    state: &Consultations,
    membership: &Membership,
    context: &Context,
    id: &QuestionId,
    body: &OrganisationId,
    person: &PersonId,
    content: Digest,
) -> Decision {
    let question = id.clone();
    if state.questions.find(id).is_some() {
        return Err(Refusal::QuestionExists { question }.into());
    }
    let organisation = membership.organisations.row(membership.active(body)?);
    if !organisation.kind.is_public() {
        return Err(Refusal::NotPublic { body: body.clone() }.into());
    }
    let home = membership.residence(person)?.grid;
    if !membership.regions.covers(organisation.region, home) {
        let code = |ix| membership.regions.row(ix).code;
        let (region, grid) = (code(organisation.region), code(home));
        return Err(Refusal::OutOfReach { body: body.clone(), region, grid }.into());
    }
    let rules = &context.charter.membership.consultation;
    let open = state.open_of(membership.person(person)?).count();
    let max = rules.open_per_person_max;
    let open = u16::try_from(open).unwrap_or(u16::MAX);
    if open >= max {
        return Err(Refusal::TooManyOpen { open, max }.into());
    }
    let terms = rules.answer;
    Ok(vec![Event::QuestionAsked {
        question,
        body: body.clone(),
        person: person.clone(),
        content,
        terms,
        remind: working_days(context.at, terms.reminder_working_days)?,
        due: working_days(context.at, terms.working_days)?,
    }])
}

/// A question that waits for an answer, and when that is due; or the refusal.
fn open<'a>(
    state: &'a Consultations,
    id: &QuestionId,
) -> Result<(&'a Question, Timestamp), Box<Refusal>> {
    let row = state.question(id)?;
    match row.status {
        QuestionStatus::Open { due, .. } => Ok((row, due)),
        _ => Err(Refusal::NotOpen { question: id.clone() }.into()),
    }
}

fn give_answer(
    state: &Consultations,
    membership: &Membership,
    context: &Context,
    id: &QuestionId,
    content: Digest,
) -> Decision {
    let (row, _) = open(state, id)?;
    let question = id.clone();
    let Some(actor) = context.actor.and_then(|actor| membership.people.find(actor)) else {
        return Ok(Vec::new()); // the engine answers nothing
    };
    if actor == row.person {
        return Err(Refusal::OwnQuestion { question }.into());
    }
    let shown = shown(membership, context, row, actor);
    let answered = shown.map(|shown| Event::QuestionAnswered { question, content, shown });
    Ok(answered.into_iter().collect()) // policy let nobody else in
}

/// The identity under which a person answers a question: for its body, else for the region that it
/// went up to.
fn shown(
    membership: &Membership,
    context: &Context,
    row: &Question,
    actor: Ix<PersonId>,
) -> Option<ShownIdentity> {
    let held = || membership.grants_of(actor, context.at);
    let for_body = held().find(|grant| {
        let speaks = matches!(grant.role, Role::DepartmentOfficer | Role::OrganisationOfficer);
        speaks && grant.organisation == Some(row.body)
    });
    if let Some(grant) = for_body {
        let organisation = membership.organisations.id(row.body);
        return Some(ShownIdentity { unit: Unit::Organisation { organisation }, role: grant.role });
    }
    let with = row.with?;
    let over = held().find(|grant| {
        let staff = matches!(
            grant.role,
            Role::VillageCadre | Role::TownOperator | Role::CountyOperator | Role::CityOperator
        );
        staff && membership.regions.covers(grant.region, with)
    })?;
    let region = membership.regions.row(with).code;
    Some(ShownIdentity { unit: Unit::Region { region }, role: over.role })
}

fn rate(state: &Consultations, id: &QuestionId, solved: bool) -> Decision {
    let question = id.clone();
    match state.question(id)?.status {
        QuestionStatus::Answered { solved: None, .. } => {
            Ok(vec![Event::AnswerRated { question, solved }])
        }
        QuestionStatus::Answered { .. } => Err(Refusal::RatedAlready { question }.into()),
        _ => Err(Refusal::NotAnswered { question }.into()),
    }
}

/// The clock's: before the deadline a reminder, at it the lateness, and up.
fn lapse(
    state: &Consultations,
    membership: &Membership,
    context: &Context,
    id: &QuestionId,
) -> Decision {
    let (row, due) = open(state, id)?;
    let (question, at) = (id.clone(), context.at);
    let next = row.next.ok_or_else(|| Refusal::NotOpen { question: id.clone() })?;
    if at < next {
        return Err(Refusal::NotDue { due: next, at }.into());
    }
    let organisation = membership.organisations.id(row.body);
    if at < due {
        return Ok(vec![Event::AnswerReminded { question, body: organisation, due }]);
    }
    let unit = match row.with {
        None => Unit::Organisation { organisation },
        Some(region) => Unit::Region { region: membership.regions.row(region).code },
    };
    let overdue = Event::AnswerOverdue { question, unit, due };
    Ok(core::iter::once(overdue).chain(escalated(membership, context, id, row)).collect())
}

/// A body may not act any more: its questions go up, with nobody late.
fn release(
    state: &Consultations,
    membership: &Membership,
    context: &Context,
    body: &OrganisationId,
) -> Decision {
    let open = state.open_to(membership.organisation(body)?).filter(|(_, row)| row.with.is_none());
    Ok(open.filter_map(|(id, row)| escalated(membership, context, &id, row)).collect())
}

/// The question goes up: from a body to the region above its own, or its own where that is the
/// highest; from a region to the one above; from the highest nowhere.
fn escalated(
    membership: &Membership,
    context: &Context,
    id: &QuestionId,
    row: &Question,
) -> Option<Event> {
    let above = |ix: Ix<Region>| membership.regions.row(ix).parent;
    let to = match row.with {
        None => {
            let own = membership.organisations.row(row.body).region;
            above(own).unwrap_or(own)
        }
        Some(region) => above(region)?,
    };
    let (question, region) = (id.clone(), membership.regions.row(to).code);
    let due = working_days_or_rest(context.at, row.terms.working_days);
    Some(Event::QuestionEscalated { question, region, due })
}
