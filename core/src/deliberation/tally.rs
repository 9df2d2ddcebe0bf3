//! The count, as a proof: each comparison with both sides, multiplied out.
//!
//! Nothing is divided, so nothing is rounded: invariant **exact**. With the numbers of an
//! [`Inequality`] anyone can do the two multiplications by hand and see which side is larger.

use alloc::vec::Vec;
use core::{cmp::Ordering, fmt, iter, str::FromStr};
use serde::{Deserialize, Serialize};

use super::Choice;
use crate::base::{Canonical, Ratio, Sink, Source, Threshold, texts};
use crate::charter::{Base, Silence, Thresholds, VoteMeasure};

/// How many were eligible, took part, and chose what, by one measure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tally {
    /// What is counted.
    pub measure: VoteMeasure,
    /// In the register when voting opened.
    pub eligible: u32,
    /// Cast a ballot, abstentions and void ballots included.
    pub participants: u32,
    /// In favour.
    pub yes: u32,
    /// Against.
    pub no: u32,
    /// Neither.
    pub abstain: u32,
}

impl Tally {
    /// Counts one more ballot, of so many heads, or of so much area.
    pub fn count(&mut self, choice: Choice, weight: u32) {
        let chosen = match choice {
            Choice::Yes => &mut self.yes,
            Choice::No => &mut self.no,
            Choice::Abstain => &mut self.abstain,
        };
        *chosen = chosen.saturating_add(weight); // all weights together are below 2^32
        self.participants = self.participants.saturating_add(weight);
    }

    /// How many a percentage is out of.
    fn base(&self, base: Base) -> u32 {
        let decided = self.yes.saturating_add(self.no);
        match base {
            Base::Eligible => self.eligible,
            Base::Participants => self.participants,
            Base::Valid => decided.saturating_add(self.abstain),
            Base::YesAndNo => decided,
        }
    }

    /// With those who stayed silent; `side` is where the majority of those who voted stands.
    fn with_silent(mut self, silent: u32, silence: Silence, side: Ordering) -> Self {
        if silence == Silence::Ignored {
            return self;
        }
        self.participants = self.participants.saturating_add(silent);
        let chosen = match (silence, side) {
            (Silence::JoinsMajority, Ordering::Greater) => &mut self.yes,
            (Silence::JoinsMajority, Ordering::Less) => &mut self.no,
            _ => &mut self.abstain,
        };
        *chosen = chosen.saturating_add(silent);
        self
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
    /// More papers than voters, or a box that was not counted in time: the vote is void.
    Void,
}

/// One comparison of the count: `part * denominator` against `whole * numerator`.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Inequality {
    /// What it is for.
    pub test: Test,
    /// What is counted: heads, or area in 0.01 m2.
    pub measure: VoteMeasure,
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
    pub(super) const fn new(number: u128) -> Self {
        Self(number)
    }

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

/// The count with those who were served and did not vote: how many, measure by measure. They join
/// a majority only where the same side leads in every measure; else they abstain.
pub fn with_silence(silence: Silence, tallies: &[Tally], silent: &[u32]) -> Vec<Tally> {
    let leads = |side| tallies.iter().all(|tally| tally.yes.cmp(&tally.no) == side);
    let sides = [Ordering::Greater, Ordering::Less];
    let side = sides.into_iter().find(|side| leads(*side)).unwrap_or(Ordering::Equal);
    let counted = tallies.iter().zip(silent.iter().copied().chain(iter::repeat(0)));
    counted.map(|(tally, silent)| tally.with_silent(silent, silence, side)).collect()
}

/// Decides by a rule, and shows how: in every measure, quorum out of the eligible and approval out
/// of whom the rule says. These are two denominators, as in Civil Code 278.
pub fn weigh(rule: &Thresholds, tallies: &[Tally]) -> (Outcome, Vec<Inequality>) {
    let of = |test, base, threshold| {
        move |tally: &Tally| {
            let part = if test == Test::Quorum { tally.participants } else { tally.yes };
            compare(test, tally.measure, part, (base, tally.base(base)), threshold)
        }
    };
    let quorum = tallies.iter().map(of(Test::Quorum, Base::Eligible, rule.quorum));
    let approval = tallies.iter().map(of(Test::Approval, rule.approval_of, rule.approval));
    let proof: Vec<Inequality> = quorum.chain(approval).collect();
    let fails = |test| proof.iter().any(|line| line.test == test && !line.holds);
    let outcome = match (fails(Test::Quorum), fails(Test::Approval)) {
        _ if proof.is_empty() => Outcome::NoQuorum,
        (true, _) => Outcome::NoQuorum,
        (false, true) => Outcome::Rejected,
        (false, false) => Outcome::Passed,
    };
    (outcome, proof)
}

/// One comparison, with both sides.
pub(super) fn compare(
    test: Test,
    measure: VoteMeasure,
    part: u32,
    (base, whole): (Base, u32),
    threshold: Threshold,
) -> Inequality {
    let ratio = threshold.ratio();
    let (left, right) = ratio.sides(u64::from(part), u64::from(whole));
    let comparison = match threshold {
        Threshold::AtLeast(_) => Comparison::AtLeast,
        Threshold::MoreThan(_) => Comparison::MoreThan,
    };
    let holds = threshold.is_met(u64::from(part), u64::from(whole));
    let (left, right) = (Product(left), Product(right));
    Inequality { test, measure, part, whole, base, ratio, comparison, left, right, holds }
}
