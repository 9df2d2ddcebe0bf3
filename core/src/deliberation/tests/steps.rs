//! The steps around a vote: both sides of each deadline, and what holds whatever happens.

use super::*;
use crate::charter::{FourEyes, LifeRule};

pub(super) const NO_STEPS: LifeRule = LifeRule { opening_days: 1, ..LifeRule::SHORTEST };

pub(super) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn digest(text: &str) -> Digest {
    Algorithm::Sha256.digest(&[text.as_bytes()])
}

impl Town {
    /// A town whose rule "at-once" has a life.
    pub(super) fn living(life: impl Into<Option<LifeRule>>) -> Self {
        let mut town = Self::new();
        town.charter.deliberation.decisions[2].life = life.into();
        let command = id("deliberation.decideObjection");
        town.charter.membership.four_eyes = vec![FourEyes { command, hours: 48 }];
        town.charter.check().unwrap();
        town
    }

    pub(super) fn row(&self) -> &Topic {
        self.state.topic(&topic("t")).unwrap()
    }

    /// Lets time pass, and the clock act at each deadline. None is ever refused.
    pub(super) fn pass(&mut self, until: Timestamp) {
        while let Some((due, _)) = self.state.next_due().filter(|(due, _)| *due <= until) {
            self.at = due;
            let command = self.state.due_command().unwrap();
            self.clock(&command).unwrap();
        }
        self.at = until;
    }
}

fn screen(admitted: bool, reason: Option<&str>) -> Command {
    Command::Screen { topic: topic("t"), admitted, reason: reason.map(id) }
}

/// By the proposer.
fn appeal() -> Command {
    appeal_by("p1")
}

pub(super) fn appeal_by(who: &str) -> Command {
    Command::Appeal { topic: topic("t"), person: person(who) }
}

fn contribute(name: &str, who: &str, kind: ContributionKind) -> Command {
    let (topic, contribution) = (topic("t"), id(name));
    let (person, content, covenant) = (person(who), digest(name), None);
    Command::Contribute { topic, contribution, person, kind, content, covenant }
}

/// An amendment that changes the topic's covenant, too.
fn redraft(name: &str, kind: ContributionKind, changed: CovenantDraft) -> Command {
    let (mut command, draft) = (contribute(name, "p2", kind), Some(changed));
    if let Command::Contribute { covenant, .. } = &mut command {
        *covenant = draft;
    }
    command
}

#[test]
fn an_amendment_changes_the_draft_where_it_brings_one() {
    let life = LifeRule { discussion_days: 5, ..NO_STEPS };
    let mut town = Town::living(life);
    let wires = || draft("c1", vec![no_flying_wires()]);
    let mild = || draft("c1", vec![ladder("wires", vec![Measure::Dissuade {}])]);
    town.must(&propose_with("t", "at-once", Some(wires()), None));
    let amendment = ContributionKind::Amendment;
    let none =
        |of: &str| Refusal::NoDraftToChange { contribution: id("x"), covenant: covenant(of) };
    let fined = vec![Measure::Fine { amount: "50".parse().unwrap() }];
    let amount = "50".parse().unwrap();
    for (command, want) in [
        (redraft("x", ContributionKind::For, mild()), none("c1")),
        (redraft("x", ContributionKind::Statement, mild()), none("c1")),
        (redraft("x", amendment, CovenantDraft { covenant: covenant("c2"), ..mild() }), none("c2")),
        (redraft("x", amendment, draft("c1", vec![])), Refusal::RulesCount { rules: 0, max: 64 }),
        (
            redraft("x", amendment, draft("c1", vec![ladder("r", fined)])),
            Refusal::Fine { rule: rule_code("r"), step: 1, amount },
        ),
    ] {
        assert_eq!(town.by(Some("p2"), &command), Err(want), "{command:?}");
    }
    // Not taken over, and taken over without a draft: the draft stays as it was.
    town.by(Some("p2"), &redraft("no", amendment, mild())).unwrap();
    town.by(Some("p2"), &contribute("text", "p2", amendment)).unwrap();
    town.must(&amend("no", false));
    town.must(&amend("text", true));
    assert_eq!(town.view().covenant, Some(wires()));
    town.by(Some("p2"), &redraft("yes", amendment, mild())).unwrap();
    let decided = town.must(&amend("yes", true));
    let (contribution, subject) = (id("yes"), digest("yes"));
    let (accepted, version, covenant) = (true, 3, Some(mild()));
    let topic = topic("t");
    let want =
        Event::AmendmentDecided { topic, contribution, accepted, version, subject, covenant };
    assert_eq!(decided, vec![want]);
    assert_eq!((town.view().covenant, town.view().subject), (Some(mild()), digest("yes")));
    // What was voted on is what comes into force.
    town.pass(town.row().next().unwrap().at);
    town.pass(town.row().next().unwrap().at);
    ["p1", "p2", "p3"].iter().for_each(|who| drop(town.by(Some(who), &vote(who)).unwrap()));
    town.at = town.row().next().unwrap().at;
    let events = town.clock(&close()).unwrap();
    assert!(matches!(&events[1], Event::TopicInForce { adopts, .. } if *adopts == Some(mild())));
}

