//! Verification codes 核销码: eight digits by which a merchant knows that its customer is the buyer.
//!
//! A code is a MAC of the redemption's identifier, so it needs neither randomness nor a place in
//! the state. It is shown to the buyer alone, in no event, view or debug output.

use core::{fmt, str::FromStr};

use crate::base::{Canonical, Purpose, RedemptionId, Sealable, texts};
use crate::charter::Context;

/// A verification code (核销码): 8 digits. In the journal only its seal.
///
/// ```
/// use gongzhi::points::VerificationCode;
/// let code: VerificationCode = "00420815".parse().unwrap();
/// assert_eq!(code.to_string(), "00420815");
/// assert_eq!(format!("{code:?}"), "VerificationCode(..)");
/// assert!("420815".parse::<VerificationCode>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Canonical)]
pub struct VerificationCode(Sealable);

const DIGITS: usize = 8;
const CODES: u64 = 100_000_000;

/// Why a text is no verification code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a verification code has 8 digits")]
pub struct CodeProblem;

impl VerificationCode {
    /// The code of a redemption. 2^64 is not a multiple of 10^8: the bias is below one in 10^11.
    pub(super) fn of(context: &Context, redemption: &RedemptionId) -> Self {
        let mac = context.mac(Purpose::Verification, &[redemption.as_str().as_bytes()]);
        let head = mac.as_bytes().first_chunk().copied().unwrap_or_default();
        let mut number = u64::from_be_bytes(head).wrapping_rem(CODES);
        let mut digits = [b'0'; DIGITS];
        for digit in digits.iter_mut().rev() {
            let ones = u8::try_from(number.wrapping_rem(10)).unwrap_or_default();
            *digit = b'0'.wrapping_add(ones);
            number = number.wrapping_div(10);
        }
        Self(Sealable::clear(&digits))
    }

    /// Whether it is the code of a redemption.
    pub(super) fn is_of(&self, context: &Context, redemption: &RedemptionId) -> bool {
        self.0.is(Self::of(context, redemption).0, context.algorithm, context.secret)
    }
}

impl fmt::Display for VerificationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(digits) = self.0.shown::<DIGITS>() else { return f.write_str("(sealed)") };
        digits.iter().try_for_each(|digit| write!(f, "{}", char::from(*digit)))
    }
}

impl fmt::Debug for VerificationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VerificationCode(..)")
    }
}

impl FromStr for VerificationCode {
    type Err = CodeProblem;
    fn from_str(text: &str) -> Result<Self, CodeProblem> {
        let digits: [u8; DIGITS] = text.as_bytes().try_into().map_err(|_| CodeProblem)?;
        let sound = digits.iter().all(u8::is_ascii_digit);
        sound.then_some(Self(Sealable::clear(&digits))).ok_or(CodeProblem)
    }
}

texts! {
    VerificationCode = "a verification code: a string of 8 digits";
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for VerificationCode {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "VerificationCode".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^[0-9]{8}$",
            "description": "A verification code: 8 digits."
        })
    }
}
