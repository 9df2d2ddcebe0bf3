//! Organisations: what they are, how they stand, and who has an application under review.
//!
//! Invariants: **an application waits for one region**, whose it is to review, until that region or
//! one above decides; **one credit code, one organisation** of those that applied, act or are
//! suspended; **what a suspension or dissolution stops** is in one place, [`Membership::active`]:
//! offers are not for sale, nothing new is entrusted, and officers' roles rest.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{Event, Membership, Region};
use crate::base::{
    Agenda, Canonical, Ix, OrganisationId, PersonId, Side, Timestamp, credit_code::CreditCode,
    region_code::RegionCode,
};
use crate::charter::ReviewTerms;

/// What an organisation is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OrganisationKind {
    /// 社会组织: a registered social organisation; has a credit code.
    SocialOrganisation,
    /// 自组织: a self-organised group of residents.
    SelfOrganisedGroup,
    /// 企业: an enterprise; has a credit code.
    Enterprise,
    /// 商户: a merchant of the alliance; has a credit code.
    Merchant,
    /// 政府部门: a government department; has a credit code.
    Department,
    /// 百姓议事会: the residents' council, which deliberates.
    ResidentsCouncil,
    /// 乡贤参事会: the council of local worthies, which advises.
    WorthiesCouncil,
    /// 百姓服务团: the residents' service corps.
    ServiceCorps,
    /// 法律服务团: the legal service corps.
    LegalServiceCorps,
    /// 道德评审团: the panel that judges good conduct.
    EthicsPanel,
    /// Another body of the community, such as the supervisory committee (村务监督委员会).
    CommunityBody,
}

impl OrganisationKind {
    /// Whether it must show a unified social credit code.
    pub const fn has_credit_code(self) -> bool {
        matches!(
            self,
            Self::SocialOrganisation | Self::Enterprise | Self::Merchant | Self::Department
        )
    }

    /// Whether it is a public body: it acts under its shown identity (亮明身份), and residents can
    /// consult it.
    pub const fn is_public(self) -> bool {
        !matches!(
            self,
            Self::SocialOrganisation | Self::SelfOrganisedGroup | Self::Enterprise | Self::Merchant
        )
    }
}

/// An organisation (组织).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Organisation {
    /// What it is.
    pub kind: OrganisationKind,
    /// Where it is active.
    pub region: Ix<Region>,
    /// Its unified social credit code.
    pub credit_code: Option<CreditCode>,
    /// Who applied.
    pub applicant: Ix<PersonId>,
    /// Whom the application names as officers.
    pub(super) officers: Vec<PersonId>,
    /// The terms under which it applied.
    pub(super) terms: ReviewTerms,
    /// Who rejected it; somebody else decides the appeal.
    pub(super) rejected_by: Option<PersonId>,
    /// How it stands.
    pub status: OrganisationStatus,
}

impl Organisation {
    /// Whether it may act.
    pub const fn is_active(&self) -> bool {
        matches!(self.status, OrganisationStatus::Active {})
    }

    /// Strikes out a person who was erased.
    pub(super) fn strike_out(&mut self, person: &PersonId) {
        self.officers.retain(|officer| officer != person);
        self.rejected_by = self.rejected_by.take().filter(|by| by != person);
    }
}

/// How an organisation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum OrganisationStatus {
    /// Under review.
    Applied {
        /// Whose it is to review: the organisation's village, or a region above it.
        region: RegionCode,
        /// When the review is due.
        due: Timestamp,
        /// Whether that has passed where no region above could take it.
        overdue: bool,
    },
    /// May act.
    Active {},
    /// Turned down; the same applicant can apply again.
    Rejected {
        /// Whose review it was.
        region: RegionCode,
        /// Until when it can be appealed, exclusive; never where this was the appeal.
        appeal_until: Option<Timestamp>,
    },
    /// Taken back by whoever applied; anyone can apply.
    Withdrawn {},
    /// Stopped from acting, until it is reinstated or dissolved.
    Suspended {},
    /// Ended for good.
    Dissolved {},
}

