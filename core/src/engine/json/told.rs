//! Refusals as they are told: the words of their row, with the numbers behind them filled in.

use alloc::{format, string::String, vec::Vec};
use core::fmt::Display;

use super::layout;
use super::shape::{Place, Shape, shape};
use super::write::{name, pick, string, write};
use crate::base::{Canonical, Row, Source, region_code::Level};
use crate::charter::{EntryChannel, LawfulBasis, ProofLevel, ProvenAct, Role};
use crate::engine::{policy::Allowed, refusal::TABLES};
use crate::membership::Age;
use crate::vault::EntryStatus;
use crate::{cases, deliberation, points};

/// A number behind a refusal, in both languages.
struct Figure {
    name: &'static str,
    en: String,
    zh: String,
}

/// Writes a refusal as it is told.
pub(super) fn told(from: &mut Source, out: &mut String) {
    let Some((code, row, figures)) = read(&mut from.clone()) else { return from.damaged() };
    out.push('{');
    for (field, text) in [
        ("code", code),
        ("en", filled(row.en(), &figures, |figure| &figure.en)),
        ("zh", filled(row.zh(), &figures, |figure| &figure.zh)),
    ] {
        name(field, out);
        string(&text, out);
        out.push(',');
    }
    out.push_str(if row.retryable { "\"retryable\":true," } else { "\"retryable\":false," });
    name("rule", out);
    string(row.rule(), out);
    out.push(',');
    name("detail", out);
    write(layout::REFUSAL, from, out);
    out.push('}');
}

/// The code of a refusal, its row and the numbers behind it.
fn read(from: &mut Source) -> Option<(String, &'static Row, Vec<Figure>)> {
    let Shape::Union(domains) = shape(layout::REFUSAL) else { return None };
    let table = TABLES.get(from.clone().count())?;
    let domain = pick(domains, from)?;
    let Shape::Union(refusals) = shape(domain.shape()) else { return None };
    let row = table.get(from.clone().count())?;
    let refusal = pick(refusals, from)?;
    let code = format!("{}.{}", domain.name(), refusal.name());
    let Shape::Record(fields) = shape(refusal.shape()) else { return None };
    let figures = fields.iter().map(|field| {
        let (en, zh) = shown(field.shape(), from)?;
        Some(Figure { name: field.name(), en, zh })
    });
    Some((code, row, figures.collect::<Option<_>>()?))
}

/// Shows what a source begins with in both languages.
type Show = fn(&mut Source) -> (String, String);

/// Types behind refusals whose words differ from those on the wire.
const SHOWN: &[(Place, Show)] = &[
    (layout::AGE, both::<Age>),
    (layout::ALLOWED, both::<Allowed>),
    (layout::CHANNEL, both::<cases::Channel>),
    (layout::CONTRIBUTION_KIND, both::<deliberation::ContributionKind>),
    (layout::ENTRY_CHANNEL, both::<EntryChannel>),
    (layout::ENTRY_STATUS, both::<EntryStatus>),
    (layout::FLAW, both::<deliberation::count::Flaw>),
    (layout::LAWFUL_BASIS, both::<LawfulBasis>),
    (layout::LEVEL, both::<Level>),
    (layout::PROOF_LEVEL, both::<ProofLevel>),
    (layout::PROVEN_ACT, both::<ProvenAct>),
    (layout::REDEMPTION_STATUS, both::<points::RedemptionStatus>),
    (layout::ROLE, both::<Role>),
    (layout::STAGE, both::<cases::Stage>),
    (layout::STAGE_NAME, both::<deliberation::StageName>),
    (layout::STAGES, both::<cases::Stages>),
];

/// What a source begins with, as people read it.
fn shown(place: Place, from: &mut Source) -> Option<(String, String)> {
    if let Some((_, show)) = SHOWN.iter().find(|(of, _)| *of == place) {
        return Some(show(from));
    }
    let mut text = String::new();
    match shape(place) {
        Shape::Leaf(leaf) => leaf.write(from, &mut text),
        Shape::Words(words) => text.push_str(pick(words, from)?.name()),
        _ => return None,
    }
    Some((text.clone(), text))
}

fn both<T: Canonical + Display>(from: &mut Source) -> (String, String) {
    let value = T::take(from);
    (format!("{value}"), format!("{value:#}"))
}

/// A template with its numbers: `{planned_level:#}` is the figure `plannedLevel`.
fn filled(template: &str, figures: &[Figure], text: impl Fn(&Figure) -> &str) -> String {
    let mut parts = template.split('{');
    let mut out = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let (inner, rest) = part.split_once('}').unwrap_or((part, ""));
        let wanted = inner.strip_suffix(":#").unwrap_or(inner);
        let figure = figures.iter().find(|figure| is_named(figure.name, wanted));
        out.push_str(figure.map_or("", &text));
        out.push_str(rest);
    }
    out
}

/// Whether a name on the wire is that of a field in Rust.
fn is_named(wire: &str, field: &str) -> bool {
    let plain = field.chars().filter(|c| *c != '_');
    wire.chars().map(|c| c.to_ascii_lowercase()).eq(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::refusal_table;

    /// The codes are the contract's names, and whatever a refusal's message names can be shown.
    #[test]
    fn every_figure_is_shown() {
        let mut codes = refusal_table().into_iter().map(|(code, _)| code);
        let Shape::Union(domains) = shape(layout::REFUSAL) else { panic!("no union") };
        assert_eq!(domains.len(), TABLES.len());
        for (domain, table) in domains.iter().zip(TABLES) {
            let Shape::Union(refusals) = shape(domain.shape()) else { panic!("{}", domain.name()) };
            assert_eq!(refusals.len(), table.len(), "{}", domain.name());
            for refusal in refusals {
                let code = format!("{}.{}", domain.name(), refusal.name());
                assert_eq!(codes.next(), Some(code.as_str()));
                let Shape::Record(fields) = shape(refusal.shape()) else { panic!("{code}") };
                for field in fields {
                    let listed = SHOWN.iter().any(|(place, _)| *place == field.shape());
                    let leaf = matches!(shape(field.shape()), Shape::Leaf(_));
                    // Told by their words on the wire, as a charter has them.
                    let charters = [layout::BASE, layout::ELECTORATE, layout::RANKED_METHOD];
                    assert!(
                        listed || leaf || charters.contains(&field.shape()),
                        "{code}: {} is in no table here",
                        field.name()
                    );
                }
            }
        }
        assert_eq!(codes.next(), None);
    }
}
