//! The presets that ship: thresholds that laws fix 法定表决规则, since when, until when, and how sure
//! the source is.
//!
//! The organic laws on villagers' and on urban residents' committees were both revised as of
//! 2026-01-01; the revised texts were not to be had, so those presets end with 2025. What a national law
//! leaves to the provinces is Zhejiang's figure (浙江省), and its source says so: elsewhere a community
//! brings its own.

use alloc::borrow::Cow;

use super::presets::{
    Caller, Certainty, Days, ListObjections, Months, Preset, ProxyLimits, VotingDays,
};
use super::{Base, Electorate};
use crate::base::{Day, Ratio, Threshold};
use Certainty::{DatesSecondary, Primary, Proposed};
use Electorate::{Adults, Households, Persons, Registered, Representatives};

/// Since when, until when, and how sure.
type Dates = (Day, Option<Day>, Certainty);

/// Quorum, approval, and approval of whom.
type Shares = (Threshold, Threshold, Base);

/// What a law sets besides.
#[derive(Clone, Copy)]
struct More {
    covenants: bool,
    called_by: &'static [Caller],
    convened: bool,
    notice: Option<(u16, &'static str)>,
    list_objections: Option<(u16, u16, &'static str)>,
    voting_days: Option<VotingDays>,
    result_within: Option<(u16, &'static str)>,
    result_notice: Option<(u16, &'static str)>,
    secret: bool,
    contested: bool,
    runoff: bool,
    runoff_within: Option<(u16, &'static str)>,
    recall_again: Option<(u16, &'static str)>,
    recall_within: Option<(u16, &'static str)>,
    proxies: Option<(u16, u16, bool, &'static str)>,
    silence: Option<(u16, &'static str)>,
}

const NOTHING: More = More {
    covenants: false,
    called_by: &[],
    convened: false,
    notice: None,
    list_objections: None,
    voting_days: None,
    result_within: None,
    result_notice: None,
    secret: false,
    contested: false,
    runoff: false,
    runoff_within: None,
    recall_again: None,
    recall_within: None,
    proxies: None,
    silence: None,
};

const fn days(of: Option<(u16, &'static str)>) -> Option<Days> {
    match of {
        Some((days, source)) => Some(Days { days, source: Cow::Borrowed(source) }),
        None => None,
    }
}

const fn law(
    name: &'static str,
    source: &'static str,
    (from, to, certainty): Dates,
    electorates: &'static [Electorate],
    (quorum, approval, approval_of): Shares,
    more: More,
) -> Preset {
    let first = match electorates {
        [first, ..] => *first,
        [] => Persons,
    };
    Preset {
        name: Cow::Borrowed(name),
        source: Cow::Borrowed(source),
        from,
        to,
        certainty,
        electorates: Cow::Borrowed(electorates),
        measures: Cow::Borrowed(first.measures()),
        quorum,
        approval,
        approval_of,
        covenants: more.covenants,
        called_by: Cow::Borrowed(more.called_by),
        convened: more.convened,
        notice: days(more.notice),
        list_objections: match more.list_objections {
            Some((days, decided_within, source)) => {
                Some(ListObjections { days, decided_within, source: Cow::Borrowed(source) })
            }
            None => None,
        },
        voting_days: more.voting_days,
        result_within: days(more.result_within),
        result_notice: days(more.result_notice),
        secret: more.secret,
        contested: more.contested,
        runoff: more.runoff,
        runoff_within: days(more.runoff_within),
        recall_again: match more.recall_again {
            Some((months, source)) => Some(Months { months, source: Cow::Borrowed(source) }),
            None => None,
        },
        recall_within: days(more.recall_within),
        proxies: match more.proxies {
            Some((per_proxy, days_before, kin, source)) => {
                Some(ProxyLimits { per_proxy, days_before, kin, source: Cow::Borrowed(source) })
            }
            None => None,
        },
        silence: days(more.silence),
    }
}

/// A vote that can adopt covenants.
const fn covenants(more: More) -> More {
    More { covenants: true, ..more }
}

const OWNERS: &[Electorate] = &[Electorate::Owners];
const ADULTS: &[Electorate] = &[Adults];
const REGISTERED: &[Electorate] = &[Registered];

const fn at_least(ratio: Ratio) -> Threshold {
    Threshold::AtLeast(ratio)
}

const fn more_than(ratio: Ratio) -> Threshold {
    Threshold::MoreThan(ratio)
}

const fn majority(quorum: Threshold) -> Shares {
    (quorum, more_than(Ratio::HALF), Base::Participants)
}

const fn caller(of: Electorate, share: Ratio) -> Caller {
    Caller { of, share: at_least(share) }
}

const ORDINARY: Shares = majority(at_least(Ratio::TWO_THIRDS));
const SPECIAL: Shares =
    (at_least(Ratio::TWO_THIRDS), at_least(Ratio::THREE_QUARTERS), Base::Participants);
/// Out of all, as before the Civil Code.
const OLD_ORDINARY: Shares = (more_than(Ratio::HALF), more_than(Ratio::HALF), Base::Eligible);
const OLD_SPECIAL: Shares = (more_than(Ratio::HALF), at_least(Ratio::TWO_THIRDS), Base::Eligible);
const HALF: Shares = majority(more_than(Ratio::HALF));
/// Most votes, and a third of those cast at least. Of a quorum the article says nothing here; whoever
/// reads that of the election itself into it has a preset of their own.
const A_THIRD: Shares = (more_than(Ratio::ZERO), at_least(Ratio::THIRD), Base::Participants);
const TWO_THIRDS: Shares = majority(at_least(Ratio::TWO_THIRDS));

const CIVIL_CODE: Dates = (Day::new(2021, 1, 1), None, Primary);
/// Before the Civil Code, which is higher law than what repeats the older formula.
const BEFORE_IT: Option<Day> = Some(Day::new(2020, 12, 31));
/// 物业管理条例 in the text of 2018.
const OLD_OWNERS: Dates = (Day::new(2018, 3, 19), BEFORE_IT, DatesSecondary);
/// Both organic laws, in the text of 2018.
const ORGANIC_2018: Dates = (Day::new(2018, 12, 29), Some(Day::new(2025, 12, 31)), DatesSecondary);
const FROM_2022_03: Dates = (Day::new(2022, 3, 1), None, DatesSecondary);

/// Of every meeting of owners.
const MEETING: More = More {
    called_by: &[caller(Electorate::Owners, Ratio::FIFTH)], // 物业管理条例 13
    convened: true, // by their committee, as their rules have it
    notice: Some((15, "物业管理条例 2018, 14")),
    silence: Some((1, "业主大会和业主委员会指导规则 26 (secondary source)")),
    ..NOTHING
};
/// The text has 15 days of notice of a regular meeting and 7 of another; 物业管理条例 14 has 15 of all.
const HANGZHOU: More = More { voting_days: Some(VotingDays { fewest: 5, most: 60 }), ..MEETING };
/// Whoever votes by app does it in the city's own system, which a host is or is not (35).
const BEIJING: More =
    More { result_within: Some((3, "北京市物业管理条例 2020, 37")), ..MEETING };
const WEIFANG: More = More {
    notice: Some((15, "潍坊市物业管理条例 2022, 32")),
    proxies: Some((3, 0, false, "潍坊市物业管理条例 2022, 32")),
    ..MEETING
};
const QINGYUAN: More = More {
    result_within: Some((7, "清远市住宅小区物业管理条例 2022, 17")),
    result_notice: Some((15, "清远市住宅小区物业管理条例 2022, 17")),
    ..MEETING
};
/// On whom no papers can be served, public notice of 7 days is.
const ZHOUSHAN: More =
    More { silence: Some((7, "舟山市物业管理条例 2021, 17")), ..MEETING };

/// It adopts the covenant of the village (27); by their representatives nobody does.
const ASSEMBLY: More = More {
    covenants: true,
    called_by: &[caller(Adults, Ratio::TENTH), caller(Representatives, Ratio::THIRD)],
    convened: true,
    notice: Some((10, "村民委员会组织法 2018, 21")),
    ..NOTHING
};
const BALLOT: More = More {
    convened: true, // by the election committee, 浙江省村民委员会选举办法 8
    secret: true,
    proxies: Some((3, 3, true, "浙江省村民委员会选举办法 2020, 25")),
    ..NOTHING
};
const ELECTION: More = More {
    notice: Some((20, "村民委员会组织法 2018, 14")),
    list_objections: Some((5, 3, "村民委员会组织法 2018, 14")),
    contested: true,
    ..BALLOT
};
const RUNOFF: More =
    More {
        runoff: true, runoff_within: Some((30, "浙江省村民委员会选举办法 2020, 29")), ..BALLOT
    };

/// All presets that ship.
pub static ALL: &[Preset] = &[
    law(
        "owners.ordinary",
        "民法典 278 (1)-(5), (9)",
        CIVIL_CODE,
        OWNERS,
        ORDINARY,
        covenants(MEETING),
    ),
    law("owners.special", "民法典 278 (6)-(8)", CIVIL_CODE, OWNERS, SPECIAL, MEETING),
    law(
        "owners.allInterested",
        "民法典 279",
        CIVIL_CODE,
        &[Electorate::InterestedOwners],
        (at_least(Ratio::ONE), at_least(Ratio::ONE), Base::Eligible),
        NOTHING,
    ),
    law(
        "owners.hangzhou.ordinary",
        "杭州市物业管理条例 2021, 16-20",
        FROM_2022_03,
        OWNERS,
        ORDINARY,
        covenants(HANGZHOU),
    ),
    law(
        "owners.hangzhou.special",
        "杭州市物业管理条例 2021, 16-20",
        FROM_2022_03,
        OWNERS,
        SPECIAL,
        HANGZHOU,
    ),
    law(
        "owners.beijing.ordinary",
        "民法典 278; 北京市物业管理条例 2020, 35-37",
        CIVIL_CODE,
        OWNERS,
        ORDINARY,
        covenants(BEIJING),
    ),
    law(
        "owners.beijing.special",
        "民法典 278; 北京市物业管理条例 2020, 35-37",
        CIVIL_CODE,
        OWNERS,
        SPECIAL,
        BEIJING,
    ),
    law(
        "owners.weifang.ordinary",
        "潍坊市物业管理条例 2022, 31-32",
        FROM_2022_03,
        OWNERS,
        ORDINARY,
        covenants(WEIFANG),
    ),
    law(
        "owners.weifang.special",
        "潍坊市物业管理条例 2022, 31-32",
        FROM_2022_03,
        OWNERS,
        SPECIAL,
        WEIFANG,
    ),
    law(
        "owners.qingyuan.ordinary",
        "清远市住宅小区物业管理条例 2022, 17",
        (Day::new(2023, 2, 1), None, DatesSecondary),
        OWNERS,
        ORDINARY,
        covenants(QINGYUAN),
    ),
    law(
        "owners.qingyuan.special",
        "清远市住宅小区物业管理条例 2022, 17",
        (Day::new(2023, 2, 1), None, DatesSecondary),
        OWNERS,
        SPECIAL,
        QINGYUAN,
    ),
    law(
        "owners.zhoushan.ordinary",
        "民法典 278; 舟山市物业管理条例 2021, 17",
        CIVIL_CODE,
        OWNERS,
        ORDINARY,
        covenants(ZHOUSHAN),
    ),
    law(
        "owners.zhoushan.special",
        "民法典 278; 舟山市物业管理条例 2021, 17",
        CIVIL_CODE,
        OWNERS,
        SPECIAL,
        ZHOUSHAN,
    ),
    law(
        "owners.zhoushan.before2021.ordinary",
        "舟山市物业管理条例 16, as in its text of 2021",
        (Day::new(2019, 9, 1), BEFORE_IT, DatesSecondary),
        OWNERS,
        OLD_ORDINARY,
        covenants(ZHOUSHAN),
    ),
    law(
        "owners.zhoushan.before2021.special",
        "舟山市物业管理条例 16, as in its text of 2021",
        (Day::new(2019, 9, 1), BEFORE_IT, DatesSecondary),
        OWNERS,
        OLD_SPECIAL,
        ZHOUSHAN,
    ),
    law(
        "owners.before2021.ordinary",
        "物业管理条例 2018, 12",
        OLD_OWNERS,
        OWNERS,
        OLD_ORDINARY,
        covenants(MEETING),
    ),
    law(
        "owners.before2021.special",
        "物业管理条例 2018, 12",
        OLD_OWNERS,
        OWNERS,
        OLD_SPECIAL,
        MEETING,
    ),
    law(
        "villagers.assembly.adults",
        "村民委员会组织法 2018, 21-22",
        ORGANIC_2018,
        ADULTS,
        HALF,
        ASSEMBLY,
    ),
    law(
        "villagers.assembly.households",
        "村民委员会组织法 2018, 21-22",
        ORGANIC_2018,
        &[Households],
        TWO_THIRDS,
        ASSEMBLY,
    ),
    law(
        "villagers.representatives",
        "村民委员会组织法 2018, 26",
        ORGANIC_2018,
        &[Representatives],
        TWO_THIRDS,
        More {
            called_by: &[caller(Representatives, Ratio::FIFTH)],
            convened: true,
            notice: Some((3, "浙江省实施村民委员会组织法办法 2020, 23")),
            ..NOTHING
        },
    ),
    law(
        "villagers.group",
        "村民委员会组织法 2018, 28",
        ORGANIC_2018,
        &[Adults, Households],
        TWO_THIRDS,
        NOTHING,
    ),
    law(
        "villagers.election",
        "村民委员会组织法 2018, 12-15",
        ORGANIC_2018,
        REGISTERED,
        HALF,
        ELECTION,
    ),
    law(
        "villagers.runoff",
        "村民委员会组织法 2018, 12, 15",
        ORGANIC_2018,
        REGISTERED,
        A_THIRD,
        RUNOFF,
    ),
    law(
        "villagers.recall",
        "村民委员会组织法 2018, 16",
        ORGANIC_2018,
        REGISTERED,
        HALF,
        More {
            called_by: &[caller(Registered, Ratio::FIFTH), caller(Representatives, Ratio::THIRD)],
            recall_again: Some((12, "浙江省村民委员会选举办法 2020, 36")),
            recall_within: Some((30, "浙江省村民委员会选举办法 2020, 35")),
            ..NOTHING
        },
    ),
    // A third of the residents' groups can have it called as well; groups are not known here.
    law(
        "residents.assembly",
        "城市居民委员会组织法 2018, 9-10",
        ORGANIC_2018,
        &[Adults, Households, Representatives],
        HALF,
        More {
            covenants: true, // 15
            called_by: &[caller(Adults, Ratio::FIFTH), caller(Households, Ratio::FIFTH)],
            convened: true,
            ..NOTHING
        },
    ),
    law(
        "consultation",
        "gongzhi",
        (Day::new(1970, 1, 1), None, Proposed),
        &[Persons, Adults, Households, Representatives, Electorate::Organisations],
        (more_than(Ratio::ZERO), more_than(Ratio::HALF), Base::YesAndNo),
        NOTHING,
    ),
];