/// Who has a matter in hand: whoever works for a region, or an organisation (承办单位).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Unit {
    /// Whoever works for a grid, village, or centre of a town, county or city.
    Region {
        /// Which.
        region: RegionCode,
    },
    /// A department, an entrusted organisation, a body that was asked.
    Organisation {
        /// Which.
        organisation: OrganisationId,
    },
}

/// The applications under review: when each is due, and whose they are.
#[derive(Debug, Clone, Default, Canonical)]
pub(super) struct Applications {
    pub(super) due: Agenda<OrganisationId>,
    by_person: Side<(Ix<PersonId>, Ix<OrganisationId>), ()>,
    by_region: Side<(RegionCode, Ix<OrganisationId>), ()>,
}

impl Applications {
    /// How many a person has under review.
    pub(super) fn of(&self, person: Ix<PersonId>) -> usize {
        self.by_person.under(person).count()
    }

    /// How many wait for a region's review.
    pub(super) fn waiting_for(&self, region: RegionCode) -> usize {
        self.by_region.under(region).count()
    }
}

impl Membership {
    pub(super) fn evolve_organisation(&mut self, event: &Event) {
        use OrganisationStatus::{Active, Applied, Dissolved, Rejected, Suspended, Withdrawn};
        let waits = |region: &RegionCode, due: &Timestamp, overdue| {
            let (region, due) = (*region, *due);
            Applied { region, due, overdue }
        };
        match event {
            Event::OrganisationApplied { .. } => self.enter_organisation(event),
            Event::ReviewAppealed { organisation, region, due, .. }
            | Event::ReviewEscalated { organisation, region, due } => {
                self.settle(organisation, waits(region, due, false));
            }
            Event::ReviewOverdue { organisation, region, due } => {
                self.settle(organisation, waits(region, due, true));
            }
            Event::OrganisationRejected { organisation, region, by, appeal_until, .. } => {
                let (region, appeal_until) = (*region, *appeal_until);
                self.settle(organisation, Rejected { region, appeal_until });
                if let Some(ix) = self.organisations.find(organisation) {
                    self.organisations.row_mut(ix).rejected_by.clone_from(by);
                }
            }
            Event::OrganisationApproved { organisation, .. }
            | Event::OrganisationReinstated { organisation, .. } => {
                self.settle(organisation, Active {});
            }
            Event::ApplicationWithdrawn { organisation } => {
                self.settle(organisation, Withdrawn {});
            }
            Event::OrganisationSuspended { organisation, .. } => {
                self.settle(organisation, Suspended {});
            }
            Event::OrganisationDissolved { organisation, .. } => {
                self.settle(organisation, Dissolved {});
            }
            _ => {}
        }
    }

    fn enter_organisation(&mut self, event: &Event) {
        let Event::OrganisationApplied {
            organisation,
            kind,
            region,
            credit_code,
            officers,
            applicant,
            terms,
            reviewed_in,
            due,
            ..
        } = event
        else {
            return;
        };
        let applicant = self.noted(applicant);
        let Some(region) = self.regions.find(*region) else {
            return;
        };
        let row = Organisation {
            kind: *kind,
            region,
            credit_code: *credit_code,
            applicant,
            officers: officers.clone(),
            terms: *terms,
            rejected_by: None,
            status: OrganisationStatus::Applied { region: *reviewed_in, due: *due, overdue: false },
        };
        let status = row.status;
        self.organisations.insert(organisation, row);
        self.settle(organisation, status);
    }

    /// Gives an organisation its new standing; what waited for the old one waits no more.
    fn settle(&mut self, id: &OrganisationId, status: OrganisationStatus) {
        let Some(ix) = self.organisations.find(id) else {
            return;
        };
        let row = self.organisations.row_mut(ix);
        let (applicant, before) = (row.applicant, core::mem::replace(&mut row.status, status));
        let open = &mut self.applications;
        if let OrganisationStatus::Applied { region, due, .. } = before {
            open.due.clear(due, id);
            open.by_person.remove(&(applicant, ix));
            open.by_region.remove(&(region, ix));
        }
        if let OrganisationStatus::Applied { region, due, overdue } = status {
            if !overdue {
                open.due.set(due, id);
            }
            open.by_person.insert((applicant, ix), ());
            open.by_region.insert((region, ix), ());
        }
    }
}
