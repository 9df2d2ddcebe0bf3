//! The register of voters, interested owners, and who can have a vote called.

use super::elections::{post, question};
use super::lists::{LISTED, about, entry, unit};
use super::steps::{NO_STEPS, decide_objection};
use super::*;
use crate::charter::presets::{ALL, Caller, Preset};
use crate::charter::{
    BallotRules, Elimination, EqualRanks, Exhausted, LifeRule, RankSheet, RankedMethod, Role,
    SkippedRanks, Unranked, Withdrawn,
};
use crate::deliberation::count::{BallotKind, Question, Ties};
use crate::deliberation::{Call, OwnedUnit, Voter};

fn record(region: &str, voters: &[(&str, bool)]) -> Command {
    let voter =
        |(who, registered): &(&str, bool)| Voter { person: person(who), registered: *registered };
    Command::RecordVoters {
        region: code(region),
        voters: voters.iter().map(voter).collect(),
        evidence: Digest::from_bytes([2; 32]),
    }
}

fn elsewhere(who: &str, region: &str) -> Refusal {
    Refusal::RegisteredElsewhere { person: person(who), region: code(region) }
}

impl Town {
    /// A rule by which the register of voters votes, on a list that can be objected to.
    fn voting(electorate: Electorate, life: Option<LifeRule>) -> Self {
        let mut town = Self::new();
        let rule = DecisionRule { life, ..rule("ruled", electorate, 0) };
        town.charter.deliberation.decisions.push(rule);
        town
    }

    /// Who is on the list, of those whom the tests know.
    fn listed(&self) -> Vec<&'static str> {
        let list = self.list();
        let on = |who: &&str| {
            let handle = self.handle(who);
            list.entries.iter().any(|it| Some(&it.handle) == handle.as_ref())
        };
        ["p1", "p2", "p3", "p4", "q1"].into_iter().filter(on).collect()
    }
}

/// 村民委员会组织法 13: who lives there is not on the register for that, and who is on it may live
/// elsewhere; nobody is on two.
#[test]
fn whoever_is_registered_votes() {
    let mut town = Town::voting(Electorate::Registered, None);
    town.must(&propose("t", "ruled"));
    let (topic, region) = (topic("t"), code(VILLAGE));
    assert_eq!(town.ask(&open()), Err(Refusal::NobodyEligible { topic, region }));
    town.must(&record(VILLAGE, &[("p1", true), ("p2", true), ("q1", true), ("p2", false)]));
    assert_eq!(
        town.ask(&record(OTHER_VILLAGE, &[("q1", true)])),
        Err(elsewhere("q1", OTHER_VILLAGE))
    );
    town.must(&record(OTHER_VILLAGE, &[("q1", false)])); // strikes nobody off another's
    town.must(&record(OTHER_VILLAGE, &[("p3", true)]));
    assert_eq!(
        town.ask(&record(VILLAGE, &[("p4", true), ("p3", true)])),
        Err(elsewhere("p3", VILLAGE))
    );
    assert_eq!(town.listed(), ["p1", "q1"]);
    town.must(&record(OTHER_VILLAGE, &[("p3", false)]));
    town.must(&record(VILLAGE, &[("p3", true)]));
    town.must(&open());
    town.must(&record(VILLAGE, &[("p1", false), ("p4", true)])); // told at closing, and not applied
    let opened = town.at;
    for (who, votes) in [("p1", true), ("p2", false), ("p3", true), ("p4", false), ("q1", true)] {
        let want = Err(Refusal::NotEligible { voter: person(who), opened });
        let found = town.cast(who, Choice::Yes).map(|_| ());
        assert_eq!(found, if votes { Ok(()) } else { want }, "{who}");
    }
    let closed = town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    assert!(matches!(closed[0], Event::TopicDecided { joined: 1, left: 1, changed: 0, .. }));
    let unknown = membership::Refusal::UnknownPerson { person: person("x") };
    assert_eq!(town.ask(&record(VILLAGE, &[("x", true)])), Err(unknown.into()));
}

