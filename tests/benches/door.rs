//! The door, measured: requests a second, typed and in JSON, beside the least that any engine must do.
//!
//! ```sh
//! cargo bench -p gongzhi-tests --bench door            # all
//! cargo bench -p gongzhi-tests --bench door -- award   # what the name holds
//! ```
//!
//! The bare loop does three things with the very records that the engine wrote: dedupe by the
//! request's identifier in a hash set, append to a journal in memory, hash. Each figure is the
//! median of seven runs, each from a copy of the same engine; machines differ, so the ratios count.

use std::time::{Duration, Instant};

use foldhash::fast::FixedState;
use gongzhi::base::digest::MacKey;
use gongzhi::base::merkle::{Log, leaf_hash};
use gongzhi::base::{
    ActCode, FundId, PersonId, RequestId, RuleCode, SourceId, TopicId, region_code::RegionCode,
};
use gongzhi::charter::Role;
use gongzhi::deliberation::{self, Channel, Choice};
use gongzhi::engine::{Command, Engine, Outcome, Query, Question, Request};
use gongzhi::{membership, points};
use gongzhi_examples::city::{Size, person_id};
use gongzhi_examples::days::instant;
use gongzhi_examples::stage::Stage;
use gongzhi_examples::{staff, story};
use hashbrown::HashSet;

/// Runs a figure is the median of.
const RUNS: usize = 7;
/// Residents, in millionths of Jiaxing: 174,000 people, or the fewest for a trial.
const SHARE: u32 = 100_000;
const SEED: u64 = 2020;
/// The goals: times the bare loop, typed requests a second, the same through JSON.
const TIMES_BARE_MAX: f64 = 4.0;
const TYPED_MIN: f64 = 1_000_000.0;
const JSON_MIN: f64 = 500_000.0;

fn main() {
    // `cargo bench` says so; anything else is a trial of a moment.
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let bench = arguments.iter().any(|argument| argument == "--bench");
    let only = arguments.iter().find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only.as_str()));
    let (share, runs) = if bench { (SHARE, RUNS) } else { (Size::MILLIONTHS_MIN, 1) };
    let (mut stage, joins) = city(share);
    println!(
        "{:10} {:>9} {:>8} {:>8} {:>8} {:>11} {:>11} {:>7} {:>7}",
        "", "requests", "bare", "typed", "JSON", "typed/s", "JSON/s", "typed/b", "JSON/b"
    );
    if wanted("join") {
        door("join", &stage.engine, &joins, runs);
    }
    stage.ask_all(&joins).expect("everyone joins");
    let prepared = [("award", awards(&mut stage)), ("cast", ballots(&mut stage))];
    for (name, requests) in &prepared {
        if wanted(name) {
            door(name, &stage.engine, requests, runs);
        }
        if *name == "cast" && wanted("entered") {
            entered(&mut stage, runs);
        }
        stage.ask_all(requests).expect("all are accepted");
    }
    if wanted("list") {
        list(&stage.engine, runs);
    }
    if wanted("whole") {
        whole(&stage.engine, runs);
    }
}

/// The median of the times that some work takes.
fn median<T>(runs: usize, mut work: impl FnMut() -> (Duration, T)) -> Duration {
    let mut times: Vec<Duration> = (0..runs).map(|_| work().0).collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// Times some work on what is prepared outside the time.
fn timed<P, T>(prepared: P, work: impl FnOnce(P) -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work(prepared);
    (start.elapsed(), done)
}

/// Measures requests that the engine accepts: bare, typed, and in JSON.
fn door(name: &str, engine: &Engine, requests: &[Request], runs: usize) {
    let lines: Vec<Vec<u8>> =
        requests.iter().map(|request| serde_json::to_vec(request).expect("a request")).collect();
    let typed_run = |mut engine: Engine| {
        for request in requests {
            let receipt = engine.execute(request).expect("it is written down");
            assert!(matches!(receipt.outcome, Outcome::Accepted { .. }), "{receipt:?}");
        }
        engine
    };
    let json_run = |mut engine: Engine| {
        let bytes = lines.iter().map(|line| engine.execute_json(line).body.len()).sum::<usize>();
        (engine, bytes)
    };
    let written = typed_run(engine.clone());
    let records = records(&written, requests);
    let bare = median(runs, || timed((), |()| bare(&records, engine)));
    let typed = median(runs, || timed(engine.clone(), typed_run));
    let json = median(runs, || timed(engine.clone(), json_run));
    row(name, requests.len(), bare, typed, json);
    if name == "cast" {
        least(&written, requests, runs);
    }
}

/// What a cast ballot costs before anybody looks at a rule: the bare loop, a node of the Merkle log, and
/// the three MACs of a ballot: its seal in the journal, its nonce and the stream that is laid over it.
fn least(written: &Engine, requests: &[Request], runs: usize) {
    let (records, algorithm) = (records(written, requests), written.algorithm());
    let key = MacKey::new(algorithm, &[7; 32]);
    let hidden = |(id, record): &(&str, &[u8])| {
        let seal = key.mac(&[id.as_bytes(), &record[record.len() - 32..]]);
        let nonce = key.mac(&[b"bench", &seal.as_bytes()[..18]]);
        key.mac(&[b"bench", nonce.as_bytes()])
    };
    let time = median(runs, || {
        timed(Log::new(algorithm), |mut log| {
            let kept = bare(&records, written);
            for record in &records {
                log.append_hash(hidden(record));
            }
            (kept, log.len())
        })
    });
    let count = f64::from(u32::try_from(records.len()).expect("a few requests"));
    let (each, rate) = (time.as_secs_f64() * 1e9 / count, count / time.as_secs_f64());
    println!("{:10} {each:.0} ns, {rate:.0}/s: bare, with its log's node and its three MACs", "");
}

/// The records that an engine wrote of requests, its last ones, with their identifiers.
fn records<'a>(written: &'a Engine, requests: &'a [Request]) -> Vec<(&'a str, &'a [u8])> {
    let first = written.journal().len() - u32::try_from(requests.len()).expect("a few requests");
    let record = |seq| written.journal().record(seq).expect("it was written");
    requests.iter().zip(first..).map(|(request, seq)| (request.id.as_str(), record(seq))).collect()
}

