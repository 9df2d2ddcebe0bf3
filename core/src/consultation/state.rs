//! What consultation knows, and `evolve`, the only code that changes it.

use alloc::boxed::Box;
use serde::{Deserialize, Serialize};

use super::{Command, Event, Refusal, ShownIdentity};
use crate::base::{
    Agenda, Canonical, Ix, OrganisationId, PersonId, QuestionId, Side, Table, Timestamp,
    digest::Digest,
};
use crate::charter::AnswerTerms;
use crate::membership::{Membership, Region, Unit};

/// A question to a public body (咨询).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Question {
    /// Who asked.
    pub person: Ix<PersonId>,
    /// Which body.
    pub body: Ix<OrganisationId>,
    /// Content digest of the question.
    pub content: Digest,
    /// When it was asked.
    pub at: Timestamp,
    /// The region that it went up to.
    pub with: Option<Ix<Region>>,
    pub(super) terms: AnswerTerms,
    /// What the clock does next, and when: nothing once it is late at the top.
    pub(super) next: Option<Timestamp>,
    /// How it stands.
    pub status: QuestionStatus,
}

/// How a question stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum QuestionStatus {
    /// Waits for an answer.
    Open {
        /// When whoever has it answers at the latest, exclusive.
        due: Timestamp,
        /// Whether the body did not answer in time.
        overdue: bool,
    },
    /// Answered.
    Answered {
        /// Content digest of the answer.
        content: Digest,
        /// When.
        at: Timestamp,
        /// Under which identity.
        shown: ShownIdentity,
        /// Whether it solved the matter, as whoever asked says.
        solved: Option<bool>,
    },
    /// Taken back.
    Withdrawn {},
}

/// A body's figures. Those open are the asked without the answered and the withdrawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Figures {
    /// Questions asked of it.
    pub asked: u32,
    /// Answered by it before its deadline.
    pub answered_in_time: u32,
    /// Answered by it after its deadline.
    pub answered_late: u32,
    /// Answered by a region above, after its deadline or because it might not act.
    pub answered_above: u32,
    /// Not answered by its deadline, whatever came after.
    pub overdue: u32,
    /// Taken back.
    pub withdrawn: u32,
    /// Answers that solved the matter.
    pub solved: u32,
    /// Answers that did not.
    pub unsolved: u32,
}

/// What consultation knows.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Consultations {
    /// All questions.
    pub questions: Table<QuestionId, Question>,
    figures: Side<Ix<OrganisationId>, Figures>,
    open: Side<(Ix<PersonId>, Ix<QuestionId>), ()>,
    agenda: Agenda<QuestionId>,
}

impl Consultations {
    /// The question of an identifier, or the refusal.
    pub fn question(&self, id: &QuestionId) -> Result<&Question, Box<Refusal>> {
        let found = self.questions.get(id);
        found.ok_or_else(|| Refusal::UnknownQuestion { question: id.clone() }.into())
    }

    /// A body's figures.
    pub fn figures(&self, body: Ix<OrganisationId>) -> Figures {
        self.figures.get(&body).copied().unwrap_or_default()
    }

    /// The questions that a person has open.
    pub(super) fn open_of(&self, person: Ix<PersonId>) -> impl Iterator<Item = QuestionId> {
        self.open.under(person).map(|(ix, ())| self.questions.id(ix))
    }

    /// The open questions to a body.
    pub(super) fn open_to(
        &self,
        body: Ix<OrganisationId>,
    ) -> impl Iterator<Item = (QuestionId, &Question)> {
        let open = self.open.iter().map(|((_, ix), ())| (ix, self.questions.row(ix)));
        open.filter(move |(_, row)| row.body == body).map(|(ix, row)| (self.questions.id(ix), row))
    }