/// 14: the list is published and frozen, and what is wrong with it is objected to.
#[test]
fn the_list_of_voters_is_objected_to() {
    let mut town = Town::voting(Electorate::Registered, Some(LISTED));
    town.must(&record(VILLAGE, &[("p1", true), ("p2", true)]));
    town.must(&record(OTHER_VILLAGE, &[("q1", true)]));
    town.must(&propose("t", "ruled"));
    town.must(&record(VILLAGE, &[("p4", true)])); // frozen before
    let object = |name, who, whose, listed| about(name, who, entry(whose, listed, None));
    let as_listed = Refusal::AsListed { topic: topic("t"), listed: true };
    assert_eq!(town.ask(&object("a", "p3", "p1", true)), Err(as_listed));
    assert_eq!(town.ask(&object("a", "p3", "q1", true)), Err(elsewhere("q1", VILLAGE)));
    let outside = Refusal::OutsideRegion { person: person("q1"), region: code(VILLAGE) };
    assert_eq!(town.ask(&object("a", "q1", "p1", false)), Err(outside)); // nor a voter there
    town.must(&object("a", "p3", "p3", true));
    town.must(&object("b", "p3", "p1", false));
    town.by(Some("p4"), &decide_objection("a", true)).unwrap();
    town.by(Some("p4"), &decide_objection("b", false)).unwrap();
    assert_eq!(town.listed(), ["p1", "p2", "p3"]);
    town.at("2020-06-04T00:00:00+08:00").must(&open());
    town.cast("p3", Choice::Yes).unwrap();
    town.cast("p4", Choice::Yes).unwrap_err();
}

/// 13: who is on the register proposes and seconds where it votes, wherever they live; a member of the
/// village does so all the same.
#[test]
fn whoever_is_registered_proposes_and_seconds() {
    for (who, registered, electorate, may) in [
        ("q1", Some(VILLAGE), Electorate::Registered, true),
        ("q1", Some(VILLAGE), Electorate::Persons, false),
        ("q1", Some(VILLAGE), Electorate::Owners, false),
        ("q1", Some(OTHER_VILLAGE), Electorate::Registered, false),
        ("q1", None, Electorate::Registered, false),
        ("p4", None, Electorate::Registered, true),
    ] {
        let mut town = Town::voting(electorate, None);
        if let Some(region) = registered {
            town.must(&record(region, &[(who, true)]));
        }
        let outside = Refusal::OutsideRegion { person: person(who), region: code(VILLAGE) };
        let found = town.by(Some(who), &propose("t", "ruled")).map(|_| ());
        assert_eq!(found, if may { Ok(()) } else { Err(outside) }, "{who} {electorate:?}");
        let rule = rule("seconded", electorate, 9);
        town.charter.deliberation.decisions.push(rule);
        town.by(Some("p1"), &propose("u", "seconded")).unwrap();
        let second = Command::Second { topic: topic("u"), person: person(who) };
        assert_eq!(town.by(Some(who), &second).is_ok(), may, "{who} {electorate:?}");
    }
}

/// Of two who were found to be one, one stands on the register; of who was erased, none.
#[test]
fn merged_and_erased_voters() {
    let mut town = Town::voting(Electorate::Registered, None);
    town.must(&record(VILLAGE, &[("p1", true), ("p2", true), ("p3", true), ("p4", true)]));
    let (person_of, reason) = (person, Id::new("same").unwrap());
    let (person, into) = (person_of("p3"), person_of("p1"));
    town.member_event(&membership::Event::PersonsMerged { person, into, reason });
    let (person, tombstone) = (person_of("p4"), person_of("erased-3"));
    town.member_event(&membership::Event::PersonErased { person, tombstone });
    town.must(&propose("t", "ruled"));
    assert_eq!(town.listed(), ["p1", "p2"]);
    assert_eq!(town.list().list.eligible, 2);
    town.must(&record(VILLAGE, &[("p1", false)])); // and with them who was found to be them
    assert_eq!(town.listed(), ["p2"]);
}

