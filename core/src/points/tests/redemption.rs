//! Offers and the life of a redemption.

use super::*;

/// Ann has 10.00; noodles sells a bowl at 3.00, two of them.
fn lunch() -> World {
    let mut world = World::new();
    world.award("ann", "antiFraud", "1").unwrap();
    world.award("ann", "antiFraud", "2").unwrap();
    world.ok(offer("bowl", "noodles", "3", 2));
    world
}

fn stock(world: &World, offer: &str) -> Value {
    world.ask(json!({ "offer": { "offer": offer } }))["offer"]["stock"].clone()
}

fn status(world: &World, redemption: &str) -> Value {
    let view = world.ask(json!({ "redemption": { "redemption": redemption } }));
    view["redemption"]["status"].clone()
}

/// An offer of a card at tea, for which an act is required.
fn with(price: &str, stock: u32, act: &str, times: u32) -> Value {
    json!({ "publishOffer": { "offer": "card", "merchant": "tea", "price": price,
        "stock": stock, "requires": { "act": act, "times": times } } })
}

#[test]
fn what_is_no_offer() {
    let mut world = World::new();
    for (command, want) in [
        (
            offer("x", "nobody", "1", 1),
            json!({ "membership": { "unknownOrganisation": { "organisation": "nobody" } } }),
        ),
        (
            offer("x", "new", "1", 1),
            json!({ "membership": { "notActive": { "organisation": "new" } } }),
        ),
        (
            offer("x", "closed", "1", 1),
            json!({ "membership": { "notActive": { "organisation": "closed" } } }),
        ),
        (offer("x", "choir", "1", 1), json!({ "notAMerchant": { "organisation": "choir" } })),
        (offer("x", "tea", "0", 1), json!({ "priceTooLow": { "price": "0.00", "least": "0.01" } })),
        (
            with("-0.01", 1, "read", 1),
            json!({ "priceTooLow": { "price": "-0.01", "least": "0.00" } }),
        ),
        (offer("x", "tea", "0.01", 0), json!({ "stockEmpty": {} })),
        (with("1", 1, "read", 0), json!({ "requirementEmpty": { "act": "read" } })),
        (with("1", 1, "sleep", 1), json!({ "unknownAct": { "act": "sleep" } })),
    ] {
        assert_eq!(world.no(command.clone()), want, "{command}");
    }
}

#[test]
fn an_offer_is_published_once_and_withdrawn_once() {
    let mut world = World::new();
    world.ok(offer("x", "tea", "0.01", 1));
    assert_eq!(world.no(offer("x", "tea", "0.01", 1)), json!({ "offerExists": { "offer": "x" } }));
    world.ok(with("0", 1, "read", 1));
    let withdraw = |offer: &str| json!({ "withdrawOffer": { "offer": offer } });
    assert_eq!(world.ok(withdraw("x")), json!([{ "offerWithdrawn": { "offer": "x" } }]));
    assert_eq!(world.no(withdraw("x")), json!({ "offerWithdrawn": { "offer": "x" } }));
    assert_eq!(world.no(withdraw("y")), json!({ "unknownOffer": { "offer": "y" } }));
    assert_eq!(
        world.ask(json!({ "offer": { "offer": "card" } })),
        json!({ "offer": { "offer": "card", "merchant": "tea", "price": "0.00", "stock": 1,
            "requires": { "act": "read", "times": 1 }, "withdrawn": false, "forSale": true } })
    );
}

