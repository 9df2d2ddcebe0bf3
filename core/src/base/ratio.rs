//! Exact ratios and the thresholds made of them.
//!
//! 以上 includes the number (`>=`); 过半数 and 超过 do not (`>`): Civil Code 1259. Both are compared
//! by cross-multiplication of integers. Invariant **exact**: no float, no division, no rounding.

use core::{cmp::Ordering, fmt, str::FromStr};
use serde::{Deserialize, Serialize};

use super::{Canonical, Sink, Source, texts};

/// A ratio of two integers, such as two thirds; from 0 to 1, not reduced: "2/3".
///
/// ```
/// use gongzhi::base::Ratio;
/// let two_thirds: Ratio = "2/3".parse().unwrap();
/// assert!(two_thirds.compare(2, 3).is_eq());
/// assert!(two_thirds.compare(666, 1000).is_lt());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    numerator: u32,
    denominator: u32,
}

/// Why a text is no ratio.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RatioProblem {
    /// Not of the form.
    #[error("a ratio is written as two whole numbers, such as \"2/3\"")]
    Form,
    /// A denominator of zero, or above one.
    #[error("a ratio lies between 0 and 1, this is {numerator}/{denominator}")]
    Range {
        /// Above the line.
        numerator: u32,
        /// Below the line.
        denominator: u32,
    },
}

const fn ratio(numerator: u32, denominator: u32) -> Ratio {
    Ratio { numerator, denominator }
}

impl Ratio {
    /// None.
    pub const ZERO: Self = ratio(0, 1);
    /// 1/10.
    pub const TENTH: Self = ratio(1, 10);
    /// 1/5.
    pub const FIFTH: Self = ratio(1, 5);
    /// 1/3.
    pub const THIRD: Self = ratio(1, 3);
    /// 1/2.
    pub const HALF: Self = ratio(1, 2);
    /// 2/3.
    pub const TWO_THIRDS: Self = ratio(2, 3);
    /// 3/4.
    pub const THREE_QUARTERS: Self = ratio(3, 4);
    /// All.
    pub const ONE: Self = ratio(1, 1);

    /// Checks and takes both numbers.
    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, RatioProblem> {
        if denominator == 0 || numerator > denominator {
            return Err(RatioProblem::Range { numerator, denominator });
        }
        Ok(Self { numerator, denominator })
    }

    /// How `part` of `whole` stands to this ratio: `part * denominator` against `whole * numerator`.
    pub fn compare(self, part: u64, whole: u64) -> Ordering {
        self.sides(part, whole).0.cmp(&self.sides(part, whole).1)
    }

    /// Both sides of the comparison, as a resident can check by hand.
    pub fn sides(self, part: u64, whole: u64) -> (u128, u128) {
        let left = u128::from(part).saturating_mul(u128::from(self.denominator));
        let right = u128::from(whole).saturating_mul(u128::from(self.numerator));
        (left, right) // both below 2^96: nothing saturates
    }

    /// Above the line.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// Below the line.
    pub const fn denominator(self) -> u32 {
        self.denominator
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Ratio {
    type Err = RatioProblem;
    fn from_str(text: &str) -> Result<Self, RatioProblem> {
        let whole = |part: &str| -> Result<u32, RatioProblem> {
            if part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(RatioProblem::Form);
            }
            part.parse().map_err(|_| RatioProblem::Form)
        };
        let (numerator, denominator) = text.split_once('/').ok_or(RatioProblem::Form)?;
        Self::new(whole(numerator)?, whole(denominator)?)
    }
}

texts! {
    Ratio = "a ratio: a string such as 2/3";
}

impl Canonical for Ratio {
    fn put(&self, to: &mut Sink) {
        (self.numerator, self.denominator).put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let (numerator, denominator) = Canonical::take(from);
        from.or_damaged(
            Self::new(numerator, denominator).ok(),
            Self { numerator: 0, denominator: 1 },
        )
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Ratio {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Ratio".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^[0-9]+/[0-9]+$",
            "description": "A ratio between 0 and 1 of two whole numbers, such as \"2/3\"."
        })
    }
}

