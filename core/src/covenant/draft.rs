//! The text of a covenant as rules: what a topic carries, and what is adopted when it passes.
//!
//! It is checked when it is proposed (see [`crate::deliberation`]), so that nobody votes on what
//! could not be applied.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::base::{Canonical, CovenantId, KindCode, RuleCode};

/// The most steps a ladder has.
pub const LADDER_STEPS_MAX: u16 = 8;
/// The most calendar days in which a violation may count: ten years.
pub const WINDOW_DAYS_MAX: u16 = 3650;
/// The most rules a covenant has.
pub const RULES_MAX: u16 = 64;

/// A covenant that a topic proposes.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CovenantDraft {
    /// The covenant's identifier, used once.
    pub covenant: CovenantId,
    /// Its rules: 1 to [`RULES_MAX`], no two of one code.
    pub rules: Vec<CovenantRule>,
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
    /// [`WINDOW_DAYS_MAX`].
    pub window_days: u16,
    /// What follows on the first violation, the second and so on; the last step repeats. 1 to
    /// [`LADDER_STEPS_MAX`] steps, none milder than the one before.
    pub ladder: Vec<Measure>,
}

/// What follows on a violation. There is no fine among them, and there will be none.
///
/// Source: 村民委员会组织法 27; the study's ladder 一次劝导、二次曝光、三次执法.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Measure {
    /// 劝导: a talk.
    Dissuade {},
    /// 曝光: a notice of place and act, without name or face (PIPL 25).
    Expose {},
    /// 执法: a referral with evidence to whoever has the authority; it opens a case.
    Refer {
        /// The kind of case, of the charter.
        kind: KindCode,
    },
}

impl Measure {
    /// How hard it is, from 1.
    pub(crate) const fn severity(&self) -> u8 {
        match self {
            Self::Dissuade {} => 1,
            Self::Expose {} => 2,
            Self::Refer { .. } => 3,
        }
    }
}

impl CovenantRule {
    /// The measure on the n-th violation, counted from 1; the last step repeats.
    pub fn measure(&self, repetition: u32) -> Option<&Measure> {
        let step = usize::try_from(repetition.saturating_sub(1)).unwrap_or(usize::MAX);
        self.ladder.get(step).or_else(|| self.ladder.last())
    }
}