    /// The first deadline.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        self.agenda.first().map(|(due, id)| (due, id.as_str()))
    }

    /// The clock's command for it.
    pub(crate) fn due_command(&self) -> Option<Command> {
        let question = self.agenda.iter().next()?;
        Some(Command::Lapse { question: question.clone() })
    }

    /// Makes an event true. Invariant **one door**: nothing else changes consultation.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::QuestionAsked { .. } => self.ask(at, event, membership),
            Event::AnswerReminded { question, due, .. } => self.arm(question, Some(*due)),
            Event::AnswerOverdue { question, unit, .. } => {
                self.arm(question, None);
                let late = matches!(unit, Unit::Organisation { .. });
                self.change(question, |row, figures| {
                    if let (QuestionStatus::Open { overdue, .. }, true) = (&mut row.status, late) {
                        *overdue = true;
                        more(&mut figures.overdue);
                    }
                });
            }
            Event::QuestionEscalated { question, region, due } => {
                self.arm(question, Some(*due));
                let region = membership.regions.find(*region);
                self.change(question, |row, _| {
                    row.with = region;
                    if let QuestionStatus::Open { due: until, .. } = &mut row.status {
                        *until = *due;
                    }
                });
            }
            Event::QuestionAnswered { question, content, shown } => {
                self.close(question);
                self.change(question, |row, figures| {
                    let overdue = matches!(row.status, QuestionStatus::Open { overdue: true, .. });
                    more(match (&shown.unit, overdue) {
                        (Unit::Region { .. }, _) => &mut figures.answered_above,
                        (Unit::Organisation { .. }, true) => &mut figures.answered_late,
                        (Unit::Organisation { .. }, false) => &mut figures.answered_in_time,
                    });
                    let (content, shown, solved) = (*content, shown.clone(), None);
                    row.status = QuestionStatus::Answered { content, at, shown, solved };
                });
            }
            Event::QuestionWithdrawn { question } => {
                self.close(question);
                self.change(question, |row, figures| {
                    row.status = QuestionStatus::Withdrawn {};
                    more(&mut figures.withdrawn);
                });
            }
            Event::AnswerRated { question, solved: says } => {
                self.change(question, |row, figures| {
                    if let QuestionStatus::Answered { solved, .. } = &mut row.status {
                        *solved = Some(*says);
                        more(if *says { &mut figures.solved } else { &mut figures.unsolved });
                    }
                });
            }
        }
    }

    fn ask(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let Event::QuestionAsked { question, body, person, content, terms, remind, due } = event
        else {
            return;
        };
        let Some(person) = membership.people.find(person) else {
            return;
        };
        let Some(body) = membership.organisations.find(body) else {
            return;
        };
        let status = QuestionStatus::Open { due: *due, overdue: false };
        let (content, terms, with, next) = (*content, *terms, None, None);
        let row = Question { person, body, content, at, with, terms, next, status };
        let ix = self.questions.insert(question, row);
        self.open.insert((person, ix), ());
        more(&mut self.figures.or_default(body).asked);
        self.arm(question, Some(*remind));
    }

    /// Changes a question and the figures of its body.
    fn change(&mut self, id: &QuestionId, change: impl FnOnce(&mut Question, &mut Figures)) {
        if let Some(ix) = self.questions.find(id) {
            let row = self.questions.row_mut(ix);
            change(row, self.figures.or_default(row.body));
        }
    }

    /// Sets the one deadline of a question, or strikes it off.
    fn arm(&mut self, id: &QuestionId, next: Option<Timestamp>) {
        let Some(ix) = self.questions.find(id) else {
            return;
        };
        let before = core::mem::replace(&mut self.questions.row_mut(ix).next, next);
        if let Some(due) = before {
            self.agenda.clear(due, id);
        }
        if let Some(due) = next {
            self.agenda.set(due, id);
        }
    }

    /// Nobody owes an answer any more.
    fn close(&mut self, id: &QuestionId) {
        self.arm(id, None);
        if let Some(ix) = self.questions.find(id) {
            self.open.remove(&(self.questions.row(ix).person, ix));
        }
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        self.questions.bytes()
    }
}

fn more(count: &mut u32) {
    *count = count.saturating_add(1);
}
