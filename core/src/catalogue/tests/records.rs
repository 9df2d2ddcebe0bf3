//! Records: collected once, shared, renewed, given up; and what holds over any history.

use super::*;
use crate::base::canonical;

#[test]
fn each_refusal_of_collecting_and_sharing() {
    let mut village = Village::new();
    let (civil, police) = (form("p1", "civil"), form("p1", "police"));
    village.must(&collect(police.clone(), &[("address", "r1"), ("secret", "r2")]));
    let until = time("2020-07-02T00:00:00+08:00");
    let (holder, age_days) = (body("police"), 0);
    let (of, by) = (item("address"), holder.clone());
    let held = Refusal::AlreadyHeld { item: of, by, record: record("r1"), age_days, until };
    let (of, record_1) = (item("address"), record("r1"));
    let elsewhere = Refusal::HeldElsewhere { item: of, holder, record: record_1, age_days, until };
    let exists = |name| Refusal::RecordExists { record: record(name) };
    let (owner, organisation) = (body("police"), body("civil"));
    let secret = Refusal::NotEntitled { item: item("secret"), organisation, owner };
    let consented = |form: &DataForm| DataForm {
        consents: vec![consent("income", "p1"), consent("illness", "p1")],
        ..form.clone()
    };
    let twice = [("income", "r3"), ("income", "r4")];
    let one_name = [("income", "r3"), ("illness", "r3")];
    for (command, refusal) in [
        (collect(police.clone(), &[("address", "r3")]), held),
        (collect(civil.clone(), &[("address", "r3")]), elsewhere),
        (collect(consented(&civil), &[("income", "r1")]), exists("r1")),
        (collect(consented(&civil), &one_name), exists("r3")),
        (collect(consented(&civil), &twice), Refusal::ItemTwice { item: item("income") }),
        (collect(civil, &[("hat", "r3")]), Refusal::UnknownItem { item: item("hat") }),
        (share("x", "civil", Vec::new()), Refusal::UnknownRecord { record: record("x") }),
        (share("r2", "civil", Vec::new()), secret),
    ] {
        assert_eq!(village.ask(&command), Err(refusal), "{command:?}");
    }
    assert_eq!(village.state.records.len(), 2); // of all items or of none
    village.at("2020-07-02T00:00:00+08:00");
    let stale = Refusal::NotFresh { record: record("r1"), until };
    assert_eq!(village.ask(&share("r1", "civil", Vec::new())), Err(stale));
    let (of, basis) = (item("address"), LawfulBasis::LegalDuty);
    let not_refusable = Refusal::NotRefusable { item: of, basis };
    assert_eq!(village.ask(&refuse("p1", "address", "civil")), Err(not_refusable.clone()));
    assert_eq!(village.ask(&refuse("p1", "address", "police")), Err(not_refusable));
    assert_eq!(
        village.ask(&refuse("p1", "hat", "civil")),
        Err(Refusal::UnknownItem { item: item("hat") })
    );
}

#[test]
fn who_may_be_asked_and_for_whom() {
    let mut village = Village::new();
    let not_a_member = membership::Refusal::NotAMember { person: person("worker") };
    let asked = ask(form("worker", "civil"), &["address"]);
    assert_eq!(village.ask(&asked), Err(not_a_member.into()));
    let (organisation, reason) = (body("civil"), Id::new("why").unwrap());
    village.member_event(&membership::Event::OrganisationSuspended { organisation, reason });
    let not_active = membership::Refusal::NotActive { organisation: body("civil") };
    let asked = ask(form("p1", "civil"), &["address"]);
    assert_eq!(village.ask(&asked), Err(not_active.into()));
}

#[test]
fn sharing_takes_a_consent_of_its_own() {
    let mut village = Village::new();
    let asked = DataForm { consents: vec![consent("income", "p1")], ..form("p1", "civil") };
    village.must(&collect(asked, &[("income", "r1")]));
    let basis = LawfulBasis::Consent;
    let missing = Refusal::ConsentMissing { item: item("income"), basis };
    assert_eq!(village.ask(&share("r1", "police", Vec::new())), Err(missing));
    village.must(&share("r1", "police", vec![consent("income", "p1")]));
    let held = Query::Held { person: person("p1") };
    assert_eq!(village.told(&held), [("r1".into(), true, 1)]);
    // To say no to who received it ends that alone; to who collected it, all.
    village.must(&refuse("p1", "income", "police"));
    assert_eq!(village.told(&held), [("r1".into(), true, 0)]);
    village.must(&refuse("p1", "income", "civil"));
    assert_eq!(village.told(&held), [("r1".into(), false, 0)]);
}