#[test]
fn no_draft_is_brought_to_a_topic_that_has_none() {
    let mut town = Town::living(LifeRule { discussion_days: 5, ..NO_STEPS });
    town.must(&propose("t", "at-once"));
    let command = redraft("x", ContributionKind::Amendment, draft("c1", vec![no_flying_wires()]));
    let refused = Refusal::NoDraftToChange { contribution: id("x"), covenant: covenant("c1") };
    assert_eq!(town.by(Some("p2"), &command), Err(refused));
}

fn react(name: &str, who: &str, reaction: consensus::Reaction) -> Command {
    Command::React { topic: topic("t"), contribution: id(name), person: person(who), reaction }
}

fn amend(name: &str, accepted: bool) -> Command {
    Command::DecideAmendment { topic: topic("t"), contribution: id(name), accepted }
}

fn moderate(name: &str, hidden: bool) -> Command {
    let reason = id("reason");
    Command::Moderate { topic: topic("t"), contribution: id(name), hidden, reason }
}

pub(super) fn object(name: &str, who: &str, about: Option<(&str, bool)>) -> Command {
    let entry = |(who, listed)| {
        let person = Some(person(who));
        ListEntry { person, organisation: None, listed, area: None }
    };
    let about = about.map(entry);
    let (topic, objection) = (topic("t"), id(name));
    Command::Object { topic, objection, person: person(who), reason: id("reason"), about }
}

pub(super) fn decide_objection(name: &str, upheld: bool) -> Command {
    let (topic, reason) = (topic("t"), id("answer"));
    Command::DecideObjection { topic, objection: id(name), upheld, reason }
}

fn review(finding: ReviewFinding) -> Command {
    Command::Review { topic: topic("t"), finding, content: digest("review") }
}

/// Before the clock has fired: nothing is done any more whose time is over.
#[test]
fn each_time_is_over_at_its_millisecond() {
    let life = LifeRule {
        screening_days: 2,
        appeal_days: 2,
        discussion_days: 2,
        list_days: 2,
        list_objection_days: None,
        list_decision_days: 1,
        opening_days: 4,
        notice_days: 2,
        objection_days: 2,
        review_days: 2,
    };
    let statement = ContributionKind::Statement;
    let no_screening = LifeRule { screening_days: 0, ..life };
    let no_discussion = LifeRule { discussion_days: 0, ..no_screening };
    let no_list = LifeRule { list_days: 0, list_decision_days: 0, ..no_discussion };
    let declined = [screen(false, Some("reason"))];
    let appealed = [screen(false, Some("reason")), appeal()];
    let amended = [contribute("a", "p2", ContributionKind::Amendment)];
    let said = [contribute("a", "p2", statement)];
    let listed = [object("o", "p2", Some(("p3", false)))];
    let passed = [open(), vote("p1"), vote("p2"), close()];
    let objected = [open(), vote("p1"), vote("p2"), close(), object("o", "p2", None)];
    for (life, before, act, by) in [
        (life, &[][..], screen(true, None), "p3"),
        (life, &declined, appeal(), "p1"),
        (life, &appealed, screen(true, None), "p3"),
        (life, &[], withdraw(), "p1"),
        (no_screening, &[], contribute("a", "p2", statement), "p2"),
        (no_screening, &said, react("a", "p3", consensus::Reaction::Agree), "p3"),
        (no_screening, &amended, amend("a", true), "p1"),
        (no_screening, &[], withdraw(), "p1"),
        (no_discussion, &[], object("o", "p2", Some(("p3", false))), "p2"),
        (no_discussion, &listed, decide_objection("o", true), "p4"),
        (no_list, &passed, object("o", "p2", None), "p2"),
        (no_list, &objected, decide_objection("o", false), "p4"),
    ] {
        let over = |late: bool| {
            let mut town = Town::living(life);
            town.must(&propose("t", "at-once"));
            for command in before {
                match command {
                    Command::Close { .. } => town.pass(town.row().next().unwrap().at),
                    _ => drop(town.by(Some(&who(command)), command).unwrap()),
                }
            }
            let terms = match (&town.row().stage, &town.row().effect) {
                (_, Some(Effect::Announced { until, due })) => Some((*until, *due)),
                (Stage::Seconded { terms, .. }, _) => Some((terms.list_until, terms.list_due)),
                _ => None,
            };
            let deciding = matches!(act, Command::DecideObjection { .. });
            let next = town.row().next().unwrap().at;
            let due = terms.map_or(next, |(until, due)| if deciding { due } else { until });
            town.at = Timestamp::from_millis(due.millis() - i64::from(!late)).unwrap();
            (town.by(Some(by), &act), due)
        };
        assert!(over(false).0.is_ok(), "{act:?}: {:?}", over(false));
        let (found, due) = over(true);
        assert_eq!(found, Err(Refusal::TimeOver { topic: topic("t"), due, at: due }), "{act:?}");
    }
}

