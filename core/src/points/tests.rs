//! Points, given, when, then: two counties, their people and merchants, every refusal once, and the
//! named invariants after every event. Commands, refusals and answers are written as on the wire.

mod earning;
mod model;
mod redemption;
mod settlement;
mod wire;

use alloc::{string::String, string::ToString, vec::Vec};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::base::{
    Amount, PersonId, RedemptionId, Secret, Timestamp, digest::Algorithm, digest::Digest,
    region_code::RegionCode,
};
use crate::charter::{Charter, Context, ProofLevel, ReviewTerms};
use crate::membership::{self, Membership, OrganisationKind};

const CITY: &str = "330400000000";
const XIUZHOU: &str = "330411000000";
const NANHU: &str = "330402000000";
const GRID: &str = "330411104209001";
const ELSEWHERE: &str = "330402001001001";

/// Any identifier, code or instant, from its text.
fn id<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(json!(text)).unwrap()
}

fn points(text: &str) -> Amount {
    text.parse().unwrap()
}

/// Two counties of a grid each. In the first: ann, bo, low (no proof), and left, who left; the
/// merchants noodles and tea, a choir, a merchant that is suspended and one under review. In the
/// other: dee, and the merchant books. A fund in each: xiuzhou, nanhu.
struct World {
    membership: Membership,
    points: Points,
    charter: Charter,
    secret: Secret,
    at: Timestamp,
}

fn charter() -> Charter {
    let setup: Value = serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
    let mut charter = setup["charter"].clone();
    charter["points"] = json!({
        "acts": [
            { "act": "antiFraud", "amount": "5", "dayCap": "12", "proof": "scannedCode" },
            { "act": "read", "amount": "0.10", "dayCap": "0.30", "proof": "none" },
            { "act": "gift", "amount": "100", "dayCap": "1000000", "proof": "none" },
            { "act": "huge", "amount": "92233720368547000.00",
              "dayCap": "92233720368547000.00", "proof": "none" },
        ],
        "redemptionMinutes": 30, "codeTries": 3, "cnyPerPoint": "0.05",
    });
    serde_json::from_value(charter).unwrap()
}

impl World {
    fn new() -> Self {
        let mut world = Self {
            membership: Membership::default(),
            points: Points::default(),
            charter: charter(),
            secret: Secret::new(&[7; 32]).unwrap(),
            at: id("2020-06-01T09:00:00+08:00"),
        };
        for (region, parent) in [
            (CITY, None),
            (XIUZHOU, Some(CITY)),
            (GRID, Some(XIUZHOU)),
            (NANHU, Some(CITY)),
            (ELSEWHERE, Some(NANHU)),
        ] {
            let code: RegionCode = id(region);
            let (name, level, parent) = (id(region), code.level(), parent.map(id));
            world.given(membership::Event::RegionDefined { region: code, name, level, parent });
        }
        for (number, (person, grid, proof)) in [
            ("ann", GRID, ProofLevel::Document),
            ("bo", GRID, ProofLevel::ScannedCode),
            ("low", GRID, ProofLevel::Phone),
            ("left", GRID, ProofLevel::Document),
            ("dee", ELSEWHERE, ProofLevel::Document),
        ]
        .into_iter()
        .enumerate()
        {
            let identity = Digest::from_bytes([u8::try_from(number).unwrap(); 32]);
            world.joined(person, grid, identity, proof);
        }
        world.given(membership::Event::PersonLeft { person: id("left") });
        for (organisation, kind, region) in [
            ("noodles", OrganisationKind::Merchant, XIUZHOU),
            ("tea", OrganisationKind::Merchant, XIUZHOU),
            ("closed", OrganisationKind::Merchant, XIUZHOU),
            ("new", OrganisationKind::Merchant, XIUZHOU),
            ("choir", OrganisationKind::SelfOrganisedGroup, XIUZHOU),
            ("books", OrganisationKind::Merchant, NANHU),
        ] {
            world.applied(organisation, kind, region);
            if organisation != "new" {
                let (organisation, reason) = (id(organisation), id("r"));
                world.given(membership::Event::OrganisationApproved { organisation, reason });
            }
        }
        world.suspended("closed");
        world.ok(json!({ "openFund": { "fund": "xiuzhou", "region": XIUZHOU } }));
        world.ok(json!({ "openFund": { "fund": "nanhu", "region": NANHU } }));
        world
    }

    fn given(&mut self, event: membership::Event) {
        self.membership.evolve(self.at, &event);
    }

    fn joined(&mut self, person: &str, grid: &str, identity: Digest, proof: ProofLevel) {
        let (household, grid) = (id(person), id(grid));
        self.given(membership::Event::HouseholdFormed { household, grid });
        let (person, household, identity) = (id(person), id(person), identity.into());
        self.given(membership::Event::PersonJoined { person, household, grid, identity, proof });
    }

    fn applied(&mut self, organisation: &str, kind: OrganisationKind, region: &str) {
        self.given(membership::Event::OrganisationApplied {
            organisation: id(organisation),
            kind,
            region: id(region),
            credit_code: None,
            documents: Vec::new(),
            officers: Vec::new(),
            applicant: id("someone"),
            terms: ReviewTerms { working_days: 15, appeal_working_days: 10 },
            reviewed_in: id(region),
            due: self.at,
        });
    }

    fn suspended(&mut self, organisation: &str) {
        let (organisation, reason) = (id(organisation), id("r"));
        self.given(membership::Event::OrganisationSuspended { organisation, reason });
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = id(at);
        self
    }

    fn later(&mut self, millis: i64) {
        self.at = self.at.plus_millis(millis).unwrap();
    }

