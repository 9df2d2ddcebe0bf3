//! Changes of regions: what follows what, each refusal, and that nobody is lost.

use crate::base::canonical;
use alloc::string::String;

use super::*;
use crate::base::{ReshapeId, region_code::Level};

const TOWN: &str = "330411104000";
const VILLAGE_2: &str = "330411104210";
const VILLAGE_3: &str = "330411104211";
const GRID_3: &str = "330411104209003";
const GRID_4: &str = "330411104210001";

fn change(region: &str, change: Reshaping) -> Command {
    planned("now", region, change, None)
}

fn planned(name: &str, region: &str, change: Reshaping, on: Option<&str>) -> Command {
    let on = on.map(|on| on.parse().unwrap());
    Command::Reshape { reshape: reshape_id(name), region: code(region), change, on }
}

fn reshape_id(name: &str) -> ReshapeId {
    ReshapeId::new(name).unwrap()
}

fn rename(name: &str) -> Reshaping {
    Reshaping::Rename { name: id(name) }
}

fn under(parent: &str, region: &str) -> Reshaping {
    Reshaping::Move { parent: code(parent), code: code(region) }
}

fn merge(absorbed: &[&str]) -> Reshaping {
    Reshaping::Merge { absorbed: absorbed.iter().map(|region| code(region)).collect() }
}

fn split(stay: &[&str], parts: &[(&str, &[&str])]) -> Reshaping {
    let households = |names: &[&str]| names.iter().map(|name| household(name)).collect();
    let part = |(region, names): &(&str, &[&str])| GridPart {
        region: code(region),
        name: id("part"),
        households: households(names),
    };
    Reshaping::Split { stay: households(stay), parts: parts.iter().map(part).collect() }
}

fn known(grid: &str, households: u32) -> Command {
    Command::EnterKnownHouseholds { grid: code(grid), households }
}

impl Town {
    /// Three households in the first grid, one in the second; a village beside, with no grid.
    fn peopled() -> Self {
        let mut town = Self::new();
        town.must(&define(VILLAGE_2, TOWN));
        for (who, home, grid, number) in [
            ("p1", "h1", GRID_1, 1),
            ("p2", "h1", GRID_1, 2),
            ("p3", "h2", GRID_1, 3),
            ("p4", "h3", GRID_1, 4),
            ("p5", "h5", GRID_2, 5),
        ] {
            let join = town.join(who, home, grid, number);
            town.must(&join);
        }
        town.must(&Command::GrantRole {
            person: person("w"),
            role: Role::GridWorker,
            region: code(GRID_1),
            organisation: None,
            until: None,
            passes: None,
        });
        town
    }

    fn row(&self, region: &str) -> &Region {
        self.state.regions.row(self.state.region(code(region)).unwrap())
    }

    fn grid_of(&self, who: &str) -> RegionCode {
        self.state.regions.row(self.state.residence(&person(who)).unwrap().grid).code
    }

    fn works_in(&self, region: &str) -> bool {
        let worker = self.state.people.find(&person("w")).unwrap();
        let region = self.state.region(code(region)).unwrap();
        self.state.has_role(worker, Role::GridWorker, region, self.at)
    }

    fn history_of(&self, region: &str) -> RegionHistory {
        history::history(&self.state, code(region)).unwrap()
    }

    fn coverage_of(&self, region: &str) -> CoverageView {
        coverage::coverage(&self.state, code(region)).unwrap()
    }

    fn joins_by(&mut self, join_code: JoinCode) -> Result<Vec<Event>, Refusal> {
        self.ask(&Command::Join {
            person: person("p9"),
            household: household("h9"),
            code: join_code,
            identity: identity(9),
            proof: ProofLevel::Phone,
            minor: None,
        })
    }
}

