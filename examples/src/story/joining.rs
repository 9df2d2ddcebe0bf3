//! Residents join under their real names (实名入群): household by household, over January.
//!
//! Every household joins on a day of its own. One in 25 is entered by its grid worker, who has seen
//! the person: the way of those without a phone. On the way, a code that was made up is tried.

use gongzhi::base::{PersonId, Purpose, RequestId, Timestamp, check_character};
use gongzhi::charter::ProofLevel;
use gongzhi::engine::{Answer, Command, Event, Outcome, Query, Request};
use gongzhi::membership::{self, Command::Join, JoinCode};

use super::setup;
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::{Grid, household_id, person_id};
use crate::days::instant;
use crate::staff;
use crate::stage::{Played, Stage, Trouble};

/// Days over which residents join.
const DAYS: u32 = 20;
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
    let read = |grid: &Grid| {
        let query = membership::Query::JoinCode { grid: grid.code };
        match stage.query(&staff::of(grid.code), Query::Membership(query))? {
            Answer::Membership(membership::Answer::JoinCode { code, .. }) => Ok(code),
            other => Err(Trouble::Astray(format!("no join code but {other:?}"))),
        }
    };
    stage.city.grids.iter().map(read).collect()
}

/// The key under which citizen numbers are digested: the host's to derive, since it has the secret.
fn key(stage: &Stage) -> gongzhi::base::digest::Digest {
    *setup().secret.key(stage.engine.algorithm(), Purpose::Identity)
}

/// Whoever makes the requests.
struct Joiner {
    codes: Vec<JoinCode>,
    key: gongzhi::base::digest::Digest,
    chance: Chance,
    joined: u32,
    start: Timestamp,
    /// Milliseconds from one resident to the next.
    pace: i64,
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
            joined: 0,
            start: instant(1, 2, 8, 0),
            pace: i64::from(DAYS) * 86_400_000 / i64::from(residents.max(1)),
        };
        stage.now = joiner.start;
        Ok(joiner)
    }

    /// Everyone's requests, in batches.
    fn everyone(&mut self, stage: &mut Stage, take: Take) -> Played {
        let grids = stage.city.grids.clone();
        let mut batch = Vec::with_capacity(BATCH);
        for day in 0..DAYS {
            for (place, grid) in grids.iter().enumerate() {
                let today = grid.households.clone().filter(|household| household % DAYS == day);
                for household in today {
                    self.join(stage, place, grid, household, &mut batch);
                }
                if batch.len() + 64 > BATCH {
                    take(stage, std::mem::take(&mut batch), self.joined)?;
                    batch.reserve(BATCH);
                }
            }
        }
        take(stage, batch, self.joined)
    }

    /// The requests of a household.
    fn join(
        &mut self,
        stage: &Stage,
        place: usize,
        grid: &Grid,
        household: u32,
        batch: &mut Vec<Request>,
    ) {
        let residents = stage.city.population.residents_of(&(household..household + 1));
        let helper = self.chance.percent(4).then(|| staff::of(grid.code));
        for resident in residents {
            let proof = match self.chance.below(3) {
                _ if helper.is_some() => ProofLevel::SeenByStaff,
                0 => ProofLevel::ScannedCode,
                _ => ProofLevel::Phone,
            };
            let person = person_id(resident);
            let actor = helper.clone().unwrap_or_else(|| person.clone());
            batch.push(self.request(stage, actor, resident, household, place, proof));
        }
    }

    fn request(
        &mut self,
        stage: &Stage,
        actor: PersonId,
        resident: u32,
        household: u32,
        place: usize,
        proof: ProofLevel,
    ) -> Request {
        let number = stage.city.population.citizen_number(resident);
        let identity = number.digest(stage.engine.algorithm(), self.key.as_bytes());
        let at = self.start.plus_millis(i64::from(self.joined) * self.pace);
        self.joined += 1;
        Request {
            id: RequestId::new(&format!("j{}", self.joined)).expect("a short text"),
            at: at.expect("an instant of January"),
            actor,
            via: None,
            command: Command::Membership(Join {
                person: person_id(resident),
                household: household_id(household),
                code: self.codes[place],
                identity: identity.into(),
                proof,
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
