//! Ballots that bear names, entered many at once: as if each had been cast, or none.

use serde_json::json;

use super::super::count::{Ballot, Flaw};
use super::*;
use crate::base::OrganisationId;
use crate::charter::{BallotRules, ProxyRule};
use crate::deliberation::{NamedBallot, OwnedUnit};

fn named(voter: &str, vote: impl Into<Vote>) -> NamedBallot {
    NamedBallot { voter: person(voter), organisation: None, vote: vote.into(), proxy: None }
}

fn enter(channel: Channel, ballots: &[NamedBallot]) -> Command {
    Command::EnterBallots { topic: topic("t"), channel, ballots: ballots.to_vec() }
}

/// Five owners, the last of whom lives elsewhere; two units are p1's.
fn owned(ballots: Option<BallotRules>) -> Town {
    let mut town = Town::new();
    let owners = DecisionRule { ballots, ..rule("owners", Electorate::Owners, 0) };
    town.charter.deliberation.decisions.push(owners);
    let units = [("1", "p1"), ("2", "p1"), ("3", "p2"), ("4", "p3"), ("5", "p4"), ("6", "q1")];
    let unit = |(unit, owner)| OwnedUnit {
        unit: Id::new(unit).unwrap(),
        owner: person(owner),
        area: 9000,
    };
    let units = units.into_iter().map(unit).collect();
    town.must(&Command::RecordUnits { region: code(VILLAGE), units });
    town.open("owners");
    town
}

fn proxies() -> BallotRules {
    let proxies = ProxyRule { per_proxy: 1, days_before: 0, kin: false };
    BallotRules { proxies: Some(proxies), ..BallotRules::default() }
}

#[test]
fn all_are_cast_or_none() {
    let flaw = Ballot::Void { reason: Flaw::Unreadable };
    let (yes, no) = (|who| named(who, Choice::Yes), |who| named(who, Choice::No));
    let voter = |who: &str| person(who);
    let cast = time("2020-06-01T09:00:00+08:00");
    let app = Channel::App;
    type Case = (Channel, Vec<NamedBallot>, Result<usize, Refusal>);
    let cases: Vec<Case> = vec![
        (Channel::Paper, vec![yes("p2"), named("p3", flaw), no("q1")], Ok(3)),
        (Channel::Booth, vec![yes("p1")], Ok(1)), // by whom it is entered
        (Channel::Paper, vec![], Ok(0)),
        (app, vec![yes("p2")], Err(Refusal::AppBallotOfAnother { voter: voter("p2") })),
        (app, vec![yes("p1")], Err(Refusal::AppBallotOfAnother { voter: voter("p1") })),
        (
            Channel::Phone,
            vec![yes("p2"), yes("p3"), no("p2")],
            Err(Refusal::EnteredTwice { voter: voter("p2") }),
        ),
        (
            Channel::Paper,
            vec![yes("p2"), yes("p4")],
            Err(Refusal::AlreadyVoted { voter: voter("p4"), cast, channel: app }),
        ),
        (
            Channel::Paper,
            vec![NamedBallot { proxy: Some(voter("p1")), ..yes("p2") }],
            Err(Refusal::NotProxy { proxy: voter("p1") }),
        ),
    ];
    for (channel, ballots, want) in cases {
        let mut town = owned(None);
        town.cast("p4", Choice::No).unwrap();
        let before = town.state.clone();
        let entered = town.ask(&enter(channel, &ballots)).map(|events| events.len());
        assert_eq!(entered, want, "{channel:?} {ballots:?}");
        assert_eq!(before == town.state, !matches!(want, Ok(1..)));
    }
}

#[test]
fn a_secret_ballot_bears_no_name() {
    let mut town = Town::new();
    let secret = BallotRules { secret: true, ..proxies() };
    let rule = DecisionRule { ballots: Some(secret), ..rule("secret", Electorate::Persons, 0) };
    town.charter.deliberation.decisions.push(rule);
    town.open("secret");
    for who in ["p1", "p2"] {
        let refused = town.ask(&enter(Channel::Paper, &[named(who, Choice::Yes)]));
        assert_eq!(refused, Err(Refusal::SecretByAnother { voter: person(who) }));
    }
}

