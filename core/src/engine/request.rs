//! What comes in: the setup of an engine, and requests.

use serde::{Deserialize, Serialize};

use crate::base::{PersonId, RequestId, Secret, Timestamp, digest::Algorithm};
use crate::charter::{self, Charter};
use crate::membership::Via;
use crate::{cases, catalogue, consultation, covenant, deliberation, membership, points};

/// What an engine is created with.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Setup {
    /// The digest algorithm; it stays for the engine's life.
    pub digest: Algorithm,
    /// The host's secret.
    pub secret: Secret,
    /// The first charter. The engine's time begins when it takes effect.
    pub charter: Charter,
}

/// A request: who asks for what, when, under which identifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    /// The key of idempotency: the same identifier gives the first outcome again.
    pub id: RequestId,
    /// When, by the host's clock; never before what has already become true.
    pub at: Timestamp,
    /// Who asks; the host has made sure that it is they.
    pub actor: PersonId,
    /// How it came, where that is more than the actor's own doing.
    #[serde(default)]
    pub via: Option<Via>,
    /// For what.
    pub command: Command,
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// Of the clock.
    Clock(ClockCommand),
    /// Of the charter.
    Charter(charter::Command),
    /// Of membership.
    Membership(membership::Command),
    /// Of deliberation.
    Deliberation(deliberation::Command),
    /// Of covenants.
    Covenant(covenant::Command),
    /// Of points.
    Points(points::Command),
    /// Of cases.
    Cases(cases::Command),
    /// Of the catalogue.
    Catalogue(catalogue::Command),
    /// Of consultation.
    Consultation(consultation::Command),
}

/// What may be asked of the clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ClockCommand {
    /// Let time pass until `at`: deadlines that have passed fire, nothing else happens.
    Advance {},
}
