//! What can become true of covenants.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{CovenantRule, Measure};
use crate::base::{
    Canonical, CaseId, CovenantId, Id, PersonId, RuleCode, SourceId, Timestamp, TopicId,
    digest::Digest, region_code::RegionCode,
};

/// What can become true of covenants.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A covenant is in force.
    CovenantAdopted {
        covenant: CovenantId,
        topic: TopicId,
        region: RegionCode,
        rules: Vec<CovenantRule>,
    },
    /// A covenant is no longer in force.
    CovenantRepealed { covenant: CovenantId, topic: TopicId },
    /// A violation was recorded: the `repetition`-th within the window, counted from 1. It counts
    /// before `until`. Where the measure is to refer, `case` is the case that it opens.
    ViolationRecorded {
        violation: SourceId,
        covenant: CovenantId,
        rule: RuleCode,
        person: PersonId,
        place: RegionCode,
        evidence: Digest,
        repetition: u32,
        measure: Measure,
        until: Timestamp,
        case: CaseId,
    },
    /// A notice was issued: all of it that may be published. It names nobody.
    NoticeIssued { covenant: CovenantId, rule: RuleCode, place: RegionCode },
    /// A violation was taken back; `case` is the one that it had opened.
    ViolationWithdrawn { violation: SourceId, reason: Id, case: Option<CaseId> },
}
