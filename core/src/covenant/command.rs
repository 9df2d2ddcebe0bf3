//! What may be asked of covenants.

use alloc::string::String;
use serde::{Deserialize, Serialize};

use super::CovenantDraft;
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
        /// The topic that passed.
        topic: TopicId,
        /// Whose members it binds.
        region: RegionCode,
        /// The covenant and its rules.
        draft: CovenantDraft,
        /// The covenant that it replaces as its next version, which ends when this one begins.
        #[serde(default)]
        replaces: Option<CovenantId>,
    },
    /// The engine's: a topic passed that ends a covenant.
    Repeal {
        /// The covenant.
        covenant: CovenantId,
        /// The topic that passed.
        topic: TopicId,
    },
    /// Record a violation. The person has notice of it by this, and may reply where the rule gives days
    /// for that; then the ladder's measure for its repetition is applied.
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
        /// The case that a referral would open, or try to; other measures leave it unused.
        case: CaseId,
        /// Whether the person is under 18, as whoever records declares: minors are excepted.
        minor: bool,
    },
    /// Reply (申辩) before the measure is applied; as often as there is something to add. On paper
    /// it comes by whoever works for the place.
    Reply {
        /// To which violation.
        violation: SourceId,
        /// Content digest of the reply, which the host keeps.
        content: Digest,
    },
    /// Appeal (申诉) against a measure that was applied, once. On paper it comes by whoever works
    /// for the place and did not record it.
    Appeal {
        /// Against which violation's measure.
        violation: SourceId,
        /// Content digest of the grounds, which the host keeps.
        content: Digest,
    },
    /// Decide on an appeal, as someone who did not record the violation.
    DecideAppeal {
        /// Against which violation's measure.
        violation: SourceId,
        /// Whether the person is right: the violation is then withdrawn, and counts no longer.
        upheld: bool,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Take a violation back, after a reply or a mistake; it no longer counts.
    WithdrawViolation {
        /// Which.
        violation: SourceId,
        /// Where the host keeps the reasons.
        reason: Id,
    },
    /// Refer again a violation whose referral was refused, under another case identifier.
    ReferAgain {
        /// Which.
        violation: SourceId,
        /// The case that it is to open.
        case: CaseId,
    },
    /// The engine's: a referral opened its case.
    ConfirmReferral {
        /// Which violation's.
        violation: SourceId,
        /// The case.
        case: CaseId,
    },
    /// The engine's: a referral opened no case, and waits to be given again.
    DeferReferral {
        /// Which violation's.
        violation: SourceId,
        /// The code of the refusal.
        code: String,
    },
    /// The clock's: nobody can reply any more, so the measure is applied; or nobody decided on the appeal
    /// in time, so it is upheld.
    FallDue {
        /// Which violation's deadline.
        violation: SourceId,
    },
}
