//! The charter's retention categories (保存类别): what the host's vault keeps about people, why, how long.

use serde::{Deserialize, Serialize};

use super::{Fault, LawfulBasis};
use crate::base::{Canonical, CategoryCode};

/// Most days for which an entry is kept: a hundred years.
const KEEP_DAYS_MAX: u16 = 36_500;

/// A retention category. What is in no category is not kept (PIPL 6, 19).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetentionCategory {
    /// Its name in this charter.
    pub category: CategoryCode,
    /// Why it may be kept at all.
    pub basis: LawfulBasis,
    /// For how many calendar days: 1 to 36,500; the last ends at 24:00.
    pub keep_days: u16,
    /// From when these count.
    pub from: KeptFrom,
}

/// From when a retention counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum KeptFrom {
    /// From when it was entered.
    Entry,
    /// From when the person left; a member's is kept.
    Leaving,
}

impl RetentionCategory {
    pub(super) fn check(&self) -> Result<(), Fault> {
        if !(1..=KEEP_DAYS_MAX).contains(&self.keep_days) {
            return Err(Fault::at("keepDays", "must lie between 1 and 36500, a hundred years"));
        }
        Ok(())
    }
}

#[cfg(test)]
#[expect(clippy::default_numeric_fallback, reason = "JSON has no widths")]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn both_sides_of_each_border() {
        for (days, sound) in [(0, false), (1, true), (36_500, true), (36_501, false)] {
            let category: RetentionCategory = serde_json::from_value(json!({
                "category": "contact", "basis": "consent", "keepDays": days, "from": "entry"
            }))
            .unwrap();
            assert_eq!(category.check().is_ok(), sound, "{days}");
        }
    }

    /// Only what a law asks for is kept of whoever is erased.
    #[test]
    fn what_outlasts_an_erasure() {
        for (basis, outlasts) in [
            ("consent", false),
            ("contract", false),
            ("legalDuty", true),
            ("emergency", false),
            ("news", false),
            ("public", false),
            ("otherLaw", true),
        ] {
            let basis: LawfulBasis = serde_json::from_value(json!(basis)).unwrap();
            assert_eq!(basis.outlasts_erasure(), outlasts, "{basis}");
        }
    }
}
