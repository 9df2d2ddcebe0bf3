//! Ballots, flaws, seats and ties; and what holds of every method.

use super::super::count::*;
use super::*;

pub(super) fn post(options: &[u8], seats: u8) -> Post {
    Post { options: options.to_vec(), seats, reserved: vec![], elected: None }
}

pub(super) fn question(options: u8, kind: BallotKind, ties: Ties) -> Question {
    Question { options, kind, ties }
}

pub(super) fn marks(marks: &[u8]) -> Ballot {
    Ballot::Options { marks: marks.to_vec() }
}

pub(super) fn counted(question: &Question, ballots: &[(Ballot, u32)]) -> Count {
    question.check().unwrap();
    let mut poll = Poll::default();
    for (ballot, weight) in ballots {
        poll.add(question, ballot, [*weight; MEASURES]);
    }
    poll.count(question, &poll.tallies(&[VoteMeasure::Heads]), Algorithm::Sha256)
}

fn seats(question: &Question, votes: &[u32]) -> PostCount {
    let one = |option: usize| {
        let mut marks = vec![0; votes.len()];
        marks[option] = 1;
        (Ballot::Options { marks }, votes[option])
    };
    let ballots: Vec<(Ballot, u32)> = (0..votes.len()).map(one).collect();
    match counted(question, &ballots) {
        Count::Seats(mut count) => count.posts.remove(0),
        other => panic!("{other:?}"),
    }
}

fn elected(count: &PostCount) -> Vec<u8> {
    count.seated.iter().map(|it| it.option).collect()
}

/// 村民委员会组织法 15: an election takes more than half of the voters and of the votes cast; a run-off most
/// votes and a third of those cast.
#[test]
fn an_election_and_its_runoff() {
    for (name, quorum_of_9, votes, seated) in [
        ("villagers.election", 5, &[5, 4][..], &[0][..]),
        ("villagers.election", 5, &[5, 3, 2], &[]),
        ("villagers.runoff", 1, &[3, 2, 2, 2], &[0]),
        ("villagers.runoff", 1, &[3, 2, 2, 2, 1], &[]),
        ("villagers.runoff", 1, &[2, 4, 3, 1], &[1]),
    ] {
        let law = crate::charter::presets::ALL.iter().find(|it| it.name == name).unwrap();
        assert_eq!(law.quorum.smallest(9), Some(quorum_of_9), "{name}");
        let options: Vec<u8> = (0..votes.len() as u8).collect();
        let posts = vec![Post { elected: Some(law.approval), ..post(&options, 1) }];
        let block = BallotKind::Block { posts, apart: vec![] };
        let question = question(votes.len() as u8, block, Ties::Revote {});
        assert_eq!(elected(&seats(&question, votes)), seated, "{name} {votes:?}");
    }
}

#[test]
fn flaws_on_both_sides_of_each_border() {
    let posts = vec![post(&[0, 1], 1), post(&[2, 3, 4], 2)];
    let apart = vec![
        Apart { options: vec![0, 2], one_person: true },
        Apart { options: vec![1, 3], one_person: false },
    ];
    let block = BallotKind::Block { posts, apart };
    let approval = BallotKind::Approval { post: post(&[0, 1, 2], 1) };
    let score = BallotKind::Score { post: post(&[0, 1, 2], 1), max: 5 };
    let strict = BallotKind::Ranked { method: RankedMethod::Schulze, equal: false };
    let equal = BallotKind::Ranked { method: RankedMethod::Runoff, equal: true };
    let costs = vec![crate::base::Amount::from_hundredths(100); 3];
    let budget = crate::base::Amount::from_hundredths(250);
    let method = BudgetMethod::Greedy;
    let budget = BallotKind::Budget { method, budget, costs, max: 4, points: 6 };
    let unreadable = Ballot::Void { reason: Flaw::Unreadable };
    let yes = Ballot::Motion { choice: Choice::Yes };
    for (kind, ballot, flaw) in [
        (&block, marks(&[1, 0, 0, 1, 1]), None),
        (&block, marks(&[0, 0, 0, 0, 0]), None),
        (&block, marks(&[1, 1, 0, 0, 0]), Some(Flaw::TooMany)),
        (&block, marks(&[0, 0, 1, 1, 1]), Some(Flaw::TooMany)),
        (&block, marks(&[1, 0, 1, 0, 0]), Some(Flaw::TwoPosts)),
        (&block, marks(&[0, 1, 0, 1, 0]), None), // kin may be voted for, not both elected
        (&block, marks(&[2, 0, 0, 0, 0]), Some(Flaw::OtherForm)),
        (&block, marks(&[1, 0, 0, 0]), Some(Flaw::OtherForm)),
        (&block, marks(&[1, 0, 0, 0, 0, 0]), Some(Flaw::OtherForm)),
        (&block, yes.clone(), Some(Flaw::OtherForm)),
        (&block, unreadable.clone(), Some(Flaw::Unreadable)),
        (&approval, marks(&[1, 1, 1]), None),
        (&approval, marks(&[1, 2, 1]), Some(Flaw::OtherForm)),
        (&score, marks(&[5, 0, 5]), None),
        (&score, marks(&[6, 0, 5]), Some(Flaw::OtherForm)),
        (&strict, marks(&[1, 3, 0]), None), // truncated, with a number left out
        (&strict, marks(&[1, 0, 0]), None),
        (&strict, marks(&[1, 2, 2]), Some(Flaw::EqualRanks)),
        (&equal, marks(&[1, 2, 2]), None),
        (&budget, marks(&[4, 2, 0]), None),
        (&budget, marks(&[4, 3, 0]), Some(Flaw::TooMany)),
        (&budget, marks(&[5, 1, 0]), Some(Flaw::OtherForm)),
        (&BallotKind::Motion {}, yes, None),
        (&BallotKind::Motion {}, unreadable, Some(Flaw::Unreadable)),
        (&BallotKind::Motion {}, marks(&[]), Some(Flaw::OtherForm)),
    ] {
        let options = if *kind == block { 5 } else { 3 };
        assert_eq!(kind.check(options, &ballot).err(), flaw, "{kind:?} {ballot:?}");
    }
}

