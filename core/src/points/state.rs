//! What points know, and `evolve`, the only code that changes it.

use alloc::{boxed::Box, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{
    Award, Awards, Buyer, Command, Event, Holder, Ledger, Owner, Refusal, Requirement, ReturnCause,
    SettlementLine, SettlementTotals,
    ledger::{Posting, moved},
};
use crate::base::{
    ActCode, Agenda, Amount, Canonical, FundId, Ix, OfferId, OrganisationId, PersonId,
    RedemptionId, SettlementId, Side, SourceId, Table, Timestamp,
};
use crate::charter::CnyPerPoint;
use crate::membership::{Membership, OrganisationKind, Region};

/// A fund (积分基金).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Fund {
    /// Where whoever earns from it must live.
    pub region: Ix<Region>,
    /// How many awards it made.
    pub awards: u32,
    /// How many of them were reversed.
    pub reversals: u32,
}

/// An offer (兑换项).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Offer {
    /// Who offers.
    pub merchant: Ix<OrganisationId>,
    /// Points for one.
    pub price: Amount,
    /// How many are left.
    pub stock: u32,
    /// What a person must have done to be served.
    pub requires: Option<Requirement>,
    /// Whether it was taken back.
    pub withdrawn: bool,
}

/// A redemption (兑换): price, tries and deadline are as they were when it was reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Redemption {
    /// Of which offer.
    pub offer: Ix<OfferId>,
    /// For whom.
    pub buyer: Holder,
    /// Points held.
    pub price: Amount,
    /// It must be confirmed before this instant.
    pub due: Timestamp,
    /// How many wrong codes it can still bear.
    pub tries_left: u8,
    /// How it stands.
    pub status: RedemptionStatus,
}

/// How a redemption stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RedemptionStatus {
    /// Waits for the merchant; the points are held.
    Reserved,
    /// Handed over.
    Confirmed,
    /// Given up.
    Cancelled,
    /// Not confirmed in time.
    Expired,
    /// Closed by wrong codes.
    Locked,
}

impl fmt::Display for RedemptionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Reserved => "已预留",
            Self::Confirmed => "已核销",
            Self::Cancelled => "已取消",
            Self::Expired => "已过期",
            Self::Locked => "已锁定",
        })
    }
}

/// What went through a merchant's hands since its last settlement line. Invariant: its balance is
/// carried + earned - spent - reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Canonical)]
pub struct Turnover {
    /// In its own reserved redemptions when it was last settled.
    pub carried: Amount,
    /// Earned by confirmed redemptions.
    pub earned: Amount,
    /// Spent at other merchants, and confirmed there.
    pub spent: Amount,
    /// In its own reserved redemptions now.
    pub reserved: Amount,
}

/// A settlement (清算批次).
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub struct Settlement {
    /// Whose merchants.
    pub region: Ix<Region>,
    /// When.
    pub at: Timestamp,
    /// At what rate.
    pub rate: CnyPerPoint,
    /// A line a merchant, in the order in which they applied.
    pub lines: Vec<SettlementLine>,
    /// What the lines add up to.
    pub totals: SettlementTotals,
}

/// What points know.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Points {
    /// Who has how much.
    pub ledger: Ledger,
    /// What was earned for what.
    pub awards: Awards,
    /// Funds.
    pub funds: Table<FundId, Fund>,
    /// Offers.
    pub offers: Table<OfferId, Offer>,
    /// Redemptions.
    pub redemptions: Table<RedemptionId, Redemption>,
    /// Settlements.
    pub settlements: Table<SettlementId, Settlement>,
    /// Merchants that ever earned.
    pub merchants: Side<Ix<OrganisationId>, Turnover>,
    /// Points handed over by confirmed redemptions, ever.
    pub redeemed: Amount,
    pub(super) open: Agenda<RedemptionId>,
}

