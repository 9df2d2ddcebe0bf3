//! Cases, given, when, then: a city down to two grids, who works there, and every refusal once.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::default_numeric_fallback,
    reason = "a test that overflows is a test that fails"
)]

use alloc::{format, string::String, string::ToString, vec, vec::Vec};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::base::{
    CaseId, HouseholdId, Id, OrganisationId, PersonId, Secret, SourceId, Timestamp,
    digest::Algorithm,
    digest::Digest,
    region_code::{Level, RegionCode},
};
use crate::charter::{Charter, Context, ProofLevel, ReviewTerms, Role};
use crate::membership::{self, Membership, OrganisationKind, Unit};

mod deadlines;
mod evaluation;
mod properties;
mod queries;
mod stages;

const CITY: &str = "330400000000";
const COUNTY: &str = "330411000000";
const TOWN: &str = "330411104000";
const VILLAGE: &str = "330411104209";
const GRID: &str = "330411104209001";
const GRID_2: &str = "330411104209002";
/// Another county, where cases of the first are nobody's matter.
const ELSEWHERE: &str = "330402000000";
const MONDAY: &str = "2020-03-02T09:00:00+08:00";

/// A city, its people and organisations, its cases, and what time it is.
struct City {
    membership: Membership,
    state: Cases,
    charter: Charter,
    secret: Secret,
    at: Timestamp,
}

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}
fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}
fn person(text: &str) -> PersonId {
    PersonId::new(text).unwrap()
}
fn organisation(text: &str) -> OrganisationId {
    OrganisationId::new(text).unwrap()
}
fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}
fn case(text: &str) -> CaseId {
    CaseId::new(text).unwrap()
}
fn score(n: u8) -> Score {
    Score::try_from(n).unwrap()
}
fn region(text: &str) -> Unit {
    Unit::Region { region: code(text) }
}
fn body(text: &str) -> Unit {
    Unit::Organisation { organisation: organisation(text) }
}

/// The charter of the tests: two kinds, one of them urgent.
fn charter() -> Charter {
    let setup: serde_json::Value =
        serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
    let mut charter = setup["charter"].clone();
    charter["cases"]["kinds"] = json!([
        { "kind": "safety", "urgent": false, "departments": ["fire-brigade"] },
        { "kind": "gas-leak", "urgent": true, "departments": [] },
    ]);
    charter["cases"]["warningsMax"] = json!(2);
    charter["cases"]["reopeningsMax"] = json!(2);
    charter["cases"]["evaluationDays"] = json!(30);
    serde_json::from_value(charter).unwrap()
}

fn people() -> Membership {
    let at = time(MONDAY);
    let mut membership = Membership::default();
    let mut evolve = |event| membership.evolve(at, &event);
    for (region, parent) in [
        (CITY, None),
        (COUNTY, Some(CITY)),
        (ELSEWHERE, Some(CITY)),
        (TOWN, Some(COUNTY)),
        (VILLAGE, Some(TOWN)),
        (GRID, Some(VILLAGE)),
        (GRID_2, Some(VILLAGE)),
    ] {
        let (region, parent) = (code(region), parent.map(code));
        let (name, level) = (id("name"), region.level());
        evolve(membership::Event::RegionDefined { region, name, level, parent });
    }
    for (number, resident) in ["ms-wang", "mr-li"].into_iter().enumerate() {
        let household = HouseholdId::new(resident).unwrap();
        let grid = code(GRID);
        evolve(membership::Event::HouseholdFormed { household: household.clone(), grid });
        evolve(membership::Event::PersonJoined {
            person: person(resident),
            household,
            grid,
            identity: Digest::from_bytes([u8::try_from(number).unwrap(); 32]).into(),
            proof: ProofLevel::Phone,
        });
    }
    for (name, kind, region) in [
        ("fire-brigade", OrganisationKind::Department, CITY),
        ("planning", OrganisationKind::Department, COUNTY),
        ("police", OrganisationKind::Department, TOWN),
        ("far-office", OrganisationKind::Department, ELSEWHERE),
        ("neighbours", OrganisationKind::SelfOrganisedGroup, VILLAGE),
        ("next-door", OrganisationKind::SelfOrganisedGroup, GRID_2),
        ("far-group", OrganisationKind::SelfOrganisedGroup, ELSEWHERE),
        ("shop", OrganisationKind::Merchant, VILLAGE),
        ("closed-office", OrganisationKind::Department, CITY),
    ] {
        let name = organisation(name);
        evolve(membership::Event::OrganisationApplied {
            organisation: name.clone(),
            kind,
            region: code(region),
            credit_code: None,
            documents: vec![],
            officers: vec![],
            applicant: person("founder"),
            terms: ReviewTerms { working_days: 15, appeal_working_days: 10 },
            reviewed_in: code(region),
            due: at,
        });
        let (organisation, reason) = (name, id("papers"));
        evolve(match organisation.as_str() {
            "closed-office" => membership::Event::OrganisationSuspended { organisation, reason },
            _ => membership::Event::OrganisationApproved { organisation, reason },
        });
    }
    for (name, role, region, of) in [
        ("grid-worker", Role::GridWorker, GRID, None),
        ("cadre", Role::VillageCadre, VILLAGE, None),
        ("town-desk", Role::TownOperator, TOWN, None),
        ("county-desk", Role::CountyOperator, COUNTY, None),
        ("city-desk", Role::CityOperator, CITY, None),
        ("auditor", Role::Auditor, CITY, None),
        ("keeper", Role::PrivacyOfficer, COUNTY, None),
        ("far-auditor", Role::Auditor, ELSEWHERE, None),
        ("fireman", Role::DepartmentOfficer, CITY, Some("fire-brigade")),
        ("planner", Role::DepartmentOfficer, COUNTY, Some("planning")),
        ("constable", Role::DepartmentOfficer, TOWN, Some("police")),
        ("neighbour", Role::OrganisationOfficer, VILLAGE, Some("neighbours")),
    ] {
        let (organisation, until) = (of.map(organisation), None);
        let (person, region) = (person(name), code(region));
        let (passes, passed_by) = (0, None);
        evolve(membership::Event::RoleGranted {
            person,
            role,
            region,
            organisation,
            until,
            passes,
            passed_by,
        });
    }
    membership
}

