//! Who works for which region, by name: operators of city, counties and towns, cadres of villages,
//! workers of grids, officers and clerks of organisations.

use gongzhi::base::{
    OrganisationId, PersonId,
    region_code::{Level, RegionCode},
};
use gongzhi::charter::Role;

fn person(text: &str) -> PersonId {
    PersonId::new(text).expect("a short text")
}

/// The operator of the city's centre.
pub fn city() -> PersonId {
    person("op-1")
}

/// Whoever works for a region: its operator, cadre or grid worker.
pub fn of(region: RegionCode) -> PersonId {
    let code = region.to_string();
    let (kind, digits) = match region.level() {
        Level::City => return city(),
        Level::County => ("op", 6),
        Level::Town => ("op", 9),
        Level::Village => ("cadre", 12),
        Level::Grid => ("worker", code.len()),
    };
    person(&format!("{kind}-{}", code.get(..digits).unwrap_or(&code)))
}

/// The role of whoever works for a region of a level.
pub const fn role(level: Level) -> Role {
    match level {
        Level::City => Role::CityOperator,
        Level::County => Role::CountyOperator,
        Level::Town => Role::TownOperator,
        Level::Village => Role::VillageCadre,
        Level::Grid => Role::GridWorker,
    }
}

/// The officer of an organisation.
pub fn officer(organisation: &OrganisationId) -> PersonId {
    person(&format!("{organisation}-1"))
}

/// The clerk of a merchant.
pub fn clerk(merchant: &OrganisationId) -> PersonId {
    person(&format!("{merchant}-2"))
}
