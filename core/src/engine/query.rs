//! Questions and answers. A question changes nothing and is not written down.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Engine, EngineRefusal, ExportView, Receipt, Refusal, policy};
use crate::base::{Canonical, PersonId, RequestId, Timestamp, digest::Digest};
use crate::charter::{Context, Role};
use crate::membership::Subject;
use crate::{cases, catalogue, consultation, covenant, deliberation, membership, points, vault};

/// A question: who asks what, when.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// When, by the host's clock; never before what has already become true.
    pub at: Timestamp,
    /// Who asks; the host has made sure that it is they.
    pub actor: PersonId,
    /// What.
    pub query: Query,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// Of the journal and the engine as a whole.
    Journal(JournalQuery),
    /// Of membership.
    Membership(membership::Query),
    /// Of deliberation.
    Deliberation(deliberation::Query),
    /// Of covenants.
    Covenant(covenant::Query),
    /// Of points.
    Points(points::Query),
    /// Of cases.
    Cases(cases::Query),
    /// Of the catalogue.
    Catalogue(catalogue::Query),
    /// Of consultation.
    Consultation(consultation::Query),
    /// Of the vault's index.
    Vault(vault::Query),
}

/// What can be asked of the journal and the engine as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum JournalQuery {
    /// The digest of the whole state: equal states have equal digests, in every language.
    State {},
    /// The root of the Merkle log.
    Root {},
    /// A proof that a record is in the log.
    Inclusion {
        /// Its sequence number.
        seq: u32,
    },
    /// A proof that the log of a smaller size is the beginning of this one.
    Consistency {
        /// The smaller size.
        first: u32,
    },
    /// The receipt of a request, again; what fired before it, which is others' matter, only to who
    /// audits.
    Receipt {
        /// Which request.
        request: RequestId,
    },
    /// Everything that is held about a person (PIPL 45).
    Export {
        /// Who.
        person: PersonId,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// Of the journal and the engine as a whole.
    Journal(JournalAnswer),
    /// Of membership.
    Membership(membership::Answer),
    /// Of deliberation.
    Deliberation(deliberation::Answer),
    /// Of covenants.
    Covenant(covenant::Answer),
    /// Of points.
    Points(points::Answer),
    /// Of cases.
    Cases(cases::Answer),
    /// Of the catalogue.
    Catalogue(catalogue::Answer),
    /// Of consultation.
    Consultation(consultation::Answer),
    /// Of the vault's index.
    Vault(vault::Answer),
}

/// What is answered of the journal and the engine as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum JournalAnswer {
    /// The digest of the whole state.
    State {
        /// Over the state's canonical bytes.
        digest: Digest,
        /// The latest instant at which something became true.
        now: Timestamp,
        /// Records in the journal.
        records: u32,
    },
    /// The root of the Merkle log.
    Root {
        /// RFC 9162.
        root: Digest,
        /// Records under it.
        size: u32,
    },
    /// A proof that a record is in the log.
    Inclusion {
        /// Its leaf.
        leaf: Digest,
        /// The audit path, from the leaf up.
        proof: Vec<Digest>,
        /// The root that it leads to.
        root: Digest,
        /// Records under the root.
        size: u32,
    },
    /// A proof that the log of a smaller size is the beginning of this one.
    Consistency {
        /// The consistency path.
        proof: Vec<Digest>,
        /// The root that it leads to.
        root: Digest,
        /// Records under the root.
        size: u32,
    },
    /// The receipt of a request, again.
    Receipt(Box<Receipt>),
    /// Everything that is held about a person.
    Export(Box<ExportView>),
}

/// What a question finds.
pub(super) enum Found {
    Answer(Answer),
    /// A record, by its sequence number; all of it, or without what fired before the request.
    Receipt {
        seq: u32,
        whole: bool,
    },
}

impl Engine {
    /// Answers a question, or refuses to.
    ///
    /// # Errors
    /// When time would go back, when policy denies it, or when what it names is not known.
    pub fn query(&self, question: &Question) -> Result<Answer, Refusal> {
        match self.ask(question)? {
            Found::Answer(answer) => Ok(answer),
            Found::Receipt { seq, whole } => {
                let receipt = Box::new(self.receipt(seq, whole)?);
                Ok(Answer::Journal(JournalAnswer::Receipt(receipt)))
            }
        }
    }

    /// Lets a question pass; gives the circumstances in which it is answered.
    pub(super) fn admitted<'a>(&'a self, question: &'a Question) -> Result<Context<'a>, Refusal> {
        let (at, now) = (question.at, self.state().now);
        if at < now {
            return Err(EngineRefusal::TimeBackward { at, now }.into());
        }
        let subject = self.subject_of_query(&question.query)?;
        policy::may_query(self.state(), at, &question.actor, &question.query, &subject)?;
        self.state().context(at, Some(&question.actor), self.algorithm(), self.secret())
    }

