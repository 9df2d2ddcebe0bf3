//! The text of a covenant as rules: what a topic carries, and what is adopted when it passes.
//!
//! It is checked when it is proposed (see [`crate::deliberation`]), so that nobody votes on what
//! could not be applied.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::base::{Amount, Canonical, CovenantId, Id, KindCode, RuleCode, Timestamp};
use crate::charter::LawfulBasis;

/// The most steps a ladder has.
pub const LADDER_STEPS_MAX: u16 = 8;
/// The most calendar days in which a violation may count: ten years.
pub const WINDOW_DAYS_MAX: u16 = 3650;
/// The most calendar days to reply, to appeal, or to decide on an appeal.
pub const HEARING_DAYS_MAX: u16 = 90;
/// The most rules a covenant has.
pub const RULES_MAX: u16 = 64;
/// The fewest from which figures may give a count: as few as the `smallCell` of a secret ballot.
pub const FIGURES_FROM_MIN: u16 = 3;
/// From how many violations up figures give a count, where the covenant does not say.
pub const FIGURES_FROM: u16 = 5;

/// A covenant that a topic proposes. Where the topic also repeals one that adopted a covenant, this is
/// that covenant's next version (版本).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CovenantDraft {
    /// The covenant's identifier, used once.
    pub covenant: CovenantId,
    /// Its rules: 1 to [`RULES_MAX`], no two of one code.
    pub rules: Vec<CovenantRule>,
    /// From when it counts, and a version before it no more; at once where absent or past.
    #[serde(default)]
    pub effective_from: Option<Timestamp>,
    /// From how many violations up figures give a count: [`FIGURES_FROM_MIN`] or more;
    /// [`FIGURES_FROM`] where absent.
    #[serde(default)]
    pub figures_from: Option<u16>,
}

/// A rule of a covenant (公约条款).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CovenantRule {
    /// Its name in this covenant.
    pub rule: RuleCode,
    /// Calendar days in which a violation counts towards the next one's step; the day it was
    /// recorded is not counted, the last ends at 24:00 (Civil Code 201, 203). 1 to
    /// [`WINDOW_DAYS_MAX`]. Nobody has to act by its end, so that it is never moved.
    pub window_days: u16,
    /// What follows on the first violation, the second and so on; the last step repeats. 1 to
    /// [`LADDER_STEPS_MAX`] steps, none milder than the one before.
    pub ladder: Vec<Measure>,
    /// Calendar days, counted likewise, in which the person can reply (申辩) before the measure is
    /// applied; at once where absent. 1 to [`HEARING_DAYS_MAX`]. Where the last is a holiday or a day
    /// of rest, they end with the next working day (203), if the calendar of its year is known. Only a
    /// rule whose every step is a talk may do without.
    #[serde(default)]
    pub reply_days: Option<u16>,
    /// How an applied measure can be appealed; not at all where absent, which only a rule may whose
    /// every step is a talk.
    #[serde(default)]
    pub appeal: Option<AppealTerms>,
    /// The rule of the covenant before this version whose violations go on counting towards this one's
    /// steps, each as long as its own version said. Counting begins anew where absent.
    #[serde(default)]
    pub continues: Option<RuleCode>,
}

/// How a measure can be appealed (申诉): in calendar days, 1 to [`HEARING_DAYS_MAX`], which end as those
/// of the reply do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppealTerms {
    /// After the measure was applied.
    pub days: u16,
    /// To decide. An appeal that is not decided in time is upheld: the delay is not the person's.
    pub decision_days: u16,
}

/// What follows on a violation, the milder first.
///
/// A fine and a withheld service can be written down only so that they are refused by rule, with the
/// article: no topic that carries one is ever voted on.
///
/// Source: 村民委员会组织法 27; PIPL 13, 25; the study's ladder 一次劝导、二次曝光、三次执法.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Measure {
    /// 劝导: a talk.
    Dissuade {},
    /// 曝光: a notice of place and act, without name or face (PIPL 25).
    Expose {},
    /// 实名曝光: the same notice, which names nobody, and an order to the host to add the name: by
    /// `consent` where it holds this person's own separate consent (PIPL 25), and else the notice stays
    /// as it is; by `legalDuty` and `otherLaw` on the article that the measure names. A vote is no
    /// consent; without one of these three bases it is refused.
    ExposeNamed {
        /// The basis (PIPL 13).
        #[serde(default)]
        basis: Option<LawfulBasis>,
        /// The article that has it published, where that is the basis: it is printed, never checked.
        #[serde(default)]
        source: Option<Id>,
    },
    /// 执法: a referral with evidence to whoever has the authority; it opens a case.
    Refer {
        /// The kind of case, of the charter.
        kind: KindCode,
    },
    /// 罚款: a fine. Always refused.
    Fine {
        /// How much, in yuan or points: either is a fine.
        amount: Amount,
    },
    /// 停止服务: a service withheld. Always refused.
    WithholdService {},
}

impl Measure {
    /// Whether a notice is issued.
    pub(super) const fn publishes(&self) -> bool {
        matches!(self, Self::Expose {} | Self::ExposeNamed { .. })
    }

    /// How hard it is, from 1.
    pub(crate) const fn severity(&self) -> u8 {
        match self {
            Self::Dissuade {} => 1,
            Self::Expose {} => 2,
            Self::ExposeNamed { .. } => 3,
            Self::Refer { .. } => 4,
            Self::Fine { .. } => 5,
            Self::WithholdService {} => 6,
        }
    }
}

impl CovenantDraft {
    /// From when it counts, where it is adopted at an instant.
    pub(crate) fn begins(&self, at: Timestamp) -> Timestamp {
        self.effective_from.map_or(at, |from| from.max(at))
    }
}

impl CovenantRule {
    /// The measure on the n-th violation, counted from 1; the last step repeats.
    pub fn measure(&self, repetition: u32) -> Option<&Measure> {
        let step = usize::try_from(repetition.saturating_sub(1)).unwrap_or(usize::MAX);
        self.ladder.get(step).or_else(|| self.ladder.last())
    }
}
