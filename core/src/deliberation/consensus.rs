//! Consensus 共识: which statements the groups among those who reacted agree on, and what is each
//! group's own.
//!
//! Rule sheet, after Polis. *Reactions*: agree, disagree, pass; what someone did not react to
//! counts for nothing. *Groups*: k-means over the reactions (agree 1, disagree -1, pass 0, over
//! what each reacted to), centres in fixed point of 1/65536, begun with those farthest apart; it
//! depends on the reactions only, not on their order. *Rates*: smoothed, those who agree and 1 out
//! of those who reacted and 2, shown in ten-thousandths, rounded down. *Agreed*: one-proportion
//! test against a half, both numbers one more. *Own*: two-proportion test against all other groups,
//! all four numbers one more. Both at 90 %, one-sided, z above 1.2816, and exact: the squares are
//! compared by cross-multiplication. *Kept*: what is a group's own, strongest first; where there is
//! nothing, the one nearest to it. *Small groups*: there are as many groups as leave none too small.

use alloc::{collections::BinaryHeap, vec, vec::Vec};
use core::cmp::Reverse;
use serde::{Deserialize, Serialize};

use crate::base::Canonical;

/// What someone made of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Reaction {
    /// Against it.
    Disagree,
    /// Neither.
    Pass,
    /// For it.
    Agree,
}

/// The reactions of one person, statement by statement.
pub type Reactions = Vec<Option<Reaction>>;

/// What the groups agree on, and what is their own.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ConsensusReport"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Report {
    /// The groups, largest first.
    pub groups: Vec<Group>,
    /// Statements that every group agrees with.
    pub agreed: Vec<u16>,
    /// Statements that every group disagrees with.
    pub rejected: Vec<u16>,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ConsensusGroup"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// How many people.
    pub people: u32,
    /// What it made of each statement.
    pub views: Vec<View>,
    /// The statements that are its own, strongest first; at least one, unless that is withheld.
    pub own: Vec<Own>,
}

/// What a group made of a statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "StatementView"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct View {
    /// How many reacted to it.
    pub reacted: u32,
    /// Of these, for it.
    pub agree: u32,
    /// And against it.
    pub disagree: u32,
    /// The smoothed share of those for it, in ten-thousandths.
    pub agree_rate: u16,
    /// The smoothed share of those against it, in ten-thousandths.
    pub disagree_rate: u16,
}

/// A statement that is a group's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "OwnStatement"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Own {
    /// Which statement.
    pub statement: u16,
    /// Whether the group is for it, rather than against it.
    pub agrees: bool,
    /// Both tests are passed; else it is kept because nothing else is.
    pub significant: bool,
    /// How far the group stands from all others: z of the two-proportion test, in hundredths.
    pub z_hundredths: u32,
}

/// Groups at most.
pub const GROUPS_MAX: usize = 5;
const ROUNDS_MAX: usize = 50;
const ONE: i64 = 1 << 16;
/// z at 90 %, one-sided, and its unit.
const Z: u128 = 12_816;
const Z_UNIT: u128 = 10_000;

/// Those whose reactions are the same.
struct Bloc {
    reactions: Reactions,
    people: u32,
    group: usize,
}

/// The report over statements `0..statements`, by at most so many groups, of which none is smaller
/// than `fewest`; with fewer people there is none. What a statement makes one to so few of a group do is
/// told of none of them, since from the others and from all together it could be reckoned.
pub fn report(people: &[Reactions], statements: u16, groups: usize, fewest: u32) -> Report {
    let mut blocs = blocs(people, usize::from(statements));
    let mut found = Vec::new();
    for groups in (1..=groups.clamp(1, GROUPS_MAX)).rev() {
        divide(&mut blocs, usize::from(statements), groups);
        found = (0..GROUPS_MAX)
            .map(|group| views(blocs.iter().filter(|it| it.group == group), statements.into()))
            .filter(|(people, _)| *people > 0)
            .collect();
        if found.iter().all(|(people, _)| *people >= fewest) {
            break;
        }
        found.clear();
    }
    let whole = found.iter().fold(vec![View::default(); statements.into()], |sum, (_, views)| {
        sum.iter().zip(views).map(|(sum, view)| sum.with(view)).collect()
    });
    let views = |at: usize| found.iter().filter_map(move |(_, views)| views.get(at));
    let told = |at: &usize| !views(*at).any(|view| view.tells_of_fewer_than(fewest));
    let all = |test: fn(&View) -> bool| {
        let told = (0..whole.len()).filter(told);
        let holds = told.filter(|at| !found.is_empty() && views(*at).all(test));
        holds.filter_map(|at| u16::try_from(at).ok()).collect()
    };
    let agreed = all(|view| more_than_half(view.agree, view.reacted));
    let rejected = all(|view| more_than_half(view.disagree, view.reacted));
    let group = |(people, views): &(u32, Vec<View>)| {
        let mut own = own(views, &whole);
        own.retain(|own| told(&own.statement.into()));
        let shown = |(at, view): (usize, &View)| if told(&at) { *view } else { View::default() };
        Group { people: *people, views: views.iter().enumerate().map(shown).collect(), own }
    };
    let order = largest_first(found.iter().map(|(people, _)| *people));
    let groups = order.into_iter().filter_map(|place| found.get(place).map(group)).collect();
    Report { groups, agreed, rejected }
}

