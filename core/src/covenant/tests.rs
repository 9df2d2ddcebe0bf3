//! Covenants, given, when, then: a village with the study's ladder.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::default_numeric_fallback,
    reason = "a test may overflow"
)]

use crate::base::canonical;
use alloc::{format, vec, vec::Vec};
use proptest::prelude::*;

use super::*;
use crate::base::{
    CaseId, CovenantId, HouseholdId, Id, KindCode, PersonId, RuleCode, Secret, SourceId, Timestamp,
    TopicId,
    digest::{Algorithm, Digest},
    region_code::RegionCode,
};
use crate::charter::{Charter, Context, LawfulBasis, ProofLevel};
use crate::membership::{self, Membership};

mod figures;
mod hearing;
mod referrals;
mod refusing;
mod versions;

const TOWN: &str = "330411104000";
const VILLAGE: &str = "330411104209";
const GRID_1: &str = "330411104209001";
const GRID_2: &str = "330411104209002";
const OTHER_VILLAGE: &str = "330411104210";
const OTHER_GRID: &str = "330411104210001";

/// A village in which covenant c1 holds, and a neighbour.
struct Village {
    state: Covenants,
    membership: Membership,
    charter: Charter,
    secret: Secret,
    at: Timestamp,
}

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn person(text: &str) -> PersonId {
    PersonId::new(text).unwrap()
}

fn covenant(text: &str) -> CovenantId {
    CovenantId::new(text).unwrap()
}

fn violation(text: &str) -> SourceId {
    SourceId::new(text).unwrap()
}

fn rule(text: &str) -> RuleCode {
    RuleCode::new(text).unwrap()
}

fn topic(text: &str) -> TopicId {
    TopicId::new(text).unwrap()
}

