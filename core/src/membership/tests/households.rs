//! Households that divide and join, and who speaks for them.

use super::*;

fn regroup(from: &str, to: &str, members: &[&str]) -> Command {
    let members = members.iter().map(|member| person(member)).collect();
    Command::RegroupHousehold { from: household(from), to: household(to), members }
}

/// Two households in the first grid, of two and of one, and one in the second.
fn peopled() -> Town {
    let mut town = Town::new();
    for (who, home, grid, number) in [
        ("p1", "h1", GRID_1, 1),
        ("p2", "h1", GRID_1, 2),
        ("p3", "h3", GRID_1, 3),
        ("p5", "h5", GRID_2, 5),
    ] {
        let join = town.join(who, home, grid, number);
        town.must(&join);
    }
    town
}

impl Town {
    fn home(&self, name: &str) -> (u16, Option<PersonId>) {
        let row = self.state.households.get(&household(name)).unwrap();
        (row.members, row.delegate.map(|ix| self.state.people.id(ix)))
    }
}

#[test]
fn a_household_divides_and_joins_again() {
    let mut town = peopled();
    let (from, to, members) = (household("h1"), household("h2"), [person("p1")].into());
    let moved = Event::HouseholdRegrouped { from, to, members };
    let formed = Event::HouseholdFormed { household: household("h2"), grid: code(GRID_1) };
    let cleared = || Event::DelegateCleared { household: household("h1") };
    assert_eq!(town.must(&regroup("h1", "h2", &["p1"])), [formed, moved, cleared()]);
    assert_eq!(town.home("h1"), (1, None)); // nobody speaks until one is named
    assert_eq!(town.home("h2"), (1, Some(person("p1"))));
    assert_eq!(town.counts(GRID_1), (3, 3));
    // Where nobody speaks, the next adult who comes does.
    town.at("2020-03-03T09:00:00+08:00").must(&regroup("h3", "h1", &["p3"]));
    assert_eq!((town.home("h1"), town.home("h3")), ((2, Some(person("p3"))), (0, None)));
    assert_eq!((town.counts(GRID_1), town.counts(VILLAGE)), ((3, 2), (4, 3)));
    assert_eq!(town.state.residence(&person("p3")).unwrap().since, town.at);
    town.must(&Command::NameDelegate { household: household("h1"), delegate: person("p2") });
    town.must(&Command::NameDelegate { household: household("h1"), delegate: person("p3") });
    town.must(&regroup("h2", "h1", &["p1"])); // the sitting delegate stays
    assert_eq!((town.home("h1"), town.home("h2")), ((3, Some(person("p3"))), (0, None)));
    let left = |who| Event::PersonLeft { person: person(who) };
    assert_eq!(town.must(&Command::Leave { person: person("p3") }), [left("p3"), cleared()]);
    assert_eq!(town.must(&Command::Leave { person: person("p1") }), [left("p1")]);
}

#[test]
fn each_refusal_of_regrouping() {
    let mut town = peopled();
    let not_in = |who| Refusal::NotInHousehold { person: person(who), household: household("h1") };
    let elsewhere = Refusal::HouseholdElsewhere { household: household("h5"), grid: code(GRID_2) };
    for (command, refusal) in [
        (regroup("hx", "h1", &["p1"]), Refusal::UnknownHousehold { household: household("hx") }),
        (regroup("h1", "h2", &[]), Refusal::NothingChanges {}),
        (regroup("h1", "h1", &["p1"]), Refusal::NothingChanges {}),
        (regroup("h1", "h2", &["p1", "p1"]), Refusal::NamedTwice { named: id("p1") }),
        (regroup("h1", "h2", &["px"]), Refusal::UnknownPerson { person: person("px") }),
        (regroup("h1", "h2", &["p1", "p3"]), not_in("p3")),
        (regroup("h1", "h5", &["p1"]), elsewhere),
    ] {
        assert_eq!(town.ask(&command), Err(refusal), "{command:?}");
    }
    let nearly_full = town.state.household(&household("h3")).unwrap();
    town.state.households.row_mut(nearly_full).members = u16::MAX - 1;
    let refused = Refusal::HouseholdFull { household: household("h3"), max: u16::MAX };
    assert_eq!(town.ask(&regroup("h1", "h3", &["p1", "p2"])), Err(refused));
    town.must(&regroup("h1", "h3", &["p1"])); // the last place
}

proptest! {
    /// Whoever goes where: members add up, and a delegate is a member.
    #[test]
    fn a_delegate_is_a_member(
        acts in prop::collection::vec((0..4_u8, 0..6_u8, 0..4_u8, 0..4_u8), 1..60),
    ) {
        let mut town = Town::new();
        for (act, number, from, to) in acts {
            let (who, from, to) = (format!("p{number}"), format!("h{from}"), format!("h{to}"));
            let command = match act {
                0 => town.join(&who, &from, GRID_1, number),
                1 => Command::Leave { person: person(&who) },
                2 => regroup(&from, &to, &[&who]),
                _ => Command::NameDelegate { household: household(&from), delegate: person(&who) },
            };
            let _refused_or_not = town.ask(&command);
        }
        let mut lived_in = 0;
        for (ix, home) in town.state.households.iter() {
            let here = |row: &Person| row.residence.is_some_and(|it| it.household == ix);
            let members = town.state.people.iter().filter(|(_, row)| here(row)).count();
            prop_assert_eq!(usize::from(home.members), members);
            prop_assert!(home.delegate.is_none_or(|it| here(town.state.people.row(it))));
            lived_in += u32::from(members > 0);
        }
        prop_assert_eq!(town.counts(GRID_1).1, lived_in);
    }
}
