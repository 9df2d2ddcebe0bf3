//! The life of a topic, and of the covenant that it carries.

use super::super::count::{Count, MotionCount};
use super::*;
use crate::charter::{BallotRules, LifeRule, Looser, Silence, SilenceRule};
use alloc::string::{String, ToString};

#[test]
fn a_topic_from_proposal_to_result() {
    let mut town = Town::new();
    let proposed = town.must(&propose("t", "simple"));
    assert!(matches!(&proposed[..], [Event::TopicProposed { due, .. }]
        if *due == time("2020-06-12T00:00:00+08:00")));
    assert_eq!(town.must(&second("p2")).len(), 1);
    assert_eq!(town.view().seconds, 1);
    let seconded = town.must(&second("p4"));
    assert_eq!(seconded[1], Event::TopicSeconded { topic: topic("t"), seconds: 2 });
    let opens = time("2020-07-02T00:00:00+08:00"); // unless somebody does before
    assert_eq!(town.state.next_due(), Some((opens, "t")));

    let opened = town.must(&open());
    let until = time("2020-06-09T00:00:00+08:00");
    let register = town.list().list.register;
    let list = ListSummary { eligible: 4, area: None, register };
    let (joined, left, changed) = (0, 0, 0);
    let want = Event::VotingOpened { topic: topic("t"), list, until, joined, left, changed };
    assert_eq!(opened, vec![want]);
    town.cast("p1", Choice::Yes).unwrap();
    town.cast("p2", Choice::No).unwrap();
    let keyed_in = ballot("p4", Choice::Yes, Channel::Paper);
    town.by(Some("worker"), &keyed_in).unwrap();

    assert_eq!(town.state.next_due(), Some((until, "t")));
    assert_eq!(town.state.due_command(), Some(close()));
    let decided = town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    let tally =
        Tally { eligible: 4, participants: 3, yes: 2, no: 1, abstain: 0, ..Tally::default() };
    let (outcome, proof) = verdict(&town.charter.deliberation.decisions[0], &tally);
    assert_eq!(outcome, Outcome::Passed);
    let (topic, region) = (topic("t"), code(VILLAGE));
    let Event::TopicDecided { result, .. } = &decided[0] else { panic!("{decided:?}") };
    assert_eq!((&result.outcome, &result.proof), (&outcome, &proof));
    assert_eq!(result.count, Some(Count::Motion(MotionCount { tallies: vec![tally] })));
    let result = result.clone();
    let want = Event::TopicDecided { topic, region, result, joined, left, changed, doubled: 0 };
    assert_eq!(decided, vec![want, in_force(None, None)]);
    assert_eq!(town.state.next_due(), None);
    assert_eq!(town.clock(&close()), Err(not_voting(StageName::Decided)));
}

/// The study's: 125 took part, 114 in favour, so the covenant begins.
#[test]
fn the_study() {
    let mut town = Town::new();
    for number in 0..246_u32 {
        town.join(&format!("r{number}"), &format!("k{number}"), GRID_1); // with p1..p4: 250
    }
    let study = draft("c1", vec![no_flying_wires()]);
    town.must(&propose_with("t", "at-once", Some(study.clone()), None));
    town.must(&open());
    for number in 0..125_u32 {
        let choice = if number < 114 { Choice::Yes } else { Choice::No };
        town.cast(&format!("r{number}"), choice).unwrap();
    }
    let events = town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    let [Event::TopicDecided { result, .. }, effect] = &events[..] else {
        panic!("{events:?}");
    };
    assert_eq!(result.outcome, Outcome::Passed);
    assert_eq!(*effect, in_force(Some(study), None));
    let json = serde_json::to_value(&result.proof).unwrap();
    let want = serde_json::json!([
        { "test": "quorum", "measure": "heads", "part": 125, "whole": 250, "base": "eligible",
          "ratio": "1/2", "comparison": "atLeast", "left": "250", "right": "250", "holds": true },
        { "test": "approval", "measure": "heads", "part": 114, "whole": 125, "base": "participants",
          "ratio": "1/2", "comparison": "moreThan", "left": "228", "right": "125", "holds": true },
    ]);
    assert_eq!(json, want);
}

