//! Run-offs: what an election left open, who stands for it, and what it takes to follow one.

use super::super::count::*;
use super::elections::{post, question};
use super::steps::{NO_STEPS, decide_objection, object};
use super::*;
use crate::charter::presets::{ALL, Preset};
use crate::charter::{BallotRules, FourEyes, LifeRule};
use crate::deliberation::{Voter, urn::Vote};

const VOTERS: usize = 9;

fn voter(number: usize) -> alloc::string::String {
    format!("v{number}")
}

pub(super) fn election(posts: Vec<Post>, apart: Vec<Apart>) -> Question {
    let options = posts.iter().map(|post| post.options.len() as u8).sum();
    question(options, BallotKind::Block { posts, apart }, Ties::Revote {})
}

/// So many for each option, nobody beside one name twice: of nine voters who all take part.
pub(super) fn ballots(question: &Question, votes: &[usize]) -> Vec<Ballot> {
    let mut marks = vec![vec![0; votes.len()]; VOTERS];
    for post in question.kind.posts().0 {
        let named = post.options.iter().flat_map(|it| vec![*it as usize; votes[*it as usize]]);
        named.enumerate().for_each(|(place, option)| marks[place % VOTERS][option] = 1);
    }
    marks.into_iter().map(|marks| Ballot::Options { marks }).collect()
}

impl Town {
    /// A town of nine voters: "elects" and "again" are what the law has of elections and run-offs.
    pub(super) fn electing() -> Self {
        let mut town = Self::new();
        town.grant("p1", Role::VillageCadre, VILLAGE);
        for number in 0..VOTERS {
            town.join(&voter(number), &format!("k{number}"), GRID_1);
        }
        let on = |number| Voter { person: person(&voter(number)), registered: true };
        let (region, evidence) = (code(VILLAGE), Digest::from_bytes([2; 32]));
        let voters = (0..VOTERS).map(on).collect();
        town.must(&Command::RecordVoters { region, voters, evidence });
        for (name, preset) in [
            ("elects", "villagers.election"),
            ("again", "villagers.runoff"),
            ("recalls", "villagers.recall"),
        ] {
            let law = ALL.iter().find(|it| it.name == preset).unwrap();
            town.charter.deliberation.decisions.push(DecisionRule {
                preset: Some(Id::new(preset).unwrap()),
                quorum: law.quorum,
                approval: law.approval,
                ..rule(name, Electorate::Registered, 0)
            });
        }
        town
    }

    pub(super) fn rule(&mut self, name: &str) -> &mut DecisionRule {
        let rules = &mut self.charter.deliberation.decisions;
        rules.iter_mut().find(|it| it.code == rule_code(name)).unwrap()
    }

    fn asks(
        &mut self,
        (id, by): (&str, &str),
        asked: &Question,
        election: Option<&str>,
    ) -> Result<Vec<Event>, Refusal> {
        let mut command = propose(id, by);
        if let Command::Propose { question, follows, .. } = &mut command {
            (*question, *follows) = (Some(asked.clone()), election.map(topic));
        }
        self.ask(&command)
    }

    /// Opens a vote, casts these ballots, and counts them.
    pub(super) fn votes(&mut self, id: &str, ballots: Vec<Ballot>) {
        self.must(&Command::Open { topic: topic(id) });
        for (number, ballot) in ballots.into_iter().enumerate() {
            let (who, vote) = (voter(number), Vote { ballot, tracker: Some(tracker(number)) });
            let (voter, topic, channel) = (person(&who), topic(id), Channel::App);
            self.by(
                Some(&who),
                &Command::Cast { topic, voter, vote, channel, proxy: None, organisation: None },
            )
            .unwrap();
        }
        let until = self.state.next_due().unwrap().0;
        self.pass(until);
    }

    /// An election that was counted.
    pub(super) fn elected(&mut self, asked: &Question, votes: &[usize]) {
        self.asks(("t", "elects"), asked, None).unwrap();
        self.votes("t", ballots(asked, votes));
    }

