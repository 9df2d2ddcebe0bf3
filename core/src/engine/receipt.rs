//! What goes out: receipts, with the events or the refusal of each step.

use alloc::{string::String, string::ToString, vec::Vec};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Refusal;
use crate::base::{Canonical, RequestId, Timestamp, digest::Digest};
use crate::{
    cases, catalogue, charter, consultation, covenant, deliberation, membership, points, vault,
};

/// What came of a request, and where it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// Its place in the journal, counted from zero; zero is the creation.
    pub seq: u32,
    /// Which request.
    pub request: RequestId,
    /// When.
    pub at: Timestamp,
    /// Deadlines that had passed and fired before it, each with what followed from it.
    pub before: Vec<Step>,
    /// What came of it.
    pub outcome: Outcome,
    /// What followed from it.
    pub after: Vec<Step>,
    /// The leaf of its record in the Merkle log.
    pub digest: Digest,
}

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Outcome {
    /// It happened: these events became true, all of them.
    Accepted {
        /// In order.
        events: Vec<Event>,
    },
    /// It did not happen, and nothing changed.
    Refused(Refused),
}

/// A command that no one asked for: the clock's, or one that followed from an event.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// When: for a deadline, the instant it named.
    pub at: Timestamp,
    /// What led to it.
    pub cause: Cause,
    /// The command's name, as the policy table has it: "cases.expire". What it did, its events tell.
    pub command: String,
    /// What came of it.
    pub outcome: Outcome,
}

/// What led to a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Cause {
    /// A deadline passed.
    Deadline,
    /// An event of the request, or of a step before.
    Event,
}

/// What can become true.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[repr(u32)]
pub enum Event {
    /// Of the charter.
    Charter(charter::Event),
    /// Of membership.
    Membership(membership::Event),
    /// Of deliberation.
    Deliberation(deliberation::Event),
    /// Of covenants.
    Covenant(covenant::Event),
    /// Of points.
    Points(points::Event),
    /// Of cases.
    Cases(cases::Event),
    /// Of the catalogue.
    Catalogue(catalogue::Event),
    /// Of consultation.
    Consultation(consultation::Event),
    /// Of the vault's index.
    Vault(vault::Event),
}

/// A refusal as it is told: to people in two languages, to programs as data. In the journal only
/// the data is kept.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Refused(pub Refusal);

/// The words of a refusal on the wire.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Refused"))]
#[serde(rename_all = "camelCase")]
struct Told<'a> {
    /// The stable code, such as "points.capReached".
    code: &'static str,
    /// The message in English.
    en: String,
    /// The message in simplified Chinese.
    zh: String,
    /// Whether the same request can succeed later though nobody changes anything.
    retryable: bool,
    /// The charter's field, article or standard behind it.
    rule: &'static str,
    /// The numbers behind it.
    detail: &'a Refusal,
}

impl Serialize for Refused {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Told {
            code: self.0.code(),
            en: self.0.to_string(),
            zh: self.0.zh(),
            retryable: self.0.retryable(),
            rule: self.0.rule(),
            detail: &self.0,
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Refused {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Heard {
            detail: Refusal,
        }
        Heard::deserialize(deserializer).map(|heard| Self(heard.detail))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Refused {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Refused".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Told::json_schema(generator)
    }
}