/// The least that any engine must do: each record once, kept, hashed.
fn bare(records: &[(&str, &[u8])], engine: &Engine) -> (usize, u8) {
    let mut seen: HashSet<&str, FixedState> = HashSet::default();
    let (mut journal, mut last) = (Vec::new(), 0);
    for (id, record) in records {
        if seen.insert(id) {
            journal.extend_from_slice(record);
            last ^= leaf_hash(engine.algorithm(), record).as_bytes()[0];
        }
    }
    (journal.len(), last)
}

fn row(name: &str, count: usize, bare: Duration, typed: Duration, json: Duration) {
    let count_f = f64::from(u32::try_from(count).expect("a few requests"));
    let each = |time: Duration| time.as_secs_f64() * 1e9 / count_f;
    let rate = |time: Duration| count_f / time.as_secs_f64();
    let times = |time: Duration| time.as_secs_f64() / bare.as_secs_f64();
    println!(
        "{name:10} {count:>9} {:>5.0} ns {:>5.0} ns {:>5.0} ns {:>11.0} {:>11.0} {:>7.2} {:>7.2}  {}",
        each(bare),
        each(typed),
        each(json),
        rate(typed),
        rate(json),
        times(typed),
        times(json),
        goals(times(typed), rate(typed), rate(json)),
    );
}

