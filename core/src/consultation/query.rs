//! What can be asked of consultation, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Consultations, Figures, QuestionStatus, Refusal};
use crate::base::{
    Canonical, Ix, OrganisationId, PersonId, QuestionId, Timestamp, digest::Digest,
    region_code::RegionCode,
};
use crate::membership::Membership;

/// What can be asked of consultation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// A question and its answer.
    Question {
        /// Which.
        question: QuestionId,
    },
    /// How a body answers.
    Figures {
        /// Which body.
        body: OrganisationId,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// A question and its answer.
    Question(QuestionView),
    /// How a body answers.
    Figures(Figures),
}

/// A question and its answer. Who asked is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Which.
    pub question: QuestionId,
    /// Which body was asked.
    pub body: OrganisationId,
    /// Content digest of the question.
    pub content: Digest,
    /// When it was asked.
    pub at: Timestamp,
    /// The region that it went up to.
    pub with: Option<RegionCode>,
    /// How it stands.
    pub status: QuestionStatus,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Consultations,
    membership: &Membership,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Question { question } => {
            let row = state.question(question)?;
            Ok(Answer::Question(QuestionView {
                question: question.clone(),
                body: membership.organisations.id(row.body),
                content: row.content,
                at: row.at,
                with: row.with.map(|region| membership.regions.row(region).code),
                status: row.status.clone(),
            }))
        }
        Query::Figures { body } => {
            Ok(Answer::Figures(state.figures(membership.organisation(body)?)))
        }
    }
}

impl Consultations {
    /// Questions that someone asked.
    pub(crate) fn asked_by(&self, theirs: impl Fn(Ix<PersonId>) -> bool) -> Vec<QuestionId> {
        let rows = self.questions.iter().filter(|(_, row)| theirs(row.person));
        rows.map(|(ix, _)| self.questions.id(ix)).collect()
    }
}
