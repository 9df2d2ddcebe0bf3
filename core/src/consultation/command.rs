//! What may be asked of consultation.

use serde::{Deserialize, Serialize};

use crate::base::{Canonical, OrganisationId, PersonId, QuestionId, digest::Digest};

/// What may be asked of consultation.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Ask a public body a question.
    Ask {
        /// The question.
        question: QuestionId,
        /// Which body.
        body: OrganisationId,
        /// Who asks: a resident of where the body acts.
        person: PersonId,
        /// Content digest of the question, which the host keeps.
        content: Digest,
    },
    /// Answer a question, for the body or for the region that it went up to.
    Answer {
        /// Which.
        question: QuestionId,
        /// Content digest of the answer, which the host keeps.
        content: Digest,
    },
    /// Take an open question back.
    Withdraw {
        /// Which.
        question: QuestionId,
    },
    /// Say whether the answer solved the matter, once.
    Rate {
        /// Which.
        question: QuestionId,
        /// Whether it did.
        solved: bool,
    },
    /// The clock's: a body is to be reminded, or an answer is late.
    Lapse {
        /// Which.
        question: QuestionId,
    },
    /// The engine's: whoever asked is erased; their open questions are taken back.
    Forget {
        /// Who.
        person: PersonId,
    },
    /// The engine's: a body may not act any more; its open questions go up.
    Release {
        /// Which.
        body: OrganisationId,
    },
}
