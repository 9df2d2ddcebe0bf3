//! Handles: what they are made of, that they stay, and who is behind one after a grid has changed.

use super::*;
use crate::base::ReshapeId;
use crate::charter::UnmaskingRules;

const GRID_3: &str = "330411104209003";
const GRID_4: &str = "330411104209004";

impl Town {
    fn context(&self) -> Context<'_> {
        let (charter, secret) = (&self.charter, &self.secret);
        Context {
            at: self.at,
            actor: None,
            beside: None,
            charter,
            algorithm: Algorithm::Sha256,
            secret,
        }
    }

    fn handle(&self, who: &str) -> Option<Id> {
        self.state.handle(&self.context(), self.state.people.find(&person(who)).unwrap())
    }

    fn reshape(&mut self, region: &str, change: Reshaping) {
        let (reshape, region) = (ReshapeId::new("now").unwrap(), code(region));
        self.must(&Command::Reshape { reshape, region, change, on: None });
    }

    fn split(&mut self, grid: &str, stay: &[&str], goes: &str, to: &str) {
        let (region, name) = (code(to), id("part"));
        let parts = [GridPart { region, name, households: [household(goes)].into() }].into();
        let stay = stay.iter().map(|name| household(name)).collect();
        self.reshape(grid, Reshaping::Split { stay, parts });
    }

    fn merge(&mut self, into: &str, absorbed: &str) {
        self.reshape(into, Reshaping::Merge { absorbed: [code(absorbed)].into() });
    }

    fn grants(&mut self, by: &str, order: &str) -> Result<(), Refusal> {
        let (unmasking, reason) = (id(order), id("r"));
        let command = Command::DecideUnmasking { unmasking, grant: true, reason };
        self.by(Some(by), &command).map(|_| ())
    }

    fn behind(&self, order: &str) -> Option<&PersonId> {
        self.state.unmasking(&id(order)).unwrap().person()
    }
}

fn asks(order: &str, grid: &str, handle: &Id) -> Command {
    let (unmasking, region, handle) = (id(order), code(grid), handle.clone());
    Command::AskUnmasking { unmasking, region, handle, reason: id("r") }
}

/// Three members of the first grid, two of one household; one of the second; orders can be given.
fn town() -> Town {
    let mut town = Town::new();
    town.charter.membership.unmasking = Some(UnmaskingRules { decision_days: 5, notice_days: 10 });
    for (who, home, grid, number) in [
        ("p1", "h1", GRID_1, 1),
        ("p2", "h1", GRID_1, 2),
        ("p3", "h3", GRID_1, 3),
        ("q", "hq", GRID_2, 4),
    ] {
        let join = town.join(who, home, grid, number);
        town.must(&join);
    }
    town
}

#[test]
fn a_handle_tells_nothing_without_the_key() {
    let mut town = town();
    let mine = town.handle("p1").unwrap();
    assert_eq!(mine.as_str().len(), 12);
    assert_ne!(Some(&mine), town.handle("p2").as_ref());
    town.secret = Secret::new(&[8; 32]).unwrap();
    assert_ne!(Some(&mine), town.handle("p1").as_ref());
    town.secret = Secret::new(&[7; 32]).unwrap();
    town.must(&Command::Leave { person: person("p1") });
    assert_eq!(town.handle("p1"), None);
    // Who moves is somebody else there, and the same again when they come back.
    let join = town.join("p1", "hq", GRID_2, 1);
    town.must(&join);
    assert_ne!(town.handle("p1"), Some(mine.clone()));
    town.must(&Command::Leave { person: person("p1") });
    let join = town.join("p1", "h1", GRID_1, 1);
    town.must(&join);
    assert_eq!(town.handle("p1"), Some(mine));
}

#[test]
fn a_grid_that_is_called_otherwise_keeps_its_handles() {
    let mut town = town();
    let before = town.handle("p1");
    town.must(&define("330411104210", "330411104000"));
    let (name, parent) = (id("another"), code("330411104210"));
    town.reshape(GRID_1, Reshaping::Rename { name });
    town.reshape(GRID_1, Reshaping::Move { parent, code: code("330411104210001") });
    assert_eq!(town.handle("p1"), before);
    // It is asked for by either code.
    for (order, grid) in [("u1", GRID_1), ("u2", "330411104210001")] {
        town.must(&asks(order, grid, before.as_ref().unwrap()));
        town.grants("privacy", order).unwrap();
        assert_eq!(town.behind(order), Some(&person("p1")));
    }
}

