//! What receipts told of cases: how they came, who resolved them at which level, how they went back.

use std::collections::{BTreeMap, HashMap};

use gongzhi::base::{CaseId, KindCode, region_code::Level};
use gongzhi::cases::{Channel, Event};
use serde::Serialize;

/// Who resolved a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Resolver {
    /// The residents themselves.
    Residents,
    /// Grid workers and village cadres.
    Village,
    /// An organisation that the village entrusted.
    Entrusted,
    /// Departments, at the town.
    Town,
    /// Departments, at the county.
    County,
    /// Departments, at the city.
    City,
}

impl Resolver {
    /// All of them, from the residents up.
    pub const ALL: [Self; 6] =
        [Self::Residents, Self::Village, Self::Entrusted, Self::Town, Self::County, Self::City];

    /// Its name in English and in Chinese.
    pub const fn title(self) -> (&'static str, &'static str) {
        match self {
            Self::Residents => ("Residents themselves", "居民自治"),
            Self::Village => ("Grid and village", "网格村社"),
            Self::Entrusted => ("Entrusted organisation", "委托社会组织"),
            Self::Town => ("Town", "镇街"),
            Self::County => ("County", "县市区"),
            Self::City => ("City", "市级"),
        }
    }
}

/// Cases resolved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Resolved {
    /// Without any deadline missed.
    pub in_time: u32,
    /// With one.
    pub late: u32,
}

/// Of cases.
#[derive(Debug, Clone, Default)]
pub struct CasesHeard {
    /// Reported, by channel.
    pub channels: BTreeMap<Channel, u32>,
    /// Reported by sensors and patrols, by class.
    pub warned: BTreeMap<KindCode, u32>,
    /// Reported, by class.
    pub kinds: BTreeMap<KindCode, u32>,
    /// Gone up to a level, by hand.
    pub handed_up: BTreeMap<Level, u32>,
    /// Gone up to a level, by the clock.
    pub taken_up: BTreeMap<Level, u32>,
    /// Deadlines missed, by the level of whoever held the case.
    pub missed: BTreeMap<Level, u32>,
    /// Closed and dispatched to several departments at once.
    pub joint: u32,
    /// Given back by a department.
    pub returned: u32,
    /// Opened again.
    pub reopened: u32,
    /// Rated.
    pub rated: u32,
    /// Sum of the marks for satisfaction.
    pub satisfaction: u32,
    /// Regions passed on the way back to the reporter, by how many.
    pub way_back: BTreeMap<usize, u32>,
    work: HashMap<CaseId, Resolver>,
    closed: HashMap<CaseId, (Resolver, bool)>,
}

impl CasesHeard {
    pub(super) fn event(&mut self, event: &Event) {
        match event {
            Event::CaseReported { kind, channel, .. } => {
                *self.channels.entry(*channel).or_default() += 1;
                *self.kinds.entry(kind.clone()).or_default() += 1;
                if matches!(channel, Channel::Sensor | Channel::GridPatrol) {
                    *self.warned.entry(kind.clone()).or_default() += 1;
                }
            }
            Event::SelfResolutionStarted { case, .. } => self.works(case, Resolver::Residents),
            Event::HandlingStarted { case } => self.works(case, Resolver::Village),
            Event::CaseEntrusted { case, .. } => self.works(case, Resolver::Entrusted),
            Event::CaseDispatched { helpers, .. } => self.joint += u32::from(!helpers.is_empty()),
            Event::CaseReturned { .. } => self.returned += 1,
            Event::CaseEscalated { to, reason, .. } => {
                let up = if reason.is_some() { &mut self.handed_up } else { &mut self.taken_up };
                *up.entry(*to).or_default() += 1;
            }
            Event::DeadlineMissed { level, .. } => *self.missed.entry(*level).or_default() += 1,
            Event::CaseClosed { case, level, back, late, .. } => {
                *self.way_back.entry(back.len()).or_default() += 1;
                self.closes(case, *level, *late);
            }
            Event::CaseReopened { case, .. } => {
                self.reopened += 1;
                self.closed.remove(case);
            }
            Event::CaseRated { satisfaction, .. } => {
                self.rated += 1;
                self.satisfaction += u32::from(u8::from(*satisfaction));
            }
            _ => {}
        }
    }

    fn works(&mut self, case: &CaseId, resolver: Resolver) {
        self.work.insert(case.clone(), resolver);
    }

    fn closes(&mut self, case: &CaseId, level: Level, late: bool) {
        let below = self.work.remove(case).unwrap_or(Resolver::Village);
        let resolver = match level {
            Level::Grid | Level::Village => below,
            Level::Town => Resolver::Town,
            Level::County => Resolver::County,
            Level::City => Resolver::City,
        };
        self.closed.insert(case.clone(), (resolver, late));
    }

    /// Reported in all.
    pub fn reported(&self) -> u32 {
        self.channels.values().sum()
    }

    /// Warned of in all.
    pub fn warned_of(&self) -> u32 {
        self.warned.values().sum()
    }

    /// Resolved and not opened again since, by who resolved them.
    pub fn resolved(&self) -> BTreeMap<Resolver, Resolved> {
        let mut sums: BTreeMap<Resolver, Resolved> = BTreeMap::new();
        for (resolver, late) in self.closed.values() {
            let sum = sums.entry(*resolver).or_default();
            let count = if *late { &mut sum.late } else { &mut sum.in_time };
            *count += 1;
        }
        sums
    }
}