#[test]
fn void_and_blank_ballots_took_part() {
    let question = question(2, BallotKind::one_of(2), Ties::Revote {});
    let mut poll = Poll::default();
    let void = Ballot::Void { reason: Flaw::Unreadable };
    for ballot in [marks(&[1, 0]), marks(&[1, 1]), marks(&[0, 0]), void.clone(), void] {
        poll.add(&question, &ballot, [1, 0]);
    }
    let voided = |flaw, ballots| Voided { flaw, ballots };
    let void = vec![voided(Flaw::TooMany, 1), voided(Flaw::Unreadable, 2)];
    assert_eq!(*poll.turnout(), Turnout { cast: 5, blank: 1, void });
}

#[test]
fn questions_on_both_sides_of_each_border() {
    let ranked = BallotKind::Ranked { method: RankedMethod::Schulze, equal: true };
    let order = |order: &[u8]| Ties::Seniority { order: order.to_vec() };
    let block = |posts: Vec<Post>| BallotKind::Block { posts, apart: vec![] };
    let kept = |options: &[u8], seats| Post {
        reserved: vec![Reserved { options: options.to_vec(), seats }],
        ..post(&[0, 1], 2)
    };
    let cost = |hundredths| crate::base::Amount::from_hundredths(hundredths);
    let budget = |all, one, max, points| BallotKind::Budget {
        method: BudgetMethod::EqualShares,
        budget: cost(all),
        costs: vec![cost(one), cost(1)],
        max,
        points,
    };
    let elected = Some(more_than(1, 2));
    for (options, kind, ties, wrong) in [
        (0, BallotKind::Motion {}, Ties::Revote {}, None),
        (1, BallotKind::Motion {}, Ties::Revote {}, Some("options")),
        (0, ranked.clone(), Ties::Revote {}, Some("options")),
        (1, ranked.clone(), Ties::Revote {}, None),
        (3, ranked.clone(), order(&[2, 0, 1]), None),
        (3, ranked.clone(), order(&[2, 0]), Some("ties.order")),
        (3, ranked.clone(), order(&[2, 0, 0]), Some("ties.order")),
        (3, ranked, order(&[2, 0, 1, 3]), Some("ties.order")),
        (2, block(vec![]), Ties::Revote {}, Some("kind.posts")),
        (2, block(vec![post(&[0, 1], 0)]), Ties::Revote {}, Some("kind.seats")),
        (2, block(vec![post(&[1, 0], 1)]), Ties::Revote {}, Some("kind.options")),
        (2, block(vec![post(&[0, 2], 1)]), Ties::Revote {}, Some("kind.options")),
        (2, block(vec![post(&[0], 1)]), Ties::Revote {}, Some("kind.posts")),
        (2, block(vec![post(&[0, 1], 1), post(&[1], 1)]), Ties::Revote {}, Some("kind.posts")),
        (2, block(vec![post(&[0], 1), post(&[1], 1)]), Ties::Revote {}, None),
        (2, block(vec![kept(&[1], 2)]), Ties::Revote {}, None),
        (2, block(vec![kept(&[1], 3)]), Ties::Revote {}, Some("kind.seats")),
        (3, block(vec![kept(&[2], 1), post(&[2], 1)]), Ties::Revote {}, Some("kind.reserved")),
        (
            2,
            BallotKind::Score { post: post(&[0, 1], 1), max: 0 },
            Ties::Revote {},
            Some("kind.max"),
        ),
        (
            2,
            BallotKind::Score { post: Post { elected, ..post(&[0, 1], 1) }, max: 1 },
            Ties::Revote {},
            Some("kind.post.elected"),
        ),
        (2, budget(1, 1, 1, 1), Ties::Revote {}, None),
        (2, budget(0, 1, 1, 1), Ties::Revote {}, Some("kind.budget")),
        (2, budget(1, 0, 1, 1), Ties::Revote {}, Some("kind.costs")),
        (3, budget(1, 1, 1, 1), Ties::Revote {}, Some("kind.costs")),
        (2, budget(1, 1, 2, 1), Ties::Revote {}, Some("kind.max")),
        (2, budget(1, 1, 0, 1), Ties::Revote {}, Some("kind.max")),
    ] {
        let question = question(options, kind, ties);
        let fault = question.check().err().map(|refusal| format!("{refusal}"));
        match wrong {
            None => assert_eq!(fault, None, "{question:?}"),
            Some(path) => assert!(
                fault.as_ref().is_some_and(|it| it.contains(&format!("at question.{path}:"))),
                "{question:?} {fault:?}"
            ),
        }
        let json = serde_json::to_string(&question).unwrap();
        assert_eq!(serde_json::from_str::<Question>(&json).unwrap(), question, "{json}");
        let bytes = postcard::to_allocvec(&question).unwrap();
        assert_eq!(postcard::from_bytes::<Question>(&bytes).unwrap(), question);
    }
}

