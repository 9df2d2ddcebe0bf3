//! The figures of a year: what the study counted beside what the engine says, and what it took.

mod forms;
mod joining;
mod map;
mod take;

use std::collections::BTreeMap;

use gongzhi::deliberation::{Inequality, Outcome, Tally};
use serde::Serialize;

use crate::heard::Resolved;
use crate::words::{grouped, share};

pub use forms::{FormsFigures, ItemFigure};
pub use joining::{CoverageFigure, JoiningFigures};
pub use map::{CountyFigure, GridFigure, TownFigure};
pub use take::{Run, take};

/// The figures of a year.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// Where all chance came from.
    pub seed: u64,
    /// Residents and households as a share of the whole, in millionths.
    pub scale_millionths: u64,
    /// The study's figures beside ours.
    pub beside: Vec<Beside>,
    /// Who joined, how, and how sure it is who.
    pub joining: JoiningFigures,
    /// Organisations entered, by kind.
    pub organisations: BTreeMap<String, u32>,
    /// The deliberation.
    pub deliberation: DeliberationFigures,
    /// The covenant's ladder.
    pub covenant: CovenantFigures,
    /// Points.
    pub points: PointsFigures,
    /// Cases.
    pub cases: CasesFigures,
    /// A dozen forms.
    pub forms: FormsFigures,
    /// Refusals that the story meant, by code.
    pub refusals: BTreeMap<&'static str, u32>,
    /// Counties with their towns and grids.
    pub counties: Vec<CountyFigure>,
    /// The engine: digests, sizes, times.
    pub engine: EngineFigures,
    /// What each chapter asked and took.
    pub chapters: Vec<ChapterFigure>,
}

/// The three mechanisms by which, as the study says, platforms make government and society govern
/// together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Mechanism {
    /// 参与: who can take part.
    Participation,
    /// 中介: how they interact, and by which rules.
    Intermediation,
    /// 动员: why they act together.
    Mobilisation,
}

impl Mechanism {
    /// All of them, in the study's order.
    pub const ALL: [Self; 3] = [Self::Participation, Self::Intermediation, Self::Mobilisation];

    /// Its name in English and in Chinese.
    pub const fn title(self) -> (&'static str, &'static str) {
        match self {
            Self::Participation => ("Participation", "参与"),
            Self::Intermediation => ("Intermediation", "中介"),
            Self::Mobilisation => ("Mobilisation", "动员"),
        }
    }
}

/// A figure of the study, beside ours.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Beside {
    /// Of which mechanism.
    pub mechanism: Mechanism,
    /// What is counted.
    pub what: &'static str,
    /// The study's word for it.
    pub term: &'static str,
    /// The study's figure.
    pub study: u32,
    /// Whether the study says that there were more.
    pub or_more: bool,
    /// Ours.
    pub ours: u32,
    /// Whether it goes with the scale.
    pub scaled: bool,
}

/// A deliberation and its count.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeliberationFigures {
    /// Which community it played in.
    pub place: String,
    /// How it was decided.
    pub outcome: Option<Outcome>,
    /// The count.
    pub tally: Tally,
    /// Each comparison with both sides.
    pub proof: Vec<Inequality>,
    /// Ballots by channel.
    pub channels: BTreeMap<String, u32>,
    /// The digest of the register.
    pub register: String,
}

/// A covenant's ladder, and how often each step was met.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CovenantFigures {
    /// Different residents.
    pub persons: u32,
    /// Talks (劝导).
    pub dissuaded: u32,
    /// Anonymous notices (曝光).
    pub exposed: u32,
    /// Referrals (执法), each of which opened a case.
    pub referred: u32,
}

/// Where points came from and went to; amounts in hundredths.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PointsFigures {
    /// Issued, by county and act.
    pub issued: Vec<IssuedFigure>,
    /// Awards made.
    pub awards: u32,
    /// Different residents who earned.
    pub earners: u32,
    /// Held by residents at the end.
    pub held_by_residents: i64,
    /// By county: what merchants took from residents, spent at each other, and were settled.
    pub merchants: Vec<MerchantsFigure>,
    /// Redemptions handed over to residents, and to merchants.
    pub redemptions: [u32; 2],
    /// Redemptions given up, and forgotten.
    pub returned: [u32; 2],
    /// Lego monthly cards.
    pub cards: u32,
    /// Paid out, in hundredths of CNY.
    pub cny_cents: i64,
    /// What rounding took, in millionths of CNY.
    pub rounding_millionths: i64,
}

