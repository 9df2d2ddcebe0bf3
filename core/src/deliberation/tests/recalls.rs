//! Recalls: whom and on which ground, and how soon again.

use super::super::count::Ballot;
use super::steps::{NO_STEPS, decide_objection, object};
use super::*;
use crate::charter::{FourEyes, LifeRule};

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

#[test]
fn a_recall_names_whom_and_why_and_nothing_else_does() {
    let mut town = Town::electing();
    let named = |rule| Err(Refusal::RecallNamed { rule: rule_code(rule) });
    let recalled = |rule, who| recalling(propose("t", rule), who, "ground");
    for (command, want) in [
        (propose("t", "recalls"), named("recalls")),
        (recalled("simple", "p2"), named("simple")),
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
            let refused = Refusal::RecallFailed { topic, ground: ground_id, article, until, at };
            let want = if fails && same { Err(refused) } else { Ok(()) };
            assert_eq!(
                town.recalled_again((who, ground)),
                want,
                "{cast} {choice:?} {who} {ground} {at}"
            );
        }
    }
    let mut town = Town::electing();
    town.recall("t", ("p2", "ground"), 9, Choice::No);
    let (gone, into, reason) = (person("p2"), person("p3"), Id::new("same").unwrap());
    town.member_event(&membership::Event::PersonsMerged { person: gone, into, reason });
    assert!(matches!(town.recalled_again(("p3", "ground")), Err(Refusal::RecallFailed { .. })));
    assert_eq!(town.recalled_again(("p4", "ground")), Ok(()));
}

/// Whoever is to be recalled does not decide on the objections to it; what was annulled did not fail.
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
