//! The stage: where the story meets the engine, in order of time.
//!
//! An act is anything that is to happen at an instant; it asks the engine and may set further acts.
//! Whatever the engine refuses that the story did not mean to be refused ends the run with
//! [`Trouble`]: nothing is passed over.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Instant;

use gongzhi::base::{PersonId, RequestId, Timestamp};
use gongzhi::engine::{
    Answer, ClockCommand, Command, Engine, Outcome, Query, Question, Receipt, Refusal, Request,
    Step,
};

use crate::chapter::{Chapter, ChapterTally};
use crate::city::City;
use crate::heard::Heard;
use crate::staff;

/// Why the story cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A request was refused that should have been accepted.
    #[error(
        "{chapter:?}, request {request} at {at} by {actor}: refused: {refusal}; it asked for {command}"
    )]
    Refused {
        /// In which chapter.
        chapter: Chapter,
        /// Which request.
        request: RequestId,
        /// When.
        at: Timestamp,
        /// By whom.
        actor: PersonId,
        /// Why.
        refusal: Box<Refusal>,
        /// For what.
        command: String,
    },
    /// What followed from a request was refused.
    #[error("{chapter:?}, at {at}: what followed was refused: {refusal}; it was {command}")]
    Followed {
        /// In which chapter.
        chapter: Chapter,
        /// When.
        at: Timestamp,
        /// Why.
        refusal: Box<Refusal>,
        /// For what.
        command: String,
    },
    /// A request was accepted that should have been refused.
    #[error("{chapter:?}: should have been refused with {code}: {command}")]
    NotRefused {
        /// In which chapter.
        chapter: Chapter,
        /// With which code.
        code: &'static str,
        /// For what.
        command: String,
    },
    /// A question was refused.
    #[error("a question was refused: {0}")]
    Question(#[from] Refusal),
    /// The story and the engine do not agree.
    #[error("the story went otherwise than it is told: {0}")]
    Astray(String),
}

/// What acts give.
pub type Played = Result<(), Trouble>;

/// Something that is to happen.
type Act = Box<dyn FnOnce(&mut Stage) -> Played>;

/// An act in its place in time; of one instant, the one set first goes first.
struct Planned {
    at: Timestamp,
    order: u64,
    chapter: Chapter,
    act: Act,
}

impl PartialEq for Planned {
    fn eq(&self, other: &Self) -> bool {
        self.order == other.order
    }
}
impl Eq for Planned {}
impl PartialOrd for Planned {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Planned {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

/// Where the story meets the engine.
pub struct Stage {
    /// The engine.
    pub engine: Engine,
    /// The city that the story plays in.
    pub city: City,
    /// What the receipts told.
    pub heard: Heard,
    /// When it is.
    pub now: Timestamp,
    chapter: Chapter,
    requests: u64,
    numbers: u64,
    planned: u64,
    agenda: BinaryHeap<Reverse<Planned>>,
    tallies: [ChapterTally; Chapter::ALL.len()],
}

impl Stage {
    /// An empty stage at the engine's own time.
    pub fn new(engine: Engine, city: City) -> Self {
        Self {
            now: engine.state().now,
            engine,
            city,
            heard: Heard::default(),
            chapter: Chapter::Grids,
            requests: 0,
            numbers: 0,
            planned: 0,
            agenda: BinaryHeap::new(),
            tallies: [ChapterTally::default(); Chapter::ALL.len()],
        }
    }

    /// What each chapter asked and took.
    pub fn tally(&self, chapter: Chapter) -> ChapterTally {
        self.tallies[place(chapter)]
    }

    /// Sets an act.
    pub fn plan(
        &mut self,
        at: Timestamp,
        chapter: Chapter,
        act: impl FnOnce(&mut Self) -> Played + 'static,
    ) {
        let (order, act) = (self.planned, Box::new(act));
        self.planned += 1;
        self.agenda.push(Reverse(Planned { at, order, chapter, act }));
    }

    /// Sets an act of the same chapter for later.
    pub fn later(&mut self, minutes: u32, act: impl FnOnce(&mut Self) -> Played + 'static) {
        self.later_in(self.chapter, minutes, act);
    }

    /// Sets an act of another chapter for later.
    pub fn later_in(
        &mut self,
        chapter: Chapter,
        minutes: u32,
        act: impl FnOnce(&mut Self) -> Played + 'static,
    ) {
        let at = self.now.plus_minutes(minutes).expect("a time before 2200");
        self.plan(at, chapter, act);
    }

    /// A number that was not given before, for the story to name things by.
    pub fn number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    /// When the next act is due, and how many are set.
    pub fn next(&self) -> Option<(Timestamp, usize)> {
        self.agenda.peek().map(|Reverse(planned)| (planned.at, self.agenda.len()))
    }

