//! The rules of the vault's index: what would follow from a command, or why not.

use alloc::{boxed::Box, vec, vec::Vec};

use super::state::TOGETHER_MAX;
use super::{Command, DueCause, Entry, EntryStatus, ErasureGround, Event, Refusal, VaultIndex};
use crate::base::{CategoryCode, EntryId, Ix, PersonId, Timestamp, digest::Digest};
use crate::charter::{Context, KeptFrom, LawfulBasis, RetentionCategory};
use crate::membership::{Age, Grant, Membership};

type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &VaultIndex,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::Keep { entry, person, category, content, consent } => {
            let new = New { entry, person, category, content: *content, consent: *consent };
            keep(state, membership, context, &new)
        }
        Command::Correct { entry, content } => {
            let status = state.entries.row(state.entry(entry)?).status;
            let (entry, content) = (entry.clone(), *content);
            match status {
                EntryStatus::Kept => Ok(vec![Event::EntryCorrected { entry, content }]),
                status => Err(Refusal::NotKept { entry, status }.into()),
            }
        }
        Command::WithdrawConsent { person, category } => {
            withdraw(state, membership, context, person, category.as_ref())
        }
        Command::Erase { person, ground } => erase(state, membership, context, person, *ground),
        Command::ConfirmErasure { entries } => confirm(state, entries),
        Command::Lapse {} => Ok(lapse(state, membership, context)),
        Command::Retire { person } => {
            let held = state.held(membership, membership.person(person)?);
            Ok(retired(state, context.at, held).collect())
        }
    }
}

/// An entry as it is to be kept.
struct New<'a> {
    entry: &'a EntryId,
    person: &'a PersonId,
    category: &'a CategoryCode,
    content: Digest,
    consent: Option<Digest>,
}

fn keep(state: &VaultIndex, membership: &Membership, context: &Context, new: &New) -> Decision {
    let person = membership.person(new.person)?;
    let entry = new.entry.clone();
    if state.entries.find(&entry).is_some() {
        return Err(Refusal::EntryExists { entry }.into());
    }
    let category = rule_of(context, new.category)?.clone();
    if category.basis == LawfulBasis::Consent && new.consent.is_none() {
        return Err(Refusal::ConsentNeeded { category: category.category }.into());
    }
    let runs =
        category.from == KeptFrom::Entry || membership.people.row(person).residence.is_none();
    let until = runs.then(|| ends(context.at, category.keep_days));
    let (person, content, consent) = (new.person.clone(), new.content, new.consent);
    Ok(vec![Event::EntryKept { entry, person, category, content, consent, until }])
}

/// The charter's rule of a category.
fn rule_of<'a>(
    context: &Context<'a>,
    category: &CategoryCode,
) -> Result<&'a RetentionCategory, Box<Refusal>> {
    let found = context.charter.vault.iter().find(|rule| rule.category == *category);
    found.ok_or_else(|| Refusal::UnknownCategory { category: category.clone() }.into())
}

/// When a term that begins now ends.
fn ends(at: Timestamp, days: u16) -> Timestamp {
    at.end_of_day_after(u32::from(days)).unwrap_or(at)
}

fn withdraw(
    state: &VaultIndex,
    membership: &Membership,
    context: &Context,
    person: &PersonId,
    category: Option<&CategoryCode>,
) -> Decision {
    let mut held = state.held(membership, membership.person(person)?);
    held.retain(|ix| {
        let row = state.entries.row(*ix);
        let asked = category.is_none_or(|category| state.category_of(row) == *category);
        asked && row.status == EntryStatus::Kept && row.basis == LawfulBasis::Consent
    });
    if let Some(category) = category.filter(|_| held.is_empty()) {
        let refusal = match rule_of(context, category)?.basis {
            LawfulBasis::Consent => Refusal::NothingConsented { person: person.clone() },
            basis => Refusal::NotByConsent { category: category.clone(), basis },
        };
        return Err(refusal.into());
    }
    let entries = held.into_iter().map(|ix| state.entries.id(ix)).collect();
    let withdrawn = Event::ConsentWithdrawn { person: person.clone(), category: category.cloned() };
    Ok([withdrawn].into_iter().chain(falls_due(entries, DueCause::ConsentWithdrawn)).collect())
}

/// The event that entries are due, where there are any.
fn falls_due(entries: Vec<EntryId>, cause: DueCause) -> Option<Event> {
    (!entries.is_empty()).then_some(Event::EntriesDue { entries, cause })
}