/// Whoever was found to be two votes by one register: by that on which they are themselves.
#[test]
fn nobody_votes_by_two_registers() {
    let mut town = Town::voting(Electorate::Registered, None);
    town.must(&record(VILLAGE, &[("p1", true), ("p2", true)]));
    town.must(&record(OTHER_VILLAGE, &[("p3", true), ("p4", true)]));
    let merged = |gone: &str, into: &str| {
        let (person, into, reason) = (person(gone), person(into), Id::new("same").unwrap());
        membership::Event::PersonsMerged { person, into, reason }
    };
    town.member_event(&merged("p3", "p1"));
    town.member_event(&merged("p4", "q1")); // who is on none
    for (who, here, there) in [("p1", true, false), ("p2", true, false), ("q1", false, true)] {
        for (region, votes) in [(VILLAGE, here), (OTHER_VILLAGE, there)] {
            let region = town.membership.regions.find(code(region)).unwrap();
            let found = town.state.votes_in(&town.membership, region, &person(who));
            assert_eq!(found, votes, "{who}");
        }
    }
    town.must(&propose("t", "ruled"));
    assert_eq!(town.listed(), ["p1", "p2"]);
}

/// On the day on which voting opens whoever is to vote is 18.
#[test]
fn registered_minors_wait_for_their_day() {
    for (adult_from, votes) in
        [("2020-06-01T09:00:00+08:00", true), ("2020-06-01T09:00:00.001+08:00", false)]
    {
        let mut town = Town::voting(Electorate::Registered, None);
        let minor = membership::Minority { adult_from: time(adult_from), guardian: None };
        town.member_event(&membership::Event::MinorEntered { person: person("p2"), minor });
        town.must(&record(VILLAGE, &[("p1", true), ("p2", true)]));
        town.must(&propose("t", "ruled"));
        let opened = town.must(&open());
        let Event::VotingOpened { list, .. } = &opened[0] else { panic!("{opened:?}") };
        assert_eq!(list.eligible, if votes { 2 } else { 1 }, "{adult_from}");
        assert_eq!(town.cast("p2", Choice::Yes).is_ok(), votes, "{adult_from}");
    }
}

/// Who is not of age proposes and seconds where they would vote, and no vote of those who are.
#[test]
fn who_has_no_vote_for_their_age_calls_none() {
    use Electorate::{Adults, Households, Persons, Registered};
    for (electorate, of_age) in
        [(Adults, true), (Registered, true), (Persons, false), (Households, false)]
    {
        for (late, grown) in [("", true), (".001", false)] {
            let adult_from = time(&format!("2020-06-01T09:00:00{late}+08:00"));
            let mut town = Town::voting(electorate, None);
            town.charter.deliberation.decisions.last_mut().unwrap().seconds = 1;
            let minor = membership::Minority { adult_from, guardian: None };
            town.member_event(&membership::Event::MinorEntered { person: person("p2"), minor });
            let proposed = town.by(Some("p2"), &propose("u", "ruled"));
            town.must(&propose("t", "ruled"));
            for done in [proposed, town.by(Some("p2"), &second("p2"))] {
                let refused = matches!(done, Err(Refusal::Membership(_)));
                assert!(refused || done.is_ok(), "{done:?}");
                assert_eq!(refused, of_age && !grown, "{electorate:?} {grown}");
            }
        }
    }
}

fn interested(rule: &str, units: &[&str]) -> Command {
    let mut command = propose("t", rule);
    if let Command::Propose { units: named, .. } = &mut command {
        *named = units.iter().map(|it| Id::new(it).unwrap()).collect();
    }
    command
}

fn shops(listed: LifeRule) -> Town {
    let mut town = Town::voting(Electorate::InterestedOwners, Some(listed));
    let rule = DecisionRule {
        life: Some(listed),
        quorum: at_least(1, 1),
        approval: at_least(1, 1),
        approval_of: Base::Eligible,
        preset: Some(Id::new("owners.allInterested").unwrap()),
        preset_override: Some(Id::new("owners.allInterested").unwrap()),
        covenants: false,
        ..rule("shop", Electorate::InterestedOwners, 0)
    };
    town.charter.deliberation.decisions.push(rule);
    town.charter.deliberation.decisions.push(super::rule("owned", Electorate::Owners, 0));
    town.charter.check().unwrap();
    let units: [OwnedUnit; 5] = [
        unit("1-101", "p1", 9000),
        unit("1-102", "p2", 8000),
        unit("1-201", "p3", 7000),
        unit("1-202", "p3", 500),
        unit("2-101", "p4", 6000),
    ];
    town.must(&Command::RecordUnits { region: code(VILLAGE), units: units.to_vec() });
    town
}

