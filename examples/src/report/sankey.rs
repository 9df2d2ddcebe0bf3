//! A flow picture: nodes in columns, ribbons between them as wide as what flows.
//!
//! Laid out for a given width, so that a page can hold one for wide screens and one for phones.

use maud::{Markup, html};

use super::at;

/// Where something is.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) column: usize,
    pub(super) label: String,
    pub(super) term: String,
    pub(super) class: &'static str,
}

/// What flows from one node to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) value: f64,
}

/// How large the picture is, and how it is labelled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Between the nodes of a column.
    pub(super) gap: f64,
    pub(super) node_width: f64,
    /// Room at the right, for the last column's labels.
    pub(super) margin: f64,
    /// From which column on nodes begin at the top, so that what bypasses them runs below.
    pub(super) from_top: usize,
    /// For phones: Chinese words alone.
    pub(super) narrow: bool,
}

/// Where a node is drawn.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    x: f64,
    y: f64,
    height: f64,
}

/// Draws the picture; `text` writes a value.
pub(super) fn sankey(
    nodes: &[Node],
    links: &[Link],
    frame: Frame,
    text: &dyn Fn(f64) -> String,
) -> Markup {
    let links: Vec<Link> = links.iter().copied().filter(|link| link.value > 0.0).collect();
    let (places, scale) = layout(nodes, &links, frame);
    let starts = ends(&links, &places, scale, |link| (link.from, link.to));
    let stops = ends(&links, &places, scale, |link| (link.to, link.from));
    let ribbons: Vec<(&'static str, String, String)> = links
        .iter()
        .zip(starts.into_iter().zip(stops))
        .map(|(link, (start, stop))| {
            let (from, to) = (&nodes[link.from], &nodes[link.to]);
            let class = if from.class == "fund" { to.class } else { from.class };
            let title = format!("{} → {}: {}", from.term, to.term, text(link.value));
            let from = (places[link.from].x + frame.node_width, start);
            let outline = ribbon(from, (places[link.to].x, stop), link.value * scale);
            (class, outline, title)
        })
        .collect();
    html! {
        svg class={ "sankey " (if frame.narrow { "narrow" } else { "wide" }) }
            viewBox={ "0 -4 " (at(frame.width)) " " (at(frame.height + 8.0)) } {
            @for (class, path, title) in &ribbons {
                path class={ "ribbon " (class) } d=(path) { title { (title) } }
            }
            @for (ix, place) in places.iter().enumerate() {
                @if place.height > 0.0 {
                    (draw(&nodes[ix], place, &text(through(&links, ix)), frame))
                }
            }
        }
    }
}

/// What goes through a node: the larger of what comes in and what goes out.
fn through(links: &[Link], node: usize) -> f64 {
    let sum = |side: fn(&Link) -> usize| -> f64 {
        links.iter().filter(|link| side(link) == node).map(|link| link.value).sum()
    };
    sum(|link| link.from).max(sum(|link| link.to))
}

fn float(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Places the nodes, and says how high a unit of flow is.
fn layout(nodes: &[Node], links: &[Link], frame: Frame) -> (Vec<Place>, f64) {
    let count = nodes.iter().map(|node| node.column + 1).max().unwrap_or(1);
    let flow: Vec<f64> = (0..nodes.len()).map(|node| through(links, node)).collect();
    let columns: Vec<Vec<usize>> = (0..count)
        .map(|column| {
            let here = |ix: &usize| nodes[*ix].column == column && flow[*ix] > 0.0;
            (0..nodes.len()).filter(here).collect()
        })
        .collect();
    let gaps = |column: &[usize]| frame.gap * float(column.len().saturating_sub(1));
    let sum = |column: &[usize]| column.iter().map(|ix| flow[*ix]).sum::<f64>();
    let fits = |column: &Vec<usize>| (frame.height - gaps(column)) / sum(column).max(f64::EPSILON);
    let scale = columns.iter().map(fits).fold(f64::MAX, f64::min);
    let step = (frame.width - frame.node_width - frame.margin) / float(count.max(2) - 1);
    let mut places = vec![Place::default(); nodes.len()];
    for (number, column) in columns.iter().enumerate() {
        let free = frame.height - sum(column) * scale - gaps(column);
        let mut y = if number < frame.from_top { free / 2.0 } else { 0.0 };
        for ix in column {
            let height = flow[*ix] * scale;
            places[*ix] = Place { x: step * float(number), y, height };
            y += height + frame.gap;
        }
    }
    (places, scale)
}

/// Where each ribbon touches its node at one end: in the order of the nodes at the other end.
fn ends(
    links: &[Link],
    places: &[Place],
    scale: f64,
    of: impl Fn(&Link) -> (usize, usize),
) -> Vec<f64> {
    let mut order: Vec<usize> = (0..links.len()).collect();
    let middle = |ix: usize| {
        let other = places[of(&links[ix]).1];
        other.y + other.height / 2.0
    };
    order.sort_by(|a, b| middle(*a).total_cmp(&middle(*b)));
    let mut free: Vec<f64> = places.iter().map(|place| place.y).collect();
    let mut touches = vec![0.0; links.len()];
    for ix in order {
        let node = of(&links[ix]).0;
        touches[ix] = free[node];
        free[node] += links[ix].value * scale;
    }
    touches
}

/// The outline of a ribbon from one point to another, of a height.
fn ribbon((x0, y0): (f64, f64), (x1, y1): (f64, f64), height: f64) -> String {
    let (middle, low0, low1) = (at(f64::midpoint(x0, x1)), at(y0 + height), at(y1 + height));
    let (x0, y0, x1, y1) = (at(x0), at(y0), at(x1), at(y1));
    let there = format!("M{x0} {y0}C{middle} {y0} {middle} {y1} {x1} {y1}");
    format!("{there}V{low1}C{middle} {low1} {middle} {low0} {x0} {low0}Z")
}

fn draw(node: &Node, place: &Place, value: &str, frame: Frame) -> Markup {
    let beside = at(place.x + frame.node_width + if frame.narrow { 3.0 } else { 6.0 });
    let middle = at(place.y + place.height / 2.0 + if frame.narrow { 3.5 } else { 4.5 });
    let (width, height) = (at(frame.node_width), at(place.height.max(1.0)));
    html! {
        rect class={ "node " (node.class) } x=(at(place.x)) y=(at(place.y)) width=(width) height=(height) {}
        text x=(beside) y=(middle) {
            @if !frame.narrow && !node.label.is_empty() { (node.label) " " }
            tspan lang="zh" { (node.term) }
            @if !frame.narrow { " " tspan.number { (value) } }
        }
    }
}
