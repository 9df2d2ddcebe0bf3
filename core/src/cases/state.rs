//! What cases know, and `evolve`, the only code that changes it.
//!
//! A case costs a row of 96 bytes, its identifier and source, 32 bytes a step, and while it is open
//! an entry in the agenda and one in the set of its region. Departments are kept beside, for the
//! cases that were dispatched.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Channel, Command, Deferral, Event, Holder, Refusal, Score, Stage, Step, StepKind, Terms,
    history::{History, NewStep, Note},
    tally::{RegionTally, Tallies, UnitTally},
};
use crate::base::{
    Agenda, Canonical, CaseId, Id, Ix, KindCode, OrganisationId, PersonId, Side, SourceId, Table,
    Timestamp, digest::Digest, region_code::Level,
};
use crate::membership::{Membership, Region};

/// A reported matter (事件).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Case {
    /// The grid or village where it is.
    pub region: Ix<Region>,
    /// Of which kind.
    pub kind: Ix<KindCode>,
    /// Who reported it; nobody where it is anonymous.
    pub reporter: Option<Ix<PersonId>>,
    /// Where it came from, in the table of its channel.
    pub(super) source: Ix<SourceId>,
    /// Content digest of the report.
    pub content: Digest,
    /// While it is open, its deadline; after, the end of the window to rate or reopen it.
    pub due: Timestamp,
    /// Whom it is with; once the results are there, whose result it was.
    pub holder: Holder,
    pub(super) terms: Ix<Terms>,
    pub(super) last: Option<Ix<Step>>,
    pub(super) result: Option<Ix<Note>>,
    /// Who gave the last feedback.
    pub(super) handler: Option<Ix<PersonId>>,
    /// The handling round, counted from 1.
    pub round: u16,
    /// At which level.
    pub level: Level,
    /// How far it has come.
    pub stage: Stage,
    /// The way on which it came.
    pub channel: Channel,
    /// Whether its kind was urgent when it was reported.
    pub urgent: bool,
    /// Set where the deadline is only the day to look again.
    pub deferral: Option<Deferral>,
    /// Warnings given at the highest level in this round.
    pub warnings: u8,
    /// Deadlines missed in this round.
    pub missed: u8,
    /// The rating of this round.
    pub rating: Option<Rating>,
}

const _: () = assert!(size_of::<Case>() == 96, "a case costs what the head of this file says");

/// A reporter's rating (评价).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rating {
    /// How fast it was taken up.
    pub response: Score,
    /// How well it was solved.
    pub solution: Score,
    /// How content the rater is.
    pub satisfaction: Score,
}

/// A department that a case was dispatched to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Assignment {
    /// Which.
    pub department: Ix<OrganisationId>,
    /// Whether it gave its feedback.
    pub delivered: bool,
}

/// The departments of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical)]
pub struct Dispatch {
    /// Those that it is with now, the lead first.
    pub departments: Vec<Assignment>,
    /// Whether they were designated.
    pub designated: bool,
    /// Those that ever gave it back.
    pub returned: Vec<Ix<OrganisationId>>,
}

/// What cases know.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Cases {
    /// All cases.
    pub cases: Table<CaseId, Case>,
    pub(super) terms: Vec<Terms>,
    pub(super) kinds: Table<KindCode, ()>,
    pub(super) sources: Vec<(Channel, Table<SourceId, Ix<CaseId>>)>,
    pub(super) dispatches: Side<Ix<CaseId>, Dispatch>,
    /// The paths named to those whose case was not accepted.
    pub(super) paths: Side<Ix<CaseId>, Id>,
    pub(super) history: History,
    pub(super) agenda: Agenda<CaseId>,
    pub(super) open: Side<(Ix<Region>, Ix<CaseId>), ()>,
    pub(super) tallies: Tallies,
}

/// The region that a case is the matter of at its level.
pub(super) fn region_of(membership: &Membership, row: &Case) -> Ix<Region> {
    membership.regions.at_level(row.region, row.level).unwrap_or(row.region)
}

