//! The count, as a proof: each comparison with both sides, multiplied out.
//!
//! Nothing is divided, so nothing is rounded: invariant **exact**. With the numbers of an
//! [`Inequality`] anyone can do the two multiplications by hand and see which side is larger.

use alloc::{vec, vec::Vec};
use core::{fmt, str::FromStr};
use serde::{Deserialize, Serialize};

use super::Choice;
use crate::base::{Canonical, Ratio, Sink, Source, Threshold, texts};
use crate::charter::{Base, DecisionRule};

/// How many were eligible, took part, and chose what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tally {
    /// In the register when voting opened.
    pub eligible: u32,
    /// Cast a ballot, abstentions included.
    pub participants: u32,
    /// In favour.
    pub yes: u32,
    /// Against.
    pub no: u32,
    /// Neither.
    pub abstain: u32,
}

impl Tally {
    /// Counts one more ballot.
    pub(super) fn count(&mut self, choice: Choice) {
        let chosen = match choice {
            Choice::Yes => &mut self.yes,
            Choice::No => &mut self.no,
            Choice::Abstain => &mut self.abstain,
        };
        *chosen = chosen.saturating_add(1); // no more ballots than places in the register
        self.participants = self.participants.saturating_add(1);
    }

    /// How many a percentage is out of.
    fn base(&self, base: Base) -> u32 {
        match base {
            Base::Eligible => self.eligible,
            Base::Participants => self.participants,
            Base::YesAndNo => self.yes.saturating_add(self.no),
        }
    }
}

/// How a topic was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Too few took part: nothing is decided.
    NoQuorum,
    /// Enough took part, too few were in favour.
    Rejected,
    /// Enough took part, enough were in favour.
    Passed,
}

/// One comparison of the count: `part * denominator` against `whole * numerator`.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Inequality {
    /// What it is for.
    pub test: Test,
    /// The share looked at: participants, or votes in favour.
    pub part: u32,
    /// Out of how many.
    pub whole: u32,
    /// Who those are.
    pub base: Base,
    /// The ratio that the rule asks for, such as "2/3".
    pub ratio: Ratio,
    /// Whether that ratio is enough, or must be passed.
    pub comparison: Comparison,
    /// `part * denominator`, a decimal string.
    pub left: Product,
    /// `whole * numerator`, a decimal string.
    pub right: Product,
    /// Whether left and right compare so, and `whole` is not 0: of nothing, nothing is met.
    pub holds: bool,
}

/// What a comparison is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Test {
    /// Whether enough took part.
    Quorum,
    /// Whether enough of them were in favour.
    Approval,
}

/// How the two sides are compared (Civil Code 1259).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Comparison {
    /// 以上, `left >= right`.
    AtLeast,
    /// 过半数 and 超过, `left > right`.
    MoreThan,
}

/// A product, exact: a decimal string in JSON, whose numbers many readers cut off at 2^53.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Product(u128);

impl Product {
    /// The number.
    pub const fn get(self) -> u128 {
        self.0
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Why a text is no product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a product is a string of digits")]
pub struct ProductProblem;

impl FromStr for Product {
    type Err = ProductProblem;
    fn from_str(text: &str) -> Result<Self, ProductProblem> {
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        let plain = digits && (text == "0" || !text.starts_with('0'));
        text.parse().ok().filter(|_| plain).map(Self).ok_or(ProductProblem)
    }
}

texts! {
    Product = "a product: a string of digits";
}

impl Canonical for Product {
    fn put(&self, to: &mut Sink) {
        let mut rest = self.0;
        while rest >= 0x80 {
            let [low, ..] = rest.to_le_bytes();
            to.bytes(&[low | 0x80]);
            rest >>= 7;
        }
        let [low, ..] = rest.to_le_bytes();
        to.bytes(&[low]);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let mut number = 0;
        for shift in (0..u128::BITS).step_by(7) {
            let [byte] = from.array();
            number |= u128::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        Self(number)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Product {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Product".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^(0|[1-9][0-9]*)$",
            "description": "A whole number, exact, as a decimal string."
        })
    }
}

/// Decides by a rule, and shows how: quorum out of the eligible, approval out of whom the rule
/// says. These are two denominators, as in Civil Code 278.
pub(super) fn decide(rule: &DecisionRule, tally: &Tally) -> (Outcome, Vec<Inequality>) {
    let quorum = compare(Test::Quorum, tally.participants, tally, Base::Eligible, rule.quorum);
    let approval = compare(Test::Approval, tally.yes, tally, rule.approval_of, rule.approval);
    let outcome = match (quorum.holds, approval.holds) {
        (false, _) => Outcome::NoQuorum,
        (true, false) => Outcome::Rejected,
        (true, true) => Outcome::Passed,
    };
    (outcome, vec![quorum, approval])
}

fn compare(test: Test, part: u32, tally: &Tally, base: Base, threshold: Threshold) -> Inequality {
    let whole = tally.base(base);
    let ratio = threshold.ratio();
    let (left, right) = ratio.sides(u64::from(part), u64::from(whole));
    let comparison = match threshold {
        Threshold::AtLeast(_) => Comparison::AtLeast,
        Threshold::MoreThan(_) => Comparison::MoreThan,
    };
    let holds = threshold.is_met(u64::from(part), u64::from(whole));
    let (left, right) = (Product(left), Product(right));
    Inequality { test, part, whole, base, ratio, comparison, left, right, holds }
}
