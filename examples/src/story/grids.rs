//! One grid, one code (一格一码): regions, whoever works for them, the join code of each grid, and how
//! many households its worker knows of.
//!
//! Each level is drawn by the one above: the city's operator defines the counties and grants their
//! operators, a county's its towns, a town's its villages and grids.

use gongzhi::base::{
    Id,
    region_code::{Level, RegionCode},
};
use gongzhi::engine::{Command, Outcome, Receipt};
use gongzhi::membership;

use crate::staff;
use crate::stage::{Played, Stage, Trouble};

/// Days for which a join code runs: to the end of the year.
const CODE_DAYS: u16 = 365;

/// Defines everything, grants everything, issues every code.
pub(super) fn play(stage: &mut Stage) -> Played {
    stage.now = crate::days::instant(1, 1, 9, 0);
    let divisions = stage.city.divisions.clone();
    for division in divisions.iter().skip(1) {
        let above = &divisions[division.parent];
        define(stage, division.code, division.name, division.level, above.code)?;
    }
    for grid in stage.city.grids.clone() {
        let village = divisions[grid.village].code;
        define(stage, grid.code, grid.name.as_str(), Level::Grid, village)?;
        issue(stage, grid.code, village)?;
        let (grid, households) = (grid.code, grid.known);
        let enter = membership::Command::EnterKnownHouseholds { grid, households };
        stage.ask(&staff::of(grid), Command::Membership(enter))?;
    }
    Ok(())
}

/// Defines a region and grants the role of whoever works for it.
fn define(
    stage: &mut Stage,
    region: RegionCode,
    name: &str,
    level: Level,
    parent: RegionCode,
) -> Played {
    // A village's grids are drawn by its town.
    let drawn_by = if level == Level::Grid { parent.parent().unwrap_or(parent) } else { parent };
    let (actor, name) = (staff::of(drawn_by), Id::new(name).expect("a short name"));
    let define = membership::Command::DefineRegion { region, name, level, parent };
    stage.ask(&actor, Command::Membership(define))?;
    let grant = membership::Command::GrantRole {
        person: staff::of(region),
        role: staff::role(level),
        region,
        organisation: None,
        until: None,
        passes: None,
    };
    stage.ask(&actor, Command::Membership(grant)).map(|_| ())
}

fn issue(stage: &mut Stage, grid: RegionCode, village: RegionCode) -> Played {
    let issue = membership::Command::IssueJoinCode { grid, days: CODE_DAYS, overlap_days: None };
    let receipt = stage.ask(&staff::of(village), Command::Membership(issue))?;
    match receipt {
        Receipt { outcome: Outcome::Accepted { .. }, .. } => Ok(()),
        _ => Err(Trouble::Astray(format!("no join code for {grid}"))),
    }
}