/// The places of some keys, those of the largest first; of equal ones in their order.
pub(super) fn largest_first<K: Ord>(keys: impl Iterator<Item = K>) -> Vec<usize> {
    let sorted: BinaryHeap<(Reverse<K>, usize)> = keys.map(Reverse).zip(0..).collect();
    sorted.into_sorted_vec().into_iter().map(|(_, place)| place).collect()
}

fn blocs(people: &[Reactions], statements: usize) -> Vec<Bloc> {
    let sorted: BinaryHeap<&Reactions> = people
        .iter()
        .filter(|it| it.len() == statements && it.iter().any(Option::is_some))
        .collect();
    let sorted = sorted.into_sorted_vec();
    let same = sorted.chunk_by(|a, b| a == b);
    let bloc = |same: &[&Reactions]| Bloc {
        reactions: same.first().map(|it| it.to_vec()).unwrap_or_default(),
        people: u32::try_from(same.len()).unwrap_or(u32::MAX),
        group: 0,
    };
    same.map(bloc).collect()
}

/// A centre in fixed point, statement by statement.
type Centre = Vec<i64>;

const fn value(reaction: Reaction) -> i64 {
    match reaction {
        Reaction::Disagree => -ONE,
        Reaction::Pass => 0,
        Reaction::Agree => ONE,
    }
}

fn distance(reactions: &Reactions, centre: &Centre) -> u64 {
    let both = reactions.iter().zip(centre);
    let square = |(reaction, centre): (&Option<Reaction>, &i64)| {
        let apart = reaction.map_or(0, |it| value(it).abs_diff(*centre)); // at most 2^17
        apart.saturating_mul(apart)
    };
    both.map(square).fold(0, u64::saturating_add)
}

fn centre<'a>(blocs: impl Iterator<Item = &'a Bloc>, statements: usize) -> Centre {
    let mut sums = vec![(0_i64, 0_i64); statements];
    for bloc in blocs {
        let people = i64::from(bloc.people);
        for ((sum, reacted), reaction) in sums.iter_mut().zip(&bloc.reactions) {
            if let Some(reaction) = reaction {
                *sum = sum.saturating_add(value(*reaction).saturating_mul(people));
                *reacted = reacted.saturating_add(people);
            }
        }
    }
    sums.into_iter().map(|(sum, reacted)| sum.checked_div_euclid(reacted).unwrap_or(0)).collect()
}

/// Puts each bloc into the group whose centre is nearest, until none moves.
fn divide(blocs: &mut [Bloc], statements: usize, groups: usize) {
    blocs.iter_mut().for_each(|bloc| bloc.group = 0);
    let mut centres: Vec<Centre> = Vec::new();
    let mean = centre(blocs.iter(), statements);
    while centres.len() < groups {
        let from: &[Centre] =
            if centres.is_empty() { core::slice::from_ref(&mean) } else { &centres };
        let nearest = |bloc: &Bloc| from.iter().map(|it| distance(&bloc.reactions, it)).min();
        let far = blocs.iter().rev().max_by_key(|bloc| nearest(bloc)); // the first of the farthest
        let Some(far) = far.filter(|bloc| centres.is_empty() || nearest(bloc) > Some(0)) else {
            break;
        };
        let at = |reaction: &Option<Reaction>| reaction.map_or(0, value);
        centres.push(far.reactions.iter().map(at).collect());
    }
    for _ in 0..ROUNDS_MAX {
        let mut moved = false;
        for bloc in &mut *blocs {
            let by_distance = |(_, centre): &(usize, &Centre)| distance(&bloc.reactions, centre);
            let nearest = centres.iter().enumerate().min_by_key(by_distance).map_or(0, |it| it.0);
            moved |= nearest != bloc.group;
            bloc.group = nearest;
        }
        if !moved {
            return;
        }
        for (group, place) in centres.iter_mut().enumerate() {
            *place = centre(blocs.iter().filter(|bloc| bloc.group == group), statements);
        }
    }
}

