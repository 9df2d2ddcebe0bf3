//! Public notice of whatever was counted, and objections to it.

use super::steps::{NO_STEPS, appeal_by, decide_objection, id, object, vote};
use super::*;
use crate::charter::LifeRule;

const ANNOUNCED: LifeRule =
    LifeRule { appeal_days: 1, notice_days: 2, objection_days: 1, ..NO_STEPS };

/// A topic with a covenant, of which so many said yes, decided and on notice.
fn announced(yes: &[&str], life: LifeRule) -> Town {
    let mut town = Town::living(life);
    let draft = draft("c1", vec![no_flying_wires()]);
    town.must(&propose_with("t", "at-once", Some(draft), None));
    town.must(&open());
    for who in yes {
        town.by(Some(who), &vote(who)).unwrap();
    }
    town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    town
}

fn too_few_object() -> Refusal {
    Refusal::WrongStage {
        topic: topic("t"),
        stage: StageName::Decided,
        needed: StageName::Announced,
    }
}

/// What passed comes into force when its notice is over; what did not, stands.
#[test]
fn whatever_was_counted_is_announced() {
    let all = ["p1", "p2", "p3", "p4"];
    for (yes, outcome) in [(2, Outcome::Passed), (1, Outcome::NoQuorum)] {
        let mut town = announced(&all[..yes], ANNOUNCED);
        let StageView::Decided { result, .. } = town.view().stage else { panic!() };
        assert_eq!(result.outcome, outcome);
        assert_eq!(town.row().word(), StageName::Announced);
        let over = time("2020-06-12T00:00:00+08:00");
        town.at = Timestamp::from_millis(over.millis() - 1).unwrap();
        town.by(Some("p2"), &object("a", "p2", None)).unwrap(); // in the last millisecond
        town.at = over;
        let late = town.by(Some("p3"), &object("b", "p3", None));
        assert_eq!(late, Err(Refusal::TimeOver { topic: topic("t"), due: over, at: over }));
        let unanswered = town.at("2020-06-13T00:00:00+08:00").clock(&lapse()).unwrap();
        match outcome {
            Outcome::Passed => {
                assert!(matches!(unanswered[..], [Event::TopicInForce { unanswered: 1, .. }]));
                assert_eq!(town.row().word(), StageName::InForce);
            }
            _ => {
                let want = Event::ResultStands { topic: topic("t"), unanswered: 1 };
                assert_eq!(unanswered, vec![want]);
                assert_eq!(town.row().word(), StageName::Decided);
                assert_eq!(town.by(Some("p2"), &object("c", "p2", None)), Err(too_few_object()));
            }
        }
        assert_eq!(town.state.next_due(), None);
    }
    // Without a notice, what did not pass is over at once.
    let mut town = announced(&[], NO_STEPS);
    assert_eq!((town.row().word(), town.state.next_due()), (StageName::Decided, None));
    assert_eq!(town.by(Some("p2"), &object("a", "p2", None)), Err(too_few_object()));
}

/// An upheld objection annuls what did not pass, too; the covenant's name is another topic's by then,
/// and stays so.
#[test]
fn what_did_not_pass_is_annulled_too() {
    for upheld in [true, false] {
        let mut town = announced(&["p1"], ANNOUNCED);
        let again = propose_with("u", "at-once", Some(draft("c1", vec![no_flying_wires()])), None);
        town.must(&again);
        town.by(Some("p2"), &object("a", "p2", None)).unwrap();
        town.at("2020-06-12T00:00:00+08:00"); // the notice is over: it waits for the decision
        let decided = town.by(Some("p4"), &decide_objection("a", upheld)).unwrap();
        let (name, objection) = (topic("t"), id("a"));
        let (by, until) = (vec![person("p4")], Some(time("2020-06-16T00:00:00+08:00")));
        let want = match upheld {
            true => Event::ResultAnnulled { topic: name, objection, by, until },
            false => Event::ResultStands { topic: name, unanswered: 0 },
        };
        assert_eq!(decided[1], want);
        let word = if upheld { StageName::Annulled } else { StageName::Decided };
        assert_eq!(town.row().word(), word);
        let mut third = again.clone();
        if let Command::Propose { topic: name, .. } = &mut third {
            *name = topic("v");
        }
        let (covenant, topic) = (covenant("c1"), topic("u"));
        assert_eq!(town.ask(&third), Err(Refusal::CovenantTaken { covenant, topic }));
    }
}

