//! What can be asked of cases, and what is answered.
//!
//! Invariant **identity hidden from the rated**: who reported, from which source, and how they
//! rated is told to the reporter and to those who audit or protect personal data there, to nobody
//! else.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Cases, Channel, Deferral, Holder, Rating, RatingSums, Refusal, Stage, StepKind,
    tally::RegionTally,
};
use crate::base::{
    Canonical, CaseId, Id, Ix, KindCode, OrganisationId, PersonId, SourceId, Timestamp,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{Context, Role};
use crate::membership::{Membership, Region, Unit};

/// The most cases in one answer.
const PAGE_MAX: usize = 200;

/// What can be asked of cases.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// How a case stands, with its history.
    Case {
        /// Which.
        case: CaseId,
        /// The department or organisation for which one asks: it is with them, or was.
        #[serde(default)]
        unit: Option<OrganisationId>,
    },
    /// The figures of the cases in a region.
    Figures {
        /// Which, with all that lies in it.
        region: RegionCode,
    },
    /// The figures of a unit.
    Unit {
        /// Which.
        unit: Unit,
    },
    /// The open cases of a region, in the order in which they are due, then by identifier.
    Agenda {
        /// Where they are: there, or in what lies in it.
        region: RegionCode,
        /// Only those at this level.
        #[serde(default)]
        level: Option<Level>,
        /// Only those after this one, which is open: the last of the page before.
        #[serde(default)]
        after: Option<CaseId>,
        /// How many at most; 200 is the most.
        limit: u16,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// How a case stands.
    Case(CaseView),
    /// The figures of the cases in a region.
    Figures(RegionFigures),
    /// The figures of a unit.
    Unit(UnitFigures),
    /// Open cases.
    Agenda {
        /// In the order in which they are due.
        cases: Vec<OpenCase>,
    },
}

/// How a case stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Which.
    pub case: CaseId,
    /// Of which kind.
    pub kind: KindCode,
    /// Whether the urgent limits hold.
    pub urgent: bool,
    /// The grid or village where it is.
    pub region: RegionCode,
    /// The way on which it came.
    pub channel: Channel,
    /// Whether nobody known reported it.
    pub anonymous: bool,
    /// Who reported it; only to whom that is shown.
    pub reporter: Option<PersonId>,
    /// What it was called on its way; only to whom the reporter is shown.
    pub source: Option<SourceId>,
    /// Content digest of the report.
    pub content: Digest,
    /// At which level.
    pub level: Level,
    /// How far it has come.
    pub stage: Stage,
    /// Whom it is with, or whose result it was.
    pub unit: Unit,
    /// The handling round, counted from 1.
    pub round: u16,
    /// While it is open, its deadline; after, until when it can be rated or reopened.
    pub due: Timestamp,
    /// Why the deadline is only a day to look again.
    pub deferral: Option<Deferral>,
    /// Warnings given in this round.
    pub warnings: u8,
    /// Deadlines missed in this round.
    pub missed: u8,
    /// Where the host keeps the result.
    pub result: Option<Id>,
    /// Where the host keeps the path to take instead, if it was not accepted.
    pub path: Option<Id>,
    /// The rating of this round; only to whom the reporter is shown.
    pub rating: Option<Rating>,
    /// The departments that it is dispatched to, the lead first.
    pub departments: Vec<DepartmentView>,
    /// The departments that the charter in force names for its kind, the lead first.
    pub usual_departments: Vec<OrganisationId>,
    /// All that happened, from the first.
    pub history: Vec<StepView>,
}

/// A department that a case is dispatched to.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DepartmentView {
    /// Which.
    pub department: OrganisationId,
    /// Whether it gave its feedback.
    pub delivered: bool,
}

/// A step of a case's history.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// When.
    pub at: Timestamp,
    /// What happened.
    pub kind: StepKind,
    /// At which level, after it.
    pub level: Level,
    /// The unit that it concerns.
    pub unit: Unit,
    /// Where the host keeps the reason, the topic or the result.
    pub note: Option<Id>,
}

