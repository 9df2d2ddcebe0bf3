//! Every refusal once, and the borders between refusing and not.

use super::*;

/// 村民委员会组织法 21: a tenth of the villagers has the vote called, whoever proposes among them, and no
/// fewer; what the committee convenes takes the charter's seconds, or that tenth. `want` then suffice.
#[test]
fn no_more_seconds_than_the_law_lets_suffice() {
    for (electorate, preset, asked, members, by, want) in [
        (Electorate::Adults, Some("villagers.assembly.adults"), 5, 10, "p1", 0),
        (Electorate::Adults, Some("villagers.assembly.adults"), 5, 11, "p1", 1),
        (Electorate::Adults, Some("villagers.assembly.adults"), 5, 20, "p1", 1),
        (Electorate::Adults, Some("villagers.assembly.adults"), 5, 21, "p1", 2),
        (Electorate::Adults, Some("villagers.assembly.adults"), 1, 21, "p1", 2),
        (Electorate::Adults, Some("villagers.assembly.adults"), 0, 21, "p1", 2),
        (Electorate::Adults, Some("villagers.assembly.adults"), 5, 20, "q1", 2), // who works there
        (Electorate::Adults, Some("villagers.assembly.adults"), 1, 21, "q1", 1), // the charter's
        (Electorate::Adults, Some("villagers.assembly.adults"), 0, 21, "q1", 0),
        (Electorate::Registered, Some("villagers.recall"), 1, 20, "q1", 4), // no committee's
        (Electorate::Registered, Some("villagers.recall"), 5, 20, "p1", 3),
        (Electorate::Households, Some("villagers.assembly.households"), 5, 20, "p1", 1),
        (Electorate::Adults, Some("villagers.group"), 5, 20, "p1", 5), // says nothing of it
        (Electorate::Adults, None, 5, 20, "p1", 5),
    ] {
        let mut town = Town::new();
        for number in 4..members {
            town.join(&format!("r{number}"), &format!("k{number}"), GRID_1); // with p1..p4
        }
        let voters = (1..5).map(|number| format!("p{number}"));
        let voters = voters.chain((4..members).map(|number| format!("r{number}")));
        let voter = |who: alloc::string::String| Voter { person: person(&who), registered: true };
        let (region, evidence) = (code(VILLAGE), Digest::from_bytes([2; 32]));
        let voters = voters.map(voter).collect();
        town.must(&Command::RecordVoters { region, voters, evidence });
        let mut proposal = propose("t", "called");
        if preset == Some("villagers.recall") {
            proposal = recalling(proposal, "p2", "ground");
        }
        let preset = preset.map(|name| Id::new(name).unwrap());
        let rule = DecisionRule { preset, ..rule("called", electorate, asked) };
        town.charter.deliberation.decisions.push(rule);
        town.grant("q1", Role::VillageCadre, VILLAGE);
        let events = town.by(Some(by), &proposal).unwrap();
        let Event::TopicProposed { rule, .. } = &events[0] else { panic!("{events:?}") };
        assert_eq!(rule.seconds, asked);
        assert_eq!(events.len() > 1, want == 0, "{electorate:?} {asked} {members} {by}");
        for number in 0..want {
            let early = town.ask(&open());
            assert!(matches!(early, Err(Refusal::NotSeconded { .. })), "{number} {early:?}");
            let seconder = if number == 0 { "p2".into() } else { format!("r{}", number + 4) };
            let last = town.by(Some("worker"), &second(&seconder)).unwrap();
            assert_eq!(last.len() > 1, number + 1 == want, "{last:?}");
        }
    }
}

