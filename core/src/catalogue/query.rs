//! What can be asked of the catalogue, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Burden, Catalogue, Record, Refusal};
use crate::base::{
    Canonical, Id, ItemCode, Ix, OrganisationId, PersonId, PurposeCode, SourceId, Timestamp,
    digest::Digest, region_code::RegionCode,
};
use crate::charter::{Context, Role};
use crate::membership::Membership;

/// What can be asked of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// What is held about a person, and was (PIPL 45).
    Held {
        /// Who.
        person: PersonId,
    },
    /// What a worker collected of those who live where they hold a role now.
    Collected {
        /// Who.
        worker: PersonId,
    },
    /// How often someone was asked, and how often spared.
    Burden {
        /// Whose burden.
        of: BurdenOf,
    },
}

/// Whose burden.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum BurdenOf {
    /// Of who asked.
    Worker {
        /// Who.
        worker: PersonId,
    },
    /// Of who was asked about.
    Resident {
        /// Who.
        person: PersonId,
    },
    /// Of everyone by one item.
    Item {
        /// Which.
        item: ItemCode,
    },
    /// Of those who lived in a region when they were asked about.
    Region {
        /// Which, with all that lies in it.
        region: RegionCode,
    },
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// References to what was collected; the content lies in the host's vault.
    Records {
        /// In order of collection.
        records: Vec<RecordView>,
    },
    /// How often someone was asked, and how often spared.
    Burden(BurdenView),
}

/// A record.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// The name under which the vault keeps it.
    pub record: SourceId,
    /// About whom.
    pub person: PersonId,
    /// Which item.
    pub item: ItemCode,
    /// Who collected it, and answers for it.
    pub holder: OrganisationId,
    /// Who asked: a worker, the person themself, their guardian. Whom it is about knows a worker of a
    /// public body, who acts under its shown identity (亮明身份), and of another body the handle.
    pub asker: Option<PersonId>,
    /// How others know who asked (化名), where that is not shown and they are a member of a grid.
    pub handle: Option<Id>,
    /// What for.
    pub purpose: PurposeCode,
    /// Digest of the content.
    pub content: Digest,
    /// When it was collected.
    pub at: Timestamp,
    /// It is fresh before this instant.
    pub until: Timestamp,
    /// Whether it is fresh now.
    pub fresh: bool,
    /// Who received it.
    pub shared_with: Vec<OrganisationId>,
}

/// How often someone was asked, and how often spared. Counts are of fields: one item of one form.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BurdenView {
    /// Fields that forms wanted: the sum of the four answers.
    pub wanted: u32,
    /// Answered: already held.
    pub already_held: u32,
    /// Answered: share it.
    pub share_from: u32,
    /// Answered: may be collected.
    pub may_collect: u32,
    /// Answered: forbidden.
    pub forbidden: u32,
    /// Burden avoided (减负): already held, or to be shared.
    pub avoided: u32,
    /// Fields that were collected in the end.
    pub collected: u32,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Catalogue,
    membership: &Membership,
    context: &Context,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    let at = context.at;
    match query {
        Query::Held { person } => {
            let person = membership.person(person)?;
            Ok(Answer::Records {
                records: state.views(membership, context, &|row| row.person == person),
            })
        }
        Query::Collected { worker } => {
            let worker = membership.person(worker)?;
            let records = state.views(membership, context, &|row| {
                row.asker == worker && works_for(membership, worker, row.person, at)
            });
            Ok(Answer::Records { records })
        }
        Query::Burden { of } => burden(state, membership, of).map(Answer::Burden),
    }
}

/// Whether someone holds a role where a person lives.
fn works_for(
    membership: &Membership,
    worker: Ix<PersonId>,
    person: Ix<PersonId>,
    at: Timestamp,
) -> bool {
    membership.people.row(person).residence.is_some_and(|home| {
        let mut held = membership.grants_of(worker, at);
        held.any(|grant| membership.regions.covers(grant.region, home.grid))
    })
}

/// Whether whoever asks may know who collected a record.
fn shows_asker(membership: &Membership, context: &Context, row: &Record) -> bool {
    let (person, asker) = (membership.people.id(row.person), membership.people.id(row.asker));
    let actor = context.actor.and_then(|actor| membership.people.find(actor));
    let home = membership.people.row(row.person).residence.map(|home| home.grid);
    let protects =
        |(actor, grid)| membership.has_role(actor, Role::PrivacyOfficer, grid, context.at);
    membership.organisations.row(row.holder).kind.is_public()
        || row.asker == row.person
        || actor == Some(row.asker)
        || membership.guardian(&person, context.at) == Some(asker)
        || actor.zip(home).is_some_and(protects)
}

impl Catalogue {
    /// The records of which something holds.
    pub(crate) fn views(
        &self,
        membership: &Membership,
        context: &Context,
        is_asked: &dyn Fn(&Record) -> bool,
    ) -> Vec<RecordView> {
        let asked = self.records.iter().filter(|(_, row)| is_asked(row));
        let view = |(ix, row): (Ix<SourceId>, &Record)| {
            let shown = shows_asker(membership, context, row);
            RecordView {
                record: self.records.id(ix),
                person: membership.people.id(row.person),
                item: self.items.id(row.item),
                holder: membership.organisations.id(row.holder),
                asker: shown.then(|| membership.people.id(row.asker)),
                handle: if shown { None } else { membership.handle(context, row.asker) },
                purpose: self.purposes.id(row.purpose),
                content: row.content,
                at: row.at,
                until: row.until,
                fresh: context.at < row.until,
                shared_with: self
                    .shared_with(ix)
                    .map(|it| membership.organisations.id(it))
                    .collect(),
            }
        };
        asked.map(view).collect()
    }
}

fn burden(
    state: &Catalogue,
    membership: &Membership,
    of: &BurdenOf,
) -> Result<BurdenView, Box<Refusal>> {
    let burden = match of {
        BurdenOf::Worker { worker } => {
            state.workers.get(&membership.person(worker)?).copied().unwrap_or_default()
        }
        BurdenOf::Resident { person } => {
            state.residents.get(&membership.person(person)?).copied().unwrap_or_default()
        }
        BurdenOf::Item { item } => state.items.get(item).copied().unwrap_or_default(),
        BurdenOf::Region { region } => {
            let region = membership.region(*region)?;
            let here =
                state.grids.iter().filter(|(grid, _)| membership.regions.covers(region, *grid));
            here.fold(Burden::default(), |sum, (_, burden)| sum.plus(*burden))
        }
    };
    Ok(BurdenView {
        wanted: burden.wanted(),
        already_held: burden.already_held,
        share_from: burden.share_from,
        may_collect: burden.may_collect,
        forbidden: burden.forbidden,
        avoided: burden.avoided(),
        collected: burden.collected,
    })
}
