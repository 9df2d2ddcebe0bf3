//! Consultation, given, when, then: two villages of a town, their bodies, and every refusal once.

use alloc::{format, string::String, vec::Vec};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::base::{Secret, Timestamp, digest::Algorithm, digest::Digest};
use crate::charter::{Charter, Context};
use crate::membership::Membership;

const TOWN: &str = "330411104000";
const VILLAGE: &str = "330411104209";
const GRID: &str = "330411104209001";
const FAR_VILLAGE: &str = "330411104210";
const FAR_GRID: &str = "330411104210001";
/// A Monday; three working days end at 24:00 of Thursday, five at 24:00 of the next Monday.
const MONDAY: &str = "2020-06-01T09:00:00+08:00";
const REMINDER: &str = "2020-06-05T00:00:00+08:00";
const DUE: &str = "2020-06-09T00:00:00+08:00";

fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn charter() -> Charter {
    let setup: Value = serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
    let mut charter = setup["charter"].clone();
    charter["membership"]["consultation"] = json!({
        "answer": { "workingDays": 5, "reminderWorkingDays": 3 }, "openPerPersonMax": 2 });
    made(charter)
}

/// The town's office (a department), the council and a choir of a village; ann and bo live there,
/// dee in the other village. An officer each, and who works for village and town.
fn people(at: Timestamp) -> Membership {
    let mut membership = Membership::default();
    let mut given = |event: Value| membership.evolve(at, &made(event));
    for (region, level, parent) in [
        (TOWN, "town", None),
        (VILLAGE, "village", Some(TOWN)),
        (GRID, "grid", Some(VILLAGE)),
        (FAR_VILLAGE, "village", Some(TOWN)),
        (FAR_GRID, "grid", Some(FAR_VILLAGE)),
    ] {
        given(json!({ "regionDefined": {
            "region": region, "name": "n", "level": level, "parent": parent } }));
    }
    for (number, (person, grid)) in
        [("ann", GRID), ("bo", GRID), ("dee", FAR_GRID)].into_iter().enumerate()
    {
        given(json!({ "householdFormed": { "household": person, "grid": grid } }));
        given(json!({ "personJoined": { "person": person, "household": person, "grid": grid,
            "identity": format!("{number:064}"), "proof": "phone" } }));
    }
    for (organisation, kind, region) in [
        ("office", "department", TOWN),
        ("council", "residentsCouncil", VILLAGE),
        ("choir", "selfOrganisedGroup", VILLAGE),
        ("waiting", "communityBody", VILLAGE),
    ] {
        given(json!({ "organisationApplied": { "organisation": organisation, "kind": kind,
            "region": region, "creditCode": null, "documents": [], "officers": [],
            "applicant": "founder", "terms": { "workingDays": 15, "appealWorkingDays": 10 },
            "reviewedIn": region, "due": at } }));
        if organisation != "waiting" {
            given(
                json!({ "organisationApproved": { "organisation": organisation, "reason": "r" } }),
            );
        }
    }
    for (person, role, region, organisation) in [
        ("clerk", "departmentOfficer", TOWN, Some("office")),
        ("bo", "organisationOfficer", VILLAGE, Some("council")),
        ("speaker", "organisationOfficer", VILLAGE, Some("council")),
        ("town-desk", "townOperator", TOWN, None),
    ] {
        given(json!({ "roleGranted": { "person": person, "role": role, "region": region,
            "organisation": organisation, "until": null, "passes": 0, "passedBy": null } }));
    }
    membership
}

struct Desk {
    membership: Membership,
    state: Consultations,
    charter: Charter,
    secret: Secret,
    at: Timestamp,
}

impl Desk {
    fn new() -> Self {
        let at = made(json!(MONDAY));
        let (membership, state) = (people(at), Consultations::default());
        Self { membership, state, charter: charter(), secret: Secret::new(&[7; 32]).unwrap(), at }
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = made(json!(at));
        self
    }