pub(super) fn vote(who: &str) -> Command {
    ballot(who, Choice::Yes, Channel::App)
}

/// Who gives a command in these tests.
fn who(command: &Command) -> alloc::string::String {
    let who = match command {
        Command::Cast { voter: who, .. }
        | Command::Contribute { person: who, .. }
        | Command::React { person: who, .. }
        | Command::Object { person: who, .. } => who.as_str(),
        Command::Appeal { person: who, .. } => who.as_str(),
        Command::Withdraw { .. } | Command::DecideAmendment { .. } => "p1",
        _ => "p4",
    };
    who.into()
}

#[test]
fn the_clock_acts_at_the_millisecond_and_not_before() {
    let life = LifeRule { screening_days: 1, appeal_days: 1, discussion_days: 1, ..NO_STEPS };
    let mut town = Town::living(LifeRule { review_days: 1, ..life });
    town.must(&propose("t", "at-once"));
    for then in [Next::IsAdmitted, Next::IsFrozen, Next::Opens] {
        let next = town.row().next().unwrap();
        assert_eq!(next.then, then);
        town.at = Timestamp::from_millis(next.at.millis() - 1).unwrap();
        let early = Refusal::NotDue { topic: topic("t"), due: next.at, at: town.at };
        assert_eq!(town.clock(&lapse()), Err(early));
        town.pass(next.at);
    }
    assert_eq!(town.row().word(), StageName::Voting);
}

/// A rule that says nothing of the steps has a day of opening all the same: the 30th after the last
/// second.
#[test]
fn without_a_life_voting_opens_within_30_days() {
    let opens = time("2020-07-02T00:00:00+08:00"); // after Wednesday, 1 July
    for rule in ["simple", "at-once"] {
        for (early, stage) in [(true, StageName::Seconded), (false, StageName::Voting)] {
            let mut town = Town::new();
            town.must(&propose("t", rule));
            if rule == "simple" {
                ["p2", "p3"].iter().for_each(|who| drop(town.by(Some(who), &second(who)).unwrap()));
            }
            let (at, then) = (opens, Next::Opens);
            assert_eq!(town.view().next, Some(NextStep { at, then }));
            town.pass(Timestamp::from_millis(opens.millis() - i64::from(early)).unwrap());
            assert_eq!(town.row().word(), stage, "{rule}");
        }
    }
}

#[test]
fn what_nobody_could_vote_on_lapses_at_its_opening() {
    let mut town = Town::living(NO_STEPS);
    town.must(&propose_with("t", "at-once", Some(draft("c1", vec![no_flying_wires()])), None));
    ["p1", "p2", "p3", "p4"].iter().for_each(|who| town.leave(who));
    let opens = town.row().next().unwrap().at;
    town.pass(opens);
    let why = LapseReason::NobodyEligible {};
    assert_eq!(town.view().stage, StageView::Lapsed { at: opens, why });
    town.join("p5", "h5", GRID_1);
    let again = propose_with("u", "at-once", Some(draft("c1", vec![no_flying_wires()])), None);
    assert!(town.by(Some("p5"), &again).is_ok()); // its name is free again
}

