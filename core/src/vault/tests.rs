//! The vault's index, given, when, then: a grid, ann and bo who live in it, and every refusal once.
//! That an erasure is complete over all domains is tested in `core/tests/erasure.rs`.

use alloc::{format, string::String, vec, vec::Vec};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::base::{EntryId, Secret, Timestamp, digest::Algorithm};
use crate::charter::{Charter, Context};
use crate::membership::Membership;

const GRID: &str = "330411104209001";
const MORNING: &str = "2020-06-01T09:00:00+08:00";

fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn digest(text: &str) -> Value {
    json!(Algorithm::Sha256.digest(&[text.as_bytes()]))
}

struct World {
    index: VaultIndex,
    membership: Membership,
    charter: Charter,
    at: Timestamp,
}

impl World {
    fn new() -> Self {
        let setup: Value = serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
        let mut charter = setup["charter"].clone();
        charter["vault"] = json!([
            { "category": "contact", "basis": "consent", "keepDays": 30, "from": "leaving" },
            { "category": "story", "basis": "consent", "keepDays": 5, "from": "entry" },
            { "category": "file", "basis": "legalDuty", "keepDays": 10, "from": "entry" },
            { "category": "register", "basis": "otherLaw", "keepDays": 10, "from": "leaving" },
        ]);
        let (index, membership) = (VaultIndex::default(), Membership::default());
        let mut world =
            Self { index, membership, charter: made(charter), at: made(json!(MORNING)) };
        for (region, level, parent) in
            [("330411104209", "village", None), (GRID, "grid", Some("330411104209"))]
        {
            world.member(json!({ "regionDefined": {
                "region": region, "name": "n", "level": level, "parent": parent } }));
        }
        world.member(json!({ "roleGranted": { "person": "op", "role": "cityOperator",
            "region": "330411104209", "passes": 0 } }));
        world.join("ann");
        world.join("bo");
        world
    }

    fn member(&mut self, event: Value) {
        self.membership.evolve(self.at, &made(event));
    }

    fn join(&mut self, person: &str) {
        self.member(json!({ "householdFormed": { "household": person, "grid": GRID } }));
        self.member(json!({ "personJoined": { "person": person, "household": person,
            "grid": GRID, "identity": digest(person), "proof": "phone" } }));
    }

    fn decide(&self, command: Value) -> Result<Vec<Event>, Refusal> {
        let secret = Secret::new(&[7; 32]).unwrap();
        let context = Context {
            at: self.at,
            actor: None,
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &secret,
        };
        decide(&self.index, &self.membership, &context, &made(command)).map_err(|refusal| *refusal)
    }

    /// Does what follows; gives the code of a refusal.
    fn give(&mut self, command: Value) -> Result<Vec<Event>, &'static str> {
        let events = self.decide(command).map_err(|refusal| refusal.code())?;
        events.iter().for_each(|event| self.index.evolve(self.at, event, &self.membership));
        Ok(events)
    }

    fn keep(&mut self, entry: &str, person: &str, category: &str) {
        let kept = self.give(keeping(entry, person, category));
        assert_eq!(kept.map(|events| events.len()), Ok(1));
    }

    fn status(&self, entry: &str) -> EntryStatus {
        let entry = EntryId::new(entry).unwrap();
        self.index.entries.row(self.index.entry(&entry).unwrap()).status
    }

    fn due(&self) -> Vec<String> {
        self.index.due().iter().map(|entry| format!("{entry}")).collect()
    }
}

fn keeping(entry: &str, person: &str, category: &str) -> Value {
    json!({ "keep": { "entry": entry, "person": person, "category": category,
        "content": digest(entry), "consent": digest("consent") } })
}

#[test]
fn a_term_is_kept_to_the_millisecond() {
    for (category, leaves, before, from) in [
        ("story", false, "2020-06-06T23:59:59.999+08:00", "2020-06-07T00:00:00+08:00"),
        ("file", false, "2020-06-11T23:59:59.999+08:00", "2020-06-12T00:00:00+08:00"),
        ("contact", true, "2020-07-01T23:59:59.999+08:00", "2020-07-02T00:00:00+08:00"),
    ] {
        let mut world = World::new();
        world.keep("e", "ann", category);
        if leaves {
            assert_eq!(world.index.next_due(), None);
            world.member(json!({ "personLeft": { "person": "ann" } }));
            world.give(json!({ "retire": { "person": "ann" } })).unwrap();
        }
        let due: Timestamp = made(json!(from));
        assert_eq!(world.index.next_due(), Some((due, "e")));
        for (at, status) in [(before, EntryStatus::Kept), (from, EntryStatus::Due)] {
            world.at = made(json!(at));
            world.give(json!({ "lapse": {} })).unwrap();
            assert_eq!(world.status("e"), status, "{category} at {at}");
        }
    }
}