    fn by(&mut self, actor: &str, command: Value) -> Result<Vec<Event>, Refusal> {
        let actor = made(json!(actor));
        let context = Context {
            at: self.at,
            actor: Some(&actor),
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &self.secret,
        };
        let events = decide(&self.state, &self.membership, &context, &made(command))
            .map_err(|refusal| *refusal)?;
        events.iter().for_each(|event| self.state.evolve(self.at, event, &self.membership));
        Ok(events)
    }

    /// What came of it, as on the wire.
    fn told(&mut self, actor: &str, command: Value) -> Value {
        match self.by(actor, command) {
            Ok(events) => json!(events),
            Err(Refusal::Membership(lower)) => json!({ "membership": lower }),
            Err(own) => json!(own),
        }
    }

    /// Lets the clock strike the first deadline.
    fn strike(&mut self) -> Value {
        self.at = self.state.next_due().unwrap().0;
        let command = json!(self.state.due_command());
        self.told("clock", command)
    }

    fn figures(&self, body: &str) -> Figures {
        self.state.figures(self.membership.organisation(&made(json!(body))).unwrap())
    }

    fn seen(&self, question: &str) -> Value {
        let query = made(json!({ "question": { "question": question } }));
        json!(answer(&self.state, &self.membership, &query).unwrap())["question"].clone()
    }
}

fn digest(number: u8) -> String {
    format!("{}", Digest::from_bytes([number; 32]))
}

fn ask(question: &str, body: &str, person: &str) -> Value {
    let content = digest(1);
    json!({ "ask": {
        "question": question, "body": body, "person": person, "content": content } })
}

fn reply(question: &str) -> Value {
    json!({ "answer": { "question": question, "content": digest(2) } })
}

fn withdraw(question: &str) -> Value {
    json!({ "withdraw": { "question": question } })
}

fn rate(question: &str, solved: bool) -> Value {
    json!({ "rate": { "question": question, "solved": solved } })
}

/// Invariant **identity both ways**: the answer shows the body and the role, and the view no person.
#[test]
fn asked_answered_and_rated() {
    let mut desk = Desk::new();
    desk.by("ann", ask("q", "council", "ann")).unwrap();
    let shown = json!({
        "unit": { "organisation": { "organisation": "council" } }, "role": "organisationOfficer" });
    assert_eq!(
        desk.told("speaker", reply("q")),
        json!([{ "questionAnswered": {
            "question": "q", "content": digest(2), "shown": shown } }])
    );
    desk.by("ann", rate("q", true)).unwrap();
    assert_eq!(
        desk.seen("q"),
        json!({ "question": "q", "body": "council", "content": digest(1), "at": MONDAY,
            "with": null, "status": { "answered": {
                "content": digest(2), "at": MONDAY, "shown": shown, "solved": true } } })
    );
    let figures = Figures { asked: 1, answered_in_time: 1, solved: 1, ..Figures::default() };
    assert_eq!((desk.figures("council"), desk.state.next_due()), (figures, None));
}

#[test]
fn who_may_ask_whom_and_how_much() {
    let mut desk = Desk::new();
    desk.by("ann", ask("q1", "office", "ann")).unwrap();
    for (command, want) in [
        (ask("q1", "office", "ann"), json!({ "questionExists": { "question": "q1" } })),
        (
            ask("q", "nobody", "ann"),
            json!({ "membership": { "unknownOrganisation": { "organisation": "nobody" } } }),
        ),
        (
            ask("q", "waiting", "ann"),
            json!({ "membership": { "notActive": { "organisation": "waiting" } } }),
        ),
        (ask("q", "choir", "ann"), json!({ "notPublic": { "body": "choir" } })),
        (
            ask("q", "office", "clerk"),
            json!({ "membership": { "notAMember": { "person": "clerk" } } }),
        ),
        (
            ask("q", "council", "dee"),
            json!({ "outOfReach": { "body": "council", "region": VILLAGE, "grid": FAR_GRID } }),
        ),
    ] {
        assert_eq!(desk.told("ann", command.clone()), want, "{command}");
    }
    desk.by("ann", ask("q2", "council", "ann")).unwrap();
    let full = json!({ "tooManyOpen": { "open": 2, "max": 2 } });
    assert_eq!(desk.told("ann", ask("q3", "office", "ann")), full);
    desk.by("ann", withdraw("q2")).unwrap();
    desk.by("ann", ask("q3", "office", "ann")).unwrap();
    desk.by("dee", ask("q4", "office", "dee")).unwrap(); // the town's office is there for both
    desk.at("2026-12-30T09:00:00+08:00");
    let unknown = json!({ "membership": { "unknownYear": {
        "year": 2027, "first": 2019, "last": 2026 } } });
    assert_eq!(desk.told("dee", ask("q5", "office", "dee")), unknown);
}