impl Points {
    /// The fund of an identifier, or the refusal.
    pub fn fund(&self, fund: &FundId) -> Result<Ix<FundId>, Box<Refusal>> {
        let found = self.funds.find(fund);
        found.ok_or_else(|| Refusal::UnknownFund { fund: fund.clone() }.into())
    }

    /// The offer of an identifier, or the refusal.
    pub fn offer(&self, offer: &OfferId) -> Result<Ix<OfferId>, Box<Refusal>> {
        let found = self.offers.find(offer);
        found.ok_or_else(|| Refusal::UnknownOffer { offer: offer.clone() }.into())
    }

    /// The redemption of an identifier, or the refusal.
    pub fn redemption(&self, id: &RedemptionId) -> Result<Ix<RedemptionId>, Box<Refusal>> {
        let found = self.redemptions.find(id);
        found.ok_or_else(|| Refusal::UnknownRedemption { redemption: id.clone() }.into())
    }

    /// The settlement of an identifier, or the refusal.
    pub fn settlement(&self, id: &SettlementId) -> Result<Ix<SettlementId>, Box<Refusal>> {
        let found = self.settlements.find(id);
        found.ok_or_else(|| Refusal::UnknownSettlement { settlement: id.clone() }.into())
    }

    /// The award of a source, act and person, or the refusal.
    pub(super) fn award(
        &self,
        membership: &Membership,
        person: &PersonId,
        act: &ActCode,
        source: &SourceId,
    ) -> Result<&Award, Box<Refusal>> {
        let found = self.awards.find(source, act, membership.person(person)?);
        found.ok_or_else(|| {
            Refusal::UnknownAward {
                person: person.clone(),
                act: act.clone(),
                source: source.clone(),
            }
            .into()
        })
    }

    /// What a person holds.
    pub fn balance_of_person(&self, person: Ix<PersonId>) -> Amount {
        self.ledger.balance(Owner::Holder(Holder::Person(person)))
    }

    /// What a merchant holds.
    pub fn balance_of_merchant(&self, merchant: Ix<OrganisationId>) -> Amount {
        self.ledger.balance(Owner::Holder(Holder::Merchant(merchant)))
    }

    /// The first redemption that falls due.
    pub(crate) fn next_due(&self) -> Option<(Timestamp, &str)> {
        self.open.first().map(|(due, id)| (due, id.as_str()))
    }

    /// The clock's command for it.
    pub(crate) fn due_command(&self) -> Option<Command> {
        let redemption = self.open.iter().next()?;
        Some(Command::ExpireRedemption { redemption: redemption.clone() })
    }

    /// Makes an event true. Invariant **one door**: nothing else changes points.
    pub(crate) fn evolve(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        match event {
            Event::FundOpened { fund, region } => {
                let Some(region) = membership.regions.find(*region) else {
                    return;
                };
                self.funds.insert(fund, Fund { region, awards: 0, reversals: 0 });
            }
            Event::PointsAwarded { .. } | Event::AwardReversed { .. } => {
                self.evolve_award(at, event, membership);
            }
            Event::OfferPublished { .. } => self.publish(event, membership),
            Event::OfferWithdrawn { offer } => {
                if let Some(offer) = self.offers.find(offer) {
                    self.offers.row_mut(offer).withdrawn = true;
                }
            }
            Event::RedemptionReserved { .. } => self.reserve(event, membership),
            Event::CodeRejected { redemption, tries_left } => {
                if let Some(ix) = self.redemptions.find(redemption) {
                    self.redemptions.row_mut(ix).tries_left = *tries_left;
                }
            }
            Event::RedemptionConfirmed { redemption } => self.confirm(redemption),
            Event::RedemptionReturned { redemption, cause } => self.give_back(redemption, *cause),
            Event::Settled { .. } => self.settle(at, event, membership),
            Event::PointsForfeited { person, fund, amount } => {
                let found = membership.people.find(person).zip(self.funds.find(fund));
                let Some((person, fund)) = found else { return };
                let (debit, credit) = (Owner::Holder(Holder::Person(person)), Owner::Fund(fund));
                self.ledger.post(Posting { debit, credit, amount: *amount });
            }
            Event::PointsCombined { person, into, amount } => {
                let find = |id| membership.people.find(id);
                let Some((gone, stays)) = find(person).zip(find(into)) else { return };
                self.awards.pass_on(gone, stays);
                let [debit, credit] = [gone, stays].map(|ix| Owner::Holder(Holder::Person(ix)));
                self.ledger.post(Posting { debit, credit, amount: *amount });
            }
        }
    }

