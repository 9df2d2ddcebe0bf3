//! Residents join under their real names (实名入群): household by household, over January.
//!
//! Every household joins on a day of its own, by the channel that suits it: most by the app, some
//! at a booth before a member of staff. Those without a phone act with their grid's worker beside
//! them (代办), and whoever finds the worker busy for the day waits for the next. On the way, a code
//! that was made up is tried.

mod ways;

use gongzhi::base::{PersonId, RequestId, Timestamp, check_character, digest::Digest};
use gongzhi::charter::ProofLevel;
use gongzhi::engine::{Answer, Command, Event, Outcome, Query, Request};
use gongzhi::membership::{self, Command::Join, JoinCode};

use self::ways::{Way, Workload};
use super::setup;
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::{household_id, person_id};
use crate::days::instant;
use crate::staff;
use crate::stage::{Played, Stage, Trouble};

/// Days over which residents join; whoever waits for a helper takes one or two more.
const DAYS: u32 = 18;
/// Milliseconds of a day.
const DAY_MILLIS: i64 = 86_400_000;
/// Requests made before they are executed.
const BATCH: usize = 8_192;

/// Joins everyone.
pub(super) fn play(
    stage: &mut Stage,
    seed: u64,
    progress: &mut dyn FnMut(Chapter, u64, u64),
) -> Played {
    let residents = u64::from(stage.city.population.residents());
    let mut joiner = Joiner::new(stage, seed)?;
    forged(stage, &joiner)?;
    joiner.everyone(stage, &mut |stage, batch, joined| {
        stage.ask_all(&batch)?;
        progress(Chapter::Joining, u64::from(joined), residents);
        Ok(())
    })
}

/// The requests by which everyone joins, in order of time, without executing them.
///
/// # Errors
/// When the grids are not laid yet.
pub fn joins(stage: &mut Stage, seed: u64) -> Result<Vec<Request>, Trouble> {
    let mut requests = Vec::new();
    Joiner::new(stage, seed)?.everyone(stage, &mut |_, batch, _| {
        requests.extend(batch);
        Ok(())
    })?;
    Ok(requests)
}

/// The text of every grid's code, as its worker reads it out.
fn codes(stage: &mut Stage) -> Result<Vec<JoinCode>, Trouble> {
    stage.now = instant(1, 1, 18, 0);
    let read = |grid: &crate::city::Grid| {
        let query = membership::Query::JoinCode { grid: grid.code };
        match stage.query(&staff::of(grid.code), Query::Membership(query))? {
            Answer::Membership(membership::Answer::JoinCode { code, .. }) => Ok(code),
            other => Err(Trouble::Astray(format!("no join code but {other:?}"))),
        }
    };
    stage.city.grids.iter().map(read).collect()
}

/// The key under which citizen numbers are digested: the host's to derive, since it has the secret.
fn key(stage: &Stage) -> Digest {
    setup().secret.identity_key(stage.engine.algorithm(), 1)
}

/// Whoever makes the requests.
struct Joiner {
    codes: Vec<JoinCode>,
    key: Digest,
    chance: Chance,
    helpers: Workload,
    joined: u32,
    start: Timestamp,
    /// Milliseconds from one resident to the next.
    pace: i64,
    /// Days added at the end, for those who wait.
    added: i64,
    batch: Vec<Request>,
}

/// What takes a batch of requests, and how many there were so far.
type Take<'a> = &'a mut dyn FnMut(&mut Stage, Vec<Request>, u32) -> Played;

impl Joiner {
    fn new(stage: &mut Stage, seed: u64) -> Result<Self, Trouble> {
        let residents = stage.city.population.residents();
        let joiner = Self {
            codes: codes(stage)?,
            key: key(stage),
            chance: Chance::new(seed, "joining"),
            helpers: Workload::new(stage.city.grids.len()),
            joined: 0,
            start: instant(1, 2, 8, 0),
            pace: i64::from(DAYS) * DAY_MILLIS / i64::from(residents.max(1)),
            added: 0,
            batch: Vec::with_capacity(BATCH),
        };
        stage.now = joiner.start;
        Ok(joiner)
    }

