//! Organisations enter: 49 departments (部门), social organisations, bodies of communities, merchants.
//!
//! Each applies under its own name, is reviewed by whoever works for its region, and is then given
//! its officer, and a merchant its clerk too. One application is turned down: nobody reviews their own.

use gongzhi::base::{
    Id,
    region_code::{Level, RegionCode},
};
use gongzhi::charter::Role;
use gongzhi::engine::Command;
use gongzhi::membership::{self, OrganisationKind};

use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::{Body, City, bodies};
use crate::days::on_day;
use crate::staff;
use crate::stage::{Played, Stage};

/// All organisations of the story.
pub(super) fn all(city: &City) -> Vec<Body> {
    let is_county = |division: &&crate::city::Division| division.level == Level::County;
    let counties: Vec<(RegionCode, &str)> =
        city.divisions.iter().filter(is_county).map(|county| (county.code, county.name)).collect();
    let stories = [city.places.charging, city.places.lego];
    let community = |place: usize| {
        let village = &city.divisions[city.grids[place].village];
        (village.code, village.name.trim_end_matches("居委会"))
    };
    bodies(city.divisions[0].code, &counties, &stories.map(community))
}

/// Sets the applications for January, each reviewed within its term.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let mut chance = Chance::new(seed, "bodies");
    for body in all(&stage.city) {
        let applied = on_day(chance.between(22, 24), chance.between(510, 1000));
        let review = chance.between(1, 5) * 1440;
        stage.plan(applied, Chapter::Bodies, move |stage| apply(stage, body, review));
    }
}

fn apply(stage: &mut Stage, body: Body, review: u32) -> Played {
    let command = membership::Command::ApplyOrganisation {
        organisation: body.id.clone(),
        kind: body.kind,
        region: body.region,
        credit_code: body.credit_code,
        documents: vec![stage.engine.algorithm().digest(&[body.id.as_str().as_bytes()])],
        officers: Vec::new(),
    };
    stage.ask(&staff::officer(&body.id), Command::Membership(command))?;
    stage.later(review, move |stage| enter(stage, &body));
    Ok(())
}

fn enter(stage: &mut Stage, body: &Body) -> Played {
    let reviewer = staff::of(body.region);
    let command = membership::Command::ReviewOrganisation {
        organisation: body.id.clone(),
        approve: true,
        reason: Id::new("papers complete").expect("a short text"),
    };
    stage.ask(&reviewer, Command::Membership(command))?;
    let granter = match body.region.level() {
        Level::Village => staff::of(body.region.parent().unwrap_or(body.region)),
        _ => reviewer,
    };
    let officer = match body.kind {
        OrganisationKind::Department => Role::DepartmentOfficer,
        _ => Role::OrganisationOfficer,
    };
    let mut roles = vec![(staff::officer(&body.id), officer)];
    if body.kind == OrganisationKind::Merchant {
        roles.push((staff::clerk(&body.id), Role::MerchantClerk));
    }
    for (person, role) in roles {
        let command = membership::Command::GrantRole {
            person,
            role,
            region: body.region,
            organisation: Some(body.id.clone()),
            until: None,
            passes: None,
        };
        stage.ask(&granter, Command::Membership(command))?;
    }
    Ok(())
}
