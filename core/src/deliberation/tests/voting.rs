//! The register: who may vote, once, over whatever channel.

use crate::base::canonical;

use super::super::count::{Count, MotionCount};
use super::*;
use crate::charter::{BallotRules, Silence, SilenceRule};

#[test]
fn one_register_over_all_channels() {
    let channels = [Channel::App, Channel::Paper, Channel::Booth, Channel::Phone];
    for first in channels {
        for later in channels {
            let mut town = Town::new();
            town.open("at-once");
            let cast = town.at("2020-06-02T10:11:12.345+08:00").at;
            town.by(Some("p2"), &ballot("p2", Choice::No, first)).unwrap();
            assert_eq!(town.has_voted("p2").channel, Some(first));
            town.at("2020-06-03T00:00:00+08:00");
            let again = town.by(Some("p2"), &ballot("p2", Choice::Yes, later));
            assert_eq!(
                again,
                Err(Refusal::AlreadyVoted { voter: person("p2"), cast, channel: first })
            );
        }
    }
}

/// `printf '%s\n' 8BB9F40AA07C 8DFEA7BB8A6C … FBB1BF7FF415 | sha256sum`: whoever has the published list
/// makes its digest again, with no key.
#[test]
fn the_register_can_be_audited() {
    let mut town = Town::new();
    town.join("m1", "h7", GRID_2);
    town.join("a0", "h8", GRID_1);
    let opened = town.open("at-once");
    let [Event::VotingOpened { list, .. }] = opened[..] else {
        panic!("{opened:?}");
    };
    let view = town.list();
    let handles: Vec<&str> = view.entries.iter().map(|it| it.handle.as_str()).collect();
    let (one, other) = (["8BB9F40AA07C", "8DFEA7BB8A6C"], ["E8D9201FD818", "FBB1BF7FF415"]);
    let want = [one, ["940CFAFCCD78", "E40098D577E1"], other].concat();
    assert_eq!(handles, want);
    let register = "8fc31597c2437ac3421d91fa9bb8a4b959e04739ac48d25b105c7e5d5f5b7f4e";
    assert_eq!(list, ListSummary { eligible: 6, area: None, register: register.parse().unwrap() });
    assert_eq!(view.list, list);
}

#[test]
fn frozen_at_opening() {
    let mut town = Town::new();
    town.open("simple");
    let opened = town.at;
    town.at("2020-06-02T09:00:00+08:00").join("p5", "h5", GRID_1);
    let late = Refusal::NotEligible { voter: person("p5"), opened };
    assert_eq!(town.cast("p5", Choice::Yes), Err(late));
    town.leave("p2");
    town.cast("p2", Choice::Yes).unwrap(); // was in the register, and stays in it
    town.leave("p3"); // without voting: eligible all the same
    let participants = match town.view().stage {
        StageView::Voting { eligible: 4, participants, .. } => participants,
        other => panic!("{other:?}"),
    };
    assert_eq!(participants, 1);
    assert!(town.has_voted("p2").voted && town.has_voted("p3").eligible);
}

#[test]
fn a_household_votes_through_its_delegate() {
    let mut town = Town::new();
    town.leave("p4"); // h3 has no member left, so no vote
    let opened = town.open("homes");
    assert!(matches!(opened[..], [Event::VotingOpened { list, .. }] if list.eligible == 2));
    let before = town.list(); // of households, by handles that no delegate has
    assert_eq!(before.list.eligible, 2);
    assert!(before.entries.iter().all(|it| Some(&it.handle) != town.handle("p1").as_ref()));
    let (voter, h1) = (person("p2"), household("h1"));
    let other = Refusal::NotDelegate { voter, household: h1.clone() };
    assert_eq!(town.cast("p2", Choice::Yes), Err(other));
    let cast = town.cast("p1", Choice::Yes).unwrap();
    assert!(matches!(&cast[..], [Event::BallotCast { household: Some(home), .. }] if *home == h1));

    town.delegate("h1", "p2"); // named after the household voted: still one vote, and one list
    assert_eq!(town.list(), before);
    let (cast, channel) = (town.at, Channel::App);
    assert_eq!(
        town.cast("p2", Choice::No),
        Err(Refusal::AlreadyVoted { voter: person("p2"), cast, channel })
    );
    assert!(town.has_voted("p2").voted && town.has_voted("p1").voted);

    let opened = town.at;
    town.at = town.at.plus_minutes(1).unwrap();
    town.join("p9", "h2", GRID_1); // into a household that is in the register
    town.delegate("h2", "p9");
    let moved_in = Refusal::NotEligible { voter: person("p9"), opened };
    assert_eq!(town.cast("p9", Choice::No), Err(moved_in)); // who moves in does not vote for it
    town.join("p4", "h3", GRID_2); // a household again, but not when voting opened
    let late = Refusal::NotEligible { voter: person("p4"), opened };
    assert_eq!(town.cast("p4", Choice::Yes), Err(late));
    town.leave("p1");
    let homeless = Refusal::NotEligible { voter: person("p1"), opened };
    assert_eq!(town.cast("p1", Choice::Yes), Err(homeless));
}

