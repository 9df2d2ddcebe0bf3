//! The contract: shapes, subjects, and what survives a snapshot.

use super::*;
use crate::base::canonical;
use crate::membership::Subject;

/// A small history with a bit of everything open.
fn history() -> World {
    let mut world = World::new();
    for source in ["1", "2"] {
        world.award("ann", "antiFraud", source).unwrap();
    }
    world.ok(json!({ "reverse": { "person": "ann", "act": "antiFraud", "source": "2",
        "reason": "r" } }));
    world.ok(offer("bowl", "noodles", "2", 5));
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(confirm("r1", &world.codes("r1").0));
    world.ok(offer("pot", "tea", "0.50", 5));
    world.ok(reserve("r2", "bowl", "ann"));
    world.ok(reserve_for("r3", "pot", "noodles"));
    world
}

#[test]
fn a_snapshot_knows_everything_again() {
    let mut world = history();
    world.ok(settle("s1", XIUZHOU));
    let bytes = canonical::bytes(&world.points);
    world.points = canonical::read(&bytes).unwrap().0;
    world.points.reindex();
    world.check();
    assert_eq!(canonical::bytes(&world.points), bytes);
    assert_eq!(world.balance("ann"), "1.00");
    assert!(world.points.bytes() > 0);
    let again = world.no(award("ann", "antiFraud", "xiuzhou", "2"));
    assert!(again.get("alreadyAwarded").is_some(), "{again}");
    world.award("ann", "antiFraud", "3").unwrap();
    let capped = world.no(award("ann", "antiFraud", "xiuzhou", "4"));
    assert_eq!(capped["capReached"]["earned"], "10.00");
    world.ok(cancel("r2"));
    world.ok(confirm("r3", &world.codes("r3").0));
}

/// Invariant **replay**: the events alone give the state, byte by byte, at every prefix.
#[test]
fn events_alone_give_the_state() {
    let world = history();
    let mut replayed = Points::default();
    let mut live = World::new();
    live.points = Points::default();
    for (actor, command) in [
        ("op", json!({ "openFund": { "fund": "xiuzhou", "region": XIUZHOU } })),
        ("op", award("ann", "antiFraud", "xiuzhou", "1")),
        ("op", offer("bowl", "noodles", "2", 5)),
        ("op", reserve("r1", "bowl", "ann")),
        ("op", confirm("r1", &world.codes("r1").0)),
        ("op", settle("s1", CITY)),
    ] {
        for event in live.give(actor, command).unwrap() {
            let bytes = canonical::bytes(&event);
            let event: Event = canonical::read(&bytes).unwrap().0;
            replayed.evolve(live.at, &event, &live.membership);
        }
        let [one, two] = [&live.points, &replayed].map(canonical::bytes);
        assert_eq!(one, two);
    }
}

#[test]
fn commands_go_through_json_and_binary() {
    for command in [
        json!({ "openFund": { "fund": "f", "region": CITY } }),
        award("ann", "read", "xiuzhou", "s"),
        json!({ "reverse": { "person": "a", "act": "b", "source": "c", "reason": "d" } }),
        json!({ "publishOffer": { "offer": "o", "merchant": "m", "price": "1.00", "stock": 1,
            "requires": { "act": "a", "times": 4 } } }),
        json!({ "withdrawOffer": { "offer": "o" } }),
        reserve("r", "o", "ann"),
        reserve_for("r", "o", "m"),
        confirm("r", "00420815"),
        cancel("r"),
        expire("r"),
        settle("s", CITY),
    ] {
        let typed: Command = serde_json::from_value(command.clone()).unwrap();
        assert_eq!(serde_json::to_value(&typed).unwrap(), command);
        let bytes = canonical::bytes(&typed);
        assert_eq!(canonical::read::<Command>(&bytes).unwrap().0, typed);
    }
    for broken in [
        confirm("r", "0042081"),
        confirm("r", "004208155"),
        confirm("r", "0042081x"),
        json!({ "cancel": { "redemption": "r", "why": "x" } }),
        json!({ "reserve": { "redemption": "r", "offer": "o", "buyer": { "fund": "f" } } }),
        json!({ "reserve": { "redemption": "r", "offer": "o",
            "buyer": { "person": "p", "merchant": "m" } } }),
        offer("o", "m", "0.001", 1),
    ] {
        serde_json::from_value::<Command>(broken.clone()).expect_err(&broken.to_string());
    }
}