/// Which goals are missed.
fn goals(times: f64, typed: f64, json: f64) -> String {
    let missed = [
        (times > TIMES_BARE_MAX).then(|| format!("more than {TIMES_BARE_MAX} times bare")),
        (typed < TYPED_MIN).then(|| format!("typed below {TYPED_MIN}/s")),
        (json < JSON_MIN).then(|| format!("JSON below {JSON_MIN}/s")),
    ];
    missed.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Measures the same ballots on paper, entered a thousand at once, each by two.
fn entered(stage: &mut Stage, runs: usize) {
    use deliberation::{Command::EnterBallots, NamedBallot};
    let second = PersonId::new("op-2").expect("a short text");
    let grant = membership::Command::GrantRole {
        person: second.clone(),
        role: Role::CityOperator,
        region: CITY.parse().expect("the city's code"),
        organisation: None,
        until: None,
        passes: None,
    };
    stage.ask(&staff::city(), Command::Membership(grant)).expect("there are two");
    let residents: Vec<u32> = (0..stage.city.population.residents()).collect();
    let named = |resident: &u32| NamedBallot {
        voter: person_id(*resident),
        organisation: None,
        vote: Choice::Yes.into(),
        proxy: None,
    };
    let both = |(batch, residents): (usize, &[u32])| {
        let (topic, channel) = (TopicId::new("bench").expect("a short text"), Channel::Paper);
        let ballots = residents.iter().map(named).collect();
        let command = Command::Deliberation(EnterBallots { topic, channel, ballots });
        [("e", staff::city()), ("f", second.clone())]
            .map(|(eyes, actor)| request(format!("{eyes}{batch}"), actor, command.clone()))
    };
    let requests: Vec<Request> = residents.chunks(1000).enumerate().flat_map(both).collect();
    let time = median(runs, || {
        timed(stage.engine.clone(), |mut engine| {
            for request in &requests {
                let receipt = engine.execute(request).expect("it is written down");
                assert!(matches!(receipt.outcome, Outcome::Accepted { .. }), "{receipt:?}");
            }
            engine
        })
    });
    let count = u32::try_from(residents.len()).expect("a few residents");
    let rate = f64::from(count) / time.as_secs_f64();
    println!("{:10} {count:>9} ballots, each entered twice {rate:>12.0} ballots/s", "entered");
}

/// Measures a page of the list of a vote of the whole city: the first, for which the list is put in
/// order, and any other.
fn list(engine: &Engine, runs: usize) {
    let ask = |engine: Engine, from| {
        let topic = TopicId::new("bench").expect("a short text");
        let query = Query::Deliberation(deliberation::Query::Electorate { topic, from });
        let question = Question { at: engine.state().now, actor: staff::city(), query };
        let answer = engine.query(&question).expect("the list is published");
        (engine, answer)
    };
    let told = |name: &str, time: Duration| {
        println!("{name:10} {:>9.3} ms", time.as_secs_f64() * 1e3);
    };
    told("first page", median(runs, || timed(engine.clone(), |engine| ask(engine, 0))));
    let kept = || ask(engine.clone(), 0).0;
    told("next page", median(runs, || timed(kept(), |engine| ask(engine, 100))));
}

/// Measures the engine as a whole: digest, snapshot, restore, replay.
fn whole(engine: &Engine, runs: usize) {
    let records = f64::from(engine.journal().len());
    let snapshot = engine.snapshot();
    let told = |name: &str, time: Duration| {
        let rate = records / time.as_secs_f64();
        println!("{name:10} {:>9.1} ms {rate:>12.0} records/s", time.as_secs_f64() * 1e3);
    };
    println!("{records} records, snapshot {} bytes", snapshot.len());
    told("digest", median(runs, || timed((), |()| engine.state_digest())));
    told("snapshot", median(runs, || timed((), |()| engine.snapshot())));
    let secret = || story::setup().secret;
    told("restore", median(runs, || timed(secret(), |secret| Engine::restore(secret, &snapshot))));
    told("replay", median(runs, || timed((), |()| engine.replay())));
}

/// A city with its grids, and the requests by which everyone joins.
fn city(share: u32) -> (Stage, Vec<Request>) {
    let plan = story::Plan { size: Size::scaled(share), seed: SEED };
    let mut stage = story::open(plan).expect("the charter is right");
    story::lay_grids(&mut stage).expect("the grids are laid");
    let joins = story::joins(&mut stage, SEED).expect("the grids are laid");
    (stage, joins)
}

const CITY: &str = "330400000000";

fn request(name: String, actor: PersonId, command: Command) -> Request {
    let id = RequestId::new(&name).expect("a short text");
    Request { id, at: instant(3, 2, 9, 0), actor, via: None, command }
}

/// Everyone is awarded once, by their grid's worker.
fn awards(stage: &mut Stage) -> Vec<Request> {
    let fund = FundId::new("bench").expect("a short text");
    let region: RegionCode = CITY.parse().expect("the city's code");
    stage.now = instant(3, 1, 9, 0);
    let open = points::Command::OpenFund { fund: fund.clone(), region };
    stage.ask(&staff::city(), Command::Points(open)).expect("the fund opens");
    let act = ActCode::new("activity").expect("a short text");
    (0..stage.city.population.residents())
        .map(|resident| {
            let worker = staff::of(stage.city.grids[stage.city.grid_of(resident)].code);
            let award = points::Command::Award {
                person: person_id(resident),
                act: act.clone(),
                fund: fund.clone(),
                source: SourceId::new(&format!("activity-{}", resident / 20))
                    .expect("a short text"),
            };
            request(format!("a{resident}"), worker, Command::Points(award))
        })
        .collect()
}

/// Everyone votes in one vote of the whole city.
fn ballots(stage: &mut Stage) -> Vec<Request> {
    use deliberation::Command::{Cast, Open, Propose, Second};
    let topic = TopicId::new("bench").expect("a short text");
    let region: RegionCode = CITY.parse().expect("the city's code");
    stage.now = instant(3, 1, 10, 0);
    let propose = Propose {
        topic: topic.clone(),
        region,
        rule: RuleCode::new("consultation").expect("a short text"),
        subject: stage.engine.algorithm().digest(&[b"bench"]),
        question: None,
        covenant: None,
        repeals: None,
        follows: None,
        recalls: None,
        units: Vec::new(),
    };
    stage.ask(&person_id(0), Command::Deliberation(propose)).expect("it is proposed");
    for seconder in 1..=5 {
        let person = person_id(seconder);
        let second = Second { topic: topic.clone(), person: person.clone() };
        stage.ask(&person, Command::Deliberation(second)).expect("it is seconded");
    }
    let open = Command::Deliberation(Open { topic: topic.clone() });
    stage.ask(&staff::city(), open).expect("it opens");
    (0..stage.city.population.residents())
        .map(|resident| {
            let (voter, channel) = (person_id(resident), Channel::App);
            let choice = if resident % 10 == 0 { Choice::No } else { Choice::Yes };
            let cast = Cast {
                topic: topic.clone(),
                voter: voter.clone(),
                organisation: None,
                vote: choice.into(),
                channel,
                proxy: None,
            };
            request(format!("b{resident}"), voter, Command::Deliberation(cast))
        })
        .collect()
}
