//! Funds and earning.

use super::*;

fn reverse(person: &str, act: &str, source: &str) -> Value {
    json!({ "reverse": { "person": person, "act": act, "source": source, "reason": "r-1" } })
}

#[test]
fn a_fund_is_opened_once_where_there_is_a_region() {
    let mut world = World::new();
    let open = |fund: &str, region: &str| json!({ "openFund": { "fund": fund, "region": region } });
    assert_eq!(
        world.ok(open("city", CITY)),
        json!([{ "fundOpened": { "fund": "city", "region": CITY } }])
    );
    assert_eq!(world.no(open("city", CITY)), json!({ "fundExists": { "fund": "city" } }));
    assert_eq!(
        world.no(open("far", "330100000000")),
        json!({ "membership": { "unknownRegion": { "region": "330100000000" } } })
    );
}

#[test]
fn an_award_is_posted_from_the_fund_to_the_person() {
    let mut world = World::new();
    assert_eq!(
        world.ok(award("ann", "antiFraud", "xiuzhou", "talk-1")),
        json!([{ "pointsAwarded": {
            "person": "ann", "act": "antiFraud", "fund": "xiuzhou", "source": "talk-1",
            "amount": "5.00" } }])
    );
    assert_eq!(world.balance("ann"), "5.00");
    assert_eq!(
        world.ask(json!({ "fund": { "fund": "xiuzhou" } })),
        json!({ "fund": { "fund": "xiuzhou", "region": XIUZHOU,
            "issued": "5.00", "awards": 1, "reversals": 0 } })
    );
    assert_eq!(
        world.ask(json!({ "ledger": {} })),
        json!({ "ledger": { "accounts": 2, "issued": "5.00", "persons": "5.00",
            "merchants": "0.00", "reserved": "0.00", "cleared": "0.00", "sum": "0.00" } })
    );
}

#[test]
fn who_does_not_earn() {
    let mut world = World::new();
    world.award("ann", "antiFraud", "talk-1").unwrap();
    for (command, want) in [
        (
            award("ghost", "antiFraud", "xiuzhou", "s"),
            json!({ "membership": { "unknownPerson": { "person": "ghost" } } }),
        ),
        (
            award("left", "antiFraud", "xiuzhou", "s"),
            json!({ "membership": { "notAMember": { "person": "left" } } }),
        ),
        (award("ann", "antiFraud", "none", "s"), json!({ "unknownFund": { "fund": "none" } })),
        (award("ann", "sleep", "xiuzhou", "s"), json!({ "unknownAct": { "act": "sleep" } })),
        (
            award("ann", "antiFraud", "nanhu", "s"),
            json!({ "fundElsewhere": { "fund": "nanhu", "region": NANHU, "grid": GRID } }),
        ),
        (
            award("dee", "antiFraud", "xiuzhou", "s"),
            json!({ "fundElsewhere": { "fund": "xiuzhou", "region": XIUZHOU, "grid": ELSEWHERE } }),
        ),
        (
            award("low", "antiFraud", "xiuzhou", "s"),
            json!({ "proofTooLow": { "proof": "phone", "needed": "scannedCode" } }),
        ),
        (
            award("ann", "antiFraud", "xiuzhou", "talk-1"),
            json!({ "alreadyAwarded":
                { "person": "ann", "act": "antiFraud", "source": "talk-1" } }),
        ),
    ] {
        assert_eq!(world.no(command.clone()), want, "{command}");
    }
    let own = world.no_to("ann", award("ann", "antiFraud", "xiuzhou", "s"));
    assert_eq!(own, json!({ "ownAward": { "person": "ann" } }));
    assert_eq!(world.balance("ann"), "5.00");
}

#[test]
fn just_enough_proof_earns_and_so_does_the_engine() {
    let mut world = World::new();
    world.award("bo", "antiFraud", "talk-1").unwrap(); // scannedCode, which is the least
    world.award("low", "read", "page-1").unwrap();
    world.give("engine", award("ann", "antiFraud", "xiuzhou", "talk-1")).unwrap();
}

#[test]
fn an_act_counts_once_for_a_source_act_and_person() {
    let mut world = World::new();
    world.award("ann", "antiFraud", "talk-1").unwrap();
    world.award("bo", "antiFraud", "talk-1").unwrap(); // another person
    world.award("ann", "read", "talk-1").unwrap(); // another act
    world.award("ann", "antiFraud", "talk-2").unwrap(); // another source
    world.at("2021-01-01T00:00:00+08:00");
    let again = world.no(award("ann", "antiFraud", "xiuzhou", "talk-1"));
    assert_eq!(
        again,
        json!({ "alreadyAwarded": { "person": "ann", "act": "antiFraud", "source": "talk-1" } })
    );
}

/// Invariant **the cap is exact**, on both sides and over midnight in Beijing.
#[test]
fn the_cap_of_a_day() {
    let mut world = World::new();
    world.at("2020-06-01T00:00:00+08:00");
    for page in ["1", "2", "3"] {
        world.award("ann", "read", page).unwrap(); // 0.30: exactly the cap
    }
    world.at("2020-06-01T23:59:59.999+08:00");
    assert_eq!(
        world.no(award("ann", "read", "xiuzhou", "4")),
        json!({ "capReached": { "act": "read", "cap": "0.30", "earned": "0.30", "asked": "0.10",
            "until": "2020-06-02T00:00:00+08:00" } })
    );
    assert_eq!(
        world.ask(json!({ "participation": { "person": "ann", "act": "read" } })),
        json!({ "participation": { "person": "ann", "act": "read", "times": 3,
            "earnedToday": "0.30", "dayCap": "0.30" } })
    );
    world.award("bo", "read", "4").unwrap(); // a cap is a person's own
    world.award("ann", "antiFraud", "4").unwrap(); // and an act's own
    world.at("2020-06-02T00:00:00+08:00"); // 16:00 of the day before in UTC
    world.award("ann", "read", "4").unwrap();
    assert_eq!(
        world.ask(json!({ "participation": { "person": "ann", "act": "read" } })),
        json!({ "participation": { "person": "ann", "act": "read", "times": 4,
            "earnedToday": "0.10", "dayCap": "0.30" } })
    );
}

