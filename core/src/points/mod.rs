//! Being written.
#![expect(missing_docs, reason = "being written")]
use crate::base::*;
use crate::charter::Context;
use crate::membership::{Membership, Subject};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};
macro_rules! e {($($n:ident)*)=>{$(#[derive(Debug,Clone,PartialEq,Eq,Serialize,Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))] pub enum $n {X{}})*}}
e! {Command Event Query Answer}
refusals! { /// x
X {} "x.x", never, "x", "x", "x"; => Membership(crate::membership::Refusal); }
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Points {}
impl Points {
    pub(crate) fn evolve(&mut self, _: Timestamp, _: &Event, _: &Membership) {}
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        None
    }
    pub(crate) fn due_command(&self) -> Option<Command> {
        None
    }
    pub(crate) fn reindex(&mut self) {}
}
pub(crate) fn subject(_: &Points, _: &Membership, _: &Command) -> Result<Subject, Refusal> {
    Ok(Subject::default())
}
pub(crate) fn subject_of_query(_: &Points, _: &Membership, _: &Query) -> Result<Subject, Refusal> {
    Ok(Subject::default())
}
pub(crate) fn decide(
    _: &Points,
    _: &Membership,
    _: &Context,
    _: &Command,
) -> Result<Vec<Event>, Refusal> {
    Err(Refusal::X {})
}
pub(crate) fn answer(
    _: &Points,
    _: &Membership,
    _: &Context,
    _: &Query,
) -> Result<Answer, Refusal> {
    Ok(Answer::X {})
}