/// Whatever became of the grid, an order finds the person by the handle that was theirs when it was
/// asked for; and to whoever went to another grid a new handle belongs.
#[test]
fn an_order_finds_who_was_meant() {
    let mut town = town();
    let (one, three) = (town.handle("p1").unwrap(), town.handle("p3").unwrap());
    for (order, handle) in [("u1", &one), ("u3", &three), ("v3", &three)] {
        town.must(&asks(order, GRID_1, handle));
    }
    town.split(GRID_1, &["h1"], "h3", GRID_3);
    assert_eq!(town.handle("p1"), Some(one));
    assert_ne!(town.handle("p3"), Some(three.clone()));
    town.grants("privacy", "u3").unwrap();
    town.merge(GRID_2, GRID_1);
    town.grants("privacy", "u1").unwrap();
    town.merge(GRID_2, GRID_3);
    town.split(GRID_2, &["hq", "h1"], "h3", GRID_4);
    town.must(&asks("w3", GRID_1, &three)); // an old handle, on a poster
    for order in ["v3", "w3"] {
        town.grants("privacy", order).unwrap();
    }
    for (order, who) in [("u1", "p1"), ("u3", "p3"), ("v3", "p3"), ("w3", "p3")] {
        assert_eq!(town.behind(order), Some(&person(who)), "{order}");
    }
    let handle = town.handle("q").unwrap();
    let unknown = Refusal::UnknownHandle { region: code(GRID_1), handle: handle.clone() };
    assert_eq!(town.ask(&asks("x", GRID_1, &handle)), Err(unknown));
}

/// In a topic they are called by its region: one name, wherever in it they live, and none of a grid's.
#[test]
fn a_handle_of_a_region_is_one_persons_wherever_they_live() {
    let mut town = town();
    let in_village = |town: &Town, who| {
        let region = town.state.region(code(VILLAGE)).unwrap();
        let person = town.state.people.find(&person(who)).unwrap();
        town.state.handle_in(&town.context(), region, person)
    };
    let mine = in_village(&town, "p1");
    assert_ne!(Some(&mine), town.handle("p1").as_ref());
    town.must(&Command::Leave { person: person("p1") });
    assert_eq!(in_village(&town, "p1"), mine); // an owner who lives elsewhere
    town.must(&asks("u1", VILLAGE, &mine));
    town.grants("privacy", "u1").unwrap();
    assert_eq!(town.behind("u1"), Some(&person("p1")));
    let unknown = Refusal::UnknownHandle { region: code(GRID_1), handle: mine.clone() };
    assert_eq!(town.ask(&asks("u2", GRID_1, &mine)), Err(unknown));
}

/// Neither who asks nor who decides is the person or lives with them. Who asks is told so only of
/// themself: a refusal must not tell them whose handle it is.
#[test]
fn two_who_are_not_near_unmask() {
    let mut town = town();
    let one = town.handle("p1").unwrap();
    for (asker, decider, near) in [
        ("p1", "", true),
        ("p2", "privacy", true),
        ("p3", "p3", true),
        ("p3", "p2", true),
        ("p3", "p1", true),
        ("p3", "q", false),
        ("op", "p3", false),
    ] {
        let order = format!("{asker}-{decider}");
        let own = Err(Refusal::OwnUnmasking { unmasking: id(&order) });
        let asked = town.by(Some(asker), &asks(&order, GRID_1, &one)).map(|_| ());
        let granted = asked.and_then(|()| town.grants(decider, &order));
        assert_eq!(granted, if near { own } else { Ok(()) }, "{order}");
    }
    // To turn an order down tells nobody anything.
    let (unmasking, reason) = (id("p2-privacy"), id("r"));
    let decline = Command::DecideUnmasking { unmasking, grant: false, reason };
    town.by(Some("p1"), &decline).unwrap();
}
