//! Schulze and instant run-off, against slow and plain ways to the same result.

use super::super::count::*;
use super::elections::{counted, marks, question};
use super::*;

type Profile = Vec<(Vec<u8>, u32)>;

fn ballots(profile: &Profile) -> Vec<(Ballot, u32)> {
    profile.iter().map(|(ranks, weight)| (marks(ranks), *weight)).collect()
}

fn schulze(profile: &Profile, options: u8, ties: Ties) -> SchulzeCount {
    let kind = BallotKind::Ranked { method: RankedMethod::Schulze, equal: true };
    match counted(&question(options, kind, ties), &ballots(profile)) {
        Count::Schulze(count) => count,
        other => panic!("{other:?}"),
    }
}

fn runoff(profile: &Profile, options: u8, ties: Ties) -> RunoffCount {
    let kind = BallotKind::Ranked { method: RankedMethod::Runoff, equal: true };
    match counted(&question(options, kind, ties), &ballots(profile)) {
        Count::Runoff(count) => count,
        other => panic!("{other:?}"),
    }
}

/// A ballot from the options in order, best first.
fn ranking(order: &[u8], options: usize) -> Vec<u8> {
    let mut ranks = vec![0; options];
    for (place, option) in order.iter().enumerate() {
        ranks[usize::from(*option)] = place as u8 + 1;
    }
    ranks
}

/// The example of Schulze's paper, section 3.1: 45 voters, and E wins.
#[test]
fn schulzes_own_example() {
    let [a, b, c, d, e] = [0, 1, 2, 3, 4];
    let profile: Profile = [
        ([a, c, b, e, d], 5),
        ([a, d, e, c, b], 5),
        ([b, e, d, a, c], 8),
        ([c, a, b, e, d], 3),
        ([c, a, e, b, d], 7),
        ([c, b, a, d, e], 2),
        ([d, c, e, b, a], 7),
        ([e, b, a, d, c], 8),
    ]
    .map(|(order, weight)| (ranking(&order, 5), weight))
    .to_vec();
    let count = schulze(&profile, 5, Ties::Revote {});
    assert_eq!((count.unbeaten.as_slice(), count.winner), ([e].as_slice(), Some(e)));
    let strengths: Vec<(u32, u32)> = count.proof.iter().map(|it| (it.strength, it.back)).collect();
    assert_eq!(strengths, [(25, 24), (28, 24), (28, 24), (31, 24)]);
    check_by_hand(&count, 5);
    // Instant run-off of the same ballots: D is out, then B and E are tied for last.
    let tied = runoff(&profile, 5, Ties::Revote {});
    assert_eq!((tied.winner, tied.tied, tied.rounds[0].out.clone()), (None, vec![b, e], vec![d]));
    let order = vec![a, b, c, d, e];
    assert_eq!(runoff(&profile, 5, Ties::Seniority { order }).winner, Some(c));
}

/// What a resident does with the proof, knowing the duels only.
fn check_by_hand(count: &SchulzeCount, options: u8) {
    let duel = |one: u8, other: u8| {
        let it = count.duels.iter().find(|it| {
            (it.first, it.second) == (one, other) || (it.first, it.second) == (other, one)
        });
        let it = it.unwrap();
        if it.first == one { (it.for_first, it.for_second) } else { (it.for_second, it.for_first) }
    };
    let won_by = |one, other| {
        let (mine, theirs) = duel(one, other);
        if mine > theirs { mine } else { 0 }
    };
    let winner = count.winner.unwrap_or(count.unbeaten[0]);
    assert_eq!(count.proof.len(), usize::from(options) - 1);
    for beat in &count.proof {
        assert!(beat.strength >= beat.back);
        if beat.strength > 0 {
            assert_eq!((beat.path[0], *beat.path.last().unwrap()), (winner, beat.option));
        }
        for step in beat.path.windows(2) {
            assert!(won_by(step[0], step[1]) >= beat.strength, "{beat:?}");
        }
        assert!(beat.cut.contains(&beat.option) && !beat.cut.contains(&winner));
        for inside in &beat.cut {
            for outside in (0..options).filter(|it| !beat.cut.contains(it)) {
                assert!(won_by(*inside, outside) <= beat.back, "{beat:?}");
            }
        }
    }
}

fn prefers(ranks: &[u8], one: u8, other: u8) -> bool {
    let rank = |it: u8| match ranks[usize::from(it)] {
        0 => u32::MAX,
        rank => rank.into(),
    };
    rank(one) < rank(other)
}

