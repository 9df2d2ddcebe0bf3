//! Budgets 参与式预算: which projects are paid for, greedily or by equal shares.
//!
//! Rule sheet, both. *Votes*: points, added up; a project without any is not paid for. *Whole
//! projects*: paid for in full or not at all. *Ties*: by the policy; where it names none and the
//! tied do not compete, in their order; else the count stops there.
//!
//! *Greedy*: most votes first; what costs more than is left is passed over.
//!
//! *Equal shares* (Peters, Pierczynski and Skowron, "Proportional Participatory Budgeting with
//! Additive Utilities", 2021, with cost utilities): the money is divided equally among all who
//! chose something. A project is paid for by those who gave it points, each in proportion to their
//! points and no more than they have left. The *effective votes* of a project are its cost over
//! what is paid for one point by those who can; the most effective votes go first, until nobody can
//! pay for any. Exact: shares are fractions, and what is shown of them is rounded down only for
//! showing. *Completion*: none, or what is left goes greedily; the method's name says which.

use alloc::{collections::BinaryHeap, vec::Vec};
use core::cmp::Ordering;
use serde::{Deserialize, Serialize};

use super::{BudgetMethod, Poll, ties::Precedence, wide::Wide};
use crate::base::{Amount, Canonical};
use crate::deliberation::Product;

/// The count of a budget.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BudgetCount {
    /// What was looked at, in order.
    pub steps: Vec<BudgetStep>,
    /// The money nothing was bought with.
    pub left: Amount,
    /// Which are tied for the next step, where that is why it ended.
    pub tied: Vec<u8>,
}

/// A project that is bought, or passed over.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BudgetStep {
    /// Which.
    pub project: u8,
    /// Its points.
    pub votes: u32,
    /// What it costs.
    pub cost: Amount,
    /// The money there was before.
    pub before: Amount,
    /// It is paid for; else it costs more than there was.
    pub funded: bool,
    /// A tie was broken by the policy.
    pub by_tie: bool,
    /// By equal shares: how all that could be paid for stood.
    pub offers: Vec<BudgetOffer>,
}

/// How a project stands before a step of equal shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BudgetOffer {
    /// Which.
    pub project: u8,
    /// Its effective votes, in thousandths, rounded down.
    pub effective_votes_thousandths: Product,
    /// The points of those who could pay in full.
    pub in_full: u32,
}

/// Those who gave the same points: how many, which, and what each has left, over the denominator.
struct Bloc<'a> {
    marks: &'a [u8],
    weight: u64,
    purse: Wide,
}

/// Those who want a project. The poorest by their points come out of a heap first; of the equally
/// poor it does not matter who does: none or all can pay.
struct Payer<'a> {
    purse: &'a Wide,
    weight: u64,
    mark: u64,
}

impl<'a> Payer<'a> {
    fn new(bloc: &'a Bloc, project: u8) -> Self {
        Self { purse: &bloc.purse, weight: bloc.weight, mark: bloc.mark(project) }
    }
}

impl Ord for Payer<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        other.purse.times(self.mark).cmp(&self.purse.times(other.mark))
    }
}
impl PartialOrd for Payer<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Payer<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Payer<'_> {}

/// What one point of those who can costs: `missing / (denominator * points)`.
struct Price {
    project: u8,
    cost: u64,
    missing: Wide,
    points: u64,
}

struct Shop<'a> {
    blocs: Vec<Bloc<'a>>,
    denominator: Wide,
    costs: &'a [Amount],
    votes: Vec<u64>,
    order: &'a Precedence,
    unseen: Vec<u8>,
    count: BudgetCount,
}

pub(super) fn count(
    poll: &Poll,
    method: BudgetMethod,
    budget: Amount,
    costs: &[Amount],
    order: &Precedence,
) -> BudgetCount {
    let projects = u8::try_from(costs.len()).unwrap_or(u8::MAX);
    let purse = Wide::new(money(budget));
    let blocs: Vec<Bloc> = poll
        .groups(projects)
        .map(|(marks, [weight, _])| Bloc { marks, weight: weight.into(), purse: purse.clone() })
        .collect();
    let voters = blocs.iter().map(|bloc| bloc.weight).fold(0, u64::saturating_add);
    let votes = (0..projects).map(|project| points(&blocs, project)).collect();
    let count = BudgetCount { steps: Vec::new(), left: budget, tied: Vec::new() };
    let (denominator, unseen) = (Wide::new(voters), (0..projects).collect());
    let mut shop = Shop { blocs, denominator, costs, votes, order, unseen, count };
    shop.unseen.retain(|project| shop.votes.get(usize::from(*project)).is_some_and(|it| *it > 0));
    if method != BudgetMethod::Greedy {
        shop.equal_shares();
    }
    if method != BudgetMethod::EqualShares && shop.count.tied.is_empty() {
        shop.greedy();
    }
    shop.count
}

fn money(amount: Amount) -> u64 {
    u64::try_from(amount.hundredths()).unwrap_or(0)
}

fn shown(points: u64) -> u32 {
    u32::try_from(points).unwrap_or(u32::MAX)
}