#[test]
fn nobody_reviews_what_they_proposed() {
    let mut town = Town::living(LifeRule { review_days: 5, ..NO_STEPS });
    town.must(&propose("t", "at-once"));
    town.must(&open());
    ["p1", "p2", "p3"].iter().for_each(|who| drop(town.by(Some(who), &vote(who)).unwrap()));
    town.pass(town.row().next().unwrap().at);
    let keep = review(ReviewFinding::Keep);
    assert_eq!(town.ask(&keep), Err(Refusal::OwnMatter { topic: topic("t") }));
    assert!(town.by(Some("p4"), &keep).is_ok());
}

/// 民法典 203: no step ends on a day of rest, and none takes days from the next.
#[test]
fn a_step_ends_with_a_working_day_and_the_next_has_its_days() {
    let life = LifeRule {
        appeal_days: 1,
        list_days: 1,
        list_decision_days: 1,
        opening_days: 3,
        notice_days: 1,
        objection_days: 1,
        review_days: 1,
        ..NO_STEPS
    };
    for (proposed, [list_until, list_due, opens]) in [
        ("2020-06-04", ["2020-06-06", "2020-06-09", "2020-06-09"]), // a Thursday
        ("2020-06-05", ["2020-06-09", "2020-06-10", "2020-06-10"]), // a Friday
        ("2020-06-06", ["2020-06-09", "2020-06-10", "2020-06-10"]), // Saturday: until Monday
        ("2020-06-24", ["2020-06-29", "2020-06-30", "2020-06-30"]), // before three holidays
        ("2026-12-31", ["2027-01-02", "2027-01-03", "2027-01-04"]), // no calendar is known
    ] {
        let day = |day: &str| time(&format!("{day}T00:00:00+08:00"));
        let mut town = Town::living(life);
        town.at = day(proposed);
        town.must(&propose("t", "at-once"));
        let Stage::Seconded { terms, .. } = town.row().stage else { panic!() };
        let [list_until, list_due, opens] = [day(list_until), day(list_due), day(opens)];
        let objections_until = list_until;
        let want = OpeningTerms { list_until, objections_until, list_due, opens };
        assert_eq!(terms, want, "{proposed}");
    }
    // Voting from Friday on ends with the Friday after; a notice of a day from then with Monday, and
    // objections are decided by Tuesday.
    let mut town = Town::living(LifeRule { list_days: 0, list_decision_days: 0, ..life });
    town.at("2020-06-05T09:00:00+08:00").must(&propose("t", "at-once"));
    town.must(&open());
    ["p1", "p2", "p3"].iter().for_each(|who| drop(town.by(Some(who), &vote(who)).unwrap()));
    town.at("2020-06-13T00:00:00+08:00").clock(&close()).unwrap();
    let (until, due) = (time("2020-06-16T00:00:00+08:00"), time("2020-06-17T00:00:00+08:00"));
    assert_eq!(town.row().effect, Some(Effect::Announced { until, due }));
}

/// Whether nothing more comes of a topic by itself.
fn is_over(row: &Topic) -> bool {
    match (&row.stage, &row.effect) {
        (Stage::Lapsed { .. } | Stage::Withdrawn { .. }, _) => true,
        (Stage::Declined, _) | (_, Some(Effect::Annulled { .. })) => {
            row.ruling.as_ref().is_none_or(|ruling| ruling.until.is_none())
        }
        (Stage::Decided { .. }, None) => true,
        (_, Some(Effect::Stands { .. } | Effect::Repealed { .. } | Effect::Moot { .. })) => true,
        (_, Some(Effect::InForce(it))) => it.review.is_none() || it.overdue,
        _ => false,
    }
}

fn lives() -> impl Strategy<Value = Option<LifeRule>> {
    let days = (0..3_u16, 0..3_u16, 0..3_u16, 1..4_u16, 0..3_u16, 0..3_u16);
    let steps = days.prop_map(|(screening, discussion, list, opening, notice, review)| LifeRule {
        screening_days: screening,
        appeal_days: screening.max(notice),
        discussion_days: discussion,
        list_days: list,
        list_objection_days: Some(1).filter(|_| list > 0 && opening == 1),
        list_decision_days: list.min(1),
        opening_days: 2 * list + opening,
        notice_days: notice,
        objection_days: notice,
        review_days: review,
    });
    prop_oneof![1 => Just(None), 7 => steps.prop_map(Some)]
}