    /// Plays the acts set before an instant, those that they set too, and lets the clock pass each
    /// midnight on the way.
    pub fn play_until(&mut self, end: Timestamp) -> Played {
        while let Some(Reverse(planned)) = self.agenda.peek() {
            let at = planned.at;
            if at >= end {
                break;
            }
            self.pass_midnights(at)?;
            let Some(Reverse(Planned { chapter, act, .. })) = self.agenda.pop() else {
                break;
            };
            self.now = at;
            self.within(chapter, act)?;
        }
        self.pass_midnights(end)
    }

    /// Plays something at once, on the account of a chapter.
    pub fn within(&mut self, chapter: Chapter, act: impl FnOnce(&mut Self) -> Played) -> Played {
        self.chapter = chapter;
        let start = Instant::now();
        let played = act(self);
        self.tallies[place(chapter)].wall += start.elapsed();
        played
    }

    fn pass_midnights(&mut self, until: Timestamp) -> Played {
        while let Some(midnight) = self.now.end_of_day_after(0).filter(|next| *next <= until) {
            self.now = midnight;
            self.within(Chapter::Clock, Self::tick)?;
        }
        Ok(())
    }

    /// Lets the clock tell what has fallen due.
    pub fn tick(&mut self) -> Played {
        self.ask(&staff::city(), Command::Clock(ClockCommand::Advance {})).map(|_| ())
    }

    /// Asks for something that the story needs.
    pub fn ask(&mut self, actor: &PersonId, command: Command) -> Result<Receipt, Trouble> {
        let receipt = self.execute(actor, command)?;
        if let (Outcome::Refused(refused), request) = (&receipt.0.outcome, receipt.1) {
            return Err(Trouble::Refused {
                chapter: self.chapter,
                request: request.id,
                at: request.at,
                actor: request.actor,
                refusal: Box::new(refused.0.clone()),
                command: format!("{:?}", request.command),
            });
        }
        Ok(receipt.0)
    }

    /// Asks for something that the story knows will be refused, with a code.
    pub fn refuse(&mut self, actor: &PersonId, command: Command, code: &'static str) -> Played {
        let chapter = self.chapter;
        let (receipt, request) = self.execute(actor, command)?;
        match receipt.outcome {
            Outcome::Refused(refused) if refused.0.code() == code => {
                self.tallies[place(chapter)].refused += 1;
                self.heard.refused(code);
                Ok(())
            }
            _ => {
                let command = format!("{:?}", request.command);
                Err(Trouble::NotRefused { chapter, code, command })
            }
        }
    }

    fn execute(
        &mut self,
        actor: &PersonId,
        command: Command,
    ) -> Result<(Receipt, Request), Trouble> {
        self.requests += 1;
        let id = RequestId::new(&format!("r{}", self.requests)).expect("a short text");
        let request = Request { id, at: self.now, actor: actor.clone(), via: None, command };
        let start = Instant::now();
        let receipt = self.engine.execute(&request)?;
        let tally = &mut self.tallies[place(self.chapter)];
        tally.engine += start.elapsed();
        tally.requests += 1;
        self.listen(&receipt)?;
        Ok((receipt, request))
    }

    /// Hears what a receipt tells. What follows of itself may not be refused.
    fn listen(&mut self, receipt: &Receipt) -> Played {
        let followed = |step: &Step| match &step.outcome {
            Outcome::Accepted { .. } => Ok(()),
            Outcome::Refused(refused) => Err(Trouble::Followed {
                chapter: self.chapter,
                at: step.at,
                refusal: Box::new(refused.0.clone()),
                command: format!("{:?}", step.command),
            }),
        };
        receipt.before.iter().chain(&receipt.after).try_for_each(followed)?;
        self.heard.receipt(receipt);
        Ok(())
    }

    /// Executes requests that were made beforehand, all of which the story needs: the way of
    /// many. Their times may run ahead of the stage's own.
    pub fn ask_all(&mut self, requests: &[Request]) -> Played {
        let start = Instant::now();
        let receipts: Result<Vec<Receipt>, Refusal> =
            requests.iter().map(|request| self.engine.execute(request)).collect();
        let elapsed = start.elapsed();
        for (receipt, request) in receipts?.iter().zip(requests) {
            self.listen(receipt)?;
            if let Outcome::Refused(refused) = &receipt.outcome {
                return Err(Trouble::Refused {
                    chapter: self.chapter,
                    request: request.id.clone(),
                    at: request.at,
                    actor: request.actor.clone(),
                    refusal: Box::new(refused.0.clone()),
                    command: format!("{:?}", request.command),
                });
            }
        }
        let tally = &mut self.tallies[place(self.chapter)];
        tally.engine += elapsed;
        tally.requests += u64::try_from(requests.len()).unwrap_or(u64::MAX);
        self.now = requests.last().map_or(self.now, |request| self.now.max(request.at));
        Ok(())
    }

    /// Asks a question.
    pub fn query(&self, actor: &PersonId, query: Query) -> Result<Answer, Trouble> {
        let question = Question { at: self.now, actor: actor.clone(), query };
        Ok(self.engine.query(&question)?)
    }
}

fn place(chapter: Chapter) -> usize {
    Chapter::ALL.iter().position(|known| *known == chapter).unwrap_or(0)
}
