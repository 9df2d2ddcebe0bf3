//! Counting, measured: ballots to a count; published ballots to the result with its Merkle root, as
//! whoever counts again does; a proof that one ballot is among them.
//!
//! ```sh
//! cargo bench -p gongzhi-tests --bench count             # all
//! cargo bench -p gongzhi-tests --bench count -- schulze  # what the name holds
//! ```
//!
//! Each figure is the median of five runs. Ballots are made from a seed, half of them like many
//! others and half of them like none.

use std::hint::black_box;
use std::time::{Duration, Instant};

use gongzhi::base::digest::Algorithm;
use gongzhi::base::merkle::{Log, verify_inclusion};
use gongzhi::base::{Amount, Ratio, Threshold};
use gongzhi::charter::{Base, Silence, Thresholds, VoteMeasure};
use gongzhi::deliberation::count::{
    Ballot, BallotKind, BudgetMethod, Poll, Question, RankedMethod, Ties,
};
use gongzhi::deliberation::{Choice, CountTerms, PublishedBallot, recount};

const RUNS: usize = 5;
const OPTIONS: u8 = 20;
/// The goals: yes and no recounted, ballots a second; ranks by Schulze, seconds for a million.
const RECOUNT_MIN: f64 = 10_000_000.0;
const SCHULZE_MAX: f64 = 1.0;
/// A proof verified, and how often it is for one figure.
const VERIFY_MAX: Duration = Duration::from_micros(50);
const VERIFIED: u32 = 1_000;

fn main() {
    // `cargo bench` says so; anything else is a trial of a moment.
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let bench = arguments.iter().any(|argument| argument == "--bench");
    let only = arguments.iter().find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only.as_str()));
    let (ballots, runs) = if bench { (1_000_000, RUNS) } else { (1_000, 1) };
    let equal = true;
    let ranked = |method| BallotKind::Ranked { method, equal };
    if wanted("motion") {
        let (time, rate) = measure("motion", 0, BallotKind::Motion {}, ballots, runs);
        goal(rate >= RECOUNT_MIN, &format!("below {RECOUNT_MIN}/s"), time);
    }
    if wanted("recount") {
        recounted(ballots, runs);
    }
    if wanted("schulze") {
        let kind = ranked(RankedMethod::Schulze);
        let (time, _) = measure("schulze", OPTIONS, kind, ballots, runs);
        goal(time.as_secs_f64() < SCHULZE_MAX, &format!("{SCHULZE_MAX} s or more"), time);
    }
    if wanted("runoff") {
        measure("runoff", OPTIONS, ranked(RankedMethod::Runoff), ballots, runs);
    }
    if wanted("shares") {
        let costs =
            (1..=OPTIONS).map(|it| Amount::from_hundredths(i64::from(it) * 1_000)).collect();
        let budget = Amount::from_hundredths(100_000);
        let method = BudgetMethod::EqualSharesThenGreedy;
        let kind = BallotKind::Budget { method, budget, costs, max: u8::MAX, points: u16::MAX };
        measure("shares", OPTIONS, kind, ballots / 100, runs);
    }
}