#[test]
fn reserved_then_confirmed() {
    let mut world = lunch();
    assert_eq!(
        world.ok(reserve("r1", "bowl", "ann")),
        json!([{ "redemptionReserved": { "redemption": "r1", "offer": "bowl",
            "buyer": { "person": "ann" }, "price": "3.00", "tries": 3,
            "due": "2020-06-01T09:30:00+08:00" } }])
    );
    assert_eq!((world.balance("ann").as_str(), stock(&world, "bowl")), ("7.00", json!(1)));
    assert_eq!(world.ask(json!({ "ledger": {} }))["ledger"]["reserved"], "3.00");
    let (right, _) = world.codes("r1");
    assert_eq!(
        world.ask(json!({ "verificationCode": { "redemption": "r1" } })),
        json!({ "verificationCode": { "code": right, "due": "2020-06-01T09:30:00+08:00" } })
    );
    assert_eq!(
        world.ok(confirm("r1", &right)),
        json!([{ "redemptionConfirmed": { "redemption": "r1" } }])
    );
    assert_eq!(world.merchant_balance("noodles"), "3.00");
    assert_eq!((world.balance("ann").as_str(), stock(&world, "bowl")), ("7.00", json!(1)));
    assert_eq!(status(&world, "r1"), "confirmed");
    assert_eq!(world.points.next_due(), None);
    assert_eq!(
        world.ask(json!({ "redemption": { "redemption": "r1" } })),
        json!({ "redemption": { "redemption": "r1", "offer": "bowl", "merchant": "noodles",
            "buyer": { "person": "ann" }, "handle": "FC96537D9A95", "price": "3.00",
            "due": "2020-06-01T09:30:00+08:00", "triesLeft": 3, "status": "confirmed" } })
    );
    assert_eq!(
        world.ask(json!({ "verificationCode": { "redemption": "r1" } })),
        json!({ "redemptionOver": { "redemption": "r1", "status": "confirmed" } })
    );
}

#[test]
fn who_cannot_reserve() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(offer("dear", "tea", "7.01", 1));
    world.ok(offer("gone", "tea", "1", 1));
    world.ok(json!({ "withdrawOffer": { "offer": "gone" } }));
    world.ok(offer("page", "books", "1", 1));
    world.suspended("books");
    for (command, want) in [
        (
            reserve("r2", "bowl", "ghost"),
            json!({ "membership": { "unknownPerson": { "person": "ghost" } } }),
        ),
        (
            reserve_for("r2", "bowl", "closed"),
            json!({ "membership": { "notActive": { "organisation": "closed" } } }),
        ),
        (
            reserve_for("r2", "bowl", "choir"),
            json!({ "notAMerchant": { "organisation": "choir" } }),
        ),
        (reserve("r2", "soup", "ann"), json!({ "unknownOffer": { "offer": "soup" } })),
        (
            reserve("r2", "page", "ann"),
            json!({ "membership": { "notActive": { "organisation": "books" } } }),
        ),
        (reserve("r1", "bowl", "ann"), json!({ "redemptionExists": { "redemption": "r1" } })),
        (reserve("r2", "gone", "ann"), json!({ "offerWithdrawn": { "offer": "gone" } })),
        (reserve_for("r2", "bowl", "noodles"), json!({ "ownOffer": { "merchant": "noodles" } })),
        (
            reserve("r2", "dear", "ann"),
            json!({ "balanceTooLow": { "balance": "7.00", "needed": "7.01" } }),
        ),
        (
            reserve("r2", "bowl", "bo"),
            json!({ "balanceTooLow": { "balance": "0.00", "needed": "3.00" } }),
        ),
        (
            reserve_for("r2", "bowl", "tea"),
            json!({ "balanceTooLow": { "balance": "0.00", "needed": "3.00" } }),
        ),
    ] {
        assert_eq!(world.no(command.clone()), want, "{command}");
    }
}

#[test]
fn the_stock_ends_and_may_come_back() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(reserve("r2", "bowl", "ann"));
    assert_eq!(world.no(reserve("r3", "bowl", "ann")), json!({ "soldOut": { "offer": "bowl" } }));
    world.ok(cancel("r1"));
    world.ok(reserve("r3", "bowl", "ann"));
}

#[test]
fn the_whole_balance_can_be_spent_and_no_more() {
    let mut world = lunch();
    world.ok(offer("all", "tea", "10", 2));
    world.ok(reserve("r1", "all", "ann"));
    assert_eq!(world.balance("ann"), "0.00");
    assert_eq!(
        world.no(reserve("r2", "all", "ann")),
        json!({ "balanceTooLow": { "balance": "0.00", "needed": "10.00" } })
    );
}