#[test]
fn whoever_gives_their_own_data_anew_may() {
    let mut village = Village::new();
    village.must(&collect(form("p1", "police"), &[("address", "r1")]));
    village.must(&share("r1", "civil", Vec::new()));
    village.by("p1").must(&collect(form("p1", "police"), &[("address", "r2")]));
    let held = village.told(&Query::Held { person: person("p1") });
    assert_eq!(held, [("r1".into(), false, 0), ("r2".into(), true, 0)]);
    // And so takes a refusal back.
    let asked = DataForm { consents: vec![consent("income", "p1")], ..form("p1", "civil") };
    village.must(&refuse("p1", "income", "civil"));
    village.must(&collect(asked.clone(), &[("income", "r3")]));
    let held = village.by("worker").answer_to(&asked, "income");
    assert!(matches!(held, AskAnswer::AlreadyHeld { .. }), "{held:?}");
}

/// Whom it is about knows a worker of a public body, and of another body only the handle.
#[test]
fn who_asked_for_a_private_body_is_a_handle() {
    let mut village = Village::new();
    let other = |name: &str, kind| membership::Event::OrganisationApplied {
        organisation: body(name),
        kind,
        region: code(TOWN),
        credit_code: None,
        documents: Vec::new(),
        officers: Vec::new(),
        applicant: person("applicant"),
        terms: crate::charter::ReviewTerms { working_days: 15, appeal_working_days: 10 },
        reviewed_in: code(TOWN),
        due: village.at,
    };
    village.member_event(&other("bank", OrganisationKind::Enterprise));
    let reason = Id::new("why").unwrap();
    village.member_event(&membership::Event::OrganisationApproved {
        organisation: body("bank"),
        reason,
    });
    village.grant("p2", VILLAGE);
    for (worker, name) in [("worker", "r1"), ("p2", "r2"), ("p1", "r3")] {
        let form = DataForm {
            consents: vec![consent("income", "p1")],
            ..form("p1", if name == "r1" { "civil" } else { "bank" })
        };
        village.at = village.at.plus_minutes(100 * 1440).unwrap();
        village.by(worker).must(&collect(form, &[("income", name)]));
    }
    let askers = |village: &Village, query: &Query| match village.query(query).unwrap() {
        Answer::Records { records } => {
            records.into_iter().map(|row| (row.asker, row.handle)).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let handle = village
        .membership
        .handle(&village.context(), village.membership.people.find(&person("p2")).unwrap());
    assert!(handle.is_some());
    let held = Query::Held { person: person("p1") };
    let shown = |who| (Some(person(who)), None);
    assert_eq!(askers(&village, &held), [shown("worker"), (None, handle), shown("p1")]);
    village.by("p2");
    let collected = Query::Collected { worker: person("p2") };
    assert_eq!(askers(&village, &collected), [shown("p2")]);
}

/// Both sides of each border: at 14 a consent is asked for where an adult's is, at 18 it is one's own.
#[test]
fn a_guardian_consents_for_a_minor() {
    let mut village = Village::new();
    village.by("worker").at = time("2020-06-01T09:00:00+08:00");
    let (child, teen) = ("2024-06-01T09:00:00.001+08:00", "2024-06-01T09:00:00+08:00");
    let (last, adult) = ("2020-06-01T09:00:00.001+08:00", "2020-06-01T09:00:00+08:00");
    for (adult_from, guardian, of, by, least) in [
        (child, Some("p2"), "address", None, Some(14)),
        (child, Some("p2"), "address", Some("p1"), Some(14)),
        (child, Some("p2"), "address", Some("worker"), Some(14)),
        (child, Some("p2"), "address", Some("p2"), None),
        (child, Some("p2"), "vaccination", Some("p2"), None),
        (teen, Some("p2"), "address", None, None),
        (teen, Some("p2"), "income", None, Some(18)),
        (teen, Some("p2"), "income", Some("p1"), Some(18)),
        (teen, Some("p2"), "income", Some("p2"), None),
        (teen, None, "income", Some("p2"), Some(18)),
        (teen, Some("p2"), "vaccination", Some("p1"), Some(14)),
        (last, Some("p2"), "income", Some("p1"), Some(18)),
        (adult, Some("p2"), "income", Some("p1"), None),
    ] {
        village.minor("p1", adult_from, guardian);
        let consents = by.map(|by| consent(of, by)).into_iter().collect();
        let form = DataForm { consents, ..form("p1", "civil") };
        let answer = village.answer_to(&form, of);
        let (item, person) = (item(of), person("p1"));
        match least {
            Some(least) => {
                let why = Refusal::GuardianMissing { item, person, least };
                assert_eq!(answer, AskAnswer::Forbidden { why }, "{adult_from} {of} {by:?}");
            }
            None => assert!(
                matches!(answer, AskAnswer::MayCollect { .. }),
                "{adult_from} {of} {by:?}: {answer:?}"
            ),
        }
    }
    // What a guardian's consent let be collected, the guardian takes back: of a child anything.
    village.minor("p1", child, Some("p2"));
    let form = DataForm { consents: vec![consent("address", "p2")], ..form("p1", "civil") };
    village.must(&collect(form.clone(), &[("address", "r1")]));
    village.by("p2").must(&collect(form, &[("address", "r2")])); // nor is a guardian burdened
    assert_eq!(village.must(&refuse("p1", "address", "civil")).len(), 2);
}

#[test]
fn workers_read_what_they_collected_where_they_work() {
    let mut village = Village::new();
    village.must(&collect(form("p1", "police"), &[("address", "r1")]));
    village.by("other-worker").must(&collect(form("p2", "police"), &[("address", "r2")]));
    let collected = |worker| Query::Collected { worker: person(worker) };
    assert_eq!(village.told(&collected("worker")), [("r1".into(), true, 0)]);
    assert_eq!(village.told(&collected("other-worker")), [("r2".into(), true, 0)]);
    let (person, role, region) = (person("worker"), Role::GridWorker, code(GRID_1));
    let revoked = membership::Event::RoleRevoked { person, role, region, organisation: None };
    village.member_event(&revoked);
    assert_eq!(village.told(&collected("worker")), []);
}

#[test]
fn a_record_keeps_the_rules_of_its_day() {
    let mut village = Village::new();
    let asked = DataForm { consents: vec![consent("income", "p1")], ..form("p1", "civil") };
    village.must(&collect(asked.clone(), &[("income", "r1")]));
    village.charter.catalogue[1].fresh_days = 1;
    village.at("2020-08-30T23:59:59+08:00");
    assert!(matches!(village.answer_to(&asked, "income"), AskAnswer::AlreadyHeld { .. }));
    // What is no longer in the catalogue is not asked, but what was given by consent can be taken back.
    village.charter.catalogue.remove(1);
    let unknown = Refusal::UnknownItem { item: item("income") };
    assert_eq!(village.ask(&ask(asked, &["income"])), Err(unknown));
    assert_eq!(village.must(&refuse("p1", "income", "civil")).len(), 2);
}

#[test]
fn each_refusal_has_a_row_and_both_messages() {
    for (place, (row, code)) in Refusal::TABLE.iter().zip(Refusal::CODES).enumerate() {
        assert!(code.starts_with("catalogue."), "{code}");
        assert!(!row.en().is_empty() && !row.zh().is_empty() && !row.rule().is_empty());
        let same = Refusal::CODES.iter().position(|other| other == code);
        assert_eq!(same, Some(place));
    }
    let missing = Refusal::ConsentMissing { item: item("income"), basis: LawfulBasis::Consent };
    assert_eq!(missing.zh(), "income（依据：个人同意）须取得单独同意，现无同意");
}

/// A step of a history: who acts, about whom, for whom, which item, what, and how many days later.
type Move = (u8, bool, bool, usize, u8, u32);

impl Village {
    fn step(&mut self, (actor, other, police, of, what, days): Move) {
        self.at = self.at.plus_minutes(days * 1440).unwrap();
        let who = if other { "p2" } else { "p1" };
        self.by(if actor == 0 { who } else { "worker" });
        let of = ITEMS[of].0;
        let organisation = if police { "police" } else { "civil" };
        let consents = vec![consent(of, "p2")];
        let form = DataForm { consents: consents.clone(), ..form(who, organisation) };
        self.records += 1;
        let name = format!("r{}", self.records);
        let latest = self.state.records.iter().next_back().map(|(ix, _)| self.state.records.id(ix));
        let latest = latest.unwrap_or_else(|| record("none"));
        let _ = self.ask(&match what {
            0 => ask(form, &[of]),
            1 | 2 => collect(form, &[(of, &name)]),
            3 => share(latest.as_str(), organisation, consents),
            _ => refuse(who, of, organisation),
        });
    }

    fn fresh_of(&self, row: &Record) -> usize {
        let all = self.state.records.iter().map(|(_, other)| other);
        let same = all.filter(|other| other.person == row.person && other.item == row.item);
        same.filter(|other| self.at < other.until).count()
    }

    fn sums(&self) -> [Burden; 4] {
        let sum = |all: &mut dyn Iterator<Item = Burden>| all.fold(Burden::default(), Burden::plus);
        [
            sum(&mut self.state.workers.values().copied()),
            sum(&mut self.state.residents.values().copied()),
            sum(&mut self.state.items.iter().map(|(_, burden)| *burden)),
            sum(&mut self.state.grids.values().copied()),
        ]
    }
}

proptest! {
    #[test]
    fn at_most_once_and_the_burden_adds_up(
        moves in prop::collection::vec(
            (0..3_u8, any::<bool>(), any::<bool>(), 0..5_usize, 0..5_u8, 0..40_u32), 1..60,
        )
    ) {
        let mut village = Village::new();
        village.minor("p1", "2030-01-01T00:00:00+08:00", Some("p2"));
        for step in moves {
            village.step(step);
            for (_, row) in village.state.records.iter() {
                prop_assert!(village.fresh_of(row) <= 1);
            }
            let [workers, residents, items, grids] = village.sums();
            prop_assert_eq!((workers, residents, items), (grids, grids, grids));
            prop_assert_eq!(village.state.records.len(), usize::try_from(grids.collected).unwrap());
        }
        let bytes = canonical::bytes(&village.state);
        let again: Catalogue = canonical::read(&bytes).unwrap().0;
        prop_assert_eq!(canonical::bytes(&again), bytes);
    }
}