/// What came by a proxy is entered as theirs, once it may be cast.
#[test]
fn what_a_proxy_cast_is_entered() {
    let mut town = owned(Some(proxies()));
    town.by(Some("q1"), &entrust("q1", "p3")).unwrap();
    let by_proxy = NamedBallot { proxy: Some(person("p3")), ..named("q1", Choice::Yes) };
    let entered = town.must(&enter(Channel::Paper, &[by_proxy, named("p3", Choice::No)]));
    assert!(
        matches!(&entered[..], [Event::BallotCast { proxy: Some(proxy), .. }, _] if *proxy == person("p3"))
    );
    assert!(town.has_voted("q1").voted && town.has_voted("p3").voted);
}

const END: &str = "2020-06-09T00:00:00+08:00"; // of voting; two days to count follow
const LAST: &str = "2020-06-08T23:59:59.999+08:00";
const COUNTED: &str = "2020-06-11T00:00:00+08:00";

fn counting() -> BallotRules {
    BallotRules { counting_days: 2, ..proxies() }
}

fn receive(voter: &str, channel: Channel) -> Command {
    let (topic, voter) = (topic("t"), person(voter));
    Command::ReceivePaper { topic, voter, organisation: None, proxy: None, channel }
}

fn not_received(voter: &str) -> Result<usize, Refusal> {
    Err(Refusal::PaperNotReceived { voter: person(voter), until: time(END) })
}

impl Town {
    fn merge(&mut self, gone: &str, into: &str) {
        let (person, into, reason) = (person(gone), person(into), Id::new("one").unwrap());
        self.member_event(&membership::Event::PersonsMerged { person, into, reason });
    }

    fn erase(&mut self, who: &str) {
        let (person, tombstone) = (person(who), person("tombstone"));
        self.member_event(&membership::Event::PersonErased { person, tombstone });
    }

    fn enter(&mut self, ballots: &[NamedBallot]) -> Result<Vec<Event>, Refusal> {
        self.ask(&enter(Channel::Paper, ballots))
    }

    fn papers_left(&self) -> (u32, u32) {
        match self.view().stage {
            StageView::Voting { papers, participants, .. } => (papers, participants),
            other => panic!("{other:?}"),
        }
    }
}

/// Papers that were received while voting ran are entered in the days after it, those and no others; with
/// the last of them the vote is counted.
#[test]
fn received_papers_are_entered_after_voting() {
    for at in [END, "2020-06-10T23:59:59.999+08:00"] {
        let mut town = owned(Some(counting()));
        town.cast("p4", Choice::No).unwrap();
        let count = |events: Result<Vec<Event>, Refusal>| events.map(|events| events.len());
        for who in ["p1", "p2", "p3"] {
            let received = town.at(LAST).must(&receive(who, Channel::Paper));
            assert!(matches!(received[..], [Event::PaperReceived { .. }]));
        }
        assert_eq!(town.papers_left(), (3, 4));
        // Some is entered while voting runs; it stays with when and how it came.
        assert_eq!(count(town.ask(&enter(Channel::Booth, &[named("p3", Choice::No)]))), Ok(1));
        assert_eq!(town.papers_left(), (2, 4));
        let view = town.has_voted("p3");
        assert_eq!((view.at, view.channel), (Some(time(LAST)), Some(Channel::Paper)));

        let (until, boxes, papers) = (time(COUNTED), 0, 2);
        let closed = town.at(END).clock(&close()).unwrap();
        assert_eq!(closed, [Event::VotingClosed { topic: topic("t"), boxes, papers, until }]);
        town.at(at);
        let over = Refusal::VotingOver { topic: topic("t"), until: time(END), at: time(at) };
        assert_eq!(town.cast("q1", Choice::Yes), Err(over.clone()));
        assert_eq!(town.ask(&receive("q1", Channel::Paper)), Err(over));
        // Not received, cast by app, entered before; then among others, of which none is entered.
        for who in ["q1", "p4", "p3"] {
            assert_eq!(count(town.enter(&[named(who, Choice::Yes)])), not_received(who));
            let both = [named("p1", Choice::Yes), named(who, Choice::Yes)];
            assert_eq!(count(town.enter(&both)), not_received(who));
        }
        let twice = [named("p1", Choice::Yes), named("p1", Choice::Yes)];
        assert_eq!(town.enter(&twice), Err(Refusal::EnteredTwice { voter: person("p1") }));
        assert_eq!(count(town.enter(&[named("p1", Choice::Yes)])), Ok(1));
        let early = town.clock(&close());
        assert!(matches!(early, Err(Refusal::NotDue { due, .. }) if due == until), "{early:?}");
        assert_eq!(town.papers_left(), (1, 4));
        let last = town.enter(&[named("p2", Choice::Yes)]).unwrap();
        assert!(matches!(last[..], [Event::BallotCast { .. }, Event::TopicDecided { .. }, ..]));
        assert_eq!(town.ballots().ballots.len(), 4);
        assert_eq!(town.enter(&[named("p2", Choice::Yes)]), Err(not_voting(StageName::Decided)));
    }
}