#[test]
fn totals_are_hidden_until_closing_and_marks_forgotten_after() {
    let mut town = Town::new();
    town.open("at-once");
    town.cast("p1", Choice::Yes).unwrap();
    town.cast("p2", Choice::Abstain).unwrap();
    let text = serde_json::to_string(&town.view().stage).unwrap();
    let keys = ["opened", "until", "counting", "eligible", "participants", "boxes", "papers"];
    let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
    let shown = shown["voting"].as_object().unwrap();
    assert_eq!(shown.len(), keys.len());
    assert!(keys.iter().all(|key| shown.contains_key(*key)), "{text}");
    let (at, channel) = (Some(town.at), Some(Channel::App));
    let (organisation, handle) = (None, None);
    let area = None;
    let voted = BallotView { eligible: true, organisation, area, voted: true, at, channel, handle };
    assert_eq!(town.has_voted("p1"), voted);

    town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    let tally =
        Tally { eligible: 4, participants: 2, yes: 1, no: 0, abstain: 1, ..Tally::default() };
    let StageView::Decided { result, .. } = town.view().stage else {
        panic!("not decided");
    };
    let shown = Some(Count::Motion(MotionCount { tallies: vec![tally] }));
    assert_eq!((result.outcome, result.count), (Outcome::Rejected, shown)); // 1 of 2: a tie
    assert_eq!(result.proof.len(), 2);
    let forgotten = BallotView { at: None, channel: None, ..voted };
    assert_eq!(town.has_voted("p1"), forgotten);
    let absent = BallotView { voted: false, ..forgotten };
    assert_eq!(town.has_voted("p3"), absent);
    assert!(!town.has_voted("q1").eligible);
}

#[test]
fn a_snapshot_keeps_the_vote() {
    let mut town = Town::new();
    town.open("at-once");
    town.cast("p1", Choice::Yes).unwrap();
    let bytes = canonical::bytes(&town.state);
    let back: Deliberation = canonical::read(&bytes).unwrap().0;
    assert_eq!(back, town.state);
    assert_eq!(back.due_command(), Some(close()));
    assert!(back.bytes() > 0);
}

#[test]
fn every_type_survives_both_formats() {
    let mut town = Town::new();
    let wires = Some(draft("c1", vec![no_flying_wires()]));
    let mut events = town.must(&propose_with("t", "at-once", wires, None));
    events.extend(town.must(&open()));
    events.extend(town.cast("p1", Choice::Yes).unwrap());
    events.extend(town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap());
    for event in &events {
        let json = serde_json::to_string(event).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), *event);
        let bytes = canonical::bytes(event);
        assert_eq!(canonical::read::<Event>(&bytes).unwrap().0, *event);
    }
    let short = r#"{"propose":{"topic":"t","region":"330411104209","rule":"simple","subject":
        "0101010101010101010101010101010101010101010101010101010101010101"}}"#;
    assert_eq!(serde_json::from_str::<Command>(short).unwrap(), propose("t", "simple"));
    for text in ["\"01\"", "\"+1\"", "\"\"", "\"1e3\"", "1", "\"-0\""] {
        assert!(serde_json::from_str::<Product>(text).is_err(), "{text}");
    }
}

fn any_choice() -> impl Strategy<Value = Choice> {
    prop::sample::select(vec![Choice::Yes, Choice::No, Choice::Abstain])
}

