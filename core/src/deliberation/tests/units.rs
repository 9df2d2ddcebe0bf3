//! Owners and their units: heads, areas, and what a register freezes.

use super::super::count::Count;
use super::*;
use crate::charter::Role;
use crate::deliberation::OwnedUnit;

fn unit(unit: &str, owner: &str, area: u32) -> OwnedUnit {
    OwnedUnit { unit: Id::new(unit).unwrap(), owner: person(owner), area }
}

fn record(region: &str, units: &[OwnedUnit]) -> Command {
    Command::RecordUnits { region: code(region), units: units.to_vec() }
}

fn owned() -> Town {
    let mut town = Town::new();
    town.charter.deliberation.decisions.push(rule("owners", Electorate::Owners, 0));
    town.must(&record(GRID_1, &[unit("1", "p1", 9000), unit("2", "p1", 8000)]));
    town.must(&record(GRID_2, &[unit("1", "p3", 7000), unit("2", "q1", 10_000)]));
    town
}

fn opened(events: &[Event]) -> (u32, Option<u32>, Digest) {
    match events {
        [Event::VotingOpened { list, .. }] => (list.eligible, list.area, list.register),
        other => panic!("{other:?}"),
    }
}

/// Units in two grids, of which one owner lives elsewhere; the digest is that of the published list.
#[test]
fn several_units_are_one_head() {
    let mut town = owned();
    let register = town.digest_of(&[("p1", 17_000), ("p3", 7000), ("q1", 10_000)]);
    assert_eq!(opened(&town.open("owners")), (3, Some(34_000), register));
    town.cast("q1", Choice::Yes).unwrap();
    town.cast("p1", Choice::No).unwrap();
    town.cast("p2", Choice::No).unwrap_err();
    assert_eq!(town.has_voted("p1").area, Some(17_000));
    town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    let StageView::Decided { result, .. } = town.view().stage else { panic!() };
    let Some(Count::Motion(count)) = result.count else { panic!() };
    let cast = |tally: &Tally| (tally.eligible, tally.participants, tally.yes, tally.no);
    assert_eq!(cast(&count.tallies[0]), (3, 2, 1, 1));
    assert_eq!(cast(&count.tallies[1]), (34_000, 27_000, 10_000, 17_000));
}

/// Whoever was found to be another is that owner; whoever was erased still counts among all.
#[test]
fn merged_and_erased_owners() {
    let mut town = owned();
    let reason = Id::new("same").unwrap();
    town.member_event(&membership::Event::PersonsMerged {
        person: person("p3"),
        into: person("p1"),
        reason,
    });
    let tombstone = person("erased-4");
    town.member_event(&membership::Event::PersonErased { person: person("q1"), tombstone });
    let register = town.digest_of(&[("erased-4", 10_000), ("p1", 24_000)]);
    assert_eq!(opened(&town.open("owners")), (2, Some(34_000), register));
}

/// An owner who lives elsewhere proposes where owners vote, as long as they own, and nothing else; who
/// works for the region proposes anything.
#[test]
fn owners_propose_where_owners_vote() {
    let outside =
        |who: &str| Err(Refusal::OutsideRegion { person: person(who), region: code(VILLAGE) });
    let mut town = owned();
    assert_eq!(town.by(Some("q1"), &propose("a", "at-once")), outside("q1"));
    town.by(Some("q1"), &propose("a", "owners")).unwrap();
    town.must(&record(GRID_2, &[unit("2", "p4", 10_000)]));
    assert_eq!(town.by(Some("q1"), &propose("b", "owners")), outside("q1"));
    for region in [GRID_1, VILLAGE, TOWN] {
        let (name, region) = (format!("works-in-{region}"), code(region));
        let (role, organisation, until) = (Role::VillageCadre, None, None);
        town.member_event(&membership::Event::RoleGranted {
            person: person(&name),
            role,
            region,
            organisation,
            until,
            passes: 0,
            passed_by: None,
        });
        let (owners, others) = (propose(&name, "owners"), propose("c", "at-once"));
        if region == code(GRID_1) {
            assert_eq!(town.by(Some(&name), &owners), outside(&name));
            assert_eq!(town.by(Some(&name), &others), outside(&name));
        } else {
            town.by(Some(&name), &owners).unwrap();
        }
    }
}

/// Units of two merged grids are all there, and each is still found under the code it had.
#[test]
fn merged_regions_keep_their_units() {
    let mut town = owned();
    town.member_event(&membership::Event::RegionReshaped {
        reshape: Id::new("merger").unwrap().into(),
        region: code(GRID_1),
        change: membership::Reshaping::Merge { absorbed: vec![code(GRID_2)] },
    });
    town.must(&record(GRID_2, &[unit("1", "p4", 7000), unit("2", "q1", 0)]));
    let register = town.digest_of(&[("p1", 17_000), ("p4", 7000)]);
    assert_eq!(opened(&town.open("owners")), (2, Some(24_000), register));
}

proptest! {
    /// However units are recorded, sold and struck out: heads are those who own, areas add up.
    #[test]
    fn heads_and_areas_are_those_of_the_units(
        rows in prop::collection::vec((0..9_u32, 0..5_usize, 0..4_u32), 1..60),
    ) {
        let owners = ["p1", "p2", "p3", "p4", "q1"];
        let mut town = Town::new();
        town.charter.deliberation.decisions.push(rule("owners", Electorate::Owners, 0));
        let mut held = std::collections::BTreeMap::new();
        for (name, owner, area) in rows {
            let name = format!("u{name}");
            town.must(&record(VILLAGE, &[unit(&name, owners[owner], area)]));
            held.insert(name, (owner, area));
        }
        held.retain(|_, (_, area)| *area > 0);
        let heads: std::collections::BTreeSet<usize> = held.values().map(|it| it.0).collect();
        let area: u32 = held.values().map(|it| it.1).sum();
        town.must(&propose("t", "owners"));
        match town.ask(&open()) {
            Ok(events) => {
                let (eligible, all, _) = opened(&events);
                prop_assert_eq!((eligible as usize, all), (heads.len(), Some(area)));
            }
            Err(refusal) => {
                let (topic, region) = (topic("t"), code(VILLAGE));
                prop_assert_eq!(refusal, Refusal::NobodyEligible { topic, region });
                prop_assert!(heads.is_empty());
            }
        }
    }
}
