//! Who entrusts a vote, who records it, and what all are told of it.

use super::lists::{LISTED, entry};
use super::*;
use crate::charter::{BallotRules, LifeRule, ProxyRule};

fn entrust(principal: &str, proxy: &str) -> Command {
    entrust_to(None, principal, proxy)
}

fn entrust_to(relation: Option<Kin>, principal: &str, proxy: &str) -> Command {
    Command::EntrustVote {
        topic: topic("t"),
        principal: person(principal),
        proxy: person(proxy),
        relation,
        evidence: Digest::from_bytes([3; 32]),
    }
}

impl Town {
    /// A town whose rule "ruled" has proxies.
    fn trusting(electorate: Electorate, seconds: u16, life: Option<LifeRule>) -> Self {
        let mut town = Self::new();
        let proxies = Some(ProxyRule { per_proxy: 500, days_before: 0, kin: false });
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

/// 村民委员会组织法 15: where the rule has only kin, what the proxy is to the principal is stated, and
/// else not written down; the topic goes by its rule, whatever the charter has since. Nobody casts for
/// somebody who did not entrust it to them, by whatever channel.
#[test]
fn a_proxy_is_kin_where_the_rule_has_only_kin() {
    for (kin, relation, recorded) in [
        (true, Some(Kin::Spouse), Ok(Some(Kin::Spouse))),
        (true, Some(Kin::Grandchild), Ok(Some(Kin::Grandchild))),
        (true, None, Err(())),
        (false, Some(Kin::Sibling), Ok(None)),
        (false, None, Ok(None)),
    ] {
        let mut town = Town::trusting(Electorate::Persons, 0, None);
        let only = |town: &mut Town, kin| {
            let rule = town.charter.deliberation.decisions.last_mut().unwrap();
            rule.ballots.as_mut().unwrap().proxies.as_mut().unwrap().kin = kin;
        };
        only(&mut town, kin);
        town.must(&propose("t", "ruled"));
        only(&mut town, !kin);
        let found = town.ask(&entrust_to(relation, "p1", "p2")).map(|events| match &events[..] {
            [Event::VoteEntrusted { relation, .. }] => *relation,
            other => panic!("{other:?}"),
        });
        let (rule, article) = (rule_code("ruled"), town.row().rule.source.clone());
        let missing = Refusal::RelationMissing { rule, article };
        assert_eq!(found, recorded.map_err(|()| missing), "{kin} {relation:?}");
        town.must(&open());
        for channel in [Channel::App, Channel::Paper, Channel::Booth] {
            let mut cast = ballot("p1", Choice::Yes, channel);
            let Command::Cast { proxy, .. } = &mut cast else { panic!() };
            *proxy = Some(person("p2"));
            let none = Refusal::NotProxy { proxy: person("p2") };
            let want = if recorded.is_ok() { Ok(()) } else { Err(none) };
            assert_eq!(town.clone().by(Some("p2"), &cast).map(|_| ()), want, "{channel:?}");
        }
    }
}

/// 村民委员会组织法 15: kin who has a vote there. As long as it is not known who has, anybody is entrusted
/// with one, who casts it only where they may vote; where not only kin can be a proxy, anybody does.
#[test]
fn kin_has_a_vote_there() {
    for kin in [true, false] {
        let mut town = Town::trusting(Electorate::Persons, 1, Some(LISTED));
        let rule = town.charter.deliberation.decisions.last_mut().unwrap();
        rule.ballots.as_mut().unwrap().proxies.as_mut().unwrap().kin = kin;
        let to = |who, proxy| entrust_to(Some(Kin::Sibling), who, proxy);
        town.must(&propose("t", "ruled"));
        town.must(&to("p1", "q1")); // of another village
        town.must(&second("p2"));
        let (code, article) = (rule_code("ruled"), town.row().rule.source.clone());
        let voteless = Refusal::ProxyWithoutVote { proxy: person("q1"), rule: code, article };
        let want = if kin { Err(voteless) } else { Ok(()) };
        let entrusted = |town: &Town, proxy| town.clone().ask(&to("p2", proxy)).map(|_| ());
        assert_eq!(entrusted(&town, "q1"), want);
        assert_eq!(entrusted(&town, "p3"), Ok(()));
        town.at("2020-06-04T00:00:00+08:00").must(&open());
        assert_eq!(entrusted(&town, "q1"), want);
        assert_eq!(entrusted(&town, "p3"), Ok(()));
        let mut cast = ballot("p1", Choice::Yes, Channel::App);
        let Command::Cast { proxy, .. } = &mut cast else { panic!() };
        *proxy = Some(person("q1"));
        assert_eq!(town.by(Some("q1"), &cast).map(|_| ()), want, "{kin}");
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
        ("p2", Err(Refusal::AlreadyVoted { voter: person("p2"), cast, channel: Channel::App })),
        ("p5", not_eligible("p5")),
        ("q1", not_eligible("q1")),
    ] {
        assert_eq!(town.clone().ask(&entrust(who, "p3")).map(|_| ()), want, "{who}");
    }
}

/// The public list has who is on the frozen list; who comes onto it by an objection is told from then
/// on, and who is struck off no more.
#[test]
fn the_list_of_proxies_has_whoever_is_on_the_list() {
    let mut town = Town::trusting(Electorate::Persons, 1, Some(LISTED));
    town.must(&propose("t", "ruled"));
    town.join("p5", "h5", GRID_1);
    for who in ["p1", "q1", "p5"] {
        town.must(&entrust(who, "p4"));
    }
    let told = |town: &Town| -> (u32, Vec<&str>) {
        let page = town.pairs(0);
        let told = |who: &&str| {
            let handle = town.handle(who);
            page.proxies.iter().any(|it| Some(&it.principal) == handle.as_ref())
        };
        (page.total, ["p1", "p5"].into_iter().filter(told).collect())
    };
    assert_eq!(told(&town), (3, vec!["p1", "p5"])); // nobody is on a list yet
    town.leave("p5");
    town.must(&second("p2"));
    assert_eq!(told(&town), (1, vec!["p1"]));
    town.correct("a", entry("p1", false, None), true).unwrap();
    assert_eq!(told(&town), (0, vec![]));
    town.correct("b", entry("p5", true, None), true).unwrap();
    assert_eq!(told(&town), (1, vec!["p5"]));
    town.at("2020-06-04T00:00:00+08:00").must(&open());
    assert_eq!(told(&town), (1, vec!["p5"]));
    // Who is on no list can take back what they entrusted.
    town.must(&Command::RevokeProxy { topic: topic("t"), principal: person("q1") });
    // Where no list is published, voting opens on one.
    let mut town = Town::trusting(Electorate::Persons, 0, None);
    town.must(&propose("t", "ruled"));
    ["p1", "q1"].iter().for_each(|who| drop(town.must(&entrust(who, "p4"))));
    assert_eq!(town.pairs(0).total, 2);
    town.must(&open());
    assert_eq!(told(&town), (1, vec!["p1"]));
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