#[test]
fn a_question_is_answered_or_withdrawn_once_and_an_answer_rated_once() {
    let mut desk = Desk::new();
    desk.by("bo", ask("q", "council", "bo")).unwrap();
    desk.by("ann", ask("gone", "council", "ann")).unwrap();
    desk.by("ann", withdraw("gone")).unwrap();
    for (actor, command, want) in [
        ("speaker", reply("x"), json!({ "unknownQuestion": { "question": "x" } })),
        ("bo", reply("q"), json!({ "ownQuestion": { "question": "q" } })),
        ("bo", rate("q", true), json!({ "notAnswered": { "question": "q" } })),
        ("speaker", reply("gone"), json!({ "notOpen": { "question": "gone" } })),
        ("ann", withdraw("gone"), json!({ "notOpen": { "question": "gone" } })),
        ("ann", rate("gone", true), json!({ "notAnswered": { "question": "gone" } })),
    ] {
        assert_eq!(desk.told(actor, command.clone()), want, "{command}");
    }
    desk.by("speaker", reply("q")).unwrap();
    assert_eq!(desk.told("speaker", reply("q")), json!({ "notOpen": { "question": "q" } }));
    desk.by("bo", rate("q", false)).unwrap();
    assert_eq!(desk.told("bo", rate("q", true)), json!({ "ratedAlready": { "question": "q" } }));
    let figures =
        Figures { asked: 2, answered_in_time: 1, withdrawn: 1, unsolved: 1, ..Figures::default() };
    assert_eq!(desk.figures("council"), figures);
}

#[test]
fn reminded_then_late_then_up_to_the_top() {
    let mut desk = Desk::new();
    desk.by("ann", ask("q", "council", "ann")).unwrap();
    let lapse = json!({ "lapse": { "question": "q" } });
    desk.at("2020-06-04T23:59:59.999+08:00");
    let early = json!({ "notDue": { "due": REMINDER, "at": "2020-06-04T23:59:59.999+08:00" } });
    assert_eq!(desk.told("clock", lapse.clone()), early);
    assert_eq!(
        desk.strike(),
        json!([{ "answerReminded": { "question": "q", "body": "council", "due": DUE } }])
    );
    let council = json!({ "organisation": { "organisation": "council" } });
    let next = "2020-06-17T00:00:00+08:00";
    assert_eq!(
        desk.strike(),
        json!([
            { "answerOverdue": { "question": "q", "unit": council, "due": DUE } },
            { "questionEscalated": { "question": "q", "region": TOWN, "due": next } },
        ])
    );
    let open = json!({ "open": { "due": next, "overdue": true } });
    assert_eq!((&desk.seen("q")["with"], &desk.seen("q")["status"]), (&json!(TOWN), &open));
    let town = json!({ "region": { "region": TOWN } });
    assert_eq!(
        desk.strike(), // there is nothing above
        json!([{ "answerOverdue": { "question": "q", "unit": town, "due": next } }])
    );
    assert_eq!(desk.state.next_due(), None);
    assert_eq!(desk.told("clock", lapse), json!({ "notOpen": { "question": "q" } }));
    let shown = json!({ "unit": town, "role": "townOperator" });
    assert_eq!(desk.told("town-desk", reply("q"))[0]["questionAnswered"]["shown"], shown);
    let figures = Figures { asked: 1, overdue: 1, answered_above: 1, ..Figures::default() };
    assert_eq!(desk.figures("council"), figures);
}

