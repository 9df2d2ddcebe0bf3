//! Reactions: what one domain's event causes in another, as a table that is read in a minute.
//!
//! A domain never calls another's `decide`. What follows is a command like any other, given by the
//! engine itself; it can be refused, which is written down and undoes nothing.

use alloc::vec::Vec;

use super::{Command, Event};
use crate::covenant::Measure;
use crate::{cases, covenant, deliberation};

/// The table, for the docs: the event, when, the command that follows.
pub const REACTIONS: &[(&str, &str, &str)] = &[
    ("deliberation.topicDecided", "passed with a draft", "covenant.adopt"),
    ("deliberation.topicDecided", "passed and repeals", "covenant.repeal"),
    ("covenant.violationRecorded", "the measure is to refer", "cases.report"),
];

/// The commands that follow from an event.
pub(super) fn following(event: &Event) -> Vec<Command> {
    match event {
        Event::Deliberation(deliberation::Event::TopicDecided {
            topic,
            region,
            adopts,
            repeals,
            ..
        }) => {
            let adopt = adopts.as_ref().map(|draft| covenant::Command::Adopt {
                covenant: draft.covenant.clone(),
                topic: topic.clone(),
                region: *region,
                rules: draft.rules.clone(),
            });
            let repeal = repeals.as_ref().map(|covenant| covenant::Command::Repeal {
                covenant: covenant.clone(),
                topic: topic.clone(),
            });
            repeal.into_iter().chain(adopt).map(Command::Covenant).collect()
        }
        Event::Covenant(covenant::Event::ViolationRecorded {
            measure: Measure::Refer { kind },
            violation,
            place,
            evidence,
            case,
            ..
        }) => alloc::vec![Command::Cases(cases::Command::Report {
            case: case.clone(),
            kind: kind.clone(),
            region: *place,
            channel: cases::Channel::Covenant,
            source: violation.clone(),
            reporter: None,
            content: *evidence,
        })],
        _ => Vec::new(),
    }
}
