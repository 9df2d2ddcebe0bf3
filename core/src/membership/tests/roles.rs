//! The ladder: both sides of each rung, of each expiry, of each passing on.

use super::*;

const ROLES: [Role; 11] = [
    Role::GridWorker,
    Role::VillageCadre,
    Role::TownOperator,
    Role::CountyOperator,
    Role::CityOperator,
    Role::DepartmentOfficer,
    Role::OrganisationOfficer,
    Role::MerchantClerk,
    Role::Auditor,
    Role::PrivacyOfficer,
    Role::Representative,
];

fn grant(who: &str, role: Role) -> Command {
    Command::GrantRole {
        person: person(who),
        role,
        region: code("330411104000"),
        organisation: role.is_for_organisation().then(|| organisation("o1")),
        until: None,
        passes: None,
    }
}

fn revoke(who: &str, role: Role) -> Command {
    Command::RevokeRole {
        person: person(who),
        role,
        region: code("330411104000"),
        organisation: role.is_for_organisation().then(|| organisation("o1")),
    }
}

/// The same with a time and a number of times to be passed on.
fn with(command: Command, until: Option<&str>, passes: u8) -> Command {
    let Command::GrantRole { person, role, region, organisation, .. } = command else {
        return command;
    };
    let until = until.map(|until| until.parse().unwrap());
    Command::GrantRole { person, role, region, organisation, until, passes: Some(passes) }
}

/// A town with an organisation over the whole of it.
fn town() -> Town {
    let mut town = Town::new();
    town.must(&Command::ApplyOrganisation {
        organisation: organisation("o1"),
        kind: OrganisationKind::CommunityBody,
        region: code("330411104000"),
        credit_code: None,
        documents: Vec::new(),
        officers: Vec::new(),
    });
    town.by(Some("other"), &review("o1", true)).unwrap();
    town
}

/// Invariant **no rung from below**: each role by each role, given and taken.
#[test]
fn each_role_by_each_role() {
    for giver in ROLES {
        for role in ROLES {
            let mut town = town();
            town.must(&grant("giver", giver));
            town.must(&grant("holder", role));
            let (rung, held) = (role.rung(), giver.rung());
            let office = match (giver, role) {
                (Role::Auditor | Role::PrivacyOfficer, _) => false,
                (Role::CityOperator, Role::CityOperator) => true, // none is above
                (Role::OrganisationOfficer | Role::DepartmentOfficer, role)
                    if !role.is_for_organisation() =>
                {
                    false
                }
                _ => rung < held,
            };
            let outside = giver.is_for_organisation() && !role.is_for_organisation();
            let held = if outside { 0 } else { held };
            let refused = Refusal::BeyondRung { role, rung, held };
            for command in [grant("x", role), revoke("holder", role)] {
                let came = town.by(Some("giver"), &command).map(|events| events.len());
                let want = if office { Ok(1) } else { Err(refused.clone()) };
                assert_eq!(came, want, "{giver} gives {role}: {command:?}");
            }
        }
    }
}

#[test]
fn nobody_gives_beyond_their_region_or_time() {
    let mut town = town();
    let village = Command::GrantRole {
        person: person("cadre"),
        role: Role::VillageCadre,
        region: code(VILLAGE),
        organisation: None,
        until: Some("2020-06-01T00:00:00+08:00".parse().unwrap()),
        passes: None,
    };
    town.must(&village);
    let over = |region: &str, until: Option<&str>| Command::GrantRole {
        person: person("w"),
        role: Role::GridWorker,
        region: code(region),
        organisation: None,
        until: until.map(|until| until.parse().unwrap()),
        passes: None,
    };
    let (ends, late) = ("2020-06-01T00:00:00+08:00", "2020-06-01T00:00:00.001+08:00");
    let above = Refusal::BeyondRung { role: Role::GridWorker, rung: 1, held: 0 };
    let (until, held_until) = (late.parse().unwrap(), ends.parse().unwrap());
    assert_eq!(town.by(Some("cadre"), &over("330411104000", None)), Err(above));
    let outlasts = Refusal::GrantOutlasts { until, held_until };
    assert_eq!(town.by(Some("cadre"), &over(GRID_1, Some(late))), Err(outlasts));
    town.by(Some("cadre"), &over(GRID_1, Some(ends))).unwrap();
    let open = town.by(Some("cadre"), &over(VILLAGE, None)).unwrap();
    let ends = Some(held_until);
    assert!(matches!(&open[..], [Event::RoleGranted { until, .. }] if *until == ends));
    let late = town.at("2020-06-01T00:00:00+08:00").by(Some("cadre"), &over(GRID_2, None));
    assert!(matches!(late, Err(Refusal::BeyondRung { held: 0, .. }))); // their own has ended
}

#[test]
fn what_is_passed_on_counts_down_and_ends_with_its_source() {
    let mut town = town();
    let worker = |who: &str, passes| with(grant(who, Role::GridWorker), None, passes);
    let too_many = |passes, most| Err(Refusal::PassesTooMany { passes, most });
    assert_eq!(town.ask(&worker("a", 1)), too_many(1, 0)); // the charter allows none
    town.charter.membership.role_passes_max = Some(2);
    assert_eq!(town.ask(&worker("a", 3)), too_many(3, 2));
    town.must(&worker("a", 2));
    assert_eq!(town.by(Some("a"), &worker("b", 2)), too_many(2, 1));
    let passed = town.by(Some("a"), &worker("b", 1)).unwrap();
    let by_a = Some(person("a"));
    assert!(matches!(&passed[..], [Event::RoleGranted { passed_by, .. }] if *passed_by == by_a));
    town.by(Some("b"), &worker("c", 0)).unwrap();
    let beyond = Refusal::BeyondRung { role: Role::GridWorker, rung: 1, held: 1 };
    assert_eq!(town.by(Some("c"), &worker("d", 0)), Err(beyond.clone()));
    assert_eq!(town.by(Some("c"), &revoke("b", Role::GridWorker)), Err(beyond)); // not upward
    let mut other = town.state.clone();
    core::mem::swap(&mut town.state, &mut other);
    assert_eq!(town.by(Some("a"), &revoke("b", Role::GridWorker)).unwrap().len(), 2); // b and c
    core::mem::swap(&mut town.state, &mut other);
    let own = town.by(Some("a"), &revoke("a", Role::GridWorker)).unwrap(); // laid down
    let ended = own.iter().map(|event| match event {
        Event::RoleRevoked { person, .. } => person.as_str(),
        other => panic!("{other:?}"),
    });
    assert_eq!(ended.collect::<Vec<_>>(), ["a", "b", "c"]);
    for who in ["a", "b", "c"] {
        let who = town.state.people.find(&person(who)).unwrap();
        assert_eq!(town.state.grants_of(who, town.at).count(), 0);
    }
}

#[test]
fn an_appointment_stays_when_who_made_it_goes() {
    let mut town = town();
    town.must(&grant("t", Role::TownOperator));
    town.by(Some("t"), &grant("w", Role::GridWorker)).unwrap();
    assert_eq!(town.must(&revoke("t", Role::TownOperator)).len(), 1);
    let worker = town.state.people.find(&person("w")).unwrap();
    assert_eq!(town.state.grants_of(worker, town.at).count(), 1);
}
