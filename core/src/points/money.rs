//! Money: exact amounts of CNY, for settlements alone.
//!
//! On the wire a decimal string with two decimals at least and six at most: a payout has two, what
//! rounding left over may have more. Nothing here rounds.

use core::{fmt, str::FromStr};
use rust_decimal::Decimal;

use crate::base::{Canonical, Sink, Source, texts};

/// An exact amount of CNY (人民币元).
///
/// ```
/// use gongzhi::points::Cny;
/// let amount: Cny = "12.5".parse().unwrap();
/// assert_eq!(amount.to_string(), "12.50");
/// assert!("0.0000001".parse::<Cny>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cny(Decimal);

/// The most decimals held: two of a point and four of a rate.
const DECIMALS_MAX: u32 = 6;

/// Why a text is no amount of CNY.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an amount of CNY is a decimal string such as \"12.50\", with at most 6 decimals")]
pub struct CnyProblem;

impl Cny {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Takes a number of at most six decimals.
    pub(super) fn new(number: Decimal) -> Option<Self> {
        let mut number = number.normalize();
        if number.scale() > DECIMALS_MAX {
            return None;
        }
        if number.scale() < 2 {
            number.rescale(2);
        }
        Some(Self(number))
    }

    /// As a decimal number, exactly.
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// In the finest unit held.
    pub(super) fn millionths(self) -> Option<i128> {
        let finer = DECIMALS_MAX.checked_sub(self.0.scale())?;
        self.0.mantissa().checked_mul(10_i128.checked_pow(finer)?)
    }

    /// From the finest unit held, where it fits.
    pub(super) fn of_millionths(number: i128) -> Option<Self> {
        Self::new(Decimal::try_from_i128_with_scale(number, DECIMALS_MAX).ok()?)
    }
}

impl fmt::Display for Cny {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::try_from(self.0.scale().max(2)).unwrap_or(2);
        write!(f, "{:.places$}", self.0) // never fewer than it has: nothing is cut
    }
}

impl FromStr for Cny {
    type Err = CnyProblem;
    fn from_str(text: &str) -> Result<Self, CnyProblem> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let shaped = plain && !digits.starts_with('.') && !digits.ends_with('.');
        let number = Decimal::from_str_exact(text).ok().filter(|_| shaped);
        number.and_then(Self::new).ok_or(CnyProblem)
    }
}

texts! {
    Cny = "an amount of CNY: a decimal string of at most 6 decimals";
}

impl Canonical for Cny {
    fn put(&self, to: &mut Sink) {
        to.text(&alloc::string::ToString::to_string(self));
    }
    fn take(from: &mut Source<'_>) -> Self {
        let amount = from.text().parse();
        from.or_damaged(amount.ok(), Self::ZERO)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cny {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Cny".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,6})?$",
            "description": "An amount of CNY, a decimal string with at most 6 decimals."
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
            ("-0.005", Ok("-0.005")),
            ("12.500000", Ok("12.50")),
            ("92233720368547758070.000001", Ok("92233720368547758070.000001")),
            ("0.0000001", Err(CnyProblem)),
            ("1e3", Err(CnyProblem)),
            ("1_000", Err(CnyProblem)),
            (".5", Err(CnyProblem)),
            ("5.", Err(CnyProblem)),
            ("", Err(CnyProblem)),
            ("-", Err(CnyProblem)),
            ("+1", Err(CnyProblem)),
        ] {
            let got = text.parse::<Cny>().map(|amount| amount.to_string());
            assert_eq!(got, want.map(Into::into), "{text}");
        }
    }
}
