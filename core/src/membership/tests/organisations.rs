//! How organisations enter, appeal, are suspended and end; both sides of each border.

use super::*;
use OrganisationKind::{Merchant, SelfOrganisedGroup};

const TOWN: &str = "330411104000";

fn group(name: &str) -> Command {
    apply(name, SelfOrganisedGroup, false)
}

/// The same application, and whom it names as officers.
fn naming(name: &str, officers: &[&str]) -> Command {
    match group(name) {
        Command::ApplyOrganisation {
            organisation, kind, region, credit_code, documents, ..
        } => {
            let officers = officers.iter().map(|who| person(who)).collect();
            Command::ApplyOrganisation {
                organisation,
                kind,
                region,
                credit_code,
                documents,
                officers,
            }
        }
        other => other,
    }
}

fn appeal(name: &str) -> Command {
    Command::AppealReview { organisation: organisation(name), reason: id("r") }
}

fn withdraw(name: &str) -> Command {
    Command::WithdrawApplication { organisation: organisation(name) }
}

fn lapse(name: &str) -> Command {
    Command::LapseReview { organisation: organisation(name) }
}

fn suspend(name: &str) -> Command {
    Command::SuspendOrganisation { organisation: organisation(name), reason: id("r") }
}

fn reinstate(name: &str) -> Command {
    Command::ReinstateOrganisation { organisation: organisation(name), reason: id("r") }
}

fn dissolve(name: &str) -> Command {
    Command::DissolveOrganisation { organisation: organisation(name), reason: id("r") }
}

