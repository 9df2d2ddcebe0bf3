//! Budgets, against plain fractions.

use super::super::count::*;
use super::elections::{counted, marks, question};
use super::*;
use crate::base::Amount;

/// A fraction as plain arithmetic has it, reduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fraction(i128, i128);

impl Fraction {
    fn new(above: i128, below: i128) -> Self {
        let (mut a, mut b) = (above.abs(), below);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self(above / a.max(1), below / a.max(1))
    }
    fn minus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 - other.0 * self.1, self.1 * other.1)
    }
    fn plus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }
    fn times(self, factor: i128) -> Self {
        Self::new(self.0 * factor, self.1)
    }
    fn less(self, other: Self) -> bool {
        self.0 * other.1 < other.0 * self.1
    }
    fn min(self, other: Self) -> Self {
        if other.less(self) { other } else { self }
    }
}

struct Case {
    budget: i64,
    costs: Vec<i64>,
    /// The points that each voter gives.
    voters: Vec<Vec<u8>>,
}

impl Case {
    fn votes(&self, project: usize) -> u64 {
        self.voters.iter().map(|points| u64::from(points[project])).sum()
    }

    /// What one point costs where those who can pay: the price at which the voters' payments, none
    /// above what they have, come to the cost, found among the prices at which somebody runs dry.
    fn price(&self, purses: &[Fraction], project: usize) -> Option<Fraction> {
        let cost = Fraction::new(self.costs[project].into(), 1);
        let points = |voter: usize| i128::from(self.voters[voter][project]);
        let wants: Vec<usize> = (0..purses.len()).filter(|it| points(*it) > 0).collect();
        let all = wants.iter().fold(Fraction(0, 1), |sum, it| sum.plus(purses[*it]));
        if wants.is_empty() || all.less(cost) {
            return None;
        }
        // For each set of those that run dry, the price the others pay; the right one is that
        // at which exactly they run dry.
        let paid = |price: Fraction| {
            wants
                .iter()
                .fold(Fraction(0, 1), |sum, it| sum.plus(purses[*it].min(price.times(points(*it)))))
        };
        let mut prices: Vec<Fraction> = vec![];
        for dry in 0_u32..1 << wants.len() {
            let dry = |at: usize| dry >> at & 1 == 1;
            let mut missing = cost;
            let mut in_full = 0;
            for (at, voter) in wants.iter().enumerate() {
                if dry(at) {
                    missing = missing.minus(purses[*voter]);
                } else {
                    in_full += points(*voter);
                }
            }
            if in_full > 0 && missing.0 >= 0 {
                prices.push(Fraction::new(missing.0, missing.1 * in_full));
            }
        }
        prices.into_iter().filter(|price| paid(*price) == cost).reduce(Fraction::min)
    }

    fn equal_shares(&self) -> Vec<usize> {
        let chose = |points: &&Vec<u8>| points.iter().any(|it| *it > 0);
        let voters: Vec<&Vec<u8>> = self.voters.iter().filter(chose).collect();
        let only = Case {
            voters: voters.into_iter().cloned().collect(),
            costs: self.costs.clone(),
            budget: self.budget,
        };
        let count = only.voters.len() as i128;
        let mut purses = vec![Fraction::new(self.budget.into(), count.max(1)); only.voters.len()];
        let mut bought: Vec<usize> = vec![];
        loop {
            let mut best: Option<(Fraction, usize)> = None;
            for project in (0..self.costs.len()).filter(|it| !bought.contains(it)) {
                if let Some(price) = only.price(&purses, project) {
                    let per_cost =
                        Fraction::new(price.0, price.1 * i128::from(self.costs[project]));
                    if best.is_none_or(|(other, _)| per_cost.less(other)) {
                        best = Some((per_cost, project));
                    }
                }
            }
            let Some((per_cost, project)) = best else {
                return bought;
            };
            let price = per_cost.times(self.costs[project].into());
            for (purse, points) in purses.iter_mut().zip(&only.voters) {
                *purse = purse.minus(purse.min(price.times(points[project].into())));
            }
            bought.push(project);
        }
    }