    fn publish(&mut self, event: &Event, membership: &Membership) {
        let Event::OfferPublished { offer, merchant, price, stock, requires } = event else {
            return;
        };
        let Some(merchant) = membership.organisations.find(merchant) else {
            return;
        };
        let (price, stock, requires) = (*price, *stock, requires.clone());
        self.offers.insert(offer, Offer { merchant, price, stock, requires, withdrawn: false });
    }

    fn evolve_award(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let find = |fund, person| Some((self.funds.find(fund)?, membership.people.find(person)?));
        match event {
            Event::PointsAwarded { person, act, fund, source, amount } => {
                let Some((fund, person)) = find(fund, person) else {
                    return;
                };
                self.awards.record(source, act, person, fund, *amount, at.day());
                let (debit, credit) = (Owner::Fund(fund), Owner::Holder(Holder::Person(person)));
                self.ledger.post(Posting { debit, credit, amount: *amount });
                let fund = self.funds.row_mut(fund);
                fund.awards = fund.awards.saturating_add(1);
            }
            Event::AwardReversed { person, act, fund, source, amount, .. } => {
                let Some((fund, person)) = find(fund, person) else {
                    return;
                };
                self.awards.reverse(source, act, person);
                let (debit, credit) = (Owner::Holder(Holder::Person(person)), Owner::Fund(fund));
                self.ledger.post(Posting { debit, credit, amount: *amount });
                let fund = self.funds.row_mut(fund);
                fund.reversals = fund.reversals.saturating_add(1);
            }
            _ => {}
        }
    }

    fn reserve(&mut self, event: &Event, membership: &Membership) {
        let Event::RedemptionReserved { redemption, offer, buyer, price, tries, due } = event
        else {
            return;
        };
        let Some(offer) = self.offers.find(offer) else {
            return;
        };
        let buyer = match buyer {
            Buyer::Person(person) => membership.people.find(person).map(Holder::Person),
            Buyer::Merchant(id) => membership.organisations.find(id).map(Holder::Merchant),
        };
        let Some(buyer) = buyer else { return };
        let (price, due, tries_left, status) = (*price, *due, *tries, RedemptionStatus::Reserved);
        let row = Redemption { offer, buyer, price, due, tries_left, status };
        self.redemptions.insert(redemption, row);
        self.open.set(due, redemption);
        let row = self.offers.row_mut(offer);
        row.stock = row.stock.saturating_sub(1);
        self.ledger.post(Posting {
            debit: Owner::Holder(buyer),
            credit: Owner::Reserved,
            amount: price,
        });
        if let Holder::Merchant(ix) = buyer {
            let turnover = self.merchants.or_default(ix);
            turnover.reserved = moved(turnover.reserved, price.hundredths());
        }
    }

    fn confirm(&mut self, id: &RedemptionId) {
        let Some(row) = self.resolve(id, RedemptionStatus::Confirmed) else {
            return;
        };
        let (amount, price) = (row.price, row.price.hundredths());
        let seller = self.offers.row(row.offer).merchant;
        let credit = Owner::Holder(Holder::Merchant(seller));
        self.ledger.post(Posting { debit: Owner::Reserved, credit, amount });
        self.redeemed = moved(self.redeemed, price);
        let turnover = self.merchants.or_default(seller);
        turnover.earned = moved(turnover.earned, price);
        if let Holder::Merchant(ix) = row.buyer {
            let turnover = self.merchants.or_default(ix);
            turnover.spent = moved(turnover.spent, price);
        }
    }

