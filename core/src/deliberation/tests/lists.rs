//! Published lists: frozen with the text, corrected by objections alone, and made again by residents.

use alloc::string::String;

use super::steps::{NO_STEPS, decide_objection, id, object};
use super::*;
use crate::charter::LifeRule;

pub(super) const LISTED: LifeRule =
    LifeRule { list_days: 2, list_decision_days: 1, opening_days: 4, ..NO_STEPS };

pub(super) fn unit(unit: &str, owner: &str, area: u32) -> OwnedUnit {
    OwnedUnit { unit: id(unit), owner: person(owner), area }
}

impl Town {
    fn units(&mut self, units: &[OwnedUnit]) {
        self.must(&Command::RecordUnits { region: code(VILLAGE), units: units.to_vec() });
    }

    /// Where p1 with 90 m2, p2 with 80 and p3 with 70 own; their list is open to objections.
    fn owning() -> Self {
        let mut town = Self::new();
        let mut owned = rule("owned", Electorate::Owners, 0);
        owned.life = Some(LISTED);
        town.charter.deliberation.decisions.push(owned);
        town.units(&[unit("1", "p1", 9000), unit("2", "p2", 8000), unit("3", "p3", 7000)]);
        town.must(&propose("t", "owned"));
        town
    }

    /// The list by names, since its handles are in no order that a test could tell.
    fn areas(&self) -> [Option<u32>; 5] {
        let list = self.list();
        ["p1", "p2", "p3", "p4", "q1"].map(|who| {
            let handle = self.handle(who)?;
            list.entries.iter().find(|it| it.handle == handle)?.area
        })
    }

    /// p1 or p2 objects to an entry, and p4 decides.
    pub(super) fn correct(
        &mut self,
        name: &str,
        entry: ListEntry,
        upheld: bool,
    ) -> Result<(), Refusal> {
        self.by(Some("p2"), &about(name, "p2", entry))?;
        self.by(Some("p4"), &decide_objection(name, upheld)).map(|_| ())
    }
}

pub(super) fn about(name: &str, who: &str, entry: ListEntry) -> Command {
    let mut command = object(name, who, None);
    if let Command::Object { about, .. } = &mut command {
        *about = Some(entry);
    }
    command
}

pub(super) fn entry(who: &str, listed: bool, area: Option<u32>) -> ListEntry {
    ListEntry { person: Some(person(who)), organisation: None, listed, area }
}

#[test]
fn voting_opens_on_the_list_that_was_published() {
    let mut town = Town::living(LISTED);
    let frozen = town.must(&propose("t", "at-once"));
    let Some(Event::TopicFrozen { list: Some(list), .. }) = frozen.last() else {
        panic!("{frozen:?}");
    };
    assert_eq!(town.list().list, *list);
    town.join("p5", "h5", GRID_1);
    town.leave("p3");
    assert_eq!(town.list().list, *list); // told at opening, and not applied
    town.at("2020-06-04T00:00:00+08:00");
    let opened = town.must(&open());
    let [Event::VotingOpened { list: found, joined: 1, left: 1, changed: 0, .. }] = &opened[..]
    else {
        panic!("{opened:?}");
    };
    assert_eq!(found, list);
    town.cast("p3", Choice::Yes).unwrap();
    let late = Refusal::NotEligible { voter: person("p5"), opened: town.at };
    assert_eq!(town.cast("p5", Choice::Yes), Err(late));
}

/// Where no list is published to be objected to, the register is that of the instant of opening.
#[test]
fn without_days_to_object_it_is_frozen_at_opening() {
    for life in [None, Some(NO_STEPS)] {
        let mut town = Town::new();
        town.charter.deliberation.decisions[2].life = life;
        town.must(&propose("t", "at-once"));
        town.join("p5", "h5", GRID_1);
        let opened = town.must(&open());
        let [Event::VotingOpened { list, joined: 0, left: 0, .. }] = &opened[..] else {
            panic!("{opened:?}");
        };
        assert_eq!(list.eligible, 5);
        town.cast("p5", Choice::Yes).unwrap();
    }
}