    pub(super) fn again(
        &mut self,
        id: &str,
        asked: &Question,
    ) -> Result<(Vec<u8>, Question), Refusal> {
        let events = self.asks((id, "again"), asked, Some("t"))?;
        let Event::TopicProposed { follows, stands_for, question, .. } = &events[0] else {
            panic!("{events:?}")
        };
        let row = self.state.topic(&topic(id)).unwrap();
        assert_eq!((&row.follows, &row.stands_for), (follows, stands_for));
        assert_eq!((row.follows.clone(), &row.question), (Some(topic("t")), &**question));
        Ok((stands_for.clone(), *question.clone()))
    }
}

fn kept(post: Post, options: &[u8], seats: u8) -> Post {
    Post { reserved: vec![Reserved { options: options.to_vec(), seats }], ..post }
}

/// A chair and two members; the first who stands for chair is the second who does for member, or kin.
fn two_posts(one_person: bool) -> Question {
    let apart = vec![Apart { options: vec![0, 3], one_person }];
    election(vec![post(&[0, 1], 1), post(&[2, 3, 4], 2)], apart)
}

fn asks(field: &str, given: &str, needed: &str) -> Refusal {
    let (topic, rule, field) = (topic("t"), rule_code("again"), field.into());
    Refusal::RunoffAsks { topic, rule, field, given: given.into(), needed: needed.into() }
}

/// What was contested when it was proposed is an election, and nothing else, whatever the charter has now.
#[test]
fn an_election_is_one_by_the_charter_of_its_day() {
    let asked = election(vec![post(&[0, 1, 2], 2)], vec![]);
    let runoff = election(vec![post(&[0, 1], 1)], vec![]);
    let own = |contested| {
        let law = ALL.iter().find(|it| it.name == "villagers.election").unwrap();
        Preset { name: "own.election".into(), contested, ..law.clone() }
    };
    for contested in [true, false] {
        let mut town = Town::electing();
        town.charter.deliberation.presets = vec![own(contested)];
        town.rule("elects").preset = Some(Id::new("own.election").unwrap());
        town.elected(&asked, &[5, 3, 1]);
        town.charter.deliberation.presets = vec![own(!contested)];
        assert_eq!(town.again("u", &runoff).is_ok(), contested);
        town.charter.deliberation.presets = vec![];
        let again = town.again("v", &runoff);
        let under_way = matches!(again, Err(Refusal::RunoffUnderWay { .. }));
        assert_eq!(under_way, contested, "{again:?}");
    }
}

