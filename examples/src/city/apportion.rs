//! Apportionment: whole numbers in proportion to weights, by the largest remainder (Hamilton).
//!
//! Exact and deterministic: no float, and of equal remainders the earlier place goes first.

/// Shares `total` out over the weights, `least` for each place first.
///
/// # Panics
/// Where there is less than `least` for each, or all weights are zero.
pub fn apportion(total: u32, weights: &[u32], least: u32) -> Vec<u32> {
    let places = u32::try_from(weights.len()).expect("fewer than 2^32 places");
    let rest = u64::from(total) - u64::from(least) * u64::from(places);
    let sum: u64 = weights.iter().copied().map(u64::from).sum();
    let quota = |weight: &u32| rest * u64::from(*weight) / sum;
    let remainder = |weight: &u32| rest * u64::from(*weight) % sum;
    let mut shares: Vec<u64> = weights.iter().map(quota).collect();
    let given: u64 = shares.iter().sum();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|place| (std::cmp::Reverse(remainder(&weights[*place])), *place));
    let left = usize::try_from(rest - given).expect("fewer than places");
    for place in order.into_iter().take(left) {
        shares[place] += 1;
    }
    let whole = |share| u32::try_from(share).expect("a share of a 32-bit total") + least;
    shares.into_iter().map(whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_and_keep_their_quota() {
        for (total, weights, least, want) in [
            (10, vec![1, 1, 1], 0, vec![4, 3, 3]),
            (100, vec![9061, 7179, 5259, 3319, 1182], 0, vec![35, 28, 20, 13, 4]),
            (7, vec![0, 1], 2, vec![2, 5]),
            (4, vec![5, 5], 2, vec![2, 2]),
        ] {
            let shares = apportion(total, &weights, least);
            assert_eq!(shares, want);
            assert_eq!(shares.iter().sum::<u32>(), total);
        }
    }
}
