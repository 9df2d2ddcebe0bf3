//! The export 查阅复制: everything that is held about one person, over all domains (PIPL 45).
//!
//! It is made of each domain's own views, and of identifiers where those have questions of their own.
//! What is not in it: what the person chose in any vote, which nobody knows, and content, which the
//! vault has ([`Engine::export_with`]).

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Engine, Refusal};
use crate::base::{
    Amount, Canonical, CaseId, EntryId, Ix, OrganisationId, PersonId, QuestionId, RedemptionId,
    SourceId, TopicId, region_code::RegionCode,
};
use crate::catalogue::RecordView;
use crate::charter::Context;
use crate::covenant::ViolationView;
use crate::deliberation::OwnedUnit;
use crate::membership::{MemberView, Unmasking};
use crate::vault::EntryView;

/// Everything that is held about a person, and about whoever was found to be them.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExportView {
    /// Where they live and what they may do.
    pub member: MemberView,
    /// Identifiers found to be theirs too.
    pub merged: Vec<PersonId>,
    /// Minors whose guardian they are.
    pub wards: Vec<PersonId>,
    /// Organisations that they applied for.
    pub applied: Vec<OrganisationId>,
    /// Orders by which they were unmasked.
    pub unmaskings: Vec<Unmasking>,
    /// Topics that they proposed.
    pub proposed: Vec<TopicId>,
    /// Topics that they seconded.
    pub seconded: Vec<TopicId>,
    /// Topics that ask for their recall.
    pub recalled: Vec<TopicId>,
    /// Topics that they discussed, or objected to the list or the result of.
    pub discussed: Vec<TopicId>,
    /// Topics on which they voted, or their household did; how is known to nobody.
    pub voted: Vec<TopicId>,
    /// Units for which they cast, as owners or for owners.
    pub units: Vec<OwnedUnit>,
    /// Regions on whose registers of voters they are.
    pub voter_in: Vec<RegionCode>,
    /// Violations recorded of them.
    pub violations: Vec<ViolationView>,
    /// Points that they hold.
    pub balance: Amount,
    /// What they were awarded points for, each as often as they were.
    pub awards: Vec<SourceId>,
    /// What they redeemed.
    pub redemptions: Vec<RedemptionId>,
    /// Cases that they reported.
    pub cases: Vec<CaseId>,
    /// Questions that they asked public bodies.
    pub questions: Vec<QuestionId>,
    /// What organisations collected about them, who asked, and who received it.
    pub records: Vec<RecordView>,
    /// What the vault keeps about them.
    pub entries: Vec<EntryView>,
    /// Sequence numbers of the requests that they gave; each has its receipt.
    pub requests: Vec<u32>,
}

impl Engine {
    pub(super) fn export(&self, context: &Context, id: &PersonId) -> Result<ExportView, Refusal> {
        let (state, at) = (self.state(), context.at);
        let membership = &state.membership;
        let person = membership.person(id)?;
        let merged: Vec<Ix<PersonId>> = membership.merged_into(person).collect();
        let all: Vec<Ix<PersonId>> =
            core::iter::once(person).chain(merged.iter().copied()).collect();
        let theirs = |ix: Ix<PersonId>| all.contains(&ix);
        let entry = |ix: Ix<EntryId>| state.vault.view(membership, ix);
        Ok(ExportView {
            member: membership.member(context, id)?,
            merged: merged.iter().map(|ix| membership.people.id(*ix)).collect(),
            wards: membership.wards(person),
            applied: membership.applied(theirs),
            unmaskings: membership.unmaskings_of(id).cloned().collect(),
            proposed: state.deliberation.topics_where(|row| theirs(row.proposer)),
            seconded: state
                .deliberation
                .topics_where(|row| all.iter().any(|ix| row.is_seconded_by(*ix))),
            recalled: state
                .deliberation
                .topics_where(|row| all.iter().any(|ix| row.is_about(membership, *ix))),
            discussed: state.deliberation.topics_where(|row| all.iter().any(|ix| row.hears(*ix))),
            voted: state
                .deliberation
                .topics_where(|row| all.iter().any(|ix| row.has_vote_of(membership, *ix))),
            units: state.deliberation.units_of(membership, theirs),
            voter_in: state
                .deliberation
                .registers_of(membership, person)
                .map(|it| membership.regions.row(it).code)
                .collect(),
            violations: all
                .iter()
                .flat_map(|ix| state.covenant.views(membership, at, *ix))
                .collect(),
            balance: state.points.balance_of_person(person),
            awards: state.points.awarded(theirs),
            redemptions: state.points.redeemed_by(theirs),
            cases: state.cases.reported_by(theirs),
            questions: state.consultation.asked_by(theirs),
            records: state.catalogue.views(membership, context, &|row| theirs(row.person)),
            entries: state.vault.held(membership, person).into_iter().map(entry).collect(),
            requests: self.requests_of(id),
        })
    }

    fn requests_of(&self, id: &PersonId) -> Vec<u32> {
        let theirs = |seq: &u32| self.head(*seq).is_ok_and(|(head, _)| head.actor == *id);
        (0..self.journal().len()).filter(theirs).collect()
    }
}
