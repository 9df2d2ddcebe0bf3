//! Redemption: reserve, then confirm, cancel or expire. Invariant **a redemption resolves once**.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Buyer, Event, Holder, Offer, Owner, Points, Redemption, RedemptionStatus, Refusal, Requirement,
    ReturnCause, VerificationCode, decide::Decision, earning::fits, state::active_merchant,
};
use crate::base::{Ix, OfferId, OrganisationId, PersonId, RedemptionId};
use crate::charter::{Context, ProvenAct};
use crate::membership::Membership;

pub(super) fn reserve(
    state: &Points,
    membership: &Membership,
    context: &Context,
    id: &RedemptionId,
    offer_id: &OfferId,
    buyer: &Buyer,
) -> Decision {
    let holder = match buyer {
        Buyer::Person(person) => {
            let ix = membership.person(person)?;
            membership.by_guardian(context, person)?;
            membership.proven(&context.charter.membership.proofs, ix, ProvenAct::Redeem)?;
            Holder::Person(ix)
        }
        Buyer::Merchant(merchant) => Holder::Merchant(active_merchant(membership, merchant)?),
    };
    let offer = state.offers.row(state.offer(offer_id)?);
    membership.active(&membership.organisations.id(offer.merchant))?;
    let (redemption, price) = (id.clone(), offer.price);
    if state.redemptions.find(&redemption).is_some() {
        return Err(Refusal::RedemptionExists { redemption }.into());
    }
    on_offer(state, membership, offer_id, offer, holder)?;
    let balance = state.ledger.balance(Owner::Holder(holder));
    if balance < price {
        return Err(Refusal::BalanceTooLow { balance, needed: price }.into());
    }
    let rules = &context.charter.points;
    let due = context.at.plus_minutes(rules.redemption_minutes).unwrap_or(context.at);
    let (offer, buyer, tries) = (offer_id.clone(), buyer.clone(), rules.code_tries);
    Ok(vec![Event::RedemptionReserved { redemption, offer, buyer, price, tries, due }])
}

/// Whether an offer is there for a buyer.
fn on_offer(
    state: &Points,
    membership: &Membership,
    id: &OfferId,
    offer: &Offer,
    buyer: Holder,
) -> Result<(), Box<Refusal>> {
    if offer.withdrawn {
        return Err(Refusal::OfferWithdrawn { offer: id.clone() }.into());
    }
    if buyer == Holder::Merchant(offer.merchant) {
        let merchant = membership.organisations.id(offer.merchant);
        return Err(Refusal::OwnOffer { merchant }.into());
    }
    if let Some(Requirement { act, times }) = &offer.requires {
        let tally = match buyer {
            Holder::Person(person) => state.awards.tally(person, act),
            Holder::Merchant(_) => None, // only persons do acts
        };
        let (done, needed) = (tally.map_or(0, |row| row.times), *times);
        if done < needed {
            return Err(Refusal::RequirementNotMet { act: act.clone(), done, needed }.into());
        }
    }
    if offer.stock == 0 {
        return Err(Refusal::SoldOut { offer: id.clone() }.into());
    }
    Ok(())
}

pub(super) fn confirm(
    state: &Points,
    membership: &Membership,
    context: &Context,
    id: &RedemptionId,
    code: &VerificationCode,
) -> Decision {
    let row = state.redemptions.row(state.redemption(id)?);
    membership.active(&membership.organisations.id(state.offers.row(row.offer).merchant))?;
    in_time(state, context, id)?;
    let buys = |actor: &&PersonId| match row.buyer {
        Holder::Person(buyer) => membership.people.find(actor) == Some(buyer),
        Holder::Merchant(buyer) => membership.is_of(actor, buyer, context.at),
    };
    if let Some(actor) = context.actor.filter(buys) {
        return Err(Refusal::OwnConfirmation { person: actor.clone() }.into());
    }
    let redemption = id.clone();
    if code.is_of(context, id) {
        fits(state.redeemed, row.price)?;
        return Ok(vec![Event::RedemptionConfirmed { redemption }]);
    }
    let tries_left = row.tries_left.saturating_sub(1);
    let mut events: Vec<Event> = vec![Event::CodeRejected { redemption, tries_left }];
    if tries_left == 0 {
        let (redemption, cause) = (id.clone(), ReturnCause::Locked);
        events.push(Event::RedemptionReturned { redemption, cause });
    }
    Ok(events)
}

pub(super) fn cancel(state: &Points, context: &Context, id: &RedemptionId) -> Decision {
    in_time(state, context, id)?;
    let (redemption, cause) = (id.clone(), ReturnCause::Cancelled);
    Ok(vec![Event::RedemptionReturned { redemption, cause }])
}

pub(super) fn expire(state: &Points, context: &Context, id: &RedemptionId) -> Decision {
    let row = reserved(state, state.redemption(id)?)?;
    if context.at < row.due {
        return Err(Refusal::NotDue { due: row.due, at: context.at }.into());
    }
    let (redemption, cause) = (id.clone(), ReturnCause::Expired);
    Ok(vec![Event::RedemptionReturned { redemption, cause }])
}

/// A merchant ended: its offers are withdrawn, what is reserved with it or by it is given back, and
/// what it holds stays until it is settled.
pub(super) fn release(state: &Points, membership: &Membership, id: &OrganisationId) -> Decision {
    let merchant = membership.organisation(id)?;
    let own = state.offers.iter().filter(|(_, row)| row.merchant == merchant && !row.withdrawn);
    let offers = own.map(|(ix, _)| Event::OfferWithdrawn { offer: state.offers.id(ix) });
    let with = |row: &Redemption| {
        row.buyer == Holder::Merchant(merchant) || state.offers.row(row.offer).merchant == merchant
    };
    let open = state.open.iter().filter(|id| state.redemptions.get(id).is_some_and(with));
    let given_back = open.map(|redemption| Event::RedemptionReturned {
        redemption: redemption.clone(),
        cause: ReturnCause::Dissolved,
    });
    Ok(offers.chain(given_back).collect())
}

/// A redemption that still waits, or the refusal.
pub(super) fn reserved(state: &Points, ix: Ix<RedemptionId>) -> Result<&Redemption, Box<Refusal>> {
    let row = state.redemptions.row(ix);
    let status = row.status;
    if status == RedemptionStatus::Reserved {
        return Ok(row);
    }
    Err(Refusal::RedemptionOver { redemption: state.redemptions.id(ix), status }.into())
}

/// The same, and whose time is not up, whether or not the clock has noticed.
pub(super) fn in_time<'a>(
    state: &'a Points,
    context: &Context,
    id: &RedemptionId,
) -> Result<&'a Redemption, Box<Refusal>> {
    let row = reserved(state, state.redemption(id)?)?;
    if context.at < row.due {
        Ok(row)
    } else {
        Err(Refusal::RedemptionLate { due: row.due, at: context.at }.into())
    }
}
