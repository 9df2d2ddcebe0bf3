//! Deliberation, given, when, then: a town of two villages, and what is put to the vote there.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    reason = "a test may overflow"
)]

use alloc::{format, vec, vec::Vec};
use proptest::prelude::*;

use super::*;
use crate::base::{
    CovenantId, HouseholdId, Id, KindCode, PersonId, Ratio, RuleCode, Secret, Threshold, Timestamp,
    TopicId,
    digest::{Algorithm, Digest},
    region_code::RegionCode,
};
use crate::charter::{
    Base, Charter, Context, DecisionRule, Electorate, ProofLevel, Role, VoteMeasure,
};
use crate::covenant::{AppealTerms, CovenantDraft, CovenantRule, Measure};
use crate::membership::{self, Membership};

mod budgets;
mod casting;
mod count;
mod displaced;
mod drafts;
mod elections;
mod explained;
mod life;
mod lists;
mod notice;
mod owners;
mod proxies;
mod published;
mod ranks;
mod recalls;
mod refusing;
mod runoffs;
mod steps;
mod units;
mod voters;
mod voting;

fn verdict(rule: &DecisionRule, tally: &Tally) -> (Outcome, Vec<Inequality>) {
    weigh(&rule.thresholds(), &[*tally])
}

const TOWN: &str = "330411104000";
const VILLAGE: &str = "330411104209";
const GRID_1: &str = "330411104209001";
const GRID_2: &str = "330411104209002";
const OTHER_VILLAGE: &str = "330411104210";
const OTHER_GRID: &str = "330411104210001";

/// A town of two villages, and whatever is put to the vote there.
#[derive(Clone)]
struct Town {
    state: Deliberation,
    membership: Membership,
    charter: Charter,
    secret: Secret,
    kept: Published,
    at: Timestamp,
}

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn person(text: &str) -> PersonId {
    PersonId::new(text).unwrap()
}

fn household(text: &str) -> HouseholdId {
    HouseholdId::new(text).unwrap()
}

fn topic(text: &str) -> TopicId {
    TopicId::new(text).unwrap()
}

fn rule_code(text: &str) -> RuleCode {
    RuleCode::new(text).unwrap()
}

