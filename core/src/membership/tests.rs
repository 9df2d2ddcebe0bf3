//! Membership, given, when, then: a small town, its people, and every refusal once.

mod organisations;

use alloc::{format, string::ToString, vec::Vec};
use proptest::prelude::*;

mod handles;
mod households;
mod regions;
mod roles;

use super::*;
use crate::base::{
    HouseholdId, Id, Identity, OrganisationId, PersonId, Secret, Timestamp, digest::Algorithm,
    digest::Digest, region_code::RegionCode,
};
use crate::charter::{Charter, Context, ProofLevel, Role};

mod people;

const GRID_1: &str = "330411104209001";
const GRID_2: &str = "330411104209002";
const VILLAGE: &str = "330411104209";

mod join_code;

/// A town with one village of two grids, and whoever acts in it.
struct Town {
    state: Membership,
    charter: Charter,
    secret: Secret,
    at: Timestamp,
}

fn charter() -> Charter {
    let setup: serde_json::Value =
        serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
    serde_json::from_value(setup["charter"].clone()).unwrap()
}

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn person(text: &str) -> PersonId {
    PersonId::new(text).unwrap()
}

fn household(text: &str) -> HouseholdId {
    HouseholdId::new(text).unwrap()
}

fn organisation(text: &str) -> OrganisationId {
    OrganisationId::new(text).unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn identity(number: u8) -> Identity {
    Digest::from_bytes([number; 32]).into()
}

impl Town {
    fn new() -> Self {
        let at = "2020-03-02T09:00:00+08:00".parse().unwrap();
        let secret = Secret::new(&[7; 32]).unwrap();
        let mut town = Self { state: Membership::default(), charter: charter(), secret, at };
        let root = code("330411104000");
        let name = id("新塍镇");
        let level = root.level();
        town.state.evolve(at, &Event::RegionDefined { region: root, name, level, parent: None });
        town.found("op", Role::CityOperator);
        for (region, parent) in [(VILLAGE, "330411104000"), (GRID_1, VILLAGE), (GRID_2, VILLAGE)] {
            town.must(&define(region, parent));
        }
        for grid in [GRID_1, GRID_2] {
            town.must(&Command::IssueJoinCode { grid: code(grid), days: 30, overlap_days: None });
        }
        town
    }

    /// A role over the root, as the charter's founders have.
    fn found(&mut self, who: &str, role: Role) {
        let (person, region) = (person(who), code("330411104000"));
        let (organisation, until, passes, passed_by) = (None, None, 0, None);
        let granted =
            Event::RoleGranted { person, role, region, organisation, until, passes, passed_by };
        self.state.evolve(self.at, &granted);
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = at.parse().unwrap();
        self
    }

    fn by(&mut self, actor: Option<&str>, command: &Command) -> Result<Vec<Event>, Refusal> {
        let actor = actor.map(person);
        let context = Context {
            at: self.at,
            actor: actor.as_ref(),
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &self.secret,
        };
        let events = decide(&self.state, &context, command).map_err(|refusal| *refusal)?;
        events.iter().for_each(|event| self.state.evolve(self.at, event));
        Ok(events)
    }

    fn ask(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.by(Some("op"), command)
    }

    fn must(&mut self, command: &Command) -> Vec<Event> {
        self.ask(command).unwrap()
    }

    fn join_code(&self, grid: &str) -> JoinCode {
        let context = Context {
            at: self.at,
            actor: None,
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &self.secret,
        };
        let issued =
            self.state.regions.row(self.state.region(code(grid)).unwrap()).join_code.unwrap();
        JoinCode::new(&context, code(grid), issued.version, issued.until)
    }

    fn join(&self, who: &str, home: &str, grid: &str, number: u8) -> Command {
        Command::Join {
            person: person(who),
            household: household(home),
            code: self.join_code(grid),
            identity: identity(number),
            proof: ProofLevel::Phone,
            minor: None,
        }
    }

    fn counts(&self, region: &str) -> (u32, u32) {
        let row = self.state.regions.row(self.state.region(code(region)).unwrap());
        (row.member_count, row.household_count)
    }
}

fn define(region: &str, parent: &str) -> Command {
    let (region, parent) = (code(region), code(parent));
    Command::DefineRegion { region, name: id("name"), level: region.level(), parent }
}

#[test]
fn joining_forms_a_household_and_counts_upward() {
    let mut town = Town::new();
    let events = town.must(&town.join("p1", "h1", GRID_1, 1));
    assert!(matches!(events[..], [Event::HouseholdFormed { .. }, Event::PersonJoined { .. }]));
    let events = town.must(&town.join("p2", "h1", GRID_1, 2));
    assert!(matches!(events[..], [Event::PersonJoined { .. }]));
    town.must(&town.join("p3", "h3", GRID_2, 3));
    assert_eq!(town.counts(GRID_1), (2, 1));
    assert_eq!(town.counts(VILLAGE), (3, 2));
    let home = town.state.households.get(&household("h1")).unwrap();
    assert_eq!(home.delegate, town.state.people.find(&person("p1"))); // the first speaks
    let name = Command::NameDelegate { household: household("h1"), delegate: person("p2") };
    let whose = subject(&town.state, &name).unwrap().person;
    assert_eq!(whose, Some(person("p1"))); // the sitting delegate's matter, not the next one's
    town.must(&name);
    town.must(&Command::Leave { person: person("p2") });
    let home = town.state.households.get(&household("h1")).unwrap();
    assert_eq!((home.members, home.delegate), (1, None));
    town.must(&Command::Leave { person: person("p1") });
    assert_eq!(town.counts(VILLAGE), (1, 1));
    town.must(&town.join("p1", "h4", GRID_2, 1)); // back, elsewhere, as the same person
    assert_eq!(town.counts(VILLAGE), (2, 2));
    town.must(&Command::Leave { person: person("p1") });
    let events = town.must(&town.join("p1", "h1", GRID_2, 1)); // a household all had left
    assert!(matches!(events[..], [Event::HouseholdFormed { .. }, Event::PersonJoined { .. }]));
    assert_eq!((town.counts(GRID_1), town.counts(GRID_2)), ((0, 0), (2, 2)));
    let listed =
        |grid| town.state.regions.row(town.state.region(code(grid)).unwrap()).households.len();
    assert_eq!((listed(GRID_1), listed(GRID_2)), (0, 3)); // each household lies in one grid
}

#[test]
fn each_refusal_of_joining() {
    let mut town = Town::new();
    town.must(&town.join("p1", "h1", GRID_1, 1));
    town.must(&town.join("p2", "h2", GRID_1, 2));
    town.must(&Command::Leave { person: person("p2") });
    let (p1, grid) = (person("p1"), code(GRID_1));
    let low = Command::Join {
        person: person("p9"),
        household: household("h9"),
        code: town.join_code(GRID_1),
        identity: identity(9),
        proof: ProofLevel::None,
        minor: None,
    };
    let (proof, needed) = (ProofLevel::None, ProofLevel::Phone);
    let elsewhere = Refusal::HouseholdElsewhere { household: household("h1"), grid };
    for (command, refusal) in [
        (low, Refusal::ProofTooLow { proof, needed }),
        (town.join("p1", "h1", GRID_2, 1), Refusal::AlreadyMember { person: p1, grid }),
        (town.join("p2", "h2", GRID_1, 3), Refusal::IdentityChanged { person: person("p2") }),
        (town.join("p3", "h3", GRID_1, 1), Refusal::IdentityTaken {}),
        (town.join("p3", "h3", GRID_1, 2), Refusal::IdentityTaken {}), // kept after leaving
        (town.join("p3", "h1", GRID_2, 3), elsewhere),
        (Command::Leave { person: person("p2") }, Refusal::NotAMember { person: person("p2") }),
        (Command::Leave { person: person("x") }, Refusal::UnknownPerson { person: person("x") }),
        (
            Command::NameDelegate { household: household("h2"), delegate: person("p1") },
            Refusal::NotInHousehold { person: person("p1"), household: household("h2") },
        ),
        (
            Command::NameDelegate { household: household("x"), delegate: person("p1") },
            Refusal::UnknownHousehold { household: household("x") },
        ),
    ] {
        assert_eq!(town.ask(&command), Err(refusal), "{command:?}");
    }
}

#[test]
fn each_refusal_of_regions_and_codes() {
    let mut town = Town::new();
    let days = |days| Command::IssueJoinCode { grid: code(GRID_1), days, overlap_days: None };
    let suffix = |region: &str, parent: &str| Refusal::GridSuffix {
        region: code(region),
        parent: code(parent),
        digits: 3,
    };
    let gap =
        |level, parent_level| Refusal::LevelGap { parent: code(VILLAGE), parent_level, level };
    use crate::base::region_code::Level;
    for (command, refusal) in [
        (define(GRID_1, VILLAGE), Refusal::RegionExists { region: code(GRID_1) }),
        (define(GRID_1, "330402007024"), Refusal::UnknownRegion { region: code("330402007024") }),
        (define("330411104210", VILLAGE), gap(Level::Village, Level::Village)),
        (define("33041110420901", VILLAGE), suffix("33041110420901", VILLAGE)),
        (define("330411104210001", VILLAGE), suffix("330411104210001", VILLAGE)),
        (days(0), Refusal::JoinCodeDays { days: 0, max: 366 }),
        (days(367), Refusal::JoinCodeDays { days: 367, max: 366 }),
        (
            Command::IssueJoinCode { grid: code(VILLAGE), days: 1, overlap_days: None },
            Refusal::NotAGrid { region: code(VILLAGE), level: Level::Village },
        ),
    ] {
        assert_eq!(town.ask(&command), Err(refusal), "{command:?}");
    }
    town.must(&days(366));
    town.must(&define("330411104209003", VILLAGE));
}

fn apply(name: &str, kind: OrganisationKind, coded: bool) -> Command {
    Command::ApplyOrganisation {
        organisation: organisation(name),
        kind,
        region: code(VILLAGE),
        credit_code: coded.then(|| "91110000600037341L".parse().unwrap()),
        documents: Vec::new(),
        officers: Vec::new(),
    }
}

fn review(name: &str, approve: bool) -> Command {
    Command::ReviewOrganisation { organisation: organisation(name), approve, reason: id("r") }
}

#[test]
fn a_role_covers_its_region_until_it_expires() {
    let mut town = Town::new();
    town.must(&apply("o1", OrganisationKind::Merchant, true));
    town.by(Some("other"), &review("o1", true)).unwrap();
    let grant = |role, region: &str, body: Option<&str>, until: Option<&str>| Command::GrantRole {
        person: person("w"),
        role,
        region: code(region),
        organisation: body.map(organisation),
        until: until.map(|until| until.parse().unwrap()),
        passes: None,
    };
    let now = town.at;
    let past = Refusal::RoleExpiryPast { until: now, at: now };
    for (command, refusal) in [
        (
            grant(Role::MerchantClerk, VILLAGE, None, None),
            Refusal::RoleNeedsOrganisation { role: Role::MerchantClerk },
        ),
        (
            grant(Role::GridWorker, VILLAGE, Some("o1"), None),
            Refusal::RoleWithoutOrganisation { role: Role::GridWorker },
        ),
        (grant(Role::GridWorker, VILLAGE, None, Some("2020-03-02T09:00:00+08:00")), past),
    ] {
        assert_eq!(town.ask(&command), Err(refusal));
    }
    town.must(&grant(Role::GridWorker, GRID_1, None, Some("2020-06-01T00:00:00+08:00")));
    town.must(&grant(Role::VillageCadre, VILLAGE, None, None));
    let beyond = grant(Role::MerchantClerk, "330411104000", Some("o1"), None);
    let (region, acts_in) = (code("330411104000"), code(VILLAGE));
    assert_eq!(town.ask(&beyond), Err(Refusal::RoleBeyondOrganisation { region, acts_in }));
    let clerk = grant(Role::MerchantClerk, GRID_1, Some("o1"), None);
    let o1 = town.state.organisation(&organisation("o1")).unwrap();
    let about = subject(&town.state, &clerk).unwrap();
    assert_eq!(about.region, Some(town.state.organisations.row(o1).region)); // not the region named
    town.must(&grant(Role::MerchantClerk, VILLAGE, Some("o1"), None));
    let worker = town.state.people.find(&person("w")).unwrap();
    let place = |region: &str| town.state.region(code(region)).unwrap();
    let has = |role, region: &str, at: &str| {
        town.state.has_role(worker, role, place(region), at.parse().unwrap())
    };
    let (before, after) = ("2020-05-31T23:59:59+08:00", "2020-06-01T00:00:00+08:00");
    assert!(has(Role::GridWorker, GRID_1, before));
    assert!(!has(Role::GridWorker, GRID_1, after)); // expired
    assert!(!has(Role::GridWorker, GRID_2, before)); // beside
    assert!(!has(Role::GridWorker, VILLAGE, before)); // above
    assert!(has(Role::VillageCadre, GRID_2, after)); // below
    let o1 = town.state.organisation(&organisation("o1")).unwrap();
    assert!(town.state.acts_for(worker, Role::MerchantClerk, o1, now));
    let mut later = town.state.clone();
    let suspended =
        Event::OrganisationSuspended { organisation: organisation("o1"), reason: id("r") };
    later.evolve(now, &suspended);
    assert!(!later.acts_for(worker, Role::MerchantClerk, o1, now)); // nobody acts for it
    let revoke = Command::RevokeRole {
        person: person("w"),
        role: Role::VillageCadre,
        region: code(VILLAGE),
        organisation: None,
    };
    town.must(&revoke);
    assert!(matches!(town.ask(&revoke), Err(Refusal::RoleNotHeld { .. })));
    let clerk = |organisation| Command::RevokeRole {
        person: person("w"),
        role: Role::MerchantClerk,
        region: code(VILLAGE),
        organisation,
    };
    assert!(matches!(town.ask(&clerk(None)), Err(Refusal::RoleNotHeld { .. })));
    town.must(&clerk(Some(organisation("o1"))));
    let own = grant(Role::Auditor, VILLAGE, None, None);
    let refused = Refusal::OwnGrant { role: Role::Auditor };
    assert_eq!(town.by(Some("w"), &own), Err(refused)); // nobody grants themself
}

proptest! {
    /// Invariants **one active residence** and **counts add up**, whatever people do.
    #[test]
    fn counts_are_what_a_census_finds(
        acts in prop::collection::vec((0..12_u8, 0..5_u8, 0..2_u8, any::<bool>()), 1..80),
    ) {
        let mut town = Town::new();
        for (who, home, grid, leaves) in acts {
            let grid = if grid == 0 { GRID_1 } else { GRID_2 };
            let command = if leaves {
                Command::Leave { person: person(&format!("p{who}")) }
            } else {
                town.join(&format!("p{who}"), &format!("h{home}"), grid, who)
            };
            let _refused_or_not = town.ask(&command);
        }
        for grid in [GRID_1, GRID_2] {
            let place = town.state.region(code(grid)).unwrap();
            let living = |home: &Residence| home.grid == place;
            let residents: Vec<_> = town.state.people.iter()
                .filter(|(_, row)| row.residence.as_ref().is_some_and(living))
                .map(|(ix, _)| ix)
                .collect();
            let homes = town.state.households.iter()
                .filter(|(_, row)| row.grid == place && row.members > 0).count();
            prop_assert_eq!(town.counts(grid), (residents.len() as u32, homes as u32));
            let mut listed = town.state.regions.row(place).members.clone();
            listed.sort();
            prop_assert_eq!(listed, residents);
        }
        let (a, b, all) = (town.counts(GRID_1), town.counts(GRID_2), town.counts(VILLAGE));
        prop_assert_eq!((a.0 + b.0, a.1 + b.1), all);
        for (ix, home) in town.state.households.iter() {
            let lives_here = |r: Residence| r.household == ix;
            let members = town.state.people.iter()
                .filter(|(_, row)| row.residence.is_some_and(lives_here));
            prop_assert_eq!(members.count(), usize::from(home.members));
        }
    }
}
