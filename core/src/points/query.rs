//! What can be asked of points, and what is answered.

use alloc::{boxed::Box, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{
    Buyer, Holder, LedgerTotals, Owner, Points, Redemption, RedemptionStatus, Refusal, Requirement,
    SettlementLine, SettlementTotals, Turnover, VerificationCode, decide::unknown_act, redemption,
    state::merchant,
};
use crate::base::{
    ActCode, Amount, Canonical, FundId, Id, Ix, OfferId, OrganisationId, PersonId, RedemptionId,
    SettlementId, SourceId, Timestamp, region_code::RegionCode,
};
use crate::charter::{CnyPerPoint, Context};
use crate::membership::Membership;

/// What can be asked of points.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[repr(u32)]
pub enum Query {
    /// What a person holds.
    Person {
        /// Who.
        person: PersonId,
    },
    /// How often a person did an act, and what it can still earn today.
    Participation {
        /// Who.
        person: PersonId,
        /// Which act of the charter.
        act: ActCode,
    },
    /// What a merchant holds, and how it came to it.
    Merchant {
        /// Which.
        merchant: OrganisationId,
    },
    /// What a fund has issued.
    Fund {
        /// Which.
        fund: FundId,
    },
    /// How an offer stands.
    Offer {
        /// Which.
        offer: OfferId,
    },
    /// How a redemption stands.
    Redemption {
        /// Which.
        redemption: RedemptionId,
    },
    /// The code that the buyer shows to the merchant, while the redemption is reserved.
    VerificationCode {
        /// Of which redemption.
        redemption: RedemptionId,
    },
    /// A settlement with all its lines.
    Settlement {
        /// Which.
        settlement: SettlementId,
    },
    /// A merchant's own line of a settlement.
    SettlementLine {
        /// Which settlement.
        settlement: SettlementId,
        /// Whose line.
        merchant: OrganisationId,
    },
    /// Where every point is.
    Ledger {},
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[repr(u32)]
pub enum Answer {
    /// What a person holds.
    Person(PersonView),
    /// How often a person did an act.
    Participation(ParticipationView),
    /// What a merchant holds.
    Merchant(MerchantView),
    /// What a fund has issued.
    Fund(FundView),
    /// How an offer stands.
    Offer(OfferView),
    /// How a redemption stands.
    Redemption(RedemptionView),
    /// The buyer's code.
    VerificationCode {
        /// The code.
        code: VerificationCode,
        /// Good before this instant.
        due: Timestamp,
    },
    /// A settlement.
    Settlement(SettlementView),
    /// A merchant's line.
    SettlementLine(SettlementLine),
    /// Where every point is.
    Ledger(LedgerTotals),
}

/// What a person holds.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Who.
    pub person: PersonId,
    /// What they can spend.
    pub balance: Amount,
}

/// How often a person did an act.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ParticipationView {
    /// Who.
    pub person: PersonId,
    /// Which act.
    pub act: ActCode,
    /// How many times, reversed awards left out.
    pub times: u32,
    /// How much it earned today (Beijing).
    pub earned_today: Amount,
    /// How much it can earn in a day.
    pub day_cap: Amount,
}

/// What a merchant holds, and how it came to it: carried + earned - spent - reserved = balance.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MerchantView {
    /// Which.
    pub merchant: OrganisationId,
    /// What it can spend, or will be settled.
    pub balance: Amount,
    /// In its own reserved redemptions at its last settlement line.
    pub carried: Amount,
    /// Earned since.
    pub earned: Amount,
    /// Spent since.
    pub spent: Amount,
    /// In its own reserved redemptions now.
    pub reserved: Amount,
}

/// What a fund has issued.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FundView {
    /// Which.
    pub fund: FundId,
    /// Whom it serves.
    pub region: RegionCode,
    /// What it issued, reversals taken off.
    pub issued: Amount,
    /// How many awards it made.
    pub awards: u32,
    /// How many of them were reversed.
    pub reversals: u32,
}