#[test]
fn who_is_a_member_again_is_kept_on() {
    let mut world = World::new();
    world.keep("e", "ann", "contact");
    world.member(json!({ "personLeft": { "person": "ann" } }));
    world.give(json!({ "retire": { "person": "ann" } })).unwrap();
    world.join("ann");
    world.at = made(json!("2020-07-02T00:00:00+08:00"));
    world.give(json!({ "lapse": {} })).unwrap();
    assert_eq!((world.status("e"), world.index.next_due()), (EntryStatus::Kept, None));
}

/// So is one who was found to be another, as long as that other is a member.
#[test]
fn what_was_kept_under_another_identifier_is_kept_on_too() {
    let mut world = World::new();
    world.keep("e", "ann", "contact");
    world.member(json!({ "personsMerged": { "person": "ann", "into": "bo", "reason": "r" } }));
    world.member(json!({ "personLeft": { "person": "bo" } }));
    world.give(json!({ "retire": { "person": "bo" } })).unwrap();
    world.join("bo");
    world.at = made(json!("2020-07-02T00:00:00+08:00"));
    world.give(json!({ "lapse": {} })).unwrap();
    assert_eq!((world.status("e"), world.index.next_due()), (EntryStatus::Kept, None));
}

#[test]
fn an_erasure_lets_go_all_but_what_a_law_asks_for() {
    let mut world = World::new();
    for (entry, category) in [("e1", "contact"), ("e2", "story"), ("e3", "file")] {
        world.keep(entry, "ann", category);
        world.keep(&format!("{entry}-of-bo"), "bo", category);
    }
    world.give(json!({ "erase": { "person": "ann", "ground": "unlawful" } })).unwrap();
    assert_eq!(world.due(), ["e1", "e2"]);
    assert_eq!(
        (world.status("e3"), world.status("e3-of-bo")),
        (EntryStatus::Stored, EntryStatus::Kept)
    );
    world.at = made(json!("2020-06-12T00:00:00+08:00"));
    while world.index.next_due().is_some_and(|(due, _)| due <= world.at) {
        world.give(json!({ "lapse": {} })).unwrap();
    }
    assert_eq!(world.status("e3"), EntryStatus::Due);
}

/// An erasure is a leaving; of whoever left before, the term runs already and is not begun anew.
#[test]
fn an_erasure_lengthens_no_term() {
    for (left_before, until) in
        [(true, "2020-06-12T00:00:00+08:00"), (false, "2020-06-15T00:00:00+08:00")]
    {
        let mut world = World::new();
        world.keep("e", "ann", "register");
        if left_before {
            world.member(json!({ "personLeft": { "person": "ann" } }));
            world.give(json!({ "retire": { "person": "ann" } })).unwrap();
        }
        world.at = made(json!("2020-06-04T09:00:00+08:00"));
        world.give(json!({ "erase": { "person": "ann", "ground": "unlawful" } })).unwrap();
        assert_eq!(world.index.next_due(), Some((made(json!(until)), "e")));
        assert_eq!(world.status("e"), EntryStatus::Stored);
    }
}

#[test]
fn terms_fall_due_a_thousand_at_a_time() {
    let mut world = World::new();
    for n in 0..1001 {
        world.keep(&format!("e{n}"), "ann", "story");
    }
    world.at = made(json!("2020-06-07T00:00:00+08:00"));
    for left in [1, 0, 0] {
        world.give(json!({ "lapse": {} })).unwrap();
        let due = world.due();
        assert_eq!(due.len(), 1000);
        let kept = world.index.entries.iter().filter(|(_, row)| row.status == EntryStatus::Kept);
        assert_eq!(kept.count(), left);
    }
    for due in [1, 0] {
        let entries = world.due();
        world.give(json!({ "confirmErasure": { "entries": entries } })).unwrap();
        assert_eq!(world.due().len(), due);
    }
}

#[test]
fn every_refusal() {
    let withdraw =
        |category: &str| json!({ "withdrawConsent": { "person": "bo", "category": category } });
    let erase = |person: &str| json!({ "erase": { "person": person, "ground": "otherLaw" } });
    let mut world = World::new();
    world.keep("e1", "ann", "story");
    world.keep("e2", "ann", "file");
    world.keep("e3", "ann", "contact");
    let story = json!({ "withdrawConsent": { "person": "ann", "category": "story" } });
    world.give(story.clone()).unwrap();
    world.member(json!({ "minorEntered": { "person": "bo", "minor": {
        "adultFrom": "2030-06-01T00:00:00+08:00", "guardian": "ann" } } }));
    let mut unwitnessed = keeping("e4", "ann", "story");
    unwitnessed["keep"]["consent"] = Value::Null;
    for (command, code) in [
        (keeping("e1", "ann", "story"), "vault.entryExists"),
        (keeping("e4", "eve", "story"), "membership.unknownPerson"),
        (keeping("e4", "ann", "diary"), "vault.unknownCategory"),
        (unwitnessed, "vault.consentNeeded"),
        (json!({ "correct": { "entry": "e9", "content": digest("x") } }), "vault.unknownEntry"),
        (json!({ "correct": { "entry": "e1", "content": digest("x") } }), "vault.notKept"),
        (withdraw("file"), "vault.notByConsent"),
        (withdraw("diary"), "vault.unknownCategory"),
        (withdraw("story"), "vault.nothingConsented"),
        (story, "vault.nothingConsented"),
        (json!({ "confirmErasure": { "entries": ["e1", "e2"] } }), "vault.notDue"),
        (json!({ "confirmErasure": { "entries": ["e1", "e9"] } }), "vault.unknownEntry"),
        (erase("ann"), "vault.childInCare"),
        (erase("op"), "vault.onlyOperator"),
        (erase("eve"), "membership.unknownPerson"),
    ] {
        assert_eq!(world.give(command.clone()).err(), Some(code), "{command}");
    }
    world.give(json!({ "confirmErasure": { "entries": ["e1"] } })).unwrap();
    assert_eq!((world.status("e1"), world.due()), (EntryStatus::Erased, vec![]));
}