/// The strongest path by trying every one.
fn strongest(profile: &Profile, options: u8, from: u8, to: u8, seen: &mut Vec<u8>) -> u32 {
    let votes = |one, other| -> u32 {
        profile.iter().filter(|it| prefers(&it.0, one, other)).map(|it| it.1).sum()
    };
    let mut best = 0;
    for next in (0..options).filter(|it| *it != from) {
        let won = votes(from, next);
        if won <= votes(next, from) || seen.contains(&next) {
            continue;
        }
        seen.push(next);
        let on =
            if next == to { won } else { won.min(strongest(profile, options, next, to, seen)) };
        seen.pop();
        best = best.max(on);
    }
    best
}

/// Instant run-off, one out after the other and to the very end, ties by seniority.
fn one_by_one(profile: &Profile, options: u8, order: &[u8]) -> Option<u8> {
    let mut still: Vec<u8> = (0..options).collect();
    let votes = |still: &[u8], option: u8| -> u32 {
        let top = |ranks: &Vec<u8>| {
            ranks[usize::from(option)] > 0 && !still.iter().any(|it| prefers(ranks, *it, option))
        };
        profile.iter().filter(|it| top(&it.0)).map(|it| it.1).sum()
    };
    while still.len() > 1 {
        let fewest = still.iter().map(|it| votes(&still, *it)).min().unwrap();
        let out = order.iter().rev().find(|it| still.contains(it) && votes(&still, **it) == fewest);
        still.retain(|it| Some(it) != out);
    }
    Some(still[0]).filter(|it| votes(&still, *it) > 0)
}

fn orders(options: u8) -> Vec<Vec<u8>> {
    let mut all = vec![vec![]];
    for _ in 0..options {
        let longer = |order: Vec<u8>| {
            let rest = (0..options).filter(|it| !order.contains(it)).collect::<Vec<u8>>();
            rest.into_iter().map(move |it| [order.clone(), vec![it]].concat()).collect::<Vec<_>>()
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    all
}

fn any_profile(options: usize) -> impl Strategy<Value = Profile> {
    let ranks = prop::collection::vec(0..=options as u8, options);
    prop::collection::vec((ranks, 1..4_u32), 1..9)
}

proptest! {
    #[test]
    fn strongest_paths_as_by_trying_every_one(profile in any_profile(5)) {
        let count = schulze(&profile, 5, Ties::Revote {});
        let path = |from, to| strongest(&profile, 5, from, to, &mut vec![from]);
        let unbeaten: Vec<u8> =
            (0..5).filter(|it| (0..5).all(|other| path(*it, other) >= path(other, *it))).collect();
        prop_assert_eq!(&count.unbeaten, &unbeaten);
        prop_assert!(!unbeaten.is_empty());
        let shown = count.winner.unwrap_or(unbeaten[0]);
        for beat in &count.proof {
            prop_assert_eq!(beat.strength, path(shown, beat.option));
            prop_assert_eq!(beat.back, path(beat.option, shown));
        }
        check_by_hand(&count, 5);
        let order = vec![4, 3, 2, 1, 0];
        let senior = schulze(&profile, 5, Ties::Seniority { order: order.clone() });
        prop_assert_eq!(senior.winner, order.into_iter().find(|it| unbeaten.contains(it)));
        check_by_hand(&senior, 5);
    }

    #[test]
    fn instant_runoff_as_one_by_one(profile in any_profile(4)) {
        let mut winners = vec![];
        for order in orders(4) {
            let want = one_by_one(&profile, 4, &order);
            let count = runoff(&profile, 4, Ties::Seniority { order });
            prop_assert_eq!(count.winner, want);
            winners.push(want);
        }
        let revote = runoff(&profile, 4, Ties::Revote {});
        if revote.tied.is_empty() {
            prop_assert!(winners.iter().all(|it| *it == revote.winner), "{winners:?}");
        }
    }

    /// Whoever won and is put higher on a ballot, wins.
    #[test]
    fn schulze_is_monotone(profile in any_profile(4), at in 0..9_usize) {
        let order = Ties::Seniority { order: vec![0, 1, 2, 3] };
        let winner = schulze(&profile, 4, order.clone()).winner.unwrap();
        let mut after = profile.clone();
        let ranks = &mut after[at % profile.len()].0;
        ranks.iter_mut().filter(|rank| **rank > 0).for_each(|rank| *rank += 1);
        ranks[usize::from(winner)] = 1;
        prop_assert_eq!(schulze(&after, 4, order).winner, Some(winner));
    }
}
