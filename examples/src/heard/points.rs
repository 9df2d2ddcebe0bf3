//! What receipts told of points: who issued, who earned, who spent where, what was cleared.

use std::collections::{BTreeMap, HashMap, HashSet};

use gongzhi::base::{
    ActCode, Amount, FundId, OfferId, OrganisationId, PersonId, RedemptionId, SourceId,
};
use gongzhi::points::{Buyer, Event, ReturnCause};

/// An amount, and how often.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    /// Points.
    pub points: Amount,
    /// How often.
    pub times: u32,
}

impl Flow {
    /// Adds one more.
    pub fn add(&mut self, points: Amount) {
        self.points = self.points.plus(points).unwrap_or(Amount::MAX);
        self.times += 1;
    }
}

/// Of points.
#[derive(Debug, Clone, Default)]
pub struct PointsHeard {
    /// Awarded, by fund and act.
    pub awarded: BTreeMap<(FundId, ActCode), Flow>,
    /// Different persons who earned by an act.
    pub earners: BTreeMap<ActCode, HashSet<PersonId>>,
    /// Different sources that earned by an act.
    pub sources: BTreeMap<ActCode, HashSet<SourceId>>,
    /// Handed over to persons, by merchant.
    pub by_persons: BTreeMap<OrganisationId, Flow>,
    /// Handed over to merchants, by the merchant that bought.
    pub by_merchants: BTreeMap<OrganisationId, Flow>,
    /// Handed over, by offer.
    pub offers: BTreeMap<OfferId, u32>,
    /// Acts that an offer asks for, by offer.
    pub requires: BTreeMap<OfferId, u32>,
    /// Given up by the buyer.
    pub given_up: u32,
    /// Forgotten, and given back by the clock.
    pub expired: u32,
    /// Settled, by settlement's region: points, and how many lines.
    pub settled: BTreeMap<String, Flow>,
    /// Paid out, in hundredths of CNY.
    pub cny_cents: i64,
    /// What rounding took or gave, in millionths of CNY.
    pub rounding_millionths: i64,
    merchants: HashMap<OfferId, OrganisationId>,
    reserved: HashMap<RedemptionId, (OfferId, Buyer, Amount)>,
}

impl PointsHeard {
    pub(super) fn event(&mut self, event: &Event) {
        match event {
            Event::PointsAwarded { person, act, fund, source, amount } => {
                self.awarded.entry((fund.clone(), act.clone())).or_default().add(*amount);
                self.earners.entry(act.clone()).or_default().insert(person.clone());
                self.sources.entry(act.clone()).or_default().insert(source.clone());
            }
            Event::OfferPublished { offer, merchant, requires, .. } => {
                if let Some(requires) = requires {
                    self.requires.insert(offer.clone(), requires.times);
                }
                self.merchants.insert(offer.clone(), merchant.clone());
            }
            Event::RedemptionReserved { redemption, offer, buyer, price, .. } => {
                self.reserved.insert(redemption.clone(), (offer.clone(), buyer.clone(), *price));
            }
            Event::RedemptionConfirmed { redemption } => self.confirmed(redemption),
            Event::RedemptionReturned { redemption, cause } => {
                self.reserved.remove(redemption);
                match cause {
                    ReturnCause::Expired => self.expired += 1,
                    _ => self.given_up += 1,
                }
            }
            Event::Settled { region, lines, totals, .. } => {
                let settled = self.settled.entry(region.to_string()).or_default();
                lines.iter().for_each(|line| settled.add(line.net));
                self.cny_cents += scaled(&totals.cny.to_string(), 2);
                self.rounding_millionths += scaled(&totals.rounding.to_string(), 6);
            }
            _ => {}
        }
    }

    fn confirmed(&mut self, redemption: &RedemptionId) {
        let Some((offer, buyer, price)) = self.reserved.remove(redemption) else { return };
        *self.offers.entry(offer.clone()).or_default() += 1;
        match buyer {
            Buyer::Merchant(merchant) => self.by_merchants.entry(merchant).or_default().add(price),
            Buyer::Person(_) => {
                if let Some(merchant) = self.merchants.get(&offer) {
                    self.by_persons.entry(merchant.clone()).or_default().add(price);
                }
            }
        }
    }

    /// Issued in all.
    pub fn issued(&self) -> Flow {
        sum(self.awarded.values())
    }

    /// Different activities that were held.
    pub fn activities(&self) -> usize {
        let held = |act: &ActCode| matches!(act.as_str(), "activity" | "antiFraud");
        self.sources.iter().filter(|(act, _)| held(act)).map(|(_, sources)| sources.len()).sum()
    }

    /// Different persons who earned by an act.
    pub fn earners_by(&self, act: &str) -> usize {
        self.earners.iter().find(|(code, _)| code.as_str() == act).map_or(0, |(_, who)| who.len())
    }
}

/// The sum of flows.
fn sum<'a>(flows: impl IntoIterator<Item = &'a Flow>) -> Flow {
    flows.into_iter().fold(Flow::default(), |sum, flow| Flow {
        points: sum.points.plus(flow.points).unwrap_or(Amount::MAX),
        times: sum.times + flow.times,
    })
}

/// A decimal text as a whole number of so many decimals.
fn scaled(text: &str, decimals: usize) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{fraction:0<decimals$}").parse().unwrap_or(0)
}
