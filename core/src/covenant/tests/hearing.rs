//! Notice, reply and appeal: both sides of each deadline, and what they can change.

use alloc::string::String;

use super::*;

/// A village whose rule gives three days to reply, five to appeal and two to decide.
fn village() -> Village {
    let mut village = Village::new();
    let heard = CovenantRule {
        reply_days: Some(3),
        appeal: Some(AppealTerms { days: 5, decision_days: 2 }),
        ..rules().remove(0)
    };
    village.must(&replace(None, draft("heard", vec![heard])));
    village
}

fn seen(id: &str) -> Command {
    record_at(id, "heard", "wires", "p1", GRID_1, false)
}

fn content() -> Digest {
    Digest::from_bytes([4; 32])
}

fn reply(id: &str) -> Command {
    Command::Reply { violation: violation(id), content: content() }
}

fn appeal(id: &str) -> Command {
    Command::Appeal { violation: violation(id), content: content() }
}

fn rule_on(id: &str, upheld: bool) -> Command {
    Command::DecideAppeal { violation: violation(id), upheld, reason: reason() }
}

fn fall_due(id: &str) -> Command {
    Command::FallDue { violation: violation(id) }
}

impl Village {
    /// Lets every deadline fire that has passed.
    fn clock(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some((due, _)) = self.state.next_due().filter(|(due, _)| *due <= self.at) {
            let command = self.state.due_command().unwrap();
            let now = core::mem::replace(&mut self.at, due);
            events.extend(self.must(&command));
            self.at = now;
        }
        events
    }

    fn standing(&self, id: &str) -> Standing {
        self.state.violation(&violation(id)).unwrap().standing
    }
}

#[test]
fn a_measure_is_applied_when_the_person_can_no_longer_reply() {
    let mut village = village();
    let applies = time("2020-06-05T00:00:00+08:00"); // recorded on the 1st
    let events = village.by(Some("worker"), &seen("v1")).unwrap();
    let [Event::ViolationRecorded { applies: noticed, recorder, .. }] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!((*noticed, recorder), (applies, &Some(person("worker"))));
    assert_eq!(village.state.next_due(), Some((applies, "v1")));
    let at = village.at("2020-06-04T23:59:59.999+08:00").at;
    let early = Refusal::NotDue { violation: violation("v1"), due: applies, at };
    assert_eq!(village.ask(&fall_due("v1")), Err(early));
    let too_soon = Refusal::NotApplied { violation: violation("v1"), applies, at };
    assert_eq!(village.ask(&appeal("v1")), Err(too_soon));
    village.must(&reply("v1"));
    village.must(&reply("v1")); // something to add
    assert_eq!(village.violations("p1")[0].replies.len(), 2);
    village.at("2020-06-05T00:00:00+08:00").clock();
    let appeal_until = time("2020-06-11T00:00:00+08:00");
    assert_eq!(village.standing("v1"), Standing::Applied { appeal_until });
    assert_eq!(village.state.next_due(), None);
    let late = Refusal::ReplyClosed { violation: violation("v1"), applied: applies };
    assert_eq!(village.ask(&reply("v1")), Err(late));
    assert_eq!(village.ask(&fall_due("v1")), Ok(vec![])); // nothing is due
}