/// How an offer stands.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Which.
    pub offer: OfferId,
    /// Who offers.
    pub merchant: OrganisationId,
    /// Points for one.
    pub price: Amount,
    /// How many are left.
    pub stock: u32,
    /// What a person must have done to be served.
    pub requires: Option<Requirement>,
    /// Whether it was taken back.
    pub withdrawn: bool,
    /// Whether it is for sale now: not taken back, not sold out, and its merchant may act.
    pub for_sale: bool,
}

/// How a redemption stands. The verification code is asked for apart.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RedemptionView {
    /// Which.
    pub redemption: RedemptionId,
    /// Of which offer.
    pub offer: OfferId,
    /// At which merchant.
    pub merchant: OrganisationId,
    /// For whom; a person only to themself and to who works for their grid.
    pub buyer: Option<Buyer>,
    /// How the merchant knows the buyer (化名), while they are a member of a grid.
    pub handle: Option<Id>,
    /// Its price when it was reserved.
    pub price: Amount,
    /// It must be confirmed before this instant.
    pub due: Timestamp,
    /// How many wrong codes it can still bear.
    pub tries_left: u8,
    /// How it stands.
    pub status: RedemptionStatus,
}

/// A settlement.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SettlementView {
    /// Which.
    pub settlement: SettlementId,
    /// Whose merchants.
    pub region: RegionCode,
    /// When.
    pub at: Timestamp,
    /// At what rate.
    pub rate: CnyPerPoint,
    /// A line a merchant.
    pub lines: Vec<SettlementLine>,
    /// What the lines add up to.
    pub totals: SettlementTotals,
}

/// Answers a question that policy let pass.
pub(crate) fn answer(
    state: &Points,
    membership: &Membership,
    context: &Context,
    query: &Query,
) -> Result<Answer, Box<Refusal>> {
    match query {
        Query::Person { person } => {
            let balance = state.balance_of_person(membership.person(person)?);
            Ok(Answer::Person(PersonView { person: person.clone(), balance }))
        }
        Query::Participation { person, act } => {
            participation(state, membership, context, person, act)
        }
        Query::Merchant { merchant } => merchant_view(state, membership, merchant),
        Query::Fund { fund } => fund_view(state, membership, fund),
        Query::Offer { offer } => offer_view(state, membership, offer),
        Query::Redemption { redemption } => redemption_view(state, membership, context, redemption),
        Query::VerificationCode { redemption } => {
            let due = redemption::in_time(state, context, redemption)?.due;
            let code = VerificationCode::of(context, redemption);
            Ok(Answer::VerificationCode { code, due })
        }
        Query::Settlement { settlement } => settlement_view(state, membership, settlement),
        Query::SettlementLine { settlement, merchant } => {
            settlement_line(state, membership, settlement, merchant)
        }
        Query::Ledger {} => Ok(Answer::Ledger(state.ledger.totals())),
    }
}

fn participation(
    state: &Points,
    membership: &Membership,
    context: &Context,
    person: &PersonId,
    act: &ActCode,
) -> Result<Answer, Box<Refusal>> {
    let tally = state.awards.tally(membership.person(person)?, act);
    let rule = context.charter.points.earning(act);
    let rule = rule.ok_or_else(|| unknown_act(act))?;
    Ok(Answer::Participation(ParticipationView {
        person: person.clone(),
        act: act.clone(),
        times: tally.map_or(0, |row| row.times),
        earned_today: tally.map_or(Amount::ZERO, |row| row.earned_on(context.at.day())),
        day_cap: rule.day_cap,
    }))
}

fn merchant_view(
    state: &Points,
    membership: &Membership,
    id: &OrganisationId,
) -> Result<Answer, Box<Refusal>> {
    let ix = merchant(membership, id)?;
    let Turnover { carried, earned, spent, reserved } =
        state.merchants.get(&ix).copied().unwrap_or_default();
    let (merchant, balance) = (id.clone(), state.balance_of_merchant(ix));
    Ok(Answer::Merchant(MerchantView { merchant, balance, carried, earned, spent, reserved }))
}