/// From 14 on a ward holds up no erasure, and neither does an operator where there is another.
#[test]
fn who_can_be_spared_may_go() {
    for (adult_from, passes) in
        [("2024-06-01T09:00:00.001+08:00", false), ("2024-06-01T09:00:00+08:00", true)]
    {
        let mut world = World::new();
        world.member(json!({ "minorEntered": { "person": "bo", "minor": {
            "adultFrom": adult_from, "guardian": "ann" } } }));
        let asked = json!({ "erase": { "person": "ann", "ground": "serviceEnded" } });
        assert_eq!(world.decide(asked).is_ok(), passes, "{adult_from}");
    }
    for (role, until, passes) in [
        ("countyOperator", Value::Null, false),
        ("privacyOfficer", Value::Null, false),
        ("cityOperator", json!(MORNING), false),
        ("cityOperator", json!("2020-06-01T09:00:00.001+08:00"), true),
    ] {
        let mut world = World::new();
        world.member(json!({ "roleGranted": { "person": "bo", "role": role,
            "region": "330411104209", "until": until, "passes": 0 } }));
        let asked = json!({ "erase": { "person": "op", "ground": "serviceEnded" } });
        assert_eq!(world.decide(asked).is_ok(), passes, "{role} until {until}");
    }
}

proptest! {
    /// Whatever is done in whatever order, an entry with a term is not due before it and is due from
    /// it on; what is due is what is listed; what was deleted has no digest left.
    #[test]
    fn the_lists_are_what_the_entries_say(acts in prop::collection::vec((0_u8..9, 0_u8..2, 0_u8..3), 0..60)) {
        let mut world = World::new();
        for (n, (act, who, category)) in acts.into_iter().enumerate() {
            let who = if who == 0 { "ann" } else { "bo" };
            let category = ["contact", "story", "file"][usize::from(category)];
            match act {
                0..=3 => drop(world.give(keeping(&format!("e{n}"), who, category))),
                4 => {
                    world.member(json!({ "personLeft": { "person": who } }));
                    drop(world.give(json!({ "retire": { "person": who } })));
                }
                5 => world.join(who),
                6 => drop(world.give(json!({ "withdrawConsent": { "person": who, "category": category } }))),
                7 => {
                    let due = world.due();
                    world.give(json!({ "confirmErasure": { "entries": due } })).unwrap();
                }
                _ => drop(world.give(json!({ "erase": { "person": who, "ground": "unlawful" } }))),
            }
            world.at = world.at.plus_minutes(60 * 30).unwrap();
            while world.index.next_due().is_some_and(|(due, _)| due <= world.at) {
                let events = world.give(json!({ "lapse": {} })).unwrap();
                prop_assert!(!events.is_empty());
            }
            let rows: Vec<&Entry> = world.index.entries.iter().map(|(_, row)| row).collect();
            let due = rows.iter().filter(|row| row.status == EntryStatus::Due).count();
            prop_assert_eq!(world.due().len(), due);
            for row in rows {
                prop_assert!(row.until.is_none_or(|until| world.at < until));
                prop_assert_eq!(row.content.is_none(), row.status == EntryStatus::Erased);
                let over = matches!(row.status, EntryStatus::Due | EntryStatus::Erased);
                prop_assert!(!over || row.until.is_none());
            }
        }
    }
}

#[test]
fn a_sealed_digest_takes_the_salt() {
    let sealed = |salt| Sealed { salt: [salt; 32], content: b"13800571001".to_vec() };
    for algorithm in [Algorithm::Sha256, Algorithm::Sm3] {
        assert_ne!(sealed(1).digest(algorithm), sealed(2).digest(algorithm));
        let whole = [[1; 32].as_slice(), b"13800571001"].concat();
        assert_eq!(sealed(1).digest(algorithm), algorithm.digest(&[&whole]));
    }
    assert_eq!(format!("{:?}", sealed(1)), "Sealed(11 bytes)");
    let mut vault = MemoryVault::default();
    assert_eq!(vault.keep("e", sealed(1)), Ok(()));
    assert_eq!(vault.read("e"), Ok(Some(sealed(1))));
    assert_eq!((vault.erase("e"), vault.erase("e"), vault.read("e")), (Ok(()), Ok(()), Ok(None)));
}
