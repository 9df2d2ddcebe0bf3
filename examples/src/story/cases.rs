//! Cases (报事): from the grid to the city, and back to whoever reported.
//!
//! A case is followed step by step: each time, whoever has it looks at where it stands and does what
//! its way says is next. Most are resolved by residents, the village or an organisation that it
//! entrusts; some go up, level by level, to departments. A few are left lying: then the clock takes
//! them up, and the level above goes on. What comes back is rated; a poor rating opens it again.

use gongzhi::base::{
    CaseId, Id, KindCode, OrganisationId, PersonId, SourceId,
    region_code::{Level, RegionCode},
};
use gongzhi::cases::{
    self, CaseView, Channel,
    Command::{self, Report},
    Score, Stage as CaseStage,
};
use gongzhi::engine::{self, Answer};

use super::{award, merchants};
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::{person_id, society};
use crate::days::{day_of, on_day};
use crate::staff;
use crate::stage::{Played, Stage, Trouble};

/// Events that the platform warned of, in 6 classes (监测预警), as the study counts them.
pub const WARNED: u32 = 1_457;
/// The six classes; the study names the first two.
const KINDS: [&str; 6] =
    ["publicSafety", "disputes", "environment", "cityOrder", "livelihood", "epidemic"];
/// Of a hundred reports, so many are of each class.
const KIND_WEIGHTS: [u32; 6] = [10, 18, 16, 26, 24, 6];
/// Residents for one report in the year, and the fewest reports.
const RESIDENTS_PER_REPORT: u32 = 40;
const REPORTS_MIN: u32 = 600;

/// A class of the charter.
pub(super) fn kind(name: &str) -> KindCode {
    KindCode::new(name).expect("a short text")
}

/// Which way a case takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    /// Where it is resolved.
    level: Level,
    /// How, in grid or village.
    how: How,
    /// Departments, from the town up.
    departments: usize,
    /// Where it is left lying until the clock takes it up.
    lies_at: Option<Level>,
    /// Whether a department gives it back.
    bounce: Bounce,
    /// The rating that it gets.
    rating: Rating,
}

/// Whether a department gives it back (退单): once, after which it is designated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bounce {
    Never,
    Once,
    Done,
}

/// Who works on it, in grid or village.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Residents,
    Village,
    Entrusted,
}

/// How it is rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rating {
    Unrated,
    Good,
    Poor,
}

impl Way {
    /// A tip: the town dispatches it to the department that the charter names first.
    pub(super) const fn tip() -> Self {
        Self {
            level: Level::Town,
            how: How::Village,
            departments: 2,
            lies_at: None,
            bounce: Bounce::Never,
            rating: Rating::Unrated,
        }
    }

    /// A referral of a covenant: the town dispatches it to the enforcement bureau.
    pub(super) const fn referral() -> Self {
        Self { departments: 1, ..Self::tip() }
    }

    /// By chance: most are resolved below the town.
    fn by_chance(chance: &mut Chance) -> Self {
        let (level, how) = match chance.below(1_000) {
            0..300 => (Level::Grid, How::Residents),
            300..560 => (Level::Grid, How::Village),
            560..680 => (Level::Village, How::Village),
            680..780 => (Level::Village, How::Entrusted),
            780..900 => (Level::Town, How::Village),
            900..970 => (Level::County, How::Village),
            _ => (Level::City, How::Village),
        };
        let lies_at = match chance.below(100) {
            0..2 => Some(Level::Grid),
            2 => Some(Level::Village),
            3 if level == Level::Town => Some(Level::Town),
            _ => None,
        };
        let departments = match level {
            Level::City => chance.between(2, 3),
            Level::County => chance.between(1, 2),
            _ => 1,
        };
        let rating = match chance.below(100) {
            0..3 => Rating::Poor,
            3..45 => Rating::Good,
            _ => Rating::Unrated,
        };
        Self {
            level: lies_at.and_then(Level::above).map_or(level, |above| above.max(level)),
            how,
            departments: usize::try_from(departments).unwrap_or(1),
            lies_at: lies_at.filter(|lies| *lies <= level),
            bounce: if chance.percent(4) { Bounce::Once } else { Bounce::Never },
            rating,
        }
    }
}

