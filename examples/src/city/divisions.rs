//! The divisions of Jiaxing as published: 1 city, 7 counties, 72 towns, 1,202 villages and
//! communities, from `jiaxing/divisions.csv`.

use gongzhi::base::region_code::{Level, RegionCode};

const FILE: &str = include_str!("../../jiaxing/divisions.csv");

/// A city, county, town or village.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Division {
    /// Its division code.
    pub code: RegionCode,
    /// Its public name.
    pub name: &'static str,
    /// Its level.
    pub level: Level,
    /// The place of what it lies in; the city's is its own.
    pub parent: usize,
}

impl Division {
    /// Whether it is an urban community (社区) and not a village (村).
    pub fn is_community(&self) -> bool {
        self.name.contains("社区")
    }
}

/// All divisions, each after what it lies in.
///
/// # Panics
/// Where the file is damaged.
pub fn divisions() -> Vec<Division> {
    let mut list: Vec<Division> = Vec::new();
    for row in FILE.lines().skip(1) {
        let mut fields = row.split(',');
        let mut field = || fields.next().expect("three fields a row");
        let (code, name): (RegionCode, _) = (field().parse().expect("a region code"), field());
        let level = match field() {
            "city" => Level::City,
            "county" => Level::County,
            "town" => Level::Town,
            "village" => Level::Village,
            other => panic!("no level {other}"),
        };
        let above = |division: &Division| Some(division.code) == code.parent();
        let parent = list.iter().rposition(above).unwrap_or(0);
        list.push(Division { code, name, level, parent });
    }
    list
}
