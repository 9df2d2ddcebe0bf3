//! What can become true of covenants.

use alloc::string::String;
use serde::{Deserialize, Serialize};

use super::{CovenantDraft, Measure};
use crate::base::{
    Canonical, CaseId, CovenantId, Id, KindCode, PersonId, RuleCode, SourceId, Timestamp, TopicId,
    digest::Digest, region_code::RegionCode,
};

/// What can become true of covenants.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A covenant is in force from `since` on.
    CovenantAdopted {
        topic: TopicId,
        region: RegionCode,
        draft: CovenantDraft,
        replaces: Option<CovenantId>,
        since: Timestamp,
    },
    /// A covenant is in force no longer than before `until`.
    CovenantRepealed { covenant: CovenantId, topic: TopicId, until: Timestamp },
    /// A covenant was to end when its next version begins, which this topic repealed before: it is in
    /// force as if that had never been adopted.
    CovenantGoesOn { covenant: CovenantId, topic: TopicId },
    /// A violation was recorded: the `repetition`-th within the window, counted from 1. It counts
    /// before `until`. The host gives the person notice of it: before `applies` they can reply, then
    /// the measure is applied; at once where both are one instant.
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
        applies: Timestamp,
        case: CaseId,
        recorder: Option<PersonId>,
    },
    /// The person replied.
    ReplyGiven { violation: SourceId, content: Digest },
    /// A measure was applied, which is milder than the one recorded where an earlier violation was
    /// withdrawn since. The host tells the person, who can appeal before `appeal_until`; not at all
    /// where that is this instant. Where the measure is to refer, `case` is the case that it is to open.
    MeasureApplied {
        violation: SourceId,
        person: PersonId,
        place: RegionCode,
        evidence: Digest,
        repetition: u32,
        measure: Measure,
        case: Option<CaseId>,
        appeal_until: Timestamp,
    },
    /// A notice was issued: all of it that may be published. It names nobody.
    NoticeIssued { covenant: CovenantId, rule: RuleCode, place: RegionCode },
    /// A notice was taken back that was issued at `issued`, since what it tells of fell on appeal or
    /// was withdrawn: the host takes it down wherever it published it. It names nobody.
    NoticeRetracted { covenant: CovenantId, rule: RuleCode, place: RegionCode, issued: Timestamp },
    /// A referral that was refused is given again.
    ReferredAgain {
        violation: SourceId,
        place: RegionCode,
        evidence: Digest,
        kind: KindCode,
        case: CaseId,
    },
    /// A referral opened its case.
    ReferralOpened { violation: SourceId, case: CaseId },
    /// A referral opened no case, for the refusal of this `code`; it waits to be given again.
    ReferralRefused { violation: SourceId, code: String },
    /// The person appealed; before `due` it is decided, or upheld without a decision.
    AppealLodged { violation: SourceId, content: Digest, due: Timestamp },
    /// An appeal was dismissed: the measure stands.
    AppealDismissed { violation: SourceId, reason: Id },
    /// A violation was taken back or an appeal upheld: without a `reason` where it was not decided in
    /// time. `case` is the one that it had opened, which ends where it is open;
    /// where it is not, it is for the host to tell those who handled it.
    ViolationWithdrawn { violation: SourceId, reason: Option<Id>, case: Option<CaseId> },
}