#[test]
fn a_split_grid_lives_on_and_gives_whole_households() {
    let mut town = Town::peopled();
    town.must(&known(GRID_1, 9));
    let old = town.join_code(GRID_1);
    let events = town.must(&change(GRID_1, split(&["h2"], &[(GRID_3, &["h1", "h3"])])));
    assert!(matches!(events[..], [Event::JoinCodeRevoked { .. }, Event::RegionReshaped { .. }]));
    assert_eq!((town.counts(GRID_1), town.counts(GRID_3)), ((1, 1), (3, 2)));
    assert_eq!((town.counts(VILLAGE), town.grid_of("p2")), ((5, 4), code(GRID_3)));
    assert!(town.works_in(GRID_1) && town.works_in(GRID_3) && !town.works_in(GRID_2));
    assert_eq!((town.row(GRID_1).known(), town.row(GRID_3).known()), (None, None));
    assert_eq!(town.joins_by(old), Err(Refusal::JoinCodeWithdrawn { version: 1 }));
    let (part, main) = (town.history_of(GRID_3), town.history_of(GRID_1));
    assert_eq!(part.split_from, Some(Turn { at: town.at, region: code(GRID_1) }));
    assert_eq!(main.parts, [Turn { at: town.at, region: code(GRID_3) }]);
}

#[test]
fn merged_grids_live_on_in_the_one_that_absorbed_them() {
    let mut town = Town::peopled();
    town.must(&known(GRID_1, 4));
    town.must(&known(GRID_2, 2));
    let old = town.join_code(GRID_1);
    let events = town.must(&change(GRID_2, merge(&[GRID_1])));
    assert_eq!(events.len(), 3); // two codes withdrawn, and the change
    assert_eq!((town.counts(GRID_2), town.counts(VILLAGE)), ((5, 4), (5, 4)));
    assert_eq!((town.grid_of("p1"), town.counts(GRID_1)), (code(GRID_2), (5, 4)));
    assert_eq!(town.row(GRID_2).known(), Some(6));
    assert!(town.works_in(GRID_2));
    town.must(&Command::RevokeRole {
        person: person("w"),
        role: Role::GridWorker,
        region: code(GRID_2),
        organisation: None,
    });
    town.must(&Command::IssueJoinCode { grid: code(GRID_2), days: 1, overlap_days: None });
    assert_eq!(town.joins_by(old), Err(Refusal::JoinCodeWithdrawn { version: 1 }));
    let history = town.history_of(GRID_1);
    assert_eq!((history.region, history.versions.len()), (code(GRID_2), 1));
    assert_eq!(history.became, Some(Turn { at: town.at, region: code(GRID_2) }));
    let absorbed = Turn { at: town.at, region: code(GRID_1) };
    assert_eq!(town.history_of(GRID_2).absorbed, [absorbed]);
}

#[test]
fn a_moved_grid_is_found_by_every_code_it_had() {
    let mut town = Town::peopled();
    let old = town.join_code(GRID_1);
    town.must(&change(GRID_1, rename("新名")));
    assert!(!town.row(GRID_1).join_code.unwrap().withdrawn); // a name is not in the code
    town.at("2020-03-03T09:00:00+08:00").must(&change(GRID_1, under(VILLAGE_2, GRID_4)));
    assert_eq!((town.counts(VILLAGE), town.counts(VILLAGE_2)), ((1, 1), (4, 3)));
    assert_eq!((town.counts(GRID_1), town.counts(GRID_4)), ((4, 3), (4, 3)));
    assert_eq!((town.counts(TOWN), town.grid_of("p1")), ((5, 4), code(GRID_4)));
    assert_eq!(town.joins_by(old), Err(Refusal::JoinCodeWithdrawn { version: 1 }));
    let history = town.history_of(GRID_1);
    assert_eq!(history, town.history_of(GRID_4));
    let stood: Vec<_> = history.versions.iter().map(|v| (v.region, v.name.as_str())).collect();
    assert_eq!(stood, [(code(GRID_1), "name"), (code(GRID_1), "新名"), (code(GRID_4), "新名")]);
    assert_eq!(history.versions[1].parent, Some(code(VILLAGE)));
    // Merging the villages takes the grids along; their codes stay until they are changed.
    town.must(&change(VILLAGE, merge(&[VILLAGE_2])));
    assert_eq!((town.counts(VILLAGE), town.counts(VILLAGE_2)), ((5, 4), (5, 4)));
    assert_eq!(town.grid_of("p1"), code(GRID_4));
    town.must(&change(GRID_4, under(VILLAGE, GRID_3)));
    assert_eq!((town.grid_of("p1"), town.counts(GRID_1)), (code(GRID_3), (4, 3)));
    // A restored state finds by the same codes.
    let bytes = canonical::bytes(&town.state);
    let mut back: Membership = canonical::read(&bytes).unwrap().0;
    back.reindex();
    for region in [GRID_1, GRID_2, GRID_3, GRID_4, VILLAGE, VILLAGE_2] {
        assert_eq!(back.regions.find(code(region)), town.state.regions.find(code(region)));
    }
}

