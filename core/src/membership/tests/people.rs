//! Identities under two keys, duplicates and minors.

use super::*;
use crate::base::Ix;

fn keyed(key: u16, number: u8) -> Identity {
    Identity { key, digest: Digest::from_bytes([number.wrapping_add(100); 32]) }
}

fn prove(who: &str, identity: Identity, former: Option<Identity>) -> Command {
    Command::Prove { person: person(who), identity, former, proof: ProofLevel::Phone }
}

fn suspect(one: &str, other: &str) -> Command {
    Command::SuspectDuplicate { person: person(one), other: person(other), reason: id("r") }
}

fn review(one: &str, into: &str, same: bool) -> Command {
    let (person, into) = (person(one), person(into));
    Command::ReviewDuplicate { person, into, same, reason: id("r") }
}

impl Town {
    fn ix(&self, who: &str) -> Ix<PersonId> {
        self.state.people.find(&person(who)).unwrap()
    }
}

#[test]
fn a_resident_stays_small() {
    assert_eq!(size_of::<Person>(), 64);
}

#[test]
fn known_again_under_the_key_in_force() {
    let mut town = Town::new();
    town.must(&town.join("p1", "h1", GRID_1, 1));
    town.must(&town.join("p2", "h2", GRID_1, 2));
    town.must(&Command::Leave { person: person("p2") });
    town.must(&Command::RotateIdentityKey { key: 2, check: Digest::from_bytes([9; 32]) });
    town.must(&prove("p1", keyed(2, 1), Some(identity(1))));
    assert_eq!(town.state.person_of(&keyed(2, 1)), Some(town.ix("p1")));
    assert_eq!(town.state.person_of(&identity(1)), None);
    // Who left is known again as well, before they come back.
    town.must(&prove("p2", keyed(2, 2), Some(identity(2))));
    assert_eq!(identity::people_by_key(&town.state), [0, 2]);
    let mut restored = town.state.clone();
    restored.reindex();
    assert_eq!(restored.person_of(&keyed(2, 2)), Some(town.ix("p2")));
}

#[test]
fn a_merge_passes_on_what_was_held() {
    let mut town = Town::new();
    town.must(&town.join("ward", "h1", GRID_1, 3));
    town.must(&town.join("p1", "h1", GRID_1, 1));
    town.must(&town.join("p2", "h2", GRID_2, 2));
    let minor = Minority {
        adult_from: "2025-01-01T00:00:00+08:00".parse().unwrap(),
        guardian: Some(person("p1")),
    };
    town.must(&Command::EnterMinor { person: person("ward"), minor });
    town.state.evolve(
        town.at,
        &Event::RoleGranted {
            person: person("p1"),
            role: Role::GridWorker,
            region: code(GRID_1),
            organisation: None,
            until: None,
            passes: 0,
            passed_by: None,
        },
    );
    town.must(&suspect("p2", "p1"));
    let own = Refusal::OwnDuplicate { person: person("p1"), other: person("p2") };
    for reviewer in ["op", "p1", "p2"] {
        assert_eq!(town.by(Some(reviewer), &review("p1", "p2", true)), Err(own.clone()));
    }
    town.by(Some("other"), &review("p1", "p2", true)).unwrap();
    let grid = town.state.region(code(GRID_1)).unwrap();
    assert!(town.state.has_role(town.ix("p2"), Role::GridWorker, grid, town.at));
    assert_eq!(town.state.guardian(&person("ward"), town.at), Some(person("p2")));
    assert_eq!((town.counts(GRID_1), town.counts(GRID_2)), ((1, 1), (1, 1)));
    let merged = Refusal::PersonMerged { person: person("p1"), into: person("p2") };
    assert_eq!(town.ask(&town.join("p1", "h1", GRID_1, 1)), Err(merged));
    assert_eq!(town.ask(&town.join("p3", "h3", GRID_1, 1)), Err(Refusal::IdentityTaken {}));
    assert_eq!(town.state.merged_into(town.ix("p2")).collect::<Vec<_>>(), [town.ix("p1")]);
}

#[test]
fn ages_on_both_sides_of_each_border() {
    let mut town = Town::new();
    town.must(&town.join("g", "h1", GRID_1, 1));
    town.must(&town.join("p", "h1", GRID_1, 2));
    for (adult_from, age) in [
        ("2024-03-02T09:00:00.001+08:00", Age::Under14),
        ("2024-03-02T09:00:00+08:00", Age::Under18),
        ("2020-03-02T09:00:00.001+08:00", Age::Under18),
    ] {
        let minor =
            Minority { adult_from: adult_from.parse().unwrap(), guardian: Some(person("g")) };
        town.must(&Command::EnterMinor { person: person("p"), minor });
        assert_eq!(town.state.age(town.ix("p"), town.at), age, "{adult_from}");
    }
    let adult = Minority { adult_from: town.at, guardian: None };
    let refused = town.ask(&Command::EnterMinor { person: person("p"), minor: adult });
    assert_eq!(refused, Err(Refusal::NotAMinor { person: person("p") }));
    let due: Timestamp = "2020-03-02T09:00:00.001+08:00".parse().unwrap();
    assert_eq!(town.state.next_due(), Some((due, "p")));
    let fall = town.state.due_command().unwrap();
    assert_eq!(town.by(None, &fall), Err(Refusal::NotDue { due, at: town.at }));
    town.at = due;
    town.by(None, &fall).unwrap();
    assert!(town.state.minors.is_empty() && town.state.next_due().is_none());
}

proptest! {
    /// Invariants **one active residence** and **one person, one identity**, whoever is merged.
    #[test]
    fn merging_never_leaves_one_person_twice(
        acts in prop::collection::vec((0..6_u8, 0..6_u8, 0..4_u8), 1..80),
    ) {
        let mut town = Town::new();
        town.must(&Command::RotateIdentityKey { key: 2, check: Digest::from_bytes([9; 32]) });
        for (one, other, act) in acts {
            let (a, b) = (format!("p{one}"), format!("p{other}"));
            let command = match act {
                0 => Command::Join {
                    person: person(&a),
                    household: household(&format!("h{other}")),
                    code: town.join_code(if other % 2 == 0 { GRID_1 } else { GRID_2 }),
                    identity: keyed(2, one),
                    proof: ProofLevel::Phone,
                    minor: None,
                },
                1 => suspect(&a, &b),
                2 => review(&a, &b, true),
                _ => Command::Leave { person: person(&a) },
            };
            let _refused_or_not = town.by(Some(&format!("op{act}")), &command);
        }
        let state = &town.state;
        for (gone, stays) in state.merged.iter() {
            prop_assert!(state.people.row(gone).residence.is_none());
            prop_assert!(!state.merged.contains_key(stays));
        }
        for (ix, row) in state.people.iter() {
            let Some(identity) = row.identity else { continue };
            prop_assert_eq!(state.person_of(&identity), Some(ix));
        }
        let all = town.counts(VILLAGE).0 as usize;
        let living = state.people.iter().filter(|(_, row)| row.residence.is_some()).count();
        prop_assert_eq!(all, living);
    }
}
