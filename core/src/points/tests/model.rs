//! Random histories against a model that knows nothing of ledgers: plain balances, plain rows.

use crate::base::canonical;
use alloc::{collections::BTreeMap, collections::BTreeSet, format};
use proptest::prelude::*;

use super::*;

const PEOPLE: [&str; 3] = ["ann", "bo", "low"];
const MERCHANTS: [&str; 2] = ["noodles", "tea"];
const ACTS: [(&str, i64, i64); 2] = [("antiFraud", 500, 1200), ("read", 10, 30)];
/// Offer, merchant, price, stock, required times of antiFraud.
const OFFERS: [(&str, &str, i64, u32, u32); 4] = [
    ("bowl", "noodles", 300, 2, 0),
    ("pot", "tea", 255, 3, 0),
    ("cup", "tea", 7, 9, 0),
    ("lego", "tea", 0, 2, 2),
];

#[derive(Debug, Clone)]
enum Step {
    Award { person: usize, act: usize, source: usize },
    Reverse { person: usize, act: usize, source: usize },
    Reserve { redemption: usize, offer: usize, buyer: usize },
    Confirm { redemption: usize, right: bool },
    Cancel { redemption: usize },
    Expire { redemption: usize },
    Settle {},
    Wait { minutes: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    let award = (0..3_usize, 0..2_usize, 0..9_usize);
    let redemption = 0..12_usize;
    prop_oneof![
        6 => award.clone().prop_map(|(person, act, source)| Step::Award { person, act, source }),
        1 => award.prop_map(|(person, act, source)| Step::Reverse { person, act, source }),
        8 => (redemption.clone(), 0..4_usize, 0..5_usize).prop_map(
            |(redemption, offer, buyer)| Step::Reserve { redemption, offer, buyer }),
        6 => (redemption.clone(), prop::bool::weighted(0.7)).prop_map(
            |(redemption, right)| Step::Confirm { redemption, right }),
        2 => redemption.clone().prop_map(|redemption| Step::Cancel { redemption }),
        2 => redemption.prop_map(|redemption| Step::Expire { redemption }),
        1 => Just(Step::Settle {}),
        3 => prop_oneof![0..29_i64, Just(30_i64), 31..2000_i64]
            .prop_map(|minutes| Step::Wait { minutes }),
    ]
}

#[derive(Debug, Clone)]
struct Hold {
    offer: usize,
    buyer: String,
    price: i64,
    due: i64,
    tries: u8,
    status: &'static str,
}

#[derive(Debug, Clone, Default)]
struct Model {
    balances: BTreeMap<String, i64>,
    cleared: i64,
    /// By person, act, source: amount, day, whether reversed.
    awards: BTreeMap<(usize, usize, usize), (i64, i32, bool)>,
    holds: BTreeMap<usize, Hold>,
    taken: BTreeMap<usize, u32>,
    earned: BTreeMap<String, i64>,
    settled: u32,
}

impl Model {
    fn balance(&self, who: &str) -> i64 {
        self.balances.get(who).copied().unwrap_or(0)
    }

    fn add(&mut self, who: &str, amount: i64) {
        *self.balances.entry(who.to_string()).or_default() += amount;
    }

    fn counted(&self, person: usize, act: usize) -> impl Iterator<Item = &(i64, i32, bool)> {
        let own = self.awards.iter().filter(move |((p, a, _), _)| (*p, *a) == (person, act));
        own.map(|(_, row)| row).filter(|(_, _, reversed)| !reversed)
    }

    fn award(&mut self, day: i32, person: usize, act: usize, source: usize) -> &'static str {
        let (_, amount, cap) = ACTS[act];
        if person == 2 && act == 0 {
            return "points.proofTooLow";
        }
        if self.awards.contains_key(&(person, act, source)) {
            return "points.alreadyAwarded";
        }
        let today = self.counted(person, act).filter(|(_, on, _)| *on == day);
        if today.map(|(amount, _, _)| amount).sum::<i64>() + amount > cap {
            return "points.capReached";
        }
        self.awards.insert((person, act, source), (amount, day, false));
        self.add(PEOPLE[person], amount);
        "done"
    }