proptest! {
    /// The order in which ballots come changes nothing of the result, its root neither.
    #[test]
    fn order_changes_nothing(
        ballots in prop::collection::vec(any_choice(), 1..40),
        seed in any::<u64>(),
    ) {
        let run = |order: &[usize]| {
            let mut town = Town::new();
            for voter in 0..ballots.len() {
                town.join(&format!("r{voter}"), &format!("k{voter}"), GRID_1);
            }
            town.open("at-once");
            for voter in order {
                let name = format!("r{voter}");
                let vote = Vote { tracker: Some(tracker(*voter)), ..ballots[*voter].into() };
                let (topic, voter) = (topic("t"), person(&name));
                let cast = Command::Cast { topic, voter, vote, channel: Channel::App, proxy: None, organisation: None };
                town.by(Some(&name), &cast).unwrap();
            }
            town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
            (town.view(), town.ballots())
        };
        let forward: Vec<usize> = (0..ballots.len()).collect();
        let mut mixed = forward.clone();
        let mut seed = seed | 1;
        for place in (1..mixed.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            mixed.swap(place, usize::try_from(seed >> 33).unwrap() % (place + 1));
        }
        prop_assert_eq!(run(&forward), run(&mixed));
    }

    /// A place is found where halving finds it, in even and in lopsided registers.
    #[test]
    fn a_line_is_found(
        near in prop::collection::btree_set(0..200_u32, 0..150),
        far in prop::collection::btree_set(any::<u32>(), 0..20),
        asked in prop::collection::vec(prop_oneof![0..220_u32, any::<u32>()], 40),
    ) {
        let all: Vec<u32> = near.union(&far).copied().collect();
        let register = Register::list(all.clone(), vec![]);
        for place in asked.iter().chain(&all) {
            prop_assert_eq!(register.line(*place).is_some(), all.contains(place));
        }
        let lines: Vec<_> = all.iter().map(|place| register.line(*place)).collect();
        let apart = lines.iter().zip(lines.iter().skip(1)).all(|(one, next)| one != next);
        prop_assert!(apart);
    }

    /// A register answers as a plain set does, at any size around its words.
    #[test]
    fn a_register_is_a_set(
        places in prop::collection::btree_set(0..500_u32, 0..200),
        marked in prop::collection::vec(0..500_u32, 0..50),
    ) {
        let mut register = Register::list(places.iter().copied().collect(), vec![]).opened();
        let at = time("2020-06-02T10:11:12.345+08:00");
        for place in &marked {
            let line = register.line(*place);
            prop_assert_eq!(line.is_some(), places.contains(place));
            line.into_iter().for_each(|line| register.mark(line, at, Channel::Booth));
        }
        let sealed = register.clone().seal();
        for place in 0..500 {
            if let Some(line) = register.line(place) {
                let voted = marked.contains(&place);
                prop_assert_eq!(register.has_voted(line), voted);
                prop_assert_eq!(register.cast(line), voted.then_some((at, Channel::Booth)));
                prop_assert_eq!(sealed.has_voted(line), voted);
                prop_assert_eq!(sealed.cast(line), None);
            }
        }
    }
}

/// A rule under which the silence of those who were served in time joins the majority, and papers go
/// into boxes.
fn silent() -> BallotRules {
    let (counts, served_days) = (Silence::JoinsMajority, 7);
    let (source, notice) = (Id::new("rule 12").unwrap(), Digest::from_bytes([9; 32]));
    let silence = Some(SilenceRule { counts, source, notice, served_days });
    BallotRules { counting_days: 1, silence, ..BallotRules::default() }
}

fn serve(voters: &[&str]) -> Command {
    let voters = voters.iter().map(|who| person(who)).collect();
    Command::ServeBallots { topic: topic("t"), voters, evidence: Digest::from_bytes([8; 32]) }
}

#[test]
fn silence_counts_for_those_who_were_served_in_time() {
    // Voting ends with 8 June.
    for (served, in_time) in
        [("2020-06-01T23:59:59.999+08:00", true), ("2020-06-02T00:00:00+08:00", false)]
    {
        let mut town = Town::new();
        town.charter.deliberation.decisions[2].ballots = Some(silent());
        town.open("at-once");
        town.cast("p1", Choice::Yes).unwrap();
        town.at(served);
        let events = town.by(Some("worker"), &serve(&["p2", "p3"])).unwrap();
        let (voters, evidence) = (vec![person("p2"), person("p3")], Digest::from_bytes([8; 32]));
        let want = Event::BallotsServed { topic: topic("t"), voters, evidence, in_time };
        assert_eq!(events, vec![want]);
        // Once more, and late: who was in time stays so, who votes is not silent.
        town.at("2020-06-03T00:00:00+08:00");
        town.by(Some("worker"), &serve(&["p3", "p4"])).unwrap();
        town.cast("p2", Choice::No).unwrap();
        town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
        let StageView::Decided { terms, .. } = town.view().stage else { panic!() };
        assert_eq!(terms.silent, vec![u32::from(in_time)]);
        let Answer::Explanation(told) =
            town.answer(&Query::Explanation { topic: topic("t") }).unwrap()
        else {
            panic!()
        };
        let late = if in_time { 1 } else { 2 };
        let last = told.last().unwrap();
        assert!(last.en.starts_with(&format!("{late} did not vote and were served less than 7")));
        assert!(last.zh.starts_with(&format!("{late} 人未投票")), "{}", last.zh);
    }
}

