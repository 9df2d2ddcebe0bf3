//! Recalls: whom and on which ground, and how soon again.

use super::super::count::{Ballot, BallotKind, Ties};
use super::elections::{post, question};
use super::steps::{NO_STEPS, decide_objection, object};
use super::*;
use crate::charter::{BallotRules, FourEyes, LifeRule};
use crate::deliberation::NamedBallot;

impl Town {
    /// A vote on a recall that these of nine voters take part in, all in favour or against.
    fn recall(&mut self, id: &str, (who, ground): (&str, &str), cast: usize, choice: Choice) {
        self.by(Some("v0"), &recalling(propose(id, "recalls"), who, ground)).unwrap();
        let second = Command::Second { topic: topic(id), person: person("v1") };
        self.by(Some("v1"), &second).unwrap();
        self.votes(id, vec![Ballot::Motion { choice }; cast]);
    }

    fn recalled_again(&self, (who, ground): (&str, &str)) -> Result<(), Refusal> {
        let mut town = self.clone();
        let command = recalling(propose("u", "recalls"), who, ground);
        town.by(Some("v2"), &command).map(|_| ())
    }
}

/// It is asked for by a motion: nobody is elected by it.
#[test]
fn a_recall_names_whom_and_why_and_nothing_else_does() {
    let mut town = Town::electing();
    let asks =
        |rule, kind: &str| Err(Refusal::RecallAsks { rule: rule_code(rule), kind: kind.into() });
    let recalled = |rule, who| recalling(propose("t", rule), who, "ground");
    let mut elects = recalled("recalls", "p2");
    if let Command::Propose { question: asked, .. } = &mut elects {
        let post = post(&[0], 1);
        *asked = Some(question(1, BallotKind::Approval { post }, Ties::Revote {}));
    }
    for (command, want) in [
        (propose("t", "recalls"), asks("recalls", "motion")),
        (recalled("simple", "p2"), asks("simple", "motion")),
        (elects, asks("recalls", "approval")),
        (recalled("recalls", "p2"), Ok(())),
    ] {
        assert_eq!(town.by(Some("v0"), &command).map(|_| ()), want);
    }
    let stranger = town.by(Some("v0"), &recalling(propose("u", "recalls"), "stranger", "ground"));
    assert!(matches!(stranger, Err(Refusal::Membership(_))), "{stranger:?}");
    assert_eq!(town.view().ground, Some(Id::new("ground").unwrap()));
}

/// 浙江省村民委员会选举办法 36: not on the same ground within a year of the count that it did not pass.
#[test]
fn what_failed_waits_for_a_year() {
    let (failed, until) = ("2020-06-09T00:00:00+08:00", time("2021-06-10T00:00:00+08:00"));
    // Of nine voters, how many took part, and how they voted.
    for (cast, choice, fails) in
        [(9, Choice::No, true), (4, Choice::Yes, true), (9, Choice::Yes, false)]
    {
        let mut town = Town::electing();
        town.recall("t", ("p2", "ground"), cast, choice);
        assert_eq!(town.at, time(failed));
        for (who, ground, at, same) in [
            ("p2", "ground", failed, true),
            ("p2", "ground", "2021-06-09T23:59:59.999+08:00", true),
            ("p2", "ground", "2021-06-10T00:00:00+08:00", false),
            ("p2", "another", failed, false),
            ("p3", "ground", failed, false),
        ] {
            let (topic, ground_id) = (topic("t"), Id::new(ground).unwrap());
            let (article, at) = ("浙江省村民委员会选举办法 2020, 36".into(), town.at(at).at);
            let rule = rule_code("recalls");
            let refused =
                Refusal::RecallFailed { topic, ground: ground_id, rule, article, until, at };
            let want = if fails && same { Err(refused) } else { Ok(()) };
            assert_eq!(
                town.recalled_again((who, ground)),
                want,
                "{cast} {choice:?} {who} {ground} {at}"
            );
        }
    }
    // A part's vote keeps the whole from none, and the whole's keeps each part.
    let mut town = Town::electing();
    town.recall("t", ("p2", "ground"), 9, Choice::No);
    for (failed_in, asked_in, waits) in [
        (VILLAGE, VILLAGE, true),
        (GRID_1, VILLAGE, false),
        (VILLAGE, GRID_1, true),
        (GRID_1, GRID_2, false),
    ] {
        let mut town = town.clone();
        let row = town.state.topics.find(&topic("t")).unwrap();
        town.state.topics.row_mut(row).region = town.membership.region(code(failed_in)).unwrap();
        town.charter
            .deliberation
            .decisions
            .iter_mut()
            .for_each(|it| it.electorate = Electorate::Persons);
        let mut command = recalling(propose("u", "recalls"), "p2", "ground");
        let Command::Propose { region, .. } = &mut command else { panic!() };
        *region = code(asked_in);
        let by = if asked_in == GRID_2 { "p3" } else { "v2" };
        let found = town.by(Some(by), &command);
        let is_refused = matches!(found, Err(Refusal::RecallFailed { .. }));
        assert_eq!(is_refused, waits, "{failed_in} {asked_in} {found:?}");
    }
    let (gone, into, reason) = (person("p2"), person("p3"), Id::new("same").unwrap());
    town.member_event(&membership::Event::PersonsMerged { person: gone, into, reason });
    assert!(matches!(town.recalled_again(("p3", "ground")), Err(Refusal::RecallFailed { .. })));
    assert_eq!(town.recalled_again(("p4", "ground")), Ok(()));
}

