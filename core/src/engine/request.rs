//! What comes in: the setup of an engine, and requests.

use alloc::string::ToString;
use serde::{Deserialize, Serialize};

use super::{EngineRefusal, Refusal};
use crate::base::{
    Canonical, PersonId, RequestId, Secret, Timestamp, citizen_number, digest::Algorithm,
};
use crate::charter::{self, Charter};
use crate::membership::Via;
use crate::{cases, catalogue, consultation, covenant, deliberation, membership, points, vault};

/// What an engine is created with.
#[derive(Debug, Clone, Canonical, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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

impl Request {
    /// Invariant **no person in the journal**: who acts, who joins and their household are not named
    /// by a citizen number. Such a request is not written down, since its record would hold it.
    ///
    /// What passes for one by chance is one identifier of 18 digits in some 25,000: two digits of a
    /// province, a date that has come, and the check character. What looks like a telephone is not
    /// refused: it has no check character, so any counter of 11 digits would be.
    pub(super) fn names_nobody(&self) -> Result<(), Refusal> {
        let told = |id: &str| passes_for_a_citizen_number(id, self.at);
        let path = match &self.command {
            _ if told(self.actor.as_str()) => "actor",
            Command::Membership(membership::Command::Join { person, household, .. }) => {
                match (told(person.as_str()), told(household.as_str())) {
                    (true, _) => "command.membership.join.person",
                    (_, true) => "command.membership.join.household",
                    _ => return Ok(()),
                }
            }
            _ => return Ok(()),
        };
        let problem = "a person is named by an identifier of the host's own, not a citizen number";
        let (path, problem) = (path.to_string(), problem.to_string());
        Err(EngineRefusal::Malformed { path, problem }.into())
    }
}

/// Only what has 18 bytes is looked at.
fn passes_for_a_citizen_number(id: &str, at: Timestamp) -> bool {
    id.len() == citizen_number::CHARACTERS
        && matches!(id.as_bytes(), [b'1'..=b'8', b'0'..=b'7', ..])
        && citizen_number::check(id).is_ok_and(|it| it.birth_date() <= at.civil().date())
}

/// What may be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[repr(u32)]
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
    /// Of the vault's index.
    Vault(vault::Command),
}

/// What may be asked of the clock.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ClockCommand {
    /// Let time pass until `at`: deadlines that have passed fire, nothing else happens.
    Advance {},
}