#[test]
fn a_paper_that_is_not_entered_in_time_voids_the_vote() {
    for entered in [0, 1, 2] {
        let mut town = owned(Some(counting()));
        town.cast("p4", Choice::Yes).unwrap();
        let papers = ["p1", "p2"];
        papers.iter().for_each(|who| drop(town.must(&receive(who, Channel::Mobile))));
        town.at(END).clock(&close()).unwrap();
        for who in &papers[..entered] {
            town.enter(&[named(who, Choice::Yes)]).unwrap();
        }
        let closed = town.at(COUNTED).clock(&close());
        let outcome = closed.map(|events| match &events[0] {
            Event::TopicDecided { result, .. } => result.outcome,
            other => panic!("{other:?}"),
        });
        let decided = Err(not_voting(StageName::Decided)); // with the last paper
        assert_eq!(outcome, if entered == 2 { decided } else { Ok(Outcome::Void) });
    }
}

/// What was received is a vote: no other comes for it, by whatever channel; and none is received where
/// nobody would enter it, or by what is no paper.
#[test]
fn papers_are_received_once_and_where_they_are_entered() {
    let (cast, rule) = (time("2020-06-01T09:00:00+08:00"), rule_code("owners"));
    let mut town = owned(Some(counting()));
    town.join("p5", "h3", GRID_2);
    for (channel, taken) in [
        (Channel::App, false),
        (Channel::Paper, true),
        (Channel::Booth, true),
        (Channel::Phone, false),
        (Channel::Mobile, true),
    ] {
        let received = town.clone().ask(&receive("p2", channel)).map(|_| ());
        assert_eq!(received, if taken { Ok(()) } else { Err(Refusal::NoPaperBy { channel }) });
    }
    let already = |who: &str, channel| Refusal::AlreadyVoted { voter: person(who), cast, channel };
    town.must(&receive("p2", Channel::Mobile));
    town.cast("p4", Choice::No).unwrap();
    assert_eq!(town.cast("p2", Choice::No), Err(already("p2", Channel::Mobile)));
    for (who, channel) in [("p2", Channel::Mobile), ("p4", Channel::App)] {
        assert_eq!(town.ask(&receive(who, Channel::Paper)), Err(already(who, channel)));
    }
    let (opened, voter) = (cast, person("p5"));
    assert_eq!(
        town.ask(&receive("p5", Channel::Paper)),
        Err(Refusal::NotEligible { voter, opened })
    );
    let organisation = Some(OrganisationId::new("o1").unwrap());
    let (voter, electorate) = (person("p3"), Electorate::Owners);
    let command = Command::ReceivePaper {
        topic: topic("t"),
        voter: voter.clone(),
        organisation,
        proxy: None,
        channel: Channel::Paper,
    };
    assert_eq!(town.ask(&command), Err(Refusal::OrganisationNamed { voter, electorate }));
    // Where there are no days for it, none is received, and the count is at the end of voting; so it is
    // where none was received.
    let none = BallotRules { counting_days: 0, ..counting() };
    for (rules, days) in [(Some(none), 0), (None, 0), (Some(counting()), 2)] {
        let mut town = owned(rules);
        if days == 0 {
            let refused = Refusal::NoPapers { rule: rule.clone(), electorate, days };
            assert_eq!(town.ask(&receive("p2", Channel::Paper)), Err(refused));
        }
        town.cast("p4", Choice::No).unwrap();
        let closed = town.at(END).clock(&close()).unwrap();
        assert!(matches!(closed[..], [Event::TopicDecided { .. }, ..]), "{closed:?}");
    }
    // Papers without names lie in boxes, and those with names in none.
    assert_eq!(
        owned(Some(counting())).ask(&paper("p1")),
        Err(Refusal::NoPapers { rule, electorate, days: 2 })
    );
    let mut town = Town::new();
    let boxes =
        DecisionRule { ballots: Some(counting()), ..super::rule("boxes", Electorate::Persons, 0) };
    town.charter.deliberation.decisions.push(boxes);
    town.open("boxes");
    let (rule, electorate) = (rule_code("boxes"), Electorate::Persons);
    let refused = Refusal::NoPapers { rule, electorate, days: 2 };
    assert_eq!(town.ask(&receive("p1", Channel::Paper)), Err(refused));
    town.must(&paper("p1"));
    town.at(END).clock(&close()).unwrap();
    for ballots in [&[named("p2", Choice::Yes)][..], &[]] {
        let over = Refusal::VotingOver { topic: topic("t"), until: time(END), at: time(END) };
        assert_eq!(town.enter(ballots), Err(over), "and no box is counted away");
    }
}

