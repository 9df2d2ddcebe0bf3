//! The map: counties, towns and grids as a treemap, sized by residents, coloured by what goes on.

use std::fmt::Write;

use maud::{Markup, html};

use super::{
    at,
    treemap::{Rect, squarify},
};
use crate::figures::{CountyFigure, Figures, GridFigure, TownFigure};
use crate::words::grouped;

/// Shades, from quiet to lively.
const SHADES: usize = 6;
/// The map on wide screens, and on phones.
const WIDE: Rect = Rect { x: 0.0, y: 0.0, width: 1200.0, height: 700.0 };
const NARROW: Rect = Rect { x: 0.0, y: 0.0, width: 700.0, height: 1120.0 };

pub(super) fn section(figures: &Figures) -> Markup {
    super::section("map", "Where", "网格", &lead(figures), &figure(figures))
}

fn lead(figures: &Figures) -> Markup {
    let count = u64::try_from(grids(figures).count()).unwrap_or(0);
    html! {
        "Each cell is one of " (grouped(count)) " grids, as large as it has residents, within its town "
        "and county. The stronger its colour, the more acts a thousand residents: awards earned and "
        "cases reported."
    }
}

fn grids(figures: &Figures) -> impl Iterator<Item = &GridFigure> {
    figures.counties.iter().flat_map(|county| &county.towns).flat_map(|town| &town.grids)
}

/// Acts a thousand residents.
fn liveliness(grid: &GridFigure) -> f64 {
    f64::from(grid.acts) * 1000.0 / f64::from(grid.residents.max(1))
}

/// The borders between shades: about equally many grids in each.
fn borders(figures: &Figures) -> Vec<f64> {
    let mut values: Vec<f64> = grids(figures).map(liveliness).collect();
    values.sort_by(f64::total_cmp);
    let nth = |shade: usize| values.get(values.len() * shade / SHADES).copied().unwrap_or(0.0);
    let mut borders: Vec<f64> = (1..SHADES).map(nth).map(f64::round).collect();
    borders.dedup();
    borders.retain(|border| *border > 0.0);
    borders
}

fn figure(figures: &Figures) -> Markup {
    let borders = borders(figures);
    html! {
        figure.map role="img" aria-label="Treemap of counties, towns and grids" {
            (canvas(figures, WIDE, "wide", &borders))
            (canvas(figures, NARROW, "narrow", &borders))
            (legend(&borders))
        }
    }
}

/// The map in a frame.
fn canvas(figures: &Figures, frame: Rect, class: &str, borders: &[f64]) -> Markup {
    let residents = |county: &CountyFigure| f64::from(county.residents);
    let weights: Vec<f64> = figures.counties.iter().map(residents).collect();
    let places = squarify(&weights, frame);
    let mut drawing = Drawing { cells: vec![String::new(); SHADES], towns: Vec::new() };
    for (county, place) in figures.counties.iter().zip(&places) {
        drawing.county(county, place.inset(3.0), borders);
    }
    let view = format!("0 0 {} {}", at(frame.width), at(frame.height));
    html! {
        div class={ "canvas " (class) } {
            svg viewBox=(view) preserveAspectRatio="none" {
                @for (shade, cells) in drawing.cells.iter().enumerate() {
                    path class={ "cell a" (shade) } d=(cells) {}
                }
                @for (town, title) in &drawing.towns { (outline(town, title)) }
            }
            @for (county, place) in figures.counties.iter().zip(&places) {
                (label(county, place, frame))
            }
        }
    }
}

fn outline(town: &Rect, title: &str) -> Markup {
    let (width, height) = (at(town.width), at(town.height));
    html! {
        rect.town x=(at(town.x)) y=(at(town.y)) width=(width) height=(height) { title { (title) } }
    }
}

/// What is drawn: cells by shade as one path each, towns over them.
struct Drawing {
    cells: Vec<String>,
    towns: Vec<(Rect, String)>,
}

impl Drawing {
    fn county(&mut self, county: &CountyFigure, within: Rect, borders: &[f64]) {
        let residents =
            |town: &TownFigure| town.grids.iter().map(|grid| f64::from(grid.residents)).sum();
        let weights: Vec<f64> = county.towns.iter().map(residents).collect();
        for (town, place) in county.towns.iter().zip(squarify(&weights, within)) {
            self.town(county.name, town, place.inset(1.0), borders);
        }
    }

    fn town(&mut self, county: &str, town: &TownFigure, within: Rect, borders: &[f64]) {
        let weights: Vec<f64> = town.grids.iter().map(|grid| f64::from(grid.residents)).collect();
        for (grid, cell) in town.grids.iter().zip(squarify(&weights, within)) {
            let value = liveliness(grid);
            let shade = borders.iter().filter(|border| value >= **border).count();
            let (x, y, width, height) = (at(cell.x), at(cell.y), at(cell.width), at(cell.height));
            // Writing to a string does not fail.
            let _ = write!(self.cells[shade], "M{x} {y}h{width}v{height}h-{width}z");
        }
        let sum =
            |of: fn(&GridFigure) -> u32| grouped(u64::from(town.grids.iter().map(of).sum::<u32>()));
        let (name, grids) = (town.name, town.grids.len());
        let (residents, acts) = (sum(|grid| grid.residents), sum(|grid| grid.acts));
        let title = format!("{county} {name}: {grids} grids, {residents} residents, {acts} acts");
        self.towns.push((within, title));
    }
}

/// A county's name, over its part of the map.
fn label(county: &CountyFigure, place: &Rect, frame: Rect) -> Markup {
    let left = at((place.x + 12.0) / frame.width * 100.0);
    let top = at((place.y + 12.0) / frame.height * 100.0);
    html! {
        div.county style={ "left:" (left) "%;top:" (top) "%" } {
            b lang="zh" { (county.name) }
            span { (grouped(u64::from(county.residents))) }
        }
    }
}

fn legend(borders: &[f64]) -> Markup {
    html! {
        figcaption.legend {
            span { "Acts a thousand residents" }
            @for shade in 0..=borders.len() {
                span.key {
                    i class={ "swatch a" (shade) } {}
                    @match (shade.checked_sub(1).and_then(|below| borders.get(below)), borders.get(shade)) {
                        (None, Some(to)) => { "below " (to) }
                        (Some(from), Some(to)) => { (from) " to " (to) }
                        (Some(from), None) => { "from " (from) }
                        (None, None) => { "any" }
                    }
                }
            }
        }
    }
}
