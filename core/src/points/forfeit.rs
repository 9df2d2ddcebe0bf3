//! Forfeiture: the points of whoever is erased go back to the funds that issued them.

use alloc::vec::Vec;

use super::{
    Event, Holder, Points, RedemptionStatus, ReturnCause, decide::Decision, ledger::moved,
};
use crate::base::{Amount, FundId, Ix, PersonId};
use crate::membership::Membership;

/// Open redemptions are cancelled; then the latest awards go back first, as far as there are points.
pub(super) fn forfeit(state: &Points, membership: &Membership, id: &PersonId) -> Decision {
    let person = membership.person(id)?;
    let (mut left, mut events) = (state.balance_of_person(person), Vec::new());
    for (ix, row) in state.redemptions.iter() {
        if row.buyer == Holder::Person(person) && row.status == RedemptionStatus::Reserved {
            left = left.plus(row.price).unwrap_or(left);
            let (redemption, cause) = (state.redemptions.id(ix), ReturnCause::Cancelled);
            events.push(Event::RedemptionReturned { redemption, cause });
        }
    }
    let mut back: Vec<(Ix<FundId>, Amount)> = Vec::new();
    let own = state.awards.rows().iter().rev().filter(|row| row.person == person && !row.reversed);
    for award in own {
        let amount = award.amount.min(left);
        left = left.minus(amount).unwrap_or(left);
        match back.iter_mut().find(|(fund, _)| *fund == award.fund) {
            Some((_, sum)) => *sum = moved(*sum, amount.hundredths()),
            None => back.push((award.fund, amount)),
        }
    }
    let back = back.into_iter().filter(|(_, amount)| *amount > Amount::ZERO);
    events.extend(back.map(|(fund, amount)| Event::PointsForfeited {
        person: id.clone(),
        fund: state.funds.id(fund),
        amount,
    }));
    Ok(events)
}
