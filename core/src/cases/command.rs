//! What may be asked of cases.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use crate::base::{
    Canonical, CaseId, Id, KindCode, OrganisationId, PersonId, SourceId, TopicId,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::base::{Sink, Source};

/// What may be asked of cases.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Report a matter (报事).
    Report {
        /// The new case.
        case: CaseId,
        /// Of which kind of the charter.
        kind: KindCode,
        /// The grid or village where it is.
        region: RegionCode,
        /// The way on which it came.
        channel: Channel,
        /// What it is called there; each enters once.
        source: SourceId,
        /// Who reports; nobody where it is anonymous, or comes from a sensor.
        #[serde(default)]
        reporter: Option<PersonId>,
        /// Content digest of the report.
        content: Digest,
    },
    /// Accept a case at its level (受理).
    Accept {
        /// Which.
        case: CaseId,
    },
    /// Do not accept a case (不予受理).
    Decline {
        /// Which.
        case: CaseId,
        /// Where the host keeps the reason.
        reason: Id,
        /// Where the host keeps which path to take instead: court, arbitration, petition office.
        path: Id,
    },
    /// Leave it to the residents' own deliberation (居民自治).
    StartSelfResolution {
        /// Which.
        case: CaseId,
        /// The topic under which they deliberate, where there is one.
        #[serde(default)]
        topic: Option<TopicId>,
    },
    /// Work on it in the grid or village (村社办理).
    Handle {
        /// Which.
        case: CaseId,
    },
    /// Entrust an organisation with it (委托社会组织).
    Entrust {
        /// Which.
        case: CaseId,
        /// An active organisation that is neither a department nor a merchant.
        organisation: OrganisationId,
    },
    /// Dispatch it to departments (派单), one in the lead; begins anew where it was so before.
    Dispatch {
        /// Which.
        case: CaseId,
        /// The department that leads (牵头部门).
        lead: OrganisationId,
        /// Departments that help (协办部门).
        #[serde(default)]
        helpers: Vec<OrganisationId>,
        /// Designated (指定): goes to a department that returned it, and none can return it again.
        #[serde(default)]
        designated: bool,
    },
    /// Give a dispatched case back to the dispatcher (退单), once a department and case.
    Return {
        /// Which.
        case: CaseId,
        /// The department that gives it back.
        department: OrganisationId,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Tell what came of it (反馈).
    Feedback {
        /// Which.
        case: CaseId,
        /// Which department or organisation; nobody where the grid or village works on it.
        #[serde(default)]
        unit: Option<OrganisationId>,
        /// Where the host keeps the result.
        result: Id,
    },
    /// Close a case whose results are all there (办结); the result goes back to the reporter.
    Close {
        /// Which.
        case: CaseId,
    },
    /// Hand a case up (上报), one level unless its kind is urgent.
    Escalate {
        /// Which.
        case: CaseId,
        /// Where the host keeps the reason.
        reason: Id,
        /// To which level; the next where absent.
        #[serde(default)]
        to: Option<Level>,
    },
    /// Rate how a case was handled (评价), once a round; a low rating with a reason reopens it.
    Evaluate {
        /// Which.
        case: CaseId,
        /// The reporter.
        rater: PersonId,
        /// How fast it was taken up (响应).
        response: Score,
        /// How well it was solved (解决).
        solution: Score,
        /// How content the rater is (满意).
        satisfaction: Score,
        /// Where the host keeps the reason.
        #[serde(default)]
        reason: Option<Id>,
    },
    /// Open a case again that was closed or not accepted (重新办理).
    Reopen {
        /// Which.
        case: CaseId,
        /// Where the host keeps the reason.
        reason: Id,
    },
    /// Take one's report back (撤回).
    Withdraw {
        /// Which.
        case: CaseId,
        /// The reporter.
        reporter: PersonId,
    },
    /// The engine's: the violation fell that a covenant had referred; its case ends where it is open.
    Recall {
        /// Which.
        case: CaseId,
    },
    /// The engine's: an organisation may not act any more; its open cases go back.
    Release {
        /// Which.
        organisation: OrganisationId,
    },
    /// The clock's: the deadline of a case has passed.
    Expire {
        /// Which.
        case: CaseId,
    },
}

impl Command {
    /// Which case it is about.
    pub const fn case(&self) -> Option<&CaseId> {
        match self {
            Self::Release { .. } => None,
            Self::Report { case, .. }
            | Self::Accept { case }
            | Self::Decline { case, .. }
            | Self::StartSelfResolution { case, .. }
            | Self::Handle { case }
            | Self::Entrust { case, .. }
            | Self::Dispatch { case, .. }
            | Self::Return { case, .. }
            | Self::Feedback { case, .. }
            | Self::Close { case }
            | Self::Escalate { case, .. }
            | Self::Evaluate { case, .. }
            | Self::Reopen { case, .. }
            | Self::Withdraw { case, .. }
            | Self::Recall { case }
            | Self::Expire { case } => Some(case),
        }
    }
}

/// The way on which a report comes (来源渠道).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Channel {
    /// 居民报事: a resident, by the app or at a desk.
    Resident,
    /// 网格巡查: a grid worker on patrol.
    GridPatrol,
    /// 12345 热线: the hotline.
    Hotline,
    /// 警民直通车: the police-resident line.
    PoliceLine,
    /// 雪亮工程: a sensor or camera.
    Sensor,
    /// 部门移送: a department.
    Department,
    /// 举报: a tip.
    Tip,
    /// 公约移送: a step of a covenant.
    Covenant,
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Resident => "居民报事",
            Self::GridPatrol => "网格巡查",
            Self::Hotline => "12345 热线",
            Self::PoliceLine => "警民直通车",
            Self::Sensor => "雪亮工程",
            Self::Department => "部门移送",
            Self::Tip => "举报",
            Self::Covenant => "公约移送",
        })
    }
}

/// A mark from 1, the worst, to 5, the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

impl Canonical for Score {
    fn put(&self, to: &mut Sink) {
        self.0.put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let score = u8::take(from).try_into();
        from.or_damaged(score.ok(), Self(1))
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Score {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Score".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer", "minimum": 1, "maximum": 5,
            "description": "A mark from 1, the worst, to 5, the best."
        })
    }
}

/// A number that is no mark.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a score lies between 1 and 5, this is {found}")]
pub struct ScoreProblem {
    /// The number.
    pub found: u8,
}

impl TryFrom<u8> for Score {
    type Error = ScoreProblem;
    fn try_from(found: u8) -> Result<Self, ScoreProblem> {
        if (1..=5).contains(&found) { Ok(Self(found)) } else { Err(ScoreProblem { found }) }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}