/// What one alone casts for another takes no paper's place, nor does what came by no paper.
#[test]
fn a_received_paper_is_entered_by_two_from_paper() {
    let mut town = owned(Some(counting()));
    town.must(&receive("p2", Channel::Paper));
    for channel in [Channel::Phone, Channel::Paper] {
        let cast = town.by(Some("worker"), &ballot("p2", Choice::No, channel));
        assert!(matches!(cast, Err(Refusal::AlreadyVoted { .. })), "{channel:?} {cast:?}");
    }
    let yes = [named("p2", Choice::Yes)];
    let by_phone = town.ask(&enter(Channel::Phone, &yes));
    assert!(matches!(by_phone, Err(Refusal::AlreadyVoted { .. })), "{by_phone:?}");
    town.at(END).clock(&close()).unwrap();
    let by_phone = town.ask(&enter(Channel::Phone, &yes)).map(|_| 0);
    assert_eq!(by_phone, not_received("p2"));
    assert_eq!(town.enter(&[]), Ok(vec![]));
    assert_eq!(town.papers_left(), (1, 1));
    assert_eq!(town.enter(&yes).unwrap().len(), 2);
}

/// Whether a proxy may hand in a paper is looked at as it comes in, and holds from then on.
#[test]
fn papers_are_handed_in_by_who_may() {
    let by = |who: Option<&str>| {
        let (topic, voter, proxy) = (topic("t"), person("q1"), who.map(person));
        let channel = Channel::Paper;
        Command::ReceivePaper { topic, voter, organisation: None, proxy, channel }
    };
    let cast_by =
        |who: Option<&str>| NamedBallot { proxy: who.map(person), ..named("q1", Choice::Yes) };
    for days_before in [0, 1] {
        let late = ProxyRule { per_proxy: 1, days_before, kin: false };
        let mut town = owned(Some(BallotRules { proxies: Some(late), ..counting() }));
        town.at("2020-06-08T23:00:00+08:00");
        town.by(Some("q1"), &entrust("q1", "p3")).unwrap();
        let received = town.ask(&by(Some("p3")));
        assert!(matches!(
            (days_before, received),
            (0, Ok(_)) | (1, Err(Refusal::ProxyEarly { .. }))
        ));
        let stranger = town.ask(&by(Some("p2")));
        assert!(matches!(stranger, Err(Refusal::NotProxy { .. })), "{stranger:?}");
    }
    let revoke = Command::RevokeProxy { topic: topic("t"), principal: person("q1") };
    for (erased, entered, other) in [(false, Some("p3"), None), (true, None, Some("tombstone"))] {
        let mut town = owned(Some(counting()));
        town.by(Some("q1"), &entrust("q1", "p3")).unwrap();
        town.must(&by(Some("p3")));
        match erased {
            true => town.erase("p3"),
            false => drop(town.by(Some("q1"), &revoke).unwrap()),
        }
        town.at(END).clock(&close()).unwrap();
        for wrong in [other, Some("p2"), Some("nobody")] {
            assert_eq!(town.enter(&[cast_by(wrong)]).map(|_| 0), not_received("q1"));
        }
        assert_eq!(town.enter(&[cast_by(entered)]).unwrap().len(), 2, "and the count");
    }
}

