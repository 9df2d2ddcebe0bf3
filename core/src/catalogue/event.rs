//! What can become true of the catalogue.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{ItemConsent, Refusal};
use crate::base::{
    Canonical, ItemCode, OrganisationId, PersonId, PurposeCode, SourceId, Timestamp, digest::Digest,
};
use crate::charter::LawfulBasis;

/// What can become true of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of the command that led here")]
#[repr(u32)]
pub enum Event {
    /// A form was asked about; each item has its answer.
    FormAsked {
        asker: PersonId,
        person: PersonId,
        organisation: OrganisationId,
        purpose: PurposeCode,
        answers: Vec<ItemAnswer>,
    },
    /// An item was collected; it is fresh before `until`. `consent` stands where the item took one.
    ItemCollected {
        record: SourceId,
        item: ItemCode,
        person: PersonId,
        organisation: OrganisationId,
        purpose: PurposeCode,
        asker: PersonId,
        content: Digest,
        basis: LawfulBasis,
        consent: Option<ItemConsent>,
        until: Timestamp,
    },
    /// A record was given to another organisation.
    ItemShared {
        record: SourceId,
        organisation: OrganisationId,
        purpose: PurposeCode,
        consent: Option<ItemConsent>,
    },
    /// A person said no: the organisation does not ask for the item before `until`.
    ItemRefused { person: PersonId, item: ItemCode, organisation: OrganisationId, until: Timestamp },
    /// An organisation may no longer hold a record, and deletes it (PIPL 47); where it was the one
    /// that collected, so do all that it shared it with.
    HoldingEnded { record: SourceId, organisation: OrganisationId },
    /// A person was erased: of what is no longer held about them no digest is left.
    PersonForgotten { person: PersonId },
}

/// The answer for one item of a form.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemAnswer {
    /// Which item.
    pub item: ItemCode,
    /// Its answer.
    pub answer: AskAnswer,
}

/// One of four answers to whoever wants to ask a resident.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum AskAnswer {
    /// The organisation holds it: do not ask.
    AlreadyHeld {
        /// Who collected it.
        by: OrganisationId,
        /// Under which name the vault keeps it.
        record: SourceId,
        /// How old it is, in calendar days.
        age_days: u32,
        /// It is fresh before this instant.
        until: Timestamp,
    },
    /// Another organisation holds it: do not ask, have it shared.
    ShareFrom {
        /// Who collected it.
        holder: OrganisationId,
        /// Under which name the vault keeps it.
        record: SourceId,
        /// How old it is, in calendar days.
        age_days: u32,
        /// It is fresh before this instant.
        until: Timestamp,
    },
    /// The resident may be asked.
    MayCollect {
        /// On which basis.
        basis: LawfulBasis,
        /// What is collected now is fresh before this instant.
        until: Timestamp,
    },
    /// The resident may not be asked.
    Forbidden {
        /// Why, with the numbers.
        why: Refusal,
    },
}
