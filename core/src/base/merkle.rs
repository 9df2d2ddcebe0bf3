//! The Merkle log of RFC 9162 (and 6962): an append-only list with a root, and short proofs that an
//! entry is in it (inclusion) and that it only ever grew (consistency).
//!
//! What it is: hashes alone, some 64 bytes an entry; rebuilt from the journal on restore. What
//! it is not: a store of entries, a signature over the root, or a witness to when it was so.
//!
//! Invariant **append only**: a node, once kept, never changes, so every root ever given stays
//! provable. The verifiers need no log: an auditor runs them on what was handed over.

use alloc::vec::Vec;

use super::digest::{Algorithm, Digest};

/// Prefix of a leaf's bytes, so that no entry can pass for a node (RFC 9162 2.1.1).
const LEAF: &[u8] = &[0];
/// Prefix of a node's bytes.
const NODE: &[u8] = &[1];

/// The hash of an entry as a leaf: H(0x00 || entry).
///
/// ```
/// use gongzhi::base::digest::Algorithm;
/// use gongzhi::base::merkle::leaf_hash;
/// assert_eq!(leaf_hash(Algorithm::Sha256, b"a"), Algorithm::Sha256.digest(&[b"\0a"]));
/// ```
#[must_use]
pub fn leaf_hash(algorithm: Algorithm, entry: &[u8]) -> Digest {
    algorithm.digest(&[LEAF, entry])
}

fn node_hash(algorithm: Algorithm, left: &Digest, right: &Digest) -> Digest {
    algorithm.digest(&[NODE, left.as_bytes(), right.as_bytes()])
}

/// An append-only Merkle log.
///
/// Appending hashes twice on average; a root or a proof costs O(log n).
///
/// ```
/// use gongzhi::base::digest::Algorithm;
/// use gongzhi::base::merkle::{Log, verify_consistency, verify_inclusion};
///
/// let mut log = Log::new(Algorithm::Sm3);
/// let first = log.append(b"case accepted");
/// let old_root = log.root();
/// log.append(b"case dispatched");
/// log.append(b"case closed");
///
/// let proof = log.inclusion(0).unwrap();
/// assert!(verify_inclusion(Algorithm::Sm3, first, 0, 3, &proof, log.root()));
/// let proof = log.consistency(1).unwrap();
/// assert!(verify_consistency(Algorithm::Sm3, 1, 3, &proof, old_root, log.root()));
/// ```
#[derive(Debug, Clone)]
pub struct Log {
    algorithm: Algorithm,
    /// `levels[h][i]` is the root of the full subtree over the 2^h leaves from `i * 2^h` on, so
    /// that level `h` is half as long as the one below, rounded down.
    levels: Vec<Vec<Digest>>,
}

impl Log {
    /// An empty log.
    #[must_use]
    pub const fn new(algorithm: Algorithm) -> Self {
        Self { algorithm, levels: Vec::new() }
    }

    /// How many entries it holds.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| widen(leaves.len()))
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds an entry, and gives its leaf hash; its index is what `len` was before.
    pub fn append(&mut self, entry: &[u8]) -> Digest {
        let leaf = leaf_hash(self.algorithm, entry);
        self.append_hash(leaf);
        leaf
    }

    /// Adds an entry known by its [`leaf_hash`], which the caller answers for.
    pub fn append_hash(&mut self, leaf: Digest) {
        let mut carried = Some(leaf);
        for level in &mut self.levels {
            let Some(node) = carried else { return };
            // An odd level ends in a left child, which the new node completes to a pair.
            carried = match level.last() {
                Some(left) if !level.len().is_multiple_of(2) => {
                    Some(node_hash(self.algorithm, left, &node))
                }
                _ => None,
            };
            level.push(node);
        }
        if let Some(node) = carried {
            self.levels.push(Vec::from([node]));
        }
    }

    /// The root over all entries; of an empty log the hash of nothing.
    #[must_use]
    pub fn root(&self) -> Digest {
        // Odd levels end in the peaks, the full subtrees that no pair covers; smallest first.
        let peaks = self.levels.iter().filter(|level| !level.len().is_multiple_of(2));
        peaks
            .filter_map(|level| level.last().copied())
            .reduce(|right, left| node_hash(self.algorithm, &left, &right))
            .unwrap_or_else(|| self.algorithm.digest(&[]))
    }

    /// The proof that the entry at `index` is in the log as it stands (RFC 9162 2.1.3.1): its
    /// siblings from the leaf up. `None` if there is no such entry.
    #[must_use]
    pub fn inclusion(&self, index: u64) -> Option<Vec<Digest>> {
        (index < self.len()).then(|| self.siblings(0, index, Vec::new()))?
    }

