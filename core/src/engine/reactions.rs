//! Reactions: what one domain's event causes in another, as a table that is read in a minute.
//!
//! A domain never calls another's `decide`. What follows is a command like any other, given by the
//! engine itself; it can be refused, which is written down and undoes nothing.

use alloc::{string::ToString, vec::Vec};

use super::{Command, Event, Refusal, State};
use crate::base::{OrganisationId, PersonId};
use crate::covenant::Measure;
use crate::{cases, catalogue, consultation, covenant, deliberation, membership, points, vault};

/// The table, for the docs: the event, when, the command that follows.
pub const REACTIONS: &[(&str, &str, &str)] = &[
    ("deliberation.topicInForce", "with a draft", "covenant.adopt"),
    ("deliberation.topicInForce", "without one and repeals one", "covenant.repeal"),
    ("covenant.measureApplied", "the measure is to refer", "cases.report"),
    ("covenant.referredAgain", "always", "cases.report"),
    ("cases.caseReported", "a covenant's referral", "covenant.confirmReferral"),
    ("none: cases.report was refused", "a covenant's referral", "covenant.deferReferral"),
    ("covenant.violationWithdrawn", "it had opened a case", "cases.recall"),
    ("membership.organisationSuspended", "always", "cases.release"),
    ("membership.organisationSuspended", "always", "consultation.release"),
    ("membership.organisationDissolved", "always", "cases.release"),
    ("membership.organisationDissolved", "always", "consultation.release"),
    ("membership.organisationDissolved", "always", "points.release"),
    ("membership.personsMerged", "always", "points.combine"),
    ("membership.personLeft", "the vault keeps something about them", "vault.retire"),
    ("vault.consentWithdrawn", "of all consents", "catalogue.forget"),
    ("vault.erasureOrdered", "always", "points.forfeit"),
    ("vault.erasureOrdered", "always", "catalogue.forget"),
    ("vault.erasureOrdered", "always", "consultation.forget"),
    ("vault.erasureOrdered", "always, the last", "membership.erase"),
];

/// The commands that follow from an event.
pub(super) fn following(state: &State, event: &Event) -> Vec<Command> {
    match event {
        Event::Deliberation(deliberation::Event::TopicInForce {
            topic,
            region,
            adopts,
            repeals,
            ..
        }) => {
            let topic = topic.clone();
            let former = repeals.as_ref().and_then(|it| state.deliberation.covenant_of(it));
            let command = match (adopts.clone(), former) {
                (Some(draft), replaces) => {
                    covenant::Command::Adopt { topic, region: *region, draft, replaces }
                }
                (None, Some(covenant)) => covenant::Command::Repeal { covenant, topic },
                (None, None) => return Vec::new(),
            };
            alloc::vec![Command::Covenant(command)]
        }
        Event::Covenant(covenant::Event::MeasureApplied {
            measure: Measure::Refer { kind },
            violation,
            place,
            evidence,
            case: Some(case),
            ..
        })
        | Event::Covenant(covenant::Event::ReferredAgain {
            kind,
            violation,
            place,
            evidence,
            case,
        }) => alloc::vec![Command::Cases(cases::Command::Report {
            case: case.clone(),
            kind: kind.clone(),
            region: *place,
            channel: cases::Channel::Covenant,
            source: violation.clone(),
            reporter: None,
            content: *evidence,
        })],
        Event::Cases(cases::Event::CaseReported {
            channel: cases::Channel::Covenant,
            source,
            case,
            ..
        }) => {
            let (violation, case) = (source.clone(), case.clone());
            alloc::vec![Command::Covenant(covenant::Command::ConfirmReferral { violation, case })]
        }
        Event::Covenant(covenant::Event::ViolationWithdrawn { case: Some(case), .. }) => {
            alloc::vec![Command::Cases(cases::Command::Recall { case: case.clone() })]
        }
        Event::Membership(membership::Event::OrganisationSuspended { organisation, .. }) => {
            released(organisation)
        }
        Event::Membership(membership::Event::OrganisationDissolved { organisation, .. }) => {
            let merchant = organisation.clone();
            let mut commands = released(organisation);
            commands.push(Command::Points(points::Command::Release { merchant }));
            commands
        }
        Event::Membership(membership::Event::PersonsMerged { person, into, .. }) => {
            let (person, into) = (person.clone(), into.clone());
            alloc::vec![Command::Points(points::Command::Combine { person, into })]
        }
        Event::Membership(membership::Event::PersonLeft { person }) => {
            let held = state.membership.person(person).map(|ix| {
                let held = state.vault.held(&state.membership, ix);
                (!held.is_empty()).then(|| vault::Command::Retire { person: person.clone() })
            });
            held.ok().flatten().map(Command::Vault).into_iter().collect()
        }
        Event::Vault(vault::Event::ConsentWithdrawn { person, category: None }) => {
            alloc::vec![forgotten(person, false)]
        }
        Event::Vault(vault::Event::ErasureOrdered { person, .. }) => erased(person),
        _ => Vec::new(),
    }
}

/// The command that follows where one that followed from an event was refused.
pub(super) fn following_refused(command: &Command, refusal: &Refusal) -> Option<Command> {
    match command {
        Command::Cases(cases::Command::Report {
            channel: cases::Channel::Covenant,
            source,
            ..
        }) => {
            let (violation, code) = (source.clone(), refusal.code().to_string());
            Some(Command::Covenant(covenant::Command::DeferReferral { violation, code }))
        }
        _ => None,
    }
}

/// What of the catalogue ends with a consent, or a person.
fn forgotten(person: &PersonId, erased: bool) -> Command {
    Command::Catalogue(catalogue::Command::Forget { person: person.clone(), erased })
}

/// What each domain lets go of a person who is erased. Membership comes last: it takes the identifier
/// by which the others are told.
fn erased(person: &PersonId) -> Vec<Command> {
    let named = || person.clone();
    alloc::vec![
        Command::Points(points::Command::Forfeit { person: named() }),
        forgotten(person, true),
        Command::Consultation(consultation::Command::Forget { person: named() }),
        Command::Membership(membership::Command::Erase { person: named() }),
    ]
}

/// What an organisation that may not act must let go.
fn released(organisation: &OrganisationId) -> Vec<Command> {
    let (organisation, body) = (organisation.clone(), organisation.clone());
    alloc::vec![
        Command::Cases(cases::Command::Release { organisation }),
        Command::Consultation(consultation::Command::Release { body }),
    ]
}