/// 民法典 279: all interested owners consent, by heads and by area; who was left out objects.
#[test]
fn all_interested_owners_consent() {
    let named = |rule| Err(Refusal::UnitsNamed { rule: rule_code(rule) });
    let not_one = |unit: &str, found| {
        let (unit, region) = (Id::new(unit).unwrap(), code(VILLAGE));
        Err(Refusal::UnknownUnit { unit, region, found })
    };
    let mut town = shops(LISTED);
    // In a grid of the village another unit has the name of one.
    let twice = vec![unit("2-101", "p1", 100)];
    town.must(&Command::RecordUnits { region: code(GRID_1), units: twice });
    assert_eq!(town.ask(&interested("shop", &["1-102", "2-101"])), not_one("2-101", 2));
    assert_eq!(town.ask(&interested("shop", &[])), named("shop"));
    assert_eq!(town.ask(&interested("owned", &["1-102"])), named("owned"));
    assert_eq!(town.ask(&interested("at-once", &["1-102"])), named("at-once"));
    assert_eq!(town.ask(&interested("shop", &["1-102", "3-101"])), not_one("3-101", 0));
    for (left_out, no_from, passes) in [
        (false, None, true),
        (false, Some("p3"), false),
        (true, None, false), // p3 was left out, objected, and did not vote
    ] {
        let mut town = shops(LISTED);
        let units: &[&str] = if left_out { &["1-102"] } else { &["1-102", "1-201"] };
        town.must(&interested("shop", units));
        assert_eq!(town.view().units.len(), units.len());
        if left_out {
            let missing = about("a", "p3", entry("p3", true, None));
            town.by(Some("p3"), &missing).unwrap();
            town.by(Some("p4"), &decide_objection("a", true)).unwrap();
        }
        // Of p3's units the one that was named, or all of them where p3 was missing.
        let area = if left_out { 15_500 } else { 15_000 };
        assert_eq!((town.listed(), town.list().list.area), (vec!["p2", "p3"], Some(area)));
        town.at("2020-06-04T00:00:00+08:00").must(&open());
        town.cast("p1", Choice::Yes).unwrap_err(); // proposes, and is not asked
        town.cast("p2", Choice::Yes).unwrap();
        if !left_out {
            let choice = if no_from.is_some() { Choice::Abstain } else { Choice::Yes };
            town.cast("p3", choice).unwrap();
        }
        let closed = town.at("2020-06-12T00:00:00+08:00").clock(&close()).unwrap();
        let Event::TopicDecided { result, .. } = &closed[0] else { panic!("{closed:?}") };
        assert_eq!(result.outcome == Outcome::Passed, passes, "{left_out} {no_from:?}");
        assert_eq!(result.proof.len(), 4); // by heads and by area
        if !passes {
            continue;
        }
        // Whoever was asked is asked again where that is to end.
        for (units, missing) in [
            (&["1-102"][..], Some("1-201")),
            (&["1-202", "2-101"], Some("1-102")),
            (&["1-201", "1-102", "1-201"], None),
        ] {
            let mut command = interested("shop", units);
            if let Command::Propose { topic, repeals, .. } = &mut command {
                (*topic, *repeals) = (super::topic("u"), Some(super::topic("t")));
            }
            let want = missing.map_or(Ok(()), |unit| {
                let unit = Id::new(unit).unwrap();
                Err(Refusal::UnitLeftOut { topic: topic("t"), unit })
            });
            assert_eq!(town.ask(&command).map(|_| ()), want, "{units:?}");
        }
    }
}