    fn give_back(&mut self, id: &RedemptionId, cause: ReturnCause) {
        let status = match cause {
            ReturnCause::Cancelled | ReturnCause::Dissolved => RedemptionStatus::Cancelled,
            ReturnCause::Expired => RedemptionStatus::Expired,
            ReturnCause::Locked => RedemptionStatus::Locked,
        };
        let Some(row) = self.resolve(id, status) else {
            return;
        };
        let offer = self.offers.row_mut(row.offer);
        offer.stock = offer.stock.saturating_add(1);
        self.ledger.post(Posting {
            debit: Owner::Reserved,
            credit: Owner::Holder(row.buyer),
            amount: row.price,
        });
    }

    /// Ends a reserved redemption, or gives `None`: invariant **a redemption resolves once**.
    fn resolve(&mut self, id: &RedemptionId, status: RedemptionStatus) -> Option<Redemption> {
        let ix = self.redemptions.find(id)?;
        let row = self.redemptions.row_mut(ix);
        if row.status != RedemptionStatus::Reserved {
            return None;
        }
        row.status = status;
        let row = *row;
        self.open.clear(row.due, id);
        if let Holder::Merchant(ix) = row.buyer {
            let turnover = self.merchants.or_default(ix);
            turnover.reserved = moved(turnover.reserved, row.price.hundredths().wrapping_neg());
        }
        Some(row)
    }

    fn settle(&mut self, at: Timestamp, event: &Event, membership: &Membership) {
        let Event::Settled { settlement, region, rate, lines, totals } = event else {
            return;
        };
        let Some(region) = membership.regions.find(*region) else {
            return;
        };
        lines.iter().for_each(|line| self.clear(line, membership));
        let (rate, lines, totals) = (*rate, lines.clone(), *totals);
        self.settlements.insert(settlement, Settlement { region, at, rate, lines, totals });
    }

    fn clear(&mut self, line: &SettlementLine, membership: &Membership) {
        let Some(merchant) = membership.organisations.find(&line.merchant) else {
            return;
        };
        let debit = Owner::Holder(Holder::Merchant(merchant));
        self.ledger.post(Posting { debit, credit: Owner::Cleared, amount: line.net });
        let turnover = self.merchants.or_default(merchant);
        let reserved = turnover.reserved;
        *turnover = Turnover { carried: reserved, reserved, ..Turnover::default() };
    }

    /// Finds again after a restore, which does not carry the indices.
    pub(crate) fn reindex(&mut self) {
        self.ledger.reindex();
        self.awards.reindex();
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let lines = self
            .settlements
            .iter()
            .map(|(_, row)| row.lines.capacity().saturating_mul(size_of::<SettlementLine>()));
        self.ledger
            .bytes()
            .saturating_add(self.awards.bytes())
            .saturating_add(self.funds.bytes())
            .saturating_add(self.offers.bytes())
            .saturating_add(self.redemptions.bytes())
            .saturating_add(self.settlements.bytes())
            .saturating_add(lines.sum())
    }
}

/// The merchant of an identifier, active or not, or the refusal.
pub(super) fn merchant(
    membership: &Membership,
    id: &OrganisationId,
) -> Result<Ix<OrganisationId>, Box<Refusal>> {
    let ix = membership.organisation(id)?;
    match membership.organisations.row(ix).kind {
        OrganisationKind::Merchant => Ok(ix),
        _ => Err(Refusal::NotAMerchant { organisation: id.clone() }.into()),
    }
}

/// A merchant that may act, or the refusal.
pub(super) fn active_merchant(
    membership: &Membership,
    id: &OrganisationId,
) -> Result<Ix<OrganisationId>, Box<Refusal>> {
    membership.active(id)?;
    merchant(membership, id)
}