    fn greedy(&self, mut bought: Vec<usize>) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.costs.len())
            .filter(|it| self.votes(*it) > 0 && !bought.contains(it))
            .collect();
        order.sort_by_key(|it| (core::cmp::Reverse(self.votes(*it)), *it));
        for project in order {
            let spent: i64 = bought.iter().map(|it| self.costs[*it]).sum();
            if spent + self.costs[project] <= self.budget {
                bought.push(project);
            }
        }
        bought
    }

    fn count(&self, method: BudgetMethod, ties: Ties) -> BudgetCount {
        let amount = Amount::from_hundredths;
        let costs = self.costs.iter().map(|it| amount(*it)).collect();
        let kind =
            BallotKind::Budget { method, budget: amount(self.budget), costs, max: 3, points: 99 };
        let ballots: Vec<(Ballot, u32)> = self.voters.iter().map(|it| (marks(it), 1)).collect();
        match counted(&question(self.costs.len() as u8, kind, ties), &ballots) {
            Count::Budget(count) => count,
            other => panic!("{other:?}"),
        }
    }
}

fn funded(count: &BudgetCount) -> Vec<usize> {
    count.steps.iter().filter(|it| it.funded).map(|it| it.project.into()).collect()
}

/// Three in ten want the small projects: greedily they get none, by equal shares their share.
#[test]
fn a_minority_gets_its_share() {
    let mut voters = vec![vec![1, 1, 0, 0]; 7];
    voters.extend(vec![vec![0, 0, 1, 1]; 3]);
    let case = Case { budget: 1000, costs: vec![500, 500, 150, 150], voters };
    let order = Ties::Seniority { order: vec![0, 1, 2, 3] };
    assert_eq!(funded(&case.count(BudgetMethod::Greedy, order.clone())), [0, 1]);
    let shares = case.count(BudgetMethod::EqualShares, order.clone());
    assert_eq!(funded(&shares), [0, 2, 3]);
    assert_eq!(shares.left, Amount::from_hundredths(200));
    let effective: Vec<u128> =
        shares.steps[0].offers.iter().map(|it| it.effective_votes_thousandths.get()).collect();
    assert_eq!(effective, [7000, 7000, 3000, 3000]);
    let both = case.count(BudgetMethod::EqualSharesThenGreedy, order);
    assert_eq!(funded(&both), [0, 2, 3]);
    assert!(both.steps.iter().any(|it| it.project == 1 && !it.funded && it.votes == 7));
}

#[test]
fn ties_that_matter_and_ties_that_do_not() {
    let case = |voters: &[[u8; 2]], budget| Case {
        budget,
        costs: vec![100, 100],
        voters: voters.iter().map(|it| it.to_vec()).collect(),
    };
    for (voters, budget, method, want, tied) in [
        (vec![[1, 0], [0, 1]], 200, BudgetMethod::Greedy, vec![0, 1], vec![]),
        (vec![[1, 0], [0, 1]], 199, BudgetMethod::Greedy, vec![], vec![0, 1]),
        (vec![[1, 0], [0, 1]], 99, BudgetMethod::Greedy, vec![], vec![]),
        (vec![[1, 0], [0, 1]], 200, BudgetMethod::EqualShares, vec![0, 1], vec![]),
        (vec![[1, 0], [0, 1]], 199, BudgetMethod::EqualShares, vec![], vec![]),
        (vec![[1, 1], [1, 1]], 150, BudgetMethod::EqualShares, vec![], vec![0, 1]),
    ] {
        let count = case(&voters, budget).count(method, Ties::Revote {});
        assert_eq!((funded(&count), &count.tied), (want, &tied), "{voters:?} {budget}");
    }
}

fn any_case() -> impl Strategy<Value = Case> {
    let points = prop::collection::vec(0..4_u8, 4);
    let voters = prop::collection::vec(points, 1..6);
    (1..500_i64, prop::collection::vec(1..300_i64, 4), voters)
        .prop_map(|(budget, costs, voters)| Case { budget, costs, voters })
}

impl core::fmt::Debug for Case {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} {:?} {:?}", self.budget, self.costs, self.voters)
    }
}

proptest! {
    #[test]
    fn as_plain_fractions_have_it(case in any_case()) {
        let order = Ties::Seniority { order: vec![0, 1, 2, 3] };
        let sorted = |mut projects: Vec<usize>| { projects.sort_unstable(); projects };
        let greedy = case.count(BudgetMethod::Greedy, order.clone());
        prop_assert_eq!(sorted(funded(&greedy)), sorted(case.greedy(vec![])));
        let shares = case.count(BudgetMethod::EqualShares, order.clone());
        prop_assert_eq!(funded(&shares), case.equal_shares());
        let both = case.count(BudgetMethod::EqualSharesThenGreedy, order);
        prop_assert_eq!(sorted(funded(&both)), sorted(case.greedy(case.equal_shares())));
        for count in [greedy, shares, both] {
            let spent: i64 = funded(&count).iter().map(|it| case.costs[*it]).sum();
            prop_assert_eq!(count.left.hundredths(), case.budget - spent);
            prop_assert!(spent <= case.budget);
        }
    }
}