/// Where a rule has a preset that says who can have the vote called, so many of them it takes, and
/// nobody else counts for it, however few seconds the rule asks for; what the committee convenes takes
/// these.
#[test]
fn who_can_have_a_vote_called() {
    let (adults, homes) = ("villagers.assembly.adults", "villagers.assembly.households");
    let (theirs, recall) = ("villagers.representatives", "villagers.recall");
    let residents = "residents.assembly";
    for (preset, seconds, by, seconders, calls, enough_at) in [
        // 21: a tenth of 10 adults, or a third of 3 representatives, the proposer among them
        (adults, 5, "p1", &[][..], &[1, 1][..], Some(0)),
        (homes, 5, "p1", &[], &[1, 1], Some(0)),
        (adults, 2, "cadre", &["p1"], &[1, 1], Some(1)), // a tenth before the rule's two
        (adults, 0, "cadre", &[], &[1, 1], Some(0)),
        (adults, 0, "town", &[], &[1, 1], None), // convenes nothing
        // 26: a fifth of the representatives
        (theirs, 5, "p1", &["p2", "p3"], &[1], None),
        (theirs, 2, "p1", &["p2", "p3"], &[1], None),
        (theirs, 0, "p1", &[], &[1], None),
        (theirs, 5, "p1", &["p2", "r4"], &[1], Some(2)),
        (theirs, 2, "cadre", &["p2"], &[1], None),
        (theirs, 2, "cadre", &["p2", "p3"], &[1], Some(2)),
        // 16: a fifth of 10 voters, a third of 3 representatives; no committee asks for it
        (recall, 5, "p1", &["p2", "p3"], &[2, 1], Some(1)),
        (recall, 5, "p1", &["r4"], &[2, 1], Some(1)),
        (recall, 0, "p1", &[], &[2, 1], None),
        (recall, 1, "cadre", &["p2"], &[2, 1], None),
        (recall, 1, "cadre", &["p2", "p3"], &[2, 1], Some(2)),
        // 居民委员会组织法 10: a fifth of 10 adults, or of 9 households
        (residents, 5, "p1", &["p2", "p3"], &[2, 2], Some(1)),
        (residents, 1, "cadre", &["p2"], &[2, 2], Some(1)),
    ] {
        let mut town = Town::new();
        for number in 4..10 {
            town.join(&format!("r{number}"), &format!("k{number}"), GRID_1); // with p1..p4
        }
        let all = ["p1", "p2", "p3", "p4", "r4", "r5", "r6", "r7", "r8", "r9"];
        town.must(&record(VILLAGE, &all.map(|who| (who, true))));
        ["r4", "r5", "r6"]
            .into_iter()
            .for_each(|who| town.grant(who, Role::Representative, VILLAGE));
        town.grant("cadre", Role::VillageCadre, VILLAGE);
        town.grant("town", Role::TownOperator, VILLAGE);
        let law = ALL.iter().find(|it| it.name == preset).unwrap();
        let preset = Some(Id::new(preset).unwrap());
        let rule = DecisionRule { preset, ..rule("called", law.electorates[0], seconds) };
        town.charter.deliberation.decisions.push(rule);
        let mut proposal = propose("t", "called");
        if law.recall_again.is_some() {
            proposal = recalling(proposal, "p2", "ground");
        }
        let proposed = town.by(Some(by), &proposal).unwrap();
        let Event::TopicProposed { calls: found, needed, .. } = &proposed[0] else { panic!() };
        let told = format!("{} by {by}, {seconds}, {seconders:?}", law.name);
        let least: Vec<u32> = found.iter().map(|call| call.least).collect();
        assert_eq!(least, calls, "{told}");
        assert_eq!(*needed, (by == "cadre" && law.convened).then_some(seconds), "{told}");
        assert_eq!((town.view().calls, town.view().needed), (found.clone(), *needed));
        let mut enough = (proposed.len() > 1).then_some(0);
        for (place, who) in seconders.iter().enumerate() {
            if enough.is_none() && town.must(&second(who)).len() > 1 {
                enough = Some(place + 1);
            }
        }
        assert_eq!(enough, enough_at, "{told}");
    }
}

/// A share of nobody calls nothing: without representatives none of them asked for it.
#[test]
fn a_share_of_nobody_calls_nothing() {
    for (representative, calls, at_once) in [(None, &[][..], false), (Some("p1"), &[1], true)] {
        let mut town = Town::new();
        representative.into_iter().for_each(|who| town.grant(who, Role::Representative, VILLAGE));
        let preset = Some(Id::new("villagers.representatives").unwrap());
        let rule = DecisionRule { preset, ..rule("called", Electorate::Representatives, 0) };
        town.charter.deliberation.decisions.push(rule);
        let proposed = town.must(&propose("t", "called"));
        let least: Vec<u32> = town.view().calls.iter().map(|call| call.least).collect();
        assert_eq!((least.as_slice(), proposed.len() > 1), (calls, at_once));
        if !at_once {
            town.must(&second("p2"));
            let not_seconded = Refusal::NotSeconded { topic: topic("t"), seconds: 1, needed: 2 };
            assert_eq!(town.ask(&open()), Err(not_seconded));
        }
    }
}

