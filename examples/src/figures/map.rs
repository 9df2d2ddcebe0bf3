//! The city as a map of figures: counties, their towns, their grids.

use gongzhi::base::region_code::Level;
use gongzhi::engine::Engine;
use serde::Serialize;

use crate::city::City;

/// A county.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CountyFigure {
    /// Its name.
    pub name: &'static str,
    /// Residents who joined.
    pub residents: u32,
    /// Households that joined.
    pub households: u32,
    /// Awards and cases.
    pub acts: u32,
    /// Its towns.
    #[serde(skip)]
    pub towns: Vec<TownFigure>,
}

/// A town.
#[derive(Debug, Clone)]
pub struct TownFigure {
    /// Its name.
    pub name: &'static str,
    /// Its grids.
    pub grids: Vec<GridFigure>,
}

/// A grid.
#[derive(Debug, Clone)]
pub struct GridFigure {
    /// Its name.
    pub name: String,
    /// Residents who joined.
    pub residents: u32,
    /// Households that joined.
    pub households: u32,
    /// Awards to its residents and cases in it.
    pub acts: u32,
}

/// Takes the map from the engine's state.
pub(super) fn map(engine: &Engine, city: &City) -> Vec<CountyFigure> {
    let acts = acts(engine);
    let regions = &engine.state().membership.regions;
    let mut counties: Vec<CountyFigure> = Vec::new();
    for grid in &city.grids {
        let (county, town) = (city.above(grid, Level::County), city.above(grid, Level::Town));
        if counties.last().is_none_or(|last| last.name != county.name) {
            let (name, towns) = (county.name, Vec::new());
            counties.push(CountyFigure { name, residents: 0, households: 0, acts: 0, towns });
        }
        let Some(last) = counties.last_mut() else { continue };
        if last.towns.last().is_none_or(|last| last.name != town.name) {
            last.towns.push(TownFigure { name: town.name, grids: Vec::new() });
        }
        let Some(ix) = regions.find(grid.code) else { continue };
        let row = regions.row(ix);
        let acts = acts.get(ix.place()).copied().unwrap_or(0);
        last.residents += row.member_count;
        last.households += row.household_count;
        last.acts += acts;
        if let Some(town) = last.towns.last_mut() {
            town.grids.push(GridFigure {
                name: grid.name.to_string(),
                residents: row.member_count,
                households: row.household_count,
                acts,
            });
        }
    }
    counties
}

/// Awards to residents and cases, by the place of the grid.
fn acts(engine: &Engine) -> Vec<u32> {
    let state = engine.state();
    let membership = &state.membership;
    let mut acts = vec![0; membership.regions.iter().count()];
    let mut count = |place: usize| {
        if let Some(count) = acts.get_mut(place) {
            *count += 1;
        }
    };
    for award in state.points.awards.rows() {
        if let Some(home) = membership.people.row(award.person).residence {
            count(home.grid.place());
        }
    }
    state.cases.cases.iter().for_each(|(_, case)| count(case.region.place()));
    acts
}
