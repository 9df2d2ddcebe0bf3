//! The consensus report, against floats and by example.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    reason = "a test may compare with floats"
)]

use gongzhi::deliberation::consensus::{Reaction, Reactions, Report, report};
use proptest::prelude::*;

/// `+` agrees, `-` disagrees, `0` passes, a space did not react.
fn reactions(text: &str) -> Reactions {
    let one = |letter| match letter {
        '+' => Some(Reaction::Agree),
        '-' => Some(Reaction::Disagree),
        '0' => Some(Reaction::Pass),
        _ => None,
    };
    text.chars().map(one).collect()
}

/// Two camps over parking, which agree on the lights and dislike the fee.
#[test]
fn two_camps_and_what_they_share() {
    let mut people = vec![reactions("++-+-"); 12];
    people.extend(vec![reactions("++- -"); 8]);
    people.extend(vec![reactions("+-+--"); 9]);
    people.extend(vec![reactions("+-+0-"); 3]);
    let Report { groups, agreed, rejected } = report(&people, 5, 2);
    assert_eq!((agreed, rejected), (vec![0], vec![4]));
    assert_eq!(groups.iter().map(|it| it.people).collect::<Vec<_>>(), [20, 12]);
    let own = |group: usize| -> Vec<(u16, bool)> {
        groups[group].own.iter().map(|it| (it.statement, it.agrees)).collect()
    };
    assert_eq!(own(0), [(1, true), (2, false), (3, true)]);
    assert_eq!(own(1), [(1, false), (2, true), (3, false)]);
    assert_eq!((groups[0].views[1].agree_rate, groups[1].views[1].agree_rate), (9545, 714));
}

#[test]
fn few_and_none() {
    assert_eq!(report(&[], 3, 2).groups, []);
    assert_eq!(report(&[reactions("   ")], 3, 2).groups, []);
    let alone = report(&[reactions("+ -")], 3, 5);
    assert_eq!((alone.groups.len(), alone.groups[0].own.len()), (1, 1));
    assert!(!alone.groups[0].own[0].significant);
    assert_eq!((alone.agreed, alone.rejected), (vec![0], vec![2])); // z of 1 in 1 is 1.41
}

/// The tests of Polis, in floats, as its `stats.clj` has them.
fn floats(inside: (u32, u32), outside: (u32, u32)) -> (f64, f64) {
    let [a, m, b, n] = [inside.0, inside.1, outside.0, outside.1].map(|it| f64::from(it) + 1.0);
    let one = 2.0 * m.sqrt() * (a / m - 0.5);
    let hat = (a + b) / (m + n);
    let two = if hat == 1.0 {
        0.0
    } else {
        (a / m - b / n) / (hat * (1.0 - hat) * (1.0 / m + 1.0 / n)).sqrt()
    };
    (one, two)
}

proptest! {
    /// One group says yes `a` of `m` times, the other `b` of `n`: told apart by a first statement.
    #[test]
    fn as_floats_have_it(m in 1..60_u32, n in 1..60_u32, a in 0..60_u32, b in 0..60_u32) {
        let (a, b) = (a.min(m), b.min(n));
        let camp = |text: &str, of: u32, yes: u32| (0..of).map(move |it| {
            // many statements tell the camps apart, so that the last one does not
            reactions(&format!("{}{}", text.repeat(8), if it < yes { "+" } else { "-" }))
        }).collect::<Vec<_>>();
        let people = [camp("+", m, a), camp("-", n, b)].concat();
        let found = report(&people, 9, 2);
        prop_assert_eq!(found.groups.len(), 2);
        let first = found.groups.iter().find(|it| it.views[0].agree > 0).unwrap();
        prop_assert_eq!(first.people, m);
        let (one, two) = floats((a, m), (b, n));
        let own = first.own.iter().find(|it| it.statement == 8 && it.agrees);
        let near = (one - 1.2816).abs() < 1e-9 || (two - 1.2816).abs() < 1e-9;
        let want = one > 1.2816 && two > 1.2816;
        let significant = own.is_some_and(|it| it.significant);
        prop_assert!(near || significant == want, "{one} {two} {own:?}");
        if let Some(own) = own {
            let z = (two.max(0.0) * 100.0).floor();
            let apart = (f64::from(own.z_hundredths) - z).abs();
            prop_assert!(apart <= 1.0, "{two} {own:?}");
        }
        let all_agree = one > 1.2816 && floats((b, n), (a, m)).0 > 1.2816;
        prop_assert!(near || found.agreed.contains(&8) == all_agree);
    }

    /// In whatever order people are, the report is the same.
    #[test]
    fn order_changes_nothing(
        people in prop::collection::vec(prop::collection::vec(0..4_u8, 6), 0..40),
        turn in 0..40_usize, groups in 1..6_usize,
    ) {
        let letters = ["+", "-", "0", " "];
        let one = |it: &Vec<u8>| {
            let text: Vec<&str> = it.iter().map(|it| letters[usize::from(*it)]).collect();
            reactions(&text.concat())
        };
        let people: Vec<Reactions> = people.iter().map(one).collect();
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len().max(1));
        turned.reverse();
        prop_assert_eq!(report(&people, 6, groups), report(&turned, 6, groups));
    }
}