/// Some command, whether it fits or not.
fn acts() -> impl Strategy<Value = (Command, u32)> {
    let some = (0..16_u8, 0..4_usize, 0..4_usize, any::<bool>());
    let hours = prop_oneof![3 => Just(0_u32), 1 => 1..60_u32];
    (some, hours).prop_map(|((kind, one, other, yes), hours)| {
        let (who, whom) = (["p1", "p2", "p3", "p4"][one], ["p1", "p2", "p3", "p4"][other]);
        let name = ["a", "b", "c", "d"][other];
        let kinds = [ContributionKind::Statement, ContributionKind::Amendment];
        let reactions = [consensus::Reaction::Agree, consensus::Reaction::Disagree];
        let command = match kind {
            0 | 1 => screen(yes, Some("reason")),
            2 => appeal_by(if yes { "p1" } else { who }),
            3..=5 => contribute(name, who, kinds[usize::from(yes)]),
            6 => react(name, who, reactions[usize::from(yes)]),
            7 => amend(name, yes),
            8 => moderate(name, yes),
            9 => object(name, who, Some((whom, yes))),
            10 => object(name, who, None),
            11 => decide_objection(name, yes),
            12 => review(ReviewFinding::Change),
            13 => open(),
            14 if hours > 50 => withdraw(),
            _ => ballot(who, if yes { Choice::Yes } else { Choice::No }, Channel::App),
        };
        (command, hours)
    })
}

proptest! {
    /// Invariants **every proposal gets an answer** and **nothing said is lost**: whatever comes, in
    /// whatever order, a topic has a next deadline or is over, the clock is never refused, and
    /// every contribution is there as it was made.
    #[test]
    fn it_goes_on_or_is_over(life in lives(), acts in prop::collection::vec(acts(), 0..60)) {
        let mut town = Town::living(life);
        town.must(&propose("t", "at-once"));
        let mut said = Vec::new();
        for (command, hours) in acts {
            let by = who(&command);
            if let Ok(events) = town.by(Some(&by), &command) {
                for event in events {
                    if let Event::ContributionMade { contribution, content, .. } = event {
                        said.push((contribution, content));
                    }
                }
            }
            let row = town.row();
            let next = row.next().map(|next| (next.at, "t"));
            prop_assert_eq!(town.state.next_due(), next);
            prop_assert_eq!(town.state.agenda.len(), usize::from(next.is_some()));
            prop_assert!(row.undecided() == 0 || next.is_some());
            prop_assert!(next.is_some() || is_over(row), "{:?} {:?}", row.stage, row.effect);
            let there: Vec<(Id, Digest)> =
                row.contributions.iter().map(|it| (it.contribution.clone(), it.content)).collect();
            prop_assert_eq!(&there, &said);
            let later = town.at.plus_minutes(hours * 60).unwrap();
            town.pass(later);
        }
        // Left alone, it is over in the end.
        town.pass(town.at.end_of_day_after(90).unwrap());
        prop_assert!(is_over(town.row()));
    }
}

/// Who seconds and cannot call the vote makes it no nearer; who has come to be able to by the last day does.
#[test]
fn seconds_of_who_can_call_it() {
    for (becomes, word) in [(false, StageName::Lapsed), (true, StageName::Seconded)] {
        let mut town = Town::new();
        for number in 4..9 {
            town.join(&format!("r{number}"), &format!("k{number}"), GRID_1);
            town.grant(&format!("r{number}"), Role::Representative, VILLAGE);
        }
        town.grant("p1", Role::Representative, VILLAGE); // one of six: two of them call it
        let preset = Some(id("villagers.representatives"));
        let rule = DecisionRule { preset, ..rule("called", Electorate::Representatives, 0) };
        town.charter.deliberation.decisions.push(rule);
        town.must(&propose("t", "called"));
        for (who, seconds) in [("p2", 1), ("p3", 2)] {
            town.must(&second(who));
            let needed = seconds + 1;
            let few = Refusal::NotSeconded { topic: topic("t"), seconds, needed };
            assert_eq!(town.ask(&open()), Err(few));
        }
        if becomes {
            town.grant("p3", Role::Representative, VILLAGE); // one of seven
        }
        let due = town.row().next().unwrap().at;
        town.pass(due);
        assert_eq!(town.row().word(), word);
        if !becomes {
            let why = LapseReason::FewSeconds { seconds: 2, needed: 3 };
            assert_eq!(town.view().stage, StageView::Lapsed { at: due, why });
        }
    }
}
