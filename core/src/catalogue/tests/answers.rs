//! The four answers, with both sides of each border.

use super::*;

fn may(basis: LawfulBasis, until: &str) -> AskAnswer {
    AskAnswer::MayCollect { basis, until: time(until) }
}

fn forbidden(why: Refusal) -> AskAnswer {
    AskAnswer::Forbidden { why }
}

fn with(form: DataForm, consent: ItemConsent) -> DataForm {
    DataForm { consents: vec![consent], ..form }
}

#[test]
fn what_forbids() {
    let mut village = Village::new();
    let civil = || form("p1", "civil");
    let festival = DataForm { purpose: purpose("festival"), ..civil() };
    let july = "2020-07-02T00:00:00+08:00";
    let (contract, by_consent) = (LawfulBasis::Contract, LawfulBasis::Consent);
    let missing = |of, basis| forbidden(Refusal::ConsentMissing { item: item(of), basis });
    let guardian = || {
        let (item, person) = (item("vaccination"), person("p1"));
        Refusal::GuardianMissing { item, person, least: 14 }
    };
    let not_entitled = |of, organisation, owner| {
        let (organisation, owner) = (body(organisation), body(owner));
        forbidden(Refusal::NotEntitled { item: item(of), organisation, owner })
    };
    let (acts_in, grid) = (code(OTHER_VILLAGE), code(GRID_1));
    let outside = Refusal::OutsideRegion { organisation: body("bank"), acts_in, grid };
    let not_lawful =
        Refusal::PurposeNotLawful { item: item("address"), purpose: purpose("festival") };
    for (form, of, want) in [
        (civil(), "address", may(LawfulBasis::LegalDuty, july)),
        (festival, "address", forbidden(not_lawful)),
        (form("p1", "club"), "address", not_entitled("address", "club", "police")),
        (civil(), "secret", not_entitled("secret", "civil", "police")),
        (form("p1", "police"), "secret", may(LawfulBasis::LegalDuty, "2021-06-02T00:00:00+08:00")),
        (form("p1", "bank"), "address", forbidden(outside)),
        (civil(), "income", missing("income", by_consent)),
        (with(civil(), consent("illness", "p1")), "income", missing("income", by_consent)),
        (
            with(civil(), consent("income", "p1")),
            "income",
            may(by_consent, "2020-08-31T00:00:00+08:00"),
        ),
        (civil(), "illness", missing("illness", contract)),
        (
            with(civil(), consent("illness", "p1")),
            "illness",
            may(contract, "2020-06-12T00:00:00+08:00"),
        ),
        (civil(), "vaccination", forbidden(guardian())),
        (with(civil(), consent("vaccination", "p1")), "vaccination", forbidden(guardian())),
        (with(civil(), consent("vaccination", "p2")), "vaccination", forbidden(guardian())),
    ] {
        assert_eq!(village.answer_to(&form, of), want, "{of} {form:?}");
    }
}

#[test]
fn held_until_the_day_ends_and_shared_meanwhile() {
    let mut village = Village::new();
    let (civil, police) = (form("p1", "civil"), form("p1", "police"));
    village.must(&collect(police.clone(), &[("address", "r1")]));
    let until = time("2020-07-02T00:00:00+08:00");
    let share_from = |age_days| {
        let (holder, record) = (body("police"), record("r1"));
        AskAnswer::ShareFrom { holder, record, age_days, until }
    };
    let held = |age_days| {
        let (by, record) = (body("police"), record("r1"));
        AskAnswer::AlreadyHeld { by, record, age_days, until }
    };
    assert_eq!(village.answer_to(&police, "address"), held(0));
    village.at("2020-06-02T00:00:00+08:00");
    assert_eq!(village.answer_to(&police, "address"), held(1));
    assert_eq!(village.answer_to(&civil, "address"), share_from(1));
    village.must(&share("r1", "civil", Vec::new()));
    assert_eq!(village.answer_to(&civil, "address"), held(1));
    village.at("2020-07-01T23:59:59.999+08:00");
    assert_eq!(village.answer_to(&civil, "address"), held(30));
    village.at("2020-07-02T00:00:00+08:00");
    let again = may(LawfulBasis::LegalDuty, "2020-08-02T00:00:00+08:00");
    assert_eq!(village.answer_to(&civil, "address"), again);
    assert_eq!(village.answer_to(&police, "address"), again);
    // Another person's is another matter.
    village.at("2020-07-02T00:00:00+08:00").must(&collect(civil, &[("address", "r2")]));
    assert_eq!(village.answer_to(&form("p2", "police"), "address"), again);
}

