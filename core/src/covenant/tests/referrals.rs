//! A referral that opened its case, one that did not, and one that is given again.

use alloc::string::{String, ToString};

use super::*;

/// A third step, whose case is called so.
fn third(village: &mut Village, case: &str) {
    village.must(&record("v1", "wires", "p1"));
    village.must(&record("v2", "wires", "p1"));
    let mut command = record("v3", "wires", "p1");
    if let Command::RecordViolation { case: asked, .. } = &mut command {
        *asked = CaseId::new(case).unwrap();
    }
    village.must(&command);
}

fn again(id: &str, case: &str) -> Command {
    Command::ReferAgain { violation: violation(id), case: CaseId::new(case).unwrap() }
}

/// The case that a view names, and why there is none.
fn shown(village: &Village) -> (Option<String>, Option<String>) {
    let row = village.violations("p1").remove(0);
    (row.case.map(|case| case.as_str().into()), row.referral_refused)
}

#[test]
fn a_case_is_named_once_it_is_there() {
    let mut village = Village::new();
    third(&mut village, "k1");
    assert_eq!(shown(&village), (Some("k1".into()), None));
    let nothing = |id| Err(Refusal::NothingToRefer { violation: violation(id) });
    for id in ["v1", "v3"] {
        assert_eq!(village.ask(&again(id, "k2")), nothing(id)); // a talk; a case that is there
    }
    let fallen = village.must(&withdraw("v3"));
    assert!(
        matches!(&fallen[..], [Event::ViolationWithdrawn { case: Some(case), .. }] if case.as_str() == "k1")
    );
}

#[test]
fn a_refused_referral_waits_until_it_is_given_again() {
    let mut village = Village::new();
    third(&mut village, "taken");
    let refused = || (None, Some("cases.caseExists".to_string()));
    assert_eq!(shown(&village), refused());
    assert!(village.violations("p1")[0].counts); // the violation stands
    village.must(&again("v3", "taken too"));
    assert_eq!(shown(&village), refused());
    let given = Event::ReferredAgain {
        violation: violation("v3"),
        place: code(GRID_1),
        evidence: Digest::from_bytes([3; 32]),
        kind: KindCode::new("safety").unwrap(),
        case: CaseId::new("k2").unwrap(),
    };
    assert_eq!(village.must(&again("v3", "k2")), vec![given]);
    assert_eq!(shown(&village), (Some("k2".into()), None));
    let nothing = Refusal::NothingToRefer { violation: violation("v3") };
    assert_eq!(village.ask(&again("v3", "k3")), Err(nothing));
    let bytes = canonical::bytes(&village.state);
    assert_eq!(canonical::read::<Covenants>(&bytes).unwrap().0, village.state);
}

#[test]
fn what_was_withdrawn_is_not_referred_again() {
    let mut village = Village::new();
    third(&mut village, "taken");
    let fallen = village.must(&withdraw("v3"));
    assert!(matches!(&fallen[..], [Event::ViolationWithdrawn { case: None, .. }]));
    assert_eq!(shown(&village), (None, None));
    let gone = Refusal::AlreadyWithdrawn { violation: violation("v3") };
    assert_eq!(village.ask(&again("v3", "k2")), Err(gone));
    let unknown = Refusal::UnknownViolation { violation: violation("x") };
    for command in [
        again("x", "k2"),
        Command::ConfirmReferral { violation: violation("x"), case: CaseId::new("k").unwrap() },
        Command::DeferReferral { violation: violation("x"), code: "c".into() },
    ] {
        assert_eq!(village.ask(&command), Err(unknown.clone()));
    }
}

/// A case is opened in a grid or village, so an act is recorded there.
#[test]
fn a_violation_has_a_place_from_which_it_can_be_referred() {
    let mut village = Village::new();
    let (region, draft) = (code(TOWN), draft("wide", vec![ladder("wires", vec![refer()])]));
    village.must(&Command::Adopt { topic: topic("t"), region, draft, replaces: None });
    let at = |place| record_at("v1", "wide", "wires", "p1", place, false);
    let high = Refusal::PlaceTooHigh { place: region, level: region.level() };
    assert_eq!(high.zh(), "330411104000 的层级为镇街，违约应登记在网格或村社");
    assert_eq!(village.ask(&at(TOWN)), Err(high));
    village.must(&at(VILLAGE));
}
