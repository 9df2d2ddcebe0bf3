//! Who entrusts a vote, who records it, and what all are told of it.

use super::lists::LISTED;
use super::*;
use crate::charter::{BallotRules, LifeRule, ProxyRule};

fn entrust(principal: &str, proxy: &str) -> Command {
    Command::EntrustVote {
        topic: topic("t"),
        principal: person(principal),
        proxy: person(proxy),
        evidence: Digest::from_bytes([3; 32]),
    }
}

impl Town {
    /// A town whose rule "ruled" has proxies.
    fn trusting(electorate: Electorate, seconds: u16, life: Option<LifeRule>) -> Self {
        let mut town = Self::new();
        let proxies = Some(ProxyRule { per_proxy: 500, days_before: 0 });
        let ballots = Some(BallotRules { proxies, ..BallotRules::default() });
        let rule = DecisionRule { ballots, life, ..rule("ruled", electorate, seconds) };
        town.charter.deliberation.decisions.push(rule);
        town
    }

    fn pairs(&self, from: u32) -> ProxiesView {
        match self.answer(&Query::Proxies { topic: topic("t"), from }).unwrap() {
            Answer::Proxies(view) => view,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn whoever_is_trusted_does_not_record_it() {
    let own = Err(Refusal::OwnTrust { proxy: person("p2") });
    for (actor, want) in [("p1", Ok(())), ("p3", Ok(())), ("p2", own)] {
        let mut town = Town::trusting(Electorate::Persons, 0, None);
        town.must(&propose("t", "ruled"));
        assert_eq!(town.by(Some(actor), &entrust("p1", "p2")).map(|_| ()), want, "{actor}");
    }
}

/// Before the list is frozen anybody entrusts; then who is on it does; then who may vote and did not.
#[test]
fn only_whoever_may_vote_entrusts() {
    let not_listed = |who| Err(Refusal::NotListed { topic: topic("t"), person: person(who) });
    let mut town = Town::trusting(Electorate::Persons, 1, Some(LISTED));
    town.must(&propose("t", "ruled"));
    town.must(&entrust("q1", "p4")); // of another village
    town.must(&second("p2"));
    town.join("p5", "h5", GRID_1);
    for (who, want) in [("p1", Ok(())), ("q1", not_listed("q1")), ("p5", not_listed("p5"))] {
        assert_eq!(town.clone().ask(&entrust(who, "p3")).map(|_| ()), want, "{who}");
    }
    town.at("2020-06-04T00:00:00+08:00").must(&open());
    town.cast("p2", Choice::Yes).unwrap();
    let (opened, cast) = (town.at, town.at);
    let not_eligible = |who| Err(Refusal::NotEligible { voter: person(who), opened });
    for (who, want) in [
        ("p1", Ok(())),
        ("p2", Err(Refusal::AlreadyVoted { cast, channel: Channel::App })),
        ("p5", not_eligible("p5")),
        ("q1", not_eligible("q1")),
    ] {
        assert_eq!(town.clone().ask(&entrust(who, "p3")).map(|_| ()), want, "{who}");
    }
}

/// A household's vote is its delegate's to entrust, once voting is open; until then another may become
/// the delegate.
#[test]
fn a_households_vote_is_its_delegates_to_entrust() {
    let mut town = Town::trusting(Electorate::Households, 0, Some(LISTED));
    town.delegate("h1", "p1");
    town.must(&propose("t", "ruled"));
    town.clone().must(&entrust("p2", "p4"));
    town.at("2020-06-04T00:00:00+08:00").must(&open());
    let not_delegate = Refusal::NotDelegate { voter: person("p2"), household: household("h1") };
    for (who, want) in [("p1", Ok(())), ("p2", Err(not_delegate))] {
        assert_eq!(town.clone().ask(&entrust(who, "p4")).map(|_| ()), want, "{who}");
    }
    town.must(&entrust("p1", "p4"));
    // By the handle that is on the list.
    let pair = town.pairs(0).proxies.remove(0);
    assert!(town.list().entries.iter().any(|line| line.handle == pair.principal));
    assert_eq!(Some(pair.proxy), town.handle("p4"));
}

#[test]
fn who_casts_for_whom_is_told_in_pages_of_handles() {
    let mut town = Town::trusting(Electorate::Persons, 0, None);
    town.must(&propose("t", "ruled"));
    assert_eq!(town.pairs(0), ProxiesView { total: 0, proxies: vec![] });
    let mut want = vec![];
    for number in 0..101 {
        let who = format!("r{number}");
        town.join(&who, &format!("k{number}"), GRID_1);
        town.must(&entrust(&who, "p4"));
        let (principal, proxy) = (town.handle(&who).unwrap(), town.handle("p4").unwrap());
        want.push(ProxyView { principal, proxy });
    }
    want.sort();
    for (from, page) in [(0, 0..100), (1, 1..101), (100, 100..101), (101, 0..0), (u32::MAX, 0..0)] {
        let proxies = want[page].to_vec();
        assert_eq!(town.pairs(from), ProxiesView { total: 101, proxies }, "{from}");
    }
    town.must(&Command::RevokeProxy { topic: topic("t"), principal: person("r0") });
    assert_eq!(town.pairs(0).total, 100);
}
