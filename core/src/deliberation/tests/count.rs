//! The count, against the figures of laws and against plain rational arithmetic.

use super::*;

fn tally_of(eligible: u32, [yes, no, abstain]: [u32; 3]) -> Tally {
    let participants = yes + no + abstain;
    Tally { measure: VoteMeasure::Heads, eligible, participants, yes, no, abstain }
}

#[test]
fn products_lose_no_digit() {
    let most = u32::MAX;
    let rule = DecisionRule {
        quorum: at_least(most - 1, most),
        approval: more_than(most - 2, most),
        ..rule("r", Electorate::Persons, 0)
    };
    let tally = tally_of(most, [most - 1, 1, 0]);
    let (outcome, proof) = verdict(&rule, &tally);
    assert_eq!(outcome, Outcome::Passed);
    let product = (u64::from(most) - 1) * u64::from(most);
    assert!(product > 1 << 53);
    assert_eq!(proof[1].left.get(), u128::from(product));
    let json = serde_json::to_string(&proof[1].left).unwrap();
    assert_eq!(json, format!("\"{product}\""));
    assert_eq!(serde_json::from_str::<Product>(&json).unwrap(), proof[1].left);
}

/// Numbers of a village by the rules that laws fix, on both sides of each border.
#[test]
fn borders_of_the_law() {
    let rule = |quorum, approval, approval_of| DecisionRule {
        quorum,
        approval,
        approval_of,
        ..rule("r", Electorate::Persons, 0)
    };
    let ordinary = rule(at_least(2, 3), more_than(1, 2), Base::Participants); // Civil Code 278
    let special = rule(at_least(2, 3), at_least(3, 4), Base::Participants); // the same, 6 to 8
    let assembly = rule(more_than(1, 2), more_than(1, 2), Base::Participants); // villages 22
    let tie_passes = rule(at_least(1, 2), at_least(1, 2), Base::YesAndNo);
    let all = rule(at_least(1, 1), at_least(1, 1), Base::Eligible); // Civil Code 279
    let (passed, rejected, none) = (Outcome::Passed, Outcome::Rejected, Outcome::NoQuorum);
    for (rule, eligible, yes, no, abstain, want) in [
        (&ordinary, 300, 101, 99, 0, passed),
        (&ordinary, 300, 100, 100, 0, rejected), // a tie
        (&ordinary, 300, 199, 0, 0, none),
        (&ordinary, 300, 101, 0, 99, passed),
        (&ordinary, 300, 100, 0, 100, rejected), // whoever abstains took part
        (&special, 300, 150, 50, 0, passed),
        (&special, 300, 149, 51, 0, rejected),
        (&assembly, 249, 63, 62, 0, passed),
        (&assembly, 250, 125, 0, 0, none), // a half is not more than a half
        (&assembly, 250, 126, 0, 0, passed),
        (&tie_passes, 4, 1, 1, 0, passed),
        (&tie_passes, 4, 1, 2, 0, rejected),
        (&tie_passes, 4, 0, 0, 4, rejected), // nobody said yes or no
        (&tie_passes, 4, 0, 0, 0, none),
        (&all, 3, 3, 0, 0, passed),
        (&all, 3, 2, 0, 1, rejected),
        (&all, 3, 2, 0, 0, none),
    ] {
        let tally = tally_of(eligible, [yes, no, abstain]);
        assert_eq!(verdict(rule, &tally).0, want, "{rule:?} {tally:?}");
    }
}

/// A ratio as plain arithmetic has it: reduced, and compared by long division.
mod rational {
    use core::cmp::Ordering;

    pub(super) fn compare((a, b): (u64, u64), (c, d): (u64, u64)) -> Ordering {
        match (a / b).cmp(&(c / d)) {
            Ordering::Equal => match (a % b, c % d) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                (rest, other) => compare((d, other), (b, rest)),
            },
            unequal => unequal,
        }
    }
}

/// Whether `part` of `whole` meets a threshold, by continued fractions and not by multiplication.
fn meets(threshold: Threshold, part: u32, whole: u32) -> bool {
    if whole == 0 {
        return false;
    }
    let ratio = threshold.ratio();
    let asked = (u64::from(ratio.numerator()), u64::from(ratio.denominator()));
    let order = rational::compare((u64::from(part), u64::from(whole)), asked);
    match threshold {
        Threshold::AtLeast(_) => order.is_ge(),
        Threshold::MoreThan(_) => order.is_gt(),
    }
}