/// Sets the reports of the year, and what sensors and patrols warn of.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let mut chance = Chance::new(seed, "cases");
    let residents = stage.city.population.residents();
    let reports = (residents / RESIDENTS_PER_REPORT).max(REPORTS_MIN);
    for number in 1..=reports + WARNED {
        let warned = number > reports;
        let at = on_day(chance.between(day_of(2, 3), day_of(12, 4)), chance.between(480, 1200));
        let resident = stage.city.lively_resident(&mut chance);
        let channel = match chance.below(100) {
            0..75 if warned => Channel::Sensor,
            _ if warned => Channel::GridPatrol,
            0..72 => Channel::Resident,
            72..90 => Channel::Hotline,
            _ => Channel::PoliceLine,
        };
        let kind = KINDS[chance.weighted(&KIND_WEIGHTS)];
        let turns = Chance::new(seed, &format!("case {number}"));
        stage.plan(at, Chapter::Cases, move |stage| {
            report(stage, number, resident, channel, kind, turns)
        });
    }
}

fn report(
    stage: &mut Stage,
    number: u32,
    resident: u32,
    channel: Channel,
    kind_name: &str,
    mut chance: Chance,
) -> Played {
    let case = CaseId::new(&format!("c{number}")).expect("a short text");
    let grid = stage.city.grids[stage.city.grid_of(resident)].code;
    let (person, worker) = (person_id(resident), staff::of(grid));
    let known = !matches!(channel, Channel::Sensor | Channel::GridPatrol);
    let by_app = channel == Channel::Resident;
    let report = Report {
        case: case.clone(),
        kind: kind(kind_name),
        region: grid,
        channel,
        source: SourceId::new(&format!("s{number}")).expect("a short text"),
        reporter: known.then(|| person.clone()),
        content: stage.engine.algorithm().digest(&[case.as_str().as_bytes()]),
    };
    let actor = if by_app { person } else { worker };
    stage.ask(&actor, engine::Command::Cases(report))?;
    let way = Way::by_chance(&mut chance);
    follow(stage, case, grid, known.then_some(resident), way, chance);
    Ok(())
}

/// A case that is being followed.
struct Followed {
    case: CaseId,
    place: RegionCode,
    reporter: Option<u32>,
    way: Way,
    chance: Chance,
}

/// Follows a case from where it stands to its end.
pub(super) fn follow(
    stage: &mut Stage,
    case: CaseId,
    place: RegionCode,
    reporter: Option<u32>,
    way: Way,
    chance: Chance,
) {
    let followed = Followed { case, place, reporter, way, chance };
    stage.later_in(Chapter::Cases, 10, move |stage| followed.step(stage));
}

impl Followed {
    /// Looks where it stands, does what is next, and looks again later.
    fn step(mut self, stage: &mut Stage) -> Played {
        let mut view = self.look(stage)?;
        if view.stage.is_open() && view.due <= stage.now {
            stage.tick()?; // the deadline has passed, and the clock has not told yet
            view = self.look(stage)?;
        }
        if self.way.lies_at == Some(view.level) && view.stage.is_open() {
            stage.later(720, |stage| self.step(stage)); // nobody does anything: the clock will
            return Ok(());
        }
        let minutes = self.minutes(&view);
        if self.act(stage, &view)? {
            stage.later(minutes, |stage| self.step(stage));
        }
        Ok(())
    }

    /// How it stands, as whoever works for the grid sees it.
    fn look(&self, stage: &Stage) -> Result<CaseView, Trouble> {
        let query = cases::Query::Case { case: self.case.clone(), unit: None };
        match stage.query(&staff::of(self.place), engine::Query::Cases(query))? {
            Answer::Cases(cases::Answer::Case(view)) => Ok(view),
            other => Err(Trouble::Astray(format!("no case but {other:?}"))),
        }
    }

    /// How long whoever has it takes over a step: so that all steps at a level keep its limit.
    fn minutes(&mut self, view: &CaseView) -> u32 {
        let (from, to) = match (view.level, view.urgent) {
            _ if !view.stage.is_open() => (300, 2_000),
            (Level::Grid, true) => (5, 18),
            (Level::Grid, false) => (30, 240),
            (Level::Village, true) => (10, 40),
            (Level::Village, false) => (60, 400),
            (Level::Town, true) => (30, 110),
            (Level::Town, false) => (200, 700),
            (Level::County, true) => (60, 240),
            (Level::County, false) => (300, 900),
            (Level::City, true) => (120, 400),
            (Level::City, false) => (400, 1_300),
        };
        self.chance.between(from, to)
    }