fn erase(
    state: &VaultIndex,
    membership: &Membership,
    context: &Context,
    id: &PersonId,
    ground: ErasureGround,
) -> Decision {
    let person = membership.person(id)?;
    nobody_depends_on(membership, context, person)?;
    let open = |ix: &Ix<EntryId>| state.entries.row(*ix).status == EntryStatus::Kept;
    let held = state.held(membership, person).into_iter().filter(open);
    let (stored, gone): (Vec<_>, Vec<_>) =
        held.partition(|ix| state.entries.row(*ix).basis.outlasts_erasure());
    let erased = Event::ErasureOrdered { person: id.clone(), ground };
    let gone = gone.into_iter().map(|ix| state.entries.id(ix)).collect();
    let due = falls_due(gone, DueCause::Erasure);
    // A member leaves by it; of whoever left before, the term runs already.
    let leaves = membership.people.row(person).residence.is_some();
    let left = retired(state, context.at, if leaves { stored } else { Vec::new() });
    Ok(due.into_iter().chain(left).chain([erased]).collect())
}

/// That nobody is left without a guardian, nor the community without whoever can act: the two things
/// that another must take over first. Everything else is let go.
fn nobody_depends_on(
    membership: &Membership,
    context: &Context,
    person: Ix<PersonId>,
) -> Result<(), Box<Refusal>> {
    let id = || membership.people.id(person);
    let child = membership.minors.iter().find(|(ward, minor)| {
        let young = membership.age(*ward, context.at) == Age::Under14;
        let member = membership.people.row(*ward).residence.is_some();
        young && member && minor.guardian == Some(person)
    });
    if let Some((child, _)) = child {
        let child = membership.people.id(child);
        return Err(Refusal::ChildInCare { person: id(), child }.into());
    }
    let root = membership.regions.root();
    let tops = |holder| {
        let held = membership.grants_of(holder, context.at);
        held.filter(|grant| Some(grant.region) == root && !grant.role.oversees())
            .max_by_key(|grant| grant.role.rung())
    };
    let Some(top) = tops(person) else { return Ok(()) };
    let others = membership.grants.iter().filter(|(holder, _)| *holder != person);
    let as_high = |grant: &Grant| grant.role.rung() >= top.role.rung();
    if others.filter_map(|(holder, _)| tops(holder)).any(as_high) {
        return Ok(());
    }
    let region = membership.regions.row(top.region).code;
    Err(Refusal::OnlyOperator { person: id(), role: top.role, region }.into())
}

fn confirm(state: &VaultIndex, entries: &[EntryId]) -> Decision {
    for entry in entries {
        let status = state.entries.row(state.entry(entry)?).status;
        if status != EntryStatus::Due {
            return Err(Refusal::NotDue { entry: entry.clone(), status }.into());
        }
    }
    Ok(vec![Event::EntriesErased { entries: entries.to_vec() }])
}

/// The clock's: what has come to its term is due; of whoever is a member again, it is kept on.
fn lapse(state: &VaultIndex, membership: &Membership, context: &Context) -> Vec<Event> {
    let ended = state.first_terms().take(TOGETHER_MAX);
    let ended = ended.filter(|ix| state.entries.row(*ix).until.is_some_and(|it| it <= context.at));
    let back = |ix: &Ix<EntryId>| {
        let row = state.entries.row(*ix);
        let home = membership.people.row(membership.whole(row.person)).residence;
        row.from == KeptFrom::Leaving && home.is_some()
    };
    let (kept, gone): (Vec<_>, Vec<_>) = ended.partition(back);
    let entry = |ix| state.entries.id(ix);
    let kept = kept.into_iter().map(|ix| Event::TermMoved { entry: entry(ix), until: None });
    let gone = gone.into_iter().map(entry).collect();
    falls_due(gone, DueCause::TermEnded).into_iter().chain(kept).collect()
}

/// The terms that begin because a person left.
fn retired(
    state: &VaultIndex,
    at: Timestamp,
    held: Vec<Ix<EntryId>>,
) -> impl Iterator<Item = Event> {
    let waits = |row: &Entry| row.from == KeptFrom::Leaving && row.status == EntryStatus::Kept;
    let rows = held.into_iter().map(|ix| (ix, state.entries.row(ix)));
    rows.filter(move |(_, row)| waits(row)).map(move |(ix, row)| {
        let (entry, until) = (state.entries.id(ix), Some(ends(at, row.keep_days)));
        Event::TermMoved { entry, until }
    })
}
