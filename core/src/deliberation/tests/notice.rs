//! Public notice of whatever was counted, and objections to it.

use super::steps::{NO_STEPS, decide_objection, id, object, vote};
use super::*;
use crate::charter::LifeRule;

const ANNOUNCED: LifeRule = LifeRule { notice_days: 2, objection_days: 1, ..NO_STEPS };

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
        let want = match upheld {
            true => Event::ResultAnnulled { topic: name, objection },
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
        let life = LifeRule { notice_days: notice, objection_days: notice, ..NO_STEPS };
        let mut charter = Town::living(life).charter;
        if !named {
            charter.membership.four_eyes.clear();
        }
        assert_eq!(charter.check().is_ok(), sound, "{notice} {named}");
    }
}