impl Cases {
    /// The place of a case, or the refusal.
    pub fn case(&self, case: &CaseId) -> Result<Ix<CaseId>, Box<Refusal>> {
        self.cases.find(case).ok_or_else(|| Refusal::UnknownCase { case: case.clone() }.into())
    }

    /// The terms that a case runs under.
    pub(super) fn terms_of(&self, row: &Case) -> Option<&Terms> {
        self.terms.get(row.terms.place())
    }

    /// The departments that a case was dispatched to.
    pub fn dispatch(&self, case: Ix<CaseId>) -> Option<&Dispatch> {
        self.dispatches.get(&case)
    }

    /// The case that a source became.
    pub fn entered(&self, channel: Channel, source: &SourceId) -> Option<Ix<CaseId>> {
        self.sources_of(channel)?.get(source).copied()
    }

    /// What came by a channel.
    pub(super) fn sources_of(&self, channel: Channel) -> Option<&Table<SourceId, Ix<CaseId>>> {
        self.sources.iter().find(|(of, _)| *of == channel).map(|(_, sources)| sources)
    }

    /// A case's history, from the last step to the first.
    pub fn history(&self, case: Ix<CaseId>) -> impl Iterator<Item = &Step> {
        self.history.backward(self.cases.row(case).last)
    }

    /// The figures of the cases in a grid or village, where there is any case.
    pub fn region_tally(&self, region: Ix<Region>) -> Option<&RegionTally> {
        self.tallies.region(region)
    }

    /// The figures of a unit; of a region, with those of the regions that it absorbed.
    pub fn unit_tally(&self, membership: &Membership, unit: Holder) -> UnitTally {
        let Holder::Region(region) = unit else {
            return self.tallies.unit(unit);
        };
        let regions = &membership.regions;
        let its_own = regions.iter().filter(|(ix, _)| regions.live(*ix) == region);
        its_own.fold(UnitTally::default(), |mut sum, (ix, _)| {
            sum.add(&self.tallies.unit(Holder::Region(ix)));
            sum
        })
    }

    /// The open cases.
    pub(super) fn open_cases(&self) -> impl Iterator<Item = Ix<CaseId>> {
        self.open.iter().map(|((_, ix), ())| ix)
    }

    /// How many cases are open.
    pub fn open(&self) -> usize {
        self.open.len()
    }

    /// The units that owe something for an open case: departments their feedback, an entrusted
    /// organisation its own, else whoever works for the region at the case's level.
    pub(super) fn owing(&self, membership: &Membership, ix: Ix<CaseId>) -> Vec<Holder> {
        let row = self.cases.row(ix);
        match row.stage {
            Stage::Dispatched => {
                let departments = self.dispatch(ix).into_iter().flat_map(|d| &d.departments);
                let owing = departments.filter(|assignment| !assignment.delivered);
                owing.map(|assignment| Holder::Organisation(assignment.department)).collect()
            }
            Stage::Entrusted => [row.holder].into(),
            _ => [Holder::Region(region_of(membership, row))].into(),
        }
    }