#[test]
fn each_refusal_of_proposing() {
    let mut town = Town::new();
    let wires = || draft("c1", vec![no_flying_wires()]);
    town.must(&propose_with("t", "simple", Some(wires()), None));
    let topic_exists = Refusal::TopicExists { topic: topic("t") };
    let unknown_rule = Refusal::UnknownRule { rule: rule_code("x") };
    let taken = Refusal::CovenantTaken { covenant: covenant("c1"), topic: topic("t") };
    let nothing = Refusal::NothingToRepeal { topic: topic("s"), region: code(VILLAGE) };
    for (command, refusal) in [
        (propose("t", "x"), topic_exists),
        (propose("u", "x"), unknown_rule),
        (propose_with("u", "simple", Some(wires()), None), taken),
        (propose_with("u", "simple", None, Some(topic("s"))), nothing),
    ] {
        assert_eq!(town.ask(&command), Err(refusal), "{command:?}");
    }
    let mut elsewhere = propose("u", "simple");
    if let Command::Propose { region, .. } = &mut elsewhere {
        *region = code("330411104999");
    }
    let unknown = membership::Refusal::UnknownRegion { region: code("330411104999") };
    assert_eq!(town.ask(&elsewhere), Err(unknown.into()));
    let (topic, person) = (topic("x"), person("p2"));
    let unknown = Refusal::UnknownTopic { topic: topic.clone() };
    assert_eq!(town.ask(&Command::Second { topic, person }), Err(unknown));
}

/// By a rule that is for covenants they are adopted, replaced and repealed, and by no other; what is none
/// is decided and ended by either.
#[test]
fn covenants_are_for_rules_that_say_so() {
    let wires = |name: &str| Some(draft(name, vec![no_flying_wires()]));
    for (adopts, ends, field) in [
        (None, None, None),
        (wires("c2"), None, Some("covenant")),
        (wires("c2"), Some("t"), Some("covenant")),
        (wires("c2"), Some("s"), Some("covenant")),
        (None, Some("t"), Some("repeals")),
        (None, Some("s"), None),
    ] {
        for covenants in [true, false] {
            let mut town = Town::new();
            for (name, adopts) in [("t", wires("c1")), ("s", None)] {
                town.must(&propose_with(name, "at-once", adopts, None));
                town.must(&Command::Open { topic: topic(name) });
                for who in ["p1", "p2"] {
                    let (topic, voter, vote) = (topic(name), person(who), Choice::Yes.into());
                    let channel = Channel::Booth;
                    town.must(&Command::Cast {
                        topic,
                        voter,
                        vote,
                        channel,
                        proxy: None,
                        organisation: None,
                    });
                }
            }
            town.pass(time("2020-06-09T00:00:00+08:00"));
            let rule = DecisionRule { covenants, ..rule("other", Electorate::Persons, 0) };
            town.charter.deliberation.decisions.push(rule);
            let command = propose_with("u", "other", adopts.clone(), ends.map(topic));
            let refused = |field: &str| Refusal::NoCovenants {
                topic: topic("u"),
                rule: rule_code("other"),
                field: field.into(),
            };
            let want = field.filter(|_| !covenants).map_or(Ok(()), |field| Err(refused(field)));
            assert_eq!(town.ask(&command).map(|_| ()), want, "{covenants} {command:?}");
        }
    }
}

#[test]
fn each_refusal_of_a_draft() {
    let dissuade = || Measure::Dissuade {};
    let name = || rule_code("r");
    let window = |window_days| CovenantRule { window_days, ..ladder("r", vec![dissuade()]) };
    let steps = |count: usize| ladder("r", vec![dissuade(); count]);
    let many = |count: u32| (0..count).map(|n| ladder(&format!("r{n}"), vec![dissuade()]));
    let falling = ladder("r", vec![dissuade(), refer("safety"), Measure::Expose {}]);
    let rising = ladder("r", vec![dissuade(), dissuade(), Measure::Expose {}, refer("safety")]);
    let days = |days| Refusal::WindowDays { rule: name(), days, max: 3650 };
    let length = |steps| Refusal::LadderLength { rule: name(), steps, max: 8 };
    let kind = KindCode::new("fines").unwrap();
    for (rules, want) in [
        (vec![], Err(Refusal::RulesCount { rules: 0, max: 64 })),
        (many(64).collect(), Ok(())),
        (many(65).collect(), Err(Refusal::RulesCount { rules: 65, max: 64 })),
        (vec![window(1), window(1)], Err(Refusal::RuleTwice { rule: name() })),
        (vec![window(0)], Err(days(0))),
        (vec![window(1)], Ok(())),
        (vec![window(3650)], Ok(())),
        (vec![window(3651)], Err(days(3651))),
        (vec![steps(0)], Err(length(0))),
        (vec![steps(8)], Ok(())),
        (vec![steps(9)], Err(length(9))),
        (vec![rising], Ok(())),
        (vec![falling], Err(Refusal::LadderDescends { rule: name(), step: 3 })),
        (vec![ladder("r", vec![refer("fines")])], Err(Refusal::UnknownKind { rule: name(), kind })),
    ] {
        let command = propose_with("t", "simple", Some(draft("c1", rules)), None);
        assert_eq!(Town::new().ask(&command).map(|_| ()), want, "{command:?}");
    }
}

