//! What can become true of consultation.

use serde::{Deserialize, Serialize};

use crate::base::{
    Canonical, OrganisationId, PersonId, QuestionId, Timestamp, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::{AnswerTerms, Role};
use crate::membership::Unit;

/// What can become true of consultation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A body was asked; it is reminded at `remind`, and answers before `due`.
    QuestionAsked {
        question: QuestionId,
        body: OrganisationId,
        person: PersonId,
        content: Digest,
        terms: AnswerTerms,
        remind: Timestamp,
        due: Timestamp,
    },
    /// A body is reminded of a question that is due.
    AnswerReminded { question: QuestionId, body: OrganisationId, due: Timestamp },
    /// A unit did not answer in time: the lateness is the unit's.
    AnswerOverdue { question: QuestionId, unit: Unit, due: Timestamp },
    /// A question went up to a region, whose staff answer before `due`; the body still may.
    QuestionEscalated { question: QuestionId, region: RegionCode, due: Timestamp },
    /// A question was answered.
    QuestionAnswered { question: QuestionId, content: Digest, shown: ShownIdentity },
    /// A question was taken back.
    QuestionWithdrawn { question: QuestionId },
    /// Whoever asked said whether the answer solved the matter.
    AnswerRated { question: QuestionId, solved: bool },
}

/// Under what an answer is given (亮明身份): whose, and in which role. No person.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShownIdentity {
    /// The organisation, or the region whose staff answer.
    pub unit: Unit,
    /// In which role.
    pub role: Role,
}