#[test]
fn each_refusal_of_a_change() {
    let mut town = Town::peopled();
    town.must(&define(VILLAGE_3, TOWN));
    town.must(&change(VILLAGE_2, merge(&[VILLAGE_3])));
    let (grid, other) = (code(GRID_1), code(VILLAGE));
    let exists = |region| Refusal::RegionExists { region: code(region) };
    let ended = || Refusal::RegionEnded { region: code(VILLAGE_3), became: code(VILLAGE_2) };
    let gap = |parent: &str, parent_level, level| {
        let parent = code(parent);
        Refusal::LevelGap { parent, parent_level, level }
    };
    let suffix = |region, parent| {
        let (region, parent) = (code(region), code(parent));
        Refusal::GridSuffix { region, parent, digits: 3 }
    };
    let first = household("h3");
    let unaccounted = Refusal::HouseholdsUnaccounted { grid, households: 3, named: 2, first };
    let elsewhere = Refusal::HouseholdElsewhere { household: household("h5"), grid: code(GRID_2) };
    let unknown = Refusal::UnknownHousehold { household: household("hx") };
    let twice = |named: &str| Refusal::NamedTwice { named: id(named) };
    let nothing = || Refusal::NothingChanges {};
    let (level, other_level) = (Level::Grid, Level::Village);
    let levels = Refusal::MergeLevels { region: grid, level, other, other_level };
    let all: &[&str] = &["h1", "h2", "h3"];
    for (region, how, refusal) in [
        ("330411104999", rename("x"), Refusal::UnknownRegion { region: code("330411104999") }),
        (VILLAGE_3, rename("x"), ended()),
        (GRID_1, rename("name"), nothing()),
        (GRID_1, under(VILLAGE, GRID_1), nothing()),
        (GRID_1, under(TOWN, GRID_1), gap(TOWN, Level::Town, Level::Grid)),
        (TOWN, under(VILLAGE, TOWN), gap(VILLAGE, Level::Village, Level::Town)), // the root
        (GRID_1, under(VILLAGE_3, GRID_4), ended()),
        (GRID_1, under(VILLAGE, GRID_2), exists(GRID_2)),
        (VILLAGE, under(TOWN, VILLAGE_3), exists(VILLAGE_3)), // once used, for good
        (GRID_1, under(VILLAGE_2, GRID_1), suffix(GRID_1, VILLAGE_2)),
        (GRID_1, under(VILLAGE_2, GRID_3), suffix(GRID_3, VILLAGE_2)),
        (VILLAGE, split(&[], &[]), Refusal::NotAGrid { region: other, level: other_level }),
        (GRID_1, split(all, &[]), nothing()),
        (GRID_1, split(all, &[(GRID_2, &[])]), exists(GRID_2)),
        (GRID_1, split(all, &[(GRID_4, &[])]), suffix(GRID_4, VILLAGE)),
        (GRID_1, split(all, &[(GRID_3, &[]), (GRID_3, &[])]), twice(GRID_3)),
        (GRID_1, split(all, &[(GRID_3, &["h2"])]), twice("h2")),
        (GRID_1, split(&["h1"], &[(GRID_3, &["h2"])]), unaccounted),
        (GRID_1, split(all, &[(GRID_3, &["h5"])]), elsewhere),
        (GRID_1, split(all, &[(GRID_3, &["hx"])]), unknown),
        (GRID_1, merge(&[]), nothing()),
        (GRID_1, merge(&[GRID_2, GRID_2]), twice(GRID_2)),
        (GRID_1, merge(&[GRID_1]), twice(GRID_1)),
        (GRID_1, merge(&[VILLAGE]), levels),
        (VILLAGE, merge(&[VILLAGE_3]), ended()),
    ] {
        assert_eq!(town.ask(&change(region, how.clone())), Err(refusal), "{region} {how:?}");
    }
    town.must(&change(GRID_1, split(all, &[(GRID_3, &[])]))); // an empty grid beside
}

