//! Whole numbers without an upper end, as far as equal shares need them: differences, products with
//! 64 bits, order. Shares of a budget are fractions over one denominator that grows with each
//! project bought; nothing else here passes 128 bits.

use alloc::{vec, vec::Vec};
use core::cmp::Ordering;

/// A whole number in words of 64 bits, the lowest first, without zeros at the end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wide(Vec<u64>);

/// The low and the high word.
const fn split(number: u128) -> (u64, u64) {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = number.to_le_bytes();
    (u64::from_le_bytes([a, b, c, d, e, f, g, h]), u64::from_le_bytes([i, j, k, l, m, n, o, p]))
}

impl Wide {
    pub(super) fn new(number: u64) -> Self {
        Self(vec![number]).trim()
    }

    fn trim(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    pub(super) fn times(&self, factor: u64) -> Self {
        let mut carry = 0_u64;
        let mut words = Vec::with_capacity(self.0.len().saturating_add(1));
        for word in &self.0 {
            let product = u128::from(*word).wrapping_mul(u128::from(factor)); // below 2^128 - 2^65
            let (low, high) = split(product.wrapping_add(u128::from(carry)));
            words.push(low);
            carry = high;
        }
        words.push(carry);
        Self(words).trim()
    }

    /// The difference; nothing where `other` is more.
    pub(super) fn minus(&self, other: &Self) -> Self {
        if other > self {
            return Self::default();
        }
        let mut borrow = false;
        let mut words = Vec::with_capacity(self.0.len());
        for (place, word) in self.0.iter().enumerate() {
            let (rest, under) = word.overflowing_sub(other.word(place));
            let (rest, more) = rest.overflowing_sub(u64::from(borrow));
            words.push(rest);
            borrow = under || more;
        }
        Self(words).trim()
    }

    /// How often `other`, which is not nothing, is in this, rounded down; at most 64 bits.
    pub(super) fn over(&self, other: &Self) -> u64 {
        let mut quotient = 0_u64;
        for bit in (0..u64::BITS).rev() {
            let more = quotient | 1_u64.wrapping_shl(bit);
            if other.times(more) <= *self {
                quotient = more;
            }
        }
        quotient
    }

    fn word(&self, place: usize) -> u64 {
        self.0.get(place).copied().unwrap_or(0)
    }
}

impl Ord for Wide {
    fn cmp(&self, other: &Self) -> Ordering {
        let words = || self.0.iter().rev().cmp(other.0.iter().rev());
        self.0.len().cmp(&other.0.len()).then_with(words)
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wide(number: u128) -> Wide {
        let (low, high) = split(number);
        Wide(vec![low, high]).trim()
    }

    proptest! {
        #[test]
        fn as_128_bits_have_it(a in any::<u128>(), b in any::<u128>(), factor in any::<u64>()) {
            for (a, b) in [(a, b), (a, a), (a >> 64, b), (a >> 96, b >> 96), (0, b)] {
                prop_assert_eq!(wide(a).cmp(&wide(b)), a.cmp(&b));
                prop_assert_eq!(wide(a).minus(&wide(b)), wide(a.saturating_sub(b)));
                prop_assert_eq!(wide(a >> 64).times(factor), wide((a >> 64).wrapping_mul(factor.into())));
                if let Some(quotient) = a.checked_div(b) {
                    let most = u64::try_from(quotient).unwrap_or(u64::MAX);
                    prop_assert_eq!(wide(a).over(&wide(b)), most);
                }
            }
            // Above 128 bits: what is multiplied twice, and taken away as often, leaves nothing.
            let much = wide(a).times(factor).times(factor);
            prop_assert_eq!(much.minus(&much), Wide::default());
            prop_assert!(much.times(2) >= much);
            let step = much.minus(&wide(b));
            prop_assert_eq!(much.minus(&step), wide(b).min(much));
        }
    }
}