    fn reverse(&mut self, person: usize, act: usize, source: usize) -> &'static str {
        let balance = self.balance(PEOPLE[person]);
        let Some((amount, _, reversed)) = self.awards.get_mut(&(person, act, source)) else {
            return "points.unknownAward";
        };
        if *reversed {
            return "points.alreadyReversed";
        }
        let amount = *amount;
        if balance < amount {
            return "points.balanceTooLow";
        }
        *reversed = true;
        self.add(PEOPLE[person], -amount);
        "done"
    }

    fn reserve(&mut self, at: i64, id: usize, offer: usize, buyer: usize) -> &'static str {
        let (_, merchant, price, stock, times) = OFFERS[offer];
        let name = PEOPLE.iter().chain(&MERCHANTS).nth(buyer).unwrap();
        if self.holds.contains_key(&id) {
            return "points.redemptionExists";
        }
        if *name == merchant {
            return "points.ownOffer";
        }
        let done = if buyer < 3 { self.counted(buyer, 0).count() } else { 0 };
        if u32::try_from(done).unwrap() < times {
            return "points.requirementNotMet";
        }
        if self.taken.get(&offer).copied().unwrap_or(0) == stock {
            return "points.soldOut";
        }
        if self.balance(name) < price {
            return "points.balanceTooLow";
        }
        self.add(name, -price);
        *self.taken.entry(offer).or_default() += 1;
        let (buyer, due) = (name.to_string(), at + 30 * 60_000);
        self.holds.insert(id, Hold { offer, buyer, price, due, tries: 3, status: "reserved" });
        "done"
    }

    /// Ends a hold; `late` is what the answer is when its time is up.
    fn end(&mut self, at: i64, id: usize, how: &Step) -> &'static str {
        let Some(hold) = self.holds.get_mut(&id) else {
            return "points.unknownRedemption";
        };
        let late = at >= hold.due;
        match how {
            _ if hold.status != "reserved" => return "points.redemptionOver",
            Step::Expire { .. } if !late => return "points.notDue",
            Step::Expire { .. } => hold.status = "expired",
            _ if late => return "points.redemptionLate",
            Step::Cancel { .. } => hold.status = "cancelled",
            Step::Confirm { right: true, .. } => hold.status = "confirmed",
            _ => {
                hold.tries -= 1;
                if hold.tries > 0 {
                    return "done";
                }
                hold.status = "locked";
            }
        }
        let Hold { offer, buyer, price, status, .. } = hold.clone();
        if status == "confirmed" {
            self.add(OFFERS[offer].1, price);
            *self.earned.entry(OFFERS[offer].1.to_string()).or_default() += price;
        } else {
            self.add(&buyer, price);
            *self.taken.get_mut(&offer).unwrap() -= 1;
        }
        "done"
    }

    fn settle(&mut self) -> &'static str {
        let held: i64 = MERCHANTS.iter().map(|merchant| self.balance(merchant)).sum();
        if held == 0 {
            return "points.nothingToSettle";
        }
        self.cleared += held;
        MERCHANTS.iter().for_each(|merchant| self.add(merchant, -self.balance(merchant)));
        self.settled += 1;
        "done"
    }
}

/// The step as a command, and what the model says of it.
fn asked(world: &World, model: &mut Model, step: &Step) -> (Value, &'static str) {
    let at = world.at.millis();
    let name = |redemption: usize| format!("r{redemption}");
    match *step {
        Step::Award { person, act, source } => (
            award(PEOPLE[person], ACTS[act].0, "xiuzhou", &format!("s{source}")),
            model.award(world.at.day(), person, act, source),
        ),
        Step::Reverse { person, act, source } => (
            json!({ "reverse": { "person": PEOPLE[person], "act": ACTS[act].0,
                "source": format!("s{source}"), "reason": "r" } }),
            model.reverse(person, act, source),
        ),
        Step::Reserve { redemption, offer, buyer } => {
            let command = match buyer {
                0..3 => reserve(&name(redemption), OFFERS[offer].0, PEOPLE[buyer]),
                _ => reserve_for(&name(redemption), OFFERS[offer].0, MERCHANTS[buyer - 3]),
            };
            (command, model.reserve(at, redemption, offer, buyer))
        }
        Step::Confirm { redemption, right } => {
            let (good, bad) = world.codes(&name(redemption));
            let command = confirm(&name(redemption), if right { &good } else { &bad });
            (command, model.end(at, redemption, step))
        }
        Step::Cancel { redemption } => (cancel(&name(redemption)), model.end(at, redemption, step)),
        Step::Expire { redemption } => (expire(&name(redemption)), model.end(at, redemption, step)),
        Step::Settle {} => (settle(&format!("s{}", model.settled), XIUZHOU), model.settle()),
        Step::Wait { .. } => unreachable!(),
    }
}