/// The figures of the cases in a region.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RegionFigures {
    /// Which.
    pub region: RegionCode,
    /// Cases reported: the sum over the stages.
    pub reported: u32,
    /// Of these, those still open.
    pub open: u32,
    /// Cases by stage.
    pub stages: Vec<StageFigure>,
    /// Cases closed and not reopened since, by the level that closed them.
    pub resolved: Vec<LevelFigure>,
    /// Of these, those in whose last round a deadline was missed.
    pub resolved_late: u32,
    /// Deadlines missed, by whatever unit.
    pub missed: u32,
    /// Times that a case went up a level.
    pub escalated: u32,
    /// Times that a case was reopened.
    pub reopened: u32,
    /// Cases by kind, in the order in which kinds first came.
    pub kinds: Vec<KindFigure>,
    /// Ratings, with what they are to be divided by.
    pub ratings: RatingSums,
}

/// Cases at a stage.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StageFigure {
    /// Which.
    pub stage: Stage,
    /// How many.
    pub cases: u32,
}

/// Cases closed at a level.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LevelFigure {
    /// Which.
    pub level: Level,
    /// How many.
    pub cases: u32,
}

/// Cases of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KindFigure {
    /// Which.
    pub kind: KindCode,
    /// Reported.
    pub reported: u32,
    /// Closed and not reopened since.
    pub resolved: u32,
}

/// The figures of a unit. An organisation's duty is its feedback; a region's is what is done at its
/// level for the time that a case is there and with nobody else.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct UnitFigures {
    /// Which.
    pub unit: Unit,
    /// Duties done before their deadline.
    pub on_time: u32,
    /// Deadlines that passed while the duty was the unit's; the rate is over both.
    pub late: u32,
    /// Ratings of cases whose result was the unit's.
    pub ratings: RatingSums,
}

/// An open case.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpenCase {
    /// Which.
    pub case: CaseId,
    /// Of which kind.
    pub kind: KindCode,
    /// Where it is.
    pub region: RegionCode,
    /// At which level.
    pub level: Level,
    /// How far it has come.
    pub stage: Stage,
    /// Whom it is with.
    pub unit: Unit,
    /// Its deadline.
    pub due: Timestamp,
    /// Why the deadline is only a day to look again.
    pub deferral: Option<Deferral>,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Cases,
    membership: &Membership,
    context: &Context,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Case { case, .. } => {
            let ix = state.case(case)?;
            Ok(Answer::Case(view(state, membership, context, ix)))
        }
        Query::Figures { region } => {
            let ix = membership.region(*region)?;
            Ok(Answer::Figures(figures(state, membership, ix)))
        }
        Query::Unit { unit } => unit_figures(state, membership, unit).map(Answer::Unit),
        Query::Agenda { region, level, after, limit } => {
            let region = membership.region(*region)?;
            let after = match after {
                Some(case) => Some(state.case(case)?),
                None => None,
            };
            let limit = usize::from(*limit).min(PAGE_MAX);
            let page = page(state, membership, region, *level, after, limit);
            let cases = page.into_iter().map(|ix| open_case(state, membership, ix)).collect();
            Ok(Answer::Agenda { cases })
        }
    }
}

/// Whether a case's reporter is shown to whoever asks.
fn shows_reporter(membership: &Membership, context: &Context, row: &super::Case) -> bool {
    let Some(actor) = context.actor else {
        return true;
    }; // the engine itself
    let Some(actor) = membership.people.find(actor) else {
        return false;
    };
    let keeps = |role| membership.has_role(actor, role, row.region, context.at);
    row.reporter == Some(actor) || keeps(Role::Auditor) || keeps(Role::PrivacyOfficer)
}

fn view(state: &Cases, membership: &Membership, context: &Context, ix: Ix<CaseId>) -> CaseView {
    let row = state.cases.row(ix);
    let shown = shows_reporter(membership, context, row);
    let kind = state.kinds.id(row.kind);
    let departments = state.dispatch(ix).into_iter().flat_map(|dispatch| &dispatch.departments);
    let departments = departments.map(|one| DepartmentView {
        department: membership.organisations.id(one.department),
        delivered: one.delivered,
    });
    let usual = context.charter.cases.kind(&kind);
    let mut history: Vec<StepView> = state
        .history(ix)
        .map(|step| StepView {
            at: step.at,
            kind: step.kind,
            level: step.level,
            unit: step.unit.unit(membership),
            note: step.note.map(|note| state.history.note(note)),
        })
        .collect();
    history.reverse();
    let source = state.sources_of(row.channel).map(|sources| sources.id(row.source));
    CaseView {
        case: state.cases.id(ix),
        urgent: row.urgent,
        region: membership.regions.row(row.region).code,
        channel: row.channel,
        anonymous: row.reporter.is_none(),
        reporter: row.reporter.filter(|_| shown).map(|person| membership.people.id(person)),
        source: source.filter(|_| shown),
        content: row.content,
        level: row.level,
        stage: row.stage,
        unit: row.holder.unit(membership),
        round: row.round,
        due: row.due,
        deferral: row.deferral,
        warnings: row.warnings,
        missed: row.missed,
        result: row.result.map(|note| state.history.note(note)),
        path: state.paths.get(&ix).cloned(),
        rating: row.rating.filter(|_| shown),
        departments: departments.collect(),
        usual_departments: usual.map(|kind| kind.departments.clone()).unwrap_or_default(),
        history,
        kind,
    }
}