fn reason() -> Id {
    Id::new("why").unwrap()
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn refer() -> Measure {
    Measure::Refer { kind: KindCode::new("safety").unwrap() }
}

/// The study's ladder, 一次劝导、二次曝光、三次执法, and a rule with a single step.
fn rules() -> Vec<CovenantRule> {
    let study = vec![Measure::Dissuade {}, Measure::Expose {}, refer()];
    vec![ladder("wires", study), ladder("noise", vec![Measure::Dissuade {}])]
}

/// A rule whose measures are applied at once, and cannot be appealed.
fn ladder(code: &str, ladder: Vec<Measure>) -> CovenantRule {
    let rule = rule(code);
    CovenantRule { rule, window_days: 90, ladder, reply_days: None, appeal: None, continues: None }
}

/// A covenant of which every figure is told.
fn draft(name: &str, rules: Vec<CovenantRule>) -> CovenantDraft {
    let covenant = covenant(name);
    CovenantDraft { covenant, rules, effective_from: None, figures_from: Some(1) }
}

impl Village {
    fn new() -> Self {
        let setup: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
        let mut village = Self {
            state: Covenants::default(),
            membership: Membership::default(),
            charter: serde_json::from_value(setup["charter"].clone()).unwrap(),
            secret: Secret::new(&[7; 32]).unwrap(),
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
            village.member_event(&membership::Event::RegionDefined {
                region: code(region),
                name: Id::new("name").unwrap(),
                level: code(region).level(),
                parent: parent.map(code),
            });
        }
        for (who, grid) in [("p1", GRID_1), ("p2", GRID_2), ("q1", OTHER_GRID)] {
            let household = HouseholdId::new(&format!("home of {who}")).unwrap();
            let (formed, grid) = (household.clone(), code(grid));
            village.member_event(&membership::Event::HouseholdFormed { household: formed, grid });
            village.member_event(&membership::Event::PersonJoined {
                person: person(who),
                household,
                grid,
                identity: Algorithm::Sha256.digest(&[who.as_bytes()]).into(),
                proof: ProofLevel::Phone,
            });
        }
        village.must(&adopt("c1"));
        village
    }

    fn member_event(&mut self, event: &membership::Event) {
        self.membership.evolve(self.at, event);
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

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = time(at);
        self
    }

    fn ask(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.by(None, command)
    }

    fn by(&mut self, actor: Option<&str>, command: &Command) -> Result<Vec<Event>, Refusal> {
        let actor = actor.map(person);
        let context = Context { actor: actor.as_ref(), beside: None, ..self.context() };
        let events =
            decide(&self.state, &self.membership, &context, command).map_err(|refusal| *refusal)?;
        for event in &events {
            self.state.evolve(self.at, event, &self.membership);
        }
        for event in &events {
            self.refer(event);
        }
        Ok(events)
    }

    /// What the engine does: a referral opens its case, unless the case's name begins with "taken".
    fn refer(&mut self, event: &Event) {
        let (Event::MeasureApplied { violation, case: Some(case), .. }
        | Event::ReferredAgain { violation, case, .. }) = event
        else {
            return;
        };
        let (violation, case) = (violation.clone(), case.clone());
        let told = match case.as_str().starts_with("taken") {
            true => Command::DeferReferral { violation, code: "cases.caseExists".into() },
            false => Command::ConfirmReferral { violation, case },
        };
        self.must(&told);
    }

    fn must(&mut self, command: &Command) -> Vec<Event> {
        self.ask(command).unwrap()
    }

    /// Records a violation and gives its repetition and measure.
    fn step(&mut self, command: &Command) -> (u32, Measure) {
        match &self.must(command)[0] {
            Event::ViolationRecorded { repetition, measure, .. } => (*repetition, measure.clone()),
            other => panic!("{other:?}"),
        }
    }

    fn answer(&self, query: &Query) -> Result<Answer, Refusal> {
        answer(&self.state, &self.membership, &self.context(), query).map_err(|refusal| *refusal)
    }

    fn violations(&self, who: &str) -> Vec<ViolationView> {
        match self.answer(&Query::Violations { person: person(who) }).unwrap() {
            Answer::Violations { violations } => violations,
            other => panic!("{other:?}"),
        }
    }

    fn covenant(&self, name: &str) -> CovenantView {
        match self.answer(&Query::Covenant { covenant: covenant(name) }).unwrap() {
            Answer::Covenant(view) => view,
            other => panic!("{other:?}"),
        }
    }
}

fn adopt(name: &str) -> Command {
    replace(None, draft(name, rules()))
}

fn replace(former: Option<&str>, draft: CovenantDraft) -> Command {
    let replaces = former.map(covenant);
    Command::Adopt { topic: topic("t"), region: code(VILLAGE), draft, replaces }
}

fn repeal(name: &str) -> Command {
    Command::Repeal { covenant: covenant(name), topic: topic("u") }
}

fn record(id: &str, rule_code: &str, who: &str) -> Command {
    record_at(id, "c1", rule_code, who, GRID_1, false)
}

fn record_at(
    id: &str,
    name: &str,
    rule_code: &str,
    who: &str,
    place: &str,
    minor: bool,
) -> Command {
    Command::RecordViolation {
        violation: violation(id),
        covenant: covenant(name),
        rule: rule(rule_code),
        person: person(who),
        place: code(place),
        evidence: Digest::from_bytes([3; 32]),
        case: CaseId::new(&format!("case of {id}")).unwrap(),
        minor,
    }
}

fn withdraw(id: &str) -> Command {
    Command::WithdrawViolation { violation: violation(id), reason: reason() }
}

#[test]
fn a_ladder_is_climbed_and_its_last_step_repeats() {
    let mut village = Village::new();
    for (id, step) in [
        ("v1", (1, Measure::Dissuade {})),
        ("v2", (2, Measure::Expose {})),
        ("v3", (3, refer())),
        ("v4", (4, refer())),
    ] {
        assert_eq!(village.step(&record(id, "wires", "p1")), step, "{id}");
    }
    // Another rule, and another person, begin at the first step.
    assert_eq!(village.step(&record("v5", "noise", "p1")).0, 1);
    assert_eq!(village.step(&record("v6", "noise", "p1")), (2, Measure::Dissuade {}));
    assert_eq!(village.step(&record("v7", "wires", "p2")).0, 1);
    // So does the same rule of another covenant.
    village.must(&adopt("c2"));
    assert_eq!(village.step(&record_at("v8", "c2", "wires", "p1", GRID_1, false)).0, 1);
}

#[test]
fn what_is_recorded_and_what_may_be_published() {
    let mut village = Village::new();
    let (p1, place, evidence) = (person("p1"), code(GRID_1), Digest::from_bytes([3; 32]));
    let (at, until) = (village.at, time("2020-08-31T00:00:00+08:00"));
    let measure = || Measure::Dissuade {};
    let recorded = Event::ViolationRecorded {
        violation: violation("v1"),
        covenant: covenant("c1"),
        rule: rule("wires"),
        person: p1.clone(),
        place,
        evidence,
        repetition: 1,
        measure: measure(),
        until,
        applies: at,
        case: CaseId::new("case of v1").unwrap(),
        recorder: None,
    };
    let applied = Event::MeasureApplied {
        violation: violation("v1"),
        person: p1,
        place,
        evidence,
        repetition: 1,
        measure: measure(),
        case: None,
        appeal_until: at,
    };
    assert_eq!(village.must(&record("v1", "wires", "p1")), vec![recorded, applied]);
    let events = village.must(&record("v2", "wires", "p1"));
    let notice =
        Event::NoticeIssued { covenant: covenant("c1"), rule: rule("wires"), place: code(GRID_1) };
    assert_eq!(events[2], notice);
    assert!(!serde_json::to_string(&notice).unwrap().contains("p1"));
    let events = village.must(&record("v3", "wires", "p1"));
    let opened = CaseId::new("case of v3").unwrap();
    assert!(
        matches!(&events[1..], [Event::MeasureApplied { case: Some(case), .. }] if *case == opened)
    );
}

/// The name is the host's to add, where it holds the person's separate consent.
#[test]
fn a_notice_names_nobody_even_where_there_is_a_basis() {
    let mut village = Village::new();
    let named = || Measure::ExposeNamed { basis: Some(LawfulBasis::Consent), source: None };
    village.must(&replace(None, draft("c2", vec![ladder("litter", vec![named()])])));
    let events = village.must(&record_at("v1", "c2", "litter", "p1", GRID_1, false));
    let [_, Event::MeasureApplied { measure, .. }, notice] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!(*measure, named());
    let (covenant, rule, place) = (covenant("c2"), rule("litter"), code(GRID_1));
    assert_eq!(*notice, Event::NoticeIssued { covenant, rule, place });
}

#[test]
fn steps_expire() {
    // Recorded on 1 June: the 90th day after it is 30 August.
    for (later, step) in [("2020-08-30T23:59:59.999+08:00", 2), ("2020-08-31T00:00:00+08:00", 1)] {
        let mut village = Village::new();
        village.must(&record("v1", "wires", "p1"));
        village.at(later);
        assert_eq!(village.violations("p1")[0].counts, step == 2);
        assert_eq!(village.step(&record("v2", "wires", "p1")).0, step, "{later}");
    }
}

#[test]
fn what_was_withdrawn_does_not_count() {
    let mut village = Village::new();
    for id in ["v1", "v2", "v3"] {
        village.must(&record(id, "wires", "p1"));
    }
    let (v2, v3) = (violation("v2"), violation("v3"));
    let quiet =
        Event::ViolationWithdrawn { violation: v2.clone(), reason: Some(reason()), case: None };
    let issued = village.at;
    let (covenant, rule, place) = (covenant("c1"), rule("wires"), code(GRID_1));
    let down = Event::NoticeRetracted { covenant, rule, place, issued };
    assert!(!serde_json::to_string(&down).unwrap().contains("p1"));
    village.at("2020-06-02T09:00:00+08:00");
    assert_eq!(village.must(&withdraw("v2")), vec![quiet, down]);
    assert_eq!(village.ask(&withdraw("v2")), Err(Refusal::AlreadyWithdrawn { violation: v2 }));
    assert_eq!(village.step(&record("v4", "wires", "p1")), (3, refer())); // v1, v3, v4
    let case = Some(CaseId::new("case of v3").unwrap());
    let opened = Event::ViolationWithdrawn { violation: v3, reason: Some(reason()), case };
    assert_eq!(village.must(&withdraw("v3")), vec![opened]);
    assert_eq!(village.figures(VILLAGE, "wires"), [0, 1, 0, 1, 2]);
}

#[test]
fn a_covenant_begins_and_ends() {
    let mut village = Village::new();
    let (adopted, region) = (village.at, code(VILLAGE));
    let exists = Refusal::CovenantExists { covenant: covenant("c1") };
    assert_eq!(village.ask(&adopt("c1")), Err(exists.clone()));
    village.must(&record("v1", "wires", "p1"));
    let ended = village.at("2020-07-01T00:00:00+08:00").at;
    village.must(&repeal("c1"));
    let over = Refusal::NotInForce { covenant: covenant("c1"), since: ended };
    assert_eq!(village.ask(&repeal("c1")), Err(over.clone()));
    assert_eq!(village.ask(&record("v2", "wires", "p1")), Err(over));
    assert_eq!(village.ask(&adopt("c1")), Err(exists)); // an identifier is used once
    village.must(&withdraw("v1")); // an appeal is heard all the same
    let view = village.covenant("c1");
    assert_eq!((view.region, view.since, view.until), (region, adopted, Some(ended)));
    assert_eq!((view.rules, view.repealed_by), (rules(), Some(topic("u"))));
    let unknown = Refusal::UnknownCovenant { covenant: covenant("x") };
    assert_eq!(village.ask(&repeal("x")), Err(unknown));
    assert_eq!((village.state.next_due(), village.state.due_command()), (None, None));
}

#[test]
fn a_person_sees_what_is_recorded_of_them() {
    let mut village = Village::new();
    for id in ["v1", "v2", "v3"] {
        village.must(&record(id, "wires", "p1"));
    }
    village.must(&record("v4", "wires", "p2"));
    village.must(&withdraw("v2"));
    let seen = village.violations("p1");
    let shown: Vec<_> = seen.iter().map(|row| (row.violation.as_str(), row.counts)).collect();
    assert_eq!(shown, vec![("v3", true), ("v2", false), ("v1", true)]);
    let case = |row: &ViolationView| row.case.is_some();
    assert_eq!(seen.iter().map(case).collect::<Vec<_>>(), vec![true, false, false]);
    assert!(village.violations("q1").is_empty());
}

#[test]
fn subjects() {
    let mut village = Village::new();
    village.must(&record_at("v1", "c1", "wires", "p2", GRID_1, false));
    let place = |region| village.membership.regions.find(code(region));
    let of = |command| {
        let subject = subject(&village.state, &village.membership, &command).unwrap();
        (subject.region, subject.person)
    };
    let own = |who| Some(person(who));
    assert_eq!(of(adopt("c2")), (place(VILLAGE), None));
    assert_eq!(of(repeal("c1")), (place(VILLAGE), None));
    assert_eq!(of(record_at("v2", "c1", "wires", "p1", GRID_2, false)), (place(GRID_2), own("p1")));
    assert_eq!(of(withdraw("v1")), (place(GRID_1), own("p2")));
    let asked = |query| {
        let subject = subject_of_query(&village.state, &village.membership, &query).unwrap();
        (subject.region, subject.person)
    };
    assert_eq!(asked(Query::Covenant { covenant: covenant("c1") }), (place(VILLAGE), None));
    assert_eq!(asked(Query::Violations { person: person("p2") }), (place(GRID_2), own("p2")));
    assert_eq!(asked(Query::Figures { region: code(TOWN), covenant: None }), (place(TOWN), None));
}

#[test]
fn every_type_survives_both_formats() {
    let mut village = Village::new();
    let mut events = village.must(&adopt("c2"));
    for id in ["v1", "v2", "v3"] {
        events.extend(village.must(&record(id, "wires", "p1")));
    }
    events.extend(village.must(&withdraw("v3")));
    events.extend(village.must(&repeal("c2")));
    for event in &events {
        let json = serde_json::to_string(event).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), *event);
        let bytes = canonical::bytes(event);
        assert_eq!(canonical::read::<Event>(&bytes).unwrap().0, *event);
    }
    let bytes = canonical::bytes(&village.state);
    assert_eq!(canonical::read::<Covenants>(&bytes).unwrap().0, village.state);
    assert!(village.state.bytes() > 0);
}

