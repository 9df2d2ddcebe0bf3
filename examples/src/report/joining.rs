//! Who joined: coverage by county, by which channel, and how sure it is who.

use gongzhi::charter::{EntryChannel, ProofLevel};
use maud::{Markup, html};

use super::width;
use crate::figures::{CoverageFigure, Figures};
use crate::words::{grouped, percent};

pub(super) fn section(figures: &Figures) -> Markup {
    super::section("joining", "Who joined", "实名入群", &lead(figures), &figure(figures))
}

fn lead(figures: &Figures) -> Markup {
    let joining = &figures.joining;
    let helped: u32 = joining.channels.iter().map(|row| row.helped).sum();
    html! {
        "Of " (grouped(u64::from(joining.city.known))) " households that grid workers know of, "
        (grouped(u64::from(joining.city.joined))) " joined: coverage (" span lang="zh" { "覆盖率" } ") "
        b { (percent(joining.city.millionths)) } ". " (grouped(u64::from(helped)))
        " people without a phone joined themselves, with a grid worker beside them and their consent on "
        "record. How many households stay away, have no phone or use which channel is assumed."
    }
}

fn figure(figures: &Figures) -> Markup {
    let joining = &figures.joining;
    let channels = joining.channels.iter();
    let channels =
        channels.map(|row| (channel(row.channel), format!("{:#}", row.channel), row.entries));
    let proofs = joining.proofs.iter();
    let proofs = proofs.map(|row| (proof(row.proof), format!("{:#}", row.proof), row.members));
    html! {
        (coverage(&joining.counties))
        div.columns {
            (super::bars("Entries by channel", &channels.collect::<Vec<_>>()))
            (super::bars("Members by proof level", &proofs.collect::<Vec<_>>()))
        }
    }
}

fn coverage(counties: &[CoverageFigure]) -> Markup {
    html! {
        table.coverage {
            thead {
                tr {
                    th { "County" } th.number { "households known" } th.number { "joined" }
                    th.number { "coverage" } th.wide {}
                }
            }
            tbody {
                @for row in counties {
                    tr {
                        td { span lang="zh" { (row.name) } }
                        td.number { (grouped(u64::from(row.known))) }
                        td.number { (grouped(u64::from(row.joined))) }
                        td.number { (percent(row.millionths)) }
                        td.wide {
                            div.bar { i.in-time style={ "width:" (width(row.joined, row.known)) "%" } {} }
                        }
                    }
                }
            }
        }
    }
}

/// A channel in English.
pub(super) const fn channel(channel: EntryChannel) -> &'static str {
    match channel {
        EntryChannel::App => "App",
        EntryChannel::Paper => "Paper",
        EntryChannel::Booth => "Booth",
        EntryChannel::Phone => "Phone call",
        EntryChannel::Mobile => "At home",
    }
}

/// A proof level in English.
pub(super) const fn proof(proof: ProofLevel) -> &'static str {
    match proof {
        ProofLevel::None => "None",
        ProofLevel::Phone => "Phone number",
        ProofLevel::ScannedCode => "Scanned code",
        ProofLevel::SeenByStaff => "Seen by staff",
        ProofLevel::Document => "Document",
        ProofLevel::NetworkIdentity => "Network identity",
    }
}
