//! The charter's section on membership, and the words for roles.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{ConsultationRules, Fault, OrganisationRules, ProofLevel, ProofRule, check_list};
use crate::base::{Canonical, Id, PersonId, region_code::RegionCode};

/// Who may join, and how organisations and consultation go.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MembershipRules {
    /// The least proof of identity that joining takes, and so the least that any member has.
    pub join_proof: ProofLevel,
    /// What takes more than that, by act; what a points act takes stands with the act.
    #[serde(default)]
    pub proofs: Vec<ProofRule>,
    /// Digits that a grid's code adds to its village's 12: 1 to 6, commonly 3.
    pub grid_suffix_digits: u8,
    /// For how many days a join code may be issued at most.
    pub join_code_days_max: u16,
    /// How many forged join codes one source may present, and in what time.
    pub join_tries: TryLimit,
    /// How organisations are entered.
    pub organisations: OrganisationRules,
    /// How residents consult public bodies.
    pub consultation: ConsultationRules,
    /// How many times a role can be passed on between equals, one after another; none where absent.
    #[serde(default)]
    pub role_passes_max: Option<u8>,
    /// How a handle is unmasked; nobody is where absent.
    #[serde(default)]
    pub unmasking: Option<UnmaskingRules>,
    /// Who may help others to act, and how many; nobody where absent.
    #[serde(default)]
    pub assistance: Option<AssistanceRules>,
    /// Commands that take two who may give them (双人复核).
    #[serde(default)]
    pub four_eyes: Vec<FourEyes>,
}

/// Who may help others to act (代办), and how many people.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssistanceRules {
    /// The roles that help people of their region, and key in paper of it.
    pub helpers: Vec<Role>,
    /// How many different people one helper serves on a day.
    pub people_day_max: u16,
    /// How many different people one helper serves in a calendar month.
    pub people_month_max: u16,
    /// Calendar days in which whoever was helped can correct it; the last ends at 24:00.
    pub correction_days: u16,
}

/// A command that takes two.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FourEyes {
    /// Its name in the policy table, such as "points.settle".
    pub command: Id,
    /// For how many hours it waits for the second; at least 1.
    pub hours: u16,
}

impl MembershipRules {
    pub(super) fn check(&self) -> Result<(), Fault> {
        if !(1..=6).contains(&self.grid_suffix_digits) {
            return Err(Fault::at("gridSuffixDigits", "must lie between 1 and 6"));
        }
        if self.join_code_days_max == 0 {
            return Err(Fault::at("joinCodeDaysMax", "must be at least 1"));
        }
        if self.join_tries.max == 0 {
            return Err(Fault::at("joinTries.max", "must be at least 1"));
        }
        if self.join_tries.minutes == 0 {
            return Err(Fault::at("joinTries.minutes", "must be at least 1"));
        }
        check_list("proofs", &self.proofs, |rule| rule.act, |rule| rule.check(self.join_proof))?;
        let steps = self.unmasking.map(|rules| (rules.decision_days, rules.notice_days));
        if matches!(steps, Some((0, _) | (_, 0))) {
            return Err(Fault::at("unmasking", "has steps of at least 1 day"));
        }
        self.organisations.check().map_err(|fault| fault.within("organisations"))?;
        self.consultation.check().map_err(|fault| fault.within("consultation"))?;
        if let Some(rules) = &self.assistance {
            let (day, month) = (rules.people_day_max, rules.people_month_max);
            if day == 0 || day > month {
                let problem = "must lie between 1 and peopleMonthMax";
                return Err(Fault::at("assistance.peopleDayMax", problem));
            }
        }
        let named = |rule: &FourEyes| rule.command.clone();
        let lasting = |rule: &FourEyes| match rule.hours {
            0 => Err(Fault::at("hours", "must be at least 1")),
            _ => Ok(()),
        };
        check_list("fourEyes", &self.four_eyes, named, lasting)
    }
}

/// How something came in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum EntryChannel {
    /// The person's own app.
    App,
    /// Paper, keyed in.
    Paper,
    /// A booth or a counter.
    Booth,
    /// A phone call.
    Phone,
    /// Brought to where the person is (上门); in a vote, the mobile box (流动票箱).
    Mobile,
}

