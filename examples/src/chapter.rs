//! The chapters of the story, and how long each took.

use std::time::Duration;

use serde::Serialize;

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Chapter {
    /// Regions, roles, join codes.
    Grids,
    /// Residents join.
    Joining,
    /// Organisations apply and are reviewed.
    Bodies,
    /// The epidemic: volunteers and tips.
    Epidemic,
    /// Activities that earn.
    Activities,
    /// The charging deliberation.
    Deliberation,
    /// The covenant's ladder.
    Covenant,
    /// Cases, from grid to city and back.
    Cases,
    /// A dozen forms, each item collected at most once.
    Forms,
    /// Merchants earn and spend.
    Merchants,
    /// Settlement.
    Settlement,
    /// The clock, which fires deadlines.
    Clock,
}

impl Chapter {
    /// All of them, in order.
    pub const ALL: [Self; 12] = [
        Self::Grids,
        Self::Joining,
        Self::Bodies,
        Self::Epidemic,
        Self::Activities,
        Self::Deliberation,
        Self::Covenant,
        Self::Cases,
        Self::Forms,
        Self::Merchants,
        Self::Settlement,
        Self::Clock,
    ];

    /// Its title in English and in Chinese.
    pub const fn title(self) -> (&'static str, &'static str) {
        match self {
            Self::Grids => ("One grid, one code", "一格一码"),
            Self::Joining => ("Residents join", "实名入群"),
            Self::Bodies => ("Organisations enter", "组织入驻"),
            Self::Epidemic => ("The epidemic", "无疫社区"),
            Self::Activities => ("Activities earn", "公益活动"),
            Self::Deliberation => ("Deliberation", "微议事"),
            Self::Covenant => ("Covenant", "公约"),
            Self::Cases => ("Cases", "报事"),
            Self::Forms => ("A dozen forms", "最多采一次"),
            Self::Merchants => ("Merchant alliance", "商户联盟"),
            Self::Settlement => ("Settlement", "清算"),
            Self::Clock => ("The clock", "时钟"),
        }
    }
}

/// What a chapter asked, and how long the engine took over it.
#[derive(Debug, Clone, Copy, Default)]
pub struct ChapterTally {
    /// Requests written down.
    pub requests: u64,
    /// Of these, refused, as the story meant them to be.
    pub refused: u64,
    /// Time within the engine's door.
    pub engine: Duration,
    /// Time in all: what the story thinks up and the engine decides.
    pub wall: Duration,
}
