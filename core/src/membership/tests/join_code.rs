//! Join codes: their spelling, how long each opens its grid, and what forging them costs.

use super::*;
use crate::base::canonical;
use crate::base::{Canonical as _, Purpose, Sink, check_character};

fn issue(days: u16, overlap_days: u16) -> Command {
    Command::IssueJoinCode { grid: code(GRID_1), days, overlap_days: Some(overlap_days) }
}

/// Joins with a code; whoever joins leaves again.
fn opens(town: &mut Town, code: JoinCode) -> Result<(), Refusal> {
    let who = person("p1");
    let join = join_with("p1", code);
    town.by(Some("p1"), &join).map(|events| {
        assert!(matches!(events.last(), Some(Event::PersonJoined { .. })), "{events:?}");
        town.must(&Command::Leave { person: who });
    })
}

fn join_with(who: &str, code: JoinCode) -> Command {
    let (person, household) = (person(who), household("h1"));
    let (identity, proof) = (identity(1), ProofLevel::Phone);
    Command::Join { person, household, code, identity, proof, minor: None }
}

/// The code with other parts and a check character that holds: what a forger would make.
fn forged(code: JoinCode, from: &str, to: &str) -> JoinCode {
    let text = code.to_string();
    let (body, _) = text.split_at(text.len() - 1);
    let body = body.replace(from, to);
    format!("{body}{}", check_character(&body).unwrap()).parse().unwrap()
}

#[test]
fn a_text_is_a_code_in_one_spelling_only() {
    let town = Town::new();
    let code = town.join_code(GRID_1);
    let text = code.to_string();
    assert_eq!(text.parse(), Ok(code));
    for place in 0..text.len() {
        for wrong in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-*a码".chars() {
            let mut other: Vec<char> = text.chars().collect();
            if other[place] != wrong {
                other[place] = wrong;
                let other: alloc::string::String = other.iter().collect();
                assert_eq!(other.parse::<JoinCode>(), Err(JoinCodeProblem::Check), "{other}");
            }
        }
    }
    for body in [
        "330411104209001-03-2020-09-01-9F86D081884C",
        "330411104209001-0-2020-09-01-9F86D081884C",
        "330411104209001-65536-2020-09-01-9F86D081884C",
        "330411104209001-3-2020-09-31-9F86D081884C",
        "330411104209001-3-20200901-9F86D081884C",
        "330411104209001-3-2020-09-01-9F86D081884",
        "330411104209001-3-2020-09-01-9F86D081884CC",
        "330411104209001-3-2020-09-01-9F86D081884G",
        "33041110420-3-2020-09-01-9F86D081884C",
        "330411104209001-3-9F86D081884C",
        "330411104209001",
        "",
    ] {
        let text = format!("{body}{}", check_character(body).unwrap());
        assert_eq!(text.parse::<JoinCode>(), Err(JoinCodeProblem::Form), "{text}");
    }
    assert_eq!("".parse::<JoinCode>(), Err(JoinCodeProblem::Check));
}

#[test]
fn the_journal_holds_a_seal_that_opens_the_same_grid() {
    let mut town = Town::new();
    let code = town.join_code(GRID_1);
    let clear = code.to_string();
    let key = town.secret.key(Algorithm::Sha256, Purpose::Seal);
    let mut journal = Sink::sealing(Vec::new(), key, "");
    code.put(&mut journal);
    let bytes = journal.into_bytes();
    let back: JoinCode = canonical::read(&bytes).unwrap().0;
    let mac = hex::decode(&clear[clear.len() - 13..clear.len() - 1]).unwrap();
    assert!(!bytes.windows(6).any(|window| window == mac));
    assert_eq!(back.to_string(), "(sealed)");
    assert_eq!(opens(&mut town, back), Ok(()));
}

