//! What it took: time by chapter, memory, and the digests that show it was the same state thrice.

use maud::{Markup, html};

use super::at;
use crate::figures::{EngineFigures, Figures};
use crate::words::{bytes, grouped, seconds};

/// What the whole city must keep to.
const WHOLE_SECONDS_MAX: f64 = 90.0;
const RESTORE_SECONDS_MAX: f64 = 1.0;
const PEAK_BYTES_MAX: u64 = 2 << 30;
const STATE_BYTES_MAX: u64 = 400;
const JOINS_PER_SECOND_MIN: u64 = 300_000;

pub(super) fn section(figures: &Figures) -> Markup {
    super::section("engine", "What it took", "引擎", &lead(figures), &figure(figures))
}

fn lead(figures: &Figures) -> Markup {
    let engine = &figures.engine;
    html! {
        (grouped(u64::from(engine.records))) " records went through the typed door, "
        (grouped(engine.requests_per_second)) " a second. At the end the journal was folded over "
        "nothing, and the engine opened again from its snapshot: both gave the same digest."
    }
}

fn figure(figures: &Figures) -> Markup {
    html! {
        div.columns { (chapters(figures)) (measures(&figures.engine)) }
        dl.digests {
            dt { "State, replayed, restored" } dd { code { (figures.engine.state) } }
            dt { "Root of the journal" } dd { code { (figures.engine.root) } }
        }
    }
}

fn chapters(figures: &Figures) -> Markup {
    let most = figures.chapters.iter().map(|chapter| chapter.wall_seconds).fold(1e-9, f64::max);
    html! {
        figure {
            h3 { "By chapter" }
            table.chapters {
                thead {
                    tr { th { "Chapter" } th.number { "requests" } th.number { "in the door" } th.number { "in all" } th.wide {} }
                }
                tbody {
                    @for chapter in &figures.chapters {
                        tr {
                            td { (chapter.title) " " span lang="zh" { (chapter.term) } }
                            td.number { (grouped(chapter.requests)) }
                            td.number { (seconds(chapter.engine_seconds)) }
                            td.number { (seconds(chapter.wall_seconds)) }
                            td.wide { div.bar { i.plain style={ "width:" (at(chapter.wall_seconds * 100.0 / most)) "%" } {} } }
                        }
                    }
                }
            }
        }
    }
}

fn measures(engine: &EngineFigures) -> Markup {
    let lasted = |what: &str| engine.seconds.get(what).copied().unwrap_or(0.0);
    let took = |what: &str| seconds(lasted(what));
    let within = |what: &str, most: f64| lasted(what) <= most;
    let (joins, state) = (engine.joins_per_second, engine.state_bytes_per_resident);
    html! {
        figure {
            h3 { "Measured, on this machine" }
            table.measures {
                tbody {
                    (measure("The whole run", &took("whole"), Some(("≤ 90 s", within("whole", WHOLE_SECONDS_MAX)))))
                    @if let Some(peak) = engine.peak_memory_bytes {
                        (measure("Peak memory", &bytes(peak), Some(("≤ 2 GiB", peak <= PEAK_BYTES_MAX))))
                    }
                    (measure("Residents joined a second", &grouped(joins), Some(("≥ 300,000", joins >= JOINS_PER_SECOND_MIN))))
                    (measure("State a resident", &bytes(state), Some(("≤ 400 B", state <= STATE_BYTES_MAX))))
                    @for (part, size) in &engine.state_bytes {
                        tr.part { td { "of it " (part) } td.number { (bytes(*size)) } td {} }
                    }
                    (measure("Journal", &bytes(engine.journal_bytes), None))
                    (measure("Snapshot", &bytes(engine.snapshot_bytes), None))
                    (measure("Digest of the state", &took("digest"), None))
                    (measure("Replay", &took("replay"), None))
                    (measure("Records replayed a second", &grouped(engine.replay_per_second), None))
                    (measure("Snapshot written", &took("snapshot"), None))
                    (measure("Opened from it", &took("restore"), Some(("≤ 1 s", within("restore", RESTORE_SECONDS_MAX)))))
                }
            }
        }
    }
}

fn measure(what: &str, value: &str, goal: Option<(&str, bool)>) -> Markup {
    html! {
        tr {
            td { (what) }
            td.number { (value) }
            td.goal {
                @if let Some((goal, met)) = goal {
                    (goal) " " @if met { span.yes { "✓" } } @else { span.no { "✗" } }
                }
            }
        }
    }
}