fn views<'a>(blocs: impl Iterator<Item = &'a Bloc>, statements: usize) -> (u32, Vec<View>) {
    let mut views = vec![View::default(); statements];
    let mut people = 0_u32;
    for bloc in blocs {
        people = people.saturating_add(bloc.people);
        for (view, reaction) in views.iter_mut().zip(&bloc.reactions) {
            let is = |it| if *reaction == Some(it) { bloc.people } else { 0 };
            let reacted = if reaction.is_some() { bloc.people } else { 0 };
            let (agree, disagree) = (is(Reaction::Agree), is(Reaction::Disagree));
            *view = view.with(&View { reacted, agree, disagree, ..View::default() });
        }
    }
    (people, views)
}

impl View {
    /// Whether it tells what one or a few did: agree, disagree, pass, or react at all.
    fn tells_of_fewer_than(&self, fewest: u32) -> bool {
        let passed = self.reacted.saturating_sub(self.agree).saturating_sub(self.disagree);
        [self.agree, self.disagree, passed].iter().any(|part| *part > 0 && *part < fewest)
    }

    /// Both together.
    fn with(&self, other: &Self) -> Self {
        let (reacted, agree, disagree) = (
            self.reacted.saturating_add(other.reacted),
            self.agree.saturating_add(other.agree),
            self.disagree.saturating_add(other.disagree),
        );
        let rate = |part: u32| {
            let share = u64::from(part).saturating_add(1).saturating_mul(10_000);
            let rate = share.checked_div(u64::from(reacted).saturating_add(2)).unwrap_or(0);
            u16::try_from(rate).unwrap_or(u16::MAX)
        };
        let (agree_rate, disagree_rate) = (rate(agree), rate(disagree));
        Self { reacted, agree, disagree, agree_rate, disagree_rate }
    }
}

fn own(views: &[View], whole: &[View]) -> Vec<Own> {
    let mut found: Vec<Own> = Vec::new();
    for ((view, whole), statement) in views.iter().zip(whole).zip(0_u16..) {
        let others = whole.reacted.saturating_sub(view.reacted);
        for (agrees, part, all) in
            [(true, view.agree, whole.agree), (false, view.disagree, whole.disagree)]
        {
            let rest = all.saturating_sub(part);
            let (significant, z_hundredths) = apart((part, view.reacted), (rest, others));
            let significant = significant && more_than_half(part, view.reacted);
            found.push(Own { statement, agrees, significant, z_hundredths });
        }
    }
    let significant = found.iter().filter(|own| own.significant).count();
    let order = largest_first(found.iter().map(|own| (own.significant, own.z_hundredths)));
    let order = order.into_iter().take(significant.max(1));
    order.filter_map(|place| found.get(place).copied()).collect()
}

/// The one-proportion test against a half: `(2 s - n) / sqrt n > z`, with `s` and `n` one more.
fn more_than_half(part: u32, whole: u32) -> bool {
    let (part, whole) = (u128::from(part).saturating_add(1), u128::from(whole).saturating_add(1));
    let more = part.saturating_mul(2).saturating_sub(whole).saturating_mul(Z_UNIT);
    more.saturating_mul(more) > whole.saturating_mul(Z).saturating_mul(Z)
}

/// The two-proportion test, `p` inside against `q` outside, each number one more: whether it is
/// passed, and z in hundredths; 0 where the share inside is not the larger. With `a` of `m` and `b`
/// of `n`, z squared is `(a n - b m)^2 (m + n) / (m n (a + b) (m + n - a - b))`. Below 2^21 people
/// nothing saturates.
fn apart(inside: (u32, u32), outside: (u32, u32)) -> (bool, u32) {
    let more = |number: u32| u128::from(number).saturating_add(1);
    let (a, m, b, n) = (more(inside.0), more(inside.1), more(outside.0), more(outside.1));
    let (parts, wholes) = (a.saturating_add(b), m.saturating_add(n));
    let ahead = a.saturating_mul(n).saturating_sub(b.saturating_mul(m));
    let above = ahead.saturating_mul(ahead).saturating_mul(wholes);
    let spread = parts.saturating_mul(wholes.saturating_sub(parts));
    let below = m.saturating_mul(n).saturating_mul(spread);
    let unit = Z_UNIT.saturating_mul(Z_UNIT);
    let passed =
        below > 0 && above.saturating_mul(unit) > below.saturating_mul(Z).saturating_mul(Z);
    let hundredths = above.saturating_mul(10_000).checked_div(below).unwrap_or(0).isqrt();
    (passed, u32::try_from(hundredths).unwrap_or(u32::MAX))
}