/// An organisation's paper is its own, whoever signed it.
#[test]
fn the_paper_of_a_body_outlives_who_signed_it() {
    let mut town = Town::new();
    let bodies = DecisionRule {
        ballots: Some(BallotRules { counting_days: 2, ..BallotRules::default() }),
        ..rule("bodies", Electorate::Organisations, 0)
    };
    town.charter.deliberation.decisions.push(bodies);
    let organisation = OrganisationId::new("o1").unwrap();
    let (officers, region) = (vec![person("p2"), person("p3")], code(VILLAGE));
    for event in [
        json!({ "organisationApplied": {
            "organisation": organisation, "kind": "selfOrganisedGroup", "region": region,
            "creditCode": null, "documents": [], "officers": officers, "applicant": "p2",
            "terms": { "workingDays": 3, "appealWorkingDays": 5 }, "reviewedIn": region, "due": END,
        } }),
        json!({ "organisationApproved": { "organisation": organisation, "reason": "ok" } }),
        json!({ "roleGranted": {
            "person": "p2", "role": "organisationOfficer", "region": region,
            "organisation": organisation, "until": null, "passes": 0, "passedBy": null,
        } }),
    ] {
        town.member_event(&serde_json::from_value(event).unwrap());
    }
    town.open("bodies");
    let of = Some(organisation);
    town.must(&Command::ReceivePaper {
        topic: topic("t"),
        voter: person("p2"),
        organisation: of.clone(),
        proxy: None,
        channel: Channel::Paper,
    });
    town.erase("p2");
    town.at(END).clock(&close()).unwrap();
    assert_eq!(town.papers_left(), (1, 1));
    let nameless = town.enter(&[named("p3", Choice::Yes)]);
    assert!(matches!(nameless, Err(Refusal::OrganisationNamed { .. })), "{nameless:?}");
    let signed = NamedBallot { organisation: of, ..named("p3", Choice::Yes) };
    let last = town.enter(&[signed]).unwrap();
    assert!(matches!(last[..], [Event::BallotCast { .. }, Event::TopicDecided { .. }, ..]));
}

/// A paper stays where it is; and what takes a ballot's place weighs what that weighed.
#[test]
fn only_ballots_by_app_are_replaced() {
    let rules = BallotRules { replaces: true, ..counting() };
    for keyed in [false, true] {
        let mut town = owned(Some(rules.clone()));
        town.must(&receive("p2", Channel::Paper));
        if keyed {
            town.enter(&[named("p2", Choice::Yes)]).unwrap();
        }
        let by_app = town.cast("p2", Choice::No);
        assert!(matches!(by_app, Err(Refusal::AlreadyVoted { .. })), "{keyed} {by_app:?}");
    }
    let mut town = owned(Some(rules));
    ["p2", "p3"].iter().for_each(|who| drop(town.cast(who, Choice::Yes).unwrap()));
    town.merge("p2", "p3");
    town.cast("p3", Choice::No).unwrap();
    town.at(END).clock(&close()).unwrap();
    let areas = town.ballots().ballots.iter().map(|it| it.area).collect::<Vec<_>>();
    assert_eq!(areas, [Some(9000); 2]);
}

