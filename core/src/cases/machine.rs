//! The machine: the stages of a case apart from its level, and what may follow from which.
//!
//! The order is the study's: the residents' own deliberation; the village, or an organisation that
//! it entrusts; then level by level up, where departments work together; and back to whoever
//! reported. Pure words and one table ([`Act::from`], [`Act::levels`]), no state.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use crate::base::Canonical;
use crate::base::region_code::Level;

/// How far a case has come (办理状态), whatever its level.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// 已上报: waits to be accepted or not.
    Reported,
    /// 不予受理: not accepted, with a reason and the path to take instead.
    NotAccepted,
    /// 已受理: accepted at its level; nobody works on it yet.
    Accepted,
    /// 居民自治: the residents deliberate on it themselves.
    SelfResolving,
    /// 村社办理: the grid or village works on it.
    Handling,
    /// 委托办理: an organisation works on it for the village.
    Entrusted,
    /// 派单: departments work on it, one of them in the lead.
    Dispatched,
    /// 退单: a department gave it back; the dispatcher decides anew.
    Returned,
    /// 已反馈: every unit gave its result; it waits to be closed.
    Feedback,
    /// 办结: closed with a result, which went back to the reporter.
    Closed,
    /// 已评价: closed, and rated by the reporter.
    Evaluated,
    /// 重新办理: opened again; nobody works on it yet.
    Reopened,
    /// 撤回: taken back by the reporter, or with the violation that a covenant had referred.
    Withdrawn,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 13] = [
        Self::Reported,
        Self::NotAccepted,
        Self::Accepted,
        Self::SelfResolving,
        Self::Handling,
        Self::Entrusted,
        Self::Dispatched,
        Self::Returned,
        Self::Feedback,
        Self::Closed,
        Self::Evaluated,
        Self::Reopened,
        Self::Withdrawn,
    ];

    /// Whether somebody still owes something, by a deadline.
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::NotAccepted | Self::Closed | Self::Evaluated | Self::Withdrawn)
    }

    /// Whether it was resolved.
    pub const fn is_resolved(self) -> bool {
        matches!(self, Self::Closed | Self::Evaluated)
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Reported => "已上报",
            Self::NotAccepted => "不予受理",
            Self::Accepted => "已受理",
            Self::SelfResolving => "居民自治",
            Self::Handling => "村社办理",
            Self::Entrusted => "委托办理",
            Self::Dispatched => "已派单",
            Self::Returned => "已退单",
            Self::Feedback => "已反馈",
            Self::Closed => "已办结",
            Self::Evaluated => "已评价",
            Self::Reopened => "重新办理",
            Self::Withdrawn => "已撤回",
        })
    }
}

/// The stages from which something could be done.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Stages(Vec<Stage>);

impl fmt::Display for Stages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, stage) in self.0.iter().enumerate() {
            match (place, f.alternate()) {
                (0, false) => write!(f, "{stage}")?,
                (0, true) => write!(f, "{stage:#}")?,
                (_, false) => write!(f, ", {stage}")?,
                (_, true) => write!(f, "、{stage:#}")?,
            }
        }
        Ok(())
    }
}

/// What is done to a case that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Accept,
    Decline,
    StartSelfResolution,
    Handle,
    Entrust,
    Dispatch,
    Return,
    Feedback,
    Close,
    Escalate,
    Evaluate,
    Reopen,
    Withdraw,
    Recall,
    Expire,
}

impl Act {
    /// The stages from which it can be done.
    pub(super) const fn from(self) -> &'static [Stage] {
        use Stage::{
            Accepted, Closed, Dispatched, Entrusted, Evaluated, Feedback, Handling, NotAccepted,
            Reopened, Reported, Returned, SelfResolving,
        };
        match self {
            Self::Accept | Self::Decline => &[Reported],
            Self::StartSelfResolution => &[Accepted, Reopened],
            // A result that does not convince is worked on again: hence from `Feedback`.
            Self::Handle => &[Accepted, Reopened, SelfResolving, Entrusted, Feedback],
            Self::Entrust => &[Accepted, Reopened, SelfResolving, Handling, Feedback],
            Self::Dispatch => &[Accepted, Reopened, Returned, Feedback],
            Self::Return => &[Dispatched],
            Self::Feedback => &[SelfResolving, Handling, Entrusted, Dispatched],
            Self::Close => &[Feedback],
            Self::Escalate => &[
                Reported,
                Accepted,
                SelfResolving,
                Handling,
                Entrusted,
                Dispatched,
                Returned,
                Reopened,
            ],
            Self::Evaluate => &[Closed],
            Self::Reopen => &[NotAccepted, Closed, Evaluated],
            Self::Withdraw | Self::Recall | Self::Expire => &[
                Reported,
                Accepted,
                SelfResolving,
                Handling,
                Entrusted,
                Dispatched,
                Returned,
                Feedback,
                Reopened,
            ],
        }
    }

    /// The stages from which it can be done, to be told.
    pub(super) fn stages(self) -> Stages {
        Stages(self.from().to_vec())
    }

    /// The lowest and the highest level at which it can be done.
    pub(super) const fn levels(self) -> (Level, Level) {
        match self {
            Self::StartSelfResolution | Self::Handle | Self::Entrust => {
                (Level::Grid, Level::Village)
            }
            Self::Dispatch | Self::Return => (Level::Town, Level::City),
            _ => (Level::Grid, Level::City),
        }
    }

    /// Whether a deadline that has passed refuses it until the clock has told.
    pub(super) const fn heeds_deadline(self) -> bool {
        !matches!(self, Self::Evaluate | Self::Reopen | Self::Recall | Self::Expire)
    }
}
