//! The steps around a vote: both sides of each deadline, and what holds whatever happens.

use super::*;
use crate::charter::LifeRule;

const NO_STEPS: LifeRule = LifeRule {
    screening_days: 0,
    appeal_days: 0,
    discussion_days: 0,
    list_days: 0,
    opening_days: 1,
    notice_days: 0,
    objection_days: 0,
    review_days: 0,
};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn digest(text: &str) -> Digest {
    Algorithm::Sha256.digest(&[text.as_bytes()])
}

impl Town {
    /// A town whose rule "at-once" has a life.
    fn living(life: LifeRule) -> Self {
        let mut town = Self::new();
        town.charter.deliberation.decisions[2].life = Some(life);
        town.charter.check().unwrap();
        town
    }

    fn row(&self) -> &Topic {
        self.state.topic(&topic("t")).unwrap()
    }

    /// Lets time pass, and the clock act at each deadline. None is ever refused.
    fn pass(&mut self, until: Timestamp) {
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

fn appeal() -> Command {
    Command::AppealScreening { topic: topic("t") }
}

fn contribute(name: &str, who: &str, kind: ContributionKind) -> Command {
    let (topic, contribution) = (topic("t"), id(name));
    Command::Contribute { topic, contribution, person: person(who), kind, content: digest(name) }
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

fn object(name: &str, who: &str, about: Option<(&str, bool)>) -> Command {
    let about = about.map(|(who, listed)| ListEntry { person: person(who), listed });
    let (topic, objection) = (topic("t"), id(name));
    Command::Object { topic, objection, person: person(who), reason: id("reason"), about }
}

fn decide_objection(name: &str, upheld: bool) -> Command {
    Command::DecideObjection { topic: topic("t"), objection: id(name), upheld }
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
        opening_days: 5,
        notice_days: 2,
        objection_days: 2,
        review_days: 2,
    };
    let statement = ContributionKind::Statement;
    let no_screening = LifeRule { screening_days: 0, appeal_days: 0, ..life };
    let no_discussion = LifeRule { discussion_days: 0, ..no_screening };
    let no_list = LifeRule { list_days: 0, ..no_discussion };
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
                (Stage::Seconded { terms: Some(terms), .. }, _) => {
                    Some((terms.list_until, terms.list_due))
                }
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

fn vote(who: &str) -> Command {
    ballot(who, Choice::Yes, Channel::App)
}

/// Who gives a command in these tests.
fn who(command: &Command) -> alloc::string::String {
    let who = match command {
        Command::Cast { voter: who, .. }
        | Command::Contribute { person: who, .. }
        | Command::React { person: who, .. }
        | Command::Object { person: who, .. } => who.as_str(),
        Command::AppealScreening { .. }
        | Command::Withdraw { .. }
        | Command::DecideAmendment { .. } => "p1",
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

#[test]
fn what_nobody_could_vote_on_lapses_at_its_opening() {
    let mut town = Town::living(NO_STEPS);
    town.must(&propose_with("t", "at-once", Some(draft("c1", vec![no_flying_wires()])), None));
    ["p1", "p2", "p3", "p4"].iter().for_each(|who| town.leave(who));
    let opens = town.row().next().unwrap().at;
    town.pass(opens);
    assert_eq!(town.view().stage, StageView::Lapsed { at: opens });
    town.join("p5", "h5", GRID_1);
    let again = propose_with("u", "at-once", Some(draft("c1", vec![no_flying_wires()])), None);
    assert!(town.ask(&again).is_ok()); // its name is free again
}

/// Whether nothing more comes of a topic by itself.
fn is_over(row: &Topic) -> bool {
    match (&row.stage, &row.effect) {
        (Stage::Lapsed { .. } | Stage::Withdrawn { .. }, _) => true,
        (Stage::Declined { until, .. }, _) => until.is_none(),
        (Stage::Decided { .. }, None) => true,
        (_, Some(Effect::Annulled { .. } | Effect::Repealed { .. })) => true,
        (_, Some(Effect::InForce { review, overdue, .. })) => review.is_none() || *overdue,
        _ => false,
    }
}

fn lives() -> impl Strategy<Value = LifeRule> {
    let days = (0..3_u16, 0..3_u16, 0..3_u16, 1..4_u16, 0..3_u16, 0..3_u16);
    days.prop_map(|(screening, discussion, list, opening, notice, review)| LifeRule {
        screening_days: screening,
        appeal_days: screening,
        discussion_days: discussion,
        list_days: list,
        opening_days: 2 * list + opening,
        notice_days: notice,
        objection_days: notice,
        review_days: review,
    })
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
            2 => appeal(),
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
        town.pass(town.at.end_of_day_after(60).unwrap());
        prop_assert!(is_over(town.row()));
    }
}