#[test]
fn a_planned_change_waits_for_its_date() {
    let mut town = Town::peopled();
    let (eve, day) = ("2020-06-30T23:59:59.999+08:00", "2020-07-01T00:00:00+08:00");
    let past = Refusal::ReshapePast { on: town.at, at: town.at };
    let today = Some("2020-03-02T09:00:00+08:00");
    assert_eq!(town.ask(&planned("a", GRID_1, rename("x"), today)), Err(past));
    let splits = split(&["h1"], &[(GRID_3, &["h2", "h3"])]);
    town.must(&planned("a", GRID_1, splits, Some(day)));
    town.must(&planned("b", GRID_2, under(VILLAGE_2, GRID_4), Some(day)));
    town.must(&planned("c", GRID_2, rename("late"), Some("2020-07-02T00:00:00+08:00")));
    let on: Timestamp = day.parse().unwrap();
    let exists = Refusal::ReshapeExists { reshape: reshape_id("a"), on };
    assert_eq!(town.ask(&planned("a", GRID_1, rename("x"), None)), Err(exists));
    assert_eq!(town.history_of(GRID_2).planned.len(), 2);
    assert_eq!(town.state.next_due(), Some((on, "a")));
    let carry =
        |name: &str| Command::FallDue { matter: Matter::Reshape { reshape: reshape_id(name) } };
    assert_eq!(town.state.due_command(), Some(carry("a")));
    let early = Refusal::NotDue { due: on, at: eve.parse().unwrap() };
    assert_eq!(town.at(eve).by(None, &carry("a")), Err(early));
    // Who comes after the plan stays; who left is nowhere.
    town.must(&Command::IssueJoinCode { grid: code(GRID_1), days: 30, overlap_days: None });
    let join = town.join("p8", "h8", GRID_1, 8);
    town.must(&join);
    town.must(&Command::Leave { person: person("p3") });
    town.at(day).by(None, &carry("a")).unwrap();
    assert_eq!((town.counts(GRID_1), town.counts(GRID_3)), ((3, 2), (1, 1)));
    // What cannot be done any more is dropped, with the reason.
    town.must(&change(GRID_1, merge(&[GRID_2])));
    let ended = Refusal::RegionEnded { region: code(GRID_2), became: code(GRID_1) };
    let dropped = town.by(None, &carry("b")).unwrap();
    assert!(matches!(&dropped[..], [Event::ReshapeDropped { why, .. }] if **why == ended));
    let cancel = Command::CancelReshape { reshape: reshape_id("c") };
    town.must(&cancel);
    let unknown = Refusal::UnknownReshape { reshape: reshape_id("c") };
    assert_eq!(town.ask(&cancel), Err(unknown));
    assert_eq!(town.state.next_due(), None);
}

#[test]
fn a_change_is_the_matter_of_whoever_covers_all_of_it() {
    let town = Town::peopled();
    for (region, how, whose) in [
        (GRID_1, rename("x"), VILLAGE),
        (GRID_1, under(VILLAGE, GRID_3), VILLAGE),
        (GRID_1, merge(&[GRID_2]), VILLAGE),
        (GRID_1, under(VILLAGE_2, GRID_4), TOWN),
        (VILLAGE, merge(&[VILLAGE_2]), TOWN),
        (TOWN, rename("x"), TOWN), // the root's own
    ] {
        let about = subject(&town.state, &change(region, how.clone())).unwrap();
        assert_eq!(about, Subject::region(town.state.region(code(whose)).unwrap()), "{how:?}");
    }
}

#[test]
fn coverage_is_over_the_counted_grids() {
    let mut town = Town::peopled();
    assert_eq!(town.coverage_of(VILLAGE).coverage, None);
    let below = Refusal::KnownBelowJoined { grid: code(GRID_1), known: 2, joined: 3 };
    assert_eq!(town.ask(&known(GRID_1, 2)), Err(below));
    town.must(&known(GRID_1, 3));
    let view = town.coverage_of(VILLAGE);
    assert_eq!((view.grids, view.counted_grids), (2, 1));
    assert_eq!((view.known, view.joined, view.joined_elsewhere), (3, 3, 1));
    assert_eq!(view.coverage.unwrap().to_string(), "3/3");
    let join = town.join("p6", "h6", GRID_1, 6);
    town.must(&join); // a household more than was known of
    let view = town.coverage_of(VILLAGE);
    assert_eq!(view.coverage.unwrap().to_string(), "4/4");
    assert_eq!(view.proofs, [ProofFigure { proof: ProofLevel::Phone, members: 6 }]);
    town.must(&known(GRID_1, 10));
    assert_eq!(town.coverage_of(VILLAGE).coverage.unwrap().to_string(), "4/10");
}