/// A committee of three with a seat kept for a woman: options 3 and 4 are women.
#[test]
fn a_kept_seat() {
    let reserved = vec![Reserved { options: vec![3, 4], seats: 1 }];
    let post = Post { reserved, ..post(&[0, 1, 2, 3, 4], 3) };
    let block = BallotKind::Block { posts: vec![post], apart: vec![] };
    let revote = question(5, block.clone(), Ties::Revote {});
    for (votes, want, tied, open) in [
        ([50, 40, 30, 20, 10], vec![0, 1, 3], vec![], 0), // the first woman before the third man
        ([50, 40, 30, 60, 10], vec![3, 0, 1], vec![], 0), // she has most: nothing is kept any more
        ([50, 40, 30, 0, 0], vec![0, 1], vec![], 1),      // no woman has a vote: it stays empty
        ([50, 40, 30, 20, 20], vec![0, 1], vec![3, 4], 1), // tied for it
        ([50, 40, 40, 20, 10], vec![0], vec![1, 2], 2),   // two men for one seat that is not kept
        ([50, 50, 30, 20, 10], vec![0, 1, 3], vec![], 0), // tied, and both are in
        ([50, 40, 10, 40, 40], vec![0], vec![1, 3, 4], 2), // three for two
        ([0, 0, 0, 0, 0], vec![], vec![], 3),
    ] {
        let count = seats(&revote, &votes);
        assert_eq!((elected(&count), &count.tied, count.open), (want, &tied, open), "{votes:?}");
    }
    let senior = question(5, block, Ties::Seniority { order: vec![4, 3, 2, 1, 0] });
    let count = seats(&senior, &[50, 40, 40, 20, 20]);
    assert_eq!(elected(&count), [0, 2, 4]);
    let by_tie: Vec<bool> = count.seated.iter().map(|it| it.by_tie).collect();
    assert_eq!(by_tie, [false, true, true]);
}