/// Those of one household are one household.
#[test]
fn a_household_calls_once() {
    let mut town = Town::new();
    for number in 4..10 {
        town.join(&format!("r{number}"), &format!("k{number}"), GRID_1);
    }
    town.charter.deliberation.presets = vec![Preset {
        name: "homes".into(),
        called_by: vec![Caller { of: Electorate::Households, share: at_least(1, 5) }].into(),
        ..ALL.iter().find(|it| it.name == "villagers.group").unwrap().clone()
    }];
    let preset = Some(Id::new("homes").unwrap());
    let rule = DecisionRule {
        preset,
        quorum: at_least(2, 3),
        covenants: false,
        ..rule("called", Electorate::Households, 5)
    };
    town.charter.deliberation.decisions.push(rule);
    town.charter.check().unwrap();
    let proposed = town.must(&propose("t", "called"));
    let Event::TopicProposed { calls, .. } = &proposed[0] else { panic!() };
    assert_eq!(*calls, [Call { of: Electorate::Households, least: 2 }]); // of 9
    assert_eq!(town.must(&second("p2")).len(), 1); // of h1, as p1
    assert_eq!(town.must(&second("p3")).len(), 3); // seconded, and its text is frozen
}

fn asked(rule: &str, question: Question) -> Command {
    let mut command = propose("t", rule);
    if let Command::Propose { question: asked, .. } = &mut command {
        *asked = Some(question);
    }
    command
}

/// 15: more stand than are elected, for each post.
#[test]
fn an_election_is_contested() {
    let block = |posts| BallotKind::Block { posts, apart: vec![] };
    let few = |stand, seats| {
        let article = "村民委员会组织法 2018, 12-15".into();
        Err(Refusal::Uncontested { rule: rule_code("elects"), article, stand, seats })
    };
    let approval = |stand: &[u8], seats| BallotKind::Approval { post: post(stand, seats) };
    for (kind, want) in [
        (block(vec![post(&[0, 1, 2, 3], 3)]), Ok(())),
        (block(vec![post(&[0, 1, 2, 3], 4)]), few(4, 4)),
        (block(vec![post(&[0, 1, 2, 3], 5)]), few(4, 5)),
        (block(vec![post(&[0, 1], 1), post(&[2, 3], 1)]), Ok(())),
        (block(vec![post(&[0, 1, 2], 1), post(&[3], 1)]), few(1, 1)),
        (approval(&[0, 1, 2, 3], 3), Ok(())),
        (approval(&[0, 1, 2, 3], 4), few(4, 4)),
        (BallotKind::Motion {}, few(0, 0)),
    ] {
        let options = if kind == (BallotKind::Motion {}) { 0 } else { 4 };
        let preset = |name: &str| Some(Id::new(name).unwrap());
        for (name, want) in [("villagers.election", want.clone()), ("villagers.group", Ok(()))] {
            let mut town = Town::new();
            town.grant("p1", Role::VillageCadre, VILLAGE);
            let rule =
                DecisionRule { preset: preset(name), ..rule("elects", Electorate::Registered, 0) };
            town.charter.deliberation.decisions.push(rule);
            let found =
                town.ask(&asked("elects", question(options, kind.clone(), Ties::Revote {})));
            assert_eq!(found.map(|_| ()), want, "{name} {kind:?}");
        }
    }
}

/// Points, ranks and budgets are counted by heads alone, so owners are not asked for them.
#[test]
fn owners_are_asked_what_counts_by_area() {
    let hundred = crate::base::Amount::from_hundredths(100);
    let budget = BallotKind::Budget {
        method: crate::deliberation::count::BudgetMethod::Greedy,
        budget: hundred,
        costs: vec![hundred; 2],
        max: 1,
        points: 2,
    };
    let refused = |kind: &str| {
        let (field, given) = ("electorate".into(), "owners".into());
        Err(Refusal::MotionOnly { rule: rule_code("ruled"), kind: kind.into(), field, given })
    };
    for (kind, want) in [
        (BallotKind::one_of(2), Ok(())),
        (BallotKind::Approval { post: post(&[0, 1], 1) }, Ok(())),
        (BallotKind::Score { post: post(&[0, 1], 1), max: 5 }, refused("score")),
        (budget, refused("budget")),
    ] {
        for (electorate, want) in
            [(Electorate::Owners, want.clone()), (Electorate::Persons, Ok(()))]
        {
            let mut town = Town::voting(electorate, Some(NO_STEPS));
            let question = question(2, kind.clone(), Ties::Revote {});
            let found = town.ask(&asked("ruled", question));
            assert_eq!(found.map(|_| ()), want, "{electorate:?} {kind:?}");
        }
    }
}