fn covenant(text: &str) -> CovenantId {
    CovenantId::new(text).unwrap()
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn at_least(numerator: u32, denominator: u32) -> Threshold {
    Threshold::AtLeast(Ratio::new(numerator, denominator).unwrap())
}

fn more_than(numerator: u32, denominator: u32) -> Threshold {
    Threshold::MoreThan(Ratio::new(numerator, denominator).unwrap())
}

fn rule(name: &str, electorate: Electorate, seconds: u16) -> DecisionRule {
    DecisionRule {
        code: rule_code(name),
        electorate,
        seconds,
        seconding_days: 10,
        voting_days: 7,
        quorum: at_least(1, 2),
        approval: more_than(1, 2),
        approval_of: Base::Participants,
        covenants: true,
        source: Id::new("test").unwrap(),
        preset: None,
        preset_override: None,
        ballots: None,
        life: None,
    }
}

fn charter() -> Charter {
    let setup: serde_json::Value =
        serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
    let mut charter: Charter = serde_json::from_value(setup["charter"].clone()).unwrap();
    charter.deliberation.decisions = vec![
        rule("simple", Electorate::Persons, 2),
        rule("homes", Electorate::Households, 0),
        rule("at-once", Electorate::Persons, 0),
    ];
    charter.check().unwrap();
    charter
}

impl Town {
    /// p1 and p2 of h1 and p3 of h2 live in grid 1, p4 of h3 in grid 2, q1 in the other village.
    fn new() -> Self {
        let mut town = Self {
            state: Deliberation::default(),
            membership: Membership::default(),
            charter: charter(),
            secret: Secret::new(&[7; 32]).unwrap(),
            kept: Published::default(),
            at: time("2020-06-01T09:00:00+08:00"),
        };
        for (region, parent) in [
            (TOWN, None),
            (VILLAGE, Some(TOWN)),
            (GRID_1, Some(VILLAGE)),
            (GRID_2, Some(VILLAGE)),
            (OTHER_VILLAGE, Some(TOWN)),
            (OTHER_GRID, Some(OTHER_VILLAGE)),
        ] {
            town.member_event(&membership::Event::RegionDefined {
                region: code(region),
                name: Id::new("name").unwrap(),
                level: code(region).level(),
                parent: parent.map(code),
            });
        }
        for (who, home, grid) in [
            ("p1", "h1", GRID_1),
            ("p2", "h1", GRID_1),
            ("p3", "h2", GRID_1),
            ("p4", "h3", GRID_2),
            ("q1", "h9", OTHER_GRID),
        ] {
            town.join(who, home, grid);
        }
        town
    }

    fn member_event(&mut self, event: &membership::Event) {
        self.membership.evolve(self.at, event);
        self.kept.let_go(&self.state, &self.membership);
    }

    fn join(&mut self, who: &str, home: &str, grid: &str) {
        let (household, grid) = (household(home), code(grid));
        if self.membership.households.find(&household).is_none() {
            let household = household.clone();
            self.member_event(&membership::Event::HouseholdFormed { household, grid });
        }
        self.member_event(&membership::Event::PersonJoined {
            person: person(who),
            household,
            grid,
            identity: Algorithm::Sha256.digest(&[who.as_bytes()]).into(),
            proof: ProofLevel::Phone,
        });
    }

    fn leave(&mut self, who: &str) {
        let person = person(who);
        self.member_event(&membership::Event::PersonLeft { person });
    }

    fn delegate(&mut self, home: &str, who: &str) {
        let (household, delegate) = (household(home), person(who));
        self.member_event(&membership::Event::DelegateNamed { household, delegate });
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = time(at);
        self
    }

    fn by(&mut self, actor: Option<&str>, command: &Command) -> Result<Vec<Event>, Refusal> {
        let actor = actor.map(person);
        let context = Context {
            at: self.at,
            actor: actor.as_ref(),
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &self.secret,
        };
        let events =
            decide(&self.state, &self.membership, &context, command).map_err(|refusal| *refusal)?;
        for event in &events {
            self.state.evolve(self.at, event, &self.membership);
        }
        self.kept.let_go(&self.state, &self.membership);
        Ok(events)
    }

    fn grant(&mut self, who: &str, role: Role, region: &str) {
        self.member_event(&membership::Event::RoleGranted {
            person: person(who),
            role,
            region: code(region),
            organisation: None,
            until: None,
            passes: 0,
            passed_by: None,
        });
    }

    /// Asked by p1, who proposes everything here.
    fn ask(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.by(Some("p1"), command)
    }

    fn must(&mut self, command: &Command) -> Vec<Event> {
        self.ask(command).unwrap()
    }

    fn clock(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.by(None, command)
    }

    fn cast(&mut self, voter: &str, choice: Choice) -> Result<Vec<Event>, Refusal> {
        self.by(Some(voter), &ballot(voter, choice, Channel::App))
    }

    /// Proposes "t" in the village by a rule and opens it.
    fn open(&mut self, rule: &str) -> Vec<Event> {
        self.must(&propose("t", rule));
        if rule == "simple" {
            self.must(&second("p2"));
            self.must(&second("p3"));
        }
        self.must(&open())
    }

    fn view(&self) -> TopicView {
        let query = Query::Topic { topic: topic("t") };
        match self.answer(&query).unwrap() {
            Answer::Topic(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn has_voted(&self, who: &str) -> BallotView {
        let (topic, person) = (topic("t"), person(who));
        match self.answer(&Query::Ballot { topic, person, organisation: None }).unwrap() {
            Answer::Ballot(view) => view,
            other => panic!("{other:?}"),
        }
    }

    fn ballots(&self) -> BallotsView {
        match self.answer(&Query::Ballots { topic: topic("t"), from: 0 }).unwrap() {
            Answer::Ballots(view) => view,
            other => panic!("{other:?}"),
        }
    }

    /// The first page of who may vote on "t".
    fn list(&self) -> ElectorateView {
        match self.answer(&Query::Electorate { topic: topic("t"), from: 0 }).unwrap() {
            Answer::Electorate(view) => view,
            other => panic!("{other:?}"),
        }
    }

    fn context(&self) -> Context<'_> {
        Context {
            at: self.at,
            actor: None,
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &self.secret,
        }
    }

    /// How others know a person in the village.
    fn handle(&self, who: &str) -> Option<Id> {
        let (region, person) = (
            self.membership.regions.find(code(VILLAGE))?,
            self.membership.people.find(&person(who))?,
        );
        Some(self.membership.handle_in(&self.context(), region, person))
    }

    /// The digest of a list of owners, of which whoever has the published list makes it.
    fn digest_of(&self, owners: &[(&str, u32)]) -> Digest {
        let line = |(who, area): &(&str, u32)| format!("{} {area}\n", self.handle(who).unwrap());
        let mut lines: Vec<_> = owners.iter().map(line).collect();
        lines.sort();
        Algorithm::Sha256.digest(&[lines.concat().as_bytes()])
    }

    fn answer(&self, query: &Query) -> Result<Answer, Refusal> {
        answer(&self.state, &self.kept, &self.membership, &self.context(), query)
            .map_err(|refusal| *refusal)
    }
}

fn propose_with(
    id: &str,
    rule: &str,
    covenant: Option<CovenantDraft>,
    repeals: Option<TopicId>,
) -> Command {
    Command::Propose {
        topic: topic(id),
        region: code(VILLAGE),
        rule: rule_code(rule),
        subject: Digest::from_bytes([1; 32]),
        question: None,
        covenant,
        repeals,
        follows: None,
        recalls: None,
        units: vec![],
    }
}

fn propose(id: &str, rule: &str) -> Command {
    propose_with(id, rule, None, None)
}

/// The same, for somebody's recall.
fn recalling(mut command: Command, who: &str, ground: &str) -> Command {
    if let Command::Propose { recalls, .. } = &mut command {
        let recall = Recall { person: person(who), ground: Id::new(ground).unwrap() };
        *recalls = Some(recall.into());
    }
    command
}

fn tracker(number: usize) -> Tracker {
    format!("{number:032x}").parse().unwrap()
}

fn second(who: &str) -> Command {
    Command::Second { topic: topic("t"), person: person(who) }
}

fn open() -> Command {
    Command::Open { topic: topic("t") }
}

fn close() -> Command {
    Command::Close { topic: topic("t") }
}

fn lapse() -> Command {
    Command::Lapse { topic: topic("t") }
}

fn withdraw() -> Command {
    Command::Withdraw { topic: topic("t") }
}

fn ballot(voter: &str, choice: Choice, channel: Channel) -> Command {
    let (topic, voter, vote) = (topic("t"), person(voter), choice.into());
    Command::Cast { topic, voter, vote, channel, proxy: None, organisation: None }
}

fn draft(name: &str, rules: Vec<CovenantRule>) -> CovenantDraft {
    CovenantDraft { covenant: covenant(name), rules, effective_from: None, figures_from: None }
}

fn ladder(rule: &str, steps: Vec<Measure>) -> CovenantRule {
    CovenantRule {
        rule: rule_code(rule),
        window_days: 90,
        ladder: steps,
        reply_days: Some(3),
        appeal: Some(AppealTerms { days: 5, decision_days: 2 }),
        continues: None,
    }
}

fn refer(kind: &str) -> Measure {
    Measure::Refer { kind: KindCode::new(kind).unwrap() }
}

/// The study's: 一次劝导、二次曝光、三次执法.
fn no_flying_wires() -> CovenantRule {
    let steps = vec![Measure::Dissuade {}, Measure::Expose {}, refer("safety")];
    ladder("no-flying-wires", steps)
}

fn not_voting(stage: StageName) -> Refusal {
    Refusal::NotVoting { topic: topic("t"), stage }
}
