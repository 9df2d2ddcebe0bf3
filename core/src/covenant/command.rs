//! What may be asked of covenants.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::CovenantRule;
use crate::base::{
    Canonical, CaseId, CovenantId, Id, PersonId, RuleCode, SourceId, TopicId, digest::Digest,
    region_code::RegionCode,
};

/// What may be asked of covenants.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// The engine's: a topic passed that proposed a covenant.
    Adopt {
        /// The covenant.
        covenant: CovenantId,
        /// The topic that passed.
        topic: TopicId,
        /// Whose members it binds.
        region: RegionCode,
        /// Its rules.
        rules: Vec<CovenantRule>,
    },
    /// The engine's: a topic passed that ends a covenant.
    Repeal {
        /// The covenant.
        covenant: CovenantId,
        /// The topic that passed.
        topic: TopicId,
    },
    /// Record a violation, which meets the ladder's measure for its repetition.
    RecordViolation {
        /// What was seen: the host's identifier of it, used once.
        violation: SourceId,
        /// Which covenant.
        covenant: CovenantId,
        /// Which of its rules.
        rule: RuleCode,
        /// Who violated it: a member of the covenant's region.
        person: PersonId,
        /// Where: in the covenant's region.
        place: RegionCode,
        /// Content digest of the evidence, which the host keeps.
        evidence: Digest,
        /// The case that a referral would open; other measures leave it unused.
        case: CaseId,
        /// Whether the person is under 18, as whoever records declares: minors are excepted.
        minor: bool,
    },
    /// Take a violation back, after an appeal or a mistake; it no longer counts.
    WithdrawViolation {
        /// Which.
        violation: SourceId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
}
