//! Reactions: what one domain's event causes in another, as a table that is read in a minute.
//!
//! A domain never calls another's `decide`. What follows is a command like any other, given by the
//! engine itself; it can be refused, which is written down and undoes nothing.

use super::{Command, Event};

/// The table, for the docs: event, command that follows, when.
pub const REACTIONS: &[(&str, &str, &str)] = &[];

/// The command that follows from an event, if one does.
pub(super) fn following(event: &Event) -> Option<Command> {
    match event {
        _ => None,
    }
}