#[test]
fn a_decision_has_a_reason_that_all_can_ask_for() {
    let mut town = announced(&["p1", "p2"], ANNOUNCED);
    town.by(Some("p2"), &object("a", "p2", None)).unwrap();
    town.by(Some("p3"), &object("b", "p3", None)).unwrap();
    town.by(Some("p4"), &decide_objection("a", false)).unwrap();
    let Ok(Answer::Objections(view)) =
        town.answer(&Query::Objections { topic: topic("t"), from: 0 })
    else {
        panic!()
    };
    let found = view.objections.iter().map(|it| (it.status, it.answer.clone()));
    let (decided, open) = (ObjectionStatus::Dismissed, ObjectionStatus::Undecided);
    assert_eq!(found.collect::<Vec<_>>(), [(decided, Some(id("answer"))), (open, None)]);
}

/// Whoever can annul a result does not do so alone.
#[test]
fn a_result_is_annulled_by_two() {
    for (notice, named, sound) in [(0, false, true), (1, true, true), (1, false, false)] {
        let (appeal_days, notice_days) = (notice, notice);
        let life = LifeRule { appeal_days, notice_days, objection_days: notice, ..NO_STEPS };
        let mut charter = Town::living(life).charter;
        if !named {
            charter.membership.four_eyes.clear();
        }
        assert_eq!(charter.check().is_ok(), sound, "{notice} {named}");
    }
}

/// Annulled by p4 on the objection of p2, at an instant: on notice until 12 June at 0:00.
fn annulled(at: &str) -> Town {
    let mut town = announced(&["p1", "p2"], ANNOUNCED);
    town.by(Some("p2"), &object("a", "p2", None)).unwrap();
    town.by(Some("p3"), &object("b", "p3", None)).unwrap();
    town.at(at).by(Some("p4"), &decide_objection("a", true)).unwrap();
    town
}

/// The day after it was annulled is the last to appeal; without an appeal it stays so.
#[test]
fn an_annulment_is_appealed_in_time_or_stays() {
    let last = time("2020-06-11T00:00:00+08:00");
    for late in [false, true] {
        let mut town = annulled("2020-06-09T12:00:00+08:00");
        assert_eq!(town.row().word(), StageName::Annulled);
        let next = NextStep { at: last, then: Next::StaysAnnulled };
        assert_eq!(town.view().next, Some(next));
        // Meanwhile nothing else is decided on, or objected to.
        let other = town.by(Some("p4"), &decide_objection("b", true));
        let (stage, needed) = (StageName::Annulled, StageName::Announced);
        assert_eq!(other, Err(Refusal::WrongStage { topic: topic("t"), stage, needed }));
        assert!(town.by(Some("p4"), &object("c", "p4", None)).is_err());
        let again = town.by(Some("p4"), &decide_objection("a", false));
        assert_eq!(again, Err(Refusal::ObjectionOver { objection: id("a") }));
        let taken = propose_with("u", "at-once", Some(draft("c1", vec![no_flying_wires()])), None);
        assert!(matches!(town.ask(&taken), Err(Refusal::CovenantTaken { .. })));

        town.at = Timestamp::from_millis(last.millis() - i64::from(!late)).unwrap();
        let appealed = town.by(Some("p3"), &appeal_by("p3"));
        let at = town.at;
        let over = Refusal::TimeOver { topic: topic("t"), due: last, at };
        assert_eq!(appealed.map(|_| ()), if late { Err(over) } else { Ok(()) });
        let word = if late { StageName::Annulled } else { StageName::Appealed };
        assert_eq!(town.row().word(), word);
        if late {
            let stays = town.clock(&lapse()).unwrap();
            let (topic, objection, by, until) = (topic("t"), id("a"), vec![], None);
            assert_eq!(stays, [Event::ResultAnnulled { topic, objection, by, until }]);
            assert_eq!((town.row().word(), town.row().next()), (StageName::Annulled, None));
            assert_eq!(town.row().undecided(), 0);
            let over = Refusal::RuledForGood { topic: super::topic("t") };
            assert_eq!(town.by(Some("p3"), &appeal_by("p3")), Err(over));
            assert!(town.ask(&taken).is_ok()); // its covenant's name is free
        } else {
            let stage = StageName::Appealed;
            let twice =
                Refusal::WrongStage { topic: topic("t"), stage, needed: StageName::Declined };
            assert_eq!(town.by(Some("p2"), &appeal_by("p2")), Err(twice));
        }
    }
}