/// What an objection settled is no difference; what changed besides is, also at closing.
#[test]
fn differences_are_those_that_nobody_objected_to() {
    let mut town = Town::living(LISTED);
    town.must(&propose("t", "at-once"));
    town.join("p5", "h5", GRID_1);
    town.join("p6", "h6", GRID_1);
    town.leave("p3");
    town.correct("a", entry("p5", true, None), true).unwrap();
    town.correct("b", entry("p1", false, None), true).unwrap();
    town.correct("c", entry("p2", false, None), false).unwrap();
    town.at("2020-06-04T00:00:00+08:00");
    let opened = town.must(&open());
    let [Event::VotingOpened { list, joined: 1, left: 1, changed: 0, .. }] = &opened[..] else {
        panic!("{opened:?}");
    };
    assert_eq!(list.eligible, 4);
    town.cast("p1", Choice::Yes).unwrap_err();
    town.cast("p5", Choice::Yes).unwrap();
    let closed = town.at("2020-06-12T00:00:00+08:00").clock(&close()).unwrap();
    assert!(matches!(closed[0], Event::TopicDecided { joined: 1, left: 1, changed: 0, .. }));
    let view = town.list();
    assert_eq!(
        (view.joined, view.left),
        (vec![town.handle("p6").unwrap()], vec![town.handle("p3").unwrap()])
    );
}

#[test]
fn an_objection_names_the_area_of_an_owner() {
    let mut town = Town::owning();
    assert_eq!(town.areas(), [Some(9000), Some(8000), Some(7000), None, None]);
    let no_area = |electorate, listed, area| {
        Err(Refusal::NoSuchArea { topic: topic("t"), electorate, listed, area })
    };
    let as_listed = |listed| Err(Refusal::AsListed { topic: topic("t"), listed });
    for (who, listed, area, want) in [
        ("p1", true, Some(0), no_area(Electorate::Owners, true, 0)),
        ("p1", true, Some(1), Ok(())),
        ("p1", true, Some(8999), Ok(())),
        ("p1", true, Some(9000), as_listed(true)),
        ("p1", true, Some(9001), Ok(())),
        ("p1", true, None, as_listed(true)),
        ("p1", false, None, Ok(())),
        ("p1", false, Some(9000), no_area(Electorate::Owners, false, 9000)),
        ("q1", false, None, as_listed(false)),
        (
            "q1",
            true,
            Some(1),
            Err(Refusal::NotOwner { person: person("q1"), region: code(VILLAGE) }),
        ),
    ] {
        let mut town = Town::owning();
        assert_eq!(town.correct("a", entry(who, listed, area), true), want, "{who} {area:?}");
    }
    let mut people = Town::living(LISTED); // others than owners have none
    people.must(&propose("t", "at-once"));
    let of_people = no_area(Electorate::Persons, true, 1);
    assert_eq!(people.correct("a", entry("p1", true, Some(1)), true), of_people);
    let nobody = ListEntry { person: None, organisation: None, listed: true, area: None };
    let (electorate, field) = (Electorate::Persons, "person".into());
    let no_entry = Err(Refusal::NoSuchEntry { topic: topic("t"), electorate, field });
    assert_eq!(people.correct("a", nobody, true), no_entry);

    town.correct("a", entry("p1", true, Some(9500)), false).unwrap();
    assert_eq!(town.areas()[0], Some(9000));
    assert_eq!(town.ask(&about("b", "p3", entry("p1", true, Some(9600)))).map(|_| ()), Ok(()));
    town.by(Some("p4"), &decide_objection("b", true)).unwrap();
    assert_eq!(town.areas(), [Some(9600), Some(8000), Some(7000), None, None]);
    let own = Refusal::OwnMatter { topic: topic("t") };
    town.by(Some("p3"), &about("c", "p3", entry("p2", true, Some(1)))).unwrap();
    assert_eq!(town.by(Some("p2"), &decide_objection("c", true)), Err(own));
}

/// An owner who is put on a list in the midst of others votes with their own area, and so do those
/// after them; whose area changed since is told at opening and at closing.
#[test]
fn areas_do_not_slip() {
    let mut town = Town::owning();
    town.correct("a", entry("p2", false, None), true).unwrap();
    assert_eq!(town.areas(), [Some(9000), None, Some(7000), None, None]);
    town.correct("b", entry("p1", true, Some(9100)), true).unwrap();
    town.units(&[unit("2", "p2", 8500), unit("3", "p3", 7700), unit("4", "q1", 6000)]);
    town.by(Some("p3"), &about("c", "p3", entry("p2", true, None))).unwrap();
    town.by(Some("p4"), &decide_objection("c", true)).unwrap();
    assert_eq!(town.areas(), [Some(9100), Some(8500), Some(7000), None, None]);
    town.at("2020-06-04T00:00:00+08:00");
    let opened = town.must(&open());
    let [Event::VotingOpened { list, joined: 1, left: 0, changed: 1, .. }] = &opened[..] else {
        panic!("{opened:?}");
    };
    let register = town.digest_of(&[("p1", 9100), ("p2", 8500), ("p3", 7000)]);
    assert_eq!(*list, ListSummary { eligible: 3, area: Some(24_600), register });
    for (who, area) in [("p1", 9100), ("p2", 8500), ("p3", 7000)] {
        assert_eq!(town.has_voted(who).area, Some(area));
    }
    for (area, changed) in [(7000, 0), (7001, 1)] {
        let mut town = town.clone(); // what was settled for p1 and p2 is no difference
        town.units(&[unit("3", "p3", area), unit("2", "p2", 1), unit("1", "p1", 1)]);
        let closed = town.at("2020-06-12T00:00:00+08:00").clock(&close()).unwrap();
        let Event::TopicDecided { joined: 1, left: 0, changed: found, .. } = closed[0] else {
            panic!("{closed:?}");
        };
        assert_eq!(found, changed);
        let want: Vec<Id> = town.handle("p3").into_iter().filter(|_| changed == 1).collect();
        assert_eq!(town.list().changed, want);
    }
}