fn officers(name: &str, named: &[&str]) -> Command {
    let officers = named.iter().map(|who| person(who)).collect();
    Command::NameOfficers { organisation: organisation(name), officers }
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

impl Town {
    /// A town whose rules are tight: two applications a person, three a region, two officers.
    fn strict() -> Self {
        let mut town = Self::new();
        let rules = &mut town.charter.membership.organisations;
        (rules.applications_per_person_max, rules.applications_per_region_max) = (2, 3);
        rules.officers_max = 2;
        town
    }

    fn status(&self, name: &str) -> OrganisationStatus {
        self.state.organisations.get(&organisation(name)).unwrap().status
    }
}

#[test]
fn every_kind_shows_a_credit_code_or_can_be_consulted() {
    use OrganisationKind::{
        CommunityBody, Department, Enterprise, EthicsPanel, LegalServiceCorps, ResidentsCouncil,
        ServiceCorps, SocialOrganisation, WorthiesCouncil,
    };
    for (kind, coded, public) in [
        (SocialOrganisation, true, false),
        (SelfOrganisedGroup, false, false),
        (Enterprise, true, false),
        (Merchant, true, false),
        (Department, true, true),
        (ResidentsCouncil, false, true),
        (WorthiesCouncil, false, true),
        (ServiceCorps, false, true),
        (LegalServiceCorps, false, true),
        (EthicsPanel, false, true),
        (CommunityBody, false, true),
    ] {
        assert_eq!((kind.has_credit_code(), kind.is_public()), (coded, public), "{kind:?}");
    }
}

#[test]
fn an_application_is_refused_for_what_is_wrong_with_it() {
    let mut town = Town::strict();
    town.must(&naming("o1", &["a", "b"]));
    let exists = Refusal::OrganisationExists { organisation: organisation("o1") };
    for (command, refusal) in [
        (
            apply("o2", Merchant, false),
            Refusal::CreditCodeMissing { organisation: organisation("o2") },
        ),
        (group("o1"), exists),
        (naming("o2", &["a", "b", "c"]), Refusal::OfficersTooMany { officers: 3, max: 2 }),
        (naming("o2", &["a", "a"]), Refusal::OfficerTwice { person: person("a") }),
    ] {
        assert_eq!(town.ask(&command), Err(refusal), "{command:?}");
    }
    town.at("2026-12-31T09:00:00+08:00");
    let unknown = Refusal::UnknownYear { year: 2027, first: 2019, last: 2026 };
    assert_eq!(town.ask(&group("o2")), Err(unknown));
}

/// Nobody fills the reviewers' desks: both limits, and room again once one is decided.
#[test]
fn open_applications_are_capped_by_person_and_region() {
    let mut town = Town::strict();
    town.must(&group("o1"));
    town.must(&group("o2"));
    let full = Refusal::ApplicationsOfPerson { open: 2, max: 2 };
    assert_eq!(town.ask(&group("o3")), Err(full));
    town.by(Some("other"), &group("o3")).unwrap();
    let region = code(VILLAGE);
    let full = Refusal::ApplicationsOfRegion { region, open: 3, max: 3 };
    assert_eq!(town.by(Some("third"), &group("o4")), Err(full));
    town.by(Some("third"), &review("o1", false)).unwrap();
    town.by(Some("third"), &group("o4")).unwrap();
    // What went up waits for another region.
    town.at("2020-03-24T00:00:00+08:00");
    town.by(None, &lapse("o2")).unwrap();
    town.must(&group("o5"));
    let full = Refusal::ApplicationsOfPerson { open: 2, max: 2 };
    assert_eq!(town.ask(&group("o6")), Err(full));
}

#[test]
fn nobody_reviews_what_is_their_own() {
    let mut town = Town::new();
    town.must(&naming("o1", &["a"]));
    let own = Refusal::OwnReview { organisation: organisation("o1") };
    assert_eq!(town.ask(&review("o1", true)), Err(own.clone()));
    assert_eq!(town.by(Some("a"), &review("o1", true)), Err(own));
    let events = town.by(Some("other"), &review("o1", true)).unwrap();
    assert!(matches!(events[..], [Event::OrganisationApproved { .. }, Event::RoleGranted { .. }]));
    let over = Refusal::NotUnderReview { organisation: organisation("o1") };
    assert_eq!(town.by(Some("other"), &review("o1", true)), Err(over.clone()));
    assert_eq!(town.by(None, &lapse("o1")), Err(over));
    let unknown = Refusal::UnknownOrganisation { organisation: organisation("x") };
    assert_eq!(town.ask(&review("x", true)), Err(unknown));
}

/// 15 working days from Monday 2 March 2020 end at 24:00 of the 23rd; then the town has as many.
#[test]
fn a_late_review_goes_up_and_stays_at_the_top() {
    let mut town = Town::new();
    town.must(&group("o1"));
    let due = time("2020-03-24T00:00:00+08:00");
    assert_eq!(town.state.next_due(), Some((due, "o1")));
    town.at("2020-03-23T23:59:59.999+08:00");
    let early = Refusal::NotDue { due, at: town.at };
    assert_eq!(town.by(None, &lapse("o1")), Err(early));
    town.at = due;
    let (o1, later) = (organisation("o1"), time("2020-04-16T00:00:00+08:00"));
    let (village, above) = (code(VILLAGE), code(TOWN));
    assert_eq!(
        town.by(None, &lapse("o1")).unwrap(),
        [
            Event::ReviewOverdue { organisation: o1.clone(), region: village, due },
            Event::ReviewEscalated { organisation: o1.clone(), region: above, due: later },
        ]
    );
    let about = subject(&town.state, &review("o1", true)).unwrap();
    assert_eq!(about.region, Some(town.state.region(above).unwrap())); // the village's no more
    town.at = later;
    assert_eq!(
        town.by(None, &lapse("o1")).unwrap(),
        [Event::ReviewOverdue { organisation: o1.clone(), region: above, due: later }]
    );
    let waits = OrganisationStatus::Applied { region: above, due: later, overdue: true };
    assert_eq!((town.status("o1"), town.state.next_due()), (waits, None));
    let over = Refusal::NotUnderReview { organisation: o1 };
    assert_eq!(town.by(None, &lapse("o1")), Err(over)); // the clock has nothing more to do
    town.by(Some("other"), &review("o1", true)).unwrap();
    assert_eq!(town.status("o1"), OrganisationStatus::Active {});
}

/// Invariant **dated rules**: an application keeps its terms; and the clock waits on no calendar.
#[test]
fn an_application_keeps_its_terms() {
    let mut town = Town::new();
    town.at("2026-12-20T09:00:00+08:00");
    town.charter.membership.organisations.review.working_days = 1;
    town.must(&group("o1"));
    town.charter.membership.organisations.review.working_days = 200;
    town.at("2026-12-22T00:00:00+08:00");
    town.by(None, &lapse("o1")).unwrap();
    let due = time("2026-12-24T00:00:00+08:00");
    assert_eq!(town.state.next_due(), Some((due, "o1")));
    town.at("2026-12-31T09:00:00+08:00");
    let events = town.by(Some("other"), &review("o1", false)).unwrap();
    // At the highest region there is no appeal.
    assert!(matches!(events[..], [Event::OrganisationRejected { appeal_until: None, .. }]));
}

#[test]
fn a_rejection_is_appealed_once_and_decided_by_another() {
    let mut town = Town::new();
    let o1 = || organisation("o1");
    town.must(&group("o1"));
    assert_eq!(town.ask(&appeal("o1")), Err(Refusal::NotRejected { organisation: o1() }));
    town.by(Some("a"), &review("o1", false)).unwrap();
    let until = time("2020-03-17T00:00:00+08:00"); // ten working days
    let rejected = |appeal_until| {
        let region = code(if appeal_until == Some(until) { VILLAGE } else { TOWN });
        OrganisationStatus::Rejected { region, appeal_until }
    };
    assert_eq!(town.status("o1"), rejected(Some(until)));
    let exists = Refusal::OrganisationExists { organisation: o1() };
    assert_eq!(town.by(Some("thief"), &group("o1")), Err(exists)); // an appeal can still come
    town.at = until;
    let refused = Refusal::AppealLate { until, at: until };
    assert_eq!(town.ask(&appeal("o1")), Err(refused));
    town.at = until.plus_millis(-1).unwrap();
    let due = time("2020-04-08T00:00:00+08:00");
    assert_eq!(
        town.must(&appeal("o1")),
        [Event::ReviewAppealed { organisation: o1(), reason: id("r"), region: code(TOWN), due }]
    );
    let same = Refusal::SameReviewer { organisation: o1() };
    assert_eq!(town.by(Some("a"), &review("o1", true)), Err(same));
    town.by(Some("b"), &review("o1", false)).unwrap();
    assert_eq!(town.status("o1"), rejected(None));
    let decided = Refusal::AppealDecided { organisation: o1() };
    assert_eq!(town.ask(&appeal("o1")), Err(decided));
    // The identifier is not burnt: anyone can apply under it, and is reviewed as if for the first time.
    town.by(Some("c"), &group("o1")).unwrap();
    town.by(Some("a"), &review("o1", true)).unwrap();
    assert_eq!(town.status("o1"), OrganisationStatus::Active {});
}

#[test]
fn who_was_rejected_can_apply_again_at_once() {
    let mut town = Town::new();
    town.must(&group("o1"));
    town.by(Some("a"), &review("o1", false)).unwrap();
    town.must(&group("o1"));
    town.by(Some("a"), &review("o1", true)).unwrap();
}

/// Of those that applied, act or are suspended no two show one credit code.
#[test]
fn one_credit_code_one_organisation() {
    let merchant = |name| apply(name, Merchant, true);
    let taken = |by: &str| {
        let credit_code = "91110000600037341L".parse().unwrap();
        Err(Refusal::CreditCodeTaken { credit_code, organisation: organisation(by) })
    };
    let mut town = Town::new();
    town.must(&merchant("o1"));
    assert_eq!(town.ask(&merchant("o2")), taken("o1"));
    town.must(&group("o3")); // shows none
    town.must(&withdraw("o1"));
    town.must(&merchant("o2"));
    town.by(Some("a"), &review("o2", false)).unwrap();
    town.must(&merchant("o4"));
    assert_eq!(town.ask(&appeal("o2")), taken("o4"));
    for (done, by) in [(review("o4", true), "a"), (suspend("o4"), "op")] {
        town.by(Some(by), &done).unwrap();
        assert_eq!(town.ask(&merchant("o1")), taken("o4"));
    }
    town.must(&dissolve("o4"));
    town.must(&appeal("o2"));
    assert_eq!(town.ask(&merchant("o1")), taken("o2"));
}

#[test]
fn an_application_is_taken_back_until_it_is_decided() {
    let mut town = Town::strict();
    let over = Refusal::NotUnderReview { organisation: organisation("o1") };
    town.must(&group("o1"));
    town.must(&group("o2"));
    let due = town.state.next_due().unwrap().0;
    assert_eq!(
        town.must(&withdraw("o1")),
        [Event::ApplicationWithdrawn { organisation: organisation("o1") }]
    );
    assert_eq!(town.status("o1"), OrganisationStatus::Withdrawn {});
    assert_eq!(town.ask(&withdraw("o1")), Err(over.clone()));
    assert_eq!(town.by(Some("a"), &review("o1", true)), Err(over));
    // It waits for nobody, makes room, and leaves its name to whoever will.
    town.must(&withdraw("o2"));
    assert_eq!(town.state.next_due(), None);
    town.must(&group("o3"));
    town.by(Some("b"), &group("o1")).unwrap();
    assert_eq!(town.state.next_due().unwrap().0, due);
    // On appeal, too.
    town.by(Some("a"), &review("o1", false)).unwrap();
    town.by(Some("b"), &appeal("o1")).unwrap();
    town.by(Some("b"), &withdraw("o1")).unwrap();
    town.must(&group("o1"));
}

#[test]
fn nobody_supervises_their_own() {
    let mut town = Town::new();
    town.must(&naming("o1", &["a"]));
    town.by(Some("b"), &review("o1", true)).unwrap();
    let own = Refusal::OwnSupervision { organisation: organisation("o1") };
    assert_eq!(town.by(Some("a"), &suspend("o1")), Err(own.clone()));
    town.by(Some("b"), &suspend("o1")).unwrap();
    assert_eq!(town.by(Some("a"), &reinstate("o1")), Err(own));
    town.by(Some("b"), &reinstate("o1")).unwrap();
    town.by(Some("a"), &dissolve("o1")).unwrap(); // to end it is its own
}

#[test]
fn officers_are_named_replaced_and_rest_with_their_organisation() {
    let mut town = Town::strict();
    town.must(&naming("o1", &["a", "b"]));
    let not_active = Refusal::NotActive { organisation: organisation("o1") };
    assert_eq!(town.ask(&officers("o1", &["a"])), Err(not_active.clone()));
    town.by(Some("other"), &review("o1", true)).unwrap();
    let acting = |town: &Town| -> Vec<&str> {
        let o1 = town.state.organisation(&organisation("o1")).unwrap();
        let officer = Role::OrganisationOfficer;
        let acts = |who: &&str| {
            let found = town.state.people.find(&person(who));
            found.is_some_and(|ix| town.state.acts_for(ix, officer, o1, town.at))
        };
        ["a", "b", "c"].into_iter().filter(acts).collect()
    };
    assert_eq!(acting(&town), ["a", "b"]);
    for (named, refusal) in [
        (&[][..], Refusal::OfficersNone {}),
        (&["a", "b", "c"], Refusal::OfficersTooMany { officers: 3, max: 2 }),
        (&["c", "c"], Refusal::OfficerTwice { person: person("c") }),
        (&["op"], Refusal::OwnGrant { role: Role::OrganisationOfficer }),
    ] {
        assert_eq!(town.ask(&officers("o1", named)), Err(refusal), "{named:?}");
    }
    let events = town.by(Some("a"), &officers("o1", &["a", "c"])).unwrap();
    assert!(matches!(events[..], [Event::RoleRevoked { .. }, Event::RoleGranted { .. }]));
    assert_eq!(acting(&town), ["a", "c"]);
    town.must(&suspend("o1"));
    assert!(acting(&town).is_empty());
    assert_eq!(town.ask(&officers("o1", &["b"])), Err(not_active));
    town.must(&reinstate("o1"));
    assert_eq!(acting(&town), ["a", "c"]);
    town.must(&dissolve("o1"));
    assert!(acting(&town).is_empty());
}

#[test]
fn a_dissolution_is_final() {
    let mut town = Town::new();
    let o1 = || organisation("o1");
    town.must(&group("o1"));
    let (inactive, running) =
        (Refusal::NotActive { organisation: o1() }, Refusal::NotSuspended { organisation: o1() });
    assert_eq!(town.ask(&suspend("o1")), Err(inactive.clone()));
    assert_eq!(town.ask(&dissolve("o1")), Err(inactive.clone()));
    town.by(Some("other"), &review("o1", true)).unwrap();
    assert_eq!(town.ask(&reinstate("o1")), Err(running.clone()));
    town.must(&suspend("o1"));
    assert_eq!(town.ask(&suspend("o1")), Err(inactive.clone()));
    town.must(&dissolve("o1"));
    assert_eq!(town.ask(&dissolve("o1")), Err(inactive));
    assert_eq!(town.ask(&reinstate("o1")), Err(running));
    let exists = Refusal::OrganisationExists { organisation: o1() };
    assert_eq!(town.ask(&group("o1")), Err(exists));
}
