//! Thresholds that laws fix 法定表决规则, as data: what must take part, what must be in favour, since
//! when, until when, and how sure the source is.
//!
//! A preset is not advice on which law applies. It is refused outside its dates, or with less notice
//! than its law asks for, unless a charter takes it all the same by name; and a community can write
//! any other rule into its own charter.
//! The organic laws on villagers' and on urban residents' committees were both revised as of
//! 2026-01-01; the revised texts were not to be had, so those presets end with 2025.

use alloc::{format, string::String};
use core::fmt;
use jiff::civil::{Date, date};

use super::{Base, Electorate, Silence, Thresholds, VoteMeasure};
use crate::base::{Ratio, Threshold, Timestamp};

/// A threshold that a law fixes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// Its name.
    pub name: &'static str,
    /// The law and the article.
    pub source: &'static str,
    /// The first day.
    pub from: Date,
    /// The last day, where there is one.
    pub to: Option<Date>,
    /// How sure the figures are.
    pub certainty: Certainty,
    /// Who votes, one of these; where there are none, anybody whose heads are counted.
    pub electorates: &'static [Electorate],
    /// What is counted: the thresholds must be met in each.
    pub measures: &'static [VoteMeasure],
    /// What it takes to pass, or for a candidate to be elected.
    pub thresholds: Thresholds,
    /// What share of the electorate can have the vote called.
    pub called_by: Option<Threshold>,
    /// Days of notice before the vote; 0 where no law sets any.
    pub notice_days: u16,
    /// The law and the article that sets them.
    pub notice_source: &'static str,
    /// Fewest and most days of voting, where the source sets them.
    pub voting_days: Option<(u16, u16)>,
    /// The source asks for secret ballots.
    pub secret: bool,
    /// Of how many one person can be the proxy at most, where the source says.
    pub per_proxy: Option<u16>,
}

/// How sure a preset's figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The text of the law was read.
    Primary,
    /// The text was read; when it begins or ends to hold is from a secondary source.
    DatesSecondary,
    /// No law fixes it; this library proposes it.
    Proposed,
}

/// Why a preset cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is none of that name.
    Unknown,
    /// It does not hold on that day: its dates are in it.
    OutsideDates(&'static Preset),
}

/// The preset of a name, if it holds at an instant, or if it is taken whatever the date.
pub fn preset(name: &str, at: Timestamp, whatever_date: bool) -> Result<&'static Preset, Problem> {
    let preset = ALL.iter().find(|preset| preset.name == name).ok_or(Problem::Unknown)?;
    if whatever_date || preset.holds_on(at.civil().date()) {
        Ok(preset)
    } else {
        Err(Problem::OutsideDates(preset))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => {
                f.write_str("must be one of")?;
                ALL.iter().try_for_each(|it| write!(f, " {}", it.name))
            }
            Self::OutsideDates(preset) => {
                let (name, source, dates) = (preset.name, preset.source, preset.dates());
                write!(
                    f,
                    "{name} ({source}) holds {dates}, which the charter's first day is not in; "
                )?;
                write!(f, "the presetOverride {name} would take it all the same")
            }
        }
    }
}

impl Preset {
    /// Its first and last day, as ISO 8601 writes an interval.
    pub fn dates(&self) -> String {
        let from = self.from;
        self.to.map_or_else(|| format!("{from}/.."), |to| format!("{from}/{to}"))
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        day >= self.from && self.to.is_none_or(|to| day <= to)
    }
}

const ANYBODY: &[Electorate] = &[];
const OWNERS: &[Electorate] = &[Electorate::Owners];
const ADULTS: &[Electorate] = &[Electorate::Adults];
const HOUSEHOLDS: &[Electorate] = &[Electorate::Households];
const REPRESENTATIVES: &[Electorate] = &[Electorate::Representatives];
const ADULTS_OR_HOUSEHOLDS: &[Electorate] = &[Electorate::Adults, Electorate::Households];
/// Adults, delegates of households, or representatives of groups (城市居民委员会组织法 9).
const ASSEMBLY: &[Electorate] =
    &[Electorate::Adults, Electorate::Households, Electorate::Representatives];

const HEADS: &[VoteMeasure] = &[VoteMeasure::Heads];
const HEADS_AND_AREA: &[VoteMeasure] = &[VoteMeasure::Heads, VoteMeasure::Area];

const fn at_least(ratio: Ratio) -> Threshold {
    Threshold::AtLeast(ratio)
}

const fn more_than(ratio: Ratio) -> Threshold {
    Threshold::MoreThan(ratio)
}

/// By heads, with no notice and no caller.
const fn law(
    name: &'static str,
    source: &'static str,
    (from, to): (Date, Option<Date>),
    electorates: &'static [Electorate],
    (quorum, approval, approval_of): (Threshold, Threshold, Base),
) -> Preset {
    let thresholds = Thresholds { quorum, approval, approval_of, silence: Silence::Ignored };
    let certainty = if to.is_some() { Certainty::DatesSecondary } else { Certainty::Primary };
    Preset {
        name,
        source,
        from,
        to,
        certainty,
        electorates,
        measures: HEADS,
        thresholds,
        called_by: None,
        notice_days: 0,
        notice_source: "",
        voting_days: None,
        secret: false,
        per_proxy: None,
    }
}

/// The Civil Code.
const CIVIL_CODE: (Date, Option<Date>) = (date(2021, 1, 1), None);
/// 物业管理条例 as of 2018; its formula gave way to the Civil Code, and local texts that repeat it, such
/// as 舟山 2021 art. 16, are lower law.
const OLD_OWNERS: (Date, Option<Date>) = (date(2018, 3, 19), Some(date(2020, 12, 31)));
/// Both organic laws, in the text of 2018.
const ORGANIC_2018: (Date, Option<Date>) = (date(2018, 12, 29), Some(date(2025, 12, 31)));