/// Whoever was found to be two since the freeze is one entry, of which one objection takes away both.
#[test]
fn a_merged_owner_is_one_entry() {
    let mut town = Town::owning();
    let (person, into, reason) = (person("p3"), person("p1"), id("same"));
    town.member_event(&membership::Event::PersonsMerged { person, into, reason });
    let as_listed = Err(Refusal::AsListed { topic: topic("t"), listed: true });
    assert_eq!(town.correct("a", entry("p1", true, Some(16_000)), true), as_listed);
    town.correct("a", entry("p1", true, Some(15_000)), true).unwrap();
    assert_eq!(town.list().list.area, Some(23_000));
    town.by(Some("p2"), &object("b", "p2", Some(("p1", false)))).unwrap_err(); // once to one thing
    town.at("2020-06-04T00:00:00+08:00").must(&open());
    assert_eq!(town.has_voted("p1").area, Some(15_000));
}

/// Three days to decide after five to object (村民委员会组织法 14): opening waits for a decision,
/// or for the end of its days.
#[test]
fn opening_waits_for_decisions_or_their_end() {
    let life = LifeRule { list_days: 5, list_decision_days: 3, opening_days: 9, ..NO_STEPS };
    let (until, due) = ("2020-06-09T00:00:00+08:00", "2020-06-12T00:00:00+08:00"); // Mondays and Thursdays end them
    for (undecided, opens) in [(false, until), (true, due)] {
        let mut town = Town::living(life);
        town.must(&propose("t", "at-once"));
        if undecided {
            town.by(Some("p2"), &object("a", "p2", Some(("p3", false)))).unwrap();
        }
        let early = Timestamp::from_millis(time(opens).millis() - 1).unwrap();
        town.at = early;
        let (until, undecided) = (time(opens), u32::from(undecided));
        assert_eq!(
            town.ask(&open()),
            Err(Refusal::ListOpen { topic: topic("t"), until, undecided })
        );
        town.at(opens).ask(&open()).unwrap();
    }
    let mut town = Town::living(life); // decided meanwhile, it opens at once
    town.must(&propose("t", "at-once"));
    town.by(Some("p2"), &object("a", "p2", Some(("p3", false)))).unwrap();
    town.at(until).by(Some("p4"), &decide_objection("a", true)).unwrap();
    town.ask(&open()).unwrap();
}