/// The body may still answer what went up; at the highest region its own staff take it.
#[test]
fn late_is_late_whoever_answers() {
    let mut desk = Desk::new();
    desk.by("ann", ask("q", "office", "ann")).unwrap();
    desk.strike();
    assert_eq!(desk.strike()[1]["questionEscalated"]["region"], TOWN);
    let shown = &desk.told("clerk", reply("q"))[0]["questionAnswered"]["shown"];
    assert_eq!(shown["role"], "departmentOfficer");
    let figures = Figures { asked: 1, overdue: 1, answered_late: 1, ..Figures::default() };
    assert_eq!(desk.figures("office"), figures);
}

#[test]
fn what_a_body_had_open_goes_up_when_it_may_not_act() {
    let mut desk = Desk::new();
    desk.by("ann", ask("q", "council", "ann")).unwrap();
    desk.by("bo", ask("other", "office", "bo")).unwrap();
    let suspended =
        json!({ "organisationSuspended": { "organisation": "council", "reason": "r" } });
    desk.membership.evolve(desk.at, &made(suspended));
    let release = json!({ "release": { "body": "council" } });
    assert_eq!(
        desk.told("engine", release.clone()),
        json!([{ "questionEscalated": { "question": "q", "region": TOWN, "due": DUE } }])
    );
    assert_eq!(desk.told("engine", release), json!([]));
    assert_eq!(desk.told("speaker", reply("q")), json!([])); // a role that rests answers nothing
    desk.by("town-desk", reply("q")).unwrap();
    let figures = Figures { asked: 1, answered_above: 1, ..Figures::default() };
    assert_eq!(desk.figures("council"), figures); // nobody was late
}

/// Invariant **dated rules**; and the clock waits on no calendar.
#[test]
fn a_question_keeps_its_terms() {
    let mut desk = Desk::new();
    desk.at("2026-12-24T09:00:00+08:00").by("ann", ask("q", "council", "ann")).unwrap();
    desk.charter.membership.consultation.answer.working_days = 4;
    desk.strike();
    assert_eq!(json!(desk.state.next_due().unwrap().0), "2027-01-01T00:00:00+08:00");
    // Five working days from then are not known.
    assert_eq!(desk.strike()[1]["questionEscalated"]["due"], "2027-02-01T00:00:00+08:00");
}

proptest! {
    /// Invariants **one deadline** and: a body's figures add up, whatever comes in which order.
    #[test]
    fn figures_add_up(acts in proptest::collection::vec((0..6_usize, 0..4_usize), 1..60)) {
        let mut desk = Desk::new();
        for (act, number) in acts {
            let question = format!("q{number}");
            let (actor, command) = match act {
                0 => ("ann", ask(&question, "council", "ann")),
                1 => ("speaker", reply(&question)),
                2 => ("ann", withdraw(&question)),
                3 => ("ann", rate(&question, number % 2 == 0)),
                4 => ("engine", json!({ "release": { "body": "council" } })),
                _ if desk.state.next_due().is_some() => { desk.strike(); continue },
                _ => continue,
            };
            desk.told(actor, command);
            let open = (0..4_usize).filter(|number| {
                let question = desk.state.question(&made(json!(format!("q{number}"))));
                question.is_ok_and(|row| matches!(row.status, QuestionStatus::Open { .. }))
            });
            let all = desk.figures("council");
            let done = [all.answered_in_time, all.answered_late, all.answered_above, all.withdrawn];
            prop_assert_eq!(usize::try_from(all.asked - done.iter().sum::<u32>()), Ok(open.count()));
            prop_assert!(all.overdue <= all.asked && all.solved + all.unsolved <= all.asked);
        }
        let due = desk.state.questions.iter().filter(|(_, row)| row.next.is_some()).count();
        let open = |row: &Question| matches!(row.status, QuestionStatus::Open { .. });
        prop_assert!(desk.state.questions.iter().all(|(_, row)| row.next.is_none() || open(row)));
        let mut fired = 0;
        while desk.state.next_due().is_some() && fired < due * 4 {
            desk.strike();
            fired += 1;
        }
        prop_assert_eq!(desk.state.next_due(), None);
    }
}