#[test]
fn a_notice_and_a_case_wait_for_the_measure() {
    let mut village = village();
    for id in ["v1", "v2", "v3"] {
        assert_eq!(village.must(&seen(id)).len(), 1);
    }
    assert_eq!(village.figures_of("heard"), [3, 0, 0, 0, 0]);
    assert!(village.violations("p1").iter().all(|row| row.counts && row.case.is_none()));
    let events = village.at("2020-06-05T00:00:00+08:00").clock();
    let shown: Vec<_> = events
        .iter()
        .map(|event| match event {
            Event::MeasureApplied { repetition, case, .. } => (*repetition, case.is_some()),
            Event::NoticeIssued { .. } => (0, false),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(shown, [(1, false), (2, false), (0, false), (3, true)]);
    assert_eq!(village.figures_of("heard"), [0, 1, 1, 1, 0]);
}

#[test]
fn what_is_withdrawn_in_time_is_never_applied() {
    let mut village = village();
    for id in ["v1", "v2", "v3"] {
        village.must(&seen(id));
    }
    let none = Event::ViolationWithdrawn {
        violation: violation("v3"),
        reason: Some(reason()),
        case: None, // the referral had opened none yet
    };
    assert_eq!(village.must(&withdraw("v3")), vec![none]);
    village.must(&withdraw("v1"));
    let gone = Refusal::AlreadyWithdrawn { violation: violation("v1") };
    assert_eq!(village.ask(&reply("v1")), Err(gone.clone()));
    assert_eq!(village.ask(&appeal("v1")), Err(gone));
    village.at("2020-06-05T00:00:00+08:00").clock();
    let row = &village.violations("p1")[1]; // v2 was the second, and is the first now
    assert_eq!((row.repetition, &row.measure), (1, &Measure::Dissuade {}));
    assert_eq!(village.violations("p1")[0].case, None);
}

#[test]
fn an_appeal_is_decided_by_someone_else_or_upheld() {
    for (by, upheld, want) in [
        (Some("cadre"), true, Standing::Withdrawn {}),
        (Some("cadre"), false, Standing::Dismissed {}),
        (None, true, Standing::Withdrawn {}), // nobody decided
    ] {
        let mut village = village();
        for id in ["v1", "v2", "v3"] {
            village.by(Some("p2"), &seen(id)).unwrap();
        }
        village.at("2020-06-05T00:00:00+08:00").clock();
        village.at("2020-06-10T23:59:59.999+08:00");
        let recorded = Refusal::OwnRecord { violation: violation("v3") };
        assert_eq!(village.by(Some("p2"), &appeal("v3")), Err(recorded.clone()));
        let due = time("2020-06-13T00:00:00+08:00");
        let lodged = Event::AppealLodged { violation: violation("v3"), content: content(), due };
        assert_eq!(village.by(Some("p1"), &appeal("v3")), Ok(vec![lodged]));
        assert!(village.violations("p1")[0].counts); // while it is open
        let twice = Refusal::AlreadyAppealed { violation: violation("v3") };
        assert_eq!(village.ask(&appeal("v3")), Err(twice.clone()));
        assert_eq!(village.by(Some("p2"), &rule_on("v3", upheld)), Err(recorded));
        let own = Refusal::OwnViolation { violation: violation("v3") };
        assert_eq!(village.by(Some("p1"), &rule_on("v3", upheld)), Err(own));
        village.at("2020-06-12T23:59:59.999+08:00");
        assert_eq!(village.clock(), vec![]);
        let reason = by.map(|_| reason());
        let events = match by {
            Some(_) => village.by(by, &rule_on("v3", upheld)).unwrap(),
            None => village.at("2020-06-13T00:00:00+08:00").clock(),
        };
        let (violation, case) = (violation("v3"), Some(CaseId::new("case of v3").unwrap()));
        let told = match (upheld, &reason) {
            (false, Some(reason)) => Event::AppealDismissed { violation, reason: reason.clone() },
            _ => Event::ViolationWithdrawn { violation, reason, case },
        };
        assert_eq!(events, vec![told]);
        assert!(village.violations("p1")[0].case.is_some());
        assert_eq!(village.standing("v3"), want);
        assert_eq!(village.violations("p1")[0].counts, !upheld);
        assert_eq!(village.state.next_due(), None);
        if !upheld {
            assert_eq!(village.ask(&appeal("v3")), Err(twice));
        }
    }
}

/// A notice falls with what it tells of: on appeal, undecided, or withdrawn; not one that was never
/// issued, and no talk.
#[test]
fn a_notice_is_taken_back_with_its_violation() {
    let issued = time("2020-06-05T00:00:00+08:00");
    let (covenant, rule) = (covenant("heard"), rule("wires"));
    let down = Event::NoticeRetracted { covenant, rule, place: code(GRID_1), issued };
    let prepared = || {
        let mut village = village();
        village.by(Some("p2"), &seen("v1")).unwrap();
        village.by(Some("p2"), &seen("v2")).unwrap();
        village
    };
    let told = |events: &[Event]| match events {
        [Event::ViolationWithdrawn { case: None, .. }] => None,
        [Event::ViolationWithdrawn { case: None, .. }, down] => Some(down.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(told(&prepared().must(&withdraw("v2"))), None); // nothing was published yet
    let applied = || {
        let mut village = prepared();
        village.at("2020-06-05T00:00:00+08:00").clock();
        village
    };
    assert_eq!(told(&applied().must(&withdraw("v1"))), None);
    assert_eq!(told(&applied().must(&withdraw("v2"))), Some(down.clone()));
    let mut village = applied();
    village.by(Some("p1"), &appeal("v2")).unwrap();
    let upheld = village.by(Some("cadre"), &rule_on("v2", true)).unwrap();
    assert_eq!(told(&upheld), Some(down.clone()));
    let mut village = applied();
    village.by(Some("p1"), &appeal("v2")).unwrap();
    assert_eq!(told(&village.at("2020-06-09T00:00:00+08:00").clock()), Some(down)); // after a Monday
}

#[test]
fn who_comes_too_late_to_appeal_or_cannot() {
    let mut village = village();
    village.must(&seen("v1"));
    village.at("2020-06-11T00:00:00+08:00").clock();
    let (v1, at) = (violation("v1"), village.at);
    let closed = Refusal::AppealClosed { violation: v1.clone(), until: at, at };
    assert_eq!(village.ask(&appeal("v1")), Err(closed));
    let none = Refusal::NoAppeal { violation: v1 };
    assert_eq!(village.by(Some("cadre"), &rule_on("v1", true)), Err(none));
    village.must(&record("v2", "wires", "p1")); // c1 gives no days
    let closed = Refusal::AppealClosed { violation: violation("v2"), until: at, at };
    assert_eq!(village.ask(&appeal("v2")), Err(closed));
}

#[test]
fn a_merged_person_is_one_person() {
    let mut village = village();
    village.by(Some("p2"), &seen("v1")).unwrap();
    village.at("2020-06-05T00:00:00+08:00").clock();
    village.by(Some("p1"), &appeal("v1")).unwrap();
    let (person_1, into) = (person("p1"), person("q1"));
    village.member_event(&membership::Event::PersonsMerged {
        person: person_1,
        into,
        reason: reason(),
    });
    let own = Refusal::OwnViolation { violation: violation("v1") };
    assert_eq!(village.by(Some("q1"), &rule_on("v1", true)), Err(own));
    assert_eq!(village.violations("q1").len(), 1);
}

#[test]
fn a_merged_person_climbs_one_ladder() {
    let mut village = village();
    village.must(&seen("v1"));
    let (person_1, into) = (person("p1"), person("p2"));
    village.at("2020-06-02T09:00:00+08:00").member_event(&membership::Event::PersonsMerged {
        person: person_1,
        into,
        reason: reason(),
    });
    let next = record_at("v2", "heard", "wires", "p2", GRID_1, false);
    assert_eq!(village.step(&next), (2, Measure::Expose {}));
    let ids: Vec<_> = village.violations("p2").into_iter().map(|row| row.violation).collect();
    assert_eq!(ids, [violation("v2"), violation("v1")]); // the latest first
}

impl Village {
    fn figures_of(&self, name: &str) -> [u32; 5] {
        let (region, covenant) = (code(VILLAGE), Some(covenant(name)));
        let Ok(Answer::Figures { rules }) = self.answer(&Query::Figures { region, covenant })
        else {
            panic!("no figures")
        };
        let row = &rules[0];
        [row.noticed, row.dissuaded, row.exposed, row.referred, row.withdrawn]
            .map(Option::unwrap_or_default)
    }
}

proptest! {
    /// Whatever is replied, withdrawn, appealed and decided: no measure is harsher than was noticed,
    /// none lies beyond the ladder, and deadlines come in their order.
    #[test]
    fn withdrawing_never_makes_a_measure_harsher(
        acts in prop::collection::vec((0..5_u8, 0..8_usize, 0..40_i64), 1..60),
    ) {
        let mut village = village();
        let mut noticed: Vec<(String, u32)> = Vec::new();
        for (number, (act, which, hours)) in acts.into_iter().enumerate() {
            village.at = village.at.plus_millis(hours * 3_600_000).unwrap();
            for event in village.clock() {
                if let Event::MeasureApplied { violation, repetition, measure, appeal_until, .. } = event {
                    let row = noticed.iter().find(|(id, _)| id == violation.as_str()).unwrap();
                    prop_assert!(repetition <= row.1);
                    let rule = &village.covenant("heard").rules[0];
                    let before = rule.measure(row.1).unwrap().severity();
                    prop_assert!(measure.severity() <= before);
                    prop_assert!(rule.ladder.contains(&measure));
                    let row = village.state.violation(&violation).unwrap();
                    prop_assert!(row.at < row.applies && row.applies < appeal_until);
                }
            }
            let one = noticed.get(which).map(|(id, _)| id.clone());
            match (act, one) {
                (0 | 1, _) | (_, None) => {
                    let id = format!("v{number}");
                    let (repetition, _) = village.step(&seen(&id));
                    let counting = village.violations("p1").iter().filter(|row| row.counts).count();
                    prop_assert_eq!(usize::try_from(repetition).unwrap(), counting);
                    noticed.insert(0, (id, repetition));
                }
                (2, Some(id)) => drop(village.ask(&withdraw(&id))),
                (3, Some(id)) => drop(village.ask(&appeal(&id))),
                (_, Some(id)) => drop(village.by(Some("cadre"), &rule_on(&id, number % 2 == 0))),
            }
        }
    }
}