/// Of a list published for 20 days the first 5 to object and the 3 after them to decide
/// (村民委员会组织法 14), each to the end of a working day (民法典 203); opening waits for all 20.
#[test]
fn a_list_stands_longer_than_it_is_objected_to() {
    let life = LifeRule {
        list_days: 20,
        list_objection_days: Some(5),
        list_decision_days: 3,
        opening_days: 21,
        ..NO_STEPS
    };
    for (proposed, [objections_until, list_due, list_until, opens]) in [
        ("2020-06-01", ["2020-06-09", "2020-06-12", "2020-06-23", "2020-06-23"]), // Mondays
        ("2020-06-03", ["2020-06-09", "2020-06-12", "2020-06-24", "2020-06-25"]),
        ("2020-06-21", ["2020-06-29", "2020-07-02", "2020-07-14", "2020-07-14"]), // holidays
    ] {
        let day = |day: &str| time(&format!("{day}T00:00:00+08:00"));
        let before = |end: Timestamp| Timestamp::from_millis(end.millis() - 1).unwrap();
        let [objections_until, list_due, list_until, opens] =
            [objections_until, list_due, list_until, opens].map(day);
        let mut town = Town::living(life);
        town.at = day(proposed);
        town.must(&propose("t", "at-once"));
        let Stage::Seconded { terms, .. } = town.row().stage else { panic!() };
        let want = OpeningTerms { list_until, objections_until, list_due, opens };
        assert_eq!(terms, want, "{proposed}");

        let (topic, due) = (topic("t"), objections_until);
        let late = Refusal::TimeOver { topic: topic.clone(), due, at: due };
        town.at = before(due);
        town.by(Some("p2"), &about("a", "p2", entry("p3", false, None))).unwrap();
        town.by(Some("p2"), &about("b", "p2", entry("p1", false, None))).unwrap();
        town.at = due;
        assert_eq!(town.by(Some("p2"), &about("c", "p2", entry("p4", false, None))), Err(late));
        town.by(Some("p4"), &decide_objection("a", true)).unwrap();
        let open_at = |town: &Town, undecided| {
            let (topic, until) = (topic.clone(), list_until);
            assert_eq!(
                town.clone().ask(&open()),
                Err(Refusal::ListOpen { topic, until, undecided })
            );
        };
        open_at(&town, 1);
        assert_eq!(town.row().next(), Some(NextStep { at: list_due, then: Next::ListStands }));
        town.at = list_due;
        let stands = Event::ListStands { topic: topic.clone(), unanswered: 1 };
        assert_eq!(town.clock(&lapse()), Ok(vec![stands]));
        assert_eq!(town.row().next(), Some(NextStep { at: opens, then: Next::Opens }));
        town.at = before(list_until);
        open_at(&town, 0);
        town.at = list_until;
        assert_eq!(town.list().list.eligible, 3);
        town.must(&open());
    }
}

proptest! {
    /// Whoever is put on a list of owners and struck off it, in whatever order: each has their area.
    #[test]
    fn a_list_is_a_map(
        owners in prop::collection::btree_map(0..30_u32, 1..99_u32, 0..12),
        acts in prop::collection::vec((0..30_u32, prop::option::of(1..99_u32)), 0..40),
    ) {
        let mut map = owners;
        let (places, areas) = (map.keys().copied().collect(), map.values().copied().collect());
        let mut list = Register::list(places, areas);
        for (place, area) in acts {
            list.strike(place);
            map.remove(&place);
            if let Some(area) = area {
                list.enlist(place, Some(area));
                map.insert(place, area);
            }
            list.enlist(place, None); // an owner without an area is not put on it
            if map.is_empty() {
                list = Register::list(vec![], vec![]);
            }
            let found: Vec<(u32, Option<u32>)> =
                list.lines().map(|(line, place)| (place, list.area_of(line))).collect();
            let want: Vec<(u32, Option<u32>)> =
                map.iter().map(|(place, area)| (*place, Some(*area))).collect();
            prop_assert_eq!(found, want);
            let opened = list.clone().opened();
            prop_assert_eq!(opened.voters(), 0);
            prop_assert_eq!(opened.area(), list.area());
        }
    }
}

/// The list takes the age of the day on which the clock opens the voting, to the millisecond; where it
/// is opened before, whoever is not 18 yet votes from then on.
#[test]
fn who_comes_of_age_by_the_opening_is_on_the_list() {
    let opens = time("2020-06-06T00:00:00+08:00");
    for (late, early) in [(false, false), (true, false), (false, true)] {
        let mut town = Town::living(LISTED);
        town.charter.deliberation.decisions[2].electorate = Electorate::Adults;
        let adult_from = Timestamp::from_millis(opens.millis() + i64::from(late)).unwrap();
        let minor = membership::Minority { adult_from, guardian: None };
        town.member_event(&membership::Event::MinorEntered { person: person("p3"), minor });
        town.must(&propose("t", "at-once"));
        assert_eq!(town.list().list.eligible, 4 - u32::from(late));
        let opened = if early {
            town.at("2020-06-05T09:00:00+08:00").by(Some("p4"), &open()).unwrap()
        } else {
            town.at = opens;
            town.clock(&lapse()).unwrap()
        };
        let Event::VotingOpened { list, joined, left, .. } = &opened[0] else { panic!() };
        assert_eq!((list.eligible, *joined, *left), (4 - u32::from(late), 0, 0));
        let cast = town.cast("p3", Choice::Yes);
        match (late, early) {
            (false, false) => assert!(cast.is_ok()),
            _ => assert!(matches!(cast, Err(Refusal::Membership(_))), "{cast:?}"),
        }
        town.at = opens;
        assert_eq!(town.cast("p3", Choice::Yes).is_ok(), early);
    }
}