#[test]
fn too_few_seconds_lapse() {
    let mut town = Town::new();
    town.must(&propose("t", "simple"));
    town.must(&second("p2"));
    let due = time("2020-06-12T00:00:00+08:00");
    assert_eq!(town.state.next_due(), Some((due, "t")));
    assert_eq!(town.state.due_command(), Some(lapse()));
    let topic = || topic("t");
    town.at("2020-06-11T23:59:59.999+08:00");
    let early = Refusal::NotDue { topic: topic(), due, at: town.at };
    assert_eq!(town.clock(&lapse()), Err(early));
    town.at("2020-06-12T00:00:00+08:00"); // before the clock fired
    let over = Refusal::SecondingOver { topic: topic(), due, at: due };
    assert_eq!(town.ask(&second("p3")), Err(over.clone()));
    assert_eq!(town.ask(&withdraw()), Err(over));
    let why = LapseReason::FewSeconds { seconds: 1, needed: 2 };
    let lapsed = Event::TopicLapsed { topic: topic(), why };
    assert_eq!(town.clock(&lapse()), Ok(vec![lapsed]));
    assert_eq!(town.state.next_due(), None);
    let stage = StageName::Lapsed;
    let closed = Refusal::NotBeingSeconded { topic: topic(), stage };
    assert_eq!(town.clock(&lapse()), Err(Refusal::NotDue { topic: topic(), due, at: due }));
    assert_eq!(town.ask(&second("p3")), Err(closed));
    assert_eq!(town.ask(&withdraw()), Err(Refusal::NotWithdrawable { topic: topic(), stage }));
    assert_eq!(town.ask(&open()), Err(Refusal::NotOpenable { topic: topic(), stage }));
    assert_eq!(town.view().stage, StageView::Lapsed { at: due, why });
}

impl Town {
    /// Proposes topics of the village, opens them, and has some say yes.
    fn put(&mut self, topics: &[(&str, Option<CovenantDraft>, Option<TopicId>)], yes: &[&str]) {
        for (id, covenant, repeals) in topics {
            self.must(&propose_with(id, "at-once", covenant.clone(), repeals.clone()));
        }
        for (id, ..) in topics {
            self.must(&Command::Open { topic: topic(id) });
            for voter in yes {
                let (topic, vote, channel) = (topic(id), Choice::Yes.into(), Channel::App);
                let cast = Command::Cast {
                    topic,
                    voter: person(voter),
                    vote,
                    channel,
                    proxy: None,
                    organisation: None,
                };
                self.by(Some(voter), &cast).unwrap();
            }
        }
    }

    /// Proposes a topic of the village, opens it, has some say yes, and closes it.
    fn vote(
        &mut self,
        id: &str,
        covenant: Option<CovenantDraft>,
        repeals: Option<TopicId>,
        yes: &[&str],
    ) -> Vec<Event> {
        self.put(&[(id, covenant, repeals)], yes);
        self.at = self.at.end_of_period_after(7).unwrap();
        self.clock(&Command::Close { topic: topic(id) }).unwrap()
    }
}

const ALL: &[&str] = &["p1", "p2", "p3", "p4"];

fn wires(name: &str) -> CovenantDraft {
    draft(name, vec![no_flying_wires()])
}

/// What begins and ends when "t" passes.
fn in_force(adopts: Option<CovenantDraft>, repeals: Option<TopicId>) -> Event {
    let (topic, region) = (topic("t"), code(VILLAGE));
    Event::TopicInForce { topic, region, adopts, repeals, unanswered: 0, review: None }
}