/// 村民委员会组织法 15: more than half of those who voted; a run-off takes a third.
#[test]
fn a_share_of_those_who_voted() {
    for (share, votes, blank, want) in [
        (more_than(1, 2), [51, 49], 0, vec![0]),
        (more_than(1, 2), [50, 50], 0, vec![]),
        (more_than(1, 2), [50, 41], 9, vec![]), // blank papers are votes cast
        (at_least(1, 3), [34, 33], 33, vec![0]),
        (at_least(1, 3), [33, 32], 35, vec![]),
    ] {
        let post = Post { elected: Some(share), ..post(&[0, 1], 1) };
        let kind = BallotKind::Block { posts: vec![post], apart: vec![] };
        let question = question(2, kind, Ties::Revote {});
        let ballots =
            [(marks(&[1, 0]), votes[0]), (marks(&[0, 1]), votes[1]), (marks(&[0, 0]), blank)];
        let Count::Seats(count) = counted(&question, &ballots) else { panic!() };
        assert_eq!(elected(&count.posts[0]), want, "{share} {votes:?} {blank}");
        assert_eq!(count.posts[0].votes[0].tests[0].whole, 100);
    }
}

/// One person in two posts, and kin: whoever is seated first stays.
#[test]
fn who_may_not_be_elected_together() {
    let posts = vec![post(&[0, 1], 1), post(&[2, 3, 4], 2)];
    let apart = vec![
        Apart { options: vec![0, 2], one_person: true },
        Apart { options: vec![3, 4], one_person: false },
    ];
    let question = question(5, BallotKind::Block { posts, apart }, Ties::Revote {});
    let ballots = [
        (marks(&[1, 0, 0, 0, 0]), 6),
        (marks(&[0, 1, 1, 1, 0]), 5),
        (marks(&[0, 0, 0, 1, 1]), 2),
        (marks(&[0, 0, 0, 0, 1]), 1),
    ];
    let Count::Seats(count) = counted(&question, &ballots) else { panic!() };
    assert_eq!(elected(&count.posts[0]), [0]);
    assert_eq!(elected(&count.posts[1]), [3]); // 2 is 0, and 4 is kin to 3
    assert_eq!(count.posts[1].open, 1);
}

/// Drawn again with `printf '<32 bytes><one byte>' | sha256sum`.
#[test]
fn a_lot_that_anyone_can_draw_again() {
    let seed: Digest =
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".parse().unwrap();
    let question = question(4, BallotKind::one_of(4), Ties::Lot { seed });
    let drawn = elected(&seats(&question, &[5, 5, 5, 5]));
    assert_eq!(drawn, [2]);
}

/// Seats by trying every set: the best in the order of votes, then of seniority, that keeps what is
/// to be kept.
fn by_trying(votes: &[u32], seats: usize, women: &[u8], kept: usize) -> Vec<u8> {
    let mut order: Vec<u8> =
        (0..votes.len() as u8).filter(|it| votes[usize::from(*it)] > 0).collect();
    order.sort_by_key(|it| (core::cmp::Reverse(votes[usize::from(*it)]), *it));
    let mut best: Vec<usize> = vec![];
    for set in 0_u32..1 << order.len() {
        let places: Vec<usize> = (0..order.len()).filter(|it| set >> it & 1 == 1).collect();
        let in_it = places.iter().filter(|it| women.contains(&order[**it])).count();
        if places.len() + kept.saturating_sub(in_it) > seats {
            continue;
        }
        let better = (0..).map_while(|at| match (places.get(at), best.get(at)) {
            (Some(place), Some(other)) if place == other => Some(None),
            (Some(place), Some(other)) => Some(Some(place < other)),
            (Some(_), None) => Some(Some(true)),
            (None, _) => None,
        });
        if better.flatten().next() == Some(true) {
            best = places;
        }
    }
    best.into_iter().map(|place| order[place]).collect()
}

/// A question of each kind over four options, and ballots for it.
pub(super) fn any_poll() -> impl Strategy<Value = (Question, Vec<(Ballot, u32)>)> {
    let cost = |hundredths| crate::base::Amount::from_hundredths(hundredths);
    let budget = |method| BallotKind::Budget {
        method,
        budget: cost(1000),
        costs: vec![cost(300), cost(500), cost(400), cost(250)],
        max: 3,
        points: 6,
    };
    let kinds = vec![
        BallotKind::one_of(4),
        BallotKind::Approval { post: post(&[0, 1, 2, 3], 2) },
        BallotKind::Score { post: post(&[0, 1, 2, 3], 2), max: 4 },
        BallotKind::Ranked { method: RankedMethod::Schulze, equal: true },
        BallotKind::Ranked { method: RankedMethod::Runoff, equal: true },
        budget(BudgetMethod::Greedy),
        budget(BudgetMethod::EqualShares),
        budget(BudgetMethod::EqualSharesThenGreedy),
    ];
    let seed = Algorithm::Sha256.digest(&[b"seed"]);
    let ties =
        vec![Ties::Revote {}, Ties::Seniority { order: vec![2, 0, 3, 1] }, Ties::Lot { seed }];
    let ballot = prop::collection::vec(0..5_u8, 4).prop_map(|marks| Ballot::Options { marks });
    let ballots = prop::collection::vec((ballot, 1..4_u32), 0..14);
    (prop::sample::select(kinds), prop::sample::select(ties), ballots)
        .prop_map(|(kind, ties, ballots)| (question(4, kind, ties), ballots))
}