    /// Does what is next. Tells whether anything is left to do.
    fn act(&mut self, stage: &mut Stage, view: &CaseView) -> Result<bool, Trouble> {
        let case = self.case.clone();
        let region = above(view.region, view.level);
        let here = staff::of(region);
        let (actor, command) = match view.stage {
            CaseStage::Reported => (here, Command::Accept { case }),
            CaseStage::Accepted | CaseStage::Reopened if view.level < self.way.level => {
                (here, Command::Escalate { case, reason: note("beyond this level"), to: None })
            }
            CaseStage::Accepted | CaseStage::Reopened => (here, self.begin(stage, view, region)),
            CaseStage::SelfResolving | CaseStage::Handling => {
                (here, Command::Feedback { case, unit: None, result: note("done") })
            }
            CaseStage::Entrusted => {
                let unit = self.organisation(stage, view.region);
                let officer = staff::officer(&unit);
                (officer, Command::Feedback { case, unit: Some(unit), result: note("done") })
            }
            CaseStage::Dispatched => self.deliver(view),
            CaseStage::Returned => (here, self.dispatch(view)),
            CaseStage::Feedback => (here, Command::Close { case }),
            CaseStage::Closed => return self.rate(stage),
            _ => return Ok(false),
        };
        stage.ask(&actor, engine::Command::Cases(command))?;
        Ok(true)
    }

    /// Work begins, at the level where it is to be resolved.
    fn begin(&self, stage: &Stage, view: &CaseView, region: RegionCode) -> Command {
        let case = self.case.clone();
        if region.level() >= Level::Town {
            return self.dispatch(view);
        }
        match self.way.how {
            How::Residents => Command::StartSelfResolution { case, topic: None },
            How::Village => Command::Handle { case },
            How::Entrusted => {
                let organisation = self.organisation(stage, view.region);
                Command::Entrust { case, organisation }
            }
        }
    }

    /// The social organisation that a village entrusts.
    fn organisation(&self, stage: &Stage, place: RegionCode) -> OrganisationId {
        let county = above(place, Level::County);
        let is_it = |division: &&crate::city::Division| division.code == county;
        let name = stage.city.divisions.iter().find(is_it).map_or("", |division| division.name);
        society(name, self.case.as_str().len() % 3)
    }

    fn dispatch(&self, view: &CaseView) -> Command {
        let designated = self.way.bounce == Bounce::Done;
        let mut departments = view.usual_departments.iter().take(self.way.departments).cloned();
        let lead = departments.next().expect("the charter names departments for every kind");
        Command::Dispatch {
            case: self.case.clone(),
            lead,
            helpers: departments.collect(),
            designated,
        }
    }

    /// The next department tells its result; or the first gives the case back, once.
    fn deliver(&mut self, view: &CaseView) -> (PersonId, Command) {
        let case = self.case.clone();
        let mut owing = view.departments.iter().filter(|one| !one.delivered);
        let department =
            owing.next().expect("a dispatched case is owed something").department.clone();
        let officer = staff::officer(&department);
        if self.way.bounce == Bounce::Once {
            self.way.bounce = Bounce::Done;
            return (officer, Command::Return { case, department, reason: note("not ours") });
        }
        (officer, Command::Feedback { case, unit: Some(department), result: note("done") })
    }

    /// The reporter rates what came back. Tells whether that opened it again.
    fn rate(&mut self, stage: &mut Stage) -> Result<bool, Trouble> {
        let Some(resident) = self.reporter else { return Ok(false) };
        let rating = std::mem::replace(&mut self.way.rating, Rating::Good);
        let (score, reason) = match rating {
            Rating::Unrated => return Ok(false),
            Rating::Good => (self.chance.between(4, 5), None),
            Rating::Poor => (self.chance.between(1, 2), Some(note("not solved"))),
        };
        let mark = |score: u32| {
            Score::try_from(u8::try_from(score).unwrap_or(5)).expect("a mark from 1 to 5")
        };
        let person = person_id(resident);
        let rate = Command::Evaluate {
            case: self.case.clone(),
            rater: person.clone(),
            response: mark(score.max(3)),
            solution: mark(score),
            satisfaction: mark(score),
            reason,
        };
        stage.ask(&person, engine::Command::Cases(rate))?;
        if rating == Rating::Good {
            let source = format!("case-{}", self.case);
            let turns = Chance::new(u64::from(resident), &source);
            stage.later_in(Chapter::Cases, 60, move |stage| {
                award(stage, resident, "report", &source)?;
                merchants::perhaps(stage, resident, 40, turns);
                Ok(())
            });
        }
        Ok(rating == Rating::Poor)
    }
}

fn note(text: &str) -> Id {
    Id::new(text).expect("a short text")
}

/// The region of a level that a place lies in, or is.
fn above(place: RegionCode, level: Level) -> RegionCode {
    let upward = std::iter::successors(Some(place), |region| region.parent());
    upward.into_iter().find(|region| region.level() == level).unwrap_or(place)
}
