//! Results in words: what each kind of count tells, and that it is true.

use alloc::string::{String, ToString};

use super::super::count::*;
use super::elections::{marks, post, question};
use super::*;
use crate::charter::{Silence, SilenceRule, Thresholds};
use crate::deliberation::result::{self, CountTerms, VoteResult};
use crate::deliberation::urn::{PublishedBallot, Tracker};
use crate::deliberation::{explain, explain::silent};

/// Counts ballots of persons under "at least half take part, more than half are for it".
fn count(question: Question, eligible: u32, silent: u32, ballots: &[(&[u8], u32)]) -> VoteResult {
    let thresholds = Thresholds {
        quorum: at_least(1, 2),
        approval: more_than(1, 2),
        approval_of: Base::Participants,
        silence: Silence::Participates,
    };
    question.check().unwrap();
    let each = ballots.iter().flat_map(|(of, many)| (0..*many).map(|_| marks(of)));
    let published: Vec<PublishedBallot> = (0_u32..)
        .zip(each)
        .map(|(number, ballot)| {
            let tracker: Tracker = format!("{number:032x}").parse().unwrap();
            PublishedBallot { tracker, ballot, area: None }
        })
        .collect();
    let terms = CountTerms { question, thresholds, eligible: vec![eligible], silent: vec![silent] };
    result::count(&terms, &published, Algorithm::Sha256)
}

fn told(result: &VoteResult) -> Vec<[String; 2]> {
    explain(result).into_iter().map(|it| [it.en, it.zh]).collect()
}

#[track_caller]
fn tells(result: &VoteResult, lines: &[[&str; 2]]) {
    let told = told(result);
    for [en, zh] in lines {
        assert!(told.iter().any(|it| it[0] == *en && it[1] == *zh), "{en} {zh}: {told:#?}");
    }
    assert!(told.iter().flatten().all(|it| !it.contains(['[', ']'])), "{told:#?}");
}

/// Whose silence counts as taking part is in the base of who is elected too, as of a motion.
#[test]
fn silence_is_in_both_denominators_of_an_election() {
    let elected = Some(more_than(1, 2));
    let block =
        BallotKind::Block { posts: vec![Post { elected, ..post(&[0, 1], 1) }], apart: vec![] };
    for (silent, outcome, base) in [(1, Outcome::Passed, 3), (2, Outcome::Rejected, 4)] {
        let question = question(2, block.clone(), Ties::Revote {});
        let result = count(question, 6, silent, &[(&[1, 0], 2)]);
        let Some(Count::Seats(seats)) = &result.count else { panic!("{result:?}") };
        let line = &seats.posts[0].votes[0].tests[0];
        assert_eq!((line.part, line.whole, result.proof[0].part), (2, base, base));
        assert_eq!(result.outcome, outcome, "{silent}");
    }
}

#[test]
fn seats_tell_ties_and_open_seats() {
    let block = |seats| BallotKind::Block { posts: vec![post(&[0, 1, 2], seats)], apart: vec![] };
    let revote = count(
        question(3, block(2), Ties::Revote {}),
        5,
        0,
        &[(&[1, 0, 0], 3), (&[0, 1, 0], 1), (&[0, 0, 1], 1)],
    );
    tells(
        &revote,
        &[
            [
                "Enough took part, and what it takes is met: passed.",
                "参与达到要求，满足通过条件，通过。",
            ],
            ["Option 0: 3, elected", "选项 0: 3, 当选"],
            ["Tied, to be voted on again: options 1, 2", "同票，须再次表决：选项 1, 2"],
            ["Seats left open: 1", "空缺名额: 1"],
        ],
    );
    let none =
        count(question(3, block(1), Ties::Revote {}), 4, 0, &[(&[1, 0, 0], 2), (&[0, 1, 0], 2)]);
    tells(
        &none,
        &[
            ["Enough took part, and no option is chosen.", "参与达到要求，但无选项胜出。"],
            ["Tied, to be voted on again: options 0, 1", "同票，须再次表决：选项 0, 1"],
        ],
    );
    let order = Ties::Seniority { order: vec![1, 0, 2] };
    let senior = count(question(3, block(1), order), 4, 0, &[(&[1, 0, 0], 2), (&[0, 1, 0], 2)]);
    tells(
        &senior,
        &[[
            "Option 1: 2, elected, a tie decided by the policy",
            "选项 1: 2, 当选，同票，按事先规则定",
        ]],
    );
    let reserved = vec![Reserved { options: vec![2], seats: 1 }];
    let kept =
        BallotKind::Block { posts: vec![Post { reserved, ..post(&[0, 1, 2], 1) }], apart: vec![] };
    let kept = count(question(3, kept, Ties::Revote {}), 4, 0, &[(&[1, 0, 0], 2), (&[0, 0, 1], 1)]);
    tells(&kept, &[["Option 2: 1, elected, on a reserved seat", "选项 2: 1, 当选，占保留名额"]]);
}

