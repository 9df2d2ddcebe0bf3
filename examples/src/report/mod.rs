//! What people read: a table on the terminal, and a page of one file with pictures.
//!
//! The page has no script and loads nothing; maud escapes every text that goes into it.

mod cases;
mod deliberation;
mod engine;
mod flow;
mod forms;
mod joining;
mod map;
mod sankey;
mod terminal;
mod treemap;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::figures::{Beside, Figures, Mechanism};
use crate::words::{grouped, share, whole};

pub use terminal::terminal;

const CSS: &str = include_str!("page.css");

/// The page.
pub fn page(figures: &Figures) -> String {
    let (where_, round) = (map::section(figures), flow::section(figures));
    let (cases, count) = (cases::section(figures), deliberation::section(figures));
    let joined = joining::section(figures);
    let (spared, took) = (forms::section(figures), engine::section(figures));
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "A year of Jiaxing 嘉兴" }
                style { (PreEscaped(CSS)) }
            }
            body {
                (head(figures))
                main { (beside(figures)) (joined) (where_) (round) (cases) (count) (spared) (took) }
                (foot(figures))
            }
        }
    };
    markup.into_string()
}

/// A section with its title in English and Chinese, a paragraph, and what is to be seen.
fn section(id: &str, title: &str, term: &str, lead: &Markup, figure: &Markup) -> Markup {
    html! {
        section id=(id) {
            h2 { (title) " " span lang="zh" { (term) } }
            p.lead { (lead) }
            (figure)
        }
    }
}

fn head(figures: &Figures) -> Markup {
    let joined: u32 = figures.counties.iter().map(|county| county.residents).sum();
    let requests: u64 = figures.chapters.iter().map(|chapter| chapter.requests).sum();
    let points: i64 = figures.points.issued.iter().map(|row| row.points).sum();
    html! {
        header {
            p.over { "gongzhi 共治" }
            h1 { "A year of Jiaxing " span lang="zh" { "嘉兴" } ", 2020" }
            p.lead {
                (grouped(u64::from(joined))) " residents, " (grouped(u64::from(figures.cases.reported)))
                " cases and " (whole(points)) " points went through one rules engine, as "
                (grouped(requests)) " requests of those who may make them. The story is the study's, of "
                span lang="zh" { "社会治理云" } " and " span lang="zh" { "微嘉园" }
                "; people and codes are made up, from seed " (figures.seed) "."
            }
        }
    }
}

fn beside(figures: &Figures) -> Markup {
    let scale = figures.scale_millionths;
    html! {
        section #beside {
            h2 { "The study, and the engine" }
            @if scale < 1_000_000 {
                p.lead { "Played at " (share(scale)) " of the city: residents and households go with "
                    "the scale, everything else is as in the study." }
            }
            @for mechanism in Mechanism::ALL {
                @let (title, chinese) = mechanism.title();
                h3 { (title) " " span lang="zh" { (chinese) } }
                div.tiles {
                    @for row in &figures.beside {
                        @if row.mechanism == mechanism { (tile(row, scale)) }
                    }
                }
            }
        }
    }
}

fn tile(row: &Beside, scale: u64) -> Markup {
    html! {
        div.tile {
            p.what { (row.what) " " span lang="zh" { (row.term) } }
            p.ours { (grouped(u64::from(row.ours))) }
            p.study {
                "study " (row.study_text(scale))
                @if row.holds(scale) { span.yes { " ✓" } } @else { span.no { " ≠" } }
            }
        }
    }
}

fn foot(figures: &Figures) -> Markup {
    html! {
        footer {
            p { "Refused, as the story meant it: "
                @for (place, (code, times)) in figures.refusals.iter().enumerate() {
                    @if place > 0 { ", " } code { (code) } " × " (times)
                }
                ". Every other request was accepted, or the run would have stopped." }
            p { "The study: " span lang="zh" { "沈永东、毕荟蓉，数字治理平台提升政社共治有效性的多元机制，2021" } "." }
        }
    }
}

/// Bars under a title: in English, in Chinese, how many.
fn bars(title: &str, rows: &[(&str, String, u32)]) -> Markup {
    let most = rows.iter().map(|(_, _, count)| *count).max().unwrap_or(1);
    html! {
        figure {
            h3 { (title) }
            div.bars {
                @for (label, chinese, count) in rows {
                    div.bar-row {
                        p.name { (label) " " span lang="zh" { (chinese) } }
                        div.bar { i.plain style={ "width:" (width(*count, most)) "%" } {} }
                        p.number { (grouped(u64::from(*count))) }
                    }
                }
            }
        }
    }
}

/// A number on its way into a drawing: two decimals are more than any screen shows.
fn at(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A part of a whole as the width of a bar, in percent.
fn width(part: u32, whole: u32) -> String {
    at(f64::from(part) * 100.0 / f64::from(whole.max(1)))
}
