//! The rules of points: what would follow from a command, or why not.
//!
//! Funds and offers are here; earning, redemption and settlement have a file each beside this one.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Command, Event, Points, Refusal, Requirement, earning, forfeit, redemption, settlement,
    state::active_merchant,
};
use crate::base::{ActCode, Amount, FundId, OfferId, OrganisationId, region_code::RegionCode};
use crate::charter::Context;
use crate::membership::Membership;

pub(super) type Decision = Result<Vec<Event>, Box<Refusal>>;

/// What would follow from a command.
pub(crate) fn decide(
    state: &Points,
    membership: &Membership,
    context: &Context,
    command: &Command,
) -> Decision {
    match command {
        Command::OpenFund { fund, region } => open_fund(state, membership, fund, *region),
        Command::Award { person, act, fund, source } => {
            earning::award(state, membership, context, person, act, fund, source)
        }
        Command::Reverse { person, act, source, reason } => {
            earning::reverse(state, membership, person, act, source, reason)
        }
        Command::PublishOffer { offer, merchant, price, stock, requires } => {
            let requires = requires.as_ref();
            let draft = Draft { offer, merchant, price: *price, stock: *stock, requires };
            publish(state, membership, context, &draft)
        }
        Command::WithdrawOffer { offer } => withdraw(state, offer),
        Command::Reserve { redemption, offer, buyer } => {
            redemption::reserve(state, membership, context, redemption, offer, buyer)
        }
        Command::Confirm { redemption, code } => {
            redemption::confirm(state, membership, context, redemption, code)
        }
        Command::Cancel { redemption } => redemption::cancel(state, context, redemption),
        Command::ExpireRedemption { redemption } => redemption::expire(state, context, redemption),
        Command::Release { merchant } => redemption::release(state, membership, merchant),
        Command::Settle { settlement, region } => {
            settlement::settle(state, membership, context, settlement, *region)
        }
        Command::Forfeit { person } => forfeit::forfeit(state, membership, person),
        Command::Combine { person, into } => earning::combine(state, membership, person, into),
    }
}

fn open_fund(
    state: &Points,
    membership: &Membership,
    fund: &FundId,
    region: RegionCode,
) -> Decision {
    membership.region(region)?;
    let fund = fund.clone();
    if state.funds.find(&fund).is_some() {
        return Err(Refusal::FundExists { fund }.into());
    }
    Ok(vec![Event::FundOpened { fund, region }])
}

/// An offer as it is asked for.
struct Draft<'a> {
    offer: &'a OfferId,
    merchant: &'a OrganisationId,
    price: Amount,
    stock: u32,
    requires: Option<&'a Requirement>,
}

fn publish(state: &Points, membership: &Membership, context: &Context, draft: &Draft) -> Decision {
    let Draft { price, stock, requires, .. } = *draft;
    active_merchant(membership, draft.merchant)?;
    if let Some(Requirement { act, .. }) = requires {
        context.charter.points.earning(act).ok_or_else(|| unknown_act(act))?;
    }
    let (offer, merchant) = (draft.offer.clone(), draft.merchant.clone());
    if state.offers.find(&offer).is_some() {
        return Err(Refusal::OfferExists { offer }.into());
    }
    let least = Amount::from_hundredths(if requires.is_some() { 0 } else { 1 });
    if price < least {
        return Err(Refusal::PriceTooLow { price, least }.into());
    }
    if stock == 0 {
        return Err(Refusal::StockEmpty {}.into());
    }
    if let Some(Requirement { act, times: 0 }) = requires {
        return Err(Refusal::RequirementEmpty { act: act.clone() }.into());
    }
    Ok(vec![Event::OfferPublished { offer, merchant, price, stock, requires: requires.cloned() }])
}

fn withdraw(state: &Points, offer: &OfferId) -> Decision {
    let withdrawn = state.offers.row(state.offer(offer)?).withdrawn;
    let offer = offer.clone();
    if withdrawn {
        return Err(Refusal::OfferWithdrawn { offer }.into());
    }
    Ok(vec![Event::OfferWithdrawn { offer }])
}

pub(super) fn unknown_act(act: &ActCode) -> Refusal {
    Refusal::UnknownAct { act: act.clone() }
}