/// 村民委员会组织法 15, 浙江省村民委员会选举办法 28, 29: nine take part, so five votes elect. Both sides of each
/// border of how many seats are asked for, and how many stand.
#[test]
fn what_is_open_and_who_stands() {
    let one =
        |stand: u8, seats| election(vec![post(&(0..stand).collect::<Vec<_>>(), seats)], vec![]);
    let woman =
        |options: &[u8]| election(vec![kept(post(&[0, 1, 2, 3, 4], 3), options, 1)], vec![]);
    let few = |given, needed| Err(asks("question.kind.posts[0].options", given, needed));
    let seats = |given, needed| Err(asks("question.kind.posts[0].seats", given, needed));
    let nothing = |open, stand| {
        let (rule, article) = (rule_code("again"), "村民委员会组织法 2018, 12, 15".into());
        Err(Refusal::Uncontested { rule, article, stand, seats: open })
    };
    let ok = |options: &[u8]| Ok(options.to_vec());
    for (asked, votes, given, want) in [
        (one(5, 2), &[6, 4, 4, 3, 1][..], one(1, 1), few("1", "2, 3, 4")),
        (one(5, 2), &[6, 4, 4, 3, 1], one(2, 1), ok(&[1, 2])),
        (one(5, 2), &[6, 4, 4, 3, 1], one(4, 1), ok(&[1, 2, 3, 4])),
        (one(5, 2), &[6, 4, 4, 3, 1], one(5, 1), few("5", "2, 3, 4")),
        (one(5, 2), &[6, 4, 4, 3, 1], one(3, 2), seats("2", "1")),
        (one(5, 2), &[4, 6, 3, 3, 1], one(2, 1), few("2", "3, 4")), // two are tied
        (one(5, 2), &[4, 6, 3, 3, 1], one(3, 1), ok(&[0, 2, 3])),
        (one(5, 2), &[4, 4, 3, 2, 1], one(3, 1), seats("1", "2")), // nobody was elected
        (one(5, 2), &[4, 4, 3, 2, 1], one(3, 2), ok(&[0, 1, 2])),
        (one(3, 1), &[1, 4, 3], one(3, 1), ok(&[1, 2, 0])),
        (one(3, 2), &[5, 5, 1], one(2, 1), nothing(0, 0)),
        (one(4, 2), &[6, 5, 5, 1], one(2, 1), ok(&[1, 2])), // tied for it: those alone (28)
        (one(4, 2), &[6, 5, 5, 1], one(3, 1), few("3", "2")),
        // The seat of a woman is open alone; or beside another.
        (woman(&[3, 4]), &[6, 5, 4, 3, 1], one(2, 1), ok(&[3, 4])),
        (woman(&[3, 4]), &[6, 5, 4, 3, 1], one(3, 1), few("3", "2")),
        (woman(&[3, 4]), &[6, 4, 4, 3, 1], one(3, 2), ok(&[1, 2, 3])),
        (woman(&[4]), &[6, 4, 4, 3, 1], one(3, 2), few("3", "4")),
        (woman(&[4]), &[6, 4, 4, 3, 1], one(4, 2), ok(&[1, 2, 3, 4])),
        (woman(&[4]), &[6, 5, 4, 3, 1], one(2, 1), nothing(1, 1)),
        // Whoever may not be elected beside somebody does not stand.
        (two_posts(false), &[5, 4, 4, 3, 2], one(2, 2), nothing(2, 2)),
        (two_posts(true), &[5, 4, 6, 3, 2], one(2, 1), nothing(1, 1)),
        (two_posts(true), &[4, 5, 6, 3, 2], one(2, 1), ok(&[3, 4])),
        // At every post that can be filled.
        (two_posts(true), &[4, 4, 6, 3, 2], one(2, 1), Err(asks("question.kind.posts", "1", "2"))),
        (
            two_posts(true),
            &[4, 4, 6, 3, 2],
            election(vec![post(&[0, 2], 1), post(&[1, 3], 1)], vec![]),
            ok(&[0, 3, 1, 4]),
        ),
    ] {
        let mut town = Town::electing();
        town.elected(&asked, votes);
        let found = town.again("r", &given).map(|(options, _)| options);
        assert_eq!(found, want, "{asked:?} {votes:?} {given:?}");
    }
}

/// A seat that is kept, and who may not be elected together, are as in the election, whatever is proposed.
#[test]
fn what_is_asked_is_as_in_the_election() {
    let group = |options: &[u8]| vec![Reserved { options: options.to_vec(), seats: 1 }];
    let women = election(vec![kept(post(&[0, 1, 2, 3, 4], 3), &[3, 4], 1)], vec![]);
    let none = election(vec![post(&[0, 1, 2], 2)], vec![]);
    let other = election(
        vec![kept(post(&[0, 1, 2], 2), &[0], 2)],
        vec![Apart { options: vec![0, 1], one_person: true }],
    );
    for given in [none, other] {
        let mut town = Town::electing();
        town.elected(&women, &[6, 4, 4, 3, 1]);
        let (_, asked) = town.again("r", &given).unwrap();
        let elected = Some(at_least(1, 3));
        let post = Post { reserved: group(&[2]), elected, ..post(&[0, 1, 2], 2) };
        assert_eq!(asked.kind, BallotKind::Block { posts: vec![post], apart: vec![] });
    }
    let mut town = Town::electing();
    town.elected(&two_posts(true), &[4, 4, 6, 3, 2]);
    let posts = vec![post(&[0, 2], 1), post(&[1, 3], 1)];
    let (_, asked) = town.again("r", &election(posts, vec![])).unwrap();
    let one_person = true; // options 0 and 3 there
    assert_eq!(asked.kind.posts().1, [Apart { options: vec![0, 1], one_person }]);
}

