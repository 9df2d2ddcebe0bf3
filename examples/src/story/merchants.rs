//! The merchant alliance (商户联盟): residents redeem points at merchants, merchants at each other.
//!
//! A redemption takes two steps: the buyer reserves and is shown a code (核销码), the clerk confirms
//! with it. Some are given up, and some forgotten, which the clock gives back. A merchant spends
//! what it earned at others: the inner circulation (内循环).

use gongzhi::base::{Amount, OfferId, OrganisationId, PersonId, RedemptionId};
use gongzhi::engine::{Answer, Command, Query};
use gongzhi::membership::OrganisationKind;
use gongzhi::points::{self, Buyer, Requirement, VerificationCode};

use super::{bodies, code};
use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::{Body, TRADES, person_id};
use crate::days::on_day;
use crate::staff;
use crate::stage::{Played, Stage, Trouble};

/// Where the Lego card is offered.
const LEGO: &str = "桐乡市乐高课程";
/// The offer of a Lego monthly card (乐高课程月卡).
pub const CARD: &str = "lego-card";
/// Talks that the card asks for.
pub const TALKS_NEEDED: u32 = 4;

/// What a merchant of a trade offers, and for how many points.
const PRICES: [u32; TRADES] = [100, 15, 10, 10, 5, 10, 10, 20, 5, 10, 15, 5];

/// Sets the offers, once merchants are entered.
pub(super) fn plan(stage: &mut Stage) {
    let is_merchant = |body: &Body| body.kind == OrganisationKind::Merchant;
    for (place, body) in (0_u32..).zip(bodies::all(&stage.city).into_iter().filter(is_merchant)) {
        let at = on_day(31, 600 + 5 * place);
        let price = PRICES[usize::try_from(place).unwrap_or(0) % PRICES.len()];
        stage.plan(at, Chapter::Merchants, move |stage| publish(stage, &body.id, price));
    }
}

fn offer_of(merchant: &OrganisationId) -> OfferId {
    let name = if merchant.as_str() == LEGO { CARD.to_string() } else { format!("{merchant}-o") };
    OfferId::new(&name).expect("a short text")
}

fn publish(stage: &mut Stage, merchant: &OrganisationId, price: u32) -> Played {
    let card = merchant.as_str() == LEGO;
    let requires = Requirement { act: code("antiFraud"), times: TALKS_NEEDED };
    let command = points::Command::PublishOffer {
        offer: offer_of(merchant),
        merchant: merchant.clone(),
        price: Amount::from_hundredths(i64::from(price) * 100),
        stock: 5_000,
        requires: card.then_some(requires),
    };
    stage.ask(&staff::officer(merchant), Command::Points(command)).map(|_| ())
}

/// Who has done four talks takes the card.
pub(super) fn lego_card(stage: &mut Stage, resident: u32) -> Played {
    let (person, merchant) = (person_id(resident), lego());
    let name = format!("card-{person}");
    redeem(stage, &person, Buyer::Person(person.clone()), &merchant, &name, Ending::HandedOver)
}

/// Who has done three is refused, with both numbers.
pub(super) fn too_few_talks(stage: &mut Stage, resident: u32) -> Played {
    let person = person_id(resident);
    let command = points::Command::Reserve {
        redemption: RedemptionId::new("card-too-early").expect("a short text"),
        offer: offer_of(&lego()),
        buyer: Buyer::Person(person.clone()),
    };
    stage.refuse(&person, Command::Points(command), "points.requirementNotMet")
}

fn lego() -> OrganisationId {
    OrganisationId::new(LEGO).expect("a short text")
}

/// How a redemption ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Confirmed by the clerk.
    HandedOver,
    /// Given up by the buyer.
    GivenUp,
    /// Forgotten: the clock gives it back.
    Forgotten,
}

/// Of a hundred residents who have just earned, so many go to a merchant within two weeks. Whoever
/// comes to the talks saves for the card.
pub(super) fn perhaps(stage: &mut Stage, resident: u32, percent: u32, mut chance: Chance) {
    let lego = &stage.city.grids[stage.city.places.lego].households;
    let saves = stage.city.population.residents_of(lego).contains(&resident);
    if chance.percent(percent) && !saves {
        let minutes = chance.between(600, 20_000);
        stage.later_in(Chapter::Merchants, minutes, move |stage| visit(stage, resident, chance));
    }
}

