//! The charter's catalogue of data items (数据项目录): what may be asked of residents, by whom, what for.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{Fault, check_list};
use crate::base::{Canonical, ItemCode, OrganisationId, PurposeCode};

/// Most days for which an answer may count as fresh: a hundred years.
pub const FRESH_DAYS_MAX: u16 = 36_500;

/// A data item (数据项) that residents may be asked for. Least scope (PIPL 6): what is not in the
/// catalogue is not asked.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DataItem {
    /// Its name in this charter.
    pub item: ItemCode,
    /// The department that answers for it.
    pub owner: OrganisationId,
    /// Why it may be asked at all.
    pub basis: LawfulBasis,
    /// What it may be asked for: at least one purpose.
    pub purposes: Vec<PurposeCode>,
    /// Calendar days for which an answer is fresh: 1 to 36,500; the last ends at 24:00.
    pub fresh_days: u16,
    /// How far it reaches into private life.
    pub sensitivity: Sensitivity,
    /// Who may hold it besides its owner.
    #[serde(default)]
    pub share_with: Vec<OrganisationId>,
}

/// A lawful basis (合法性基础): the seven of PIPL 13.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LawfulBasis {
    /// (1) The individual's consent.
    Consent,
    /// (2) A contract with the individual, or management of their employment.
    Contract,
    /// (3) A statutory duty.
    LegalDuty,
    /// (4) A public health emergency, or danger to life, health or property.
    Emergency,
    /// (5) News and supervision by public opinion, in the public interest.
    News,
    /// (6) The individual made it public, or it is lawfully public.
    Public,
    /// (7) Another law or administrative regulation.
    OtherLaw,
}

impl LawfulBasis {
    /// Whether a law asks for the data to be kept until its term, also of whoever is erased: until
    /// then it is stored and nothing else is done with it (PIPL 47).
    pub const fn outlasts_erasure(self) -> bool {
        matches!(self, Self::LegalDuty | Self::OtherLaw)
    }
}

impl fmt::Display for LawfulBasis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Consent => "个人同意",
            Self::Contract => "订立或履行合同",
            Self::LegalDuty => "法定职责",
            Self::Emergency => "突发事件",
            Self::News => "新闻与舆论监督",
            Self::Public => "已公开信息",
            Self::OtherLaw => "其他法律法规",
        })
    }
}

/// How far a data item reaches into private life (敏感程度).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Sensitivity {
    /// 一般.
    Ordinary,
    /// 敏感: health, religion, finance, location and their like (PIPL 28).
    Sensitive,
    /// 未满十四周岁: about a child under 14 (PIPL 28, 31).
    Under14,
}

impl DataItem {
    /// Whether an organisation may hold it.
    pub fn is_for(&self, organisation: &OrganisationId) -> bool {
        self.owner == *organisation || self.share_with.contains(organisation)
    }

    /// Whether it takes a consent of its own. A law that gives the duty stands for consent
    /// (PIPL 13); for what is sensitive no other basis does (29), for a child none at all (31).
    pub const fn needs_consent(&self) -> bool {
        use LawfulBasis::{Consent, Emergency, LegalDuty, OtherLaw};
        match self.sensitivity {
            Sensitivity::Ordinary => matches!(self.basis, Consent),
            Sensitivity::Sensitive => !matches!(self.basis, LegalDuty | Emergency | OtherLaw),
            Sensitivity::Under14 => true,
        }
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        if self.purposes.is_empty() {
            return Err(Fault::at(
                "purposes",
                "must name at least one, or it could never be asked",
            ));
        }
        check_list("purposes", &self.purposes, Clone::clone, |_| Ok(()))?;
        if !(1..=FRESH_DAYS_MAX).contains(&self.fresh_days) {
            return Err(Fault::at("freshDays", "must lie between 1 and 36500, a hundred years"));
        }
        check_list("shareWith", &self.share_with, Clone::clone, |_| Ok(()))
    }
}

#[cfg(test)]
#[expect(clippy::default_numeric_fallback, reason = "JSON has no widths")]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn item(change: (&str, Value)) -> DataItem {
        let mut document = json!({
            "item": "income", "owner": "civil-affairs", "basis": "consent",
            "purposes": ["relief", "census"], "freshDays": 365, "sensitivity": "ordinary",
            "shareWith": ["health", "housing"],
        });
        document[change.0] = change.1;
        serde_json::from_value(document).unwrap()
    }

    #[test]
    fn both_sides_of_each_border() {
        for (field, value, want) in [
            ("purposes", json!(["relief"]), None),
            ("purposes", json!([]), Some("purposes")),
            ("purposes", json!(["relief", "relief"]), Some("purposes[1]")),
            ("freshDays", json!(0), Some("freshDays")),
            ("freshDays", json!(1), None),
            ("freshDays", json!(36_500), None),
            ("freshDays", json!(36_501), Some("freshDays")),
            ("shareWith", json!([]), None),
            ("shareWith", json!(["health", "health"]), Some("shareWith[1]")),
        ] {
            let found = item((field, value.clone())).check().err();
            let want = want.map(|path| Fault { path: path.into(), ..found.clone().unwrap() });
            assert_eq!(found, want, "{field} {value}");
        }
    }

    #[test]
    fn when_consent_is_needed() {
        for (basis, ordinary, sensitive, under_14) in [
            ("consent", true, true, true),
            ("contract", false, true, true),
            ("legalDuty", false, false, true),
            ("emergency", false, false, true),
            ("news", false, true, true),
            ("public", false, true, true),
            ("otherLaw", false, false, true),
        ] {
            let needs = |sensitivity| {
                let sensitivity = serde_json::from_value(json!(sensitivity)).unwrap();
                let item = item(("basis", json!(basis)));
                DataItem { sensitivity, ..item }.needs_consent()
            };
            let found = (needs("ordinary"), needs("sensitive"), needs("under14"));
            assert_eq!(found, (ordinary, sensitive, under_14), "{basis}");
        }
    }
}