impl EntryChannel {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::App, Self::Paper, Self::Booth, Self::Phone, Self::Mobile];

    /// Whether a paper can come so.
    pub const fn is_paper(self) -> bool {
        matches!(self, Self::Paper | Self::Booth | Self::Mobile)
    }
}

impl fmt::Display for EntryChannel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::App => "手机",
            Self::Paper => "纸质",
            Self::Booth => "现场",
            Self::Phone => "电话",
            Self::Mobile => "上门",
        })
    }
}

/// How often something may go wrong before whoever does it has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TryLimit {
    /// How often, within the window.
    pub max: u16,
    /// The window, in minutes from the first time; when it ends, all begins anew.
    pub minutes: u32,
}

/// How an order to unmask a handle runs; each step ends at 24:00 of its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnmaskingRules {
    /// Calendar days in which it is decided, or it lapses; at least 1.
    pub decision_days: u16,
    /// Calendar days in which the person is told; at least 1.
    pub notice_days: u16,
}

/// What a person may be granted over a region. Being a resident or a household's delegate is not
/// granted: it follows from joining.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// 网格员: patrols a grid, helps its residents.
    GridWorker,
    /// 村社干部: works for a village or community.
    VillageCadre,
    /// 镇街操作员: works in a town's centre.
    TownOperator,
    /// 县区操作员: works in a county's centre.
    CountyOperator,
    /// 市级操作员: works in the city's centre.
    CityOperator,
    /// 部门经办人: handles cases for a government department; granted with the department.
    DepartmentOfficer,
    /// 组织负责人: acts for an organisation; granted with the organisation.
    OrganisationOfficer,
    /// 商户店员: confirms redemptions for a merchant; granted with the merchant.
    MerchantClerk,
    /// 审计员: reads, never writes.
    Auditor,
    /// 个人信息保护负责人: sees to personal data.
    PrivacyOfficer,
    /// 居民代表、村民代表: votes where representatives do; may do nothing else.
    Representative,
}

impl Role {
    /// Whether the role is held for an organisation.
    pub const fn is_for_organisation(self) -> bool {
        matches!(self, Self::DepartmentOfficer | Self::OrganisationOfficer | Self::MerchantClerk)
    }

    /// Where it stands on the ladder (职级), from 1 upward. A role is given and taken from above; who
    /// oversees stands beside the town, so that no town or village appoints who audits it.
    pub const fn rung(self) -> u8 {
        match self {
            Self::GridWorker | Self::MerchantClerk | Self::Representative => 1,
            Self::OrganisationOfficer | Self::DepartmentOfficer => 2,
            Self::VillageCadre => 3,
            Self::TownOperator | Self::Auditor | Self::PrivacyOfficer => 4,
            Self::CountyOperator => 5,
            Self::CityOperator => 6,
        }
    }

    /// Whether the role is to oversee others; it appoints nobody.
    pub const fn oversees(self) -> bool {
        matches!(self, Self::Auditor | Self::PrivacyOfficer)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::GridWorker => "网格员",
            Self::VillageCadre => "村社干部",
            Self::TownOperator => "镇街操作员",
            Self::CountyOperator => "县区操作员",
            Self::CityOperator => "市级操作员",
            Self::DepartmentOfficer => "部门经办人",
            Self::OrganisationOfficer => "组织负责人",
            Self::MerchantClerk => "商户店员",
            Self::Auditor => "审计员",
            Self::PrivacyOfficer => "个人信息保护负责人",
            Self::Representative => "居民代表",
        })
    }
}

/// A role that someone holds from the first moment.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Founder {
    /// Who.
    pub person: PersonId,
    /// Which role; none that is held for an organisation, since there is none yet.
    pub role: Role,
    /// Over which region; it is defined by the engine as the root where it is the first.
    pub region: RegionCode,
}

/// The founders' regions must all be the one root.
pub(super) fn check_founders(founders: &[Founder]) -> Result<(), Fault> {
    let Some(first) = founders.first() else {
        return Err(Fault::at("founders", "must name at least one, or nobody could ever act"));
    };
    for (place, founder) in founders.iter().enumerate() {
        let path = |field: &str| alloc::format!("founders[{place}].{field}");
        if founder.role.is_for_organisation() {
            return Err(Fault::at(&path("role"), "is held for an organisation; none exists yet"));
        }
        if founder.region != first.region {
            return Err(Fault::at(
                &path("region"),
                "must be the root region, as the first names it",
            ));
        }
    }
    Ok(())
}