fn points(blocs: &[Bloc], project: u8) -> u64 {
    let of = |bloc: &Bloc| bloc.weight.saturating_mul(bloc.mark(project));
    blocs.iter().map(of).fold(0, u64::saturating_add)
}

impl Bloc<'_> {
    fn mark(&self, project: u8) -> u64 {
        self.marks.get(usize::from(project)).copied().unwrap_or(0).into()
    }
}

impl Price {
    /// By effective votes, which are `cost * points * denominator / missing`.
    fn compare(&self, other: &Self) -> Ordering {
        let left = other.missing.times(self.cost).times(self.points);
        left.cmp(&self.missing.times(other.cost).times(other.points))
    }

    fn offer(&self, denominator: &Wide) -> BudgetOffer {
        let effective = denominator.times(self.cost).times(self.points).times(1000);
        BudgetOffer {
            project: self.project,
            effective_votes_thousandths: Product::new(effective.over(&self.missing).into()),
            in_full: shown(self.points),
        }
    }
}

impl Shop<'_> {
    fn cost(&self, project: u8) -> u64 {
        self.costs.get(usize::from(project)).map_or(0, |cost| money(*cost))
    }

    fn votes(&self, project: u8) -> u64 {
        self.votes.get(usize::from(project)).copied().unwrap_or(0)
    }

    fn greedy(&mut self) {
        while let Some(most) = self.unseen.iter().map(|project| self.votes(*project)).max() {
            let dear = |project: &u8| self.cost(*project) > money(self.count.left);
            let tied = self.unseen.iter().filter(|project| self.votes(**project) == most);
            let (over, tied): (Vec<u8>, Vec<u8>) = tied.copied().partition(dear);
            let together =
                tied.iter().map(|project| self.cost(*project)).fold(0, u64::saturating_add);
            let fit = together <= money(self.count.left);
            for project in over {
                self.step(project, false, Vec::new()); // first, for none gets cheaper
            }
            if !tied.is_empty() && !self.take(tied, fit, Vec::new()) {
                return;
            }
        }
    }

    fn equal_shares(&mut self) {
        loop {
            let prices: Vec<Price> =
                self.unseen.iter().filter_map(|project| self.price(*project)).collect();
            let Some(best) = prices.iter().max_by(|a, b| a.compare(b)) else {
                return;
            };
            let tied = prices.iter().filter(|price| price.compare(best).is_eq());
            let tied: Vec<u8> = tied.map(|price| price.project).collect();
            let rivals = |bloc: &Bloc| tied.iter().filter(|it| bloc.mark(**it) > 0).count() > 1;
            let apart = !self.blocs.iter().any(rivals);
            let offers = prices.iter().map(|price| price.offer(&self.denominator)).collect();
            if !self.take(tied, apart, offers) {
                return;
            }
            let bought = self.count.steps.last().map(|step| step.project);
            if let Some(price) = prices.into_iter().find(|price| Some(price.project) == bought) {
                self.pay(&price);
            }
        }
    }

    /// Buys the first of those that are tied, if it can be told or does not matter.
    fn take(&mut self, tied: Vec<u8>, no_matter: bool, offers: Vec<BudgetOffer>) -> bool {
        let (first, by_tie) = match self.order.first(&tied) {
            Some(first) => (first, tied.len() > 1 && !no_matter),
            None => match tied.first() {
                Some(first) if no_matter => (*first, false),
                _ => {
                    self.count.tied = tied;
                    return false;
                }
            },
        };
        self.step(first, by_tie, offers);
        true
    }

    fn step(&mut self, project: u8, by_tie: bool, offers: Vec<BudgetOffer>) {
        let before = self.count.left;
        let cost = self.costs.get(usize::from(project)).copied().unwrap_or(Amount::ZERO);
        let after = before.minus(cost).filter(|after| *after >= Amount::ZERO);
        self.count.left = after.unwrap_or(before);
        let (votes, funded) = (shown(self.votes(project)), after.is_some());
        self.count.steps.push(BudgetStep { project, votes, cost, before, funded, by_tie, offers });
        self.unseen.retain(|other| *other != project);
    }

    /// The price of a point, where those who want a project can pay for it: the poorest by their
    /// points pay all they have, the others the rest in proportion.
    fn price(&self, project: u8) -> Option<Price> {
        let cost = self.cost(project);
        let payers = self.blocs.iter().map(|bloc| Payer::new(bloc, project));
        let mut payers: BinaryHeap<Payer> = payers.filter(|payer| payer.mark > 0).collect();
        let mut missing = self.denominator.times(cost);
        let mut points = points(&self.blocs, project);
        while let Some(Payer { purse, weight, mark }) = payers.pop() {
            if purse.times(points) >= missing.times(mark) {
                return Some(Price { project, cost, missing, points });
            }
            missing = missing.minus(&purse.times(weight));
            points = points.saturating_sub(weight.saturating_mul(mark));
        }
        None
    }

    /// Takes the price out of the purses; the denominator grows by the points that pay it.
    fn pay(&mut self, price: &Price) {
        for bloc in &mut self.blocs {
            let owed = price.missing.times(bloc.mark(price.project));
            bloc.purse = bloc.purse.times(price.points).minus(&owed);
        }
        self.denominator = self.denominator.times(price.points);
    }
}
