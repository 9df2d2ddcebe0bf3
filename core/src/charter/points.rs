//! The charter's section on points: what earns them, how long a redemption waits, and the rate.

use alloc::vec::Vec;
use core::{fmt, str::FromStr};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Fault, ProofLevel, check_list};
use crate::base::{ActCode, Amount, Canonical, Sink, Source, texts};

/// What earns points and what they are good for.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PointsRules {
    /// The acts that earn.
    pub acts: Vec<EarningRule>,
    /// Minutes in which a reserved redemption must be confirmed, or it expires.
    pub redemption_minutes: u32,
    /// Wrong verification codes after which a redemption is closed.
    pub code_tries: u8,
    /// What a merchant is paid for a point at a settlement, in CNY.
    pub cny_per_point: CnyPerPoint,
}

/// A year: what waits longer is forgotten, and the points with it.
const REDEMPTION_MINUTES_MAX: u32 = 365 * 24 * 60;

/// An act that earns points.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EarningRule {
    /// Its name in this charter.
    pub act: ActCode,
    /// Points for doing it once.
    pub amount: Amount,
    /// The most points a person can earn by it in a day (Beijing).
    pub day_cap: Amount,
    /// The least proof of identity of whoever earns.
    pub proof: ProofLevel,
}

/// A rate in CNY per point, a decimal string of at most 4 decimals, such as "0.05".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CnyPerPoint(Decimal);

impl CnyPerPoint {
    /// The rate.
    pub const fn decimal(self) -> Decimal {
        self.0
    }
}

/// Why a text is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rate is a decimal string from 0 to 1000 with at most 4 decimals")]
pub struct RateProblem;

impl FromStr for CnyPerPoint {
    type Err = RateProblem;
    fn from_str(text: &str) -> Result<Self, RateProblem> {
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let rate = Decimal::from_str_exact(text).ok().filter(|_| plain).ok_or(RateProblem)?;
        let sound = rate.scale() <= 4 && rate <= Decimal::ONE_THOUSAND;
        sound.then(|| Self(rate.normalize())).ok_or(RateProblem)
    }
}

impl fmt::Display for CnyPerPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

texts! {
    CnyPerPoint = "a rate: a decimal string from 0 to 1000 of at most 4 decimals";
}

impl Canonical for CnyPerPoint {
    fn put(&self, to: &mut Sink) {
        to.text(&alloc::string::ToString::to_string(self));
    }
    fn take(from: &mut Source<'_>) -> Self {
        let rate = from.text().parse();
        from.or_damaged(rate.ok(), Self(Decimal::ZERO))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CnyPerPoint {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "CnyPerPoint".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,4})?$",
            "description": "CNY per point, a decimal string with at most 4 decimals."
        })
    }
}

impl PointsRules {
    /// The rule of an act.
    pub fn earning(&self, act: &ActCode) -> Option<&EarningRule> {
        self.acts.iter().find(|rule| rule.act == *act)
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        check_list("acts", &self.acts, |rule| rule.act.clone(), EarningRule::check)?;
        if !(1..=REDEMPTION_MINUTES_MAX).contains(&self.redemption_minutes) {
            return Err(Fault::at("redemptionMinutes", "must lie between 1 and 525600, a year"));
        }
        if self.code_tries == 0 {
            return Err(Fault::at("codeTries", "must be at least 1"));
        }
        Ok(())
    }
}

impl EarningRule {
    fn check(&self) -> Result<(), Fault> {
        if !self.amount.is_positive() {
            return Err(Fault::at("amount", "must be above zero"));
        }
        if self.day_cap < self.amount {
            return Err(Fault::at("dayCap", "is below amount: the act could never earn"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::String, string::ToString, vec};

    fn rules() -> PointsRules {
        PointsRules {
            acts: vec![EarningRule {
                act: "antiFraud".parse().unwrap(),
                amount: "5".parse().unwrap(),
                day_cap: "10".parse().unwrap(),
                proof: ProofLevel::Phone,
            }],
            redemption_minutes: 30,
            code_tries: 3,
            cny_per_point: "0.05".parse().unwrap(),
        }
    }

    type Change = fn(&mut PointsRules);

    #[test]
    fn both_sides_of_each_border() {
        let table: [(Change, Result<(), &str>); 12] = [
            (|_| {}, Ok(())),
            (|rules| rules.acts.clear(), Ok(())),
            (|rules| rules.acts[0].amount = Amount::ZERO, Err("acts[0].amount")),
            (|rules| rules.acts[0].amount = Amount::from_hundredths(1), Ok(())),
            (|rules| rules.acts[0].day_cap = Amount::from_hundredths(499), Err("acts[0].dayCap")),
            (|rules| rules.acts[0].day_cap = Amount::from_hundredths(500), Ok(())),
            (|rules| rules.acts.push(rules.acts[0].clone()), Err("acts[1]")),
            (|rules| rules.redemption_minutes = 0, Err("redemptionMinutes")),
            (|rules| rules.redemption_minutes = 1, Ok(())),
            (|rules| rules.redemption_minutes = 525_600, Ok(())),
            (|rules| rules.redemption_minutes = 525_601, Err("redemptionMinutes")),
            (|rules| rules.code_tries = 0, Err("codeTries")),
        ];
        for (row, (change, want)) in table.into_iter().enumerate() {
            let mut rules = rules();
            change(&mut rules);
            let got = rules.check().map_err(|fault| fault.path);
            assert_eq!(got, want.map_err(String::from), "row {row}");
        }
    }

    #[test]
    fn rates() {
        for (text, want) in [
            ("0", Some("0")),
            ("0.0500", Some("0.05")),
            ("0.0001", Some("0.0001")),
            ("1000", Some("1000")),
            ("1000.0001", None),
            ("0.00001", None),
            ("-1", None),
            ("+1", None),
            ("1e2", None),
            ("1_0", None),
            ("", None),
        ] {
            let rate: Result<CnyPerPoint, _> = serde_json::from_str(&format!("\"{text}\""));
            let got = rate.ok().map(|rate| rate.decimal().to_string());
            assert_eq!(got.as_deref(), want, "{text}");
        }
    }
}