#[test]
fn four_anti_fraud_activities_for_a_lego_card() {
    let mut world = World::new();
    world.ok(json!({ "publishOffer": { "offer": "lego", "merchant": "books", "price": "20",
        "stock": 5, "requires": { "act": "antiFraud", "times": 4 } } }));
    for day in 1..=4 {
        let lacking = json!({ "requirementNotMet": { "act": "antiFraud", "done": day - 1,
            "needed": 4 } });
        assert_eq!(world.no(reserve("r1", "lego", "ann")), lacking);
        world.at(&std::format!("2020-06-0{day}T19:00:00+08:00"));
        world.award("ann", "antiFraud", &std::format!("talk-{day}")).unwrap();
    }
    world.ok(reserve("r1", "lego", "ann"));
    let (right, _) = world.codes("r1");
    world.ok(confirm("r1", &right));
    assert_eq!(world.merchant_balance("books"), "20.00");
    assert_eq!(world.balance("ann"), "0.00");
    let merchant = world.no(reserve_for("r2", "lego", "tea"));
    assert_eq!(merchant["requirementNotMet"]["done"], 0);
}

#[test]
fn a_reversed_award_counts_for_no_requirement() {
    let mut world = World::new();
    world.ok(json!({ "publishOffer": { "offer": "badge", "merchant": "tea", "price": "0",
        "stock": 1, "requires": { "act": "antiFraud", "times": 1 } } }));
    world.award("ann", "antiFraud", "1").unwrap();
    world.ok(json!({ "reverse": { "person": "ann", "act": "antiFraud", "source": "1",
        "reason": "r" } }));
    assert_eq!(
        world.no(reserve("r1", "badge", "ann")),
        json!({ "requirementNotMet": { "act": "antiFraud", "done": 0, "needed": 1 } })
    );
}

#[test]
fn wrong_codes_lock_and_give_back() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    let (right, wrong) = world.codes("r1");
    for left in [2, 1] {
        assert_eq!(
            world.ok(confirm("r1", &wrong)),
            json!([{ "codeRejected": { "redemption": "r1", "triesLeft": left } }])
        );
        assert_eq!((world.balance("ann").as_str(), stock(&world, "bowl")), ("7.00", json!(1)));
    }
    assert_eq!(
        world.ok(confirm("r1", &wrong)),
        json!([
            { "codeRejected": { "redemption": "r1", "triesLeft": 0 } },
            { "redemptionReturned": { "redemption": "r1", "cause": "locked" } },
        ])
    );
    assert_eq!((world.balance("ann").as_str(), stock(&world, "bowl")), ("10.00", json!(2)));
    assert_eq!(
        world.no(confirm("r1", &right)),
        json!({ "redemptionOver": { "redemption": "r1", "status": "locked" } })
    );
    assert_eq!(world.points.next_due(), None);
}

#[test]
fn the_last_try_may_be_right() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    let (right, wrong) = world.codes("r1");
    world.ok(confirm("r1", &wrong));
    world.ok(confirm("r1", &wrong));
    world.ok(confirm("r1", &right));
    assert_eq!(world.merchant_balance("noodles"), "3.00");
}

#[test]
fn each_redemption_has_its_own_code() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(reserve("r2", "bowl", "ann"));
    let ((one, _), (two, _)) = (world.codes("r1"), world.codes("r2"));
    assert_ne!(one, two);
    let crossed = world.ok(confirm("r1", &two));
    assert_eq!(crossed[0]["codeRejected"]["triesLeft"], 2);
    world.secret = Secret::new(&[8; 32]).unwrap();
    assert_ne!(world.codes("r1").0, one, "another secret makes another code");
}

#[test]
fn nobody_confirms_their_own_redemption() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    let (right, _) = world.codes("r1");
    assert_eq!(
        world.no_to("ann", confirm("r1", &right)),
        json!({ "ownConfirmation": { "person": "ann" } })
    );
    world.give("bo", confirm("r1", &right)).unwrap();
}

#[test]
fn a_suspended_merchant_confirms_nothing() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    world.suspended("noodles");
    let (right, _) = world.codes("r1");
    assert_eq!(
        world.no(confirm("r1", &right)),
        json!({ "membership": { "notActive": { "organisation": "noodles" } } })
    );
    world.ok(cancel("r1"));
    assert_eq!(world.balance("ann"), "10.00");
}