/// Where so few voted that the votes are withheld, all who can stand do, in the order of the election.
#[test]
fn votes_that_are_withheld_put_nobody_first() {
    let one = |stand: u8| election(vec![post(&(0..stand).collect::<Vec<_>>(), 1)], vec![]);
    for (small_cell, stand, want) in [
        (9, 2, Ok(vec![2, 1])),
        (9, 3, Ok(vec![2, 1, 0])),
        (10, 2, Err(asks("question.kind.posts[0].options", "2", "3"))),
        (10, 3, Ok(vec![0, 1, 2])),
    ] {
        let mut town = Town::electing();
        let ballots = BallotRules { secret: true, small_cell, ..BallotRules::default() };
        town.rule("elects").ballots = Some(ballots);
        town.elected(&one(3), &[2, 3, 4]);
        let found = town.again("r", &one(stand)).map(|(options, _)| options);
        assert_eq!(found, want, "{small_cell} {stand}");
    }
}

fn three() -> Question {
    election(vec![post(&[0, 1, 2], 1)], vec![])
}

/// 浙江省村民委员会选举办法 29: within 30 days of the count, the day of which is not counted (民法典 201); of
/// the last count, where a run-off was before. A preset of the community's may have no such days.
#[test]
fn a_runoff_opens_in_its_days() {
    let two = |seats| election(vec![post(&[0, 1, 2, 3], seats)], vec![]);
    let until = time("2020-07-10T00:00:00+08:00"); // counted as 9 June begins
    let last = until.plus_millis(-1).unwrap();
    let late = |until| {
        let (topic, rule, at) = (topic("t"), rule_code("again"), until);
        Refusal::RunoffLate { topic, rule, until, at }
    };
    for (at, want) in [(last, Ok(())), (until, Err(late(until)))] {
        let mut town = Town::electing();
        town.elected(&two(2), &[4, 4, 3, 1]);
        let mut early = town.clone();
        early.again("r", &two(2)).unwrap();
        town.at = at;
        assert_eq!(town.again("r", &two(2)).map(|_| ()), want);
        early.at = at;
        assert_eq!(early.ask(&Command::Open { topic: topic("r") }).map(|_| ()), want);
        if want.is_err() {
            assert_eq!(early.state.next_due().map(|it| it.0), Some(until));
            let lapsed = Command::Lapse { topic: topic("r") };
            let lapsed = early.clock(&lapsed).unwrap();
            let [Event::TopicLapsed { why, .. }] = &lapsed[..] else { panic!("{lapsed:?}") };
            assert_eq!(*why, LapseReason::TooLate { before: until });
        }
    }
    let mut town = Town::electing();
    town.elected(&two(2), &[4, 4, 3, 1]);
    town.again("r", &two(2)).unwrap();
    town.at = last;
    town.votes("r", ballots(&two(2), &[5, 2, 2, 0]));
    let (counted, until) = (town.at, time("2020-08-18T00:00:00+08:00")); // the 30th is a Sunday
    assert_eq!(counted, time("2020-07-17T00:00:00+08:00"));
    for (at, want) in [(until.plus_millis(-1).unwrap(), Ok(())), (until, Err(late(until)))] {
        let mut town = town.clone();
        town.at = at;
        assert_eq!(town.again("s", &three()).map(|_| ()), want);
    }
    let law = ALL.iter().find(|it| it.name == "villagers.runoff").unwrap();
    let own = Preset { name: "own".into(), runoff_within: None, ..law.clone() };
    town.charter.deliberation.presets.push(own);
    town.rule("again").preset = Some(Id::new("own").unwrap());
    town.at = time("2021-06-01T09:00:00+08:00");
    town.again("s", &three()).unwrap();
}

/// A run-off that was annulled gives no more days, as it gives no seats.
#[test]
fn an_annulled_runoff_gives_no_days() {
    let until = time("2020-07-10T00:00:00+08:00");
    for (upheld, at, is_late) in
        [(true, until.plus_millis(-1).unwrap(), false), (true, until, true), (false, until, false)]
    {
        let mut town = Town::electing();
        let command = Id::new("deliberation.decideObjection").unwrap();
        town.charter.membership.four_eyes = vec![FourEyes { command, hours: 48 }];
        let life = LifeRule { appeal_days: 1, notice_days: 2, objection_days: 1, ..NO_STEPS };
        town.rule("again").life = Some(life);
        town.elected(&three(), &[4, 3, 2]);
        town.again("r", &three()).unwrap();
        town.votes("r", ballots(&three(), &[2, 2, 2])); // under a third each
        let of_it = |mut command: Command| {
            if let Command::Object { topic: of, .. } | Command::DecideObjection { topic: of, .. } =
                &mut command
            {
                *of = topic("r");
            }
            command
        };
        town.by(Some("v1"), &of_it(object("a", "v1", None))).unwrap();
        town.by(Some("p4"), &of_it(decide_objection("a", upheld))).unwrap();
        town.pass(at);
        let late = Refusal::RunoffLate { topic: topic("t"), rule: rule_code("again"), until, at };
        let want = if is_late { Err(late) } else { Ok(()) };
        assert_eq!(town.again("s", &three()).map(|_| ()), want, "{upheld} {at:?}");
    }
}