#[test]
fn ranks_and_budgets_tell_their_steps() {
    let ranked = |method| BallotKind::Ranked { method, equal: false };
    let ballots: &[(&[u8], u32)] = &[(&[1, 2, 3], 4), (&[3, 1, 2], 3), (&[3, 2, 1], 2)];
    let schulze = question(3, ranked(RankedMethod::Schulze), Ties::Revote {});
    tells(&count(schulze, 9, 0, ballots), &[["Option 1: wins", "选项 1: 胜出"]]);
    let runoff = question(3, ranked(RankedMethod::Runoff), Ties::Revote {});
    tells(
        &count(runoff.clone(), 9, 0, ballots),
        &[
            [
                "Round 1: Option 0: 4; Option 1: 3; Option 2: 2; rank none still in: 0; out: 2",
                "第 1 轮: 选项 0: 4; 选项 1: 3; 选项 2: 2; 已无可计: 0; 出局: 2",
            ],
            [
                "Round 2: Option 0: 4; Option 1: 5; rank none still in: 0",
                "第 2 轮: 选项 0: 4; 选项 1: 5; 已无可计: 0",
            ],
            ["Option 1: wins", "选项 1: 胜出"],
        ],
    );
    // Two against two: nobody wins, and it is a tie.
    let even: &[(&[u8], u32)] = &[(&[1, 2, 0], 2), (&[2, 1, 0], 2)];
    for method in [RankedMethod::Schulze, RankedMethod::Runoff] {
        tells(
            &count(question(3, ranked(method), Ties::Revote {}), 4, 0, even),
            &[
                ["Enough took part, and no option is chosen.", "参与达到要求，但无选项胜出。"],
                ["Tied, to be voted on again: options 0, 1", "同票，须再次表决：选项 0, 1"],
            ],
        );
    }
    let order = Ties::Seniority { order: vec![1, 0, 2] };
    tells(
        &count(question(3, ranked(RankedMethod::Schulze), order.clone()), 4, 0, even),
        &[["Option 1: wins, a tie decided by the policy", "选项 1: 胜出，同票，按事先规则定"]],
    );
    let amount = crate::base::Amount::from_hundredths;
    let budget = |ties| {
        let (method, budget) = (BudgetMethod::Greedy, amount(30_000));
        let costs = vec![amount(20_000), amount(20_000), amount(5_000)];
        question(3, BallotKind::Budget { method, budget, costs, max: 3, points: 3 }, ties)
    };
    let points: &[(&[u8], u32)] = &[(&[2, 0, 1], 2), (&[0, 3, 0], 1)];
    tells(
        &count(budget(Ties::Revote {}), 3, 0, points),
        &[
            ["Project 0: 4; 200.00 / 300.00: paid for", "项目 0: 4; 200.00 / 300.00: 入选"],
            [
                "Project 1: 3; 200.00 / 100.00: more than is left",
                "项目 1: 3; 200.00 / 100.00: 超出余额",
            ],
            ["Left: 50.00", "余额: 50.00"],
        ],
    );
    let tied: &[(&[u8], u32)] = &[(&[2, 0, 0], 1), (&[0, 2, 0], 1)];
    tells(
        &count(budget(Ties::Revote {}), 2, 0, tied),
        &[["Tied, to be voted on again: options 0, 1", "同票，须再次表决：选项 0, 1"]],
    );
    tells(
        &count(budget(order), 2, 0, tied),
        &[[
            "Project 1: 2; 200.00 / 300.00: paid for, a tie decided by the policy",
            "项目 1: 2; 200.00 / 300.00: 入选，同票，按事先规则定",
        ]],
    );
}

#[test]
fn silence_tells_how_many_and_by_what() {
    let notice = Algorithm::Sha256.digest(&[b"notice"]);
    let source = Id::new("业主大会议事规则-12").unwrap();
    let rule = |counts| SilenceRule { counts, source: source.clone(), notice, served_days: 7 };
    assert_eq!(silent(&[3], &rule(Silence::Ignored)), None);
    assert_eq!(silent(&[0], &rule(Silence::Participates)), None);
    let told = silent(&[3, 27_000], &rule(Silence::Participates)).unwrap();
    for word in ["3 with 27000 of 0.01 m2", "业主大会议事规则-12", "abstained", &notice.to_string()]
    {
        assert!(told.en.contains(word), "{word}: {}", told.en);
    }
    assert!(told.zh.starts_with("3 人（面积 27000×0.01 平方米）"), "{}", told.zh);
    let joined = silent(&[1], &rule(Silence::JoinsMajority)).unwrap();
    assert!(joined.en.contains("the side that leads by every measure"), "{}", joined.en);
    assert!(joined.zh.contains("居多数的一方"), "{}", joined.zh);
}