fn figures(state: &Cases, membership: &Membership, region: Ix<Region>) -> RegionFigures {
    let mut sum = RegionTally::default();
    for (ix, _) in membership.regions.iter() {
        if let Some(tally) = state.region_tally(ix)
            && membership.regions.covers(region, ix)
        {
            sum.add(tally);
        }
    }
    let stages = Stage::ALL.into_iter().zip(sum.stages);
    let stages: Vec<_> = stages.map(|(stage, cases)| StageFigure { stage, cases }).collect();
    let open = stages.iter().filter(|figure| figure.stage.is_open());
    let levels = Level::ALL.into_iter().zip(sum.resolved);
    let kinds = state.kinds.iter().zip(&sum.kinds);
    RegionFigures {
        region: membership.regions.row(region).code,
        reported: sum.reported(),
        open: open.fold(0, |sum, figure| sum.saturating_add(figure.cases)),
        stages,
        resolved: levels.map(|(level, cases)| LevelFigure { level, cases }).collect(),
        resolved_late: sum.resolved_late,
        missed: sum.missed,
        escalated: sum.escalated,
        reopened: sum.reopened,
        kinds: kinds
            .map(|((kind, ()), tally)| KindFigure {
                kind: state.kinds.id(kind),
                reported: tally.reported,
                resolved: tally.resolved,
            })
            .collect(),
        ratings: sum.ratings,
    }
}

fn unit_figures(
    state: &Cases,
    membership: &Membership,
    unit: &Unit,
) -> Result<UnitFigures, Box<Refusal>> {
    let holder = match unit {
        Unit::Region { region } => Holder::Region(membership.region(*region)?),
        Unit::Organisation { organisation } => {
            Holder::Organisation(membership.organisation(organisation)?)
        }
    };
    let tally = state.unit_tally(membership, holder);
    Ok(UnitFigures {
        unit: holder.unit(membership),
        on_time: tally.on_time,
        late: tally.late,
        ratings: tally.ratings,
    })
}

/// The first open cases of a region that come after one. Holds no more than it gives.
fn page(
    state: &Cases,
    membership: &Membership,
    region: Ix<Region>,
    level: Option<Level>,
    after: Option<Ix<CaseId>>,
    limit: usize,
) -> Vec<Ix<CaseId>> {
    let key = |ix: Ix<CaseId>| (state.cases.row(ix).due, state.cases.id_text(ix), ix);
    let after = after.map(key);
    let mut first = Vec::new();
    let homes = membership.regions.iter().map(|(home, _)| home);
    for home in homes.filter(|home| membership.regions.covers(region, *home)) {
        for (ix, ()) in state.open.under(home) {
            let fits = level.is_none_or(|level| state.cases.row(ix).level == level);
            let next = key(ix);
            if fits && after.is_none_or(|after| next > after) {
                first.insert(first.partition_point(|earlier| *earlier < next), next);
                first.truncate(limit);
            }
        }
    }
    first.into_iter().map(|(_, _, ix)| ix).collect()
}

fn open_case(state: &Cases, membership: &Membership, ix: Ix<CaseId>) -> OpenCase {
    let row = state.cases.row(ix);
    OpenCase {
        case: state.cases.id(ix),
        kind: state.kinds.id(row.kind),
        region: membership.regions.row(row.region).code,
        level: row.level,
        stage: row.stage,
        unit: row.holder.unit(membership),
        due: row.due,
        deferral: row.deferral,
    }
}

impl Cases {
    /// Cases that someone reported.
    pub(crate) fn reported_by(&self, theirs: impl Fn(Ix<PersonId>) -> bool) -> Vec<CaseId> {
        let rows = self.cases.iter().filter(|(_, row)| row.reporter.is_some_and(&theirs));
        rows.map(|(ix, _)| self.cases.id(ix)).collect()
    }
}