/// By a rule for run-offs a topic follows an election, and by no other; of the law's, or of a preset that
/// the community has.
#[test]
fn a_runoff_names_its_election_and_nothing_else_does() {
    for (by, follows, own, want) in [
        ("again", Some("t"), false, true),
        ("again", None, false, false),
        ("elects", Some("t"), false, false),
        ("elects", None, false, true),
        ("at-once", Some("t"), false, false),
        ("at-once", None, false, true),
        ("recalls", Some("t"), false, false),
        ("again", Some("t"), true, true),
        ("again", None, true, false),
        ("elects", Some("t"), true, false),
    ] {
        let mut town = Town::electing();
        if own {
            for (name, of) in [("elects", "villagers.election"), ("again", "villagers.runoff")] {
                let law = ALL.iter().find(|it| it.name == of).unwrap();
                let preset = Preset { name: name.into(), ..law.clone() };
                town.charter.deliberation.presets.push(preset);
                town.rule(name).preset = Some(Id::new(name).unwrap());
            }
        }
        town.elected(&three(), &[4, 3, 2]);
        let found = town.asks(("r", by), &three(), follows).map(|_| ());
        let refused = Refusal::ElectionNamed { rule: rule_code(by) };
        assert_eq!(found, if want { Ok(()) } else { Err(refused) }, "{by} {follows:?} {own}");
    }
}

/// What is followed is an election of the region, whose seats were counted.
#[test]
fn what_is_followed_is_an_election_that_was_counted() {
    let no_election = || {
        let (topic, region, rule) = (topic("t"), code(VILLAGE), rule_code("again"));
        Err(Refusal::NoElection { topic, region, rule })
    };
    // Proposed by which rule, in which region, cast by how many of nine.
    for (by, region, cast, want) in [
        ("elects", VILLAGE, 5, Ok(())),
        ("elects", VILLAGE, 4, no_election()), // no quorum
        ("elects", TOWN, 9, no_election()),
        ("at-once", VILLAGE, 9, no_election()),
    ] {
        let mut town = Town::electing();
        town.grant("p1", Role::VillageCadre, TOWN);
        let mut command = propose("t", by);
        if let Command::Propose { question, region: of, .. } = &mut command {
            (*question, *of) = (Some(three()), code(region));
        }
        town.must(&command);
        if region == VILLAGE {
            let mut ballots = ballots(&three(), &[2, 1, 1]);
            ballots.truncate(cast);
            town.votes("t", ballots);
        }
        assert_eq!(town.again("r", &three()).map(|_| ()), want, "{by} {region} {cast}");
    }
    let unknown = Refusal::UnknownTopic { topic: topic("t") };
    assert_eq!(Town::electing().again("r", &three()), Err(unknown));
    let mut town = Town::electing();
    town.elected(&three(), &[4, 3, 2]);
    let approval = question(3, BallotKind::Approval { post: post(&[0, 1, 2], 1) }, Ties::Revote {});
    for (asked, given) in [(Question::motion(), "motion"), (approval, "approval")] {
        assert_eq!(town.again("r", &asked), Err(asks("question.kind", given, "block")));
    }
    town.rule("again").electorate = Electorate::Adults;
    assert_eq!(town.again("r", &three()), Err(asks("electorate", "adults", "registered")));
}