/// A motion recounted from published ballots, with the hash of each; and one ballot proven among them.
fn recounted(count: u32, runs: usize) {
    let tracker = |it: u32| format!("{it:032x}").parse().expect("a tracker");
    let published =
        |(ballot, it): (Ballot, u32)| PublishedBallot { tracker: tracker(it), ballot, area: None };
    let ballots: Vec<_> = make(0, count).into_iter().zip(0..).map(published).collect();
    let half = Threshold::MoreThan(Ratio::new(1, 2).expect("a half"));
    let thresholds = Thresholds {
        quorum: half,
        approval: half,
        approval_of: Base::Participants,
        silence: Silence::default(),
    };
    let (question, eligible, silent) = (Question::motion(), vec![count], vec![0]);
    let terms = CountTerms { question, thresholds, eligible, silent };
    let algorithm = Algorithm::Sha256;
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            let result = recount(&terms, &ballots, algorithm);
            let time = start.elapsed();
            assert_eq!(result.turnout.cast, count);
            time
        })
        .collect();
    times.sort_unstable();
    let (time, all) = (times[times.len() / 2], f64::from(count));
    let (millis, rate) = (time.as_secs_f64() * 1e3, all / time.as_secs_f64());
    println!("{:10} {count:>9} ballots {millis:>9.1} ms {rate:>12.0}/s, hashes and all", "recount");
    goal(rate >= RECOUNT_MIN, &format!("below {RECOUNT_MIN}/s"), time);

    let mut log = Log::new(algorithm);
    ballots.iter().for_each(|ballot| log.append_hash(ballot.leaf(algorithm)));
    let (root, size, place) = (log.root(), u64::from(count), u64::from(count / 3));
    let proof = log.inclusion(place).expect("a ballot");
    let ballot = &ballots[usize::try_from(place).expect("a place")];
    let start = Instant::now();
    for _ in 0..VERIFIED {
        let leaf = black_box(ballot).leaf(algorithm);
        assert!(verify_inclusion(algorithm, leaf, place, size, &proof, root));
    }
    let time = start.elapsed() / VERIFIED;
    println!(
        "{:10} {:>9} hashes {:>9.2} us a proof",
        "verify",
        proof.len(),
        time.as_secs_f64() * 1e6
    );
    goal(time < VERIFY_MAX, &format!("{VERIFY_MAX:?} or more"), time);
}

fn goal(met: bool, missed: &str, time: Duration) {
    if !met {
        println!("{:10} goal missed: {missed}, {time:?}", "");
    }
}

/// The median time from ballots to a result, and ballots a second.
fn measure(name: &str, options: u8, kind: BallotKind, count: u32, runs: usize) -> (Duration, f64) {
    let order = (0..options).collect();
    let question = Question { options, kind, ties: Ties::Seniority { order } };
    question.check().expect("a question");
    let ballots = make(options, count);
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            let mut poll = Poll::default();
            for ballot in &ballots {
                poll.add(&question, ballot, [1, 0]);
            }
            let tallies = poll.tallies(&[VoteMeasure::Heads]);
            let counted = poll.count(&question, &tallies, Algorithm::Sha256);
            let time = start.elapsed();
            assert_eq!(poll.turnout().cast, count, "{counted:?}");
            time
        })
        .collect();
    times.sort_unstable();
    let time = times[times.len() / 2];
    let rate = f64::from(count) / time.as_secs_f64();
    println!("{name:10} {count:>9} ballots {:>9.1} ms {rate:>12.0}/s", time.as_secs_f64() * 1e3);
    (time, rate)
}

/// Ballots by a linear congruence: every second one of a hundred kinds, the others of their own.
fn make(options: u8, count: u32) -> Vec<Ballot> {
    let mut dice = Dice(2020);
    let ballot = |dice: &mut Dice| {
        let mut order: Vec<u8> = (0..options).collect();
        (1..order.len()).for_each(|place| order.swap(place, dice.below(place + 1)));
        let mut marks = vec![0; options.into()];
        let ranked = dice.below(usize::from(options)) + 1;
        for (option, rank) in order.into_iter().take(ranked).zip(1..) {
            marks[usize::from(option)] = rank;
        }
        Ballot::Options { marks }
    };
    let choices = [Choice::Yes, Choice::No, Choice::Abstain];
    if options == 0 {
        let motion = |_| Ballot::Motion { choice: choices[dice.below(3)] };
        return (0..count).map(motion).collect();
    }
    let kinds: Vec<Ballot> = (0..100).map(|_| ballot(&mut dice)).collect();
    (0..count)
        .map(|it| if it % 2 == 0 { ballot(&mut dice) } else { kinds[dice.below(100)].clone() })
        .collect()
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}