/// 村民委员会组织法 12: its own committee alone has a village elect; whatever no law has convened asks for
/// seconds.
#[test]
fn an_election_is_convened() {
    let asked = question(2, BallotKind::Approval { post: post(&[0, 1], 1) }, Ties::Revote {});
    for (preset, who, cadre_of, convenes) in [
        (Some("villagers.election"), "p1", VILLAGE, true),
        (Some("villagers.election"), "p1", OTHER_VILLAGE, false),
        (Some("villagers.election"), "p2", VILLAGE, false),
        (None, "p2", VILLAGE, true),
    ] {
        let mut town = Town::new();
        town.grant("p1", Role::VillageCadre, cadre_of);
        let preset = preset.map(|name| Id::new(name).unwrap());
        let rule = DecisionRule { preset, ..rule("elects", Electorate::Registered, 3) };
        town.charter.deliberation.decisions.push(rule);
        let mut command = propose("t", "elects");
        if let Command::Propose { question, .. } = &mut command {
            *question = Some(asked.clone());
        }
        let (rule, article) = (rule_code("elects"), "村民委员会组织法 2018, 12-15".into());
        let refused = Refusal::NotConvener { person: person(who), rule, article };
        let want = if convenes { Ok(1) } else { Err(refused) };
        assert_eq!(town.by(Some(who), &command).map(|events| events.len()), want, "{who}");
    }
}

proptest! {
    #[test]
    fn kept_seats_as_by_trying_every_set(
        votes in prop::collection::vec(0..4_u32, 1..7), seats_up_to in 1..5_u8,
        women in 0..64_u8, kept in 0..4_u8,
    ) {
        let all: Vec<u8> = (0..votes.len() as u8).collect();
        let women: Vec<u8> = all.iter().copied().filter(|it| women >> it & 1 == 1).collect();
        let kept = if women.is_empty() { 0 } else { kept.min(seats_up_to) };
        let group = Reserved { options: women.clone(), seats: kept };
        let reserved = if women.is_empty() { vec![] } else { vec![group] };
        let post = Post { reserved, ..post(&all, seats_up_to) };
        let kind = BallotKind::Block { posts: vec![post], apart: vec![] };
        let options = all.len() as u8;
        let count = seats(&question(options, kind.clone(), Ties::Seniority { order: all }), &votes);
        let mut found = elected(&count);
        found.sort_by_key(|it| (core::cmp::Reverse(votes[usize::from(*it)]), *it));
        let want = by_trying(&votes, seats_up_to.into(), &women, kept.into());
        prop_assert_eq!(&found, &want);
        // Where no policy is needed, none changes anything.
        let revote = seats(&question(options, kind, Ties::Revote {}), &votes);
        if revote.tied.is_empty() {
            let mut revoted = elected(&revote);
            revoted.sort_by_key(|it| (core::cmp::Reverse(votes[usize::from(*it)]), *it));
            prop_assert_eq!(revoted, want);
        }
    }

    /// Order of ballots changes nothing, nor whether ten ballots come as one of weight ten; and a
    /// recount of what was published gives the same count.
    #[test]
    fn order_and_grouping_change_nothing((question, ballots) in any_poll(), turn in 0..14_usize) {
        let count = counted(&question, &ballots);
        let mut turned = ballots.clone();
        turned.rotate_left(turn % ballots.len().max(1));
        turned.reverse();
        prop_assert_eq!(&counted(&question, &turned), &count);
        let single: Vec<(Ballot, u32)> = ballots
            .iter()
            .flat_map(|(ballot, weight)| vec![(ballot.clone(), 1); *weight as usize])
            .collect();
        prop_assert_eq!(&counted(&question, &single), &count);
        let json = serde_json::to_string(&(&ballots, &count)).unwrap();
        let (published, shown): (Vec<(Ballot, u32)>, Count) = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&counted(&question, &published), &shown);
        let bytes = postcard::to_allocvec(&shown).unwrap();
        prop_assert_eq!(postcard::from_bytes::<Count>(&bytes).unwrap(), shown);
    }
}
