//! Deliberation (微议事): a compound in 桐乡市 decides on charging electric bicycles (文明充电).
//!
//! A resident proposes, five second, the cadre opens, 125 take part: 114 in favour, 8 against, 3
//! neither. Most use the app; some hand in paper, call, or come to the booth, and their worker
//! keys it in. One of them had voted before: the first ballot stands. The engine counts.

use gongzhi::base::{CovenantId, RuleCode, TopicId, region_code::RegionCode};
use gongzhi::covenant::{AppealTerms, CovenantDraft, CovenantRule, Measure};
use gongzhi::deliberation::{
    Channel, Choice,
    Command::{Cast, Open, Propose, Second},
};
use gongzhi::engine::Command;

use super::{award, cases};
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::person_id;
use crate::days::instant;
use crate::staff;
use crate::stage::{Played, Stage};

/// Residents who took part, and how many were in favour and against; the others abstained.
pub const PARTICIPANTS: u32 = 125;
/// In favour.
pub const IN_FAVOUR: u32 = 114;
const AGAINST: u32 = 8;
/// Seconds that the charter asks for.
const SECONDS: u32 = 5;
/// Calendar days in which a violation counts towards the next.
const WINDOW_DAYS: u16 = 180;

/// The topic.
pub(super) fn topic() -> TopicId {
    TopicId::new("charging").expect("a short text")
}

/// The covenant that it adopts.
pub(super) fn covenant() -> CovenantId {
    CovenantId::new("charging-covenant").expect("a short text")
}

/// Its one rule: no cable is hung out of a window to charge (飞线充电).
pub(super) fn rule() -> RuleCode {
    RuleCode::new("no-flying-cables").expect("a short text")
}

/// Days to reply before a measure is applied.
pub(super) const REPLY_DAYS: u16 = 3;

/// 一次劝导、二次曝光、三次执法.
fn ladder() -> Vec<Measure> {
    let refer = Measure::Refer { kind: cases::kind("cityOrder") };
    vec![Measure::Dissuade {}, Measure::Expose {}, refer]
}

/// The compound: its grid, and the first of its residents.
fn compound(stage: &Stage) -> (RegionCode, u32) {
    let grid = &stage.city.grids[stage.city.places.charging];
    (grid.code, stage.city.population.residents_of(&grid.households).start)
}

/// Sets the course of June: proposed on the 3rd, opened on the 8th, counted by the clock.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let (grid, first) = compound(stage);
    stage.plan(instant(6, 3, 19, 30), Chapter::Deliberation, move |stage| {
        propose(stage, grid, first)
    });
    for number in 1..=SECONDS {
        let at = instant(6, 4, 18, 0).plus_minutes(number * 11).expect("an instant of June");
        stage.plan(at, Chapter::Deliberation, move |stage| {
            let person = person_id(first + number);
            let second = Second { topic: topic(), person: person.clone() };
            stage.ask(&person, Command::Deliberation(second)).map(|_| ())
        });
    }
    let cadre = staff::of(grid.parent().unwrap_or(grid));
    stage.plan(instant(6, 8, 9, 0), Chapter::Deliberation, move |stage| {
        stage.ask(&cadre, Command::Deliberation(Open { topic: topic() })).map(|_| ())
    });
    let mut chance = Chance::new(seed, "deliberation");
    for voter in 0..PARTICIPANTS {
        let minutes = chance.between(30, 6 * 1440);
        let at = instant(6, 8, 9, 0).plus_minutes(minutes).expect("an instant of June");
        let channel = channel(&mut chance);
        stage.plan(at, Chapter::Deliberation, move |stage| {
            cast(stage, first + voter, choice(voter), channel)
        });
    }
    stage.plan(instant(6, 15, 17, 0), Chapter::Deliberation, move |stage| again(stage, first));
    stage.plan(instant(6, 18, 10, 0), Chapter::Deliberation, move |stage| {
        (0..PARTICIPANTS)
            .try_for_each(|voter| award(stage, first + voter, "deliberation", "charging"))
    });
}

fn propose(stage: &mut Stage, region: RegionCode, proposer: u32) -> Played {
    let rules = vec![CovenantRule {
        rule: rule(),
        window_days: WINDOW_DAYS,
        ladder: ladder(),
        reply_days: Some(REPLY_DAYS),
        appeal: Some(AppealTerms { days: 7, decision_days: 5 }),
        continues: None,
    }];
    let covenant = covenant();
    let draft = CovenantDraft { covenant, rules, effective_from: None, figures_from: None };
    let propose = Propose {
        topic: topic(),
        region,
        rule: RuleCode::new("consultation").expect("a short text"),
        subject: stage.engine.algorithm().digest(&["文明充电".as_bytes()]),
        question: None,
        covenant: Some(draft),
        repeals: None,
        follows: None,
        recalls: None,
        units: Vec::new(),
    };
    stage.ask(&person_id(proposer), Command::Deliberation(propose)).map(|_| ())
}

const fn choice(voter: u32) -> Choice {
    match voter {
        ..IN_FAVOUR => Choice::Yes,
        IN_FAVOUR.. if voter < IN_FAVOUR + AGAINST => Choice::No,
        _ => Choice::Abstain,
    }
}

fn channel(chance: &mut Chance) -> Channel {
    match chance.below(100) {
        0..8 => Channel::Paper,
        8..12 => Channel::Phone,
        12..15 => Channel::Booth,
        _ => Channel::App,
    }
}

fn cast(stage: &mut Stage, voter: u32, choice: Choice, channel: Channel) -> Played {
    let (actor, ballot) = ballot(stage, voter, choice, channel);
    stage.ask(&actor, ballot).map(|_| ())
}

/// Who gives the ballot in, and what it says.
fn ballot(
    stage: &Stage,
    voter: u32,
    choice: Choice,
    channel: Channel,
) -> (gongzhi::base::PersonId, Command) {
    let voter = person_id(voter);
    let actor = if channel == Channel::App { voter.clone() } else { staff::of(compound(stage).0) };
    (
        actor,
        Command::Deliberation(Cast {
            topic: topic(),
            voter,
            organisation: None,
            vote: choice.into(),
            channel,
            proxy: None,
        }),
    )
}

/// A second ballot of one voter, on paper, is refused.
fn again(stage: &mut Stage, voter: u32) -> Played {
    let (actor, ballot) = ballot(stage, voter, Choice::No, Channel::Paper);
    stage.refuse(&actor, ballot, "deliberation.alreadyVoted")
}
