//! The consensus report, against floats and by example.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    reason = "a test may compare with floats"
)]

use gongzhi::deliberation::consensus::{Group, Reaction, Reactions, Report, View, report};
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
    let Report { groups, agreed, rejected } = report(&people, 5, 2, 0);
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
    assert_eq!(report(&[], 3, 2, 0).groups, []);
    assert_eq!(report(&[reactions("   ")], 3, 2, 0).groups, []);
    let alone = report(&[reactions("+ -")], 3, 5, 0);
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
        let found = report(&people, 9, 2, 0);
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
        people in any_people(), turn in 0..40_usize, groups in 1..6_usize, few in 0..6_u32,
    ) {
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len().max(1));
        turned.reverse();
        prop_assert_eq!(report(&people, 6, groups, few), report(&turned, 6, groups, few));
    }

    /// What fewer than five did is in no number, by however many groups it is asked for: neither in a
    /// group nor in what all others and the whole leave over.
    #[test]
    fn nothing_tells_of_a_few(people in any_people(), groups in 1..6_usize) {
        let found = report(&people, 6, groups, 5);
        let bare = |view: &View| *view == View::default();
        for Group { people, views, own } in &found.groups {
            prop_assert!(*people >= 5);
            for (view, at) in views.iter().zip(0..) {
                let passed = view.reacted - view.agree - view.disagree;
                prop_assert!([view.agree, view.disagree, passed].iter().all(|it| *it == 0 || *it >= 5));
                prop_assert!(!bare(view) || own.iter().all(|own| own.statement != at || view.reacted == 0));
            }
        }
        let all = report(&people, 6, 1, 0);
        for at in 0..6 {
            let reacted: u32 = found.groups.iter().map(|it| it.views[at].reacted).sum();
            let whole = all.groups.first().map_or(0, |it| it.views[at].reacted);
            prop_assert!(reacted == 0 || reacted == whole, "{at}: {reacted} of {whole}");
        }
    }
}

fn any_people() -> impl Strategy<Value = Vec<Reactions>> {
    let one = |it: Vec<u8>| {
        let letters = [Some(Reaction::Agree), Some(Reaction::Disagree), Some(Reaction::Pass), None];
        it.into_iter().filter_map(|it| letters.get(usize::from(it)).copied()).collect::<Reactions>()
    };
    // Some are alone, some of a mind with many.
    let alike = (prop::collection::vec(0..4_u8, 6), 1..12_usize);
    let camps = prop::collection::vec(alike, 0..8);
    camps.prop_map(move |camps| {
        camps.into_iter().flat_map(|(it, many)| vec![one(it); many]).collect()
    })
}

/// Six who agree and one who does not: of that statement nothing is told, of the other all.
#[test]
fn one_among_many_is_not_told() {
    let mut people = vec![reactions("++"); 6];
    people.push(reactions("-+"));
    let told = report(&people, 2, 1, 5);
    assert_eq!((told.groups[0].views[0], told.groups[0].views[1].agree), (View::default(), 7));
    assert_eq!(told.agreed, [1]);
    // Nor by two groups, of which one would be alone.
    assert_eq!(report(&people, 2, 2, 5), told);
}