/// An election is followed when nothing can annul it any more: not while it runs, is on notice, or was
/// annulled.
#[test]
fn an_election_is_followed_once_its_result_stands() {
    for upheld in [false, true] {
        let mut town = Town::electing();
        let life = LifeRule { appeal_days: 1, notice_days: 2, objection_days: 1, ..NO_STEPS };
        town.rule("elects").life = Some(life);
        let command = Id::new("deliberation.decideObjection").unwrap();
        town.charter.membership.four_eyes = vec![FourEyes { command, hours: 48 }];
        town.asks(("t", "elects"), &three(), None).unwrap();
        let told = town.answer(&Query::Election { topic: topic("t") }).map(|_| ());
        let (topic_id, stage) = (topic("t"), StageName::Seconded);
        assert_eq!(told, Err(Refusal::NotCounted { topic: topic_id, stage }));
        let stage = |stage| Err(town_stage(stage));
        assert_eq!(town.again("r", &three()), stage(StageName::Seconded));
        town.votes("t", ballots(&three(), &[4, 3, 2]));
        assert_eq!(town.again("r", &three()), stage(StageName::Announced));
        town.by(Some("v1"), &object("a", "v1", None)).unwrap();
        town.by(Some("p4"), &decide_objection("a", upheld)).unwrap();
        let word = if upheld { StageName::Annulled } else { StageName::Announced };
        assert_eq!(town.again("r", &three()), stage(word));
        let until = town.row().next().unwrap().at;
        town.pass(until);
        let told = town.answer(&Query::Election { topic: topic("t") }).map(|_| ());
        assert_eq!(told, if upheld { Err(town_stage(word)) } else { Ok(()) });
        let found = town.again("r", &three()).map(|(options, _)| options);
        assert_eq!(found, if upheld { Err(town_stage(word)) } else { Ok(vec![0, 1, 2]) });
    }
}

fn town_stage(stage: StageName) -> Refusal {
    Refusal::WrongStage { topic: topic("t"), stage, needed: StageName::Decided }
}

/// One at a time: what is withdrawn, or elects nobody, leaves the seats as they were; what it fills, the
/// next does not.
#[test]
fn one_runoff_at_a_time() {
    let asked = election(vec![post(&[0, 1, 2, 3], 2)], vec![]);
    let two =
        |options: u8, seats| election(vec![post(&(0..options).collect::<Vec<_>>(), seats)], vec![]);
    let mut town = Town::electing();
    town.elected(&asked, &[4, 4, 3, 2]);
    town.again("a", &two(3, 2)).unwrap();
    let under_way =
        |by: &str, stage| Err(Refusal::RunoffUnderWay { topic: topic("t"), by: topic(by), stage });
    assert_eq!(town.again("b", &two(3, 2)), under_way("a", StageName::Seconded));
    town.must(&Command::Withdraw { topic: topic("a") });
    town.again("b", &two(4, 2)).unwrap();
    town.votes("b", ballots(&two(4, 2), &[2, 2, 2, 2])); // under a third each
    assert_eq!(town.state.topic(&topic("b")).unwrap().word(), StageName::Decided);
    let life = LifeRule { appeal_days: 1, notice_days: 2, objection_days: 1, ..NO_STEPS };
    town.rule("again").life = Some(life);
    town.again("c", &two(4, 2)).unwrap();
    town.votes("c", ballots(&two(4, 2), &[2, 2, 3, 2])); // option 2 has three of nine
    assert_eq!(town.again("d", &two(3, 1)), under_way("c", StageName::Announced));
    let until = town.state.next_due().unwrap().0;
    town.pass(until);
    assert_eq!(town.state.topic(&topic("c")).unwrap().word(), StageName::InForce);
    assert_eq!(town.again("d", &two(4, 2)), Err(asks("question.kind.posts[0].seats", "2", "1")));
    assert_eq!(town.again("d", &two(3, 1)).unwrap().0, [0, 1, 3]);
}

