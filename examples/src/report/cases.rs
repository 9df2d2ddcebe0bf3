//! Cases: who resolved them at which level, how they went up, and how they came back.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use maud::{Markup, html};

use super::width;
use crate::figures::{Figures, ResolvedFigure};
use crate::words::{grouped, term};

pub(super) fn section(figures: &Figures) -> Markup {
    let title = "Cases go up, and come back";
    super::section("cases", title, "报事", &lead(figures), &figure(figures))
}

fn lead(figures: &Figures) -> Markup {
    let cases = &figures.cases;
    let below: u32 = cases.resolved.iter().take(3).map(sum).sum();
    let all: u32 = cases.resolved.iter().map(sum).sum();
    let percent = (u64::from(below) * 100).checked_div(u64::from(all)).unwrap_or(0);
    html! {
        (grouped(u64::from(cases.reported))) " cases were reported; " (percent) " % of those resolved "
        "never left grid and village. Where a deadline was missed, whoever held the case is charged "
        "with it, and the clock took the case up a level. " (grouped(u64::from(cases.returned)))
        " were given back by a department, " (grouped(u64::from(cases.joint)))
        " went to several departments at once, " (grouped(u64::from(cases.reopened)))
        " were opened again after a poor rating."
    }
}

fn figure(figures: &Figures) -> Markup {
    html! {
        div.columns { (levels(figures)) (ways(figures)) }
        div.columns {
            (counted("How they came", &figures.cases.channels))
            (counted("Of which class", &figures.cases.kinds))
        }
    }
}

fn sum(row: &ResolvedFigure) -> u32 {
    row.resolved.in_time + row.resolved.late
}

/// Bars by who resolved them, from the city down, with the late ones apart.
fn levels(figures: &Figures) -> Markup {
    let most = figures.cases.resolved.iter().map(sum).max().unwrap_or(1);
    html! {
        figure {
            h3 { "Resolved by" }
            div.bars.with-late {
                @for row in figures.cases.resolved.iter().rev() {
                    div.bar-row {
                        p.name { (row.who) " " span lang="zh" { (row.term) } }
                        div.bar {
                            i.in-time style={ "width:" (width(row.resolved.in_time, most)) "%" } {}
                            i.late style={ "width:" (width(row.resolved.late, most)) "%" } {}
                        }
                        p.number { (grouped(u64::from(sum(row)))) }
                        p.late-number {
                            @if row.resolved.late > 0 { (grouped(u64::from(row.resolved.late))) " late" }
                        }
                    }
                }
            }
            figcaption.legend {
                span.key { i.swatch.in-time {} "in time" }
                span.key { i.swatch.late {} "a deadline was missed on the way" }
                span { (grouped(u64::from(figures.cases.open))) " were still open on 31 December" }
            }
        }
    }
}

/// The stairs up, and the way back.
fn ways(figures: &Figures) -> Markup {
    let cases = &figures.cases;
    let mean = cases.satisfaction_hundredths;
    // A result that passes two regions on its way back comes from the village, and so on up.
    let stairs: Vec<_> = (2_usize..).zip(&cases.up).collect();
    html! {
        figure {
            h3 { "The way up, and back" }
            table {
                thead {
                    tr { th { "Level" } th.number { "up by hand" } th.number { "by the clock" } th.number { "results back" } }
                }
                tbody {
                    @for (steps, row) in stairs.into_iter().rev() {
                        (stair(term(&row.to), Some((row.by_hand, row.by_clock)), cases.way_back.get(&steps)))
                    }
                    (stair(("Grid", "网格"), None, cases.way_back.get(&1)))
                }
            }
            p.small { "A result goes back by the same regions to the grid and to whoever reported. "
                (grouped(u64::from(cases.rated))) " reporters rated theirs: satisfaction ("
                span lang="zh" { "满意" } ") "
                b { (mean / 100) "." (format!("{:02}", mean % 100)) } " of 5." }
        }
    }
}

fn stair((label, chinese): (&str, &str), up: Option<(u32, u32)>, back: Option<&u32>) -> Markup {
    let number = |arrow: &str, n: u32| format!("{arrow} {}", grouped(u64::from(n)));
    html! {
        tr {
            td { (label) " " span lang="zh" { (chinese) } }
            td.number { @if let Some((hand, _)) = up { (number("↑", hand)) } }
            td.number.warm { @if let Some((_, clock)) = up { (number("↑", clock)) } }
            td.number { (number("↓", back.copied().unwrap_or(0))) }
        }
    }
}

fn counted(title: &str, counts: &BTreeMap<String, u32>) -> Markup {
    let mut rows: Vec<(&String, u32)> = counts.iter().map(|(code, count)| (code, *count)).collect();
    rows.sort_by_key(|(code, count)| (Reverse(*count), *code));
    let rows = rows.into_iter().map(|(code, count)| {
        let (label, chinese) = term(code);
        (label, chinese.to_string(), count)
    });
    super::bars(title, &rows.collect::<Vec<_>>())
}