    /// The first deadline.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        self.agenda.first().map(|(due, id)| (due, id.as_str()))
    }

    /// The clock's command for it.
    pub(crate) fn due_command(&self) -> Option<Command> {
        let case = self.agenda.iter().next()?;
        Some(Command::Expire { case: case.clone() })
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let entry = size_of::<(Timestamp, CaseId)>().saturating_add(8).saturating_mul(3) / 2;
        let sources = self.sources.iter().map(|(_, sources)| sources.bytes()).sum::<usize>();
        self.cases
            .bytes()
            .saturating_add(sources)
            .saturating_add(self.history.bytes())
            .saturating_add(self.open.len().saturating_mul(entry))
            .saturating_add(self.dispatches.len().saturating_mul(96))
    }

    /// Makes an event true. Invariant **one door**: nothing else changes cases.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::TermsAdopted { terms } => return self.terms.push(terms.clone()),
            Event::CaseReported { .. } => return self.enter(at, event, membership),
            _ => {}
        }
        let Some(case) = event.case() else { return };
        let Some(ix) = self.cases.find(case) else { return };
        let here = Holder::Region(region_of(membership, self.cases.row(ix)));
        let mut change = Change { state: self, membership, at, case, ix, here };
        match event {
            Event::TermsAdopted { .. } | Event::CaseReported { .. } => {}
            Event::SelfResolutionStarted { .. }
            | Event::HandlingStarted { .. }
            | Event::CaseEntrusted { .. }
            | Event::CaseDispatched { .. }
            | Event::CaseReturned { .. }
            | Event::CaseReleased { .. } => change.hand_over(event),
            Event::FeedbackGiven { .. } => change.feedback(event),
            Event::CaseEscalated { .. }
            | Event::DeadlineMissed { .. }
            | Event::CaseSupervised { .. }
            | Event::DeadlineSet { .. } => change.run_clock(event),
            Event::CaseRated { .. } | Event::CaseReopened { .. } => change.judge(event),
            Event::CaseAccepted { .. }
            | Event::CaseDeclined { .. }
            | Event::CaseClosed { .. }
            | Event::CaseWithdrawn { .. } => change.settle(event),
        }
    }

    fn enter(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let Event::CaseReported {
            case,
            kind,
            urgent,
            region,
            level,
            channel,
            source,
            reporter,
            content,
            due,
        } = event
        else {
            return;
        };
        let Some(region) = membership.regions.find(*region) else {
            return;
        };
        let known = self.kinds.find(kind);
        let kind = known.unwrap_or_else(|| self.kinds.insert(kind, ()));
        if self.sources_of(*channel).is_none() {
            self.sources.push((*channel, Table::default()));
        }
        let sources = self.sources.iter_mut().find(|(of, _)| of == channel);
        let place = Ix::after(self.cases.len());
        let source = sources.map_or(Ix::at(0), |(_, sources)| sources.insert(source, place));
        let unit = Holder::Region(region);
        let step = NewStep { at, unit, note: None, kind: StepKind::Reported, level: *level };
        let row = Case {
            region,
            kind,
            reporter: reporter.as_ref().and_then(|person| membership.people.find(person)),
            source,
            content: *content,
            due: *due,
            holder: unit,
            terms: Ix::after(self.terms.len().saturating_sub(1)),
            last: Some(self.history.push(None, step)),
            result: None,
            handler: None,
            round: 1,
            level: *level,
            stage: Stage::Reported,
            channel: *channel,
            urgent: *urgent,
            deferral: None,
            warnings: 0,
            missed: 0,
            rating: None,
        };
        let ix = self.cases.insert(case, row);
        self.agenda.set(*due, case);
        self.open.insert((region, ix), ());
        self.tallies.reported(region, kind);
    }
}

/// A change of one case that is known.
struct Change<'a> {
    state: &'a mut Cases,
    membership: &'a Membership,
    at: Timestamp,
    case: &'a CaseId,
    ix: Ix<CaseId>,
    /// Whoever works for the region at the case's level, before the change.
    here: Holder,
}

