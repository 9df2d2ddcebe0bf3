//! Every refusal once.

use super::*;

#[test]
fn each_refusal_of_recording() {
    let mut village = Village::new();
    village.must(&record("v1", "wires", "p1"));
    let recorded = village.at;
    let (c1, region) = (covenant("c1"), code(VILLAGE));
    let unknown_covenant = Refusal::UnknownCovenant { covenant: covenant("x") };
    let unknown_rule = Refusal::UnknownRule { covenant: c1, rule: rule("x") };
    let exists = Refusal::ViolationExists { violation: violation("v1"), recorded };
    let outside = |place| Refusal::PlaceOutside { place: code(place), region };
    let not_bound = Refusal::NotBound { person: person("q1"), region };
    let unknown_person = membership::Refusal::UnknownPerson { person: person("x") };
    let nowhere = "330411104999";
    let unknown_region = membership::Refusal::UnknownRegion { region: code(nowhere) };
    for (command, refusal) in [
        (record_at("v2", "x", "wires", "p1", nowhere, false), unknown_region.into()),
        (record_at("v2", "x", "wires", "p1", GRID_1, false), unknown_covenant),
        (record("v2", "x", "p1"), unknown_rule),
        (record("v1", "wires", "p1"), exists),
        (record_at("v2", "c1", "wires", "p1", OTHER_GRID, false), outside(OTHER_GRID)),
        (record_at("v2", "c1", "wires", "p1", TOWN, false), outside(TOWN)),
        (record_at("v2", "c1", "wires", "p1", GRID_1, true), Refusal::Minor {}),
        (record("v2", "wires", "x"), unknown_person.into()),
        (record("v2", "wires", "q1"), not_bound),
        (withdraw("x"), Refusal::UnknownViolation { violation: violation("x") }),
    ] {
        assert_eq!(village.ask(&command), Err(refusal), "{command:?}");
    }
    let (own, actor) = (Refusal::OwnViolation { violation: violation("v1") }, person("p1"));
    let context = Context { actor: Some(&actor), beside: None, ..village.context() };
    let taken = decide(&village.state, &village.membership, &context, &withdraw("v1"));
    assert_eq!(taken, Err(own.into())); // nor does any office help
    assert_eq!(village.state.violations.len(), 1); // of a minor nothing was kept
    village.member_event(&membership::Event::PersonLeft { person: person("p1") });
    let left = Refusal::NotBound { person: person("p1"), region };
    assert_eq!(village.ask(&record("v2", "wires", "p1")), Err(left));
}

#[test]
fn each_refusal_has_a_row_and_both_messages() {
    for (place, (row, code)) in Refusal::TABLE.iter().zip(Refusal::CODES).enumerate() {
        assert!(code.starts_with("covenant."), "{code}");
        assert!(!row.en().is_empty() && !row.zh().is_empty() && !row.rule().is_empty());
        let same = Refusal::CODES.iter().position(|other| other == code);
        assert_eq!(same, Some(place));
    }
    let refusal = Refusal::AlreadyWithdrawn { violation: violation("v1") };
    assert_eq!(refusal.zh(), "违约记录 v1 已经撤回");
}