/// What does not fit a rule is refused by what it is about.
#[test]
fn what_is_asked_fits_the_rule() {
    let ranked = |method, equal| BallotKind::Ranked { method, equal };
    let sheet = |method, equal_ranks| {
        let ranks = Some(RankSheet {
            method,
            equal_ranks,
            skipped_ranks: SkippedRanks::ClosedUp,
            unranked: Unranked::Last,
            exhausted: Exhausted::SetAside,
            elimination: Elimination::OneByOne,
            withdrawn: Withdrawn::Never,
        });
        Some(BallotRules { ranks, ..BallotRules::default() })
    };
    let (runoff, schulze) = (RankedMethod::Runoff, RankedMethod::Schulze);
    let other = |method, equal, sheet_method, sheet_equal| {
        let rule = rule_code("ruled");
        Err(Refusal::OtherRanks { rule, method, equal, sheet_method, sheet_equal })
    };
    let elected_of =
        |approval_of| Err(Refusal::ElectedOf { rule: rule_code("ruled"), approval_of });
    let (allowed, void) = (EqualRanks::Allowed, EqualRanks::Void);
    for (kind, ballots, approval_of, want) in [
        (BallotKind::one_of(2), None, Base::Participants, Ok(())),
        (BallotKind::one_of(2), None, Base::Valid, elected_of(Base::Valid)),
        (
            BallotKind::Approval { post: post(&[0, 1], 1) },
            None,
            Base::Eligible,
            elected_of(Base::Eligible),
        ),
        (
            ranked(schulze, true),
            None,
            Base::Participants,
            Err(Refusal::NoRanks { rule: rule_code("ruled") }),
        ),
        (ranked(schulze, true), sheet(schulze, allowed), Base::Valid, Ok(())),
        (
            ranked(schulze, true),
            sheet(schulze, void),
            Base::Valid,
            other(schulze, true, schulze, false),
        ),
        (ranked(runoff, false), sheet(runoff, void), Base::Valid, Ok(())),
        (
            ranked(runoff, false),
            sheet(schulze, allowed),
            Base::Valid,
            other(runoff, false, schulze, true),
        ),
    ] {
        let mut town = Town::voting(Electorate::Persons, Some(NO_STEPS));
        let rule = town.charter.deliberation.decisions.last_mut().unwrap();
        (rule.ballots, rule.approval_of) = (ballots, approval_of);
        let found = town.ask(&asked("ruled", question(2, kind.clone(), Ties::Revote {})));
        assert_eq!(found.map(|_| ()), want, "{kind:?}");
    }
}

/// A covenant, and the end of a decision, are not elected.
#[test]
fn what_begins_or_ends_a_decision_is_a_motion() {
    let wires = || Some(draft("c1", vec![no_flying_wires()]));
    let adopted = |kind: &str| Err(Refusal::AdoptedByMotion { kind: kind.into() });
    for (kind, covenant, repeals, want) in [
        (BallotKind::Motion {}, wires(), None, Ok(())),
        (BallotKind::one_of(2), wires(), None, adopted("block")),
        (BallotKind::one_of(2), None, Some(topic("s")), adopted("block")),
        (BallotKind::one_of(2), None, None, Ok(())),
    ] {
        let mut town = Town::new();
        let options = if kind == (BallotKind::Motion {}) { 0 } else { 2 };
        let mut command = propose_with("t", "at-once", covenant, repeals);
        if let Command::Propose { question: asked, .. } = &mut command {
            *asked = Some(question(options, kind, Ties::Revote {}));
        }
        assert_eq!(town.ask(&command).map(|_| ()), want, "{command:?}");
    }
}