    /// Answers a question; of a receipt, tells where it is written down.
    pub(super) fn ask(&self, question: &Question) -> Result<Found, Refusal> {
        let context = self.admitted(question)?;
        let state = self.state();
        let membership = &state.membership;
        Ok(Found::Answer(match &question.query {
            Query::Journal(query) => return self.answer_journal(&context, query),
            Query::Membership(query) => {
                Answer::Membership(membership::answer(membership, &context, query)?)
            }
            Query::Deliberation(query) => Answer::Deliberation(deliberation::answer(
                &state.deliberation,
                self.published(),
                membership,
                &context,
                query,
            )?),
            Query::Covenant(query) => {
                Answer::Covenant(covenant::answer(&state.covenant, membership, &context, query)?)
            }
            Query::Points(query) => {
                Answer::Points(points::answer(&state.points, membership, &context, query)?)
            }
            Query::Cases(query) => {
                Answer::Cases(cases::answer(&state.cases, membership, &context, query)?)
            }
            Query::Catalogue(query) => {
                Answer::Catalogue(catalogue::answer(&state.catalogue, membership, &context, query)?)
            }
            Query::Consultation(query) => {
                Answer::Consultation(consultation::answer(&state.consultation, membership, query)?)
            }
            Query::Vault(query) => Answer::Vault(vault::answer(&state.vault, membership, query)?),
        }))
    }

    fn subject_of_query(&self, query: &Query) -> Result<Subject, Refusal> {
        let state = self.state();
        let membership = &state.membership;
        Ok(match query {
            Query::Journal(JournalQuery::Receipt { request }) => {
                let (head, _) = self.head(self.seq_of(request)?)?;
                let subject = Subject { region: membership.regions.root(), ..Subject::default() };
                // Of whoever was erased, or never was anybody, it is nobody's own.
                match membership.people.find(&head.actor) {
                    Some(_) => subject.of(&head.actor),
                    None => subject,
                }
            }
            Query::Journal(JournalQuery::Export { person }) => {
                membership.matter_of(membership.person(person)?)
            }
            Query::Journal(_) => Subject::default(),
            Query::Membership(query) => membership::subject_of_query(membership, query)?,
            Query::Deliberation(query) => {
                deliberation::subject_of_query(&state.deliberation, membership, query)?
            }
            Query::Covenant(query) => {
                covenant::subject_of_query(&state.covenant, membership, query)?
            }
            Query::Points(query) => points::subject_of_query(&state.points, membership, query)?,
            Query::Cases(query) => cases::subject_of_query(&state.cases, membership, query)?,
            Query::Catalogue(query) => catalogue::subject_of_query(membership, query)?,
            Query::Consultation(query) => {
                consultation::subject_of_query(&state.consultation, membership, query)?
            }
            Query::Vault(query) => vault::subject_of_query(&state.vault, membership, query)?,
        })
    }

    fn answer_journal(&self, context: &Context, query: &JournalQuery) -> Result<Found, Refusal> {
        let (log, size) = (self.journal().log(), self.journal().len());
        let root = log.root();
        let missing = |seq| Refusal::from(EngineRefusal::NoSuchRecord { seq, records: size });
        Ok(Found::Answer(Answer::Journal(match query {
            JournalQuery::State {} => {
                let digest = self.state_digest();
                JournalAnswer::State { digest, now: self.state().now, records: size }
            }
            JournalQuery::Root {} => JournalAnswer::Root { root, size },
            JournalQuery::Inclusion { seq } => {
                let proof = log.inclusion(u64::from(*seq)).ok_or_else(|| missing(*seq))?;
                JournalAnswer::Inclusion { leaf: self.leaf(*seq), proof, root, size }
            }
            JournalQuery::Consistency { first } => {
                let proof = log.consistency(u64::from(*first)).ok_or_else(|| missing(*first))?;
                JournalAnswer::Consistency { proof, root, size }
            }
            JournalQuery::Receipt { request } => {
                let members = &self.state().membership;
                let actor = context.actor.and_then(|actor| members.people.find(actor));
                let audits =
                    |(actor, root)| members.has_role(actor, Role::Auditor, root, context.at);
                let whole = actor.zip(members.regions.root()).is_some_and(audits);
                return Ok(Found::Receipt { seq: self.seq_of(request)?, whole });
            }
            JournalQuery::Export { person } => {
                JournalAnswer::Export(Box::new(self.export(context, person)?))
            }
        })))
    }
}