/// A suspension leaves what is reserved, to be honoured once the merchant is reinstated; meanwhile
/// nothing is for sale.
#[test]
fn a_reinstated_merchant_honours_what_was_reserved() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    let for_sale = |world: &World| {
        let view = world.ask(json!({ "offer": { "offer": "bowl" } }));
        view["offer"]["forSale"].as_bool().unwrap()
    };
    assert!(for_sale(&world));
    world.suspended("noodles");
    assert!(!for_sale(&world));
    let inactive = json!({ "membership": { "notActive": { "organisation": "noodles" } } });
    assert_eq!(world.no(reserve("r2", "bowl", "ann")), inactive);
    let (organisation, reason) = (id("noodles"), id("r"));
    world.given(membership::Event::OrganisationReinstated { organisation, reason });
    assert!(for_sale(&world));
    world.ok(confirm("r1", &world.codes("r1").0));
    world.ok(reserve("r2", "bowl", "ann"));
    assert!(!for_sale(&world)); // sold out
}

/// A merchant that ended: offers withdrawn, reserved points back on both sides, its own points left
/// to be settled.
#[test]
fn what_a_dissolved_merchant_had_open_is_closed() {
    let mut world = lunch();
    world.ok(offer("pot", "tea", "1", 1));
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(confirm("r1", &world.codes("r1").0));
    world.ok(reserve("r2", "bowl", "ann"));
    world.ok(reserve_for("r3", "pot", "noodles"));
    let (organisation, reason) = (id("noodles"), id("r"));
    world.given(membership::Event::OrganisationDissolved { organisation, reason });
    let release = json!({ "release": { "merchant": "noodles" } });
    let returned = |redemption: &str| json!({ "redemptionReturned": { "redemption": redemption, "cause": "dissolved" } });
    assert_eq!(
        world.ok(release.clone()),
        json!([{ "offerWithdrawn": { "offer": "bowl" } }, returned("r2"), returned("r3")])
    );
    assert_eq!(world.ok(release), json!([]));
    assert_eq!((world.balance("ann").as_str(), stock(&world, "pot")), ("7.00", json!(1)));
    let settle = json!({ "settle": { "settlement": "s1", "region": XIUZHOU } });
    let settled = world.ok(settle);
    assert_eq!(settled[0]["settled"]["lines"][0]["net"], "3.00");
}

/// Both sides of the deadline, to the millisecond, whether or not the clock has fired.
#[test]
fn the_deadline() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(reserve("r2", "bowl", "ann"));
    let due = "2020-06-01T09:30:00+08:00";
    let before = "2020-06-01T09:29:59.999+08:00";
    assert_eq!(world.points.next_due(), Some((id(due), "r1")));
    let first = world.points.due_command();
    assert_eq!(serde_json::to_value(first).unwrap(), expire("r1"));
    world.at(before);
    let early = json!({ "notDue": { "due": due, "at": before } });
    assert_eq!(world.no(expire("r1")), early);
    let (right, _) = world.codes("r2");
    world.ok(confirm("r2", &right));
    world.at(due);
    let late = json!({ "redemptionLate": { "due": due, "at": due } });
    assert_eq!(world.no(confirm("r1", &world.codes("r1").0)), late);
    assert_eq!(world.no(cancel("r1")), late);
    assert_eq!(world.ask(json!({ "verificationCode": { "redemption": "r1" } })), late);
    let expired = world.give("engine", expire("r1")).unwrap();
    assert_eq!(
        serde_json::to_value(expired).unwrap(),
        json!([{ "redemptionReturned": { "redemption": "r1", "cause": "expired" } }])
    );
    assert_eq!((world.balance("ann").as_str(), stock(&world, "bowl")), ("7.00", json!(1)));
    assert_eq!(
        world.no(expire("r1")),
        json!({ "redemptionOver": { "redemption": "r1", "status": "expired" } })
    );
    assert_eq!((world.points.next_due(), world.points.due_command()), (None, None));
}

#[test]
fn a_running_redemption_keeps_the_rules_it_began_under() {
    let mut world = lunch();
    world.ok(reserve("r1", "bowl", "ann"));
    world.charter.points.redemption_minutes = 1;
    world.charter.points.code_tries = 1;
    world.later(29 * 60_000);
    let (right, wrong) = world.codes("r1");
    let rejected = world.ok(confirm("r1", &wrong));
    assert_eq!(rejected, json!([{ "codeRejected": { "redemption": "r1", "triesLeft": 2 } }]));
    world.ok(json!({ "withdrawOffer": { "offer": "bowl" } }));
    world.ok(confirm("r1", &right));
}