fn market() -> World {
    let mut world = World::new();
    for (name, merchant, price, stock, times) in OFFERS {
        let price = Amount::from_hundredths(price).to_string();
        let mut command = offer(name, merchant, &price, stock);
        if times > 0 {
            command["publishOffer"]["requires"] = json!({ "act": "antiFraud", "times": times });
        }
        world.ok(command);
    }
    world
}

/// Every figure of the state is the model's.
fn agree(world: &World, model: &Model) {
    for person in PEOPLE {
        let want = Amount::from_hundredths(model.balance(person)).to_string();
        assert_eq!(world.balance(person), want, "{person}");
    }
    for merchant in MERCHANTS {
        let want = Amount::from_hundredths(model.balance(merchant)).to_string();
        assert_eq!(world.merchant_balance(merchant), want, "{merchant}");
    }
    let totals = world.points.ledger.totals();
    assert_eq!(totals.cleared.hundredths(), model.cleared);
    let awarded = model.awards.values().filter(|(_, _, reversed)| !reversed);
    let awarded: i64 = awarded.map(|(amount, _, _)| amount).sum();
    assert_eq!(totals.issued.hundredths(), awarded, "no point is made or lost");
    for (place, (name, _, _, stock, _)) in OFFERS.iter().enumerate() {
        let left = stock - model.taken.get(&place).copied().unwrap_or(0);
        assert_eq!(world.points.offers.row(world.points.offer(&id(name)).unwrap()).stock, left);
    }
    let mut open = BTreeSet::new();
    for (number, hold) in &model.holds {
        let name: RedemptionId = id(&format!("r{number}"));
        let row = world.points.redemptions.row(world.points.redemption(&name).unwrap());
        assert_eq!((row.status.to_string().as_str(), row.tries_left), (hold.status, hold.tries));
        if hold.status == "reserved" {
            open.insert((hold.due, format!("r{number}")));
        }
    }
    let first = open.first().map(|(due, name)| (*due, name.as_str()));
    assert_eq!(world.points.next_due().map(|(due, name)| (due.millis(), name)), first);
}

/// Invariant **a settlement reconciles**, in whole hundredths and millionths.
fn reconciles(event: &Event, model: &Model, cleared: i64) {
    let Event::Settled { lines, totals, .. } = event else {
        return;
    };
    let mut sums = [0_i64; 5];
    let micro = |cny: Cny| {
        let scaled = cny.decimal().checked_mul(rust_decimal::Decimal::from(1_000_000)).unwrap();
        i64::try_from(scaled).unwrap()
    };
    let mut paid = 0;
    for line in lines {
        let row = [line.carried, line.earned, line.spent, line.reserved, line.net];
        let row = row.map(Amount::hundredths);
        let [carried, earned, spent, reserved, net] = row;
        assert_eq!(carried + earned - spent - reserved, net, "{line:?}");
        assert!(earned <= model.earned.get(line.merchant.as_str()).copied().unwrap_or(0));
        let exact = net * 500; // hundredths at 0.05, in millionths
        let (cents, rest) = (exact / 10_000, exact % 10_000);
        assert_eq!(micro(line.cny), (cents + i64::from(rest >= 5_000)) * 10_000, "half up");
        paid += micro(line.cny);
        sums.iter_mut().zip(row).for_each(|(sum, figure)| *sum += figure);
    }
    let stated = [totals.carried, totals.earned, totals.spent, totals.reserved, totals.net];
    assert_eq!(sums, stated.map(Amount::hundredths));
    assert_eq!(micro(totals.cny), paid);
    assert_eq!(sums[4] * 500, paid + micro(totals.rounding), "nothing is lost in rounding");
    assert_eq!(sums[4], model.cleared - cleared);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Invariants **conservation**, **no debt**, **a redemption resolves once**, **the cap is
    /// exact**: whatever comes, the outcome and every figure are the model's.
    #[test]
    fn any_history_is_the_models(steps in prop::collection::vec(step(), 1..120)) {
        let (mut world, mut model) = (market(), Model::default());
        for step in steps {
            if let Step::Wait { minutes } = step {
                world.later(minutes * 60_000);
                continue;
            }
            let cleared = model.cleared;
            let (command, want) = asked(&world, &mut model, &step);
            let got = world.give("worker", command.clone());
            let code = got.as_ref().map_or_else(Refusal::code, |_| "done");
            prop_assert_eq!(code, want, "{}", command);
            got.iter().flatten().for_each(|event| reconciles(event, &model, cleared));
            agree(&world, &model);
        }
        let bytes = canonical::bytes(&world.points);
        world.points = canonical::read(&bytes).unwrap().0;
        world.points.reindex();
        world.check();
        agree(&world, &model);
    }
}