    /// Everyone's requests, in batches.
    fn everyone(&mut self, stage: &mut Stage, take: Take) -> Played {
        for day in 0..DAYS {
            self.day(stage, Some(day), take)?;
        }
        while self.helpers.anyone_waits() {
            self.added += 1;
            self.day(stage, None, take)?;
        }
        take(stage, std::mem::take(&mut self.batch), self.joined)
    }

    /// A day: in every grid those who waited, then those whose day it is.
    fn day(&mut self, stage: &mut Stage, day: Option<u32>, take: Take) -> Played {
        for place in 0..stage.city.grids.len() {
            for (household, way) in self.helpers.waiting(place) {
                self.join(stage, place, household, way);
            }
            let households = stage.city.grids[place].households.clone();
            for household in households.filter(|household| Some(household % DAYS) == day) {
                let way = Way::draw(&mut self.chance);
                self.join(stage, place, household, way);
            }
            if self.batch.len() + 64 > BATCH {
                take(stage, std::mem::take(&mut self.batch), self.joined)?;
                self.batch.reserve(BATCH);
            }
        }
        Ok(())
    }

    /// The requests of a household; one that needs help waits where the helper has no time.
    fn join(&mut self, stage: &Stage, place: usize, household: u32, way: Way) {
        let residents = stage.city.population.residents_of(&(household..household + 1));
        let (at, last) =
            (self.at(self.joined), self.at(self.joined + residents.end - residents.start));
        if way.is_helped() && !self.helpers.takes(place, at, last, residents.end - residents.start)
        {
            self.helpers.put_off(place, household, way);
            return;
        }
        for resident in residents {
            let request = self.request(stage, resident, household, place, way);
            self.batch.push(request);
        }
    }

    /// When the resident of a number in order joins.
    fn at(&self, joined: u32) -> Timestamp {
        let millis = i64::from(joined) * self.pace + self.added * DAY_MILLIS;
        self.start.plus_millis(millis).expect("an instant of January")
    }

    fn request(
        &mut self,
        stage: &Stage,
        resident: u32,
        household: u32,
        place: usize,
        way: Way,
    ) -> Request {
        let number = stage.city.population.citizen_number(resident);
        let algorithm = stage.engine.algorithm();
        let identity = number.digest(algorithm, self.key.as_bytes());
        let (at, person) = (self.at(self.joined), person_id(resident));
        let worker = || staff::of(stage.city.grids[place].code);
        self.joined += 1;
        Request {
            id: RequestId::new(&format!("j{}", self.joined)).expect("a short text"),
            at,
            actor: if way.is_seen() { worker() } else { person.clone() },
            via: way.via(worker, self.joined, algorithm),
            command: Command::Membership(Join {
                person,
                household: household_id(household),
                code: self.codes[place],
                identity: identity.into(),
                proof: way.proof(&mut self.chance),
                minor: None,
            }),
        }
    }
}

/// Someone makes a code up; nobody joins by it.
fn forged(stage: &mut Stage, joiner: &Joiner) -> Played {
    let genuine = joiner.codes[0].to_string();
    let (head, _) = genuine.rsplit_once('-').unwrap_or((&genuine, ""));
    let body = format!("{head}-000000000000");
    let check = check_character(&body).expect("digits and hyphens");
    let person = PersonId::new("stranger").expect("a short text");
    let join = Join {
        person: person.clone(),
        household: household_id(0),
        code: format!("{body}{check}").parse().expect("a code in form"),
        identity: stage.engine.algorithm().digest(&[b"made up"]).into(),
        proof: ProofLevel::Phone,
        minor: None,
    };
    let receipt = stage.ask(&person, Command::Membership(join))?;
    match receipt.outcome {
        Outcome::Accepted { events } if rejected(&events) => Ok(()),
        other => Err(Trouble::Astray(format!("a forged code was not found out: {other:?}"))),
    }
}

fn rejected(events: &[Event]) -> bool {
    matches!(events, [Event::Membership(membership::Event::JoinCodeRejected { .. })])
}