/// 浙江省村民委员会选举办法 28: whoever is tied is voted on again, and nobody else; in a run-off too, whether it
/// elected somebody or not. Where it was no tie, all who were not elected can stand again.
#[test]
fn a_tie_in_a_runoff_is_voted_on_again() {
    let of =
        |options: u8, seats| election(vec![post(&(0..options).collect::<Vec<_>>(), seats)], vec![]);
    // The run-off's seats and votes; then the next one's seats, who can stand in it, and who cannot.
    for (seats, votes, next, stand, more) in [
        (1, &[4, 4, 1, 0][..], 1, Ok(&[0, 1][..]), 3),
        (1, &[1, 4, 0, 4], 1, Ok(&[1, 3]), 3),
        (1, &[3, 3, 3, 0], 1, Ok(&[0, 1, 2]), 4),
        (2, &[5, 3, 3, 0], 1, Ok(&[1, 2]), 3),
        (1, &[2, 2, 2, 2], 1, Ok(&[0, 1, 2, 3]), 5), // under a third each: no tie for the seat
        (2, &[5, 2, 2, 2], 1, Ok(&[1, 2, 3]), 4),
        (1, &[5, 4, 0, 0], 0, Err(()), 2), // nothing is left
    ] {
        let mut town = Town::electing();
        town.elected(&of(4, seats), &[3, 2, 2, 1]);
        town.again("a", &of(4, seats)).unwrap();
        town.votes("a", ballots(&of(4, seats), votes));
        let found = town.again("b", &of(more, next.max(1)));
        assert!(found.is_err(), "{votes:?} {found:?}");
        let Ok(stand) = stand else { continue };
        let found = town.again("b", &of(stand.len() as u8, next)).map(|(options, _)| options);
        assert_eq!(found, Ok(stand.to_vec()), "{votes:?}");
    }
}

/// At each post the last tie counts, and no other post's.
#[test]
fn a_tie_is_its_posts() {
    let asked = election(vec![post(&[0, 1, 2], 1), post(&[3, 4, 5], 1)], vec![]);
    let mut town = Town::electing();
    town.elected(&asked, &[4, 3, 2, 4, 3, 2]);
    town.again("a", &asked).unwrap();
    town.votes("a", ballots(&asked, &[4, 4, 1, 2, 2, 2]));
    let both = election(vec![post(&[0, 1], 1), post(&[2, 3, 4], 1)], vec![]);
    assert_eq!(town.again("b", &both).unwrap().0, [0, 1, 3, 4, 5]);
    town.votes("b", ballots(&both, &[2, 2, 1, 4, 4]));
    let last = election(vec![post(&[0, 1], 1), post(&[2, 3], 1)], vec![]);
    let options = |it: &Post, many: &str, needed: &str| {
        let place = u8::from(it.options[0] > 0);
        asks(&format!("question.kind.posts[{place}].options"), many, needed)
    };
    assert_eq!(town.again("c", &both), Err(options(&both.kind.posts().0[1], "3", "2")));
    assert_eq!(town.again("c", &last).unwrap().0, [0, 1, 4, 5]);
}

/// An election that another topic ends while its run-off is open leaves that nothing to fill.
#[test]
fn a_runoff_of_what_was_ended_is_moot() {
    for ended in [false, true] {
        let asked = election(vec![post(&[0, 1, 2], 2)], vec![]);
        let again = election(vec![post(&[0, 1], 1)], vec![]);
        let mut town = Town::electing();
        town.elected(&asked, &[6, 4, 3]);
        town.again("r", &again).unwrap();
        if ended {
            let recall = propose_with("u", "recalls", None, Some(topic("t")));
            town.must(&recalling(recall, "v0", "ground"));
            for who in ["v0", "v1"] {
                town.must(&Command::Second { topic: topic("u"), person: person(who) });
            }
            let yes = |_| Ballot::Motion { choice: Choice::Yes };
            town.votes("u", (0..VOTERS).map(yes).collect());
            let repealed = town_stage(StageName::Repealed);
            assert_eq!(town.asks(("s", "again"), &again, Some("t")), Err(repealed.clone()));
            let told = town.answer(&Query::Election { topic: topic("t") }).map(|_| ());
            assert_eq!(told, Err(repealed));
        }
        town.votes("r", ballots(&again, &[5, 4]));
        let row = town.state.topic(&topic("r")).unwrap();
        assert_eq!(row.word(), if ended { StageName::Moot } else { StageName::InForce });
    }
}

/// The page of a run-off says which option of the election each of its options is.
#[test]
fn the_page_names_who_stands() {
    let mut town = Town::electing();
    town.elected(&three(), &[2, 3, 4]);
    town.again("r", &three()).unwrap();
    let answer = town.answer(&Query::Topic { topic: topic("r") }).unwrap();
    let Answer::Topic(view) = answer else { panic!() };
    assert_eq!((view.follows, view.stands_for), (Some(topic("t")), vec![2, 1, 0]));
}
