//! What can be asked of membership, and what is answered.

use alloc::{string::String, string::ToString, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{JoinCode, Membership, OrganisationKind, OrganisationStatus, Refusal};
use crate::base::{
    HouseholdId, Id, OrganisationId, PersonId, Timestamp,
    region_code::{Level, RegionCode},
};
use crate::charter::{Context, ProofLevel, Role};

/// What can be asked of membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Query {
    /// How a region stands.
    Region {
        /// Which.
        region: RegionCode,
    },
    /// The text of a grid's join code, to be printed or shown.
    JoinCode {
        /// Which grid.
        grid: RegionCode,
    },
    /// Where a person lives and what they may do.
    Member {
        /// Who.
        person: PersonId,
    },
    /// How an organisation stands.
    Organisation {
        /// Which.
        organisation: OrganisationId,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Answer {
    /// How a region stands.
    Region(RegionView),
    /// The text of a grid's join code.
    JoinCode {
        /// The text.
        code: String,
        /// Valid before this instant.
        until: Timestamp,
    },
    /// Where a person lives and what they may do.
    Member(MemberView),
    /// How an organisation stands.
    Organisation(OrganisationView),
}

/// How a region stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RegionView {
    /// Its code.
    pub region: RegionCode,
    /// Its public name.
    pub name: Id,
    /// Its level.
    pub level: Level,
    /// What it lies in.
    pub parent: Option<RegionCode>,
    /// Members here and below.
    pub members: u32,
    /// Households here and below.
    pub households: u32,
}

/// Where a person lives and what they may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MemberView {
    /// Who.
    pub person: PersonId,
    /// Their grid, while they are a member.
    pub grid: Option<RegionCode>,
    /// Their household, while they are a member.
    pub household: Option<HouseholdId>,
    /// Since when, while they are a member.
    pub since: Option<Timestamp>,
    /// How sure their identity is.
    pub proof: ProofLevel,
    /// Roles in force.
    pub roles: Vec<RoleView>,
}

/// A role in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoleView {
    /// Which.
    pub role: Role,
    /// Over which region and all below.
    pub region: RegionCode,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// Until when, exclusive.
    pub until: Option<Timestamp>,
    /// How many times it can be passed on.
    pub passes: u8,
}

/// How an organisation stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// Which.
    pub organisation: OrganisationId,
    /// What it is.
    pub kind: OrganisationKind,
    /// Where it is active.
    pub region: RegionCode,
    /// How it stands.
    pub status: OrganisationStatus,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Membership,
    context: &Context,
    query: &Query,
) -> Result<Answer, Refusal> {
    match query {
        Query::Region { region } => {
            let row = state.regions.row(state.region(*region)?);
            Ok(Answer::Region(RegionView {
                region: row.code,
                name: row.name.clone(),
                level: row.level,
                parent: row.parent.map(|parent| state.regions.row(parent).code),
                members: row.member_count,
                households: row.household_count,
            }))
        }
        Query::JoinCode { grid } => {
            let issued = state.regions.row(state.grid(*grid)?).join_code;
            let in_force = issued.filter(|code| !code.withdrawn && context.at < code.until);
            let code = in_force.ok_or(Refusal::NoJoinCode { grid: *grid })?;
            let text = JoinCode::new(context, *grid, code.version, code.until).to_string();
            Ok(Answer::JoinCode { code: text, until: code.until })
        }
        Query::Member { person } => member(state, context, person).map(Answer::Member),
        Query::Organisation { organisation } => {
            let row = state.organisations.row(state.organisation(organisation)?);
            Ok(Answer::Organisation(OrganisationView {
                organisation: organisation.clone(),
                kind: row.kind,
                region: state.regions.row(row.region).code,
                status: row.status,
            }))
        }
    }
}

fn member(state: &Membership, context: &Context, id: &PersonId) -> Result<MemberView, Refusal> {
    let person = state.person(id)?;
    let residence = state.people.row(person).residence;
    let code = |ix| state.regions.row(ix).code;
    let roles = state.grants_of(person, context.at).map(|grant| RoleView {
        role: grant.role,
        region: code(grant.region),
        organisation: grant.organisation.map(|ix| state.organisations.id(ix)),
        until: grant.until,
        passes: grant.passes,
    });
    Ok(MemberView {
        person: id.clone(),
        grid: residence.map(|home| code(home.grid)),
        household: residence.map(|home| state.households.id(home.household)),
        since: residence.map(|home| home.since),
        proof: residence.map(|home| home.proof).unwrap_or_default(),
        roles: roles.collect(),
    })
}
