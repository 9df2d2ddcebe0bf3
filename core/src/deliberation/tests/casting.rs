//! Ballots that bear names, entered many at once: as if each had been cast, or none.

use super::super::count::{Ballot, Flaw};
use super::*;
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

/// Papers of owners that were in before the end of voting are entered in the days after it, and count as
/// if they had been entered at its last instant; nothing else is cast then.
#[test]
fn named_papers_are_entered_after_voting() {
    let end = "2020-06-09T00:00:00+08:00"; // of voting; two days to count follow
    let rules = || BallotRules { counting_days: 2, ..proxies() };
    let over = || Refusal::VotingOver { topic: topic("t"), until: time(end), at: time(end) };
    let (counted, until) = (2, time("2020-06-11T00:00:00+08:00"));
    let entered = |rules: BallotRules, by_app: &[&str], at: &str, ballots: &[NamedBallot]| {
        let mut town = owned(Some(rules));
        let cast = |who: &&str| assert!(town.cast(who, Choice::No).is_ok());
        by_app.iter().for_each(cast);
        town.at("2020-06-08T23:00:00+08:00");
        if !by_app.contains(&"q1") {
            town.by(Some("q1"), &entrust("q1", "p3")).unwrap();
        }
        let closed = town.at(end).clock(&close()).unwrap();
        town.at(at);
        (closed, town.ask(&enter(Channel::Paper, ballots)), town)
    };
    for at in [end, "2020-06-10T23:59:59.999+08:00"] {
        let ballots = [named("p2", Choice::Yes), named("p3", Choice::No)];
        let (closed, papers, mut town) = entered(rules(), &["p4"], at, &ballots);
        assert_eq!(closed, [Event::VotingClosed { topic: topic("t"), boxes: 0, until }]);
        assert_eq!(papers.map(|events| events.len()), Ok(counted));
        let not_now = Refusal::VotingOver { topic: topic("t"), until: time(end), at: time(at) };
        assert_eq!(town.cast("p1", Choice::Yes), Err(not_now.clone()));
        for channel in [Channel::Phone, Channel::Booth] {
            assert_eq!(
                town.ask(&enter(channel, &[named("p1", Choice::Yes)])),
                Err(not_now.clone())
            );
        }
        let early = town.at("2020-06-10T23:59:59.999+08:00").clock(&close());
        assert!(matches!(early, Err(Refusal::NotDue { due, .. }) if due == until));
        town.at("2020-06-11T00:00:00+08:00").clock(&close()).unwrap();
        assert_eq!(town.ballots().ballots.len(), 1 + counted);
    }
    // What the proxy may cast from the next day on was in no box the evening before.
    let late = BallotRules {
        proxies: Some(ProxyRule { per_proxy: 1, days_before: 1, kin: false }),
        ..rules()
    };
    let by_proxy = [NamedBallot { proxy: Some(person("p3")), ..named("q1", Choice::Yes) }];
    let (_, refused, _) = entered(late, &[], end, &by_proxy);
    assert!(matches!(refused, Err(Refusal::ProxyEarly { .. })), "{refused:?}");
    assert!(entered(rules(), &[], end, &by_proxy).1.is_ok());
    // Where there are no days for it, or all have voted, the count is at the end of voting.
    let none = BallotRules { counting_days: 0, ..rules() };
    for (rules, by_app) in [(none, &["p4"][..]), (rules(), &["p1", "p2", "p3", "p4", "q1"])] {
        let (closed, refused, _) = entered(rules, by_app, end, &[named("p2", Choice::Yes)]);
        assert!(matches!(closed[..], [Event::TopicDecided { .. }, ..]), "{closed:?}");
        assert!(matches!(refused, Err(Refusal::NotVoting { .. })), "{refused:?}");
    }
    // Papers without names lie in boxes: none is entered by a name once these are counted.
    let mut town = Town::new();
    let boxes = DecisionRule { ballots: Some(rules()), ..rule("boxes", Electorate::Persons, 0) };
    town.charter.deliberation.decisions.push(boxes);
    town.open("boxes");
    town.must(&paper("p1"));
    town.at(end).clock(&close()).unwrap();
    assert_eq!(town.ask(&enter(Channel::Paper, &[named("p2", Choice::Yes)])), Err(over()));
    // And where papers bear names, none goes into a box.
    let no_box =
        Refusal::NoPapers { rule: rule_code("owners"), electorate: Electorate::Owners, days: 2 };
    assert_eq!(owned(Some(rules())).ask(&paper("p1")), Err(no_box));
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