#[test]
fn each_refusal_of_seconding_and_opening() {
    let mut town = Town::new();
    town.must(&propose("t", "simple"));
    town.must(&second("p2"));
    let topic = || topic("t");
    let (q1, region) = (person("q1"), code(VILLAGE));
    let outside = Refusal::OutsideRegion { person: q1, region };
    let again = Refusal::AlreadySeconded { topic: topic(), person: person("p2") };
    let unknown = membership::Refusal::UnknownPerson { person: person("x") };
    for (command, refusal) in [
        (second("p1"), Refusal::OwnSecond { topic: topic() }),
        (second("q1"), outside),
        (second("p2"), again),
        (second("x"), unknown.into()),
        (open(), Refusal::NotSeconded { topic: topic(), seconds: 1, needed: 2 }),
        (close(), not_voting(StageName::Proposed)),
    ] {
        assert_eq!(town.ask(&command), Err(refusal), "{command:?}");
    }
    town.leave("p3");
    let left = Refusal::OutsideRegion { person: person("p3"), region };
    assert_eq!(town.ask(&second("p3")), Err(left));
    town.must(&second("p4"));
    let stage = StageName::Seconded;
    let enough = Refusal::NotBeingSeconded { topic: topic(), stage };
    assert_eq!(town.ask(&second("p2")), Err(enough));
    for who in ["p1", "p2", "p4"] {
        town.leave(who);
    }
    let nobody = Refusal::NobodyEligible { topic: topic(), region };
    assert_eq!(town.ask(&open()), Err(nobody));
    assert_eq!(town.must(&withdraw()), vec![Event::TopicWithdrawn { topic: topic() }]);
    assert_eq!(town.view().stage, StageView::Withdrawn { at: town.at });
}

#[test]
fn each_refusal_of_casting() {
    let mut town = Town::new();
    town.must(&propose("t", "at-once"));
    assert_eq!(town.cast("p1", Choice::Yes), Err(not_voting(StageName::Seconded)));
    town.must(&open());
    let opened = town.at;
    assert_eq!(
        town.ask(&withdraw()),
        Err(Refusal::NotWithdrawable { topic: topic("t"), stage: StageName::Voting })
    );
    let anothers = Refusal::AppBallotOfAnother { voter: person("p2") };
    assert_eq!(town.ask(&ballot("p2", Choice::Yes, Channel::App)), Err(anothers));
    let unknown = membership::Refusal::UnknownPerson { person: person("x") };
    assert_eq!(town.cast("x", Choice::Yes), Err(unknown.into()));
    let outside = Refusal::NotEligible { voter: person("q1"), opened };
    assert_eq!(town.cast("q1", Choice::Yes), Err(outside));
    let until = time("2020-06-09T00:00:00+08:00");
    town.at("2020-06-08T23:59:59.999+08:00");
    let early = Refusal::NotDue { topic: topic("t"), due: until, at: town.at };
    assert_eq!(town.clock(&close()), Err(early));
    town.cast("p1", Choice::Yes).unwrap(); // the last millisecond
    town.at("2020-06-09T00:00:00+08:00"); // before the clock fired
    let over = Refusal::VotingOver { topic: topic("t"), until, at: until };
    assert_eq!(town.cast("p2", Choice::Yes), Err(over));
}

#[test]
fn each_refusal_has_a_row_and_both_messages() {
    for (place, (row, code)) in Refusal::TABLE.iter().zip(Refusal::CODES).enumerate() {
        assert!(code.starts_with("deliberation."), "{code}");
        assert!(!row.en().is_empty() && !row.zh().is_empty() && !row.rule().is_empty());
        let same = Refusal::CODES.iter().position(|other| other == code);
        assert_eq!(same, Some(place));
    }
    let refusal = Refusal::OwnSecond { topic: topic("t") };
    assert_eq!(refusal.zh(), "提出人不能附议自己的议题 t");
    let below = membership::Refusal::UnknownPerson { person: person("x") };
    assert_eq!(Refusal::from(below).code(), "membership.unknownPerson");
}