impl Change<'_> {
    fn row(&mut self) -> &mut Case {
        self.state.cases.row_mut(self.ix)
    }

    /// Adds a step to the history.
    fn step(&mut self, kind: StepKind, unit: Holder, note: Option<&str>) {
        let note = note.map(|note| self.state.history.keep(note));
        let row = self.state.cases.row_mut(self.ix);
        let step = NewStep { at: self.at, unit, note, kind, level: row.level };
        row.last = Some(self.state.history.push(row.last, step));
    }

    /// Moves the case to a stage; one that is not open has no deadline.
    fn restage(&mut self, stage: Stage) {
        let row = self.state.cases.row_mut(self.ix);
        let (region, before, due) = (row.region, row.stage, row.due);
        row.stage = stage;
        self.state.tallies.restaged(region, before, stage);
        match (before.is_open(), stage.is_open()) {
            (true, false) => {
                self.state.agenda.clear(due, self.case);
                self.state.open.remove(&(region, self.ix));
            }
            (false, true) => {
                self.state.open.insert((region, self.ix), ());
            }
            _ => {}
        }
    }

    /// Sets the one deadline of an open case. One that is not ahead is not noted, so that the clock
    /// cannot run in a circle; that is only where this library's calendar itself ends.
    fn arm(&mut self, due: Timestamp, deferral: Option<Deferral>) {
        let row = self.state.cases.row_mut(self.ix);
        self.state.agenda.clear(row.due, self.case);
        (row.due, row.deferral) = (due, deferral);
        if due > self.at {
            self.state.agenda.set(due, self.case);
        }
    }

    /// Gives the case to a unit to work on; what was found before does not count any more.
    fn hand(&mut self, holder: Holder, stage: Stage) {
        if let Some(dispatch) = self.state.dispatches.get_mut(&self.ix) {
            dispatch.departments.clear();
        }
        let row = self.row();
        (row.holder, row.result, row.handler) = (holder, None, None);
        self.restage(stage);
    }

    fn organisation(&self, id: &OrganisationId) -> Option<Ix<OrganisationId>> {
        self.membership.organisations.find(id)
    }

    fn hand_over(&mut self, event: &Event) {
        match event {
            Event::SelfResolutionStarted { topic, .. } => {
                self.hand(self.here, Stage::SelfResolving);
                let note = topic.as_ref().map(|topic| topic.as_str());
                self.step(StepKind::SelfResolution, self.here, note);
            }
            Event::HandlingStarted { .. } => {
                self.hand(self.here, Stage::Handling);
                self.step(StepKind::Handling, self.here, None);
            }
            Event::CaseEntrusted { organisation, .. } => {
                let Some(organisation) = self.organisation(organisation) else {
                    return;
                };
                let holder = Holder::Organisation(organisation);
                self.hand(holder, Stage::Entrusted);
                self.step(StepKind::Entrusted, holder, None);
            }
            Event::CaseDispatched { lead, helpers, designated, .. } => {
                let Some(leads) = self.organisation(lead) else {
                    return;
                };
                let holder = Holder::Organisation(leads);
                self.hand(holder, Stage::Dispatched);
                let ids = core::iter::once(lead).chain(helpers);
                let departments = ids.filter_map(|id| self.organisation(id));
                let departments =
                    departments.map(|department| Assignment { department, delivered: false });
                let departments = departments.collect();
                let dispatch = self.state.dispatches.or_default(self.ix);
                dispatch.departments = departments;
                dispatch.designated = *designated;
                self.step(StepKind::Dispatched, holder, None);
            }
            Event::CaseReturned { department, reason, .. } => {
                let Some(department) = self.organisation(department) else {
                    return;
                };
                self.hand(self.here, Stage::Returned);
                let dispatch = self.state.dispatches.or_default(self.ix);
                dispatch.returned.push(department);
                let unit = Holder::Organisation(department);
                self.step(StepKind::Returned, unit, Some(reason.as_str()));
            }
            Event::CaseReleased { organisation, .. } => {
                let Some(organisation) = self.organisation(organisation) else {
                    return;
                };
                let dispatched = self.row().stage == Stage::Dispatched;
                self.hand(self.here, if dispatched { Stage::Returned } else { Stage::Accepted });
                self.step(StepKind::Released, Holder::Organisation(organisation), None);
            }
            _ => {}
        }
    }

    fn feedback(&mut self, event: &Event) {
        let Event::FeedbackGiven { unit, result, complete, by, .. } = event else {
            return;
        };
        let with_holder = self.row().holder.unit(self.membership) == *unit;
        let Some(unit) = Holder::find(unit, self.membership) else {
            return;
        };
        self.step(StepKind::Feedback, unit, Some(result.as_str()));
        if let Holder::Organisation(organisation) = unit {
            let dispatch = self.state.dispatches.get_mut(&self.ix);
            for assignment in dispatch.into_iter().flat_map(|d| &mut d.departments) {
                assignment.delivered |= assignment.department == organisation;
            }
            self.state.tallies.met(unit);
        }
        if with_holder {
            let by = by.as_ref().and_then(|person| self.membership.people.find(person));
            let result = self.state.history(self.ix).next().and_then(|step| step.note);
            let row = self.row();
            (row.result, row.handler) = (result, by);
        }
        if *complete {
            self.restage(Stage::Feedback);
        }
    }

    fn run_clock(&mut self, event: &Event) {
        match event {
            Event::CaseEscalated { to, reason, due, deferral, .. } => {
                self.escalate(*to, reason.as_ref());
                self.arm(*due, *deferral);
            }
            Event::DeadlineMissed { unit, .. } => {
                let Some(unit) = Holder::find(unit, self.membership) else {
                    return;
                };
                let row = self.row();
                row.missed = row.missed.saturating_add(1);
                let region = row.region;
                self.state.tallies.missed(region, unit);
                self.step(StepKind::Missed, unit, None);
            }
            Event::CaseSupervised { warning, due, deferral, .. } => {
                self.row().warnings = *warning;
                self.step(StepKind::Supervised, self.here, None);
                self.arm(*due, *deferral);
            }
            Event::DeadlineSet { due, deferral, .. } => self.arm(*due, *deferral),
            _ => {}
        }
    }

    /// Brings the case up. A result that waits to be closed goes with it; work that was not done is
    /// taken from whoever had it.
    fn escalate(&mut self, to: Level, reason: Option<&Id>) {
        let (stage, region) = (self.row().stage, self.row().region);
        let by_hand = reason.is_some();
        if by_hand && !matches!(stage, Stage::Entrusted | Stage::Dispatched) {
            self.state.tallies.met(self.here);
        }
        self.row().level = to;
        let there = Holder::Region(region_of(self.membership, self.state.cases.row(self.ix)));
        match stage {
            Stage::Feedback => {}
            Stage::Reported => self.hand(there, Stage::Reported),
            _ => self.hand(there, Stage::Accepted),
        }
        self.state.tallies.escalated(region);
        self.step(StepKind::Escalated, there, reason.map(Id::as_str));
    }

    fn judge(&mut self, event: &Event) {
        match event {
            Event::CaseRated { response, solution, satisfaction, reason, .. } => {
                let (response, solution, satisfaction) = (*response, *solution, *satisfaction);
                let rating = Rating { response, solution, satisfaction };
                let row = self.row();
                row.rating = Some(rating);
                let (region, unit) = (row.region, row.holder);
                self.state.tallies.rated(region, unit, rating);
                self.restage(Stage::Evaluated);
                self.step(StepKind::Rated, unit, reason.as_ref().map(Id::as_str));
            }
            Event::CaseReopened { round, reason, due, .. } => {
                let before = *self.state.cases.row(self.ix);
                self.state.tallies.reopened(&before);
                self.state.paths.remove(&self.ix);
                self.hand(self.here, Stage::Reopened);
                let row = self.row();
                (row.round, row.warnings, row.missed, row.rating) = (*round, 0, 0, None);
                self.step(StepKind::Reopened, self.here, Some(reason.as_str()));
                self.arm(*due, None);
            }
            _ => {}
        }
    }

    fn settle(&mut self, event: &Event) {
        match event {
            Event::CaseAccepted { .. } => {
                self.restage(Stage::Accepted);
                self.step(StepKind::Accepted, self.here, None);
            }
            Event::CaseDeclined { reason, path, until, .. } => {
                self.state.tallies.met(self.here);
                self.state.paths.insert(self.ix, path.clone());
                self.restage(Stage::NotAccepted);
                self.row().due = *until;
                self.step(StepKind::Declined, self.here, Some(reason.as_str()));
            }
            Event::CaseClosed { until, .. } => {
                let row = *self.state.cases.row(self.ix);
                self.state.tallies.met(self.here);
                self.state.tallies.resolved(&row);
                self.restage(Stage::Closed);
                self.row().due = *until;
                self.step(StepKind::Closed, self.here, None);
            }
            Event::CaseWithdrawn { .. } => {
                self.restage(Stage::Withdrawn);
                self.step(StepKind::Withdrawn, self.here, None);
            }
            _ => {}
        }
    }
}
