//! The rules of the catalogue: what would follow from a command, or why not.

use alloc::{boxed::Box, vec, vec::Vec};

use super::assess::{Claim, fresh_until, takes_consent};
use super::{
    AskAnswer, Catalogue, Command, DataForm, Entry, Event, ItemAnswer, ItemConsent, Refusal,
};
use crate::base::{ItemCode, OrganisationId, PersonId, PurposeCode, SourceId};
use crate::charter::{Context, DataItem};
use crate::membership::Membership;

type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Catalogue,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Ask { form, items } => ask(state, membership, context, form, items),
        Command::Collect { form, entries } => collect(state, membership, context, form, entries),
        Command::Share { record, organisation, purpose, consents } => {
            share(state, membership, context, record, organisation, purpose, consents)
        }
        Command::Refuse { person, item, organisation } => {
            refuse(state, membership, context, person, item, organisation)
        }
        Command::Forget { person, erased } => forget(state, membership, person, *erased),
    }
}

/// The charter's rule of an item.
fn rule_of<'a>(context: &Context<'a>, item: &ItemCode) -> Result<&'a DataItem, Box<Refusal>> {
    let found = context.charter.catalogue.iter().find(|rule| rule.item == *item);
    found.ok_or_else(|| Refusal::UnknownItem { item: item.clone() }.into())
}

fn ask(
    state: &Catalogue,
    membership: &Membership,
    context: &Context,
    form: &DataForm,
    items: &[ItemCode],
) -> Decision {
    let claim = Claim::of(membership, form)?;
    let mut answers = Vec::with_capacity(items.len());
    for (place, item) in items.iter().enumerate() {
        let rule = rule_of(context, item)?;
        if items.iter().take(place).any(|earlier| earlier == item) {
            return Err(Refusal::ItemTwice { item: item.clone() }.into());
        }
        let answer = AskAnswer::of(rule, claim.assess(state, membership, context, rule));
        answers.push(ItemAnswer { item: item.clone(), answer });
    }
    let Some(asker) = context.actor.cloned() else {
        return Ok(Vec::new()); // the engine itself asks nobody
    };
    let DataForm { person, organisation, purpose, .. } = form.clone();
    Ok(vec![Event::FormAsked { asker, person, organisation, purpose, answers }])
}

fn collect(
    state: &Catalogue,
    membership: &Membership,
    context: &Context,
    form: &DataForm,
    entries: &[Entry],
) -> Decision {
    let claim = Claim::of(membership, form)?;
    let mut events = Vec::with_capacity(entries.len());
    for (place, Entry { item, record, content }) in entries.iter().enumerate() {
        let rule = rule_of(context, item)?;
        let before = || entries.iter().take(place);
        if before().any(|earlier| earlier.item == *item) {
            return Err(Refusal::ItemTwice { item: item.clone() }.into());
        }
        let until = claim.assess(state, membership, context, rule)?;
        let known = state.records.find(record).is_some();
        if known || before().any(|earlier| earlier.record == *record) {
            return Err(Refusal::RecordExists { record: record.clone() }.into());
        }
        let Some(asker) = context.actor.cloned() else {
            return Ok(Vec::new()); // the engine itself collects nothing
        };
        let DataForm { person, organisation, purpose, .. } = form.clone();
        events.push(Event::ItemCollected {
            record: record.clone(),
            item: item.clone(),
            person,
            organisation,
            purpose,
            asker,
            content: *content,
            basis: rule.basis,
            consent: claim.consent(membership, context.at, rule)?.cloned(),
            until,
        });
    }
    Ok(events)
}

fn share(
    state: &Catalogue,
    membership: &Membership,
    context: &Context,
    id: &SourceId,
    organisation: &OrganisationId,
    purpose: &PurposeCode,
    consents: &[ItemConsent],
) -> Decision {
    let ix = state.record(id)?;
    let row = state.records.row(ix);
    let (record, until) = (id.clone(), row.until);
    if context.at >= until {
        return Err(Refusal::NotFresh { record, until }.into());
    }
    let (organisation, purpose) = (organisation.clone(), purpose.clone());
    let person = membership.people.id(row.person);
    let form = DataForm { person, organisation, purpose, consents: consents.to_vec() };
    let claim = Claim::of(membership, &form)?;
    let rule = rule_of(context, &state.items.id(row.item))?;
    // Who receives it stands where someone who would collect it stands, but that it is held.
    match claim.assess(state, membership, context, rule) {
        Err(why) if !matches!(*why, Refusal::HeldElsewhere { .. }) => return Err(why),
        _ => {}
    }
    let consent = claim.consent(membership, context.at, rule)?.cloned();
    let DataForm { organisation, purpose, .. } = form;
    Ok(vec![Event::ItemShared { record, organisation, purpose, consent }])
}

fn refuse(
    state: &Catalogue,
    membership: &Membership,
    context: &Context,
    person: &PersonId,
    item: &ItemCode,
    organisation: &OrganisationId,
) -> Decision {
    let owner = membership.person(person)?;
    let body = membership.organisation(organisation)?;
    let held = state.latest(owner, item).filter(|ix| state.holds(*ix, body));
    let row = held.map(|ix| state.records.row(ix));
    // What was collected keeps the rule of its day; else today's counts.
    let (basis, by_consent, until) = match (row, rule_of(context, item)) {
        (Some(row), Ok(rule)) => (row.basis, row.by_consent, fresh_until(context.at, rule)),
        (Some(row), Err(_)) => (row.basis, row.by_consent, row.until),
        (None, rule) => {
            let rule = rule?;
            let by_consent = takes_consent(membership, owner, context.at, rule);
            (rule.basis, by_consent, fresh_until(context.at, rule))
        }
    };
    let (person, item, organisation) = (person.clone(), item.clone(), organisation.clone());
    if !by_consent {
        return Err(Refusal::NotRefusable { item, basis }.into());
    }
    let ended = held.map(|ix| Event::HoldingEnded {
        record: state.records.id(ix),
        organisation: organisation.clone(),
    });
    let refused = Event::ItemRefused { person, item, organisation, until };
    Ok(core::iter::once(refused).chain(ended).collect())
}

fn forget(state: &Catalogue, membership: &Membership, id: &PersonId, erased: bool) -> Decision {
    let person = membership.person(id)?;
    let all = membership.merged_into(person).chain([person]);
    let held = all.flat_map(|person| state.held(person)).filter(|ix| {
        let row = state.records.row(*ix);
        row.by_consent || erased && !row.basis.outlasts_erasure()
    });
    let ended = held.map(|ix| Event::HoldingEnded {
        record: state.records.id(ix),
        organisation: membership.organisations.id(state.records.row(ix).holder),
    });
    let forgotten = erased.then(|| Event::PersonForgotten { person: id.clone() });
    Ok(ended.chain(forgotten).collect())
}