/// Whoever annulled, proposed, objected or appealed does not decide on the appeal; whoever takes no
/// part in the topic does not appeal.
#[test]
fn an_appeal_is_decided_by_others() {
    let mut town = annulled("2020-06-09T12:00:00+08:00");
    let outside = Refusal::OutsideRegion { person: person("q1"), region: code(VILLAGE) };
    assert_eq!(town.by(Some("q1"), &appeal_by("q1")), Err(outside));
    town.by(Some("p3"), &appeal_by("p3")).unwrap();
    let own = || Refusal::OwnMatter { topic: topic("t") };
    let same = Refusal::SameDecider { topic: topic("t") };
    for (who, want) in [
        ("p1", Err(own())),
        ("p2", Err(own())),
        ("p3", Err(own())),
        ("p4", Err(same)),
        ("q1", Ok(())),
    ] {
        let mut town = Town {
            state: town.state.clone(),
            membership: town.membership.clone(),
            charter: town.charter.clone(),
            kept: Published::default(),
            secret: Secret::new(&[7; 32]).unwrap(),
            ..town
        };
        let decided = town.by(Some(who), &decide_objection("a", true));
        assert_eq!(decided.map(|_| ()), want, "{who}");
    }
    // Upheld once more, it is annulled for good.
    let decided = town.by(Some("q1"), &decide_objection("a", true)).unwrap();
    let (objection, by, until) = (id("a"), vec![person("q1")], None);
    assert_eq!(decided[1], Event::ResultAnnulled { topic: topic("t"), objection, by, until });
    assert_eq!((town.row().word(), town.row().next()), (StageName::Annulled, None));
}

/// Whoever annulled what stands again does not annul it by another objection; others do, for good.
#[test]
fn a_result_is_annulled_by_others_after_an_appeal() {
    let mut town = annulled("2020-06-09T12:00:00+08:00");
    town.by(Some("p3"), &appeal_by("p3")).unwrap();
    town.by(Some("q1"), &decide_objection("a", false)).unwrap();
    assert_eq!(town.row().word(), StageName::Announced);
    let same = Err(Refusal::SameDecider { topic: topic("t") });
    assert_eq!(town.by(Some("p4"), &decide_objection("b", true)), same);
    let decided = town.by(Some("q1"), &decide_objection("b", true)).unwrap();
    let (objection, by, until) = (id("b"), vec![person("q1")], None);
    assert_eq!(decided[1], Event::ResultAnnulled { topic: topic("t"), objection, by, until });
    assert_eq!((town.row().word(), town.row().next()), (StageName::Annulled, None));
}

/// What falls on appeal is announced again, until when it was to be, with an open objection; or its
/// notice is over.
#[test]
fn what_falls_on_appeal_stands_as_it_did() {
    let (notice, due) = (time("2020-06-12T00:00:00+08:00"), time("2020-06-13T00:00:00+08:00"));
    for (other, at, decided, want) in [
        // (Whether "b" is decided before, when the appeal is, and whether or left to the clock.)
        (false, "2020-06-10T12:00:00+08:00", true, Some((notice, due))),
        (true, "2020-06-10T12:00:00+08:00", true, Some((notice, due))),
        (true, "2020-06-11T23:59:59.999+08:00", true, Some((notice, due))),
        (true, "2020-06-12T00:00:00+08:00", true, None),
        (
            false,
            "2020-06-12T00:00:00+08:00",
            true,
            Some((notice, time("2020-06-16T00:00:00+08:00"))),
        ),
        (true, "2020-06-13T00:00:00+08:00", false, None),
        (
            false,
            "2020-06-13T00:00:00+08:00",
            false,
            Some((notice, time("2020-06-16T00:00:00+08:00"))),
        ),
    ] {
        let mut town = announced(&["p1", "p2"], LifeRule { appeal_days: 2, ..ANNOUNCED });
        town.by(Some("p2"), &object("a", "p2", None)).unwrap();
        town.by(Some("p3"), &object("b", "p3", None)).unwrap();
        if other {
            town.by(Some("p4"), &decide_objection("b", false)).unwrap();
        }
        town.by(Some("p4"), &decide_objection("a", true)).unwrap();
        town.at("2020-06-10T09:00:00+08:00").by(Some("p1"), &appeal_by("p1")).unwrap();
        assert_eq!(town.row().next().unwrap().at, due);
        town.at(at);
        let (status, unanswered) = match decided {
            true => (ObjectionStatus::Dismissed, 0),
            false => (ObjectionStatus::Unanswered, 1),
        };
        let events = match decided {
            true => town.by(Some("q1"), &decide_objection("a", false)).unwrap(),
            false => town.clock(&lapse()).unwrap(),
        };
        let case = format!("{other} {at}");
        match want {
            Some((until, due)) => {
                let want = Event::ResultAnnounced { topic: topic("t"), until, due };
                assert_eq!(events.last(), Some(&want), "{case}");
                assert_eq!(town.row().word(), StageName::Announced);
                let next = if other { until } else { due };
                assert_eq!(town.row().next().unwrap().at, next, "{case}");
                town.pass(next);
            }
            None => {
                let Some(Event::TopicInForce { unanswered: told, .. }) = events.last() else {
                    panic!("{case} {events:?}")
                };
                assert_eq!(*told, unanswered, "{case}");
            }
        }
        assert_eq!(town.row().word(), StageName::InForce, "{case}");
        assert!(town.row().ruling.is_none());
        assert_eq!(town.row().objections[0].status, status, "{case}");
    }
}
