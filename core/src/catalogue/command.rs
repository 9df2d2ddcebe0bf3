//! What may be asked of the catalogue.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::base::{
    Canonical, ItemCode, OrganisationId, PersonId, PurposeCode, SourceId, digest::Digest,
};

/// What may be asked of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Command {
    /// Ask, before asking a resident: each item is answered on its own, and the answers are counted.
    Ask {
        /// Who would be asked, for whom and what for.
        form: DataForm,
        /// Which items, each once.
        items: Vec<ItemCode>,
    },
    /// Record what was collected: of all items or of none.
    Collect {
        /// Who was asked, for whom and what for.
        form: DataForm,
        /// What they gave.
        entries: Vec<Entry>,
    },
    /// Give a fresh record to another organisation, so that nobody is asked again.
    Share {
        /// Which record.
        record: SourceId,
        /// Who receives it.
        organisation: OrganisationId,
        /// What for.
        purpose: PurposeCode,
        /// The consent to it, where the item takes one (PIPL 23).
        #[serde(default)]
        consents: Vec<ItemConsent>,
    },
    /// Say no: withdraws the consent to what the organisation holds (撤回同意, PIPL 15), and keeps it
    /// from asking for as long as an answer would be fresh.
    Refuse {
        /// Whose item.
        person: PersonId,
        /// Which item.
        item: ItemCode,
        /// Which organisation is not to have it.
        organisation: OrganisationId,
    },
    /// The engine's: what is held about a person ends, where it rests on their consent; where they
    /// are erased, all but what a law asks to be kept.
    Forget {
        /// Who.
        person: PersonId,
        /// Whether they are erased.
        erased: bool,
    },
}

/// The head of a form (表单): who is asked, for whom and what for.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DataForm {
    /// Who is asked.
    pub person: PersonId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// What for.
    pub purpose: PurposeCode,
    /// Consents, each to one item alone (单独同意).
    #[serde(default)]
    pub consents: Vec<ItemConsent>,
}

/// A consent to one item (单独同意).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemConsent {
    /// To which item.
    pub item: ItemCode,
    /// Who consented: the person; for a minor, their guardian.
    pub by: PersonId,
    /// Content digest of the evidence, which the host keeps.
    pub evidence: Digest,
}

/// What was given for one item.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
    /// Which item.
    pub item: ItemCode,
    /// The name under which the host's vault keeps it, used once.
    pub record: SourceId,
    /// Digest of the content.
    pub content: Digest,
}