impl City {
    fn new() -> Self {
        let (membership, state) = (people(), Cases::default());
        let secret = Secret::new(&[7; 32]).unwrap();
        Self { membership, state, charter: charter(), secret, at: time(MONDAY) }
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = time(at);
        self
    }

    fn context<'a>(&'a self, actor: Option<&'a PersonId>) -> Context<'a> {
        let (charter, secret) = (&self.charter, &self.secret);
        Context { at: self.at, actor, beside: None, charter, algorithm: Algorithm::Sha256, secret }
    }

    fn by(&mut self, actor: Option<&str>, command: &Command) -> Result<Vec<Event>, Refusal> {
        let actor = actor.map(person);
        let context = self.context(actor.as_ref());
        let events =
            decide(&self.state, &self.membership, &context, command).map_err(|refusal| *refusal)?;
        events.iter().for_each(|event| self.state.evolve(self.at, event, &self.membership));
        Ok(events)
    }

    /// What the engine itself asks, so that no officer needs to be named.
    fn ask(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.by(None, command)
    }

    fn must(&mut self, command: &Command) -> Vec<Event> {
        self.ask(command).unwrap()
    }

    fn row(&self, name: &str) -> Case {
        *self.state.cases.row(self.state.case(&case(name)).unwrap())
    }

    fn stage(&self, name: &str) -> (Level, Stage) {
        (self.row(name).level, self.row(name).stage)
    }

    fn tally(&self, unit: &Unit) -> (u32, u32) {
        let tally =
            self.state.unit_tally(&self.membership, Holder::find(unit, &self.membership).unwrap());
        (tally.on_time, tally.late)
    }

    /// Lets the clock strike the first deadline.
    fn strike(&mut self) -> Vec<Event> {
        self.at = self.state.next_due().unwrap().0;
        let command = self.state.due_command().unwrap();
        self.must(&command)
    }
}

fn report(name: &str, kind: &str) -> Command {
    Command::Report {
        case: case(name),
        kind: kind.parse().unwrap(),
        region: code(GRID),
        channel: Channel::Resident,
        source: SourceId::new(&format!("source of {name}")).unwrap(),
        reporter: Some(person("ms-wang")),
        content: Digest::from_bytes([1; 32]),
    }
}
fn referral(name: &str) -> Command {
    let mut command = report(name, "safety");
    if let Command::Report { channel, reporter, .. } = &mut command {
        (*channel, *reporter) = (Channel::Covenant, None);
    }
    command
}
fn accept(name: &str) -> Command {
    Command::Accept { case: case(name) }
}
fn decline(name: &str) -> Command {
    Command::Decline { case: case(name), reason: id("in court"), path: id("court") }
}
fn resolve(name: &str) -> Command {
    Command::StartSelfResolution { case: case(name), topic: None }
}
fn handle(name: &str) -> Command {
    Command::Handle { case: case(name) }
}
fn entrust(name: &str, to: &str) -> Command {
    Command::Entrust { case: case(name), organisation: organisation(to) }
}
fn dispatch(name: &str, lead: &str, helpers: &[&str]) -> Command {
    let helpers = helpers.iter().map(|helper| organisation(helper)).collect();
    Command::Dispatch { case: case(name), lead: organisation(lead), helpers, designated: false }
}
fn designate(name: &str, lead: &str) -> Command {
    let lead = organisation(lead);
    Command::Dispatch { case: case(name), lead, helpers: vec![], designated: true }
}
fn give_back(name: &str, department: &str) -> Command {
    let (department, reason) = (organisation(department), id("not ours"));
    Command::Return { case: case(name), department, reason }
}
fn feedback(name: &str, unit: Option<&str>) -> Command {
    Command::Feedback { case: case(name), unit: unit.map(organisation), result: id("result") }
}
fn close(name: &str) -> Command {
    Command::Close { case: case(name) }
}
fn escalate(name: &str, to: Option<Level>) -> Command {
    Command::Escalate { case: case(name), reason: id("beyond us"), to }
}
fn evaluate(name: &str, rater: &str, satisfaction: u8, reason: Option<&str>) -> Command {
    Command::Evaluate {
        case: case(name),
        rater: person(rater),
        response: score(5),
        solution: score(4),
        satisfaction: score(satisfaction),
        reason: reason.map(id),
    }
}
fn reopen(name: &str) -> Command {
    Command::Reopen { case: case(name), reason: id("it is back") }
}
fn withdraw(name: &str) -> Command {
    Command::Withdraw { case: case(name), reporter: person("ms-wang") }
}
fn recall(name: &str) -> Command {
    Command::Recall { case: case(name) }
}
fn expire(name: &str) -> Command {
    Command::Expire { case: case(name) }
}

/// A case at the town, accepted.
fn at_town(city: &mut City, name: &str) {
    city.must(&report(name, "safety"));
    city.must(&accept(name));
    city.must(&escalate(name, None));
    city.must(&escalate(name, None));
}