#[test]
fn a_no_is_as_good_as_a_yes() {
    let mut village = Village::new();
    let asked = with(form("p1", "civil"), consent("income", "p1"));
    village.must(&collect(asked.clone(), &[("income", "r1")]));
    village.by("p1").at("2020-06-02T09:00:00+08:00");
    let events = village.must(&refuse("p1", "income", "civil"));
    let until = time("2020-09-01T00:00:00+08:00");
    let (record, organisation) = (record("r1"), body("civil"));
    let ended = Event::HoldingEnded { record, organisation: organisation.clone() };
    assert_eq!(events[1], ended);
    let refused = Refusal::RefusedByResident { item: item("income"), organisation, until };
    village.by("worker");
    assert_eq!(village.answer_to(&asked, "income"), forbidden(refused.clone()));
    assert_eq!(village.ask(&collect(asked.clone(), &[("income", "r2")])), Err(refused));
    // Another organisation was not refused; after the time the first may ask again.
    let police = with(form("p1", "police"), consent("income", "p1"));
    let basis = LawfulBasis::Consent;
    assert_eq!(village.answer_to(&police, "income"), AskAnswer::MayCollect { basis, until });
    let again = may(LawfulBasis::Consent, "2020-12-01T00:00:00+08:00");
    assert_eq!(village.at("2020-09-01T00:00:00+08:00").answer_to(&asked, "income"), again);
}

#[test]
fn a_form_of_many_items_is_answered_item_by_item() {
    let mut village = Village::new();
    let civil = form("p1", "civil");
    village.must(&collect(civil.clone(), &[("address", "r1")]));
    let events = village.must(&ask(civil.clone(), &["address", "income", "secret"]));
    let Event::FormAsked { answers, .. } = &events[0] else { panic!("{events:?}") };
    let kinds: Vec<_> = answers.iter().map(|it| (it.item.as_str(), &it.answer)).collect();
    assert!(matches!(
        kinds[..],
        [
            ("address", AskAnswer::AlreadyHeld { .. }),
            ("income", AskAnswer::Forbidden { why: Refusal::ConsentMissing { .. } }),
            ("secret", AskAnswer::Forbidden { why: Refusal::NotEntitled { .. } }),
        ]
    ));
    let view = village.burden(BurdenOf::Worker { worker: person("worker") });
    let counts = (view.wanted, view.already_held, view.forbidden, view.avoided, view.collected);
    assert_eq!(counts, (3, 1, 2, 1, 1));
    for (of, want) in [
        (BurdenOf::Resident { person: person("p1") }, 3),
        (BurdenOf::Resident { person: person("p2") }, 0),
        (BurdenOf::Item { item: item("income") }, 1),
        (BurdenOf::Item { item: item("unheard") }, 0),
        (BurdenOf::Region { region: code(GRID_1) }, 3),
        (BurdenOf::Region { region: code(GRID_2) }, 0),
        (BurdenOf::Region { region: code(TOWN) }, 3),
    ] {
        assert_eq!(village.burden(of.clone()).wanted, want, "{of:?}");
    }
    let unknown = Refusal::UnknownItem { item: item("shoe-size") };
    assert_eq!(village.ask(&ask(civil.clone(), &["address", "shoe-size"])), Err(unknown));
    let twice = Refusal::ItemTwice { item: item("address") };
    assert_eq!(village.ask(&ask(civil, &["address", "address"])), Err(twice));
    assert_eq!(village.burden(BurdenOf::Region { region: code(TOWN) }).wanted, 3);
}