fn thresholds() -> Vec<Threshold> {
    let ratios =
        [(1, 12), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (11, 12), (1, 1)];
    let both = |(n, d)| [at_least(n, d), more_than(n, d)];
    ratios.into_iter().flat_map(both).filter(|threshold| *threshold != more_than(1, 1)).collect()
}

const BASES: [Base; 4] = [Base::Eligible, Base::Participants, Base::Valid, Base::YesAndNo];

/// Every electorate up to 12, every tally, every pair of thresholds, every base.
#[test]
fn brute_force_against_rational_arithmetic() {
    let mut seen = [0_u32; 3];
    for tally in tallies(12) {
        for quorum in thresholds() {
            for approval in thresholds() {
                for approval_of in BASES {
                    let blank = rule("r", Electorate::Persons, 0);
                    let rule = DecisionRule { quorum, approval, approval_of, ..blank };
                    let whole = match approval_of {
                        Base::Eligible => tally.eligible,
                        Base::Participants => tally.participants,
                        Base::Valid => tally.yes + tally.no + tally.abstain,
                        Base::YesAndNo => tally.yes + tally.no,
                    };
                    let enough = meets(quorum, tally.participants, tally.eligible);
                    let want = match (enough, meets(approval, tally.yes, whole)) {
                        (false, _) => Outcome::NoQuorum,
                        (true, false) => Outcome::Rejected,
                        (true, true) => Outcome::Passed,
                    };
                    let (outcome, proof) = verdict(&rule, &tally);
                    assert_eq!(outcome, want, "{rule:?} {tally:?}");
                    proof.iter().for_each(check_by_hand);
                    seen[outcome as usize] += 1;
                }
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 10_000), "{seen:?}");
}

/// What a resident does with a line of the proof.
fn check_by_hand(line: &Inequality) {
    let (part, whole) = (u128::from(line.part), u128::from(line.whole));
    assert_eq!(line.left.get(), part * u128::from(line.ratio.denominator()));
    assert_eq!(line.right.get(), whole * u128::from(line.ratio.numerator()));
    let compares = match line.comparison {
        Comparison::AtLeast => line.left >= line.right,
        Comparison::MoreThan => line.left > line.right,
    };
    assert_eq!(line.holds, compares && line.whole > 0);
}

/// All tallies of all electorates up to a size, void ballots among them.
fn tallies(most: u32) -> impl Iterator<Item = Tally> {
    (1..=most).flat_map(|eligible| {
        (0..=eligible).flat_map(move |yes| {
            (0..=eligible - yes).flat_map(move |no| {
                (0..=eligible - yes - no).flat_map(move |abstain| {
                    let tally = tally_of(eligible, [yes, no, abstain]);
                    let most = eligible - tally.participants;
                    (0..=most)
                        .map(move |void| Tally { participants: tally.participants + void, ..tally })
                })
            })
        })
    })
}

fn any_rule() -> impl Strategy<Value = DecisionRule> {
    let threshold = prop::sample::select(thresholds());
    let parts = (threshold.clone(), threshold, prop::sample::select(BASES.to_vec()));
    parts.prop_map(|(quorum, approval, approval_of)| DecisionRule {
        quorum,
        approval,
        approval_of,
        ..rule("r", Electorate::Persons, 0)
    })
}

proptest! {
    /// Whoever changes to yes, or comes to say yes, never turns "passed" into something else.
    #[test]
    fn monotone_in_yes_votes(
        rule in any_rule(),
        yes in 0..100_000_u32, no in 0..100_000_u32, abstain in 0..100_000_u32,
        absent in 0..100_000_u32, from in 0..3_usize,
    ) {
        let before = tally_of(yes + no + abstain + absent, [yes, no, abstain]);
        let mut after = Tally { yes: yes + 1, ..before };
        let moved = match from {
            0 => &mut after.no,
            1 => &mut after.abstain,
            _ => &mut after.participants,
        };
        if from < 2 {
            prop_assume!(*moved > 0);
            *moved -= 1;
        } else {
            prop_assume!(absent > 0);
            *moved += 1;
        }
        let (before, after) = (verdict(&rule, &before).0, verdict(&rule, &after).0);
        prop_assert!(after >= before, "{before:?} became {after:?}");
    }
}
