//! The tables on the terminal: the study's figure beside ours, then each chapter's time.

use std::ops::Range;

use comfy_table::{CellAlignment, Table, TableComponent, presets};

use super::joining;
use crate::figures::Figures;
use crate::words::{bytes, grouped, percent, seconds};

/// The tables as text.
pub fn terminal(figures: &Figures) -> String {
    let engine = &figures.engine;
    let took = |what: &str| seconds(engine.seconds.get(what).copied().unwrap_or(0.0));
    let peak = engine.peak_memory_bytes.map_or("unknown".to_string(), bytes);
    format!(
        "{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n\
         a dozen forms wanted {} fields of residents: {} asked, {} avoided, {} forbidden\n\n\
         state {}, the same when replayed and when restored\n\
         root  {}\n\n\
         {} residents joined a second, {} requests a second overall\n\
         {} B of state a resident, peak memory {peak}\n\
         digest {}, replay {}, snapshot {}, restore {}, whole run {}",
        beside(figures),
        chapters(figures),
        coverage(figures),
        channels(figures),
        proofs(figures),
        grouped(u64::from(figures.forms.wanted)),
        grouped(u64::from(figures.forms.collected)),
        grouped(u64::from(figures.forms.avoided)),
        grouped(u64::from(figures.forms.forbidden)),
        engine.state,
        engine.root,
        grouped(engine.joins_per_second),
        grouped(engine.requests_per_second),
        engine.state_bytes_per_resident,
        took("digest"),
        took("replay"),
        took("snapshot"),
        took("restore"),
        took("whole"),
    )
}

/// A table whose columns in the range hold numbers.
fn table(head: &[&str], numbers: Range<usize>) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_style(TableComponent::HeaderLines, '─');
    table.set_style(TableComponent::MiddleHeaderIntersections, '─');
    table.set_header(head.iter().copied());
    for number in numbers {
        if let Some(column) = table.column_mut(number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

fn beside(figures: &Figures) -> Table {
    let mut table = table(&["", "", "study", "here", ""], 2..4);
    for row in &figures.beside {
        let holds = if row.holds(figures.scale_millionths) { "✓" } else { "≠" };
        let ours = grouped(u64::from(row.ours));
        let study = row.study_text(figures.scale_millionths);
        table.add_row([row.what, row.term, &study, &ours, holds]);
    }
    table
}

fn coverage(figures: &Figures) -> Table {
    let mut table = table(&["county", "households known", "joined", "coverage"], 1..4);
    let joining = &figures.joining;
    for row in joining.counties.iter().chain([&joining.city]) {
        let (known, joined) = (grouped(u64::from(row.known)), grouped(u64::from(row.joined)));
        table.add_row([row.name, &known, &joined, &percent(row.millionths)]);
    }
    table
}

fn channels(figures: &Figures) -> Table {
    let mut table = table(&["channel", "", "entries", "with help"], 2..4);
    for row in &figures.joining.channels {
        let (entries, helped) = (grouped(u64::from(row.entries)), grouped(u64::from(row.helped)));
        table.add_row([
            joining::channel(row.channel),
            &format!("{:#}", row.channel),
            &entries,
            &helped,
        ]);
    }
    table
}

fn proofs(figures: &Figures) -> Table {
    let mut table = table(&["proof of identity", "", "members"], 2..3);
    for row in &figures.joining.proofs {
        let members = grouped(u64::from(row.members));
        table.add_row([joining::proof(row.proof), &format!("{:#}", row.proof), &members]);
    }
    table
}

fn chapters(figures: &Figures) -> Table {
    let mut table = table(&["chapter", "", "requests", "refused", "in the door", "in all"], 2..6);
    for chapter in &figures.chapters {
        table.add_row([
            chapter.title,
            chapter.term,
            &grouped(chapter.requests),
            &grouped(chapter.refused),
            &seconds(chapter.engine_seconds),
            &seconds(chapter.wall_seconds),
        ]);
    }
    table
}