#[test]
fn a_code_opens_its_grid_until_it_does_not() {
    let mut town = Town::new();
    let first = town.join_code(GRID_1);
    let until = "2020-04-02T00:00:00+08:00";
    assert_eq!(opens(town.at("2020-04-01T23:59:59.999+08:00"), first), Ok(())); // the last moment
    let expired = Refusal::JoinCodeExpired { until: until.parse().unwrap() };
    assert_eq!(opens(town.at(until), first), Err(expired));
    town.must(&issue(1, 9)); // what has ended is not revived
    let replaced = Refusal::JoinCodeReplaced { version: 1, current: 2 };
    assert_eq!(opens(&mut town, first), Err(replaced));
    let second = town.join_code(GRID_1);
    town.must(&Command::RevokeJoinCode { grid: code(GRID_1) });
    assert_eq!(opens(&mut town, second), Err(Refusal::JoinCodeWithdrawn { version: 2 }));
    let none = Refusal::NoJoinCode { grid: code(GRID_1) };
    assert_eq!(town.ask(&Command::RevokeJoinCode { grid: code(GRID_1) }), Err(none.clone()));
    let mut older = Town::new(); // restored from before: it has not issued version 2 yet
    assert_eq!(opens(older.at(until), second), Err(none));
}

#[test]
fn the_code_before_overlaps_as_long_as_was_said() {
    let end = "2020-03-05T00:00:00+08:00";
    let last = "2020-03-04T23:59:59.999+08:00";
    for (first_days, overlap_days, last_moment, over) in [
        (30, 2, Some(last), end),
        (2, 9, Some(last), end), // not longer than it was issued for
        (30, 0, None, "2020-03-02T09:00:00+08:00"),
    ] {
        let mut town = Town::new();
        town.must(&issue(first_days, 0));
        let before = town.join_code(GRID_1);
        let events = town.must(&issue(30, overlap_days));
        let overlap = last_moment.map(|_| end.parse().unwrap());
        assert!(matches!(events[..], [Event::JoinCodeIssued { overlap: it, .. }] if it == overlap));
        let current = town.join_code(GRID_1);
        assert_eq!(opens(&mut town, current), Ok(())); // both are good
        if let Some(last) = last_moment {
            assert_eq!(opens(town.at(last), before), Ok(()));
        }
        let replaced = Refusal::JoinCodeReplaced { version: 2, current: 3 };
        assert_eq!(opens(town.at(over), before), Err(replaced));
    }
    let mut town = Town::new();
    let before = town.join_code(GRID_1);
    town.must(&issue(30, 9));
    town.must(&Command::RevokeJoinCode { grid: code(GRID_1) }); // all that is out
    assert_eq!(opens(&mut town, before), Err(Refusal::JoinCodeWithdrawn { version: 1 }));
    let events = town.must(&issue(30, 9)); // and nothing of it comes back
    assert!(matches!(events[..], [Event::JoinCodeIssued { overlap: None, .. }]));
}

#[test]
fn forged_codes_count_against_their_source() {
    let mut town = Town::new();
    let genuine = town.join_code(GRID_1);
    let until: Timestamp = "2020-03-02T10:00:00+08:00".parse().unwrap();
    let text = genuine.to_string();
    let mac = &text[text.len() - 13..text.len() - 1];
    let forgeries = [
        forged(genuine, GRID_1, GRID_2),
        forged(genuine, "-1-2020", "-2-2020"),
        forged(genuine, "2020-04-01", "2020-04-02"),
        forged(genuine, GRID_1, "330499999999001"), // a grid that there is not
        forged(genuine, mac, "000000000000"),
    ];
    for (place, forgery) in (1..).zip(forgeries) {
        let events = town.by(Some("p1"), &join_with("p1", forgery)).unwrap();
        let (source, tries_left) = (person("p1"), 5 - place);
        assert_eq!(events, [Event::JoinCodeRejected { source, tries_left, until }]);
    }
    let used = Refusal::JoinTriesUsed { until };
    town.at("2020-03-02T09:59:59.999+08:00");
    assert_eq!(opens(&mut town, genuine), Err(used)); // not even a good one is looked at
    town.by(Some("p2"), &join_with("p2", genuine)).unwrap(); // others are not held up
    town.must(&Command::Leave { person: person("p2") });
    town.at("2020-03-02T10:00:00+08:00");
    town.by(Some("p3"), &join_with("p3", forgeries[0])).unwrap();
    assert_eq!(town.state.tries.len(), 1); // windows that have ended cost nothing
}