/// Points issued by a county's fund for an act, in hundredths.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IssuedFigure {
    /// Which county.
    pub county: &'static str,
    /// Which act.
    pub act: String,
    /// How much.
    pub points: i64,
}

/// The merchants of a county, in hundredths.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MerchantsFigure {
    /// Which county.
    pub county: &'static str,
    /// Earned from residents.
    pub from_residents: i64,
    /// Spent at other merchants, who earned it.
    pub inner: i64,
    /// Settled.
    pub settled: i64,
}

/// Cases.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CasesFigures {
    /// Reported.
    pub reported: u32,
    /// By channel.
    pub channels: BTreeMap<String, u32>,
    /// By class.
    pub kinds: BTreeMap<String, u32>,
    /// Resolved, by who resolved them, from the residents up.
    pub resolved: Vec<ResolvedFigure>,
    /// Gone up to town, county and city by hand, and by the clock; village first.
    pub up: Vec<UpFigure>,
    /// Dispatches to several departments at once.
    pub joint: u32,
    /// Given back by a department.
    pub returned: u32,
    /// Opened again.
    pub reopened: u32,
    /// Rated by their reporters.
    pub rated: u32,
    /// Mean mark for satisfaction, in hundredths.
    pub satisfaction_hundredths: u32,
    /// Regions passed on the way back, by how many: cases.
    pub way_back: BTreeMap<usize, u32>,
    /// Still open at the end.
    pub open: u32,
}

/// Cases resolved by one kind of resolver.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolvedFigure {
    /// In English.
    pub who: &'static str,
    /// In Chinese.
    pub term: &'static str,
    /// How many.
    #[serde(flatten)]
    pub resolved: Resolved,
}

/// Cases that went up to a level.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpFigure {
    /// Which level.
    pub to: String,
    /// By hand.
    pub by_hand: u32,
    /// By the clock, since a deadline was missed.
    pub by_clock: u32,
}

/// The engine: digests, sizes, times.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EngineFigures {
    /// The digest of the state; the same after replay, and after snapshot and restore.
    pub state: String,
    /// The root of the Merkle log.
    pub root: String,
    /// Records in the journal.
    pub records: u32,
    /// Residents joined in a second of the engine's time.
    pub joins_per_second: u64,
    /// Requests in a second of the engine's time, over all chapters.
    pub requests_per_second: u64,
    /// Bytes of state, by part.
    pub state_bytes: BTreeMap<&'static str, u64>,
    /// Bytes of state a resident.
    pub state_bytes_per_resident: u64,
    /// Bytes of the journal.
    pub journal_bytes: u64,
    /// Bytes of a snapshot.
    pub snapshot_bytes: u64,
    /// Most memory ever held, where the system tells.
    pub peak_memory_bytes: Option<u64>,
    /// Records replayed in a second.
    pub replay_per_second: u64,
    /// Seconds for digest, replay, snapshot, restore and the whole run.
    pub seconds: BTreeMap<&'static str, f64>,
}

/// What a chapter asked and took.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChapterFigure {
    /// Its title in English.
    pub title: &'static str,
    /// And in Chinese.
    pub term: &'static str,
    /// Requests written down.
    pub requests: u64,
    /// Of these, refused as the story meant them to be.
    pub refused: u64,
    /// Seconds within the engine's door.
    pub engine_seconds: f64,
    /// Seconds in all.
    pub wall_seconds: f64,
}

impl Beside {
    /// Whether ours is what the study says; where it goes with the scale, at the whole city alone.
    pub const fn holds(&self, scale_millionths: u64) -> bool {
        if self.scaled && scale_millionths < 1_000_000 {
            return true;
        }
        if self.or_more { self.ours >= self.study } else { self.ours == self.study }
    }

    /// The study's figure, and the share of it that was played where that is not all.
    pub fn study_text(&self, scale_millionths: u64) -> String {
        let (study, more) = (grouped(u64::from(self.study)), if self.or_more { "+" } else { "" });
        if self.scaled && scale_millionths < 1_000_000 {
            return format!("{study}{more} × {}", share(scale_millionths));
        }
        format!("{study}{more}")
    }
}