    /// The proof that the log as it stands continues the one that had `first` entries (RFC 9162
    /// 2.1.4.1); empty if that is all of it. `None` if `first` is 0, from which all would follow,
    /// or more than there are.
    #[must_use]
    pub fn consistency(&self, first: u64) -> Option<Vec<Digest>> {
        if first == self.len() && first > 0 {
            return Some(Vec::new());
        }
        if first > self.len() {
            return None;
        }
        // The smallest full subtree that ended the older log. If it was the whole of it, its hash
        // is the older root, which the verifier has.
        let index = first.checked_sub(1)? >> first.trailing_zeros();
        let level = first.trailing_zeros();
        let mut proof = Vec::new();
        if index > 0 {
            proof.push(self.node(level, index)?);
        }
        self.siblings(level, index, proof)
    }

    /// Adds to `proof` the siblings on the way from a node up to the root.
    fn siblings(&self, level: u32, index: u64, mut proof: Vec<Digest>) -> Option<Vec<Digest>> {
        let last = self.len().checked_sub(1)?;
        let mut index = index;
        for level in level..u64::BITS {
            if last >> level == 0 {
                break;
            }
            let sibling = index ^ 1;
            if sibling <= last >> level {
                proof.push(self.node(level, sibling)?);
            }
            index >>= 1_u32;
        }
        Some(proof)
    }

    /// The root over the leaves from `index * 2^level` on, 2^level of them or as many as there are.
    /// `None` if there are none. Kept if full; else made on the way down the right edge.
    fn node(&self, level: u32, index: u64) -> Option<Digest> {
        let kept = self.levels.get(usize::try_from(level).ok()?);
        let position = usize::try_from(index).ok()?;
        if let Some(node) = kept.and_then(|kept| kept.get(position)) {
            return Some(*node);
        }
        let below = level.checked_sub(1)?;
        let left = self.node(below, index.checked_mul(2)?)?;
        Some(match self.node(below, index.checked_mul(2)?.checked_add(1)?) {
            Some(right) => node_hash(self.algorithm, &left, &right),
            None => left,
        })
    }
}