proptest! {
    /// The repetition is what a plain list of what still counts says, whatever came before.
    #[test]
    fn repetition_is_a_count(acts in prop::collection::vec(
        (0..3_u8, 0..2_u8, 0..60_i64, any::<bool>()), 1..60,
    )) {
        let mut village = Village::new();
        let mut log: Vec<(u8, u8, Timestamp)> = Vec::new();
        for (number, (who, which, days, taken_back)) in acts.into_iter().enumerate() {
            village.at = village.at.plus_millis(days * 86_400_000).unwrap();
            let now = village.at;
            let id = format!("v{number}");
            let name = ["p1", "p2", "q1"][usize::from(who)];
            let code = ["wires", "noise"][usize::from(which)];
            let recorded = village.ask(&record(&id, code, name));
            prop_assert_eq!(recorded.is_ok(), who < 2);
            let Ok(events) = recorded else { continue };
            let counting = |(other, of, at): &&(u8, u8, Timestamp)| {
                *other == who && *of == which && now.day() - at.day() <= 90
            };
            let want = log.iter().filter(counting).count() + 1;
            let Event::ViolationRecorded { repetition, .. } = &events[0] else { panic!() };
            prop_assert_eq!(usize::try_from(*repetition).unwrap(), want);
            if taken_back {
                village.must(&withdraw(&id));
            } else {
                log.push((who, which, now));
            }
        }
    }
}
