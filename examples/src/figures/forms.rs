//! What a dozen forms wanted, and what residents were asked in the end: the engine's own figures.

use gongzhi::engine::Engine;
use serde::Serialize;

use crate::story::FORMS;

/// Fields of forms, over all who were asked about.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FormsFigures {
    /// Departments that wanted a form filled.
    pub departments: usize,
    /// Workers who filled them.
    pub workers: u32,
    /// Residents asked about.
    pub residents: u32,
    /// Fields wanted: what residents would be asked without the catalogue.
    pub wanted: u32,
    /// Fields asked of residents with it.
    pub collected: u32,
    /// Burden avoided: held already, or shared.
    pub avoided: u32,
    /// Forbidden, for want of consent.
    pub forbidden: u32,
    /// The most that one worker was spared.
    pub worker_avoided_max: u32,
    /// The most that one resident was spared.
    pub resident_avoided_max: u32,
    /// By item.
    pub items: Vec<ItemFigure>,
}

/// Fields of one item.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemFigure {
    /// Which.
    pub item: String,
    /// Wanted by forms.
    pub wanted: u32,
    /// Asked of residents.
    pub collected: u32,
    /// Held already, or shared.
    pub avoided: u32,
}

/// Takes the figures.
pub(super) fn forms(engine: &Engine) -> FormsFigures {
    let catalogue = &engine.state().catalogue;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let items: Vec<ItemFigure> = catalogue
        .items
        .iter()
        .map(|(ix, burden)| ItemFigure {
            item: catalogue.items.id(ix).to_string(),
            wanted: burden.wanted(),
            collected: burden.collected,
            avoided: burden.avoided(),
        })
        .collect();
    FormsFigures {
        departments: FORMS.len(),
        workers: count(catalogue.workers.len()),
        residents: count(catalogue.residents.len()),
        wanted: items.iter().map(|row| row.wanted).sum(),
        collected: items.iter().map(|row| row.collected).sum(),
        avoided: items.iter().map(|row| row.avoided).sum(),
        forbidden: catalogue.items.iter().map(|(_, burden)| burden.forbidden).sum(),
        worker_avoided_max: catalogue.workers.values().map(|it| it.avoided()).max().unwrap_or(0),
        resident_avoided_max: catalogue
            .residents
            .values()
            .map(|it| it.avoided())
            .max()
            .unwrap_or(0),
        items,
    }
}