/// A resident goes to a merchant of their county, if the points suffice for it.
fn visit(stage: &mut Stage, resident: u32, mut chance: Chance) -> Played {
    let person = person_id(resident);
    let county = stage.city.county_of(resident).name;
    let (merchant, price) = trade(county, &mut chance);
    if balance(stage, &person)? < price {
        return Ok(());
    }
    let ending = match chance.below(100) {
        0..6 => Ending::Forgotten,
        6..12 => Ending::GivenUp,
        _ => Ending::HandedOver,
    };
    let name = format!("redemption-{}", stage.number());
    redeem(stage, &person, Buyer::Person(person.clone()), &merchant, &name, ending)?;
    circulate(stage, merchant, county, &name, chance);
    Ok(())
}

/// A merchant of a county, any but the Lego courses, and its price.
fn trade(county: &'static str, chance: &mut Chance) -> (OrganisationId, Amount) {
    let trades = u32::try_from(PRICES.len()).unwrap_or(u32::MAX);
    let trade = usize::try_from(chance.between(1, trades - 1)).unwrap_or(1);
    let merchant = crate::city::merchant(county, trade);
    (merchant, Amount::from_hundredths(i64::from(PRICES[trade]) * 100))
}

/// Now and then a merchant spends what it earned at another.
fn circulate(
    stage: &mut Stage,
    merchant: OrganisationId,
    county: &'static str,
    name: &str,
    mut chance: Chance,
) {
    let (other, price) = trade(county, &mut chance);
    if other == merchant || !chance.percent(60) {
        return;
    }
    let name = format!("{name}-m");
    stage.later(chance.between(60, 3_000), move |stage| {
        let officer = staff::officer(&merchant);
        if merchant_balance(stage, &officer, &merchant)? < price {
            return Ok(());
        }
        let buyer = Buyer::Merchant(merchant);
        redeem(stage, &officer, buyer, &other, &name, Ending::HandedOver)
    });
}

/// Reserves; and what follows.
fn redeem(
    stage: &mut Stage,
    buyer: &PersonId,
    account: Buyer,
    merchant: &OrganisationId,
    name: &str,
    ending: Ending,
) -> Played {
    let redemption = RedemptionId::new(name).expect("a short text");
    let (offer, buyer) = (offer_of(merchant), buyer.clone());
    let command =
        points::Command::Reserve { redemption: redemption.clone(), offer, buyer: account };
    stage.ask(&buyer, Command::Points(command))?;
    let clerk = staff::clerk(merchant);
    stage.later(45, move |stage| match ending {
        Ending::HandedOver => {
            let code = verification_code(stage, &buyer, &redemption)?;
            let command = points::Command::Confirm { redemption, code };
            stage.ask(&clerk, Command::Points(command)).map(|_| ())
        }
        Ending::GivenUp => {
            let command = points::Command::Cancel { redemption };
            stage.ask(&buyer, Command::Points(command)).map(|_| ())
        }
        Ending::Forgotten => Ok(()),
    });
    Ok(())
}

/// The code as the buyer reads it out.
fn verification_code(
    stage: &Stage,
    buyer: &PersonId,
    redemption: &RedemptionId,
) -> Result<VerificationCode, Trouble> {
    let query = points::Query::VerificationCode { redemption: redemption.clone() };
    match stage.query(buyer, Query::Points(query))? {
        Answer::Points(points::Answer::VerificationCode { code, .. }) => Ok(code),
        other => Err(Trouble::Astray(format!("no code but {other:?}"))),
    }
}

fn balance(stage: &Stage, person: &PersonId) -> Result<Amount, Trouble> {
    let query = points::Query::Person { person: person.clone() };
    match stage.query(person, Query::Points(query))? {
        Answer::Points(points::Answer::Person(view)) => Ok(view.balance),
        other => Err(Trouble::Astray(format!("no balance but {other:?}"))),
    }
}

fn merchant_balance(
    stage: &Stage,
    officer: &PersonId,
    merchant: &OrganisationId,
) -> Result<Amount, Trouble> {
    let query = points::Query::Merchant { merchant: merchant.clone() };
    match stage.query(officer, Query::Points(query))? {
        Answer::Points(points::Answer::Merchant(view)) => Ok(view.balance),
        other => Err(Trouble::Astray(format!("no balance but {other:?}"))),
    }
}
