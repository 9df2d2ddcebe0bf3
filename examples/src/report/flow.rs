//! The points' way: funds, acts, residents, merchants, each other, settled.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::sankey::{Frame, Link, Node, sankey};
use crate::figures::Figures;
use crate::words::{grouped, money, term, whole};

const WIDE: Frame = Frame {
    width: 1200.0,
    height: 600.0,
    gap: 13.0,
    node_width: 12.0,
    margin: 160.0,
    from_top: 2,
    narrow: false,
};
const NARROW: Frame = Frame {
    width: 360.0,
    height: 540.0,
    gap: 12.0,
    node_width: 7.0,
    margin: 42.0,
    from_top: 2,
    narrow: true,
};

pub(super) fn section(figures: &Figures) -> Markup {
    super::section("points", "Points go round", "积分", &lead(figures), &figure(figures))
}

fn lead(figures: &Figures) -> Markup {
    let points = &figures.points;
    let [residents, merchants] = points.redemptions.map(u64::from);
    let [given_up, forgotten] = points.returned.map(u64::from);
    html! {
        (grouped(u64::from(points.awards))) " awards to " (grouped(u64::from(points.earners)))
        " residents. Of these points residents redeemed " (grouped(residents)) " times, "
        (grouped(u64::from(points.cards))) " of them a Lego monthly card for four anti-fraud talks; "
        "merchants spent what they had earned at each other " (grouped(merchants)) " times ("
        span lang="zh" { "内循环" } "). " (grouped(given_up)) " redemptions were given up and "
        (grouped(forgotten)) " forgotten: points and stock went back. What merchants held was settled ("
        span lang="zh" { "清算" } ") for ¥" (money(points.cny_cents)) "."
    }
}

fn figure(figures: &Figures) -> Markup {
    let graph = graph(figures);
    let text = |value: f64| whole(hundredths(value));
    html! {
        figure.flow role="img" aria-label="Flow of points" {
            (sankey(&graph.nodes, &graph.links, WIDE, &text))
            (sankey(&graph.nodes, &graph.links, NARROW, &text))
            figcaption { "In points, from the left: the fund of the county that issued them, the act "
                "that earned them, residents, the merchants of a county, merchants at each other, and "
                "where they were at the end of the year." }
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a drawing's value, below 2^53")]
fn hundredths(value: f64) -> i64 {
    value as i64
}

#[expect(clippy::cast_precision_loss, reason = "a drawing's value, below 2^53")]
fn value(hundredths: i64) -> f64 {
    hundredths.max(0) as f64
}

/// The graph, built node by node.
#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    links: Vec<Link>,
    named: BTreeMap<(usize, String), usize>,
}

impl Graph {
    fn node(
        &mut self,
        column: usize,
        key: &str,
        words: (&str, &str),
        class: &'static str,
    ) -> usize {
        let nodes = &mut self.nodes;
        *self.named.entry((column, key.to_string())).or_insert_with(|| {
            let (label, term) = (words.0.to_string(), words.1.to_string());
            nodes.push(Node { column, label, term, class });
            nodes.len() - 1
        })
    }

    fn link(&mut self, from: usize, to: usize, hundredths: i64) {
        self.links.push(Link { from, to, value: value(hundredths) });
    }
}

fn graph(figures: &Figures) -> Graph {
    let points = &figures.points;
    let mut graph = Graph::default();
    let residents = graph.node(2, "residents", ("Residents", "居民"), "people");
    let mut acts: BTreeMap<&str, i64> = BTreeMap::new();
    for row in &points.issued {
        let fund = graph.node(0, row.county, ("", row.county), "fund");
        let act = graph.node(1, &row.act, term(&row.act), "act");
        graph.link(fund, act, row.points);
        *acts.entry(&row.act).or_default() += row.points;
    }
    for (act, sum) in acts {
        let act = graph.node(1, act, term(act), "act");
        graph.link(act, residents, sum);
    }
    let inner = graph.node(4, "inner", ("Inner loop", "内循环"), "inner");
    let settled = graph.node(5, "settled", ("Settled", "已清算"), "settled");
    let held = graph.node(5, "held", ("Still held", "仍持有"), "held");
    for row in &points.merchants {
        let merchants = graph.node(3, row.county, ("", row.county), "merchant");
        let circulated = row.inner.min(row.settled);
        graph.link(residents, merchants, row.from_residents);
        graph.link(merchants, inner, circulated);
        graph.link(inner, settled, circulated);
        graph.link(merchants, settled, row.settled - circulated);
        graph.link(merchants, held, row.from_residents - row.settled);
    }
    graph.link(residents, held, points.held_by_residents);
    graph
}