/// Whoever proposes the same twice has one vote on it: the second waits until the first is counted, and
/// where that failed, for its year. Meanwhile the clock lets it lapse.
#[test]
fn of_twins_one_is_voted_on() {
    let mut town = Town::electing();
    let ground = || Id::new("ground").unwrap();
    for id in ["t", "u"] {
        town.by(Some("v0"), &recalling(propose(id, "recalls"), "p2", "ground")).unwrap();
        let second = Command::Second { topic: topic(id), person: person("v1") };
        town.by(Some("v1"), &second).unwrap();
    }
    let mut by_clock = town.clone();
    town.must(&open());
    let other = Command::Open { topic: topic("u") };
    let voted_on = Refusal::RecallVotedOn { topic: topic("t"), ground: ground() };
    assert_eq!(town.ask(&other), Err(voted_on));
    let (counted, until) = (town.state.next_due().unwrap().0, time("2021-06-10T00:00:00+08:00"));
    town.pass(counted);
    let (rule, article) = (rule_code("recalls"), "浙江省村民委员会选举办法 2020, 36".into());
    let (topic_t, at) = (topic("t"), town.at);
    let failed =
        Refusal::RecallFailed { topic: topic_t, ground: ground(), rule, article, until, at };
    assert_eq!(town.ask(&other), Err(failed));
    // By the clock: both wait for their 30 days, and the first is opened.
    let opens = by_clock.state.next_due().unwrap().0;
    let lapsed = |town: &Town| match &town.state.topic(&topic("u")).unwrap().stage {
        Stage::Lapsed { why, .. } => Some(*why),
        _ => None,
    };
    town.pass(opens);
    assert_eq!(lapsed(&town), Some(LapseReason::RecallFailed { until }));
    by_clock.pass(opens);
    assert_eq!(by_clock.row().word(), StageName::Voting);
    assert_eq!(lapsed(&by_clock), Some(LapseReason::RecallVotedOn {}));
}

/// Whoever is to be recalled decides on no objection, and enters and counts no ballots of others; what was
/// annulled did not fail.
#[test]
fn who_is_recalled_decides_nothing() {
    let mut town = Town::electing();
    let life = LifeRule { appeal_days: 1, notice_days: 2, objection_days: 1, ..NO_STEPS };
    town.rule("recalls").life = Some(life);
    let command = Id::new("deliberation.decideObjection").unwrap();
    town.charter.membership.four_eyes = vec![FourEyes { command, hours: 48 }];
    town.recall("t", ("p2", "ground"), 9, Choice::No);
    town.by(Some("v3"), &object("o", "v3", None)).unwrap();
    let decide = decide_objection("o", true);
    assert_eq!(town.by(Some("p2"), &decide), Err(Refusal::OwnMatter { topic: topic("t") }));
    assert!(matches!(town.recalled_again(("p2", "ground")), Err(Refusal::RecallFailed { .. })));
    town.by(Some("p3"), &decide).unwrap();
    assert_eq!(town.recalled_again(("p2", "ground")), Ok(()));
}

#[test]
fn who_is_recalled_counts_nothing() {
    let mut town = Town::electing();
    town.rule("recalls").ballots = Some(BallotRules { counting_days: 1, ..BallotRules::default() });
    town.by(Some("v0"), &recalling(propose("t", "recalls"), "p2", "ground")).unwrap();
    let second = Command::Second { topic: topic("t"), person: person("v1") };
    town.by(Some("v1"), &second).unwrap();
    town.must(&open());
    let batch = Id::new("box").unwrap();
    let watchers = ["p2", "p3", "p4"].map(person).to_vec();
    let (voter, channel) = (person("v5"), Channel::Mobile);
    let mobile =
        Command::IssuePaper { topic: topic("t"), voter, batch: batch.clone(), channel, watchers };
    assert_eq!(town.ask(&mobile), Err(Refusal::OwnMatter { topic: topic("t") }));
    let (voter, channel, watchers) = (person("v2"), Channel::Paper, vec![]);
    let paper =
        Command::IssuePaper { topic: topic("t"), voter, batch: batch.clone(), channel, watchers };
    let vote: Vote = Choice::No.into();
    let named =
        NamedBallot { voter: person("v3"), organisation: None, vote: vote.clone(), proxy: None };
    let enter = Command::EnterBallots { topic: topic("t"), channel, ballots: vec![named] };
    let count = Command::CountPapers { topic: topic("t"), batch, papers: vec![vote] };
    let until = town.state.next_due().unwrap().0;
    for (command, at) in [
        (paper, town.at),
        (ballot("v4", Choice::No, channel), town.at),
        (enter, town.at),
        (count, until),
    ] {
        town.pass(at);
        let own = Refusal::OwnMatter { topic: topic("t") };
        assert_eq!(town.by(Some("p2"), &command), Err(own), "{command:?}");
        assert!(town.by(Some("p3"), &command).is_ok(), "{command:?}");
    }
}