/// Two who were found to be one handed in a paper each: either is entered, in an entry of its own.
#[test]
fn papers_of_who_was_found_to_be_one_are_entered() {
    let mut town = owned(Some(counting()));
    ["p2", "p3"].iter().for_each(|who| drop(town.must(&receive(who, Channel::Paper))));
    town.merge("p2", "p3");
    town.at(END).clock(&close()).unwrap();
    assert!(town.enter(&[named("p2", Choice::Yes)]).is_err(), "p2 is p3 now");
    let both = [named("p3", Choice::Yes), named("p3", Choice::No)];
    assert_eq!(town.enter(&both), Err(Refusal::EnteredTwice { voter: person("p3") }));
    assert_eq!(town.enter(&both[..1]).unwrap().len(), 1);
    let last = town.enter(&both[1..]).unwrap();
    assert!(matches!(last[..], [Event::BallotCast { .. }, Event::TopicDecided { .. }, ..]));
    let areas = town.ballots().ballots.iter().map(|it| it.area).collect::<Vec<_>>();
    assert_eq!(areas, [Some(9000); 2]);
}

/// Of whom nothing is held any more no paper is waited for.
#[test]
fn the_paper_of_who_was_erased_voids_nothing() {
    let mut town = owned(Some(counting()));
    ["p2", "q1"].iter().for_each(|who| drop(town.must(&receive(who, Channel::Paper))));
    town.at(END).clock(&close()).unwrap();
    town.erase("q1");
    assert_eq!(town.papers_left(), (1, 2));
    let last = town.enter(&[named("p2", Choice::Yes)]).unwrap();
    assert!(matches!(last[..], [Event::BallotCast { .. }, Event::TopicDecided { .. }, ..]));
}

fn entrust(principal: &str, proxy: &str) -> Command {
    let evidence = Digest::from_bytes([3; 32]);
    let (principal, proxy) = (person(principal), person(proxy));
    Command::EntrustVote { topic: topic("t"), principal, proxy, relation: None, evidence }
}

fn paper(voter: &str) -> Command {
    let (batch, channel, watchers) = (Id::new("box").unwrap(), Channel::Paper, vec![]);
    Command::IssuePaper { topic: topic("t"), voter: person(voter), batch, channel, watchers }
}

proptest! {
    /// Whatever is entered at once is as if it had been cast one by one: state, count and proof.
    #[test]
    fn at_once_is_as_one_by_one(
        choices in prop::collection::vec(0..4_usize, 5),
        order in Just(vec!["p1", "p2", "p3", "p4", "q1"]).prop_shuffle(),
    ) {
        const CHOICES: [Choice; 3] = [Choice::Yes, Choice::No, Choice::Abstain];
        let (mut at_once, mut one_by_one) = (owned(None), owned(None));
        let voting = order.iter().zip(&choices).filter(|(_, choice)| **choice < CHOICES.len());
        let voting: Vec<(&str, Choice)> = voting.map(|(who, it)| (*who, CHOICES[*it])).collect();
        let ballots: Vec<NamedBallot> = voting.iter().map(|it| named(it.0, it.1)).collect();
        let entered = at_once.by(Some("worker"), &enter(Channel::Paper, &ballots)).unwrap();
        let mut cast = vec![];
        for (who, choice) in voting {
            cast.extend(one_by_one.by(Some("worker"), &ballot(who, choice, Channel::Paper)).unwrap());
        }
        prop_assert_eq!(entered, cast);
        prop_assert!(at_once.state == one_by_one.state);
        for town in [&mut at_once, &mut one_by_one] {
            town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
        }
        prop_assert_eq!(at_once.view(), one_by_one.view());
        prop_assert_eq!(at_once.ballots(), one_by_one.ballots());
    }
}
