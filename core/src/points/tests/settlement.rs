//! Settlements: the figures reconcile exactly.

use super::*;
use crate::charter::Role;

/// Buys one of an offer at a price, made for it, and confirms.
fn sold(world: &mut World, name: &str, merchant: &str, price: &str, buyer: &str) {
    world.ok(offer(name, merchant, price, 1));
    world.ok(reserve(name, name, buyer));
    world.ok(confirm(name, &world.codes(name).0));
}

fn market() -> World {
    let mut world = World::new();
    for source in ["1", "2", "3"] {
        world.award("ann", "gift", source).unwrap();
    }
    world
}

#[test]
fn what_merchants_hold_is_cleared_and_paid() {
    let mut world = market();
    sold(&mut world, "r1", "noodles", "30.10", "ann"); // 1.505: half, up
    sold(&mut world, "r2", "tea", "10.09", "ann"); // 0.5045: down
    sold(&mut world, "r3", "books", "7", "ann"); // another county's
    world.ok(offer("pot", "tea", "2", 2));
    world.ok(reserve_for("r4", "pot", "noodles"));
    world.ok(confirm("r4", &world.codes("r4").0)); // noodles 28.10, tea 12.09
    world.ok(reserve_for("r5", "pot", "noodles")); // and 2 wait: noodles 26.10
    assert_eq!(
        world.ok(settle("s1", XIUZHOU)),
        json!([{ "settled": { "settlement": "s1", "region": XIUZHOU, "rate": "0.05",
            "lines": [
                { "merchant": "noodles", "carried": "0.00", "earned": "30.10", "spent": "2.00",
                  "reserved": "2.00", "net": "26.10", "cny": "1.31" },
                { "merchant": "tea", "carried": "0.00", "earned": "12.09", "spent": "0.00",
                  "reserved": "0.00", "net": "12.09", "cny": "0.60" },
            ],
            "totals": { "carried": "0.00", "earned": "42.19", "spent": "2.00",
                "reserved": "2.00", "net": "38.19", "cny": "1.91", "rounding": "-0.0005" },
        } }])
    );
    assert_eq!(world.merchant_balance("noodles"), "0.00");
    assert_eq!(world.merchant_balance("books"), "7.00");
    assert_eq!(world.ask(json!({ "ledger": {} }))["ledger"]["cleared"], "38.19");

    // What waited comes back, and is settled next time: carried, not earned.
    world.ok(cancel("r5"));
    let next = world.ok(settle("s2", XIUZHOU));
    assert_eq!(
        next[0]["settled"]["lines"],
        json!([{ "merchant": "noodles", "carried": "2.00", "earned": "0.00", "spent": "0.00",
            "reserved": "0.00", "net": "2.00", "cny": "0.10" }])
    );
    let view = world.ask(json!({ "settlement": { "settlement": "s1" } }));
    assert_eq!(view["settlement"]["at"], "2020-06-01T09:00:00+08:00");
    assert_eq!(view["settlement"]["lines"].as_array().unwrap().len(), 2);
    let line = |settlement: &str, merchant: &str| {
        let (settlement, merchant) = (json!(settlement), json!(merchant));
        json!({ "settlementLine": { "settlement": settlement, "merchant": merchant } })
    };
    assert_eq!(world.ask(line("s1", "tea"))["settlementLine"]["net"], "12.09");
    assert_eq!(
        world.ask(line("s2", "tea")),
        json!({ "notInSettlement": { "settlement": "s2", "merchant": "tea" } })
    );
    assert_eq!(
        world.ask(line("s9", "tea")),
        json!({ "unknownSettlement": { "settlement": "s9" } })
    );
}

#[test]
fn what_is_not_settled() {
    let mut world = market();
    let nothing = json!({ "nothingToSettle": { "region": XIUZHOU } });
    assert_eq!(world.no(settle("s1", XIUZHOU)), nothing);
    sold(&mut world, "r1", "books", "1", "ann");
    assert_eq!(world.no(settle("s1", XIUZHOU)), nothing, "books is in the other county");
    sold(&mut world, "r2", "tea", "1", "ann");
    world.ok(settle("s1", XIUZHOU));
    assert_eq!(
        world.no(settle("s1", XIUZHOU)),
        json!({ "settlementExists": { "settlement": "s1" } })
    );
    assert_eq!(world.no(settle("s2", XIUZHOU)), nothing);
    assert_eq!(
        world.no(settle("s2", "330100000000")),
        json!({ "membership": { "unknownRegion": { "region": "330100000000" } } })
    );
    let city = world.ok(settle("s2", CITY));
    assert_eq!(city[0]["settled"]["lines"][0]["merchant"], "books");
}

#[test]
fn nobody_settles_for_a_merchant_that_they_act_for() {
    let mut world = market();
    sold(&mut world, "r1", "tea", "1", "ann");
    world.given(membership::Event::RoleGranted {
        person: id("clerk"),
        role: Role::MerchantClerk,
        region: id(XIUZHOU),
        organisation: Some(id("tea")),
        until: None,
        passes: 0,
        passed_by: None,
    });
    let own = json!({ "ownSettlement": { "person": "clerk", "merchant": "tea" } });
    assert_eq!(world.no_to("clerk", settle("s1", XIUZHOU)), own);
    world.suspended("tea"); // an interest in it stays
    assert_eq!(world.no_to("clerk", settle("s1", XIUZHOU)), own);
    world.ok(settle("s1", XIUZHOU));
}

#[test]
fn a_suspended_merchant_is_owed_what_it_earned() {
    let mut world = market();
    sold(&mut world, "r1", "tea", "1", "ann");
    world.suspended("tea");
    let settled = world.ok(settle("s1", XIUZHOU));
    assert_eq!(settled[0]["settled"]["lines"][0]["net"], "1.00");
}

#[test]
fn a_merchant_that_spent_all_is_not_lost_from_the_account() {
    let mut world = market();
    sold(&mut world, "r1", "noodles", "2", "ann");
    world.ok(offer("pot", "tea", "2", 1));
    world.ok(reserve_for("r2", "pot", "noodles"));
    world.ok(confirm("r2", &world.codes("r2").0));
    world.ok(settle("s1", XIUZHOU)); // tea alone
    sold(&mut world, "r3", "noodles", "5", "ann");
    let settled = world.ok(settle("s2", XIUZHOU));
    assert_eq!(
        settled[0]["settled"]["lines"],
        json!([{ "merchant": "noodles", "carried": "0.00", "earned": "7.00", "spent": "2.00",
            "reserved": "0.00", "net": "5.00", "cny": "0.25" }])
    );
}

#[test]
fn at_a_rate_of_nothing_points_are_cleared_for_nothing() {
    let mut world = market();
    world.charter.points.cny_per_point = serde_json::from_value(json!("0")).unwrap();
    sold(&mut world, "r1", "tea", "1.23", "ann");
    let settled = world.ok(settle("s1", XIUZHOU));
    let totals = &settled[0]["settled"]["totals"];
    assert_eq!((&totals["cny"], &totals["rounding"]), (&json!("0.00"), &json!("0.00")));
    assert_eq!(totals["net"], "1.23");
}