fn fund_view(state: &Points, membership: &Membership, id: &FundId) -> Result<Answer, Box<Refusal>> {
    let ix = state.fund(id)?;
    let row = state.funds.row(ix);
    let balance = state.ledger.balance(Owner::Fund(ix));
    Ok(Answer::Fund(FundView {
        fund: id.clone(),
        region: membership.regions.row(row.region).code,
        issued: Amount::from_hundredths(balance.hundredths().wrapping_neg()),
        awards: row.awards,
        reversals: row.reversals,
    }))
}

fn offer_view(
    state: &Points,
    membership: &Membership,
    id: &OfferId,
) -> Result<Answer, Box<Refusal>> {
    let row = state.offers.row(state.offer(id)?);
    Ok(Answer::Offer(OfferView {
        offer: id.clone(),
        merchant: membership.organisations.id(row.merchant),
        price: row.price,
        stock: row.stock,
        requires: row.requires.clone(),
        withdrawn: row.withdrawn,
        for_sale: !row.withdrawn && row.stock > 0 && membership.may_act(Some(row.merchant)),
    }))
}

/// Whether whoever asks acts for the merchant, to whom a person is a handle.
fn sells(membership: &Membership, context: &Context, merchant: Ix<OrganisationId>) -> bool {
    let actor = context.actor.and_then(|actor| membership.people.find(actor));
    actor.is_some_and(|actor| {
        let mut held = membership.grants_of(actor, context.at);
        held.any(|grant| grant.organisation == Some(merchant))
    })
}

fn redemption_view(
    state: &Points,
    membership: &Membership,
    context: &Context,
    id: &RedemptionId,
) -> Result<Answer, Box<Refusal>> {
    let row = state.redemptions.row(state.redemption(id)?);
    let seller = state.offers.row(row.offer).merchant;
    let (buyer, handle) = match row.buyer {
        Holder::Person(ix) => {
            let person = membership.people.id(ix);
            let shown = !sells(membership, context, seller) || context.actor == Some(&person);
            (shown.then_some(Buyer::Person(person)), membership.handle(context, ix))
        }
        Holder::Merchant(ix) => (Some(Buyer::Merchant(membership.organisations.id(ix))), None),
    };
    Ok(Answer::Redemption(RedemptionView {
        redemption: id.clone(),
        offer: state.offers.id(row.offer),
        merchant: membership.organisations.id(seller),
        buyer,
        handle,
        price: row.price,
        due: row.due,
        tries_left: row.tries_left,
        status: row.status,
    }))
}

fn settlement_view(
    state: &Points,
    membership: &Membership,
    id: &SettlementId,
) -> Result<Answer, Box<Refusal>> {
    let row = state.settlements.row(state.settlement(id)?);
    Ok(Answer::Settlement(SettlementView {
        settlement: id.clone(),
        region: membership.regions.row(row.region).code,
        at: row.at,
        rate: row.rate,
        lines: row.lines.clone(),
        totals: row.totals,
    }))
}

fn settlement_line(
    state: &Points,
    membership: &Membership,
    id: &SettlementId,
    merchant_id: &OrganisationId,
) -> Result<Answer, Box<Refusal>> {
    merchant(membership, merchant_id)?;
    let row = state.settlements.row(state.settlement(id)?);
    let line = row.lines.iter().find(|line| line.merchant == *merchant_id);
    let line = line.cloned().ok_or_else(|| Refusal::NotInSettlement {
        settlement: id.clone(),
        merchant: merchant_id.clone(),
    })?;
    Ok(Answer::SettlementLine(line))
}

impl Points {
    /// What someone was awarded points for.
    pub(crate) fn awarded(&self, theirs: impl Fn(Ix<PersonId>) -> bool) -> Vec<SourceId> {
        let rows = self.awards.rows().iter().filter(|row| theirs(row.person));
        rows.map(|row| self.awards.source(row.source)).collect()
    }

    /// What someone redeemed.
    pub(crate) fn redeemed_by(&self, theirs: impl Fn(Ix<PersonId>) -> bool) -> Vec<RedemptionId> {
        let bought = |row: &Redemption| matches!(row.buyer, Holder::Person(ix) if theirs(ix));
        let rows = self.redemptions.iter().filter(|(_, row)| bought(row));
        rows.map(|(ix, _)| self.redemptions.id(ix)).collect()
    }
}