/// A city's list is put in order once, and not for each page: whatever else happens to it meanwhile,
/// until an objection to it is upheld, somebody is erased, or it is counted.
#[test]
fn a_list_is_put_in_order_once() {
    let mut town = Town::living(LISTED);
    (10..260).for_each(|it| town.join(&format!("p{it}"), &format!("h{it}"), GRID_1));
    town.must(&propose("t", "at-once"));
    let made = |town: &Town| town.kept.list.kept().map(core::ptr::from_ref);
    let page = |town: &Town, from| match town
        .answer(&Query::Electorate { topic: topic("t"), from })
        .unwrap()
    {
        Answer::Electorate(view) => view.entries.into_iter().map(|it| it.handle),
        other => panic!("{other:?}"),
    };
    assert_eq!(made(&town), None);
    let all: Vec<Id> = page(&town, 0).collect();
    let (once, sizes) =
        (made(&town), [100, 200, 253, 254, 255].map(|from| page(&town, from).len()));
    assert_eq!((once.is_some(), made(&town)), (true, once));
    assert_eq!((all.len(), sizes), (100, [100, 54, 1, 0, 0]));
    let all: Vec<Id> = all.into_iter().chain(page(&town, 100)).chain(page(&town, 200)).collect();
    assert!(all.is_sorted());
    let text: Vec<String> = all.iter().map(|handle| format!("{handle}\n")).collect();
    assert_eq!(town.list().list.register, Algorithm::Sha256.digest(&[text.concat().as_bytes()]));

    let erase = |town: &mut Town, who: &str| {
        let (person, tombstone) = (person(who), person(&format!("erased-{who}")));
        town.member_event(&membership::Event::PersonErased { person, tombstone });
    };
    type Happens<'a> = (&'a str, bool, &'a dyn Fn(&mut Town));
    let what: &[Happens] = &[
        ("who joins is not on it", true, &|town| town.join("p5", "h5", GRID_1)),
        ("who leaves stays on it", true, &|town| town.leave("p11")),
        ("an objection", true, &|town| {
            town.by(Some("p2"), &about("a", "p2", entry("p5", true, None))).unwrap();
        }),
        ("which is upheld", false, &|town| {
            town.by(Some("p4"), &decide_objection("a", true)).unwrap();
        }),
        ("an objection that is dismissed", true, &|town| {
            town.correct("b", entry("p1", false, None), false).unwrap();
        }),
        ("somebody is erased", false, &|town| erase(town, "p11")),
        ("voting opens", true, &|town| drop(town.at("2020-06-04T00:00:00+08:00").must(&open()))),
        ("a ballot", true, &|town| drop(town.cast("p1", Choice::Yes).unwrap())),
        ("the count", false, &|town| {
            town.at("2020-06-12T00:00:00+08:00").clock(&close()).unwrap();
        }),
        ("another topic", true, &|town| drop(town.must(&propose("u", "at-once")))),
    ];
    for (what, stays, happens) in what {
        town.list();
        assert!(made(&town).is_some(), "{what}");
        happens(&mut town);
        assert_eq!(made(&town).is_some(), *stays, "{what}");
        let (kept, fresh) = (town.list(), Town { kept: Published::default(), ..town.clone() });
        assert_eq!(kept, fresh.list(), "{what}");
    }
    // Of two topics one list is kept, and the other after the next request.
    let of = |town: &Town, id| {
        let query = Query::Electorate { topic: topic(id), from: 0 };
        town.answer(&query).unwrap();
        made(town)
    };
    let first = made(&town);
    assert_eq!((of(&town, "u"), of(&town, "t")), (first, first));
    town.leave("p12");
    assert_eq!(made(&town), None);
    assert!(of(&town, "u").is_some());
}

/// What is not frozen is as of the instant at which it is asked for, and after each request anew.
#[test]
fn a_list_that_is_not_frozen_is_of_the_moment() {
    let mut town = Town::new();
    town.must(&propose("t", "at-once"));
    let made = |town: &Town| town.kept.list.kept().map(core::ptr::from_ref);
    assert_eq!(town.list().list.eligible, 4);
    let once = made(&town);
    assert_eq!((town.list().list.eligible, made(&town)), (4, once));
    town.join("p5", "h5", GRID_1);
    assert_eq!((made(&town), town.list().list.eligible), (None, 5));
    let mut later = town.clone();
    assert_eq!(later.at("2020-06-02T09:00:00+08:00").list().list.eligible, 5);
    town.must(&open());
    assert_eq!((made(&town), town.list().list.eligible), (None, 5));
}