#[test]
fn what_is_cancelled_goes_back_once() {
    let mut world = lunch();
    for (command, want) in [
        (cancel("r9"), json!({ "unknownRedemption": { "redemption": "r9" } })),
        (expire("r9"), json!({ "unknownRedemption": { "redemption": "r9" } })),
        (confirm("r9", "00000000"), json!({ "unknownRedemption": { "redemption": "r9" } })),
    ] {
        assert_eq!(world.no(command), want);
    }
    world.ok(reserve("r1", "bowl", "ann"));
    assert_eq!(
        world.ok(cancel("r1")),
        json!([{ "redemptionReturned": { "redemption": "r1", "cause": "cancelled" } }])
    );
    let over = json!({ "redemptionOver": { "redemption": "r1", "status": "cancelled" } });
    assert_eq!(world.no(cancel("r1")), over);
    assert_eq!(world.no(expire("r1")), over);
    assert_eq!(world.no(confirm("r1", &world.codes("r1").0)), over);
    assert_eq!((world.balance("ann").as_str(), stock(&world, "bowl")), ("10.00", json!(2)));
    assert_eq!(
        world.no(reserve("r1", "bowl", "ann")),
        json!({ "redemptionExists": {
        "redemption": "r1" } })
    );
}

#[test]
fn a_merchant_spends_what_it_earned_at_another() {
    let mut world = lunch();
    world.ok(offer("pot", "tea", "2.50", 1));
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(confirm("r1", &world.codes("r1").0));
    world.ok(reserve_for("r2", "pot", "noodles"));
    assert_eq!(
        world.ask(json!({ "merchant": { "merchant": "noodles" } })),
        json!({ "merchant": { "merchant": "noodles", "balance": "0.50", "carried": "0.00",
            "earned": "3.00", "spent": "0.00", "reserved": "2.50" } })
    );
    world.ok(confirm("r2", &world.codes("r2").0));
    assert_eq!(world.merchant_balance("tea"), "2.50");
    assert_eq!(
        world.ask(json!({ "merchant": { "merchant": "noodles" } })),
        json!({ "merchant": { "merchant": "noodles", "balance": "0.50", "carried": "0.00",
            "earned": "3.00", "spent": "2.50", "reserved": "0.00" } })
    );
    let choir = world.ask(json!({ "merchant": { "merchant": "choir" } }));
    assert_eq!(choir, json!({ "notAMerchant": { "organisation": "choir" } }));
}

#[test]
fn what_was_redeemed_ends_where_its_numbers_do() {
    let mut world = World::new();
    world.award("ann", "huge", "1").unwrap();
    world.ok(offer("a", "tea", "92233720368547000.00", 1));
    world.ok(offer("b", "noodles", "92233720368547000.00", 1));
    world.ok(reserve("r1", "a", "ann"));
    world.ok(confirm("r1", &world.codes("r1").0));
    world.ok(reserve_for("r2", "b", "tea"));
    assert_eq!(
        world.no(confirm("r2", &world.codes("r2").0)),
        json!({ "ledgerFull": { "total": "92233720368547000.00",
            "asked": "92233720368547000.00", "max": "92233720368547758.07" } })
    );
    world.ok(cancel("r2"));
    assert_eq!(world.merchant_balance("tea"), "92233720368547000.00");
}

/// Whoever was found to be another: what was open is cancelled, what both were awarded for is taken
/// back once, and the rest is the other's. Invariant **conservation**.
#[test]
fn a_person_passes_on_what_they_held() {
    let mut world = lunch();
    world.award("bo", "antiFraud", "1").unwrap();
    world.ok(reserve("r1", "bowl", "ann"));
    world.ok(json!({ "combine": { "person": "ann", "into": "bo" } }));
    assert_eq!(status(&world, "r1"), "cancelled");
    assert_eq!((world.balance("ann").as_str(), world.balance("bo").as_str()), ("0.00", "10.00"));
    let done = |who| json!({ "participation": { "person": who, "act": "antiFraud" } });
    assert_eq!(world.ask(done("bo"))["participation"]["times"], 2);
    assert_eq!(world.ask(done("ann"))["participation"]["times"], 0);
    let reverse = |who, source| {
        json!({ "reverse":
            { "person": who, "act": "antiFraud", "source": source, "reason": "false" } })
    };
    world.ok(reverse("bo", "2"));
    assert_eq!(world.balance("bo"), "5.00");
    assert_eq!(world.ask(json!({ "ledger": {} }))["ledger"]["sum"], "0.00");
}