#[test]
fn what_does_not_fit_whole_under_the_cap_is_not_awarded_in_part() {
    let mut world = World::new();
    world.award("ann", "antiFraud", "1").unwrap();
    world.award("ann", "antiFraud", "2").unwrap();
    assert_eq!(
        world.no(award("ann", "antiFraud", "xiuzhou", "3")),
        json!({ "capReached": { "act": "antiFraud", "cap": "12.00", "earned": "10.00",
            "asked": "5.00", "until": "2020-06-02T00:00:00+08:00" } })
    );
    assert_eq!(world.balance("ann"), "10.00");
}

#[test]
fn the_ledger_ends_where_its_numbers_do() {
    let mut world = World::new();
    world.award("ann", "huge", "1").unwrap(); // 92233720368547000.00 of ...758.07
    for source in 0..7 {
        world.award("ann", "gift", &source.to_string()).unwrap(); // 700 more
    }
    assert_eq!(
        world.no(award("ann", "gift", "xiuzhou", "7")),
        json!({ "ledgerFull": { "total": "92233720368547700.00", "asked": "100.00",
            "max": "92233720368547758.07" } })
    );
    world.give("worker", award("dee", "gift", "nanhu", "1")).unwrap_err(); // all funds together
    for source in 0..11 {
        let at = std::format!("2020-07-{:02}T09:00:00+08:00", source + 1);
        world.at(&at).award("ann", "antiFraud", &source.to_string()).unwrap(); // 55 more
    }
    world.charter.points.acts[1].amount = points("3.07"); // exactly to the end
    world.charter.points.acts[1].day_cap = points("5");
    world.award("bo", "read", "1").unwrap();
    let one_more = world.no(award("low", "read", "xiuzhou", "1"));
    assert_eq!(one_more["ledgerFull"]["total"], "92233720368547758.07");
}

#[test]
fn a_false_award_is_reversed_and_stays_on_record() {
    let mut world = World::new();
    world.award("ann", "antiFraud", "talk-1").unwrap();
    assert_eq!(
        world.ok(reverse("ann", "antiFraud", "talk-1")),
        json!([{ "awardReversed": { "person": "ann", "act": "antiFraud", "fund": "xiuzhou",
            "source": "talk-1", "amount": "5.00", "reason": "r-1" } }])
    );
    assert_eq!(world.balance("ann"), "0.00");
    let fund = world.ask(json!({ "fund": { "fund": "xiuzhou" } }));
    assert_eq!(fund["fund"]["issued"], "0.00");
    assert_eq!((&fund["fund"]["awards"], &fund["fund"]["reversals"]), (&json!(1), &json!(1)));
    assert_eq!(
        world.no(reverse("ann", "antiFraud", "talk-1")),
        json!({ "alreadyReversed": { "person": "ann", "act": "antiFraud", "source": "talk-1" } })
    );
    assert_eq!(
        world.no(award("ann", "antiFraud", "xiuzhou", "talk-1")),
        json!({ "alreadyAwarded": { "person": "ann", "act": "antiFraud", "source": "talk-1" } })
    );
    for (person, act, source) in
        [("bo", "antiFraud", "talk-1"), ("ann", "read", "talk-1"), ("ann", "antiFraud", "talk-2")]
    {
        let want = json!({ "unknownAward": { "person": person, "act": act, "source": source } });
        assert_eq!(world.no(reverse(person, act, source)), want);
    }
}

#[test]
fn a_reversal_takes_what_was_awarded_and_only_from_what_is_there() {
    let mut world = World::new();
    world.award("ann", "antiFraud", "talk-1").unwrap();
    world.charter.points.acts[0].amount = points("6"); // awarded by the rule before
    world.ok(offer("bowl", "noodles", "0.01", 1));
    world.ok(reserve("r1", "bowl", "ann"));
    assert_eq!(
        world.no(reverse("ann", "antiFraud", "talk-1")),
        json!({ "balanceTooLow": { "balance": "4.99", "needed": "5.00" } })
    );
    world.ok(cancel("r1"));
    world.ok(reverse("ann", "antiFraud", "talk-1")); // exactly 5.00
    assert_eq!(world.balance("ann"), "0.00");
}

#[test]
fn a_reversed_award_frees_the_cap_of_its_own_day_alone() {
    let mut world = World::new();
    world.award("ann", "antiFraud", "1").unwrap();
    world.award("ann", "antiFraud", "2").unwrap();
    world.ok(reverse("ann", "antiFraud", "1"));
    world.award("ann", "antiFraud", "3").unwrap();
    world.award("ann", "antiFraud", "4").unwrap_err();
    world.at("2020-06-02T09:00:00+08:00");
    world.award("ann", "antiFraud", "4").unwrap();
    world.award("ann", "antiFraud", "5").unwrap();
    world.ok(reverse("ann", "antiFraud", "2")); // of the day before
    world.award("ann", "antiFraud", "6").unwrap_err();
    let view = world.ask(json!({ "participation": { "person": "ann", "act": "antiFraud" } }));
    assert_eq!(view["participation"]["times"], 3);
}
