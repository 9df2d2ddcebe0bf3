//! What can be asked of membership, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Age, CoverageView, FormCount, JoinCode, Membership, OrganisationKind, OrganisationStatus,
    Refusal, RegionHistory, Unmasking, coverage::coverage, history::history, identity,
};
use crate::base::{
    Canonical, HouseholdId, Id, Ix, OrganisationId, PersonId, Timestamp,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{Context, EntryChannel, ProofLevel, Role};

/// What can be asked of membership.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// How a region stands; of one that ended, what it became.
    Region {
        /// Which.
        region: RegionCode,
    },
    /// How a region stood when, what it came from, what it became, what is planned; by any code
    /// that it ever had.
    RegionHistory {
        /// Which.
        region: RegionCode,
    },
    /// How much of a region has joined.
    Coverage {
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
    /// How requests of a region and all below it came in.
    Entries {
        /// Which.
        region: RegionCode,
    },
    /// How a batch of forms stands.
    Batch {
        /// Which.
        batch: Id,
    },
    /// How an organisation stands.
    Organisation {
        /// Which.
        organisation: OrganisationId,
    },
    /// Which identity keys there were, and how many people are known under each.
    IdentityKeys {},
    /// How an order to lift a handle stands; who is behind it, once two agreed.
    Unmasking {
        /// Which.
        unmasking: Id,
    },
    /// By which orders a person was unmasked: by whom, and why.
    Unmaskings {
        /// Who.
        person: PersonId,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// How a region stands.
    Region(RegionView),
    /// The history of a region.
    RegionHistory(RegionHistory),
    /// How much of a region has joined.
    Coverage(CoverageView),
    /// The text of a grid's join code.
    JoinCode {
        /// The text.
        code: JoinCode,
        /// Valid before this instant.
        until: Timestamp,
    },
    /// Where a person lives and what they may do.
    Member(MemberView),
    /// How requests came in: those that said so.
    Entries {
        /// By channel.
        channels: Vec<ChannelCount>,
    },
    /// How a batch of forms stands.
    Batch {
        /// Whether it was closed.
        closed: bool,
        /// How many of each kind were announced.
        announced: Vec<FormCount>,
        /// How many of each kind came.
        came: Vec<FormCount>,
    },
    /// How an organisation stands.
    Organisation(OrganisationView),
    /// The identity keys, the first first.
    IdentityKeys {
        /// One each.
        keys: Vec<IdentityKeyView>,
    },
    /// How an order to lift a handle stands.
    Unmasking(Unmasking),
    /// By which orders a person was unmasked.
    Unmaskings {
        /// In order of their identifiers.
        orders: Vec<Unmasking>,
    },
}

/// An identity key.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct IdentityKeyView {
    /// Its number.
    pub key: u16,
    /// Its check digest; none for the first, which is the setup's own.
    pub check: Option<Digest>,
    /// How many people are known under it.
    pub people: u32,
}

/// How many requests came by a channel.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChannelCount {
    /// Which.
    pub channel: EntryChannel,
    /// How many.
    pub entries: u32,
    /// How many of them with a helper.
    pub helped: u32,
}

/// How a region stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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
    /// How old they are, as far as the rules ask.
    pub age: Age,
    /// Their guardian, while they are a minor.
    pub guardian: Option<PersonId>,
    /// How others know them in their grid (化名); only to themself.
    pub handle: Option<Id>,
    /// Roles in force.
    pub roles: Vec<RoleView>,
}

/// A role in force.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
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
) -> Result<Answer, Box<Refusal>> {
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
        Query::RegionHistory { region } => history(state, *region).map(Answer::RegionHistory),
        Query::Coverage { region } => coverage(state, *region).map(Answer::Coverage),
        Query::JoinCode { grid } => {
            let row = state.regions.row(state.grid(*grid)?);
            let in_force = row.join_code.filter(|code| !code.withdrawn && context.at < code.until);
            let code = in_force.ok_or(Refusal::NoJoinCode { grid: *grid })?;
            let (grid, until) = (row.code, code.until);
            Ok(Answer::JoinCode { code: JoinCode::new(context, grid, code.version, until), until })
        }
        Query::Entries { region } => {
            let counts = state.entries_of(state.region(*region)?).into_iter();
            let channels = counts.map(|(channel, (entries, helped))| ChannelCount {
                channel,
                entries,
                helped,
            });
            Ok(Answer::Entries { channels: channels.collect() })
        }
        Query::Batch { batch } => {
            let unknown = || Refusal::UnknownBatch { batch: batch.clone() };
            let row = state.entries.batches.get(batch).ok_or_else(unknown)?;
            let of = |forms: fn(&(u32, u32)) -> u32| {
                let kinds = row.kinds.iter();
                kinds.map(move |(kind, it)| FormCount { command: kind.clone(), forms: forms(it) })
            };
            let (announced, came) = (of(|it| it.0).collect(), of(|it| it.1).collect());
            Ok(Answer::Batch { closed: row.closed, announced, came })
        }
        Query::Member { person } => state.member(context, person).map(Answer::Member),
        Query::Organisation { organisation } => {
            let row = state.organisations.row(state.organisation(organisation)?);
            Ok(Answer::Organisation(OrganisationView {
                organisation: organisation.clone(),
                kind: row.kind,
                region: state.regions.row(row.region).code,
                status: row.status,
            }))
        }
        Query::IdentityKeys {} => {
            let keys = identity::people_by_key(state).into_iter().zip(1..);
            let checks =
                core::iter::once(None).chain(state.identity_keys.iter().copied().map(Some));
            let view = |((people, key), check)| IdentityKeyView { key, check, people };
            Ok(Answer::IdentityKeys { keys: keys.zip(checks).map(view).collect() })
        }
        Query::Unmasking { unmasking } => {
            Ok(Answer::Unmasking(state.unmasking(unmasking)?.clone()))
        }
        Query::Unmaskings { person } => {
            Ok(Answer::Unmaskings { orders: state.unmaskings_of(person).cloned().collect() })
        }
    }
}

impl Membership {
    /// Where a person lives and what they may do.
    pub(crate) fn member(
        &self,
        context: &Context,
        id: &PersonId,
    ) -> Result<MemberView, Box<Refusal>> {
        let state = self;
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
            age: state.age(person, context.at),
            guardian: state.guardian(id, context.at),
            handle: if context.actor == Some(id) { state.handle(context, person) } else { None },
            roles: roles.collect(),
        })
    }

    /// Minors whose guardian a person is.
    pub(crate) fn wards(&self, person: Ix<PersonId>) -> Vec<PersonId> {
        let wards = self.minors.iter().filter(|(_, minor)| minor.guardian == Some(person));
        wards.map(|(ward, _)| self.people.id(ward)).collect()
    }

    /// Organisations that someone applied for.
    pub(crate) fn applied(&self, theirs: impl Fn(Ix<PersonId>) -> bool) -> Vec<OrganisationId> {
        let applied = self.organisations.iter().filter(|(_, row)| theirs(row.applicant));
        applied.map(|(ix, _)| self.organisations.id(ix)).collect()
    }

    /// Orders by which a person was unmasked.
    pub(crate) fn unmaskings_of(&self, person: &PersonId) -> impl Iterator<Item = &Unmasking> {
        self.unmaskings.values().filter(move |it| it.person() == Some(person))
    }
}