/// A share that must be reached, or passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Threshold {
    /// 以上, `>=`: two thirds is enough where "2/3" is asked for.
    AtLeast(Ratio),
    /// 过半数 and 超过, `>`: exactly a half is not enough where "1/2" is asked for.
    MoreThan(Ratio),
}

impl Threshold {
    /// Whether `part` of `whole` meets it. Of nothing, nothing is met.
    pub fn is_met(self, part: u64, whole: u64) -> bool {
        whole > 0
            && match self {
                Self::AtLeast(ratio) => ratio.compare(part, whole).is_ge(),
                Self::MoreThan(ratio) => ratio.compare(part, whole).is_gt(),
            }
    }

    /// Whether whatever meets it meets the other, too.
    pub fn asks_as_much_as(self, other: Self) -> bool {
        let (ratio, least) = (self.ratio(), other.ratio());
        match least.compare(ratio.numerator.into(), ratio.denominator.into()) {
            Ordering::Equal => {
                matches!((self, other), (Self::MoreThan(_), _) | (_, Self::AtLeast(_)))
            }
            order => order.is_gt(),
        }
    }

    /// The ratio it names.
    pub const fn ratio(self) -> Ratio {
        match self {
            Self::AtLeast(ratio) | Self::MoreThan(ratio) => ratio,
        }
    }

    /// The smallest part of `whole` that meets it, if one does.
    pub fn smallest(self, whole: u64) -> Option<u64> {
        let ratio = self.ratio();
        let product = u128::from(whole).checked_mul(u128::from(ratio.numerator))?;
        let denominator = u128::from(ratio.denominator);
        let least = match self {
            Self::AtLeast(_) => product.div_ceil(denominator),
            Self::MoreThan(_) => product.checked_div(denominator)?.checked_add(1)?,
        };
        let least = u64::try_from(least).ok()?;
        self.is_met(least, whole).then_some(least).filter(|least| *least <= whole)
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast(ratio) => write!(f, ">= {ratio}"),
            Self::MoreThan(ratio) => write!(f, "> {ratio}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn both_sides_of_each_border() {
        let at_least = |n, d| Threshold::AtLeast(Ratio::new(n, d).unwrap());
        let more_than = |n, d| Threshold::MoreThan(Ratio::new(n, d).unwrap());
        for (threshold, part, whole, met) in [
            (at_least(2, 3), 2, 3, true),
            (at_least(2, 3), 199, 300, false),
            (at_least(2, 3), 200, 300, true),
            (at_least(2, 3), 84, 125, true),
            (at_least(2, 3), 83, 125, false),
            (more_than(1, 2), 62, 125, false),
            (more_than(1, 2), 63, 125, true),
            (more_than(1, 2), 62, 124, false),
            (more_than(1, 2), 63, 124, true),
            (at_least(3, 4), 75, 100, true),
            (at_least(3, 4), 74, 100, false),
            (at_least(0, 1), 0, 0, false),
            (at_least(1, 1), u64::MAX, u64::MAX, true),
            (at_least(1, 1), u64::MAX - 1, u64::MAX, false),
        ] {
            assert_eq!(threshold.is_met(part, whole), met, "{part} of {whole} {threshold}");
        }
    }

    #[test]
    fn smallest_is_the_border() {
        for whole in 0..200_u64 {
            for denominator in 1..8_u32 {
                for numerator in 0..=denominator {
                    let ratio = Ratio::new(numerator, denominator).unwrap();
                    for threshold in [Threshold::AtLeast(ratio), Threshold::MoreThan(ratio)] {
                        let want = (0..=whole).find(|part| threshold.is_met(*part, whole));
                        assert_eq!(threshold.smallest(whole), want, "{whole} {threshold}");
                    }
                }
            }
        }
    }

    #[test]
    fn forms() {
        for text in ["", "1", "1/", "/2", "1/0", "3/2", "+1/2", "1.0/2", "1/2 ", "1/99999999999"] {
            assert!(text.parse::<Ratio>().is_err(), "{text:?}");
        }
        assert_eq!("2/3".parse::<Ratio>().unwrap().to_string(), "2/3");
    }
}