    fn context<'a>(&'a self, actor: Option<&'a PersonId>) -> Context<'a> {
        let (charter, secret) = (&self.charter, &self.secret);
        Context { at: self.at, actor, beside: None, charter, algorithm: Algorithm::Sha256, secret }
    }

    /// Decides, and makes it true.
    fn give(&mut self, actor: &str, command: Value) -> Result<Vec<Event>, Refusal> {
        let command: Command = serde_json::from_value(command).unwrap();
        let actor = (actor != "engine").then(|| id(actor));
        let context = self.context(actor.as_ref());
        let events = decide(&self.points, &self.membership, &context, &command)
            .map_err(|refusal| *refusal)?;
        for event in &events {
            self.points.evolve(self.at, event, &self.membership);
            self.check();
        }
        Ok(events)
    }

    fn ok(&mut self, command: Value) -> Value {
        let events = self.give("worker", command.clone());
        let events = events.unwrap_or_else(|refusal| panic!("{command}: {refusal}"));
        serde_json::to_value(&events).unwrap()
    }

    fn no(&mut self, command: Value) -> Value {
        self.no_to("worker", command)
    }

    fn no_to(&mut self, actor: &str, command: Value) -> Value {
        refused(self.give(actor, command))
    }

    fn ask(&self, query: Value) -> Value {
        let query: Query = serde_json::from_value(query).unwrap();
        let answer = answer(&self.points, &self.membership, &self.context(None), &query);
        match answer {
            Ok(answer) => serde_json::to_value(&answer).unwrap(),
            Err(refusal) => refused(Err::<(), _>(*refusal)),
        }
    }

    fn award(&mut self, person: &str, act: &str, source: &str) -> Result<Vec<Event>, Refusal> {
        self.give("worker", award(person, act, "xiuzhou", source))
    }

    fn balance(&self, person: &str) -> String {
        self.points.balance_of_person(self.membership.person(&id(person)).unwrap()).to_string()
    }

    fn merchant_balance(&self, merchant: &str) -> String {
        let merchant = self.membership.organisation(&id(merchant)).unwrap();
        self.points.balance_of_merchant(merchant).to_string()
    }

    /// The right code of a redemption, as the buyer sees it, and a wrong one.
    fn codes(&self, redemption: &str) -> (String, String) {
        let code = VerificationCode::of(&self.context(None), &id(redemption)).to_string();
        let number: u32 = code.parse().unwrap();
        (code, std::format!("{:08}", (number + 1) % 100_000_000))
    }

    /// The named invariants that hold after every event.
    fn check(&self) {
        let state = &self.points;
        let totals = state.ledger.totals();
        assert_eq!(totals.sum, Amount::ZERO, "conservation: {totals:?}");
        let held = [totals.persons, totals.merchants, totals.reserved, totals.cleared];
        let held: i128 = held.iter().map(|amount| i128::from(amount.hundredths())).sum();
        assert_eq!(i128::from(totals.issued.hundredths()), held, "conservation: {totals:?}");
        assert_eq!(state.ledger.issued(), totals.issued, "the running total is the true one");
        for account in state.ledger.accounts() {
            let fund = matches!(account.owner, Owner::Fund(_));
            let sign = account.balance.hundredths().signum();
            assert!(if fund { sign <= 0 } else { sign >= 0 }, "no debt: {account:?}");
        }
        let open = state.redemptions.iter().map(|(_, row)| row);
        let open = open.filter(|row| row.status == RedemptionStatus::Reserved);
        let reserved: i64 = open.map(|row| row.price.hundredths()).sum();
        assert_eq!(totals.reserved.hundredths(), reserved, "what is reserved is what waits");
        for (merchant, turnover) in state.merchants.iter() {
            let Turnover { carried, earned, spent, reserved } = *turnover;
            let [carried, earned, spent, reserved] =
                [carried, earned, spent, reserved].map(Amount::hundredths);
            let balance = state.balance_of_merchant(merchant).hundredths();
            assert_eq!(balance, carried + earned - spent - reserved, "{merchant:?}");
        }
    }
}

/// A refusal as on the wire; one of the floor below under its own name.
fn refused<T>(outcome: Result<T, Refusal>) -> Value {
    match outcome.err().expect("a refusal") {
        Refusal::Membership(lower) => json!({ "membership": serde_json::to_value(lower).unwrap() }),
        refusal => serde_json::to_value(refusal).unwrap(),
    }
}

fn award(person: &str, act: &str, fund: &str, source: &str) -> Value {
    json!({ "award": { "person": person, "act": act, "fund": fund, "source": source } })
}

fn offer(offer: &str, merchant: &str, price: &str, stock: u32) -> Value {
    json!({ "publishOffer":
        { "offer": offer, "merchant": merchant, "price": price, "stock": stock } })
}

fn reserve(redemption: &str, offer: &str, person: &str) -> Value {
    let buyer = json!({ "person": person });
    json!({ "reserve": { "redemption": redemption, "offer": offer, "buyer": buyer } })
}

fn reserve_for(redemption: &str, offer: &str, merchant: &str) -> Value {
    let buyer = json!({ "merchant": merchant });
    json!({ "reserve": { "redemption": redemption, "offer": offer, "buyer": buyer } })
}

fn confirm(redemption: &str, code: &str) -> Value {
    json!({ "confirm": { "redemption": redemption, "code": code } })
}

fn cancel(redemption: &str) -> Value {
    json!({ "cancel": { "redemption": redemption } })
}

fn expire(redemption: &str) -> Value {
    json!({ "expireRedemption": { "redemption": redemption } })
}

fn settle(settlement: &str, region: &str) -> Value {
    json!({ "settle": { "settlement": settlement, "region": region } })
}
