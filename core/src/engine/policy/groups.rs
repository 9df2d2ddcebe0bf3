//! Who may, as groups: what several rows of the policy tables have in common.

use super::Who::{self, Engine, For, Guardian, Over, Owner, Resident, Themself, Voter};
use crate::charter::Role::{
    Auditor, CityOperator, CountyOperator, DepartmentOfficer, GridWorker, MerchantClerk,
    OrganisationOfficer, PrivacyOfficer, TownOperator, VillageCadre,
};

/// Operators of a town and above.
pub(super) const TOWN: &[Who] = &[Over(TownOperator), Over(CountyOperator), Over(CityOperator)];
/// A village's cadre and operators above.
pub(super) const VILLAGE: &[Who] =
    &[Over(VillageCadre), Over(TownOperator), Over(CountyOperator), Over(CityOperator)];
/// A village's cadre, operators above, and who audits.
pub(super) const VILLAGE_OR_AUDITOR: &[Who] = &[
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    Over(Auditor),
];
/// All who work for a grid.
pub(super) const GRID: &[Who] = &[
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// Whoever can stand above someone on the ladder, or have a role to pass on.
pub(super) const GRANTOR: &[Who] = &[
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    For(MerchantClerk),
];
/// The holder, or whoever can stand above them or have passed the role on.
pub(super) const SELF_OR_GRANTOR: &[Who] = &[
    Themself {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    For(MerchantClerk),
];
/// The person, or who works for their grid.
pub(super) const SELF_OR_GRID: &[Who] = &[
    Themself {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// The person, a minor's guardian, or who works for their grid.
pub(super) const SELF_GUARDIAN_OR_GRID: &[Who] = &[
    Themself {},
    Guardian {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// A member of the region, an owner or a registered voter there, or its village's cadre and operators
/// above.
pub(super) const PROPOSER: &[Who] = &[
    Resident {},
    Owner {},
    Voter {},
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// An organisation's officer, or whoever works for its village or above.
pub(super) const OFFICER_OR_VILLAGE: &[Who] = &[
    For(OrganisationOfficer),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// Who acts for a merchant.
pub(super) const MERCHANT: &[Who] = &[For(MerchantClerk), For(OrganisationOfficer)];
/// Who acts for a merchant, operators of its town and above, and who audits.
pub(super) const MERCHANT_OR_TOWN: &[Who] = &[
    For(MerchantClerk),
    For(OrganisationOfficer),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    Over(Auditor),
];
/// The buyer, a person or a merchant.
pub(super) const BUYER: &[Who] =
    &[Themself {}, Guardian {}, For(MerchantClerk), For(OrganisationOfficer)];
/// The buyer, or who works for a person's grid.
pub(super) const BUYER_OR_GRID: &[Who] = &[
    Themself {},
    Guardian {},
    For(MerchantClerk),
    For(OrganisationOfficer),
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// Whoever brings a report in: a resident, who works for the place, a department.
pub(super) const REPORTER: &[Who] = &[
    Themself {},
    Resident {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    Over(DepartmentOfficer),
];
/// Who holds a case: who works for its region at its level, a department, an organisation.
pub(super) const HOLDER: &[Who] = &[
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
];
/// Who closes a case: who works for its region at its level, or the lead department.
pub(super) const CLOSER: &[Who] = &[
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
];
/// The reporter, or operators above the village.
pub(super) const SELF_OR_TOWN: &[Who] =
    &[Themself {}, Over(TownOperator), Over(CountyOperator), Over(CityOperator)];
/// The reporter, who works for the place, who holds the case, and who audits.
pub(super) const CASE_READER: &[Who] = &[
    Themself {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    Over(Auditor),
    Over(PrivacyOfficer),
];
/// A resident, who works for the region, and who audits.
pub(super) const FIGURES_READER: &[Who] = &[
    Resident {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    Over(Auditor),
];
/// A unit itself, who works for its region, and who audits.
pub(super) const UNIT_READER: &[Who] = &[
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    Over(Auditor),
];
/// Who collects data: who works for the person's grid, a department, an organisation.
pub(super) const COLLECTOR: &[Who] = &[
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
];
/// Who collects data, or the person who gives their own, or a minor's guardian.
pub(super) const SELF_OR_COLLECTOR: &[Who] = &[
    Themself {},
    Guardian {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    For(DepartmentOfficer),
    For(OrganisationOfficer),
];
/// The organisation that holds data, and operators above the village.
pub(super) const SHARER: &[Who] = &[
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// The person, who works for the region, and who audits.
pub(super) const BURDEN_READER: &[Who] = &[
    Themself {},
    Over(GridWorker),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    Over(Auditor),
];
/// Who acts for the body that was asked, or works for the region that the question went up to.
pub(super) const ANSWERER: &[Who] = &[
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
];
/// The same, whoever works for the body's region, whoever asked, and who audits.
pub(super) const QUESTION_READER: &[Who] = &[
    Themself {},
    For(DepartmentOfficer),
    For(OrganisationOfficer),
    Over(VillageCadre),
    Over(TownOperator),
    Over(CountyOperator),
    Over(CityOperator),
    Over(Auditor),
];
/// Whose data it is, a minor's guardian, or who sees to personal data where they live.
pub(super) const DATA_SUBJECT: &[Who] = &[Themself {}, Guardian {}, Over(PrivacyOfficer)];
/// Nobody outside.
pub(super) const ENGINE: &[Who] = &[Engine {}];
