//! Earning: when an act earns its points, and how a false award is taken back.

use alloc::{boxed::Box, vec, vec::Vec};

use super::{
    Award, Event, Holder, Points, RedemptionStatus, Refusal, ReturnCause,
    decide::{Decision, unknown_act},
};
use crate::base::{ActCode, Amount, FundId, Id, PersonId, SourceId};
use crate::charter::{Context, EarningRule};
use crate::membership::{Membership, Refusal as Lower};

pub(super) fn award(
    state: &Points,
    membership: &Membership,
    context: &Context,
    person: &PersonId,
    act: &ActCode,
    fund: &FundId,
    source: &SourceId,
) -> Decision {
    let who = membership.person(person)?;
    let home = membership.people.row(who).residence;
    let home = home.ok_or_else(|| Box::new(Lower::NotAMember { person: person.clone() }))?;
    let serves = state.funds.row(state.fund(fund)?).region;
    let rule = context.charter.points.earning(act);
    let rule = rule.ok_or_else(|| unknown_act(act))?;
    if context.actor == Some(person) {
        return Err(Refusal::OwnAward { person: person.clone() }.into());
    }
    if !membership.regions.covers(serves, home.grid) {
        let code = |ix| membership.regions.row(ix).code;
        let (fund, region, grid) = (fund.clone(), code(serves), code(home.grid));
        return Err(Refusal::FundElsewhere { fund, region, grid }.into());
    }
    if home.proof < rule.proof {
        return Err(Refusal::ProofTooLow { proof: home.proof, needed: rule.proof }.into());
    }
    let (person, act, fund) = (person.clone(), act.clone(), fund.clone());
    let source = source.clone();
    if state.awards.find(&source, &act, who).is_some() {
        return Err(Refusal::AlreadyAwarded { person, act, source }.into());
    }
    let tally = state.awards.tally(who, &act);
    within_cap(context, rule, tally.map_or(Amount::ZERO, |row| row.earned_on(context.at.day())))?;
    let amount = rule.amount;
    fits(state.ledger.issued(), amount)?;
    Ok(vec![Event::PointsAwarded { person, act, fund, source, amount }])
}

/// Invariant **the cap is exact**: all of an award fits under the cap of the day, or none is made.
fn within_cap(context: &Context, rule: &EarningRule, earned: Amount) -> Result<(), Box<Refusal>> {
    let (cap, asked) = (rule.day_cap, rule.amount);
    if earned.plus(asked).is_some_and(|sum| sum <= cap) {
        return Ok(());
    }
    let until = context.at.end_of_day_after(0).unwrap_or(context.at);
    Err(Refusal::CapReached { act: rule.act.clone(), cap, earned, asked, until }.into())
}

/// Whether a running total can take more. With it no posting can overflow; see the ledger.
pub(super) fn fits(total: Amount, asked: Amount) -> Result<(), Box<Refusal>> {
    let max = Amount::MAX;
    total.plus(asked).map(|_| ()).ok_or(Refusal::LedgerFull { total, asked, max }.into())
}

pub(super) fn reverse(
    state: &Points,
    membership: &Membership,
    person: &PersonId,
    act: &ActCode,
    source: &SourceId,
    reason: &Id,
) -> Decision {
    let Award { amount, fund, reversed, person: who, .. } =
        *state.award(membership, person, act, source)?;
    let (person, act, source) = (person.clone(), act.clone(), source.clone());
    if reversed {
        return Err(Refusal::AlreadyReversed { person, act, source }.into());
    }
    let balance = state.balance_of_person(who);
    if balance < amount {
        return Err(Refusal::BalanceTooLow { balance, needed: amount }.into());
    }
    let (fund, reason) = (state.funds.id(fund), reason.clone());
    Ok(vec![Event::AwardReversed { person, act, fund, source, amount, reason }])
}

/// What a person earned and held passes on to the one they were found to be.
pub(super) fn combine(
    state: &Points,
    membership: &Membership,
    person: &PersonId,
    into: &PersonId,
) -> Decision {
    // Not `membership.person`, which refuses whoever was merged.
    let find = |id: &PersonId| {
        let found = membership.people.find(id);
        found.ok_or_else(|| Box::new(Lower::UnknownPerson { person: id.clone() }))
    };
    let (gone, stays) = (find(person)?, find(into)?);
    let mut balance = state.balance_of_person(gone);
    let mut events = Vec::new();
    for (ix, row) in state.redemptions.iter() {
        if row.buyer == Holder::Person(gone) && row.status == RedemptionStatus::Reserved {
            balance = balance.plus(row.price).unwrap_or(balance);
            let (redemption, cause) = (state.redemptions.id(ix), ReturnCause::Cancelled);
            events.push(Event::RedemptionReturned { redemption, cause });
        }
    }
    for award in state.awards.shared(gone, stays) {
        let Some(left) = balance.minus(award.amount).filter(|left| *left >= Amount::ZERO) else {
            continue;
        };
        balance = left;
        events.push(Event::AwardReversed {
            person: person.clone(),
            act: state.awards.act(award.act),
            fund: state.funds.id(award.fund),
            source: state.awards.source(award.source),
            amount: award.amount,
            reason: Id::new("merged").unwrap_or(Id::dash()),
        });
    }
    let (person, into, amount) = (person.clone(), into.clone(), balance);
    events.push(Event::PointsCombined { person, into, amount });
    Ok(events)
}