fn widen(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Whether `proof` shows that the leaf with this hash stands at `index` in the log of `size`
/// entries with this root. Exactly RFC 9162 2.1.3.2.
///
/// ```
/// use gongzhi::base::digest::Algorithm;
/// use gongzhi::base::merkle::{leaf_hash, verify_inclusion};
/// let alone = leaf_hash(Algorithm::Sha256, b"a");
/// assert!(verify_inclusion(Algorithm::Sha256, alone, 0, 1, &[], alone));
/// assert!(!verify_inclusion(Algorithm::Sha256, alone, 1, 1, &[], alone));
/// ```
#[must_use]
pub fn verify_inclusion(
    algorithm: Algorithm,
    leaf_hash: Digest,
    index: u64,
    size: u64,
    proof: &[Digest],
    root: Digest,
) -> bool {
    if index >= size {
        return false;
    }
    let mut way = Way { node: index, last: size.saturating_sub(1) };
    let mut hash = leaf_hash;
    for sibling in proof {
        match way.up() {
            Some(Side::Left) => hash = node_hash(algorithm, sibling, &hash),
            Some(Side::Right) => hash = node_hash(algorithm, &hash, sibling),
            None => return false,
        }
    }
    way.last == 0 && hash == root
}

/// Whether `proof` shows that the log of `second` entries with root `second_root` continues the one
/// of `first` entries with root `first_root`. Exactly RFC 9162 2.1.4.2, which has 0 < first <
/// second; for equal sizes the proof must be empty and the roots the same. From nothing (`first`
/// 0) everything would follow, so that is no proof.
///
/// ```
/// use gongzhi::base::digest::{Algorithm, Digest};
/// use gongzhi::base::merkle::verify_consistency;
/// let root = Digest::from_bytes([1; 32]);
/// assert!(verify_consistency(Algorithm::Sm3, 5, 5, &[], root, root));
/// assert!(!verify_consistency(Algorithm::Sm3, 0, 5, &[], root, root));
/// ```
#[must_use]
pub fn verify_consistency(
    algorithm: Algorithm,
    first: u64,
    second: u64,
    proof: &[Digest],
    first_root: Digest,
    second_root: Digest,
) -> bool {
    if first == 0 || first >= second {
        return first != 0 && first == second && proof.is_empty() && first_root == second_root;
    }
    // A power of two: the older log is one full subtree, and the proof leaves out its root.
    let start =
        if first.is_power_of_two() { Some((&first_root, proof)) } else { proof.split_first() };
    let Some((start, siblings)) = start else {
        return false;
    };
    if proof.is_empty() {
        return false;
    }
    let mut way = Way { node: first.saturating_sub(1), last: second.saturating_sub(1) };
    way.shift(way.node.trailing_ones());
    let (mut older, mut newer) = (*start, *start);
    for sibling in siblings {
        match way.up() {
            Some(Side::Left) => {
                older = node_hash(algorithm, sibling, &older);
                newer = node_hash(algorithm, sibling, &newer);
            }
            Some(Side::Right) => newer = node_hash(algorithm, &newer, sibling),
            None => return false,
        }
    }
    way.last == 0 && older == first_root && newer == second_root
}

/// A node's number on its level and the last one there: `fn` and `sn` of the RFC.
struct Way {
    node: u64,
    last: u64,
}

/// On which side the next sibling of a proof stands.
enum Side {
    Left,
    Right,
}

impl Way {
    /// One step of a proof: the side of its sibling, and on to the parent. `None` at the root,
    /// where a proof has no more to say.
    fn up(&mut self) -> Option<Side> {
        if self.last == 0 {
            return None;
        }
        let side = if !self.node.is_multiple_of(2) || self.node == self.last {
            Side::Left
        } else {
            Side::Right
        };
        if matches!(side, Side::Left) && self.node.is_multiple_of(2) {
            // The right edge: levels on which the node has no sibling are passed over.
            self.shift(self.node.trailing_zeros());
        }
        self.shift(1);
        Some(side)
    }

    /// Goes up so many levels; the root's own number is 0.
    fn shift(&mut self, levels: u32) {
        self.node = self.node.checked_shr(levels).unwrap_or(0);
        self.last = self.last.checked_shr(levels).unwrap_or(0);
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a test that panics is a test that fails")]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;

    const BOTH: [Algorithm; 2] = [Algorithm::Sha256, Algorithm::Sm3];

    /// RFC 9162 2.1.1 as it is written.
    fn naive_root(algorithm: Algorithm, entries: &[Vec<u8>]) -> Digest {
        match entries {
            [] => algorithm.digest(&[]),
            [entry] => leaf_hash(algorithm, entry),
            _ => {
                let (left, right) = entries.split_at(split(entries.len()));
                let (left, right) = (naive_root(algorithm, left), naive_root(algorithm, right));
                node_hash(algorithm, &left, &right)
            }
        }
    }

    /// The largest power of two below `size`.
    fn split(size: usize) -> usize {
        size.next_power_of_two() / 2
    }

    /// PATH of RFC 9162 2.1.3.1.
    fn naive_inclusion(algorithm: Algorithm, index: usize, entries: &[Vec<u8>]) -> Vec<Digest> {
        if entries.len() == 1 {
            return vec![];
        }
        let k = split(entries.len());
        let (left, right) = entries.split_at(k);
        let (mut proof, other) = if index < k {
            (naive_inclusion(algorithm, index, left), right)
        } else {
            (naive_inclusion(algorithm, index - k, right), left)
        };
        proof.push(naive_root(algorithm, other));
        proof
    }

    /// SUBPROOF of RFC 9162 2.1.4.1.
    fn naive_consistency(
        algorithm: Algorithm,
        first: usize,
        entries: &[Vec<u8>],
        whole: bool,
    ) -> Vec<Digest> {
        if first == entries.len() {
            return if whole { vec![] } else { vec![naive_root(algorithm, entries)] };
        }
        let k = split(entries.len());
        let (left, right) = entries.split_at(k);
        let (mut proof, other) = if first <= k {
            (naive_consistency(algorithm, first, left, whole), right)
        } else {
            (naive_consistency(algorithm, first - k, right, false), left)
        };
        proof.push(naive_root(algorithm, other));
        proof
    }

    fn entries(count: u8) -> Vec<Vec<u8>> {
        (0..count).map(|number| vec![number; usize::from(number % 5)]).collect()
    }

    fn log(algorithm: Algorithm, entries: &[Vec<u8>]) -> Log {
        let mut log = Log::new(algorithm);
        for entry in entries {
            log.append(entry);
        }
        log
    }

    /// The entries and roots with which Certificate Transparency tests its logs.
    #[test]
    fn known_roots() {
        let mut log = Log::new(Algorithm::Sha256);
        assert_eq!(
            log.root().to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        for (entry, root) in [
            ("", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            ("00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
            ("10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
            ("2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
            ("3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
            ("40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
            (
                "5051525354555657",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            ),
            (
                "606162636465666768696a6b6c6d6e6f",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
            ),
        ] {
            log.append(&hex::decode(entry).unwrap_or_default());
            assert_eq!(log.root().to_string(), root, "{}", log.len());
        }
        let proof: Vec<_> = log.inclusion(0).into_iter().flatten().map(|d| d.to_string()).collect();
        assert_eq!(
            proof,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        );
    }

    #[test]
    fn every_small_log_as_the_rfc_says() {
        let all = entries(70);
        for algorithm in BOTH {
            for size in 0..=all.len() {
                let some = &all[..size];
                let log = log(algorithm, some);
                let (root, n) = (naive_root(algorithm, some), widen(size));
                assert_eq!(log.root(), root);
                assert_eq!(log.len(), n);
                for index in 0..size {
                    let proof = log.inclusion(widen(index)).unwrap_or_default();
                    assert_eq!(proof, naive_inclusion(algorithm, index, some));
                    let leaf = leaf_hash(algorithm, &some[index]);
                    assert!(verify_inclusion(algorithm, leaf, widen(index), n, &proof, root));
                }
                for first in 1..=size {
                    let proof = log.consistency(widen(first)).unwrap_or_default();
                    assert_eq!(proof, naive_consistency(algorithm, first, some, true));
                    let old = naive_root(algorithm, &some[..first]);
                    assert!(verify_consistency(algorithm, widen(first), n, &proof, old, root));
                }
                assert_eq!(log.inclusion(n), None);
                assert_eq!(log.consistency(0), None);
                assert_eq!(log.consistency(n + 1), None);
            }
        }
    }

    /// Every way to spoil a proof: an element changed, dropped, doubled or added.
    fn spoiled(proof: &[Digest]) -> Vec<Vec<Digest>> {
        let other = Digest::from_bytes([9; 32]);
        let mut all = vec![[proof, &[other]].concat(), [&[other], proof].concat()];
        for position in 0..proof.len() {
            let (head, tail) = (&proof[..position], &proof[position + 1..]);
            all.push([head, &[other], tail].concat());
            all.push([head, tail].concat());
            all.push([head, &proof[position..=position], &proof[position..]].concat());
        }
        all
    }

    #[test]
    fn tampered_inclusion_is_refused() {
        let algorithm = Algorithm::Sha256;
        for size in 1..=33 {
            let all = entries(size);
            let log = log(algorithm, &all);
            let (root, n) = (log.root(), log.len());
            for index in 0..n {
                let leaf = leaf_hash(algorithm, &all[usize::try_from(index).unwrap_or(0)]);
                let proof = log.inclusion(index).unwrap_or_default();
                for bad in spoiled(&proof) {
                    assert!(!verify_inclusion(algorithm, leaf, index, n, &bad, root));
                }
                let other = leaf_hash(algorithm, b"other");
                assert!(!verify_inclusion(algorithm, other, index, n, &proof, root));
                assert!(!verify_inclusion(algorithm, leaf, index, n, &proof, other));
                assert!(!verify_inclusion(algorithm, leaf, n, n, &proof, root));
                assert!(!verify_inclusion(algorithm, leaf, index, 0, &proof, root));
                assert!(!verify_inclusion(algorithm, leaf, index, u64::MAX, &proof, root));
                for wrong in (0..n).filter(|wrong| *wrong != index) {
                    assert!(!verify_inclusion(algorithm, leaf, wrong, n, &proof, root));
                }
            }
        }
    }

    #[test]
    fn tampered_consistency_is_refused() {
        let algorithm = Algorithm::Sm3;
        let all = entries(33);
        for size in 1..=all.len() {
            let log = log(algorithm, &all[..size]);
            let (root, n) = (log.root(), log.len());
            for first in 1..=size {
                let old = naive_root(algorithm, &all[..first]);
                let m = widen(first);
                let proof = log.consistency(m).unwrap_or_default();
                for bad in spoiled(&proof) {
                    assert!(!verify_consistency(algorithm, m, n, &bad, old, root));
                }
                let other = leaf_hash(algorithm, b"other");
                assert!(!verify_consistency(algorithm, m, n, &proof, other, root));
                assert!(!verify_consistency(algorithm, m, n, &proof, old, other));
                assert!(!verify_consistency(algorithm, 0, n, &proof, old, root));
                assert!(!verify_consistency(algorithm, n + 1, n, &proof, old, root));
            }
        }
    }
}