/// 浙江省村民委员会选举办法 25.
const ELECTION_PROXIES: Option<u16> = Some(3);

const HALF_OF_TAKING_PART: (Threshold, Base) = (more_than(Ratio::HALF), Base::Participants);

const fn majority(quorum: Threshold) -> (Threshold, Threshold, Base) {
    (quorum, HALF_OF_TAKING_PART.0, HALF_OF_TAKING_PART.1)
}

const fn owners(preset: Preset) -> Preset {
    let called_by = Some(at_least(Ratio::FIFTH)); // 物业管理条例 13
    let notice_source = "物业管理条例 2018, 14";
    Preset { measures: HEADS_AND_AREA, called_by, notice_days: 15, notice_source, ..preset }
}

const ORDINARY: (Threshold, Threshold, Base) = majority(at_least(Ratio::TWO_THIRDS));
const SPECIAL: (Threshold, Threshold, Base) =
    (at_least(Ratio::TWO_THIRDS), at_least(Ratio::THREE_QUARTERS), Base::Participants);

/// All presets.
pub const ALL: &[Preset] = &[
    owners(law("owners.ordinary", "民法典 278 (1)-(5), (9)", CIVIL_CODE, OWNERS, ORDINARY)),
    owners(law("owners.special", "民法典 278 (6)-(8)", CIVIL_CODE, OWNERS, SPECIAL)),
    law(
        "owners.allInterested",
        "民法典 279",
        CIVIL_CODE,
        ANYBODY,
        (at_least(Ratio::ONE), at_least(Ratio::ONE), Base::Eligible),
    ),
    Preset {
        certainty: Certainty::DatesSecondary,
        voting_days: Some((5, 60)),
        ..owners(law(
            "owners.hangzhou.ordinary",
            "杭州市物业管理条例 2021, 17-20",
            CIVIL_CODE,
            OWNERS,
            ORDINARY,
        ))
    },
    Preset {
        certainty: Certainty::DatesSecondary,
        voting_days: Some((5, 60)),
        ..owners(law(
            "owners.hangzhou.special",
            "杭州市物业管理条例 2021, 17-20",
            CIVIL_CODE,
            OWNERS,
            SPECIAL,
        ))
    },
    owners(law(
        "owners.before2021.ordinary",
        "物业管理条例 2018, 12",
        OLD_OWNERS,
        OWNERS,
        (more_than(Ratio::HALF), more_than(Ratio::HALF), Base::Eligible),
    )),
    owners(law(
        "owners.before2021.special",
        "物业管理条例 2018, 12",
        OLD_OWNERS,
        OWNERS,
        (more_than(Ratio::HALF), at_least(Ratio::TWO_THIRDS), Base::Eligible),
    )),
    Preset {
        called_by: Some(at_least(Ratio::TENTH)),
        notice_days: 10,
        notice_source: "村民委员会组织法 2018, 21",
        ..law(
            "villagers.assembly.adults",
            "村民委员会组织法 2018, 21-22",
            ORGANIC_2018,
            ADULTS,
            majority(more_than(Ratio::HALF)),
        )
    },
    Preset {
        called_by: Some(at_least(Ratio::TENTH)),
        notice_days: 10,
        notice_source: "村民委员会组织法 2018, 21",
        ..law(
            "villagers.assembly.households",
            "村民委员会组织法 2018, 21-22",
            ORGANIC_2018,
            HOUSEHOLDS,
            majority(at_least(Ratio::TWO_THIRDS)),
        )
    },
    Preset {
        called_by: Some(at_least(Ratio::FIFTH)),
        notice_days: 3,
        notice_source: "浙江省实施村民委员会组织法办法 2020, 23",
        ..law(
            "villagers.representatives",
            "村民委员会组织法 2018, 26",
            ORGANIC_2018,
            REPRESENTATIVES,
            majority(at_least(Ratio::TWO_THIRDS)),
        )
    },
    law(
        "villagers.group",
        "村民委员会组织法 2018, 28",
        ORGANIC_2018,
        ADULTS_OR_HOUSEHOLDS,
        majority(at_least(Ratio::TWO_THIRDS)),
    ),
    Preset {
        notice_days: 20,
        notice_source: "村民委员会组织法 2018, 14",
        secret: true,
        per_proxy: ELECTION_PROXIES,
        ..law(
            "villagers.election",
            "村民委员会组织法 2018, 15",
            ORGANIC_2018,
            ADULTS,
            majority(more_than(Ratio::HALF)),
        )
    },
    Preset {
        secret: true,
        per_proxy: ELECTION_PROXIES,
        ..law(
            "villagers.runoff",
            "村民委员会组织法 2018, 15",
            ORGANIC_2018,
            ADULTS,
            (more_than(Ratio::HALF), at_least(Ratio::THIRD), Base::Participants),
        )
    },
    Preset {
        called_by: Some(at_least(Ratio::FIFTH)),
        ..law(
            "villagers.recall",
            "村民委员会组织法 2018, 16",
            ORGANIC_2018,
            ADULTS,
            majority(more_than(Ratio::HALF)),
        )
    },
    Preset {
        called_by: Some(at_least(Ratio::FIFTH)),
        ..law(
            "residents.assembly",
            "城市居民委员会组织法 2018, 9-10",
            ORGANIC_2018,
            ASSEMBLY,
            majority(more_than(Ratio::HALF)),
        )
    },
    Preset {
        certainty: Certainty::Proposed,
        ..law(
            "consultation",
            "gongzhi",
            (date(1970, 1, 1), None),
            ANYBODY,
            (more_than(Ratio::ZERO), more_than(Ratio::HALF), Base::YesAndNo),
        )
    },
];