/// What a decision begins and ends.
fn effect(events: &[Event]) -> (Outcome, Option<&CovenantDraft>, Option<&TopicId>) {
    match events {
        [Event::TopicDecided { result, .. }] => (result.outcome, None, None),
        [Event::TopicDecided { result, .. }, Event::TopicInForce { adopts, repeals, .. }] => {
            (result.outcome, adopts.as_ref(), repeals.as_ref())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_does_not_pass_holds_on_to_no_covenant() {
    let mut town = Town::new();
    let decided = town.vote("t", Some(wires("c1")), None, &["p1"]);
    assert_eq!(effect(&decided), (Outcome::NoQuorum, None, None));
    town.must(&propose_with("u", "simple", Some(wires("c1")), None));
    town.must(&Command::Withdraw { topic: topic("u") });
    town.must(&propose_with("v", "simple", Some(wires("c1")), None));
    town.at = town.at.end_of_period_after(10).unwrap();
    town.clock(&Command::Lapse { topic: topic("v") }).unwrap();
    let decided = town.vote("w", Some(wires("c1")), None, ALL);
    assert_eq!(effect(&decided), (Outcome::Passed, Some(&wires("c1")), None));
}

#[test]
fn what_was_decided_ends_by_its_own_regions_vote() {
    for carried in [Some(wires("c1")), None] {
        let mut town = Town::new();
        let t = || Some(topic("t"));
        let mut nothing = Refusal::NothingToRepeal { topic: topic("t"), region: code(VILLAGE) };
        let repeal = propose_with("u", "at-once", None, t());
        assert_eq!(town.ask(&repeal), Err(nothing.clone()));
        town.must(&propose_with("t", "at-once", carried.clone(), None)); // decided, not proposed
        assert_eq!(town.ask(&repeal), Err(nothing.clone()));
        town.must(&withdraw());
        town = Town::new();
        town.vote("t", carried.clone(), None, ALL);
        let mut elsewhere = repeal;
        if let Command::Propose { region, .. } = &mut elsewhere {
            *region = code(OTHER_VILLAGE);
        }
        if let Refusal::NothingToRepeal { region, .. } = &mut nothing {
            *region = code(OTHER_VILLAGE);
        }
        assert_eq!(town.ask(&elsewhere), Err(nothing));

        let decided = town.vote("u", None, t(), &["p1"]);
        assert_eq!(effect(&decided), (Outcome::NoQuorum, None, None)); // still in force
        let decided = town.vote("v", Some(wires("c2")), t(), ALL); // one replaces another
        assert_eq!(effect(&decided), (Outcome::Passed, Some(&wires("c2")), t().as_ref()));
        let ended = town.state.topic(&topic("t")).unwrap();
        assert_eq!(ended.word(), StageName::Repealed);

        let nothing = Refusal::NothingToRepeal { topic: topic("t"), region: code(VILLAGE) };
        assert_eq!(town.ask(&propose_with("w", "at-once", None, t())), Err(nothing));
        let Some(carried) = carried else { continue };
        let taken = Refusal::CovenantTaken { covenant: covenant("c1"), topic: topic("t") };
        assert_eq!(town.ask(&propose_with("w", "at-once", Some(carried), None)), Err(taken));
    }
}

/// By the rule that decided it, or one that asks for as much of as many.
#[test]
fn what_was_decided_ends_by_no_looser_rule() {
    let like = |name: &str| rule(name, Electorate::Persons, 0);
    let (half, two_thirds) = (like("at-once").quorum, at_least(2, 3));
    let other = |change: &dyn Fn(&mut DecisionRule)| {
        let mut rule = like("other");
        change(&mut rule);
        rule
    };
    let less =
        |field, given: &str, needed: &str| Some((field, given.to_string(), needed.to_string()));
    for (rule, short) in [
        (like("other"), None),
        (other(&|it| it.quorum = two_thirds), None),
        (other(&|it| it.quorum = more_than(1, 2)), None),
        (other(&|it| it.quorum = at_least(2, 4)), None),
        (other(&|it| it.quorum = at_least(49, 100)), less("quorum", ">= 49/100", ">= 1/2")),
        (other(&|it| it.approval = two_thirds), None),
        (other(&|it| it.approval = half), less("approval", ">= 1/2", "> 1/2")),
        (other(&|it| it.approval = more_than(2, 4)), None),
        (other(&|it| it.approval = more_than(51, 100)), None),
        (other(&|it| it.approval = at_least(51, 100)), None),
        (other(&|it| it.approval_of = Base::Eligible), None),
        (other(&|it| it.approval_of = Base::Valid), less("approvalOf", "valid", "participants")),
        (
            other(&|it| it.approval_of = Base::YesAndNo),
            less("approvalOf", "yesAndNo", "participants"),
        ),
        (
            other(&|it| it.electorate = Electorate::Households),
            less("electorate", "households", "persons"),
        ),
        (other(&|it| it.electorate = Electorate::Adults), less("electorate", "adults", "persons")),
        // The rule itself, changed since; and where it asks others now.
        (DecisionRule { quorum: at_least(1, 3), ..like("at-once") }, None),
        (rule("at-once", Electorate::Households, 0), less("electorate", "households", "persons")),
    ] {
        let mut town = Town::new();
        town.vote("t", None, None, ALL);
        town.charter.deliberation.decisions = vec![rule.clone()];
        let (code, topic) = (rule.code.clone(), topic("t"));
        let asked = town.ask(&propose_with("u", code.as_str(), None, Some(topic.clone())));
        let decided = rule_code("at-once");
        let want = short.map_or(Ok(()), |(field, given, needed)| {
            let (rule, same, field) = (code, field == "electorate", String::from(field));
            Err(if same {
                Refusal::OtherRule { topic, rule, decided, field, given, needed }
            } else {
                Refusal::LooserRule { topic, rule, decided, field, given, needed }
            })
        });
        assert_eq!(asked.map(|_| ()), want, "{rule:?}");
    }
}

/// What stood on notice is undone by what stands as long, or by the same rule, however it is now.
#[test]
fn what_undoes_stands_on_notice_as_long() {
    let noticed = |code: &str, list_days, list_objection_days, notice_days| DecisionRule {
        life: Some(LifeRule { list_days, list_objection_days, notice_days, ..LifeRule::SHORTEST }),
        ..rule(code, Electorate::Persons, 0)
    };
    let (all, days) = (noticed("before", 3, None, 2), noticed("before", 3, Some(2), 2));
    for (before, code, list_days, objection_days, notice_days, short) in [
        (&all, "other", 3, None, 2, None),
        (&all, "other", 4, None, 3, None),
        (&all, "other", 2, None, 3, Some(("life.listDays", "2", "3"))),
        (&all, "other", 4, None, 1, Some(("life.noticeDays", "1", "2"))),
        (&all, "other", 4, Some(3), 2, None),
        (&all, "other", 4, Some(2), 2, Some(("life.listObjectionDays", "2", "3"))),
        (&days, "other", 3, None, 2, None),
        (&days, "other", 3, Some(2), 2, None),
        (&days, "other", 3, Some(1), 2, Some(("life.listObjectionDays", "1", "2"))),
        (&all, "before", 0, None, 0, None),
    ] {
        let now = noticed(code, list_days, objection_days, notice_days);
        let short = short.map_or(Ok(()), |(field, given, needed)| {
            Err(Looser { field, given: given.into(), needed: needed.into(), same: false })
        });
        assert_eq!(now.undoes(before), short, "{now:?}");
    }
}

/// Silence means what it meant, or another rule does not undo it.
#[test]
fn what_was_decided_ends_by_no_other_silence() {
    let silent = |counts| SilenceRule {
        counts,
        source: Id::new("test").unwrap(),
        notice: Digest::from_bytes([0; 32]),
        served_days: 1,
    };
    let by = |silence| {
        let ballots = Some(BallotRules { silence, ..BallotRules::default() });
        DecisionRule { ballots, ..rule("other", Electorate::Persons, 0) }
    };
    for (counts, given) in [
        (None, None),
        (Some(Silence::Participates), Some("participates")),
        (Some(Silence::JoinsMajority), Some("joinsMajority")),
    ] {
        let (mut town, topic) = (Town::new(), topic("t"));
        town.vote("t", None, None, ALL);
        town.charter.deliberation.decisions = vec![by(counts.map(silent))];
        let asked = town.ask(&propose_with("u", "other", None, Some(topic.clone())));
        let want = given.map_or(Ok(()), |given| {
            Err(Refusal::OtherRule {
                topic,
                rule: rule_code("other"),
                decided: rule_code("at-once"),
                field: "ballots.silence.counts".into(),
                given: given.into(),
                needed: "ignored".into(),
            })
        });
        assert_eq!(asked.map(|_| ()), want, "{counts:?}");
    }
}

/// Passes "t" and then "u" about c1, both under way at once, and gives what comes of "u".
fn two_at_once(
    first: Option<CovenantDraft>,
    second: Option<CovenantDraft>,
) -> (Town, Vec<Event>, Timestamp) {
    let (mut town, s) = (Town::new(), Some(topic("s")));
    town.vote("s", Some(wires("c1")), None, ALL);
    town.put(&[("t", first, s.clone()), ("u", second, s)], ALL);
    town.at = town.at.end_of_period_after(7).unwrap();
    let close = |id| Command::Close { topic: topic(id) };
    assert_eq!(town.clock(&close("t")).unwrap().len(), 2);
    let events = town.clock(&close("u")).unwrap();
    let at = town.at;
    (town, events, at)
}

/// Invariant **one successor**.
#[test]
fn of_two_topics_about_one_covenant_the_first_to_come_into_force_has_it() {
    let from = |name, at: &str| {
        let effective_from = Some(time(at));
        Some(CovenantDraft { effective_from, ..wires(name) })
    };
    // Both are decided on 2020-06-17 at 0:00.
    let (now, later) = ("2020-06-17T00:00:00+08:00", "2020-06-17T00:00:00.001+08:00");
    for (first, second, moot) in [
        (None, None, true),
        (None, Some(wires("c3")), true),
        (Some(wires("c2")), None, true),
        (Some(wires("c2")), Some(wires("c3")), true),
        (from("c2", now), None, true),
        (from("c2", later), None, false), // it ends the old one before the new one begins
        (from("c2", later), Some(wires("c3")), true),
        (from("c2", later), from("c3", later), true),
    ] {
        let (mut town, events, at) = two_at_once(first.clone(), second.clone());
        let (u, by) = (topic("u"), topic("t"));
        let effect = |id| town.state.topic(&topic(id)).unwrap().effect.clone();
        if moot {
            let repeals = || topic("s");
            let want = Event::TopicMoot { topic: u, repeals: repeals(), by: by.clone() };
            assert_eq!(events[1], want, "{first:?} {second:?}");
            assert_eq!(
                effect("u"),
                Some(Effect::Moot { at, repeals: repeals(), by, goes_on: None })
            );
            assert_eq!(town.state.topic(&topic("u")).unwrap().next(), None);
            // Its draft can be proposed anew: of the successor, where there is one.
            let former = first.map(|_| topic("t"));
            let again = second.map(|draft| propose_with("v", "at-once", Some(draft), former));
            assert!(again.is_none_or(|again| town.ask(&again).is_ok()));
        } else {
            assert!(matches!(events[1], Event::TopicInForce { .. }), "{events:?}");
            assert_eq!(ended(&town, "s"), Some((at, u)));
        }
    }
}

/// When what a topic decided ends, and by which topic.
fn ended(town: &Town, id: &str) -> Option<(Timestamp, TopicId)> {
    match town.state.topic(&topic(id)).unwrap().effect.clone() {
        Some(Effect::InForce(_)) => None,
        Some(Effect::Repealed { at, by, .. }) => Some((at, by)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_covenant_is_in_force_until_its_next_version_begins() {
    let mut town = Town::new();
    town.vote("s", Some(wires("c1")), None, ALL);
    let begins = time("2020-07-01T00:00:00+08:00");
    let next = CovenantDraft { effective_from: Some(begins), ..wires("c2") };
    town.vote("t", Some(next), Some(topic("s")), ALL);
    let by = || topic("t");
    assert_eq!(ended(&town, "s"), Some((begins, by())));
    let region = code(VILLAGE);
    let (replaced, gone) = (
        Refusal::AlreadyReplaced { topic: topic("s"), by: by() },
        Refusal::NothingToRepeal { topic: topic("s"), region },
    );
    for (at, replaces, want) in [
        ("2020-06-30T23:59:59.999+08:00", false, Ok(())),
        ("2020-06-30T23:59:59.999+08:00", true, Err(replaced)),
        ("2020-07-01T00:00:00+08:00", false, Err(gone.clone())),
        ("2020-07-01T00:00:00+08:00", true, Err(gone)),
    ] {
        town.at(at);
        let draft = replaces.then(|| wires("c3"));
        let name = format!("{at} {replaces}").replace([' ', ':', '+'], "");
        let asked = town.ask(&propose_with(&name, "at-once", draft, Some(topic("s"))));
        assert_eq!(asked.map(|_| ()), want, "{at} {replaces}");
    }
    // Who replaces the next version before it begins ends the one before with it.
    let mut town = Town::new();
    town.vote("s", Some(wires("c1")), None, ALL);
    let next = CovenantDraft { effective_from: Some(begins), ..wires("c2") };
    town.vote("t", Some(next), Some(topic("s")), ALL);
    town.vote("u", Some(wires("c3")), Some(topic("t")), ALL);
    for id in ["s", "t"] {
        assert_eq!(ended(&town, id), Some((town.at, topic("u"))), "{id}");
    }
}

/// Votes are decided on 9, 17 and 25 June and on 3 July at 0:00. The last repeals a topic: what comes
/// of those before it.
#[test]
fn a_version_that_is_repealed_before_it_begins_ends_nothing() {
    let day = |day: &str| time(&format!("2020-{day}T00:00:00+08:00"));
    for (second, third, gone, want) in [
        // The second begins with the repeal, or a millisecond after it.
        (day("06-25"), None, "t", Some((day("06-25"), "t"))),
        (day("06-25").plus_millis(1).unwrap(), None, "t", None),
        // The third is to begin after the second, and falls; or the second does, and the third goes on.
        (day("08-01"), Some(day("09-01")), "u", Some((day("08-01"), "t"))),
        (day("08-01"), Some(day("09-01")), "t", Some((day("09-01"), "u"))),
        // The third is to begin before the second, which then never does.
        (day("09-01"), Some(day("08-01")), "u", Some((day("09-01"), "t"))),
        (day("09-01"), Some(day("08-01")), "t", Some((day("08-01"), "u"))),
    ] {
        let mut town = Town::living(LifeRule { review_days: 10, ..LifeRule::SHORTEST });
        let from = |name, at| CovenantDraft { effective_from: Some(at), ..wires(name) };
        town.vote("s", Some(wires("c1")), None, ALL);
        let stood = town.state.topic(&topic("s")).unwrap().effect.clone();
        town.vote("t", Some(from("c2", second)), Some(topic("s")), ALL);
        if let Some(third) = third {
            town.vote("u", Some(from("c3", third)), Some(topic("t")), ALL);
        }
        town.vote("v", None, Some(topic(gone)), ALL);
        let case = format!("{second} {third:?} {gone}");
        assert_eq!(ended(&town, gone), Some((town.at, topic("v"))), "{case}");
        let want = want.map(|(at, by)| (at, topic(by)));
        assert_eq!(ended(&town, "s"), want, "{case}");
        if gone == "u" {
            assert_eq!(ended(&town, "t"), None, "{case}");
        }
        if want.is_none() {
            // It stands as it stood; its review, which fell due meanwhile, is due now.
            let (Some(Effect::InForce(before)), at) = (stood, town.at) else { panic!() };
            assert!(before.review < Some(at));
            let stands = InForce { review: Some(at), ..before };
            let row = town.state.topic(&topic("s")).unwrap();
            assert_eq!(row.effect, Some(Effect::InForce(stands)));
            assert_eq!(row.next(), Some(NextStep { at, then: Next::ReviewIsOverdue }));
            // What takes the place of the repeal ends nothing of what goes on.
            town.vote("w", Some(wires("c4")), Some(topic("v")), ALL);
            assert_eq!((ended(&town, "v"), ended(&town, "s")), (Some((town.at, topic("w"))), None));
        }
    }
}

/// What lost to a version that falls before it begins stays moot, and can be proposed anew: told of
/// whatever was to end or to replace what goes on then, and of nothing else.
#[test]
fn what_is_moot_can_be_proposed_anew_once_its_reason_falls() {
    let day = |day: &str| time(&format!("2020-{day}T00:00:00+08:00"));
    let (from, later) = (Some(day("08-01")), Some(day("09-01")));
    for (second, third, gone, told) in [
        // The second, which was to begin in August, falls. Where it had begun, it does not.
        (from, None, "s2", &["u"][..]),
        (Some(day("07-03")), None, "s2", &[]),
        (Some(day("07-03").plus_millis(1).unwrap()), None, "s2", &["u"]),
        // A third is to succeed the second. Where that falls, the second goes on, and ends the first;
        // where the second falls, the third goes on, and ends the first.
        (from, later, "s3", &["w"]),
        (from, later, "s2", &[]),
    ] {
        let mut town = Town::new();
        let next = |name, at| Some(CovenantDraft { effective_from: at, ..wires(name) });
        town.vote("s", Some(wires("c1")), None, ALL); // 9 June
        let of = |id, draft, former| (id, draft, Some(topic(former)));
        town.put(&[of("s2", next("c2", second), "s"), of("u", next("d1", None), "s")], ALL);
        town.pass(day("06-17"));
        if third.is_some() {
            town.put(&[of("s3", next("c3", third), "s2"), of("w", next("d2", None), "s2")], ALL);
        }
        town.pass(day("06-25"));
        let goes_on =
            |town: &Town, id| match town.state.topic(&topic(id)).map(|row| row.effect.clone()) {
                Ok(Some(Effect::Moot { goes_on, .. })) => Some(goes_on),
                _ => None,
            };
        let case = format!("{second:?} {third:?} {gone}");
        assert_eq!(goes_on(&town, "u"), Some(None), "{case}");
        town.vote("v", None, Some(topic(gone)), ALL); // 3 July
        for id in ["u", "w"].into_iter().filter(|id| third.is_some() || *id == "u") {
            let want = told.contains(&id).then_some(town.at);
            assert_eq!(goes_on(&town, id), Some(want), "{case} {id}");
            let (draft, former) = if id == "u" { ("d1", "s") } else { ("d2", "s2") };
            let former = Some(topic(former));
            let again = propose_with("again", "at-once", next(draft, None), former);
            assert_eq!(town.clone().ask(&again).is_ok(), want.is_some(), "{case} {id}");
        }
    }
}

/// What waits for one instant is in the order in which it was proposed, whatever its name.
#[test]
fn of_what_falls_due_at_once_the_first_proposed_is_first() {
    let mut town = Town::new();
    town.vote("s", Some(wires("c1")), None, ALL);
    let next = |id, draft| (id, Some(wires(draft)), Some(topic("s")));
    town.put(&[next("z", "c2"), next("a", "c3")], ALL);
    let due = town.at.end_of_period_after(7).unwrap();
    assert_eq!(town.state.next_due(), Some((due, "z")));
    town.pass(due);
    assert_eq!(ended(&town, "s"), Some((due, topic("z"))));
    let moot = town.state.topic(&topic("a")).unwrap();
    assert_eq!(moot.word(), StageName::Moot);
}

#[test]
fn decided_by_the_rule_as_it_stood() {
    let mut town = Town::new();
    town.open("at-once");
    town.charter.deliberation.decisions[2].quorum = at_least(1, 1);
    town.cast("p1", Choice::Yes).unwrap();
    town.cast("p2", Choice::Yes).unwrap();
    let decided = town.at("2020-06-09T00:00:00+08:00").clock(&close()).unwrap();
    assert_eq!(effect(&decided).0, Outcome::Passed);
}

#[test]
fn subjects() {
    let mut town = Town::new();
    town.open("at-once");
    town.leave("p3");
    let place = |region| town.membership.regions.find(code(region));
    let of = |command| {
        let subject = subject(&town.state, &town.membership, &command).unwrap();
        (subject.region, subject.person)
    };
    let own = |who| Some(person(who));
    assert_eq!(of(propose("u", "simple")), (place(VILLAGE), None));
    assert_eq!(of(second("p4")), (place(GRID_2), own("p4")));
    assert_eq!(of(withdraw()), (place(VILLAGE), own("p1")));
    let paper = |who| ballot(who, Choice::Yes, Channel::Paper);
    assert_eq!(of(paper("p1")), (place(GRID_1), own("p1")));
    assert_eq!(of(paper("p3")), (place(VILLAGE), own("p3"))); // lives nowhere now
    for command in [open(), close(), lapse()] {
        assert_eq!(of(command), (place(VILLAGE), None));
    }
    let query = Query::Ballot { topic: topic("t"), person: person("p4"), organisation: None };
    let asked = subject_of_query(&town.state, &town.membership, &query).unwrap();
    assert_eq!((asked.region, asked.person), (place(GRID_2), own("p4")));
    let query = Query::Topic { topic: topic("t") };
    let asked = subject_of_query(&town.state, &town.membership, &query).unwrap();
    assert_eq!((asked.region, asked.person), (place(VILLAGE), None));
}
