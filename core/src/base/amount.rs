//! Amounts of points: fixed point with two decimals, in 64 bits.
//!
//! On the wire an amount is a decimal string, "12.50". A number with a third decimal is refused, not
//! rounded. Arithmetic is checked by name; there is no operator to overflow. Money is another type.

use core::{fmt, str::FromStr};
use rust_decimal::Decimal;

use super::{Canonical, texts};

/// An amount of points (积分) in hundredths. May be negative where a balance may.
///
/// ```
/// use gongzhi::base::Amount;
/// let amount: Amount = "12.5".parse().unwrap();
/// assert_eq!(amount.to_string(), "12.50");
/// assert!("0.001".parse::<Amount>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Canonical)]
pub struct Amount(i64);

/// Why a text is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountProblem {
    /// Not a decimal number.
    #[error("an amount is a decimal string such as \"12.50\"")]
    Form,
    /// Finer than a hundredth.
    #[error("an amount has at most 2 decimals, this has {decimals}")]
    TooFine {
        /// How many there were.
        decimals: usize,
    },
    /// Past what is held exactly.
    #[error("an amount lies within 92233720368547758.07 of zero, this does not")]
    TooLarge,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The most there is.
    pub const MAX: Self = Self(i64::MAX);
    /// Decimals held.
    pub const DECIMALS: u32 = 2;

    /// From hundredths.
    pub const fn from_hundredths(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// In hundredths.
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// The sum, where it fits.
    pub const fn plus(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// The difference, where it fits.
    pub const fn minus(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Some(Self(difference)),
            None => None,
        }
    }

    /// The product with a whole number, where it fits.
    pub const fn times(self, count: u32) -> Option<Self> {
        #[expect(clippy::as_conversions, reason = "u32 to i64 is lossless; From is not const")]
        match self.0.checked_mul(count as i64) {
            Some(product) => Some(Self(product)),
            None => None,
        }
    }

    /// Above zero.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// As a decimal number, exactly.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, Self::DECIMALS)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let (whole, hundredths) = (size.wrapping_div(100), size.wrapping_rem(100));
        write!(f, "{sign}{whole}.{hundredths:02}")
    }
}

impl FromStr for Amount {
    type Err = AmountProblem;
    fn from_str(text: &str) -> Result<Self, AmountProblem> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let ends_in_point = digits.ends_with('.');
        if whole.is_empty() || ends_in_point || !is_number(whole) || !is_number(fraction) {
            return Err(AmountProblem::Form);
        }
        if fraction.len() > 2 {
            return Err(AmountProblem::TooFine { decimals: fraction.len() });
        }
        let mut size = 0_i64;
        let padding = if fraction.is_empty() {
            "00"
        } else if fraction.len() == 1 {
            "0"
        } else {
            ""
        };
        for digit in whole.bytes().chain(fraction.bytes()).chain(padding.bytes()) {
            let digit = i64::from(digit.wrapping_sub(b'0'));
            size = size
                .checked_mul(10)
                .and_then(|size| size.checked_add(digit))
                .ok_or(AmountProblem::TooLarge)?;
        }
        Ok(Self(if negative { size.wrapping_neg() } else { size })) // size >= 0: no wrap
    }
}

texts! {
    Amount = "an amount: a decimal string of at most 2 decimals";
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Amount {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,2})?$",
            "description": "An amount of points, a decimal string with at most 2 decimals."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn texts() {
        for (text, want) in [
            ("0", Ok("0.00")),
            ("12.5", Ok("12.50")),
            ("-0.05", Ok("-0.05")),
            ("92233720368547758.07", Ok("92233720368547758.07")),
            ("92233720368547758.08", Err(AmountProblem::TooLarge)),
            ("0.001", Err(AmountProblem::TooFine { decimals: 3 })),
            ("1.", Err(AmountProblem::Form)),
            (".5", Err(AmountProblem::Form)),
            ("", Err(AmountProblem::Form)),
            ("-", Err(AmountProblem::Form)),
            ("1e3", Err(AmountProblem::Form)),
            ("+1", Err(AmountProblem::Form)),
            ("NaN", Err(AmountProblem::Form)),
        ] {
            let got = text.parse::<Amount>().map(|amount| amount.to_string());
            assert_eq!(got, want.map(Into::into), "{text}");
        }
    }
}