#[test]
fn every_refusal_has_its_own_code_and_both_messages() {
    let mut codes = Refusal::CODES.to_vec();
    assert!(codes.iter().all(|code| code.starts_with("points.")));
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Refusal::TABLE.len());
    let refusal = Refusal::BalanceTooLow { balance: points("4.99"), needed: points("5") };
    assert_eq!(refusal.to_string(), "this takes 5.00 points, the balance is 4.99");
    assert_eq!(refusal.zh(), "需要 5.00 积分，余额为 4.99");
    let source = id("talk-1");
    let refusal = Refusal::AlreadyReversed { person: id("ann"), act: id("read"), source };
    let want = "the award of ann for act read from source talk-1 was reversed already";
    assert_eq!(refusal.to_string(), want);
    let bytes = canonical::bytes(&refusal);
    assert_eq!(canonical::read::<Refusal>(&bytes).unwrap().0, refusal);
}

/// What policy looks at, by name.
fn about(world: &World, code: &str, person: Option<&str>, merchant: Option<&str>) -> Subject {
    let find = |name| world.membership.organisation(&id(name)).unwrap();
    Subject {
        region: Some(world.membership.region(id(code)).unwrap()),
        person: person.map(id),
        organisation: merchant.map(find),
    }
}

#[test]
fn what_a_command_is_about() {
    let world = history();
    for (command, want) in [
        (json!({ "openFund": { "fund": "f", "region": CITY } }), about(&world, CITY, None, None)),
        (award("ann", "read", "xiuzhou", "s"), about(&world, GRID, Some("ann"), None)),
        (
            json!({ "reverse": { "person": "ann", "act": "antiFraud", "source": "1",
                "reason": "r" } }),
            about(&world, XIUZHOU, Some("ann"), None),
        ),
        (offer("o", "books", "1", 1), about(&world, NANHU, None, Some("books"))),
        (json!({ "withdrawOffer": { "offer": "pot" } }), about(&world, XIUZHOU, None, Some("tea"))),
        (reserve("r", "bowl", "dee"), about(&world, ELSEWHERE, Some("dee"), None)),
        (reserve_for("r", "bowl", "books"), about(&world, NANHU, None, Some("books"))),
        (confirm("r2", "00000000"), about(&world, XIUZHOU, None, Some("noodles"))),
        (confirm("r3", "00000000"), about(&world, XIUZHOU, None, Some("tea"))),
        (cancel("r2"), about(&world, GRID, Some("ann"), Some("noodles"))),
        (cancel("r3"), about(&world, XIUZHOU, None, Some("noodles"))), // the buyer's
        (expire("r2"), about(&world, XIUZHOU, None, Some("noodles"))),
        (settle("s", NANHU), about(&world, NANHU, None, None)),
    ] {
        let typed: Command = serde_json::from_value(command.clone()).unwrap();
        assert_eq!(subject(&world.points, &world.membership, &typed), Ok(want), "{command}");
    }
}

#[test]
fn what_a_question_is_about() {
    let world = history();
    let left = Subject { region: None, person: Some(id("left")), organisation: None };
    for (query, want) in [
        (json!({ "person": { "person": "ann" } }), about(&world, GRID, Some("ann"), None)),
        (json!({ "person": { "person": "left" } }), left),
        (
            json!({ "participation": { "person": "ann", "act": "x" } }),
            about(&world, GRID, Some("ann"), None),
        ),
        (json!({ "merchant": { "merchant": "tea" } }), about(&world, XIUZHOU, None, Some("tea"))),
        (json!({ "fund": { "fund": "nanhu" } }), about(&world, NANHU, None, None)),
        (json!({ "offer": { "offer": "pot" } }), about(&world, XIUZHOU, None, Some("tea"))),
        (
            json!({ "redemption": { "redemption": "r2" } }),
            about(&world, GRID, Some("ann"), Some("noodles")),
        ),
        // The code is the buyer's alone, never the selling merchant's.
        (
            json!({ "verificationCode": { "redemption": "r2" } }),
            about(&world, GRID, Some("ann"), None),
        ),
        (
            json!({ "verificationCode": { "redemption": "r3" } }),
            about(&world, XIUZHOU, None, Some("noodles")),
        ),
        (json!({ "ledger": {} }), about(&world, CITY, None, None)),
    ] {
        let typed: Query = serde_json::from_value(query.clone()).unwrap();
        assert_eq!(subject_of_query(&world.points, &world.membership, &typed), Ok(want), "{query}");
    }
}