#[test]
fn who_watches_a_mobile_box_is_on_record() {
    let mut town = Town::new();
    town.charter.deliberation.decisions[2].ballots = Some(silent());
    town.open("at-once");
    let batch = Id::new("box").unwrap();
    for (watchers, enough) in [(&["p2", "p3"][..], false), (&["p2", "p3", "p4"], true)] {
        let watchers: Vec<PersonId> = watchers.iter().map(|who| person(who)).collect();
        let (topic, voter, batch, channel) =
            (topic("t"), person("p1"), batch.clone(), Channel::Mobile);
        let issue = Command::IssuePaper {
            topic: topic.clone(),
            voter: voter.clone(),
            batch: batch.clone(),
            channel,
            watchers: watchers.clone(),
        };
        let want = match enough {
            true => {
                let household = None;
                Ok(vec![Event::PaperIssued { topic, voter, household, batch, channel, watchers }])
            }
            false => Err(Refusal::FewWatchers { batch, present: 2, needed: 3 }),
        };
        assert_eq!(town.by(Some("worker"), &issue), want);
    }
}

/// Persons who are found to be one before they cast cast once; what they cast before counts, and how
/// many such votes there are is told. A household's vote is one, whoever is found to be whom.
#[test]
fn who_voted_twice_is_told() {
    for (rule, cast_before, merged, want) in [
        ("at-once", &["p1", "p2", "p3"][..], &[("p2", "p1"), ("p3", "p1")][..], 2),
        ("at-once", &["p1", "p2", "p3"], &[("p2", "p1")], 1),
        ("at-once", &["p2", "p3"], &[("p2", "p1"), ("p3", "p1")], 1),
        ("at-once", &["p2"], &[("p2", "p1"), ("p3", "p1")], 0),
        ("at-once", &["p1", "p2", "p3"], &[], 0),
        ("homes", &["p1", "p3"], &[("p3", "p1")], 0),
    ] {
        let mut town = Town::new();
        town.delegate("h1", "p1");
        town.delegate("h2", "p3");
        town.open(rule);
        cast_before.iter().for_each(|who| drop(town.cast(who, Choice::Yes).unwrap()));
        for (gone, into) in merged {
            let (gone, into) = (person(gone), person(into));
            let reason = Id::new("why").unwrap();
            town.member_event(&membership::Event::PersonsMerged { person: gone, into, reason });
        }
        let again = town.cast("p1", Choice::No);
        let once = cast_before.contains(&"p1") || !merged.is_empty();
        assert_eq!(matches!(again, Err(Refusal::AlreadyVoted { .. })), once, "{again:?}");
        let decided = town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
        let Event::TopicDecided { doubled, .. } = decided[0] else { panic!("{decided:?}") };
        assert_eq!(doubled, want, "{rule} {cast_before:?} {merged:?}");
        let StageView::Decided { doubled, result, .. } = town.view().stage else { panic!() };
        assert_eq!(doubled, want);
        assert_eq!(result.turnout.cast, u32::try_from(cast_before.len()).unwrap());
        let Ok(Answer::Explanation(told)) = town.answer(&Query::Explanation { topic: topic("t") })
        else {
            panic!()
        };
        let sentence = told.iter().any(|it| it.en.contains(&format!("only then: {want}.")));
        assert_eq!(sentence, want > 0);
    }
}

/// What is found after closing changes neither the record nor the result, and is told from then on.
#[test]
fn who_is_found_after_closing_to_have_voted_twice_is_told() {
    let query = Query::Explanation { topic: topic("t") };
    for (voters, before, after, then, now) in [
        (&["p1", "p2", "p3"][..], &[("p2", "p1")][..], &[("p3", "p1")][..], 1, 2),
        (&["p1", "p2", "p3"], &[], &[("p3", "p2"), ("p2", "p1")], 0, 2), // one after the other
        (&["p1", "p2"], &[], &[("p2", "p1")], 0, 1),
        (&["p1", "p3"], &[], &[("p2", "p1")], 0, 0), // voted once
        (&["p1", "p2"], &[], &[("p2", "q1")], 0, 0), // as somebody who could not vote
        (&["p1", "p2"], &[], &[("p1", "q1"), ("p2", "q1")], 0, 1),
    ] {
        let mut town = Town::new();
        let merge = |town: &mut Town, found: &[(&str, &str)]| {
            for (gone, into) in found {
                let (person, into, reason) = (person(gone), person(into), Id::new("why").unwrap());
                town.member_event(&membership::Event::PersonsMerged { person, into, reason });
            }
        };
        town.open("at-once");
        voters.iter().for_each(|who| drop(town.cast(who, Choice::Yes).unwrap()));
        merge(&mut town, before);
        let decided = town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
        let Event::TopicDecided { doubled, result: counted, .. } = &decided[0] else { panic!() };
        assert_eq!(*doubled, then, "{voters:?} {before:?}");
        merge(&mut town, after);
        let StageView::Decided { doubled, result, .. } = town.view().stage else { panic!() };
        assert_eq!((doubled, result), (now, counted.clone()), "{voters:?} {after:?}");
        let Ok(Answer::Explanation(told)) = town.answer(&query) else { panic!() };
        let sentence = told.iter().any(|it| it.en.contains(&format!("only then: {now}.")));
        assert_eq!(sentence, now > 0, "{voters:?} {after:?}");
    }
}