/// What may happen next; `n` makes codes that are fresh.
fn any_act(
    town: &Town,
    n: usize,
    (act, one, other, who): (u8, RegionCode, RegionCode, u8),
) -> Command {
    let village = [VILLAGE, VILLAGE_2, VILLAGE_3][usize::from(who) % 3];
    let (fresh, one, other) = (fresh(village, n), one.to_string(), other.to_string());
    match act {
        0 => {
            let row = town.row(&one);
            let ids = row.households.iter().map(|home| town.state.households.id(*home));
            let (households, stay) = ids.partition(|home| home.as_str() < "h3");
            let part = GridPart { region: code(&fresh), name: id("x"), households };
            change(&one, Reshaping::Split { stay, parts: [part].into() })
        }
        1 => change(&one, under(village, &fresh)),
        2 => change(&one, merge(&[&other])),
        3 => known(&one, u32::from(who)),
        _ => {
            let grid = town.row(&one).code.to_string();
            town.join(&format!("p{who}"), &format!("h{}", who % 7), &grid, who)
        }
    }
}

fn fresh(village: &str, n: usize) -> String {
    format!("{village}{:03}", 100 + n)
}

proptest! {
    /// Invariants **a moved grid loses no one**, **a code is for good** and **coverage is never
    /// above 100 %**, whatever is changed in whatever order.
    #[test]
    fn a_moved_grid_loses_no_one(
        acts in prop::collection::vec((0..8_u8, 0..8_usize, 0..8_usize, 0..16_u8), 1..60),
    ) {
        let mut town = Town::new();
        for village in [VILLAGE_2, VILLAGE_3] {
            town.must(&define(village, TOWN));
        }
        let mut codes = alloc::vec![code(GRID_1), code(GRID_2)];
        let mut homes = alloc::collections::BTreeMap::new();
        for (n, (act, one, other, who)) in acts.into_iter().enumerate() {
            let (one, other) = (codes[one % codes.len()], codes[other % codes.len()]);
            let grid = town.state.regions.row(town.state.region(one).unwrap()).code;
            town.must(&Command::IssueJoinCode { grid, days: 9, overlap_days: None });
            let command = any_act(&town, n, (act, one, other, who));
            if town.ask(&command).is_ok() && act > 3 {
                homes.insert(format!("p{who}"), format!("h{}", who % 7));
            }
            codes.extend([VILLAGE, VILLAGE_2, VILLAGE_3].into_iter()
                .map(|village| code(&fresh(village, n)))
                .filter(|code| town.state.regions.find(*code).is_some()));
        }
        let mut people = 0;
        for (ix, row) in town.state.regions.iter().filter(|(_, row)| row.level == Level::Grid) {
            prop_assert!(row.became.is_none() || row.members.is_empty());
            let lived_in = row.households.iter()
                .filter(|home| town.state.households.row(**home).members > 0).count();
            let counted = (row.members.len() as u32, lived_in as u32);
            prop_assert_eq!((row.member_count, row.household_count), counted);
            for person in &row.members {
                let lives = town.state.people.row(*person).residence.unwrap();
                prop_assert_eq!((lives.grid, town.state.households.row(lives.household).grid), (ix, ix));
                let home = town.state.households.id(lives.household);
                prop_assert_eq!(&homes[town.state.people.id_text(*person)], home.as_str());
            }
            people += row.members.len();
        }
        prop_assert_eq!(people, homes.len());
        let households = homes.values().collect::<alloc::collections::BTreeSet<_>>().len() as u32;
        prop_assert_eq!(town.counts(TOWN), (people as u32, households));
        for code in codes {
            prop_assert!(town.row(&code.to_string()).became.is_none());
        }
        let view = town.coverage_of(TOWN);
        prop_assert!(view.joined <= view.known);
        prop_assert_eq!(view.joined + view.joined_elsewhere, households);
    }
}
