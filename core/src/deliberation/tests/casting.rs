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
    let evidence = Digest::from_bytes([3; 32]);
    town.by(
        Some("q1"),
        &Command::EntrustVote {
            topic: topic("t"),
            principal: person("q1"),
            proxy: person("p3"),
            relation: None,
            evidence,
        },
    )
    .unwrap();
    let by_proxy = NamedBallot { proxy: Some(person("p3")), ..named("q1", Choice::Yes) };
    let entered = town.must(&enter(Channel::Paper, &[by_proxy, named("p3", Choice::No)]));
    assert!(
        matches!(&entered[..], [Event::BallotCast { proxy: Some(proxy), .. }, _] if *proxy == person("p3"))
    );
    assert!(town.has_voted("q1").voted && town.has_voted("p3").voted);
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
